import type { RelationColumn } from "../../../engines/dialect.ts";
import type { Pattern, ProfileColumn, ProfileFinite, ProfileText, Withheld } from "../../../model/profile.ts";
import { type Aggregate, type Aggregates, type AggregateValues, countWhere } from "../aggregate.ts";
import { classesOf, wordsOf } from "../drift/text-features.ts";
import type { DataTable } from "../table.ts";
import { shapesOf } from "./bins.ts";
import { type Line, lineOf, linesTable } from "./lines.ts";
import { fitsBins, momentsOfPowers, momentsOfValues } from "./moments.ts";
import {
  finiteOf,
  powersOf,
  powersTable,
  readSums,
  type Spread,
  type Sums,
  spreadOf,
  sumsOf,
} from "./numbers.ts";
import { candidatePatterns, isPattern } from "./patterns.ts";
import { scanParts } from "./scan.ts";
import { withoutRare } from "./shared-bins.ts";
import { type ColumnValues, valuesOf } from "./values.ts";
import { LEAST_ROWS, withheldOf } from "./withheld.ts";

export interface ProfileOptions {
  /** List values also of columns that look like ids or personal data, and those that few rows share. */
  readonly showValues?: boolean;
  /** 2 leaves out skewness and kurtosis, which take as long as all else. */
  readonly powers?: 2 | 4;
  /** False leaves out the classes of characters and the words of texts, which take a scan a column each. */
  readonly features?: boolean;
}

export interface MeasuredTable {
  readonly rows: number;
  readonly columns: readonly ProfileColumn[];
}

interface Measured {
  readonly counts: AggregateValues;
  readonly values?: ColumnValues;
  readonly text?: Pick<ProfileText, "classes" | "words">;
  readonly patterns: readonly Pattern[];
  readonly sums?: Sums;
  readonly finite?: ProfileFinite;
}

/**
 * Statistics of every column: one scan of counts and sums, one of powers, a few of the bins of numbers, and by column the
 * values of text.
 */
export async function profileTable(
  table: DataTable,
  { showValues = false, powers = 4, features = true }: ProfileOptions = {},
): Promise<MeasuredTable> {
  const { columns } = table.relation;
  const { dialect } = table.engine;
  const values = new Map<RelationColumn, ColumnValues>();
  for (const column of columns.filter(isCategory)) values.set(column, await valuesOf(table, column));
  const texts = new Map<RelationColumn, Pick<ProfileText, "classes" | "words">>();
  for (const column of columns.filter(({ cell }) => features && cell === "text"))
    texts.set(column, {
      classes: pairs(await classesOf(table, column)),
      words: pairs(await wordsOf(table, column)),
    });
  const patterns = new Map(columns.map((column) => [column, patternsOf(column, values.get(column))]));
  const counts = await scanParts(
    table,
    new Map([
      [undefined, { aggregates: { rows: "count(*)" } }],
      ...columns.map(
        (column) => [column, { aggregates: countsOf(table, column, patterns.get(column) ?? []) }] as const,
      ),
    ]),
  );
  const lines = columns.flatMap((column, at) => lineOf(dialect, column, at) ?? []);
  const distinctOf = (column: RelationColumn) => {
    const { distinct } = counts.get(column) ?? {};
    return column.cell === "text" ? undefined : Number(distinct);
  };
  const mayTell = ({ of }: Line) => showValues || of.cell === "text";
  const { sums, finite } = await measureLines(table, lines, powers, distinctOf, mayTell);
  const rows = Number(counts.get(undefined)?.["rows"]);
  return {
    rows,
    columns: columns.map((column) => {
      const measured = {
        counts: counts.get(column) ?? {},
        values: values.get(column),
        text: texts.get(column),
        patterns: patterns.get(column) ?? [],
        sums: sums.get(column),
        finite: finite.get(column),
      };
      return columnOf(column, measured, rows, showValues);
    }),
  };
}

function isCategory({ cell, type }: RelationColumn): boolean {
  return cell === "text" || cell === "boolean" || (cell === "time" && /^TIME(\W|$)/i.test(type));
}

function patternsOf({ cell }: RelationColumn, values: ColumnValues | undefined): readonly Pattern[] {
  return cell === "text" ? candidatePatterns((values?.top ?? []).map(([value]) => value)) : [];
}

function countsOf(
  { engine: { dialect } }: DataTable,
  column: RelationColumn,
  patterns: readonly Pattern[],
): Aggregates {
  const name = dialect.identifier(column.name);
  const found = patterns.flatMap((pattern, at): (readonly [string, Aggregate])[] => {
    const holds = isPattern(dialect, name, pattern);
    return holds === undefined ? [] : [[`pattern${at}`, countWhere(holds)]];
  });
  const isCounted = column.cell !== "nested" && !isCategory(column);
  return {
    filled: `count(${name})`,
    ...(isCounted ? { distinct: { distinct: name } } : {}),
    ...(column.cell === "text" ? { blank: countWhere(dialect.isBlank(name)) } : {}),
    ...Object.fromEntries(found),
  };
}

