import type { Cells, Tally, WeighedLosses } from "./tally.ts";

/** Rows group by group. */
export interface Groups {
  readonly order: Uint32Array;
  /** Where each group starts in the order, and where the last ends. */
  readonly starts: Uint32Array;
}

/** Sums over groups: a group with weight w and weighed loss s counts as one value. */
export type ClusterTally = Omit<Tally, "count">;

/** A cell's groups beside those of a set of rows that holds the cell. */
export interface Shared {
  /** Σ s S, Σ s W, Σ w S and Σ w W over the groups, capitals being the set's. */
  readonly sumSum: number;
  readonly sumWeight: number;
  readonly weightSum: number;
  readonly weightWeight: number;
}

export interface Clustered {
  readonly own: readonly ClusterTally[];
  /** For each set that is compared with, one entry a cell. */
  readonly shared: readonly (readonly Shared[])[];
}

/** Sorts the rows by their group, by counting. */
export function groupsOf(groups: Uint32Array): Groups {
  let count = 0;
  for (const group of groups) count = Math.max(count, group + 1);
  const starts = new Uint32Array(count + 1);
  for (const group of groups) starts[group + 1]++;
  for (let group = 0; group < count; group++) starts[group + 1] += starts[group];
  const next = starts.slice();
  const order = new Uint32Array(groups.length);
  groups.forEach((group, row) => {
    order[next[group]++] = row;
  });
  return { order, starts };
}

/**
 * Tallies cells group by group, together with the larger sets of rows (all, or those of one condition) that each
 * cell is part of: what slice and rest have in common within groups is known from these.
 * @param sets for each kind of larger set the one that a row belongs to
 * @param setOfCell for each kind the set that a cell is part of
 */
export function tallyClusters(
  cells: Cells,
  sets: readonly Cells[],
  setOfCell: (kind: number, cell: number) => number,
  { order, starts }: Groups,
  { losses, weights }: WeighedLosses,
): Clustered {
  const own = new Float64Array(cells.count * OWN);
  const shared = sets.map(() => new Float64Array(cells.count * SHARED));
  const cellNow = newCurrent(cells.count);
  const setsNow = sets.map(({ count }) => newCurrent(count));
  for (let group = 0; group + 1 < starts.length; group++) {
    for (let at = starts[group]; at < starts[group + 1]; at++) {
      const row = order[at];
      const weight = weights === undefined ? 1 : weights[row];
      if (weight === 0) continue;
      const weighed = weight * losses[row];
      for (let kind = 0; kind < sets.length; kind++) add(setsNow[kind], sets[kind].of(row), weight, weighed);
      add(cellNow, cells.of(row), weight, weighed);
    }
    for (const cell of cellNow.touched) {
      const [weight, sum] = [cellNow.weights[cell], cellNow.sums[cell]];
      const to = cell * OWN;
      own[to] += weight;
      own[to + 1] += sum;
      own[to + 2] += sum * sum;
      own[to + 3] += weight * sum;
      own[to + 4] += weight * weight;
      for (let kind = 0; kind < sets.length; kind++) {
        const set = setOfCell(kind, cell);
        const [ofWeight, ofSum] = [setsNow[kind].weights[set], setsNow[kind].sums[set]];
        const into = shared[kind];
        const place = cell * SHARED;
        into[place] += sum * ofSum;
        into[place + 1] += sum * ofWeight;
        into[place + 2] += weight * ofSum;
        into[place + 3] += weight * ofWeight;
      }
    }
    clear(cellNow);
    for (const now of setsNow) clear(now);
  }
  return {
    own: placesOf(own, OWN, ([weight, sum, squares, products, all]) => ({
      weight,
      sum,
      squares,
      products,
      weights: all,
    })),
    shared: shared.map((sums) =>
      placesOf(sums, SHARED, ([sumSum, sumWeight, weightSum, weightWeight]) => ({
        sumSum,
        sumWeight,
        weightSum,
        weightWeight,
      })),
    ),
  };
}

/** Sums a place. */
const OWN = 5;
const SHARED = 4;

/** Sums of the group that is being read. */
interface Current {
  readonly weights: Float64Array;
  readonly sums: Float64Array;
  readonly touched: number[];
}

function newCurrent(places: number): Current {
  return { weights: new Float64Array(places), sums: new Float64Array(places), touched: [] };
}

function add({ weights, sums, touched }: Current, place: number, weight: number, sum: number): void {
  if (place < 0 || place >= weights.length) return;
  if (weights[place] === 0) touched.push(place);
  weights[place] += weight;
  sums[place] += sum;
}

function clear({ weights, sums, touched }: Current): void {
  for (const place of touched) {
    weights[place] = 0;
    sums[place] = 0;
  }
  touched.length = 0;
}

function placesOf<Value>(
  sums: Float64Array,
  width: number,
  tell: (sums: Float64Array) => Value,
): readonly Value[] {
  return Array.from({ length: sums.length / width }, (_, place) =>
    tell(sums.subarray(place * width, (place + 1) * width)),
  );
}

/** The rest of a set without a cell of it. */
export function restOf(set: ClusterTally, cell: ClusterTally, shared: Shared): ClusterTally {
  return {
    weight: set.weight - cell.weight,
    sum: set.sum - cell.sum,
    squares: set.squares - 2 * shared.sumSum + cell.squares,
    products: set.products - shared.sumWeight - shared.weightSum + cell.products,
    weights: set.weights - 2 * shared.weightWeight + cell.weights,
  };
}

/** Covariance of the means of a cell and of the rest, from the groups that have rows of both. */
export function covarianceOf(cell: ClusterTally, rest: ClusterTally, shared: Shared): number {
  const [own, other] = [cell.sum / cell.weight, rest.sum / rest.weight];
  const sums =
    shared.sumSum -
    cell.squares -
    other * (shared.sumWeight - cell.products) -
    own * (shared.weightSum - cell.products) +
    own * other * (shared.weightWeight - cell.weights);
  return sums / (cell.weight * rest.weight);
}
