import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Labels, Numbers } from "../labels.ts";
import { choiceOption } from "../options.ts";
import { requireChoice } from "./choice.ts";
import { type Square, scaledSquare, square, squareOf } from "./confusion-matrix.ts";
import { pairsMetric } from "./pairs-metric.ts";
import { requireDefined } from "./support-score.ts";

const WEIGHTS = ["linear", "quadratic"] as const;
type Weights = (typeof WEIGHTS)[number];

export interface CohenKappaScoreInput {
  /** Labels of one rater; the order of the two does not matter. */
  readonly y1: Labels;
  readonly y2: Labels;
  /** The classes that count, in the order by which `weights` tells near from far; default all, sorted. */
  readonly labels?: Labels;
  /** How much a disagreement counts: all alike, by its distance, or by the square of it. */
  readonly weights?: Weights;
  readonly sampleWeight?: Numbers;
  /** The value, −1 to 1, where both have one label only; default a refusal. */
  readonly replaceUndefinedBy?: number;
}

/**
 * Agreement beyond chance (Cohen 1960; weighted 1968). −1 to 1, higher is better.
 * Source: `sklearn.metrics.cohen_kappa_score`.
 * @throws AssayError as `confusionMatrix`; `evaluation/undefined` where both have one label only
 */
export function cohenKappaScore(input: CohenKappaScoreInput): number {
  const { y1, y2, labels, weights, sampleWeight, replaceUndefinedBy = Number.NaN } = input;
  requireChoice("weights", weights, [...WEIGHTS, undefined]);
  if (replaceUndefinedBy < -1 || replaceUndefinedBy > 1)
    throw new AssayError("evaluation/parameter", `\`replaceUndefinedBy\` is ${replaceUndefinedBy}.`, {
      fix: "Choose -1 to 1, the range of kappa.",
    });
  const kappa = kappaOf(squareOf({ yTrue: y1, yPred: y2, labels, sampleWeight }), weights);
  return requireDefined([Number.isNaN(kappa) ? replaceUndefinedBy : kappa])[0];
}

/** 1 − observed disagreement / disagreement by chance. */
function kappaOf(matrix: Square, weights: Weights | undefined): number {
  const { side, cells } = scaledSquare(matrix);
  const lines = new Float64Array(side);
  const columns = new Float64Array(side);
  let total = 0;
  for (let line = 0, at = 0; line < side; line++)
    for (let column = 0; column < side; column++, at++) {
      lines[line] += cells[at];
      columns[column] += cells[at];
      total += cells[at];
    }
  let [observed, chance] = [0, 0];
  for (let line = 0; line < side; line++) {
    // Line by line, so that rounding does not grow with the number of cells.
    let [observedHere, chanceHere] = [0, 0];
    for (let column = 0; column < side; column++) {
      if (line === column) continue;
      const apart = Math.abs(line - column);
      const weight = weights === undefined ? 1 : weights === "linear" ? apart : apart * apart;
      observedHere += weight * cells[line * side + column];
      chanceHere += weight * columns[column];
    }
    observed += observedHere;
    chance += lines[line] * chanceHere;
  }
  chance /= total;
  return total === 0 || chance === 0 ? Number.NaN : 1 - observed / chance;
}

export const cohenKappa = pairsMetric({
  id: "cohen_kappa",
  description: "Agreement of truth and prediction beyond chance",
  direction: "higher",
  unit: "score",
  range: [-1, 1],
  options: Type.Object({
    weights: Type.Optional(
      Type.Enum([...WEIGHTS], {
        description:
          "For ordered classes: a disagreement counts by its distance in the order of `classes`, or by the square",
      }),
    ),
  }),
  source: "sklearn.metrics.cohen_kappa_score",
  score: (rows, options) => {
    const weights = choiceOption(options, "weights", WEIGHTS);
    // A class without rows in a slice still keeps its neighbours apart.
    const labels = weights && [...rows.classes.keys()];
    return (pairs) => kappaOf(square(pairs, labels), weights);
  },
});
