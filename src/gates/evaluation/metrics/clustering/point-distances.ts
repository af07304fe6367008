import { AssayError } from "../../../../model/error.ts";

/** What `metric` of the silhouette may be, by the names of `sklearn.metrics.pairwise_distances`. */
export type DistanceName =
  | "euclidean"
  | "l2"
  | "sqeuclidean"
  | "manhattan"
  | "cityblock"
  | "l1"
  | "chebyshev"
  | "cosine";

/** Distance of the points that begin at two places of all coordinates. */
export type Distance = (values: Float64Array, one: number, other: number, width: number) => number;

const squared: Distance = (values, one, other, width) => {
  let squares = 0;
  for (let mine = one, at = other; mine < one + width; mine++, at++) {
    const difference = values[mine] - values[at];
    squares += difference * difference;
  }
  return squares;
};

const euclidean: Distance = (values, one, other, width) => Math.sqrt(squared(values, one, other, width));

const manhattan: Distance = (values, one, other, width) => {
  let sum = 0;
  for (let mine = one, at = other; mine < one + width; mine++, at++)
    sum += Math.abs(values[mine] - values[at]);
  return sum;
};

const chebyshev: Distance = (values, one, other, width) => {
  let most = 0;
  for (let mine = one, at = other; mine < one + width; mine++, at++)
    most = Math.max(most, Math.abs(values[mine] - values[at]));
  return most;
};

/** 1 − cosine, 0 to 2; a point at zero has no direction and is 1 from all others. */
const cosine: Distance = (values, one, other, width) => {
  let [product, mine, theirs] = [0, 0, 0];
  for (let at = 0; at < width; at++) {
    const [first, second] = [values[one + at], values[other + at]];
    product += first * second;
    mine += first * first;
    theirs += second * second;
  }
  const length = Math.sqrt(mine) * Math.sqrt(theirs);
  return length === 0 ? 1 : Math.min(2, Math.max(0, 1 - product / length));
};

const DISTANCES: Readonly<Record<DistanceName, Distance>> = {
  euclidean,
  l2: euclidean,
  sqeuclidean: squared,
  manhattan,
  cityblock: manhattan,
  l1: manhattan,
  chebyshev,
  cosine,
};

/** @throws AssayError `evaluation/option` for another name */
export function distanceOf(name: DistanceName): Distance {
  if (Object.hasOwn(DISTANCES, name)) return DISTANCES[name];
  throw new AssayError("evaluation/option", `\`metric\` is ${String(name)}.`, {
    fix: `Choose one of ${Object.keys(DISTANCES).join(", ")}.`,
  });
}
