import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import { normalQuantile } from "../../../stats/distribution.ts";
import { tooFewOfClass } from "../uncertainty.ts";
import {
  type Answers,
  isPositive,
  notFinite,
  nothing,
  numbersOf,
  type Question,
  readResult,
  sliceExpression,
} from "./family.ts";
import type { SqlSide } from "./sql-rows.ts";

/** One-sided level of the report's 95 % interval. */
const TAIL = 0.025;
const ROUNDING = 1e-12;
const FEW_ROWS = 30;

/**
 * Areas under ROC curves with DeLong's error from placements that window functions count: of a positive row the
 * negatives below it, of a negative one the positives above it, ties half. Counts are doubled, so that they are
 * whole numbers and their sums do not depend on the order of the rows.
 */
export async function areas(question: Question): Promise<Answers> {
  const { rows, truth } = question;
  const sides = [rows.candidate, ...(rows.baseline === undefined ? [] : [rows.baseline])];
  const scored = sides.filter(({ score }) => score !== undefined);
  const known = new Map<string, Area>();
  if (scored.length > 0 && truth.classes.length === 2) {
    const { sql, columns } = areaQuery(question, scored);
    const result = await readResult(question, sql, columns);
    const read = columns.map((name) => [name, numbersOf(result.rows, name)] as const);
    for (let row = 0; row < result.rows.rows; row++)
      known.set(
        result.sliceOf(row),
        new Area(new Map(read.map(([name, values]) => [name, values[row]])), truth.classes),
      );
  }
  return (slice, _metric, options) => {
    const area = known.get(slice);
    const paired = rows.baseline !== undefined;
    const { max_fpr = 1 } = options;
    if (max_fpr !== 1)
      return nothing(
        {
          code: "evaluation/not-in-sql",
          reason: "SQL computes the whole area of roc_auc, not a part of it",
          fix: "Leave `max_fpr` out, or say `compute: memory`.",
        },
        paired,
      );
    const of = (side: SqlSide) => side.noScore ?? area?.ofSide(side) ?? emptySlice(slice);
    const candidate = of(rows.candidate);
    if (rows.baseline === undefined) return { candidate };
    const baseline = of(rows.baseline);
    const difference = isMissing(candidate)
      ? candidate
      : isMissing(baseline)
        ? baseline
        : (area?.difference() ?? emptySlice(slice));
    return { candidate, baseline, difference };
  };
}

function emptySlice(slice: string): Missing {
  return { code: "evaluation/slice-empty", reason: `no row belongs to ${slice}` };
}

function areaQuery(question: Question, scored: readonly SqlSide[]): { sql: string; columns: string[] } {
  const { dialect } = question.engine;
  const scores = scored.map(({ score }) => score ?? "");
  const one = dialect.asNumber("1");
  const zero = dialect.asNumber("0");
  const rows =
    `SELECT ${sliceExpression(question)} AS slice, CASE WHEN ${isPositive(question)} THEN ${one} ELSE ${zero} END AS positive, ` +
    `CASE WHEN ${isPositive(question)} THEN ${zero} ELSE ${one} END AS negative, ${scores.join(", ")} FROM ${question.rows.from}`;
  const windows = scores.flatMap((score) =>
    ["positive", "negative"].flatMap((kind) => [
      `sum(${kind}) OVER (PARTITION BY slice ORDER BY ${score}) AS ${kind}_to_${score}`,
      `sum(${kind}) OVER (PARTITION BY slice ORDER BY ${score} DESC) AS ${kind}_from_${score}`,
    ]),
  );
  const totals = ["positive", "negative"].map((kind) => `sum(${kind}) OVER (PARTITION BY slice) AS ${kind}s`);
  const counted = `SELECT *, ${[...windows, ...totals].join(", ")} FROM (${rows}) AS marked`;
  const placements = scores.map(
    (score) =>
      `CASE WHEN positive = 1 THEN negative_to_${score} + negatives - negative_from_${score} ` +
      `ELSE positive_from_${score} + positives - positive_to_${score} END AS k_${score}`,
  );
  const placed = `SELECT slice, positive, ${[...scores, ...placements].join(", ")} FROM (${counted}) AS counted`;
  const selected = new Map([
    ["n", "count(*)"],
    ["positives", "sum(positive)"],
  ]);
  const spread = (name: string, value: string) => {
    selected.set(`up_${name}`, `var_samp(CASE WHEN positive = 1 THEN ${value} END)`);
    selected.set(`down_${name}`, `var_samp(CASE WHEN positive = 0 THEN ${value} END)`);
  };
  for (const score of scores) {
    selected.set(`wrong_${score}`, dialect.countIf(`${score} IS NULL OR NOT ${dialect.isFinite(score)}`));
    selected.set(`sum_${score}`, `sum(CASE WHEN positive = 1 THEN k_${score} END)`);
    spread(score, `k_${score}`);
  }
  if (scores.length === 2) spread("gap", `k_${scores[0]} - k_${scores[1]}`);
  const list = [...selected].map(([name, sql]) => `${dialect.asNumber(sql)} AS ${name}`).join(", ");
  return {
    sql: `SELECT slice, ${list} FROM (${placed}) AS placed GROUP BY slice`,
    columns: [...selected.keys()],
  };
}

/** The sums of one slice. */
class Area {
  readonly #sums: ReadonlyMap<string, number>;
  readonly #classes: readonly string[];

  constructor(sums: ReadonlyMap<string, number>, classes: readonly string[]) {
    this.#sums = sums;
    this.#classes = classes;
  }

  ofSide({ by, score = "" }: SqlSide): Estimate | Missing {
    const rows = this.#sum("n");
    const wrong = this.#sum(`wrong_${score}`);
    if (wrong > 0) return notFinite(by, wrong, rows, "scores");
    const positives = this.#sum("positives");
    if (positives === 0 || positives === rows)
      return {
        code: "evaluation/one-class",
        reason: `all ${rows} rows have the label ${this.#classes[positives === 0 ? 0 : 1]}, so there is no ROC curve`,
        fix: "Add rows of the other class, or take the slice out of the rule.",
      };
    return this.#estimate(this.#sum(`sum_${score}`), score);
  }

  difference(): Estimate | Missing {
    return this.#estimate(this.#sum("sum_s0") - this.#sum("sum_s1"), "gap");
  }

  #estimate(doubledSum: number, name: string): Estimate | Missing {
    const rows = this.#sum("n");
    const positives = this.#sum("positives");
    const negatives = rows - positives;
    const few = tooFewOfClass(this.#classes, positives, negatives);
    if (few !== undefined) return few;
    const rarer = Math.min(positives, negatives);
    const variance =
      this.#sum(`up_${name}`) / (2 * negatives) ** 2 / positives +
      this.#sum(`down_${name}`) / (2 * positives) ** 2 / negatives;
    const seen = Math.sqrt(variance);
    // As in memory: rows that all say the same may hide what 0 of n allows.
    const isSeen = seen > ROUNDING;
    const standardError = isSeen ? seen : (1 - TAIL ** (1 / rarer)) / normalQuantile(1 - TAIL);
    const degrees = isSeen && rarer < FEW_ROWS ? { degreesOfFreedom: rarer - 1 } : {};
    const value = doubledSum / 2 / (positives * negatives);
    return { value, uncertainty: { kind: "normal", standardError, ...degrees }, samples: rows };
  }

  #sum(name: string): number {
    return this.#sums.get(name) ?? Number.NaN;
  }
}
