import { type PinballSettings } from "./pinball.ts";
import { type TweedieInput } from "./tweedie.ts";
/**
 * Share of the Tweedie deviance that the model explains, against predicting the mean (Hastie et al. 2015, 3.11).
 * @throws AssayError as `meanTweedieDeviance`; `evaluation/undefined` for fewer than two rows or a constant label
 */
export declare function d2TweedieScore({ power, ...input }: TweedieInput): number;
/**
 * Share of the pinball loss that the model explains, against predicting the labels' quantile.
 * @throws AssayError as `r2Score`; `evaluation/option` for a negative weight, with which there is no quantile
 */
export declare const d2PinballScore: import("./explained.ts").ExplainedScore<PinballSettings>;
/** Share of the absolute error that the model explains, against predicting the labels' median. */
export declare const d2AbsoluteErrorScore: import("./explained.ts").ExplainedScore<unknown>;
export declare const d2Tweedie: import("../evaluation-metric.ts").EvaluationMetric;
export declare const d2Pinball: import("../evaluation-metric.ts").EvaluationMetric;
export declare const d2AbsoluteError: import("../evaluation-metric.ts").EvaluationMetric;
