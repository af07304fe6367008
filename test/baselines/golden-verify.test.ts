import { readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { acceptGolden, verifyGolden } from "../../src/baselines/index.ts";
import { packNames } from "../../src/sources/file-set.ts";
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

const GATE = { name: "quality", kind: "evaluation", rules: [], anyOf: [], timeoutSeconds: 1, memoryBytes: 1 };

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

test.each([
  ["above it", (root: string, secret: string) => path.relative(root, secret)],
  ["by its own name", (_: string, secret: string) => secret],
  ["behind a link", () => "models/link.onnx"],
])("a path that leads out of the project, %s, is not read, and nothing of it told", async (_, pathOf) => {
  using repository = await accepted();
  using other = new TemporaryRepository();
  other.write("secret", "model");
  symlinkSync(other.path("secret"), repository.path("models/link.onnx"));
  const file = pathOf(repository.folder, other.path("secret"));
  for (const change of [
    (passport: Record<string, never>) => Object.assign(passport["artifact"], { path: file }),
    (passport: Record<string, never>) =>
      Object.assign(passport["gates"]["quality"]["data"][0], { path: file }),
  ]) {
    edit(repository, change);
    const { exitCode, problems, text } = await verify(repository);
    expect(exitCode).toBe(3);
    expect(problems).toMatchObject([
      { code: "golden/outside-tree", message: expect.stringContaining(`\`${file}\` lies outside`) },
    ]);
    expect(text).not.toContain(sha256("model").slice(7, 15));
    await accept(repository, "model");
  }
});

test("nor is one among the names of a folder's files", async () => {
  using repository = await accepted();
  using other = new TemporaryRepository();
  other.write("secret", "model");
  repository.write("images/a.png", "a");
  symlinkSync(other.path("secret"), repository.path("images/link.png"));
  const way = path.relative(repository.path("images"), other.path("secret"));
  for (const names of [
    ["a.png", way],
    ["a.png", "link.png"],
  ]) {
    const folder = { path: "images", digest: sha256("set"), files: packNames(names) };
    edit(repository, (passport) => Object.assign(passport["gates"]["quality"], { data: [folder] }));
    const { exitCode, problems } = await verify(repository);
    expect({ exitCode, codes: problems.map(({ code }) => code) }).toEqual({
      exitCode: 3,
      codes: ["golden/outside-tree"],
    });
    expect(problems[0].message).toContain(path.join("images", names[1]));
  }
});

test("a path out of the project that the config names is the user's own choice", async () => {
  using repository = new TemporaryRepository();
  using other = new TemporaryRepository();
  other.write("delay.onnx", "model");
  repository.write("data/test.csv", "rows");
  const model = { path: other.path("delay.onnx"), content: "model" };
  const gate = gateReport({ model, data: { path: "data/test.csv", content: "rows" } });
  const when = new Date("2026-03-01T12:00:00Z");
  const request = { root: repository.folder, folder: "golden" };
  await acceptGolden({ ...request, report: reportOf([gate]), who: "Ada", when });
  other.write("images/cat/1.png", "cat");
  edit(repository, (passport) => {
    const images = { path: other.path("images"), digest: sha256("set"), files: packNames(["cat/1.png"]) };
    Object.assign(passport["gates"]["quality"], { data: [images] });
  });
  const settings = { model: model.path, images: { folder: other.path("images") } };
  const folder = await verifyGolden({ ...request, gates: [{ ...GATE, settings }] });
  // It is read, and found to be another.
  expect(folder.problems).toMatchObject([{ code: "golden/mismatch" }]);
  await acceptGolden({
    ...request,
    report: reportOf([gate]),
    who: "Ada",
    when: new Date(),
    because: "again",
  });
  const gates = [{ ...GATE, settings: { model: model.path, data: "data/test.csv" } }];
  expect(await verifyGolden({ ...request, gates })).toMatchObject({ exitCode: 0, problems: [] });
  expect((await verifyGolden(request)).exitCode).toBe(3);
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

test("what was committed with an acceptance stays as it is until the next", async () => {
  using repository = await accepted();
  const sha = repository.commit("accept");
  expect((await verify(repository)).problems).toEqual([]);
  const [first, second] = [
    (passport: Record<string, never>) => (passport["gates"]["quality"]["metrics"] as unknown[]).pop(),
    (passport: Record<string, never>) =>
      Object.assign(passport["gates"]["quality"]["metrics"][0], { samples: 7000 }),
  ];
  for (const [change, said] of [
    [first, "roc_auc was taken out"],
    [second, "roc_auc was written anew"],
  ] as const) {
    edit(repository, change);
    for (const at of ["here", "committed"]) {
      if (at === "committed") repository.commit("quietly");
      const { exitCode, problems } = await verify(repository);
      expect(exitCode).toBe(1);
      expect(problems).toMatchObject([
        { code: "golden/mismatch", message: expect.stringContaining(`quality: ${said}`) },
      ]);
      expect(problems[0].message).toContain(sha.slice(0, 7));
    }
    repository.write("golden/delay.json", repository.git("show", `${sha}:golden/delay.json`));
  }
  await accept(repository, "next model");
  expect((await verify(repository)).problems).toEqual([]);
});
