import { toFloat64 } from "../arrays.ts";
import {
  byFallingUplift,
  type Curve,
  type Gain,
  type ResponseInput,
  type UpliftInput,
  type Weighted,
} from "./experiment.ts";

/** Treatment and response of each row in two bits, which a processor's cache holds longer than two numbers. */
function cellsOf({ yTrue, treatment }: ResponseInput): Uint8Array {
  const [responses, treatments] = [toFloat64(yTrue), toFloat64(treatment)];
  const cells = new Uint8Array(responses.length);
  for (let row = 0; row < cells.length; row++) cells[row] = 2 * treatments[row] + responses[row];
  return cells;
}

/** What a gain is made of, counted up row by row or cell by cell. */
class Targeted {
  rows = 0;
  treated = 0;
  treatedResponses = 0;
  controlResponses = 0;

  add(cell: number, weight: number): void {
    this.rows += weight;
    if (cell >= 2) this.treated += weight;
    if (cell === 3) this.treatedResponses += weight;
    if (cell === 1) this.controlResponses += weight;
  }

  gain(of: Gain): number {
    return of(this.rows, this.treated, this.treatedResponses, this.controlResponses);
  }
}

/** A point at the start, and at each row whose successor has another uplift. */
export function gainCurve(
  input: UpliftInput & Weighted,
  gain: Gain,
  order: Uint32Array = byFallingUplift(input.uplift),
): Curve {
  const cells = cellsOf(input);
  const scores = toFloat64(input.uplift);
  const weights = input.sampleWeight && toFloat64(input.sampleWeight);
  const x = new Float64Array(order.length + 1);
  const y = new Float64Array(order.length + 1);
  const targeted = new Targeted();
  let points = 1;
  let score = scores[order[0]];
  for (let at = 0; at < order.length; at++) {
    const row = order[at];
    targeted.add(cells[row], weights === undefined ? 1 : weights[row]);
    const next = at + 1 < order.length ? scores[order[at + 1]] : Number.NaN;
    const isTied = next === score;
    score = next;
    if (isTied) continue;
    x[points] = targeted.rows;
    y[points++] = targeted.gain(gain);
  }
  return { x: x.slice(0, points), y: y.slice(0, points) };
}

/** The curve of an uplift that depends on treatment and response only, which needs no order. */
export function gainCurveOfCells(
  input: ResponseInput & Weighted,
  gain: Gain,
  upliftOf: (response: number, treated: number) => number,
): Curve {
  const cells = cellsOf(input);
  const weights = input.sampleWeight && toFloat64(input.sampleWeight);
  const [rows, sums] = [new Float64Array(4), new Float64Array(4)];
  for (let row = 0; row < cells.length; row++) {
    rows[cells[row]]++;
    sums[cells[row]] += weights === undefined ? 1 : weights[row];
  }
  const present = [0, 1, 2, 3]
    .filter((cell) => rows[cell] > 0)
    .map((cell) => ({ cell, uplift: upliftOf(cell & 1, cell >> 1) }))
    .sort((one, other) => other.uplift - one.uplift);
  const targeted = new Targeted();
  const [x, y] = [[0], [0]];
  present.forEach(({ cell, uplift }, at) => {
    targeted.add(cell, sums[cell]);
    if (present[at + 1]?.uplift === uplift) return;
    x.push(targeted.rows);
    y.push(targeted.gain(gain));
  });
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}
