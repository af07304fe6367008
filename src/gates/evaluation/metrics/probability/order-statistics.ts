const BUCKETS = 4096;

/**
 * The values of some ranks, counted from 0, of probabilities: only those that share a bucket with one are sorted.
 * @param probabilities from 0 to 1
 * @returns one value for each rank
 */
export function orderStatistics(probabilities: Float64Array, ranks: readonly number[]): readonly number[] {
  const counts = new Uint32Array(BUCKETS + 1);
  for (let row = 0; row < probabilities.length; row++) counts[(probabilities[row] * BUCKETS) | 0]++;
  const starts = new Float64Array(BUCKETS + 2);
  for (let bucket = 0; bucket <= BUCKETS; bucket++) starts[bucket + 1] = starts[bucket] + counts[bucket];
  const bucketOf = (rank: number) => starts.findIndex((start) => start > rank) - 1;
  const sorted: (Float64Array | undefined)[] = new Array(BUCKETS + 1).fill(undefined);
  for (const rank of ranks) sorted[bucketOf(rank)] ??= new Float64Array(counts[bucketOf(rank)]);
  counts.fill(0);
  for (let row = 0; row < probabilities.length; row++) {
    const bucket = (probabilities[row] * BUCKETS) | 0;
    const values = sorted[bucket];
    if (values !== undefined) values[counts[bucket]++] = probabilities[row];
  }
  for (const values of sorted) values?.sort();
  return ranks.map((rank) => sorted[bucketOf(rank)]?.[rank - starts[bucketOf(rank)]] ?? Number.NaN);
}
