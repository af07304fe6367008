/** Distributions of numbers and what becomes of them, with their distances known to a millionth. */
import { normalTail } from "../../src/stats/distribution.ts";
import type { Random } from "../../src/stats/random.ts";
import { normalSample } from "./drift-samples.ts";

type Cdf = (value: number) => number;
type Draw = (random: Random, rows: number) => Float64Array;

/** A distribution with where all but a millionth of it and of what it becomes lies. */
interface Family {
  readonly name: string;
  readonly cdf: Cdf;
  readonly draw: Draw;
  readonly std: number;
  readonly reach: readonly [number, number];
}

/** A distribution and what it becomes. */
export interface Shape {
  readonly name: string;
  readonly from: Cdf;
  readonly to: Cdf;
  readonly sample: (random: Random, rows: number, moved: boolean) => Float64Array;
  /** Standard deviation before. */
  readonly std: number;
  readonly reach: readonly [number, number];
}

const normalCdf: Cdf = (value) => normalTail(-value);
const SIGMA = 0.75;
const ROOT3 = Math.sqrt(3);

const normal: Family = { name: "normal", cdf: normalCdf, draw: normalSample, std: 1, reach: [-7, 7] };
const uniform: Family = {
  name: "uniform",
  cdf: (value) => Math.min(1, Math.max(0, value)),
  draw: ({ next }, rows) => Float64Array.from({ length: rows }, () => next()),
  std: Math.sqrt(1 / 12),
  reach: [-0.5, 1.5],
};
const exponential: Family = {
  name: "exponential",
  cdf: (value) => (value <= 0 ? 0 : -Math.expm1(-value)),
  draw: ({ next }, rows) => Float64Array.from({ length: rows }, () => -Math.log(1 - next())),
  std: 1,
  reach: [0, 25],
};
const logNormal: Family = {
  name: "log-normal (skew 3.3)",
  cdf: (value) => (value <= 0 ? 0 : normalCdf(Math.log(value) / SIGMA)),
  draw: (random, rows) => normalSample(random, rows).map((value) => Math.exp(SIGMA * value)),
  std: Math.sqrt(Math.expm1(SIGMA ** 2) * Math.exp(SIGMA ** 2)),
  reach: [0, 80],
};
const student: Family = {
  name: "Student's t, 3 degrees",
  cdf: (t) => 0.5 + (t / ROOT3 / (1 + t ** 2 / 3) + Math.atan(t / ROOT3)) / Math.PI,
  draw: (random, rows) => {
    const [top, a, b, c] = [0, 1, 2, 3].map(() => normalSample(random, rows));
    return top.map((value, at) => value / Math.sqrt((a[at] ** 2 + b[at] ** 2 + c[at] ** 2) / 3));
  },
  std: ROOT3,
  reach: [-300, 300],
};

function moved(
  { name, cdf, draw, std, reach }: Family,
  what: string,
  forth: (value: number) => number,
  back: (value: number) => number,
): Shape {
  return {
    name: `${name}, ${what}`,
    from: cdf,
    to: (value) => cdf(back(value)),
    sample: (random, rows, isMoved) => (isMoved ? draw(random, rows).map(forth) : draw(random, rows)),
    std,
    reach,
  };
}

function shifted(family: Family, deviations: number): Shape {
  const by = deviations * family.std;
  return moved(
    family,
    `moved by ${deviations} sd`,
    (value) => value + by,
    (value) => value - by,
  );
}

function grown(family: Family, factor: number): Shape {
  return moved(
    family,
    `times ${factor}`,
    (value) => value * factor,
    (value) => value / factor,
  );
}

/** Rounded normal numbers of about 60 different values. */
function integers(deviations: number): Shape {
  const by = 8 * deviations;
  return {
    name: `integers with ties, moved by ${deviations} sd`,
    from: (value) => normalCdf((Math.floor(value) + 0.5) / 8),
    to: (value) => normalCdf((Math.floor(value) + 0.5 - by) / 8),
    sample: (random, rows, isMoved) =>
      normalSample(random, rows).map((value) => Math.round(8 * value + (isMoved ? by : 0))),
    std: Math.sqrt(64 + 1 / 12),
    reach: [-60, 60],
  };
}

/** With the long tail on the other side. */
function mirrored({ name, from, to, sample, std, reach: [low, high] }: Shape): Shape {
  return {
    name: `minus ${name}`,
    from: (value) => 1 - from(-value),
    to: (value) => 1 - to(-value),
    sample: (random, rows, isMoved) => sample(random, rows, isMoved).map((value) => -value),
    std,
    reach: [-high, -low],
  };
}

/** Distances of about 0.1 by `wasserstein`, the bound that most rules have. */
export const SHAPES: readonly Shape[] = [
  shifted(normal, 0.1),
  grown(normal, 1.13),
  shifted(uniform, 0.1),
  shifted(exponential, 0.1),
  grown(exponential, 1.1),
  grown(logNormal, 1.1),
  shifted(student, 0.1),
  integers(0.1),
  shifted(normal, 0.25),
  mirrored(grown(exponential, 1.1)),
];

const STEPS = 400_000;

/** The largest difference of two distributions, and the areas between them. */
export function apart({ from, to, reach: [low, high] }: Shape) {
  const step = (high - low) / STEPS;
  let [largest, area, squares] = [0, 0, 0];
  for (let at = 0; at < STEPS; at++) {
    const value = low + (at + 0.5) * step;
    const difference = Math.abs(from(value) - to(value));
    largest = Math.max(largest, difference);
    area += difference * step;
    squares += difference ** 2 * step;
  }
  return { largest, area, squares };
}
