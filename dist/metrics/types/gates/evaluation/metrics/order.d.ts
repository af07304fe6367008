/**
 * Row numbers in ascending order of their finite values (−0 equals 0); rows of equal value keep their order.
 * Least-significant-digit radix sort (Knuth, TAOCP 3, 5.2.5) over the upper 43 bits of the doubles, or over 32 where
 * these tell as much; the few rows that only the bits below tell apart are then moved by insertion.
 */
export declare function sortedOrder(values: ArrayLike<number>): Uint32Array;
