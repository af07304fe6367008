/** Words of a reference and a hypothesis laid side by side. */
export interface WordCounts {
    readonly hits: number;
    readonly substitutions: number;
    readonly deletions: number;
    readonly insertions: number;
}
/**
 * Counts of an alignment with the fewest edits. There are several: as RapidFuzz, and so jiwer, read back from the
 * end, this one takes a deletion where there is one, else an insertion, else a pair. (For sentences of over two
 * thousand words jiwer splits the work and may find another.)
 */
export declare function alignWords(reference: readonly string[], hypothesis: readonly string[]): WordCounts;
