/** The series that the rows go on, each in the order of time. */
export interface History {
    /** Which of the series a row goes on. */
    readonly of: Int32Array;
    readonly series: readonly Float64Array[];
}
