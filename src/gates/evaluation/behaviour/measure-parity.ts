import { type Estimate, exactly, type Missing } from "../../../model/estimate.ts";
import type { Measurement, Need } from "../../../model/evidence.ts";
import { proportion } from "../../../stats/proportion.ts";
import type { Side } from "../said.ts";
import type { Scene, Sides } from "../scene.ts";
import { differentRowsNote } from "./different-rows.ts";
import { LABEL_AGREEMENT, OUTPUT_DIFFERENCE, OUTSIDE_TOLERANCE, RELATIVE_DIFFERENCE } from "./metrics.ts";
import { type Other, otherOutputs } from "./other-outputs.ts";
import {
  absoluteDifferences,
  agreeingRows,
  DEFAULT_ATOL,
  DEFAULT_RTOL,
  excesses,
  pairOutputs,
  relativeDifferences,
} from "./parity.ts";

type Values = Pick<Measurement, "candidate" | "baseline" | "difference">;

/** Compares outputs, and reads or runs each other model once for all rules. */
export type MeasureParity = (need: Need) => Promise<Values>;

/**
 * How far the outputs of two models are apart. Against a baseline, the baseline is compared with itself, so that
 * `no_worse_than: baseline, by: 0.0001` says what is allowed.
 */
export function parityOf(scene: Scene, sides: Sides): MeasureParity {
  const others = new Map<string, Other | Missing>();
  return async (need) => {
    const key = otherOf(need);
    const other = others.get(key) ?? (await otherOutputs(scene, sides, need));
    others.set(key, other);
    if ("reason" in other) return valuesOf(need, other, sides.evaluated.rows);
    const own = `\`${scene.config.model ?? scene.config.predictions}\``;
    const note = isToldBy(scene.job.needs, need)
      ? undefined
      : await differentRowsNote(scene, sides, need, [own, other]);
    if (note !== undefined && !scene.notes.some(({ message }) => message === note.message))
      scene.notes.push(note);
    return valuesOf(need, compared(need, sides.candidate, other, own), sides.evaluated.rows);
  };
}

function otherOf({ against, options: { model, predictions, score, prediction } }: Need): string {
  return JSON.stringify([against, model, predictions, score, prediction]);
}

/** Largest differences are those of the same rows that a rule with a tolerance names. */
function isToldBy(needs: readonly Need[], need: Need): boolean {
  const isLargest = need.metric === OUTPUT_DIFFERENCE.id || need.metric === RELATIVE_DIFFERENCE.id;
  return (
    isLargest && needs.some((one) => one.metric === OUTSIDE_TOLERANCE.id && otherOf(one) === otherOf(need))
  );
}

function compared(need: Need, ours: Side, { side, name }: Other, own: string): Estimate | Missing {
  const rows = ours.outcome.yTrue.length;
  if (need.metric === LABEL_AGREEMENT.id) {
    const same = agreeingRows(ours, side);
    return "reason" in same ? same : proportion(countOf(same), rows);
  }
  const outputs = pairOutputs(ours, side, [own, name]);
  if ("reason" in outputs) return outputs;
  if (need.metric === OUTSIDE_TOLERANCE.id) {
    const { atol, rtol } = tolerancesOf(need);
    return proportion(countOf(excesses(outputs, atol, rtol).map((excess) => (excess > 0 ? 1 : 0))), rows);
  }
  if (need.metric === OUTPUT_DIFFERENCE.id) return exactly(mostOf(absoluteDifferences(outputs)), rows);
  const relative = relativeDifferences(outputs);
  const most = mostOf(relative);
  if (Number.isFinite(most)) return exactly(most, rows);
  const undefinedOnes = relative.filter((value) => !Number.isFinite(value)).length;
  return {
    code: "evaluation/undefined",
    reason: `${name} is 0 where ${own} is not in ${undefinedOnes} of ${rows} rows, and no share of 0 is a difference`,
    fix: "Use `outputs_outside_tolerance`, whose `atol` counts near 0.",
  };
}

/** What a rule allows, as numpy.isclose does without it. */
export function tolerancesOf({ options }: Need): { readonly atol: number; readonly rtol: number } {
  const { atol = DEFAULT_ATOL, rtol = DEFAULT_RTOL } = options;
  return { atol: Number(atol), rtol: Number(rtol) };
}

function valuesOf(need: Need, candidate: Estimate | Missing, rows: number): Values {
  if (need.against === undefined) return { candidate };
  if ("reason" in candidate) return { candidate, baseline: candidate, difference: candidate };
  const isAgreement = need.metric === LABEL_AGREEMENT.id;
  const same = isAgreement ? 1 : 0;
  const baseline = exactly(same, rows);
  const value = candidate.value - same;
  if (candidate.uncertainty.kind !== "binomial")
    return { candidate, baseline, difference: { ...candidate, value } };
  const { successes, trials } = candidate.uncertainty;
  // The counts speak of the share, whichever way is better: the baseline differs from itself in no row.
  const moved = isAgreement ? { better: 0, worse: trials - successes } : { better: successes, worse: 0 };
  const uncertainty = { kind: "paired", ...moved, rows: trials } as const;
  return { candidate, baseline, difference: { value, uncertainty, samples: rows } };
}

function countOf(flags: ArrayLike<number>): number {
  let count = 0;
  for (let at = 0; at < flags.length; at++) count += flags[at];
  return count;
}

function mostOf(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
