import { AssayError } from "../../../../model/error.ts";

/** Steps of this many pairs of words are kept to read one subsequence back: 256 MB. */
const MOST_PAIRS = 2 ** 28;

const DIAGONAL = 0;
const UP = 1;
const LEFT = 2;

/** Length of the longest common subsequence. */
export function commonLength(target: readonly string[], prediction: readonly string[]): number {
  return longest(target, prediction);
}

/**
 * Places in the target of one longest common subsequence; of several the one that rouge_score finds.
 * @throws AssayError `evaluation/text-too-long`
 */
export function commonPlaces(target: readonly string[], prediction: readonly string[]): readonly number[] {
  const columns = prediction.length;
  if (target.length * columns > MOST_PAIRS)
    throw new AssayError(
      "evaluation/text-too-long",
      `A sentence of ${target.length} words cannot be aligned with one of ${columns}.`,
      { fix: "Put each sentence on a line of its own, or use rougeL." },
    );
  const steps = new Uint8Array(target.length * columns);
  longest(target, prediction, steps);
  const places: number[] = [];
  let [row, column] = [target.length - 1, columns - 1];
  while (row >= 0 && column >= 0) {
    const step = steps[row * columns + column];
    if (step === DIAGONAL) places.push(row);
    if (step !== LEFT) row--;
    if (step !== UP) column--;
  }
  return places.reverse();
}

function longest(target: readonly string[], prediction: readonly string[], steps?: Uint8Array): number {
  const columns = prediction.length;
  let above = new Int32Array(columns + 1);
  let here = new Int32Array(columns + 1);
  target.forEach((word, row) => {
    for (let column = 0; column < columns; column++) {
      const isSame = word === prediction[column];
      const isLeft = here[column] > above[column + 1];
      here[column + 1] = isSame ? above[column] + 1 : isLeft ? here[column] : above[column + 1];
      if (steps !== undefined) steps[row * columns + column] = isSame ? DIAGONAL : isLeft ? LEFT : UP;
    }
    [above, here] = [here, above];
  });
  return above[columns];
}
