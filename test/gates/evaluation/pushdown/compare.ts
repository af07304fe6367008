import { expect } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import type { Task } from "../../../../src/gates/evaluation/metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "../../../../src/gates/evaluation/metrics/index.ts";
import { FAMILIES } from "../../../../src/gates/evaluation/pushdown/families.ts";
import { type Estimate, isMissing, type Missing } from "../../../../src/model/estimate.ts";
import type { Measurement, Need } from "../../../../src/model/evidence.ts";
import type { Options } from "../../../../src/model/metric.ts";
import { intervalOf } from "../../../../src/stats/interval.ts";
import { evaluate } from "../job.ts";

export type Wanted = Partial<Need> & Pick<Need, "metric">;

export const against = "baseline";
/** What the ends of two bootstraps of the same few hundred rows differ by, as a share of the interval. */
const OF_WIDTH = 0.15;

/** For rows where resamples differ by more: only values and intervals whose distribution is known. */
export const VALUES_ALONE = Number.POSITIVE_INFINITY;

/** Expects the same of `compute: sql` as of the in-memory path: values to 1e-9, known intervals too, others about. */
export async function compare(
  config: EvaluationConfig,
  needs: readonly Wanted[],
  [ours, theirs]: readonly [string, string],
  ofWidth = OF_WIDTH,
) {
  const memory = await evaluate(config, needs, ours, theirs);
  const sql = await evaluate({ ...config, compute: "sql" }, needs, ours, theirs);
  expect(memory.measurements.length).toBeGreaterThan(0);
  expect(sorted(sql.measurements).map(nameOf)).toEqual(sorted(memory.measurements).map(nameOf));
  const pairs = sorted(sql.measurements).map((one, at) => [one, sorted(memory.measurements)[at]] as const);
  for (const [one, other] of pairs)
    for (const part of ["candidate", "baseline", "difference"] as const)
      compareEstimates(`${nameOf(one)} ${part}`, ofWidth, one[part], other[part], config.group !== undefined);
  expect(sql.inputs).toEqual(memory.inputs);
  expect(sql.notes.map(({ code, message }) => [code, message])).toEqual(
    memory.notes
      .filter(({ code }) => code !== "evaluation/worse-rows")
      .map(({ code, message }) => [code, message]),
  );
}

function sorted(measurements: readonly Measurement[]): readonly Measurement[] {
  return [...measurements].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function nameOf({ metric, options, subject, against: other }: Measurement): string {
  return `${metric} ${JSON.stringify(options)} ${subject.slice ?? ""} ${other ?? ""}`;
}

function compareEstimates(
  what: string,
  ofWidth: number,
  sql?: Estimate | Missing,
  memory?: Estimate | Missing,
  isJackknife = false,
): void {
  if (memory === undefined || sql === undefined) {
    expect(sql, what).toBe(memory);
    return;
  }
  if (isMissing(memory) || isMissing(sql)) {
    expect(isMissing(sql) && sql.code, what).toBe(isMissing(memory) && memory.code);
    return;
  }
  expect(Math.abs(sql.value - memory.value), what).toBeLessThanOrEqual(1e-9 * Math.abs(memory.value) + 1e-13);
  expect(sql.samples, what).toBe(memory.samples);
  const [low, high] = intervalOf(memory, 0.95);
  const isKnown =
    memory.uncertainty.kind !== "bootstrap" && (isJackknife || !("degreesOfFreedom" in memory.uncertainty));
  if (!isKnown && ofWidth === VALUES_ALONE) return;
  if (isKnown) expect(sql.uncertainty.kind, what).toBe(memory.uncertainty.kind);
  const slack = isKnown ? 1e-9 + (isJackknife ? 1e-8 * (high - low) : 0) : ofWidth * (high - low) + 1e-12;
  const [sqlLow, sqlHigh] = intervalOf(sql, 0.95);
  expect(Math.abs(sqlLow - low), `${what} low ${sqlLow} ${low} of ${high - low}`).toBeLessThanOrEqual(slack);
  expect(Math.abs(sqlHigh - high), `${what} high ${sqlHigh} ${high} of ${high - low}`).toBeLessThanOrEqual(
    slack,
  );
}

export const everywhere = (needs: readonly Wanted[]): Wanted[] =>
  needs.flatMap((need) => [
    need,
    { ...need, against },
    { ...need, against, subjects: { slice: "carrier=*" } },
  ]);

/** Whether SQL computes the metric of rows that do not count the same, or go together in groups. */
export function isInSql(
  metric: string,
  { weight, group }: Pick<EvaluationConfig, "weight" | "group">,
): boolean {
  if (metric === "median_absolute_error") return weight === undefined && group === undefined;
  return !["average_precision", "spearman"].includes(metric) || group === undefined;
}

/** Every metric of a task that SQL computes, with the options that change what it is; without those it refuses. */
export function everyMetric(task: Task): readonly Wanted[] {
  return EVALUATION_METRICS.filter(
    ({ info, tasks }) => FAMILIES.has(info.id) && tasks.includes(task),
  ).flatMap(({ info: { id, options } }): Wanted[] => {
    if (id === "average_precision") return task === "binary-classification" ? [{ metric: id }] : [];
    const isAveraged = "average" in options.properties && id !== "roc_auc";
    const averages = isAveraged ? ["macro", "micro", "weighted"] : [];
    const further: Readonly<Record<string, readonly Options[]>> = {
      roc_auc: task === "multiclass-classification" ? [{ average: "weighted" }] : [],
      brier: [{ scale_by_half: true }, { scale_by_half: false }],
      ece: [{ n_bins: 7 }, { n_bins: 100 }],
      mean_pinball_loss: [{ alpha: 0.1 }],
      nrmse: [{ normalization: "std" }, { normalization: "l2" }],
      minkowski_distance: [{ p: 1 }, { p: 3.5 }, { p: 200 }],
      critical_success_index: [{ threshold: 3 }, { threshold: 5.5 }],
      relative_squared_error: [{ squared: false }],
      mean_tweedie_deviance: [-1, 1, 1.5, 2, 3].map((power) => ({ power })),
    };
    const plain = id === "critical_success_index" ? [] : [{}];
    const all = [...plain, ...averages.map((average) => ({ average })), ...(further[id] ?? [])];
    return all.map((chosen) => ({ metric: id, options: chosen }));
  });
}
