import { type Moments, type WelchTest, welch } from "../../../../stats/welch.ts";
import {
  type Clustered,
  type ClusterTally,
  covarianceOf,
  type Groups,
  groupsOf,
  restOf,
  tallyClusters,
} from "./clusters.ts";
import { type Feature, NONE } from "./features.ts";
import {
  type Cells,
  cellsOfFeature,
  cellsOfPair,
  minus,
  momentsOf,
  type Tally,
  tallyAll,
  tallyCells,
  unitsOf,
} from "./tally.ts";

/** Losses (candidate − baseline) of all rows, and how they are to be counted. */
export interface RowLossValues {
  readonly losses: Float64Array;
  readonly weights?: Float64Array;
  /** The group of each row, where rows of a group are not independent. */
  readonly groups?: Uint32Array;
}

/** A slice of rows beside the others. */
export interface Compared {
  /** Rows that have a weight. */
  readonly count: number;
  /** Mean loss. */
  readonly mean: number;
  /** Against all others; of two conditions also against the rest of either. Undefined where those are too few. */
  readonly tests: readonly WelchTest[] | undefined;
}

export interface Comparison {
  /** Slices of one condition. */
  single(feature: number): readonly Compared[];
  /** Slices of two conditions, those of the second feature side by side. */
  pair(a: number, b: number): readonly Compared[];
  /** Rows of code 0 against those of code 1. */
  between(codes: Uint16Array): Compared;
}

/** Fewer independent rows, or groups, say nothing about others. */
export const LEAST_UNITS = 10;

/** @param leastRows a slice must have, and leave */
export function comparisonOf(
  given: RowLossValues,
  features: readonly Feature[],
  leastRows: number,
): Comparison {
  const { sum, weight } = tallyAll(given);
  const mean = sum / weight;
  // Around the mean, so that sums of squares keep their digits.
  const centred = { losses: given.losses.map((loss) => loss - mean), weights: given.weights };
  const rows = tallyAll(centred);
  const groups = given.groups === undefined ? undefined : groupsOf(given.groups);
  const whole = groups && wholeOf(groups, centred);
  const spread = momentsOf(rows).variance;
  const groupSpread = whole === undefined ? 0 : momentsOf(whole).variance;

  const compare = (cells: Cells, sets: readonly SetOfRows[], leastOthers: number): readonly Compared[] => {
    const own = tallyCells(cells, centred);
    const setOf = (kind: number, cell: number) => sets[kind].setOf(cell);
    const clustered =
      groups &&
      tallyClusters(
        cells,
        sets.map((set) => set.cells),
        setOf,
        groups,
        centred,
      );
    return own.map((tally, cell): Compared => {
      const known = { count: tally.count, mean: tally.sum / tally.weight + mean };
      if (tally.count < leastRows) return { ...known, tests: undefined };
      const tests = sets.map((set, kind) => {
        const others = minus(set.rows[set.setOf(cell)], tally);
        if (others.count < (kind === 0 ? leastOthers : LEAST_UNITS)) return undefined;
        const independent = welchOf(tally, others, spread);
        if (independent === undefined || clustered === undefined || set.groups === undefined)
          return independent;
        return clusterTest(clustered, cell, kind, set.groups[set.setOf(cell)], groupSpread, independent);
      });
      return { ...known, tests: tests.every((test) => test !== undefined) ? tests : undefined };
    });
  };

  const all: SetOfRows = {
    cells: { count: 1, of: () => 0 },
    setOf: () => 0,
    rows: [rows],
    groups: whole && [whole],
  };
  const singles = new Map<number, SetOfRows>();
  const setsOf = (feature: number): Omit<SetOfRows, "setOf"> => {
    const known = singles.get(feature);
    if (known !== undefined) return known;
    const cells = cellsOfFeature(features[feature]);
    const made: SetOfRows = {
      cells,
      setOf: (cell) => cell,
      rows: tallyCells(cells, centred),
      groups: groups && tallyClusters(cells, [], () => 0, groups, centred).own,
    };
    singles.set(feature, made);
    return made;
  };
  return {
    single: (feature) => compare(cellsOfFeature(features[feature]), [all], leastRows),
    pair: (a, b) => {
      const width = features[b].conditions.length;
      const first: SetOfRows = { ...setsOf(a), setOf: (cell) => Math.floor(cell / width) };
      const second: SetOfRows = { ...setsOf(b), setOf: (cell) => cell % width };
      return compare(cellsOfPair(features[a], features[b]), [all, first, second], 0);
    },
    between: (codes) => {
      const both: Cells = { count: 1, of: (row) => (codes[row] === NONE ? -1 : 0) };
      const set: SetOfRows = {
        cells: both,
        setOf: () => 0,
        rows: tallyCells(both, centred),
        groups: groups && tallyClusters(both, [], () => 0, groups, centred).own,
      };
      return compare({ count: 1, of: (row) => codes[row] }, [set], LEAST_UNITS)[0];
    },
  };
}

/** Sets of rows, each with the cells that are part of it. */
interface SetOfRows {
  readonly cells: Cells;
  setOf(cell: number): number;
  readonly rows: readonly Tally[];
  readonly groups?: readonly ClusterTally[];
}

function wholeOf(groups: Groups, centred: { losses: Float64Array; weights?: Float64Array }): ClusterTally {
  return tallyClusters({ count: 1, of: () => 0 }, [], () => 0, groups, centred).own[0];
}

/**
 * The slice's variance counts as at least that of all rows: a few rows that happen to be alike would otherwise
 * look certain, which for losses with rare large values they are not.
 */
function welchOf(slice: Tally, others: Tally, spread: number): WelchTest | undefined {
  if (Math.min(unitsOf(slice), unitsOf(others)) < LEAST_UNITS - 1e-9) return undefined;
  return welch(atLeast(momentsOf(slice), spread), momentsOf(others));
}

function atLeast(moments: Moments, spread: number): Moments {
  return { ...moments, variance: Math.max(moments.variance, spread) };
}

/**
 * The difference of two weighted means with the variance over groups (linearisation; Liang and Zeger 1986), which
 * counts what slice and others have in common within a group. Never surer than if the rows were independent.
 */
function clusterTest(
  { own, shared }: Clustered,
  cell: number,
  kind: number,
  set: ClusterTally,
  spread: number,
  independent: WelchTest,
): WelchTest | undefined {
  const slice = own[cell];
  const common = shared[kind][cell];
  const rest = restOf(set, slice, common);
  const [ours, theirs] = [atLeast(momentsOf(slice), spread), momentsOf(rest)];
  if (Math.min(ours.count, theirs.count) < LEAST_UNITS - 1e-9) return undefined;
  const [ofSlice, ofRest] = [ours.variance / ours.count, theirs.variance / theirs.count];
  const both = ofSlice + ofRest;
  const variance = both - 2 * covarianceOf(slice, rest, common);
  const gap = ours.mean - theirs.mean;
  if (gap <= 0 || both === 0) return independent;
  const statistic = variance > 0 ? gap / Math.sqrt(variance) : Number.POSITIVE_INFINITY;
  const degrees = both ** 2 / (ofSlice ** 2 / (ours.count - 1) + ofRest ** 2 / (theirs.count - 1));
  return {
    statistic: Math.min(statistic, independent.statistic),
    degreesOfFreedom: Math.min(degrees, independent.degreesOfFreedom),
  };
}
