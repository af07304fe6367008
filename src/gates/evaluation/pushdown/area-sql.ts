import { Placements, type Target, targetName } from "./area-sums.ts";
import { hasCode, keysOf, type Question, readStatistics, sidesOf, sourceOf } from "./family.ts";
import { probabilitySumFault } from "./probability-terms.ts";

/** How far the scores of a row with several classes may be from 1 altogether, as roc_auc has it in memory. */
const SUM_TOLERANCE = 1e-5;

/** One query for all slices; window functions count, of each row, the rows of the other kind below or above it. */
export async function readPlacements(
  question: Question,
  targets: readonly Target[],
): Promise<ReadonlyMap<string, Placements>> {
  const { dialect } = question.engine;
  const { isGrouped, isWeighted } = question.rows;
  const keys = keysOf(question);
  const [one, zero] = ["1", "0"].map(dialect.asNumber);
  const weight = isWeighted ? "w" : one;
  const { classes } = question.truth;
  const codes = [...new Set(targets.map(({ code }) => code))];
  const scores = [...new Set(targets.map(({ score }) => score))];
  const code = `CASE ${classes.map((_, at) => `WHEN ${hasCode(question, at)} THEN ${at}`).join(" ")} END`;
  const flags = codes.flatMap((at) => [
    `CASE WHEN ${hasCode(question, at)} THEN ${weight} ELSE ${zero} END AS is${at}`,
    `CASE WHEN ${hasCode(question, at)} THEN ${zero} ELSE ${weight} END AS not${at}`,
  ]);
  const marked = `SELECT ${[...keys, `${code} AS code`, `${weight} AS weight`, ...flags, ...scores].join(", ")} FROM ${sourceOf(question)}`;
  const windows = codes.flatMap((at) => [
    `sum(is${at}) OVER (PARTITION BY slice) AS all_is${at}`,
    `sum(not${at}) OVER (PARTITION BY slice) AS all_not${at}`,
  ]);
  const placed: string[] = [];
  const add = (target: Target, prefix: string, partition: string, all: string) => {
    const name = `${prefix}${targetName(target)}`;
    const over = (order: string) => `OVER (PARTITION BY ${partition} ORDER BY ${target.score}${order})`;
    for (const kind of [`is${target.code}`, `not${target.code}`]) {
      windows.push(`sum(${kind}) ${over("")} AS ${kind}_to_${name}`);
      windows.push(`sum(${kind}) ${over(" DESC")} AS ${kind}_from_${name}`);
    }
    const [is, not] = [`is${target.code}`, `not${target.code}`];
    placed.push(
      `(CASE WHEN code = ${target.code} THEN ${not}_to_${name} + ${all}${not} - ${not}_from_${name} ` +
        `ELSE ${is}_from_${name} + ${all}${is} - ${is}_to_${name} END) * weight AS ${name}`,
    );
  };
  for (const target of targets) add(target, "", "slice", "all_");
  if (isGrouped) {
    for (const at of codes) {
      windows.push(`sum(is${at}) OVER (PARTITION BY slice, block) AS own_is${at}`);
      windows.push(`sum(not${at}) OVER (PARTITION BY slice, block) AS own_not${at}`);
    }
    for (const target of targets) add(target, "own_", "slice, block", "own_");
  }
  const counted = `SELECT *, ${windows.join(", ")} FROM (${marked}) AS marked`;
  const values = `(SELECT ${[...keys, "code", "weight", ...scores, ...placed].join(", ")} FROM (${counted}) AS counted) AS placed`;
  const selected = new Map([
    ["n", "count(*)"],
    ["heavy", dialect.countIf(`weight > ${zero}`)],
    ["sum_weight", "sum(weight)"],
    ["sum_weight2", "sum(weight * weight)"],
  ]);
  sidesOf(question).forEach(({ scores: own = [] }, side) => {
    if (own.length === 0) return;
    const wrong = own.map((score) => `${score} IS NULL OR NOT ${dialect.isFinite(score)}`).join(" OR ");
    selected.set(`wrong${side}`, dialect.countIf(wrong));
    if (own.length > 1)
      selected.set(`unsummed${side}`, dialect.countIf(probabilitySumFault(dialect, own, SUM_TOLERANCE)));
  });
  const names = targets.map(targetName);
  for (const name of names) {
    selected.set(`sum_${name}`, `sum(${name})`);
    if (isGrouped) selected.set(`sum_own_${name}`, `sum(own_${name})`);
  }
  const varying = isWeighted ? [...names, "weight"] : names;
  if (!isGrouped)
    for (const [at, a] of varying.entries())
      for (const b of varying.slice(at)) selected.set(`${a}_${b}`, `covar_samp(${a}, ${b})`);
  const bySlice = await readStatistics(question, values, [...keys, "code"], selected);
  return new Map([...bySlice].map(([slice, statistics]) => [slice, new Placements(statistics, isWeighted)]));
}
