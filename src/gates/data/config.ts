import { type Static, Type } from "typebox";

export const DataConfigSchema = Type.Object(
  {
    source: Type.String({
      minLength: 1,
      description: "Table to check: a file or a glob of files with the same columns",
    }),
    format: Type.Optional(
      Type.Enum(["parquet", "csv", "json", "jsonl"], {
        description: "What the source holds; default: what its extension says",
      }),
    ),
    schema: Type.Optional(
      Type.String({ minLength: 1, description: "JSON Schema file that says what a valid row is" }),
    ),
    reference: Type.Optional(
      Type.String({ minLength: 1, description: "Table that `psi` compares with: a file or a glob" }),
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
