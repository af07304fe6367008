import type { MetricId, Unit } from "./metric.ts";

/** A statistic of a table that is not what it was at the base; no value of the data itself. */
export interface DataChange {
  /** `null_rate`, …, or `type` for a column that came, went or has another type. */
  readonly metric: MetricId;
  readonly column?: string;
  readonly unit: Unit;
  readonly before: number | null;
  readonly after: number | null;
  /** The values as people write them, where they are times. */
  readonly textBefore?: string;
  readonly textAfter?: string;
  /** Of `type`: absent for a column that was not there. */
  readonly typeBefore?: string;
  /** Of `type`: absent for a column that is no more. */
  readonly typeAfter?: string;
}

/** What changed in a table, the largest changes first. */
export interface DataChanges {
  /** For people: `origin/main (1a2b3c4)`. */
  readonly against: string;
  /** How many there are; `largest` may hold fewer. */
  readonly total: number;
  readonly largest: readonly DataChange[];
}
