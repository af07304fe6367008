import { AssayError } from "../../../model/error.ts";
import type { Options } from "../../../model/metric.ts";
import { detectionMap } from "./detection/detection-metrics.ts";
import type { EvaluationMetric, Rows } from "./evaluation-metric.ts";
import { mapMetric as rankingMap } from "./ranking/metrics.ts";

/** Two fields say mAP: of rankings, and of boxes or masks. The task says which is meant. */
export const meanAveragePrecision: EvaluationMetric = {
  ...rankingMap,
  tasks: [...rankingMap.tasks, ...detectionMap.tasks],
  info: {
    ...rankingMap.info,
    description: `Of rankings: ${rankingMap.info.description}. Of object-detection: ${detectionMap.info.description}`,
    source: `${rankingMap.info.source}; ${detectionMap.info.source}`,
  },
  value: (rows, options, sampleWeight) => metricFor(rows, options).value(rows, options, sampleWeight),
  replicate: (rows, options) => {
    const metric = metricFor(rows, options);
    return metric.replicate?.(rows, options) ?? ((counts) => metric.value(rows, options, counts));
  },
};

function metricFor({ task }: Rows, options: Options): EvaluationMetric {
  if (!detectionMap.tasks.includes(task)) return rankingMap;
  const [option] = Object.keys(options);
  if (option === undefined) return detectionMap;
  throw new AssayError(
    "evaluation/option",
    `\`${option}\` is an option of rankings, not of object-detection.`,
    {
      fix: "Leave it out of the rule.",
    },
  );
}
