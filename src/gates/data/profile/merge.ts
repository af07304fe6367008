import { createHash } from "node:crypto";
import { AssayError } from "../../../model/error.ts";
import {
  type Approximate,
  type Profile,
  type ProfileColumn,
  type ProfileText,
  valuesIn,
} from "../../../model/profile.ts";
import { MOST_VALUES } from "../drift/distribution.ts";
import { mergeFinite } from "./merge-finite.ts";
import { areDoubles } from "./places.ts";

type Counted = readonly (readonly [string, number])[];

/**
 * The profile of the rows of both tables. Rows, NULLs, NaN, extremes, sums and means are exact; spread and shape agree
 * to rounding; what can only be estimated is named in `approximate`: quantiles, and different values and their
 * counts where a profile does not list them all.
 * @throws AssayError `data/parts-differ` for tables that have not the same columns
 */
export function mergeProfiles(a: Profile, b: Profile): Profile {
  const others = new Map(b.columns.map((column) => [column.name, column]));
  const extra = b.columns.find(({ name }) => !a.columns.some((column) => column.name === name));
  if (extra !== undefined) throw differ(a, b, `only the second has \`${extra.name}\``);
  return {
    profile: 1,
    tool: b.tool,
    source: a.source === b.source ? a.source : `${a.source}, ${b.source}`,
    digest: `sha256:${createHash("sha256").update(`${a.digest}\n${b.digest}\n`).digest("hex")}`,
    merged: (a.merged ?? 1) + (b.merged ?? 1),
    rows: a.rows + b.rows,
    columns: a.columns.map((column) => {
      const other = others.get(column.name);
      if (other === undefined) throw differ(a, b, `only the first has \`${column.name}\``);
      if (other.cell !== column.cell)
        throw differ(a, b, `\`${column.name}\` is ${column.type} in one and ${other.type} in the other`);
      return mergeColumns(column, other, valuesIn(a, column), valuesIn(b, other));
    }),
  };
}

function mergeColumns(a: ProfileColumn, b: ProfileColumn, aValues: number, bValues: number): ProfileColumn {
  const { name, type, cell } = a;
  const withheld = a.withheld ?? b.withheld;
  const nulls = a.nulls + b.nulls;
  const values = withheld === undefined ? mergeValues(a, b) : undefined;
  const isListed = listsAll(a, aValues) && listsAll(b, bValues) && withheld === undefined;
  const numbers = mergeNumbers(a.numbers, b.numbers);
  const text = mergeText(a.text, b.text);
  const isEvery = isEveryOf(numbers) && (numbers?.nan ?? 0) === 0 && areDoubles(a) && areDoubles(b);
  const distinct = distinctOf(a, b, isListed ? values?.length : isEvery ? bins(numbers) : undefined);
  const approximate: Approximate[] = [];
  if (Array.isArray(distinct)) approximate.push("distinct");
  if (numbers?.finite?.edges !== undefined && !isEveryOf(numbers)) approximate.push("quantiles");
  if (values !== undefined && (!isListed || values.length === MOST_VALUES)) approximate.push("values");
  if (text !== undefined && aValues > 0 && bValues > 0) approximate.push("text");
  const earlier = [...(a.approximate ?? []), ...(b.approximate ?? [])].filter((one) => one !== "distinct");
  const all = [...new Set([...approximate, ...earlier])].sort();
  const pattern = patternOf(a, b, aValues, bValues);
  return {
    name,
    type,
    cell,
    nulls,
    ...(distinct === undefined ? {} : { distinct }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(withheld === undefined ? {} : { withheld }),
    ...(all.length === 0 ? {} : { approximate: all }),
    ...(numbers === undefined ? {} : { numbers }),
    ...(text === undefined ? {} : { text }),
    ...(values === undefined ? {} : { values: values.map(([value, count]) => [value, count]) }),
  };
}

/** True when the profile lists every value with its count. */
function listsAll({ values }: ProfileColumn, count: number): boolean {
  return values !== undefined && values.reduce((sum, [, one]) => sum + one, 0) === count;
}

function isEveryOf(numbers: ProfileColumn["numbers"]): boolean {
  return numbers?.finite === undefined || numbers.finite.isEveryValue === true;
}

function bins(numbers: ProfileColumn["numbers"]): number | undefined {
  if (numbers === undefined) return undefined;
  const { finite, infinite, negativeInfinite } = numbers;
  const infinities = (infinite > 0 ? 1 : 0) + (negativeInfinite > 0 ? 1 : 0);
  return infinities + (finite?.counts?.filter((count) => count > 0).length ?? 0);
}

/** As many as are listed, or between the larger number and the sum less those that are known to be in both. */
function distinctOf(
  a: ProfileColumn,
  b: ProfileColumn,
  listed: number | undefined,
): ProfileColumn["distinct"] {
  if (a.distinct === undefined || b.distinct === undefined) return undefined;
  if (listed !== undefined) return listed;
  const [x, y] = [a.distinct, b.distinct].map((one) => (Array.isArray(one) ? one : [one, one]));
  const known = new Set(a.values?.map(([value]) => value));
  const shared = (b.values ?? []).filter(([value]) => known.has(value)).length;
  const union = known.size + (b.values?.length ?? 0) - shared;
  const least = Math.max(x[0], y[0], union);
  const most = Math.max(least, x[1] + y[1] - shared);
  return least === most ? least : [least, most];
}

function mergeValues({ values: a }: ProfileColumn, { values: b }: ProfileColumn): Counted | undefined {
  if (a === undefined && b === undefined) return undefined;
  return together(a ?? [], b ?? []).slice(0, MOST_VALUES);
}

/** The most frequent first, equally frequent ones by their code points. */
function together(a: Counted, b: Counted): Counted {
  const counts = new Map<string, number>(a);
  for (const [value, count] of b) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].sort(([x, m], [y, n]) => n - m || comparePoints(x, y));
}

/** The order of Unicode code points, which is not that of JavaScript's `<` beyond the first plane. */
export function comparePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function mergeNumbers(a: ProfileColumn["numbers"], b: ProfileColumn["numbers"]): ProfileColumn["numbers"] {
  if (a === undefined || b === undefined) return a ?? b;
  const finite = mergeFinite(a.finite, b.finite);
  return {
    nan: a.nan + b.nan,
    infinite: a.infinite + b.infinite,
    negativeInfinite: a.negativeInfinite + b.negativeInfinite,
    ...(finite === undefined ? {} : { finite }),
  };
}

function mergeText(a: ProfileText | undefined, b: ProfileText | undefined): ProfileText | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const lengths = mergeFinite(a.lengths, b.lengths) ?? a.lengths;
  const words = together(a.words, b.words).slice(0, Math.max(a.words.length, b.words.length));
  return {
    blank: a.blank + b.blank,
    lengths,
    classes: together(a.classes, b.classes).map(([value, count]) => [value, count]),
    words: words.map(([value, count]) => [value, count]),
  };
}

function patternOf(a: ProfileColumn, b: ProfileColumn, aValues: number, bValues: number) {
  if (aValues === 0) return b.pattern;
  if (bValues === 0 || a.pattern === b.pattern) return a.pattern;
  const numeric = ["integer", "number"];
  return numeric.includes(a.pattern ?? "") && numeric.includes(b.pattern ?? "") ? "number" : undefined;
}

function differ(a: Profile, b: Profile, how: string): AssayError {
  return new AssayError(
    "data/parts-differ",
    `The profiles of \`${a.source}\` and \`${b.source}\` cannot be merged: ${how}.`,
    { fix: "Merge profiles of tables with the same columns." },
  );
}
