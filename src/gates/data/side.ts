import type { Missing } from "../../model/estimate.ts";
import type { Note } from "../../model/evidence.ts";
import { missingFor } from "../../model/missing.ts";
import type { Profile } from "../../model/profile.ts";
import { checkCondition, conditionsIn, conditionsOf, scoped, whereOf } from "./conditions.ts";
import type { Failing } from "./failing-rows.ts";
import { Locations } from "./locations.ts";
import type { AggregateMetric, Answer, MetricContext, QueryMetric } from "./metric.ts";
import { notInProfile } from "./profile/answers.ts";
import { onTable, type Request } from "./requests.ts";
import { type ScanPart, scanAggregates } from "./scan.ts";
import type { RowJudge } from "./schema/judge.ts";
import type { DataTable } from "./table.ts";

export interface SideContext {
  /** The table that a request compares with, or why there is none. */
  readonly reference: (request: Request) => Promise<DataTable | Missing>;
  readonly referenceProfile: () => Promise<Profile | Missing | undefined>;
  readonly note: (note: Note) => void;
  /** Told of the rows that count against rules, where anybody is to see them. */
  readonly failing?: (failing: Failing) => void;
  readonly other: (name: string) => Promise<DataTable | Missing>;
  readonly validity: (table: DataTable) => Promise<RowJudge>;
}

type Of<Metric> = Request & { readonly metric: Metric };

/** Measures requests on one table: the aggregates in one scan, the others one after another. */
export async function measureSide(
  table: DataTable,
  requests: readonly Request[],
  context: SideContext,
): Promise<ReadonlyMap<Request, Answer>> {
  const answers = new Map<Request, Answer>();
  const conditions = await refusedConditions(table, requests);
  const open: Request[] = [];
  for (const request of requests) {
    const refused = request.refused ?? firstOf(conditionsIn(request).map((one) => conditions.get(one)));
    if (refused === undefined) open.push(request);
    else answers.set(request, refused);
  }
  const locations = new Locations(table);
  const parts = new Map<Request, ScanPart>();
  // Planned side by side, so that what several of them look for first comes out of one scan.
  const planned = open.filter(isAggregate).map(async (request) => {
    return [request, await planOne(table, request, context, locations)] as const;
  });
  for (const [request, part] of await Promise.all(planned)) {
    if ("reason" in part) answers.set(request, part);
    else parts.set(request, part);
  }
  for (const [request, answer] of await scanAggregates(table, parts)) answers.set(request, answer);
  for (const request of open.filter(isQuery))
    answers.set(request, await measureOne(table, request, context, locations));
  putTogether(answers);
  return answers;
}

/** What the values of one rule are only together. */
function putTogether(answers: Map<Request, Answer>): void {
  for (const requests of Map.groupBy(answers.keys(), ({ need }) => need).values()) {
    const [{ metric }] = requests;
    const values = metric.together?.(requests.flatMap((request) => answers.get(request) ?? []));
    values?.forEach((value, at) => {
      answers.set(requests[at], value);
    });
  }
}

function firstOf<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  return values.find((value) => value !== undefined);
}

/** Why conditions cannot be used on this table, each looked at once. */
async function refusedConditions(table: DataTable, requests: readonly Request[]) {
  const refused = new Map<string, Missing>();
  for (const condition of new Set(requests.flatMap(conditionsIn)))
    try {
      await checkCondition(condition, table);
    } catch (thrown) {
      refused.set(condition, missingFor(thrown));
    }
  return refused;
}

async function planOne(
  table: DataTable,
  request: Of<AggregateMetric>,
  context: SideContext,
  locations: Locations,
): Promise<ScanPart | Missing> {
  try {
    const part = await request.metric.plan(contextOf(table, request, context, locations));
    if ("reason" in part) return part;
    const where = whereOf(request);
    const { slice } = request;
    return {
      ...part,
      conditions: where === undefined ? [] : [where],
      ...(slice === undefined ? {} : { slice }),
    };
  } catch (thrown) {
    return missingFor(thrown);
  }
}

async function measureOne(
  table: DataTable,
  request: Of<QueryMetric>,
  context: SideContext,
  locations: Locations,
): Promise<Answer> {
  try {
    return await request.metric.measure(contextOf(table, request, context, locations));
  } catch (thrown) {
    return missingFor(thrown);
  }
}

function contextOf(
  table: DataTable,
  request: Request,
  context: SideContext,
  locations: Locations,
): MetricContext {
  const own = scoped(table, conditionsOf(request, table));
  const { slice } = request;
  return {
    table: own,
    reference: async () => {
      const reference = await context.reference(request);
      if ("reason" in reference) return reference;
      const { refused } = onTable(request, reference);
      return refused ?? scoped(reference, conditionsOf(request, reference));
    },
    referenceProfile: async () => {
      const profile = await context.referenceProfile();
      const ofAll = conditionsOf(request, table).length === 0;
      return profile === undefined || "reason" in profile || ofAll
        ? profile
        : notInProfile(profile, "what the rows of a slice or a condition are");
    },
    options: request.need.options,
    other: context.other,
    note: context.note,
    failing: (rows) =>
      context.failing?.({
        ...rows,
        table: rows.table ?? own,
        isOwn: rows.table === undefined,
        metric: request.metric.info.id,
        options: request.need.options,
        subject: request.subject,
      }),
    location: (column, also) => {
      const conditions = [whereOf(request), also].filter((one) => one !== undefined);
      return locations.of(column, { conditions, ...(slice === undefined ? {} : { slice }) });
    },
    validity: () => context.validity(table),
    ...(request.column === undefined ? {} : { column: request.column }),
  };
}

function isAggregate(request: Request): request is Of<AggregateMetric> {
  return request.metric.kind === "aggregate";
}

function isQuery(request: Request): request is Of<QueryMetric> {
  return request.metric.kind === "query";
}
