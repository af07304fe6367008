import { readFileSync, rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Passport } from "../../src/model/passport.ts";
import { GoldenProject } from "./golden-project.ts";

let project: GoldenProject;

beforeEach(() => {
  project = new GoldenProject();
});

afterEach(() => rmSync(project.folder, { recursive: true, force: true }));

const RULES = ["{ metric: accuracy, min: 0.1 }"];
const AGAINST = ["{ metric: accuracy, no_worse_than: passport, by: 0.1 }"];

function kept(): Passport["gates"][string] {
  const passport: Passport = JSON.parse(readFileSync(project.path("golden/predictions.json"), "utf8"));
  return passport.gates["quality"];
}

test("a gate of several runs keeps no predictions, which would be those of one", async () => {
  project.predict(0.1);
  const other = readFileSync(project.path("predictions.csv"), "utf8");
  project.predict(0.6);
  project.write("second.csv", other);
  const settings = "    repeats: [second.csv]\n    aggregate: min\n";
  project.config(RULES, { settings });
  expect((await project.assay("run")).exitCode).toBe(0);
  const asked = await project.assay("golden", "accept", "--who", "Ada", "--with-predictions");
  expect(asked).toMatchObject({ exitCode: 2, said: expect.stringContaining("predictions of one run") });
  expect((await project.assay("golden", "accept", "--who", "Ada")).exitCode).toBe(0);
  project.config(AGAINST, { settings });
  expect((await project.assay("run")).exitCode).toBe(0);
});

test("predictions that were kept under other settings are not those of present values", async () => {
  project.predict(0.6);
  project.config(RULES, { settings: "    threshold: 0.5\n" });
  await project.assay("run");
  expect((await project.assay("golden", "accept", "--who", "Ada", "--with-predictions")).exitCode).toBe(0);
  expect(kept().predictions).toBeDefined();
  await project.assay("golden", "accept", "--who", "Bob");
  expect(kept().predictions).toBeDefined();
  project.config(RULES, { settings: "    threshold: 0.9\n" });
  await project.assay("run");
  const again = await project.assay("golden", "accept", "--who", "Bob", "--because", "Another threshold");
  expect(again.exitCode, again.said).toBe(0);
  expect(kept().predictions).toBeUndefined();
  project.config(AGAINST, { settings: "    threshold: 0.9\n" });
  const judged = await project.assay("run");
  expect(judged.exitCode, judged.said).toBe(0);
});
