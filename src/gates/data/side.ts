import type { Missing } from "../../model/estimate.ts";
import { missingFor } from "../../model/missing.ts";
import type { AggregateMetric, Answer, QueryMetric } from "./metric.ts";
import type { Request } from "./requests.ts";
import { scanAggregates } from "./scan.ts";
import type { DataTable } from "./table.ts";
import type { Validity } from "./validity.ts";

export interface SideContext {
  /** The table that a request compares with, or why there is none. */
  readonly reference: (request: Request) => Promise<DataTable | Missing>;
  readonly validity: () => Promise<Validity>;
}

type Of<Metric> = Request & { readonly metric: Metric };

/** Measures requests on one table: the aggregates in one scan, the others one after another. */
export async function measureSide(
  table: DataTable,
  requests: readonly Request[],
  context: SideContext,
): Promise<ReadonlyMap<Request, Answer>> {
  const answers = new Map<Request, Answer>();
  for (const request of requests) if (request.refused) answers.set(request, request.refused);
  const open = requests.filter(({ refused }) => refused === undefined);
  for (const [request, answer] of await scanAggregates(table, open.filter(isAggregate)))
    answers.set(request, answer);
  for (const request of open.filter(isQuery)) answers.set(request, await measureOne(table, request, context));
  return answers;
}

async function measureOne(table: DataTable, request: Of<QueryMetric>, context: SideContext): Promise<Answer> {
  const { metric, need, column } = request;
  try {
    return await metric.measure({
      table,
      reference: () => context.reference(request),
      options: need.options,
      validity: context.validity,
      ...(column === undefined ? {} : { column }),
    });
  } catch (thrown) {
    return missingFor(thrown);
  }
}

function isAggregate(request: Request): request is Of<AggregateMetric> {
  return request.metric.kind === "aggregate";
}

function isQuery(request: Request): request is Of<QueryMetric> {
  return request.metric.kind === "query";
}
