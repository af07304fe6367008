import type { Missing } from "../../../model/estimate.ts";
import { PERFECT, unchanging, within } from "./correlation-terms.ts";
import type { Question } from "./family.ts";
import type { Means, Spec, TermTable } from "./terms.ts";

/**
 * Spearman's correlation of label `y` and prediction `p`: Pearson's of their ranks, as shares of the rows around the
 * middle one. How sure it is, is not that of given ranks: a further row also moves the ranks of all others, by sums
 * over the rows above it (the projection of a U-statistic, Hoeffding 1948).
 */
export function rankSpec(
  { engine: { dialect }, rows: { isWeighted, isGrouped } }: Question,
  table: TermTable,
  { y, p, broken }: { readonly y: string; readonly p: string; readonly broken: string },
): Spec | Missing {
  if (isGrouped)
    return {
      code: "evaluation/not-in-sql",
      reason: "SQL computes spearman of rows that do not depend on one another, without `group`",
      fix: "Say `compute: memory`, or put the rule into a gate of its own.",
    };
  const { asNumber, text } = dialect;
  const number = (value: number) => asNumber(text(String(value)));
  const weigh = (what: string) => (isWeighted ? `w * ${what}` : what);
  // Adding 0 makes one number of 0 and -0.
  const sides = [y, p].map((value) => {
    const name = table.window(0, `${value} + ${number(0)}`);
    const count = (over: string) => asNumber(`${isWeighted ? "sum(w)" : "count(*)"} OVER (${over})`);
    return { value, name, count };
  });
  const ranks = sides.map(({ name, count }) => {
    const upTo = count(`PARTITION BY slice ORDER BY ${name}`);
    const peers = count(`PARTITION BY slice, ${name}`);
    const all = count("PARTITION BY slice");
    return table.window(1, `(${upTo} - ${number(0.5)} * ${peers}) / ${all} - ${number(0.5)}`);
  });
  /** Mean over the rows of a rank, as far as they lie above in one side's order. */
  const above = (side: number, rank: number) => {
    const [{ name, count }, what] = [sides[side], `sum(${weigh(ranks[rank])})`];
    const down = `${what} OVER (PARTITION BY slice ORDER BY ${name} DESC)`;
    const peers = `${what} OVER (PARTITION BY slice, ${name})`;
    return table.window(2, `(${down} - ${number(0.5)} * ${peers}) / ${count("PARTITION BY slice")}`);
  };
  const pairs = [
    [0, 1],
    [0, 0],
    [1, 1],
  ] as const;
  const moments = pairs.map(([a, b]) => {
    const product = `${ranks[a]} * ${ranks[b]}`;
    return {
      alone: table.term(product, [broken]),
      moving: table.term(`${product} + ${above(a, b)} + ${above(b, a)}`, [broken]),
    };
  });
  const constants = sides.map(({ value }) => table.constant(value));
  const value = (means: Means): number | Missing => {
    if (constants.some((name) => means.isConstant(name))) return unchanging();
    // What moves has three times the mean of what does not, and the slope of one.
    const [both, ofY, ofP] = moments.map(({ alone, moving }) => means.mean(moving) - 2 * means.mean(alone));
    return ofY > 0 && ofP > 0 ? within(both / (Math.sqrt(ofY) * Math.sqrt(ofP))) : unchanging();
  };
  const isSettled = (means: Means) => {
    const found = value(means);
    return typeof found === "number" && Math.abs(Math.abs(found) - 1) < PERFECT;
  };
  return { terms: moments.map(({ moving }) => moving), faults: [broken], value, isSettled };
}
