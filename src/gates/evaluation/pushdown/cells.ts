import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import { outcomeOfRows } from "../collect/outcome.ts";
import { answerAll } from "../intervals/agreements.ts";
import type { Answer } from "../intervals/estimates.ts";
import { isMeasured, measureSide } from "../intervals/measured.ts";
import { tooFewOfClass, widthAt } from "../intervals/uncertainty.ts";
import type { EvaluationMetric } from "../metrics/evaluation-metric.ts";
import type { Side } from "../said.ts";
import { agreementAnswer, besideBaseline } from "./cell-agreement.ts";
import { type Cells, readCells, sum } from "./cell-table.ts";
import { type Answers, emptySlice, nothing, type Question, sidesOf } from "./family.ts";
import { leftOutOf } from "./left-out-cells.ts";
import { type Behind, jackknifedAnswer, normalEstimate } from "./normal.ts";
import { knownDifference, knownShare } from "./shares.ts";
import { cellVariance, slopesOf } from "./slopes.ts";

/** Up to so many rows the counts are drawn from again and again, which skewed distributions need. */
const MOST_DRAWN = 5_000;
const DEFAULT_RESAMPLES = 1000;

/**
 * Metrics of labels from the counts of each combination: every cell is a row whose weight is its count, so that the
 * value is that of the in-memory metric.
 */
export async function cells(question: Question): Promise<Answers> {
  const parts = await readCells(question);
  const isPair = sidesOf(question).length > 1;
  return (slice, metric, options) => {
    const part = parts.get(slice);
    if (part === undefined) return nothing(emptySlice(slice), isPair);
    if (part.blocks === undefined && part.weights === undefined && part.rows <= MOST_DRAWN)
      return drawnAnswer(question, metric, options, part);
    if (metric.info.comparesWith === undefined) return answerOf(metric, options, part, part.sides);
    const beside = besideBaseline(part.sides);
    if ("reason" in beside) return nothing(beside, true);
    return agreementAnswer(answerOf(metric, options, part, [beside]).candidate);
  };
}

/** Rows of one cell are all alike, so the counts say all rows but their order. */
function drawnAnswer(
  { config, seed }: Question,
  metric: EvaluationMetric,
  options: Options,
  { sides, counts, rows }: Cells,
): Answer {
  const cellOfRow = new Uint32Array(rows);
  let from = 0;
  counts.forEach((count, cell) => {
    cellOfRow.fill(cell, from, from + count);
    from += count;
  });
  const [candidate, baseline] = sides.map((side) => ({
    ...side,
    outcome: outcomeOfRows(side.outcome, cellOfRow),
  }));
  const strata = Uint32Array.from(candidate.outcome.yTrue);
  const resamples = config.resamples ?? DEFAULT_RESAMPLES;
  return answerAll([{ metric, options, candidate, baseline }], { rows, resamples, seed, strata })[0];
}

function answerOf(metric: EvaluationMetric, options: Options, part: Cells, sides: readonly Side[]): Answer {
  if (part.blocks !== undefined)
    return jackknifedAnswer(
      sides.map((side) => leftOutOf(metric, options, part, side)),
      part.rows,
      metric.info,
    );
  const [candidate, baseline] = sides.map((side) => estimateOf(metric, options, part, side));
  if (sides.length === 1) return { candidate };
  return {
    candidate,
    baseline,
    difference: differenceOf(metric, options, part, sides, [candidate, baseline]),
  };
}

function weightsOf({ counts, weights }: Cells): Float64Array {
  return weights?.sums ?? counts;
}

function behind({ rows, weights }: Cells): Behind {
  if (weights === undefined) return { rows, units: rows };
  return { rows, units: Math.max(1, sum(weights.sums) ** 2 / sum(weights.squares)) };
}

function estimateOf(metric: EvaluationMetric, options: Options, part: Cells, side: Side): Estimate | Missing {
  const measured = measureSide(metric, options, side, weightsOf(part));
  if (!isMeasured(measured)) return measured;
  const known =
    part.weights === undefined ? knownShare(metric, options, measured.rows, part.counts) : undefined;
  if (known !== undefined) return known;
  const few = fewOf(part);
  if (few !== undefined) return few;
  const slopes = slopesOf(metric, options, measured.rows, weightsOf(part));
  const width = widthAt(metric.info, measured.value);
  return normalEstimate(measured.value, cellVariance(part, slopes), behind(part), width);
}

function differenceOf(
  metric: EvaluationMetric,
  options: Options,
  part: Cells,
  sides: readonly Side[],
  estimates: readonly (Estimate | Missing)[],
): Estimate | Missing {
  const [ours, theirs] = estimates;
  if (isMissing(ours)) return ours;
  if (isMissing(theirs)) return theirs;
  const both = sides.map((side) => measureSide(metric, options, side, weightsOf(part))).filter(isMeasured);
  if (part.weights === undefined) {
    const known = knownDifference(metric, options, [both[0].rows, both[1].rows], part.counts);
    if (known !== undefined) return known;
  }
  const few = fewOf(part);
  if (few !== undefined) return few;
  const [a, b] = both.map(({ rows }) => slopesOf(metric, options, rows, weightsOf(part)));
  const gaps = a.map((slope, cell) => slope - b[cell]);
  const width = widthAt(metric.info, theirs.value);
  return normalEstimate(ours.value - theirs.value, cellVariance(part, gaps), behind(part), width);
}

function fewOf({ sides: [{ outcome }], counts, rows }: Cells): Missing | undefined {
  if (outcome.task !== "binary-classification") return undefined;
  const positives = sum(counts.filter((_, cell) => outcome.yTrue[cell] === 1));
  return tooFewOfClass(outcome.classes, positives, rows - positives);
}
