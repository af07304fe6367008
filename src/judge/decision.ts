import type { Estimate } from "../model/estimate.ts";
import { normalQuantile } from "../stats/distribution.ts";
import { holm } from "../stats/holm.ts";
import { intervalOf, tailProbability } from "../stats/interval.ts";
import type { Region } from "./region.ts";

export interface Question {
  readonly difference: Estimate;
  readonly region: Region;
}

export interface Answer {
  readonly side: "good" | "bad" | "unclear";
  /** Two-sided interval of this difference alone, at the confidence asked for. */
  readonly interval: readonly [number, number];
  /** Samples that would decide, when it is unclear; undefined when the difference lies on the margin itself. */
  readonly samplesNeeded?: number;
  /** True when its own interval is wholly bad, but not beyond what so many subjects show by chance. */
  readonly heldBack: boolean;
}

/** A difference so near the margin that it would take this many times the samples is on the margin. */
const HOPELESS = 10_000;

/**
 * Judges the differences of one rule's subjects by their intervals: good when the interval lies wholly
 * inside the allowed region, bad when wholly outside, else unclear.
 *
 * What is controlled, with α = 1 − confidence: the chance that any subject of the rule is called bad
 * without being so stays below α/2 a side, because a bad answer also needs its Holm-adjusted one-sided
 * p-value against the margin to be below α/2. The chance that the rule holds everywhere although some
 * subject is bad stays below α/2 as well, without adjusting: it takes that very subject to pass its own
 * interval (an intersection–union test, Berger 1982). Exact differences have no error and are not counted.
 * Adjusting never turns bad into good, only into unclear.
 */
export function decide(questions: readonly Question[], confidence: number): readonly Answer[] {
  const tail = (1 - confidence) / 2;
  const family = questions.filter(({ difference }) => difference.uncertainty.kind !== "exact");
  const adjusted = holm(family.map(badness));
  return questions.map((question) => {
    const { difference, region } = question;
    const interval = intervalOf(difference, confidence);
    if (interval[0] >= region.low && interval[1] <= region.high)
      return { side: "good", interval, heldBack: false };
    const ownBad = interval[0] > region.high || interval[1] < region.low;
    const place = family.indexOf(question);
    if (ownBad && (place === -1 || family.length === 1 || adjusted[place] < tail))
      return { side: "bad", interval, heldBack: false };
    const samplesNeeded = samplesToDecide(question, interval, tail, family.length);
    return {
      side: "unclear",
      interval,
      heldBack: ownBad,
      ...(samplesNeeded === undefined ? {} : { samplesNeeded }),
    };
  });
}

/** One-sided p-value of "this difference is within the region". */
function badness({ difference, region }: Question): number {
  return Math.min(
    tailProbability(difference, region.high, "above"),
    tailProbability(difference, region.low, "below"),
  );
}

/** Half-widths shrink with the square root of the samples; scales to where the interval clears the margin. */
function samplesToDecide(
  { difference, region }: Question,
  interval: readonly [number, number],
  tail: number,
  familySize: number,
): number | undefined {
  const { value, samples } = difference;
  const bound = Math.abs(value - region.low) < Math.abs(value - region.high) ? region.low : region.high;
  const distance = Math.abs(value - bound);
  const halfWidth = bound < value ? value - interval[0] : interval[1] - value;
  const outside = value > region.high || value < region.low;
  const stricter = outside ? normalQuantile(1 - tail / familySize) / normalQuantile(1 - tail) : 1;
  const factor = ((halfWidth * stricter) / distance) ** 2;
  if (!(factor < HOPELESS)) return undefined;
  return Math.max(samples + 1, Math.ceil(samples * factor));
}
