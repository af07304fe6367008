export { demographicParityDifference, demographicParityRatio, type EqualizedOddsInput, equalizedOddsDifference, equalizedOddsRatio, equalOpportunityDifference, equalOpportunityRatio, } from "./disparity.ts";
export type { Aggregation, FairnessInput } from "./group-rates.ts";
export type { SensitiveFeatures } from "./groups.ts";
export { type CompareMethod, type FrameComparison, groupDifference, groupMax, groupMin, groupRatio, type MetricFrame, type MetricFrameInput, metricFrame, } from "./metric-frame.ts";
export { falseNegativeRate, falsePositiveRate, meanPrediction, type RateInput, selectionRate, trueNegativeRate, truePositiveRate, } from "./rates.ts";
