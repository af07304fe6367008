import type { RelationColumn } from "../../../engines/dialect.ts";
import type { Engine } from "../../../engines/engine.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import { noteLabels } from "../collect/other-rows.ts";
import type { Scene } from "../scene.ts";
import { type OpenTable, requireColumn } from "../tables/table.ts";
import { requireKey, sameKey } from "./sql-rows.ts";

/** Says where labels lie beside the predictions and differ from the baseline's, as in memory. */
export async function compareLabels(
  scene: Scene,
  engine: Engine,
  name: BaselineName,
  truth: OpenTable,
  baseline: OpenTable,
): Promise<void> {
  const { config } = scene;
  const { label } = config;
  const there = baseline.columns.find((column) => column.name === label);
  if (there === undefined) return;
  const here = requireColumn(truth, label, "label");
  const { asNumber, asText, identifier } = engine.dialect;
  // true is the label 1, as where labels are read.
  const isNumeric = [here, there].every(({ cell }) => ["integer", "number", "boolean"].includes(cell));
  const written = (alias: string, type: RelationColumn) => {
    const { cell } = type;
    const column = `${alias}.${identifier(label)}`;
    if (isNumeric)
      return asNumber(
        cell === "boolean" ? `CASE WHEN ${column} THEN 1 WHEN NOT ${column} THEN 0 END` : column,
      );
    return here.cell === there.cell || cell === "text" ? column : asText(column, type);
  };
  const [ours, theirs] = [written("t", here), written("f", there)];
  const on = sameKey(engine, requireKey(config), ["t", truth], ["f", baseline]);
  const [counted] = await engine.query(
    `SELECT count(*) AS n FROM (SELECT * FROM ${truth.relation.from}) AS t ` +
      `INNER JOIN (SELECT * FROM ${baseline.relation.from}) AS f ON ${on} WHERE ${theirs} IS NULL OR ${ours} <> ${theirs}`,
  );
  noteLabels(scene, name, Number(counted["n"]), truth.rows);
}
