import type { Engine } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import { type OpenTable, readRows, requireColumn } from "../tables/table.ts";
import { readTruth } from "../tables/truth.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import { numbersOf } from "./family.ts";

/** More different labels than this are ids or numbers. */
const MOST_LABELS = 10_000;

/** The different labels of a task, and how many rows have each. */
export interface Labels {
  /** Its `yTrue` are the codes of the different labels; nothing for regression. */
  readonly truth: Truth;
  readonly rows: Float64Array;
}

/**
 * The labels of the task, read from the different values alone; for regression nothing but that they are numbers.
 * @throws AssayError as `readTruth`; `evaluation/not-in-sql` for too many labels
 */
export async function readLabels(
  engine: Engine,
  config: EvaluationConfig,
  table: OpenTable,
): Promise<Labels> {
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
    if (isNumber && Number(counted["unfit"]) === 0) {
      const known = { task: config.task, classes: [], scoreOrder: [], isOrderNamed: false };
      return { truth: { ...known, yTrue: new Float64Array() }, rows: new Float64Array() };
    }
    throw new AssayError(
      "evaluation/label-type",
      `Regression needs finite numbers, but ${config.label} of \`${table.file.path}\` ${isNumber ? "holds NaN or infinity" : `is ${type.type}`}.`,
      { fix: "Choose another `label`, or the `task` that fits it.", location },
    );
  }
  const count = dialect.identifier(`rows of ${config.label}`);
  const from = `(SELECT ${name}, ${dialect.asNumber("count(*)")} AS ${count} FROM ${table.relation.from} GROUP BY ${name} LIMIT ${MOST_LABELS + 1}) AS labels`;
  const distinct = { ...table, relation: { ...table.relation, from } };
  const rows = await readRows(
    engine,
    distinct,
    [config.label, `rows of ${config.label}`],
    config.batch ?? 2048,
  );
  if (rows.rows <= MOST_LABELS)
    return { truth: readTruth(rows, config, type), rows: numbersOf(rows, `rows of ${config.label}`) };
  throw new AssayError(
    "evaluation/not-in-sql",
    `${config.label} of \`${table.file.path}\` has more than ${MOST_LABELS} different labels.`,
    { fix: "Check that the column holds classes, or say `compute: memory`.", location },
  );
}

/** Rows whose label is none of the config's classes. */
export function unseenRows({ truth, rows }: Labels): number {
  if (truth.task !== "multiclass-classification") return 0;
  const known = new Set(truth.scoreOrder);
  return rows.reduce((sum, count, at) => sum + (known.has(truth.classes[truth.yTrue[at]]) ? 0 : count), 0);
}
