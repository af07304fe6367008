import type { Figure } from "../../../model/evidence.ts";
import type { Job } from "../../../model/gate.ts";
import type { Outcome } from "../metrics/evaluation-metric.ts";
import type { Sides } from "../scene.ts";
import { calibrationPoints } from "./calibration.ts";
import { confusionFigure } from "./confusion.ts";
import { residualBands } from "./residuals.ts";
import { type Points, rounded, simplify } from "./simplify.ts";
import {
  countThresholds,
  liftPoints,
  precisionRecallPoints,
  rocPoints,
  type Thresholds,
} from "./thresholds.ts";

const CURVE_POINTS = 100;
const LIFT_POINTS = 50;

interface Drawn {
  readonly name: string;
  readonly outcome: Outcome;
}

/** Curves of both sides over all rows, as data to draw. */
export function drawFigures({ candidate, baselines }: Sides, job: Pick<Job, "baselines">): readonly Figure[] {
  const others = [...baselines].flatMap(([name, side]): readonly Drawn[] => {
    if ("reason" in side || side === candidate) return [];
    return [{ name: job.baselines.get(name)?.label ?? name, outcome: side.outcome }];
  });
  const { outcome } = candidate;
  const sides = [{ name: "this change", outcome }, ...others];
  switch (outcome.task) {
    case "regression":
      return residualFigure(sides);
    case "binary-classification":
      return [...thresholdFigures(sides), ...calibrationFigure(sides), ...confusionFigures(sides)];
    case "multiclass-classification":
      return confusionFigures(sides);
    case "text-generation":
      return [];
  }
}

function confusionFigures([candidate, ...others]: readonly Drawn[]): readonly Figure[] {
  return [
    ...confusionFigure(candidate.outcome, "confusion", "Confusion matrix"),
    ...others.flatMap(({ name, outcome }) =>
      confusionFigure(outcome, `confusion of ${name}`, `Confusion matrix of ${name}`),
    ),
  ];
}

function thresholdFigures(sides: readonly Drawn[]): readonly Figure[] {
  const counted = sides.flatMap(({ name, outcome: { yTrue, yScore } }) => {
    if (yScore === undefined || !yScore.every(Number.isFinite)) return [];
    if (yTrue.every((code) => code === yTrue[0])) return [];
    return [{ name, thresholds: countThresholds(yTrue, yScore) }];
  });
  if (counted.length === 0 || counted[0].name !== sides[0].name) return [];
  const draw = (points: (thresholds: Thresholds) => Points) =>
    counted.map(({ name, thresholds }) => ({ name, ...points(thresholds) }));
  return [
    {
      ...line("roc", "ROC curve", "false positive rate", "true positive rate"),
      series: draw((thresholds) => simplify(rocPoints(thresholds), CURVE_POINTS)),
    },
    {
      ...line("precision-recall", "Precision-recall curve", "recall", "precision"),
      series: draw((thresholds) => simplify(precisionRecallPoints(thresholds), CURVE_POINTS)),
    },
    {
      ...line("lift", "Lift", "share of the rows, best scores first", "lift"),
      series: draw((thresholds) => shorten(liftPoints(thresholds, LIFT_POINTS))),
    },
  ];
}

function calibrationFigure(sides: readonly Drawn[]): readonly Figure[] {
  const series = sides.flatMap(({ name, outcome: { yTrue, yScore } }) => {
    if (yScore === undefined || !yScore.every((score) => score >= 0 && score <= 1)) return [];
    return [{ name, ...shorten(calibrationPoints(yTrue, yScore)) }];
  });
  if (series.length === 0) return [];
  return [{ ...line("calibration", "Calibration", "mean probability", "share of positives"), series }];
}

function residualFigure(sides: readonly Drawn[]): readonly Figure[] {
  const series = sides.flatMap(({ name, outcome: { yTrue, yPred } }) => {
    if (yPred === undefined || !yPred.every(Number.isFinite)) return [];
    const { median, low, high } = residualBands(yTrue, yPred);
    return [
      { name, ...shorten(median) },
      { name: `${name}, 10 %`, ...shorten(low) },
      { name: `${name}, 90 %`, ...shorten(high) },
    ];
  });
  if (series.length === 0) return [];
  return [{ ...line("residuals", "Residuals", "prediction", "label − prediction"), series }];
}

function line(id: string, title: string, xLabel: string, yLabel: string): Omit<Figure, "series"> {
  return { id, title, kind: "line", xLabel, yLabel };
}

function shorten({ x, y }: Points): Points {
  return { x: x.map(rounded), y: y.map(rounded) };
}
