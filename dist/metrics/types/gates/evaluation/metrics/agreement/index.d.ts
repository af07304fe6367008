export { type FleissKappaInput, fleissKappa } from "./fleiss-kappa.ts";
export { type ChurnInput, churn, type FlipInput, negativeFlipRate, negativeFlips, positiveFlipRate, positiveFlips, } from "./flips.ts";
export { cosineSimilarity, maxAbsoluteDifference, meanAbsoluteDifference, type OutputsInput, type WeightedOutputsInput, } from "./outputs.ts";
