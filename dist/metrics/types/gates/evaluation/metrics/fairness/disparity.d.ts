import { type Aggregation, type FairnessInput, type GroupCounts } from "./group-rates.ts";
import { type CompareMethod } from "./metric-frame.ts";
export interface EqualizedOddsInput extends FairnessInput {
    readonly agg?: Aggregation;
}
/** How far apart groups are as a function of their counts; NaN where it is undefined. */
export type Disparity = (counts: GroupCounts, method: CompareMethod, agg: Aggregation) => number;
export declare const parityDifference: Disparity;
export declare const parityRatio: Disparity;
export declare const opportunityDifference: Disparity;
export declare const opportunityRatio: Disparity;
export declare const oddsDifference: Disparity;
export declare const oddsRatio: Disparity;
/**
 * Greatest gap of the selection rates of two groups, or of a group and all rows. 0 to 1, lower is better, 0 is
 * parity. Source: `fairlearn.metrics.demographic_parity_difference` 0.15.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/undefined` where nothing has weight, `evaluation/option` for an unknown `method`
 */
export declare function demographicParityDifference(input: FairnessInput): number;
/**
 * Least ratio of two groups' selection rates. 0 to 1, higher is better, 1 is parity; 0.8 is the four-fifths
 * rule. Source: `fairlearn.metrics.demographic_parity_ratio` 0.15.
 * @throws AssayError as `demographicParityDifference`; `evaluation/undefined` where nobody is selected
 */
export declare function demographicParityRatio(input: FairnessInput): number;
/**
 * Greatest gap of the groups' true positive rates. 0 to 1, lower is better, 0 is parity.
 * Source: `fairlearn.metrics.equal_opportunity_difference` 0.15; a group without positive rows counts 0 there.
 * @throws AssayError as `demographicParityDifference`; `evaluation/not-binary` for labels other than 0 and 1
 */
export declare function equalOpportunityDifference(input: FairnessInput): number;
/**
 * Least ratio of the groups' true positive rates. 0 to 1, higher is better, 1 is parity.
 * Source: `fairlearn.metrics.equal_opportunity_ratio` 0.15. @throws AssayError as `equalOpportunityDifference`
 */
export declare function equalOpportunityRatio(input: FairnessInput): number;
/**
 * The greater gap of true positive rates and of false positive rates, or with `agg: "mean"` their mean. 0 to 1,
 * lower is better, 0 is parity. Source: `fairlearn.metrics.equalized_odds_difference` 0.15.
 * @throws AssayError as `equalOpportunityDifference`
 */
export declare function equalizedOddsDifference(input: EqualizedOddsInput): number;
/**
 * The lesser ratio of true positive rates and of false positive rates, or with `agg: "mean"` their mean. 0 to
 * 1, higher is better, 1 is parity. Where no group has any false positive, true positives alone decide.
 * Source: `fairlearn.metrics.equalized_odds_ratio` 0.15. @throws AssayError as `equalOpportunityDifference`
 */
export declare function equalizedOddsRatio(input: EqualizedOddsInput): number;
