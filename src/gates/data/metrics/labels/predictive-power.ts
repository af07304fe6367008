import { Type } from "typebox";
import type { RelationColumn } from "../../../../engines/engine.ts";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { type Answer, isNumber, type MetricContext, noRows, present, queryMetric } from "../../metric.ts";
import { noColumn } from "../../missing.ts";

/** A number of more values than this is cut into as many bins of equally many rows. */
const BINS = 20;
/** More labels than this are numbers or texts and no classes. */
const MOST_LABELS = 200;

/** Rows by bin of the feature and by label, as counts. */
interface Cell {
  readonly bin: string;
  readonly label: string;
  readonly rows: number;
}

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
    const cells = await cellsOf(context, present(context.column));
    if ("reason" in cells) return cells;
    const rows = cells.reduce((sum, cell) => sum + cell.rows, 0);
    if (rows < 2) return noRows("fewer than two rows have a label");
    const labels = totals(cells, ({ label }) => label);
    const most = Math.max(...labels.values());
    if (most === rows)
      return {
        code: "data/one-value",
        reason: `all labels of \`${String(context.options["label"])}\` are the same, so nothing can predict them`,
        fix: "Guard the label with `class_balance` or `distinct_count`.",
      };
    if (labels.size > MOST_LABELS)
      return {
        code: "data/too-many-slices",
        reason: `the label \`${String(context.options["label"])}\` has more than ${MOST_LABELS} different values`,
        fix: "Name a label of categories; put numbers into bins first.",
      };
    const bins = Map.groupBy(cells, ({ bin }) => bin);
    const right = [...bins.values()].reduce(
      (sum, bin) =>
        sum +
        rightOf(
          totals(bin, ({ label }) => label),
          labels,
        ),
      0,
    );
    return exactly(Math.max(0, (right - most) / (rows - most)), rows);
  },
});

function totals(cells: readonly Cell[], key: (cell: Cell) => string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const cell of cells) found.set(key(cell), (found.get(key(cell)) ?? 0) + cell.rows);
  return found;
}

/**
 * Rows of a bin that the most frequent label of the others in it is right about, in ties the first by name; a
 * row that is alone is predicted by all other rows of the table.
 */
function rightOf(bin: ReadonlyMap<string, number>, all: ReadonlyMap<string, number>): number {
  const rows = [...bin.values()].reduce((sum, count) => sum + count, 0);
  let right = 0;
  for (const [label, count] of bin) if (bestWithout(rows === 1 ? all : bin, label) === label) right += count;
  return right;
}

function bestWithout(counts: ReadonlyMap<string, number>, leftOut: string): string | undefined {
  let best: { label: string; count: number } | undefined;
  for (const [label, total] of counts) {
    const count = label === leftOut ? total - 1 : total;
    if (count <= 0) continue;
    if (best === undefined || count > best.count || (count === best.count && label < best.label))
      best = { label, count };
  }
  return best?.label;
}

async function cellsOf(
  { table, options }: MetricContext,
  column: RelationColumn,
): Promise<readonly Cell[] | Missing> {
  const { engine, relation, name } = table;
  const { dialect } = engine;
  const wanted = String(options["label"]);
  const label = relation.columns.find((one) => one.name === wanted);
  if (label === undefined) return noColumn(wanted, relation.columns, name);
  const [x, y] = [dialect.identifier(column.name), dialect.identifier(label.name)];
  const filled = `${y} IS NOT NULL`;
  const ordered = isNumber(column) || column.cell === "time";
  const few = ordered ? await valuesOf(table, x, filled) : 0;
  const bin =
    ordered && few > BINS
      ? `CASE WHEN ${x} IS NULL THEN -1 ELSE floor((rank() OVER (PARTITION BY ${x} IS NULL ORDER BY ${x}) - 1) * ${BINS} / count(*) OVER (PARTITION BY ${x} IS NULL)) END`
      : `coalesce('v' || ${dialect.asText(x, column)}, 'n')`;
  const rows = await engine.query(
    `SELECT bin, label, count(*) AS n FROM (SELECT ${bin} AS bin, ${dialect.asText(y, label)} AS label FROM ${relation.from} WHERE ${filled}) AS b GROUP BY bin, label`,
  );
  return rows.map(({ bin, label, n }) => ({ bin: String(bin), label: String(label), rows: Number(n) }));
}

async function valuesOf(
  { engine, relation }: MetricContext["table"],
  x: string,
  filled: string,
): Promise<number> {
  const [{ n }] = await engine.query(
    `SELECT count(*) AS n FROM (SELECT DISTINCT ${x} FROM ${relation.from} WHERE ${filled} AND ${x} IS NOT NULL LIMIT ${BINS + 1}) AS v`,
  );
  return Number(n);
}
