import type { RelationColumn } from "../../../engines/dialect.ts";
import type { MetricContext } from "../metric.ts";
import { present } from "../metric.ts";
import { compareOrder, compareShares, isCategorical } from "./compare-numbers.ts";
import { compareText } from "./compare-text.ts";
import { compareValues } from "./compare-values.ts";
import { type Planned, withheld } from "./comparison.ts";
import { type Distribution, MOST_VALUES } from "./distribution.ts";
import type { Reference } from "./reference.ts";
import { isOrderStatistic, isShareStatistic, type Statistic } from "./statistics.ts";

/** Text in which more than this share of values are different is no category. */
const MOST_DIFFERENT = 0.5;

/** The statistic that suits what the reference holds. */
export function statisticFor({ cell, rows, nulls, numbers, ...texts }: Distribution): Statistic {
  if (numbers !== undefined)
    return numbers.finite === undefined || isCategorical(numbers.finite) ? "jensen_shannon" : "wasserstein";
  if (cell !== "text") return "jensen_shannon";
  // Where values were withheld, how texts are written is no stand-in for which categories there are.
  const distinct = texts.values?.distinct ?? texts.distinct;
  if (distinct === undefined) return "text";
  const areCategories =
    distinct <= 2 || (distinct <= MOST_VALUES && distinct <= MOST_DIFFERENT * (rows - nulls));
  return areCategories ? "jensen_shannon" : "text";
}

/** What to count of the table under test for a statistic, or why it says nothing about such a column. */
export async function planComparison(
  statistic: Statistic,
  reference: Reference,
  context: MetricContext,
): Promise<Planned> {
  const column = present(context.column);
  const { table } = context;
  const distribution = asKindOf(column, reference.distribution);
  const { numbers, values } = distribution;
  if (isOrderStatistic(statistic) || (isShareStatistic(statistic) && numbers !== undefined)) {
    if (numbers === undefined) return unfit(statistic, column, "numbers or times");
    const { finite } = numbers;
    if (finite === undefined) return withheld(column.name, reference.name);
    const known = { rows: distribution.rows, nulls: distribution.nulls, ...numbers, finite };
    return isOrderStatistic(statistic)
      ? compareOrder(statistic, known, column, table.engine.dialect)
      : compareShares(statistic, known, column, table.engine.dialect);
  }
  if (isShareStatistic(statistic)) {
    if (values === undefined) return withheld(column.name, reference.name);
    return compareValues(statistic, { ...distribution, values }, column, table, reference.raw);
  }
  if (column.cell !== "text") return unfit(statistic, column, "text");
  const { text } = distribution;
  if (text === undefined) return withheld(column.name, reference.name);
  const features = statistic === "text_length" ? undefined : await reference.features?.();
  const whole = { ...distribution, text: { ...text, ...features } };
  return compareText(statistic, whole, column, table, reference.name);
}

/** A flag is a boolean on one side and a number on the other. */
function asKindOf(column: RelationColumn, distribution: Distribution): Distribution {
  if (distribution.cell !== "boolean" || column.cell === "boolean") return distribution;
  const counted = ["false", "true"].map(
    (flag) => distribution.values?.top.find(({ value }) => value === flag)?.count ?? 0,
  );
  const flags = counted.flatMap((count, flag) => (count > 0 ? [{ flag, count }] : []));
  if (flags.length === 0) return distribution;
  const count = counted[0] + counted[1];
  const mean = counted[1] / count;
  const edges = flags.map(({ flag }) => flag);
  const finite = {
    count,
    mean,
    std: count > 1 ? Math.sqrt((mean * (1 - mean) * count) / (count - 1)) : 0,
    deciles: [],
    isEveryValue: true,
    grid: { edges: [edges[0], ...edges], counts: flags.map((one) => one.count) },
  };
  return { ...distribution, numbers: { nan: 0, infinite: 0, negativeInfinite: 0, finite } };
}

function unfit(statistic: Statistic, { name, type }: RelationColumn, needs: string): Planned {
  return {
    code: "data/wrong-type",
    reason: `\`${statistic}\` compares ${needs}; column \`${name}\` is ${type}`,
    fix: "Leave out `statistic`, so that it is chosen by what the column holds.",
  };
}
