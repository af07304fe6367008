import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import { createRandom } from "../../../stats/random.ts";
import { bootstrapped, widthAt } from "../intervals/uncertainty.ts";
import {
  type Answers,
  type Asked,
  emptySlice,
  notFinite,
  nothing,
  type Question,
  sidesOf,
} from "./family.ts";
import { readLeftOutGreatest } from "./left-out-greatest.ts";
import { jackknifedAnswer } from "./normal.ts";
import { drawGreatest, drawMiddles, middleOf } from "./order-draws.ts";
import { type Places, readPlaces } from "./read-places.ts";
import { noPrediction } from "./regression-terms.ts";

/** Metrics that places in the order of the errors say. */
export const ORDERED = ["median_absolute_error", "max_error"];

const DEFAULT_RESAMPLES = 1000;

/**
 * The median of the errors and the greatest one: values at places of their order, and those around them, from which
 * the medians and greatest errors of resamples follow.
 */
export async function orders(question: Question): Promise<Answers> {
  const sides = sidesOf(question);
  const { isGrouped, isWeighted } = question.rows;
  const isPair = sides.length > 1;
  const isKnown = sides.some(({ prediction }) => prediction !== undefined);
  const grouped = isGrouped && isKnown ? await readLeftOutGreatest(question) : undefined;
  const known = !isGrouped && isKnown ? await readPlaces(question) : new Map<string, Places>();
  return (slice, metric) => {
    const { info } = metric;
    if ((isGrouped || isWeighted) && info.id !== "max_error") return nothing(ofEqualRows(metric), isPair);
    if (isGrouped && isKnown) {
      const found = grouped?.get(slice);
      return found === undefined
        ? nothing(emptySlice(slice), isPair)
        : jackknifedAnswer(found.sides, found.rows, info);
    }
    const places = known.get(slice);
    const refused = sides.map((side, at): Missing | undefined => {
      if (side.prediction === undefined) return noPrediction(side.by);
      if (places === undefined) return emptySlice(slice);
      return places.wrong[at] > 0
        ? notFinite(side.by, places.wrong[at], places.rows, "predictions")
        : undefined;
    });
    const isMedian = info.id === "median_absolute_error";
    const values =
      places === undefined ? [] : isMedian ? places.middles.map(middleOf) : places.tops.map(most);
    const resamples = question.config.resamples ?? DEFAULT_RESAMPLES;
    const random = createRandom(question.seed);
    const drawn =
      places === undefined
        ? []
        : isMedian
          ? drawMiddles(places.middles, places.correlation, resamples, random)
          : drawGreatest(places.tops, places, resamples, random);
    const estimate = (value: number, replicates: Float64Array, width: number): Estimate | Missing =>
      bootstrapped(value, replicates, places?.rows ?? 0, {
        units: places?.units ?? 0,
        width,
        leftOut: new Float64Array(),
      });
    const alone = sides.map(
      (_, at) =>
        refused[at] ?? estimate(values[at], drawn[at] ?? new Float64Array(), widthAt(info, values[at])),
    );
    const [candidate, baseline] = alone;
    if (!isPair) return { candidate };
    const missing = alone.find(isMissing);
    if (missing !== undefined) return { candidate, baseline, difference: missing };
    const gaps = drawn[0].map((value, at) => value - drawn[1][at]);
    const difference = estimate(values[0] - values[1], gaps, widthAt(info, values[1]));
    return { candidate, baseline, difference };
  };
}

function ofEqualRows({ info }: Asked["metric"]): Missing {
  return {
    code: "evaluation/not-in-sql",
    reason: `SQL computes ${info.id} of rows that all count the same, without \`weight\` and \`group\``,
    fix: "Say `compute: memory`, or put the rule into a gate of its own.",
  };
}

function most(values: Float64Array): number {
  return values.reduce((greatest, value) => Math.max(greatest, value), 0);
}
