import type { LabelInput } from "./label-rows.ts";
import { type Pairs } from "./pairs.ts";
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
export declare function cramersV(input: AssociationInput): number;
/**
 * √(χ²/n / √((r − 1)(k − 1))): as Cramér's V, and 1 only where there are as many classes on both sides (Tschuprow 1939).
 * 0 to 1, higher is better. Source: `torchmetrics.functional.nominal.tschuprows_t`.
 * @throws AssayError as `cramersV`
 */
export declare function tschuprowsT(input: AssociationInput): number;
/**
 * √(χ² / (χ² + n)) (Pearson 1904). 0 to √(1 − 1/classes), higher is better; 0 where either has one class only.
 * Source: `torchmetrics.functional.nominal.pearsons_contingency_coefficient`.
 * @throws AssayError as `pairsOf`; `evaluation/option` for a negative weight
 */
export declare function pearsonsContingencyCoefficient(input: LabelInput): number;
/**
 * Share of the prediction's entropy that the true label tells (Theil 1970). 0 to 1, higher is better; 0 where either
 * has one class only. Source: `torchmetrics.functional.nominal.theils_u`; `sklearn.metrics.completeness_score`, which
 * says 1 for one predicted class.
 * @throws AssayError as `pearsonsContingencyCoefficient`
 */
export declare function theilsU(input: LabelInput): number;
export declare function cramersVOf(pairs: Pairs, isCorrected?: boolean): number;
export declare function tschuprowsTOf(pairs: Pairs, isCorrected?: boolean): number;
export declare function contingencyCoefficientOf(pairs: Pairs): number;
export declare function theilsUOf(pairs: Pairs): number;
