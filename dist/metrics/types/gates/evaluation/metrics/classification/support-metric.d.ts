import { type TProperties } from "typebox";
import type { Direction, Options } from "../../../../model/metric.ts";
import type { EvaluationMetric } from "../evaluation-metric.ts";
import { type Fraction } from "./averages.ts";
import { type Share } from "./paired-share.ts";
/** A metric over what each class holds: precision, recall, F-scores, rates of errors. */
export declare function supportMetric(spec: {
    readonly id: string;
    readonly description: string;
    readonly source: string;
    readonly fractionOf: (options: Options) => Fraction;
    /** True when numerator and denominator count independent rows. */
    readonly isShare: boolean;
    /** The share of the positive class where its denominator is the truth's alone. */
    readonly share?: Share;
    readonly direction?: Direction;
    /** Options of its own. */
    readonly options?: TProperties;
}): EvaluationMetric;
