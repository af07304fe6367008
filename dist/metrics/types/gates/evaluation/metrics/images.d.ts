import type { MatchedDetections } from "./detection/matched.ts";
import type { MaskAreas } from "./segmentation/mask-areas.ts";
/** What one side says of each image, beside what is true. */
export type Images = MatchedDetections | MaskAreas;
