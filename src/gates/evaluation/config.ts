import { type Static, Type } from "typebox";
import { AssayError } from "../../model/error.ts";
import { TASKS } from "./metrics/evaluation-metric.ts";

const text = Type.String({ minLength: 1 });
const label = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);
const columns = Type.Array(text, { minItems: 1, uniqueItems: true });

export const EvaluationConfigSchema = Type.Object(
  {
    model: Type.Optional(Type.String({ minLength: 1, description: "The ONNX model that is evaluated" })),
    predictions: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          "Table of predictions, one row each, instead of a model: Parquet, CSV, JSON or JSON Lines",
      }),
    ),
    data: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          "Table of the rows to evaluate on, with their labels. Predictions may hold both themselves",
      }),
    ),
    task: Type.Enum([...TASKS], { description: "What is predicted" }),
    label: Type.String({ minLength: 1, description: "Column with what is true" }),
    prediction: Type.Optional(
      Type.String({
        minLength: 1,
        description: "Output of the model, or column of the predictions, with the predicted label or number",
      }),
    ),
    score: Type.Optional(
      Type.Union([text, columns], {
        description:
          "Output of the model, or column of the predictions, with the probability of the positive class; a list of columns, one a class in the order of `classes`, for more than two",
      }),
    ),
    positive: Type.Optional(
      Type.Union(label.anyOf, { description: "The positive label, unless labels are 0 and 1 or booleans" }),
    ),
    classes: Type.Optional(
      Type.Array(label, {
        minItems: 2,
        uniqueItems: true,
        description: "Labels in the order of the model's scores; default the labels of the data, sorted",
      }),
    ),
    threshold: Type.Optional(
      Type.Number({
        description:
          "Least score that is predicted positive. Without it the model's own predicted label counts, or 0.5 where it gives none",
      }),
    ),
    slices: Type.Optional(
      Type.Array(text, { uniqueItems: true, description: "Columns whose values are the slices of the rows" }),
    ),
    min_slice_rows: Type.Optional(
      Type.Integer({ minimum: 1, default: 30, description: "Slices of fewer rows are too small to judge" }),
    ),
    small_slices: Type.Optional(
      Type.Enum(["error", "skip"], {
        default: "error",
        description:
          "What a rule over many slices (`carrier=*`) does with those under `min_slice_rows`: `error` because nothing can be said of them, or `skip` them and say so in a note",
      }),
    ),
    inputs: Type.Optional(
      Type.Record(text, Type.Union([text, columns]), {
        description: "Column that feeds a model input, or list of columns side by side, where names differ",
      }),
    ),
    batch: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1_000_000, default: 4096, description: "Rows scored at once" }),
    ),
    key: Type.Optional(
      Type.String({ minLength: 1, description: "Column that tells rows apart; pairs predictions with rows" }),
    ),
    resamples: Type.Optional(
      Type.Integer({
        minimum: 100,
        maximum: 100_000,
        default: 1000,
        description: "Resamples of the bootstrap",
      }),
    ),
  },
  { additionalProperties: false },
);

export type EvaluationConfig = Static<typeof EvaluationConfigSchema>;

/** Settings that are each fine but not together. @throws AssayError `evaluation/settings` */
export function requireSettings(config: EvaluationConfig): void {
  const { model, predictions, data, task, score, inputs, classes } = config;
  if ((model === undefined) === (predictions === undefined))
    throw wrong(
      model === undefined
        ? "The gate has neither `model` nor `predictions`."
        : "The gate has both `model` and `predictions`.",
      "Give `model:` with `data:`, or `predictions:` made by your own code.",
    );
  if (model !== undefined && data === undefined)
    throw wrong("The gate has a `model` but no `data` to evaluate it on.", "Name the table with `data:`.");
  if (model === undefined && inputs !== undefined)
    throw wrong("`inputs` feeds a model, but the gate has `predictions`.", "Leave `inputs` out.");
  if (model !== undefined && Array.isArray(score))
    throw wrong("`score` is a list, but a model has one output of scores.", "Name the output.");
  if (task === "binary-classification" && classes !== undefined && classes.length !== 2)
    throw wrong(`A binary task has two classes, but \`classes\` has ${classes.length}.`, "Name two.");
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
