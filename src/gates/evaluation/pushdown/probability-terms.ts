import type { Dialect } from "../../../engines/dialect.ts";
import type { Missing } from "../../../model/estimate.ts";
import { type Asked, hasCode, notFinite, type Question } from "./family.ts";
import type { SqlSide } from "./sql-rows.ts";
import type { Means, Spec, TermTable } from "./terms.ts";

/** Metrics of probabilities that means say. */
export const PROBABILITY_MEANS = [
  "log_loss",
  "brier",
  "d2_log_loss",
  "d2_brier",
  "coefficient_of_discrimination",
];

/** scikit-learn's ε of doubles, which keeps logarithms finite. */
const EPSILON = 2 ** -52;
/** The square of anything smaller is less than the last digit of any other. */
const LEAST_SQUARED = 1e-150;
/** How far a row's probabilities may be from 1 altogether, as in memory. */
const SUM_TOLERANCE = 1e-3;

/** One metric of one side. */
export function probabilitySpec(
  question: Question,
  table: TermTable,
  { metric, options }: Asked,
  side: SqlSide,
): Spec | Missing {
  const { scores, noScore } = side;
  const { dialect } = question.engine;
  if (scores === undefined) return noScore ?? { code: "evaluation/no-score", reason: "there is no score" };
  const number = (value: number) => dialect.asNumber(dialect.text(String(value)));
  const faults = probabilityFaults(question, side, scores).map((fault) => table.fault(fault));
  const isMulti = scores.length > 1;
  const { id } = metric.info;
  if (id === "log_loss" || id === "d2_log_loss") {
    const [least, most] = [EPSILON, 1 - EPSILON].map(number);
    const given = ofOwnClass(question, scores, (score, isOwn) => (isOwn ? score : `${number(1)} - ${score}`));
    const clipped = `CASE WHEN ${given} < ${least} THEN ${least} WHEN ${given} > ${most} THEN ${most} ELSE ${given} END`;
    const loss = table.term(`-ln(${clipped})`, faults);
    return id === "log_loss" ? meanOf(loss, faults, 1) : savedOf(loss, 1, entropy);
  }
  if (id === "coefficient_of_discrimination") return gapOfMeans(scores[0]);
  // PostgreSQL refuses a square that underflows; those of other classes' tiny scores are nothing beside the rest.
  const squared = (away: string) =>
    `CASE WHEN abs(${away}) < ${number(LEAST_SQUARED)} THEN ${number(0)} ELSE (${away}) * (${away}) END`;
  const missed = isMulti
    ? scores.map((score, code) =>
        squared(`(CASE WHEN ${hasCode(question, code)} THEN ${number(1)} ELSE ${number(0)} END - ${score})`),
      )
    : [squared(ofOwnClass(question, scores, (score, isOwn) => (isOwn ? `${number(1)} - ${score}` : score)))];
  const error = table.term(missed.join(" + "), faults);
  // One column stands for two classes, which have the same error each.
  const whole = isMulti ? 1 : 2;
  if (id === "d2_brier") return savedOf(error, whole, impurity);
  const { scale_by_half } = options;
  const isHalved = typeof scale_by_half === "boolean" ? scale_by_half : scores.length < 3;
  return meanOf(error, faults, isHalved ? whole / 2 : whole);

  /** Mean score of the positive rows less that of the others. */
  function gapOfMeans(score: string): Spec {
    const positive = `CASE WHEN ${hasCode(question, 1)} THEN ${number(1)} ELSE ${number(0)} END`;
    const share = table.term(positive, []);
    const [own, all] = [`(${positive}) * ${score}`, score].map((sql) => table.term(sql, faults));
    const value = (means: Means): number | Missing => {
      const positives = means.mean(share);
      if (positives > 0 && positives < 1)
        return means.mean(own) / positives - (means.mean(all) - means.mean(own)) / (1 - positives);
      return {
        code: "evaluation/one-class",
        reason: "all rows are of one class, so the coefficient of discrimination is not defined",
        fix: "Add rows of the other class.",
      };
    };
    return { terms: [share, own, all], faults, value };
  }

  /** Share of a constant guess's loss that the model saves. */
  function savedOf(loss: string, factor: number, nullLoss: (shares: readonly number[]) => number): Spec {
    const shares = question.truth.classes.map((_, code) =>
      table.term(`CASE WHEN ${hasCode(question, code)} THEN ${number(1)} ELSE ${number(0)} END`, []),
    );
    const value = (means: Means): number | Missing => {
      if (means.rows < 2)
        return { code: "evaluation/undefined", reason: "D² of a single row says nothing", fix: "Add rows." };
      const given = shares.map((share) => means.mean(share));
      if (given.filter((share) => share > 0).length > 1)
        return 1 - (factor * means.mean(loss)) / nullLoss(given);
      return {
        code: "evaluation/undefined",
        reason: "all rows are of one class, so a constant guess has no loss",
        fix: "Add rows of another class.",
      };
    };
    return { terms: [loss, ...shares], faults, value };
  }
}

