import type { Dialect } from "../../engines/dialect.ts";

/** Smallest and largest value of columns of integers, by the SQL of their names. */
export type Extremes = ReadonlyMap<string, readonly [smallest: bigint, largest: bigint]>;

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
  /** How many different values there are, NULL not among them; `whole` where they are integers. */
  | { readonly distinct: string; readonly whole?: boolean; readonly where?: string }
  /**
   * How many values lie in each bin, a bin reaching up to and with its edge, and above the last edge; edges ascend.
   * `readCounts` reads them.
   */
  | { readonly binned: string; readonly edges: readonly number[]; readonly where?: string }
  /** How many rows have each of the texts, in their order. `readCounts` reads them. */
  | { readonly listed: string; readonly values: readonly string[]; readonly where?: string };

export type Aggregates = Readonly<Record<string, Aggregate>>;

/** Values of one row of aggregates, by the names that the metric gave them. */
export type AggregateValues = Readonly<Record<string, unknown>>;

/** One quantile of the rows that meet a condition. */
export interface Quantile {
  readonly expression: string;
  readonly share: number;
  readonly where?: string;
}

/** What an aggregate asks for, where it is a quantile. */
export function quantileOf(aggregate: Aggregate, conditions: readonly string[]): Quantile | undefined {
  if (typeof aggregate === "string" || !("quantile" in aggregate)) return undefined;
  const where = allOf(aggregate, conditions);
  const quantile = { expression: aggregate.quantile, share: aggregate.share };
  return where === undefined ? quantile : { ...quantile, where };
}

/** The aggregate's own condition and others as one. */
function allOf(aggregate: Aggregate, conditions: readonly string[]): string | undefined {
  const own = typeof aggregate === "string" || aggregate.where === undefined ? [] : [aggregate.where];
  const all = [...own, ...conditions];
  return all.length === 0 ? undefined : all.map((one) => `(${one})`).join(" AND ");
}

/** SQL of an aggregate over the rows that meet the conditions. */
export function aggregateSql(
  sql: Dialect,
  aggregate: Aggregate,
  conditions: readonly string[] = [],
  extremes: Extremes = new Map(),
): string {
  const where = allOf(aggregate, conditions);
  if (typeof aggregate === "object" && "quantile" in aggregate)
    return sql.quantile(aggregate.quantile, aggregate.share, where);
  if (typeof aggregate === "object" && "binned" in aggregate)
    return (
      sql.binCounts?.(aggregate.binned, aggregate.edges, where) ??
      countsSql(sql, conditionsOfBins(sql, aggregate), where)
    );
  if (typeof aggregate === "object" && "listed" in aggregate)
    return (
      sql.valueCounts?.(aggregate.listed, aggregate.values, where) ??
      countsSql(sql, conditionsOfValues(sql, aggregate), where)
    );
  const within = typeof aggregate === "object" && "distinct" in aggregate && extremes.get(aggregate.distinct);
  if (within && sql.distinctWithin !== undefined)
    return sql.distinctWithin(aggregate.distinct, ...within, where);
  const call = callOf(aggregate);
  return where === undefined ? call : sql.filtered(call, where);
}

type Counts = Extract<Aggregate, { readonly binned: string } | { readonly listed: string }>;

function callOf(aggregate: Exclude<Aggregate, Counts | { readonly quantile: string }>): string {
  if (typeof aggregate === "string") return aggregate;
  return "distinct" in aggregate ? `count(DISTINCT ${aggregate.distinct})` : aggregate.call;
}

/** The rows for which a condition holds. */
export function countWhere(condition: string): Aggregate {
  return { call: "count(*)", where: condition };
}

/** Counts as a text with commas, for engines that have no histogram. */
function countsSql(sql: Dialect, conditions: readonly string[], where: string | undefined): string {
  const count = { name: "n", type: "BIGINT", cell: "integer" } as const;
  return conditions
    .map((condition) =>
      sql.asText(sql.countIf(where === undefined ? condition : `(${condition}) AND ${where}`), count),
    )
    .join(" || ',' || ");
}

function conditionsOfBins(
  sql: Dialect,
  { binned, edges }: Extract<Aggregate, { readonly binned: string }>,
): string[] {
  const literal = (edge: number) => sql.asNumber(`'${edge}'`);
  const bins = edges.map((edge, at) => {
    const upTo = `${binned} <= ${literal(edge)}`;
    return at === 0 ? upTo : `${binned} > ${literal(edges[at - 1])} AND ${upTo}`;
  });
  return [...bins, `${binned} > ${literal(edges[edges.length - 1])}`];
}

function conditionsOfValues(
  sql: Dialect,
  { listed, values }: Extract<Aggregate, { readonly listed: string }>,
): string[] {
  return values.map((value) => `${listed} = ${sql.text(value)}`);
}

/** What `binned` and `listed` counted, one after another or as `place:count`: so many numbers, zeros where the engine gave none. */
export function readCounts(value: unknown, length: number): readonly number[] {
  const counts = Array<number>(length).fill(0);
  if (typeof value !== "string" || value === "") return counts;
  value.split(",").forEach((entry, index) => {
    const [place, count] = entry.includes(":") ? entry.split(":").map(Number) : [index, Number(entry)];
    if (place < length) counts[place] = count;
  });
  return counts;
}
