import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import { meanReplicate, requireFinite, requireSameLength, weightedMean, weightedSum } from "../arrays.ts";
import { evaluationMetric, type Rows } from "../evaluation-metric.ts";
import { compareLabels, encodeLabels, type Labels, type Numbers, numbered } from "../labels.ts";
import { type Dense, type Matrix, readMatrix } from "../matrix.ts";
import { numberOption } from "../options.ts";
import { type Label, requireWeights } from "./label-rows.ts";
import { pairedHits } from "./paired-share.ts";

export interface TopKAccuracyScoreInput {
  readonly yTrue: Labels;
  /** Score of each class a row, in the order of the sorted labels; of the greater label alone for two classes. */
  readonly yScore: Numbers | Matrix;
  /** How many classes of the greatest scores count; default 2. */
  readonly k?: number;
  /** False gives the number of such rows, or their weight, instead of their share; default true. */
  readonly normalize?: boolean;
  readonly sampleWeight?: Numbers;
  /** All classes, sorted, where not each of them occurs in `yTrue`. */
  readonly labels?: Labels;
}

const BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/**
 * Share of the rows whose true class is among the k of the greatest scores; of equal scores the greater label comes
 * first. 0 to 1, higher is better; 1 for k of all classes. Source: `sklearn.metrics.top_k_accuracy_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/parameter` for `k` or `labels` that are not sorted, `evaluation/classes-mismatch`
 */
export function topKAccuracyScore(input: TopKAccuracyScoreInput): number {
  const { normalize = true, sampleWeight } = input;
  const hits = hitsOf(input);
  return normalize ? weightedMean(hits, sampleWeight) : weightedSum(hits, sampleWeight);
}

function hitsOf({ yTrue, yScore, k = 2, sampleWeight, labels }: TopKAccuracyScoreInput): Float64Array {
  const scores = readMatrix("yScore", yScore);
  requireSameLength({ yTrue, yScore: { length: scores.rows }, sampleWeight });
  requireFinite("yScore", scores.values);
  if (sampleWeight !== undefined) requireWeights(sampleWeight);
  if (!Number.isInteger(k) || k < 1)
    throw new AssayError("evaluation/parameter", `\`k\` is ${k}.`, { fix: "Choose a whole number above 0." });
  if (labels !== undefined) requireSorted(labels);
  const { classes, codes } = encodeLabels([yTrue], labels);
  requireClasses(classes.length, scores.columns, labels?.length);
  return scores.columns === 1 ? hitsOfTwo(scores.values, codes[0], k) : hitsOfMany(scores, codes[0], k);
}

/** One score a row predicts by itself: probabilities from 0.5, anything else from 0. */
function hitsOfTwo(scores: Float64Array, truth: Int32Array, k: number): Float64Array {
  const hits = new Float64Array(truth.length).fill(1);
  if (k > 1) return hits;
  const threshold = scores.every((score) => score >= 0 && score <= 1) ? 0.5 : 0;
  for (let row = 0; row < hits.length; row++)
    hits[row] = (scores[row] > threshold ? 1 : 0) === truth[row] ? 1 : 0;
  return hits;
}

function hitsOfMany({ columns, values }: Dense, truth: Int32Array, k: number): Float64Array {
  const hits = new Float64Array(truth.length);
  const gap = new Float64Array(1);
  const high = new Int32Array(gap.buffer, BIG_ENDIAN ? 0 : 4, 1);
  for (let row = 0, from = 0; row < hits.length; row++, from += columns) {
    const own = from + truth[row];
    const score = values[own];
    // The sign bit of a difference counts without a branch, which random scores would mislead; + 0, because −0 − 0
    // is −0, whose sign bit says less.
    let ahead = 0;
    for (let at = from; at < own; at++) {
      gap[0] = score - values[at] + 0;
      ahead += high[0] >>> 31;
    }
    for (let at = own + 1; at < from + columns; at++) {
      gap[0] = values[at] - score + 0;
      ahead += 1 - (high[0] >>> 31);
    }
    hits[row] = ahead < k ? 1 : 0;
  }
  return hits;
}

function requireSorted(labels: Labels): void {
  const named = Array.from(numbered(labels) as ArrayLike<Label>);
  if (named.every((label, at) => at === 0 || compareLabels(named[at - 1], label) < 0)) return;
  throw new AssayError("evaluation/parameter", "`labels` is not sorted, or names a class twice.", {
    fix: "Name each class once, sorted, with the columns of the scores in the same order.",
  });
}

function requireClasses(classes: number, columns: number, named: number | undefined): void {
  if (named !== undefined && named < classes)
    throw new AssayError("evaluation/classes-mismatch", "Some rows have a label that is not in `labels`.", {
      fix: "Name every class that occurs.",
    });
  if (classes > 1 && columns === (classes === 2 ? 1 : classes)) return;
  throw new AssayError(
    "evaluation/classes-mismatch",
    `There are ${classes} classes, but ${columns} scores a row.`,
    { fix: "Give one score a row for two classes, and one a class for more; name all with `labels`." },
  );
}

export const topKAccuracy = evaluationMetric({
  id: "top_k_accuracy",
  description: "Share of the rows whose true class is among the `k` of the greatest scores",
  tasks: ["multiclass-classification"],
  direction: "higher",
  unit: "ratio",
  range: [0, 1],
  options: Type.Object({
    k: Type.Optional(Type.Integer({ minimum: 1, default: 2, description: "How many classes count" })),
  }),
  reads: "score",
  source: "sklearn.metrics.top_k_accuracy_score",
  value: (rows, { k }, sampleWeight) => topKAccuracyScore({ ...inputOf(rows, { k }), sampleWeight }),
  trials: (rows, { k }) => {
    const hits = hitsOf(inputOf(rows, { k }));
    return { successes: weightedSum(hits), trials: hits.length };
  },
  pairedDifference: (candidate, baseline, { k }) =>
    pairedHits(hitsOf(inputOf(candidate, { k })), hitsOf(inputOf(baseline, { k }))),
  replicate: (rows, { k }) => meanReplicate(hitsOf(inputOf(rows, { k }))),
});

/** @throws AssayError `evaluation/option` where every class would count and every row be right */
function inputOf({ yTrue, yScore }: Rows, options: { readonly k: unknown }): TopKAccuracyScoreInput {
  const columns = yScore.length / yTrue.length;
  const k = numberOption(options, "k", 2);
  if (k >= columns)
    throw new AssayError(
      "evaluation/option",
      `\`k\` is ${k} of ${columns} classes: every row would be right.`,
      {
        fix: `Choose a \`k\` below ${columns}.`,
      },
    );
  return {
    yTrue,
    yScore: { values: yScore, columns },
    k,
    labels: Array.from({ length: columns }, (_, at) => at),
  };
}
