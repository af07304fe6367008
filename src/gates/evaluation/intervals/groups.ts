import type { Missing } from "../../../model/estimate.ts";
import type { Need } from "../../../model/evidence.ts";
import { EVALUATION_METRICS } from "../metrics/index.ts";
import { columnsName, type GroupsByColumns, type RowGroups } from "../metrics/row-groups.ts";
import type { Scene } from "../scene.ts";
import { indexSlices, oneName, sliceValue } from "../slices.ts";
import { cellText, type OpenTable, type Rows, requireColumn } from "../tables/table.ts";
import { nounOf } from "./uncertainty.ts";

const DEFAULT_LEAST_ROWS = 30;

/**
 * Columns whose values, alone or together, are the groups that metrics of the needs compare.
 * @throws AssayError `evaluation/column-missing`
 */
export function groupColumns(needs: readonly Need[], table: OpenTable): readonly (readonly string[])[] {
  const asked = new Map<string, readonly string[]>();
  for (const { metric: id, options } of needs) {
    const metric = EVALUATION_METRICS.find(({ info }) => info.id === id);
    const columns = metric?.groupedBy?.(options) ?? [];
    for (const name of columns) requireColumn(table, name, optionOf(options, name));
    if (columns.length > 0) asked.set(columnsName(columns), columns);
  }
  return [...asked.values()];
}

/** The option that names a column. */
function optionOf(options: Need["options"], column: string): string {
  const keys = Object.keys(options);
  return keys.find((key) => [options[key]].flat().includes(column)) ?? keys.join(", ");
}

/** The group of each row; groups of few rows are left out where the config says so, and a note names them. */
export function readGroups(
  scene: Scene,
  table: OpenTable,
  rows: Rows,
  asked: readonly (readonly string[])[],
): GroupsByColumns {
  return new Map(
    asked.map((columns) => [
      columnsName(columns),
      groupRows(scene, columns, joinedValues(table, rows, columns)),
    ]),
  );
}

/** The values of some columns as one name a row; Missing where different ones have the same. */
function joinedValues(table: OpenTable, rows: Rows, columns: readonly string[]): readonly string[] | Missing {
  const cells = columns.map((name) => {
    const [column, { cell }] = [rows.column(name), requireColumn(table, name, "groups")];
    return {
      text: (row: number) => cellText(column, row),
      name: (row: number) => sliceValue(column, cell, row),
    };
  });
  const known = new Map<string, readonly (string | null)[]>();
  const values: string[] = [];
  for (let row = 0; row < rows.rows; row++) {
    const value = cells.map((cell) => cell.name(row)).join(", ");
    const texts = cells.map((cell) => cell.text(row));
    const first = known.get(value);
    if (first === undefined) known.set(value, texts);
    else if (texts.some((text, at) => text !== first[at])) return oneName(columnsName(columns), value);
    values.push(value);
  }
  return values;
}

function groupRows(
  scene: Scene,
  columns: readonly string[],
  values: readonly string[] | Missing,
): RowGroups | Missing {
  if ("reason" in values) return values;
  const { min_slice_rows: leastRows = DEFAULT_LEAST_ROWS, small_slices } = scene.config;
  const name = columnsName(columns);
  const index = indexSlices(name, { kind: "text", values, nulls: 0 }, "text", values.length);
  if ("reason" in index) return index;
  const codes = new Int32Array(values.length).fill(-1);
  const names: string[] = [];
  const small: string[] = [];
  for (const [value, members] of index) {
    if (small_slices === "skip" && members.length < leastRows) {
      small.push(`${value} (${members.length})`);
      continue;
    }
    for (const row of members) codes[row] = names.length;
    names.push(value);
  }
  if (small.length > 0)
    scene.notes.push({
      code: "evaluation/slice-too-small",
      message: `Groups of ${name} that are not compared, with fewer than ${leastRows} ${nounOf(scene.config.task)[1]}: ${small.join(", ")}.`,
    });
  return { names, codes, leastRows };
}
