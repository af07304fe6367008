import { createHash } from "node:crypto";
import { cellText, type Rows } from "./table.ts";

const ROWS_AT_ONCE = 4096;

/**
 * Digest of what is true of each row: its label, further right answers, weight and group. Where a key tells rows
 * apart, the rows may stand in any order. Missing cells and empty ones differ.
 * @param names columns with what is true
 * @param keys what tells the rows apart, in their order
 */
export function truthRowsDigest(
  rows: Rows,
  names: readonly string[],
  keys: readonly string[] | undefined,
): string {
  const columns = names.map((name) => rows.column(name));
  const order = Array.from({ length: rows.rows }, (_, row) => row);
  if (keys !== undefined) order.sort((a, b) => (keys[a] < keys[b] ? -1 : Number(keys[a] > keys[b])));
  const hash = createHash("sha256").update(JSON.stringify(names));
  for (let from = 0; from < order.length; from += ROWS_AT_ONCE) {
    const said = order
      .slice(from, from + ROWS_AT_ONCE)
      .map((row) => [keys?.[row] ?? "", ...columns.map((column) => cellText(column, row))]);
    hash.update(JSON.stringify(said));
  }
  return `sha256:${hash.digest("hex")}`;
}
