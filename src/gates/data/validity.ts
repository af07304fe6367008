import type { ErrorObject } from "ajv";
import type { RelationColumn } from "../../engines/engine.ts";
import { AssayError } from "../../model/error.ts";
import type { Note } from "../../model/evidence.ts";
import type { RowSchema } from "./json-schema.ts";
import { noColumn } from "./missing.ts";
import { type Row, rowReader } from "./rows.ts";
import type { DataTable } from "./table.ts";

export interface Validity {
  readonly rows: number;
  readonly invalid: number;
  /** The first invalid rows, as sentences. */
  readonly samples: readonly string[];
}

export interface SampleOptions {
  readonly key: readonly string[];
  readonly showValues: boolean;
  /** True when the gate's time is up. */
  readonly expired: () => boolean;
}

const BATCH = 16_384;
const SAMPLES = 5;
const LONGEST = 40;

/** Judges every row of the table by the schema, in the order of the rows. */
export async function judgeRows(
  table: DataTable,
  schema: RowSchema,
  options: SampleOptions,
): Promise<Validity> {
  const unknown = options.key.find((name) => !table.relation.columns.some((column) => column.name === name));
  if (unknown !== undefined) {
    const { code, reason, fix } = noColumn(unknown, table.relation.columns, table.name);
    throw new AssayError(code, `The gate's \`key\` names a column that is not there: ${reason}`, { fix });
  }
  const columns = looksAt(table.relation.columns, schema, options);
  const { dialect } = table.engine;
  const selected = columns.map(({ name }) => dialect.identifier(name)).join(", ") || "1 AS one";
  const samples: string[] = [];
  let rows = 0;
  let invalid = 0;
  for await (const batch of table.engine.batches(`SELECT ${selected} FROM ${table.relation.from}`, BATCH)) {
    const read = rowReader(batch, columns, schema.nullable);
    for (let at = 0; at < batch.rows; at++) {
      const row = read(at);
      if (schema.validate(row) === true) continue;
      invalid++;
      if (samples.length < SAMPLES)
        samples.push(sample(rows + at + 1, row, schema.validate.errors?.[0], options));
    }
    rows += batch.rows;
    if (options.expired())
      throw new AssayError(
        "data/out-of-time",
        `The gate's time was up after ${rows} rows of \`${table.name}\`.`,
        {
          fix: "Give the gate more with `timeout:`, or a schema with fewer keywords.",
        },
      );
  }
  return { rows, invalid, samples };
}

function looksAt(columns: readonly RelationColumn[], { properties }: RowSchema, { key }: SampleOptions) {
  if (properties === undefined) return columns;
  const wanted = new Set([...properties, ...key]);
  return columns.filter(({ name }) => wanted.has(name));
}

/** `row 17: /dep_delay must be number (carrier=EV)`; rows start at 1, values and keys show only where allowed. */
function sample(
  number: number,
  row: Row,
  error: ErrorObject | undefined,
  { key, showValues }: SampleOptions,
): string {
  const place = error?.instancePath ? `${plain(error.instancePath)} ` : "";
  const property: unknown = error?.params["additionalProperty"];
  const extra = property === undefined ? "" : ` (${plain(String(property))})`;
  const named = showValues ? key.map((name) => `${plain(name)}=${shown(row[name])}`).join(", ") : "";
  return `row ${number}: ${place}${error?.message ?? "is not valid"}${extra}${seen(row, error, showValues)}${named && ` (${named})`}`;
}

function seen(row: Row, error: ErrorObject | undefined, showValues: boolean): string {
  if (!showValues || !error?.instancePath) return "";
  const [, first] = error.instancePath.split("/");
  return `, is ${shown(row[first.replaceAll("~1", "/").replaceAll("~0", "~")])}`;
}

function shown(value: unknown): string {
  return value === undefined || value === null
    ? "NULL"
    : plain(typeof value === "string" ? value : JSON.stringify(value));
}

/** One short line without control characters or marks that change the direction of text. */
function plain(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

export function sampleNotes(validity: Validity, path: string): readonly Note[] {
  if (validity.invalid === 0) return [];
  const more = validity.invalid > validity.samples.length ? `; the first ${validity.samples.length}` : "";
  const are = validity.invalid === 1 ? "is" : "are";
  const rows = validity.rows === 1 ? "row" : "rows";
  const message = `${validity.invalid} of ${validity.rows} ${rows} of \`${path}\` ${are} not valid${more}: ${validity.samples.join("; ")}.`;
  return [{ code: "data/invalid-rows", message }];
}
