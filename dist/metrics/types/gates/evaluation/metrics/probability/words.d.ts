/** Place of a double's low and high 32 bits in memory. */
export declare const LOW: number, HIGH: number;
/** The high word of the greatest double below 1; all of [0, 1) has one from 0 to this. */
export declare const BELOW_ONE = 1072693247;
