import { averageSupport, scoreEach } from "./averages.ts";
import { fbetaFraction } from "./fbeta.ts";
import { precisionFraction } from "./precision.ts";
import { recallFraction } from "./recall.ts";
import {
  type AveragedInput,
  type PerClassInput,
  requireDefined,
  requireZeroDivision,
  type SupportInput,
  supportOf,
} from "./support-score.ts";

export interface ScoresPerClass {
  readonly precision: number[];
  readonly recall: number[];
  readonly fscore: number[];
  /** True rows of each class, or their weight. */
  readonly support: number[];
}

export interface AveragedScores {
  readonly precision: number;
  readonly recall: number;
  readonly fscore: number;
  readonly support: null;
}

interface Beta {
  /** How much more recall counts than precision; default 1. */
  readonly beta?: number;
}

type PerClass = Omit<PerClassInput, "average"> & { readonly average?: null } & Beta;
type Averaged = AveragedInput & { readonly average: NonNullable<AveragedInput["average"]> } & Beta;

/**
 * Precision, recall, F-score and support from one pass over the rows: one value a class, or (with `average`) one.
 * Source: `sklearn.metrics.precision_recall_fscore_support`.
 * @throws AssayError as `supportScore`, `evaluation/parameter` for a negative `beta`
 */
export function precisionRecallFscoreSupport(input: PerClass): ScoresPerClass;
export function precisionRecallFscoreSupport(input: Averaged): AveragedScores;
export function precisionRecallFscoreSupport(input: SupportInput & Beta): ScoresPerClass | AveragedScores {
  const { beta = 1, average = null, zeroDivision = 0, sampleWeight } = input;
  requireZeroDivision(zeroDivision);
  const fractions = [precisionFraction, recallFraction, fbetaFraction(beta)];
  const support = supportOf(input, average);
  if (average === null) {
    const [precision, recall, fscore] = fractions.map((fraction) =>
      requireDefined([...scoreEach(support, fraction, zeroDivision)]),
    );
    return { precision, recall, fscore, support: [...support.trueSum] };
  }
  const [precision, recall, fscore] = requireDefined(
    fractions.map((fraction) => averageSupport(support, average, fraction, zeroDivision, sampleWeight)),
  );
  return { precision, recall, fscore, support: null };
}
