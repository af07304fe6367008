import { type Static, Type } from "typebox";

const digest = Type.String({ pattern: "^sha256:[0-9a-f]{64}$" });
const subject = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]));

export const GoldenMetricSchema = Type.Object(
  {
    metric: Type.String(),
    options: Type.Record(Type.String(), Type.Unknown()),
    subject,
    value: Type.Number(),
    interval: Type.Optional(Type.Array(Type.Number(), { minItems: 2, maxItems: 2 })),
    standardError: Type.Optional(Type.Number({ minimum: 0 })),
    degreesOfFreedom: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        description: "Of Student's t, where few groups or rows stand behind the standard error",
      }),
    ),
    samples: Type.Integer({ minimum: 0 }),
    imported: Type.Optional(
      Type.Literal(true, { description: "Taken over from a model card; nobody measured it here" }),
    ),
  },
  { additionalProperties: false },
);

const packed = (description: string) =>
  Type.Optional(Type.String({ pattern: "^[A-Za-z0-9+/]+={0,2}$", description }));

/** What the accepted model said of each golden row. */
export const PackedPredictionsSchema = Type.Object(
  {
    encoding: Type.Literal("deflate", {
      description: "Little-endian 32-bit numbers, or floats of 64 bits where `wide`, deflated, in base64",
    }),
    wide: Type.Optional(
      Type.Literal(true, { description: "Floats have 64 bits, because 32 would have changed some" }),
    ),
    rows: Type.Integer({ minimum: 1, maximum: 4_000_000 }),
    classes: Type.Array(Type.String(), { maxItems: 1000, description: "Labels by code" }),
    truth: digest,
    digest,
    columns: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, description: "Scores a row" })),
    scores: packed("Floats, row by row"),
    numbers: packed("Floats, the predicted numbers"),
    labels: packed("Integers, the codes of the predicted labels"),
  },
  { additionalProperties: false },
);

/** One model that was judged on one golden table. */
export const LookSchema = Type.Object(
  {
    data: digest,
    artifact: digest,
    when: Type.String({ format: "date-time" }),
    commit: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** `golden/<model>.json`: what a model must be able to do, and who said so. */
export const PassportSchema = Type.Object(
  {
    schema: Type.Literal(1),
    model: Type.String({ description: "File name of the model without its extension" }),
    aside: Type.Optional(
      Type.Literal(true, {
        description: "Kept under a name of its own, for rules that name it; the model may have gone on since",
      }),
    ),
    artifact: Type.Object({
      path: Type.String(),
      digest,
      bytes: Type.Integer({ minimum: 0 }),
      files: Type.Optional(
        Type.Array(Type.Object({ path: Type.String(), digest }), {
          description:
            "The model's files where it keeps weights beside it; `digest` is then that of their digests",
        }),
      ),
    }),
    gates: Type.Record(
      Type.String(),
      Type.Object({
        data: Type.Array(
          Type.Object({
            path: Type.String(),
            digest,
            files: Type.Optional(Type.String({ description: "Files of a folder, as in the report" })),
          }),
        ),
        task: Type.Optional(Type.String()),
        label: Type.Optional(Type.String({ description: "Column with what is true" })),
        classes: Type.Optional(
          Type.Array(Type.Union([Type.String(), Type.Number(), Type.Boolean()]), {
            description: "Labels in the order of the model's scores, as the config names them",
          }),
        ),
        settings: Type.Optional({
          ...digest,
          description: "Digest of the gate's settings that give the numbers their meaning",
        }),
        meaning: Type.Optional(
          Type.Record(Type.String(), Type.Unknown(), {
            description: "These settings beside task, label and classes",
          }),
        ),
        truth: Type.Optional({
          ...digest,
          description: "Digest of labels, weights and groups, where they lie in the predictions file",
        }),
        metrics: Type.Array(GoldenMetricSchema),
        predictions: Type.Optional(PackedPredictionsSchema),
      }),
      { minProperties: 1 },
    ),
    configDigest: digest,
    environment: Type.Record(Type.String(), Type.String(), {
      description: "Versions of Assay, Node and ONNX Runtime",
    }),
    accepted: Type.Array(
      Type.Object({
        who: Type.String(),
        when: Type.String({ format: "date-time" }),
        commit: Type.Optional(Type.String()),
        because: Type.String({ minLength: 1 }),
        artifact: digest,
        previous: Type.Optional(digest),
      }),
      { minItems: 1, description: "Newest first" },
    ),
    looks: Type.Optional(
      Type.Array(LookSchema, {
        description: "The accepted models that were judged on each golden table, oldest first",
      }),
    ),
  },
  { additionalProperties: false, $id: "https://assay.dev/schemas/passport-1.json", title: "Assay passport" },
);

export type Passport = Static<typeof PassportSchema>;
export type GoldenMetric = Static<typeof GoldenMetricSchema>;
export type Look = Static<typeof LookSchema>;
export type PackedPredictions = Static<typeof PackedPredictionsSchema>;

/** Kept predictions with the digests of the golden tables that they are of. */
export interface RecordedPredictions {
  readonly packed: PackedPredictions;
  readonly data: readonly string[];
}
