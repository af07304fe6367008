/** What was generated, and one or more lists of what is right, each with a text (or null) for every row. */
export interface CorpusInput {
    readonly hypotheses: readonly string[];
    /** As in sacreBLEU: `references[k][row]`, so one reference a row is `[references]`. */
    readonly references: readonly (readonly (string | null)[])[];
}
export interface Segment {
    readonly hypothesis: string;
    readonly references: readonly string[];
}
/**
 * The rows of a corpus.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` where sacreBLEU would drop rows, and
 * `evaluation/label-missing` for a row without any reference
 */
export declare function segmentsOf({ hypotheses, references }: CorpusInput): readonly Segment[];
/** One sentence as a corpus of one row. */
export declare function sentenceSegment(hypothesis: string, references: readonly string[]): Segment;
/** How many references a row has, as sacreBLEU's signature says it. */
export declare function referenceCount(segments: readonly Segment[]): string;
/** Sum of statistics that add up over rows. */
export declare function sumStatistics(rows: readonly ArrayLike<number>[]): number[];
