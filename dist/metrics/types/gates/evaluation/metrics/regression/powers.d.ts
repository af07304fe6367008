import { type Block } from "./logarithms.ts";
/** What is known of an exponent before any number is raised to it. */
export interface PowerTable {
    readonly exponent: number;
    /** The powers of the octaves' starts, by the bits of their exponent, and of the parts' starts. */
    readonly octaves: Float64Array;
    readonly parts: Float64Array;
    /** Coefficients of (1 + rest) ** exponent. */
    readonly series: readonly number[];
    /** Upper halves of the numbers for which the table is exact; of none for great exponents. */
    readonly least: number;
    readonly most: number;
}
export declare function powerTable(exponent: number): PowerTable;
/**
 * Writes the powers of the first `size` numbers, NaN for those that are not positive.
 * x = 2ᵉ · (1 + part) · (1 + rest): the powers of the first two are looked up, that of the last is a series. Within
 * (2 + |exponent|) · 2⁻⁵² of a part in one.
 * @param into not the block itself
 * @returns whether the table knows all of them, which only positive numbers are
 */
export declare function takePowers({ values, words }: Block, size: number, table: PowerTable, into: Float64Array): boolean;
