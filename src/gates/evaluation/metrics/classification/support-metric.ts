import { type Static, Type } from "typebox";
import { Value } from "typebox/value";
import { AssayError } from "../../../../model/error.ts";
import type { Options } from "../../../../model/metric.ts";
import { CLASSIFICATION, type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import {
  type Average,
  averagedScore,
  averageSupport,
  countSupport,
  type Fraction,
  prepareSupport,
} from "./support.ts";

const SupportOptions = Type.Object({
  average: Type.Optional(
    Type.Enum(["binary", "micro", "macro", "weighted"], {
      description: "How the classes' scores become one; `binary` is the positive class alone",
    }),
  ),
  zero_division: Type.Optional(
    Type.Enum([0, 1], { description: "The value of 0/0; without it such a score is missing" }),
  ),
});

type SupportOptions = Static<typeof SupportOptions>;

/** A metric over what each class holds: precision, recall, F-scores. */
export function supportMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly fraction: Fraction;
  /** True when numerator and denominator count independent rows. */
  readonly isShare: boolean;
}): EvaluationMetric {
  const { fraction, isShare, ...known } = spec;
  const compute = (rows: Rows, options: Options, sampleWeight?: Numbers) => {
    const { average, zeroDivision } = settingsOf(rows, options);
    const { yTrue, yPred } = rows;
    return averagedScore({ yTrue, yPred, average, zeroDivision, sampleWeight }, fraction);
  };
  return evaluationMetric({
    ...known,
    tasks: CLASSIFICATION,
    direction: "higher",
    unit: isShare ? "ratio" : "score",
    range: [0, 1],
    options: SupportOptions,
    reads: "prediction",
    value: (rows, options, sampleWeight) => {
      requireBothClasses(rows);
      return compute(rows, options, sampleWeight);
    },
    trials: (rows, options) => {
      if (!isShare || settingsOf(rows, options).average !== "binary") return undefined;
      const { truePositives, trueSum, predictedSum } = countSupport(
        rows.yTrue,
        rows.yPred,
        rows.classes.length,
      );
      const [successes, trials] = fraction(truePositives[1], trueSum[1], predictedSum[1]);
      return trials > 0 ? { successes, trials } : undefined;
    },
    replicate: (rows, options) => {
      const { average, zeroDivision } = settingsOf(rows, options);
      const all = Array.from(rows.classes.keys());
      const count = prepareSupport(rows.yTrue, rows.yPred, all.length);
      return (multiplicity) => {
        const support = count(multiplicity);
        // On drawn rows only the classes that were drawn exist.
        const classes =
          average === "binary"
            ? [1]
            : all.filter((index) => support.trueSum[index] + support.predictedSum[index] > 0);
        return averageSupport(support, classes, average, fraction, zeroDivision);
      };
    },
  });
}

function settingsOf(rows: Rows, options: Options): { average: Average; zeroDivision: number } {
  const { average = "binary", zero_division }: SupportOptions = Value.Parse(SupportOptions, options);
  if (average === "binary" && rows.task !== "binary-classification")
    throw new AssayError(
      "evaluation/average-needed",
      `The task has ${rows.classes.length} classes, but the rule does not say how their scores become one.`,
      { fix: "Add `average: macro`, `micro` or `weighted` to the rule." },
    );
  // A class without predictions counts 0 in an average, as in scikit-learn; alone it is no evidence.
  return { average, zeroDivision: zero_division ?? (average === "binary" ? Number.NaN : 0) };
}

function requireBothClasses({ task, yTrue, classes }: Rows): void {
  if (task !== "binary-classification" || yTrue.some((code) => code !== yTrue[0])) return;
  throw new AssayError(
    "evaluation/one-class",
    `All ${yTrue.length} rows have the label ${classes[yTrue[0]]}.`,
    {
      fix: "Add rows of the other class, or take the slice out of the rule.",
    },
  );
}
