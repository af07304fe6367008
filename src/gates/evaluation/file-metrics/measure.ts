import { didYouMean, listNames } from "../../../engines/names.ts";
import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { BaselineName, Evidence, Measurement, Need } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import type { Scene } from "../scene.ts";
import { FILE_METRIC, fileMetricOptions } from "./metric.ts";
import { type FileMetrics, readFileMetrics } from "./parse.ts";

interface OpenMetrics {
  readonly path: string;
  readonly metrics: FileMetrics;
}

/**
 * Reads the numbers that rules name from the candidate's file and the baselines' own.
 * @throws AssayError for a candidate's file that cannot be read
 */
export async function measureFileMetrics(scene: Scene, path: string): Promise<Evidence> {
  const file = await scene.open(path, "predictions");
  const candidate: OpenMetrics = { path, metrics: await readFileMetrics(file) };
  const baselines = new Map<BaselineName, OpenMetrics | Missing>();
  for (const name of scene.baselineNames) baselines.set(name, await openBaseline(scene, name, path));
  const measurements = scene.job.needs.map((need) => answer(need, candidate, baselines));
  if (measurements.some(({ difference }) => difference !== undefined && !isMissing(difference)))
    scene.notes.push({
      code: "evaluation/exact-points",
      message: `The values of \`${path}\` come without intervals, so they are compared as they stand: noise counts as a difference.`,
      fix: "Let Assay compute the metrics from a model or predictions, or set a margin with `by`.",
    });
  const { inputs, notes } = scene;
  return { inputs, measurements, findings: [], figures: [], notes };
}

async function openBaseline(scene: Scene, name: BaselineName, path: string): Promise<OpenMetrics | Missing> {
  const file = await scene.openBaseline(name, path, "predictions");
  if ("reason" in file) return file;
  try {
    return { path: file.path, metrics: await readFileMetrics(file) };
  } catch (thrown) {
    const missing = missingFor(thrown);
    return { ...missing, reason: `of ${name}: ${missing.reason}` };
  }
}

function answer(
  need: Need,
  file: OpenMetrics,
  baselines: ReadonlyMap<BaselineName, OpenMetrics | Missing>,
): Measurement {
  const { metric, options, against } = need;
  if (metric !== FILE_METRIC.id) return unmeasured(need, computedElsewhere(metric, file.path));
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
        : numberAt(other, key);
  return { ...known, against, baseline, difference: differenceOf(candidate, baseline) };
}

/** What rules that name a number of a file say in a gate that has none. */
export function notFromFile(needs: readonly Need[]): readonly Measurement[] {
  return needs
    .filter(({ metric }) => metric === FILE_METRIC.id)
    .map((need) =>
      unmeasured(need, {
        code: "evaluation/metric-for-task",
        reason: `${FILE_METRIC.id} reads a \`metrics_file\`, but the gate has none`,
        fix: "Name a metric that is computed from predictions, or give the gate a `metrics_file`.",
      }),
    );
}

function unmeasured({ metric, options, subjects, against }: Need, missing: Missing): Measurement {
  const { unit, direction } = FILE_METRIC;
  const known = { metric, options, subject: subjects, unit, direction, candidate: missing };
  return against === undefined ? known : { ...known, against, baseline: missing, difference: missing };
}

function differenceOf(candidate: Estimate | Missing, baseline: Estimate | Missing): Estimate | Missing {
  if (isMissing(candidate)) return candidate;
  if (isMissing(baseline)) return baseline;
  return { value: candidate.value - baseline.value, uncertainty: { kind: "exact" }, samples: 1 };
}

function numberAt({ path, metrics }: OpenMetrics, key: string): Estimate | Missing {
  const value = metrics.get(key);
  if (typeof value === "number" && Number.isFinite(value))
    return { value, uncertainty: { kind: "exact" }, samples: 1 };
  const names = [...metrics.keys()];
  if (value === undefined)
    return {
      code: "evaluation/key-unknown",
      reason: `\`${path}\` has no ${key}; it has ${listNames(names)}`,
      fix: didYouMean(key, names) ?? "Name a key of the file; those of nested objects are joined by dots.",
    };
  return {
    code: "evaluation/not-number",
    reason: `${key} of \`${path}\` is ${value}, which is no finite number`,
    fix: "Name a key whose value is a number.",
  };
}

function computedElsewhere(metric: string, path: string): Missing {
  return {
    code: "evaluation/metric-for-task",
    reason: `${metric} is computed from predictions, but the gate has only the numbers of \`${path}\``,
    fix: "Name the number with `metric: file_metric` and `key:`, or give the gate `predictions`.",
  };
}
