import { mkdtempSync } from "node:fs";
import path from "node:path";
import type { DataConfig } from "../../../src/gates/data/config.ts";
import { dataGate } from "../../../src/gates/data/index.ts";
import { AssayError } from "../../../src/model/error.ts";
import { isMissing } from "../../../src/model/estimate.ts";
import type { Evidence, Need } from "../../../src/model/evidence.ts";
import { need, treeOf } from "../../gates/data/run-gate.ts";

export interface Asked {
  readonly root: string;
  readonly config: DataConfig;
  readonly needs?: readonly Need[];
  readonly secrets?: Readonly<Record<string, string>>;
  readonly seconds?: number;
}

/** Measures tables of a server as a gate's own process does. */
export function measureTable({
  root,
  config,
  needs = [need("row_count")],
  secrets = {},
  seconds = 60,
}: Asked): Promise<Evidence> {
  return dataGate.measure({
    config,
    needs,
    candidate: treeOf(root),
    baselines: new Map(),
    seed: 1,
    budget: { seconds, memoryBytes: 2 ** 30 },
    scratch: mkdtempSync(path.join(root, "scratch-")),
    secrets,
    progress: () => undefined,
  });
}

/** Why nothing could be measured: the code, and everything that is said. */
export async function refusalOf(asked: Asked): Promise<{ readonly code: string; readonly said: string }> {
  try {
    const [{ candidate }] = (await measureTable(asked)).measurements;
    if (!isMissing(candidate)) throw new Error(`it was measured: ${candidate.value}`);
    return { code: candidate.code, said: `${candidate.reason} ${candidate.fix}` };
  } catch (thrown) {
    if (!(thrown instanceof AssayError)) throw thrown;
    return { code: thrown.code, said: `${thrown.message} ${thrown.fix}` };
  }
}
