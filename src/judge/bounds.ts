import type { Estimate, Limit } from "../model/estimate.ts";
import type { Measurement } from "../model/evidence.ts";
import { formatCount, formatShare, formatTogether } from "../model/format.ts";
import type { Expectation } from "../model/rule.ts";
import { nameOf } from "../model/wording.ts";
import { normalQuantile } from "../stats/distribution.ts";
import { type Answer, decide } from "./decision.ts";
import type { Outcome } from "./outcome.ts";
import { expectationText } from "./point.ts";
import { toleranceAt } from "./tolerance.ts";
import { roundUp } from "./wording.ts";

type Bound = Extract<Expectation, { kind: "min" | "max" }>;

/** Below, intervals do not shrink with the root of the rows yet. */
const FEWEST = 30;
/**
 * An end that would just reach the bound decides in half of all samples. So many times the rows decide in four of five:
 * the square of (z of 97.5% + z of 80%) / z of 97.5%.
 */
const POWER = ((normalQuantile(0.975) + normalQuantile(0.8)) / normalQuantile(0.975)) ** 2;

interface Bounded {
  readonly measurement: Measurement;
  readonly candidate: Estimate;
}

/**
 * Judges values that are themselves differences between samples, such as distances of drift, by their whole
 * intervals: passed when the interval lies within the bound, failed when beyond it, else inconclusive. All
 * subjects share one error budget, as those of a comparison do.
 */
export function judgeBounds(
  expectation: Bound,
  subjects: readonly Bounded[],
  confidence: number,
): readonly Outcome[] {
  const tolerance = toleranceAt(expectation.bound);
  const region =
    expectation.kind === "max"
      ? { low: Number.NEGATIVE_INFINITY, high: expectation.bound + tolerance }
      : { low: expectation.bound - tolerance, high: Number.POSITIVE_INFINITY };
  const answers = decide(
    subjects.map(({ candidate }) => ({
      difference: candidate,
      region: { ...region, allowed: expectation.bound, zeroBaseline: false },
    })),
    confidence,
  );
  return subjects.map((subject, index) => outcomeOf(expectation, subject, answers[index], confidence));
}

function outcomeOf(
  expectation: Bound,
  { measurement, candidate }: Bounded,
  answer: Answer,
  confidence: number,
): Outcome {
  const { metric, options, subject, unit } = measurement;
  const exact = candidate.uncertainty.kind === "exact";
  const [value, bound, ...ends] = formatTogether(
    [candidate.value, expectation.bound, ...(exact ? [] : answer.interval)],
    unit,
    expectation.bound,
  );
  const band = exact ? "" : ` (${formatShare(confidence)} interval ${ends[0]} to ${ends[1]})`;
  const name = nameOf(metric, options, subject);
  const expected = expectationText(expectation, measurement);
  const [held, broken] =
    expectation.kind === "max" ? ["at most", "above the maximum"] : ["at least", "below the minimum"];
  const limit = limitOf(expectation, candidate);
  switch (answer.side) {
    case "good":
      return {
        status: "pass",
        code: "rule/held",
        expected,
        message: `${name} ${value}${band} is ${held} ${bound}`,
      };
    case "bad":
      return {
        status: "fail",
        code: expectation.kind === "max" ? "rule/above-maximum" : "rule/below-minimum",
        expected,
        message: `${name} ${value}${band}, ${broken} ${bound}`,
        fix: "Find what moved it; if the new value is meant, change the rule and say why in `because`.",
      };
    case "unclear":
      return {
        status: "inconclusive",
        code: "rule/cannot-tell",
        expected,
        message: `${name} ${value}${band}, ${held} ${bound} expected; ${doubtOf(answer, candidate, limit)}`,
        fix: limit?.fix ?? "Measure on more rows, or allow more; `level: warn` keeps the rule from blocking.",
      };
  }
}

/** What keeps the interval over a maximum for ever. */
function limitOf({ kind, bound }: Bound, { limit }: Estimate): Limit | undefined {
  return kind === "max" && limit !== undefined && limit.reach > bound ? limit : undefined;
}

function doubtOf(answer: Answer, { samples }: Estimate, limit: Limit | undefined): string {
  if (answer.heldBack)
    return "by itself this would fail, but among so many subjects chance alone can show as much";
  const reason = "the interval holds the bound";
  if (limit !== undefined)
    return `${reason}, and more rows of the table could not show less: ${limit.reason}`;
  if (answer.samplesNeeded === undefined)
    return `${reason}, and the value lies so near it that more rows hardly help`;
  if (samples < FEWEST)
    return `${reason}, and ${formatCount(samples)} rows are too few to tell how many would decide`;
  const needed = formatCount(roundUp(answer.samplesNeeded * POWER));
  return `${reason}; about ${needed} rows, and as many times more in the reference, would decide; there are ${formatCount(samples)}`;
}
