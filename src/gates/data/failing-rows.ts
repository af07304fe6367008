import type { RelationColumn } from "../../engines/dialect.ts";
import { AssayError } from "../../model/error.ts";
import type { Note } from "../../model/evidence.ts";
import { formatCount } from "../../model/format.ts";
import type { MetricId, Options } from "../../model/metric.ts";
import { describeSubject, type Subject } from "../../model/subject.ts";
import { plain, shown } from "./cells/sample-text.ts";
import { numberedRows, ROW_NUMBER } from "./numbered.ts";
import { fewRows } from "./schema/few-rows.ts";
import type { JudgeOptions } from "./schema/judge.ts";
import type { DataTable } from "./table.ts";

/** Rows that count against a rule, and how to find the first of them. */
export interface FailingRows {
  /** One of the gate's `tables`, whole; default: the rule's own table, of its slice and condition. */
  readonly table?: DataTable;
  /** True for what many columns have: others are looked for first. */
  readonly isCommon?: boolean;
  /** All rows that were looked at, and those of them that count. */
  readonly rows: number;
  readonly failing: number;
  /** What one row does and what several do: `breaks …`, `break …`; left out of the answer to a query. */
  readonly what?: readonly [one: string, several: string];
  /** Columns that say why, shown beside the key where values may be shown. */
  readonly columns: readonly string[];
  readonly found: FoundBy;
  /** The bound that these rows speak against, where others speak against the other one. */
  readonly bound?: "min" | "max";
}

export type FoundBy =
  /** SQL condition over the columns. */
  | { readonly kind: "rows"; readonly where: string }
  /** Rows that are the same in some columns, and which of such groups count. */
  | {
      readonly kind: "groups";
      readonly by: readonly string[];
      readonly where?: string;
      readonly having: string;
    }
  /** SQL after FROM, whose own rows are those that count. */
  | { readonly kind: "answer"; readonly from: string };

/** What a metric found, and the rule's need that it found it for. */
export interface Failing extends FailingRows {
  readonly table: DataTable;
  /** False for rows of one of the gate's `tables`. */
  readonly isOwn: boolean;
  readonly metric: MetricId;
  readonly options: Options;
  readonly subject: Subject;
}

const SAMPLES = 5;
/** A gate that fails in more ways than these is not understood by more rows. */
const MOST_LOOKS = 20;
const MOST_COLUMNS = 6;
const LONGEST_CONDITION = 100;

/** The first failing rows of rules that are no rule of the schema, as notes. */
export async function failingNotes(all: readonly Failing[], options: JudgeOptions): Promise<readonly Note[]> {
  const notes: Note[] = [];
  // A rule on a share and one on the count of the same rows are one look.
  const looks = new Map<string, readonly string[]>();
  const counting = all.filter((one) => one.failing > 0);
  const inOrder = [
    ...counting.filter(({ isCommon }) => isCommon !== true),
    ...counting.filter(({ isCommon }) => isCommon === true),
  ];
  for (const failing of inOrder) {
    const { metric, options: said, subject, bound, table, found } = failing;
    const id = JSON.stringify([table.relation.from, found]);
    if (!looks.has(id) && looks.size === MOST_LOOKS) continue;
    const samples = looks.get(id) ?? (await samplesOrNone(failing, options));
    looks.set(id, samples);
    notes.push({
      code: "data/failing-rows",
      message: sentence(failing, samples),
      about: { metric, options: said, subject, ...(bound === undefined ? {} : { bound }) },
    });
  }
  return notes;
}

function sentence(failing: Failing, samples: readonly string[]): string {
  const { table, isOwn, rows, failing: count, what, subject, options: said } = failing;
  const isPart = failing.found.kind === "groups" || count > samples.length;
  const listed = samples.length === 0 ? "" : `${isPart ? "; the first" : ""}: ${samples.join("; ")}`;
  if (what === undefined)
    return `The query \`${plain(String(said["query"]), LONGEST_CONDITION)}\` gives ${count} ${count === 1 ? "row" : "rows"}${listed}.`;
  const { slice } = subject;
  const of = slice === undefined || !isOwn ? "" : ` (${describeSubject({ slice })})`;
  const { where } = said;
  const met = isOwn && typeof where === "string" ? ` where \`${plain(where, LONGEST_CONDITION)}\`` : "";
  return `${formatCount(count)} of ${formatCount(rows)} ${rows === 1 ? "row" : "rows"} of \`${table.name}\`${of}${met} ${what[count === 1 ? 0 : 1]}${listed}.`;
}

