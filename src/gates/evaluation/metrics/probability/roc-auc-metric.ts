import { type Static, Type } from "typebox";
import { Value } from "typebox/value";
import { AssayError } from "../../../../model/error.ts";
import { toFloat64 } from "../arrays.ts";
import { CLASSIFICATION, evaluationMetric, MULTILABEL, type Rows } from "../evaluation-metric.ts";
import { rankedLabels } from "../multilabel/several-labels.ts";
import { areaOfTarget } from "./area.ts";
import { areaDifference, areaEstimate } from "./delong.ts";
import { prepareArea, preparePartialArea } from "./presorted.ts";
import { rocAucScore } from "./roc-auc.ts";
import { positiveRows, scoresOf } from "./rule-rows.ts";
import type { Positive } from "./split-scores.ts";
import { averageParts, averageReplicate, type Part, TARGET_AVERAGES, targetsOf } from "./target-averages.ts";

const RocAucOptions = Type.Object({
  max_fpr: Type.Optional(
    Type.Number({
      exclusiveMinimum: 0,
      maximum: 1,
      description: "Area up to this false positive rate only; not of more than two classes",
    }),
  ),
  multi_class: Type.Optional(
    Type.Enum(["ovr", "ovo"], {
      description: "Of more classes: each against the rest (the default), or each pair",
    }),
  ),
  average: Type.Optional(
    Type.Enum([...TARGET_AVERAGES], {
      description:
        "How classes or labels become one value: alike (the default), by their rows, all entries as one target, or row by row",
    }),
  ),
});
type RocAucOptions = Static<typeof RocAucOptions>;

export const rocAuc = evaluationMetric({
  id: "roc_auc",
  stratified: true,
  description: "Chance that a positive row scores above a negative one",
  tasks: [...CLASSIFICATION, MULTILABEL],
  direction: "higher",
  unit: "score",
  range: [0, 1],
  reads: "score",
  options: RocAucOptions,
  source: "sklearn.metrics.roc_auc_score",
  value: (rows, options, sampleWeight) => {
    const { max_fpr, multi_class = "ovr", average } = readOptions(rows, options);
    const { yTrue, yScore, classes } = rows;
    if (rows.task === MULTILABEL)
      return rocAucScore({ ...rankedLabels(rows), average, maxFpr: max_fpr, sampleWeight });
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
    if (multi_class === "ovo") return averageParts(pairs(rows), average === "weighted");
    const prepare = (target: Positive, scores: Float64Array, perRow?: number) =>
      preparePartialArea(target, scores, max_fpr, perRow);
    return averageReplicate(targetsOf(rows), average ?? "macro", prepare, areaOfTarget(max_fpr));
  },
});

/** DeLong's variance is that of one whole area of two classes. */
function isWholeArea(rows: Rows, options: unknown): boolean {
  const { max_fpr = 1 } = readOptions(rows, options);
  return rows.task === "binary-classification" && max_fpr === 1;
}

function readOptions({ task }: Rows, options: unknown): RocAucOptions {
  const read = Value.Parse(RocAucOptions, options);
  if (task === MULTILABEL && read.multi_class !== undefined)
    throw new AssayError("evaluation/option", "`multi_class` is for rows of one class each.", {
      fix: "Leave it out.",
    });
  if (task !== "multiclass-classification" || read.max_fpr === undefined || read.max_fpr === 1) return read;
  throw new AssayError("evaluation/option", "`max_fpr` is not for more than two classes.", {
    fix: "Leave it out.",
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
      parts.push({ value: area, counted });
    }
  return parts;
}
