import type { RelationColumn } from "../../../engines/dialect.ts";
import type { Column } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import type { Evaluated, Scene } from "../scene.ts";
import { sliceValue } from "../slices.ts";
import type { Judged } from "./judged.ts";

/** Rows that belong together: items of a query, samples of a problem. */
type Units = Pick<Judged, "names" | "queryOf">;

/**
 * Turns rows of items into rows of queries: from here on a row is a query, so that no slice and no resample ever splits
 * one.
 * @throws AssayError `evaluation/query-split` for a slice, weight or group that differs within a query
 */
export function rowsOfQueries(scene: Scene, items: Evaluated, judged: Units): Evaluated {
  const { config } = scene;
  const { weights, rowGroups, slices, table } = items;
  const first = firstRows(judged);
  const path = table.file.path;
  const requireOne = (setting: string, values: ArrayLike<number> | undefined) => {
    const row = values === undefined ? -1 : splitAt(judged, first, (one) => values[one]);
    if (row !== -1) throw split(setting, row, path);
  };
  requireOne(`weight ${config.weight}`, weights);
  requireOne(`group ${config.group}`, rowGroups);
  return {
    ...items,
    rows: first.length,
    weights: weights && Float64Array.from(first, (row) => weights[row]),
    rowGroups: rowGroups && first.map((row) => rowGroups[row]),
    slices: new Map(
      [...slices].map(([name, { column, cell }]) => {
        const row = splitAt(judged, first, (one) => sliceValue(column, cell, one));
        if (row !== -1) throw split(`slice ${name}`, row, path);
        return [name, { cell, column: pick(column, first) }];
      }),
    ),
  };
}

/** A column of the items as one of the queries; undefined where it differs within a query. */
export function columnOfQueries(
  column: Column,
  cell: RelationColumn["cell"],
  judged: Units,
): Column | undefined {
  const first = firstRows(judged);
  const row = splitAt(judged, first, (one) => sliceValue(column, cell, one));
  return row === -1 ? pick(column, first) : undefined;
}

/** The first row of each query. */
function firstRows({ names, queryOf }: Units): Uint32Array {
  const first = new Uint32Array(names.length);
  for (let row = queryOf.length - 1; row >= 0; row--) first[queryOf[row]] = row;
  return first;
}

/** A row whose value is not that of its query's first, or -1. */
function splitAt({ queryOf }: Units, first: Uint32Array, cellOf: (row: number) => string | number): number {
  return queryOf.findIndex((query, row) => cellOf(row) !== cellOf(first[query]));
}

function pick(column: Column, rows: Uint32Array): Column {
  if (column.kind === "text") {
    const values = Array.from(rows, (row) => column.values[row]);
    return { kind: "text", values, nulls: values.filter((value) => value === null).length };
  }
  const isNull = Uint8Array.from(rows, (row) => column.isNull[row]);
  const nulls = isNull.reduce((sum, flag) => sum + flag, 0);
  return { kind: "number", values: Float64Array.from(rows, (row) => column.values[row]), isNull, nulls };
}

function split(setting: string, row: number, path: string): AssayError {
  return new AssayError(
    "evaluation/query-split",
    `The ${setting} of row ${row + 1} of \`${path}\` differs from that of other rows of its query, but a query is one thing.`,
    { fix: "Use columns that say something of the query or the user, not of the item.", location: { path } },
  );
}

/** Says how many queries decide nothing. */
export function noteQueries(scene: Scene, { names, best }: Judged): void {
  let [single, empty] = [0, 0];
  for (let query = 0; query < names.length; query++) {
    if (best.starts[query + 1] - best.starts[query] === 1) single++;
    if (best.gains[best.starts[query]] === 0) empty++;
  }
  const told = (count: number, what: string) =>
    `${count} of ${names.length} queries ${count === 1 ? "has" : "have"} ${what}`;
  if (empty > 0)
    scene.notes.push({
      code: "evaluation/queries",
      message: `${told(empty, "no relevant item")}; \`empty_target_action\` of a rule says what such a query counts.`,
    });
  if (single > 0 && scene.config.lists !== "top")
    scene.notes.push({
      code: "evaluation/queries",
      message: `${told(single, "one item only")}, which any score ranks alike.`,
    });
}
