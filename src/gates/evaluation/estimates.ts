import { type Estimate, isMissing, type Missing } from "../../model/estimate.ts";
import type { Options } from "../../model/metric.ts";
import { missingFor } from "../../model/missing.ts";
import { forEachResample } from "../../stats/bootstrap.ts";
import { normalQuantile } from "../../stats/distribution.ts";
import type { EvaluationMetric, Rows } from "./metrics/evaluation-metric.ts";
import type { Side } from "./outcome.ts";

/** One metric on one subject, of the candidate and of a baseline. */
export interface Question {
  readonly metric: EvaluationMetric;
  readonly options: Options;
  readonly candidate: Side;
  /** The candidate's own side where the baseline is the same bytes. */
  readonly baseline?: Side | Missing;
}

export interface Answer {
  readonly candidate: Estimate | Missing;
  readonly baseline?: Estimate | Missing;
  readonly difference?: Estimate | Missing;
}

export interface Resampling {
  readonly rows: number;
  readonly resamples: number;
  readonly seed: number;
}

/** Share of resamples on which a metric may be undefined before it counts as unmeasurable. */
const MOST_UNDEFINED = 0.05;
/** One-sided level of what may have stayed unseen; that of the report's 95 % interval. */
const UNSEEN = 0.025;

/**
 * Answers every question about the same rows from the same resamples of them, so that differences are paired
 * and a resample is drawn once (Efron and Tibshirani 1993, chapter 8).
 */
export function answerQuestions(questions: readonly Question[], resampling: Resampling): readonly Answer[] {
  const drafts = questions.map((question) => new Draft(question, resampling.resamples));
  const drawing = drafts.filter((draft) => draft.needsResamples);
  if (drawing.length > 0)
    forEachResample({ ...resampling, as: "weights" }, (multiplicity, index) => {
      for (const draft of drawing) draft.add(multiplicity, index);
    });
  return drafts.map((draft) => draft.answer(resampling.rows));
}

interface Measured {
  readonly value: number;
  readonly trials?: { readonly successes: number; readonly trials: number };
  readonly replicate: (multiplicity: Uint32Array) => number;
}

class Draft {
  readonly #candidate: Measured | Missing;
  readonly #baseline?: Measured | Missing;
  readonly #isSame: boolean;
  readonly #ours: Float64Array;
  readonly #theirs: Float64Array;

  constructor({ metric, options, candidate, baseline }: Question, resamples: number) {
    this.#isSame = baseline === candidate;
    this.#candidate = measure(metric, options, candidate);
    if (baseline !== undefined)
      this.#baseline =
        "reason" in baseline ? baseline : this.#isSame ? this.#candidate : measure(metric, options, baseline);
    this.#ours = new Float64Array(this.needsResamples ? resamples : 0);
    this.#theirs = new Float64Array(this.needsResamples && this.#hasOther ? resamples : 0);
  }

