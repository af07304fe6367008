import { type Estimate, isMissing, type Missing } from "../../model/estimate.ts";
import type { Options } from "../../model/metric.ts";
import { forEachResample } from "../../stats/bootstrap.ts";
import { type Blocks, groupBlocks, rowBlocks, visitWithout } from "./blocks.ts";
import { isMeasured, type Measured, measureSide } from "./measured.ts";
import type { EvaluationMetric } from "./metrics/evaluation-metric.ts";
import type { Side } from "./outcome.ts";
import { bootstrapped, jackknifed, unseenDifference } from "./uncertainty.ts";

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
  /** The class of each row, whose sizes resamples keep. */
  readonly strata?: Uint32Array;
  /** The group of each row, where rows of a group are not independent of one another. */
  readonly groups?: Uint32Array;
  readonly weights?: Float64Array;
}

/**
 * Answers every question about the same rows. Where a distribution is known it is used: counts for shares,
 * McNemar and Tango for their paired differences, DeLong for areas. The rest shares one paired bootstrap, so that
 * a resample is drawn once (Efron and Tibshirani 1993, chapter 8). With groups all is the jackknife over them.
 */
export function answerQuestions(questions: readonly Question[], resampling: Resampling): readonly Answer[] {
  const { rows, groups, weights, strata, seed, resamples } = resampling;
  const drafts = questions.map((question) => new Draft(question, weights, groups !== undefined));
  const open = drafts.filter((draft) => draft.isOpen);
  const blocks = groups === undefined ? rowBlocks(rows, seed) : groupBlocks(groups);
  if (open.length > 0 && blocks !== undefined) {
    for (const draft of open) draft.expect("leftOut", blocks.count);
    visitWithout(blocks, rows, (counts, index) => {
      for (const draft of open) draft.add("leftOut", counts, index);
    });
  }
  if (open.length > 0 && groups === undefined) {
    for (const draft of open) draft.expect("drawn", resamples);
    forEachResample({ rows, resamples, seed, strata, as: "weights" }, (counts, index) => {
      for (const draft of open) draft.add("drawn", counts, index);
    });
  }
  return drafts.map((draft) => draft.answer(rows, blocks, groups !== undefined));
}

type Values = { readonly ours: Float64Array; readonly theirs: Float64Array };
const NONE: Values = { ours: new Float64Array(), theirs: new Float64Array() };

class Draft {
  readonly #metric: EvaluationMetric;
  readonly #candidate: Measured | Missing;
  readonly #baseline?: Measured | Missing;
  readonly #isSame: boolean;
  readonly #dependent: boolean;
  readonly #knownDifference?: Estimate;
  readonly #values: { drawn: Values; leftOut: Values } = { drawn: NONE, leftOut: NONE };

  constructor(
    { metric, options, candidate, baseline }: Question,
    weights: Float64Array | undefined,
    dependent: boolean,
  ) {
    this.#metric = metric;
    this.#dependent = dependent;
    this.#isSame = baseline === candidate;
    this.#candidate = measureSide(metric, options, candidate, weights);
    if (baseline === undefined) return;
    this.#baseline =
      "reason" in baseline
        ? baseline
        : this.#isSame
          ? this.#candidate
          : measureSide(metric, options, baseline, weights);
    if (dependent || weights !== undefined || !this.#compares) return;
    if (isMeasured(this.#candidate) && isMeasured(this.#baseline))
      this.#knownDifference = metric.pairedDifference?.(this.#candidate.rows, this.#baseline.rows, options);
  }

  get #compares(): boolean {
    return !this.#isSame && isMeasured(this.#baseline) && isMeasured(this.#candidate);
  }

  /** Whether something is asked that no known distribution answers. */
  get isOpen(): boolean {
    const sides = [this.#candidate, this.#baseline].filter(isMeasured);
    if (this.#dependent) return sides.length > 0;
    return (
      (this.#compares && this.#knownDifference === undefined) ||
      sides.some(({ known }) => known === undefined)
    );
  }

  expect(kind: "drawn" | "leftOut", count: number): void {
    const theirs = isMeasured(this.#baseline) && !this.#isSame ? count : 0;
    this.#values[kind] = { ours: new Float64Array(count), theirs: new Float64Array(theirs) };
  }

  add(kind: "drawn" | "leftOut", counts: Uint32Array, index: number): void {
    const { ours, theirs } = this.#values[kind];
    if (isMeasured(this.#candidate)) ours[index] = this.#candidate.replicate(counts);
    if (theirs.length > 0 && isMeasured(this.#baseline)) theirs[index] = this.#baseline.replicate(counts);
  }

  answer(rows: number, blocks: Blocks | undefined, grouped: boolean): Answer {
    const estimate = (side: Measured | Missing, key: keyof Values): Estimate | Missing => {
      if (!isMeasured(side)) return side;
      const leftOut = this.#values.leftOut[key];
      if (grouped) return jackknifed(side.value, leftOut, rows);
      return side.known ?? bootstrapped(side.value, this.#values.drawn[key], rows, leftOut);
    };
    const candidate = estimate(this.#candidate, "ours");
    if (this.#baseline === undefined) return { candidate };
    if (this.#isSame) {
      const difference: Estimate | Missing = isMissing(candidate)
        ? candidate
        : { value: 0, uncertainty: { kind: "exact" }, samples: candidate.samples };
      return { candidate, baseline: candidate, difference };
    }
    const baseline = estimate(this.#baseline, "theirs");
    return { candidate, baseline, difference: this.#difference(candidate, baseline, rows, blocks, grouped) };
  }

  #difference(
    candidate: Estimate | Missing,
    baseline: Estimate | Missing,
    rows: number,
    blocks: Blocks | undefined,
    grouped: boolean,
  ): Estimate | Missing {
    if (isMissing(candidate)) return candidate;
    if (isMissing(baseline)) return baseline;
    if (this.#knownDifference !== undefined) return this.#knownDifference;
    const gaps = ({ ours, theirs }: Values) => ours.map((value, index) => value - theirs[index]);
    const [drawn, leftOut] = [this.#values.drawn, this.#values.leftOut].map(gaps);
    const { range } = this.#metric.info;
    const seen = grouped ? leftOut : drawn;
    if (range !== undefined && seen.every((gap) => gap === 0))
      return unseenDifference(grouped ? (blocks?.count ?? 1) : rows, range[1] - range[0]);
    const value = candidate.value - baseline.value;
    return grouped ? jackknifed(value, leftOut, rows) : bootstrapped(value, drawn, rows, leftOut);
  }
}
