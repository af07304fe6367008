/** Sixteen checks that the gate and the hand-written query both make. */
export const CHECKS: readonly {
  readonly metric: string;
  readonly column?: string;
  readonly columns?: readonly string[];
}[] = [
  { metric: "row_count" },
  { metric: "null_rate", column: "dep_delay" },
  { metric: "null_rate", column: "arr_delay" },
  { metric: "null_rate", column: "tailnum" },
  { metric: "null_count", column: "air_time" },
  { metric: "distinct_count", column: "tailnum" },
  { metric: "distinct_count", column: "carrier" },
  { metric: "distinct_count", column: "dest" },
  { metric: "min", column: "dep_delay" },
  { metric: "max", column: "dep_delay" },
  { metric: "min", column: "distance" },
  { metric: "max", column: "distance" },
  { metric: "mean", column: "dep_delay" },
  { metric: "mean", column: "arr_delay" },
  { metric: "mean", column: "distance" },
  { metric: "duplicate_rate", columns: ["carrier", "flight", "time_hour"] },
];

export function nameOf({ metric, column }: (typeof CHECKS)[number]): string {
  return column === undefined ? metric : `${metric} ${column}`;
}
