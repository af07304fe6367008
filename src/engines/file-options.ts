export type FileFormat = "parquet" | "csv" | "json" | "jsonl" | "arrow";

/** What a CSV file does otherwise than most. Whatever is not said is found or as RFC 4180 has it. */
export interface CsvDialect {
  /** Default: the one of comma, tab, semicolon and bar that the header line has most of. */
  readonly delimiter?: string;
  readonly quote?: string;
  readonly escape?: string;
  readonly header?: boolean;
  /** Names of the columns of a file that has no header line. */
  readonly columns?: readonly string[];
  readonly encoding?: "utf-8" | "utf-16" | "latin-1";
  /** Texts that stand for NULL beside the empty one. */
  readonly nulls?: readonly string[];
  readonly decimalSeparator?: "." | ",";
  /** Lines before the header that are no part of the table. */
  readonly skip?: number;
  /** Lines that begin with it are no rows. */
  readonly comment?: string;
  /** As strptime has it, for columns that `types` calls dates. */
  readonly dateFormat?: string;
  readonly timestampFormat?: string;
}

/** What an engine needs to read objects of S3 where they are. Never part of a message. */
export interface ObjectAccess {
  /** File of the engine's extension that knows S3. */
  readonly extension: string;
  readonly region: string;
  readonly endpoint?: string;
  readonly keyId?: string;
  readonly secretKey?: string;
  readonly sessionToken?: string;
}

export interface FileOptions {
  /** The files' local paths are addresses of objects, which are read in place. */
  readonly objects?: ObjectAccess;
  /** Overrides the guess by extension. */
  readonly format?: FileFormat;
  readonly csv?: CsvDialect;
  /** Types of columns of text formats and of partitions, by name, as the engine writes them. */
  readonly types?: Readonly<Record<string, string>>;
  /** Folders named `year=2024` are columns. */
  readonly hivePartitioning?: boolean;
  /** A column that only some files have is NULL in the others. */
  readonly unionByName?: boolean;
  /** Columns of nothing but integers, some of them beyond 64 bits, are text and no rounded numbers. */
  readonly wideIntegersAsText?: boolean;
}
