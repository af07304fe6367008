import { AssayError } from "../../../../model/error.ts";
import type { Options } from "../../../../model/metric.ts";
import { requireSameLength, totalWeight, weightedSum } from "../arrays.ts";
import { CLASSIFICATION, type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { type BrierInput, errorsOfRows, readBrierRows } from "./brier.ts";
import { lossOfRows } from "./log-loss.ts";
import { type ProbabilityInput, type ProbabilityRows, readProbabilities } from "./probabilities.ts";
import { probabilityInput } from "./rule-rows.ts";

/** The loss of always giving each class its share of the rows, from these shares. */
type NullLoss = (shares: Float64Array) => number;

const EPSILON = 2 ** -52;

/** Σ −p ln p, clipped as the log loss clips. */
const entropy: NullLoss = (shares) =>
  shares.reduce((sum, share) => sum - share * Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, share))), 0);

/** Σ p (1 − p): the squared errors of a row add up to 1 − 2p + Σ p². */
const impurity: NullLoss = (shares) => shares.reduce((sum, share) => sum + share * (1 - share), 0);

/**
 * 1 − log loss / log loss of always giving the classes' shares. At most 1, higher is better; 0 is no better than
 * the shares. Source: `sklearn.metrics.d2_log_loss_score`.
 * @throws AssayError as `readProbabilities`; `evaluation/undefined` for one row or where only one class has rows
 */
export function d2LogLossScore(input: ProbabilityInput): number {
  requireTwoRows(input);
  const rows = readProbabilities(input);
  return defined(explainedShare(rows, lossOfRows(rows), entropy, input.sampleWeight));
}

/**
 * 1 − Brier score / Brier score of always giving the classes' shares. At most 1, higher is better.
 * Source: `sklearn.metrics.d2_brier_score`.
 * @throws AssayError as `brierScoreLoss`; `evaluation/undefined` for one row or where only one class has rows
 */
export function d2BrierScore(input: BrierInput): number {
  requireTwoRows(input);
  const rows = readBrierRows(input);
  return defined(explainedShare(rows, errorsOfRows(rows), impurity, input.sampleWeight));
}

export const d2LogLoss = d2Metric({
  id: "d2_log_loss",
  description: "Share of the log loss of a constant guess that the model saves",
  source: "sklearn.metrics.d2_log_loss_score",
  read: (rows) => readProbabilities(probabilityInput(rows)),
  lossOfRows,
  nullLoss: entropy,
  value: (rows, _options, sampleWeight) => d2LogLossScore({ ...probabilityInput(rows), sampleWeight }),
});

export const d2Brier = d2Metric({
  id: "d2_brier",
  description: "Share of the Brier score of a constant guess that the model saves",
  source: "sklearn.metrics.d2_brier_score",
  read: (rows) => readBrierRows({ ...probabilityInput(rows), posLabel: 1 }),
  lossOfRows: errorsOfRows,
  nullLoss: impurity,
  value: (rows, _options, sampleWeight) =>
    d2BrierScore({ ...probabilityInput(rows), posLabel: 1, sampleWeight }),
});

function d2Metric(spec: {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly read: (rows: Rows) => ProbabilityRows;
  readonly lossOfRows: (rows: ProbabilityRows) => Float64Array;
  readonly nullLoss: NullLoss;
  readonly value: (rows: Rows, options: Options, sampleWeight?: Numbers) => number;
}): EvaluationMetric {
  const { read, lossOfRows: ofRows, nullLoss, ...known } = spec;
  return evaluationMetric({
    ...known,
    tasks: CLASSIFICATION,
    direction: "higher",
    unit: "score",
    reads: "score",
    replicate: (rows) => {
      const given = read(rows);
      const losses = ofRows(given);
      return (multiplicity) => explainedShare(given, losses, nullLoss, multiplicity);
    },
  });
}

/** NaN where the shares alone are right of every row. */
function explainedShare(
  { codes, classes, rows }: ProbabilityRows,
  losses: Float64Array,
  nullLoss: NullLoss,
  weights?: Numbers,
): number {
  const total = totalWeight(rows, weights);
  const shares = new Float64Array(classes);
  for (let row = 0; row < rows; row++) shares[codes[row]] += weights === undefined ? 1 : weights[row];
  for (let code = 0; code < classes; code++) shares[code] /= total;
  if (shares.filter((share) => share > 0).length < 2) return Number.NaN;
  return 1 - weightedSum(losses, weights) / total / nullLoss(shares);
}

function requireTwoRows({ yTrue }: ProbabilityInput): void {
  if (requireSameLength({ yTrue }) >= 2) return;
  throw new AssayError("evaluation/undefined", "D² of a single row says nothing.", { fix: "Add rows." });
}

function defined(value: number): number {
  if (!Number.isNaN(value)) return value;
  throw new AssayError(
    "evaluation/undefined",
    "All rows are of one class, so a constant guess has no loss.",
    {
      fix: "Add rows of another class.",
    },
  );
}
