/** How often each n-gram occurs. */
export type NgramCounts = ReadonlyMap<string, number>;
/** N-grams of words as texts joined by a blank: words hold none. */
export declare function wordNgrams(words: readonly string[], order: number): NgramCounts;
/** N-grams of code points. */
export declare function characterNgrams(text: string, order: number): NgramCounts;
/** Occurrences that both have. */
export declare function sharedCount(one: NgramCounts, other: NgramCounts): number;
export declare function totalCount(counts: NgramCounts): number;
/** For each n-gram the most that one of several texts has. */
export declare function greatestCounts(all: readonly NgramCounts[]): NgramCounts;
