import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import { widthAt } from "../intervals/uncertainty.ts";
import { fewOfClass, readClassCounts } from "./class-counts.ts";
import {
  type Answers,
  emptySlice,
  hasCode,
  notFinite,
  nothing,
  type Question,
  readStatistics,
  type Statistics,
  sidesOf,
  sourceOf,
} from "./family.ts";
import { normalEstimate } from "./normal.ts";
import type { SqlSide } from "./sql-rows.ts";

/**
 * Precision averaged over the positive rows: each has the precision of the rows that score as high or higher, ties
 * together. What a row moves the value by, its own precision and that of the positives below it, is its part of the
 * delta method's error.
 */
export async function precisions(question: Question): Promise<Answers> {
  const sides = sidesOf(question);
  const { isGrouped } = question.rows;
  const isScored = sides.some(({ scores }) => scores !== undefined);
  const isBinary = question.config.task === "binary-classification";
  const known =
    isScored && isBinary && !isGrouped ? await readPrecisions(question) : new Map<string, Precisions>();
  const classes = await readClassCounts(question);
  return (slice, { info }) => {
    if (isGrouped || !isBinary) return nothing(isBinary ? notByGroup() : notOfClasses(), sides.length > 1);
    const rows = known.get(slice);
    const few = fewOfClass(question, classes.get(slice));
    const estimates = sides.map((side, at): Estimate | Missing => {
      if (side.scores === undefined)
        return side.noScore ?? { code: "evaluation/no-score", reason: "there is no score" };
      if (rows === undefined) return emptySlice(slice);
      const value = rows.value(question, side, at, classes.get(slice));
      if (typeof value !== "number") return value;
      return few ?? normalEstimate(value, rows.variance([at]), rows.behind, widthAt(info, value));
    });
    const [candidate, baseline] = estimates;
    if (sides.length === 1) return { candidate };
    if (isMissing(candidate) || isMissing(baseline) || rows === undefined)
      return { candidate, baseline, difference: estimates.find(isMissing) ?? emptySlice(slice) };
    const value = candidate.value - baseline.value;
    const width = widthAt(info, baseline.value);
    return {
      candidate,
      baseline,
      difference: normalEstimate(value, rows.variance([0, 1]), rows.behind, width),
    };
  };
}

function notByGroup(): Missing {
  return {
    code: "evaluation/not-in-sql",
    reason: "SQL does not compute average_precision without each of the groups",
    fix: "Leave `group` out, take roc_auc, or say `compute: memory`.",
  };
}

function notOfClasses(): Missing {
  return {
    code: "evaluation/not-in-sql",
    reason: "SQL computes average_precision of two classes",
    fix: "Say `compute: memory`.",
  };
}

