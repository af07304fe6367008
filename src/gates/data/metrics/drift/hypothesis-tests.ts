import { exactly, isMissing, type Missing } from "../../../../model/estimate.ts";
import { chiSquareTest } from "../../../../stats/chi-square.ts";
import { holm } from "../../../../stats/holm.ts";
import { ksPValue } from "../../../../stats/kolmogorov.ts";
import type { Comparison } from "../../drift/comparison.ts";
import { exactKs } from "../../drift/exact-ks.ts";
import { type Answer, present } from "../../metric.ts";
import { BINS, comparisonMetric, type Sides } from "./distance-metric.ts";

const HOLM =
  "corrected by Holm for all columns of the rule, so that a rule over many columns is wrong no more often than one over one";

export const chiSquare = comparisonMetric({
  id: "chi_square",
  description: `Pearson's chi-square statistic of a column against the reference, without correction for continuity: ${BINS}. It grows with the rows, so bounds fit one number of rows only; \`cramers_v\` does not.`,
  source: "scipy.stats.chi2_contingency(table, correction=False).statistic",
  range: [0, Number.MAX_SAFE_INTEGER],
  statistic: () => "cramers_v",
  estimate: (comparison, isItself) => {
    const found = testOf(comparison, isItself);
    return "reason" in found ? found : exactly(found.statistic, comparison.rows);
  },
});

export const chiSquarePValue = comparisonMetric({
  id: "chi_square_p_value",
  description: `p-value of the chi-square test that a column has the shares of the reference, ${HOLM}: ${BINS}. With many rows it finds differences that matter to nobody; \`drift\` says how large they are.`,
  source:
    'scipy.stats.chi2_contingency(table, correction=False).pvalue; statsmodels multipletests(method="holm")',
  range: [0, 1],
  direction: "higher",
  statistic: () => "cramers_v",
  estimate: (comparison, isItself) => {
    const found = testOf(comparison, isItself);
    return "reason" in found ? found : exactly(found.pValue, comparison.rows);
  },
  together: adjusted,
});

export const ksPValueMetric = comparisonMetric({
  id: "ks_p_value",
  description: `p-value of the two-sample Kolmogorov–Smirnov test of a column of numbers or times against the reference, ${HOLM}; NULL lies before all values and NaN after them. Ties make it too large, never too small, and so do the hundred bins in which it compares with a profile or with rows that another engine reads.`,
  source: 'scipy.stats.ks_2samp(...).pvalue; statsmodels multipletests(method="holm")',
  range: [0, 1],
  direction: "higher",
  statistic: () => "ks",
  estimate: async (comparison, isItself, sides) => {
    const { expected, rows } = comparison;
    if (isItself) return exactly(1, rows);
    return exactly(ksPValue(await ksOf(comparison, sides), total(expected), rows), rows);
  },
  together: adjusted,
});

/** Of the values themselves where they are at hand: bins hide a difference that many rows make sure. */
async function ksOf(
  comparison: Comparison,
  { context: { table, column }, reference }: Sides,
): Promise<number> {
  const { expected, actual, distance, rows } = comparison;
  const isInBins = reference.distribution.numbers?.finite?.isEveryValue === false;
  const exact = isInBins ? await exactKs(table, present(column), reference, comparison) : undefined;
  return exact ?? distance(shares(expected, total(expected)), shares(actual, rows));
}

function testOf({ expected, actual }: Comparison, isItself: boolean) {
  if (isItself) return { statistic: 0, pValue: 1 };
  const nothing: Missing = {
    code: "data/one-value",
    reason: "both sides have one and the same value only, so there are no shares to compare",
    fix: "Use `drift`, which also says how sure so many rows are.",
  };
  return chiSquareTest(expected, actual) ?? nothing;
}

/** p-values of one rule, each raised so that all of them together err no more often than one. */
function adjusted(answers: readonly Answer[]): readonly Answer[] {
  const found = answers.flatMap((answer) => (isMissing(answer) ? [] : [answer]));
  const raised = new Map(holm(found.map(({ value }) => value)).map((value, at) => [found[at], value]));
  return answers.map((answer) =>
    isMissing(answer) ? answer : { ...answer, value: raised.get(answer) ?? answer.value },
  );
}

function shares(counts: readonly number[], rows: number): Float64Array {
  return Float64Array.from(counts, (count) => count / rows);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
