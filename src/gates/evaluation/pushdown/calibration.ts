import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import { bootstrapped, widthAt } from "../intervals/uncertainty.ts";
import { numberOption } from "../metrics/options.ts";
import { drawBins } from "./bin-draws.ts";
import { type BinCell, calibrated, type Norm, readBins } from "./calibration-bins.ts";
import { fewOfClass, readClassCounts } from "./class-counts.ts";
import { type Answers, emptySlice, nothing, type Question, sidesOf } from "./family.ts";
import { jackknifedAnswer, type LeftOut } from "./normal.ts";

const NORMS: ReadonlyMap<string, Norm> = new Map([
  ["ece", "l1"],
  ["mce", "max"],
  ["rmsce", "l2"],
]);
const BINS = 15;
/** Pairs of bins of two sides are counted. */
const MOST_BINS = 100;
const DEFAULT_RESAMPLES = 1000;
const CORRECTED_ROWS = 20_000;

/** Calibration errors from what each bin of the confidence adds up to. */
export async function calibration(question: Question): Promise<Answers> {
  const sides = sidesOf(question);
  const isPair = sides.length > 1;
  const { resamples = DEFAULT_RESAMPLES } = question.config;
  const numbers = [...new Set(question.asked.map(({ options }) => numberOption(options, "n_bins", BINS)))];
  const known = new Map<number, Awaited<ReturnType<typeof readBins>>>();
  for (const bins of numbers) if (bins <= MOST_BINS) known.set(bins, await readBins(question, bins));
  const classes = await readClassCounts(question);
  return (slice, { info }, options) => {
    const bins = numberOption(options, "n_bins", BINS);
    if (bins > MOST_BINS) return nothing(tooManyBins(bins), isPair);
    const cells = known.get(bins)?.get(slice);
    if (cells === undefined)
      return nothing(sides.find(({ noScore }) => noScore)?.noScore ?? emptySlice(slice), isPair);
    const norm = NORMS.get(info.id) ?? "l1";
    const errorOf = (some: readonly BinCell[], at: number) => calibrated(question, sides[at], some, at, norm);
    const numberOf = (some: readonly BinCell[], at: number) => {
      const error = errorOf(some, at);
      return typeof error === "number" ? error : Number.NaN;
    };
    const rows = sum(cells.map((cell) => cell.rows));
    const values = sides.map((_, at) => errorOf(cells, at));
    if (question.rows.isGrouped) {
      const blocks = [...new Set(cells.map(({ block }) => block))].sort((a, b) => a - b);
      const rests = blocks.map((block) => cells.filter((cell) => cell.block !== block));
      const leftOut = values.map((value, at): LeftOut | Missing =>
        typeof value === "number"
          ? { value, leftOut: Float64Array.from(rests, (rest) => numberOf(rest, at)) }
          : value,
      );
      return jackknifedAnswer(leftOut, rows, info);
    }
    const few = fewOfClass(question, classes.get(slice));
    const drawn = sides.map(() => new Float64Array(resamples));
    let resample = 0;
    for (const some of drawBins(cells, sides.length, resamples, question.seed)) {
      sides.forEach((_, at) => {
        drawn[at][resample] = numberOf(some, at);
      });
      resample++;
    }
    const estimate = (value: number, replicates: Float64Array, width: number) => {
      const spread = { units: unitsOf(question, cells, rows), width, leftOut: new Float64Array() };
      return few ?? corrected(bootstrapped(value, replicates, rows, spread));
    };
    const estimates = values.map((value, at) =>
      typeof value === "number" ? estimate(value, drawn[at], widthAt(info, value)) : value,
    );
    const [candidate, baseline] = estimates;
    if (!isPair) return { candidate };
    if (isMissing(candidate) || isMissing(baseline))
      return { candidate, baseline, difference: isMissing(candidate) ? candidate : baseline };
    const gaps = drawn[0].map((value, at) => value - drawn[1][at]);
    const width = widthAt(info, baseline.value);
    return { candidate, baseline, difference: estimate(candidate.value - baseline.value, gaps, width) };
  };
}

/** Resamples of noise are further from calibrated than the rows; up to so many, in memory too that is corrected. */
function corrected(estimate: Estimate | Missing): Estimate | Missing {
  if (isMissing(estimate) || estimate.uncertainty.kind !== "bootstrap") return estimate;
  if (estimate.samples > CORRECTED_ROWS) return estimate;
  return { ...estimate, uncertainty: { ...estimate.uncertainty, acceleration: 0 } };
}

function tooManyBins(bins: number): Missing {
  return {
    code: "evaluation/not-in-sql",
    reason: `SQL counts up to ${MOST_BINS} bins, not ${bins}`,
    fix: "Lower `n_bins`, or say `compute: memory`.",
  };
}

function unitsOf({ rows: { isWeighted } }: Question, cells: readonly BinCell[], rows: number): number {
  if (!isWeighted) return rows;
  return Math.max(1, sum(cells.map(({ weight }) => weight)) ** 2 / sum(cells.map(({ weight2 }) => weight2)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
