import type { BaselineName } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import { encodeSets } from "../metrics/multilabel/label-sets.ts";
import type { Scene } from "../scene.ts";
import { readRowKeys } from "../tables/predictions.ts";
import { type OpenTable, readRows } from "../tables/table.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import { trueColumns } from "./columns.ts";
import { readLabelled } from "./truth.ts";

/** How many rows have other labels in a baseline's table, or a sentence that says why it is not known. */
export async function countOtherLabels(
  { engine, config }: Scene,
  name: BaselineName,
  table: OpenTable,
  keys: readonly string[],
  truth: Truth,
): Promise<number | string> {
  const { key } = config;
  const columns = trueColumns(config);
  const lacks = (column: string) => !table.columns.some((known) => known.name === column);
  if (key === undefined || columns.some(lacks)) return 0;
  const rows = await readRows(engine, table, [key, ...columns], config.batch ?? 2048, undefined, [key]);
  const rowOf = new Map(readRowKeys(rows, config, key).map((known, row) => [known, row]));
  try {
    const { labels, matrix } = readLabelled(rows, config);
    // Sets are the same where their labels are, so both are written in one order.
    const named = (set: string) => JSON.stringify((JSON.parse(set) as string[]).sort());
    const { classes, codes } = encodeSets(matrix, labels);
    const [theirs, ours] = [classes.map(named), truth.classes.map(named)];
    return keys.filter((known, row) => {
      const there = rowOf.get(known);
      return there !== undefined && theirs[codes[there]] !== ours[truth.yTrue[row]];
    }).length;
  } catch (thrown) {
    return `The labels of ${name} cannot be read: ${missingFor(thrown).reason}. Both sides are judged by this change's labels.`;
  }
}
