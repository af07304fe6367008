import * as metrics from "../../src/gates/evaluation/metrics/public.ts";
import { createRandom } from "../../src/stats/random.ts";
import type { Comparison } from "./compare.ts";

const OUTPUTS = 5;

function makeData(rows: number) {
  const { next } = createRandom(1);
  const label = new Float64Array(rows).map(() => 0.1 + 10 * next() ** 2);
  const severalTrue = new Float64Array(Math.ceil(rows / 10) * OUTPUTS).map(() => next());
  return {
    label,
    prediction: label.map((value) => value * (0.5 + next()) + 0.01),
    weight: new Float64Array(rows).map(() => next()),
    count: label.map(Math.floor),
    severalTrue,
    severalPred: severalTrue.map((value) => value + 0.3 * (next() - 0.5)),
  };
}

interface Rows {
  readonly yTrue: Float64Array;
  readonly yPred: Float64Array;
  readonly sampleWeight?: Float64Array;
}

const OF_ROWS: Readonly<Record<string, (given: Rows) => number>> = {
  mae: metrics.meanAbsoluteError,
  mse: metrics.meanSquaredError,
  rmse: metrics.rootMeanSquaredError,
  msle: metrics.meanSquaredLogError,
  rmsle: metrics.rootMeanSquaredLogError,
  mape: metrics.meanAbsolutePercentageError,
  median_absolute_error: metrics.medianAbsoluteError,
  r2: metrics.r2Score,
  explained_variance: metrics.explainedVarianceScore,
  mean_pinball_loss: (given) => metrics.meanPinballLoss({ ...given, alpha: 0.9 }),
  "mean_tweedie_deviance 0": metrics.meanTweedieDeviance,
  "mean_tweedie_deviance 1.5": (given) => metrics.meanTweedieDeviance({ ...given, power: 1.5 }),
  "mean_tweedie_deviance 1.7": (given) => metrics.meanTweedieDeviance({ ...given, power: 1.7 }),
  "mean_tweedie_deviance 3": (given) => metrics.meanTweedieDeviance({ ...given, power: 3 }),
  "mean_tweedie_deviance -1": (given) => metrics.meanTweedieDeviance({ ...given, power: -1 }),
  mean_poisson_deviance: metrics.meanPoissonDeviance,
  mean_gamma_deviance: metrics.meanGammaDeviance,
  "d2_tweedie 0": metrics.d2TweedieScore,
  "d2_tweedie 1": (given) => metrics.d2TweedieScore({ ...given, power: 1 }),
  "d2_tweedie 1.5": (given) => metrics.d2TweedieScore({ ...given, power: 1.5 }),
  "d2_tweedie 2": (given) => metrics.d2TweedieScore({ ...given, power: 2 }),
  d2_pinball: (given) => metrics.d2PinballScore({ ...given, alpha: 0.9 }),
  d2_absolute_error: metrics.d2AbsoluteErrorScore,
};

function callsOf(data: ReturnType<typeof makeData>): Readonly<Record<string, () => number>> {
  const plain = { yTrue: data.label, yPred: data.prediction };
  const weighted = { ...plain, sampleWeight: data.weight };
  const several = {
    yTrue: { values: data.severalTrue, columns: OUTPUTS },
    yPred: { values: data.severalPred, columns: OUTPUTS },
  };
  const named = (words: string, given: Rows) =>
    Object.entries(OF_ROWS).map(([name, metric]) => [name + words, () => metric(given)]);
  return {
    ...Object.fromEntries([...named("", plain), ...named(", weights", weighted)]),
    max_error: () => metrics.maxError(plain),
    "mean_poisson_deviance, counts": () => metrics.meanPoissonDeviance({ ...plain, yTrue: data.count }),
    "mse, several outputs, a tenth": () => metrics.meanSquaredError(several),
    "r2, several outputs, a tenth": () => metrics.r2Score(several),
  };
}

/** Metrics of regression against scikit-learn. */
export function regression(rows: number): Comparison {
  const data = makeData(rows);
  const title = `regression, ${rows} rows`;
  return { title, script: "regression.py", parameters: [OUTPUTS], data, calls: callsOf(data) };
}
