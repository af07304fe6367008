import type { TObject } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import { type Estimate, isMissing } from "../../../../model/estimate.ts";
import type { Direction, Options } from "../../../../model/metric.ts";
import { jackknifed, LEAST_ROWS, tooFew } from "../../intervals/uncertainty.ts";
import { requireSameLength } from "../arrays.ts";
import { type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import { type ClusterRows, leaveOut, rowsOfCounts } from "./leave-out.ts";

export interface ClusterMetricSpec {
  readonly id: string;
  readonly description: string;
  readonly direction: Direction;
  readonly range: readonly [number, number];
  readonly options?: TObject;
  readonly source: string;
  /** Whether clusters are compared with the true ones, or judged by the rows' features. */
  readonly by: "label" | "features";
  value(rows: ClusterRows, options: Options): number;
  /** The value without each part of the rows, the same parts for any prediction; default by `value` itself. */
  leftOut?(rows: ClusterRows): Float64Array;
}

/**
 * A metric of clusters. Rows drawn twice would be two rows that are together for sure, so intervals come from
 * leaving rows out (Efron and Tibshirani 1993, chapter 11), for differences the same rows on both sides.
 */
export function clusterMetric(spec: ClusterMetricSpec): EvaluationMetric {
  const { by, value, leftOut, ...known } = spec;
  const without = remembered(
    (rows, options) => leftOut?.(rows) ?? leaveOut(rows, (part) => value(part, options)),
  );
  const spread = (size: number, rows: Rows) => ({
    units: rows.yTrue.length,
    width: Number.isFinite(spec.range[1] - spec.range[0]) ? spec.range[1] - spec.range[0] : Math.abs(size),
  });
  return evaluationMetric({
    ...known,
    tasks: ["clustering"],
    unit: "score",
    reads: "prediction",
    value: (rows, options, sampleWeight) => {
      requireKnown(known.id, by, rows);
      return value(sampleWeight === undefined ? rows : rowsOfCounts(rows, sampleWeight), options);
    },
    estimate: (rows, options): Estimate => {
      const count = rows.yTrue.length;
      const size = value(rows, options);
      const estimate =
        count < LEAST_ROWS
          ? tooFew(`${count} ${count === 1 ? "row is" : "rows are"}`)
          : jackknifed(size, without(rows, options), count, spread(size, rows));
      if (isMissing(estimate)) throw new AssayError(estimate.code, estimate.reason, { fix: estimate.fix });
      return estimate;
    },
    pairedDifference: (candidate, baseline, options): Estimate | undefined => {
      const [ours, theirs] = [without(candidate, options), without(baseline, options)];
      const size = value(baseline, options);
      const gaps = ours.map((one, part) => one - theirs[part]);
      const rows = candidate.yTrue.length;
      const estimate = jackknifed(value(candidate, options) - size, gaps, rows, spread(size, baseline));
      return isMissing(estimate) ? undefined : estimate;
    },
  });
}

function requireKnown(id: string, by: ClusterMetricSpec["by"], { yTrue, yPred, features }: Rows): void {
  requireSameLength({ rows: yTrue, clusters: yPred });
  if (by === "features" && features === undefined)
    throw new AssayError(
      "evaluation/settings",
      `${id} measures distances, but the gate names no \`features\`.`,
      {
        fix: "Name the columns that the clusters were made of: `features: [x, y]`.",
      },
    );
  if (by === "label" && yTrue[0] < 0)
    throw new AssayError(
      "evaluation/settings",
      `${id} compares with true clusters, but the gate names no \`label\`.`,
      {
        fix: "Name the column with the true cluster of each row with `label:`.",
      },
    );
}

/** The same rows are asked for the value's own interval and again for that of the difference. */
function remembered(
  compute: (rows: Rows, options: Options) => Float64Array,
): (rows: Rows, options: Options) => Float64Array {
  const known = new WeakMap<Rows, Map<string, Float64Array>>();
  return (rows, options) => {
    const byOptions = known.get(rows) ?? new Map<string, Float64Array>();
    known.set(rows, byOptions);
    const key = JSON.stringify(options);
    const values = byOptions.get(key) ?? compute(rows, options);
    byOptions.set(key, values);
    return values;
  };
}
