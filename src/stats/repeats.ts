/** Runtimes and their versions round differently; a metric of float32 scores repeats to about this share. */
const REPEATS = 1e-5;
/** Values near 0, as of a correlation, are differences of larger numbers and repeat no better than those. */
const LEAST_SIZE = 0.1;

/** Whether two values may be one that was computed twice from the same bytes. */
export function isRepeated(a: number, b: number): boolean {
  return Math.abs(a - b) <= REPEATS * Math.max(Math.abs(a), Math.abs(b), LEAST_SIZE);
}
