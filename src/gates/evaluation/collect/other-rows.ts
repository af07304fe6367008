import { countOtherLabels } from "../multilabel/other-labels.ts";
import type { Scene } from "../scene.ts";
import { keyColumns } from "../settings/key-columns.ts";
import { readRowKeys } from "../tables/predictions.ts";
import { cellText, type OpenTable, readRows } from "../tables/table.ts";
import type { Truth } from "../tables/truth-of-rows.ts";

/** Says of predictions that have rows which are not evaluated; difficult rows may have been dropped. */
export function noteUnused(scene: Scene, of: string, unused: number): void {
  if (unused === 0) return;
  const rows = unused === 1 ? "1 row that is" : `${unused} rows that are`;
  scene.notes.push({
    code: "evaluation/data-changed",
    message: `The predictions of ${of} have ${rows} not evaluated in this change.`,
    fix: "Check that no difficult rows were dropped.",
  });
}

/** Where labels lie beside the predictions, a change may have edited what is true along with what is said. */
export async function noteOtherLabels(
  scene: Scene,
  name: string,
  table: OpenTable,
  keys: readonly string[],
  truth: Truth,
): Promise<void> {
  if (truth.labels !== undefined) {
    noteLabels(scene, name, await countOtherLabels(scene, name, table, keys, truth), keys.length);
    return;
  }
  const { key, label } = scene.config;
  if (key === undefined || !table.columns.some((column) => column.name === label)) return;
  const named = keyColumns(scene.config);
  const rows = await readRows(
    scene.engine,
    table,
    [...named, label],
    scene.config.batch ?? 2048,
    undefined,
    named,
  );
  const column = rows.column(label);
  const rowOf = new Map(readRowKeys(rows, scene.config, key).map((known, row) => [known, row]));
  const isOther = keys.map((known, row) => {
    const there = rowOf.get(known);
    if (there === undefined) return false;
    const said = cellText(column, there) ?? "";
    const code = truth.judged?.relevance[row] ?? truth.yTrue[row];
    const here = truth.classes[code] ?? String(code);
    return (
      said !== here && !(Number(said) === Number(here) && Math.abs(Number(here)) <= Number.MAX_SAFE_INTEGER)
    );
  });
  noteLabels(scene, name, isOther.filter(Boolean).length, keys.length);
}

export function noteLabels(scene: Scene, name: string, count: number | string, rows: number): void {
  if (count === 0) return;
  scene.notes.push({
    code: "evaluation/data-changed",
    message:
      typeof count === "string"
        ? count
        : `${count} of ${rows} labels differ from those of ${name}. Both sides are judged by this change's labels.`,
    fix: "Keep the labels in a table of their own (`data:`), and review a change of them by itself.",
  });
}
