import { type Static, Type } from "typebox";
import { ServerSourceSchema } from "../../engines/servers/source.ts";
import { FileSourceSchema, FormatSchema } from "../file-source.ts";

const text = Type.String({ minLength: 1 });
const scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);

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
        description:
          "SQL condition in the engine's dialect; only the rows that meet it are looked at, in the reference and the base commit's table, too",
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
        description: "Columns that identify a row in samples of failing rows, shown with `show_values`",
      }),
    ),
    show_values: Type.Optional(
      Type.Boolean({ default: false, description: "Show values of the data in samples of failing rows" }),
    ),
  },
  { additionalProperties: false },
);

export type DataConfig = Static<typeof DataConfigSchema>;
