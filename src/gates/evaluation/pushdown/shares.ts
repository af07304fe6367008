import type { Estimate } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import type { EvaluationMetric } from "../metrics/evaluation-metric.ts";
import type { Cells } from "./cell-table.ts";

/** A metric as the share of rows that count among some, by the codes of label and prediction. */
interface Share {
  among(real: number, predicted: number): boolean;
  counts(real: number, predicted: number): boolean;
  /** Whether the truth alone says which rows are among them, so that two models have the same. */
  readonly isPaired: boolean;
  /** Whether it is a share of the positive class alone, which `average` may change. */
  readonly isBinary: boolean;
}

const SHARES: ReadonlyMap<string, Share> = new Map([
  [
    "accuracy",
    { among: () => true, counts: (real, predicted) => real === predicted, isPaired: true, isBinary: false },
  ],
  [
    "recall",
    {
      among: (real) => real === 1,
      counts: (_real, predicted) => predicted === 1,
      isPaired: true,
      isBinary: true,
    },
  ],
  [
    "precision",
    {
      among: (_real, predicted) => predicted === 1,
      counts: (real) => real === 1,
      isPaired: false,
      isBinary: true,
    },
  ],
] satisfies [string, Share][]);

function shareOf({ info }: EvaluationMetric, { average = "binary" }: Options): Share | undefined {
  const share = SHARES.get(info.id);
  return share?.isBinary && average !== "binary" ? undefined : share;
}

/** The value as a share of independent rows, where it is one. */
export function knownShare(
  metric: EvaluationMetric,
  options: Options,
  { sides, counts }: Cells,
  at: number,
): Estimate | undefined {
  const share = shareOf(metric, options);
  const { yTrue, yPred } = sides[at].outcome;
  if (share === undefined || yPred === undefined) return undefined;
  let [successes, trials] = [0, 0];
  for (let cell = 0; cell < counts.length; cell++) {
    if (!share.among(yTrue[cell], yPred[cell])) continue;
    trials += counts[cell];
    if (share.counts(yTrue[cell], yPred[cell])) successes += counts[cell];
  }
  if (trials === 0) return undefined;
  return { value: successes / trials, uncertainty: { kind: "binomial", successes, trials }, samples: trials };
}

/** The paired difference, where only the rows count that the models tell apart (McNemar 1947). */
export function knownDifference(
  metric: EvaluationMetric,
  options: Options,
  { sides, counts }: Cells,
): Estimate | undefined {
  const share = shareOf(metric, options);
  const [ours, theirs] = sides.map(({ outcome }) => outcome.yPred);
  const { yTrue } = sides[0].outcome;
  if (share?.isPaired !== true || ours === undefined || theirs === undefined) return undefined;
  let [better, worse, rows] = [0, 0, 0];
  for (let cell = 0; cell < counts.length; cell++) {
    if (!share.among(yTrue[cell], ours[cell])) continue;
    rows += counts[cell];
    const [first, second] = [share.counts(yTrue[cell], ours[cell]), share.counts(yTrue[cell], theirs[cell])];
    if (first && !second) better += counts[cell];
    if (second && !first) worse += counts[cell];
  }
  if (rows === 0) return undefined;
  return {
    value: (better - worse) / rows,
    uncertainty: { kind: "paired", better, worse, rows },
    samples: rows,
  };
}
