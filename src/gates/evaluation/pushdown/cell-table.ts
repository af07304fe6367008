import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import { outcomeOfRows, type Said, type Side, sideOf } from "../outcome.ts";
import { cellText, type Rows, requireColumn } from "../table.ts";
import { readTruth } from "../truth.ts";
import { notFinite, numbersOf, type Question, readResult, sliceExpression } from "./family.ts";
import type { SqlSide } from "./sql-rows.ts";

/** So many different rows of a confusion table are counts; more are ids or numbers. */
const MOST_CELLS = 20_000;
const DEFAULT_THRESHOLD = 0.5;

/** One slice of the table of label × prediction × the baseline's prediction, each cell a row with its count. */
export interface Cells {
  readonly sides: readonly Side[];
  readonly counts: Float64Array;
  readonly rows: number;
}

/** One query for all slices. @throws AssayError as `readTruth`; `evaluation/not-in-sql` for too many cells */
export async function readCells(
  question: Question,
  given: readonly SqlSide[],
): Promise<ReadonlyMap<string, Cells>> {
  const { engine, config, rows, truthTable } = question;
  const told = given.map((side, at) => toldBy(question, side, at));
  const columns = ["y", ...told.flatMap(({ column }) => (column === undefined ? [] : [column]))];
  const wrong = told.flatMap(({ wrong }, at) =>
    wrong === undefined ? [] : [`${engine.dialect.asNumber(engine.dialect.countIf(wrong))} AS wrong${at}`],
  );
  const selected = told.flatMap(({ sql, column }) => (sql === undefined ? [] : [`${sql} AS ${column}`]));
  const inner = `SELECT ${sliceExpression(question)} AS slice, * FROM (SELECT *${selected.map((one) => `, ${one}`).join("")} FROM ${rows.from}) AS told`;
  const keys = ["slice", ...columns].join(", ");
  const counts = [`${engine.dialect.asNumber("count(*)")} AS n`, ...wrong].join(", ");
  const sql = `SELECT ${keys}, ${counts} FROM (${inner}) AS keyed GROUP BY ${keys} ORDER BY ${keys} LIMIT ${MOST_CELLS + 1}`;
  const wrongNames = told.flatMap(({ wrong }, at) => (wrong === undefined ? [] : [`wrong${at}`]));
  const result = await readResult(question, sql, [...columns, "n", ...wrongNames]);
  if (result.rows.rows > MOST_CELLS) throw tooManyCells(config.label, truthTable.file.path);
  const label = { ...requireColumn(truthTable, config.label, "label"), name: "y" };
  const truth = readTruth(result.rows, { ...config, label: "y" }, label);
  const sides = told.map((one, at): Side => {
    const faults = wrongNames.includes(`wrong${at}`) ? sum(numbersOf(result.rows, `wrong${at}`)) : 0;
    const side = sideOf(
      truth,
      saidBy(result.rows, given[at], one),
      one.isCode ? DEFAULT_THRESHOLD : undefined,
    );
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
  const all = numbersOf(result.rows, "n");
  return new Map(
    [...members].map(([name, list]) => {
      const picked = Uint32Array.from(list);
      const cut = sides.map((side) => ({ ...side, outcome: outcomeOfRows(side.outcome, picked) }));
      const counts = Float64Array.from(picked, (row) => all[row]);
      return [name, { sides: cut, counts, rows: sum(counts) }];
    }),
  );
}

interface Told {
  /** Column of the predicted label, and its SQL where the score decides. */
  readonly column?: string;
  readonly sql?: string;
  readonly isCode?: boolean;
  readonly wrong?: string;
  readonly missing?: Missing;
}

/** As the in-memory path: a threshold, or the lack of predictions, lets the score of two classes decide. */
function toldBy({ engine: { dialect }, config }: Question, side: SqlSide, at: number): Told {
  const { prediction, score, noScore, by } = side;
  if (
    config.task === "binary-classification" &&
    (config.threshold !== undefined || prediction === undefined)
  ) {
    if (score === undefined) return { missing: noScore };
    const least = dialect.asNumber(dialect.text(String(config.threshold ?? DEFAULT_THRESHOLD)));
    return {
      column: `c${at}`,
      sql: `CASE WHEN ${score} >= ${least} THEN 1 ELSE 0 END`,
      isCode: true,
      wrong: `${score} IS NULL OR NOT ${dialect.isFinite(score)}`,
    };
  }
  if (prediction !== undefined) return { column: prediction };
  return {
    missing: {
      code: "evaluation/not-in-sql",
      reason: `\`${by}\` gives no prediction, and SQL does not look for the greatest of several scores`,
      fix: "Name the column of the predicted label with `prediction:`, or say `compute: memory`.",
    },
  };
}

function saidBy(rows: Rows, { by }: SqlSide, { column, isCode }: Told): Said {
  if (column === undefined) return { by };
  if (isCode === true) return { by, scores: { values: numbersOf(rows, column), columns: 1 } };
  const cell = rows.column(column);
  return {
    by,
    predictions: Array.from({ length: rows.rows }, (_, row) => cellText(cell, row) ?? "(missing)"),
  };
}

export function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function tooManyCells(label: string, path: string): AssayError {
  return new AssayError(
    "evaluation/not-in-sql",
    `${label} and the predictions of \`${path}\` have more than ${MOST_CELLS} different combinations, which are no counts.`,
    { fix: "Check that the columns hold classes, or say `compute: memory`.", location: { path } },
  );
}
