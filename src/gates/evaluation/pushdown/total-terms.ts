import type { Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import { numberOption } from "../metrics/options.ts";
import type { Spec, TermTable } from "./terms.ts";

interface Sides {
  readonly y: string;
  readonly p: string;
  readonly broken: string;
  readonly number: (value: number) => string;
}

/** Powers of numbers below this are smaller than any double; some engines refuse them. */
const LEAST_POWER = -300;

/** The root of the sum of the errors' powers, each a share of the greatest error, so that no power overflows. */
export function minkowskiSpec(
  table: TermTable,
  options: Options,
  { y, p: prediction, broken, number }: Sides,
): Spec {
  const p = numberOption(options, "p", 2);
  const error = `abs(${y} - ${prediction})`;
  const scale = table.scale(error, [broken]);
  const share = `(${error} / ${scale})`;
  const least = number(10 ** (LEAST_POWER / p));
  const power = p === 1 ? share : p === 2 ? `${share} * ${share}` : `exp(${number(p)} * ln(${share}))`;
  const term = table.term(
    `CASE WHEN NOT ${scale} > ${number(0)} THEN ${number(0)} WHEN ${share} < ${least} THEN ${number(0)} ELSE ${power} END`,
    [broken],
  );
  return {
    terms: [term],
    faults: [broken],
    usesWeight: true,
    value: (means) => means.scale(scale) * (means.weight * means.mean(term)) ** (1 / p),
  };
}

/** Of the rows where label or prediction reaches the threshold, the share where both do. */
export function successSpec(table: TermTable, options: Options, { y, p, broken, number }: Sides): Spec {
  const threshold = numberOption(options, "threshold", Number.NaN);
  const [happens, isForecast] = [y, p].map((value) => `${value} >= ${number(threshold)}`);
  const counted = (condition: string) =>
    table.term(`CASE WHEN ${condition} THEN ${number(1)} ELSE ${number(0)} END`, [broken]);
  const hits = counted(`${happens} AND ${isForecast}`);
  const events = counted(`${happens} OR ${isForecast}`);
  return {
    terms: [hits, events],
    faults: [broken],
    value: (means) => (means.mean(events) > 0 ? means.mean(hits) / means.mean(events) : noEvent(threshold)),
    trials: (means) => ({
      successes: Math.round(means.mean(hits) * means.rows),
      trials: Math.round(means.mean(events) * means.rows),
    }),
  };
}

function noEvent(threshold: number): Missing {
  return {
    code: "evaluation/undefined",
    reason: `neither the label nor the prediction reaches ${threshold} in any row that counts`,
    fix: "Add rows with such an event, or lower the threshold.",
  };
}
