export { type MaskHausdorffDistanceInput, maskHausdorffDistance } from "./masks.ts";
export { type HausdorffDistanceInput, hausdorffDistance } from "./points.ts";
