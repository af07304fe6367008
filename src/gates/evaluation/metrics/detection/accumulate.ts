import type { Matches } from "./matching.ts";

/** One category: its recall, and its precision at each recall asked for, by threshold; undefined without truths. */
export interface Accumulated {
  readonly recalls: Float64Array;
  readonly precisions: readonly Float64Array[];
}

/** numpy.spacing(1), which pycocotools adds to the number of detections. */
const SPACING = 2 ** -52;

/** Source: `COCOeval.accumulate` of pycocotools 2.0.11, for one category, area range and number of detections. */
export function accumulate(
  images: readonly Matches[],
  maxDets: number,
  thresholds: number,
  recallsAsked: Float64Array,
): Accumulated | undefined {
  const wanted = images.reduce((sum, image) => sum + image.wanted, 0);
  if (wanted === 0) return undefined;
  const taken = images.flatMap((image, index) =>
    Array.from({ length: Math.min(maxDets, image.scores.length) }, (_, at) => ({ image: index, at })),
  );
  const scoreOf = ({ image, at }: { image: number; at: number }) => images[image].scores[at];
  taken.sort((a, b) => scoreOf(b) - scoreOf(a));
  const recalls = new Float64Array(thresholds);
  const precisions = Array.from({ length: thresholds }, (_, threshold) => {
    const recall = new Float64Array(taken.length);
    const precision = new Float64Array(taken.length);
    let [right, wrong] = [0, 0];
    taken.forEach(({ image, at }, index) => {
      const outcome = images[image].outcomes[threshold][at];
      if (outcome === 1) right++;
      else if (outcome === 0) wrong++;
      recall[index] = right / wanted;
      precision[index] = right / (wrong + right + SPACING);
    });
    recalls[threshold] = recall.length === 0 ? 0 : recall[recall.length - 1];
    for (let index = precision.length - 1; index > 0; index--)
      precision[index - 1] = Math.max(precision[index - 1], precision[index]);
    return precisionsAt(recall, precision, recallsAsked);
  });
  return { recalls, precisions };
}

/** The precision at the first detection with that recall, 0 beyond the last. */
function precisionsAt(recall: Float64Array, precision: Float64Array, asked: Float64Array): Float64Array {
  let index = 0;
  let previous = Number.NEGATIVE_INFINITY;
  return asked.map((least) => {
    if (least < previous) index = 0;
    previous = least;
    while (index < recall.length && recall[index] < least) index++;
    return index < recall.length ? precision[index] : 0;
  });
}
