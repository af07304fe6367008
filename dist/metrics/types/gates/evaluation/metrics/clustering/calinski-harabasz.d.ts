import { type PointsInput } from "./points.ts";
/**
 * Variance between the clusters over that within, each by its degrees of freedom (Caliński & Harabasz 1974).
 * 0 to ∞, higher is better; 1 when nothing varies within. Source: `sklearn.metrics.calinski_harabasz_score`.
 * @throws AssayError as `clusteredPoints`
 */
export declare function calinskiHarabaszScore(input: PointsInput): number;
