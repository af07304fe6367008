import type { Options } from "../../../../model/metric.ts";
import {
  CLASSIFICATION,
  type EvaluationMetric,
  MULTILABEL,
  type Outcome,
} from "../../metrics/evaluation-metric.ts";
import { decodeSets } from "../../metrics/multilabel/label-sets.ts";
import type { Regression } from "../regressions.ts";
import { isAsked, rowValues, type Unasked } from "../row-values.ts";
import { rankingLosses } from "./ranking-losses.ts";

/** What the rows of both sides are by a metric, such that its mean over rows got worse. */
export interface RowLosses {
  /** For people: what the mean over rows is. */
  readonly name: string;
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
  /** -1 where more is better. */
  readonly sign: 1 | -1;
}

/** A loss a row; more is worse. */
interface Kind {
  readonly name: string;
  readonly of: (outcome: Outcome, weights?: Float64Array) => Float64Array | undefined;
}

const ERROR: Kind = { name: "error rate", of: errors };
const LOG: Kind = { name: "log loss", of: logLosses };
const SQUARED_PROBABILITY: Kind = { name: "brier", of: squaredProbabilities };
const RANKING: Kind = { name: "1 − roc_auc, row by row", of: rankingLosses };
const ABSOLUTE: Kind = { name: "mae", of: (outcome) => residuals(outcome)?.map(Math.abs) };
const SQUARED: Kind = {
  name: "mse",
  of: (outcome) => residuals(outcome)?.map((residual) => residual * residual),
};

const WRONG_LABELS: Kind = { name: "hamming loss", of: wrongLabels };

/** Metrics that are the mean of a loss of rows, or whose rows are known from the literature. */
const OWN: ReadonlyMap<string, Kind> = new Map([
  ["accuracy", ERROR],
  ["zero_one_loss", ERROR],
  ["log_loss", LOG],
  ["mae", ABSOLUTE],
  ["mse", SQUARED],
]);
const OF_TWO_CLASSES: ReadonlyMap<string, Kind> = new Map([
  ["brier", SQUARED_PROBABILITY],
  ["roc_auc", RANKING],
  ["average_precision", RANKING],
]);
const LIKE_ABSOLUTE: readonly string[] = ["mape", "median_absolute_error", "d2_absolute_error"];

/**
 * What each row lost: by the metric itself where it is a mean over rows, else by the nearest loss that is one.
 * @returns why not, such as for a metric of which no single row says anything
 */
export function rowLossesOf(
  { metric, candidate, baseline, measurement }: Regression,
  weights: Float64Array | undefined,
  isOver: () => boolean,
): RowLosses | Unasked {
  const { task } = candidate.outcome;
  const { id, direction } = metric.info;
  const { options } = measurement;
  const byKind = (kind: Kind): RowLosses | "none" => {
    const ours = kind.of(candidate.outcome, weights);
    const theirs = kind.of(baseline.outcome, weights);
    return ours && theirs ? { name: kind.name, ours, theirs, sign: 1 } : "none";
  };
  const isBinary = task === "binary-classification";
  const known =
    (task === MULTILABEL ? undefined : OWN.get(id)) ?? (isBinary ? OF_TWO_CLASSES.get(id) : undefined);
  if (known !== undefined) return byKind(known);
  const ours = rowValues(metric, options, candidate.outcome, weights, isOver);
  const theirs = isAsked(ours) ? rowValues(metric, options, baseline.outcome, weights, isOver) : ours;
  if (isAsked(ours) && isAsked(theirs))
    return { name: id, ours, theirs, sign: direction === "higher" ? -1 : 1 };
  const nearest = nearestKind(metric, options, task);
  if (nearest !== undefined) return byKind(nearest);
  return isAsked(theirs) ? "none" : theirs;
}

function nearestKind(metric: EvaluationMetric, options: Options, task: Outcome["task"]): Kind | undefined {
  if ((metric.groupedBy?.(options).length ?? 0) > 0) return undefined;
  if (task === MULTILABEL) return WRONG_LABELS;
  if (task === "regression") return LIKE_ABSOLUTE.includes(metric.info.id) ? ABSOLUTE : SQUARED;
  if (!CLASSIFICATION.includes(task)) return undefined;
  return metric.reads === "score" ? LOG : ERROR;
}

function errors({ yTrue, yPred }: Outcome): Float64Array | undefined {
  return yPred && Float64Array.from(yTrue, (label, row) => (yPred[row] === label ? 0 : 1));
}

/** Share of a row's labels that are wrong. */
function wrongLabels(outcome: Outcome): Float64Array | undefined {
  const { yTrue, yPred } = outcome;
  if (yPred === undefined) return undefined;
  const [real, predicted] = [decodeSets(yTrue, outcome), decodeSets(yPred, outcome)];
  const losses = new Float64Array(real.rows);
  for (let at = 0; at < real.values.length; at++)
    losses[Math.floor(at / real.columns)] += (real.values[at] ^ predicted.values[at]) / real.columns;
  return losses;
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
