import { didYouMean, listNames } from "../../../engines/names.ts";
import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { BaselineName, Evidence, Measurement, Need } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import type { Scene } from "../scene.ts";
import { FILE_METRIC, fileMetricOptions } from "./metric.ts";
import { type FileMetrics, readFileMetrics } from "./parse.ts";

/** The commit that a change starts from. */
const BASE: BaselineName = "baseline";

/** Numbers by name, of a file or an MLflow run. */
export interface Numbers {
  /** For sentences, marked as code where it is one. */
  readonly name: string;
  readonly metrics: FileMetrics;
}

/**
 * Reads the numbers that rules name from the candidate's file and the baselines' own.
 * @throws AssayError for a candidate's file that cannot be read
 */
export async function measureFileMetrics(scene: Scene, path: string): Promise<Evidence> {
  const file = await scene.open(path, "predictions");
  const candidate: Numbers = { name: `\`${path}\``, metrics: await readFileMetrics(file) };
  const baselines = new Map<BaselineName, Numbers | Missing>();
  for (const name of scene.baselineNames) baselines.set(name, await openBaseline(scene, name, path));
  return measureNumbers(scene, candidate, baselines);
}

/** Answers the needs of rules with numbers as they stand, without intervals. */
export function measureNumbers(
  scene: Scene,
  candidate: Numbers,
  baselines: ReadonlyMap<BaselineName, Numbers | Missing>,
): Evidence {
  const measurements = scene.job.needs.map((need) => answer(need, candidate, baselines));
  if (measurements.some(({ difference }) => difference !== undefined && !isMissing(difference)))
    scene.notes.push({
      code: "evaluation/exact-points",
      message: `The values of ${candidate.name} come without intervals, so they are compared as they stand: noise counts as a difference.`,
      fix: "Let Assay compute the metrics from a model or predictions, or set a margin with `by`.",
    });
  const { inputs, notes } = scene;
  return { inputs, measurements, findings: [], figures: [], notes };
}

async function openBaseline(scene: Scene, name: BaselineName, path: string): Promise<Numbers | Missing> {
  const file = await scene.openBaseline(name, path, "predictions");
  if ("reason" in file) return file;
  try {
    return { name: `\`${file.path}\` of ${name}`, metrics: await readFileMetrics(file) };
  } catch (thrown) {
    const missing = missingFor(thrown);
    return { ...missing, reason: `of ${name}: ${missing.reason}` };
  }
}

function answer(
  need: Need,
  file: Numbers,
  baselines: ReadonlyMap<BaselineName, Numbers | Missing>,
): Measurement {
  const { metric, options, against } = need;
  if (metric !== FILE_METRIC.id) return unmeasured(need, computedElsewhere(metric, file.name));
  const { key, direction } = fileMetricOptions(options);
  const candidate = numberAt(file, key);
  const known = { metric, options, subject: {}, unit: FILE_METRIC.unit, direction, candidate };
  if (against === undefined) return known;
  const other = baselines.get(against);
  const baseline: Estimate | Missing =
    other === undefined
      ? { code: "baseline/not-configured", reason: `this run has no baseline \`${against}\`` }
      : "reason" in other
        ? other
        : against === BASE && !isMissing(candidate) && !other.metrics.has(key)
          ? newKey(other.name, key)
          : numberAt(other, key);
  return { ...known, against, baseline, difference: differenceOf(candidate, baseline) };
}

/** What rules that name a number of a file say in a gate that has none. */
export function notFromFile(needs: readonly Need[]): readonly Measurement[] {
  return needs
    .filter(({ metric }) => metric === FILE_METRIC.id)
    .map((need) => unmeasured(need, noFileOfNumbers()));
}

export function noFileOfNumbers(): Missing {
  return {
    code: "evaluation/metric-for-task",
    reason: `${FILE_METRIC.id} reads a \`metrics_file\` or an \`mlflow_run\`, but the gate has neither`,
    fix: "Name a metric that is computed from predictions, or give the gate a `metrics_file` or an `mlflow_run`.",
  };
}

function unmeasured({ metric, options, subjects, against }: Need, missing: Missing): Measurement {
  const { unit, direction } = FILE_METRIC;
  const known = { metric, options, subject: subjects, unit, direction, candidate: missing };
  return against === undefined ? known : { ...known, against, baseline: missing, difference: missing };
}

function differenceOf(candidate: Estimate | Missing, baseline: Estimate | Missing): Estimate | Missing {
  if (isMissing(candidate)) return candidate;
  if (isMissing(baseline)) return baseline;
  const value = gapBetween(candidate.integer ?? candidate.value, baseline.integer ?? baseline.value);
  return { value, uncertainty: { kind: "exact" }, samples: 1 };
}

/** Doubles would lose what two whole numbers beyond 2^53 differ by. */
function gapBetween(ours: number | bigint, theirs: number | bigint): number {
  const areWhole = [ours, theirs].every((one) => typeof one === "bigint" || Number.isSafeInteger(one));
  return areWhole ? Number(BigInt(ours) - BigInt(theirs)) : Number(ours) - Number(theirs);
}

function numberAt({ name, metrics }: Numbers, key: string): Estimate | Missing {
  const value = metrics.get(key);
  if (typeof value === "number" && Number.isFinite(value))
    return { value, uncertainty: { kind: "exact" }, samples: 1 };
  if (typeof value === "bigint" && Number.isFinite(Number(value)))
    return { value: Number(value), integer: value, uncertainty: { kind: "exact" }, samples: 1 };
  const names = [...metrics.keys()];
  const isBare = names.length === 1 && names[0] === "";
  if (value === undefined)
    return {
      code: "evaluation/key-unknown",
      reason: `${name} has no ${key}; it has ${isBare ? "one value without a name" : listNames(names)}`,
      fix:
        didYouMean(key, names) ??
        "Name a key that is there; those of nested objects in a file are joined by dots.",
    };
  return {
    code: "evaluation/not-number",
    reason: `${key} of ${name} is ${value}, which is no finite number`,
    fix: "Name a key whose value is a number.",
  };
}

/** The commit that a change starts from may not know a number yet; a champion must. */
function newKey(name: string, key: string): Missing {
  return {
    code: "baseline/key-missing",
    reason: `${name} has no ${key} yet`,
    fix: "Merge the new number first, or let such rules wait with `baseline: { when_missing: skip }`.",
  };
}

/** @param name of the file or run, for the sentence */
export function computedElsewhere(metric: string, name: string): Missing {
  return {
    code: "evaluation/metric-for-task",
    reason: `${metric} is computed from predictions, but the gate has only the numbers of ${name}`,
    fix: "Name the number with `metric: file_metric` and `key:`, or give the gate `predictions`.",
  };
}
