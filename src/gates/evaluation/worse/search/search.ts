import { holm } from "../../../../stats/holm.ts";
import { type WelchTest, welch, welchTail } from "../../../../stats/welch.ts";
import type { Feature } from "./features.ts";
import { minus, momentsOf, type Tally, tallyAll, tallyFeature, tallyPair } from "./tally.ts";

export interface SearchOptions {
  /** Most conditions of a slice. */
  readonly depth: 1 | 2;
  readonly leastRows: number;
  /** Only the first so many features are paired; default all. */
  readonly paired?: number;
  /** Ends the search with what was tried so far. */
  isOver?(): boolean;
}

/** A condition by its place: feature and condition within it. */
export interface Condition {
  readonly feature: number;
  readonly condition: number;
}

export interface Candidate {
  readonly conditions: readonly Condition[];
  readonly tally: Tally;
  /** Welch's t of the slice against all other rows. */
  readonly statistic: number;
  /** Adjusted for every slice that was tried (Holm). */
  readonly pValue: number;
}

export interface SearchResult {
  readonly tried: number;
  /** Of how many features conditions were looked at, one by one. */
  readonly singles: number;
  /** How many pairs of features were looked at. */
  readonly pairs: number;
  /** Slices that are worse than the others at the family-wise level, the surest first. */
  readonly significant: readonly Candidate[];
}

/** Family-wise level of the search. */
export const LEVEL = 0.05;
/** A test below this can have no p-value under the level; its exact p-value need not be known. */
const NO_EVIDENCE = 1.6;
/** What a second condition leaves of the first must be enough rows to differ from. */
const LEAST_REMAINDER = 10;

/**
 * Looks at every slice of up to two conditions for a mean loss above that of the other rows.
 * A slice of two conditions must also be worse than the rest of either condition alone, or the one condition
 * would say it all; its p-value is the largest of the three (an intersection-union test, Berger 1982).
 * Holm's adjustment runs over all that were tried.
 * @param losses candidate − baseline, one a row
 */
export function searchSlices(
  losses: Float64Array,
  features: readonly Feature[],
  { depth, leastRows, paired = features.length, isOver = () => false }: SearchOptions,
): SearchResult {
  const mean = tallyAll(losses).sum / losses.length;
  // Around the mean, so that sums of squares keep their digits.
  const centred = losses.map((loss) => loss - mean);
  const all = tallyAll(centred);
  const spread = momentsOf(all).variance;
  const tried: (Omit<Candidate, "pValue"> & { readonly own: number })[] = [];
  const consider = (conditions: readonly Condition[], tally: Tally, others: readonly Tally[]) => {
    const tests = others.map((other) => compare(tally, other, spread));
    // A slice that itself got no worse carries no loss, however bad the others are.
    const own = tally.sum / tally.count + mean > 0 ? Math.max(...tests.map(pOf)) : 1;
    tried.push({ conditions, tally, statistic: tests[0].statistic, own });
  };
  const isLarge = ({ count }: Tally) => count >= leastRows;
  const singles: (readonly Tally[])[] = [];
  for (const [feature, known] of features.entries()) {
    if (isOver()) break;
    const tallies = tallyFeature(known, centred);
    singles.push(tallies);
    tallies.forEach((tally, condition) => {
      const rest = minus(all, tally);
      if (isLarge(tally) && isLarge(rest)) consider([{ feature, condition }], tally, [rest]);
    });
  }
  let pairs = 0;
  const last = depth === 2 ? Math.min(paired, singles.length) : 0;
  for (const [a, b] of pairsOf(last)) {
    if (isOver()) break;
    pairs++;
    const width = features[b].conditions.length;
    tallyPair(features[a], features[b], centred).forEach((tally, cell) => {
      if (!isLarge(tally)) return;
      const [first, second] = [Math.floor(cell / width), cell % width];
      const parents = [minus(singles[a][first], tally), minus(singles[b][second], tally)];
      if (parents.some(({ count }) => count < LEAST_REMAINDER)) return;
      const conditions = [
        { feature: a, condition: first },
        { feature: b, condition: second },
      ];
      consider(conditions, tally, [minus(all, tally), ...parents]);
    });
  }
  const adjusted = holm(tried.map(({ own }) => own));
  const significant = tried
    .map(({ own: _, ...slice }, at): Candidate => ({ ...slice, pValue: adjusted[at] }))
    .filter(({ pValue }) => pValue < LEVEL)
    .sort((x, y) => y.statistic - x.statistic);
  return { tried: tried.length, singles: singles.length, pairs, significant };
}

/** Those of the first before those of the last, so that a search that ends early has seen some columns whole. */
function* pairsOf(count: number): Generator<readonly [number, number]> {
  for (let b = 1; b < count; b++) for (let a = 0; a < b; a++) yield [a, b];
}

/**
 * The slice's variance counts as at least that of all rows: a few rows that happen to be alike would otherwise
 * look certain, which for losses with rare large values they are not.
 */
function compare(slice: Tally, other: Tally, spread: number): WelchTest {
  const moments = momentsOf(slice);
  return welch({ ...moments, variance: Math.max(moments.variance, spread) }, momentsOf(other));
}

function pOf(test: WelchTest): number {
  return test.statistic < NO_EVIDENCE ? 1 : welchTail(test);
}
