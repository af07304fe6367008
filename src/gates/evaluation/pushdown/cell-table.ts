import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import { outcomeOfRows, sideOf } from "../collect/outcome.ts";
import { NO_LABEL, type Said, type Side } from "../said.ts";
import { cellText, type Rows, requireColumn } from "../tables/table.ts";
import { readTruth } from "../tables/truth.ts";
import { keysOf, notFinite, numbersOf, type Question, readResult, sidesOf, sourceOf } from "./family.ts";
import { predictedCode } from "./score-sql.ts";
import type { SqlSide } from "./sql-rows.ts";

/** So many different rows of a confusion table are counts; more are ids or numbers. */
const MOST_CELLS = 20_000;
/** The same where each group of rows has its own. */
const MOST_BLOCK_CELLS = 1_000_000;
const DEFAULT_THRESHOLD = 0.5;

/** How many rows are in each cell, and their weights where they have some. */
export interface Sums {
  readonly counts: Float64Array;
  readonly weights?: {
    readonly sums: Float64Array;
    readonly squares: Float64Array;
    /** Rows whose weight is not 0. */
    readonly heavy: Float64Array;
  };
}

/** One slice of the table of label × prediction × the baseline's prediction. */
export interface Cells extends Sums {
  /** One row for each cell. */
  readonly sides: readonly Side[];
  readonly rows: number;
  /** What each block of dependent rows holds, by the cells that it has. */
  readonly blocks?: readonly { readonly cells: Uint32Array; readonly sums: Sums }[];
}

/** One query for all slices. @throws AssayError as `readTruth`; `evaluation/not-in-sql` for too many cells */
export async function readCells(question: Question): Promise<ReadonlyMap<string, Cells>> {
  const { config, rows, truthTable } = question;
  const { asNumber, countIf } = question.engine.dialect;
  const given = sidesOf(question);
  const told = given.map((side, at) => toldBy(question, side, at));
  const columns = [
    ...new Set(["y", ...told.flatMap(({ column }) => (column === undefined ? [] : [column]))]),
  ];
  const statistics = new Map([["n", "count(*)"]]);
  if (rows.isWeighted) {
    statistics.set("heavy", countIf(`w > ${asNumber("0")}`));
    statistics.set("weight", "sum(w)");
    statistics.set("weight2", "sum(w * w)");
  }
  told.forEach(({ wrong }, at) => {
    if (wrong !== undefined) statistics.set(`wrong${at}`, countIf(wrong));
  });
  const selected = told.flatMap(({ sql, column }) => (sql === undefined ? [] : [`, ${sql} AS ${column}`]));
  const keys = [...keysOf(question), ...columns].join(", ");
  const list = [...statistics].map(([name, sql]) => `${asNumber(sql)} AS ${name}`).join(", ");
  const most = rows.isGrouped ? MOST_BLOCK_CELLS : MOST_CELLS;
  const inner = `SELECT *${selected.join("")} FROM ${sourceOf(question)}`;
  const sql = `SELECT ${keys}, ${list} FROM (${inner}) AS told GROUP BY ${keys} ORDER BY ${keys} LIMIT ${most + 1}`;
  const names = [...keysOf(question).slice(1), ...columns, ...statistics.keys()];
  const result = await readResult(question, sql, names);
  if (result.rows.rows > most) throw tooManyCells(config.label, truthTable.file.path, most);
  const label = { ...requireColumn(truthTable, config.label, "label"), name: "y" };
  const truth = readTruth(result.rows, { ...config, label: "y" }, label);
  const sides = told.map((one, at): Side => {
    const threshold = one.isScore ? DEFAULT_THRESHOLD : undefined;
    const side = sideOf(truth, saidBy(result.rows, given[at], one, truth.classes), threshold);
    const faults = one.wrong === undefined ? 0 : sum(numbersOf(result.rows, `wrong${at}`));
    const missing = faults > 0 ? notFinite(given[at].by, faults, truthTable.rows, "scores") : one.missing;
    return missing === undefined ? side : { ...side, noPrediction: missing };
  });
  const members = new Map<string, number[]>();
  for (let row = 0; row < result.rows.rows; row++) {
    const name = result.sliceOf(row);
    const list = members.get(name);
    if (list === undefined) members.set(name, [row]);
    else list.push(row);
  }
  return new Map([...members].map(([name, list]) => [name, cellsOf(question, result.rows, sides, list)]));
}

