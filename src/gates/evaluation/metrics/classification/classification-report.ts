import { AssayError } from "../../../../model/error.ts";
import { type Labels, numbered } from "../labels.ts";
import { averageSupport, scoreEach } from "./averages.ts";
import { fbetaFraction } from "./fbeta.ts";
import { isMultilabel, type Label, type LabelInput } from "./label-rows.ts";
import { pairsOf } from "./pairs.ts";
import { precisionFraction } from "./precision.ts";
import { recallFraction } from "./recall.ts";
import type { Support } from "./support.ts";
import { requireDefined, requireZeroDivision, supportOf } from "./support-score.ts";

export interface ClassificationReportInput extends LabelInput {
  /** Classes to report, in this order; default all that occur. Columns where rows have several labels. */
  readonly labels?: Labels;
  /** What to call the classes; default the labels. */
  readonly targetNames?: readonly string[];
  /** The value of 0/0; default 0. */
  readonly zeroDivision?: number;
}

export interface ReportLine {
  readonly precision: number;
  readonly recall: number;
  readonly f1Score: number;
  /** True rows, or their weight. */
  readonly support: number;
}

export interface ClassificationReport {
  readonly classes: readonly (ReportLine & { readonly name: string })[];
  /** Where every class that occurs is reported; then it is also each micro average. */
  readonly accuracy?: number;
  readonly microAverage?: ReportLine;
  readonly macroAverage: ReportLine;
  readonly weightedAverage: ReportLine;
  /** Where rows have several labels. */
  readonly samplesAverage?: ReportLine;
}

const FRACTIONS = [precisionFraction, recallFraction, fbetaFraction(1)];

/**
 * Precision, recall and F1 of each class and their averages.
 * Source: `sklearn.metrics.classification_report` with `output_dict=True`.
 * @throws AssayError as `supportScore`; `evaluation/length-mismatch` where `targetNames` are not one a class
 */
export function classificationReport(input: ClassificationReportInput): ClassificationReport {
  const { labels, sampleWeight, zeroDivision = 0 } = input;
  requireZeroDivision(zeroDivision);
  const several = isMultilabel(input.yTrue);
  const support = supportOf(input, null);
  const occurring = several ? Array.from(support.trueSum.keys()) : pairsOf(input).classes;
  const reported = labels === undefined ? occurring : Array.from(numbered(labels) as ArrayLike<Label>);
  const names = input.targetNames ?? reported.map(String);
  if (names.length !== reported.length)
    throw new AssayError(
      "evaluation/length-mismatch",
      `\`targetNames\` has ${names.length} names, but ${reported.length} classes are reported.`,
      { fix: "Give one name for each class, or say which classes with `labels`." },
    );
  const scores = FRACTIONS.map((fraction) => requireDefined([...scoreEach(support, fraction, zeroDivision)]));
  const rows = support.trueSum.reduce((sum, weight) => sum + weight, 0);
  const line = (of: Support, average: "micro" | "macro" | "weighted" | "samples"): ReportLine => {
    const [precision, recall, f1Score] = requireDefined(
      FRACTIONS.map((fraction) => averageSupport(of, average, fraction, zeroDivision, sampleWeight)),
    );
    return { precision, recall, f1Score, support: rows };
  };
  const micro = line(support, "micro");
  const isAccuracy = !several && occurring.every((label) => reported.includes(label));
  return {
    classes: names.map((name, index) => ({
      name,
      precision: scores[0][index],
      recall: scores[1][index],
      f1Score: scores[2][index],
      support: support.trueSum[index],
    })),
    ...(isAccuracy ? { accuracy: micro.precision } : { microAverage: micro }),
    macroAverage: line(support, "macro"),
    weightedAverage: line(support, "weighted"),
    ...(several ? { samplesAverage: line(supportOf(input, "samples"), "samples") } : {}),
  };
}
