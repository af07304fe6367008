import { requireSameLength } from "../arrays.ts";
import {
  type Curve,
  type Gain,
  normalizedArea,
  type ResponseInput,
  requireExperiment,
  type UpliftInput,
  type Weighted,
} from "./experiment.ts";
import { gainCurve, gainCurveOfCells } from "./gain-curve.ts";

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
export function upliftCurve(input: UpliftInput & Weighted): Curve {
  return curveOf(input, upliftGain);
}

/**
 * The uplift curve of the best order there is. Source: `sklift.metrics.perfect_uplift_curve` 0.5.1.
 * @throws AssayError as `requireExperiment`
 */
export function perfectUpliftCurve(input: ResponseInput & Weighted): Curve {
  const { yTrue, treatment, sampleWeight } = input;
  const rows = requireExperiment(input);
  let [controlResponders, treatedNonResponders] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const weight = sampleWeight === undefined ? 1 : sampleWeight[row];
    if (yTrue[row] === 1 && treatment[row] === 0) controlResponders += weight;
    if (yTrue[row] === 0 && treatment[row] === 1) treatedNonResponders += weight;
  }
  const isByResponse = controlResponders > treatedNonResponders;
  return gainCurveOfCells(
    input,
    upliftGain,
    (response, treated) => (response === treated ? 2 : 0) + (isByResponse ? response : treated),
  );
}

/**
 * Responses that the treatment brings among the rows of the greatest uplift: treated responses − control
 * responses × treated / control. Source: `sklift.metrics.qini_curve` 0.5.1 (Radcliffe 2007).
 * @throws AssayError as `upliftCurve`
 */
export function qiniCurve(input: UpliftInput & Weighted): Curve {
  return curveOf(input, qiniGain);
}

/**
 * The Qini curve of the best order there is. Source: `sklift.metrics.perfect_qini_curve` 0.5.1.
 * @throws AssayError as `requireExperiment`
 */
export function perfectQiniCurve(input: PerfectQiniCurveInput): Curve {
  const { yTrue, treatment, sampleWeight, negativeEffect = true } = input;
  const rows = requireExperiment(input);
  if (negativeEffect)
    return gainCurveOfCells(input, qiniGain, (response, treated) => response * (2 * treated - 1));
  let [all, treated, treatedResponses, responses] = [0, 0, 0, 0];
  for (let row = 0; row < rows; row++) {
    const weight = sampleWeight === undefined ? 1 : sampleWeight[row];
    all += weight;
    treated += weight * treatment[row];
    responses += weight * yTrue[row];
    treatedResponses += weight * yTrue[row] * treatment[row];
  }
  const gain = treatedResponses - (treated * (responses - treatedResponses)) / (all - treated);
  return { x: Float64Array.of(0, gain, all), y: Float64Array.of(0, gain, gain) };
}

/**
 * Area between the uplift curve and random targeting, as a share of the perfect curve's. At most 1, 0 for
 * random, higher is better. Source: `sklift.metrics.uplift_auc_score` 0.5.1.
 * @param order `byFallingUplift`, where it is known already
 * @throws AssayError as `upliftCurve`; `evaluation/undefined` where the perfect curve is no better than random
 */
export function upliftAucScore(input: UpliftInput & Weighted, order?: Uint32Array): number {
  return normalizedArea(curveOf(input, upliftGain, order), perfectUpliftCurve(input));
}

/**
 * Area between the Qini curve and random targeting, as a share of the perfect curve's: the Qini coefficient. At
 * most 1, 0 for random, higher is better. Source: `sklift.metrics.qini_auc_score` 0.5.1.
 * @param order `byFallingUplift`, where it is known already
 * @throws AssayError as `upliftAucScore`, and where `negativeEffect` is false though the treatment harms
 */
export function qiniAucScore(input: QiniAucScoreInput, order?: Uint32Array): number {
  return normalizedArea(curveOf(input, qiniGain, order), perfectQiniCurve(input));
}

/** @param order `byFallingUplift`, where it is known already */
function curveOf(input: UpliftInput & Weighted, gain: Gain, order?: Uint32Array): Curve {
  requireSameLength({ yTrue: input.yTrue, uplift: input.uplift });
  requireExperiment(input);
  return gainCurve(input, gain, order);
}

function upliftGain(
  rows: number,
  treated: number,
  treatedResponses: number,
  controlResponses: number,
): number {
  return (share(treatedResponses, treated) - share(controlResponses, rows - treated)) * rows;
}

function qiniGain(rows: number, treated: number, treatedResponses: number, controlResponses: number): number {
  return treatedResponses - controlResponses * share(treated, rows - treated);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
