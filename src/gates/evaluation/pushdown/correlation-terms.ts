import type { Missing } from "../../../model/estimate.ts";
import type { Means, Spec, TermTable } from "./terms.ts";

/** Metrics of how label and prediction go together. */
export const CORRELATIONS = ["pearson", "squared_pearson", "concordance"];

/** A spread below this share of the values is rounding, as in memory. */
const ROUNDING = 1e-13;
/** So near to 1 or −1 label and prediction lie on a line. */
export const PERFECT = 1e-13;

/** A correlation from the moments of label `y` and prediction `p` around centres of their own, which keeps the digits. */
export function correlationSpec(
  table: TermTable,
  id: string,
  { y, p, broken }: { readonly y: string; readonly p: string; readonly broken: string },
): Spec {
  const [awayY, awayP] = [y, p].map((sql) => `(${sql} - ${table.centre(sql)})`);
  const term = (sql: string) => table.term(sql, [broken]);
  const given = [
    { mean: term(awayY), square: term(`${awayY} * ${awayY}`), size: term(y), same: table.constant(y) },
    { mean: term(awayP), square: term(`${awayP} * ${awayP}`), size: term(p), same: table.constant(p) },
  ];
  const [product, error] = [term(`${awayY} * ${awayP}`), term(`${y} - ${p}`)];
  const value = (means: Means): number | Missing => {
    const [ofY, ofP] = given.map(({ mean, square, size, same }) => {
      const spread = means.mean(square) - means.mean(mean) ** 2;
      const isRounding = spread <= (ROUNDING * means.mean(size)) ** 2;
      return means.isConstant(same) || isRounding ? 0 : spread;
    });
    if (!(ofY > 0 && ofP > 0)) return unchanging();
    const both = means.mean(product) - means.mean(given[0].mean) * means.mean(given[1].mean);
    if (id === "concordance") {
      const shift = (1 - 1 / means.allRows) * means.mean(error) ** 2;
      return within((2 * both) / (ofY + ofP + shift));
    }
    const correlation = within(both / (Math.sqrt(ofY) * Math.sqrt(ofP)));
    return id === "pearson" ? correlation : correlation ** 2;
  };
  const sizes = given.flatMap(({ mean, square, size }) => [mean, square, size]);
  const isSettled = (means: Means) => {
    const found = value(means);
    return typeof found === "number" && Math.abs(Math.abs(found) - 1) < PERFECT;
  };
  return { terms: [...new Set([...sizes, product, error])], faults: [broken], value, isSettled };
}

/** Rounding may carry a perfect one beyond its end; further beyond lies only a step that looks for the slope. */
export function within(correlation: number): number {
  return Math.abs(Math.abs(correlation) - 1) < PERFECT ? Math.sign(correlation) : correlation;
}

export function unchanging(): Missing {
  return {
    code: "evaluation/undefined",
    reason:
      "the label or the prediction is the same in every row that counts, so nothing can go along with it",
    fix: "Add rows, or use mae, which such rows have.",
  };
}
