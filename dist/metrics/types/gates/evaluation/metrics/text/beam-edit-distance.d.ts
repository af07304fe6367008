/** How the words of the reference lie on those of a hypothesis. */
export interface TerAlignment {
    /** For each word of the reference the place in the hypothesis, or that of the last word before it. */
    readonly places: Int32Array;
    /** 1 where a word of the reference, or of the hypothesis, is part of an edit. */
    readonly referenceErrors: Uint8Array;
    readonly hypothesisErrors: Uint8Array;
}
/**
 * Edit distances between one reference and hypotheses of one length, within a beam around the diagonal. A
 * hypothesis that begins as the base does shares its rows.
 * Source: sacreBLEU 2.6, `lib_ter.BeamEditDistance`; ties fall as there.
 */
export declare class BeamEditDistance {
    #private;
    constructor(reference: Int32Array, base: Int32Array);
    /** Makes a hypothesis of the same length the base. */
    rebase(base: Int32Array): void;
    get baseDistance(): number;
    distance(words: Int32Array): number;
    /** The edits of the base, read back from the end. */
    align(): TerAlignment;
}