/** The count stands without samples, too. */
async function samplesOrNone(failing: Failing, options: JudgeOptions): Promise<readonly string[]> {
  if (options.timeLeft() <= 0) return [];
  try {
    return await firstOf(failing, options);
  } catch (thrown) {
    if (thrown instanceof AssayError) return [];
    throw thrown;
  }
}

function firstOf(failing: Failing, options: JudgeOptions): Promise<readonly string[]> {
  const { found } = failing;
  if (found.kind === "answer") return firstAnswers(failing, found.from, options);
  return found.kind === "groups"
    ? firstGroups(failing, found, options)
    : firstRows(failing, found.where, options);
}

async function firstRows({ table, columns }: Failing, where: string, { key, showValues }: JudgeOptions) {
  const { engine, relation } = table;
  const why = (columns.length > 0 ? columns : namedIn(where, relation.columns)).slice(0, MOST_COLUMNS);
  const wanted = showValues ? [...new Set([...key, ...why])] : [];
  const read = relation.columns.filter(({ name }) => wanted.includes(name));
  if (!engine.dialect.keepsRowOrder && read.length === 0) return [];
  // Rows leave a join in any order, and a subquery becomes one; without, the first rows end the scan.
  const order = engine.dialect.keepsRowOrder && /\bselect\b/i.test(where) ? `ORDER BY ${ROW_NUMBER} ` : "";
  const rest = `FROM ${numberedRows(table)} WHERE ${where} ${order}LIMIT ${SAMPLES}`;
  const { batch, numbers } = await fewRows(engine, read, rest, ROW_NUMBER);
  return numbers.map((number, at) => {
    const values = wanted.flatMap((name) => {
      const column = batch.columns.get(name);
      if (column === undefined) return [];
      const value = column.kind === "number" && column.isNull[at] === 1 ? null : column.values[at];
      return [`${plain(name)}=${shown(value)}`];
    });
    return `${number === 0 ? "a row" : `row ${number}`}${listOf(values)}`;
  });
}

/** Columns that a piece of SQL speaks about. */
function namedIn(sql: string, columns: readonly RelationColumn[]): readonly string[] {
  const words = new Set(sql.match(/[\p{L}\p{N}_]+/gu));
  return columns.map(({ name }) => name).filter((name) => words.has(name) || sql.includes(`"${name}"`));
}

/** `row 1 and row 3`, or `4 rows from row 1 to row 9`; without an order of rows how many they are. */
async function firstGroups(
  { table }: Failing,
  { by, where, having }: Extract<FoundBy, { kind: "groups" }>,
  { showValues }: JudgeOptions,
) {
  const { engine } = table;
  const { dialect } = engine;
  if (!dialect.keepsRowOrder && !showValues) return [];
  const columns = by.flatMap((name) => table.relation.columns.find((one) => one.name === name) ?? []);
  const names = columns.map(({ name }) => dialect.identifier(name));
  const texts = showValues
    ? columns.slice(0, MOST_COLUMNS).map((column, at) => `, ${dialect.asText(names[at], column)} AS c${at}`)
    : [];
  const order = dialect.keepsRowOrder ? "ORDER BY 1 " : "";
  const rows = await engine.query(
    `SELECT min(${ROW_NUMBER}) AS first_row, max(${ROW_NUMBER}) AS last_row, count(*) AS n${texts.join("")} FROM ${numberedRows(table)}${where === undefined ? "" : ` WHERE ${where}`} GROUP BY ${names.join(", ")} HAVING ${having} ${order}LIMIT ${SAMPLES}`,
  );
  return rows.map((row) => {
    const [first, last, n] = [row["first_row"], row["last_row"], row["n"]].map(Number);
    const values = texts.map((_, at) => `${plain(columns[at].name)}=${shown(row[`c${at}`])}`);
    const place =
      first === 0
        ? `${n} rows`
        : n === 2
          ? `row ${first} and row ${last}`
          : `${n} rows from row ${first} to row ${last}`;
    return `${place}${listOf(values)}`;
  });
}

/** Rows of somebody's own query have no number in the table. */
async function firstAnswers({ table }: Failing, from: string, { showValues }: JudgeOptions) {
  if (!showValues) return [];
  const rows = await table.engine.query(`${from} LIMIT ${SAMPLES}`);
  return rows.map((row) => {
    const values = Object.entries(row).slice(0, MOST_COLUMNS);
    return values.map(([name, value]) => `${plain(name)}=${shown(value)}`).join(", ");
  });
}

function listOf(values: readonly string[]): string {
  return values.length === 0 ? "" : ` (${values.join(", ")})`;
}
