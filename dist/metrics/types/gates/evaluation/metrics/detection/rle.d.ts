/** A mask of 0 and 1 by the lengths of its runs, column by column from the top left, the first of 0 (COCO's RLE). */
export interface Rle {
    readonly height: number;
    readonly width: number;
    readonly runs: Uint32Array;
}
/** What COCO files hold of a mask: its size and its runs, as numbers or as the text that pycocotools writes. */
export interface EncodedMask {
    readonly size: readonly [height: number, width: number];
    readonly counts: string | ArrayLike<number>;
}
/**
 * Reads a mask as COCO writes it. Source: `rleFrString` of pycocotools 2.0.11.
 * @throws AssayError `evaluation/mask`
 */
export declare function readMask({ size, counts }: EncodedMask): Rle;
/** @throws AssayError `evaluation/mask` */
export declare function requireSize(height: number, width: number): void;
export declare function maskArea({ runs }: Rle): number;
/** Pixels that are 1 in either mask. */
export declare function unite(one: Rle, other: Rle): Rle;
/**
 * Intersection over union of two masks; of a crowd, the share of the found mask that lies in it. 0 where they do
 * not touch. Source: `rleIou` of pycocotools 2.0.11.
 * @throws AssayError `evaluation/mask` for two sizes
 */
export declare function maskIou(found: Rle, truth: Rle, isCrowd: boolean): number;
/** Stretches in which neither mask changes. */
export declare function walk(one: Rle, other: Rle, visit: (length: number, inOne: boolean, inOther: boolean) => void): void;
