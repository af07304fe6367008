export { type PerfectQiniCurveInput, perfectQiniCurve, perfectUpliftCurve, type QiniAucScoreInput, qiniAucScore, qiniCurve, upliftAucScore, upliftCurve, } from "./curves.ts";
export type { Curve, ResponseInput, UpliftInput } from "./experiment.ts";
export { type UpliftAtKInput, type UpliftStrategy, upliftAtK, type WeightedAverageUpliftInput, weightedAverageUplift, } from "./response.ts";
