import { type Static, type TProperties, Type } from "typebox";
import { Value } from "typebox/value";
import { AssayError } from "../../../../model/error.ts";
import type { Direction, Options } from "../../../../model/metric.ts";
import type { EvaluationMetric, Rows } from "../evaluation-metric.ts";
import { supportOfSeveral } from "../multilabel/label-support.ts";
import { forSeveralLabels } from "../multilabel/several-labels.ts";
import { type Average, averageSupport, type Fraction } from "./averages.ts";
import { pairedShare, type Share } from "./paired-share.ts";
import { type Pairs, pairsOf } from "./pairs.ts";
import { pairsMetric } from "./pairs-metric.ts";
import { pickSupport, type Support, supportOfPairs } from "./support.ts";

const SupportOptions = Type.Object({
  average: Type.Optional(
    Type.Enum(["binary", "micro", "macro", "weighted", "samples"], {
      description:
        "How the classes' scores become one; `binary` is the positive class alone, `samples` the mean over rows with several labels each",
    }),
  ),
  zero_division: Type.Optional(
    Type.Enum([0, 1], { description: "The value of 0/0; without it such a score is missing" }),
  ),
});

type SupportOptions = Static<typeof SupportOptions>;

/** A metric over what each class holds: precision, recall, F-scores, rates of errors. */
export function supportMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly fractionOf: (options: Options) => Fraction;
  /** True when numerator and denominator count independent rows. */
  readonly isShare: boolean;
  /** The share of the positive class where its denominator is the truth's alone. */
  readonly share?: Share;
  readonly direction?: Direction;
  /** Options of its own. */
  readonly options?: TProperties;
}): EvaluationMetric {
  const { fractionOf, isShare, share, options: own, direction = "higher", ...known } = spec;
  const ofOneLabel = pairsMetric({
    ...known,
    direction,
    unit: isShare ? "ratio" : "score",
    range: [0, 1],
    options: Type.Object({ ...SupportOptions.properties, ...own }),
    undefinedFix: "Set `zero_division` to the value that such a score should have.",
    score: (rows, options) => {
      const { average, zeroDivision } = settingsOf(rows, options);
      const ours = fractionOf(options);
      return (pairs) => averageSupport(scored(pairs, average), average, ours, zeroDivision);
    },
    trials: (rows, options) => {
      if (!isShare || settingsOf(rows, options).average !== "binary") return undefined;
      const { truePositives, trueSum, predictedSum, total } = scored(pairsOf(rows), "binary");
      const [successes, trials] = fractionOf(options)(
        truePositives[0],
        trueSum[0],
        predictedSum[0],
        total[0],
      );
      return trials > 0 ? { successes, trials } : undefined;
    },
    pairedDifference: (candidate, baseline, options) => {
      if (share === undefined || settingsOf(candidate, options).average !== "binary") return undefined;
      return pairedShare(candidate, baseline, share);
    },
  });
  return forSeveralLabels(ofOneLabel, supportOfSeveral(fractionOf));
}

/** Support of the positive class alone, or of every class that occurs. */
function scored(pairs: Pairs, average: Average): Support {
  const support = supportOfPairs(pairs);
  return average === "binary" ? pickSupport(support, [pairs.classes.indexOf(1)]) : support;
}

function settingsOf(rows: Rows, options: Options): { average: Average; zeroDivision: number } {
  const { average = "binary", zero_division }: SupportOptions = Value.Parse(SupportOptions, options);
  if (average === "binary" && rows.task !== "binary-classification")
    throw new AssayError(
      "evaluation/average-needed",
      `The task has ${rows.classes.length} classes, but the rule does not say how their scores become one.`,
      { fix: "Add `average: macro`, `micro` or `weighted` to the rule." },
    );
  if (average === "samples")
    throw new AssayError("evaluation/option", "`average: samples` is for rows with several labels each.", {
      fix: "Choose `macro`, `micro` or `weighted`.",
    });
  // A class without predictions counts 0 in an average, as in scikit-learn; alone it is no evidence.
  return { average, zeroDivision: zero_division ?? (average === "binary" ? Number.NaN : 0) };
}
