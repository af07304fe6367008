import { openDuckDb } from "../../engines/duckdb.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { GateKind, Job } from "../../model/gate.ts";
import { BEHAVIOUR_METRICS, measureBehaviour } from "./behaviour/index.ts";
import { collectFromModels } from "./collect-model.ts";
import { collectFromPredictions } from "./collect-predictions.ts";
import { writeByCommand } from "./command/index.ts";
import { type EvaluationConfig, EvaluationConfigSchema } from "./config.ts";
import { drawFigures } from "./figures/index.ts";
import { measureFileMetrics, notFromFile } from "./file-metrics/measure.ts";
import { FILE_METRIC } from "./file-metrics/metric.ts";
import { measureNeeds } from "./measure.ts";
import { EVALUATION_METRICS } from "./metrics/index.ts";
import { measureMlflowRun } from "./mlflow/measure.ts";
import { measureInSql } from "./pushdown/index.ts";
import { CHAMPION, Scene, TRIVIAL } from "./scene.ts";
import { requireSettings } from "./settings.ts";
import { explainLosses } from "./worse/index.ts";

/** Share of the gate's memory that the table engine may take; the rest is for rows and models. */
const ENGINE_SHARE = 0.25;
/** The same where no rows are read. */
const SQL_SHARE = 0.6;

export const evaluationGate: GateKind<EvaluationConfig> = {
  kind: "evaluation",
  description: "Metrics of a model on golden data, compared with the baseline's model on the same rows",
  config: EvaluationConfigSchema,
  metrics: [
    ...EVALUATION_METRICS.map(({ info }) => ({ ...info, baselines: [CHAMPION, TRIVIAL] })),
    ...BEHAVIOUR_METRICS.map((info) => ({ ...info, baselines: [CHAMPION] })),
    FILE_METRIC,
  ],
  check: requireSettings,
  measure,
};

/** @throws AssayError for a candidate that cannot be evaluated at all: its model, data, labels or settings. */
async function measure(job: Job<EvaluationConfig>): Promise<Evidence> {
  const { config } = job;
  requireSettings(config);
  const engine = await openDuckDb({
    memoryBytes: Math.floor(job.budget.memoryBytes * (config.compute === "sql" ? SQL_SHARE : ENGINE_SHARE)),
    scratch: job.scratch,
  });
  try {
    if (config.mlflow_run !== undefined)
      return await measureMlflowRun(new Scene(job, engine), config.mlflow_run);
    if (config.metrics_file !== undefined) {
      const scene = new Scene(job, engine);
      await writeByCommand(scene, config.metrics_file);
      return await measureFileMetrics(scene, config.metrics_file);
    }
    const needs = job.needs.filter(({ metric }) => metric !== FILE_METRIC.id);
    const scene = new Scene({ ...job, needs }, engine);
    if (config.predictions !== undefined) await writeByCommand(scene, config.predictions);
    if (config.compute === "sql" && config.predictions !== undefined) {
      const measured = await measureInSql(scene, config.predictions);
      const { inputs, notes } = scene;
      const measurements = [...measured, ...notFromFile(job.needs)];
      return { inputs, measurements, findings: [], figures: [], notes };
    }
    const sides =
      config.predictions === undefined
        ? await collectFromModels(scene, config.model ?? "", config.data ?? "")
        : await collectFromPredictions(scene, config.predictions);
    const measured = await measureNeeds(scene, sides);
    const behaved = await measureBehaviour(scene, sides);
    const measurements = [...measured, ...behaved, ...notFromFile(job.needs)];
    const { inputs, notes } = scene;
    const worse = await explainLosses(scene, sides, measurements);
    const figures = [...drawFigures(sides, scene.job), ...worse.figures];
    return { inputs, measurements, findings: [], figures, notes: [...notes, ...worse.notes] };
  } finally {
    await engine.close();
  }
}
