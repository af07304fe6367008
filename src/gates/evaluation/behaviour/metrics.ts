import { type TProperties, Type } from "typebox";
import type { MetricInfo } from "../../../model/metric.ts";
import type { Behaviour } from "./config.ts";

const CHECKLIST =
  "Ribeiro et al., Beyond Accuracy: Behavioral Testing of NLP Models with CheckList (ACL 2020)";

function failures(id: string, description: string): MetricInfo {
  return {
    id,
    description,
    unit: "ratio",
    direction: "lower",
    range: [0, 1],
    subjects: [],
    options: Type.Object({
      behaviour: Type.Optional(
        Type.String({ minLength: 1, description: "Its name under `behaviour`, where there are several" }),
      ),
    }),
    source: CHECKLIST,
  };
}

export const INVARIANCE = failures(
  "invariance_failures",
  "Share of the rows whose prediction moves when a column changes that should not matter",
);
export const DIRECTION = failures(
  "direction_failures",
  "Share of the rows whose score goes the wrong way when a column rises",
);
export const CASES = failures("case_failures", "Share of the cases that must hold and do not");

const path = (description: string) => Type.Optional(Type.String({ minLength: 1, description }));
const name = Type.String({ minLength: 1 });

const OTHER = {
  model: path("The other model, e.g. the one before conversion or quantisation; default the baseline's"),
  predictions: path(
    "Table of what the original said of the same rows, e.g. written by its own framework in Python; by `key`, or in the order of the rows where the gate has none",
  ),
  prediction: path("Column of that table with the label or number; default `prediction` where it is there"),
  score: Type.Optional(
    Type.Union([name, Type.Array(name, { minItems: 1, uniqueItems: true })], {
      description:
        "Column of that table with the score of the positive class, or a list of columns, one a class in the order of `classes`; default `score` where it is there",
    }),
  ),
};

function parity(
  spec: Pick<MetricInfo, "id" | "description" | "unit" | "direction" | "range" | "source">,
  more: TProperties = {},
): MetricInfo {
  return { ...spec, subjects: [], options: Type.Object({ ...OTHER, ...more }) };
}

export const OUTPUT_DIFFERENCE = parity({
  id: "max_output_difference",
  description: "Largest difference between the outputs of this model and of another on the same rows",
  unit: "score",
  direction: "lower",
  range: [0, Number.POSITIVE_INFINITY],
  source: "numpy.testing.assert_allclose(rtol=0)",
});
export const RELATIVE_DIFFERENCE = parity({
  id: "max_relative_output_difference",
  description:
    "Largest difference between the outputs of this model and of another as a share of the other's output",
  unit: "score",
  direction: "lower",
  range: [0, Number.POSITIVE_INFINITY],
  source: "numpy.testing.assert_allclose(atol=0)",
});
export const OUTSIDE_TOLERANCE = parity(
  {
    id: "outputs_outside_tolerance",
    description:
      "Share of the rows of which an output is further from another model's than `atol` and `rtol` allow",
    unit: "ratio",
    direction: "lower",
    range: [0, 1],
    source: "numpy.isclose: |ours − other| ≤ atol + rtol × |other|",
  },
  {
    atol: Type.Optional(
      Type.Number({ minimum: 0, default: 1e-8, description: "Difference that is allowed" }),
    ),
    rtol: Type.Optional(
      Type.Number({
        minimum: 0,
        default: 1e-5,
        description: "Difference that is allowed beside it, as a share of the other's output",
      }),
    ),
  },
);
export const LABEL_AGREEMENT = parity({
  id: "output_label_agreement",
  description: "Share of the rows for which this model and another predict the same label",
  unit: "ratio",
  direction: "higher",
  range: [0, 1],
  source: "sklearn.metrics.accuracy_score(other, ours)",
});

/** Metrics of two models' outputs, which need no labels and no changed rows. */
export const PARITY_METRICS: readonly MetricInfo[] = [
  OUTPUT_DIFFERENCE,
  RELATIVE_DIFFERENCE,
  OUTSIDE_TOLERANCE,
  LABEL_AGREEMENT,
];

/** Metrics that need the model itself, and not only what it said of the rows. */
export const BEHAVIOUR_METRICS: readonly MetricInfo[] = [INVARIANCE, DIRECTION, CASES, ...PARITY_METRICS];

export const KIND_OF: ReadonlyMap<string, Behaviour["kind"]> = new Map([
  [INVARIANCE.id, "invariance"],
  [DIRECTION.id, "direction"],
  [CASES.id, "cases"],
]);

export function isBehaviourMetric(id: string): boolean {
  return BEHAVIOUR_METRICS.some((metric) => metric.id === id);
}

export function isParityMetric(id: string): boolean {
  return PARITY_METRICS.some((metric) => metric.id === id);
}
