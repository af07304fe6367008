import type { ProfileFinite } from "../../../model/profile.ts";
import { FEW_VALUES } from "../drift/distribution.ts";
import { LEAST_ROWS } from "./withheld.ts";

interface Grid {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  readonly isEveryValue: boolean;
}

/** What of a line's values is told in bins and quantiles. */
export type Shape = Required<
  Pick<ProfileFinite, "deciles" | "quantiles" | "isEveryValue" | "edges" | "counts">
>;

/** Shares whose quantiles a profile tells beside the deciles. */
export const SHARES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
export const TENTHS = Array.from({ length: 9 }, (_, at) => (at + 1) / 10);

/** Bins of a merged grid; when there are more, neighbours are joined. */
const MOST_BINS = 300;

/** A value (low = high) or a stretch above `low` and up to `high`, and how many values lie there. */
interface Piece {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export function gridOf({ edges, counts, isEveryValue = false }: ProfileFinite): Grid | undefined {
  return edges === undefined || counts === undefined ? undefined : { edges, counts, isEveryValue };
}

/**
 * Two grids as one. Value by value where both are and few values come of it, which is exact; otherwise over the edges of
 * both, within which values are taken to lie evenly: how many values are at most x is then wrong by no more than the
 * share of the bins around x, 1% for grids of hundredths.
 */
export function mergeGrids(a: Grid, b: Grid): Grid {
  const pieces = [...piecesOf(a), ...piecesOf(b)];
  if (a.isEveryValue && b.isEveryValue) {
    const every = new Map<number, number>();
    for (const { high, count } of pieces) every.set(high, (every.get(high) ?? 0) + count);
    if (every.size <= FEW_VALUES) return everyValue(every);
  }
  const edges = withoutInner(edgesOf(a, b), pieces);
  const counts = edges.slice(1).map((high, at) => massBetween(pieces, edges, at, high));
  return coarser({ edges, counts: rounded(counts), isEveryValue: false });
}

function everyValue(counts: ReadonlyMap<number, number>): Grid {
  const sorted = [...counts].sort(([x], [y]) => x - y);
  return {
    edges: [sorted[0][0], ...sorted.map(([value]) => value)],
    counts: sorted.map(([, count]) => count),
    isEveryValue: true,
  };
}

function piecesOf({ edges, counts, isEveryValue }: Grid): readonly Piece[] {
  return counts.flatMap((count, at) => {
    const high = edges[at + 1];
    return count === 0 ? [] : [{ low: isEveryValue ? high : edges[at], high, count }];
  });
}

/** The edges of both, twice where one of them has an edge twice. */
function edgesOf(a: Grid, b: Grid): readonly number[] {
  const times = new Map<number, number>();
  for (const { edges, isEveryValue } of [a, b]) {
    const own = new Map<number, number>();
    for (const edge of edges) own.set(edge, Math.min(2, (own.get(edge) ?? 0) + 1));
    for (const [edge, count] of own)
      times.set(edge, Math.max(times.get(edge) ?? 0, isEveryValue ? 1 : count));
  }
  const sorted = [...times].sort(([x], [y]) => x - y);
  const edges = sorted.flatMap(([edge, count]) => (count === 2 ? [edge, edge] : [edge]));
  return edges.length === 1 ? [edges[0], edges[0]] : edges;
}

/** A merge takes values to lie evenly within bins of at most this share … */
export const EVENLY = 0.02;
/** … or of so many rows, where there are few. */
export const TOGETHER = 2 * LEAST_ROWS;

/**
 * Without the edges inside of bins that hold more: where in them their values lie nobody knows, and halves that were made up
 * would not fit the mean.
 */
function withoutInner(edges: readonly number[], pieces: readonly Piece[]): readonly number[] {
  const most = Math.max(TOGETHER, EVENLY * pieces.reduce((sum, { count }) => sum + count, 0));
  const coarse = pieces.filter(({ low, high, count }) => low < high && count > most);
  return edges.filter((edge) => !coarse.some(({ low, high }) => edge > low && edge < high));
}

function massBetween(pieces: readonly Piece[], edges: readonly number[], at: number, high: number): number {
  const low = edges[at];
  const isPoint = low === high;
  const holdsUpper = edges[at + 2] !== high;
  const holdsLower = at === 0;
  return pieces.reduce((sum, piece) => {
    if (piece.low === piece.high) {
      const value = piece.low;
      const isIn = isPoint
        ? value === low
        : (value > low || (holdsLower && value === low)) && (value < high || (value === high && holdsUpper));
      return isIn ? sum + piece.count : sum;
    }
    if (isPoint) return sum;
    const overlap = Math.min(high, piece.high) - Math.max(low, piece.low);
    return overlap <= 0 ? sum : sum + piece.count * (overlap / (piece.high - piece.low));
  }, 0);
}

/** Whole counts whose running sums are the nearest to those of the given ones. */
function rounded(counts: readonly number[]): readonly number[] {
  let exact = 0;
  let told = 0;
  return counts.map((count) => {
    exact += count;
    const whole = Math.round(exact) - told;
    told += whole;
    return whole;
  });
}

/** The same with neighbours joined, never a value that is a bin of its own. */
function coarser(grid: Grid): Grid {
  if (grid.counts.length <= MOST_BINS) return grid;
  const total = grid.counts.reduce((sum, count) => sum + count, 0);
  const enough = total / (MOST_BINS / 2);
  const edges = [grid.edges[0]];
  const counts: number[] = [];
  let open = 0;
  grid.counts.forEach((count, at) => {
    const [low, high] = [grid.edges[at], grid.edges[at + 1]];
    const last = at === grid.counts.length - 1;
    const pointNext = !last && high === grid.edges[at + 2];
    open += count;
    if (open < enough && low !== high && !pointNext && !last) return;
    edges.push(high);
    counts.push(open);
    open = 0;
  });
  return { edges, counts, isEveryValue: false };
}

/** Quantiles of a grid with linear interpolation: those of the values themselves where each is a bin. */
export function quantilesOf(
  { edges, counts, isEveryValue }: Grid,
  shares: readonly number[],
): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return shares.map((share) => {
    const rank = share * (total - 1);
    if (!isEveryValue) return within(edges, counts, share * total);
    const [below, above] = [Math.floor(rank), Math.ceil(rank)].map((at) => valueAt(edges, counts, at));
    return below + (above - below) * (rank - Math.floor(rank));
  });
}

function valueAt(edges: readonly number[], counts: readonly number[], rank: number): number {
  let seen = 0;
  for (let at = 0; at < counts.length; at++) {
    seen += counts[at];
    if (rank < seen) return edges[at + 1];
  }
  return edges[edges.length - 1];
}

function within(edges: readonly number[], counts: readonly number[], target: number): number {
  let seen = 0;
  for (let at = 0; at < counts.length; at++) {
    if (counts[at] > 0 && seen + counts[at] >= target) {
      const found = edges[at] + (edges[at + 1] - edges[at]) * ((target - seen) / counts[at]);
      // Rounding may lead beyond the edge, and a quantile beyond the largest value is none.
      return Math.min(found, edges[at + 1]);
    }
    seen += counts[at];
  }
  return edges[edges.length - 1];
}
