import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/index.ts";
import { ConfigProblems } from "../../src/config/problems.ts";
import { GATE_KINDS } from "../../src/gates/index.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "assay-named-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(path.join(root, "golden"));
for (const name of ["delay.json", "delay-2025-q4.json", "champion.json", "flights.profile.json", "notes.txt"])
  writeFileSync(path.join(root, "golden", name), "{}");

const BASELINE = "baseline: { passports: golden/ }\n";

async function problems(rule: string, baseline = BASELINE, metric = "roc_auc"): Promise<readonly string[]> {
  writeFileSync(
    path.join(root, "assay.yml"),
    `version: 1\n${baseline}gates:\n  quality:\n    kind: evaluation\n    predictions: p.csv\n    task: binary-classification\n    label: y\n    rules:\n      - ${rule.replaceAll("METRIC", metric)}\n  table:\n    kind: data\n    source: p.csv\n    rules: [{ metric: row_count, min: 1 }]\n`,
  );
  try {
    await loadConfig("assay.yml", GATE_KINDS, root);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof ConfigProblems)) throw thrown;
    return thrown.problems.map(
      ({ code, message, fix, location }) => `${location?.line} ${code} ${message} ${fix}`,
    );
  }
}

describe("a rule may name a passport of the folder", () => {
  test.each([
    "{ metric: METRIC, no_worse_than: delay-2025-q4, by: 0.01 }",
    "{ metric: METRIC, better_than: delay-2025-q4 }",
    "{ metric: METRIC, no_better_than: delay, by: 0.1 }",
    "any_of: [{ metric: METRIC, no_worse_than: delay }, { metric: METRIC, min: 0.9 }]",
  ])("%s", async (rule) => {
    expect(await problems(rule)).toEqual([]);
  });

  test.each([
    ["{ metric: METRIC, no_worse_than: delay-2025-q5 }", "Did you mean `delay-2025-q4`?"],
    ["{ metric: METRIC, better_than: passprot }", "Did you mean `passport`?"],
    ["{ metric: METRIC, no_better_than: flights }", "Known are baseline, passport, champion, trivial"],
    [
      "any_of: [{ metric: METRIC, no_worse_than: dely }, { metric: METRIC, min: 0.9 }]",
      "Did you mean `delay`?",
    ],
    ["{ metric: METRIC, no_worse_than: ../delay }", "Did you mean `delay`?"],
  ])("and one that is not there is a mistake: %s", async (rule, fix) => {
    const [problem, ...others] = await problems(rule);
    expect(others).toEqual([]);
    expect(problem).toMatch(/^10 config\/baseline gates\.quality\.rules\[0\].* no such passport/);
    expect(problem).toContain(fix);
  });

  test("a word that is reserved stays the word, whatever file there is", async () => {
    // golden/champion.json is there, but the gate has no champion.
    const [problem] = await problems("{ metric: METRIC, no_worse_than: champion }");
    expect(problem).toContain("the gate names none");
    const [trivial] = await problems("{ metric: max_output_difference, no_worse_than: trivial }");
    expect(trivial).toContain("config/value");
  });

  test("without a folder of passports there is none to name", async () => {
    const [problem] = await problems("{ metric: METRIC, no_worse_than: delay }", "");
    expect(problem).toMatch(/^9 config\/baseline .*`baseline\.passports` is not set/);
  });

  test("gates whose values passports do not keep know no names", async () => {
    const rule =
      "any_of: [{ gate: table, metric: row_count, no_worse_than: delay }, { metric: METRIC, min: 0 }]";
    expect((await problems(rule))[0]).toContain("config/value");
  });
});
