/**
 * The greatest sum of values of a matrix, no two of one row or column, as many as the shorter side has: Kuhn and
 * Munkres by shortest augmenting paths, O(shorter² · longer).
 * @param valueAt finite values
 */
export declare function greatestAssignment(rows: number, columns: number, valueAt: (row: number, column: number) => number): number;
