import { type TObject, Type } from "typebox";
import type { Options } from "../../../../model/metric.ts";
import type { EvaluationMetric } from "../evaluation-metric.ts";
import { contingencyCoefficientOf, cramersVOf, theilsUOf, tschuprowsTOf } from "./association.ts";
import type { Pairs } from "./pairs.ts";
import { pairsMetric } from "./pairs-metric.ts";

const Correction = Type.Object({
  bias_correction: Type.Optional(
    Type.Boolean({ description: "Takes off what chance gives to few rows; default true" }),
  ),
});

function associationMetric(
  id: string,
  description: string,
  source: string,
  score: (options: Options) => (pairs: Pairs) => number,
  options?: TObject,
): EvaluationMetric {
  return pairsMetric({
    id,
    description,
    direction: "higher",
    unit: "score",
    range: [0, 1],
    ...(options === undefined ? {} : { options }),
    source: `torchmetrics.functional.nominal.${source}`,
    undefinedFix:
      "Truth or prediction has one class only, or one for each row: add rows, or look at accuracy.",
    score: (_rows, given) => score(given),
  });
}

export const cramersVMetric = associationMetric(
  "cramers_v",
  "How much true and predicted labels tell about each other (Cramér's V), whichever stands for which",
  "cramers_v",
  (options) => (pairs) => cramersVOf(pairs, options["bias_correction"] !== false),
  Correction,
);

export const tschuprowsTMetric = associationMetric(
  "tschuprows_t",
  "As cramers_v, and 1 only where as many classes are predicted as are true (Tschuprow's T)",
  "tschuprows_t",
  (options) => (pairs) => tschuprowsTOf(pairs, options["bias_correction"] !== false),
  Correction,
);

export const contingencyCoefficientMetric = associationMetric(
  "pearsons_contingency_coefficient",
  "Pearson's contingency coefficient of true and predicted labels, at most √(1 − 1/classes)",
  "pearsons_contingency_coefficient",
  () => contingencyCoefficientOf,
);

export const theilsUMetric = associationMetric(
  "theils_u",
  "Share of the prediction's entropy that the true label tells (Theil's U)",
  "theils_u",
  () => theilsUOf,
);
