import { listNames } from "../../../engines/names.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { SubjectPattern } from "../../../model/subject.ts";
import { type EvaluationMetric, MULTILABEL, type Task } from "../metrics/evaluation-metric.ts";

/** Why a metric cannot be measured of a subject in a gate of some task; one label by itself is a binary task. */
export function misfitOfTask(
  metric: EvaluationMetric,
  task: Task,
  { label }: SubjectPattern,
): Missing | undefined {
  if (label !== undefined && task !== MULTILABEL)
    return {
      code: "evaluation/metric-for-task",
      reason: `\`label\` names one of several labels a row, but the gate's task is ${task}`,
      fix: `Take \`label\` out of the rule, or say \`task: ${MULTILABEL}\`.`,
    };
  if (metric.tasks.includes(label === undefined ? task : "binary-classification")) return undefined;
  const isOfLabels = task === MULTILABEL && metric.info.subjects.includes("label");
  const misfit = notForTask(metric, task);
  return isOfLabels ? { ...misfit, fix: 'Say `label: "*"` to have it of each label by itself.' } : misfit;
}

export function notForTask({ info, tasks }: EvaluationMetric, task: string): Missing {
  return {
    code: "evaluation/metric-for-task",
    reason: `${info.id} is a metric of ${listNames(tasks)}, but the gate's task is ${task}`,
    fix: "Take the rule out, or correct `task`.",
  };
}
