import type { Engine } from "../../../engines/engine.ts";
import type { EvaluationConfig } from "../config.ts";
import { scalingOf } from "../metrics/arrays.ts";
import { groupMissing, rowFactColumns, wrongWeight } from "../tables/row-weights.ts";
import type { OpenTable } from "../tables/table.ts";

/**
 * Sees that every row has a weight and a group where the config names them, as `readRowFacts` does.
 * @throws AssayError `evaluation/weight`, `evaluation/group-missing`, `evaluation/column-missing`
 */
export async function requireRowFacts(
  engine: Engine,
  config: EvaluationConfig,
  table: OpenTable,
): Promise<void> {
  rowFactColumns(config, table);
  const { weight, group } = config;
  const { dialect } = engine;
  const { asNumber, countIf, identifier } = dialect;
  const { path } = table.file;
  if (weight !== undefined) {
    const name = asNumber(identifier(weight));
    const bad = `${name} IS NULL OR NOT ${dialect.isFinite(name)} OR ${name} < ${asNumber("0")}`;
    const [counted] = await engine.query(
      `SELECT ${countIf(bad)} AS bad, max(${name}) AS greatest, ${countIf(`${name} > ${asNumber("0")}`)} AS heavy FROM ${table.relation.from}`,
    );
    if (Number(counted["bad"]) > 0)
      throw wrongWeight(
        path,
        `names ${weight}, which is missing, negative or not finite in ${counted["bad"]} of ${table.rows} rows`,
      );
    if (Number(counted["heavy"]) === 0) throw wrongWeight(path, `names ${weight}, which is 0 in every row`);
    const greatest = Number(counted["greatest"]);
    if (scalingOf(greatest) !== undefined)
      throw wrongWeight(
        path,
        `names ${weight}, whose greatest value is ${greatest}, and \`compute: sql\` has no squares of such numbers`,
      );
  }
  if (group === undefined) return;
  const [counted] = await engine.query(
    `SELECT count(${identifier(group)}) AS given FROM ${table.relation.from}`,
  );
  const missing = table.rows - Number(counted["given"]);
  if (missing > 0) throw groupMissing(path, group, missing, table.rows);
}
