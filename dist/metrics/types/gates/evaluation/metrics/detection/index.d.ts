export type { CocoInput, Detection, GroundTruth, Id } from "./annotations.ts";
export { type BoxFormat, type BoxPairInput, boxIou, completeBoxIou, distanceBoxIou, generalizedBoxIou, } from "./boxes.ts";
export { type CategoryScore, type CocoEvaluation, type CocoStats, cocoEval } from "./coco-eval.ts";
