/**
 * Row numbers in ascending order of their finite values (−0 equals 0); rows of equal value keep their order.
 * Least-significant-digit radix sort over the upper 43 bits of the doubles (Knuth, TAOCP 3, 5.2.5); the few rows that
 * only the bits below tell apart are then moved by insertion.
 */
export declare function sortedOrder(values: ArrayLike<number>): Uint32Array;
