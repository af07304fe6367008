/** Moves an item that the last step may cost; beyond it the values are too unevenly spread. */
const MOST_MOVES = 8;

/**
 * Places in `values` of the row that starts at one of them, in descending order of value; equals keep their order.
 * The answer is overwritten by the next.
 */
export type RowSorter = (values: Float64Array, from: number) => Uint32Array;

/**
 * Sorts rows of one width: each value goes to about its place between the row's least and greatest, and insertion
 * does the rest. For short rows this is several times quicker than comparing.
 */
export function createRowSorter(width: number): RowSorter {
  const order = new Uint32Array(width);
  const bins = new Uint32Array(width);
  const starts = new Uint32Array(width);
  return (values, from) => {
    const to = from + width;
    let [least, greatest] = [values[from], values[from]];
    for (let at = from + 1; at < to; at++) {
      const value = values[at];
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
    // All equal, or too far apart for a double, is one bin.
    const scale = (width - 1) / (greatest - least);
    starts.fill(0);
    for (let at = from; at < to; at++) {
      const bin = ((greatest - values[at]) * scale) >>> 0;
      bins[at - from] = bin;
      starts[bin]++;
    }
    for (let bin = 0, start = 0; bin < width; bin++) {
      const count = starts[bin];
      starts[bin] = start;
      start += count;
    }
    for (let column = 0; column < width; column++) order[starts[bins[column]]++] = from + column;
    if (insertAll(order, values)) return order;
    return order.sort((a, b) => values[b] - values[a] || a - b);
  };
}

/** @returns false when it gave up */
function insertAll(order: Uint32Array, values: Float64Array): boolean {
  let left = order.length * MOST_MOVES;
  for (let at = 1; at < order.length; at++) {
    const item = order[at];
    const value = values[item];
    let place = at;
    for (; place > 0 && values[order[place - 1]] < value; place--) order[place] = order[place - 1];
    order[place] = item;
    left -= at - place;
    if (left < 0) return false;
  }
  return true;
}
