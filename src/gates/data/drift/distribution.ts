/**
 * What drift needs to know of one column of a reference, as plain JSON: from raw rows and from a stored
 * profile alike, so that both give the same numbers to the last digit. Raw rows are reduced to this first.
 *
 * Accuracy against the rows themselves: counts are exact, so statistics of shares (psi, jensen_shannon, hellinger, kl,
 * l_infinity, cramers_v, chi_square) lose nothing up to `MOST_VALUES` values; a profile lists only values that enough
 * rows share, the others are one bin. Columns of numbers with at most `FEW_VALUES` different values lose nothing.
 * Otherwise ks is too small by at most the share of the fullest bin of `grid` (1%, where no value is more frequent), and
 * wasserstein and energy see each value in the middle of its bin: about 0.005 standard deviations, 0.01 at most in what
 * was tried (fixtures/oracles/drift_columns.json).
 */
import type { CellKind } from "../../../engines/dialect.ts";

/** Numbers of at most so many different values are known value by value. */
export const FEW_VALUES = 100;
/** Values of text that are known one by one, the most frequent ones. */
export const MOST_VALUES = 1000;

export interface Distribution {
  readonly cell: Exclude<CellKind, "nested">;
  /** The engine's own type name. */
  readonly type: string;
  readonly rows: number;
  readonly nulls: number;
  /** Of integers, numbers and times. */
  readonly numbers?: NumberDistribution;
  /** Of text and booleans. */
  readonly values?: ValueDistribution;
  /** How many different values there are, NULL not among them, where they themselves are not known. */
  readonly distinct?: number;
  /** Of text. */
  readonly text?: TextDistribution;
}

/** Times count as seconds since 1970 in UTC. */
export interface NumberDistribution {
  readonly nan: number;
  readonly infinite: number;
  readonly negativeInfinite: number;
  /** Of the finite values; absent where there is none. */
  readonly finite?: FiniteNumbers;
}

export interface FiniteNumbers {
  readonly count: number;
  readonly mean: number;
  /** With ddof 1; 0 for a single value. */
  readonly std: number;
  /** Shares 0.1 to 0.9 with linear interpolation, as numpy.quantile. */
  readonly deciles: readonly number[];
  /** True when each different value, of which there are at most `FEW_VALUES`, is a bin of its own. */
  readonly isEveryValue: boolean;
  readonly grid: Grid;
}

/**
 * Counts between edges, which ascend from the smallest value to the largest. Bin i holds the values above
 * `edges[i]` and up to `edges[i + 1]`; the first bin holds its lower edge, too. An edge that is there twice is a bin
 * of that value alone, and the bin below it does not hold it.
 */
export interface Grid {
  readonly edges: readonly number[];
  /** One fewer than edges. */
  readonly counts: readonly number[];
}

export interface ValueDistribution {
  /** How many different values there are, NULL not among them. */
  readonly distinct: number;
  /** The most frequent first, equally frequent ones in the order of their code points; at most `MOST_VALUES`. */
  readonly top: readonly ValueCount[];
}

export interface ValueCount {
  /** As `Dialect.asText` writes it. */
  readonly value: string;
  readonly count: number;
}

export interface TextDistribution {
  /** Lengths in code points. */
  readonly lengths: FiniteNumbers;
  /** Rows by the classes of characters that occur in them, as `CHARACTER_CLASSES` writes them: `aA0`. */
  readonly classes: readonly ValueCount[];
  /** The words in most rows and the number of rows that have them, the most frequent first. */
  readonly words: readonly ValueCount[];
}

/** Rows whose value is neither NULL nor one of `top`. */
export function restOf({ rows, nulls, values }: Distribution): number {
  const known = values?.top.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return rows - nulls - known;
}
