import { type Static, type TSchema, Type } from "typebox";

/** Statistics of a table as a committed JSON file. Its JSON Schema is published. */
const count = Type.Integer({ minimum: 0 });
const text = Type.String();
/** Exactly these elements; JSON Schema of 2020-12 calls them prefixItems. */
function pair<A, B>(first: TSchema, second: TSchema, description?: string) {
  const said = description === undefined ? {} : { description };
  const size = { minItems: 2, maxItems: 2 };
  return Type.Unsafe<[A, B]>({ type: "array", prefixItems: [first, second], ...size, ...said });
}
const countedValue = pair<string, number>(
  text,
  Type.Integer({ minimum: 1 }),
  "A value as the engine writes it, and the rows that have it",
);

const FiniteSchema = Type.Object(
  {
    count: Type.Integer({ minimum: 1 }),
    min: Type.Optional(Type.Number()),
    max: Type.Optional(Type.Number()),
    sum: Type.Optional(
      Type.Array(Type.Number(), {
        minItems: 1,
        maxItems: 40,
        description:
          "Numbers that add up to the exact sum, the largest first, which is the sum rounded to a double; absent where a value lies beyond ±2^63",
      }),
    ),
    mean: Type.Number(),
    std: Type.Number({ minimum: 0, description: "With ddof 1; 0 for a single value" }),
    skew: Type.Optional(Type.Number({ description: "As pandas.Series.skew(); of 3 values or more" })),
    kurtosis: Type.Optional(Type.Number({ description: "As pandas.Series.kurt(); of 4 values or more" })),
    deciles: Type.Optional(
      Type.Array(Type.Number(), { minItems: 9, maxItems: 9, description: "Quantiles 0.1 to 0.9" }),
    ),
    quantiles: Type.Optional(
      Type.Array(pair<number, number>(Type.Number({ minimum: 0, maximum: 1 }), Type.Number()), {
        maxItems: 100,
        description: "Share and quantile with linear interpolation, as numpy.quantile",
      }),
    ),
    isEveryValue: Type.Optional(
      Type.Boolean({ description: "True when each different value is a bin of its own" }),
    ),
    edges: Type.Optional(
      Type.Array(Type.Number(), {
        minItems: 2,
        maxItems: 2001,
        description:
          "Bin i holds what is above edge i and up to edge i + 1, the first bin its lower edge too; an edge that is there twice is a bin of that value alone",
      }),
    ),
    counts: Type.Optional(
      Type.Array(count, { minItems: 1, maxItems: 2000, description: "Values in each bin" }),
    ),
  },
  { additionalProperties: false },
);

export const WITHHELD = ["name", "pattern", "unique", "long"] as const;
export const PATTERNS = [
  "integer",
  "number",
  "boolean",
  "date",
  "date-time",
  "uuid",
  "email",
  "uri",
  "ipv4",
  "phone",
  "hex",
] as const;
/** What can be an estimate. */
export const APPROXIMATE = ["distinct", "quantiles", "values", "text"] as const;

export const ProfileColumnSchema = Type.Object(
  {
    name: text,
    type: Type.String({ description: "The engine's name of the type" }),
    cell: Type.Enum(["integer", "number", "text", "boolean", "time", "nested"]),
    nulls: count,
    distinct: Type.Optional(
      Type.Union([count, pair<number, number>(count, count)], {
        description:
          "Different values, NULL not among them; after a merge the least and the most there can be",
      }),
    ),
    pattern: Type.Optional(
      Type.Enum([...PATTERNS], { description: "What every value of a text column is written like" }),
    ),
    withheld: Type.Optional(
      Type.Enum([...WITHHELD], {
        description:
          "Why values are not here: the column's name, or what all its values look like, tells of people; almost every value is another; or they are long texts",
      }),
    ),
    approximate: Type.Optional(
      Type.Array(Type.Enum([...APPROXIMATE]), {
        minItems: 1,
        uniqueItems: true,
        description:
          "What is an estimate: after a merge, or quantiles that are those of the bins since the values' own would tell of few rows",
      }),
    ),
    numbers: Type.Optional(
      Type.Object(
        {
          nan: count,
          infinite: count,
          negativeInfinite: count,
          finite: Type.Optional(FiniteSchema),
        },
        {
          additionalProperties: false,
          description: "Of integers, numbers and times (seconds since 1970, UTC)",
        },
      ),
    ),
    text: Type.Optional(
      Type.Object(
        {
          blank: count,
          lengths: FiniteSchema,
          classes: Type.Array(countedValue, {
            description: "Rows by the classes of characters that occur in them, as in `aA0`",
          }),
          words: Type.Array(countedValue, { description: "The words in most rows" }),
        },
        { additionalProperties: false },
      ),
    ),
    values: Type.Optional(
      Type.Array(countedValue, {
        maxItems: 1000,
        description: "The most frequent values, of those that enough rows share",
      }),
    ),
  },
  { additionalProperties: false },
);

export const ProfileSchema = Type.Object(
  {
    $schema: Type.Optional(text),
    profile: Type.Literal(1, { description: "Version of this format; by this key a profile is known" }),
    tool: Type.Object({ name: Type.Literal("assay"), version: text }, { additionalProperties: false }),
    source: Type.String({ description: "The table, as it was named" }),
    digest: Type.String({
      pattern: "^sha256:[0-9a-f]{64}$",
      description: "Of the file's bytes; of the digests of several files, or of merged profiles",
    }),
    merged: Type.Optional(Type.Integer({ minimum: 2, description: "How many profiles it was merged from" })),
    rows: count,
    columns: Type.Array(ProfileColumnSchema, { maxItems: 100_000 }),
  },
  {
    $id: "https://assay.dev/schemas/profile-1.json",
    title: "Assay profile",
    additionalProperties: false,
  },
);

export type Profile = Static<typeof ProfileSchema>;
export type ProfileColumn = Static<typeof ProfileColumnSchema>;
export type ProfileFinite = Static<typeof FiniteSchema>;
export type ProfileNumbers = NonNullable<ProfileColumn["numbers"]>;
export type ProfileText = NonNullable<ProfileColumn["text"]>;
export type Pattern = (typeof PATTERNS)[number];
export type Withheld = (typeof WITHHELD)[number];
export type Approximate = (typeof APPROXIMATE)[number];

export const PROFILE_SCHEMA_URL = "https://assay.dev/schemas/profile-1.json";

/** Rows of the column that are not NULL. */
export function valuesIn({ rows }: Pick<Profile, "rows">, { nulls }: Pick<ProfileColumn, "nulls">): number {
  return rows - nulls;
}
