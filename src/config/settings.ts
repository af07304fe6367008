import { type Static, type TObject, type TSchema, Type } from "typebox";
import { durationSchema, sizeSchema } from "./quantity.ts";

/** A part of file names, tags and statuses. */
export const NAME_PATTERN = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

export const DEFAULT_SEED = 42;
export const DEFAULT_TIMEOUT = "10m";
export const DEFAULT_MEMORY = "4GB";

const name = Type.String({ pattern: NAME_PATTERN, title: "a name of letters, digits, `.`, `_` and `-`" });
const text = Type.String({ minLength: 1 });
const closed = { additionalProperties: false };

export const DEFAULT_RELIABILITY = 0.9999;

const ReuseSchema = Type.Object(
  {
    looks: Type.Integer({
      minimum: 1,
      maximum: 1_000_000,
      description: "How many different models may be judged on one golden table",
    }),
    reliability: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        default: DEFAULT_RELIABILITY,
        description: "Probability that all looks together are within the tolerance that the report tells",
      }),
    ),
    adaptivity: Type.Optional(
      Type.Enum(["full", "none"], {
        default: "full",
        description:
          "`full` where a model may answer to what the looks before it said, as in CI; `none` where all models were made before the first look",
      }),
    ),
    when_spent: Type.Optional(
      Type.Enum(["warn", "error"], {
        default: "warn",
        description: "What a run says that goes over the budget",
      }),
    ),
  },
  { ...closed, description: "Budget of looks at each golden table, tied to its digest" },
);

export const BaselineSchema = Type.Object(
  {
    ref: Type.Optional(
      Type.String({
        // A ref never starts with a dash, which git would take for an option.
        pattern: "^[^-\\s][^\\s]*$",
        title: "a git ref such as origin/main",
        description:
          "Git ref that `baseline` means: the commit at which this change left it. Without it, the base commit that the CI system's event names",
      }),
    ),
    passports: Type.Optional(
      Type.String({ minLength: 1, description: "Folder of passports, which `passport` means in rules" }),
    ),
    when_missing: Type.Optional(
      Type.Union([Type.Literal("error"), Type.Literal("skip")], {
        default: "error",
        description: "What becomes of a rule when the baseline does not have the file yet",
      }),
    ),
    reuse: Type.Optional(ReuseSchema),
  },
  { ...closed, description: "What `no_worse_than` compares with" },
);

export const HistorySchema = Type.Object(
  {
    file: Type.String({
      minLength: 1,
      pattern: "^(?!/|\\\\|\\.\\.(/|$))",
      title: "a path inside the config's folder",
      description: "File of earlier measurements, one JSON object a line; `assay history append` writes it",
    }),
  },
  { ...closed, description: "What `within` compares with" },
);

export const PromotionSchema = Type.Object(
  {
    artifact: Type.String({ minLength: 1, description: "The file that is promoted" }),
    requires: Type.Array(text, {
      minItems: 1,
      uniqueItems: true,
      description: "Gates that must have passed on exactly this file",
    }),
    registry: Type.Object(
      { kind: Type.String({ minLength: 1, description: "`git`, or another registry that Assay knows" }) },
      { description: "Where promoted models are recorded, with the registry's own settings" },
    ),
    stages: Type.Array(name, {
      minItems: 1,
      uniqueItems: true,
      description: "Where the model may live, in the order of promotion",
    }),
  },
  closed,
);

/** Settings that every gate has beside `kind`, `rules` and those of its kind. */
export const GATE_SETTINGS = {
  timeout: Type.Optional({
    ...durationSchema,
    default: DEFAULT_TIMEOUT,
    description: "How long the gate may take; a number is seconds",
  }),
  memory: Type.Optional({
    ...sizeSchema,
    default: DEFAULT_MEMORY,
    description: "How much memory the gate may use; a number is bytes",
  }),
} satisfies Record<string, TSchema>;

const named = <T extends TSchema>(value: T, description: string) =>
  Type.Record(Type.String(), value, { description, propertyNames: { pattern: NAME_PATTERN } });

/** The file around its gates; what stands in a gate is checked by its kind. */
export const FrameSchema = Type.Object(
  {
    version: Type.Literal(1, { description: "Version of this file's format" }),
    seed: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 4294967295,
        default: DEFAULT_SEED,
        description: "Seed of every random choice",
      }),
    ),
    baseline: Type.Optional(BaselineSchema),
    history: Type.Optional(HistorySchema),
    gates: named(Type.Object({}), "What is tested, by name"),
    promotion: Type.Optional(named(PromotionSchema, "What may be promoted, by name")),
  },
  closed,
);

export type Baseline = Static<typeof BaselineSchema>;
export type Promotion = Static<typeof PromotionSchema>;

/** Properties of an object schema by name; empty when it has none. */
export function propertiesOf(schema: TSchema): Readonly<Record<string, TSchema>> {
  return (schema as TObject).properties ?? {};
}
