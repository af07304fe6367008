import type { LocalInput } from "../model/gate.ts";
import type { Dialect, RelationColumn } from "./dialect.ts";
import type { FileOptions } from "./file-options.ts";

/** Something that can stand after FROM. */
export interface Relation {
  readonly from: string;
  readonly columns: readonly RelationColumn[];
  /** True where the smallest and largest values of columns are known without reading their rows. */
  readonly knowsExtremes?: boolean;
  /** Columns of integers beyond 64 bits, which are read as the text that the file holds. */
  readonly wideIntegers?: readonly string[];
  /** What a reader of its numbers must know of its rows. */
  readonly remark?: string;
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

/** Where SQL runs. */
export interface Engine {
  readonly dialect: Dialect;
  /** Rows as plain values; 64-bit integers beyond 2^53 as bigint. */
  query(sql: string): Promise<readonly Record<string, unknown>[]>;
  /** Columns of a query in batches of at most about `size` rows, in the query's order. */
  batches(sql: string, size: number): AsyncIterable<Batch>;
  /** Why a SELECT that somebody wrote is not run; left out where the rights of the user decide. */
  beyondTables?(sql: string): Promise<string | undefined>;
  close(): Promise<void>;
}

/** An engine that reads the files that it is given, and no others. */
export interface FileEngine extends Engine {
  /**
   * A file, or several as one table in their order.
   * @throws AssayError `data/unreadable` and others for a file that is not what it says, `data/parts-differ` for
   *   files that have not the same columns.
   */
  relation(file: LocalInput | readonly LocalInput[], options?: FileOptions): Promise<Relation>;
}

/** An engine that holds tables of its own: a server, which is only read from. */
export interface TableEngine extends Engine {
  /** Host and port for sentences, without who asks. */
  readonly place: string;
  /** All queries see the tables as they were at one moment; elsewhere each sees them as they are when it is asked. */
  readonly seesOneMoment?: true;
  /**
   * @param name as the engine's SQL writes it, parts with dots between: `public.flights`
   * @throws AssayError `data/no-table`
   */
  table(name: string): Promise<Relation>;
}

export interface ConnectOptions {
  /** So long after connecting whatever is asked is given up, all queries together. */
  readonly seconds: number;
}

/** A kind of server. One file, and one line in `servers.ts`. */
export interface Server {
  /** As `engine:` names it. */
  readonly id: string;
  readonly description: string;
  /** What the connection's URL may begin with, without `:`. */
  readonly schemes: readonly string[];
  /** What the connection's URL looks like, for help and refusals: `postgres://user:password@host:5432/database`. */
  readonly url: string;
  /** @throws AssayError `data/no-connection` without the URL's secrets */
  connect(url: string, options: ConnectOptions): Promise<TableEngine>;
}
