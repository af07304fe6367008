import type { Dialect } from "../../engines/engine.ts";

/**
 * One number out of the rows of a scan. A text is the SQL of a single aggregate call, such as `max(x)`, so
 * that the planner can add the conditions of rule and slice to it; what is put together from several calls
 * is put together in `estimate`.
 */
export type Aggregate =
  | string
  /** A call over the rows for which `where` holds, as in `count(*)` of those below zero. */
  | { readonly call: string; readonly where: string }
  /** The exact quantile with linear interpolation; null without values. */
  | { readonly quantile: string; readonly share: number; readonly where?: string }
  /** How many different values there are, NULL not among them. */
  | { readonly distinct: string; readonly where?: string };

export type Aggregates = Readonly<Record<string, Aggregate>>;

/** Values of one row of aggregates, by the names that the metric gave them. */
export type AggregateValues = Readonly<Record<string, unknown>>;

/** SQL of an aggregate over the rows that meet the conditions. */
export function aggregateSql(sql: Dialect, aggregate: Aggregate, conditions: readonly string[] = []): string {
  const call = callOf(sql, aggregate);
  const own = typeof aggregate === "string" || aggregate.where === undefined ? [] : [aggregate.where];
  const all = [...own, ...conditions];
  return all.length === 0 ? call : sql.filtered(call, all.map((one) => `(${one})`).join(" AND "));
}

function callOf(sql: Dialect, aggregate: Aggregate): string {
  if (typeof aggregate === "string") return aggregate;
  if ("quantile" in aggregate) return sql.quantile(aggregate.quantile, aggregate.share);
  return "distinct" in aggregate ? `count(DISTINCT ${aggregate.distinct})` : aggregate.call;
}

/** The rows for which a condition holds. */
export function countWhere(condition: string): Aggregate {
  return { call: "count(*)", where: condition };
}
