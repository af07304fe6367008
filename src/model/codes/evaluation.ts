import { codes } from "./entry.ts";

/** What can go wrong in this part, and what it says. */
export const EVALUATION_CODES = codes({
  "evaluation/settings": {
    title: "The settings of an evaluation gate contradict one another",
    consequence: "usage",
    explanation:
      "An evaluation gate has either `model` and `data`, or `predictions`. Some tasks need further settings, which the message names.",
  },
  "evaluation/column-missing": {
    title: "A column of the config is not in the table",
    consequence: "usage",
    explanation: "`label`, `slices`, `key`, `prediction` and `score` name columns; names are case-sensitive.",
  },
  "evaluation/no-rows": {
    title: "There are no rows to evaluate",
    consequence: "undecided",
    explanation: "The table or the slice is empty. Nothing can be said of a model that was shown nothing.",
  },
  "evaluation/label-missing": {
    title: "Rows without a label",
    consequence: "undecided",
    explanation:
      "A prediction cannot be right or wrong where the label is missing. Take those rows out of the golden data, so that everybody evaluates the same rows.",
  },
  "evaluation/too-many-rows": {
    title: "More rows or clusters than a metric of pairs takes",
    consequence: "undecided",
    explanation:
      "Silhouette compares each row with each, davies_bouldin and adjusted_mutual_info each cluster with each. A sample of some ten thousand rows says the same; thousands of clusters are rarely meant.",
  },
  "evaluation/feature-type": {
    title: "A feature of clusters is no number",
    consequence: "usage",
    explanation:
      "Silhouette and the like measure distances between rows in the columns of `features`, which hold finite numbers.",
  },
  "evaluation/empty-reference": {
    title: "Right texts that are empty",
    consequence: "note",
    explanation:
      "The column of `label`, or one of `references`, holds empty texts. Where that is meant (a question without an answer), leave it; often a step that wrote the file lost the texts. A column without any text at all in `label` is an error.",
  },
  "evaluation/label-type": {
    title: "The label column does not fit the task",
    consequence: "undecided",
    explanation:
      "Regression needs finite numbers. Binary classification needs at most two values, and `positive:` says which one is the positive class unless they are 0 and 1 or booleans. Labels of classes are texts or whole numbers, one a row unless the metric is one of several labels a row.",
  },
  "evaluation/positive-unknown": {
    title: "The positive label does not occur",
    consequence: "undecided",
    explanation: "`positive:` must be one of the two values of the label column.",
  },
  "evaluation/classes-mismatch": {
    title: "The classes of model and data do not fit",
    consequence: "undecided",
    explanation:
      "A score has one column a class, in the order of the model's classes. Say that order with `classes: [a, b, c]` when the data does not hold every class of the model, or holds others.",
  },
  "evaluation/unseen-label": {
    title: "The data has labels that the model does not know",
    consequence: "note",
    explanation: "Rows with such a label can only be predicted wrong. Their number is part of the message.",
  },
  "evaluation/metric-for-task": {
    title: "The metric does not exist for this task",
    consequence: "usage",
    explanation:
      "`f1` needs classes and `rmse` needs numbers; see the gate's page for which metric has which task.",
  },
  "evaluation/no-score": {
    title: "There is no score to compute the metric from",
    consequence: "undecided",
    explanation:
      "roc_auc, log_loss and brier need a probability or score for each row, not only the predicted class: name the model's output, or the column of the predictions, with `score:`.",
  },
  "evaluation/no-prediction": {
    title: "There is no prediction to compute the metric from",
    consequence: "undecided",
    explanation: "Name the model's output, or the column of the predictions, with `prediction:`.",
  },
  "evaluation/not-finite": {
    title: "NaN or infinity among labels, predictions or scores",
    consequence: "undecided",
    explanation:
      "The model gave NaN or infinity for some rows, often because an input was missing. A metric over the other rows would speak of other data.",
  },
  "evaluation/not-probability": {
    title: "Scores that are no probabilities",
    consequence: "undecided",
    explanation: "log_loss and brier need values from 0 to 1; logits or margins are not.",
  },
  "evaluation/length-mismatch": {
    title: "Not one value for each row",
    consequence: "undecided",
    explanation: "Labels, predictions, scores and weights must be of one length.",
  },
  "evaluation/one-class": {
    title: "Only one class occurs",
    consequence: "undecided",
    explanation:
      "Without rows of both classes roc_auc, precision, recall, f1 and most other metrics of two classes say nothing, nor do metrics of clusters and of masks where the truth is of one cluster or class: what finds nothing then has found it all. Add rows to this slice, or take it out of the rule.",
  },
  "evaluation/average-needed": {
    title: "More than two classes need an average",
    consequence: "usage",
    explanation:
      "precision, recall, f1, specificity and the like of more than two classes or labels are averages: `macro` counts classes alike, `weighted` by their rows, `micro` counts rows alike; `samples` is the mean over rows with several labels each.",
  },
  "evaluation/undefined": {
    title: "The metric is 0 divided by 0",
    consequence: "undecided",
    explanation:
      "E.g. precision when no row was predicted positive. scikit-learn says 0 with a warning; `zero_division: 0` in the rule says so here too.",
  },
  "evaluation/outside-domain": {
    title: "The metric is not defined for these values",
    consequence: "undecided",
    explanation:
      "Logarithms need labels and predictions above -1, Poisson deviances labels of at least 0 and predictions above 0, gamma deviances both above 0. Choose a metric for such values, or clip the predictions.",
  },
  "evaluation/parameter": {
    title: "A parameter of the metric is out of its range",
    consequence: "usage",
    explanation:
      "The message names the parameter and what it may be; scikit-learn's documentation has the same.",
  },
  "evaluation/too-few-rows": {
    title: "Too few rows to say how sure a value is",
    consequence: "undecided",
    explanation:
      "Intervals of most metrics come from drawing the rows again and again; fewer than ten rows give nothing to draw from. Shares as accuracy and recall have exact intervals and are measured on fewer.",
  },
  "evaluation/slice-too-small": {
    title: "The slice has too few rows",
    consequence: "undecided",
    explanation:
      "A slice of fewer rows than `min_slice_rows` (30) cannot be judged. Collect more rows, lower the limit, or take the slice out of the rule.",
  },
  "evaluation/slice-empty": {
    title: "No row belongs to the slice",
    consequence: "undecided",
    explanation:
      "The rule names a slice that the data does not have. Check the value; the message lists those there are.",
  },
  "evaluation/slice-vanished": {
    title: "A slice of the baseline's data is gone",
    consequence: "undecided",
    explanation:
      "The golden data of the baseline has rows of this slice and this change's data has none, so the rule cannot be checked where it was before.",
  },
  "evaluation/too-many-slices": {
    title: "The values of the column are no slices",
    consequence: "undecided",
    explanation:
      "A column of slices holds a few categories, not numbers or ids: bin its values first. Where different values have one name, as the text `(missing)` and rows without a value, they would be judged as one: give one of them another name.",
  },
  "evaluation/data-changed": {
    title: "The golden data differs from the baseline's",
    consequence: "note",
    explanation:
      "Both models were evaluated on this change's data, so the comparison is fair; but values cannot be compared with those of earlier reports.",
  },
  "evaluation/key-needed": {
    title: "Predictions cannot be paired without a key",
    consequence: "undecided",
    explanation:
      "Two files of predictions are compared row by row. `key:` names the column that tells which rows belong together.",
  },
  "evaluation/not-in-sql": {
    title: "SQL does not compute this",
    consequence: "usage",
    explanation:
      "With `compute: sql` metrics come from counts, sums and ranks that the engine computes, and only some metrics and settings have those. Say `compute: memory` for the others, in a gate of their own if need be.",
  },
  "evaluation/key-duplicate": {
    title: "A key occurs more than once",
    consequence: "undecided",
    explanation: "The column of `key:` must be different in every row of a file and never missing.",
  },
  "evaluation/key-missing": {
    title: "Rows without their counterpart",
    consequence: "undecided",
    explanation:
      "Every row that is evaluated needs exactly one prediction. A file that lacks some rows would be compared on other rows than the candidate.",
  },
  "evaluation/option": {
    title: "An option of a metric is outside what it can be",
    consequence: "usage",
    explanation: "E.g. `k` of a ranking metric is a whole number above 0. The message names the option.",
  },
  "evaluation/one-group": {
    title: "Only one group occurs",
    consequence: "undecided",
    explanation:
      "Fairness compares groups of rows, told apart by the columns of `sensitive_features`, and uplift the treated with the others. One group alone is no evidence.",
  },
  "evaluation/box": {
    title: "A box that is none",
    consequence: "undecided",
    explanation:
      "A box is four finite numbers: left, top, width and height (COCO), or the corners. Width and height are not negative.",
  },
  "evaluation/unknown-category": {
    title: "A category that the ground truth does not list",
    consequence: "undecided",
    explanation:
      "pycocotools leaves such boxes out without a word, so that a model with wrong numbers of classes looks as if it found nothing. Use the category ids of the ground truth, or list the category there.",
  },
  "evaluation/coco-file": {
    title: "A COCO file that cannot be used",
    consequence: "undecided",
    explanation:
      "The ground truth is a JSON object with `images`, `annotations` and `categories`, each entry with an id of its own; the results are a JSON list of objects with `image_id`, `category_id`, `bbox` or `segmentation`, and `score`. Nothing of a file that is damaged in one place is counted.",
  },
  "evaluation/mask": {
    title: "A mask that cannot be used",
    consequence: "undecided",
    explanation:
      "Masks are arrays of class numbers, COCO's run-length encodings or polygons. The two masks of an image have one size, and every number is one of `classes` or the one that is ignored.",
  },
  "evaluation/unknown-image": {
    title: "A ground truth or detection of an image that is not evaluated",
    consequence: "undecided",
    explanation:
      "Every box belongs to one of the images. A detection on another image would neither be right nor wrong.",
  },
  "evaluation/ragged": {
    title: "Rows of different width",
    consequence: "undecided",
    explanation:
      "A matrix has the same number of values in each row, and two matrices of a metric have one shape.",
  },
  "evaluation/not-binary": {
    title: "Values other than 0 and 1",
    consequence: "undecided",
    explanation:
      "Relevance, treatment and outcome of ranking, uplift and fairness metrics are 0 or 1 a row, and so is each label of a multilabel task; the message names which was not.",
  },
  "evaluation/text-too-long": {
    title: "A sentence is too long to be aligned",
    consequence: "undecided",
    explanation:
      "rougeLsum compares a sentence a line. Texts without line breaks are one sentence, whose words are each compared with each.",
  },
});
