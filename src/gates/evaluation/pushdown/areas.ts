import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import { normalQuantile } from "../../../stats/distribution.ts";
import { tooFewOfClass, widthAt } from "../intervals/uncertainty.ts";
import type { EvaluationMetric } from "../metrics/evaluation-metric.ts";
import { readPlacements } from "./area-sql.ts";
import type { Areas, Parts, Placements, Target } from "./area-sums.ts";
import { type Answers, emptySlice, notFinite, nothing, type Question, sidesOf } from "./family.ts";
import { jackknifedAnswer, type LeftOut, normalEstimate } from "./normal.ts";
import { notSummed } from "./probability-terms.ts";
import type { SqlSide } from "./sql-rows.ts";

/** One-sided level of the report's 95 % interval. */
const TAIL = 0.025;
const ROUNDING = 1e-12;
const FEW_ROWS = 30;
/** Each costs two sorts of the rows. */
const MOST_TARGETS = 60;

/**
 * Areas under ROC curves with DeLong's error from placements that window functions count: of a positive row the
 * negatives below it, of a negative one the positives above it, ties half. Of several classes each is positive in
 * turn.
 */
export async function areas(question: Question): Promise<Answers> {
  const sides = sidesOf(question);
  const isBinary = question.config.task === "binary-classification";
  const targets = sides.flatMap(({ scores = [] }, side) =>
    scores.map((score, at): Target => ({ score, code: isBinary ? 1 : at, side })),
  );
  const isReadable = targets.length > 0 && targets.length <= MOST_TARGETS;
  const known = isReadable ? await readPlacements(question, targets) : new Map<string, Placements>();
  return (slice, metric, options) => {
    const refused = notWhole(options, isBinary) ?? notMany(targets.length);
    if (refused !== undefined) return nothing(refused, sides.length > 1);
    const placements = known.get(slice);
    const values = sides.map((side, at) => {
      if (side.scores === undefined)
        return side.noScore ?? { code: "evaluation/no-score" as const, reason: "there is no score" };
      if (placements === undefined) return emptySlice(slice);
      return sideValue(question, side, at, placements, partsOf(placements, at, options));
    });
    if (placements?.blocks !== undefined) {
      const leftOut = values.map((value, at): LeftOut | Missing =>
        typeof value === "number"
          ? { value, leftOut: placements.leftOut((rest) => areaOf(rest, partsOf(rest, at, options))) }
          : value,
      );
      return jackknifedAnswer(leftOut, placements.rows, metric.info);
    }
    const estimates = values.map((value, at): Estimate | Missing => {
      if (typeof value !== "number") return value;
      if (placements === undefined) return emptySlice(slice);
      return estimateOf(question, metric, placements, value, value, partsOf(placements, at, options));
    });
    const [candidate, baseline] = estimates;
    if (sides.length === 1) return { candidate };
    const missing = estimates.find(isMissing);
    if (missing !== undefined || placements === undefined || isMissing(candidate) || isMissing(baseline))
      return { candidate, baseline, difference: missing ?? emptySlice(slice) };
    const theirs = partsOf(placements, 1, options).map(([target, share]) => [target, -share] as const);
    const gap = [...partsOf(placements, 0, options), ...theirs];
    const value = candidate.value - baseline.value;
    return {
      candidate,
      baseline,
      difference: estimateOf(question, metric, placements, value, baseline.value, gap),
    };
  };

  /** The areas of a side and what each counts. */
  function partsOf(rows: Areas, side: number, { average }: Options): Parts {
    const own = targets.filter((target) => target.side === side);
    const weights = own.map(({ code }) => (!isBinary && average === "weighted" ? rows.weightOf(code) : 1));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return own.map((target, at) => [target, weights[at] / total]);
  }
}

function areaOf(rows: Areas, parts: Parts): number {
  // What nothing counts for may be undefined.
  return parts.reduce((sum, [target, share]) => sum + (share === 0 ? 0 : share * rows.area(target)), 0);
}

