/**
 * The value of a rank, with all lower ones before it and all greater ones after (Hoare's FIND with the pivot of
 * Floyd and Rivest 1975, algorithm 489).
 */
export function select(values: Float64Array, rank: number, first = 0, last = values.length - 1): number {
  let [left, right] = [first, last];
  while (right > left) {
    if (right - left > 600) {
      const size = right - left + 1;
      const position = rank - left + 1;
      const logarithm = Math.log(size);
      const sample = 0.5 * Math.exp((2 * logarithm) / 3);
      const spread =
        0.5 * Math.sqrt((logarithm * sample * (size - sample)) / size) * Math.sign(position - size / 2);
      const from = Math.max(left, Math.floor(rank - (position * sample) / size + spread));
      const to = Math.min(right, Math.floor(rank + ((size - position) * sample) / size + spread));
      select(values, rank, from, to);
    }
    const pivot = values[rank];
    let [low, high] = [left, right];
    swap(values, left, rank);
    if (values[right] > pivot) swap(values, right, left);
    while (low < high) {
      swap(values, low, high);
      low++;
      high--;
      while (values[low] < pivot) low++;
      while (values[high] > pivot) high--;
    }
    if (values[left] === pivot) swap(values, left, high);
    else {
      high++;
      swap(values, high, right);
    }
    if (high <= rank) left = high + 1;
    if (rank <= high) right = high - 1;
  }
  return values[rank];
}

function swap(values: Float64Array, one: number, other: number): void {
  const held = values[one];
  values[one] = values[other];
  values[other] = held;
}
