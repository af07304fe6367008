/**
 * Fewest edits found that make the hypothesis the reference, where moving a run of words is one edit; a greedy
 * search with the limits of Tercom (Snover et al. 2006).
 * Source: sacreBLEU 2.6, `lib_ter.translation_edit_rate`.
 */
export declare function translationEdits(hypothesis: readonly string[], reference: readonly string[]): number;
