import { requireFinite } from "../arrays.ts";
import { sortScores } from "./sort-scores.ts";

/** The scores of either class, ascending. */
export interface SplitScores {
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
}

/** 1 for rows of the positive class, 0 for the others. */
export type Positive = Uint8Array | Int32Array;

/**
 * Sorts the scores of each class by themselves, which is quicker than sorting row numbers.
 * @throws AssayError `evaluation/not-finite`
 */
export function splitScores(positive: Positive, scores: Float64Array): SplitScores {
  const rows = scores.length;
  const split = new Float64Array(rows);
  let [front, back, notFinite] = [0, rows - 1, 0];
  for (let row = 0; row < rows; row++) {
    const score = scores[row];
    notFinite += score - score;
    // Both ends are written and one moves on: a branch on the class would be guessed wrong every other time.
    split[front] = score;
    split[back] = score;
    front += positive[row];
    back += positive[row] - 1;
  }
  if (notFinite !== 0) requireFinite("the score", scores);
  const scratch = new Float64Array(Math.max(front, rows - front));
  const positives = sortScores(split.subarray(0, front), scratch);
  const spare = positives.buffer === scratch.buffer ? new Float64Array(rows - front) : scratch;
  return { positives, negatives: sortScores(split.subarray(front), spare) };
}

/** Area under the ROC curve as Mann and Whitney's U; NaN where a class has no row. */
export function areaOfSplit({ positives, negatives }: SplitScores): number {
  let [wins, below] = [0, 0];
  for (let at = 0; at < positives.length; ) {
    const score = positives[at];
    while (below < negatives.length && negatives[below] < score) below++;
    let tied = below;
    while (tied < negatives.length && negatives[tied] === score) tied++;
    const group = at;
    while (at < positives.length && positives[at] === score) at++;
    wins += (at - group) * (below + (tied - below) / 2);
    below = tied;
  }
  return wins / (positives.length * negatives.length);
}

/** Σ (recall − recall before) × precision from the greatest score down; 0 without a positive row. */
export function averagePrecisionOfSplit({ positives, negatives }: SplitScores): number {
  const [total, others] = [positives.length, negatives.length];
  let [sum, below] = [0, others];
  for (let at = total; at > 0; ) {
    const score = positives[at - 1];
    const group = at;
    while (at > 0 && positives[at - 1] === score) at--;
    while (below > 0 && negatives[below - 1] >= score) below--;
    sum += ((group - at) * (total - at)) / (total - at + others - below);
  }
  return total === 0 ? 0 : sum / total;
}
