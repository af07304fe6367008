import type { Column } from "../../../engines/engine.ts";
import { listNames } from "../../../engines/names.ts";
import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import { MULTILABEL } from "../metrics/evaluation-metric.ts";
import { compareLabels } from "../metrics/labels.ts";
import { encodeSets, type LabelMatrix } from "../metrics/multilabel/label-sets.ts";
import { compareWhole } from "../tables/exact-names.ts";
import type { Rows } from "../tables/table.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import { readLabelLists } from "./lists.ts";

/** Labels and which of them each row has. */
interface Labelled {
  readonly labels: readonly string[];
  readonly matrix: LabelMatrix;
}

/**
 * Reads one column of 0 and 1 for each label, or one that holds lists of labels.
 * @throws AssayError `evaluation/label-missing`, `evaluation/not-binary`, `evaluation/label-list`,
 *   `evaluation/classes-mismatch`, `evaluation/one-class`, `evaluation/label-type`
 */
export function readLabelTruth(rows: Rows, config: EvaluationConfig): Truth {
  const { labels, matrix } = readLabelled(rows, config);
  requireEachLabel(rows.path, labels, matrix);
  const { classes, codes } = encodeSets(matrix, labels);
  return {
    task: MULTILABEL,
    labels,
    classes,
    scoreOrder: labels,
    isOrderNamed: config.labels !== undefined || config.classes !== undefined,
    yTrue: codes,
  };
}

/** The same without looking at what the labels are like. @throws AssayError as `readLabelTruth` */
export function readLabelled(rows: Rows, config: EvaluationConfig): Labelled {
  const named = config.classes?.map(String);
  if (config.labels !== undefined)
    return { labels: named ?? config.labels, matrix: readFlags(rows, config.labels) };
  const lists = readLabelLists({
    column: rows.column(config.label),
    name: config.label,
    path: rows.path,
    separator: config.label_separator,
  });
  const missing = lists.filter((list) => list === null).length;
  if (missing > 0) throw noLabels(rows, config.label, missing);
  const known = lists.map((list) => list ?? []);
  const labels = named ?? sorted(new Set(known.flat()));
  const matrix = matrixOf(known, labels);
  if ("unknown" in matrix)
    throw new AssayError(
      "evaluation/classes-mismatch",
      `Row ${matrix.row + 1} of \`${rows.path}\` has the label ${matrix.unknown}, but \`classes\` are ${listNames(labels)}.`,
      { fix: "Name every label that occurs with `classes:`.", location: { path: rows.path } },
    );
  return { labels, matrix };
}

/** Lists as a matrix, or the first label that is none of the labels. */
export function matrixOf(
  lists: readonly (readonly string[])[],
  labels: readonly string[],
): LabelMatrix | { readonly unknown: string; readonly row: number } {
  const places = new Map(labels.map((label, place) => [label, place]));
  const columns = labels.length;
  const values = new Uint8Array(lists.length * columns);
  for (const [row, list] of lists.entries())
    for (const label of list) {
      const place = places.get(label);
      if (place === undefined) return { unknown: label, row };
      values[row * columns + place] = 1;
    }
  return { rows: lists.length, columns, values };
}

/** Whole numbers by value, as MultiLabelBinarizer has them; everything else as text. */
function sorted(labels: ReadonlySet<string>): readonly string[] {
  const areNumbers = [...labels].every((label) => /^-?\d+$/.test(label));
  return [...labels].sort(areNumbers ? compareWhole : compareLabels);
}

function readFlags(rows: Rows, names: readonly string[]): LabelMatrix {
  const columns = names.length;
  const values = new Uint8Array(rows.rows * columns);
  names.forEach((name, label) => {
    const column = rows.column(name);
    if (column.nulls > 0) throw noLabels(rows, name, column.nulls);
    requireFlags(rows.path, name, column);
    if (column.kind === "number")
      for (let row = 0; row < rows.rows; row++) values[row * columns + label] = column.values[row];
  });
  return { rows: rows.rows, columns, values };
}

function requireFlags(path: string, name: string, column: Column): void {
  const wrong = Array.from<unknown>(column.values).filter((value) => value !== 0 && value !== 1);
  if (wrong.length === 0) return;
  throw new AssayError(
    "evaluation/not-binary",
    `${wrong.length} of ${column.values.length} values of ${name} in \`${path}\` are neither 0 nor 1, such as ${String(wrong[0]).slice(0, 40)}.`,
    {
      fix: "Write 1 for rows that have the label and 0 for the others, or true and false.",
      location: { path },
    },
  );
}

/** A label that no row has cannot be found, however good a model is. */
function requireEachLabel(path: string, labels: readonly string[], { values, columns }: LabelMatrix): void {
  const location = { path };
  if (labels.length < 2)
    throw new AssayError(
      "evaluation/label-type",
      `\`${path}\` has ${labels.length === 0 ? "no labels" : `the label ${labels[0]} alone`}; the task ${MULTILABEL} needs two at least.`,
      { fix: "Name the labels with `classes:`, or say `task: binary-classification`.", location },
    );
  const held = new Uint32Array(columns);
  for (let at = 0; at < values.length; at++) held[at % columns] += values[at];
  const lost = labels.filter((_, label) => held[label] === 0);
  if (lost.length === 0) return;
  throw new AssayError(
    "evaluation/one-class",
    `No row of \`${path}\` has the ${lost.length === 1 ? "label" : "labels"} ${listNames(lost)}, so nothing can be said of ${lost.length === 1 ? "it" : "them"}.`,
    { fix: "Add rows that have it, or leave it out of `labels` and `classes`.", location },
  );
}

function noLabels(rows: Rows, name: string, missing: number): AssayError {
  return new AssayError(
    "evaluation/label-missing",
    `${missing} of ${rows.rows} rows of \`${rows.path}\` have no ${name}.`,
    {
      fix: "Take the rows whose labels are not known out of the data; a row without any label has 0 in each, or an empty list.",
      location: { path: rows.path },
    },
  );
}
