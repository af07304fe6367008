import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength } from "../arrays.ts";
import type { Labels, Numbers } from "../labels.ts";
import { encodeGroups, type Groups, type SensitiveFeatures } from "./groups.ts";
import type { CompareMethod } from "./metric-frame.ts";
import { isLabel, positiveLabel, shareOf } from "./rates.ts";

/** Parameters of fairlearn's disparity metrics. */
export interface FairnessInput {
  readonly yTrue: Labels;
  readonly yPred: Labels;
  readonly sensitiveFeatures: SensitiveFeatures;
  readonly method?: CompareMethod;
  readonly sampleWeight?: Numbers;
}

/** How the disparities of two rates become one: the worse of them, or their mean. */
export type Aggregation = "worst_case" | "mean";

/** A rate of every group and of all rows. */
export interface Rates {
  readonly byGroup: Float64Array;
  readonly overall: number;
}

/** Weights by group, truth and prediction: four cells a group as tn, fp, fn, tp. */
export type GroupCounts = Float64Array;
const CELLS = 4;

/** What `countCells` needs of each row, so that counting again under other weights is one addition a row. */
export interface Cells {
  readonly groups: Groups;
  /** Index of the cell of each row; -1 for a row that does not count. */
  readonly cells: Int32Array;
}

/**
 * Which cell each row belongs to. `rate: "selection"` takes any labels and asks for 1, as fairlearn does.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-binary`
 */
export function readCells(input: FairnessInput, rate: "selection" | "odds"): Cells {
  const { yTrue, yPred, sensitiveFeatures, sampleWeight } = input;
  const rows = requireSameLength({ yTrue, yPred, sampleWeight });
  if (sampleWeight !== undefined) requireFinite("the sample weights", sampleWeight);
  const positive = rate === "selection" ? 1 : positiveLabel({ yTrue, yPred });
  return cellsOf(isLabel(yTrue, positive), isLabel(yPred, positive), encodeGroups(sensitiveFeatures, rows));
}

export function cellsOf(truth: ArrayLike<number>, predicted: ArrayLike<number>, groups: Groups): Cells {
  const cells = new Int32Array(truth.length);
  for (let row = 0; row < cells.length; row++) {
    const group = groups.codes[row];
    cells[row] = group < 0 ? -1 : group * CELLS + truth[row] * 2 + predicted[row];
  }
  return { groups, cells };
}

export function countCells({ groups, cells }: Cells, weights?: Numbers): GroupCounts {
  const counts = new Float64Array(groups.names.length * CELLS);
  for (let row = 0; row < cells.length; row++)
    if (cells[row] >= 0) counts[cells[row]] += weights === undefined ? 1 : weights[row];
  return counts;
}

export type RateName = "selection" | "truePositive" | "falsePositive";

/** The first group without any row that a rate is a share of. */
export function emptyRate(
  counts: GroupCounts,
  rates: readonly RateName[],
): { readonly group: number; readonly rate: RateName } | undefined {
  for (let group = 0; group < counts.length / CELLS; group++) {
    const [tn, fp, fn, tp] = counts.subarray(group * CELLS, (group + 1) * CELLS);
    const weights = { selection: tn + fp + fn + tp, truePositive: tp + fn, falsePositive: tn + fp };
    const rate = rates.find((name) => !(weights[name] > 0));
    if (rate !== undefined) return { group, rate };
  }
  return undefined;
}

/** @throws AssayError `evaluation/no-rows` for a group without weight */
export function requireWeight(counts: GroupCounts, names: readonly string[]): void {
  const empty = emptyRate(counts, ["selection"]);
  if (empty === undefined) return;
  throw new AssayError("evaluation/no-rows", `The group ${names[empty.group]} has no row with a weight.`, {
    fix: "Give the rows of each group a weight, or take the group out.",
  });
}

/** Share predicted positive; NaN for a group without weight, which fairlearn's comparisons leave out. */
export function selectionRates(counts: GroupCounts): Rates {
  return ratesOf(counts, (tn, fp, fn, tp) => (fp + tp) / (tn + fp + fn + tp));
}

export function truePositiveRates(counts: GroupCounts): Rates {
  return ratesOf(counts, (_tn, _fp, fn, tp) => shareOf(tp, fn));
}

export function falsePositiveRates(counts: GroupCounts): Rates {
  return ratesOf(counts, (tn, fp) => shareOf(fp, tn));
}

function ratesOf(
  counts: GroupCounts,
  rate: (tn: number, fp: number, fn: number, tp: number) => number,
): Rates {
  const byGroup = new Float64Array(counts.length / CELLS);
  const all = [0, 0, 0, 0];
  for (let group = 0; group < byGroup.length; group++) {
    const [tn, fp, fn, tp] = counts.subarray(group * CELLS, (group + 1) * CELLS);
    byGroup[group] = rate(tn, fp, fn, tp);
    all[0] += tn;
    all[1] += fp;
    all[2] += fn;
    all[3] += tp;
  }
  return { byGroup, overall: rate(all[0], all[1], all[2], all[3]) };
}
