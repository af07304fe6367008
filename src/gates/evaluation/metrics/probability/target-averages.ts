import { AssayError } from "../../../../model/error.ts";
import { meanReplicate } from "../arrays.ts";
import { MULTILABEL, type Rows } from "../evaluation-metric.ts";
import { columnOf, type Dense, rowOf } from "../matrix.ts";
import { trueLabels } from "../multilabel/several-labels.ts";
import { type Indicators, type OfTarget, oneAgainstRest } from "./averages.ts";
import type { Replicate } from "./presorted.ts";
import { scoresOf } from "./rule-rows.ts";
import type { Positive } from "./split-scores.ts";

/** How the scores of several classes or labels become one, as rules say it. */
export const TARGET_AVERAGES = ["macro", "weighted", "micro", "samples"] as const;
export type TargetAverage = (typeof TARGET_AVERAGES)[number];

/** Several binary targets: each class against the rest, or each label. */
export interface Targets {
  readonly truth: Indicators;
  readonly scores: Dense;
}

/** @throws AssayError `evaluation/classes-mismatch` for rows of a class that has no score */
export function targetsOf(rows: Rows): Targets {
  const scores = scoresOf(rows);
  if (rows.task === MULTILABEL) return { truth: trueLabels(rows), scores };
  if (rows.classes.length > scores.columns)
    throw new AssayError(
      "evaluation/classes-mismatch",
      `There are ${rows.classes.length} classes, but ${scores.columns} scores a row.`,
      { fix: "Give one score for each class, and name all classes with `classes:`." },
    );
  return { truth: oneAgainstRest(Int32Array.from(rows.yTrue), scores.columns), scores };
}

/** A value that counts by how many rows of `counted` were drawn. */
export interface Part {
  readonly value: Replicate;
  readonly counted: ArrayLike<number>;
}

/**
 * The averages of `averageTargets` for changing multiplicities.
 * @param prepare one target in the same way; a row has several entries of it where all are one
 * @param ofTarget one target of a row's own labels, which no resample changes
 */
export function averageReplicate(
  { truth, scores }: Targets,
  average: TargetAverage,
  prepare: (positive: Positive, scores: Float64Array, perRow?: number) => Replicate,
  ofTarget: OfTarget,
): Replicate {
  const { rows, columns, values } = truth;
  if (average === "samples")
    return meanReplicate(
      Float64Array.from({ length: rows }, (_, row) =>
        ofTarget(values.subarray(row * columns, (row + 1) * columns), rowOf(scores, row)),
      ),
    );
  if (average === "micro") return prepare(values, scores.values, columns);
  const parts = Array.from({ length: columns }, (_, column): Part => {
    const counted = Uint8Array.from({ length: rows }, (_, row) => values[row * columns + column]);
    return { value: prepare(counted, columnOf(scores, column)), counted };
  });
  return averageParts(parts, average === "weighted");
}

export function averageParts(parts: readonly Part[], isWeighted: boolean): Replicate {
  return (multiplicity) => {
    let [sum, total] = [0, 0];
    for (const { value, counted } of parts) {
      let weight = 1;
      if (isWeighted) {
        weight = 0;
        for (let row = 0; row < counted.length; row++) weight += counted[row] * multiplicity[row];
        // What no drawn row counts for may be undefined.
        if (weight === 0) continue;
      }
      sum += weight * value(multiplicity);
      total += weight;
    }
    return sum / total;
  };
}
