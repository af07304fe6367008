import { didYouMean, listNames } from "../../../engines/names.ts";
import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { Rule } from "../../../model/rule.ts";
import { chooseBehaviour } from "../behaviour/choose.ts";
import { isBehaviourMetric, KIND_OF } from "../behaviour/metrics.ts";
import type { EvaluationConfig, WrittenConfig } from "../config.ts";
import { computedElsewhere, noFileOfNumbers } from "../file-metrics/measure.ts";
import { FILE_METRIC } from "../file-metrics/metric.ts";
import { MULTILABEL } from "../metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "../metrics/index.ts";
import { placeTables } from "../pushdown/placed.ts";
import { CHAMPION } from "../scene.ts";
import { misfitOfTask } from "./task-fit.ts";

/**
 * What can be said of a rule before anything is read: whether the gate can measure its metric, and has what it
 * compares with.
 * @throws AssayError `evaluation/metric-for-task`, `evaluation/behaviour`, `config/baseline`
 */
export function requireRuleFits(written: Partial<WrittenConfig>, rule: Rule): void {
  const { config } = placeTables(written);
  const misfit = misfitOf(config, rule);
  if (misfit !== undefined)
    throw new AssayError(
      misfit.code,
      `${misfit.reason}.`,
      misfit.fix === undefined ? {} : { fix: misfit.fix },
    );
  const asksChampion = rule.expectations.some((one) => "against" in one && one.against === CHAMPION);
  if (!asksChampion || config.champion !== undefined) return;
  const example =
    config.mlflow_run !== undefined
      ? "`champion:` with the id of a run"
      : `\`champion:\` with the file to compare with, such as another ${config.model === undefined ? "table of predictions" : "model"}`;
  throw new AssayError("config/baseline", "the rule compares with the champion, but the gate names none.", {
    fix: `Add ${example}, or compare with \`baseline\`.`,
  });
}

function misfitOf(
  config: Partial<EvaluationConfig>,
  { metric, options, subjects }: Rule,
): Missing | undefined {
  const source = numbersOf(config);
  if (metric.id === FILE_METRIC.id) return source === undefined ? noFileOfNumbers() : undefined;
  if (source !== undefined) return computedElsewhere(metric.id, source);
  if (isBehaviourMetric(metric.id)) {
    if (config.model !== undefined && KIND_OF.has(metric.id))
      chooseBehaviour(config.behaviour ?? [], { metric: metric.id, options });
    return undefined;
  }
  const found = EVALUATION_METRICS.find(({ info }) => info.id === metric.id);
  const { task } = config;
  if (found === undefined || task === undefined) return undefined;
  const misfit = misfitOfTask(found, task, subjects);
  if (misfit === undefined || subjects.label !== undefined) return misfit;
  const known = EVALUATION_METRICS.filter(({ tasks }) => tasks.includes(task)).map(({ info }) => info.id);
  const fix = didYouMean(metric.id, known) ?? `Metrics of the task are ${listNames(known)}.`;
  return { ...misfit, fix: found.info.subjects.includes("label") && task === MULTILABEL ? misfit.fix : fix };
}

/** The setting that gives the gate numbers instead of rows. */
function numbersOf({ metrics_file, mlflow_run }: Partial<EvaluationConfig>): string | undefined {
  if (metrics_file !== undefined) return `\`${metrics_file}\``;
  return mlflow_run === undefined ? undefined : "an MLflow run";
}
