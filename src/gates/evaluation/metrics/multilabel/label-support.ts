import { AssayError } from "../../../../model/error.ts";
import type { Options } from "../../../../model/metric.ts";
import { meanReplicate, totalWeight } from "../arrays.ts";
import { type Average, averageSupport, type Fraction, scoreEach } from "../classification/averages.ts";
import type { Indicators } from "../classification/indicator.ts";
import { type Support, supportOfLabels, supportOfRows } from "../classification/support.ts";
import type { EvaluationMetric, Rows } from "../evaluation-metric.ts";
import { choiceOption, numberOption } from "../options.ts";
import { predictedLabels, trueLabels } from "./several-labels.ts";

const AVERAGES = ["micro", "macro", "weighted", "samples"] as const;
const [REAL, PREDICTED] = [1, 2];

/** Precision, recall, F-scores and the like over several labels a row, from what each label or each row holds. */
export function supportOfSeveral(
  fractionOf: (options: Options) => Fraction,
): Required<Pick<EvaluationMetric, "value" | "replicate">> {
  return {
    value: (rows, options, weights) => {
      const { average, zeroDivision } = settingsOf(rows, options);
      const indicators = indicatorsOf(rows);
      totalWeight(indicators.rows, weights);
      const support =
        average === "samples" ? supportOfRows(indicators) : supportOfLabels(indicators, weights);
      return averageSupport(support, average, fractionOf(options), zeroDivision, weights);
    },
    replicate: (rows, options) => {
      const { average, zeroDivision } = settingsOf(rows, options);
      const fraction = fractionOf(options);
      const indicators = indicatorsOf(rows);
      if (average === "samples")
        return meanReplicate(scoreEach(supportOfRows(indicators), fraction, zeroDivision));
      const supportOfResample = prepareSupport(indicators);
      return (counts) => averageSupport(supportOfResample(counts), average, fraction, zeroDivision);
    },
  };
}

/** 0/0 counts 0 in an average, as in scikit-learn, unless the rule says otherwise. */
function settingsOf(
  { labels = [] }: Rows,
  options: Options,
): { readonly average: Average; readonly zeroDivision: number } {
  const average = choiceOption(options, "average", AVERAGES);
  if (average !== undefined) return { average, zeroDivision: numberOption(options, "zero_division", 0) };
  throw new AssayError(
    "evaluation/average-needed",
    `Rows have any of ${labels.length} labels, and the rule does not say how their scores become one.`,
    {
      fix: 'Add `average: macro`, `micro`, `weighted` or `samples` to the rule, or `label: "*"` for each label by itself.',
    },
  );
}

function indicatorsOf(rows: Rows): Indicators {
  const [real, predicted] = [trueLabels(rows), predictedLabels(rows)];
  return { rows: real.rows, labels: real.columns, real: real.values, predicted: predicted.values };
}

/** The support of changing multiplicities: only labels that a row has or was given are looked at again. */
function prepareSupport({ rows, labels, real, predicted }: Indicators): (counts: Uint32Array) => Support {
  const starts = new Uint32Array(rows + 1);
  const which: number[] = [];
  const kinds: number[] = [];
  for (let row = 0, at = 0; row < rows; row++) {
    for (let label = 0; label < labels; label++, at++) {
      const kind = real[at] * REAL + predicted[at] * PREDICTED;
      if (kind === 0) continue;
      which.push(label);
      kinds.push(kind);
    }
    starts[row + 1] = which.length;
  }
  const [labelAt, kindAt] = [Uint32Array.from(which), Uint8Array.from(kinds)];
  return (counts) => {
    const held = [REAL, PREDICTED, REAL + PREDICTED].map(() => new Float64Array(labels));
    let total = 0;
    for (let row = 0; row < rows; row++) {
      const count = counts[row];
      total += count;
      if (count === 0) continue;
      for (let at = starts[row]; at < starts[row + 1]; at++) held[kindAt[at] - 1][labelAt[at]] += count;
    }
    const [missed, wrong, right] = held;
    return {
      truePositives: right,
      trueSum: right.map((count, label) => count + missed[label]),
      predictedSum: right.map((count, label) => count + wrong[label]),
      total: new Float64Array(labels).fill(total),
    };
  };
}
