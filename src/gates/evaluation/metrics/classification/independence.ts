import type { Pairs } from "./pairs.ts";

/** What independent true and predicted labels would be expected to be. */
export interface Table {
  readonly rows: number;
  readonly trueSums: Float64Array;
  readonly predictedSums: Float64Array;
  /** Classes that have rows. */
  readonly trueClasses: number;
  readonly predictedClasses: number;
}

/** χ²/n; continuous as Yates has it, each difference less ½ but never beyond 0. */
export function phiOf({ real, predicted, weight }: Pairs, table: Table, isContinuous: boolean): number {
  const { rows, trueSums, predictedSums, trueClasses, predictedClasses } = table;
  const cells = new Map<number, number>();
  const width = predictedSums.length;
  for (let cell = 0; cell < weight.length; cell++) {
    const key = real[cell] * width + predicted[cell];
    cells.set(key, (cells.get(key) ?? 0) + weight[cell]);
  }
  let [sum, expectedOfCells, places] = [0, 0, 0];
  for (const [key, count] of cells) {
    const expected = (trueSums[Math.floor(key / width)] * predictedSums[key % width]) / rows;
    if (!(expected > 0)) continue;
    sum += term(count, expected, isContinuous);
    expectedOfCells += expected;
    places++;
  }
  if (places === trueClasses * predictedClasses) return sum / rows;
  // A cell without rows adds what is expected of it, and all that is expected adds up to the rows.
  if (!isContinuous) return (sum + Math.max(0, rows - expectedOfCells)) / rows;
  for (let key = 0; key < width * width; key++) {
    const expected = (trueSums[Math.floor(key / width)] * predictedSums[key % width]) / rows;
    if (expected > 0 && !cells.has(key)) sum += term(0, expected, isContinuous);
  }
  return sum / rows;
}

function term(count: number, expected: number, isContinuous: boolean): number {
  const apart = Math.abs(count - expected);
  return (isContinuous ? apart - Math.min(0.5, apart) : apart) ** 2 / expected;
}

export function tableOf({ classes, real, predicted, weight }: Pairs): Table {
  const trueSums = new Float64Array(classes.length);
  const predictedSums = new Float64Array(classes.length);
  let rows = 0;
  for (let cell = 0; cell < weight.length; cell++) {
    trueSums[real[cell]] += weight[cell];
    predictedSums[predicted[cell]] += weight[cell];
    rows += weight[cell];
  }
  const occurring = (sums: Float64Array) => sums.reduce((count, sum) => count + (sum > 0 ? 1 : 0), 0);
  return {
    rows,
    trueSums,
    predictedSums,
    trueClasses: occurring(trueSums),
    predictedClasses: occurring(predictedSums),
  };
}
