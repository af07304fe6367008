import { openDuckDb } from "../../engines/duckdb.ts";
import type { Missing } from "../../model/estimate.ts";
import type { Evidence, Measurement, Need, Note } from "../../model/evidence.ts";
import type { Job } from "../../model/gate.ts";
import { describeSubject } from "../../model/subject.ts";
import { compared, measured } from "./compare.ts";
import type { DataConfig } from "./config.ts";
import { type Failing, failingNotes } from "./failing-rows.ts";
import { type Answer, type DataMetric, noRows } from "./metric.ts";
import { DATA_METRICS } from "./metrics/index.ts";
import { noSliceOf, requireColumns } from "./missing.ts";
import { profileAnswer } from "./profile/answers.ts";
import { REFERENCE } from "./profile/names.ts";
import { changesSince, TREE } from "./profile/since.ts";
import { type OtherSide, onTable, type Request, requestsFor } from "./requests.ts";
import { sampleNotes } from "./schema/samples.ts";
import { measureSide, type SideContext } from "./side.ts";
import { type Slice, sliceCondition } from "./slices.ts";
import { Sources } from "./sources.ts";
import type { DataTable } from "./table.ts";

/** Share of the gate's memory that the engine may take; the rest is for rows on their way through. */
const ENGINE_SHARE = 0.6;
/** Share of the gate's time that its queries may take; the rest is for saying what became of them. */
const QUERY_SHARE = 0.9;
const NO_ROWS = noRows().code;

/**
 * Measures what the needs ask for in as few scans as possible, on the candidate and on each baseline that a
 * need names. Sides are whole populations, so every value is exact.
 * @throws AssayError when the candidate's table cannot be opened: then nothing can be measured
 */
export async function measureData(job: Job<DataConfig>): Promise<Evidence> {
  const engine = await openDuckDb({
    memoryBytes: job.budget.memoryBytes * ENGINE_SHARE,
    scratch: job.scratch,
    seconds: job.budget.seconds * QUERY_SHARE,
  });
  const sources = new Sources(job, engine);
  try {
    const candidate = await sources.candidate();
    requireColumns("key", job.config.key ?? [], candidate);
    const requests = await requestsOf(job.needs, candidate, sources);
    job.progress({ message: `measuring ${requests.length} values of ${candidate.name}`, share: 0 });
    const said = new Map<string, Note>();
    const context = {
      note: (note: Note) => void said.set(note.message, note),
      reference: (request: Request) => sources.referenceOf(request.need),
      referenceProfile: () => sources.referenceProfile(),
      other: (name: string) => sources.other(name),
      validity: (table: DataTable) => sources.validity(table),
    };
    const failing: Failing[] = [];
    const answers = await measureSide(candidate, requests, {
      ...context,
      failing: (one) => void failing.push(one),
    });
    const measurements: Measurement[] = [];
    for (const request of requests.filter(({ need }) => need.against === undefined))
      measurements.push(measured(request, answers.get(request) ?? forgotten(request)));
    for (const name of new Set(job.needs.flatMap(({ against }) => against ?? []))) {
      const asked = requests.filter(({ need }) => need.against === name);
      job.progress({
        message: `measuring ${asked.length} values of ${job.baselines.get(name)?.label ?? name}`,
      });
      const profile = name === REFERENCE ? await sources.referenceProfile() : undefined;
      const pairs =
        profile === undefined || "reason" in profile
          ? await measureBaseline(await sources.baseline(name), asked, context)
          : asked.map((request) => [request, profileAnswer(profile, request)] as const);
      for (const [request, baseline] of pairs)
        measurements.push(compared(request, answers.get(request) ?? forgotten(request), baseline));
    }
    const changes = await changesSince(await sources.baselineIfAny(TREE), candidate, job);
    const rows = await failingNotes(failing, sources.showing);
    await sources.verify();
    return {
      inputs: sources.inputs,
      measurements,
      findings: [],
      figures: [],
      notes: [...sources.notes, ...(await notesOf(sources, candidate)), ...rows, ...said.values()],
      ...(changes === undefined ? {} : { changes }),
    };
  } finally {
    await sources.close();
    await engine.close();
  }
}

async function requestsOf(needs: readonly Need[], candidate: DataTable, sources: Sources) {
  const requests: Request[] = [];
  for (const need of needs) {
    const { slice = "", column = "" } = need.subjects;
    const isMany = [slice, column].some((pattern) => String(pattern).includes("*"));
    const metric = metricOf(need);
    const before = isMany ? await otherSideOf(need, metric, sources) : undefined;
    requests.push(...(await requestsFor(need, metric, candidate, before)));
  }
  return requests;
}

/** What a need compares the table with, undefined where it does not or where there is nothing. */
async function otherSideOf(
  need: Need,
  { looksAtReference }: DataMetric,
  sources: Sources,
): Promise<OtherSide | undefined> {
  const { against } = need;
  if (against === undefined && looksAtReference === undefined) return undefined;
  if (against === undefined || against === REFERENCE) {
    const profile = await sources.referenceProfile();
    if (profile !== undefined)
      return "reason" in profile
        ? undefined
        : { name: `the reference \`${profile.source}\``, columns: profile.columns };
  }
  const table = against === undefined ? await sources.referenceOf(need) : await sources.baseline(against);
  if ("reason" in table) return undefined;
  const { name, baseline, relation } = table;
  const { columns } = relation;
  const named = baseline === undefined ? `the reference \`${name}\`` : `\`${name}\` of ${baseline}`;
  return { name: named, columns, ...(against === undefined ? {} : { table }) };
}

async function measureBaseline(
  table: DataTable | Missing,
  requests: readonly Request[],
  context: SideContext,
) {
  if ("reason" in table) return requests.map((request) => [request, table] as const);
  const there = requests.map((request) => onTable(request, table));
  const answers = await measureSide(table, there, context);
  const gone = await slicesWithout(table, there, answers);
  return requests.map((request, at) => {
    const slice = there[at].slice?.name;
    const answer = answers.get(there[at]) ?? forgotten(request);
    const isNew = slice !== undefined && "reason" in answer && gone.has(slice);
    return [request, isNew ? noSliceOf(describeSubject({ slice }), table) : answer] as const;
  });
}

/** The slices without rows among those that have no value for want of rows. */
async function slicesWithout(
  table: DataTable,
  requests: readonly Request[],
  answers: ReadonlyMap<Request, Answer>,
): Promise<ReadonlySet<string>> {
  const asked = new Map<string, Slice>();
  for (const request of requests) {
    const answer = answers.get(request);
    const lacks = answer !== undefined && "reason" in answer && answer.code === NO_ROWS;
    if (request.slice !== undefined && lacks) asked.set(request.slice.name, request.slice);
  }
  const gone = new Set<string>();
  for (const [name, slice] of asked) {
    const where = sliceCondition(table, slice);
    const rows = await table.engine.query(
      `SELECT 1 AS one FROM ${table.relation.from} WHERE ${where} LIMIT 1`,
    );
    if (rows.length === 0) gone.add(name);
  }
  return gone;
}

async function notesOf(sources: Sources, candidate: DataTable): Promise<readonly Note[]> {
  const judge = await sources.judged(candidate);
  return judge === undefined ? [] : sampleNotes(judge);
}

function metricOf({ metric: id }: Need): DataMetric {
  const metric = DATA_METRICS.find(({ info }) => info.id === id);
  if (metric === undefined) throw new TypeError(`the data gate has no metric ${id}`);
  return metric;
}

function forgotten({ need }: Request): never {
  throw new TypeError(`the data gate did not answer a need for ${need.metric}`);
}
