import type { RelationColumn } from "../../engines/dialect.ts";
import type { Missing } from "../../model/estimate.ts";
import type { Need } from "../../model/evidence.ts";
import { matchesText, type Subject } from "../../model/subject.ts";
import type { DataMetric } from "./metric.ts";
import { lostColumn, noColumnOf, notInReference, shortType } from "./missing.ts";
import { type Slice, slicesOf } from "./slices.ts";
import type { DataTable } from "./table.ts";

/** One value to be measured: a need's metric on one subject. */
export interface Request {
  readonly need: Need;
  readonly metric: DataMetric;
  readonly subject: Subject;
  /** Why it cannot be measured on this table, known before any query. */
  readonly refused?: Missing;
  readonly column?: RelationColumn;
  readonly slice?: Slice;
}

/** What the table is compared with. */
export interface OtherSide {
  /** For sentences. */
  readonly name: string;
  readonly columns: readonly RelationColumn[];
  /** Of a baseline: a slice that only it has is a subject, too. */
  readonly table?: DataTable;
}

/**
 * The subjects of a need in a table: `*` stands for every column that the metric applies to, and for every
 * value of the column that a slice names.
 * @param before what it is compared with, where there is something: a column that only that has is a subject, too
 */
export async function requestsFor(
  need: Need,
  metric: DataMetric,
  table: DataTable,
  before?: OtherSide,
): Promise<readonly Request[]> {
  const columns = columnRequests(need, metric, table, before);
  const { slice: pattern } = need.subjects;
  if (pattern === undefined) return columns;
  const slices = await slicesOf(String(pattern), table, before?.table);
  if ("reason" in slices)
    return columns.map((request) => ({
      ...request,
      subject: { ...request.subject, slice: String(pattern) },
      refused: slices,
    }));
  return columns.flatMap((request) =>
    slices.map((slice) => ({ ...request, slice, subject: { ...request.subject, slice: slice.name } })),
  );
}

function columnRequests(
  need: Need,
  metric: DataMetric,
  table: DataTable,
  before?: OtherSide,
): readonly Request[] {
  const { column: pattern } = need.subjects;
  const ofTable =
    !metric.info.subjects.includes("column") ||
    (pattern === undefined && !metric.info.requires?.includes("column"));
  if (ofTable) return [{ need, metric, subject: {} }];
  if (pattern === undefined || !String(pattern).includes("*"))
    return [onColumn(need, metric, String(pattern ?? ""), table)];
  const matching = (all: readonly RelationColumn[] = []) =>
    all.filter((column) => metric.applies(column, need.options) && matchesText(String(pattern), column.name));
  const columns = matching(table.relation.columns);
  const gone = matching(before?.columns).filter(({ name }) => !columns.some((one) => one.name === name));
  if (columns.length + gone.length > 0)
    return [
      ...columns.map((column) => ({ need, metric, subject: { column: column.name }, column })),
      ...gone.map(({ name }) => withoutColumn(onColumn(need, metric, name, table), table, before)),
    ];
  const reason = `\`${table.name}\` has no column that matches \`${pattern}\` and holds what \`${metric.info.id}\` needs: ${metric.needs}.`;
  return [
    { need, metric, subject: { column: String(pattern) }, refused: { code: "data/no-column", reason } },
  ];
}

/** Who wrote `*` did not write the name that is not there. */
function withoutColumn(request: Request, table: DataTable, before?: OtherSide): Request {
  return before === undefined || request.refused?.code !== "data/no-column"
    ? request
    : { ...request, refused: lostColumn(String(request.subject.column), table.name, before.name) };
}

/** The same request on the table that it is compared with, such as the base commit's. */
export function onTable({ need, metric, subject, slice }: Request, table: DataTable): Request {
  const { columns } = table.relation;
  const there =
    subject.column === undefined
      ? { need, metric, subject }
      : { ...onOtherSide(onColumn(need, metric, String(subject.column), table), table), subject };
  if (slice === undefined || there.refused !== undefined) return there;
  return columns.some(({ name }) => name === slice.column)
    ? { ...there, slice }
    : { ...there, refused: noColumnOf(slice.column, table) };
}

function onOtherSide(request: Request, table: DataTable): Request {
  return request.refused?.code === "data/no-column"
    ? { ...request, refused: notInReference(String(request.subject.column), table) }
    : request;
}

function onColumn(need: Need, metric: DataMetric, name: string, table: DataTable): Request {
  const subject: Subject = { column: name };
  const { columns } = table.relation;
  const column = columns.find((one) => one.name === name);
  if (column === undefined) return { need, metric, subject, refused: noColumnOf(name, table) };
  if (metric.applies(column, need.options)) return { need, metric, subject, column };
  const refused: Missing = {
    code: "data/wrong-type",
    reason: `\`${metric.info.id}\` needs ${metric.needs}; column \`${name}\` of \`${table.name}\` is ${shortType(column)}.`,
    fix: "Name another column, or correct the type where the file is written.",
  };
  return { need, metric, subject, refused };
}
