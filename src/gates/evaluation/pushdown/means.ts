import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { MetricInfo } from "../../../model/metric.ts";
import { missingFor } from "../../../model/missing.ts";
import { widthAt } from "../intervals/uncertainty.ts";
import { fewOfClass, readClassCounts } from "./class-counts.ts";
import { type Answers, type Asked, emptySlice, nothing, type Question, sidesOf } from "./family.ts";
import { type Moments, Rest } from "./moments.ts";
import { jackknifedAnswer, type LeftOut, normalEstimate } from "./normal.ts";
import { probabilitySpec } from "./probability-terms.ts";
import { type Read, readMoments } from "./read-moments.ts";
import { regressionSpec } from "./regression-terms.ts";
import { skewedEstimate } from "./skewed.ts";
import { gradientOf, type Spec, TermTable, WEIGHT } from "./terms.ts";

/** A metric on its sides, and the term of their difference where one mean says all of it. */
interface Planned {
  readonly specs: readonly (Spec | Missing)[];
  readonly gap?: string;
}

/**
 * Metrics that are means over the rows, or smooth functions of means, with the delta method's error: means and
 * covariances of a few terms a row say all of it, also how two sides move together.
 */
export async function means(question: Question): Promise<Answers> {
  const table = new TermTable();
  const sides = sidesOf(question);
  const plans = new Map(question.asked.map((asked) => [keyOf(asked), plan(question, table, asked)]));
  const known =
    table.terms.size === 0
      ? new Map<string, Read>()
      : await readMoments(question, table, wantedOf(question, plans.values()));
  const classes = await readClassCounts(question);
  return (slice, metric, options) => {
    const planned = plans.get(keyOf({ metric, options }));
    if (planned === undefined) throw new TypeError(`${metric.info.id} was not asked for`);
    const read = known.get(slice);
    if (read === undefined) return nothing(firstRefusal(planned) ?? emptySlice(slice), sides.length > 1);
    const { all, blocks } = read;
    const values = planned.specs.map((spec) => ("reason" in spec ? spec : measuredValue(spec, table, all)));
    if (blocks !== undefined) {
      const isWeighted = question.rows.isWeighted;
      const rests = blocks.map((_, at) => new Rest(all, blocks, at, isWeighted));
      const leftOut = planned.specs.map((spec, at): LeftOut | Missing => {
        const value = values[at];
        if (typeof value !== "number") return value;
        if ("reason" in spec) return spec;
        return { value, leftOut: Float64Array.from(rests, (rest) => numberOf(spec.value(rest))) };
      });
      return jackknifedAnswer(leftOut, all.rows, metric.info);
    }
    const few = fewOfClass(question, classes.get(slice));
    const estimates = planned.specs.map((spec, at) => {
      const value = values[at];
      if (typeof value !== "number") return value;
      if ("reason" in spec) return spec;
      return few ?? estimateOf(spec, value, metric.info, all, question.rows.isWeighted);
    });
    const [candidate, baseline] = estimates;
    if (sides.length === 1) return { candidate };
    const difference = differenceOf(planned, values, estimates, metric.info, all, question.rows.isWeighted);
    return { candidate, baseline, difference };
  };
}

function keyOf({ metric, options }: Asked): string {
  return JSON.stringify([metric.info.id, Object.entries(options).sort()]);
}

function plan(question: Question, table: TermTable, asked: Asked): Planned {
  const write = question.config.task === "regression" ? regressionSpec : probabilitySpec;
  const specs = sidesOf(question).map((side) => {
    try {
      return write(question, table, asked, side);
    } catch (thrown) {
      return missingFor(thrown);
    }
  });
  const [ours, theirs] = specs;
  const isGap = [ours, theirs].every(
    (spec) => spec !== undefined && !("reason" in spec) && spec.ofMean?.isLinear,
  );
  if (!isGap || "reason" in ours || "reason" in theirs) return { specs };
  return { specs, gap: table.gap(ours.terms[0], theirs.terms[0]) };
}

function wantedOf({ rows }: Question, plans: Iterable<Planned>): Parameters<typeof readMoments>[2] {
  const pairs = new Map<string, readonly [string, string]>();
  const cubes = new Set<string>();
  for (const { specs, gap } of plans) {
    const terms = specs.flatMap((spec) => ("reason" in spec ? [] : spec.terms));
    if (rows.isWeighted) terms.push(WEIGHT);
    if (gap !== undefined) pairs.set(`${gap} ${gap}`, [gap, gap]);
    for (const a of terms) for (const b of terms) if (a <= b) pairs.set(`${a} ${b}`, [a, b]);
    for (const spec of specs) if (!("reason" in spec) && spec.ofMean !== undefined) cubes.add(spec.terms[0]);
    if (gap !== undefined) cubes.add(gap);
  }
  return { pairs: [...pairs.values()], cubes: [...cubes] };
}

function firstRefusal({ specs }: Planned): Missing | undefined {
  return specs.find((spec) => "reason" in spec);
}

function measuredValue(spec: Spec, table: TermTable, all: Moments): number | Missing {
  for (const name of spec.faults) {
    const count = all.count(name);
    const refusal = count > 0 ? table.faults.get(name)?.refusal(count, all.rows) : undefined;
    if (refusal !== undefined) return refusal;
  }
  if (!(all.weight > 0))
    return { code: "evaluation/no-rows", reason: "the weights of the rows add up to nothing" };
  const value = spec.value(all);
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  return { code: "evaluation/undefined", reason: `the metric's value is ${value}` };
}

function numberOf(value: number | Missing): number {
  return typeof value === "number" ? value : Number.NaN;
}

function estimateOf(
  spec: Spec,
  value: number,
  info: MetricInfo,
  all: Moments,
  isWeighted: boolean,
): Estimate | Missing {
  const trials = isWeighted ? undefined : spec.trials?.(all);
  if (trials !== undefined)
    return { value, uncertainty: { kind: "binomial", ...trials }, samples: trials.trials };
  const variance = all.variance(gradientOf(spec, all));
  const known = normalEstimate(value, variance, all.behind, widthAt(info, value));
  if (isWeighted || spec.ofMean === undefined || !isLarge(known, variance)) return known;
  return skewedEstimate(value, all, spec.terms[0], spec.ofMean) ?? known;
}

function differenceOf(
  { specs: [ours, theirs], gap }: Planned,
  values: readonly (number | Missing)[],
  estimates: readonly (Estimate | Missing)[],
  info: MetricInfo,
  all: Moments,
  isWeighted: boolean,
): Estimate | Missing {
  const missing = estimates.find(isMissing);
  if (missing !== undefined) return missing;
  if ("reason" in ours || "reason" in theirs) throw new TypeError("a value without its terms");
  const [a, b] = values.map(numberOf);
  const gradient = new Map(gradientOf(ours, all));
  for (const [term, slope] of gradientOf(theirs, all)) gradient.set(term, (gradient.get(term) ?? 0) - slope);
  const variance = all.variance(gradient);
  const known = normalEstimate(a - b, variance, all.behind, widthAt(info, b));
  if (isWeighted || gap === undefined || ours.ofMean === undefined || !isLarge(known, variance)) return known;
  return skewedEstimate(a - b, all, gap, ours.ofMean) ?? known;
}

/** Few rows have Student's t, and rows that are all alike what may be unseen, as in memory. */
function isLarge(known: Estimate | Missing, variance: number): boolean {
  if (isMissing(known) || known.uncertainty.kind !== "normal") return false;
  const { standardError, degreesOfFreedom } = known.uncertainty;
  return degreesOfFreedom === undefined && standardError === Math.sqrt(variance);
}
