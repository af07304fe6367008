import { CLASSIFICATION, MULTILABEL, type Outcome } from "../metrics/evaluation-metric.ts";

const HAS_RIGHT_AND_WRONG: readonly Outcome["task"][] = [...CLASSIFICATION, MULTILABEL, "regression"];

/** Rows that one side gets right, or nearer, and the other does not. */
export interface WorseRows {
  readonly worse: number;
  readonly better: number;
  /** The rows that lost most, worst first; in the order of the table where nothing tells how much. */
  readonly examples: Uint32Array;
}

/**
 * Rows that the baseline predicts right and the candidate wrong; for numbers, rows whose absolute error grew.
 * @returns undefined where a side has no predictions, or ones that are seldom right to the letter
 */
export function worseRows(candidate: Outcome, baseline: Outcome, most: number): WorseRows | undefined {
  const { yTrue, yPred: ours } = candidate;
  const theirs = baseline.yPred;
  if (ours === undefined || theirs === undefined || ours.length !== theirs.length) return undefined;
  if (!HAS_RIGHT_AND_WRONG.includes(candidate.task)) return undefined;
  const loss = lossOf(candidate, baseline);
  const rows: number[] = [];
  let better = 0;
  for (let row = 0; row < yTrue.length; row++) {
    const change =
      errorOf(candidate.task, yTrue[row], ours[row]) - errorOf(baseline.task, yTrue[row], theirs[row]);
    if (change > 0) rows.push(row);
    else if (change < 0) better++;
  }
  const worst = rows.sort((a, b) => loss(b) - loss(a) || a - b).slice(0, most);
  return { worse: rows.length, better, examples: Uint32Array.from(worst) };
}

function errorOf(task: Outcome["task"], truth: number, prediction: number): number {
  if (task !== "regression") return truth === prediction ? 0 : 1;
  return Math.abs(truth - prediction);
}

/** How much a row lost: growth of the error, or the fall of what the true class is given. */
function lossOf(candidate: Outcome, baseline: Outcome): (row: number) => number {
  if (candidate.task === "regression")
    return (row) =>
      errorOf("regression", candidate.yTrue[row], candidate.yPred?.[row] ?? 0) -
      errorOf("regression", baseline.yTrue[row], baseline.yPred?.[row] ?? 0);
  const ours = scoreOfTruth(candidate);
  const theirs = scoreOfTruth(baseline);
  if (ours === undefined || theirs === undefined) return () => 0;
  return (row) => {
    const fall = theirs(row) - ours(row);
    return Number.isFinite(fall) ? fall : 0;
  };
}

function scoreOfTruth({ yTrue, yScore, task }: Outcome): ((row: number) => number) | undefined {
  if (yScore === undefined || yScore.length === 0) return undefined;
  const columns = yScore.length / yTrue.length;
  if (columns === 1 && task === "binary-classification")
    return (row) => (yTrue[row] === 1 ? yScore[row] : -yScore[row]);
  // Of several labels a row, scores are of the labels and not of the sets.
  if (!Number.isInteger(columns) || task === MULTILABEL) return undefined;
  return (row) => (yTrue[row] < columns ? yScore[row * columns + yTrue[row]] : 0);
}
