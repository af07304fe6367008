import { AssayError } from "../../../../model/error.ts";
import { requireSameLength } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { byFallingUplift, requireExperiment, type UpliftInput, type Weighted } from "./experiment.ts";

/** `overall` takes the first rows of all; `by_group` those of the treated and of the control by themselves. */
export type UpliftStrategy = "overall" | "by_group";

export interface UpliftAtKInput extends UpliftInput, Weighted {
  readonly strategy: UpliftStrategy;
  /** A share of the rows below 1, or how many rows from 1 up; default 0.3. */
  readonly k?: number;
}

export interface WeightedAverageUpliftInput extends UpliftInput, Weighted {
  readonly strategy?: UpliftStrategy;
  /** Parts of about the same number of rows; default 10. */
  readonly bins?: number;
}

/**
 * Response rate of the treated less that of the control among the `k` rows of the greatest uplift. -1 to 1,
 * higher is better. Source: `sklift.metrics.uplift_at_k` 0.5.1; of equal uplift the later row comes first.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-binary`,
 *   `evaluation/one-class`, `evaluation/not-finite`; `evaluation/option` for `strategy` or `k` out of range;
 *   `evaluation/undefined` where there is no treated or no control row among them
 */
export function upliftAtK(input: UpliftAtKInput, order?: Uint32Array): number {
  const { all, ofGroup } = ordered(input, order);
  const { strategy, k = 0.3 } = input;
  requireStrategy(strategy);
  const isCount = Number.isInteger(k);
  if (!(k > 0) || k >= all.length || (!isCount && k >= 1)) throw wrongK(k, all.length);
  const first = (rows: Uint32Array) => {
    if (isCount && k > rows.length) throw wrongK(k, rows.length + 1);
    return rows.subarray(0, isCount ? k : Math.trunc(rows.length * k));
  };
  const rateOf = (group: 0 | 1) =>
    responsesOf(input, first(strategy === "overall" ? all : ofGroup(group)), group).rate;
  return defined(rateOf(1) - rateOf(0));
}

/**
 * Mean of the uplift in each of `bins` parts of the rows by falling uplift, weighted by their treated rows. -1
 * to 1, higher is better. Source: `sklift.metrics.weighted_average_uplift` 0.5.1.
 * @throws AssayError as `upliftAtK`, `evaluation/option` for `bins`
 */
export function weightedAverageUplift(input: WeightedAverageUpliftInput, order?: Uint32Array): number {
  const { all, ofGroup } = ordered(input, order);
  const { strategy = "overall", bins = 10 } = input;
  requireStrategy(strategy);
  if (!Number.isInteger(bins) || bins <= 0 || bins >= all.length)
    throw new AssayError("evaluation/option", `\`bins\` is ${bins}, but there are ${all.length} rows.`, {
      fix: "Give a whole number from 1 to less than the rows.",
    });
  const parts = (group: 0 | 1) =>
    split(strategy === "overall" ? all : ofGroup(group), bins).map((part) => responsesOf(input, part, group));
  const controls = parts(0);
  let [sum, treated] = [0, 0];
  parts(1).forEach(({ rows, rate }, bin) => {
    sum += rows * (rate - controls[bin].rate);
    treated += rows;
  });
  return defined(sum / treated);
}

interface Ordered {
  readonly all: Uint32Array;
  /** Those of the treated, 1, or of the control, 0. */
  ofGroup(group: 0 | 1): Uint32Array;
}

function ordered(input: UpliftInput & Weighted, order?: Uint32Array): Ordered {
  const { yTrue, treatment, uplift, sampleWeight } = input;
  requireSameLength({ yTrue, uplift });
  requireExperiment(input);
  const all = repeated(order ?? byFallingUplift(uplift), sampleWeight);
  return { all, ofGroup: (group) => all.filter((row) => treatment[row] === group) };
}

/** Rows as often as they count; a part of a row cannot be among the first. */
function repeated(order: Uint32Array, counts: Numbers | undefined): Uint32Array {
  if (counts === undefined) return order;
  const places: number[] = [];
  for (const row of order) {
    if (!Number.isInteger(counts[row]) || counts[row] < 0)
      throw new AssayError(
        "evaluation/option",
        `Row ${row + 1} counts ${counts[row]} times, but the rows of the greatest uplift are counted whole.`,
        { fix: "Leave the weight out, or use uplift_auc or qini_auc." },
      );
    for (let copy = 0; copy < counts[row]; copy++) places.push(row);
  }
  return Uint32Array.from(places);
}

/** How many rows there are, and how many of them respond. */
interface Responses {
  readonly rows: number;
  readonly rate: number;
}

/** The rate is NaN where there is no such row. */
function responsesOf({ yTrue, treatment }: UpliftInput, among: Uint32Array, group: 0 | 1): Responses {
  let [rows, responses] = [0, 0];
  for (let at = 0; at < among.length; at++) {
    const row = among[at];
    if (treatment[row] !== group) continue;
    rows++;
    responses += yTrue[row];
  }
  return { rows, rate: responses / rows };
}

/** Parts of which the first are one longer where it does not divide, as `numpy.array_split`. */
function split(rows: Uint32Array, parts: number): readonly Uint32Array[] {
  const size = Math.floor(rows.length / parts);
  const longer = rows.length % parts;
  let from = 0;
  return Array.from({ length: parts }, (_, part) => {
    const to = from + size + (part < longer ? 1 : 0);
    const picked = rows.subarray(from, to);
    from = to;
    return picked;
  });
}

function defined(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new AssayError(
    "evaluation/undefined",
    "There is no treated or no control row among those of the greatest uplift.",
    { fix: "Take more rows with a greater `k` or fewer `bins`, or choose `by_group`." },
  );
}

function requireStrategy(strategy: UpliftStrategy): void {
  if (strategy === "overall" || strategy === "by_group") return;
  throw new AssayError("evaluation/option", `\`strategy\` is ${strategy}.`, {
    fix: "Choose `overall` or `by_group`.",
  });
}

function wrongK(k: number, rows: number): AssayError {
  return new AssayError("evaluation/option", `\`k\` is ${k}, but there are ${rows} rows.`, {
    fix: "Give a share between 0 and 1, or a whole number of fewer rows than there are.",
  });
}
