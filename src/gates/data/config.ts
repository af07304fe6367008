import { type Static, Type } from "typebox";
import { CONNECTION_NAME } from "../../engines/servers/connection.ts";
import { SERVERS } from "../../engines/servers.ts";
import { FileSourceSchema, FormatSchema } from "./file-source.ts";

const text = Type.String({ minLength: 1 });
const scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);

/** A table of a server. The password is in the environment, never here. */
const ServerSourceSchema = Type.Object(
  {
    engine: Type.Enum(
      SERVERS.map(({ id }) => id),
      { description: "Which kind of server holds the table" },
    ),
    connection: Type.String({
      pattern: CONNECTION_NAME,
      description:
        "Variable of the environment that holds the server's URL: its name begins with `ASSAY_` or ends with `WAREHOUSE_URL`",
    }),
    table: Type.String({
      minLength: 1,
      description: "The table as the server's SQL writes it, parts with dots between: `public.flights`",
    }),
  },
  { additionalProperties: false },
);

export type ServerSource = Static<typeof ServerSourceSchema>;

/** Where a table comes from. */
export const SourceSchema = Type.Union([text, FileSourceSchema, ServerSourceSchema]);

export type SourceConfig = Static<typeof SourceSchema>;

export const DataConfigSchema = Type.Object(
  {
    source: {
      ...SourceSchema,
      description: "Table to check: a file, a glob of files with the same columns, or a table of a server",
    },
    format: Type.Optional(FormatSchema),
    schema: Type.Optional(
      Type.String({ minLength: 1, description: "JSON Schema file that says what a valid row is" }),
    ),
    reference: Type.Optional({
      ...SourceSchema,
      description:
        "Table, or a profile of one, that statistics of drift and `no_worse_than: reference` compare with: a file or a glob",
    }),
    tables: Type.Optional(
      Type.Record(text, SourceSchema, {
        description:
          "Other tables, by the names that rules across tables use: `{ airlines: data/airlines.csv }`",
      }),
    ),
    where: Type.Optional(
      Type.String({
        minLength: 1,
        description: "SQL condition in the engine's dialect; only the rows that meet it are looked at",
      }),
    ),
    missing_values: Type.Optional(
      Type.Record(text, Type.Array(scalar, { minItems: 1, uniqueItems: true }), {
        description:
          'Values that stand for NULL, by column, `*` for every column: `{ "*": ["", "NA"], age: [-1] }`',
      }),
    ),
    key: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        minItems: 1,
        description: "Columns that identify a row in samples of invalid rows, shown with `show_values`",
      }),
    ),
    show_values: Type.Optional(
      Type.Boolean({ default: false, description: "Show values of the data in samples of invalid rows" }),
    ),
  },
  { additionalProperties: false },
);

export type DataConfig = Static<typeof DataConfigSchema>;
