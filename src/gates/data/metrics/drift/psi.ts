import { exactly } from "../../../../model/estimate.ts";
import { PSI_FLOOR, psi as psiOfShares } from "../../../../stats/distance.ts";
import { areComparable, binCounts } from "../../bins.ts";
import { noRows, present, queryMetric } from "../../metric.ts";
import { noColumn, shortType } from "../../missing.ts";

export const psi = queryMetric({
  id: "psi",
  description: `Population stability index of a column against the reference: numbers and times by the reference's deciles, everything else, and what has at most 20 values, by category; NULL, NaN and new categories are bins of their own; shares below ${PSI_FLOOR} count as ${PSI_FLOOR}.`,
  subject: "column",
  unit: "score",
  direction: "lower",
  range: [0, Number.MAX_SAFE_INTEGER],
  source: "Siddiqi, Credit Risk Scorecards (2006); numpy.quantile for the deciles",
  applies: (column) => column.cell !== "nested",
  needs: "numbers, text, booleans or times",
  measure: async ({ table, reference: open, column: wanted }) => {
    const reference = await open();
    if ("reason" in reference) return reference;
    const column = present(wanted);
    const other = reference.relation.columns.find(({ name }) => name === column.name);
    if (other === undefined) return noColumn(column.name, reference.relation.columns, reference.name);
    const pair = { actual: column, expected: other };
    if (!areComparable(pair))
      return {
        code: "data/wrong-type",
        reason: `column \`${column.name}\` is ${shortType(column)} in \`${table.name}\` and ${shortType(other)} in \`${reference.name}\``,
        fix: "Write the column with the same type in both.",
      };
    const { expected, actual } = await binCounts(table, reference, pair);
    const rows = total(actual);
    const referenceRows = total(expected);
    if (rows === 0) return noRows();
    if (referenceRows === 0) return noRows(`the reference \`${reference.name}\` has no rows`);
    const shares = actual.map((count) => count / rows);
    return exactly(
      psiOfShares(
        expected.map((count) => count / referenceRows),
        shares,
      ),
      rows,
    );
  },
});

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
