import { AssayError } from "../../../../model/error.ts";
import {
  type Aggregation,
  countCells,
  type FairnessInput,
  falsePositiveRates,
  type GroupCounts,
  type Rates,
  readCells,
  requireWeight,
  selectionRates,
  truePositiveRates,
} from "./group-rates.ts";
import { type CompareMethod, defined, differenceOf, methodOf, ratioOf } from "./metric-frame.ts";

export interface EqualizedOddsInput extends FairnessInput {
  readonly agg?: Aggregation;
}

/** How far apart groups are as a function of their counts; NaN where it is undefined. */
export type Disparity = (counts: GroupCounts, method: CompareMethod, agg: Aggregation) => number;

type Compare = (rates: Rates, method: CompareMethod) => number;

const difference: Compare = ({ byGroup, overall }, method) => differenceOf(byGroup, overall, method);
const ratio: Compare = ({ byGroup, overall }, method) => ratioOf(byGroup, overall, method);

export const parityDifference: Disparity = (counts, method) => difference(selectionRates(counts), method);
export const parityRatio: Disparity = (counts, method) => ratio(selectionRates(counts), method);
export const opportunityDifference: Disparity = (counts, method) =>
  difference(truePositiveRates(counts), method);
export const opportunityRatio: Disparity = (counts, method) => ratio(truePositiveRates(counts), method);
export const oddsDifference: Disparity = (counts, method, agg) =>
  worstOrMean(Math.max, agg, ...bothRates(counts, method, difference));
export const oddsRatio: Disparity = (counts, method, agg) =>
  worstOrMean(Math.min, agg, ...bothRates(counts, method, ratio));

/**
 * Greatest gap of the selection rates of two groups, or of a group and all rows. 0 to 1, lower is better, 0 is
 * parity. Source: `fairlearn.metrics.demographic_parity_difference` 0.15.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/undefined` where nothing has weight, `evaluation/option` for an unknown `method`
 */
export function demographicParityDifference(input: FairnessInput): number {
  return disparityOf(parityDifference, input, "selection");
}

/**
 * Least ratio of two groups' selection rates. 0 to 1, higher is better, 1 is parity; 0.8 is the four-fifths
 * rule. Source: `fairlearn.metrics.demographic_parity_ratio` 0.15.
 * @throws AssayError as `demographicParityDifference`; `evaluation/undefined` where nobody is selected
 */
export function demographicParityRatio(input: FairnessInput): number {
  return disparityOf(parityRatio, input, "selection");
}

/**
 * Greatest gap of the groups' true positive rates. 0 to 1, lower is better, 0 is parity.
 * Source: `fairlearn.metrics.equal_opportunity_difference` 0.15; a group without positive rows counts 0 there.
 * @throws AssayError as `demographicParityDifference`; `evaluation/not-binary` for labels other than 0 and 1
 */
export function equalOpportunityDifference(input: FairnessInput): number {
  return disparityOf(opportunityDifference, input, "odds");
}

/**
 * Least ratio of the groups' true positive rates. 0 to 1, higher is better, 1 is parity.
 * Source: `fairlearn.metrics.equal_opportunity_ratio` 0.15. @throws AssayError as `equalOpportunityDifference`
 */
export function equalOpportunityRatio(input: FairnessInput): number {
  return disparityOf(opportunityRatio, input, "odds");
}

/**
 * The greater gap of true positive rates and of false positive rates, or with `agg: "mean"` their mean. 0 to 1,
 * lower is better, 0 is parity. Source: `fairlearn.metrics.equalized_odds_difference` 0.15.
 * @throws AssayError as `equalOpportunityDifference`
 */
export function equalizedOddsDifference(input: EqualizedOddsInput): number {
  return disparityOf(oddsDifference, input, "odds");
}

/**
 * The lesser ratio of true positive rates and of false positive rates, or with `agg: "mean"` their mean. 0 to
 * 1, higher is better, 1 is parity. Where no group has any false positive, true positives alone decide.
 * Source: `fairlearn.metrics.equalized_odds_ratio` 0.15. @throws AssayError as `equalOpportunityDifference`
 */
export function equalizedOddsRatio(input: EqualizedOddsInput): number {
  return disparityOf(oddsRatio, input, "odds");
}

function disparityOf(disparity: Disparity, input: EqualizedOddsInput, rate: "selection" | "odds"): number {
  const { agg = "worst_case", sampleWeight } = input;
  if (agg !== "worst_case" && agg !== "mean")
    throw new AssayError("evaluation/option", `\`agg\` is ${agg}.`, {
      fix: "Choose `worst_case` or `mean`.",
    });
  const method = methodOf(input);
  const cells = readCells(input, rate);
  const counts = countCells(cells, sampleWeight);
  // fairlearn leaves such a group out of selection rates, but scikit-learn has no other rate of it.
  if (rate === "odds") requireWeight(counts, cells.groups.names);
  return defined(disparity(counts, method, agg));
}

function bothRates(counts: GroupCounts, method: CompareMethod, compare: Compare): [number, number] {
  return [compare(truePositiveRates(counts), method), compare(falsePositiveRates(counts), method)];
}

/** As pandas: the mean leaves NaN out, and Python's `max` and `min` leave it out where it comes second. */
function worstOrMean(
  worse: (a: number, b: number) => number,
  agg: Aggregation,
  truePositive: number,
  falsePositive: number,
): number {
  if (agg === "mean" && Number.isNaN(truePositive)) return falsePositive;
  if (Number.isNaN(falsePositive)) return truePositive;
  return agg === "mean" ? (truePositive + falsePositive) / 2 : worse(truePositive, falsePositive);
}
