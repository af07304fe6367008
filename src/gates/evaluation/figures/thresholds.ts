import type { Curve } from "../metrics/probability/curve.ts";
import type { Points } from "./simplify.ts";

/** False positive rate and true positive rate, from (0, 0) to (1, 1). */
export function rocPoints({ positives, negatives, tps, fps }: Curve): Points {
  return { x: rates(fps, negatives), y: rates(tps, positives) };
}

/** Recall and precision, from the highest threshold on. */
export function precisionRecallPoints({ positives, tps, fps }: Curve): Points {
  return {
    x: pointsOf(tps.length, (at) => tps[at] / positives),
    y: pointsOf(tps.length, (at) => tps[at] / (tps[at] + fps[at])),
  };
}

/** Cumulative gains: share of the rows that is called positive, best scores first, and recall. */
export function gainsPoints({ positives, negatives, tps, fps }: Curve): Points {
  const rows = positives + negatives;
  const share = (at: number) => (at === 0 ? 0 : (tps[at - 1] + fps[at - 1]) / rows);
  return { x: pointsOf(tps.length + 1, share), y: rates(tps, positives) };
}

/**
 * How many times more positives are among the best-scored share of the rows than among all; between equal scores
 * rows count as if drawn at random.
 */
export function liftPoints({ positives, negatives, tps, fps }: Curve, points: number): Points {
  const rows = positives + negatives;
  const x = Array.from({ length: points }, (_, at) => (at + 1) / points);
  let at = 0;
  const y = x.map((share) => {
    const wanted = share * rows;
    while (at < tps.length - 1 && tps[at] + fps[at] < wanted) at++;
    const before = at === 0 ? { tp: 0, total: 0 } : { tp: tps[at - 1], total: tps[at - 1] + fps[at - 1] };
    const part = (wanted - before.total) / (tps[at] + fps[at] - before.total);
    return (before.tp + Math.min(1, part) * (tps[at] - before.tp)) / positives / share;
  });
  return { x, y };
}

/** From 0 on. */
function rates(counts: Float64Array, total: number): readonly number[] {
  return pointsOf(counts.length + 1, (at) => (at === 0 ? 0 : counts[at - 1] / total));
}

/** As `Array.from`, which takes ten times as long for a million points. */
function pointsOf(count: number, value: (at: number) => number): readonly number[] {
  const values = new Array<number>(count);
  for (let at = 0; at < count; at++) values[at] = value(at);
  return values;
}
