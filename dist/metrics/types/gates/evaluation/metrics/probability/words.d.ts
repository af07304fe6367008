/** Place of a double's low and high 32 bits in memory. */
export declare const LOW: number, HIGH: number;
