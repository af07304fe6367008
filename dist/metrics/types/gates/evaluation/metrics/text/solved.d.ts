/** Of each problem how many programs were drawn, and how many of them passed. */
export interface Solved {
    readonly drawn: Float64Array;
    readonly correct: Float64Array;
    /** What the problems are called. */
    readonly names?: readonly string[];
}
