import type { Missing } from "../../../model/estimate.ts";
import { isPositive, notFinite, type Question } from "./family.ts";
import type { SqlSide } from "./sql-rows.ts";

/** scikit-learn's ε of doubles, which keeps logarithms finite. */
const EPSILON = 2 ** -52;

/** The numbers of a row whose means the metrics are made of, as SQL over the rows. */
export function termsOf(question: Question, sides: readonly SqlSide[]): ReadonlyMap<string, string> {
  const { asNumber, text } = question.engine.dialect;
  const terms = new Map<string, string>();
  if (question.config.task === "regression") {
    sides.forEach(({ prediction }, at) => {
      if (prediction === undefined) return;
      const error = `(${asNumber("y")} - ${asNumber(prediction)})`;
      terms.set(`absolute${at}`, `abs(${error})`);
      terms.set(`squared${at}`, `${error} * ${error}`);
    });
    const away = `(${asNumber("y")} - centre)`;
    terms.set("spread", `${away} * ${away}`);
    return withGaps(terms, ["absolute", "squared"]);
  }
  if (question.truth.classes.length !== 2) return terms;
  const positive = isPositive(question);
  const [least, most] = [EPSILON, 1 - EPSILON].map((bound) => asNumber(text(String(bound))));
  const one = asNumber(text("1"));
  sides.forEach(({ score }, at) => {
    if (score === undefined) return;
    const given = `CASE WHEN ${positive} THEN ${score} ELSE ${one} - ${score} END`;
    const missed = `CASE WHEN ${positive} THEN ${one} - ${score} ELSE ${score} END`;
    const clipped = `CASE WHEN ${given} < ${least} THEN ${least} WHEN ${given} > ${most} THEN ${most} ELSE ${given} END`;
    terms.set(`surprise${at}`, `-ln(${clipped})`);
    terms.set(`brier${at}`, `(${missed}) * (${missed})`);
  });
  return withGaps(terms, ["surprise", "brier"]);
}

/** What a row adds to the difference of two means, whose skew neither side's says. */
function withGaps(terms: Map<string, string>, names: readonly string[]): ReadonlyMap<string, string> {
  for (const name of names) {
    const [ours, theirs] = [terms.get(`${name}0`), terms.get(`${name}1`)];
    if (ours !== undefined && theirs !== undefined) terms.set(`${name}gap`, `(${ours}) - (${theirs})`);
  }
  return terms;
}

/** Counts, by name, of the rows that a side cannot be measured with. */
export function faultsOf(
  { engine: { dialect }, config }: Question,
  sides: readonly SqlSide[],
): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  sides.forEach((side, at) => {
    const said = config.task === "regression" ? side.prediction : side.score;
    if (said === undefined) return;
    faults.set(`wrong${at}`, `${said} IS NULL OR NOT ${dialect.isFinite(said)}`);
    if (config.task !== "regression") faults.set(`outside${at}`, `${said} < 0 OR ${said} > 1`);
  });
  return faults;
}

interface Counted {
  readonly rows: number;
  count(fault: string): number;
}

/** Why a side has no value on these rows. */
export function refusalOf(
  task: string,
  side: SqlSide,
  at: number,
  moments: Counted | undefined,
): Missing | undefined {
  const isRegression = task === "regression";
  if (!isRegression && side.noScore !== undefined) return side.noScore;
  if (isRegression && side.prediction === undefined)
    return {
      code: "evaluation/no-prediction",
      reason: `\`${side.by}\` gives no prediction`,
      fix: "Name the column that holds it with `prediction:`.",
    };
  if (moments === undefined) return undefined;
  const wrong = moments.count(`wrong${at}`);
  if (wrong > 0) return notFinite(side.by, wrong, moments.rows, isRegression ? "predictions" : "scores");
  const outside = moments.count(`outside${at}`);
  if (outside === 0) return undefined;
  return {
    code: "evaluation/not-probability",
    reason: `${outside} of ${moments.rows} scores of \`${side.by}\` are outside 0 to 1, so they are no probabilities`,
    fix: "Give probabilities, not logits or margins: add a sigmoid or softmax to the model's end.",
  };
}
