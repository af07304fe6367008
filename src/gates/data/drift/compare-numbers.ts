import type { Dialect, RelationColumn } from "../../../engines/dialect.ts";
import { type Aggregates, type AggregateValues, countWhere, readCounts } from "../aggregate.ts";
import type { Planned } from "./comparison.ts";
import type { Distribution, FiniteNumbers, NumberDistribution } from "./distribution.ts";
import { decileBins, gridBins, type NumberBins } from "./number-bins.ts";
import { type OrderStatistic, orderedDistance, SHARE_STATISTICS, type ShareStatistic } from "./statistics.ts";

/** Numbers of at most so many different values are categories: their deciles would fall together. */
const FEW_CATEGORIES = 20;

export function isCategorical({ isEveryValue, grid }: FiniteNumbers): boolean {
  return isEveryValue && grid.counts.length <= FEW_CATEGORIES;
}

type Known = Pick<Distribution, "rows" | "nulls"> & NumberDistribution & { readonly finite: FiniteNumbers };

/** Rows of the table under test: by bin, and those without a finite number. */
interface Counted {
  readonly bins: readonly number[];
  readonly nulls: number;
  readonly negativeInfinite: number;
  readonly infinite: number;
  readonly nan: number;
  readonly rows: number;
}

/** Statistics of shares: by value where the reference has few, else by its deciles. */
export function compareShares(
  statistic: ShareStatistic,
  reference: Known,
  column: RelationColumn,
  sql: Dialect,
): Planned {
  const byValue = isCategorical(reference.finite);
  const bins = byValue ? gridBins(reference.finite) : decileBins(reference.finite);
  const pair = byValue
    ? (counted: Counted) => valuePair(bins, reference, counted)
    : decilePair(bins, reference);
  return {
    aggregates: aggregatesOf(sql, column, bins.edges),
    compare: (values) => {
      const counted = countsFrom(values, bins);
      const distance = SHARE_STATISTICS[statistic];
      return { ...pair(counted), distance, isCategorical: true, rows: counted.rows };
    },
  };
}

/** Statistics of where numbers lie. The unit is the reference's standard deviation, which must not be 0. */
export function compareOrder(
  statistic: OrderStatistic,
  reference: Known,
  column: RelationColumn,
  sql: Dialect,
): Planned {
  const bins = gridBins(reference.finite, true);
  const { std } = reference.finite;
  if (std === 0 && statistic !== "ks")
    return {
      code: "data/one-value",
      reason: `column \`${column.name}\` has one value only in the reference, so \`${statistic}\` has no standard deviation to be measured in`,
      fix: "Use `jensen_shannon`, which `drift` chooses for it.",
    };
  return {
    aggregates: aggregatesOf(sql, column, bins.edges),
    compare: (values) => {
      const counted = countsFrom(values, bins);
      const used = bins.positions.flatMap((_, at) => (bins.expected[at] + counted.bins[at] > 0 ? [at] : []));
      const positions = used.map((at) => bins.positions[at]);
      return {
        expected: [...used.map((at) => bins.expected[at]), ...kindsOf(reference)],
        actual: [...used.map((at) => counted.bins[at]), ...kindsOf(counted)],
        distance: orderedDistance(statistic, positions, std),
        isCategorical: statistic === "ks",
        ordered: used.length,
        rows: counted.rows,
      };
    },
  };
}

/** In the order of `KINDS`. */
function kindsOf(side: Pick<Counted, "nulls" | "negativeInfinite" | "infinite" | "nan">): readonly number[] {
  return [side.nulls, side.negativeInfinite, side.infinite, side.nan];
}

/** A bin a value, one for all other values, and those of what is no finite number. */
function valuePair({ expected }: NumberBins, reference: Known, counted: Counted) {
  const known = expected.flatMap((count, at) => (count > 0 ? [at] : []));
  const others = counted.bins.reduce((sum, count, at) => (expected[at] > 0 ? sum : sum + count), 0);
  return {
    expected: [...known.map((at) => expected[at]), 0, ...kindsOf(reference)],
    actual: [...known.map((at) => counted.bins[at]), others, ...kindsOf(counted)],
  };
}

/** The tenths, and bins of what is no finite number. */
function decilePair({ expected }: NumberBins, reference: Known) {
  return (counted: Counted) => ({
    expected: [...expected, ...kindsOf(reference)],
    actual: [...counted.bins, ...kindsOf(counted)],
  });
}

function aggregatesOf(sql: Dialect, column: RelationColumn, edges: readonly number[]): Aggregates {
  const name = sql.identifier(column.name);
  const number = numberOf(sql, column);
  const finite = sql.isFinite(number);
  return {
    rows: "count(*)",
    filled: `count(${name})`,
    bins: { binned: number, edges, where: finite },
    ...(column.cell === "number"
      ? {
          nan: countWhere(sql.isNaN(number)),
          notFinite: countWhere(`NOT ${finite}`),
          infinite: countWhere(`NOT ${finite} AND NOT ${sql.isNaN(number)} AND ${number} > 0`),
        }
      : {}),
  };
}

function countsFrom(values: AggregateValues, bins: NumberBins): Counted {
  const rows = Number(values["rows"]);
  const nan = Number(values["nan"] ?? 0);
  const infinite = Number(values["infinite"] ?? 0);
  return {
    bins: readCounts(values["bins"], bins.edges.length + 1),
    nulls: rows - Number(values["filled"]),
    negativeInfinite: Number(values["notFinite"] ?? 0) - nan - infinite,
    infinite,
    nan,
    rows,
  };
}

/** A column as doubles, times as seconds and booleans as 0 and 1. */
export function numberOf(sql: Dialect, column: RelationColumn): string {
  const name = sql.identifier(column.name);
  if (column.cell === "time") return sql.asSeconds(name);
  return column.cell === "boolean" ? sql.booleanAsNumber(name) : sql.asNumber(name);
}
