import { expect, test } from "vitest";
import { cocoEval } from "../../../../../src/gates/evaluation/metrics/detection/coco-eval.ts";
import { countedScore, type Wanted } from "../../../../../src/gates/evaluation/metrics/detection/counted.ts";
import { matchDetections } from "../../../../../src/gates/evaluation/metrics/detection/matched.ts";
import { AssayError } from "../../../../../src/model/error.ts";
import { createRandom } from "../../../../../src/stats/random.ts";

const WANTED: Readonly<Record<string, Wanted>> = {
  ap: { of: "precision", area: "all", most: 100 },
  ap50: { of: "precision", area: "all", most: 100, threshold: 0 },
  ap75: { of: "precision", area: "all", most: 100, threshold: 5 },
  apSmall: { of: "precision", area: "small", most: 100 },
  apMedium: { of: "precision", area: "medium", most: 100 },
  apLarge: { of: "precision", area: "large", most: 100 },
  ar1: { of: "recall", area: "all", most: 1 },
  ar10: { of: "recall", area: "all", most: 10 },
  ar100: { of: "recall", area: "all", most: 100 },
  arSmall: { of: "recall", area: "small", most: 100 },
  arMedium: { of: "recall", area: "medium", most: 100 },
  arLarge: { of: "recall", area: "large", most: 100 },
};

/** Boxes with ties in score, crowds, and more detections than count. */
function scene(seed: number, images: number) {
  const { next, int } = createRandom(seed);
  const groundTruths = Array.from({ length: int(60) }, () => {
    const size = 8 * 2 ** (next() * 5);
    const bbox = [next() * 200, next() * 200, size, size * (0.5 + next())];
    return { imageId: int(images), categoryId: int(3), bbox, iscrowd: next() < 0.1 };
  });
  const near = groundTruths.flatMap((truth) =>
    Array.from({ length: int(4) }, () => ({
      imageId: truth.imageId,
      categoryId: next() < 0.8 ? truth.categoryId : int(3),
      bbox: truth.bbox.map((side) => side * (0.92 + next() * 0.16)),
      score: int(8) / 8,
    })),
  );
  const crowded = Array.from({ length: seed % 3 === 0 ? 130 : 0 }, (_, at) => ({
    imageId: 0,
    categoryId: 1,
    bbox: [at, at, 20, 20],
    score: int(40) / 40,
  }));
  return { groundTruths, detections: [...near, ...crowded], categories: [0, 1, 2] };
}

test.each(Array.from({ length: 40 }, (_, seed) => seed))("scene %i has the numbers of `cocoEval`", (seed) => {
  const count = 1 + (seed % 12);
  const images = Array.from({ length: count }, (_, image) => image);
  const given = { ...scene(seed, count), images };
  const { stats } = cocoEval(given);
  const { detections } = matchDetections(given);
  for (const [name, wanted] of Object.entries(WANTED)) {
    const score = () =>
      countedScore(
        detections,
        wanted,
        images.map(() => 1),
      );
    const value = stats[name as keyof typeof stats];
    if (value === -1) expect(score, name).toThrow(AssayError);
    else expect(score(), name).toBeCloseTo(value, 13);
  }
});

test("an image that counts twice is two images, and one that does not count is none", () => {
  const tied = scene(5, 4);
  // Copies of an image stand beside one another, and not those of a detection.
  const given = {
    ...tied,
    detections: tied.detections.map((one, at) => ({ ...one, score: one.score + at / 1e6 })),
  };
  const { detections } = matchDetections({ ...given, images: [0, 1, 2, 3] });
  const copies = [0, 0, 1, 3];
  const of = <Entry extends { readonly imageId: number }>(entries: readonly Entry[]) =>
    copies.flatMap((image, imageId) =>
      entries.filter((entry) => entry.imageId === image).map((entry) => ({ ...entry, imageId })),
    );
  const drawn = cocoEval({
    ...given,
    groundTruths: of(given.groundTruths),
    detections: of(given.detections),
    images: [0, 1, 2, 3],
  });
  for (const name of ["ap", "ap50", "ar1", "ar100"] as const)
    expect(countedScore(detections, WANTED[name], [2, 1, 0, 1])).toBeCloseTo(drawn.stats[name], 13);
});
