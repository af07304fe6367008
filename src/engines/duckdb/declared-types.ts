import { AssayError, reasonOf } from "../../model/error.ts";
import type { RelationColumn } from "../dialect.ts";
import type { FileOptions } from "../file-options.ts";
import { duckDbDialect } from "./dialect.ts";
import type { ReadableFile, Rows } from "./parts.ts";

type TypedName = Pick<RelationColumn, "name" | "type">;

/** A table function with whatever types its columns are to have. */
export type ReadAs = (columns: readonly TypedName[]) => string;

/**
 * Reads every value of the columns whose type somebody chose. A query that does not need a column never looks at it,
 * and DuckDB turns 1.5 into an integer, 5 into true, a time into its day and a time of New York into one without a zone.
 * @param found columns with the types that their values have
 * @throws AssayError `data/not-its-type`
 */
export async function checkDeclaredTypes(
  { path }: Pick<ReadableFile, "path">,
  found: readonly TypedName[],
  options: FileOptions,
  read: ReadAs,
  rows: Rows,
): Promise<void> {
  const { types = {} } = options;
  const declared = found.map(({ name, type }) => ({
    name,
    type: Object.hasOwn(types, name) ? types[name] : type,
  }));
  const doubtful = declared.filter(({ type }, at) => mayDiffer(found[at].type, type));
  await checkReadable(path, doubtful, read(declared), rows);
  const asText = declared.map((column) =>
    doubtful.includes(column) ? { ...column, type: "VARCHAR" } : column,
  );
  await refuseAltered(path, doubtful, options, read(asText), rows);
}

/**
 * The same for what the names of folders say of a column.
 * @throws AssayError `data/not-its-type`
 */
export async function checkTexts(
  path: string,
  column: TypedName,
  texts: readonly string[],
  rows: Rows,
): Promise<void> {
  if (texts.length === 0) return;
  const values = texts.map((text) => `(${duckDbDialect.text(text)})`).join(", ");
  const from = `(VALUES ${values}) AS folders(${duckDbDialect.identifier(column.name)})`;
  await refuseAltered(path, [column], {}, from, rows);
}

async function refuseAltered(
  path: string,
  columns: readonly TypedName[],
  options: FileOptions,
  from: string,
  rows: Rows,
): Promise<void> {
  for (const [column, count] of await altered(columns, options, from, rows)) {
    if (count === 0) continue;
    const what = count === 1 ? "a value that is" : `${count} values that are`;
    throw notItsType(path, column, `holds ${what} not`);
  }
}

/**
 * Counts the values of columns, so that each of them is read: all in one scan, and one by one to know which failed.
 * @throws AssayError `data/not-its-type`
 */
export async function checkReadable(
  path: string,
  columns: readonly TypedName[],
  from: string,
  rows: Rows,
): Promise<void> {
  if (columns.length === 0) return;
  const counts = columns.map(({ name }) => `count(${duckDbDialect.identifier(name)})`);
  try {
    await rows(`SELECT ${counts.join(", ")} FROM ${from}`);
  } catch (thrown) {
    if (columns.length > 1) for (const column of columns) await checkReadable(path, [column], from, rows);
    const reason = thrown instanceof Error ? thrown.message : reasonOf(thrown);
    if (columns.length > 1 || !/convert|cast|conversion|out of range|invalid .* format/i.test(reason))
      throw thrown;
    // Of texts that are no days the engine counts the lines in another way.
    const isCounted = !/invalid .* format/i.test(reason);
    const line = isCounted ? /in line (\d+)|on Line: (\d+)/i.exec(reason) : null;
    const where = line === null ? "" : ` in line ${line[1] ?? line[2]}`;
    throw notItsType(path, columns[0], `holds a value${where} that is not`, thrown);
  }
}

function mayDiffer(found: string, declared: string): boolean {
  return declared !== found && declared !== "VARCHAR" && !(found === "BIGINT" && declared === "DOUBLE");
}

/** How many values of each column are read as something that they do not say. */
async function altered(
  columns: readonly TypedName[],
  { csv = {} }: FileOptions,
  from: string,
  rows: Rows,
): Promise<readonly (readonly [TypedName, number])[]> {
  const tests = columns.flatMap((column) => {
    const hasFormat =
      (column.type === "DATE" && csv.dateFormat !== undefined) ||
      (column.type.startsWith("TIMESTAMP") && csv.timestampFormat !== undefined);
    const test = hasFormat ? undefined : alteredBy(column);
    return test === undefined ? [] : [{ column, test }];
  });
  if (tests.length === 0) return [];
  const counts = tests.map(({ test }, at) => `${duckDbDialect.countIf(test)} AS c${at}`);
  const [found] = await rows(`SELECT ${counts.join(", ")} FROM ${from}`);
  return tests.map(({ column }, at) => [column, Number(found[`c${at}`])] as const);
}

/** True for a text that becomes another value by its cast. */
function alteredBy({ name, type }: TypedName): string | undefined {
  const text = `trim(${duckDbDialect.identifier(name)})`;
  const is = (pattern: string) => `regexp_full_match(${text}, ${duckDbDialect.text(pattern)})`;
  const isBoolean = is("(?i:true|false)");
  if (type === "BIGINT") return `NOT ${is("[+-]?[0-9]+([.,]0*)?([eE][+]?[0-9]+)?")}`;
  if (type === "BOOLEAN") return `NOT ${is("(?i:true|false|t|f|yes|no|y|n|1|0)")}`;
  if (type === "DOUBLE") return `${isBoolean} OR contains(${text}, '_')`;
  if (type === "DATE") return `NOT ${is(`${DAY}([Tt ]00?:00(:00([.]0*)?)?[Zz]?)?`)}`;
  if (type === "TIMESTAMP WITH TIME ZONE") return `NOT ${is(TIME)}`;
  if (type === "TIMESTAMP")
    return `NOT ${is(TIME)} OR (${is(".*:[0-9.]+ ?[+-][0-9:]+")} AND NOT ${is(".*[+-][0:]+")})`;
  const scale = /^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1];
  return scale === undefined
    ? undefined
    : `${isBoolean} OR contains(${text}, '_') OR ${is(`.*[.,][0-9]{${scale}}[0-9]*[1-9][0-9]*`)}`;
}

/** DuckDB passes over what follows a day, and knows days such as `epoch` and `infinity`. */
const DAY = "[+-]?[0-9]{4,}[-/][0-9]{1,2}[-/][0-9]{1,2}( ?[(]BC[)])?";
const TIME = `${DAY}([Tt ] *[0-9]{1,2}:.*)?`;

const WORDS: Readonly<Record<string, string>> = {
  BIGINT: "an integer",
  DOUBLE: "a number",
  BOOLEAN: "a boolean",
  DATE: "a date",
  TIMESTAMP: "a time without a zone",
  "TIMESTAMP WITH TIME ZONE": "a time",
};

function notItsType(path: string, { name, type }: TypedName, holds: string, cause?: unknown): AssayError {
  const what = WORDS[type] ?? `a ${type.toLowerCase()}`;
  const other = type === "TIMESTAMP" ? " For times with an offset such as `-05:00` write `timestamptz`." : "";
  return new AssayError(
    "data/not-its-type",
    `Column \`${name}\` of \`${path}\` ${holds} ${what}, as its \`types\` say.`,
    {
      fix: `Correct the data or the type of \`${name}\` in \`types\`.${other} What stands for NULL in CSV files is named by \`csv: { null_strings: […] }\`.`,
      location: { path },
      ...(cause === undefined ? {} : { cause }),
    },
  );
}
