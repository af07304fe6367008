import type { LocalInput } from "../model/gate.ts";

/** What a column is for a reader of values, whatever the engine calls its type. */
export type CellKind = "integer" | "number" | "text" | "boolean" | "time" | "nested";

export interface RelationColumn {
  readonly name: string;
  /** The engine's own type name, e.g. `BIGINT`. */
  readonly type: string;
  readonly cell: CellKind;
}

/** Something that can stand after FROM. */
export interface Relation {
  readonly from: string;
  readonly columns: readonly RelationColumn[];
}

/** One aggregate call, over the rows for which `where` is true. */
export interface AggregateCall {
  readonly call: string;
  readonly where?: string;
}

/** How one SQL dialect writes what the metrics need. Identifiers and text are always quoted by these. */
export interface Dialect {
  readonly id: string;
  /** True where a query without ORDER BY gives the rows as the file has them. */
  readonly keepsRowOrder: boolean;
  identifier(name: string): string;
  text(value: string): string;
  countIf(condition: string): string;
  /** One aggregate call over the rows that meet a condition. */
  filtered(call: string, condition: string): string;
  /** A cell as text, the same for the same value whatever the session's settings. */
  asText(expression: string, column: RelationColumn): string;
  asNumber(expression: string): string;
  /** A 64-bit integer as a type in which differences of such integers do not overflow. */
  asWideInteger(expression: string): string;
  /** True where a number is neither NaN nor infinite. */
  isFinite(expression: string): string;
  isNaN(expression: string): string;
  /** Number of Unicode code points of a text. */
  textLength(expression: string): string;
  /** True for a text of nothing but spaces, tabs and line ends. */
  isBlank(expression: string): string;
  /** A text as a point in time, in UTC where it names no zone; NULL where it is none. */
  asTimestamp(expression: string): string;
  /** A time as seconds, for comparing times with one another. */
  asSeconds(expression: string): string;
  /** One aggregate call: the exact quantile with linear interpolation between values. */
  quantile(expression: string, share: number): string;
  /** One row for each share, in their order: the exact quantile with linear interpolation between values. */
  quantiles(expression: string, shares: readonly number[]): string;
  /**
   * Aggregates whose sum does not depend on the order of the rows: the numbers' integer parts as `whole` and
   * the rest as `fraction` / 2^90, both integers; `summed` counts the numbers that are in them, which leaves
   * out those beyond ±2^63.
   */
  exactSum(expression: string, cell: CellKind): Readonly<Record<"whole" | "fraction" | "summed", string>>;
  /** The parts of `exactSum` as single calls: the fraction is `upper` * 2^45 + `lower`. */
  exactSumParts(
    expression: string,
    cell: CellKind,
  ): Readonly<Record<"whole" | "upper" | "lower" | "summed", AggregateCall>>;
}

/** Numbers and booleans (0, 1); `isNull[i]` is 1 where the cell was NULL and the value is then NaN. */
export interface NumberColumn {
  readonly kind: "number";
  readonly values: Float64Array;
  readonly isNull: Uint8Array;
  readonly nulls: number;
}

/** Everything else, as text; times in ISO 8601. */
export interface TextColumn {
  readonly kind: "text";
  readonly values: readonly (string | null)[];
  readonly nulls: number;
}

export type Column = NumberColumn | TextColumn;

export interface Batch {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
}

export interface FileOptions {
  /** Overrides the guess by extension. */
  readonly format?: "parquet" | "csv" | "json" | "jsonl";
}

/** Where SQL runs. */
export interface Engine {
  readonly dialect: Dialect;
  /** Rows as plain values; 64-bit integers beyond 2^53 as bigint. */
  query(sql: string): Promise<readonly Record<string, unknown>[]>;
  /** Columns of a query in batches of at most about `size` rows, in the query's order. */
  batches(sql: string, size: number): AsyncIterable<Batch>;
  close(): Promise<void>;
}

/** An engine that reads the files that it is given, and no others. */
export interface FileEngine extends Engine {
  /** @throws AssayError `data/unreadable` and others for a file that is not what it says. */
  relation(file: LocalInput, options?: FileOptions): Promise<Relation>;
}

/** An engine that holds tables of its own: a server, which is only read from. */
export interface TableEngine extends Engine {
  /**
   * @param name as the engine's SQL writes it, parts with dots between: `public.flights`
   * @throws AssayError `data/no-table`
   */
  table(name: string): Promise<Relation>;
}

export interface ConnectOptions {
  /** After so long a query is given up. */
  readonly seconds: number;
}

/** A kind of server. One file, and one line in `servers.ts`. */
export interface Server {
  /** As `engine:` names it. */
  readonly id: string;
  readonly description: string;
  /** What the connection's URL looks like, for help and refusals: `postgres://user:password@host:5432/database`. */
  readonly url: string;
  /** @throws AssayError `data/no-connection` without the URL's secrets */
  connect(url: string, options: ConnectOptions): Promise<TableEngine>;
}
