import type { Missing } from "../../../model/estimate.ts";
import type { Fault } from "./terms.ts";

interface Names {
  readonly y: string;
  readonly p: string;
  readonly number: (value: number) => string;
}

/** The deviance of a row under a Tweedie distribution, as `devianceTerms`, of one of `POWERS`. */
export function devianceSql(power: number, { y, p, number }: Names): string {
  const two = number(2);
  if (power === 0) return `(${y} - ${p}) * (${y} - ${p})`;
  if (power === 1) {
    const logarithm = `CASE WHEN ${y} = ${number(0)} THEN ${number(0)} ELSE ${y} * ln(${y} / ${p}) END`;
    return `${two} * (${logarithm} - ${y} + ${p})`;
  }
  if (power === 2) return `${two} * (${y} / ${p} - ${number(1)} - ln(${y} / ${p}))`;
  if (power === -1) {
    const base = `(${number(0.5)} * (${y} + abs(${y})))`;
    const label = `${base} * ${base} * ${base} / ${number(6)}`;
    const square = `(${p} * ${p})`;
    return `${two} * (${label} - ${y} * ${square} / ${two} + ${p} * ${square} / ${number(3)})`;
  }
  if (power === 1.5)
    return `${two} * (${two} * ${y} / sqrt(${p}) - ${number(4)} * sqrt(${y}) + ${two} * sqrt(${p}))`;
  return `${two} * (${number(0.5)} / ${y} + ${y} / (${two} * ${p} * ${p}) - ${number(1)} / ${p})`;
}

/** Powers whose terms cost no digits but those that the formula itself costs, the same in every engine. */
export const POWERS: readonly number[] = [-1, 0, 1, 1.5, 2, 3];

/** Labels and predictions that the distribution cannot have, as `requireDomain`. */
export function domainOf(
  power: number,
  { y, p, zero }: { readonly y: string; readonly p: string; readonly zero: string },
): readonly Fault[] {
  if (power === 0) return [];
  const least = power >= 2 ? "above 0" : "of at least 0";
  const labels: Fault = {
    sql: power >= 2 ? `${y} <= ${zero}` : `${y} < ${zero}`,
    refusal: (rows) =>
      outside(`${rows} labels are not`, `a deviance of power ${power} needs labels ${least}`),
  };
  const predictions: Fault = {
    sql: `${p} <= ${zero}`,
    refusal: (rows) => ({
      ...outside(`${rows} predictions are not`, `a deviance of power ${power} needs predictions above 0`),
      fix: "Give the model an output that is positive, or clip its predictions.",
    }),
  };
  return power < 0 ? [predictions] : [labels, predictions];
}

function outside(what: string, needed: string): Missing {
  return { code: "evaluation/outside-domain", reason: `${what} in the domain: ${needed}` };
}
