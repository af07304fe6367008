import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { type Matrix, readMatrix } from "../matrix.ts";

export interface FleissKappaInput {
  /** A row a subject, a column a category: how many raters chose it. Each row adds up to the same number. */
  readonly table: Numbers | Matrix;
  /** What chance is: the categories' own shares (Fleiss 1971), or all alike (Randolph 2005). */
  readonly method?: "fleiss" | "randolph";
}

/**
 * Agreement of several raters or models beyond chance. At most 1, 0 by chance, higher is better.
 * Source: `statsmodels.stats.inter_rater.fleiss_kappa` 0.15.
 * @throws AssayError `evaluation/no-rows`, `evaluation/not-finite`, `evaluation/option` for an unknown `method`,
 *   `evaluation/length-mismatch` for subjects with other numbers of raters, `evaluation/undefined` for fewer
 *   than two raters or only one category
 */
export function fleissKappa({ table, method = "fleiss" }: FleissKappaInput): number {
  const { rows, columns, values } = readMatrix("table", table);
  requireSameLength({ table: values });
  requireFinite("table", values);
  if (method !== "fleiss" && method !== "randolph")
    throw new AssayError("evaluation/option", `\`method\` is ${method}.`, {
      fix: "Choose `fleiss` or `randolph`.",
    });
  const raters = values.subarray(0, columns).reduce((sum, count) => sum + count, 0);
  const shares = new Float64Array(columns);
  let agreement = 0;
  for (let row = 0; row < rows; row++) {
    let [sum, squares] = [0, 0];
    for (let column = 0; column < columns; column++) {
      const chosen = values[row * columns + column];
      sum += chosen;
      squares += chosen * chosen;
      shares[column] += chosen / (rows * raters);
    }
    if (sum !== raters) throw unevenRaters(row, sum, raters);
    agreement += (squares - raters) / (raters * (raters - 1)) / rows;
  }
  const chance = method === "randolph" ? 1 / columns : shares.reduce((sum, share) => sum + share * share, 0);
  const kappa = (agreement - chance) / (1 - chance);
  if (raters >= 2 && Number.isFinite(kappa)) return kappa;
  throw new AssayError("evaluation/undefined", "The kappa is 0 divided by 0.", {
    fix: "Give at least two raters, who choose at least two categories among them.",
  });
}

function unevenRaters(row: number, sum: number, raters: number): AssayError {
  return new AssayError(
    "evaluation/length-mismatch",
    `Row ${row + 1} of the table has ${sum} ratings, but the first row has ${raters}.`,
    { fix: "Have every subject rated by the same number of raters." },
  );
}
