import { AssayError } from "../../../model/error.ts";
import { activate, type Scores } from "../activation.ts";
import type { EvaluationConfig } from "../config.ts";
import type { Said, SaidLabels } from "../said.ts";
import type { OpenTable, Rows } from "../tables/table.ts";
import type { LabelColumns } from "./columns.ts";
import { readLabelLists, readNumberLists } from "./lists.ts";

/**
 * Predicted labels and their scores, each one column a label or one that holds lists.
 * @param at the row of the file of each evaluated row
 * @throws AssayError `evaluation/score-type`, `evaluation/label-list`, `evaluation/not-binary`,
 *   `evaluation/no-prediction`
 */
export function labelsSaid(
  table: OpenTable,
  rows: Rows,
  config: EvaluationConfig,
  { prediction, score }: LabelColumns,
  length: number,
  at: (row: number) => number,
): Said {
  const by = table.file.path;
  const order = Uint32Array.from({ length }, (_, row) => at(row));
  const scores = score.length === 0 ? undefined : scoresOf(table, rows, score, order);
  return {
    by,
    saidLabels: prediction.length === 0 ? undefined : predictionsOf(rows, config, prediction, order),
    scores: scores && activate(scores, config.activation, by),
  };
}

function predictionsOf(
  rows: Rows,
  config: EvaluationConfig,
  names: readonly string[],
  order: Uint32Array,
): SaidLabels {
  const { path } = rows;
  if (names.length > 1)
    return { columns: names.length, values: sideBySide(rows, names, order, "prediction") };
  const [name] = names;
  const column = rows.column(name);
  const lists = readLabelLists({ column, name, path, separator: config.label_separator });
  const lost = lists.filter((list) => list === null).length;
  if (lost === 0) return { lists: Array.from(order, (row) => lists[row] ?? []) };
  throw new AssayError("evaluation/no-prediction", `${lost} rows of \`${path}\` have no ${name}.`, {
    fix: "Predict every row; a row without any label has an empty list.",
    location: { path },
  });
}

function scoresOf(table: OpenTable, rows: Rows, names: readonly string[], order: Uint32Array): Scores {
  const [name] = names;
  const column = rows.column(name);
  if (names.length > 1 || column.kind === "number") {
    for (const each of names) requireNumbers(table, each);
    return { columns: names.length, values: sideBySide(rows, names, order, "score") };
  }
  const lists = readNumberLists({ column, name, path: rows.path });
  const values = new Float64Array(order.length * lists.columns);
  order.forEach((row, place) => {
    values.set(lists.at(row), place * lists.columns);
  });
  return { columns: lists.columns, values };
}

function requireNumbers(table: OpenTable, name: string): void {
  const type = table.columns.find((column) => column.name === name);
  if (type?.cell === "number" || type?.cell === "integer") return;
  throw new AssayError(
    "evaluation/score-type",
    `\`score\` names the column ${name} of \`${table.file.path}\`, which is ${type?.type}; scores are numbers.`,
    {
      fix: "Name columns of numbers, or one that holds lists of numbers.",
      location: { path: table.file.path },
    },
  );
}

/** Missing numbers are NaN, which nothing takes for a value. */
function sideBySide(rows: Rows, names: readonly string[], order: Uint32Array, role: string): Float64Array {
  const values = new Float64Array(order.length * names.length);
  names.forEach((name, index) => {
    const column = rows.column(name);
    if (column.kind === "text")
      throw new AssayError(
        "evaluation/not-binary",
        `\`${role}\` names the column ${name} of \`${rows.path}\`, which holds text such as ${String(column.values[0]).slice(0, 40)}.`,
        {
          fix: "Write 1 for rows that are given the label and 0 for the others.",
          location: { path: rows.path },
        },
      );
    order.forEach((row, place) => {
      values[place * names.length + index] = column.values[row];
    });
  });
  return values;
}
