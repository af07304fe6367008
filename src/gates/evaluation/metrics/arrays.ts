import { AssayError } from "../../../model/error.ts";
import type { Numbers } from "./labels.ts";

/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` */
export function requireSameLength(arrays: {
  readonly [name: string]: ArrayLike<unknown> | undefined;
}): number {
  const given = Object.entries(arrays).flatMap(([name, array]) => (array ? [{ name, array }] : []));
  const [first, ...others] = given;
  const rows = first.array.length;
  for (const { name, array } of others) {
    if (array.length !== rows)
      throw new AssayError(
        "evaluation/length-mismatch",
        `${first.name} has ${rows} rows but ${name} has ${array.length}.`,
        { fix: "Give one value for each row." },
      );
  }
  if (rows === 0)
    throw new AssayError("evaluation/no-rows", "There are no rows to compute a metric from.", {
      fix: "Check the data file and its filters.",
    });
  return rows;
}

/** @throws AssayError `evaluation/not-finite` with how many values are NaN or infinite */
export function requireFinite(name: string, values: Numbers): void {
  let wrong = 0;
  for (let row = 0; row < values.length; row++) if (!Number.isFinite(values[row])) wrong++;
  if (wrong > 0)
    throw new AssayError(
      "evaluation/not-finite",
      `${wrong} of ${values.length} values of ${name} are NaN or infinite.`,
      { fix: "Look for missing inputs or an overflow in the model." },
    );
}

/** @throws AssayError `evaluation/undefined` for a sum that no number holds */
export function requireNumber(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new AssayError(
    "evaluation/undefined",
    `The metric's value is ${value}: its sums are beyond 1.8e308.`,
    {
      fix: "Look for an overflow in the model, or scale the values.",
    },
  );
}

/** @throws AssayError `evaluation/not-probability` */
export function requireProbabilities(name: string, values: Numbers): void {
  requireFinite(name, values);
  let wrong = 0;
  for (let row = 0; row < values.length; row++) if (values[row] < 0 || values[row] > 1) wrong++;
  if (wrong > 0)
    throw new AssayError(
      "evaluation/not-probability",
      `${wrong} of ${values.length} values of ${name} are outside 0 to 1, so they are no probabilities.`,
      { fix: "Give probabilities, not logits or margins: add a sigmoid or softmax to the model's end." },
    );
}

/**
 * The same numbers as doubles, so that a loop over them is compiled for one kind of array only. True and false are 1
 * and 0; what else is no number, such as a missing value, is NaN and not the 0 that JavaScript makes of it.
 */
export function toFloat64(values: Numbers): Float64Array {
  if (values instanceof Float64Array) return values;
  if (!Array.isArray(values))
    return isBig(values) ? Float64Array.from(values, Number) : new Float64Array(values);
  const numbers = new Float64Array(values.length);
  for (let row = 0; row < numbers.length; row++) {
    const value: unknown = values[row];
    numbers[row] =
      typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : Number.NaN;
  }
  return numbers;
}

/** Weights with NaN for what is no number, which `null + 0` would hide. */
export function plainWeights(weights: Numbers): Numbers {
  return Array.isArray(weights) ? toFloat64(weights) : weights;
}

function isBig(values: ArrayLike<unknown>): boolean {
  return values instanceof BigInt64Array || values instanceof BigUint64Array;
}

/**
 * Σ weights, or the number of rows.
 * @throws AssayError `evaluation/no-rows` when nothing has weight, `evaluation/weight` when the sum is no number
 */
export function totalWeight(rows: number, weights: Numbers | undefined): number {
  if (weights === undefined) return rows;
  const numbers = plainWeights(weights);
  let total = 0;
  for (let row = 0; row < rows; row++) total += numbers[row];
  if (total > 0 && total < Number.POSITIVE_INFINITY) return total;
  requireFinite("the sample weights", numbers);
  throw Number.isFinite(total) ? weightless(total) : tooHeavy();
}

/** @param total what the weights add up to: 0, or less where some are negative */
export function weightless(total: number): AssayError {
  const sum = total === 0 ? "nothing" : `${total}, and a mean needs more than 0`;
  return new AssayError("evaluation/no-rows", `The weights of the rows add up to ${sum}.`, {
    fix: "Give the rows that count weights above 0.",
  });
}

export function tooHeavy(): AssayError {
  return new AssayError(
    "evaluation/weight",
    "The weights of the rows add up to more than a number can hold (1.8e308).",
    { fix: "Divide all of them by one number: only their ratios count." },
  );
}

/** Products of four sums of weights of this size, and of its inverse, are numbers. */
const LARGEST_WEIGHT = 2 ** 200;

/** How weights become numbers that may be multiplied, without rounding; undefined where they are that already. */
export function scalingOf(greatest: number): ((weight: number) => number) | undefined {
  const size = Math.abs(greatest);
  if (size === 0 || (size < LARGEST_WEIGHT && size > 1 / LARGEST_WEIGHT)) return undefined;
  const exponent = -Math.floor(Math.log2(size));
  // In two steps, because 2^1074 is no number.
  const half = Math.trunc(exponent / 2);
  const [first, second] = [2 ** half, 2 ** (exponent - half)];
  return (weight) => weight * first * second;
}

/** Weights that are all tiny or huge, by a common factor; a metric that divides sums of them stays the same. */
export function scaledWeights(weights: Float64Array): Float64Array {
  const scaling = scalingOf(weights.reduce((most, weight) => Math.max(most, weight), 0));
  return scaling === undefined ? weights : weights.map(scaling);
}

/** Weighted mean of one value a row. */
export function weightedMean(values: Numbers, weights?: Numbers): number {
  const mean = weightedSum(values, weights) / totalWeight(values.length, weights);
  if (Number.isFinite(mean) || weights === undefined) return mean;
  const scaled = scaledWeights(toFloat64(weights));
  return weightedSum(values, scaled) / totalWeight(values.length, scaled);
}

/** Rows whose terms are added up before they join the total: rounding then grows with rows / BLOCK only. */
const BLOCK = 512;

export function weightedSum(values: Numbers, weights?: Numbers): number {
  let total = 0;
  for (let from = 0; from < values.length; from += BLOCK) {
    const to = Math.min(values.length, from + BLOCK);
    let sum = 0;
    if (weights === undefined) for (let row = from; row < to; row++) sum += values[row];
    else for (let row = from; row < to; row++) sum += values[row] * weights[row];
    total += sum;
  }
  return total;
}

/** The mean of a fixed value a row under changing multiplicities: what a bootstrap of a mean needs. */
export function meanReplicate(values: Float64Array): (multiplicity: Uint32Array) => number {
  return (multiplicity) => {
    let sum = 0;
    let total = 0;
    for (let row = 0; row < values.length; row++) {
      sum += values[row] * multiplicity[row];
      total += multiplicity[row];
    }
    return sum / total;
  };
}
