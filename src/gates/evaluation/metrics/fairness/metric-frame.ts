import { AssayError } from "../../../../model/error.ts";
import { requireSameLength } from "../arrays.ts";
import type { Labels, Numbers } from "../labels.ts";
import { encodeGroups, type SensitiveFeatures } from "./groups.ts";

/** `between_groups`: best against worst group; `to_overall`: the group farthest from all rows together. */
export type CompareMethod = "between_groups" | "to_overall";

/** One metric over all rows and for each group; `byGroup` is in the order of `groups`. */
export interface MetricFrame {
  readonly overall: number;
  readonly groups: readonly string[];
  readonly byGroup: readonly number[];
}

export interface MetricFrameInput {
  /** Any metric of two arrays of labels, for example `recallScore`. */
  readonly metric: (input: {
    readonly yTrue: number[] | string[];
    readonly yPred: number[] | string[];
    readonly sampleWeight?: number[];
  }) => number;
  readonly yTrue: Labels;
  readonly yPred: Labels;
  readonly sensitiveFeatures: SensitiveFeatures;
  readonly sampleWeight?: Numbers;
}

/**
 * A metric for each group of rows. Source: `fairlearn.metrics.MetricFrame` 0.15 with one metric and without
 * control features; combinations of features that no row has are left out, where it has NaN.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, and what `metric` throws for a group
 */
export function metricFrame(input: MetricFrameInput): MetricFrame {
  const { metric, yTrue, yPred, sensitiveFeatures, sampleWeight } = input;
  const rows = requireSameLength({ yTrue, yPred, sampleWeight });
  const { names, codes } = encodeGroups(sensitiveFeatures, rows);
  const members = names.map((): number[] => []);
  codes.forEach((code, row) => {
    members[code].push(row);
  });
  const over = (picked: readonly number[]) =>
    metric({
      yTrue: pick(yTrue, picked),
      yPred: pick(yPred, picked),
      ...(sampleWeight === undefined ? {} : { sampleWeight: picked.map((row) => sampleWeight[row]) }),
    });
  return { overall: over([...codes.keys()]), groups: names, byGroup: members.map(over) };
}

/** The least value of any group; NaN groups do not count. @throws AssayError `evaluation/undefined` */
export function groupMin({ byGroup }: Pick<MetricFrame, "byGroup">): number {
  return defined(least(known(byGroup)));
}

/** The greatest value of any group; NaN groups do not count. @throws AssayError `evaluation/undefined` */
export function groupMax({ byGroup }: Pick<MetricFrame, "byGroup">): number {
  return defined(greatest(known(byGroup)));
}

/**
 * The greatest gap between two groups, or between a group and all rows; at least 0, 0 is parity.
 * Source: `fairlearn.metrics.MetricFrame.difference` 0.15. @throws AssayError `evaluation/undefined`
 */
export function groupDifference(frame: FrameComparison): number {
  return defined(differenceOf(frame.byGroup, frame.overall, methodOf(frame)));
}

/**
 * The least ratio between two groups, or between a group and all rows, turned so that it is at most 1, which is
 * parity. Source: `fairlearn.metrics.MetricFrame.ratio` 0.15.
 * @throws AssayError `evaluation/undefined` where it is 0/0: no group has any
 */
export function groupRatio(frame: FrameComparison): number {
  return defined(ratioOf(frame.byGroup, frame.overall, methodOf(frame)));
}

export interface FrameComparison extends Pick<MetricFrame, "overall" | "byGroup"> {
  readonly method?: CompareMethod;
}

/** `groupDifference` with NaN where it is undefined. */
export function differenceOf(byGroup: ArrayLike<number>, overall: number, method: CompareMethod): number {
  const values = known(byGroup);
  const from = method === "between_groups" ? least(values) : overall;
  const gaps = values.map((value) => Math.abs(value - from));
  return values.length === 0 ? Number.NaN : greatest(gaps);
}

/** `groupRatio` with NaN where it is undefined. */
export function ratioOf(byGroup: ArrayLike<number>, overall: number, method: CompareMethod): number {
  const values = known(byGroup);
  if (method === "between_groups") return least(values) / greatest(values);
  const ratios = known(values.map((value) => value / overall));
  return ratios.length === 0 ? Number.NaN : least(ratios.map((ratio) => (ratio > 1 ? 1 / ratio : ratio)));
}

/** @throws AssayError `evaluation/undefined` unless the value is finite */
export function defined(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new AssayError("evaluation/undefined", "The comparison of the groups is 0 divided by 0.", {
    fix: "Compare the groups by their difference, or by a rate that some group has.",
  });
}

/** @throws AssayError `evaluation/option` for anything else */
export function methodOf({ method = "between_groups" }: { readonly method?: CompareMethod }): CompareMethod {
  if (method === "between_groups" || method === "to_overall") return method;
  throw new AssayError("evaluation/option", `\`method\` is ${method}.`, {
    fix: "Choose `between_groups` or `to_overall`.",
  });
}

function least(values: readonly number[]): number {
  return values.reduce((most, value) => Math.min(most, value), Number.POSITIVE_INFINITY);
}

function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

function known(values: ArrayLike<number>): readonly number[] {
  return Array.from(values).filter((value) => !Number.isNaN(value));
}

function pick(labels: Labels, rows: readonly number[]): number[] | string[] {
  return rows.map((row) => labels[row]) as number[] | string[];
}
