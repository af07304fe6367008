import type { Missing } from "../../../model/estimate.ts";
/** Which group each row belongs to, by the values of one column or of several together. */
export interface RowGroups {
    readonly names: readonly string[];
    /** Index into `names`; -1 for a row that is in no group. */
    readonly codes: Int32Array;
    /** Groups of fewer rows say nothing. */
    readonly leastRows: number;
}
/** Groups by the name of their columns. */
export type GroupsByColumns = ReadonlyMap<string, RowGroups | Missing>;
/** Of `["sex", "age"]` the name `sex, age`. */
export declare function columnsName(columns: readonly string[]): string;
/** The same groups for some of the rows. */
export declare function groupsOfRows(groups: GroupsByColumns | undefined, rows: Uint32Array): GroupsByColumns | undefined;
/**
 * The groups that occur among the rows.
 * @throws AssayError why there are none, `evaluation/slice-too-small` for a group of too few rows,
 *   `evaluation/one-group`
 */
export declare function presentGroups(groups: GroupsByColumns | undefined, columns: readonly string[]): RowGroups;
