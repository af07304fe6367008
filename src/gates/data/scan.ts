import type { RelationColumn } from "../../engines/engine.ts";
import { AssayError } from "../../model/error.ts";
import { missingFor } from "../../model/missing.ts";
import type { AggregateMetric, Answer } from "./metric.ts";
import type { DataTable } from "./table.ts";

export interface AggregateRequest {
  readonly metric: AggregateMetric;
  readonly column?: RelationColumn;
}

/**
 * Measures all requests in one SELECT over one scan; equal aggregates are computed once. When the query
 * fails, each half is tried by itself, so that only the requests that cannot be measured lose their value.
 */
export async function scanAggregates<Request extends AggregateRequest>(
  table: DataTable,
  requests: readonly Request[],
): Promise<ReadonlyMap<Request, Answer>> {
  if (requests.length === 0) return new Map();
  try {
    return await scanOnce(table, requests);
  } catch (thrown) {
    if (!(thrown instanceof AssayError)) throw thrown;
    if (requests.length === 1) return new Map([[requests[0], missingFor(thrown)]]);
    const middle = Math.ceil(requests.length / 2);
    const first = await scanAggregates(table, requests.slice(0, middle));
    const second = await scanAggregates(table, requests.slice(middle));
    return new Map([...first, ...second]);
  }
}

async function scanOnce<Request extends AggregateRequest>(
  { engine, relation }: DataTable,
  requests: readonly Request[],
): Promise<ReadonlyMap<Request, Answer>> {
  const aliases = new Map<string, string>();
  const named = requests.map((request) => {
    const aggregates = Object.entries(request.metric.aggregates(engine.dialect, request.column));
    for (const [, sql] of aggregates) if (!aliases.has(sql)) aliases.set(sql, `a${aliases.size}`);
    return { request, aggregates };
  });
  const selected = [...aliases].map(([sql, alias]) => `${sql} AS ${alias}`).join(", ");
  const [row] = await engine.query(`SELECT ${selected} FROM ${relation.from}`);
  return new Map(
    named.map(({ request, aggregates }) => {
      const values = Object.fromEntries(aggregates.map(([name, sql]) => [name, row[aliases.get(sql) ?? ""]]));
      return [request, request.metric.estimate(values, request.column)];
    }),
  );
}
