/** What can go wrong in this part, and what it says. */
export declare const EVALUATION_CODES: {
    readonly "evaluation/settings": {
        readonly title: "The settings of an evaluation gate contradict one another";
        readonly consequence: "usage";
        readonly explanation: "An evaluation gate has either `model` and `data`, or `predictions`. Some tasks need further settings, which the message names.";
    };
    readonly "evaluation/column-missing": {
        readonly title: "A column of the config is not in the table";
        readonly consequence: "usage";
        readonly explanation: "`label`, `slices`, `key`, `prediction` and `score` name columns; names are case-sensitive.";
    };
    readonly "evaluation/no-rows": {
        readonly title: "There are no rows to evaluate";
        readonly consequence: "undecided";
        readonly explanation: "The table or the slice is empty. Nothing can be said of a model that was shown nothing.";
    };
    readonly "evaluation/label-missing": {
        readonly title: "Rows without a label";
        readonly consequence: "undecided";
        readonly explanation: "A prediction cannot be right or wrong where the label is missing. Take those rows out of the golden data, so that everybody evaluates the same rows.";
    };
    readonly "evaluation/too-many-rows": {
        readonly title: "More rows or clusters than a metric of pairs takes";
        readonly consequence: "undecided";
        readonly explanation: "Silhouette compares each row with each, davies_bouldin and adjusted_mutual_info each cluster with each. A sample of some ten thousand rows says the same; thousands of clusters are rarely meant.";
    };
    readonly "evaluation/feature-type": {
        readonly title: "A feature of clusters is no number";
        readonly consequence: "usage";
        readonly explanation: "Silhouette and the like measure distances between rows in the columns of `features`, which hold finite numbers.";
    };
    readonly "evaluation/empty-reference": {
        readonly title: "Right texts that are empty";
        readonly consequence: "note";
        readonly explanation: "The column of `label`, or one of `references`, holds empty texts. Where that is meant (a question without an answer), leave it; often a step that wrote the file lost the texts. A column without any text at all in `label` is an error.";
    };
    readonly "evaluation/label-type": {
        readonly title: "The label column does not fit the task";
        readonly consequence: "undecided";
        readonly explanation: "Regression needs finite numbers. Binary classification needs at most two values, and `positive:` says which one is the positive class unless they are 0 and 1 or booleans. Labels of classes are texts or whole numbers, one a row unless the metric is one of several labels a row.";
    };
    readonly "evaluation/positive-unknown": {
        readonly title: "The positive label does not occur";
        readonly consequence: "undecided";
        readonly explanation: "`positive:` must be one of the two values of the label column.";
    };
    readonly "evaluation/classes-mismatch": {
        readonly title: "The classes of model and data do not fit";
        readonly consequence: "undecided";
        readonly explanation: "A score has one column a class, in the order of the model's classes. Say that order with `classes: [a, b, c]` when the data does not hold every class of the model, or holds others.";
    };
    readonly "evaluation/unseen-label": {
        readonly title: "The data has labels that the model does not know";
        readonly consequence: "note";
        readonly explanation: "Rows with such a label can only be predicted wrong. Their number is part of the message.";
    };
    readonly "evaluation/metric-for-task": {
        readonly title: "The metric does not exist for this task";
        readonly consequence: "usage";
        readonly explanation: "`f1` needs classes and `rmse` needs numbers; see the gate's page for which metric has which task.";
    };
    readonly "evaluation/no-score": {
        readonly title: "There is no score to compute the metric from";
        readonly consequence: "undecided";
        readonly explanation: "roc_auc, log_loss and brier need a probability or score for each row, not only the predicted class: name the model's output, or the column of the predictions, with `score:`.";
    };
    readonly "evaluation/no-prediction": {
        readonly title: "There is no prediction to compute the metric from";
        readonly consequence: "undecided";
        readonly explanation: "Name the model's output, or the column of the predictions, with `prediction:`.";
    };
    readonly "evaluation/not-finite": {
        readonly title: "NaN or infinity among labels, predictions or scores";
        readonly consequence: "undecided";
        readonly explanation: "The model gave NaN or infinity for some rows, often because an input was missing. A metric over the other rows would speak of other data.";
    };
    readonly "evaluation/not-probability": {
        readonly title: "Scores that are no probabilities";
        readonly consequence: "undecided";
        readonly explanation: "log_loss and brier need values from 0 to 1; logits or margins are not.";
    };
    readonly "evaluation/length-mismatch": {
        readonly title: "Not one value for each row";
        readonly consequence: "undecided";
        readonly explanation: "Labels, predictions, scores and weights must be of one length.";
    };
    readonly "evaluation/one-class": {
        readonly title: "Only one class occurs";
        readonly consequence: "undecided";
        readonly explanation: "Without rows of both classes roc_auc, precision, recall, f1 and most other metrics of two classes say nothing, nor do metrics of clusters and of masks where the truth is of one cluster or class: what finds nothing then has found it all. Add rows to this slice, or take it out of the rule.";
    };
    readonly "evaluation/average-needed": {
        readonly title: "More than two classes need an average";
        readonly consequence: "usage";
        readonly explanation: "precision, recall, f1, specificity and the like of more than two classes or labels are averages: `macro` counts classes alike, `weighted` by their rows, `micro` counts rows alike; `samples` is the mean over rows with several labels each.";
    };
    readonly "evaluation/undefined": {
        readonly title: "The metric is 0 divided by 0";
        readonly consequence: "undecided";
        readonly explanation: "E.g. precision when no row was predicted positive. scikit-learn says 0 with a warning; `zero_division: 0` in the rule says so here too.";
    };
    readonly "evaluation/outside-domain": {
        readonly title: "The metric is not defined for these values";
        readonly consequence: "undecided";
        readonly explanation: "Logarithms need labels and predictions above -1, Poisson deviances labels of at least 0 and predictions above 0, gamma deviances both above 0. Choose a metric for such values, or clip the predictions.";
    };
    readonly "evaluation/parameter": {
        readonly title: "A parameter of the metric is out of its range";
        readonly consequence: "usage";
        readonly explanation: "The message names the parameter and what it may be; scikit-learn's documentation has the same.";
    };
    readonly "evaluation/too-few-rows": {
        readonly title: "Too few rows to say how sure a value is";
        readonly consequence: "undecided";
        readonly explanation: "Intervals of most metrics come from drawing the rows again and again; fewer than ten rows give nothing to draw from. Shares as accuracy and recall have exact intervals and are measured on fewer.";
    };
    readonly "evaluation/slice-too-small": {
        readonly title: "The slice has too few rows";
        readonly consequence: "undecided";
        readonly explanation: "A slice of fewer rows than `min_slice_rows` (30) cannot be judged. Collect more rows, lower the limit, or take the slice out of the rule.";
    };
    readonly "evaluation/slice-empty": {
        readonly title: "No row belongs to the slice";
        readonly consequence: "undecided";
        readonly explanation: "The rule names a slice that the data does not have. Check the value; the message lists those there are.";
    };
    readonly "evaluation/slice-vanished": {
        readonly title: "A slice of the baseline's data is gone";
        readonly consequence: "undecided";
        readonly explanation: "The golden data of the baseline has rows of this slice and this change's data has none, so the rule cannot be checked where it was before.";
    };
    readonly "evaluation/too-many-slices": {
        readonly title: "The values of the column are no slices";
        readonly consequence: "undecided";
        readonly explanation: "A column of slices holds a few categories, not numbers or ids: bin its values first. Where different values have one name, as the text `(missing)` and rows without a value, they would be judged as one: give one of them another name.";
    };
    readonly "evaluation/data-changed": {
        readonly title: "The golden data differs from the baseline's";
        readonly consequence: "note";
        readonly explanation: "Both models were evaluated on this change's data, so the comparison is fair; but values cannot be compared with those of earlier reports.";
    };
    readonly "evaluation/key-needed": {
        readonly title: "Predictions cannot be paired without a key";
        readonly consequence: "undecided";
        readonly explanation: "Two files of predictions are compared row by row. `key:` names the column that tells which rows belong together.";
    };
    readonly "evaluation/not-in-sql": {
        readonly title: "SQL does not compute this";
        readonly consequence: "usage";
        readonly explanation: "With `compute: sql` metrics come from counts, sums and ranks that the engine computes, and only some metrics and settings have those. Say `compute: memory` for the others, in a gate of their own if need be.";
    };
    readonly "evaluation/key-duplicate": {
        readonly title: "A key occurs more than once";
        readonly consequence: "undecided";
        readonly explanation: "The column of `key:` must be different in every row of a file and never missing.";
    };
    readonly "evaluation/key-missing": {
        readonly title: "Rows without their counterpart";
        readonly consequence: "undecided";
        readonly explanation: "Every row that is evaluated needs exactly one prediction. A file that lacks some rows would be compared on other rows than the candidate.";
    };
    readonly "evaluation/option": {
        readonly title: "An option of a metric is outside what it can be";
        readonly consequence: "usage";
        readonly explanation: "E.g. `k` of a ranking metric is a whole number above 0. The message names the option.";
    };
    readonly "evaluation/one-group": {
        readonly title: "Only one group occurs";
        readonly consequence: "undecided";
        readonly explanation: "Fairness compares groups of rows, told apart by the columns of `sensitive_features`, and uplift the treated with the others. One group alone is no evidence.";
    };
    readonly "evaluation/box": {
        readonly title: "A box that is none";
        readonly consequence: "undecided";
        readonly explanation: "A box is four finite numbers: left, top, width and height (COCO), or the corners. Width and height are not negative.";
    };
    readonly "evaluation/unknown-category": {
        readonly title: "A category that the ground truth does not list";
        readonly consequence: "undecided";
        readonly explanation: "pycocotools leaves such boxes out without a word, so that a model with wrong numbers of classes looks as if it found nothing. Use the category ids of the ground truth, or list the category there.";
    };
    readonly "evaluation/coco-file": {
        readonly title: "A COCO file that cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "The ground truth is a JSON object with `images`, `annotations` and `categories`, each entry with an id of its own; the results are a JSON list of objects with `image_id`, `category_id`, `bbox` or `segmentation`, and `score`. Nothing of a file that is damaged in one place is counted.";
    };
    readonly "evaluation/mask": {
        readonly title: "A mask that cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "Masks are arrays of class numbers, COCO's run-length encodings or polygons. The two masks of an image have one size, and every number is one of `classes` or the one that is ignored.";
    };
    readonly "evaluation/unknown-image": {
        readonly title: "A ground truth or detection of an image that is not evaluated";
        readonly consequence: "undecided";
        readonly explanation: "Every box belongs to one of the images. A detection on another image would neither be right nor wrong.";
    };
    readonly "evaluation/ragged": {
        readonly title: "Rows of different width";
        readonly consequence: "undecided";
        readonly explanation: "A matrix has the same number of values in each row, and two matrices of a metric have one shape.";
    };
    readonly "evaluation/not-binary": {
        readonly title: "Values other than 0 and 1";
        readonly consequence: "undecided";
        readonly explanation: "Relevance, treatment and outcome of ranking, uplift and fairness metrics are 0 or 1 a row, and so is each label of a multilabel task; the message names which was not.";
    };
    readonly "evaluation/text-too-long": {
        readonly title: "A sentence is too long to be aligned";
        readonly consequence: "undecided";
        readonly explanation: "rougeLsum compares a sentence a line. Texts without line breaks are one sentence, whose words are each compared with each.";
    };
};
