import type { Numbers } from "../labels.ts";
import type { Areas } from "./pixels.ts";
/** Pixels of each class on each image: all that metrics of masks need of them. */
export interface MaskAreas {
    readonly kind: "masks";
    readonly areas: readonly Areas[];
    /** The one class that is looked at. */
    readonly only?: number;
}
/** The images that count, by their places. */
type ImagePlaces = Int32Array | Float64Array;
/** Classes that count: the one that is looked at, or all, or all but the first. */
export declare function classesOf({ areas, only }: MaskAreas, withBackground: boolean): readonly number[];
/**
 * Where all true pixels are of one class, whoever finds nothing has found it all.
 * @throws AssayError `evaluation/one-class`
 */
export declare function requireSeveralClasses({ areas }: MaskAreas, yTrue: ImagePlaces): void;
/** All images as one, each as often as it counts. */
export declare function countedAreas({ areas }: MaskAreas, yTrue: ImagePlaces, weights?: Numbers): Areas;
/**
 * Mean over the images that have a score, null being none.
 * @throws AssayError `evaluation/undefined`
 */
export declare function meanOfImages(score: (areas: Areas) => number | null, { areas }: MaskAreas, yTrue: ImagePlaces, weights?: Numbers): number;
/** @throws AssayError `evaluation/undefined` */
export declare function defined(score: number | null): number;
export {};
