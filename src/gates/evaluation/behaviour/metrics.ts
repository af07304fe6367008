import { Type } from "typebox";
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

export const OUTPUT_DIFFERENCE: MetricInfo = {
  id: "max_output_difference",
  description: "Largest difference between the outputs of this model and of another on the same rows",
  unit: "score",
  direction: "lower",
  range: [0, Number.POSITIVE_INFINITY],
  subjects: [],
  options: Type.Object({
    model: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          "The other model, e.g. the one before conversion or quantisation; default the baseline's",
      }),
    ),
  }),
  source: "numpy.testing.assert_allclose(rtol=0)",
};

/** Metrics that need the model itself, and not only what it said of the rows. */
export const BEHAVIOUR_METRICS: readonly MetricInfo[] = [INVARIANCE, DIRECTION, CASES, OUTPUT_DIFFERENCE];

export const KIND_OF: ReadonlyMap<string, Behaviour["kind"]> = new Map([
  [INVARIANCE.id, "invariance"],
  [DIRECTION.id, "direction"],
  [CASES.id, "cases"],
]);

export function isBehaviourMetric(id: string): boolean {
  return BEHAVIOUR_METRICS.some((metric) => metric.id === id);
}
