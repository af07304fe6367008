/**
 * What a code means for the exit code when it ends a run or a gate:
 * `failed` 1 (a rule did not hold), `usage` 2 (config or command line), `undecided` 3 (no evidence).
 * `note` never changes a verdict.
 */
export type Consequence = "failed" | "usage" | "undecided" | "note";
/** One row of the table behind `assay explain CODE`. */
export interface CodeInfo {
    readonly title: string;
    readonly consequence: Consequence;
    /** Why it happens and what to do, in a few sentences of Markdown. */
    readonly explanation: string;
}
/** Keeps the literal keys of a table, so that a code that is not in it does not compile. */
export declare function codes<const Table extends Record<string, CodeInfo>>(table: Table): Table;
