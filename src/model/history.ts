import { type Static, Type } from "typebox";

/** One value of an earlier run; one line of the history file each. */
export const PointSchema = Type.Object(
  {
    at: Type.String({ format: "date-time", description: "When it was recorded, in UTC" }),
    commit: Type.Optional(Type.String({ minLength: 1, description: "What was measured" })),
    data: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          "What else tells the run from others of the commit: a digest of what was read and, where that includes a table of a server, which has none, of what CI calls the run, or of the report where no CI is",
      }),
    ),
    gate: Type.String({ minLength: 1 }),
    metric: Type.String({ minLength: 1 }),
    options: Type.Record(Type.String(), Type.Unknown()),
    subject: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
    unit: Type.String(),
    value: Type.Number(),
  },
  { additionalProperties: false },
);

export type Point = Static<typeof PointSchema>;
