/**
 * The greatest sum of values of a matrix, no two of one row or column, as many as the shorter side has: Kuhn and
 * Munkres by shortest augmenting paths, O(shorter² · longer).
 * @param valueAt finite values
 */
export function greatestAssignment(
  rows: number,
  columns: number,
  valueAt: (row: number, column: number) => number,
): number {
  if (rows > columns) return greatestAssignment(columns, rows, (row, column) => valueAt(column, row));
  const rowOf = assign(rows, columns, valueAt);
  let sum = 0;
  for (let column = 1; column <= columns; column++)
    if (rowOf[column] > 0) sum += valueAt(rowOf[column] - 1, column - 1);
  return sum;
}

/** The row of each column, both from 1 on and 0 for none. */
function assign(rows: number, columns: number, valueAt: (row: number, column: number) => number): Int32Array {
  const [ofRow, ofColumn] = [new Float64Array(rows + 1), new Float64Array(columns + 1)];
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const isDone = new Uint8Array(columns + 1);
    let column = 0;
    do {
      isDone[column] = 1;
      const own = rowOf[column];
      let [least, next] = [Number.POSITIVE_INFINITY, 0];
      for (let other = 1; other <= columns; other++) {
        if (isDone[other] === 1) continue;
        const reduced = -valueAt(own - 1, other - 1) - ofRow[own] - ofColumn[other];
        if (reduced < slack[other]) {
          slack[other] = reduced;
          before[other] = column;
        }
        if (slack[other] < least) [least, next] = [slack[other], other];
      }
      for (let other = 0; other <= columns; other++)
        if (isDone[other] === 1) {
          ofRow[rowOf[other]] += least;
          ofColumn[other] -= least;
        } else slack[other] -= least;
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = before[column]) rowOf[column] = rowOf[before[column]];
  }
  return rowOf;
}
