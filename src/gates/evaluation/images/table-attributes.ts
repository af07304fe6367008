import { AssayError } from "../../../model/error.ts";
import type { Id } from "../metrics/detection/annotations.ts";
import { sliceValue } from "../slices.ts";
import { type OpenTable, type Rows, requireColumn } from "../tables/table.ts";

/** What is said of each image beside its boxes. @throws AssayError `evaluation/settings` where rows of one differ */
export function readAttributes(
  table: OpenTable,
  rows: Rows,
  ids: readonly Id[],
  names: readonly string[],
): ReadonlyMap<Id, ReadonlyMap<string, string>> {
  const known = new Map<Id, Map<string, string>>();
  for (const name of names) {
    const [column, { cell }] = [rows.column(name), requireColumn(table, name, "slices")];
    ids.forEach((id, row) => {
      const ofImage = known.get(id) ?? new Map<string, string>();
      known.set(id, ofImage);
      const value = sliceValue(column, cell, row);
      const other = ofImage.get(name) ?? value;
      if (other !== value)
        throw new AssayError(
          "evaluation/settings",
          `The rows of the image ${id} in \`${table.file.path}\` have ${name} ${other} and ${value}, but a slice is of whole images.`,
          { fix: "Slice by a column that is the same in all rows of an image." },
        );
      ofImage.set(name, value);
    });
  }
  return known;
}
