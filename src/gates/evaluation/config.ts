import { type Static, Type } from "typebox";
import { ServerSourceSchema } from "../../engines/servers/source.ts";
import { FileSourceSchema } from "../file-source.ts";
import { ACTIVATIONS } from "./activation.ts";
import { BehaviourSchema } from "./behaviour/config.ts";
import { HistoryFields } from "./history/config.ts";
import { ImagesSchema } from "./image-inputs/config.ts";
import { DetectionSchema, SegmentationSchema } from "./images/config.ts";
import { AGGREGATES } from "./intervals/repeats.ts";
import { TASKS } from "./metrics/evaluation-metric.ts";
import { MlflowRunSchema } from "./mlflow/config.ts";
import { ProblemFields } from "./problems/config.ts";
import { RankingFields } from "./ranking/config.ts";
import { FindSlicesSchema } from "./worse/search/config.ts";

const text = Type.String({ minLength: 1 });
const label = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);
const columns = Type.Array(text, { minItems: 1, uniqueItems: true });

export const EvaluationConfigSchema = Type.Object(
  {
    model: Type.Optional(Type.String({ minLength: 1, description: "The ONNX model that is evaluated" })),
    predictions: Type.Optional(
      Type.Union([text, FileSourceSchema, ServerSourceSchema], {
        description:
          "Table of predictions, one row each, instead of a model: a file, a glob or an address, as a data gate's `source`, or a table of a server, where `compute: sql` then runs",
      }),
    ),
    data: Type.Optional(
      Type.Union([text, FileSourceSchema, ServerSourceSchema], {
        description:
          "Table of the rows to evaluate on, with their labels; a server's where `predictions` are. Predictions may hold both themselves",
      }),
    ),
    champion: Type.Optional(
      Type.Union([text, FileSourceSchema, ServerSourceSchema], {
        description:
          "Another model, or another table of predictions, of this very tree, or the id of another MLflow run, for rules that say `no_worse_than: champion`",
      }),
    ),
    metrics_file: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          "JSON or YAML file of numbers that your own code computed, as DVC reads them, for rules of the metric `file_metric`; instead of a model or predictions",
      }),
    ),
    mlflow_run: Type.Optional(MlflowRunSchema),
    command: Type.Optional(
      Type.Union([text, Type.Array(text, { minItems: 1 })], {
        description:
          "Command that writes the `predictions` or the `metrics_file` of this change, run before in the folder of the config: program and arguments, no shell",
      }),
    ),
    task: Type.Optional(
      Type.Enum([...TASKS], { description: "What is predicted; not for a `metrics_file`" }),
    ),
    label: Type.Optional(
      Type.String({
        minLength: 1,
        description: "Column with what is true; not for a `metrics_file`, COCO files or images of masks",
      }),
    ),
    references: Type.Optional(
      Type.Array(text, {
        minItems: 1,
        uniqueItems: true,
        description: "Columns with further right texts beside `label`, where the task is text-generation",
      }),
    ),
    features: Type.Optional(
      Type.Array(text, {
        minItems: 1,
        uniqueItems: true,
        description:
          "Columns of numbers in which rows of a cluster should lie close together, for clustering",
      }),
    ),
    detection: Type.Optional(DetectionSchema),
    segmentation: Type.Optional(SegmentationSchema),
    labels: Type.Optional(
      Type.Array(text, {
        minItems: 2,
        uniqueItems: true,
        description:
          "Columns of 0 and 1, one a label, with what is true of rows with several labels each; instead of a `label` column that holds lists",
      }),
    ),
    label_separator: Type.Optional(
      Type.String({
        minLength: 1,
        description: "What stands between the labels of a row in columns of text that are no JSON lists",
      }),
    ),
    prediction: Type.Optional(
      Type.Union([text, columns], {
        description:
          "Output of the model, or column of the predictions, with the predicted label or number; for several labels a row lists of them, or columns of 0 and 1 in the order of the labels",
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
    label_as_input: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          "Why the model may be fed the `label`, as an autoencoder is; without it that is an error",
      }),
    ),
    images: Type.Optional(ImagesSchema),
    tensors: Type.Optional(
      Type.Record(text, text, {
        description:
          "NumPy file (.npy, or .npz with an array of the input's name) that feeds a model input of any shape, one row for each row of `data`",
      }),
    ),
    fill: Type.Optional(
      Type.Record(text, label, {
        description:
          "What stands in for missing values of a column that feeds the model, as in training: `{ hour: 0, tail: unknown }`. Without it, a missing number is NaN in a float input, and an error in any other",
      }),
    ),
    activation: Type.Optional(
      Type.Enum([...ACTIVATIONS], {
        description: "Turns raw scores (logits) into probabilities before anything is measured",
      }),
    ),
    batch: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1_000_000, default: 2048, description: "Rows scored at once" }),
    ),
    key: Type.Optional(
      Type.String({ minLength: 1, description: "Column that tells rows apart; pairs predictions with rows" }),
    ),
    ...RankingFields,
    ...ProblemFields,
    ...HistoryFields,
    behaviour: Type.Optional(BehaviourSchema),
    find_slices: Type.Optional(FindSlicesSchema),
    show_values: Type.Optional(
      Type.Boolean({
        default: false,
        description: "Show key, labels and slices of the rows that got worse; else their numbers alone",
      }),
    ),
    weight: Type.Optional(
      Type.String({
        minLength: 1,
        description: "Column with how much each row counts, a number of at least 0",
      }),
    ),
    group: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          "Column whose rows of one value are not independent of one another, such as all rows of a patient; intervals then come from leaving out whole groups",
      }),
    ),
    repeats: Type.Optional(
      Type.Array(text, {
        minItems: 1,
        uniqueItems: true,
        description:
          "Predictions of further runs of the same training, e.g. with other seeds, for the same rows; metrics are those of all runs together, and differences between runs count as doubt",
      }),
    ),
    aggregate: Type.Optional(
      Type.Enum([...AGGREGATES], {
        description:
          "How the values of `repeats` become one, default `mean`; `min` and `max` are the worst and best of scores",
      }),
    ),
    compute: Type.Optional(
      Type.Enum(["memory", "sql"], {
        description:
          "Where metrics of `predictions` are computed: `memory`, or `sql` for tables too large for it, from counts, sums and ranks; default `memory`, and `sql` for tables of a server",
      }),
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

/** The settings as they are written: tables may lie on a server. */
export type WrittenConfig = Static<typeof EvaluationConfigSchema>;

/** Settings that name a table each. */
export type TableRole = "predictions" | "data" | "champion";

/**
 * The settings once `requireSettings` let them pass: tables are named by their paths, or on a server by their names;
 * `task` and `label` are those of gates without a `metrics_file`.
 */
export type EvaluationConfig = Omit<WrittenConfig, TableRole> &
  Required<Pick<WrittenConfig, "task" | "label">> & { readonly [Role in TableRole]?: string };
