import type { Code } from "../model/codes/index.ts";
import { isMissing, type Missing } from "../model/estimate.ts";
import type { Measurement } from "../model/evidence.ts";
import type { GoldenMetric, Passport } from "../model/passport.ts";
import { nameOf } from "../model/wording.ts";
import { intervalOf, shownInterval, standardErrorOf } from "../stats/interval.ts";
import { isRepeated } from "../stats/repeats.ts";
import { metricKey } from "./passport-build.ts";

/** Model and data as they lie here, or the predictions that the passport kept. */
export type RecomputeFrom = "files" | "predictions";

/** Measures again what a passport says of one gate; or why that cannot be done. */
export type Recompute = (
  passport: Passport,
  gate: string,
  from: RecomputeFrom,
) => Promise<readonly Measurement[] | Missing>;

export interface Recomputed {
  readonly problems: readonly { readonly code: Code; readonly message: string }[];
  /** How many values were measured again, and agree or not. */
  readonly values: number;
}

/** What a standard error may differ by, as a factor, and the ends of an interval, as a share of its half. */
interface Slack {
  readonly spread: number;
  readonly ends: number;
}

/** Twice computed from other resamples. */
const RESAMPLED: Slack = { spread: 1.5, ends: 0.5 };
/** Twice computed by the same formula. */
const COMPUTED: Slack = { spread: 1 + 1e-6, ends: 1e-6 };

/** Compares what a passport says of a gate with what its files or kept predictions give. */
export function compareRecomputed(
  gate: string,
  golden: readonly GoldenMetric[],
  measured: readonly Measurement[],
  from: RecomputeFrom,
): Recomputed {
  const found = new Map(measured.map((one) => [metricKey(asGolden(one)), one]));
  const problems: { code: Code; message: string }[] = [];
  let values = 0;
  for (const metric of golden.filter(({ imported }) => imported !== true)) {
    const again = found.get(metricKey(metric));
    const candidate = again?.candidate;
    // Not asked for: it compares with a baseline. From predictions, not every metric can be had.
    if (candidate === undefined) continue;
    if (from === "predictions" && isMissing(candidate) && candidate.code !== "golden/mismatch") continue;
    const name = `${gate}: ${nameOf(metric.metric, metric.options, metric.subject)}`;
    if (isMissing(candidate)) {
      problems.push({
        code: candidate.code === "golden/mismatch" ? "golden/mismatch" : "golden/not-recomputed",
        message: `${name} could not be measured: ${candidate.reason}`,
      });
      continue;
    }
    values++;
    const source = givenBy(from);
    const difference = differenceOf(metric, candidate, again?.range);
    if (difference !== undefined)
      problems.push({
        code: "golden/mismatch",
        message: `${name} ${difference.is}, but ${source} ${difference.gives}`,
      });
  }
  return { problems, values };
}

/** What was measured of the very bytes of a passport, and stands in none of its lines. */
export interface Lacking {
  readonly name: string;
  readonly value: number;
  readonly from: RecomputeFrom;
}

export function lackingIn(
  golden: readonly GoldenMetric[],
  measured: readonly Measurement[],
  from: RecomputeFrom,
): readonly Lacking[] {
  const held = new Set(golden.map(metricKey));
  return measured.flatMap((one) => {
    const { candidate, metric, options, subject } = one;
    if (isMissing(candidate) || held.has(metricKey(asGolden(one)))) return [];
    return [{ name: nameOf(metric, options, subject), value: candidate.value, from }];
  });
}

/** Whose bytes give a value. */
export function givenBy(from: RecomputeFrom): string {
  return from === "files" ? "its model and data give" : "the predictions that it kept give";
}

function asGolden({ metric, options, subject }: Measurement): Parameters<typeof metricKey>[0] {
  return { metric, options: { ...options }, subject: { ...subject } as GoldenMetric["subject"] };
}

function differenceOf(
  { value, interval, standardError, samples }: GoldenMetric,
  candidate: Exclude<Measurement["candidate"], Missing>,
  range: Measurement["range"],
): { is: string; gives: string } | undefined {
  if (!isRepeated(value, candidate.value))
    return { is: `is ${String(value)}`, gives: String(candidate.value) };
  if (samples !== candidate.samples)
    return { is: `is of ${samples} rows`, gives: `${candidate.samples} rows` };
  const error = standardErrorOf(candidate);
  const { spread, ends } = candidate.uncertainty.kind === "bootstrap" ? RESAMPLED : COMPUTED;
  if (standardError !== undefined && !(standardError <= error * spread && error <= standardError * spread))
    return { is: `has a standard error of ${String(standardError)}`, gives: String(error) };
  if (candidate.uncertainty.kind === "exact" && interval === undefined) return undefined;
  const [low, high] = intervalOf(candidate, 0.95);
  const [shownLow, shownHigh] = shownInterval(candidate, 0.95, range);
  const slack = (ends * (high - low)) / 2 + Number.EPSILON * Math.abs(candidate.value);
  if (!(Number.isFinite(low) && Number.isFinite(high))) return undefined;
  if (interval === undefined || standardError === undefined)
    return { is: "lacks its doubt", gives: `${String(low)} to ${String(high)}` };
  // Passports of before say where the interval ends beyond the metric's values too.
  const isEnd = (end: number, ...ends: readonly number[]) => ends.some((one) => Math.abs(end - one) <= slack);
  if (isEnd(interval[0], low, shownLow) && isEnd(interval[1], high, shownHigh)) return undefined;
  return {
    is: `has an interval from ${String(interval[0])} to ${String(interval[1])}`,
    gives: `${String(shownLow)} to ${String(shownHigh)}`,
  };
}
