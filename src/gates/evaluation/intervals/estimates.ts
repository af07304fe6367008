import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import { forEachResample } from "../../../stats/bootstrap.ts";
import { countClasses } from "../../../stats/delong.ts";
import type { EvaluationMetric } from "../metrics/evaluation-metric.ts";
import type { Side } from "../said.ts";
import { groupBlocks, rowBlocks, visitWithout } from "./blocks.ts";
import { isMeasured, type Measured, measureSide } from "./measured.ts";
import { bootstrapped, effectiveRows, jackknifed, nounOf, tooFewOfClass, widthAt } from "./uncertainty.ts";

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
  const units = groups === undefined ? effectiveRows(rows, weights) : groupBlocks(groups).count;
  const blocks = groups === undefined ? rowBlocks(rows, seed) : groupBlocks(groups);
  if (open.length > 0 && blocks !== undefined) {
    for (const draft of open) draft.expect("leftOut", blocks.count);
    visitWithout(blocks, rows, (counts, index) => {
      for (const draft of open) draft.add("leftOut", counts, index);
    });
  }
  if (open.length > 0 && groups === undefined) {
    for (const draft of open) draft.expect("drawn", resamples);
    for (const stratified of [false, true]) {
      const drawn = open.filter((draft) => draft.stratified === stratified);
      if (drawn.length === 0) continue;
      const plan = { rows, resamples, seed, strata: stratified ? strata : undefined, as: "weights" } as const;
      forEachResample(plan, (counts, index) => {
        for (const draft of drawn) draft.add("drawn", counts, index);
      });
    }
  }
  return drafts.map((draft) => draft.answer(rows, units, groups !== undefined));
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
          : measureSide(metric, options, baseline, weights, 1);
    const repeated = [candidate, baseline].some((side) => "repeats" in side && side.repeats !== undefined);
    if (dependent || repeated || weights !== undefined || !this.#compares) return;
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

  get stratified(): boolean {
    return this.#metric.stratified === true;
  }

  expect(kind: "drawn" | "leftOut", count: number): void {
    const theirs = isMeasured(this.#baseline) && !this.#isSame ? count : 0;
    this.#values[kind] = { ours: new Float64Array(count), theirs: new Float64Array(theirs) };
  }

  add(kind: "drawn" | "leftOut", counts: Uint32Array, index: number): void {
    const { ours, theirs } = this.#values[kind];
    const resample = kind === "drawn" ? index : undefined;
    if (isMeasured(this.#candidate)) ours[index] = this.#candidate.replicate(counts, resample);
    if (theirs.length > 0 && isMeasured(this.#baseline))
      theirs[index] = this.#baseline.replicate(counts, resample);
  }

  /** @param units independent ones: rows, or groups of rows; fewer where rows have unequal weights */
  answer(rows: number, units: number, grouped: boolean): Answer {
    const few = grouped ? undefined : this.#fewOfClass();
    const estimate = (side: Measured | Missing, key: keyof Values): Estimate | Missing => {
      if (!isMeasured(side)) return side;
      if (!grouped && side.known?.uncertainty.kind === "binomial") return side.known;
      if (few !== undefined) return few;
      const leftOut = this.#values.leftOut[key];
      const noun = nounOf(side.rows.task);
      const spread = { units, width: widthAt(this.#metric.info, side.value), noun };
      if (grouped) return jackknifed(side.value, leftOut, rows, spread);
      return side.known ?? bootstrapped(side.value, this.#values.drawn[key], rows, { ...spread, leftOut });
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
    return { candidate, baseline, difference: this.#difference(candidate, baseline, rows, units, grouped) };
  }

  #difference(
    candidate: Estimate | Missing,
    baseline: Estimate | Missing,
    rows: number,
    units: number,
    grouped: boolean,
  ): Estimate | Missing {
    if (isMissing(candidate)) return candidate;
    if (isMissing(baseline)) return baseline;
    if (this.#knownDifference !== undefined) return this.#knownDifference;
    const few = grouped ? undefined : this.#fewOfClass();
    if (few !== undefined) return few;
    const gaps = ({ ours, theirs }: Values) => ours.map((value, index) => value - theirs[index]);
    const [drawn, leftOut] = [this.#values.drawn, this.#values.leftOut].map(gaps);
    const value = candidate.value - baseline.value;
    const spread = { units, width: widthAt(this.#metric.info, baseline.value) };
    if (grouped) return jackknifed(value, leftOut, rows, spread);
    return bootstrapped(value, drawn, rows, { ...spread, leftOut });
  }

  #fewOfClass(): Missing | undefined {
    // Metrics of groups look at the rows of each group themselves.
    if (this.#metric.groupedBy !== undefined || !isMeasured(this.#candidate)) return undefined;
    const { task, classes, yTrue } = this.#candidate.rows;
    if (task !== "binary-classification") return undefined;
    const { positives, negatives } = countClasses(yTrue);
    return tooFewOfClass(classes, positives, negatives);
  }
}
