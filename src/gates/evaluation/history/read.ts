import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import type { History } from "../metrics/forecasting/history.ts";
import type { Scene } from "../scene.ts";
import { cellText, type OpenTable, openTable, type Rows, readRows, requireColumn } from "../tables/table.ts";

/** Columns of the rows that `readHistory` reads. @throws AssayError `evaluation/column-missing` */
export function historyColumns({ series }: EvaluationConfig, table: OpenTable): readonly string[] {
  return series === undefined ? [] : [requireColumn(table, series, "series").name];
}

/**
 * The series before the rows that are evaluated, and which of them each row goes on.
 * @throws AssayError `evaluation/training` for a table that is no series, `evaluation/column-missing`,
 *   `evaluation/no-rows`
 */
export async function readHistory(scene: Scene, rows: Rows): Promise<History | undefined> {
  const { config, engine } = scene;
  const { training, time, series, label } = config;
  if (training === undefined || time === undefined) return undefined;
  const table = await openTable(engine, await scene.open(training, "data"));
  requireColumn(table, label, "label");
  requireColumn(table, time, "time");
  if (series !== undefined) requireColumn(table, series, "series");
  await requireTimes(scene, table, time, series);
  const from = `${table.relation.from} ORDER BY ${engine.dialect.identifier(time)}`;
  const ordered = { ...table, relation: { ...table.relation, from } };
  const names = [label, ...(series === undefined ? [] : [series])];
  const before = await readRows(engine, ordered, names, config.batch ?? 4096, undefined, series);
  const values = before.column(label);
  if (values.kind === "text" || values.nulls > 0)
    throw wrong(table, values.kind === "text" ? `has no numbers as ${label}` : `has rows without ${label}`);
  const parts = new Map<string, number[]>();
  const nameOf = seriesNames(before, series);
  for (let row = 0; row < before.rows; row++) {
    const name = nameOf(row);
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [values.values[row]]);
    else part.push(values.values[row]);
  }
  const places = new Map([...parts.keys()].map((name, place) => [name, place]));
  const nameOfRow = seriesNames(rows, series);
  const of = Int32Array.from({ length: rows.rows }, (_, row) => places.get(nameOfRow(row)) ?? -1);
  const strange = of.reduce((count, place) => count + Number(place === -1), 0);
  if (strange > 0)
    throw wrong(table, `lacks the ${series} of ${strange} of the ${rows.rows} rows that are evaluated`);
  return { of, series: [...parts.values()].map((part) => Float64Array.from(part)) };
}

function seriesNames(rows: Rows, series: string | undefined): (row: number) => string {
  if (series === undefined) return () => "";
  const column = rows.column(series);
  return (row) => cellText(column, row) ?? "";
}

/** One row a step: a time that is missing or there twice has no place in a series. */
async function requireTimes(scene: Scene, table: OpenTable, time: string, series?: string): Promise<void> {
  const { engine } = scene;
  const columns = [time, series].flatMap((name) =>
    name === undefined ? [] : [engine.dialect.identifier(name)],
  );
  const nulls = columns.map((name) => `${name} IS NULL`).join(" OR ");
  const [found] = await engine.query(
    `SELECT count(*) FILTER (WHERE ${nulls}) AS missing, count(*) - count(DISTINCT (${columns.join(", ")})) AS twice FROM ${table.relation.from}`,
  );
  if (Number(found["missing"]) > 0)
    throw wrong(
      table,
      `has ${found["missing"]} rows without ${series === undefined ? time : `${time} or ${series}`}`,
    );
  if (Number(found["twice"]) > 0)
    throw wrong(table, `has ${found["twice"]} rows of a ${time} that is there already`);
}

function wrong(table: OpenTable, what: string): AssayError {
  const { path } = table.file;
  return new AssayError("evaluation/training", `\`${path}\` ${what}.`, {
    fix: "Give every series of the rows one number for each step of time before them; tell several series apart with `series:`.",
    location: { path },
  });
}
