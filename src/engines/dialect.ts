import type { BracketDialect } from "./bracket-dialect.ts";

/** What a column is for a reader of values, whatever the engine calls its type. */
export type CellKind = "integer" | "number" | "text" | "boolean" | "time" | "nested";

export interface RelationColumn {
  readonly name: string;
  /** The engine's own type name, e.g. `BIGINT`. */
  readonly type: string;
  readonly cell: CellKind;
}

/** How many digits a decimal has before and behind the point; infinitely many where its type bounds none. */
export interface Digits {
  readonly whole: number;
  readonly scale: number;
}

/** One aggregate call, over the rows for which `where` is true. */
export interface AggregateCall {
  readonly call: string;
  readonly where?: string;
}

/** SQL that is true for a text with a match. */
export interface TextMatch {
  readonly sql: string;
  /** False where it is NULL for texts that are too long to ask the engine about. */
  readonly sure: boolean;
}

/** How one SQL dialect writes what the metrics need. Identifiers and text are always quoted by these. */
export interface Dialect {
  readonly id: string;
  /** True where a query without ORDER BY gives the rows as the file has them. */
  readonly keepsRowOrder: boolean;
  identifier(name: string): string;
  text(value: string): string;
  countIf(condition: string): string;
  /**
   * Number of different integers, all of them between two. Undefined where the engine has nothing quicker than
   * counting keys.
   */
  distinctWithin?(expression: string, smallest: bigint, largest: bigint, where?: string): string;
  /** One aggregate call over the rows that meet a condition. */
  filtered(call: string, condition: string): string;
  /** A cell as text, the same for the same value whatever the session's settings. */
  asText(expression: string, column: RelationColumn): string;
  asNumber(expression: string): string;
  /** A boolean as 0 or 1, which not every engine casts. */
  booleanAsNumber(expression: string): string;
  /** A 64-bit integer as a type in which differences of such integers do not overflow. */
  asWideInteger(expression: string): string;
  /** A number as a decimal of so many digits; undefined where the engine has none so long. */
  asDecimal(expression: string, digits: Digits): string | undefined;
  /** False where a difference of two such decimals is rounded. Left out where that never is. */
  subtractsExactly?(digits: Digits): boolean;
  /** True where a number is neither NaN nor infinite. */
  isFinite(expression: string): string;
  isNaN(expression: string): string;
  /** True where a value lies before another one in their order, in which NaN is the greatest number. */
  isLess(expression: string, other: string, column: RelationColumn): string;
  /** Number of Unicode code points of a text. */
  textLength(expression: string): string;
  /**
   * Whether a text has a match of a regular expression: of the syntax that RE2 has and of that only groups,
   * classes of characters, `\x{…}`, `|`, repetitions, `\b`, `\A` and `\z`. Undefined for one that the engine
   * cannot promise RE2's meaning for; then texts are judged row by row.
   */
  matches(expression: string, pattern: string): TextMatch | undefined;
  /** So many expressions are quick in one query. Left out where that does not matter. */
  readonly mostPatterns?: number;
  /** Left out by a dialect that cannot look into nested values; then they are judged row by row. */
  readonly json?: JsonDialect;
  /** True where a text is one of several literals, NULL where it is NULL. Left out where nothing is quicker than IN. */
  isOneOf?(expression: string, literals: readonly string[]): string;
  /** True for a text of nothing but spaces, tabs and line ends. */
  isBlank(expression: string): string;
  /** A text as a point in time, in UTC where it names no zone; NULL where it is none. */
  asTimestamp(expression: string): string;
  /** A time as seconds, for arithmetic: two moments beyond the year 2500 may have the same. */
  asSeconds(expression: string): string;
  /** A day, or a time with or without a zone, as a point in time: the same for the same moment, whatever its type. */
  asInstant(expression: string): string;
  /**
   * Aggregate of the rows that meet a condition, or of all: the exact quantile with linear interpolation
   * between values, NULL without any.
   */
  quantile(expression: string, share: number, where?: string): string;
  /** `quantile` of doubles for each of several shares, which together hold the values once. */
  quantiles?(expression: string, shares: readonly number[], where?: string): readonly string[];
  /**
   * Aggregate of doubles: the values at these places of their order, the smallest at 1, as a text with commas. Left out
   * by a dialect that cannot pick values out of a list.
   */
  valuesAt?(expression: string, ranks: readonly number[]): string;
  /** Left out by an engine whose own quantile needs little memory, or that has a machine of its own for it. */
  readonly brackets?: BracketDialect;
  /**
   * Aggregate of the rows that meet a condition, or of all: how many numbers lie in each bin, a bin reaching up to and
   * with its edge, as a text with commas, of each bin or as `place:count` of those that have any; numbers above the
   * last edge may follow as one more. Left out by a dialect that has nothing faster than one count a bin.
   * @param edges ascending
   */
  binCounts?(expression: string, edges: readonly number[], where?: string): string;
  /**
   * Aggregate of the rows that meet a condition, or of all: how many rows have each of these texts, in the order of the
   * list, as a text with commas; rows with other texts may follow as one more. Left out as `binCounts`.
   * @param values all different, ascending by their UTF-8 bytes
   */
  valueCounts?(expression: string, values: readonly string[], where?: string): string;
  /**
   * SELECT with one column `word`: each different word of each row, in lower case; a word is a run of letters and
   * digits of any script. Left out by a dialect that cannot split texts; then vocabularies are not compared.
   */
  words?(expression: string, from: string): string;
  /**
   * Aggregates whose sum does not depend on the order of the rows: the numbers' integer parts as `whole` and
   * the rest as `fraction` / 2^90, both integers; `summed` counts those in them, which are none beyond ±2^63.
   */
  exactSum(expression: string, cell: CellKind): Readonly<Record<"whole" | "fraction" | "summed", string>>;
  /** The parts of `exactSum` as single calls: the fraction is `upper` * 2^45 + `lower`. */
  exactSumParts(
    expression: string,
    cell: CellKind,
  ): Readonly<Record<"whole" | "upper" | "lower" | "summed", AggregateCall>>;
}

/**
 * How a dialect looks into nested values, all of which it sees as JSON. Lists are lists of JSON, in which NULL
 * stands for null.
 */
export interface JsonDialect {
  /** A cell of a nested column as JSON. */
  of(expression: string, column: RelationColumn): string;
  /** True for a cell that is JSON on which all readers agree; only then may the others look at it. */
  isPlain(json: string, column: RelationColumn): string;
  isNumber(json: string): string;
  isText(json: string): string;
  isBoolean(json: string): string;
  isList(json: string): string;
  isObject(json: string): string;
  /** As a double. */
  number(json: string): string;
  text(json: string): string;
  boolean(json: string): string;
  items(json: string): string;
  /** The names of an object's members as a list of texts, a repeated one as often as it stands there. */
  keys(json: string): string;
  /** NULL where an object has no such member. */
  member(json: string, name: string): string;
  length(list: string): string;
  /** @param at from 0; NULL beyond the end */
  element(list: string, at: number): string;
  /** A list without its first elements. */
  without(list: string, first: number): string;
  /** For how many elements a condition on the variable is true. */
  countOf(list: string, variable: string, condition: string): string;
  mapped(list: string, variable: string, expression: string): string;
  areDistinct(list: string): string;
}
