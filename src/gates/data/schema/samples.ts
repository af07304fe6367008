import type { ErrorObject } from "ajv";
import type { RelationColumn } from "../../../engines/dialect.ts";
import { AssayError } from "../../../model/error.ts";
import type { Note } from "../../../model/evidence.ts";
import { formatCount } from "../../../model/format.ts";
import { plain, shown } from "../cells/sample-text.ts";
import { numberedRows, ROW_NUMBER } from "../numbered.ts";
import { fewRows } from "./few-rows.ts";
import type { Found, Question, RowJudge } from "./judge.ts";
import { placeOf, propertyOf } from "./places.ts";
import { type Row, rowReader } from "./rows.ts";
import { timed } from "./timed.ts";

const SAMPLES = 5;
const BATCH = 2048;
/** Milliseconds to find words for one row, whose pattern may backtrack for ever in JavaScript. */
const LONGEST_LOOK = 1000;

/** The first invalid rows of what was found, as notes: of the whole schema, else of each part asked for. */
export async function sampleNotes(judge: RowJudge): Promise<readonly Note[]> {
  const failing = judge.found.filter(({ invalid }) => invalid > 0);
  const whole = failing.filter(
    ({ question: { part } }) => part.column === undefined && part.keyword === undefined,
  );
  const notes: Note[] = [];
  for (const found of whole.length > 0 ? whole : failing)
    notes.push({ code: "data/invalid-rows", message: await sentence(judge, found) });
  return notes;
}

async function sentence(judge: RowJudge, { question, rows, invalid }: Found): Promise<string> {
  const { column, keyword } = question.part;
  const samples = await samplesOrNone(judge, question, Math.min(SAMPLES, invalid));
  const more = samples.length > 0 && invalid > samples.length ? `; the first ${samples.length}` : "";
  const listed = samples.length === 0 ? "" : `${more}: ${samples.join("; ")}`;
  const by = keyword === undefined ? "" : ` by \`${plain(keyword)}\``;
  const of = column === undefined ? "" : ` in column \`${plain(column)}\``;
  return `${formatCount(invalid)} of ${formatCount(rows)} ${rows === 1 ? "row" : "rows"} of \`${judge.table.name}\` ${invalid === 1 ? "is" : "are"} not valid${by}${of}${listed}.`;
}

/** The count stands without samples, too. */
async function samplesOrNone(...given: Parameters<typeof firstInvalid>): Promise<readonly string[]> {
  try {
    return await firstInvalid(...given);
  } catch (thrown) {
    if (thrown instanceof AssayError) return [];
    throw thrown;
  }
}

async function firstInvalid(judge: RowJudge, question: Question, wanted: number): Promise<readonly string[]> {
  const { engine } = judge.table;
  const columns = judge.sampleColumns(question);
  const { sql, sure } = question.met;
  const failing = sure ? `NOT ${sql}` : `coalesce(NOT ${sql}, TRUE)`;
  const rest = `FROM ${numberedRows(judge.table)} WHERE ${failing}`;
  const samples: string[] = [];
  if (sure) {
    const { batch, numbers } = await fewRows(engine, columns, `${rest} LIMIT ${wanted}`, ROW_NUMBER);
    const read = rowReader(batch, columns, judge.schema.nullable);
    return numbers.flatMap((number, at) => describe(judge, question, number, read(at)));
  }
  const number: RelationColumn = { name: ROW_NUMBER, type: "BIGINT", cell: "integer" };
  const selected = [...columns, number].map(({ name }) => engine.dialect.identifier(name)).join(", ");
  for await (const batch of engine.batches(`SELECT ${selected} ${rest}`, BATCH)) {
    const read = rowReader(batch, columns, judge.schema.nullable);
    const numbers = batch.columns.get(ROW_NUMBER);
    for (let at = 0; at < batch.rows && samples.length < wanted; at++) {
      const number = numbers?.kind === "number" ? numbers.values[at] : 0;
      samples.push(...describe(judge, question, number, read(at)));
    }
    if (samples.length >= wanted || judge.options.timeLeft() <= 0) break;
  }
  return samples;
}

/** `row 17: /dep_delay must be number (carrier=EV)`; nothing for a row that ajv finds valid. */
function describe(judge: RowJudge, question: Question, number: number, row: Row): readonly string[] {
  const found = timed(() => judge.judge(question)(row), LONGEST_LOOK);
  if (found !== undefined && found.result === undefined) return [];
  const [error] = found?.result?.errors ?? [];
  const { key, showValues } = judge.options;
  const known = showValues ? undefined : judge.schema.words;
  const place = error?.instancePath ? `${plain(placeOf(row, error.instancePath, known))} ` : "";
  const property = propertyOf(error, known);
  const extra = property === undefined ? "" : ` (${plain(property)})`;
  const named = showValues ? key.map((name) => `${plain(name)}=${shown(row[name])}`).join(", ") : "";
  const of = number === 0 ? "a row" : `row ${number}`;
  return [
    `${of}: ${place}${error?.message ?? "is not valid"}${extra}${seen(row, error, showValues)}${named && ` (${named})`}`,
  ];
}

function seen(row: Row, error: ErrorObject | undefined, showValues: boolean): string {
  if (!showValues || !error?.instancePath) return "";
  const [, first] = error.instancePath.split("/");
  return `, is ${shown(row[first.replaceAll("~1", "/").replaceAll("~0", "~")])}`;
}
