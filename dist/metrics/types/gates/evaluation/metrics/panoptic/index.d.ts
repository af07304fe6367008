export { type PanopticQuality, type PanopticQualityInput, panopticQuality, type Quality, } from "./panoptic-quality.ts";
export type { PanopticImage } from "./segments.ts";
