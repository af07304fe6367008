import type { Means, TermTable } from "./terms.ts";

/** Variance of a number of the rows around its own mean, exactly 0 where it is the same in every row. */
export function spreadOf(
  table: TermTable,
  sql: string,
  faults: readonly string[],
): { terms: readonly string[]; of: (means: Means) => number } {
  const away = `(${sql} - ${table.centre(sql)})`;
  const terms = [table.term(away, faults), table.term(`${away} * ${away}`, faults)];
  const constant = table.constant(sql);
  const of = (means: Means) =>
    means.isConstant(constant) ? 0 : Math.max(0, means.mean(terms[1]) - means.mean(terms[0]) ** 2);
  return { terms, of };
}
