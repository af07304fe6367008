import type { Estimate, Missing } from "../../../model/estimate.ts";
import type { MetricInfo } from "../../../model/metric.ts";
import {
  FEW_ROWS,
  jackknifed,
  LEAST_ROWS,
  tooFew,
  unseenDifference,
  widthAt,
} from "../intervals/uncertainty.ts";

/** Sums of squares that cancel leave this much of them at most: a spread below it is none. */
const NOISE = 1e-7;

/** What is known of the rows behind a value. */
export interface Behind {
  readonly rows: number;
  /** Fewer than the rows where those have unequal weights. */
  readonly units: number;
}

/** An estimate whose error the delta method knows; what a bootstrap of the same rows converges to. */
export function normalEstimate(
  value: number,
  variance: number,
  { rows, units }: Behind,
  width: number,
): Estimate | Missing {
  if (rows < LEAST_ROWS) return tooFew(`${rows} ${rows === 1 ? "row is" : "rows are"}`);
  if (units < LEAST_ROWS - 1e-9)
    return tooFew(`${rows} rows whose weights leave ${units.toFixed(1)} of them are`);
  const standardError = Math.sqrt(Math.max(0, variance));
  if (!Number.isFinite(value) || !Number.isFinite(standardError))
    return { code: "metric/not-finite", reason: `the value is ${value} ± ${standardError}` };
  if (standardError <= NOISE * width) return { ...unseenDifference(units, width), value, samples: rows };
  const few = units < FEW_ROWS ? { degreesOfFreedom: Math.floor(units) - 1 } : {};
  return { value, uncertainty: { kind: "normal", standardError, ...few }, samples: rows };
}

/** A value, and what it is without each block of rows that depend on one another. */
export interface LeftOut {
  readonly value: number;
  readonly leftOut: Float64Array;
}

/** Both sides and their difference, by the jackknife over blocks, as in memory. */
export function jackknifedAnswer(
  sides: readonly (LeftOut | Missing)[],
  rows: number,
  info: MetricInfo,
): { candidate: Estimate | Missing; baseline?: Estimate | Missing; difference?: Estimate | Missing } {
  const [candidate, baseline] = sides.map((side) =>
    "reason" in side ? side : estimate(side, widthAt(info, side.value)),
  );
  if (sides.length === 1) return { candidate };
  return { candidate, baseline, difference: differenceOf() };

  function estimate({ value, leftOut }: LeftOut, width: number): Estimate | Missing {
    return jackknifed(value, leftOut, rows, { units: leftOut.length, width });
  }

  function differenceOf(): Estimate | Missing {
    const [ours, theirs] = sides;
    if ("reason" in candidate) return candidate;
    if ("reason" in baseline) return baseline;
    if ("reason" in ours || "reason" in theirs) throw new TypeError("a side without a value has an estimate");
    const gap = {
      value: ours.value - theirs.value,
      leftOut: ours.leftOut.map((value, at) => value - theirs.leftOut[at]),
    };
    return estimate(gap, widthAt(info, theirs.value));
  }
}
