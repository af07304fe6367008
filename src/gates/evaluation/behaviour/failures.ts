import type { Missing } from "../../../model/estimate.ts";
import type { Outcome } from "../metrics/evaluation-metric.ts";
import type { Side } from "../said.ts";
import type { CasesBehaviour, DirectionBehaviour, InvarianceBehaviour } from "./config.ts";
import { outputsOf } from "./parity.ts";

/** One flag for each row that was tried: 1 where the model did what it must not. */
export type Failures = Uint8Array;

const DEFAULT_TOLERANCE = 1e-6;
const NOT_FINITE: Missing = {
  code: "evaluation/not-finite",
  reason: "the model gives NaN or infinity for some of the changed rows",
  fix: "Look for an overflow in the model, or a change that its input cannot take.",
};

/** Rows whose prediction moved though it should not have. */
export function movedRows(
  { tolerance }: InvarianceBehaviour,
  before: Side,
  after: Side,
  rows: Uint32Array,
): Failures | Missing {
  const { task } = before.outcome;
  if (tolerance === undefined && task !== "regression") {
    const [was, is] = [before.outcome.yPred, after.outcome.yPred];
    if (was === undefined || is === undefined) return before.noPrediction ?? after.noPrediction ?? NOT_FINITE;
    return Uint8Array.from(rows, (row) =>
      labelOf(before.outcome, row) === labelOf(after.outcome, row) ? 0 : 1,
    );
  }
  const [was, is] = [outputsOf(before), outputsOf(after)];
  if ("reason" in was) return was;
  if ("reason" in is) return is;
  const width = was.length / before.outcome.yTrue.length;
  return flags(rows, (row) => {
    let most = 0;
    for (let at = row * width; at < (row + 1) * width; at++) {
      // NaN stays NaN, whatever the other outputs of the row are.
      most = Math.max(most, Math.abs(is[at] - was[at]));
    }
    return most - (tolerance ?? 0);
  });
}

/** Rows whose score or number went the wrong way. */
export function wrongWayRows(
  { expect, tolerance = DEFAULT_TOLERANCE }: DirectionBehaviour,
  before: Side,
  after: Side,
  rows: Uint32Array,
): Failures | Missing {
  const [was, is] = [outputsOf(before), outputsOf(after)];
  if ("reason" in was) return was;
  if ("reason" in is) return is;
  if (was.length !== before.outcome.yTrue.length)
    return {
      code: "evaluation/behaviour",
      reason: `of ${was.length / before.outcome.yTrue.length} scores a row none is the one that must go a way`,
      fix: "Use `direction` with binary classification or regression.",
    };
  const sign = expect === "not_lower" ? 1 : -1;
  return flags(rows, (row) => sign * (was[row] - is[row]) - tolerance);
}

/** Cases whose label is not predicted. */
export function failedCases(
  { tolerance = 0 }: CasesBehaviour,
  { outcome, noPrediction }: Side,
): Failures | Missing {
  const { yTrue, yPred, task } = outcome;
  if (yPred === undefined) return noPrediction ?? NOT_FINITE;
  if (task !== "regression") return Uint8Array.from(yTrue, (code, row) => (yPred[row] === code ? 0 : 1));
  const rows = Uint32Array.from(yTrue.keys());
  return flags(rows, (row) => Math.abs(yPred[row] - yTrue[row]) - tolerance);
}

function labelOf({ classes, yPred }: Outcome, row: number): string {
  return classes[yPred?.[row] ?? -1] ?? "";
}

/** @param excess how far beyond what is allowed */
function flags(rows: Uint32Array, excess: (row: number) => number): Failures | Missing {
  const failures = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const beyond = excess(rows[at]);
    if (!Number.isFinite(beyond)) return NOT_FINITE;
    failures[at] = beyond > 0 ? 1 : 0;
  }
  return failures;
}
