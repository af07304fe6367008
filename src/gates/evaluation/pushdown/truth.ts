import type { Engine } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import { type OpenTable, readRows, requireColumn } from "../table.ts";
import { readTruth, type Truth } from "../truth.ts";

/** More different labels than this are ids or numbers. */
const MOST_LABELS = 10_000;

/**
 * The labels of the task, read from the different values alone; for regression nothing but that they are numbers.
 * @throws AssayError as `readTruth`; `evaluation/not-in-sql` for too many labels
 */
export async function readLabels(engine: Engine, config: EvaluationConfig, table: OpenTable): Promise<Truth> {
  const { dialect } = engine;
  const type = requireColumn(table, config.label, "label");
  const name = dialect.identifier(config.label);
  const location = { path: table.file.path };
  const isNumber = type.cell === "integer" || type.cell === "number";
  const unfit = isNumber ? dialect.countIf(`NOT ${dialect.isFinite(name)}`) : "0";
  const [counted] = await engine.query(
    `SELECT count(${name}) AS given, ${unfit} AS unfit FROM ${table.relation.from}`,
  );
  const missing = table.rows - Number(counted["given"]);
  if (missing > 0)
    throw new AssayError(
      "evaluation/label-missing",
      `${missing} of ${table.rows} rows of \`${table.file.path}\` have no ${config.label}.`,
      { fix: "Take the rows without a label out of the data.", location },
    );
  if (config.task === "regression") {
    if (isNumber && Number(counted["unfit"]) === 0)
      return {
        task: config.task,
        classes: [],
        scoreOrder: [],
        isOrderNamed: false,
        yTrue: new Float64Array(),
      };
    throw new AssayError(
      "evaluation/label-type",
      `Regression needs finite numbers, but ${config.label} of \`${table.file.path}\` ${isNumber ? "holds NaN or infinity" : `is ${type.type}`}.`,
      { fix: "Choose another `label`, or the `task` that fits it.", location },
    );
  }
  const from = `(SELECT DISTINCT ${name} FROM ${table.relation.from} LIMIT ${MOST_LABELS + 1}) AS labels`;
  const distinct = { ...table, relation: { ...table.relation, from } };
  const rows = await readRows(engine, distinct, [config.label], config.batch ?? 2048);
  if (rows.rows <= MOST_LABELS) return readTruth(rows, config, type);
  throw new AssayError(
    "evaluation/not-in-sql",
    `${config.label} of \`${table.file.path}\` has more than ${MOST_LABELS} different labels.`,
    { fix: "Check that the column holds classes, or say `compute: memory`.", location },
  );
}
