import { type Estimate, isMissing, type Missing } from "../model/estimate.ts";
import type { BaselineName, Measurement } from "../model/evidence.ts";
import type { MetricId } from "../model/metric.ts";
import type { GoldenMetric } from "../model/passport.ts";
import { normalQuantile, tQuantile } from "../stats/distribution.ts";
import { standardErrorOf } from "../stats/interval.ts";
import { isRepeated } from "../stats/repeats.ts";
import { keyOf, sameOptions } from "./selection.ts";
import { areSure, exactOf } from "./tolerance.ts";

/** The name under which a rule asks for the passport. */
export const PASSPORT: BaselineName = "passport";

/** Golden metrics of one gate as a passport holds them. */
export interface Golden {
  /** For people: `golden/delay.json`. */
  readonly name: string;
  readonly metrics: readonly GoldenMetric[];
  /** Said after every comparison, e.g. that the golden data is another. */
  readonly note?: string;
  /** True when the passport was made of the very bytes, model and data, that are measured now. */
  readonly sameBytes?: boolean;
  /** Why its values, or those of some metrics, mean something else than present ones. */
  readonly unlike?: readonly { readonly reason: string; readonly metrics?: readonly MetricId[] }[];
}

/** What candidates are compared with beside what the gate measured itself. */
export interface References {
  readonly golden?: Golden;
  /** Further passports by their names, for rules that name one. */
  readonly named?: ReadonlyMap<BaselineName, Golden>;
  /** Baselines that could not be had, and why. */
  readonly unavailable: ReadonlyMap<BaselineName, Missing>;
  /** What a rule says when the base has no such file yet, or there is no base. */
  readonly whenMissing: "error" | "skip";
  /** Values of earlier runs, the oldest first, or why there are none to be had. */
  readonly history?: (measurement: Measurement) => readonly number[] | Missing;
  /** Of two-sided intervals, 0.95 unless given. */
  readonly confidence?: number;
}

export interface Compared {
  /** `baseline`, or the passport's name. */
  readonly label: string;
  readonly baseline: Estimate;
  readonly difference: Estimate;
  readonly scale: "linear" | "log";
  readonly note?: string;
}

/** The other side of a comparison, or why there is none. */
export function resolveBaseline(
  measurement: Measurement,
  candidate: Estimate,
  against: BaselineName,
  references: References,
): Compared | Missing {
  const golden = against === PASSPORT ? references.golden : references.named?.get(against);
  if (golden !== undefined) return compareWithGolden(measurement, candidate, against, golden);
  // The run knows better than the gate why there was nothing to measure.
  const unavailable = references.unavailable.get(against);
  if (unavailable !== undefined) return unavailable;
  if (measurement.against !== against || measurement.baseline === undefined)
    return {
      code: "rule/no-baseline",
      reason: `nothing was measured for ${against}`,
      fix: "Name a `baseline` in assay.yml, or judge by `min` or `max` instead.",
    };
  const { baseline, difference } = measurement;
  if (isMissing(baseline)) return baseline;
  if (difference === undefined)
    return { label: against, baseline, difference: independent(candidate, baseline), scale: "linear" };
  if (isMissing(difference)) return difference;
  return { label: against, baseline, difference, scale: measurement.differenceScale ?? "linear" };
}

/** True for a baseline that is not there yet, which a project may choose to skip instead of failing. */
export function isFirstRun(missing: Missing): boolean {
  const code: string = missing.code;
  return [
    "baseline/file-missing",
    "baseline/column-missing",
    "baseline/key-missing",
    "baseline/slice-missing",
    "baseline/first-run",
    "history/too-short",
    "history/brought",
  ].includes(code);
}

function compareWithGolden(
  measurement: Measurement,
  candidate: Estimate,
  against: BaselineName,
  golden: Golden,
): Compared | Missing {
  const found = golden.metrics.find(
    (metric) =>
      metric.metric === measurement.metric &&
      sameOptions(metric.options, measurement.options) &&
      keyOf(metric.subject) === keyOf(measurement.subject),
  );
  if (found === undefined)
    return {
      code: "rule/not-in-passport",
      reason: `${golden.name} has no value for it`,
      fix: "Accept the present values with `assay golden accept`, or take the rule away.",
    };
  const unlike = golden.unlike?.find(({ metrics }) => metrics?.includes(measurement.metric) ?? true);
  if (unlike !== undefined)
    return {
      code: "golden/other-settings",
      reason: `the value of ${golden.name} means something else: ${unlike.reason}`,
      fix: "Restore the settings, or accept the present values with `assay golden accept`.",
    };
  const baseline = estimateOf(found);
  if (baseline === undefined)
    return {
      code: "golden/no-doubt",
      reason: `${golden.name} says ${found.value} and not how sure that is`,
      fix: "Restore the passport from git, or accept anew with `assay golden accept`.",
    };
  const isSame = golden.sameBytes === true && canRepeat(candidate);
  if (isSame && !isRepeated(candidate.value, baseline.value))
    return {
      code: "golden/contradicts",
      reason: `${golden.name} says ${baseline.value} for these very bytes of model and data, but ${candidate.value} was measured`,
      fix: "Restore the passport from git if somebody edited it; after an update of Assay or of the runtime accept anew with `assay golden accept`.",
    };
  if (isSame && candidate.samples !== baseline.samples)
    return {
      code: "golden/contradicts",
      reason: `${golden.name} says that ${baseline.samples} rows gave its value, but these very bytes of model and data have ${candidate.samples}`,
      fix: "Restore the passport from git if somebody edited it; after an update of Assay accept anew with `assay golden accept`.",
    };
  if (candidate.integer !== undefined && !isSame) return rounded(golden, baseline);
  const paired = measurement.against === against ? pairedWith(measurement, baseline, golden) : undefined;
  if (paired !== undefined && "reason" in paired) return paired;
  return {
    label: `passport ${golden.name}`,
    // The same bytes gave the same value, to the digits that a passport does not hold.
    baseline:
      isSame && candidate.integer !== undefined ? { ...baseline, integer: candidate.integer } : baseline,
    // The same model on the same rows: what is left is rounding, whatever the intervals of either side.
    difference: isSame
      ? { value: 0, uncertainty: { kind: "exact" }, samples: candidate.samples }
      : (paired ?? independent(candidate, baseline)),
    scale: "linear",
    ...notesOf(golden, measurement.against === against ? measurement.baseline : undefined),
  };
}

