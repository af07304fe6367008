import { type Curve, type Gain, type ResponseInput, type UpliftInput, type Weighted } from "./experiment.ts";
/** A point at the start, and at each row whose successor has another uplift. */
export declare function gainCurve(input: UpliftInput & Weighted, gain: Gain, order?: Uint32Array): Curve;
/** The curve of an uplift that depends on treatment and response only, which needs no order. */
export declare function gainCurveOfCells(input: ResponseInput & Weighted, gain: Gain, upliftOf: (response: number, treated: number) => number): Curve;
