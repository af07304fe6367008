import type { ComparedWith } from "../model/check.ts";
import type { BaselineName } from "../model/evidence.ts";
import type { Compared } from "./references.ts";

/**
 * The numbers of a comparison for those who show them beside the verdict.
 * @param interval of the difference as it was judged, on the comparison's own scale
 */
export function comparedWith(
  against: BaselineName,
  { baseline, difference, scale }: Omit<Compared, "label">,
  interval?: readonly [number, number],
): ComparedWith {
  const isRatio = scale === "log";
  const shown = (number: number) => (isRatio ? Math.expm1(number) : number);
  const ends = interval === undefined ? undefined : ([shown(interval[0]), shown(interval[1])] as const);
  // JSON has no infinity, and a value without doubt has no interval.
  const hasEnds = ends?.every(Number.isFinite) && ends[0] !== ends[1];
  return {
    name: against,
    value: baseline.value,
    difference: shown(difference.value),
    scale: isRatio ? "ratio" : "linear",
    ...(hasEnds ? { interval: ends } : {}),
  };
}
