import { Type } from "typebox";
import type { RelationColumn } from "../../../../engines/dialect.ts";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { type Answer, isNumber, type MetricContext, noRows, present, queryMetric } from "../../metric.ts";
import { noColumn } from "../../missing.ts";
import type { DataTable } from "../../table.ts";

/** A number of more values than this is cut into as many bins of equally many rows. */
const BINS = 20;
/** More labels than this are numbers or texts and no classes. */
const MOST_LABELS = 200;

export const labelPower = queryMetric({
  id: "label_power",
  description: `How well this column alone predicts the label: 0 no better than always saying the most frequent label, 1 always right. Numbers of more than ${BINS} values are cut into ${BINS} bins of equally many rows; each row is predicted from the others of its bin, so that a column of ids predicts nothing. A column with high power may know the label.`,
  subject: "column",
  unit: "score",
  direction: "lower",
  range: [0, 1],
  source:
    "Goodman and Kruskal's lambda (1954), each row left out once; normalised as the predictive power score (ppscore)",
  options: Type.Object({
    label: Type.String({ minLength: 1, description: "Column of categories that is to be predicted" }),
  }),
  applies: ({ cell, name }, { label }) => cell !== "nested" && name !== label,
  needs: "numbers, text, booleans or times beside the label",
  measure: async (context): Promise<Answer> => {
    const asked = askedOf(context, present(context.column));
    if ("reason" in asked) return asked;
    const labels = await labelsOf(asked);
    if ("reason" in labels) return labels;
    const rows = sumOf(labels.values());
    const right = await rightOf(asked, labels);
    const most = Math.max(...labels.values());
    return exactly(Math.max(0, (right - most) / (rows - most)), rows);
  },
});

interface Asked {
  readonly table: DataTable;
  readonly column: RelationColumn;
  readonly label: RelationColumn;
  /** SQL of the two columns' names. */
  readonly x: string;
  readonly y: string;
}

type Counts = ReadonlyMap<string, number>;

function sumOf(counts: Iterable<number>): number {
  return [...counts].reduce((sum, count) => sum + count, 0);
}

function askedOf({ table, options }: MetricContext, column: RelationColumn): Asked | Missing {
  const { engine, relation, name } = table;
  const wanted = String(options["label"]);
  const label = relation.columns.find((one) => one.name === wanted);
  if (label === undefined) return noColumn(wanted, relation.columns, name);
  const [x, y] = [engine.dialect.identifier(column.name), engine.dialect.identifier(wanted)];
  return { table, column, label, x, y };
}

/** Rows by label, the labels in the order of their names; or why nothing can predict them. */
async function labelsOf({ table, column, label, x, y }: Asked): Promise<Counts | Missing> {
  const { engine, relation } = table;
  const found = await engine.query(
    `SELECT ${engine.dialect.asText(y, label)} AS label, count(*) AS total, count(${x}) AS filled FROM ${relation.from} WHERE ${y} IS NOT NULL GROUP BY 1 LIMIT ${MOST_LABELS + 1}`,
  );
  const counts = found.map(({ label, total }) => [String(label), Number(total)] as const);
  const rows = sumOf(counts.map(([, total]) => total));
  if (rows > 0 && sumOf(found.map(({ filled }) => Number(filled))) === 0)
    return noRows(`column \`${column.name}\` has no values`);
  if (rows < 2) return noRows("fewer than two rows have a label");
  if (found.length === 1)
    return {
      code: "data/one-value",
      reason: `all labels of \`${label.name}\` are the same, so nothing can predict them`,
      fix: "Guard the label with `class_balance` or `distinct_count`.",
    };
  if (found.length > MOST_LABELS)
    return {
      code: "data/too-many-slices",
      reason: `the label \`${label.name}\` has more than ${MOST_LABELS} different values`,
      fix: "Name a label of categories; put numbers into bins first.",
    };
  return new Map(counts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Rows that the most frequent label of the others in their bin is right about, in ties the first by name; a row that is
 * alone is predicted by all other rows of the table. Counted where the rows are: there may be as many bins as rows.
 */
async function rightOf(asked: Asked, labels: Counts): Promise<number> {
  const { table, label, y } = asked;
  const { engine, relation } = table;
  const { dialect } = engine;
  const text = dialect.asText(y, label);
  // Not every engine orders texts alike.
  const places = [...labels.keys()].map((name, at) => `WHEN ${dialect.text(name)} THEN ${at}`);
  const rows = `SELECT ${await binOf(asked)} AS bin, CASE ${text} ${places.join(" ")} END AS label FROM ${relation.from} WHERE ${y} IS NOT NULL`;
  const cells = `SELECT bin, label, count(*) AS n FROM (${rows}) AS r GROUP BY bin, label`;
  const placed = `SELECT bin, label, n, row_number() OVER (PARTITION BY bin ORDER BY n DESC, label) AS place FROM (${cells}) AS c`;
  const at = (place: number, what: string) => `max(CASE WHEN place = ${place} THEN ${what} END)`;
  const bins = `SELECT sum(n) AS total, ${at(1, "n")} AS most, ${at(1, "label")} AS best, coalesce(${at(2, "n")}, 0) AS second_most, ${at(2, "label")} AS second_best FROM (${placed}) AS p GROUP BY bin`;
  // Without a row of its own the most frequent label must still be that.
  const isRight = "most > 1 AND (most - 1 > second_most OR (most - 1 = second_most AND best < second_best))";
  const found = await engine.query(
    `SELECT CASE WHEN total = 1 THEN best ELSE -1 END AS alone, sum(CASE WHEN total = 1 THEN 1 WHEN ${isRight} THEN most ELSE 0 END) AS hits FROM (${bins}) AS b GROUP BY 1`,
  );
  const expected = predictedAlone(labels);
  const counted = found.filter(({ alone }) => Number(alone) === -1 || Number(alone) === expected);
  return sumOf(counted.map(({ hits }) => Number(hits)));
}

/** Place of the label that all other rows of the table predict for a row of it; undefined where there is none. */
function predictedAlone(labels: Counts): number | undefined {
  const counts = [...labels.values()];
  const best = counts.indexOf(Math.max(...counts));
  const isFirst = counts.every((count, at) => {
    if (at === best) return count > 1;
    return counts[best] - 1 > count || (counts[best] - 1 === count && best < at);
  });
  return isFirst ? best : undefined;
}

/** SQL of the bin that a row is in: its value, or one of as many rows as the others. */
async function binOf({ table, column, x, y }: Asked): Promise<string> {
  const isOrdered = isNumber(column) || column.cell === "time";
  if (isOrdered && (await valuesOf(table, x, y)) > BINS)
    return `CASE WHEN ${x} IS NULL THEN -1 ELSE floor((rank() OVER (PARTITION BY ${x} IS NULL ORDER BY ${x}) - 1) * ${BINS} / count(*) OVER (PARTITION BY ${x} IS NULL)) END`;
  return `coalesce('v' || ${table.engine.dialect.asText(x, column)}, 'n')`;
}

/** How many different ones rows with a label have, or more than there are bins. */
async function valuesOf({ engine, relation }: DataTable, x: string, y: string): Promise<number> {
  const [{ n }] = await engine.query(
    `SELECT count(*) AS n FROM (SELECT DISTINCT ${x} FROM ${relation.from} WHERE ${y} IS NOT NULL AND ${x} IS NOT NULL LIMIT ${BINS + 1}) AS v`,
  );
  return Number(n);
}
