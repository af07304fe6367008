/**
 * Holm's step-down adjustment: an adjusted p-value below α may be called significant while the chance of
 * even one false call in the family stays below α, however the tests depend on one another.
 * Holm (1979), A simple sequentially rejective multiple test procedure.
 * @param pValues one a test, in any order
 * @returns adjusted p-values in the same order, at most 1
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[a] - pValues[b] || a - b);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, pValues[index] * (pValues.length - rank)));
    adjusted[index] = largest;
  });
  return adjusted;
}
