import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { outcomeOf } from "../../../gates/evaluation/collect/rows.ts";
import type { WrittenConfig } from "../../../gates/evaluation/config.ts";
import type { Config } from "../../../model/config.ts";
import { AssayError } from "../../../model/error.ts";
import type { RowPredictions } from "../../../sources/packed-predictions.ts";
import { candidateTree, openTree } from "../../../sources/tree.ts";

/**
 * Scores a gate's golden rows here and now. Whoever accepts has run the gate in a process of its own before, and
 * the files are those that it read, so the model has been opened once already.
 *
 * @throws AssayError `golden/nothing-measured` where the config has no such gate, and as the gate does
 */
export async function predictRows(config: Config, name: string): Promise<RowPredictions> {
  const gate = config.gates.find((one) => one.name === name && one.kind === "evaluation");
  if (gate === undefined)
    throw new AssayError(
      "golden/nothing-measured",
      `${config.path} has no evaluation gate ${name} any more.`,
      {
        fix: "Run `assay run` again, then accept.",
      },
    );
  const scratch = await mkdtemp(path.join(os.tmpdir(), "assay-accept-"));
  try {
    return await outcomeOf({
      // The config's own schema has let the settings pass.
      config: gate.settings as WrittenConfig,
      needs: [],
      candidate: openTree(candidateTree(config.root), scratch),
      baselines: new Map(),
      seed: config.seed,
      budget: { seconds: gate.timeoutSeconds, memoryBytes: gate.memoryBytes },
      scratch,
      progress: () => {},
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
