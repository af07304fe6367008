/**
 * Places in `values` of the row that starts at one of them, in descending order of value; equals keep their order.
 * The answer is overwritten by the next.
 */
export type RowSorter = (values: Float64Array, from: number) => Uint32Array;
/**
 * Sorts rows of one width: each value goes to about its place between the row's least and greatest, and insertion
 * does the rest. For short rows this is several times quicker than comparing.
 */
export declare function createRowSorter(width: number): RowSorter;
