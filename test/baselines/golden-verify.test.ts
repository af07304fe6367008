import { readFileSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { acceptGolden, verifyGolden } from "../../src/baselines/index.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";
import { gateReport, reportOf, sha256 } from "./report.ts";

async function accepted(content = "model"): Promise<TemporaryRepository> {
  const repository = new TemporaryRepository();
  await accept(repository, content);
  return repository;
}

async function accept(repository: TemporaryRepository, content: string): Promise<void> {
  repository.write("models/delay.onnx", content);
  repository.write("data/test.csv", "rows");
  const gate = gateReport({
    model: { path: "models/delay.onnx", content },
    data: { path: "data/test.csv", content: "rows" },
  });
  const report = reportOf([gate]);
  const when = new Date("2026-03-01T12:00:00Z");
  await acceptGolden({ root: repository.folder, folder: "golden", report, who: "Ada", when });
}

const verify = (repository: TemporaryRepository, model?: string) =>
  verifyGolden({ root: repository.folder, folder: "golden", model });

function edit(repository: TemporaryRepository, change: (passport: Record<string, never>) => void): void {
  const path = repository.path("golden/delay.json");
  const passport = JSON.parse(readFileSync(path, "utf8"));
  change(passport);
  repository.write("golden/delay.json", JSON.stringify(passport));
}

test("what was accepted and not touched agrees", async () => {
  using repository = await accepted();
  await accept(repository, "next model");
  const { exitCode, problems, text } = await verify(repository);
  expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: [] });
  expect(text).toContain("delay: model, data and acceptances agree");
});

test("other bytes of the model or of its data are each said, with exit code 1", async () => {
  using repository = await accepted();
  repository.write("models/delay.onnx", "retrained");
  repository.write("data/test.csv", "other rows");
  const { exitCode, problems } = await verify(repository, "delay");
  expect(exitCode).toBe(1);
  expect(problems).toMatchObject([
    { code: "golden/mismatch", message: expect.stringContaining("models/delay.onnx") },
    { code: "golden/mismatch", message: expect.stringContaining("data/test.csv") },
  ]);
});

test("a file that cannot be read is no agreement and no mismatch", async () => {
  using repository = await accepted();
  rmSync(repository.path("models/delay.onnx"));
  expect(await verify(repository)).toMatchObject({ exitCode: 3, problems: [{ code: "file/missing" }] });
  repository.write("data/test.csv", "other rows");
  expect((await verify(repository)).exitCode).toBe(1);
});

test("a path that leads out of the project tells nothing of what lies there", async () => {
  using repository = await accepted();
  using other = new TemporaryRepository();
  other.write("secret", "0000");
  edit(repository, (passport) => Object.assign(passport["artifact"], { path: other.path("secret") }));
  const { exitCode, text } = await verify(repository);
  expect(exitCode).toBe(1);
  expect(text).not.toContain(sha256("0000").slice(7, 15));
});

test.each([
  ["cut out at the end", (list: unknown[]) => list.splice(2), "follows a model that the list does not have"],
  ["cut out in the middle", (list: unknown[]) => list.splice(1, 1), "does not follow the one of"],
  ["cut out at the top", (list: unknown[]) => list.splice(0, 1), "another model than the one"],
])("an acceptance that was %s shows", async (_, change, message) => {
  using repository = await accepted("one");
  await accept(repository, "two");
  await accept(repository, "three");
  edit(repository, (passport) => change(passport["accepted"]));
  const { exitCode, problems } = await verify(repository);
  expect(exitCode).toBe(1);
  expect(problems).toMatchObject([{ message: expect.stringContaining(message) }]);
});

test("a passport that cannot be read, or none at all, verifies nothing", async () => {
  using repository = new TemporaryRepository();
  expect(await verify(repository)).toMatchObject({ exitCode: 3, problems: [] });
  repository.write("golden/delay.json", '{ "model": ');
  expect(await verify(repository)).toMatchObject({ exitCode: 3, problems: [{ code: "golden/unreadable" }] });
  await expect(verify(repository, "risk")).rejects.toMatchObject({ code: "golden/unknown-model" });
});
