import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { MetricInfo } from "../../../model/metric.ts";
import { tooFewOfClass, widthAt } from "../uncertainty.ts";
import { type Answers, nothing, type Question } from "./family.ts";
import { type Moments, readMoments } from "./moments.ts";
import { normalEstimate } from "./normal.ts";
import { skewedEstimate } from "./skewed.ts";
import type { SqlSide } from "./sql-rows.ts";
import { type Statistic, statisticOf } from "./statistics.ts";
import { refusalOf, termsOf } from "./terms.ts";

/**
 * Metrics that are means over the rows, or smooth functions of means, with the delta method's error: means and
 * covariances of a few terms a row say all of it, also how two sides move together.
 */
export async function means(question: Question): Promise<Answers> {
  const { rows, config } = question;
  const sides = rows.baseline === undefined ? [rows.candidate] : [rows.candidate, rows.baseline];
  const terms = termsOf(question, sides);
  const known = terms.size === 0 ? new Map<string, Moments>() : await readMoments(question, sides, terms);
  return (slice, { info }, options) => {
    const moments = known.get(slice);
    const measured = sides.map((side, at) => measure(info.id, side, at));
    if (rows.baseline === undefined) return { candidate: estimateOf(measured[0], 0, info, moments) };
    const [candidate, baseline] = measured.map((one, at) => estimateOf(one, at, info, moments));
    if (moments === undefined && isMissing(candidate)) return nothing(candidate, true);
    return { candidate, baseline, difference: differenceOf(measured, [candidate, baseline], info, moments) };

    function measure(metric: string, side: SqlSide, at: number): Statistic | Missing {
      const refused = refusalOf(config.task, side, at, moments);
      if (refused !== undefined) return refused;
      if (moments === undefined)
        return { code: "evaluation/slice-empty", reason: `no row belongs to ${slice}` };
      const positives = moments.count("positives");
      const few =
        config.task === "regression"
          ? undefined
          : tooFewOfClass(question.truth.classes, positives, moments.rows - positives);
      return few ?? statisticOf(metric, at, options, moments);
    }
  };
}

function estimateOf(
  one: Statistic | Missing,
  at: number,
  info: MetricInfo,
  moments: Moments | undefined,
): Estimate | Missing {
  if ("reason" in one) return one;
  if (moments === undefined) throw new TypeError("a value without its rows");
  const { value, gradient, ofMean } = one;
  const variance = moments.variance(gradient);
  const known = normalEstimate(value, variance, moments.rows, widthAt(info, value));
  if (ofMean === undefined || !isLarge(known, variance)) return known;
  return skewedEstimate(value, moments, `${ofMean.term}${at}`, ofMean) ?? known;
}

function differenceOf(
  measured: readonly (Statistic | Missing)[],
  estimates: readonly (Estimate | Missing)[],
  info: MetricInfo,
  moments: Moments | undefined,
): Estimate | Missing {
  const missing = estimates.find(isMissing);
  if (missing !== undefined || moments === undefined) return missing ?? estimates[0];
  const [ours, theirs] = measured.filter((one): one is Statistic => "gradient" in one);
  const value = ours.value - theirs.value;
  const gradient = new Map(ours.gradient);
  for (const [term, slope] of theirs.gradient) gradient.set(term, (gradient.get(term) ?? 0) - slope);
  const variance = moments.variance(gradient);
  const known = normalEstimate(value, variance, moments.rows, widthAt(info, theirs.value));
  if (ours.ofMean?.isLinear !== true || !isLarge(known, variance)) return known;
  return skewedEstimate(value, moments, `${ours.ofMean.term}gap`, ours.ofMean) ?? known;
}

/** Few rows have Student's t, and rows that are all alike what may be unseen, as in memory. */
function isLarge(known: Estimate | Missing, variance: number): boolean {
  if (isMissing(known) || known.uncertainty.kind !== "normal") return false;
  const { standardError, degreesOfFreedom } = known.uncertainty;
  return degreesOfFreedom === undefined && standardError === Math.sqrt(variance);
}
