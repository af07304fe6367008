const BEAM_WIDTH = 25;
const UNREACHED = 1e9;

/** How a cell was reached: both words, a further word of the hypothesis, or one of the reference. */
const SAME = 0;
const CHANGED = 1;
const EXTRA = 2;
const LACKING = 3;

/** How the words of the reference lie on those of a hypothesis. */
export interface TerAlignment {
  /** For each word of the reference the place in the hypothesis, or that of the last word before it. */
  readonly places: Int32Array;
  /** 1 where a word of the reference, or of the hypothesis, is part of an edit. */
  readonly referenceErrors: Uint8Array;
  readonly hypothesisErrors: Uint8Array;
}

/**
 * Edit distances between one reference and hypotheses of one length, within a beam around the diagonal. A
 * hypothesis that begins as the base does shares its rows.
 * Source: sacreBLEU 2.6, `lib_ter.BeamEditDistance`; ties fall as there.
 */
export class BeamEditDistance {
  readonly #reference: Int32Array;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #start: Int32Array;
  #base: Int32Array;
  readonly #costs: Int32Array;
  readonly #steps: Uint8Array;
  readonly #scratch: Int32Array;
  readonly #noSteps: Uint8Array;

  constructor(reference: Int32Array, base: Int32Array) {
    const rows = base.length;
    const width = reference.length + 1;
    this.#reference = reference;
    this.#base = base;
    this.#low = new Int32Array(rows + 1);
    this.#high = new Int32Array(rows + 1).fill(width);
    this.#start = new Int32Array(rows + 2);
    const ratio = rows === 0 ? 1 : reference.length / rows;
    // The beam must overlap with that of the row before, however different the lengths are.
    const beam = BEAM_WIDTH < ratio / 2 ? Math.ceil(ratio / 2 + BEAM_WIDTH) : BEAM_WIDTH;
    for (let row = 1; row <= rows; row++) {
      const diagonal = Math.floor(row * ratio);
      this.#low[row] = Math.max(0, diagonal - beam);
      if (row < rows) this.#high[row] = Math.min(width, diagonal + beam);
    }
    for (let row = 0; row <= rows; row++)
      this.#start[row + 1] = this.#start[row] + this.#high[row] - this.#low[row];
    const cells = this.#start[rows + 1];
    this.#costs = new Int32Array(cells);
    this.#steps = new Uint8Array(cells);
    this.#scratch = new Int32Array(cells);
    this.#noSteps = new Uint8Array(cells);
    for (let column = 0; column < width; column++) {
      this.#costs[column] = column;
      this.#steps[column] = LACKING;
    }
    this.rebase(base);
  }

  /** Makes a hypothesis of the same length the base. */
  rebase(base: Int32Array): void {
    this.#base = base;
    for (let row = 1; row <= base.length; row++)
      this.#fill(row, base[row - 1], this.#costs, this.#costs, this.#steps);
  }

  get baseDistance(): number {
    return this.#costs[this.#costs.length - 1];
  }

  distance(words: Int32Array): number {
    let row = 0;
    while (row < words.length && words[row] === this.#base[row]) row++;
    if (row === words.length) return this.baseDistance;
    this.#fill(row + 1, words[row], this.#costs, this.#scratch, this.#noSteps);
    for (row += 2; row <= words.length; row++)
      this.#fill(row, words[row - 1], this.#scratch, this.#scratch, this.#noSteps);
    return this.#scratch[this.#scratch.length - 1];
  }

  #fill(row: number, word: number, before: Int32Array, into: Int32Array, steps: Uint8Array): void {
    const reference = this.#reference;
    const [low, high] = [this.#low[row], this.#high[row]];
    const [beforeLow, beforeHigh] = [this.#low[row - 1], this.#high[row - 1]];
    const beforeStart = this.#start[row - 1] - beforeLow;
    const start = this.#start[row] - low;
    let left = UNREACHED;
    for (let column = low; column < high; column++) {
      let [best, step] = [UNREACHED, SAME];
      const diagonal = column - 1;
      if (diagonal >= beforeLow && diagonal < beforeHigh) {
        const isSame = word === reference[diagonal];
        best = before[beforeStart + diagonal] + (isSame ? 0 : 1);
        step = isSame ? SAME : CHANGED;
      }
      if (column >= beforeLow && column < beforeHigh && before[beforeStart + column] + 1 < best) {
        best = before[beforeStart + column] + 1;
        step = EXTRA;
      }
      if (left + 1 < best) {
        best = left + 1;
        step = LACKING;
      }
      into[start + column] = best;
      steps[start + column] = step;
      left = best;
    }
  }

  /** The edits of the base, read back from the end. */
  align(): TerAlignment {
    let [row, column] = [this.#base.length, this.#reference.length];
    const places = new Int32Array(column);
    const referenceErrors = new Uint8Array(column);
    const hypothesisErrors = new Uint8Array(row);
    while (row > 0 || column > 0) {
      const step = this.#steps[this.#start[row] + column - this.#low[row]];
      const isError = step === SAME ? 0 : 1;
      if (step !== LACKING) hypothesisErrors[--row] = isError;
      if (step === EXTRA) continue;
      referenceErrors[--column] = isError;
      places[column] = step === LACKING ? row - 1 : row;
    }
    return { places, referenceErrors, hypothesisErrors };
  }
}
