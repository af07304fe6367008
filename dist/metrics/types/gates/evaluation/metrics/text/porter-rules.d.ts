/** How often a vowel is followed by a consonant: Porter's m. */
export declare function measureOf(stem: string): number;
export declare function hasVowel(stem: string): boolean;
export declare function endsInConsonant(word: string): boolean;
export declare function endsInDoubleConsonant(word: string): boolean;
/** Consonant, vowel, consonant other than w, x or y; or a word of two letters, vowel and consonant. */
export declare function endsShort(word: string): boolean;
/** The ending, what it becomes, and what the word before it must be for that. */
export type Rule = readonly [ending: string, becomes: string, when?: (stem: string) => boolean];
/** Applies the first rule whose ending the word has; where its condition fails, none. */
export declare function applyRules(word: string, rules: readonly Rule[]): string;
