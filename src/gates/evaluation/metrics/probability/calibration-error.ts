import { Type } from "typebox";
import type { Options } from "../../../../model/metric.ts";
import { CLASSIFICATION, type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { numberOption } from "../options.ts";
import { requireBins } from "./calibration-curve.ts";
import { readWeights } from "./curve.ts";
import { type ProbabilityInput, type ProbabilityRows, readProbabilities } from "./probabilities.ts";
import { probabilityInput } from "./rule-rows.ts";

/** Mean of the gaps by rows, root of their mean square, or the greatest. */
export type CalibrationNorm = "l1" | "l2" | "max";

export interface CalibrationErrorInput extends ProbabilityInput {
  /** Bins of one width; default 15. */
  readonly nBins?: number;
  /** Default `l1`: the expected calibration error. */
  readonly norm?: CalibrationNorm;
}

const BINS = 15;

/**
 * Gap between confidence and share of right rows over bins of the confidence: `l1` the expected calibration error,
 * `max` the maximum one (Naeini, Cooper, Hauskrecht 2015), `l2` the root of the mean square (Kumar, Liang, Ma 2019).
 * The confidence is the probability of the positive class; with a column for each class, that of the greatest.
 * 0 to 1, lower is better. Source: `torchmetrics.classification.CalibrationError`, in double precision.
 * @throws AssayError as `readProbabilities`; `evaluation/option` for bins that are no whole number above 0
 */
export function calibrationError(input: CalibrationErrorInput): number {
  const { nBins = BINS, norm = "l1", sampleWeight } = input;
  requireBins(nBins);
  const rows = readProbabilities(input);
  return normOfGaps(binRows(rows, nBins), norm, nBins, sampleWeight && readWeights(sampleWeight));
}

export const ece = calibrationMetric(
  "ece",
  "l1",
  "Expected calibration error: mean gap of probability and truth",
);
export const mce = calibrationMetric("mce", "max", "Maximum calibration error: the greatest gap of a bin");
export const rmsce = calibrationMetric("rmsce", "l2", "Root mean square calibration error over the bins");

function calibrationMetric(id: string, norm: CalibrationNorm, description: string): EvaluationMetric {
  const read = (rows: Rows, options: Options) => {
    return { ...probabilityInput(rows), nBins: numberOption(options, "n_bins", BINS), norm };
  };
  return evaluationMetric({
    id,
    description,
    tasks: CLASSIFICATION,
    direction: "lower",
    unit: "score",
    range: [0, 1],
    reads: "score",
    options: Type.Object({
      n_bins: Type.Optional(
        Type.Integer({ minimum: 1, maximum: 1e6, description: "Bins of one width; default 15" }),
      ),
    }),
    source: `torchmetrics.classification.CalibrationError(norm="${norm}")`,
    value: (rows, options, sampleWeight) => calibrationError({ ...read(rows, options), sampleWeight }),
    replicate: (rows, options) => {
      const input = read(rows, options);
      const binned = binRows(readProbabilities(input), input.nBins);
      return (multiplicity) => normOfGaps(binned, norm, input.nBins, multiplicity);
    },
  });
}

/** The bin of each row, and how far its confidence is above what was true: 1 or 0. */
interface Binned {
  readonly bins: Uint32Array;
  readonly gaps: Float64Array;
}

function binRows({ rows, columns, values, codes }: ProbabilityRows, nBins: number): Binned {
  const bins = new Uint32Array(rows);
  const gaps = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let column = 1; column < columns; column++)
      if (values[row * columns + column] > values[row * columns + best]) best = column;
    const confidence = values[row * columns + best];
    const isRight = columns === 1 ? codes[row] === 1 : codes[row] === best;
    bins[row] = binOf(confidence, nBins);
    gaps[row] = confidence - (isRight ? 1 : 0);
  }
  return { bins, gaps };
}

/** The last bin that starts at or below; a confidence of 1 has a bin of its own, as in torchmetrics. */
function binOf(confidence: number, bins: number): number {
  let bin = Math.min(bins, Math.floor(confidence * bins));
  while (bin < bins && edgeOf(bin + 1, bins) <= confidence) bin++;
  while (bin > 0 && edgeOf(bin, bins) > confidence) bin--;
  return bin;
}

/** As `torch.linspace` rounds: from the nearer end. */
function edgeOf(at: number, bins: number): number {
  const width = 1 / bins;
  return at < Math.floor((bins + 1) / 2) ? width * at : 1 - width * (bins - at);
}

function normOfGaps({ bins, gaps }: Binned, norm: CalibrationNorm, nBins: number, weights?: Numbers): number {
  const sums = new Float64Array(nBins + 1);
  const counts = new Float64Array(nBins + 1);
  for (let row = 0; row < bins.length; row++) {
    const weight = weights === undefined ? 1 : weights[row];
    sums[bins[row]] += gaps[row] * weight;
    counts[bins[row]] += weight;
  }
  let [total, mean, squares, greatest] = [0, 0, 0, 0];
  for (let bin = 0; bin <= nBins; bin++) {
    if (counts[bin] === 0) continue;
    const gap = Math.abs(sums[bin]);
    total += counts[bin];
    mean += gap;
    squares += gap * (gap / counts[bin]);
    greatest = Math.max(greatest, gap / counts[bin]);
  }
  return norm === "max" ? greatest : norm === "l1" ? mean / total : Math.sqrt(squares / total);
}
