import type { RelationColumn } from "../../../engines/dialect.ts";
import { listNames } from "../../../engines/names.ts";
import { AssayError } from "../../../model/error.ts";
import { readClusteringTruth } from "../clustering.ts";
import type { EvaluationConfig } from "../config.ts";
import { MULTILABEL } from "../metrics/evaluation-metric.ts";
import { compareLabels } from "../metrics/labels.ts";
import { readLabelTruth } from "../multilabel/truth.ts";
import { readProblems } from "../problems/read.ts";
import { readJudged } from "../ranking/judged.ts";
import { compareWhole, isWideText } from "./exact-names.ts";
import { readReferenceTexts } from "./reference-texts.ts";
import { cellText, type Rows } from "./table.ts";
import type { Truth } from "./truth-of-rows.ts";

export type { Truth } from "./truth-of-rows.ts";

type Label = string | number | boolean;

/**
 * Reads the label column.
 * @throws AssayError `evaluation/label-missing`, `evaluation/label-type`, `evaluation/positive-unknown`
 */
export function readTruth(rows: Rows, config: EvaluationConfig, type: RelationColumn | undefined): Truth {
  const location = { path: rows.path };
  if (config.task === MULTILABEL) return readLabelTruth(rows, config);
  if (config.task === "clustering") return readClusteringTruth(rows, config);
  const column = rows.column(config.label);
  if (column.nulls > 0)
    throw new AssayError(
      "evaluation/label-missing",
      `${column.nulls} of ${rows.rows} rows of \`${rows.path}\` have no ${config.label}.`,
      { fix: "Take the rows without a label out of the data.", location },
    );
  if (config.task === "ranking" && type !== undefined) {
    const judged = readJudged(rows, config, type);
    const yTrue = Int32Array.from(judged.names.keys());
    return { task: config.task, classes: [], scoreOrder: [], isOrderNamed: false, yTrue, judged };
  }
  if (config.task === "code-generation") {
    const problems = readProblems(rows, config);
    const yTrue = Int32Array.from(problems.names.keys());
    return { task: config.task, classes: [], scoreOrder: [], isOrderNamed: false, yTrue, problems };
  }
  if (config.task === "text-generation") {
    const read = readReferenceTexts(rows, config);
    if (read.references.every((texts) => texts.every((text) => text.trim() === "")))
      throw new AssayError(
        "evaluation/label-missing",
        `All ${rows.rows} texts of ${config.label} in \`${rows.path}\` are empty, so there is nothing to compare with.`,
        { fix: "Look at the step that writes the reference texts.", location },
      );
    return { task: config.task, scoreOrder: [], isOrderNamed: false, ...read };
  }
  if (config.task === "regression") {
    const finite = column.kind === "number" && column.values.every(Number.isFinite);
    if (column.kind === "number" && finite)
      return { task: config.task, classes: [], scoreOrder: [], isOrderNamed: false, yTrue: column.values };
    throw new AssayError(
      "evaluation/label-type",
      `Regression needs finite numbers, but ${config.label} of \`${rows.path}\` ${column.kind === "text" ? `is ${type?.type}` : "holds NaN or infinity"}.`,
      { fix: "Choose another `label`, or the `task` that fits it.", location },
    );
  }
  const isNumeric = column.kind === "number";
  if (isNumeric && !column.values.every(Number.isFinite)) throw notFiniteLabels(config.label, rows.path);
  const texts = Array.from({ length: rows.rows }, (_, row) => cellText(column, row) ?? "");
  const order = isWideText(type) ? compareWhole : orderOf(isNumeric);
  const seen = [...new Set(texts)].sort(order);
  const written = (label: Label) => labelText(label, isNumeric);
  const named = config.classes?.map(written);
  const classes =
    config.task === "binary-classification"
      ? binaryClasses(seen, named, config, isNumeric, rows.path)
      : [...(named ?? []), ...seen.filter((label) => !named?.includes(label))];
  const codes = new Map(classes.map((label, index) => [label, index]));
  return {
    task: config.task,
    classes,
    isOrderNamed: named !== undefined,
    scoreOrder: named ?? [...new Set(classes)].sort(order),
    yTrue: Int32Array.from(texts, (label) => codes.get(label) ?? -1),
  };
}

/** A class that is NaN is no class: nothing equals it, itself included. */
function notFiniteLabels(label: string, path: string): AssayError {
  return new AssayError(
    "evaluation/label-type",
    `${label} of \`${path}\` holds NaN or infinity, which are no classes.`,
    {
      fix: "Take the rows without a label out of the data.",
      location: { path },
    },
  );
}

/** A label of the config as the column's cells are written. */
function labelText(label: Label, isNumeric: boolean): string {
  if (!isNumeric) return String(label);
  if (label === "true" || label === "false") return label === "true" ? "1" : "0";
  return typeof label === "string" && !isDecimal(label) ? label : String(Number(label));
}

/** Not `Number` of any text: to it "" is 0, another class, and "0x1" is 1. */
export function isDecimal(text: string): boolean {
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text);
}

function orderOf(isNumeric: boolean): (a: string, b: string) => number {
  return (a, b) => (isNumeric ? compareLabels(Number(a), Number(b)) : compareLabels(a, b));
}

/** [negative, positive]. */
function binaryClasses(
  seen: readonly string[],
  named: readonly string[] | undefined,
  config: EvaluationConfig,
  isNumeric: boolean,
  path: string,
): readonly string[] {
  const location = { path };
  const known =
    named ?? (isNumeric && seen.every((label) => label === "0" || label === "1") ? ["0", "1"] : seen);
  const strange = seen.filter((label) => !known.includes(label));
  if (known.length > 2 || strange.length > 0)
    throw new AssayError(
      "evaluation/label-type",
      `Binary classification needs two labels, but ${config.label} of \`${path}\` has ${listNames(seen)}.`,
      { fix: "Choose `task: multiclass-classification`, or another `label`.", location },
    );
  const isPlain = known.length === 2 && known.includes("0") && known.includes("1");
  if (config.positive === undefined && !isPlain)
    throw new AssayError(
      "evaluation/settings",
      `The labels are ${listNames(known)}, and nothing says which is the positive one.`,
      { fix: `Add \`positive: ${known[known.length - 1]}\` to the gate, or the other label.`, location },
    );
  const positive = config.positive === undefined ? "1" : labelText(config.positive, isNumeric);
  const others = known.filter((label) => label !== positive);
  if (others.length === known.length && known.length === 2)
    throw new AssayError(
      "evaluation/positive-unknown",
      `\`positive\` is ${positive.trim() === "" ? JSON.stringify(positive) : positive}, but the labels of \`${path}\` are ${listNames(known)}.`,
      { fix: "Set `positive` to one of the labels.", location },
    );
  return [others[0] ?? `not ${positive}`, positive];
}
