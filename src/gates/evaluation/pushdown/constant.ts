import type { Engine } from "../../../engines/engine.ts";
import type { EvaluationConfig } from "../config.ts";
import type { OpenTable } from "../tables/table.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import { hasLabel } from "./family.ts";
import type { Constant } from "./sql-rows.ts";

/** As `trivialSide`: the most frequent label with the labels' shares, or the mean, of all evaluated rows. */
export async function trivialConstant(
  engine: Engine,
  config: EvaluationConfig,
  table: OpenTable,
  truth: Truth,
): Promise<Constant> {
  const { asNumber, identifier, text } = engine.dialect;
  const label = identifier(config.label);
  const weight = config.weight === undefined ? asNumber("1") : asNumber(identifier(config.weight));
  const sums =
    truth.task === "regression"
      ? [`sum(${asNumber(label)} * ${weight})`]
      : truth.classes.map((_, code) => {
          const has = hasLabel({ engine, truthTable: table, config, truth }, label, code);
          return `sum(CASE WHEN ${has} THEN ${weight} ELSE ${asNumber("0")} END)`;
        });
  const list = [`sum(${weight})`, ...sums].map((sum, at) => `${asNumber(sum)} AS v${at}`);
  const [given] = await engine.query(`SELECT ${list.join(", ")} FROM ${table.relation.from}`);
  const [total, ...values] = list.map((_, at) => Number(given[`v${at}`]));
  const shares = values.map((value) => value / total);
  if (truth.task === "regression")
    return { by: "trivial", prediction: asNumber(text(String(shares[0]))), scores: [] };
  const greatest = shares.reduce((best, share, code) => (share > shares[best] ? code : best), 0);
  const scores = truth.task === "binary-classification" ? [shares[1]] : shares;
  return { by: "trivial", prediction: text(truth.classes[greatest]), scores };
}
