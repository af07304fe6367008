import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import { type Answer, answerQuestions } from "../estimates.ts";
import { isMeasured, measureSide } from "../measured.ts";
import type { EvaluationMetric } from "../metrics/evaluation-metric.ts";
import { outcomeOfRows } from "../outcome.ts";
import { tooFewOfClass, widthAt } from "../uncertainty.ts";
import { type Cells, readCells, sum } from "./cell-table.ts";
import { type Answers, nothing, type Question } from "./family.ts";
import { normalEstimate } from "./normal.ts";
import { knownDifference, knownShare } from "./shares.ts";
import { multinomialVariance, slopesOf } from "./slopes.ts";

/** Up to so many rows the counts are drawn from again and again, which skewed distributions need. */
const MOST_DRAWN = 5_000;
const DEFAULT_RESAMPLES = 1000;

/**
 * Metrics of labels from the counts of each combination: every cell is a row whose weight is its count, so that the
 * value is that of the in-memory metric.
 */
export async function cells(question: Question): Promise<Answers> {
  const { rows } = question;
  const given = rows.baseline === undefined ? [rows.candidate] : [rows.candidate, rows.baseline];
  const parts = await readCells(question, given);
  return (slice, metric, options) => {
    const part = parts.get(slice);
    if (part === undefined)
      return nothing(
        { code: "evaluation/slice-empty", reason: `no row belongs to ${slice}` },
        given.length > 1,
      );
    if (part.rows <= MOST_DRAWN) return drawnAnswer(question, metric, options, part);
    const candidate = estimateOf(metric, options, part, 0);
    if (given.length === 1) return { candidate };
    const baseline = estimateOf(metric, options, part, 1);
    return { candidate, baseline, difference: differenceOf(metric, options, part, [candidate, baseline]) };
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
  return answerQuestions([{ metric, options, candidate, baseline }], { rows, resamples, seed, strata })[0];
}

function estimateOf(metric: EvaluationMetric, options: Options, part: Cells, at: number): Estimate | Missing {
  const measured = measureSide(metric, options, part.sides[at], part.counts);
  if (!isMeasured(measured)) return measured;
  const known = knownShare(metric, options, part, at);
  if (known !== undefined) return known;
  const few = fewOf(part);
  if (few !== undefined) return few;
  const slopes = slopesOf(metric, options, measured.rows, part.counts);
  const width = widthAt(metric.info, measured.value);
  return normalEstimate(measured.value, multinomialVariance(part.counts, slopes), part.rows, width);
}

function differenceOf(
  metric: EvaluationMetric,
  options: Options,
  part: Cells,
  estimates: readonly (Estimate | Missing)[],
): Estimate | Missing {
  const [ours, theirs] = estimates;
  if (isMissing(ours)) return ours;
  if (isMissing(theirs)) return theirs;
  const known = knownDifference(metric, options, part);
  if (known !== undefined) return known;
  const [a, b] = part.sides.map((side) => {
    const measured = measureSide(metric, options, side, part.counts);
    return isMeasured(measured) ? slopesOf(metric, options, measured.rows, part.counts) : new Float64Array();
  });
  const gaps = a.map((slope, cell) => slope - b[cell]);
  const width = widthAt(metric.info, theirs.value);
  return normalEstimate(ours.value - theirs.value, multinomialVariance(part.counts, gaps), part.rows, width);
}

function fewOf({ sides: [{ outcome }], counts, rows }: Cells): Missing | undefined {
  if (outcome.task !== "binary-classification") return undefined;
  const positives = sum(counts.filter((_, cell) => outcome.yTrue[cell] === 1));
  return tooFewOfClass(outcome.classes, positives, rows - positives);
}
