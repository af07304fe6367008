import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import type { Evidence, Measurement, Need } from "../../../src/model/evidence.ts";
import type { Tree } from "../../../src/model/gate.ts";
import { openTree } from "../../../src/sources/tree.ts";

export const FIXTURES = fileURLToPath(new URL("../../../fixtures/", import.meta.url));

const roots: string[] = [];

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A folder of its own that goes away with the tests of a file. `files` maps its paths to fixtures or to text. */
export function folder(files: {
  readonly [path: string]: { fixture: string } | string | Uint8Array;
}): string {
  const root = mkdtempSync(path.join(os.tmpdir(), "assay-evaluation-"));
  roots.push(root);
  for (const [name, content] of Object.entries(files)) {
    const target = path.join(root, name);
    mkdirSync(path.dirname(target), { recursive: true });
    if (typeof content === "object" && "fixture" in content)
      cpSync(path.join(FIXTURES, content.fixture), target);
    else writeFileSync(target, content);
  }
  return root;
}

export function tree(root: string, label = "this change"): Tree {
  return openTree({ kind: "folder", root, label }, root);
}

/** Measures with the real engines; the baseline tree is named `baseline`. */
export function evaluate(
  config: EvaluationConfig,
  needs: readonly (Partial<Need> & Pick<Need, "metric">)[],
  candidate: string,
  baseline?: string,
  seed = 42,
): Promise<Evidence> {
  return evaluationGate.measure({
    config,
    needs: needs.map((need) => ({ options: {}, subjects: {}, ...need })),
    candidate: tree(candidate),
    baselines: new Map(baseline === undefined ? [] : [["baseline", tree(baseline, "main (1a2b3c4)")]]),
    seed,
    budget: { seconds: 60, memoryBytes: 2 ** 31 },
    scratch: folder({}),
    progress: () => {},
  });
}

export function find(evidence: Evidence, metric: string, slice?: string): Measurement {
  const found = evidence.measurements.filter((one) => one.metric === metric && one.subject.slice === slice);
  if (found.length !== 1) throw new Error(`${found.length} measurements of ${metric} ${slice ?? ""}`);
  return found[0];
}