function cellsOf(
  { rows: { isWeighted, isGrouped } }: Question,
  rows: Rows,
  all: readonly Side[],
  members: readonly number[],
): Cells {
  const places = new Map<string, number>();
  const firsts: number[] = [];
  const cellOf = members.map((row) => {
    const key = all.map(({ outcome }) => `${outcome.yTrue[row]} ${outcome.yPred?.[row]}`).join(" ");
    const place = places.get(key) ?? firsts.push(row) - 1;
    places.set(key, place);
    return place;
  });
  const picked = Uint32Array.from(firsts);
  const sides = all.map((side) => ({ ...side, outcome: outcomeOfRows(side.outcome, picked) }));
  const addUp = (at: readonly number[], into: readonly number[], cells: number): Sums => {
    const column = (name: string) => {
      const [values, sums] = [numbersOf(rows, name), new Float64Array(cells)];
      at.forEach((member, index) => {
        sums[into[index]] += values[members[member]];
      });
      return sums;
    };
    if (!isWeighted) return { counts: column("n") };
    const weights = { sums: column("weight"), squares: column("weight2"), heavy: column("heavy") };
    return { counts: column("n"), weights };
  };
  const total = addUp([...members.keys()], cellOf, firsts.length);
  const known = { ...total, sides, rows: sum(total.counts) };
  if (!isGrouped) return known;
  const blockOf = numbersOf(rows, "block");
  const byBlock = Map.groupBy(members.keys(), (member) => blockOf[members[member]]);
  const blocks = [...byBlock]
    .sort(([a], [b]) => a - b)
    .map(([, at]) => {
      const cells = Uint32Array.from(at, (member) => cellOf[member]);
      return { cells, sums: addUp(at, [...at.keys()], at.length) };
    });
  return { ...known, blocks };
}

interface Told {
  /** Column of the predicted label, and its SQL where scores decide. */
  readonly column?: string;
  readonly sql?: string;
  /** Whether the column is 1 where the score of the positive class is high enough, or the code of a class. */
  readonly isScore?: boolean;
  readonly isCode?: boolean;
  readonly wrong?: string;
  readonly missing?: Missing;
}

/** As the in-memory path: a threshold, or the lack of predictions, lets the scores decide. */
function toldBy({ engine: { dialect }, config }: Question, side: SqlSide, at: number): Told {
  const { prediction, scores, noScore, isConstant = false } = side;
  const isBinary = config.task === "binary-classification";
  const isByScore = prediction === undefined || (isBinary && config.threshold !== undefined);
  if (prediction !== undefined && (isConstant || !isByScore)) return { column: prediction };
  if (scores === undefined) return { missing: noScore };
  const wrong = scores.map((score) => `${score} IS NULL OR NOT ${dialect.isFinite(score)}`).join(" OR ");
  const column = `c${at}`;
  if (!isBinary) return { column, wrong, isCode: true, sql: predictedCode(scores) };
  const least = dialect.asNumber(dialect.text(String(config.threshold ?? DEFAULT_THRESHOLD)));
  return { column, wrong, isScore: true, sql: `CASE WHEN ${scores[0]} >= ${least} THEN 1 ELSE 0 END` };
}

function saidBy(
  rows: Rows,
  { by }: SqlSide,
  { column, isScore, isCode }: Told,
  classes: readonly string[],
): Said {
  if (column === undefined) return { by };
  if (isScore === true) return { by, scores: { values: numbersOf(rows, column), columns: 1 } };
  const cell = rows.column(column);
  const predictions = Array.from({ length: rows.rows }, (_, row) => cellText(cell, row) ?? NO_LABEL);
  return {
    by,
    unlabelled: cell.nulls,
    predictions: isCode ? predictions.map((code) => classes[Number(code)]) : predictions,
  };
}

export function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function tooManyCells(label: string, path: string, most: number): AssayError {
  return new AssayError(
    "evaluation/not-in-sql",
    `${label} and the predictions of \`${path}\` have more than ${most} different combinations, which are no counts.`,
    { fix: "Check that the columns hold classes, or say `compute: memory`.", location: { path } },
  );
}
