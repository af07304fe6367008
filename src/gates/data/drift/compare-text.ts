import type { RelationColumn } from "../../../engines/dialect.ts";
import { jensenShannon } from "../../../stats/share-distances.ts";
import { type Aggregates, readCounts } from "../aggregate.ts";
import type { DataTable } from "../table.ts";
import { type Planned, withheld } from "./comparison.ts";
import type { Distribution, TextDistribution, ValueCount } from "./distribution.ts";
import { decileBins } from "./number-bins.ts";
import type { TextStatistic } from "./statistics.ts";
import { classesExpression, wordsOf } from "./text-features.ts";

/** Bins of one way to look at texts: every row is in one of them. */
interface Feature {
  readonly expected: readonly number[];
  readonly actual: readonly number[];
}

/**
 * How differently texts are written: the largest Jensen–Shannon distance of their lengths (by the reference's deciles), of
 * the classes of characters that occur in them, and of having or not having each of the reference's most frequent
 * words. A row without a text counts in each.
 */
export async function compareText(
  statistic: TextStatistic,
  { rows, nulls, text }: Distribution & { readonly text: TextDistribution },
  column: RelationColumn,
  table: DataTable,
  reference: string,
): Promise<Planned> {
  const sql = table.engine.dialect;
  const name = sql.identifier(column.name);
  const has = (one: TextStatistic) => statistic === "text" || statistic === one;
  const lengths = decileBins(text.lengths);
  const expression = classesExpression(sql, name);
  const classes = text.classes.toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const canSplit = expression !== undefined && sql.words !== undefined;
  if (!canSplit && statistic !== "text_length")
    return {
      code: "data/not-on-engine",
      reason: `${sql.id} cannot take texts apart as \`${statistic}\` needs it`,
      fix: "Use `text_length`.",
    };
  if (
    (has("text_classes") && classes.length === 0) ||
    (has("text_words") && text.words.length === 0 && statistic !== "text")
  )
    return withheld(column.name, reference);
  const words = text.words.map(({ value }) => value);
  const found = has("text_words") ? await wordsOf(table, column, words) : [];
  const rowsWith = new Map(found.map(({ value, count }) => [value, count]));
  const aggregates: Aggregates = {
    rows: "count(*)",
    filled: `count(${name})`,
    lengths: { binned: sql.textLength(name), edges: lengths.edges },
    ...(expression === undefined || !has("text_classes")
      ? {}
      : { classes: { listed: expression, values: classes.map(({ value }) => value) } }),
  };
  return {
    aggregates,
    compare: (values) => {
      const all = Number(values["rows"]);
      const without = all - Number(values["filled"]);
      const features: Feature[] = [];
      if (has("text_length"))
        features.push({
          expected: [...lengths.expected, nulls],
          actual: [...readCounts(values["lengths"], lengths.edges.length + 1), without],
        });
      if (has("text_classes"))
        features.push({
          expected: withRest(
            classes.map(({ count }) => count),
            rows,
            nulls,
          ),
          actual: withRest(readCounts(values["classes"], classes.length), all, without),
        });
      if (has("text_words"))
        features.push(
          // Where no word is frequent, a column that became NULL would be like one of rare words.
          { expected: [rows - nulls, nulls], actual: [all - without, without] },
          ...text.words.map((word) => wordFeature(word, rows, rowsWith.get(word.value) ?? 0, all)),
        );
      return {
        expected: features.flatMap(({ expected }) => expected),
        actual: features.flatMap(({ actual }) => actual),
        distance: largestOf(features),
        isCategorical: true,
        features: features.length,
        rows: all,
      };
    },
  };
}

function withRest(counts: readonly number[], rows: number, without: number): readonly number[] {
  const known = counts.reduce((sum, count) => sum + count, 0);
  return [...counts, rows - without - known, without];
}

function wordFeature({ count }: ValueCount, rows: number, found: number, all: number): Feature {
  return { expected: [count, rows - count], actual: [found, all - found] };
}

/**
 * The largest distance of any feature; their bins lie one after another, each with the shares of its own. One more bin
 * than there are is something of the first feature that neither side shows.
 */
function largestOf(features: readonly Feature[]) {
  let end = 0;
  const ranges = features.map(({ expected }) => {
    const start = end;
    end += expected.length;
    return [start, end] as const;
  });
  const partOf = (shares: Float64Array, from: number, to: number) =>
    own(
      from === 0 && shares.length > end
        ? Float64Array.of(...shares.subarray(0, to), shares[end])
        : shares.subarray(from, to),
    );
  return (expected: Float64Array, actual: Float64Array): number =>
    Math.max(
      ...ranges.map(([from, to]) => jensenShannon(partOf(expected, from, to), partOf(actual, from, to))),
    );
}

function own(part: Float64Array): Float64Array {
  const sum = part.reduce((total, share) => total + share, 0);
  return sum > 0 ? part.map((share) => share / sum) : part;
}