function meanOf(term: string, faults: readonly string[], factor: number): Spec {
  const of = (mean: number) => factor * mean;
  return { terms: [term], faults, value: (means) => of(means.mean(term)), ofMean: { isLinear: true, of } };
}

/** SQL of something that is said of the score that a row's own class has. */
function ofOwnClass(
  question: Question,
  scores: readonly string[],
  write: (score: string, isOwn: boolean) => string,
): string {
  if (scores.length === 1)
    return `(CASE WHEN ${hasCode(question, 1)} THEN ${write(scores[0], true)} ELSE ${write(scores[0], false)} END)`;
  const branches = scores.map((score, code) => `WHEN ${hasCode(question, code)} THEN ${write(score, true)}`);
  return `(CASE ${branches.join(" ")} END)`;
}

/** Rows whose scores are no probabilities. */
export function probabilityFaults(
  { engine: { dialect } }: Pick<Question, "engine">,
  { by }: SqlSide,
  scores: readonly string[],
): readonly { sql: string; refusal: (rows: number, all: number) => Missing }[] {
  const number = (value: number) => dialect.asNumber(dialect.text(String(value)));
  const broken = scores.map((score) => `${score} IS NULL OR NOT ${dialect.isFinite(score)}`).join(" OR ");
  const outside = scores.map((score) => `${score} < ${number(0)} OR ${score} > ${number(1)}`).join(" OR ");
  const refusal = (wrong: number, all: number): Missing => ({
    code: "evaluation/not-probability",
    reason: `${wrong} of ${all} scores of \`${by}\` are outside 0 to 1, so they are no probabilities`,
    fix: "Give probabilities, not logits or margins: add a sigmoid or softmax to the model's end.",
  });
  if (scores.length === 1)
    return [
      { sql: broken, refusal: (wrong, all) => notFinite(by, wrong, all, "scores") },
      { sql: outside, refusal },
    ];
  return [
    {
      sql: probabilitySumFault(dialect, scores, SUM_TOLERANCE),
      refusal: (wrong, all) => notSummed(by, wrong, all),
    },
    { sql: outside, refusal },
  ];
}

/** SQL that is true where the scores of a row are no numbers or do not add up to 1. */
export function probabilitySumFault(dialect: Dialect, scores: readonly string[], tolerance: number): string {
  const number = (value: number) => dialect.asNumber(dialect.text(String(value)));
  const sum = `(${scores.join(" + ")})`;
  const most = `${number(1e-8)} + ${number(tolerance)} * abs(${sum})`;
  const broken = scores.map((score) => `${score} IS NULL OR NOT ${dialect.isFinite(score)}`).join(" OR ");
  return `${broken} OR abs(${number(1)} - ${sum}) > ${most}`;
}

export function notSummed(by: string, wrong: number, all: number): Missing {
  return {
    code: "evaluation/not-probability",
    reason: `the scores of ${wrong} of ${all} rows of \`${by}\` do not add up to 1, so they are no probabilities`,
    fix: "Add a softmax to the model's end.",
  };
}

/** Σ −p ln p, clipped as the log loss clips. */
function entropy(shares: readonly number[]): number {
  return shares.reduce(
    (sum, share) => sum - share * Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, share))),
    0,
  );
}

/** Σ p (1 − p). */
function impurity(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share * (1 - share), 0);
}
