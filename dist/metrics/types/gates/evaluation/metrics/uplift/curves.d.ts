import { type Curve, type ResponseInput, type UpliftInput, type Weighted } from "./experiment.ts";
export interface PerfectQiniCurveInput extends ResponseInput, Weighted {
    /** Whether the treatment may keep rows from responding; default true. */
    readonly negativeEffect?: boolean;
}
export interface QiniAucScoreInput extends UpliftInput, Weighted {
    readonly negativeEffect?: boolean;
}
/**
 * Gain over not treating among the rows of the greatest uplift: (response rate of treated − of control) × rows,
 * a rate of nobody being 0. In responses. Source: `sklift.metrics.uplift_curve` 0.5.1 (Devriendt et al. 2020).
 * @throws AssayError as `requireExperiment`; `evaluation/not-finite` for the uplift
 */
export declare function upliftCurve(input: UpliftInput & Weighted): Curve;
/**
 * The uplift curve of the best order there is. Source: `sklift.metrics.perfect_uplift_curve` 0.5.1.
 * @throws AssayError as `requireExperiment`
 */
export declare function perfectUpliftCurve(input: ResponseInput & Weighted): Curve;
/**
 * Responses that the treatment brings among the rows of the greatest uplift: treated responses − control
 * responses × treated / control. Source: `sklift.metrics.qini_curve` 0.5.1 (Radcliffe 2007).
 * @throws AssayError as `upliftCurve`
 */
export declare function qiniCurve(input: UpliftInput & Weighted): Curve;
/**
 * The Qini curve of the best order there is. Source: `sklift.metrics.perfect_qini_curve` 0.5.1.
 * @throws AssayError as `requireExperiment`
 */
export declare function perfectQiniCurve(input: PerfectQiniCurveInput): Curve;
/**
 * Area between the uplift curve and random targeting, as a share of the perfect curve's. At most 1, 0 for
 * random, higher is better. Source: `sklift.metrics.uplift_auc_score` 0.5.1.
 * @param order `byFallingUplift`, where it is known already
 * @throws AssayError as `upliftCurve`; `evaluation/undefined` where the perfect curve is no better than random
 */
export declare function upliftAucScore(input: UpliftInput & Weighted, order?: Uint32Array): number;
/**
 * Area between the Qini curve and random targeting, as a share of the perfect curve's: the Qini coefficient. At
 * most 1, 0 for random, higher is better. Source: `sklift.metrics.qini_auc_score` 0.5.1.
 * @param order `byFallingUplift`, where it is known already
 * @throws AssayError as `upliftAucScore`, and where `negativeEffect` is false though the treatment harms
 */
export declare function qiniAucScore(input: QiniAucScoreInput, order?: Uint32Array): number;
