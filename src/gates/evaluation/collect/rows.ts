import { openDuckDb } from "../../../engines/duckdb.ts";
import { AssayError } from "../../../model/error.ts";
import type { Job } from "../../../model/gate.ts";
import type { RowPredictions } from "../../../sources/packed-predictions.ts";
import type { EvaluationConfig, WrittenConfig } from "../config.ts";
import { collectProblems } from "../problems/collect.ts";
import { placeTables } from "../pushdown/placed.ts";
import { keptRanking } from "../ranking/kept.ts";
import { Scene } from "../scene.ts";
import { OF_IMAGES } from "../settings/task-settings.ts";
import { collectFromModels } from "./model.ts";
import { collectFromPredictions } from "./predictions.ts";

/**
 * What the candidate says of each row of a gate without measuring anything.
 *
 * @throws AssayError as the gate does, for a candidate that cannot be evaluated
 */
export async function outcomeOf(written: Job<WrittenConfig>): Promise<RowPredictions> {
  const { config, files } = placeTables(written.config);
  const job: Job<EvaluationConfig> = { ...written, config };
  if (OF_IMAGES.includes(config.task))
    throw new AssayError(
      "evaluation/settings",
      `A passport keeps no predictions of the task ${config.task}.`,
      {
        fix: "Accept without `--with-predictions`; the metrics themselves are kept.",
      },
    );
  if (config.repeats !== undefined)
    throw new AssayError(
      "evaluation/settings",
      "A passport keeps the predictions of one run, and the gate's numbers are those of several (`repeats`).",
      {
        fix: "Accept without `--with-predictions`; the metrics themselves are kept, with the doubt of all runs.",
      },
    );
  const engine = await openDuckDb({ memoryBytes: job.budget.memoryBytes, scratch: job.scratch });
  try {
    const scene = new Scene({ ...job, needs: [] }, engine, files);
    const { candidate, evaluated } =
      config.predictions === undefined
        ? await collectFromModels(scene, config.model ?? "", config.data ?? "")
        : config.task === "code-generation"
          ? await collectProblems(scene, config.predictions)
          : await collectFromPredictions(scene, config.predictions);
    const { judged } = evaluated.truth;
    return judged === undefined ? candidate.outcome : keptRanking(judged, candidate);
  } finally {
    await engine.close();
  }
}