async function measureLines(
  table: DataTable,
  lines: readonly Line[],
  highest: 2 | 4,
  distinctOf: (column: RelationColumn) => number | undefined,
  mayTell: (line: Line) => boolean,
) {
  const sums = new Map<RelationColumn, Sums>();
  const finite = new Map<RelationColumn, ProfileFinite>();
  if (lines.length === 0) return { sums, finite };
  const own = linesTable(table, lines);
  const added = await scanParts(own, new Map(lines.map((line) => [line, { aggregates: sumsOf(own, line) }])));
  for (const [line, values] of added) sums.set(line.of, readSums(values));
  const spreads = lines.flatMap((line) => spreadOf(line, sums.get(line.of)) ?? []);
  const many: Spread[] = [];
  const shapes = await shapesOf(
    own,
    spreads.map(({ line, sums: { count, location } }) => {
      const distinct = distinctOf(line.of) ?? location.max - location.min + 1;
      return { line, sums: { count, location }, distinct };
    }),
    mayTell,
  );
  for (const spread of spreads) {
    const { line, sums: known } = spread;
    const shape = shapes.get(line);
    if (shape === undefined) continue;
    if (!shape.isEveryValue || !fitsBins(known.location)) many.push(spread);
    else
      finite.set(line.of, { ...finiteOf(known, momentsOfValues(shape, known.location), highest), ...shape });
  }
  if (many.length === 0) return { sums, finite };
  const powers = powersTable(own, many, highest);
  const parts = new Map(many.map((spread) => [spread, { aggregates: powersOf(powers, spread, highest) }]));
  for (const [{ line, sums: known }, values] of await scanParts(powers, parts)) {
    const moments = momentsOfPowers(values, known.location, highest);
    finite.set(line.of, { ...finiteOf(known, moments, highest), ...shapes.get(line) });
  }
  return { sums, finite };
}

function columnOf(
  column: RelationColumn,
  measured: Measured,
  rows: number,
  showValues: boolean,
): ProfileColumn {
  const { counts, values, patterns, sums, finite } = measured;
  const { name, type, cell } = column;
  const filled = Number(counts["filled"]);
  const distinct =
    values?.distinct ?? (counts["distinct"] === undefined ? undefined : Number(counts["distinct"]));
  const at = patterns.findIndex((_, index) => Number(counts[`pattern${index}`] ?? -1) === filled);
  const pattern = filled === 0 ? undefined : patterns[at];
  const lengths = cell === "text" ? finite : undefined;
  const withheld = showValues
    ? undefined
    : withheldOf({ name, cell, values: filled, distinct, pattern, lengths });
  const least = showValues || cell === "boolean" ? 1 : LEAST_ROWS;
  const numbers =
    cell === "text" || sums === undefined
      ? undefined
      : numbersOf(sums, finite, withheld !== undefined, showValues);
  const listed = values?.top.filter(([, count]) => count >= least);
  return {
    name,
    type,
    cell,
    nulls: rows - filled,
    ...(distinct === undefined ? {} : { distinct }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(withheld === undefined ? {} : { withheld }),
    ...(isRough(numbers?.finite) ? { approximate: ["quantiles"] } : {}),
    ...(numbers === undefined ? {} : { numbers }),
    ...(lengths === undefined
      ? {}
      : {
          text: {
            blank: Number(counts["blank"]),
            lengths,
            classes: measured.text?.classes ?? [],
            words: wordsShown(measured.text?.words ?? [], withheld, least),
          },
        }),
    ...(listed === undefined || withheld !== undefined
      ? {}
      : { values: listed.map(([value, count]): [string, number] => [value, count]) }),
  };
}

/** Words of long texts tell of nobody where many rows have them; those of names do. */
function wordsShown(words: ProfileText["words"], withheld: Withheld | undefined, least: number) {
  return withheld !== undefined && withheld !== "long" ? [] : words.filter(([, count]) => count >= least);
}

function pairs(counted: readonly { readonly value: string; readonly count: number }[]): [string, number][] {
  return counted.map(({ value, count }) => [value, count]);
}

/** True where quantiles are those of bins, since the values' own would tell of single rows. */
function isRough(finite: ProfileFinite | undefined): boolean {
  return finite?.isEveryValue === false && finite.quantiles?.length === 0;
}

/** Extremes and quantiles are values of somebody's, and the sum of few may be as well. */
function numbersOf(
  { nan, infinite, negativeInfinite }: Sums,
  finite: ProfileFinite | undefined,
  isWithheld: boolean,
  showValues: boolean,
) {
  const { count, mean, std } = finite ?? { count: 0, mean: 0, std: 0 };
  const shown = finite === undefined || showValues ? finite : withoutRare(finite);
  const kept = isWithheld ? (count < LEAST_ROWS ? undefined : { count, mean, std }) : shown;
  return { nan, infinite, negativeInfinite, ...(kept === undefined ? {} : { finite: kept }) };
}
