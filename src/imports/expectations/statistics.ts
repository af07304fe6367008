import { rest, type Scale } from "../amounts.ts";
import type { Rule } from "../imported.ts";
import { at, entriesOf, listAt, numberAt } from "../read.ts";
import { boundsOf, type Expectation, oddBound } from "./expectation.ts";
import { containsSet, valuesInSet } from "./sets.ts";

type Handler = (column: string, expectation: Expectation) => undefined;

/** Statistics of a column that are metrics, with what they count in. */
const METRICS: Readonly<Record<string, readonly [string, Scale]>> = {
  expect_column_min_to_be_between: ["min", "value"],
  expect_column_max_to_be_between: ["max", "value"],
  expect_column_mean_to_be_between: ["mean", "value"],
  expect_column_median_to_be_between: ["median", "value"],
  expect_column_sum_to_be_between: ["sum", "value"],
  expect_column_stdev_to_be_between: ["std", "value"],
  expect_column_unique_value_count_to_be_between: ["distinct_count", "count"],
  expect_column_proportion_of_unique_values_to_be_between: ["distinct_rate", "ratio"],
};

const OTHERS: Readonly<Record<string, Handler>> = {
  expect_column_quantile_values_to_be_between: (column, expectation) => quantiles(column, expectation),
  expect_column_distinct_values_to_contain_set: (column, one) => containsSet(column, one),
  expect_column_distinct_values_to_equal_set: (column, one) => {
    valuesInSet(column, one);
    containsSet(column, one);
  },
  expect_column_proportion_of_non_null_values_to_be_between: (column, { draft, kwargs, terms, from }) => {
    const { min, max } = boundsOf(kwargs, "ratio");
    const nulls = {
      ...(max === undefined ? {} : { min: rest(max) }),
      ...(min === undefined ? {} : { max: rest(min) }),
    };
    draft.bounded({ metric: "null_rate", column }, nulls, "ratio", terms, from);
  },
  expect_column_distinct_count_to_equal: (column, one) =>
    distinct(column, one, (value) => ({ min: value, max: value })),
  expect_column_distinct_count_to_be_greater_than: (column, one) =>
    distinct(column, one, (value) => ({ min: Math.floor(value) + 1 })),
  expect_column_distinct_count_to_be_less_than: (column, one) =>
    distinct(column, one, (value) => ({ max: Math.ceil(value) - 1 })),
};

export function columnStatistic(type: string): Handler | undefined {
  if (Object.hasOwn(OTHERS, type)) return guarded(OTHERS[type]);
  if (!Object.hasOwn(METRICS, type)) return undefined;
  const [metric, scale] = METRICS[type];
  return guarded((column, { draft, kwargs, terms, from }) => {
    const texts = ["min_value", "max_value"].some((key) => typeof at(kwargs, key) === "string");
    if (texts || oddBound(kwargs))
      return draft.left(from, `its bounds are no numbers, and \`${metric}\` is a number`);
    draft.bounded({ metric, column }, boundsOf(kwargs, scale), scale, terms, from);
  });
}

/** A statistic holds or not; there is no share of it. */
function guarded(handler: Handler): Handler {
  return (column, expectation) => {
    const { draft, from, terms } = expectation;
    if (terms.share || terms.count)
      return draft.left(
        from,
        "its tolerance is of rows or values, and this is one check of the whole column",
      );
    handler(column, expectation);
  };
}

function distinct(
  column: string,
  { draft, kwargs, terms, from }: Expectation,
  interval: (value: number) => { min?: number; max?: number },
): undefined {
  const value = numberAt(kwargs, "value");
  if (value === undefined) return draft.left(from, "its `value` is no number");
  draft.bounded({ metric: "distinct_count", column }, interval(value), "count", terms, from);
}

function quantiles(column: string, { draft, kwargs, terms, from, tool }: Expectation): undefined {
  const ranges = entriesOf(at(kwargs, "quantile_ranges"));
  const single = numberAt(kwargs, "quantile");
  const hold = (q: number, min: unknown, max: unknown): undefined => {
    const rule: Rule = { metric: "quantile", column, q };
    const interval = boundsOf({ ...kwargs, min_value: min, max_value: max }, "value");
    draft.bounded(rule, interval, "value", terms, from);
  };
  if (tool === "dbt" && single !== undefined)
    return hold(single, at(kwargs, "min_value"), at(kwargs, "max_value"));
  const [shares, values] = [listAt(ranges, "quantiles"), listAt(ranges, "value_ranges")];
  if (shares.length === 0 || shares.length !== values.length)
    return draft.left(from, "its `quantile_ranges` do not name a range for each quantile");
  for (const [index, q] of shares.entries()) {
    const range = values[index];
    if (typeof q === "number" && q >= 0 && q <= 1 && Array.isArray(range)) hold(q, range[0], range[1]);
    else draft.left(from, "one of its quantiles is none");
  }
  draft.note(
    from,
    "quantiles are interpolated between values, where Great Expectations takes the nearest value",
  );
}
