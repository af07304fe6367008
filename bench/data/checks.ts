/** A check that the gate and the hand-written query both make. */
export interface BenchCheck {
  readonly metric: string;
  readonly column?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** The same by hand. */
  readonly sql: string;
}

export const COUNTRIES = Array.from({ length: 50 }, (_, at) => `C${String(at).padStart(2, "0")}`);
const STATES = ["new", "paid", "sent", "done"];
const EMAIL = "^[a-z0-9._]+@[a-z0-9.-]+\\.[a-z]{2,}$";

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(", ");

/** Sixteen checks of orders: keys, categories, e-mail addresses, times, texts and amounts. */
export const ORDER_CHECKS: readonly BenchCheck[] = [
  { metric: "row_count", sql: "count(*)" },
  { metric: "distinct_count", column: "order_id", sql: "count(DISTINCT order_id)" },
  { metric: "null_count", column: "order_id", sql: "count(*) - count(order_id)" },
  { metric: "null_count", column: "customer_id", sql: "count(*) - count(customer_id)" },
  { metric: "null_rate", column: "amount", sql: "(count(*) - count(amount)) / count(*)" },
  {
    metric: "unexpected_count",
    column: "country",
    options: { expected: COUNTRIES },
    sql: `count(*) FILTER (WHERE country NOT IN (${list(COUNTRIES)}))`,
  },
  {
    metric: "unexpected_count",
    column: "state",
    options: { expected: STATES },
    sql: `count(*) FILTER (WHERE state NOT IN (${list(STATES)}))`,
  },
  {
    metric: "violation_count",
    options: { condition: `regexp_matches(email, '${EMAIL}')` },
    sql: `count(*) FILTER (WHERE NOT regexp_matches(email, '${EMAIL}'))`,
  },
  { metric: "min", column: "amount", sql: "min(amount)" },
  { metric: "max", column: "amount", sql: "max(amount)" },
  { metric: "mean", column: "amount", sql: "avg(amount)" },
  {
    metric: "quantile",
    column: "amount",
    options: { q: 0.95 },
    sql: "quantile_cont(amount, 0.95)",
  },
  { metric: "min", column: "quantity", sql: "min(quantity)" },
  { metric: "max", column: "score", sql: "max(score)" },
  { metric: "max_length", column: "comment", sql: "max(length(comment))" },
  {
    metric: "violation_count",
    options: { condition: "sent_at >= created_at" },
    sql: "count(*) FILTER (WHERE NOT sent_at >= created_at)",
  },
];

/** Sixteen checks of the real flights of the fixture. */
export const FLIGHT_CHECKS: readonly BenchCheck[] = [
  { metric: "row_count", sql: "count(*)" },
  { metric: "null_rate", column: "dep_delay", sql: "avg(CAST(dep_delay IS NULL AS INT))" },
  { metric: "null_rate", column: "arr_delay", sql: "avg(CAST(arr_delay IS NULL AS INT))" },
  { metric: "null_rate", column: "tailnum", sql: "avg(CAST(tailnum IS NULL AS INT))" },
  { metric: "null_count", column: "air_time", sql: "count(*) - count(air_time)" },
  { metric: "distinct_count", column: "tailnum", sql: "count(DISTINCT tailnum)" },
  { metric: "distinct_count", column: "carrier", sql: "count(DISTINCT carrier)" },
  { metric: "distinct_count", column: "dest", sql: "count(DISTINCT dest)" },
  { metric: "min", column: "dep_delay", sql: "min(dep_delay)" },
  { metric: "max", column: "dep_delay", sql: "max(dep_delay)" },
  { metric: "min", column: "distance", sql: "min(distance)" },
  { metric: "max", column: "distance", sql: "max(distance)" },
  { metric: "mean", column: "dep_delay", sql: "avg(dep_delay)" },
  { metric: "mean", column: "arr_delay", sql: "avg(arr_delay)" },
  { metric: "mean", column: "distance", sql: "avg(distance)" },
  {
    metric: "duplicate_rate",
    options: { columns: ["carrier", "flight", "time_hour"] },
    sql: "1 - (SELECT count(*) FROM (SELECT DISTINCT carrier, flight, time_hour FROM source)) / count(*)",
  },
];

export function checksOf(table: string): readonly BenchCheck[] {
  return table === "orders" ? ORDER_CHECKS : FLIGHT_CHECKS;
}
