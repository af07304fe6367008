export { type JaccardIndexInput, jaccardIndex, type PixelAccuracyInput, pixelAccuracy, } from "./global-scores.ts";
export { type DiceScoreInput, diceScore, type GeneralizedDiceScoreInput, generalizedDiceScore, type ImageScore, type MeanIouInput, meanIou, } from "./image-scores.ts";
export type { ImagesInput, PixelInput, SegmentationAverage } from "./pixels.ts";
