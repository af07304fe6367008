import { openDuckDb } from "../../engines/duckdb.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { GateKind, Job } from "../../model/gate.ts";
import { collectFromModels } from "./collect-model.ts";
import { collectFromPredictions } from "./collect-predictions.ts";
import { type EvaluationConfig, EvaluationConfigSchema, requireSettings } from "./config.ts";
import { drawFigures } from "./figures.ts";
import { measureNeeds } from "./measure.ts";
import { EVALUATION_METRICS } from "./metrics/index.ts";
import { Scene } from "./scene.ts";

/** Share of the gate's memory that the table engine may take; the rest is for rows and models. */
const ENGINE_SHARE = 0.25;

export const evaluationGate: GateKind<EvaluationConfig> = {
  kind: "evaluation",
  description: "Metrics of a model on golden data, compared with the baseline's model on the same rows",
  config: EvaluationConfigSchema,
  metrics: EVALUATION_METRICS.map(({ info }) => info),
  check: requireSettings,
  measure,
};

/** @throws AssayError for a candidate that cannot be evaluated at all: its model, data, labels or settings. */
async function measure(job: Job<EvaluationConfig>): Promise<Evidence> {
  const { config } = job;
  requireSettings(config);
  const engine = await openDuckDb({
    memoryBytes: Math.floor(job.budget.memoryBytes * ENGINE_SHARE),
    scratch: job.scratch,
  });
  try {
    const scene = new Scene(job, engine);
    const sides =
      config.predictions === undefined
        ? await collectFromModels(scene, config.model ?? "", config.data ?? "")
        : await collectFromPredictions(scene, config.predictions);
    const measurements = await measureNeeds(scene, sides);
    const { inputs, notes } = scene;
    return { inputs, measurements, findings: [], figures: drawFigures(sides, scene.job), notes };
  } finally {
    await engine.close();
  }
}
