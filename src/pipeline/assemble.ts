import { gateStatus } from "../judge/index.ts";
import type { Check } from "../model/check.ts";
import { type Estimate, isMissing, type Missing } from "../model/estimate.ts";
import { type Evidence, type Measurement, NO_EVIDENCE } from "../model/evidence.ts";
import type { GateReport, ReportedMeasurement } from "../model/report.ts";
import { intervalOf, shownInterval, standardErrorOf } from "../stats/interval.ts";
import type { Failure } from "./protocol.ts";

/** Confidence of every interval in the report. */
export const CONFIDENCE = 0.95;

export interface GateResult {
  readonly name: string;
  readonly kind: string;
  readonly durationMs: number;
  readonly evidence?: Evidence;
  readonly checks: readonly Check[];
}

/** The plain data of one gate's part in the report. */
export function assembleGate({
  name,
  kind,
  durationMs,
  evidence = NO_EVIDENCE,
  checks,
}: GateResult): GateReport {
  return {
    name,
    kind,
    status: gateStatus(checks),
    durationMs,
    inputs: [...evidence.inputs],
    ...(evidence.truth === undefined ? {} : { truth: evidence.truth }),
    measurements: evidence.measurements.map(reportMeasurement),
    checks: structuredClone(checks) as GateReport["checks"],
    findings: [...evidence.findings],
    figures: structuredClone(evidence.figures) as GateReport["figures"],
    notes: [...evidence.notes],
    ...(evidence.changes === undefined
      ? {}
      : { changes: structuredClone(evidence.changes) as GateReport["changes"] }),
  };
}

/** The one check of a gate that could not answer. */
export function failedCheck(failure: Failure): Check {
  return {
    code: failure.code,
    subject: {},
    status: "error",
    level: "error",
    expected: "an answer",
    actual: null,
    message: failure.message,
    fix: failure.fix,
    location: failure.location,
  };
}

function reportMeasurement(measurement: Measurement): ReportedMeasurement {
  const { metric, options, subject, unit, direction, candidate } = measurement;
  return {
    metric,
    options: { ...options },
    subject: { ...subject } as ReportedMeasurement["subject"],
    unit,
    direction,
    ...reportValue(candidate, measurement.range),
    ...(measurement.baseline === undefined
      ? {}
      : { baseline: reportBaseline(measurement, measurement.baseline) }),
  };
}

function reportValue(estimate: Estimate | Missing, range: Measurement["range"]) {
  if (isMissing(estimate)) return { value: null, samples: 0, missing: estimate };
  const { value, samples, uncertainty } = estimate;
  // A passport must tell a value that is exact from one whose doubt was taken away.
  if (uncertainty.kind === "exact") return { value, samples, standardError: 0 };
  const interval = shownInterval(estimate, CONFIDENCE, range);
  // JSON has no infinity: an interval without ends says nothing, and the judge has already said so.
  if (!interval.every(Number.isFinite)) return { value, samples };
  const freedom = uncertainty.kind === "normal" ? uncertainty.degreesOfFreedom : undefined;
  return {
    value,
    samples,
    interval: [...interval],
    standardError: standardErrorOf(estimate),
    ...(freedom === undefined ? {} : { degreesOfFreedom: freedom }),
  };
}

function reportBaseline(
  { against, difference, differenceScale }: Measurement,
  baseline: Estimate | Missing,
): NonNullable<ReportedMeasurement["baseline"]> {
  const name = against ?? "baseline";
  const scale = differenceScale === "log" ? "ratio" : "linear";
  if (isMissing(baseline)) return { name, value: null, difference: null, scale, missing: baseline };
  const { value } = baseline;
  if (difference === undefined) return { name, value, difference: null, scale };
  if (isMissing(difference)) return { name, value, difference: null, scale, missing: difference };
  const shown = (number: number) => (scale === "ratio" ? Math.expm1(number) : number);
  const reported = { name, value, difference: shown(difference.value), scale } as const;
  if (difference.uncertainty.kind === "exact") return reported;
  const interval = intervalOf(difference, CONFIDENCE).map(shown);
  return interval.every(Number.isFinite) ? { ...reported, interval } : reported;
}
