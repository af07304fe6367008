import { type Static, Type } from "typebox";

const name = Type.String({ minLength: 1, description: "What rules call it: `behaviour: name`" });
const column = Type.String({ minLength: 1, description: "Column of the data that feeds the model" });
const cell = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);

const Invariance = Type.Object(
  {
    name,
    kind: Type.Literal("invariance"),
    column,
    set: Type.Optional(Type.Union(cell.anyOf, { description: "The value that every row gets" })),
    swap: Type.Optional(
      Type.Array(cell, { minItems: 2, maxItems: 2, description: "Two values that change places" }),
    ),
    noise: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        description: "Each number moves by at most so much, at random by the run's seed",
      }),
    ),
    tolerance: Type.Optional(
      Type.Number({
        minimum: 0,
        description:
          "By how much a score or number may move. Without it the predicted label must stay; numbers need it",
      }),
    ),
  },
  { additionalProperties: false },
);

const Direction = Type.Object(
  {
    name,
    kind: Type.Literal("direction"),
    column,
    add: Type.Number({ description: "What is added to each row's number; missing ones stay as they are" }),
    expect: Type.Enum(["not_lower", "not_higher"], {
      description: "Which way the score of the positive class, or the predicted number, may go",
    }),
    tolerance: Type.Optional(
      Type.Number({ minimum: 0, default: 1e-6, description: "How far the wrong way still counts as equal" }),
    ),
  },
  { additionalProperties: false },
);

const Cases = Type.Object(
  {
    name,
    kind: Type.Literal("cases"),
    data: Type.String({
      minLength: 1,
      description: "Table of cases that must hold: the model's columns, and what is true as `label`",
    }),
    tolerance: Type.Optional(
      Type.Number({
        minimum: 0,
        default: 0,
        description: "How far a predicted number may be from the label",
      }),
    ),
  },
  { additionalProperties: false },
);

export const BehaviourSchema = Type.Array(Type.Union([Invariance, Direction, Cases]), {
  minItems: 1,
  description:
    "How the model must behave when its input changes, for `invariance_failures`, `direction_failures` and `case_failures`",
});

export type Behaviour = Static<typeof BehaviourSchema>[number];
export type InvarianceBehaviour = Static<typeof Invariance>;
export type DirectionBehaviour = Static<typeof Direction>;
export type CasesBehaviour = Static<typeof Cases>;
