import { AssayError } from "../../../../model/error.ts";
import { totalWeight } from "../arrays.ts";
import { type Labels, numbered, numberedLabel } from "../labels.ts";
import { type Average, averageSupport, type Fraction, scoreEach } from "./averages.ts";
import { requireChoice } from "./choice.ts";
import { pickLabels, readIndicators } from "./indicator.ts";
import type { Label, LabelInput } from "./label-rows.ts";
import { pairsOf } from "./pairs.ts";
import { pickSupport, type Support, supportOfLabels, supportOfPairs, supportOfRows } from "./support.ts";

const AVERAGES: readonly (Average | null)[] = ["binary", "micro", "macro", "weighted", "samples", null];

/** Parameters of scikit-learn's precision, recall, F-scores and Jaccard score. */
export interface SupportInput extends LabelInput {
  /** Classes to score, in this order; default all that occur. Columns where rows have several labels. */
  readonly labels?: Labels;
  /** The class that `average: "binary"` scores; default 1. */
  readonly posLabel?: Label | boolean;
  /** `null` gives one score a class; `samples` the mean over rows of several labels. */
  readonly average?: Average | null;
  /** The value of 0/0; default 0. NaN leaves the class out of an average. */
  readonly zeroDivision?: number;
}

export interface PerClassInput extends SupportInput {
  readonly average: null;
}

export interface AveragedInput extends SupportInput {
  readonly average?: Average;
}

/** A score of one class or several: a number, or one a class where `average` is null. */
export interface SupportScore<More = unknown> {
  (input: PerClassInput & More): number[];
  (input: AveragedInput & More): number;
}

/**
 * The score whose fraction `fractionOf` gives for the input's own parameters.
 * @throws AssayError as `supportOf`, and `evaluation/undefined` where the score is NaN because `zeroDivision` is
 */
export function supportScore<More = unknown>(
  fractionOf: (input: SupportInput & More) => Fraction,
): SupportScore<More> {
  function score(input: PerClassInput & More): number[];
  function score(input: AveragedInput & More): number;
  function score(input: SupportInput & More): number | number[] {
    const fraction = fractionOf(input);
    const { average = "binary", zeroDivision = 0, sampleWeight } = input;
    requireZeroDivision(zeroDivision);
    const support = supportOf(input, average);
    if (average === null) return requireDefined([...scoreEach(support, fraction, zeroDivision)]);
    const value = averageSupport(support, average, fraction, zeroDivision, sampleWeight);
    return requireDefined([value])[0];
  }
  return score;
}

/**
 * What each class holds, or each row where the average is `samples`.
 * @throws AssayError as `readLabels`, `encodeClasses` and `readIndicators`; `evaluation/average-needed` for more than two
 *   classes with `average: "binary"`, `evaluation/positive-unknown` when two other classes occur than
 *   `posLabel`, `evaluation/label-type` for `samples` where a row has one label, `evaluation/parameter`
 */
export function supportOf(input: SupportInput, average: Average | null): Support {
  const { labels, sampleWeight } = input;
  requireChoice("average", average, AVERAGES);
  const indicators = readIndicators(input);
  if (indicators !== undefined) {
    if (average === "binary") throw averageNeeded(`Rows have several of ${indicators.labels} labels`);
    const picked =
      labels === undefined ? indicators : pickLabels(indicators, columns(labels, indicators.labels));
    if (average !== "samples") return supportOfLabels(picked, sampleWeight);
    totalWeight(indicators.rows, sampleWeight);
    return supportOfRows(picked);
  }
  if (average === "samples")
    throw new AssayError("evaluation/label-type", "The average `samples` is over rows of several labels.", {
      fix: "Choose `macro`, `micro` or `weighted`, or give 0 and 1 for each row and label.",
    });
  const pairs = pairsOf(input);
  const support = supportOfPairs(pairs);
  const posLabel = numberedLabel(input.posLabel ?? 1);
  if (average === "binary") requirePositive(pairs.classes, posLabel);
  const wanted = average === "binary" ? [posLabel] : labels && numbered(labels);
  if (wanted === undefined) return support;
  const indices = new Map(pairs.classes.map((label, index) => [label, index]));
  return pickSupport(
    support,
    Array.from(wanted as ArrayLike<Label>, (label) => indices.get(label) ?? -1),
  );
}

/** The columns that `labels` names. @throws AssayError `evaluation/parameter` */
export function columns(labels: Labels, count: number): readonly number[] {
  return Array.from(labels as ArrayLike<Label>, (label) => {
    if (typeof label === "number" && Number.isInteger(label) && label >= 0 && label < count) return label;
    throw new AssayError(
      "evaluation/parameter",
      `\`labels\` names the column ${label}, but the columns are 0 to ${count - 1}.`,
      { fix: "Name columns by their number, from 0." },
    );
  });
}

export function requireZeroDivision(zeroDivision: number): void {
  if (zeroDivision === 0 || zeroDivision === 1 || Number.isNaN(zeroDivision)) return;
  throw new AssayError("evaluation/parameter", `\`zeroDivision\` is ${zeroDivision}.`, {
    fix: "Choose 0, 1 or NaN.",
  });
}

function requirePositive(classes: readonly Label[], posLabel: Label): void {
  if (classes.length > 2) throw averageNeeded(`There are ${classes.length} classes`);
  if (classes.length === 2 && !classes.includes(posLabel))
    throw new AssayError(
      "evaluation/positive-unknown",
      `The positive label ${posLabel} is none of the labels ${classes.join(" and ")}.`,
      { fix: "Set `positive` to one of the labels." },
    );
}

function averageNeeded(seen: string): AssayError {
  return new AssayError("evaluation/average-needed", `${seen}, but the average is \`binary\`.`, {
    fix: "Choose `average: macro`, `micro` or `weighted`.",
  });
}

/** @throws AssayError `evaluation/undefined` */
export function requireDefined(scores: number[]): number[] {
  if (!scores.some(Number.isNaN)) return scores;
  throw new AssayError("evaluation/undefined", "The score is 0/0: no row counts for it.", {
    fix: "Set `zero_division` to the value that such a score should have.",
  });
}
