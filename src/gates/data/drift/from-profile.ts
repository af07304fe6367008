import type { ProfileColumn, ProfileFinite } from "../../../model/profile.ts";
import type { Distribution, FiniteNumbers, ValueCount } from "./distribution.ts";

/** What a profile knows of a column, as drift looks at it; parts that the profile withholds are absent. */
export function distributionFrom(column: ProfileColumn, rows: number): Distribution | undefined {
  const { cell, type, nulls, numbers, text, values, withheld } = column;
  if (cell === "nested") return undefined;
  const finite = numbers?.finite === undefined ? undefined : finiteFrom(numbers.finite);
  const lengths = text === undefined ? undefined : finiteFrom(text.lengths);
  return {
    cell,
    type,
    rows,
    nulls,
    ...(numbers === undefined
      ? {}
      : { numbers: { ...numbersOnly(numbers), ...(finite === undefined ? {} : { finite }) } }),
    ...(values === undefined || withheld !== undefined
      ? { distinct: distinctOf(column) }
      : { values: { distinct: distinctOf(column), top: values.map(valueCount) } }),
    ...(text === undefined || lengths === undefined
      ? {}
      : { text: { lengths, classes: text.classes.map(valueCount), words: text.words.map(valueCount) } }),
  };
}

function numbersOnly({ nan, infinite, negativeInfinite }: NonNullable<ProfileColumn["numbers"]>) {
  return { nan, infinite, negativeInfinite };
}

function finiteFrom({
  count,
  mean,
  std,
  deciles,
  isEveryValue,
  edges,
  counts,
}: ProfileFinite): FiniteNumbers | undefined {
  if (deciles === undefined || edges === undefined || counts === undefined) return undefined;
  return { count, mean, std, deciles, isEveryValue: isEveryValue ?? false, grid: { edges, counts } };
}

/** After a merge the most that there can be: rather too many categories than a text taken for some. */
function distinctOf({ distinct, values = [] }: ProfileColumn): number {
  return typeof distinct === "number" ? distinct : (distinct?.[1] ?? values.length);
}

function valueCount([value, count]: readonly [string, number]): ValueCount {
  return { value, count };
}
