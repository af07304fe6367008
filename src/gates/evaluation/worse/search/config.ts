import { type Static, Type } from "typebox";

const columns = Type.Array(Type.String({ minLength: 1 }), { minItems: 1, uniqueItems: true });

export const FindSlicesSchema = Type.Union(
  [
    Type.Boolean(),
    Type.Object(
      {
        columns: Type.Optional(columns),
        depth: Type.Optional(Type.Enum([1, 2])),
        min_rows: Type.Optional(Type.Integer({ minimum: 10 })),
        top: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
      },
      { additionalProperties: false },
    ),
  ],
  {
    description:
      "Search the table's own columns for the slices that a worse metric lost on: `true`, or `columns` (default all but label, key and predictions), conditions a slice as `depth` (2), `min_rows` (50) and how many to name as `top` (5)",
  },
);

export type FindSlices = Static<typeof FindSlicesSchema>;

export interface SearchSettings {
  /** Undefined for all that are no label, key or prediction. */
  readonly columns?: readonly string[];
  readonly depth: 1 | 2;
  readonly leastRows: number;
  readonly top: number;
}

/** Undefined where no search is asked for. */
export function searchSettings(given: FindSlices | undefined): SearchSettings | undefined {
  if (given === undefined || given === false) return undefined;
  const { columns, depth = 2, min_rows: leastRows = 50, top = 5 } = given === true ? {} : given;
  return { columns, depth, leastRows, top };
}
