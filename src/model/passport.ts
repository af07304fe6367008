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
    samples: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);

/** `golden/<model>.json`: what a model must be able to do, and who said so. */
export const PassportSchema = Type.Object(
  {
    schema: Type.Literal(1),
    model: Type.String({ description: "File name of the model without its extension" }),
    artifact: Type.Object({ path: Type.String(), digest, bytes: Type.Integer({ minimum: 0 }) }),
    gates: Type.Record(
      Type.String(),
      Type.Object({
        data: Type.Array(Type.Object({ path: Type.String(), digest })),
        metrics: Type.Array(GoldenMetricSchema),
      }),
    ),
    configDigest: digest,
    environment: Type.Record(Type.String(), Type.String(), {
      description: "Versions of Assay, Node and the runtime",
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
  },
  { additionalProperties: false, $id: "https://assay.dev/schemas/passport-1.json", title: "Assay passport" },
);

export type Passport = Static<typeof PassportSchema>;
export type GoldenMetric = Static<typeof GoldenMetricSchema>;
