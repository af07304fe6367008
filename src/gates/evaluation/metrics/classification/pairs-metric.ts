import { AssayError } from "../../../../model/error.ts";
import type { Options } from "../../../../model/metric.ts";
import {
  CLASSIFICATION,
  type EvaluationMetric,
  type EvaluationMetricSpec,
  evaluationMetric,
  type Rows,
} from "../evaluation-metric.ts";
import { preparePairs } from "./drawn-pairs.ts";
import { type Pairs, pairsOf } from "./pairs.ts";

type Known = Omit<EvaluationMetricSpec, "tasks" | "reads" | "value" | "replicate">;

export interface PairsMetricSpec extends Known {
  readonly tasks?: EvaluationMetricSpec["tasks"];
  /** True where rows of one class say all that there is to say. */
  readonly takesOneClass?: boolean;
  /** What to do where the value is 0/0. */
  readonly undefinedFix?: string;
  /** The value on a confusion matrix, whose classes are indices; NaN where it is 0/0. */
  score(rows: Rows, options: Options): (pairs: Pairs) => number;
}

type Replicable = EvaluationMetric & Required<Pick<EvaluationMetric, "replicate">>;

/** A metric of labels: whatever it says follows from the confusion matrix, and so do its resamples. */
export function pairsMetric(spec: PairsMetricSpec): Replicable {
  const { score, undefinedFix, takesOneClass = false, ...known } = spec;
  const replicate: Replicable["replicate"] = (rows, options) => {
    const pairsOfResample = preparePairs(rows.yTrue, rows.yPred, rows.classes.length);
    const scoreOf = score(rows, options);
    return (multiplicity) => {
      const pairs = pairsOfResample(multiplicity);
      // Nothing is left where the only group is left out.
      return pairs.classes.length === 0 ? Number.NaN : scoreOf(pairs);
    };
  };
  const metric = evaluationMetric({
    tasks: CLASSIFICATION,
    ...known,
    reads: "prediction",
    value: (rows, options, sampleWeight) => {
      if (!takesOneClass) requireBothClasses(rows);
      const value = score(rows, options)(pairsOf({ yTrue: rows.yTrue, yPred: rows.yPred, sampleWeight }));
      if (!Number.isNaN(value)) return value;
      throw new AssayError("evaluation/undefined", `${spec.id} is 0/0: no row counts for it.`, {
        fix: undefinedFix ?? "Add rows to this slice, or take it out of the rule.",
      });
    },
  });
  return { ...metric, replicate };
}

function requireBothClasses({ task, yTrue, classes }: Rows): void {
  if (task !== "binary-classification" || yTrue.some((code) => code !== yTrue[0])) return;
  throw new AssayError(
    "evaluation/one-class",
    `All ${yTrue.length} rows have the label ${classes[yTrue[0]]}.`,
    {
      fix: "Add rows of the other class, or take the slice out of the rule.",
    },
  );
}
