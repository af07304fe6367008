import { requireSameLength } from "../arrays.ts";
import type { Labels } from "../labels.ts";
import { type Coded, codesOf } from "./codes.ts";

export interface ClusteringInput {
  /** The true cluster of each row. */
  readonly labelsTrue: Labels;
  /** The cluster found for each row. */
  readonly labelsPred: Labels;
}

/** How many rows are in each pair of a true and a found cluster; pairs without rows are left out. */
export interface Contingency {
  readonly rows: number;
  readonly cells: readonly Cell[];
  /** Rows of each true cluster. */
  readonly trueSizes: Float64Array;
  /** Rows of each found cluster. */
  readonly predictedSizes: Float64Array;
}

export interface Cell {
  readonly trueIndex: number;
  readonly predictedIndex: number;
  readonly count: number;
}

/** Pairs of clusters that are counted in a table with a place for each; more are counted cluster by cluster. */
const MOST_PLACES = 2 ** 16;

/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite` */
export function contingencyOf({ labelsTrue, labelsPred }: ClusteringInput): Contingency {
  const rows = requireSameLength({ labelsTrue, labelsPred });
  const truth = codesOf(labelsTrue);
  const found = codesOf(labelsPred);
  const counted =
    truth.count * found.count <= MOST_PLACES ? countAtOnce(truth, found) : countByCluster(truth, found);
  const trueSizes = new Float64Array(truth.count);
  const predictedSizes = new Float64Array(found.count);
  for (const { trueIndex, predictedIndex, count } of counted) {
    trueSizes[trueIndex] += count;
    predictedSizes[predictedIndex] += count;
  }
  const [trueRanks, predictedRanks] = [ranksOfSome(trueSizes), ranksOfSome(predictedSizes)];
  const cells = counted.map(({ trueIndex, predictedIndex, count }) => ({
    trueIndex: trueRanks[trueIndex],
    predictedIndex: predictedRanks[predictedIndex],
    count,
  }));
  return { rows, cells, trueSizes: trueSizes.filter(isSome), predictedSizes: predictedSizes.filter(isSome) };
}

function countAtOnce(truth: Coded, found: Coded): Cell[] {
  const width = found.count;
  const counts = new Int32Array(truth.count * width);
  const [trueCodes, foundCodes] = [truth.codes, found.codes];
  const start = truth.least * width + found.least;
  for (let row = 0; row < trueCodes.length; row++) counts[trueCodes[row] * width + foundCodes[row] - start]++;
  const cells: Cell[] = [];
  for (let at = 0; at < counts.length; at++)
    if (counts[at] > 0)
      cells.push({ trueIndex: Math.floor(at / width), predictedIndex: at % width, count: counts[at] });
  return cells;
}

/** Rows are brought together by their true cluster first, so that memory grows with rows and not with pairs. */
function countByCluster(truth: Coded, found: Coded): Cell[] {
  const rows = truth.codes.length;
  const ends = new Int32Array(truth.count);
  for (let row = 0; row < rows; row++) ends[truth.codes[row] - truth.least]++;
  for (let code = 1; code < ends.length; code++) ends[code] += ends[code - 1];
  const grouped = new Int32Array(rows);
  for (let row = rows - 1; row >= 0; row--)
    grouped[--ends[truth.codes[row] - truth.least]] = found.codes[row] - found.least;
  const counts = new Int32Array(found.count);
  const cells: Cell[] = [];
  for (let trueIndex = 0; trueIndex < truth.count; trueIndex++) {
    const [from, to] = [ends[trueIndex], trueIndex + 1 < truth.count ? ends[trueIndex + 1] : rows];
    for (let at = from; at < to; at++) counts[grouped[at]]++;
    for (let at = from; at < to; at++) {
      const predictedIndex = grouped[at];
      if (counts[predictedIndex] > 0)
        cells.push({ trueIndex, predictedIndex, count: counts[predictedIndex] });
      counts[predictedIndex] = 0;
    }
  }
  return cells;
}

function isSome(size: number): boolean {
  return size > 0;
}

/** A place for each size above 0, in their order. */
function ranksOfSome(sizes: Float64Array): Int32Array {
  const ranks = new Int32Array(sizes.length);
  let rank = 0;
  for (let code = 0; code < sizes.length; code++) if (sizes[code] > 0) ranks[code] = rank++;
  return ranks;
}

/** −Σ p ln p of sizes that add up to `rows`, in nats. */
export function entropyOf(sizes: Float64Array, rows: number): number {
  if (sizes.length === 1) return 0;
  let sum = 0;
  for (const size of sizes) sum -= (size / rows) * (Math.log(size) - Math.log(rows));
  return sum;
}

/** Σ p(t, c) ln(p(t, c) / (p(t) p(c))), in nats. */
export function mutualInformationOf({ rows, cells, trueSizes, predictedSizes }: Contingency): number {
  if (trueSizes.length === 1 || predictedSizes.length === 1) return 0;
  let sum = 0;
  for (const { trueIndex, predictedIndex, count } of cells) {
    const independent = trueSizes[trueIndex] * predictedSizes[predictedIndex];
    const term = (count / rows) * (Math.log(count) - Math.log(independent) + Math.log(rows));
    // As scikit-learn: what only rounding tells from 0 is 0.
    if (Math.abs(term) >= Number.EPSILON) sum += term;
  }
  return Math.max(0, sum);
}
