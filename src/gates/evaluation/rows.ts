import { openDuckDb } from "../../engines/duckdb.ts";
import type { Job } from "../../model/gate.ts";
import { collectFromModels } from "./collect-model.ts";
import { collectFromPredictions } from "./collect-predictions.ts";
import type { EvaluationConfig } from "./config.ts";
import type { Outcome } from "./metrics/evaluation-metric.ts";
import { Scene } from "./scene.ts";

/**
 * What the candidate says of each row of a gate without measuring anything.
 *
 * @throws AssayError as the gate does, for a candidate that cannot be evaluated
 */
export async function outcomeOf(job: Job<EvaluationConfig>): Promise<Outcome> {
  const { config } = job;
  const engine = await openDuckDb({ memoryBytes: job.budget.memoryBytes, scratch: job.scratch });
  try {
    const scene = new Scene({ ...job, needs: [] }, engine);
    const { candidate } =
      config.predictions === undefined
        ? await collectFromModels(scene, config.model ?? "", config.data ?? "")
        : await collectFromPredictions(scene, config.predictions);
    return candidate.outcome;
  } finally {
    await engine.close();
  }
}
