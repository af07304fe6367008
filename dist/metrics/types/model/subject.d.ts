/** What a measurement speaks about. `{}` is the whole table, model or repository. */
export type SubjectKey = "column" | "slice" | "label" | "batch" | "file" | "group" | "rule";
export type Subject = {
    readonly [key in SubjectKey]?: string | number;
};
/** A subject whose text values may hold `*`, as in `slice: "carrier=*"` or `column: "*"`. */
export type SubjectPattern = Subject;
export declare const SUBJECT_KEYS: readonly SubjectKey[];
/** True when both name the same keys and each value matches; a pattern without keys matches only the whole. */
export declare function matchesSubject(pattern: SubjectPattern, subject: Subject): boolean;
/** `*` stands for any run of characters; everything else is literal. Linear in the text for each star. */
export declare function matchesText(pattern: string, text: string): boolean;
/** One stable line for people: `carrier=EV`, `column dep_delay`, `batch 64`; empty for the whole. */
export declare function describeSubject(subject: Subject): string;
/** Values that differ must look different, so what cannot be seen is written as `\x1b` or `\u202e`. */
export declare function visible(text: string): string;
/** True when the pattern can match more than one subject. */
export declare function isWildcard(pattern: SubjectPattern): boolean;
