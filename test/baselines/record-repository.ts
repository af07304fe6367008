import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { acceptGolden, verifyGolden } from "../../src/baselines/index.ts";
import type { Passport } from "../../src/model/passport.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";
import { gateReport, measurement, reportOf, sha256 } from "./report.ts";

export const FILE = "golden/delay.json";
export const MODEL = "models/delay.onnx";

/** Accepts a model of this content, on the day given of March. */
export async function accept(repository: TemporaryRepository, content: string, day: number): Promise<void> {
  repository.write(MODEL, content);
  const gate = gateReport({
    model: { path: MODEL, content },
    measurements: [measurement("accuracy", 0.8), measurement("roc_auc", 0.73)],
  });
  await acceptGolden({
    root: repository.folder,
    folder: "golden",
    report: reportOf([gate]),
    because: `Because of ${content}.`,
    who: "Ada",
    when: new Date(`2026-03-${String(day).padStart(2, "0")}T12:00:00Z`),
  });
}

/** One commit an acceptance, the first of March first. */
export async function acceptedInTurn(...contents: string[]): Promise<TemporaryRepository> {
  const repository = new TemporaryRepository();
  repository.commit("Begin", { "README.md": "text" });
  for (const [index, content] of contents.entries()) {
    await accept(repository, content, index + 1);
    repository.commit(`Accept ${content}`);
  }
  return repository;
}

export const verify = ({ folder }: TemporaryRepository) => verifyGolden({ root: folder, folder: "golden" });

export const passportOf = (repository: TemporaryRepository): Passport =>
  JSON.parse(readFileSync(repository.path(FILE), "utf8"));

export function edit(repository: TemporaryRepository, change: (passport: Passport) => void): void {
  const passport = passportOf(repository);
  change(passport);
  repository.write(FILE, JSON.stringify(passport));
}

export async function expectMismatch(repository: TemporaryRepository, said: string | RegExp): Promise<void> {
  const { exitCode, problems, text } = await verify(repository);
  expect({ exitCode, text }).toMatchObject({ exitCode: 1, text: expect.stringMatching(said) });
  expect(problems.every(({ code }) => code === "golden/mismatch")).toBe(true);
}

export async function expectQuiet(repository: TemporaryRepository): Promise<void> {
  expect(await verify(repository)).toMatchObject({ exitCode: 0, problems: [], notes: [] });
}

/** Takes accuracy out, and makes the acceptance look like another. */
export function forge(passport: Passport): void {
  const [newest] = passport.accepted;
  newest.when = newest.when.replace("T12", "T13");
  passport.configDigest = sha256("another config");
  passport.gates["quality"].metrics.shift();
}
