import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import type { Passport } from "../../src/model/passport.ts";
import { GoldenProject } from "./golden-project.ts";

vi.setConfig({ testTimeout: 60_000 });

const PASSPORT = "golden/first.json";

/** Predictions and data of two files each, the predictions with a dialect of their own. */
function projectOfParts(rules: readonly string[]): GoldenProject {
  const project = new GoldenProject();
  const ids = Array.from({ length: 60 }, (_, id) => id);
  const late = (id: number) => Number(id % 3 === 0);
  const score = (id: number) => (((id * 7) % 60) / 100 + late(id) * 0.3).toFixed(4);
  for (const [name, part] of [
    ["first", ids.slice(0, 30)],
    ["second", ids.slice(30)],
  ] as const) {
    project.write(`data/${name}.csv`, `id,late\n${part.map((id) => `${id},${late(id)}\n`).join("")}`);
    project.write(`out/${name}.csv`, `id;score\n${part.map((id) => `${id};${score(id)}\n`).join("")}`);
  }
  configure(project, rules);
  return project;
}

function configure(project: GoldenProject, rules: readonly string[]): void {
  project.write(
    "assay.yml",
    `version: 1
baseline: { passports: golden/ }
gates:
  quality:
    kind: evaluation
    predictions: { path: "out/*.csv", csv: { delimiter: ";" } }
    data: data/[fs]*.csv
    key: id
    task: binary-classification
    label: late
    score: score
    rules:
${rules.map((rule) => `      - ${rule}\n`).join("")}`,
  );
}

test("a passport of tables in several files is verified, and compared row by row with what it kept", async () => {
  using project = projectOfParts(["{ metric: roc_auc, min: 0.1 }"]);
  await project.judge();
  const accepted = await project.assay("golden", "accept", "--who", "Ada", "--with-predictions");
  expect(accepted).toMatchObject({ exitCode: 0 });
  const { artifact, gates }: Passport = JSON.parse(readFileSync(project.path(PASSPORT), "utf8"));
  expect(artifact.files?.map(({ path }) => path)).toEqual(["out/first.csv", "out/second.csv"]);
  expect(gates["quality"].data).toMatchObject([{ path: "data", files: expect.any(String) }]);
  expect(await project.assay("golden", "verify")).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining("1 of its 1 values were measured again"),
  });
  configure(project, ["{ metric: roc_auc, no_worse_than: passport, by: 0.01 }"]);
  const { checks } = await project.judge();
  expect(checks).toMatchObject([{ status: "pass", message: expect.stringContaining("no difference") }]);
});

test.each([
  ["out/second.csv", "59;0.5", "59;0.4", "golden/mismatch"],
  ["data/second.csv", "59,0", "59,1", "golden/mismatch"],
])("a change of %s shows", async (file, was, is, code) => {
  using project = projectOfParts(["{ metric: roc_auc, min: 0.1 }"]);
  await project.judge();
  await project.assay("golden", "accept", "--who", "Ada");
  project.write(file, readFileSync(project.path(file), "utf8").replace(was, is));
  const { exitCode, out } = await project.assay("golden", "verify");
  expect({ exitCode, out }).toMatchObject({ exitCode: 1, out: expect.stringContaining(code) });
});

test("one more file of the data is other data", async () => {
  using project = projectOfParts(["{ metric: roc_auc, min: 0.1 }"]);
  await project.judge();
  await project.assay("golden", "accept", "--who", "Ada");
  project.write("data/further.csv", "id,late\n100,1\n");
  project.write("out/third.csv", "id;score\n100;0.9\n");
  configure(project, ["{ metric: roc_auc, no_worse_than: passport, by: 0.5 }"]);
  const { checks } = await project.judge();
  expect(checks[0].message).toContain("the passport was measured on other data (data has changed since)");
});
