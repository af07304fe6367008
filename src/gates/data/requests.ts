import type { RelationColumn } from "../../engines/engine.ts";
import type { Missing } from "../../model/estimate.ts";
import type { Need } from "../../model/evidence.ts";
import { isWildcard, matchesText, type Subject } from "../../model/subject.ts";
import type { DataMetric } from "./metric.ts";
import { noColumn, shortType } from "./missing.ts";
import type { DataTable } from "./table.ts";

/** One value to be measured: a need's metric on one subject. */
export interface Request {
  readonly need: Need;
  readonly metric: DataMetric;
  readonly subject: Subject;
  /** Why it cannot be measured on this table, known before any query. */
  readonly refused?: Missing;
  readonly column?: RelationColumn;
}

/** The subjects of a need in a table: `*` stands for every column that the metric applies to. */
export function requestsFor(need: Need, metric: DataMetric, table: DataTable): readonly Request[] {
  const { column: pattern } = need.subjects;
  if (!metric.info.subjects.includes("column")) return [{ need, metric, subject: {} }];
  if (pattern === undefined || !isWildcard(need.subjects))
    return [onColumn(need, metric, String(pattern ?? ""), table)];
  const columns = table.relation.columns.filter(
    (column) => metric.applies(column) && matchesText(String(pattern), column.name),
  );
  if (columns.length > 0)
    return columns.map((column) => ({ need, metric, subject: { column: column.name }, column }));
  const reason = `\`${table.name}\` has no column that matches \`${pattern}\` and holds what \`${metric.info.id}\` needs: ${metric.needs}.`;
  return [{ need, metric, subject: need.subjects, refused: { code: "data/no-column", reason } }];
}

/** The same request on another table, such as the base commit's. */
export function onTable({ need, metric, subject }: Request, table: DataTable): Request {
  return subject.column === undefined
    ? { need, metric, subject }
    : onColumn(need, metric, String(subject.column), table);
}

function onColumn(need: Need, metric: DataMetric, name: string, table: DataTable): Request {
  const subject: Subject = { column: name };
  const { columns } = table.relation;
  const column = columns.find((one) => one.name === name);
  if (column === undefined) return { need, metric, subject, refused: noColumn(name, columns, table.name) };
  if (metric.applies(column)) return { need, metric, subject, column };
  const refused: Missing = {
    code: "data/wrong-type",
    reason: `\`${metric.info.id}\` needs ${metric.needs}; column \`${name}\` of \`${table.name}\` is ${shortType(column)}.`,
    fix: "Name another column, or correct the type where the file is written.",
  };
  return { need, metric, subject, refused };
}
