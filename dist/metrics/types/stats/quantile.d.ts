/**
 * Quantile by linear interpolation between order statistics: numpy.quantile's default, Hyndman and Fan's type 7.
 * @param sorted ascending, at least one value, no NaN
 * @param probability between 0 and 1
 */
export declare function quantile(sorted: ArrayLike<number>, probability: number): number;
/**
 * Interval of a quantile from order statistics alone, whatever the distribution: ranks from the binomial
 * distribution (David and Nagaraja, Order Statistics, 7.1). A side that the sample is too small for is infinite.
 * @param sorted ascending
 * @param confidence two-sided, e.g. 0.95
 */
export declare function quantileInterval(sorted: ArrayLike<number>, probability: number, confidence: number): readonly [number, number];
/** Ranks, counted from 1, of the order statistics that bound a quantile; undefined where there is none. */
export declare function quantileRanks(n: number, probability: number, confidence: number): readonly [number | undefined, number | undefined];
