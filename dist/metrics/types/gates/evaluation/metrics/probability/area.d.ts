import type { OfTarget } from "./averages.ts";
import { type Curve } from "./curve.ts";
/** Area under the ROC curve; NaN where a class has no row. */
export declare function areaUnder({ tps, fps, positives, negatives }: Curve): number;
/**
 * Area up to a false positive rate, standardised so that a coin has 0.5 and a perfect score 1: McClish,
 * Analyzing a portion of the ROC curve (1989). NaN where a class has no row.
 */
export declare function areaUpTo(curve: Curve, maxFpr: number): number;
/** Σ (recall − recall before) × precision over the thresholds; 0 without a positive row, as in scikit-learn. */
export declare function averagePrecisionOf({ tps, fps, positives }: Curve): number;
/** The area for one target; NaN where a class has no row. */
export declare function areaOfTarget(maxFpr: number): OfTarget;
