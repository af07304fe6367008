import type { Missing } from "../../../model/estimate.ts";

/** Rows that a metric is not defined for. */
export interface Fault {
  /** SQL that is true for such a row. */
  readonly sql: string;
  readonly refusal: (rows: number, all: number) => Missing;
}

/** What is known of the rows of a slice, or of some of them. */
export interface Means {
  readonly rows: number;
  /** Rows of the slice, also where some of them are left out. */
  readonly allRows: number;
  /** Mean of a term, weighted where rows have weights. */
  mean(term: string): number;
  /** Whether all rows have one and the same value of it. */
  isConstant(name: string): boolean;
}

/** A metric of one side as a function of means over the rows. */
export interface Spec {
  /** Names of the terms in the table. */
  readonly terms: readonly string[];
  /** Names of the faults in the table, the first that occurs refuses. */
  readonly faults: readonly string[];
  readonly value: (means: Means) => number | Missing;
  /** True where rows are so alike that none of them moves the value, which steps to either side would not show. */
  readonly isSettled?: (means: Means) => boolean;
  /** Where it is a function of one mean alone: whether of any slope, and which. */
  readonly ofMean?: { readonly isLinear: boolean; readonly of: (mean: number) => number };
}

/** The numbers of a row that one query adds up; what several metrics need is there once. */
export class TermTable {
  readonly terms = new Map<string, string>();
  readonly faults = new Map<string, Fault>();
  /** Numbers of which it matters whether they are all alike. */
  readonly constants = new Map<string, string>();
  /** Means over all rows of the slice that terms are taken from, so that they keep their digits. */
  readonly centres = new Map<string, string>();

  /** @param faults rows with any of them have no term, so that no logarithm of theirs is taken */
  term(sql: string, faults: readonly string[]): string {
    const conditions = faults.map((name) => `(${this.faults.get(name)?.sql})`);
    const guarded =
      conditions.length === 0 ? sql : `CASE WHEN NOT (${conditions.join(" OR ")}) THEN ${sql} END`;
    return named(this.terms, "t", guarded);
  }

  /** What a row adds to the difference of two means, whose skew neither side's says. */
  gap(ours: string, theirs: string): string {
    return named(this.terms, "t", `(${this.terms.get(ours)}) - (${this.terms.get(theirs)})`);
  }

  fault(fault: Fault): string {
    for (const [name, { sql }] of this.faults) if (sql === fault.sql) return name;
    const name = `fault${this.faults.size}`;
    this.faults.set(name, fault);
    return name;
  }

  constant(sql: string): string {
    return named(this.constants, "constant", sql);
  }

  centre(sql: string): string {
    return named(this.centres, "centre", sql);
  }
}

function named(known: Map<string, string>, prefix: string, sql: string): string {
  for (const [name, other] of known) if (other === sql) return name;
  const name = `${prefix}${known.size}`;
  known.set(name, sql);
  return name;
}

/** Part of a term's spread by which its mean is moved to see the slope. */
const STEP = 1e-4;

/** How a metric moves with the mean of each of its terms. */
export function gradientOf(
  { terms, value, isSettled }: Spec,
  means: Means & { variance(gradient: ReadonlyMap<string, number>): number },
): ReadonlyMap<string, number> {
  if (isSettled?.(means)) return new Map();
  const slopes = terms.map((moved): [string, number] => {
    const spread = Math.sqrt(Math.max(0, means.variance(new Map([[moved, 1]])) * means.rows));
    const size = Math.abs(means.mean(moved));
    const step = STEP * (size === 0 ? spread : Math.min(spread, size));
    if (step === 0) return [moved, 0];
    const at = (mean: number) => {
      const found = value({
        rows: means.rows,
        allRows: means.allRows,
        isConstant: (name) => means.isConstant(name),
        mean: (term) => (term === moved ? mean : means.mean(term)),
      });
      return typeof found === "number" ? found : Number.NaN;
    };
    return [moved, (at(means.mean(moved) + step) - at(means.mean(moved) - step)) / (2 * step)];
  });
  return new Map(slopes);
}
