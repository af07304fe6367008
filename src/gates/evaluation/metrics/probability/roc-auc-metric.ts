import { type Static, Type } from "typebox";
import { Value } from "typebox/value";
import { AssayError } from "../../../../model/error.ts";
import { toFloat64 } from "../arrays.ts";
import { CLASSIFICATION, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import { columnOf } from "../matrix.ts";
import { positiveOf } from "./binary-labels.ts";
import { areaDifference, areaEstimate } from "./delong.ts";
import { prepareArea, preparePartialArea, type Replicate } from "./presorted.ts";
import { rocAucScore } from "./roc-auc.ts";
import { positiveRows, scoresOf } from "./rule-rows.ts";

const RocAucOptions = Type.Object({
  max_fpr: Type.Optional(
    Type.Number({
      exclusiveMinimum: 0,
      maximum: 1,
      description: "Area up to this false positive rate only; of two classes",
    }),
  ),
  multi_class: Type.Optional(
    Type.Enum(["ovr", "ovo"], {
      description: "Of more classes: each against the rest (the default), or each pair",
    }),
  ),
  average: Type.Optional(
    Type.Enum(["macro", "weighted"], {
      description: "How more than two classes become one value: alike (the default), or by their rows",
    }),
  ),
});
type RocAucOptions = Static<typeof RocAucOptions>;

export const rocAuc = evaluationMetric({
  id: "roc_auc",
  stratified: true,
  description: "Chance that a positive row scores above a negative one",
  tasks: CLASSIFICATION,
  direction: "higher",
  unit: "score",
  range: [0, 1],
  reads: "score",
  options: RocAucOptions,
  source: "sklearn.metrics.roc_auc_score",
  value: (rows, options, sampleWeight) => {
    const { max_fpr, multi_class = "ovr", average } = readOptions(rows, options);
    const { yTrue, yScore, classes } = rows;
    if (rows.task === "binary-classification")
      return rocAucScore({ yTrue: positiveRows(rows, "ROC curve"), yScore, maxFpr: max_fpr, sampleWeight });
    const labels = [...classes.keys()];
    return rocAucScore({
      yTrue,
      yScore: scoresOf(rows),
      multiClass: multi_class,
      average,
      labels,
      sampleWeight,
    });
  },
  estimate: (rows, options) => (isWholeArea(rows, options) ? areaEstimate(rows) : undefined),
  pairedDifference: (candidate, baseline, options) =>
    isWholeArea(candidate, options) ? areaDifference(candidate, baseline) : undefined,
  replicate: (rows, options) => {
    const { max_fpr = 1, multi_class, average } = readOptions(rows, options);
    const positive = Int32Array.from(rows.yTrue);
    if (rows.task === "binary-classification")
      return preparePartialArea(positive, toFloat64(rows.yScore), max_fpr);
    const parts = multi_class === "ovo" ? pairs(rows) : classesOf(rows);
    return averageParts(parts, average === "weighted");
  },
});

/** DeLong's variance is that of one whole area of two classes. */
function isWholeArea(rows: Rows, options: unknown): boolean {
  const { max_fpr = 1 } = readOptions(rows, options);
  return rows.task === "binary-classification" && max_fpr === 1;
}

function readOptions({ task }: Rows, options: unknown): RocAucOptions {
  const read = Value.Parse(RocAucOptions, options);
  if (task === "binary-classification" || read.max_fpr === undefined || read.max_fpr === 1) return read;
  throw new AssayError("evaluation/option", "`max_fpr` is for two classes.", { fix: "Leave it out." });
}

/** An area that counts by how many rows of `counted` were drawn. */
interface Part {
  readonly area: Replicate;
  readonly counted: Uint8Array;
}

function classesOf(rows: Rows): readonly Part[] {
  const scores = scoresOf(rows);
  const codes = Int32Array.from(rows.yTrue);
  return Array.from({ length: scores.columns }, (_, code) => {
    const counted = positiveOf(codes, code);
    return { area: prepareArea(counted, columnOf(scores, code)), counted };
  });
}

/** Hand and Till (2001): of each pair of classes the mean of both areas. */
function pairs(rows: Rows): readonly Part[] {
  const scores = scoresOf(rows);
  const codes = Int32Array.from(rows.yTrue);
  const parts: Part[] = [];
  for (let first = 0; first < scores.columns; first++)
    for (let second = first + 1; second < scores.columns; second++) {
      const counted = Uint8Array.from(codes, (code) => (code === first || code === second ? 1 : 0));
      const picked = Uint32Array.from(codes.keys()).filter((row) => counted[row] === 1);
      const [one, other] = [first, second].map((mine) => {
        const positive = Uint8Array.from(picked, (row) => (codes[row] === mine ? 1 : 0));
        return prepareArea(
          positive,
          Float64Array.from(picked, (row) => scores.values[row * scores.columns + mine]),
        );
      });
      const area = (multiplicity: Uint32Array) => {
        const drawn = Uint32Array.from(picked, (row) => multiplicity[row]);
        return (one(drawn) + other(drawn)) / 2;
      };
      parts.push({ area, counted });
    }
  return parts;
}

function averageParts(parts: readonly Part[], isWeighted: boolean): Replicate {
  return (multiplicity) => {
    let [sum, total] = [0, 0];
    for (const { area, counted } of parts) {
      let weight = 1;
      if (isWeighted) {
        weight = 0;
        for (let row = 0; row < counted.length; row++) weight += counted[row] * multiplicity[row];
        // What no drawn row counts for may be undefined.
        if (weight === 0) continue;
      }
      sum += weight * area(multiplicity);
      total += weight;
    }
    return sum / total;
  };
}
