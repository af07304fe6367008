import { calibrationPoints } from "../../../../src/gates/evaluation/figures/calibration.ts";
import { confusionCounts } from "../../../../src/gates/evaluation/figures/confusion.ts";
import { residualBands } from "../../../../src/gates/evaluation/figures/residuals.ts";
import type { Points } from "../../../../src/gates/evaluation/figures/simplify.ts";
import {
  gainsPoints,
  liftPoints,
  precisionRecallPoints,
  rocPoints,
} from "../../../../src/gates/evaluation/figures/thresholds.ts";
import { type Curve, curveOf } from "../../../../src/gates/evaluation/metrics/probability/curve.ts";
import { testAgainstOracle } from "../metrics/oracle-cases.ts";

interface Scores {
  readonly positive: readonly number[];
  readonly scores: readonly number[];
  readonly weights: readonly number[];
}

interface Predicted {
  readonly yTrue: readonly number[];
  readonly yPred: readonly number[];
  readonly weights: readonly number[];
}

function drawn(pointsOf: (curve: Curve) => Points) {
  return ({ positive, scores, weights }: Scores) => {
    const { x, y } = pointsOf(curveOf(Uint8Array.from(positive), scores, Float64Array.from(weights)));
    return [x, y];
  };
}

testAgainstOracle("curves_weighted", {
  roc: drawn(rocPoints),
  precisionRecall: drawn(precisionRecallPoints),
  gains: drawn(gainsPoints),
  lift: drawn((curve) => liftPoints(curve, 10)),
  calibration: ({ positive, scores, weights }: Scores) => {
    const { x, y } = calibrationPoints(positive, scores, Float64Array.from(weights));
    return [x, y];
  },
  confusion: ({ yTrue, yPred, weights }: Predicted) => {
    const byPredicted = confusionCounts(3, yTrue, yPred, Float64Array.from(weights));
    return byPredicted.map((_, line) => byPredicted.map((column) => column[line]));
  },
  residuals: ({ yTrue, yPred, weights }: Predicted) => {
    const { low, median, high } = residualBands(yTrue, yPred, Float64Array.from(weights));
    return median.x.map((x, bin) => [x, low.y[bin], median.y[bin], high.y[bin]]);
  },
});
