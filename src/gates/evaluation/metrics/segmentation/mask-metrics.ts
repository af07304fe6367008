import { type TProperties, Type } from "typebox";
import type { Options, Unit } from "../../../../model/metric.ts";
import { type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import { choiceOption } from "../options.ts";
import { type AreaScore, accuracyOfAreas, diceOfAreas, overlapScore } from "./area-scores.ts";
import {
  classesOf,
  countedAreas,
  defined,
  type MaskAreas,
  meanOfImages,
  requireSeveralClasses,
} from "./mask-areas.ts";

const AVERAGES = ["macro", "micro", "weighted"] as const;
const LEVELS = ["image", "all"] as const;

const average = (fallback: (typeof AVERAGES)[number]) => ({
  average: Type.Optional(
    Type.Enum([...AVERAGES], {
      default: fallback,
      description: "Classes count alike (`macro`), by their true pixels (`weighted`), or are one (`micro`)",
    }),
  ),
});
const BACKGROUND: TProperties = {
  include_background: Type.Optional(
    Type.Boolean({ default: true, description: "Whether the first of `classes` counts" }),
  ),
};
const LEVEL: TProperties = {
  aggregate_over: Type.Optional(
    Type.Enum([...LEVELS], {
      default: "image",
      description: "Mean of the images' values (`image`), or the value of all their pixels (`all`)",
    }),
  ),
};

function maskMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly unit: Unit;
  readonly source: string;
  readonly options: TProperties;
  readonly score: AreaScore;
  readonly average: (typeof AVERAGES)[number];
  readonly over: (typeof LEVELS)[number];
}): EvaluationMetric {
  const { score, average: usual, over, options: schema, ...known } = spec;
  return evaluationMetric({
    ...known,
    tasks: ["segmentation"],
    direction: "higher",
    range: [0, 1],
    reads: "prediction",
    options: Type.Object(schema),
    value: (rows, options: Options, sampleWeight) => {
      const images = maskAreasOf(rows);
      // Of the images as they are: a resample in which a class is missing is no fault of theirs.
      if (sampleWeight === undefined) requireSeveralClasses(images, rows.yTrue);
      const classes = classesOf(images, options["include_background"] !== false);
      const how = choiceOption(options, "average", AVERAGES) ?? usual;
      if ((choiceOption(options, "aggregate_over", LEVELS) ?? over) === "all")
        return defined(score(countedAreas(images, rows.yTrue, sampleWeight), classes, how));
      return meanOfImages((areas) => score(areas, classes, how), images, rows.yTrue, sampleWeight);
    },
  });
}

export const SEGMENTATION_METRICS: readonly EvaluationMetric[] = [
  maskMetric({
    id: "iou",
    description: "Intersection over union (Jaccard index) of the classes over the pixels of all images",
    unit: "score",
    source: "torchmetrics.functional.classification.multiclass_jaccard_index 1.9",
    options: { ...average("macro"), ...BACKGROUND },
    score: overlapScore,
    average: "macro",
    over: "all",
  }),
  maskMetric({
    id: "mean_iou",
    description:
      "Intersection over union of the classes on each image, averaged over classes and then images",
    unit: "score",
    source: "torchmetrics.functional.segmentation.mean_iou 1.9",
    options: BACKGROUND,
    score: overlapScore,
    average: "macro",
    over: "image",
  }),
  maskMetric({
    id: "dice",
    description: "Twice the intersection over the sum of true and predicted pixels, which is F1",
    unit: "score",
    source: "torchmetrics.functional.segmentation.dice_score 1.9",
    options: { ...average("macro"), ...BACKGROUND, ...LEVEL },
    score: diceOfAreas,
    average: "macro",
    over: "image",
  }),
  maskMetric({
    id: "pixel_accuracy",
    description: "Share of the pixels whose class is right",
    unit: "ratio",
    source: "torchmetrics.functional.classification.multiclass_accuracy 1.9",
    options: { ...average("micro"), ...BACKGROUND },
    score: accuracyOfAreas,
    average: "micro",
    over: "all",
  }),
];

function maskAreasOf({ images }: Rows): MaskAreas {
  if (images?.kind === "masks") return images;
  throw new TypeError("the rows are no images with masks");
}
