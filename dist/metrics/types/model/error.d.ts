import type { Code } from "./codes/index.ts";
/** Where in a file the reader should look; lines and columns start at 1. */
export interface Location {
    readonly path: string;
    readonly line?: number;
    readonly column?: number;
}
export interface ErrorDetails {
    /** What to do about it, as an imperative sentence. */
    readonly fix?: string;
    readonly location?: Location;
    readonly cause?: unknown;
}
/**
 * Something that is wrong outside Assay, said so that it helps.
 * Any other thrown value is a bug of ours and may show a stack trace.
 */
export declare class AssayError extends Error {
    readonly code: Code;
    readonly fix?: string;
    readonly location?: Location;
    constructor(code: Code, message: string, details?: ErrorDetails);
}
/** The first line of whatever was thrown, fit for a sentence of ours. */
export declare function reasonOf(thrown: unknown): string;
