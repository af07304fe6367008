import { openDuckDb } from "../../engines/duckdb.ts";
import { connectionNames } from "../../engines/servers/source.ts";
import { KEPT } from "../../model/baseline-names.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { GateKind, Job } from "../../model/gate.ts";
import { remoteSecrets } from "../remote-files.ts";
import { whileUnchanged } from "../while-unchanged.ts";
import { BEHAVIOUR_METRICS, behaviourNotInSql, measureBehaviour } from "./behaviour/index.ts";
import { collectFromKept } from "./collect/kept.ts";
import { collectFromModels } from "./collect/model.ts";
import { collectFromPredictions } from "./collect/predictions.ts";
import { writeByCommand } from "./command/index.ts";
import { type EvaluationConfig, EvaluationConfigSchema, type WrittenConfig } from "./config.ts";
import { drawFigures } from "./figures/index.ts";
import { measureFileMetrics, notFromFile } from "./file-metrics/measure.ts";
import { FILE_METRIC } from "./file-metrics/metric.ts";
import { collectFromImages } from "./images/collect.ts";
import { measureNeeds } from "./measure.ts";
import { EVALUATION_METRICS } from "./metrics/index.ts";
import { OTHER_NAMES } from "./metrics/other-names.ts";
import { MLFLOW_SECRETS } from "./mlflow/credentials.ts";
import { measureMlflowRun } from "./mlflow/measure.ts";
import { collectProblems } from "./problems/collect.ts";
import { openFileTables } from "./pushdown/file-tables.ts";
import { measureInSql } from "./pushdown/index.ts";
import { placeTables } from "./pushdown/placed.ts";
import { measureOnServer } from "./pushdown/server-tables.ts";
import { withoutVanished } from "./ranking/vanished.ts";
import { CHAMPION, Scene, TRIVIAL } from "./scene.ts";
import { notesOnSettings } from "./settings/notes.ts";
import { requireRuleFits } from "./settings/rule-fit.ts";
import { requireSettings } from "./settings/settings.ts";
import { NOT_BY_ROWS, OF_IMAGES } from "./settings/task-settings.ts";
import { explainLosses } from "./worse/index.ts";

/** Share of the gate's memory that the table engine may take; the rest is for rows and models. */
const ENGINE_SHARE = 0.25;
/** The same where no rows are read. */
const SQL_SHARE = 0.6;

/** Of tasks in which no row by itself is better or worse. */
const NOTHING_WORSE = { figures: [], notes: [] };

export const evaluationGate: GateKind<WrittenConfig> = {
  kind: "evaluation",
  description: "Metrics of a model on golden data, compared with the baseline's model on the same rows",
  config: EvaluationConfigSchema,
  metrics: [
    ...EVALUATION_METRICS.map(({ info }) => ({
      ...info,
      alsoCalled: OTHER_NAMES[info.id],
      baselines: [CHAMPION, TRIVIAL],
      inPassports: true,
    })),
    ...BEHAVIOUR_METRICS.map((info) => ({ ...info, baselines: [CHAMPION], inPassports: true })),
    FILE_METRIC,
  ],
  check: requireSettings,
  secrets: ({ mlflow_run, predictions, data, champion, repeats = [] }) => [
    ...(mlflow_run !== undefined && mlflow_run.store === undefined ? MLFLOW_SECRETS : []),
    ...connectionNames([predictions, data, champion]),
    ...remoteSecrets([predictions, data, champion, ...repeats]),
  ],
  checkRule: requireRuleFits,
  measure,
};

/** @throws AssayError for a candidate that cannot be evaluated at all: its model, data, labels or settings. */
async function measure(written: Job<WrittenConfig>): Promise<Evidence> {
  const evidence = await whileUnchanged(written.candidate, () => measureWritten(written));
  return { ...evidence, notes: [...evidence.notes, ...notesOnSettings(written)] };
}

async function measureWritten(written: Job<WrittenConfig>): Promise<Evidence> {
  requireSettings(written.config);
  const { config, onServer, files } = placeTables(written.config);
  const job: Job<EvaluationConfig> = { ...written, config };
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
    const scene = new Scene({ ...job, needs }, engine, files);
    if (job.recorded?.has(KEPT)) {
      const measurements = await measureNeeds(scene, await collectFromKept(scene));
      const { inputs, notes } = scene;
      return { inputs, measurements, findings: [], figures: [], notes };
    }
    if (config.predictions !== undefined) await writeByCommand(scene, config.predictions);
    if (config.compute === "sql" && config.predictions !== undefined) {
      const measured =
        onServer === undefined
          ? await measureInSql(scene, await openFileTables(scene, config.predictions))
          : await measureOnServer(scene, onServer);
      await settle(scene);
      const { inputs, notes } = scene;
      const measurements = [...measured, ...behaviourNotInSql(needs), ...notFromFile(job.needs)];
      return { inputs, measurements, findings: [], figures: [], notes };
    }
    const collected = OF_IMAGES.includes(config.task)
      ? await collectFromImages(scene, config.predictions ?? "", config.data ?? "")
      : config.predictions === undefined
        ? await collectFromModels(scene, config.model ?? "", config.data ?? "")
        : config.task === "code-generation"
          ? await collectProblems(scene, config.predictions)
          : await collectFromPredictions(scene, config.predictions);
    const sides = await withoutVanished(scene, collected);
    const measured = await measureNeeds(scene, sides);
    const behaved = await measureBehaviour(scene, sides);
    const measurements = [...measured, ...behaved, ...notFromFile(job.needs)];
    await settle(scene);
    const { inputs, notes } = scene;
    const worse = NOT_BY_ROWS.includes(config.task)
      ? NOTHING_WORSE
      : await explainLosses(scene, sides, measurements);
    const figures = [...drawFigures(sides, scene.job), ...worse.figures];
    const truth = scene.truth === undefined ? {} : { truth: scene.truth };
    return { inputs, ...truth, measurements, findings: [], figures, notes: [...notes, ...worse.notes] };
  } finally {
    await engine.close();
  }
}

/** What was read from other machines is said, and is still what it was. @throws AssayError `source/changed` */
async function settle({ files, notes }: Scene): Promise<void> {
  await files.verify();
  notes.push(...files.notes);
}
