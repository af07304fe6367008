import { type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { countedScore, type Wanted } from "./counted.ts";
import type { MatchedDetections } from "./matched.ts";

const SOURCE = "pycocotools 2.0.11 COCOeval";

function detectionMetric(id: string, description: string, wanted: Wanted): EvaluationMetric {
  const score = (rows: Rows, weights?: Numbers) =>
    countedScore(detectionsOf(rows), wanted, countsOfImages(rows, weights));
  return evaluationMetric({
    id,
    description,
    tasks: ["object-detection"],
    direction: "higher",
    unit: "score",
    range: [0, 1],
    reads: "prediction",
    source: SOURCE,
    value: (rows, _, sampleWeight) => score(rows, sampleWeight),
  });
}

const ALL = { of: "precision", area: "all", most: 100 } as const;
const RECALL = { of: "recall", area: "all", most: 100 } as const;
const OVERLAPS = "at overlaps of 0.5, 0.55 … 0.95";

/** Shares its name with that of rankings. */
export const detectionMap = detectionMetric(
  "map",
  `Mean average precision over the categories ${OVERLAPS} (COCO's AP)`,
  ALL,
);

export const DETECTION_METRICS: readonly EvaluationMetric[] = [
  detectionMetric("map_50", "Mean average precision at an overlap of 0.5", { ...ALL, threshold: 0 }),
  detectionMetric("map_75", "Mean average precision at an overlap of 0.75", { ...ALL, threshold: 5 }),
  detectionMetric("map_small", "`map` of objects under 32² pixels", { ...ALL, area: "small" }),
  detectionMetric("map_medium", "`map` of objects from 32² to 96² pixels", { ...ALL, area: "medium" }),
  detectionMetric("map_large", "`map` of objects over 96² pixels", { ...ALL, area: "large" }),
  detectionMetric("mar_1", `Mean recall ${OVERLAPS} with one detection an image and category`, {
    ...RECALL,
    most: 1,
  }),
  detectionMetric("mar_10", "The same with 10 detections", { ...RECALL, most: 10 }),
  detectionMetric("mar_100", "The same with 100 detections (COCO's AR)", RECALL),
  detectionMetric("mar_small", "`mar_100` of objects under 32² pixels", { ...RECALL, area: "small" }),
  detectionMetric("mar_medium", "`mar_100` of objects from 32² to 96² pixels", { ...RECALL, area: "medium" }),
  detectionMetric("mar_large", "`mar_100` of objects over 96² pixels", { ...RECALL, area: "large" }),
];

function detectionsOf({ images }: Rows): MatchedDetections {
  if (images?.kind === "detections") return images;
  throw new TypeError("the rows are no images with detections");
}

/** How often each image counts; rows hold the places of images. */
function countsOfImages(rows: Rows, weights?: Numbers): Float64Array {
  const counts = new Float64Array(detectionsOf(rows).images);
  rows.yTrue.forEach((image, row) => {
    counts[image] += weights?.[row] ?? 1;
  });
  return counts;
}
