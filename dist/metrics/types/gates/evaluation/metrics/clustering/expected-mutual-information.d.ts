import type { Contingency } from "./contingency.ts";
/**
 * The mean of the mutual information over all tables with the same margins, under the hypergeometric model
 * (Vinh, Epps & Bailey 2010, eq. 24). The probability of each count follows from that of its neighbour, from the
 * mode outwards, so no large logarithms of factorials cancel. O(rows × clusters) at worst.
 */
export declare function expectedMutualInformation({ rows, trueSizes, predictedSizes }: Contingency): number;
