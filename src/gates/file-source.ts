import { type Static, Type } from "typebox";
import type { FileOptions } from "../engines/file-options.ts";

const text = Type.String({ minLength: 1 });
/** DuckDB takes one byte. */
const sign = (description: string) =>
  Type.String({
    pattern: "^[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f]$",
    title: "one ASCII character that ends no line",
    description,
  });

const FORMATS = ["parquet", "csv", "json", "jsonl", "arrow"] as const;

export const FormatSchema = Type.Enum([...FORMATS], {
  description: "What the files hold; default: what their extension says",
});

const CsvSchema = Type.Object(
  {
    delimiter: Type.Optional(
      Type.String({
        pattern: "^[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f]{1,4}$",
        title: "one to four ASCII characters that end no line",
        description: "What stands between fields; default: found in the header line",
      }),
    ),
    quote: Type.Optional(sign('What stands around fields; default `"`')),
    escape: Type.Optional(sign("What stands before a quote in a quoted field; default: the quote")),
    header: Type.Optional(Type.Boolean({ description: "Whether the first line names the columns" })),
    columns: Type.Optional(
      Type.Array(text, {
        minItems: 1,
        uniqueItems: true,
        description: "Names of the columns of a file that has no header line",
      }),
    ),
    encoding: Type.Optional(
      Type.Enum(["utf-8", "utf-16", "latin-1"], {
        description: "Default: UTF-8, or UTF-16 where the file begins with its mark",
      }),
    ),
    null_strings: Type.Optional(
      Type.Array(text, { minItems: 1, description: "Texts that stand for NULL beside the empty one" }),
    ),
    decimal_separator: Type.Optional(Type.Enum([".", ","], { description: "Default `.`" })),
    skip: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 1000, description: "Lines before the header to leave out" }),
    ),
    comment: Type.Optional(sign("Lines that begin with it are left out")),
    date_format: Type.Optional(
      Type.String({ minLength: 1, description: "Of columns of type `date`, as strptime has it: `%d.%m.%Y`" }),
    ),
    timestamp_format: Type.Optional(
      Type.String({ minLength: 1, description: "Of columns of type `timestamp`: `%d.%m.%Y %H:%M`" }),
    ),
  },
  { additionalProperties: false, description: "How the CSV files are written, where it is not found" },
);

const TYPES = {
  text: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  timestamp: "TIMESTAMP",
  timestamptz: "TIMESTAMP WITH TIME ZONE",
} as const;

const TypeNameSchema = Type.String({
  title: `${Object.keys(TYPES).join(", ")} or decimal(12,2)`,
  pattern: `^(${Object.keys(TYPES).join("|")}|decimal\\((?:[1-9]|[12]\\d|3[0-8]),(?:\\d|[12]\\d|3[0-8])\\))$`,
});

/** A file or a glob of files, with what its extension does not say. */
export const FileSourceSchema = Type.Object(
  {
    path: Type.String({
      minLength: 1,
      description:
        "A file or a glob of files with the same columns; also `https://…` for a file and `s3://bucket/key` for a file or a glob",
    }),
    format: Type.Optional(FormatSchema),
    csv: Type.Optional(CsvSchema),
    types: Type.Optional(
      Type.Record(text, TypeNameSchema, {
        description:
          "Types of columns of CSV and JSON files and of partitions, where the found one is wrong: `{ zip: text, price: 'decimal(12,2)', day: date }`",
      }),
    ),
    hive_partitioning: Type.Optional(
      Type.Boolean({ default: false, description: "Folders named `year=2024` are columns" }),
    ),
    union_by_name: Type.Optional(
      Type.Boolean({
        default: false,
        description: "A column that only some of the files have is NULL in the others, instead of an error",
      }),
    ),
    allow_http: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          "Read from `http://` addresses of other machines, where anybody between can change the data",
      }),
    ),
    max_bytes: Type.Optional(
      Type.Integer({ minimum: 1, description: "Most bytes to be fetched from a server; default 10 GiB" }),
    ),
  },
  { additionalProperties: false },
);

export type FileSource = Static<typeof FileSourceSchema>;

/** The settings in the engine's words. */
export function fileOptions(source: FileSource): FileOptions {
  const { format, csv, types, hive_partitioning, union_by_name } = source;
  return {
    ...(format === undefined ? {} : { format }),
    ...(csv === undefined ? {} : { csv: csvDialect(csv) }),
    ...(types === undefined ? {} : { types: engineTypes(types) }),
    ...(hive_partitioning === true ? { hivePartitioning: true } : {}),
    ...(union_by_name === true ? { unionByName: true } : {}),
  };
}

function csvDialect(csv: Static<typeof CsvSchema>): FileOptions["csv"] {
  const { null_strings: nulls, decimal_separator, date_format, timestamp_format, ...same } = csv;
  return {
    ...same,
    ...(nulls === undefined ? {} : { nulls }),
    ...(decimal_separator === undefined ? {} : { decimalSeparator: decimal_separator }),
    ...(date_format === undefined ? {} : { dateFormat: date_format }),
    ...(timestamp_format === undefined ? {} : { timestampFormat: timestamp_format }),
  };
}

function engineTypes(types: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const isKnown = (type: string): type is keyof typeof TYPES => Object.hasOwn(TYPES, type);
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, isKnown(type) ? TYPES[type] : type.toUpperCase()]),
  );
}
