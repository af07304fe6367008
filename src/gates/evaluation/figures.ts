import type { Figure } from "../../model/evidence.ts";
import type { Job } from "../../model/gate.ts";
import type { Outcome } from "./metrics/evaluation-metric.ts";
import { sortedOrder } from "./metrics/order.ts";
import type { Side } from "./outcome.ts";
import type { Sides } from "./scene.ts";

const CURVE_POINTS = 100;
const MOST_CLASSES = 20;

/** ROC curves of both sides and the candidate's confusion counts, where there are classes. */
export function drawFigures({ candidate, baselines }: Sides, job: Pick<Job, "baselines">): readonly Figure[] {
  const { outcome } = candidate;
  if (outcome.task === "regression") return [];
  const others = [...baselines].flatMap(([name, side]) => {
    if ("reason" in side || side === candidate) return [];
    return [{ name: job.baselines.get(name)?.label ?? name, side }];
  });
  const figures: Figure[] = [];
  if (outcome.task === "binary-classification" && canDraw(outcome))
    figures.push({
      id: "roc",
      title: "ROC curve",
      kind: "line",
      xLabel: "false positive rate",
      yLabel: "true positive rate",
      series: [{ name: "this change", side: candidate }, ...others]
        .filter(({ side }) => canDraw(side.outcome))
        .map(({ name, side }) => ({ name, ...rocCurve(side.outcome) })),
    });
  const confusion = confusionFigure(candidate);
  if (confusion !== undefined) figures.push(confusion);
  return figures;
}

function canDraw({ yTrue, yScore }: Outcome): boolean {
  return yScore?.every((score) => Number.isFinite(score)) === true && yTrue.some((code) => code !== yTrue[0]);
}

/** About a hundred points, evenly spread over the rows in the order of their score. */
function rocCurve({ yTrue, yScore = new Float64Array() }: Outcome): { x: number[]; y: number[] } {
  const order = sortedOrder(yScore).reverse();
  const positives = Array.from(yTrue).filter((code) => code === 1).length;
  const negatives = yTrue.length - positives;
  const step = Math.max(1, Math.ceil(order.length / CURVE_POINTS));
  const x = [0];
  const y = [0];
  let [tp, fp, next] = [0, 0, step];
  order.forEach((row, at) => {
    if (yTrue[row] === 1) tp++;
    else fp++;
    // A point between equal scores would draw an order that the scores do not have.
    const endsGroup = at + 1 === order.length || yScore[order[at + 1]] !== yScore[row];
    if (!endsGroup || (at + 1 < next && at + 1 < order.length)) return;
    x.push(fp / negatives);
    y.push(tp / positives);
    next = at + 1 + step;
  });
  return { x, y };
}

function confusionFigure({ outcome }: Side): Figure | undefined {
  const { classes, yTrue, yPred } = outcome;
  if (yPred === undefined || classes.length > MOST_CLASSES) return undefined;
  const counts = classes.map(() => new Array<number>(classes.length).fill(0));
  yPred.forEach((code, row) => {
    counts[code][yTrue[row]]++;
  });
  return {
    id: "confusion",
    title: "Confusion matrix",
    kind: "bar",
    xLabel: "true label",
    yLabel: "rows",
    series: classes.map((label, code) => ({ name: `predicted ${label}`, x: [...classes], y: counts[code] })),
  };
}
