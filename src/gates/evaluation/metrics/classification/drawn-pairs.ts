import type { Pairs } from "./pairs.ts";

/** Cells whose number fits a byte: then a row costs one byte and its count. */
const FEW_CELLS = 256;
/** Cells that are looked up in an array while they are found. */
const DIRECT_KEYS = 2 ** 20;
/** Rows are added up in turns, so that no sum waits for the one before. */
const TURNS = 4;

/**
 * The pairs of the same rows under changing multiplicities: the cell of each row is looked up once, so that a
 * further resample costs one addition a row. Classes that were not drawn do not occur.
 * @param classes all classes; labels are indices into them
 */
export function preparePairs(
  real: ArrayLike<number>,
  predicted: ArrayLike<number>,
  classes: number,
): (multiplicity: Uint32Array) => Pairs {
  const { keys, cellOf } = findCells(real, predicted, classes);
  const drawn = new Float64Array(keys.length);
  if (keys.length > FEW_CELLS)
    return (multiplicity) => {
      drawn.fill(0);
      for (let row = 0; row < cellOf.length; row++) drawn[cellOf[row]] += multiplicity[row];
      return pairsOfCells(keys, drawn, classes);
    };
  const cells = Uint8Array.from(cellOf);
  const turns = Array.from({ length: TURNS }, () => new Uint32Array(FEW_CELLS));
  return (multiplicity) => {
    addInTurns(cells, multiplicity, turns);
    for (let cell = 0; cell < drawn.length; cell++) {
      drawn[cell] = 0;
      for (const sums of turns) drawn[cell] += sums[cell];
    }
    return pairsOfCells(keys, drawn, classes);
  };
}

function addInTurns(cells: Uint8Array, multiplicity: Uint32Array, turns: readonly Uint32Array[]): void {
  const [first, second, third, fourth] = turns;
  for (const sums of turns) sums.fill(0);
  const whole = cells.length - (cells.length % TURNS);
  for (let row = 0; row < whole; row += TURNS) {
    first[cells[row]] += multiplicity[row];
    second[cells[row + 1]] += multiplicity[row + 1];
    third[cells[row + 2]] += multiplicity[row + 2];
    fourth[cells[row + 3]] += multiplicity[row + 3];
  }
  for (let row = whole; row < cells.length; row++) first[cells[row]] += multiplicity[row];
}

/** The pairs of classes that occur, in the order in which they do, and which of them each row is. */
function findCells(
  real: ArrayLike<number>,
  predicted: ArrayLike<number>,
  classes: number,
): { keys: Float64Array; cellOf: Int32Array } {
  const cellOf = new Int32Array(real.length);
  const keys: number[] = [];
  const known =
    classes * classes <= DIRECT_KEYS ? new Int32Array(classes * classes) : new Map<number, number>();
  for (let row = 0; row < cellOf.length; row++) {
    const key = real[row] * classes + predicted[row];
    // 0 stands for a pair that was not seen yet.
    let place = known instanceof Map ? (known.get(key) ?? 0) : known[key];
    if (place === 0) {
      place = keys.push(key);
      if (known instanceof Map) known.set(key, place);
      else known[key] = place;
    }
    cellOf[row] = place - 1;
  }
  return { keys: Float64Array.from(keys), cellOf };
}

function pairsOfCells(keys: Float64Array, drawn: Float64Array, classes: number): Pairs {
  const filled = Array.from(keys.keys()).filter((cell) => drawn[cell] > 0);
  const reals = filled.map((cell) => Math.floor(keys[cell] / classes));
  const predictions = filled.map((cell) => keys[cell] % classes);
  const occurring = [...new Set([...reals, ...predictions])].sort((a, b) => a - b);
  const rank = new Map(occurring.map((code, index) => [code, index]));
  return {
    classes: occurring,
    real: Int32Array.from(reals, (code) => rank.get(code) ?? 0),
    predicted: Int32Array.from(predictions, (code) => rank.get(code) ?? 0),
    weight: Float64Array.from(filled, (cell) => drawn[cell]),
  };
}
