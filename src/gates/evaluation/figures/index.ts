import type { Figure } from "../../../model/evidence.ts";
import type { Job } from "../../../model/gate.ts";
import type { Outcome } from "../metrics/evaluation-metric.ts";
import type { Sides } from "../scene.ts";
import { confusionFigure } from "./confusion.ts";
import { labelFigures } from "./labels.ts";
import { labelCurves, oneAgainstRestFigures } from "./one-against-rest.ts";
import { residualBands } from "./residuals.ts";
import { type Scored, scoreFigures, THIS_CHANGE } from "./scores.ts";
import { line, shorten } from "./simplify.ts";

const CURVE_POINTS = 100;

interface Drawn {
  readonly name: string;
  readonly outcome: Outcome;
}

type Weights = Float64Array | undefined;

/** Curves of both sides over all rows, each counted by its weight, as data to draw. */
export function drawFigures(
  { candidate, baselines, evaluated: { weights } }: Sides,
  job: Pick<Job, "baselines">,
): readonly Figure[] {
  const others = [...baselines].flatMap(([name, side]): readonly Drawn[] => {
    if ("reason" in side || side === candidate) return [];
    return [{ name: job.baselines.get(name)?.label ?? name, outcome: side.outcome }];
  });
  const { outcome } = candidate;
  const sides = [{ name: THIS_CHANGE, outcome }, ...others];
  switch (outcome.task) {
    case "regression":
      return residualFigure(sides, weights);
    case "binary-classification":
      return [...binaryFigures(sides, weights), ...confusionFigures(sides, weights)];
    case "multiclass-classification":
      return [...oneAgainstRestFigures(sides, weights), ...confusionFigures(sides, weights)];
    case "multilabel-classification":
      return [...labelCurves(sides, weights), ...labelFigures(sides, weights)];
    case "text-generation":
    case "ranking":
    case "code-generation":
    case "clustering":
    case "object-detection":
    case "segmentation":
      return [];
  }
}

function confusionFigures([candidate, ...others]: readonly Drawn[], weights: Weights): readonly Figure[] {
  return [
    ...confusionFigure(candidate.outcome, weights, "confusion", "Confusion matrix"),
    ...others.flatMap(({ name, outcome }) =>
      confusionFigure(outcome, weights, `confusion of ${name}`, `Confusion matrix of ${name}`),
    ),
  ];
}

function binaryFigures(sides: readonly Drawn[], weights: Weights): readonly Figure[] {
  const scored = sides.flatMap(({ name, outcome: { yTrue, yScore } }): readonly Scored[] => {
    if (yScore === undefined) return [];
    const positive = Uint8Array.from(yTrue, (code) => (code === 1 ? 1 : 0));
    return [{ name, positive, scores: Float64Array.from(yScore) }];
  });
  if (scored[0]?.name !== sides[0].name) return [];
  return scoreFigures(scored, { points: CURVE_POINTS, weights });
}

function residualFigure(sides: readonly Drawn[], weights: Weights): readonly Figure[] {
  const series = sides.flatMap(({ name, outcome: { yTrue, yPred } }) => {
    if (yPred === undefined || !yPred.every(Number.isFinite)) return [];
    const { median, low, high } = residualBands(yTrue, yPred, weights);
    return [
      { name, ...shorten(median) },
      { name: `${name}, 10 %`, ...shorten(low) },
      { name: `${name}, 90 %`, ...shorten(high) },
    ];
  });
  if (series[0]?.name !== sides[0].name) return [];
  return [{ ...line("residuals", "Residuals", "prediction", "label − prediction"), series }];
}