/** Said after the comparison: that data or settings are others, or that kept predictions could not be used. */
function notesOf({ note }: Golden, baseline: Estimate | Missing | undefined): { note?: string } {
  const isOther = baseline !== undefined && isMissing(baseline);
  const unused = isOther && baseline.code === "golden/other-rows" ? baseline.reason : undefined;
  const said = [note, unused].filter((text) => text !== undefined);
  return said.length === 0 ? {} : { note: said.join("; ") };
}

/** Where the passport kept its predictions of these very rows, the difference was measured row by row. */
function pairedWith(
  { baseline, difference }: Measurement,
  accepted: Estimate,
  { name }: Golden,
): Estimate | Missing | undefined {
  if (baseline === undefined || difference === undefined) return undefined;
  // Damage is said; rows that changed since only make the comparison less sharp.
  if (isMissing(baseline)) return baseline.code === "golden/predictions" ? baseline : undefined;
  if (isMissing(difference)) return undefined;
  if (isRepeated(baseline.value, accepted.value)) return difference;
  return {
    code: "golden/contradicts",
    reason: `${name} says ${accepted.value}, but the predictions that it kept give ${baseline.value}`,
    fix: "Restore the passport from git, or accept anew with `assay golden accept --with-predictions`.",
  };
}

/** A passport's numbers are doubles. */
function rounded({ name }: Golden, { value }: Estimate): Missing {
  return {
    code: "golden/no-doubt",
    reason: `${name} keeps numbers as doubles, which round whole numbers beyond 2^53; its ${value} is not known to the last digit`,
    fix: "Compare with `baseline`, whose file is read with every digit, or keep a smaller unit, such as thousands, in the metrics file.",
  };
}

/** Times differ from run to run; what is computed from rows does not. */
function canRepeat({ uncertainty }: Estimate): boolean {
  return uncertainty.kind !== "sequential";
}

/**
 * A passport keeps a standard error or a 95 % interval of whatever was measured; a value that came from a model
 * card has neither and is taken as exact. Undefined where they are gone: that must not make a value surer.
 */
function estimateOf(metric: GoldenMetric): Estimate | undefined {
  const { value, samples, interval, degreesOfFreedom } = metric;
  if (metric.standardError === undefined && interval === undefined && metric.imported !== true)
    return undefined;
  const quantile =
    degreesOfFreedom === undefined ? normalQuantile(0.975) : tQuantile(0.975, degreesOfFreedom);
  const standardError =
    metric.standardError ?? (interval === undefined ? 0 : (interval[1] - interval[0]) / (2 * quantile));
  if (standardError === 0) return { value, samples, uncertainty: { kind: "exact" } };
  const known = degreesOfFreedom === undefined ? {} : { degreesOfFreedom };
  return { value, samples, uncertainty: { kind: "normal", standardError, ...known } };
}

/**
 * The difference of two estimates that know nothing of each other: variances add, degrees of freedom as Welch (1947)
 * and Satterthwaite (1946) say. For values that were
 * measured on the same rows this is too wide, never too narrow, as long as they agree more than they differ.
 */
export function independent(candidate: Estimate, baseline: Estimate): Estimate {
  const [ours, theirs] = [exactOf(candidate), exactOf(baseline)];
  const isWhole = areSure(ours, theirs);
  const value = isWhole ? Number(BigInt(ours) - BigInt(theirs)) : candidate.value - baseline.value;
  const samples = Math.min(candidate.samples, baseline.samples);
  const [error, otherError] = [standardErrorOf(candidate), standardErrorOf(baseline)];
  const standardError = Math.hypot(error, otherError);
  if (standardError === 0) return { value, samples, uncertainty: { kind: "exact" } };
  const share = [
    { error, df: freedomOf(candidate) },
    { error: otherError, df: freedomOf(baseline) },
  ].reduce((sum, { error, df }) => sum + error ** 4 / df, 0);
  const degreesOfFreedom = share === 0 ? Number.POSITIVE_INFINITY : standardError ** 4 / share;
  return {
    value,
    samples,
    uncertainty: {
      kind: "normal",
      standardError,
      ...(Number.isFinite(degreesOfFreedom) ? { degreesOfFreedom: Math.max(1, degreesOfFreedom) } : {}),
    },
  };
}

function freedomOf({ uncertainty }: Estimate): number {
  return uncertainty.kind === "normal"
    ? (uncertainty.degreesOfFreedom ?? Number.POSITIVE_INFINITY)
    : Number.POSITIVE_INFINITY;
}
