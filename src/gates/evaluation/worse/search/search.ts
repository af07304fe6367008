import { holm } from "../../../../stats/holm.ts";
import { type WelchTest, welchTail } from "../../../../stats/welch.ts";
import type { Compared, Comparison } from "./compare.ts";
import type { Feature } from "./features.ts";

export interface SearchOptions {
  /** Most conditions of a slice. */
  readonly depth: 1 | 2;
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
  /** t of the slice against all other rows. */
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

/**
 * Looks at every slice of up to two conditions for a mean loss above that of the other rows.
 * A slice of two conditions must also be worse than the rest of either condition alone, or the one condition
 * would say it all; its p-value is the largest of the three (an intersection-union test, Berger 1982).
 * Holm's adjustment runs over all that were tried.
 */
export function searchSlices(
  { single, pair }: Comparison,
  features: readonly Feature[],
  { depth, paired = features.length, isOver = () => false }: SearchOptions,
): SearchResult {
  const tried: (Omit<Candidate, "pValue"> & { readonly own: number })[] = [];
  const consider = (conditions: readonly Condition[], { mean, tests }: Compared) => {
    if (tests === undefined) return;
    // A slice that itself got no worse carries no loss, however bad the others are.
    const own = mean > 0 ? Math.max(...tests.map(pOf)) : 1;
    tried.push({ conditions, statistic: tests[0].statistic, own });
  };
  let singles = 0;
  for (const feature of features.keys()) {
    if (isOver()) break;
    singles++;
    single(feature).forEach((slice, condition) => {
      consider([{ feature, condition }], slice);
    });
  }
  let pairs = 0;
  const last = depth === 2 ? Math.min(paired, singles) : 0;
  for (const [a, b] of pairsOf(last)) {
    if (isOver()) break;
    pairs++;
    const width = features[b].conditions.length;
    pair(a, b).forEach((slice, cell) => {
      const conditions = [
        { feature: a, condition: Math.floor(cell / width) },
        { feature: b, condition: cell % width },
      ];
      consider(conditions, slice);
    });
  }
  const adjusted = holm(tried.map(({ own }) => own));
  const significant = tried
    .map(({ own: _, ...slice }, at): Candidate => ({ ...slice, pValue: adjusted[at] }))
    .filter(({ pValue }) => pValue < LEVEL)
    .sort((x, y) => y.statistic - x.statistic);
  return { tried: tried.length, singles, pairs, significant };
}

/** Those of the first before those of the last, so that a search that ends early has seen some columns whole. */
function* pairsOf(count: number): Generator<readonly [number, number]> {
  for (let b = 1; b < count; b++) for (let a = 0; a < b; a++) yield [a, b];
}

function pOf(test: WelchTest): number {
  return test.statistic < NO_EVIDENCE ? 1 : welchTail(test);
}