function notMany(targets: number): Missing | undefined {
  if (targets <= MOST_TARGETS) return undefined;
  return {
    code: "evaluation/not-in-sql",
    reason: `SQL sorts the rows for each of ${targets} scores, and more than ${MOST_TARGETS} are too many`,
    fix: "Say `compute: memory`.",
  };
}

function notWhole(
  { max_fpr = 1, multi_class = "ovr", average }: Options,
  isBinary: boolean,
): Missing | undefined {
  if (!isBinary && average !== undefined && average !== "macro" && average !== "weighted")
    return {
      code: "evaluation/not-in-sql",
      reason: `SQL averages the areas of classes by \`macro\` or \`weighted\`, not by \`${average}\``,
      fix: "Choose one of them, or say `compute: memory`.",
    };
  if (max_fpr !== 1)
    return {
      code: isBinary ? "evaluation/not-in-sql" : "evaluation/option",
      reason: isBinary
        ? "SQL computes the whole area of roc_auc, not a part of it"
        : "`max_fpr` is for two classes",
      fix: "Leave `max_fpr` out, or say `compute: memory`.",
    };
  if (isBinary || multi_class === "ovr") return undefined;
  return {
    code: "evaluation/not-in-sql",
    reason: "SQL computes roc_auc of each class against the rest, not of each pair of classes",
    fix: "Leave `multi_class` out, or say `compute: memory`.",
  };
}

function sideValue(
  { truth, config }: Question,
  { by, scores = [] }: SqlSide,
  at: number,
  placements: Placements,
  parts: Parts,
): number | Missing {
  const { rows } = placements;
  const isBinary = config.task === "binary-classification";
  const occurring = truth.classes.filter((_, code) => placements.rowsOf(code) > 0);
  if (isBinary && occurring.length === 1) return oneClass(rows, occurring[0]);
  if (!isBinary && scores.length === 2)
    return {
      code: "evaluation/classes-mismatch",
      reason: `two classes have ${scores.length} scores a row`,
      fix: "Choose `task: binary-classification`, and give the scores of the positive class only.",
    };
  if (!isBinary && placements.count(`unsummed${at}`) > 0)
    return notSummed(by, placements.count(`unsummed${at}`), rows);
  const wrong = placements.count(`wrong${at}`);
  if (wrong > 0) return notFinite(by, wrong, rows, "scores");
  const value = areaOf(placements, parts);
  return Number.isFinite(value) ? value : oneClass(rows, occurring.join(", "));
}

function oneClass(rows: number, label: string): Missing {
  return {
    code: "evaluation/one-class",
    reason: `all ${rows} rows have the label ${label}, so there is no ROC curve`,
    fix: "Add rows of the other class, or take the slice out of the rule.",
  };
}

/** @param at the value that says how far unseen rows could move it */
function estimateOf(
  { truth, config, rows: { isWeighted } }: Question,
  { info }: EvaluationMetric,
  placements: Placements,
  value: number,
  at: number,
  parts: Parts,
): Estimate | Missing {
  const { rows } = placements;
  const variance = placements.variance(parts);
  if (config.task !== "binary-classification")
    return normalEstimate(value, variance, placements.behind, widthAt(info, at));
  const [negatives, positives] = [0, 1].map((code) => placements.rowsOf(code));
  const few = tooFewOfClass(truth.classes, positives, negatives);
  if (few !== undefined) return few;
  if (isWeighted) return normalEstimate(value, variance, placements.behind, widthAt(info, at));
  const rarer = Math.min(positives, negatives);
  const seen = Math.sqrt(variance);
  // As in memory: rows that all say the same may hide what 0 of n allows.
  const isSeen = seen > ROUNDING;
  const standardError = isSeen ? seen : (1 - TAIL ** (1 / rarer)) / normalQuantile(1 - TAIL);
  const degrees = isSeen && rarer < FEW_ROWS ? { degreesOfFreedom: rarer - 1 } : {};
  return { value, uncertainty: { kind: "normal", standardError, ...degrees }, samples: rows };
}