async function readPrecisions(question: Question): Promise<ReadonlyMap<string, Precisions>> {
  const { dialect } = question.engine;
  const { isWeighted } = question.rows;
  const [one, zero] = ["1", "0"].map(dialect.asNumber);
  const weight = isWeighted ? "w" : one;
  const given = sidesOf(question).flatMap(({ scores }, at) =>
    scores === undefined ? [] : [{ score: scores[0], at }],
  );
  const names = [...new Set(given.map(({ score }) => score))];
  const marked =
    `SELECT slice, ${weight} AS weight, CASE WHEN ${hasCode(question, 1)} THEN ${weight} ELSE ${zero} END AS positive, ` +
    `${names.join(", ")} FROM ${sourceOf(question)}`;
  const over = (score: string, order: string) => `OVER (PARTITION BY slice ORDER BY ${score}${order})`;
  const above = given.flatMap(({ score, at }) => [
    `sum(positive) ${over(score, " DESC")} AS right${at}`,
    `sum(weight) ${over(score, " DESC")} AS above${at}`,
  ]);
  const counted = `SELECT *, ${above.join(", ")} FROM (${marked}) AS marked`;
  const below = given.flatMap(({ score, at }) => {
    const [right, all] = [`right${at}`, `above${at}`];
    const slope = (part: string) =>
      `sum(CASE WHEN ${all} > ${zero} THEN positive * ${part} / (${all} * ${all}) ELSE ${zero} END) ${over(score, "")}`;
    return [`${slope(`(${all} - ${right})`)} AS up${at}`, `${slope(right)} AS down${at}`];
  });
  const moved = `SELECT *, ${below.join(", ")} FROM (${counted}) AS counted`;
  const parts = given.flatMap(({ at }) => {
    const own = `CASE WHEN above${at} > ${zero} THEN positive * right${at} / above${at} ELSE ${zero} END`;
    return [
      `${own} AS own${at}`,
      `${own} + positive * up${at} - (weight - positive) * down${at} AS part${at}`,
    ];
  });
  const values = `(SELECT slice, weight, positive, ${[...names, ...parts].join(", ")} FROM (${moved}) AS moved) AS parts`;
  const selected = new Map([
    ["n", "count(*)"],
    ["sum_weight", "sum(weight)"],
    ["sum_weight2", "sum(weight * weight)"],
    ["sum_positive", "sum(positive)"],
  ]);
  for (const { score, at } of given) {
    selected.set(`wrong${at}`, dialect.countIf(`${score} IS NULL OR NOT ${dialect.isFinite(score)}`));
    selected.set(`own${at}`, `sum(own${at})`);
  }
  const varying = ["positive", ...given.map(({ at }) => `part${at}`)];
  for (const [place, a] of varying.entries())
    for (const b of varying.slice(place)) selected.set(`${a}_${b}`, `covar_samp(${a}, ${b})`);
  const bySlice = await readStatistics(question, values, ["slice"], selected);
  return new Map([...bySlice].map(([slice, [number]]) => [slice, new Precisions(number, isWeighted)]));
}

class Precisions {
  readonly #number: Statistics;
  readonly #isWeighted: boolean;

  constructor(number: Statistics, isWeighted: boolean) {
    this.#number = number;
    this.#isWeighted = isWeighted;
  }

  get behind() {
    const rows = this.#number("n");
    const weight = this.#number("sum_weight");
    const units = this.#isWeighted ? Math.max(1, weight ** 2 / this.#number("sum_weight2")) : rows;
    return { rows, units };
  }

  value({ truth }: Question, { by }: SqlSide, at: number, counts: readonly number[] = []): number | Missing {
    const rows = this.#number("n");
    const only = counts.indexOf(rows);
    if (only !== -1)
      return {
        code: "evaluation/one-class",
        reason: `all ${rows} rows have the label ${truth.classes[only]}, so there is no precision-recall curve`,
        fix: "Add rows of the other class, or take the slice out of the rule.",
      };
    const wrong = this.#number(`wrong${at}`);
    return wrong > 0 ? notFinite(by, wrong, rows, "scores") : this.#mean(at);
  }

  /** Of the value of the first side, less that of the second. */
  variance(sides: readonly number[]): number {
    const [rows, positives] = [this.#number("n"), this.#number("sum_positive")];
    if (rows < 2 || positives === 0) return 0;
    const slopes = new Map<string, number>();
    let ofPositive = 0;
    sides.forEach((at, place) => {
      const sign = place === 0 ? 1 : -1;
      slopes.set(`part${at}`, sign / positives);
      ofPositive -= (sign * this.#mean(at)) / positives;
    });
    slopes.set("positive", ofPositive);
    let total = 0;
    for (const [a, slopeA] of slopes)
      for (const [b, slopeB] of slopes) total += rows * slopeA * slopeB * this.#covariance(a, b);
    return total;
  }

  #covariance(a: string, b: string): number {
    const known = this.#number(`${a}_${b}`);
    return Number.isNaN(known) ? this.#number(`${b}_${a}`) : known;
  }

  /** Without any positive weight 0, as in memory. */
  #mean(at: number): number {
    const positives = this.#number("sum_positive");
    return positives === 0 ? 0 : this.#number(`own${at}`) / positives;
  }
}
