import { scaledWeights } from "../arrays.ts";
import { readWeights } from "../probability/curve.ts";
import { phiOf, tableOf } from "./independence.ts";
import type { LabelInput } from "./label-rows.ts";
import { type Pairs, pairsOf } from "./pairs.ts";
import { requireDefined } from "./support-score.ts";

export interface AssociationInput extends LabelInput {
  /**
   * Takes off what chance gives to few rows (Bergsma 2013), and of two classes each Yates' correction; default true.
   * Then weights are counts of rows.
   */
  readonly biasCorrection?: boolean;
}

/**
 * √(χ²/n / min(r − 1, k − 1)) of true and predicted labels, whichever stands for which (Cramér 1946). 0 to 1, higher is
 * better. Source: `torchmetrics.functional.nominal.cramers_v`; of two classes each, where its function stops with
 * an error, Yates' correction is that of `scipy.stats.chi2_contingency`.
 * @throws AssayError as `pairsOf`; `evaluation/option` for a negative weight, `evaluation/undefined` where either
 *   has one class only, or with `biasCorrection` as many classes as rows
 */
export function cramersV(input: AssociationInput): number {
  return requireDefined([
    cramersVOf(readPairs(input, input.biasCorrection ?? true), input.biasCorrection),
  ])[0];
}

/**
 * √(χ²/n / √((r − 1)(k − 1))): as Cramér's V, and 1 only where there are as many classes on both sides (Tschuprow 1939).
 * 0 to 1, higher is better. Source: `torchmetrics.functional.nominal.tschuprows_t`.
 * @throws AssayError as `cramersV`
 */
export function tschuprowsT(input: AssociationInput): number {
  return requireDefined([
    tschuprowsTOf(readPairs(input, input.biasCorrection ?? true), input.biasCorrection),
  ])[0];
}

/**
 * √(χ² / (χ² + n)) (Pearson 1904). 0 to √(1 − 1/classes), higher is better; 0 where either has one class only.
 * Source: `torchmetrics.functional.nominal.pearsons_contingency_coefficient`.
 * @throws AssayError as `pairsOf`; `evaluation/option` for a negative weight
 */
export function pearsonsContingencyCoefficient(input: LabelInput): number {
  return requireDefined([contingencyCoefficientOf(readPairs(input, false))])[0];
}

/**
 * Share of the prediction's entropy that the true label tells (Theil 1970). 0 to 1, higher is better; 0 where either
 * has one class only. Source: `torchmetrics.functional.nominal.theils_u`; `sklearn.metrics.completeness_score`, which
 * says 1 for one predicted class.
 * @throws AssayError as `pearsonsContingencyCoefficient`
 */
export function theilsU(input: LabelInput): number {
  return requireDefined([theilsUOf(readPairs(input, false))])[0];
}

/** @param isCounted weights stand for so many rows, so that more than their ratios matter */
function readPairs(input: LabelInput, isCounted: boolean): Pairs {
  const weights = input.sampleWeight && readWeights(input.sampleWeight);
  return pairsOf({ ...input, sampleWeight: isCounted ? weights : weights && scaledWeights(weights) });
}

export function cramersVOf(pairs: Pairs, isCorrected = true): number {
  const { phi, freeRows, freeColumns } = correlationOf(pairs, isCorrected);
  return rootOf(phi / Math.min(freeRows, freeColumns));
}

export function tschuprowsTOf(pairs: Pairs, isCorrected = true): number {
  const { phi, freeRows, freeColumns } = correlationOf(pairs, isCorrected);
  return rootOf(phi / Math.sqrt(freeRows * freeColumns));
}

export function contingencyCoefficientOf(pairs: Pairs): number {
  const table = tableOf(pairs);
  const phi = phiOf(pairs, table, false);
  return rootOf(phi / (1 + phi));
}

export function theilsUOf(pairs: Pairs): number {
  const { rows, trueSums, predictedSums, predictedClasses, trueClasses } = tableOf(pairs);
  if (!(rows > 0)) return Number.NaN;
  if (predictedClasses === 1 || trueClasses === 1) return 0;
  let [entropy, left] = [0, 0];
  for (const sum of predictedSums) if (sum > 0) entropy -= (sum / rows) * Math.log(sum / rows);
  for (let cell = 0; cell < pairs.weight.length; cell++) {
    const weight = pairs.weight[cell];
    if (weight > 0) left += (weight / rows) * Math.log(trueSums[pairs.real[cell]] / weight);
  }
  return Math.max(0, Math.min(1, (entropy - left) / entropy));
}

/** Rounding may carry a perfect one beyond its end. */
function rootOf(square: number): number {
  return Math.min(1, Math.sqrt(square));
}

/** χ²/n beside the degrees of freedom, NaN where there are none. */
function correlationOf(
  pairs: Pairs,
  isCorrected: boolean,
): { phi: number; freeRows: number; freeColumns: number } {
  const table = tableOf(pairs);
  const [freeRows, freeColumns] = [table.trueClasses - 1, table.predictedClasses - 1];
  const phi = phiOf(pairs, table, isCorrected && freeRows === 1 && freeColumns === 1);
  if (!isCorrected) return { phi, freeRows, freeColumns };
  const left = table.rows - 1;
  // r̃ − 1 = (r − 1)(n − r)/(n − 1), which is 0 to the last digit where each row has a class of its own.
  const corrected = (free: number) => (left - free <= 0 ? Number.NaN : (free * (left - free)) / left);
  return {
    phi: Math.max(0, phi - (freeRows * freeColumns) / left),
    freeRows: corrected(freeRows),
    freeColumns: corrected(freeColumns),
  };
}
