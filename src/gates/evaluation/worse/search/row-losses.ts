import { placements } from "../../../../stats/delong.ts";
import type { EvaluationMetric, Outcome } from "../../metrics/evaluation-metric.ts";
import { sortedOrder } from "../../metrics/order.ts";

/** What each row loses by a model, such that more is worse. */
export interface RowLosses {
  /** For people: what the mean over rows is. */
  readonly name: string;
  readonly of: (outcome: Outcome) => Float64Array | undefined;
}

const ERROR: RowLosses = { name: "error rate", of: errors };
const LOG: RowLosses = { name: "log loss", of: logLosses };
const SQUARED_PROBABILITY: RowLosses = { name: "brier", of: squaredProbabilities };
const RANKING: RowLosses = { name: "1 − roc_auc, row by row", of: rankingLosses };
const ABSOLUTE: RowLosses = { name: "mae", of: (outcome) => residuals(outcome)?.map(Math.abs) };
const SQUARED: RowLosses = {
  name: "mse",
  of: (outcome) => residuals(outcome)?.map((residual) => residual * residual),
};

/** Metrics whose own rows are not those of their kind. */
const BY_METRIC: ReadonlyMap<string, RowLosses> = new Map([
  ["brier", SQUARED_PROBABILITY],
  ["roc_auc", RANKING],
  ["average_precision", RANKING],
  ["mae", ABSOLUTE],
  ["mape", ABSOLUTE],
  ["median_absolute_error", ABSOLUTE],
  ["d2_absolute_error", ABSOLUTE],
]);

/** The rows' own losses where the metric is their mean, else those of the nearest metric that is one. */
export function rowLossesFor({ info, reads }: EvaluationMetric, task: Outcome["task"]): RowLosses {
  const known = BY_METRIC.get(info.id);
  if (known !== undefined && (known !== RANKING || task === "binary-classification")) return known;
  if (task === "regression") return SQUARED;
  return reads === "score" ? LOG : ERROR;
}

function errors({ yTrue, yPred }: Outcome): Float64Array | undefined {
  return yPred && Float64Array.from(yTrue, (label, row) => (yPred[row] === label ? 0 : 1));
}

function residuals({ yTrue, yPred }: Outcome): Float64Array | undefined {
  return yPred && Float64Array.from(yTrue, (label, row) => yPred[row] - label);
}

function logLosses(outcome: Outcome): Float64Array | undefined {
  return truthProbabilities(outcome)?.map(
    (probability) => -Math.log(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probability))),
  );
}

/** Of the true class only: for two classes this is the Brier score's own row. */
function squaredProbabilities(outcome: Outcome): Float64Array | undefined {
  return truthProbabilities(outcome)?.map((probability) => (1 - probability) ** 2);
}

/** What the true class is given; undefined where scores are no probabilities. */
function truthProbabilities({ yTrue, yScore, task }: Outcome): Float64Array | undefined {
  if (yScore === undefined || !yScore.every((score) => score >= 0 && score <= 1)) return undefined;
  const columns = yScore.length / yTrue.length;
  if (task === "binary-classification")
    return Float64Array.from(yTrue, (code, row) => (code === 1 ? yScore[row] : 1 - yScore[row]));
  // A label that the model does not know has no probability.
  return Float64Array.from(yTrue, (code, row) => (code < columns ? yScore[row * columns + code] : 0));
}

/** 1 − DeLong's component of a row, the classes weighted alike, so that the mean over all rows is 1 − roc_auc. */
function rankingLosses({ yTrue, yScore }: Outcome): Float64Array | undefined {
  if (yScore === undefined || yScore.length !== yTrue.length || !yScore.every(Number.isFinite))
    return undefined;
  const rows = yTrue.length;
  let positives = 0;
  for (const code of yTrue) positives += code;
  if (positives === 0 || positives === rows) return undefined;
  const { shares } = placements(yTrue, yScore, sortedOrder(yScore));
  return shares.map(
    (share, row) => ((1 - share) * rows) / (2 * (yTrue[row] === 1 ? positives : rows - positives)),
  );
}
