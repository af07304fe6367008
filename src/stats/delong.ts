/** What each row says about the area under a ROC curve: DeLong's structural components. */
export interface Placements {
  readonly area: number;
  /** Of a positive row the share of negatives scored below it, of a negative one that of positives above; ties half. */
  readonly shares: Float64Array;
}

/**
 * The components of DeLong, DeLong and Clarke-Pearson (Biometrics 44, 1988), in one pass over sorted rows instead
 * of all pairs (Sun and Xu, IEEE Signal Processing Letters 21, 2014).
 * @param codes 1 for positive rows, 0 for the others; both must occur
 * @param order row numbers by ascending score
 */
export function placements(
  codes: ArrayLike<number>,
  scores: ArrayLike<number>,
  order: Uint32Array,
): Placements {
  const rows = order.length;
  const { positives, negatives } = countClasses(codes);
  const shares = new Float64Array(rows);
  let [positivesBelow, negativesBelow, area] = [0, 0, 0];
  for (let start = 0; start < rows; ) {
    let end = start;
    let tiedPositives = 0;
    while (end < rows && scores[order[end]] === scores[order[start]]) tiedPositives += codes[order[end++]];
    const tiedNegatives = end - start - tiedPositives;
    const below = (negativesBelow + tiedNegatives / 2) / negatives;
    const above = (positives - positivesBelow - tiedPositives / 2) / positives;
    for (let at = start; at < end; at++) shares[order[at]] = codes[order[at]] === 1 ? below : above;
    area += tiedPositives * below;
    positivesBelow += tiedPositives;
    negativesBelow += tiedNegatives;
    start = end;
  }
  return { area: area / positives, shares };
}

/**
 * Standard error of an area, or of the difference of two areas over the same rows: the variances of the positive
 * and of the negative rows' components, each over its count. NaN with fewer than two rows of a class.
 * @param shares of one side, or candidate − baseline row by row
 */
export function areaStandardError(codes: ArrayLike<number>, shares: Float64Array): number {
  const { positives, negatives } = countClasses(codes);
  let [meanPositive, meanNegative] = [0, 0];
  for (let row = 0; row < shares.length; row++)
    if (codes[row] === 1) meanPositive += shares[row] / positives;
    else meanNegative += shares[row] / negatives;
  let [squaresPositive, squaresNegative] = [0, 0];
  for (let row = 0; row < shares.length; row++)
    if (codes[row] === 1) squaresPositive += (shares[row] - meanPositive) ** 2;
    else squaresNegative += (shares[row] - meanNegative) ** 2;
  return Math.sqrt(
    squaresPositive / (positives - 1) / positives + squaresNegative / (negatives - 1) / negatives,
  );
}

export function countClasses(codes: ArrayLike<number>): { positives: number; negatives: number } {
  let positives = 0;
  for (let row = 0; row < codes.length; row++) positives += codes[row];
  return { positives, negatives: codes.length - positives };
}
