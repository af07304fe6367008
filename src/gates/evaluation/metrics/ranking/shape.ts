import { AssayError } from "../../../../model/error.ts";
import { requireFinite } from "../arrays.ts";
import type { Numbers } from "../labels.ts";

/** A matrix as an array of rows, each plain or typed. */
export type Rows2D = ArrayLike<Numbers>;

/**
 * The common width of two matrices of one shape.
 * @throws AssayError `evaluation/no-rows`, `evaluation/ragged`, `evaluation/not-finite`
 */
export function requireSameShape(name: string, rows: Rows2D, otherName: string, others: Rows2D): number {
  if (rows.length === 0)
    throw new AssayError("evaluation/no-rows", `${name} has no rows.`, { fix: "Give at least one row." });
  if (rows.length !== others.length)
    throw new AssayError(
      "evaluation/ragged",
      `${name} has ${rows.length} rows but ${otherName} has ${others.length}.`,
      { fix: "Give matrices of one shape." },
    );
  const width = rows[0].length;
  if (width === 0) throw new AssayError("evaluation/no-rows", `The first row of ${name} is empty.`);
  for (let row = 0; row < rows.length; row++) {
    for (const [matrix, values] of [
      [name, rows[row]],
      [otherName, others[row]],
    ] as const) {
      if (values.length !== width)
        throw new AssayError(
          "evaluation/ragged",
          `Row ${row + 1} of ${matrix} has ${values.length} values, but the first row has ${width}.`,
          { fix: "Give matrices of one shape." },
        );
      requireFinite(matrix, values);
    }
  }
  return width;
}
