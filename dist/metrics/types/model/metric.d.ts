import type { TObject } from "typebox";
import type { SubjectKey } from "./subject.ts";
export type MetricId = string;
/** `ratio` is a share of one and reads percent in rules; `seconds` reads ms and µs; `score` has no unit. */
export type Unit = "ratio" | "count" | "seconds" | "bytes" | "score" | "per_second" | "value";
/** Which way is better; `exact` means that any difference is one. */
export type Direction = "higher" | "lower" | "exact";
/** The options of one metric as the rule gave them (`columns`, `average`, `severity` …). */
export type Options = {
    readonly [key: string]: unknown;
};
export interface MetricInfo {
    readonly id: MetricId;
    /** What it is called elsewhere, for suggestions. */
    readonly alsoCalled?: readonly string[];
    /** One sentence for the docs and the editor. */
    readonly description: string;
    readonly unit: Unit;
    readonly direction: Direction;
    /** Closed interval of possible values, where there is one. */
    readonly range?: readonly [number, number];
    /** Which subjects a rule may name. A key in `requires` must be named. */
    readonly subjects: readonly SubjectKey[];
    readonly requires?: readonly SubjectKey[];
    /** What a rule may compare with beside `baseline` and `passport`, where the gate measures it itself. */
    readonly baselines?: readonly string[];
    /** True where passports keep its values, so that a rule may name any of them. */
    readonly inPassports?: boolean;
    /**
     * What `min` and `max` are held against: the value, or its whole interval where the value is itself a
     * difference between two samples, such as a distance of drift. Default `value`.
     */
    readonly judgedBy?: "value" | "interval";
    /** The baseline that the value itself compares with, so that it is measured for `min` and `max` too. */
    readonly comparesWith?: string;
    /** TypeBox object of what a rule may say beside subject and expectation. */
    readonly options: TObject;
    /** Where the definition comes from: a function of a library, a paper, a specification. */
    readonly source: string;
}
