import { readFileSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { openLooks } from "../../src/pipeline/reuse.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";
import { assayIn } from "./command-line.ts";

const CONFIG = `version: 1
baseline: { ref: main, reuse: { looks: 2, when_spent: error } }
gates:
  quality:
    kind: evaluation
    predictions: predictions.csv
    data: truth.csv
    key: id
    task: binary-classification
    label: "y"
    score: score
    rules:
      - { metric: roc_auc, min: 0.1 }
`;
const IDS = Array.from({ length: 40 }, (_, id) => id);

/** Scores that no other skill gives. */
function predictions(skill: number): string {
  return `id,score\n${IDS.map((id) => `${id},${((id % 2) * skill).toFixed(2)}`).join("\n")}\n`;
}

async function lookAt(repository: TemporaryRepository, skill: number, ...flags: string[]) {
  repository.write("predictions.csv", predictions(skill));
  const { exitCode } = await assayIn(repository.folder, "run", "--platform", "local", ...flags);
  const report: Report = JSON.parse(readFileSync(repository.path(".assay/report.json"), "utf8"));
  return { exitCode, last: report.gates[0].checks.at(-1) };
}

test.each(["golden", "golden [v1]"])(
  "a change that takes lines out of the looks in %s wins no budget back",
  async (folder) => {
    using repository = new TemporaryRepository();
    repository.write("assay.yml", CONFIG.replace("{ ref: main,", `{ ref: main, passports: "${folder}",`));
    repository.write("truth.csv", `id,y\n${IDS.map((id) => `${id},${id % 2}`).join("\n")}\n`);
    repository.write("predictions.csv", predictions(0.9));
    repository.commit("begin");
    await lookAt(repository, 0.1, "--record-look");
    await lookAt(repository, 0.2, "--record-look");
    repository.commit("two looks");
    const spent = { exitCode: 3, last: { code: "golden/reuse-spent", actual: 3 } };
    expect(await lookAt(repository, 0.3)).toMatchObject(spent);
    repository.write(`${folder}/looks.jsonl`, "");
    expect(await lookAt(repository, 0.3)).toMatchObject(spent);
    rmSync(repository.path(folder, "looks.jsonl"));
    expect(await lookAt(repository, 0.3)).toMatchObject(spent);
  },
);

test("a record that was damaged before a change may be repaired by it", async () => {
  using repository = new TemporaryRepository();
  repository.write("assay.yml", CONFIG);
  repository.write("truth.csv", `id,y\n${IDS.map((id) => `${id},${id % 2}`).join("\n")}\n`);
  repository.write("predictions.csv", predictions(0.9));
  repository.write("golden/looks.jsonl", "<<<<<<<\n");
  repository.commit("damaged");
  expect(await lookAt(repository, 0.9)).toMatchObject({
    exitCode: 3,
    last: { code: "golden/looks-unreadable" },
  });
  repository.write("golden/looks.jsonl", "");
  expect(await lookAt(repository, 0.9)).toMatchObject({ exitCode: 0 });
});

test("a base that is not in this clone is said, not passed over", async () => {
  using repository = new TemporaryRepository();
  repository.commit("begin");
  const reuse = { looks: 2, reliability: 0.95, adaptivity: "none", whenSpent: "error" } as const;
  const config = { root: repository.folder, baseline: { whenMissing: "error" as const, reuse } };
  const looks = await openLooks(config, undefined, "f".repeat(40));
  expect(looks).toMatchObject({
    notes: [{ code: "golden/reuse", message: expect.stringMatching(/not counted: .*f{7}/) }],
  });
});
