import type { Missing } from "../../../model/estimate.ts";

/** How rows are told what they count; a term of its own beside the others. */
export const WEIGHT = "weight";

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
  /** Sum of the rows' weights; without weights their number. */
  readonly weight: number;
  /** Mean of a term, weighted where rows have weights. */
  mean(term: string): number;
  /** Whether all rows have one and the same value of it. */
  isConstant(name: string): boolean;
  /** What `TermTable.scale` is for the slice, also where some of its rows are left out. */
  scale(name: string): number;
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
  /** True where it is no function of means alone, but of `Means.weight` as well. */
  readonly usesWeight?: boolean;
  /** A share of rows without weights, whose distribution is known. */
  readonly trials?: (means: Means) => { readonly successes: number; readonly trials: number };
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

  /** Greatest values over all rows of the slice, of which terms are shares. */
  readonly scales = new Map<string, string>();
  /** Columns of window functions; those of one level may name those of the levels before. */
  readonly windows: readonly Map<string, string>[] = [new Map(), new Map(), new Map()];

  /** @param faults rows with any of them have no term, so that no logarithm of theirs is taken */
  term(sql: string, faults: readonly string[]): string {
    return named(this.terms, "t", this.#guarded(sql, faults));
  }

  scale(sql: string, faults: readonly string[]): string {
    return named(this.scales, "scale", this.#guarded(sql, faults));
  }

  window(level: 0 | 1 | 2, sql: string): string {
    return named(this.windows[level], `window${level}_`, sql);
  }

  #guarded(sql: string, faults: readonly string[]): string {
    const conditions = faults.map((name) => `(${this.faults.get(name)?.sql})`);
    return conditions.length === 0 ? sql : `CASE WHEN NOT (${conditions.join(" OR ")}) THEN ${sql} END`;
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
  { terms, value, isSettled, usesWeight }: Spec,
  means: Means & { readonly isWeighted: boolean; variance(gradient: ReadonlyMap<string, number>): number },
): ReadonlyMap<string, number> {
  if (isSettled?.(means)) return new Map();
  const slopes = terms.map((moved): [string, number] => {
    const spread = Math.sqrt(Math.max(0, means.variance(new Map([[moved, 1]])) * means.rows));
    const size = Math.abs(means.mean(moved));
    const step = STEP * (size === 0 ? spread : Math.min(spread, size));
    if (step === 0) return [moved, 0];
    const at = (mean: number) => valueWhere({ mean: (term) => (term === moved ? mean : means.mean(term)) });
    return [moved, (at(means.mean(moved) + step) - at(means.mean(moved) - step)) / (2 * step)];
  });
  if (usesWeight === true && means.isWeighted) {
    // The slope is asked for the mean of the weights.
    const step = STEP * means.weight;
    const slope =
      (valueWhere({ weight: means.weight + step }) - valueWhere({ weight: means.weight - step })) /
      (2 * step);
    slopes.push([WEIGHT, slope * means.rows]);
  }
  return new Map(slopes);

  function valueWhere(changed: Partial<Means>): number {
    const found = value({
      rows: means.rows,
      allRows: means.allRows,
      weight: means.weight,
      isConstant: (name) => means.isConstant(name),
      scale: (name) => means.scale(name),
      mean: (term) => means.mean(term),
      ...changed,
    });
    return typeof found === "number" ? found : Number.NaN;
  }
}
