import type { RelationColumn } from "../../engines/dialect.ts";
import type { Missing } from "../../model/estimate.ts";
import { matchesText } from "../../model/subject.ts";
import { noColumn } from "./missing.ts";
import type { DataTable } from "./table.ts";

/** More values than this are no slices but ids or numbers. */
const MOST_SLICES = 200;
const MISSING_VALUE = "(missing)";

/** The rows of a table that have one value in one column. */
export interface Slice {
  /** As rules and reports name it: `carrier=EV`. */
  readonly name: string;
  readonly column: string;
  /** The value as text; null for the rows that have none. */
  readonly value: string | null;
}

/** SQL that holds for the rows of a slice. */
export function sliceCondition({ engine, relation }: DataTable, { column, value }: Slice): string {
  const name = engine.dialect.identifier(column);
  if (value === null) return `${name} IS NULL`;
  const found = relation.columns.find((one) => one.name === column);
  if (found === undefined) throw new TypeError(`a slice names the unknown column ${column}`);
  return `${engine.dialect.asText(name, found)} = ${engine.dialect.text(value)}`;
}

/**
 * The slices that a pattern such as `carrier=*` means in a table, in the order of their values.
 * @param before the table of the baseline: a slice that only it has is one, too
 */
export async function slicesOf(
  pattern: string,
  table: DataTable,
  before?: DataTable,
): Promise<readonly Slice[] | Missing> {
  const column = sliceColumn(pattern, table);
  if ("reason" in column) return column;
  const wanted = pattern.slice(column.name.length + 1);
  if (!wanted.includes("*"))
    return [{ name: pattern, column: column.name, value: wanted === MISSING_VALUE ? null : wanted }];
  const values = await valuesOf(column, table);
  if (!Array.isArray(values)) return values as Missing;
  const there = before?.relation.columns.find(({ name }) => name === column.name);
  const earlier = before === undefined || there === undefined ? [] : await valuesOf(there, before);
  const all = new Set<string | null>([...values, ...(Array.isArray(earlier) ? earlier : [])]);
  if (all.has(null) && all.has(MISSING_VALUE)) return oneName(column, table);
  const slices = [...all].map((value) => ({
    name: `${column.name}=${value ?? MISSING_VALUE}`,
    column: column.name,
    value,
  }));
  const matching = slices.filter(({ name }) => matchesText(pattern, name));
  if (matching.length > 0) return matching;
  return {
    code: "data/no-slice",
    reason: `no value of the column \`${column.name}\` of \`${table.name}\` matches \`${pattern}\``,
    fix: "Name a value that occurs in the data, or `*` for all.",
  };
}

/** Two slices of one name would be judged as one. */
function oneName({ name: column }: RelationColumn, { name }: DataTable): Missing {
  return {
    code: "data/no-slice",
    reason: `the column \`${column}\` of \`${name}\` has rows with the text \`${MISSING_VALUE}\` and rows without a value, which slices name alike`,
    fix: `Say with \`missing_values: { ${column}: ["${MISSING_VALUE}"] }\` that the text stands for NULL, or name each slice in a rule of its own with \`where\`.`,
  };
}

/** `carrier=EV` speaks of the column before the sign, of the longest name where several fit. */
function sliceColumn(pattern: string, table: DataTable): RelationColumn | Missing {
  const { columns } = table.relation;
  const fitting = columns.filter(({ name }) => pattern.startsWith(`${name}=`));
  const [longest] = fitting.toSorted((a, b) => b.name.length - a.name.length);
  if (longest !== undefined) return longest;
  if (pattern.includes("=")) return noColumn(pattern.split("=", 1)[0], columns, table.name);
  return {
    code: "data/no-slice",
    reason: `the slice \`${pattern}\` does not say which column and value it means`,
    fix: "Write a slice as `column=value` or `column=*`.",
  };
}

async function valuesOf(
  column: RelationColumn,
  { engine, relation, name }: DataTable,
): Promise<readonly (string | null)[] | Missing> {
  const text = engine.dialect.asText(engine.dialect.identifier(column.name), column);
  const rows = await engine.query(
    `SELECT DISTINCT ${text} AS slice FROM ${relation.from} ORDER BY 1 LIMIT ${MOST_SLICES + 1}`,
  );
  if (rows.length <= MOST_SLICES)
    return rows.map(({ slice }) => (slice === null || slice === undefined ? null : String(slice)));
  return {
    code: "data/too-many-slices",
    reason: `the column \`${column.name}\` of \`${name}\` has more than ${MOST_SLICES} different values`,
    fix: "Slice by a column of few categories.",
  };
}
