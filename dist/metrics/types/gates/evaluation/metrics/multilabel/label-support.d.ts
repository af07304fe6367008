import type { Options } from "../../../../model/metric.ts";
import { type Fraction } from "../classification/averages.ts";
import type { EvaluationMetric } from "../evaluation-metric.ts";
/** Precision, recall, F-scores and the like over several labels a row, from what each label or each row holds. */
export declare function supportOfSeveral(fractionOf: (options: Options) => Fraction): Required<Pick<EvaluationMetric, "value" | "replicate">>;
