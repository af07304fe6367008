import { type Labels } from "../labels.ts";
/** One value a row, or several columns of them whose combinations are the groups. */
export type SensitiveFeatures = Labels | readonly Labels[];
/** The group of each row as an index into the sorted names. */
export interface Groups {
    readonly names: readonly string[];
    readonly codes: Int32Array;
}
/** @throws AssayError `evaluation/length-mismatch` unless each column has one value a row */
export declare function encodeGroups(features: SensitiveFeatures, rows: number): Groups;
