import { matchDetections } from "../../../../src/gates/evaluation/metrics/detection/matched.ts";
import type { Rows, Task } from "../../../../src/gates/evaluation/metrics/evaluation-metric.ts";
import type { Images } from "../../../../src/gates/evaluation/metrics/images.ts";
import { areasOf } from "../../../../src/gates/evaluation/metrics/segmentation/pixels.ts";

/** Rows of tasks in which no row by itself is right or wrong; undefined for others. */
export function unlabelledExample(task: Task, rows: number, next: () => number): Rows | undefined {
  const places = Int32Array.from({ length: rows }, (_, row) => row);
  const known = { task, classes: [], yPred: new Int32Array(), yScore: new Float64Array() };
  if (task === "object-detection") return { ...known, yTrue: places, images: boxes(rows, next) };
  if (task === "segmentation") return { ...known, yTrue: places, images: masks(rows, next) };
  if (task !== "clustering") return undefined;
  const draw = () => Int32Array.from({ length: rows }, () => Math.floor(next() * 3));
  const yPred = draw();
  const features = Float64Array.from({ length: rows * 2 }, (_, at) => yPred[at >> 1] + next());
  return { ...known, classes: ["a", "b", "c"], yTrue: draw(), yPred, features };
}

function boxes(rows: number, next: () => number): Images {
  const groundTruths = Array.from({ length: rows * 2 }, (_, at) => {
    const size = 10 * 2 ** (next() * 4);
    return { imageId: at % rows, categoryId: at % 3, bbox: [next() * 50, next() * 50, size, size] };
  });
  const detections = groundTruths.map(({ imageId, categoryId, bbox: [x, y, width, height] }) => ({
    imageId,
    categoryId: next() < 0.8 ? categoryId : 1,
    bbox: [x + next() * 5, y + next() * 5, width, height],
    score: Math.round(next() * 20) / 20,
  }));
  const images = Array.from({ length: rows }, (_, image) => image);
  return matchDetections({ groundTruths, detections, images }).detections;
}

function masks(rows: number, next: () => number): Images {
  const draw = () => Int32Array.from({ length: 12 }, () => Math.floor(next() * 3));
  return {
    kind: "masks",
    areas: Array.from({ length: rows }, () => areasOf({ yTrue: draw(), yPred: draw(), numClasses: 3 })),
  };
}