  get #hasOther(): boolean {
    return !this.#isSame && isMeasured(this.#baseline);
  }

  get #compares(): boolean {
    return this.#hasOther && isMeasured(this.#candidate);
  }

  /** A share has its interval from the counts; only a difference of two still needs resamples. */
  get needsResamples(): boolean {
    const sides = [this.#candidate, this.#baseline].filter(isMeasured);
    return this.#compares || sides.some(({ trials }) => trials === undefined);
  }

  add(multiplicity: Uint32Array, index: number): void {
    if (isMeasured(this.#candidate)) this.#ours[index] = this.#candidate.replicate(multiplicity);
    if (this.#hasOther && isMeasured(this.#baseline))
      this.#theirs[index] = this.#baseline.replicate(multiplicity);
  }

  answer(rows: number): Answer {
    const candidate = estimateOf(this.#candidate, this.#ours, rows);
    if (this.#baseline === undefined) return { candidate };
    if (this.#isSame) {
      const difference: Estimate | Missing = isMissing(candidate)
        ? candidate
        : { value: 0, uncertainty: { kind: "exact" }, samples: candidate.samples };
      return { candidate, baseline: candidate, difference };
    }
    const baseline = estimateOf(this.#baseline, this.#theirs, rows);
    return { candidate, baseline, difference: this.#difference(candidate, baseline, rows) };
  }

  #difference(candidate: Estimate | Missing, baseline: Estimate | Missing, rows: number): Estimate | Missing {
    if (isMissing(candidate)) return candidate;
    if (isMissing(baseline)) return baseline;
    const gaps = this.#ours.map((ours, index) => ours - this.#theirs[index]);
    const trials = Math.min(...[this.#candidate, this.#baseline].map(trialsOf));
    if (trials > 0 && gaps.every((gap) => gap === 0)) return unseenDifference(trials);
    return bootstrapped(candidate.value - baseline.value, gaps, rows);
  }
}

function trialsOf(side: Measured | Missing | undefined): number {
  return isMeasured(side) ? (side.trials?.trials ?? 0) : 0;
}

/**
 * Two shares that no row tells apart are not known to be equal: rows on which they differ may be as frequent as
 * the exact bound for 0 of n allows, 1 − 0.025^(1/n), about 3.7 / n (Clopper and Pearson 1934). Resamples of
 * equal rows could never show it.
 */
function unseenDifference(trials: number): Estimate {
  const mostDiffering = 1 - UNSEEN ** (1 / trials);
  const standardError = mostDiffering / normalQuantile(1 - UNSEEN);
  return { value: 0, uncertainty: { kind: "normal", standardError }, samples: trials };
}

function isMeasured(side: Measured | Missing | undefined): side is Measured {
  return side !== undefined && "replicate" in side;
}

function measure(metric: EvaluationMetric, options: Options, side: Side): Measured | Missing {
  const missing = metric.reads === "score" ? side.noScore : side.noPrediction;
  if (missing !== undefined) return missing;
  const { outcome } = side;
  const rows: Rows = {
    ...outcome,
    yPred: outcome.yPred ?? new Int32Array(),
    yScore: outcome.yScore ?? new Float64Array(),
  };
  try {
    const value = metric.value(rows, options);
    if (!Number.isFinite(value))
      return { code: "metric/not-finite", reason: `the value is ${value}, which is not a finite number` };
    const replicate = metric.replicate?.(rows, options) ?? weighted(metric, rows, options);
    return { value, trials: metric.trials?.(rows, options), replicate };
  } catch (thrown) {
    return missingFor(thrown);
  }
}

/** For metrics without a quicker way: multiplicities are weights. */
function weighted(metric: EvaluationMetric, rows: Rows, options: Options): (weights: Uint32Array) => number {
  return (weights) => {
    try {
      return metric.value(rows, options, weights);
    } catch (thrown) {
      missingFor(thrown);
      return Number.NaN;
    }
  };
}

function estimateOf(side: Measured | Missing, replicates: Float64Array, rows: number): Estimate | Missing {
  if (!isMeasured(side)) return side;
  const { value, trials } = side;
  if (trials !== undefined)
    return { value, uncertainty: { kind: "binomial", ...trials }, samples: trials.trials };
  return bootstrapped(value, replicates, rows);
}

function bootstrapped(value: number, all: Float64Array, rows: number): Estimate | Missing {
  const replicates = all.filter(Number.isFinite);
  const undefinedOnes = all.length - replicates.length;
  if (replicates.length >= 2 && undefinedOnes <= all.length * MOST_UNDEFINED)
    return { value, uncertainty: { kind: "bootstrap", replicates }, samples: rows };
  return {
    code: "metric/unstable",
    reason: `the metric is undefined on ${undefinedOnes} of ${all.length} resamples of the ${rows} rows`,
    fix: "Add rows to this slice, or leave it out of the rule.",
  };
}
