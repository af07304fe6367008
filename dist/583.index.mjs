export const id = 583;
export const ids = [583,511];
export const modules = {

/***/ 27892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeError: () => (/* binding */ describeError)
/* harmony export */ });
/* unused harmony export describeLocation */
/** `assay.yml:14:5: what is wrong [code]`, then what to do. */
function describeError(error) {
    const problems = "problems" in error ? error.problems : [error];
    return problems.map(describeOne).join("");
}
function describeOne({ code, message, fix, location }) {
    const place = location === undefined ? "" : `${describeLocation(location)}: `;
    return `${place}${message} [${code}]\n${fix === undefined ? "" : `  ${fix}\n`}`;
}
function describeLocation({ path, line, column }) {
    return [path, line, column].filter((part) => part !== undefined).join(":");
}


/***/ }),

/***/ 37583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
;// CONCATENATED MODULE: ./build/bundle/model/codes/entry.js
/** Keeps the literal keys of a table, so that a code that is not in it does not compile. */
function codes(table) {
    return table;
}

;// CONCATENATED MODULE: ./build/bundle/model/codes/config.js

/** What can be wrong with assay.yml and the command line. */
const CONFIG_CODES = codes({
    "config/missing": {
        title: "There is no config",
        consequence: "usage",
        explanation: "Assay reads `assay.yml` in the current folder unless `--config` names another file. `assay init` writes one.",
    },
    "config/unreadable": {
        title: "The config cannot be read",
        consequence: "usage",
        explanation: "The path is a folder, a device, a file without read permission, or a file of more than 1 MiB. Name a YAML file with `--config`.",
    },
    "config/encoding": {
        title: "The config is not UTF-8",
        consequence: "usage",
        explanation: "Assay reads UTF-8 only, so that every machine sees the same text. Save the file as UTF-8; editors for Windows may offer it as `UTF-8 without BOM`.",
    },
    "config/empty": {
        title: "The config is empty",
        consequence: "usage",
        explanation: "The file has no content beside comments. `assay init` writes a config to start from.",
    },
    "config/syntax": {
        title: "The config is not valid YAML",
        consequence: "usage",
        explanation: "The file must be one YAML 1.2 document of maps, lists and plain values. Usual causes are a tab character in the indentation, a missing bracket or quote, a colon inside an unquoted text, and a second document after `---`. Tags such as `!secret` are not known; aliases (`*name`) are, merge keys (`<<`) are not.",
    },
    "config/duplicate-key": {
        title: "A key is written twice",
        consequence: "usage",
        explanation: "The same key appears twice in one map, so one of the two would be lost without a word. Keep one of them.",
    },
    "config/version": {
        title: "The config's version is not supported",
        consequence: "usage",
        explanation: "`version: 1` must be in the file. It says which meaning the other keys have, so that a newer Assay never reads an old file in a new way.",
    },
    "config/unknown-key": {
        title: "A key is not known here",
        consequence: "usage",
        explanation: "Assay refuses keys that it does not know, because a misspelt threshold would otherwise never be judged. The message names the nearest known key; `docs/reference/config.md` lists all of them.",
    },
    "config/unknown-kind": {
        title: "There is no such gate kind",
        consequence: "usage",
        explanation: "`kind` says what a gate measures. `docs/reference/metrics.md` lists the kinds and their metrics.",
    },
    "config/unknown-metric": {
        title: "The gate does not measure this metric",
        consequence: "usage",
        explanation: "Each gate kind measures its own metrics; names are those of the field, without `_score`. `docs/reference/metrics.md` lists them.",
    },
    "config/unknown-gate": {
        title: "There is no gate of this name",
        consequence: "usage",
        explanation: "`requires` of a promotion names gates of the same file. Check the spelling under `gates`.",
    },
    "config/required": {
        title: "A key is missing",
        consequence: "usage",
        explanation: "A setting without a sensible default is not there. The message says which, and where it belongs.",
    },
    "config/value": {
        title: "A value is not of the expected form",
        consequence: "usage",
        explanation: "The message says what was seen and what is expected. Remember YAML's own rules: `yes` is text, `1_000` is text, `.nan` is not a number to compare with, and text that looks like a number needs quotes.",
    },
    "config/name": {
        title: "A name has characters that names cannot have",
        consequence: "usage",
        explanation: "Names of gates, promotions and stages become parts of file names, tags and statuses. They start with a letter or digit, go on with letters, digits, `.`, `_` and `-`, and have at most 64 characters.",
    },
    "config/no-gates": {
        title: "The config has no gates",
        consequence: "usage",
        explanation: "A run without gates would be green without having looked at anything. Add one under `gates`.",
    },
    "config/no-rules": {
        title: "A gate has no rules",
        consequence: "usage",
        explanation: "A gate without rules measures nothing and would be green without evidence. Add a rule, or remove the gate.",
    },
    "config/expectation": {
        title: "A rule does not say what it expects, or says it twice",
        consequence: "usage",
        explanation: "A rule needs `min`, `max` (or both), or `equals`, or `no_worse_than`; `by` belongs to `no_worse_than`. Different expectations of one metric are written as two rules.",
    },
    "config/baseline": {
        title: "A rule compares with a baseline that is not set",
        consequence: "usage",
        explanation: "`no_worse_than: passport` reads the folder named by `baseline.passports`. Set it, or compare with `baseline`.",
    },
    "config/invalid": {
        title: "The config has several problems",
        consequence: "usage",
        explanation: "Each of them is listed with its line and has a code of its own.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/data.js

/** What can be wrong with a data set, its schema and its reference. */
const DATA_CODES = codes({
    "data/unreadable": {
        title: "The data could not be read",
        consequence: "undecided",
        explanation: "The file is not what its extension or `format:` says, it is damaged, or a line does not fit the others: a CSV line with too few or too many fields ends the read, because a tool that skips it would judge other data than yours.",
    },
    "data/not-parquet": {
        title: "The file is not Parquet",
        consequence: "undecided",
        explanation: "A Parquet file begins and ends with the four bytes `PAR1`. A file without them is of another format, or was cut off: its index stands at its end.",
    },
    "data/empty-file": {
        title: "The file is empty",
        consequence: "undecided",
        explanation: "A file of 0 bytes holds no table, not even one without rows.",
    },
    "data/unknown-format": {
        title: "The format of the file is not known",
        consequence: "undecided",
        explanation: "The format is told by the extension: `.parquet`, `.csv`, `.tsv`, `.json`, `.jsonl`, `.ndjson`, the text formats also with `.gz`. Any other name needs `format:`.",
    },
    "data/out-of-memory": {
        title: "The data does not fit into memory",
        consequence: "undecided",
        explanation: "The engine reached the gate's memory limit and could not move the rest to disk. Exact distinct counts and duplicates of wide rows need most.",
    },
    "data/no-files": {
        title: "A glob matches no file",
        consequence: "undecided",
        explanation: "The pattern of `source:` or `reference:` matches nothing. A check of nothing would pass, so it is an error. Files that git ignores are not seen.",
    },
    "data/parts-differ": {
        title: "The files of a glob have different columns",
        consequence: "undecided",
        explanation: "All files of one source are one table and must have the same columns. A column that only some have would be NULL in the others without anyone having written that.",
    },
    "data/duplicate-column": {
        title: "Two columns have the same name",
        consequence: "undecided",
        explanation: "Names must differ, and by more than upper and lower case: a rule on the name would speak about one of the columns only.",
    },
    "data/no-column": {
        title: "A column is not there",
        consequence: "undecided",
        explanation: "A rule names a column that the table has not, or a pattern that no fitting column matches. Names are compared letter by letter, with case.",
    },
    "data/wrong-type": {
        title: "A metric cannot be taken of this type",
        consequence: "undecided",
        explanation: "The metric needs numbers and the column holds text, for instance because one value of a CSV column is not a number.",
    },
    "data/not-finite": {
        title: "The column has NaN or infinite values",
        consequence: "undecided",
        explanation: "Means and extremes of such a column are NaN or infinite, and leaving the values out would hide them. Unknown values belong into NULL, which every metric counts for what it is.",
    },
    "data/out-of-range": {
        title: "The values are too large to be added exactly",
        consequence: "undecided",
        explanation: "Sums are made of integers so that they do not depend on the order of the rows; values beyond ±2^63 do not fit.",
    },
    "data/out-of-time": {
        title: "The gate's time was up",
        consequence: "undecided",
        explanation: "The rows that were judged until then say nothing about the others, so there is no value.",
    },
    "data/no-schema": {
        title: "There is no schema to be valid by",
        consequence: "undecided",
        explanation: "`invalid_rate` and `invalid_count` judge each row by the JSON Schema that `schema:` names.",
    },
    "data/schema-unreadable": {
        title: "The schema is not JSON",
        consequence: "undecided",
        explanation: "The file of `schema:` could not be parsed as JSON.",
    },
    "data/schema-invalid": {
        title: "The schema is not a valid JSON Schema",
        consequence: "undecided",
        explanation: "Known are the drafts 2020-12 (the default), 2019-09 and 07. Unknown keywords and formats are refused, since a misspelt one would let every row pass; a name that begins with `x-` is an annotation.",
    },
    "data/schema-remote": {
        title: "The schema refers to another file",
        consequence: "undecided",
        explanation: "References are resolved inside the schema only and never fetched, so that the same commit always gives the same verdict.",
    },
    "data/no-reference": {
        title: "There is no reference to compare with",
        consequence: "undecided",
        explanation: "`psi` is a distance between two tables: the source and the one that `reference:` names, or without it the base commit's file when the rule says `no_worse_than: baseline`.",
    },
    "data/invalid-rows": {
        title: "Rows are not valid by the schema",
        consequence: "note",
        explanation: "The first rows that are not valid, by their number from 1 in the order of the file, a CSV header not counted. Values are masked unless the gate says `show_values: true`.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/evaluation.js

/** What can go wrong in this part, and what it says. */
const EVALUATION_CODES = codes({
    "evaluation/settings": {
        title: "The settings of an evaluation gate contradict one another",
        consequence: "usage",
        explanation: "An evaluation gate has either `model` and `data`, or `predictions`. Some tasks need further settings, which the message names.",
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
        explanation: "A prediction cannot be right or wrong where the label is missing. Take those rows out of the golden data, so that everybody evaluates the same rows.",
    },
    "evaluation/label-type": {
        title: "The label column does not fit the task",
        consequence: "undecided",
        explanation: "Regression needs finite numbers. Binary classification needs at most two values, and `positive:` says which one is the positive class unless they are 0 and 1 or booleans. Labels of classes are texts or whole numbers, one a row unless the metric is one of several labels a row.",
    },
    "evaluation/positive-unknown": {
        title: "The positive label does not occur",
        consequence: "undecided",
        explanation: "`positive:` must be one of the two values of the label column.",
    },
    "evaluation/classes-mismatch": {
        title: "The classes of model and data do not fit",
        consequence: "undecided",
        explanation: "A score has one column a class, in the order of the model's classes. Say that order with `classes: [a, b, c]` when the data does not hold every class of the model, or holds others.",
    },
    "evaluation/unseen-label": {
        title: "The data has labels that the model does not know",
        consequence: "note",
        explanation: "Rows with such a label can only be predicted wrong. Their number is part of the message.",
    },
    "evaluation/metric-for-task": {
        title: "The metric does not exist for this task",
        consequence: "usage",
        explanation: "`f1` needs classes and `rmse` needs numbers; see the gate's page for which metric has which task.",
    },
    "evaluation/no-score": {
        title: "There is no score to compute the metric from",
        consequence: "undecided",
        explanation: "roc_auc, log_loss and brier need a probability or score for each row, not only the predicted class: name the model's output, or the column of the predictions, with `score:`.",
    },
    "evaluation/no-prediction": {
        title: "There is no prediction to compute the metric from",
        consequence: "undecided",
        explanation: "Name the model's output, or the column of the predictions, with `prediction:`.",
    },
    "evaluation/not-finite": {
        title: "NaN or infinity among labels, predictions or scores",
        consequence: "undecided",
        explanation: "The model gave NaN or infinity for some rows, often because an input was missing. A metric over the other rows would speak of other data.",
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
        explanation: "Without rows of both classes roc_auc, precision, recall, f1 and most other metrics of two classes say nothing. Add rows to this slice, or take it out of the rule.",
    },
    "evaluation/average-needed": {
        title: "More than two classes need an average",
        consequence: "usage",
        explanation: "precision, recall, f1, specificity and the like of more than two classes are averages: `macro` counts classes alike, `weighted` by their rows, `micro` counts rows alike.",
    },
    "evaluation/undefined": {
        title: "The metric is 0 divided by 0",
        consequence: "undecided",
        explanation: "E.g. precision when no row was predicted positive. scikit-learn says 0 with a warning; `zero_division: 0` in the rule says so here too.",
    },
    "evaluation/outside-domain": {
        title: "The metric is not defined for these values",
        consequence: "undecided",
        explanation: "Logarithms need labels and predictions above -1, Poisson deviances labels of at least 0 and predictions above 0, gamma deviances both above 0. Choose a metric for such values, or clip the predictions.",
    },
    "evaluation/parameter": {
        title: "A parameter of the metric is out of its range",
        consequence: "usage",
        explanation: "The message names the parameter and what it may be; scikit-learn's documentation has the same.",
    },
    "evaluation/too-few-rows": {
        title: "Too few rows to say how sure a value is",
        consequence: "undecided",
        explanation: "Intervals of most metrics come from drawing the rows again and again; fewer than ten rows give nothing to draw from. Shares as accuracy and recall have exact intervals and are measured on fewer.",
    },
    "evaluation/slice-too-small": {
        title: "The slice has too few rows",
        consequence: "undecided",
        explanation: "A slice of fewer rows than `min_slice_rows` (30) cannot be judged. Collect more rows, lower the limit, or take the slice out of the rule.",
    },
    "evaluation/slice-empty": {
        title: "No row belongs to the slice",
        consequence: "undecided",
        explanation: "The rule names a slice that the data does not have. Check the value; the message lists those there are.",
    },
    "evaluation/slice-vanished": {
        title: "A slice of the baseline's data is gone",
        consequence: "undecided",
        explanation: "The golden data of the baseline has rows of this slice and this change's data has none, so the rule cannot be checked where it was before.",
    },
    "evaluation/too-many-slices": {
        title: "The column has too many different values for slices",
        consequence: "undecided",
        explanation: "A column of slices holds a few categories, not numbers or ids. Bin its values first.",
    },
    "evaluation/data-changed": {
        title: "The golden data differs from the baseline's",
        consequence: "note",
        explanation: "Both models were evaluated on this change's data, so the comparison is fair; but values cannot be compared with those of earlier reports.",
    },
    "evaluation/key-needed": {
        title: "Predictions cannot be paired without a key",
        consequence: "undecided",
        explanation: "Two files of predictions are compared row by row. `key:` names the column that tells which rows belong together.",
    },
    "evaluation/not-in-sql": {
        title: "SQL does not compute this",
        consequence: "usage",
        explanation: "With `compute: sql` metrics come from counts, sums and ranks that the engine computes, and only some metrics and settings have those. Say `compute: memory` for the others, in a gate of their own if need be.",
    },
    "evaluation/key-duplicate": {
        title: "A key occurs more than once",
        consequence: "undecided",
        explanation: "The column of `key:` must be different in every row of a file and never missing.",
    },
    "evaluation/key-missing": {
        title: "Rows without their counterpart",
        consequence: "undecided",
        explanation: "Every row that is evaluated needs exactly one prediction. A file that lacks some rows would be compared on other rows than the candidate.",
    },
    "evaluation/worse-rows": {
        title: "Rows that the baseline predicts better",
        consequence: "note",
        explanation: "Rows by their number from 1 in the order of the file, those that lost most first. Key, labels and slices are masked unless the gate says `show_values: true`.",
    },
    "evaluation/found-slices": {
        title: "What the search for slices did",
        consequence: "note",
        explanation: "`find_slices` looks through the table's own columns for slices of rows that lost more than the others, compares each with Welch's t, and adjusts for all that were tried (Holm), so that on equal models it names one by chance in at most 5 % of runs.",
    },
    "evaluation/behaviour": {
        title: "A behaviour of the model cannot be tried",
        consequence: "usage",
        explanation: "Entries under `behaviour` change a column that feeds the model (`invariance`, `direction`) or name a table of cases (`cases`). The message says what does not fit: a name that is not there, a change that the column cannot take or that changes no row, a column that the model does not read, or a gate without a model.",
    },
    "evaluation/option": {
        title: "An option of a metric is outside what it can be",
        consequence: "usage",
        explanation: "E.g. `k` of a ranking metric is a whole number above 0. The message names the option.",
    },
    "evaluation/one-group": {
        title: "Only one group occurs",
        consequence: "undecided",
        explanation: "Fairness compares groups of rows, told apart by the columns of `sensitive_features`, and uplift the treated with the others. One group alone is no evidence.",
    },
    "evaluation/box": {
        title: "A box that is none",
        consequence: "undecided",
        explanation: "A box is four finite numbers: left, top, width and height (COCO), or the corners. Width and height are not negative.",
    },
    "evaluation/unknown-image": {
        title: "A ground truth or detection of an image that is not evaluated",
        consequence: "undecided",
        explanation: "Every box belongs to one of the images. A detection on another image would neither be right nor wrong.",
    },
    "evaluation/ragged": {
        title: "Rows of different width",
        consequence: "undecided",
        explanation: "A matrix has the same number of values in each row, and two matrices of a metric have one shape.",
    },
    "evaluation/not-binary": {
        title: "Values other than 0 and 1",
        consequence: "undecided",
        explanation: "Relevance, treatment and outcome of ranking, uplift and fairness metrics are 0 or 1 a row; the message names which was not.",
    },
    "evaluation/text-too-long": {
        title: "A sentence is too long to be aligned",
        consequence: "undecided",
        explanation: "rougeLsum compares a sentence a line. Texts without line breaks are one sentence, whose words are each compared with each.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/evaluation-sources.js

/** What an evaluation gate looks at beside a model: files of numbers, commands. */
const EVALUATION_SOURCE_CODES = codes({
    "evaluation/metrics-file": {
        title: "The metrics file cannot be read",
        consequence: "undecided",
        explanation: "A metrics file is JSON or YAML (by its extension) that holds numbers under names, nested as deeply as you like. A file that was cut off, is empty or holds no values is no evidence.",
    },
    "evaluation/mlflow-server": {
        title: "The MLflow server gives no usable answer",
        consequence: "undecided",
        explanation: "`mlflow_run:` asks a tracking server for one run, without credentials, for at most 10 seconds and 5 megabytes, and follows no redirect. Whatever is not MLflow's own answer about that run is no evidence.",
    },
    "evaluation/mlflow-store": {
        title: "The MLflow file store cannot be used",
        consequence: "undecided",
        explanation: "`store:` names a folder inside the tree with `<experiment>/<run>/meta.yaml` and `metrics/` as MLflow writes them. Links are not followed.",
    },
    "evaluation/mlflow-run": {
        title: "The MLflow run is no evidence",
        consequence: "undecided",
        explanation: "The run is not there, was deleted, has no metrics, or did not finish: what a run logged before it failed, or while it goes on, says nothing of its model.",
    },
    "evaluation/key-unknown": {
        title: "The metrics file or run has no such key",
        consequence: "undecided",
        explanation: "`key:` of the metric file_metric names a value of the file; keys of nested objects are joined by dots, as DVC does: `test.auc`. Metrics of an MLflow run have their own names: `test/auc`.",
    },
    "evaluation/not-number": {
        title: "A value of the metrics file or run is no finite number",
        consequence: "undecided",
        explanation: "Numbers and booleans (as 0 and 1) can be judged. Texts, lists, null, NaN and infinity cannot.",
    },
    "evaluation/exact-points": {
        title: "Values without intervals were compared",
        consequence: "note",
        explanation: "A metrics file or an MLflow run holds points. How much of a difference is noise cannot be told from them, so they are taken as exact.",
    },
    "evaluation/weight": {
        title: "Weights that cannot be used",
        consequence: "undecided",
        explanation: "The column of `weight:` says how much each row counts: finite numbers of at least 0, in every row, and not all 0.",
    },
    "evaluation/group-missing": {
        title: "Rows that belong to no group",
        consequence: "undecided",
        explanation: "The column of `group:` says which rows are not independent of one another. A row without a group could belong to any.",
    },
    "evaluation/command": {
        title: "The gate's command cannot be run as it is written",
        consequence: "usage",
        explanation: "`command:` is a program with its arguments, best as a list. A text is split at spaces, quotes keep one argument together; it is never given to a shell, so pipes, variables and wildcards are refused.",
    },
    "evaluation/command-failed": {
        title: "The gate's command failed",
        consequence: "undecided",
        explanation: "It could not be started, or ended with another exit code than 0. What it wrote is not read. The message holds its last words.",
    },
    "evaluation/command-timeout": {
        title: "The gate's command took too long",
        consequence: "undecided",
        explanation: "The command and everything that it started were ended after nine tenths of the gate's `timeout:`.",
    },
    "evaluation/command-changed-data": {
        title: "The gate's command changed what its predictions are judged by",
        consequence: "undecided",
        explanation: "`data` and `champion` must be the same before and after the command. Labels that come from the code that is judged are no evidence; make them in a step before.",
    },
    "evaluation/command-no-file": {
        title: "The gate's command did not write its file",
        consequence: "undecided",
        explanation: "The file named by `predictions` or `metrics_file` is moved out of the way before the command runs and must be there afterwards. A file left from another run is no evidence; it is put back.",
    },
    "evaluation/command-baseline": {
        title: "The command ran for this change alone",
        consequence: "note",
        explanation: "A commit of the past is read from git, not checked out, so no command runs in it: the baseline is what was committed under the same path. Commit the file, or compare with a passport.",
    },
    "evaluation/score-type": {
        title: "A score is not a number",
        consequence: "undecided",
        explanation: "The column that `score` names holds text. Often one cell of a CSV file is a word, which makes the whole column text.",
    },
    "evaluation/key-null": {
        title: "A row has no key",
        consequence: "undecided",
        explanation: "`key` names the column that pairs predictions with rows, so each row needs a value in it.",
    },
    "evaluation/label-is-input": {
        title: "The model is fed what it should predict",
        consequence: "note",
        explanation: "A column that feeds the model is the gate's `label`. Whatever is measured then says little about rows whose label is not known.",
    },
    "evaluation/repeats": {
        title: "Repeats are not different runs",
        consequence: "usage",
        explanation: "`repeats` names the predictions of further runs of the same training. The same bytes twice would make the runs look more alike than they are.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/file.js

/** Files, trees and git. */
const FILE_CODES = codes({
    "file/missing": {
        title: "A file is missing",
        consequence: "undecided",
        explanation: "The config names a file that is not in this tree. Check the spelling and the folder; paths start at the folder of `assay.yml`.",
    },
    "file/unreadable": {
        title: "A file cannot be read",
        consequence: "undecided",
        explanation: "The file is there, but the operating system refused to open it. Check its permissions.",
    },
    "file/not-a-file": {
        title: "A folder or device stands where a file is needed",
        consequence: "undecided",
        explanation: "Assay reads plain files. Folders, pipes, sockets, devices and git submodules are refused, because their content has no one digest.",
    },
    "file/outside-tree": {
        title: "A path leads out of the commit",
        consequence: "undecided",
        explanation: "An earlier commit holds only files of the repository. An absolute path, a path with too many `..` or a link that points outside has no earlier version to compare with.",
    },
    "file/lfs-pointer": {
        title: "A Git LFS pointer stands where the content should be",
        consequence: "undecided",
        explanation: "The checkout was made without LFS content. Run `git lfs pull`, or set `lfs: true` for actions/checkout, `GIT_LFS_SKIP_SMUDGE: 0` for GitLab. For an earlier commit, `git lfs fetch origin COMMIT` puts the content where Assay finds it.",
    },
    "file/dvc-pointer": {
        title: "DVC keeps this file and its content is not here",
        consequence: "undecided",
        explanation: "A `.dvc` file describes this path. Run `dvc pull` for the current files; for an earlier commit, `dvc fetch --all-commits` fills the cache that Assay reads.",
    },
    "file/git-failed": {
        title: "A git command failed",
        consequence: "undecided",
        explanation: "Assay asks git for files of earlier commits, for changed files and for tags. The message holds git's own words.",
    },
    "file/git-ownership": {
        title: "Git distrusts the owner of the folder",
        consequence: "undecided",
        explanation: 'In a container the checkout often belongs to another user than the one that runs the job, and git refuses to read it. Run `git config --global --add safe.directory "$PWD"` first.',
    },
    "file/ref-refused": {
        title: "This is not the name of a git revision",
        consequence: "usage",
        explanation: "A revision is a branch, a tag or a commit id. Names that begin with `-`, hold spaces, control characters, `:` or `..` are refused, so that none can be read as an option or as something other than one commit.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/golden.js

/** Baselines and passports: what "before" is and whether it can be had. */
const GOLDEN_CODES = codes({
    "baseline/no-repository": {
        title: "There is no git repository to compare with",
        consequence: "undecided",
        explanation: "A baseline ref is a commit of the repository that holds the config. Run in a checkout, or compare with passports.",
    },
    "baseline/no-commit": {
        title: "The repository has no commit yet",
        consequence: "undecided",
        explanation: "Nothing was committed, so nothing can be compared with. Commit first.",
    },
    "baseline/ref-missing": {
        title: "The baseline's ref is not in this clone",
        consequence: "undecided",
        explanation: "No branch, tag or commit has this name here. CI systems often clone one branch only; fetch the other with `git fetch origin main:refs/remotes/origin/main`.",
    },
    "baseline/shallow": {
        title: "The clone is too shallow to compare",
        consequence: "undecided",
        explanation: "The commit that the change started from is not in this clone. Use `fetch-depth: 0` with actions/checkout, `GIT_DEPTH: 0` in GitLab, a clone without `shallow` in Jenkins, or `git fetch --unshallow`.",
    },
    "baseline/file-missing": {
        title: "The baseline has no such file yet",
        consequence: "undecided",
        explanation: "The model or its data is new in this change, so the base commit has nothing to compare with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.",
    },
    "baseline/first-run": {
        title: "Nothing was accepted yet",
        consequence: "undecided",
        explanation: "No passport holds golden metrics of this gate. Look at what was measured and accept it with `assay golden accept`, then commit the passport; or let such rules wait with `baseline: { when_missing: skip }`.",
    },
    "baseline/not-in-passports": {
        title: "Passports do not hold metrics of this kind of gate",
        consequence: "undecided",
        explanation: "A passport holds what evaluation gates measure of a model. Tables change with every delivery and times belong to the machine that took them, so rules of other gates compare with a commit (`baseline: { ref: origin/main }` or `--baseline REF`) or with a number (`min`, `max`). `assay audit --kind evaluation` leaves the other gates out.",
    },
    "golden/mismatch": {
        title: "A passport does not agree with what lies here",
        consequence: "failed",
        explanation: "`assay golden verify` found a model or golden data whose bytes are not those that the passport names, or a list of acceptances whose digests do not follow from one another. Run the gates and accept anew, or restore the file from git.",
    },
    "golden/unreadable": {
        title: "A passport cannot be read",
        consequence: "undecided",
        explanation: "The file in the folder of passports cannot be opened or is not JSON. Restore it from git.",
    },
    "golden/invalid": {
        title: "A passport is not as its schema says",
        consequence: "undecided",
        explanation: "Passports are written by `assay golden accept`. One that was edited by hand or merged badly is refused rather than half read. Restore it from git, or accept anew.",
    },
    "golden/unknown-model": {
        title: "There is no such model",
        consequence: "usage",
        explanation: "The name is that of a passport: the model's file name without its extension. `assay golden show` lists them.",
    },
    "golden/name-clash": {
        title: "Two models would share one passport",
        consequence: "usage",
        explanation: "A passport is named after the model's file without its extension, and two different models have the same one. Rename one of the files.",
    },
    "golden/because-needed": {
        title: "Accepting something worse needs a reason",
        consequence: "usage",
        explanation: 'A golden metric gets worse, disappears, or a rule failed. Whoever reviews the passport should read why that is right: `assay golden accept --because "…"`.',
    },
    "golden/stale-report": {
        title: "The report speaks of other bytes",
        consequence: "usage",
        explanation: "The model or its golden data changed after the report was made, so its numbers are not theirs. Run `assay run` again, then accept.",
    },
    "golden/nothing-measured": {
        title: "There is nothing to accept",
        consequence: "usage",
        explanation: "The report has no evaluation of this model, or a metric that a rule asks for could not be measured. Only what was measured can become golden.",
    },
    "golden/who-needed": {
        title: "Nobody is named as accepting",
        consequence: "usage",
        explanation: "A passport says who accepted it. Set git's `user.name` or use `--who`.",
    },
    "golden/other-rows": {
        title: "The passport kept predictions of other rows",
        consequence: "note",
        explanation: "Rules against a passport are judged row by row where it kept what its model said of these very rows. The golden data has changed since, so the accepted values are compared as two independent measurements. Accept anew with `--with-predictions`.",
    },
    "golden/contradicts": {
        title: "The passport contradicts what its own bytes measure",
        consequence: "undecided",
        explanation: "The passport names the digests of the very model and data that were measured now, but another value. Either the file was edited by hand, or another version of Assay or of the runtime computes the metric differently. Restore it from git, or look at what is measured and accept it anew.",
    },
    "golden/model-index": {
        title: "A model card's results cannot be taken over",
        consequence: "usage",
        explanation: "`assay golden import` reads `model-index` at the head of a model card or in a YAML or JSON file: a model's name and results with metrics that have `type` and a number as `value`. Metrics that Assay does not have, and numbers outside a metric's range, are left out.",
    },
    "golden/exists": {
        title: "The model has a passport already",
        consequence: "usage",
        explanation: "An import makes the first passport of a model and never replaces values that were measured. Use `assay golden accept`, or delete the passport first.",
    },
    "golden/predictions": {
        title: "Predictions in a passport cannot be used",
        consequence: "undecided",
        explanation: "`assay golden accept --with-predictions` keeps what the model said of each golden row. The packed rows are damaged, are of other rows than the passport says, or are too many for a file in a repository.",
    },
    "golden/looks-unreadable": {
        title: "The file of looks cannot be read or written",
        consequence: "undecided",
        explanation: "`looks.jsonl` beside the passports lists which model was judged on which golden table, one line a look. Without it nobody knows how much of the budget is spent. Restore it from git; `assay run --record-look` adds to it.",
    },
    "golden/reuse": {
        title: "A golden table was looked at",
        consequence: "note",
        explanation: "Every model that is judged on the same rows, and changed because of what was seen, wears their numbers out: the team learns the table instead of the task. `baseline: { reuse: { looks: 32 } }` counts the different models that were judged on the same bytes, as passports and `looks.jsonl` record them.",
    },
    "golden/reuse-low": {
        title: "The budget of looks is nearly spent",
        consequence: "note",
        explanation: "More than 80 % of the looks at this golden table are taken. Start to collect a fresh one, since labels take time.",
    },
    "golden/reuse-spent": {
        title: "The budget of looks is spent",
        consequence: "undecided",
        explanation: "More models were judged on this golden table than `baseline: { reuse: … }` allows, so its numbers may flatter the models that were chosen by them. Bring a fresh table; its digest starts a budget of its own.",
    },
    "golden/data-changed": {
        title: "The golden data is not that of the passport",
        consequence: "note",
        explanation: "The passport's metrics were measured on other data, so part of a difference may come from the data. Accept the model anew on the new data.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/latency.js

/** The latency gate. */
const LATENCY_CODES = codes({
    "latency/too-few-calls": {
        title: "Too few calls for this percentile",
        consequence: "undecided",
        explanation: "A percentile p needs at least 10 / (1 − p) calls, and a comparison at least eight groups of as many: p90 100, p99 1,000. The gate ran out of `seconds:` before. Give it more, or gate p50.",
    },
    "latency/overhead": {
        title: "The call takes hardly longer than calling",
        consequence: "note",
        explanation: "Below about 0.2 ms a call, the binding between JavaScript and ONNX Runtime is more than a tenth of what is timed. Differences of the model itself look smaller than they are; use a larger batch.",
    },
    "latency/same-model": {
        title: "Both sides are the same file",
        consequence: "note",
        explanation: "The baseline's model has the same bytes, so the difference is zero by definition and was not timed.",
    },
    "latency/not-resolved": {
        title: "Time ran out before the difference was known finely enough",
        consequence: "note",
        explanation: "The gate stops when the interval is narrow against the rule's margin or `seconds:` are spent. The verdict uses the interval as it stands, so it may be inconclusive.",
    },
    "latency/environment": {
        title: "How the latency was measured",
        consequence: "note",
        explanation: "Threads, calls and rounds of this measurement. Absolute times belong to this machine; only ratios of one run are comparable.",
    },
    "latency/no-input": {
        title: "There is nothing to time the model on",
        consequence: "undecided",
        explanation: "Without `data:` the gate makes up random tensors of the declared shapes. This input has an open dimension beside the first, or a type that cannot be made up.",
    },
    "latency/fixed-batch": {
        title: "The model takes another number of rows",
        consequence: "undecided",
        explanation: "The model was exported for a fixed number of rows a call, and the config asks for another.",
    },
    "latency/too-few-rows": {
        title: "The table has fewer rows than the batch",
        consequence: "undecided",
        explanation: "A batch is filled with the first rows of the table, each once.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/metric.js

/** Why a metric has no value, whatever the gate. */
const METRIC_CODES = codes({
    "metric/not-finite": {
        title: "The value is not a finite number",
        consequence: "undecided",
        explanation: "The metric came out as NaN or infinite, so nothing can be judged by it.",
    },
    "metric/no-samples": {
        title: "There is nothing to measure",
        consequence: "undecided",
        explanation: "The metric was asked for over no rows, calls or items. An empty table or slice is never a pass: give the gate data, or take the rule away.",
    },
    "metric/unstable": {
        title: "The metric cannot be measured on so few rows",
        consequence: "undecided",
        explanation: "The interval of a metric comes from drawing the rows again many times. On too many of those draws the metric does not exist, for example because a slice hardly holds both classes. Add rows to the slice, or leave it out of the rule.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/model.js

/** Opening and running ONNX models, whichever gate does it. */
const MODEL_CODES = codes({
    "model/runtime-missing": {
        title: "ONNX Runtime could not be loaded",
        consequence: "undecided",
        explanation: "The native package `onnxruntime-node` is not installed, or has no binary for this system. It has none for Intel Macs nor for Alpine Linux (musl).",
    },
    "model/unreadable": {
        title: "The file is not a readable ONNX model",
        consequence: "undecided",
        explanation: "The bytes are not those of an ONNX model: the file is empty, cut off, damaged, or of another format. An upload or download that was cut short is the usual reason.",
    },
    "model/invalid": {
        title: "The ONNX model contradicts itself",
        consequence: "undecided",
        explanation: "The file is ONNX, but its graph cannot run, e.g. shapes that do not fit. Export the model again and run `onnx.checker.check_model(path, full_check=True)`.",
    },
    "model/unknown-operator": {
        title: "The model uses an operator that ONNX Runtime does not know",
        consequence: "undecided",
        explanation: "The graph has an operator without an implementation in ONNX Runtime: a custom operator, or one of another opset. Assay loads no custom operator libraries, because that would run code of the model.",
    },
    "model/unsupported-version": {
        title: "The model was written for a newer ONNX Runtime",
        consequence: "undecided",
        explanation: "The IR version or an opset of the model is newer than this ONNX Runtime supports. Export with a lower `target_opset`, or update Assay.",
    },
    "model/external-data": {
        title: "The model keeps its weights in a file that cannot be used",
        consequence: "undecided",
        explanation: "Large ONNX models may keep weights beside the model file. Save as one file (`onnx.save(model, path, save_as_external_data=False)`), or commit the weights beside the model. Weights outside of the model's folder, also by a link, are refused.",
    },
    "model/input-missing": {
        title: "The table has no column for an input of the model",
        consequence: "undecided",
        explanation: "A column feeds the model input of the same name. Where names differ, say it: `inputs: { model_input: column }`; one tensor of several columns takes a list: `inputs: { X: [a, b, c] }`.",
    },
    "model/input-unknown": {
        title: "The config feeds an input that the model does not have",
        consequence: "undecided",
        explanation: "A key under `inputs:` must be the name of an input of the model.",
    },
    "model/input-type": {
        title: "A column does not fit the type of its model input",
        consequence: "undecided",
        explanation: "Text goes into string tensors, numbers and booleans into numeric ones, whole numbers into integer ones. Nothing is converted silently.",
    },
    "model/input-shape": {
        title: "A model input has a shape that a table cannot fill",
        consequence: "undecided",
        explanation: "A column fills inputs of shape `[N]` or `[N, 1]`, a list of k columns fills `[N, k]`. Inputs of other shapes, as of images and sequences, take a NumPy array by `tensors:`, or `predictions:` made by your own code.",
    },
    "model/input-null": {
        title: "Missing values in a column that must have none",
        consequence: "undecided",
        explanation: "A missing number becomes NaN in a float tensor. Integer, boolean and string tensors cannot say `missing`, so such a row cannot be scored: fill the gaps in the data as in training, or say with `fill: { column: value }` what stands there.",
    },
    "model/tensor-file": {
        title: "An array file cannot be read",
        consequence: "undecided",
        explanation: "`tensors:` names files that `np.save` or `np.savez` wrote: numbers or booleans, little-endian, row by row, not compressed. Arrays of objects are pickles, which are never loaded.",
    },
    "model/fill": {
        title: "`fill` does not fit the model's inputs",
        consequence: "usage",
        explanation: "`fill: { column: value }` says what stands in for missing values of a column that feeds the model, as an imputer did in training. The column must feed an input, and the value must be of the input's type.",
    },
    "model/no-tensor-output": {
        title: "The model's output is not a tensor",
        consequence: "undecided",
        explanation: "Sequences and maps cannot be read, except that an evaluation reads the maps of probabilities that skl2onnx adds to classifiers (ZipMap) where the model is one file. Export tensors; with skl2onnx by `options={'zipmap': False}`.",
    },
    "model/output-missing": {
        title: "The model has no such output",
        consequence: "undecided",
        explanation: "`score:` and `prediction:` name outputs of the model.",
    },
    "model/output-shape": {
        title: "The model's output does not have one row per row of data",
        consequence: "undecided",
        explanation: "An output that is judged must have the shape `[N]`, `[N, 1]` or `[N, classes]`, where N is the number of rows that went in.",
    },
    "model/run-failed": {
        title: "The model failed while it ran",
        consequence: "undecided",
        explanation: "ONNX Runtime opened the model but stopped inside it, as with a category that the model does not know or shapes that only fit some batch sizes.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/promotion.js

/** Promotion: what a model must show, and what registries refuse. */
const PROMOTION_CODES = codes({
    "promotion/gate-passed": {
        title: "A required gate passed",
        consequence: "note",
        explanation: "The report holds this gate and every rule of level `error` held.",
    },
    "promotion/bytes-measured": {
        title: "The gates measured exactly this artifact",
        consequence: "note",
        explanation: "A required gate recorded the SHA-256 of the file that is promoted.",
    },
    "promotion/same-config": {
        title: "The report was made by the present config",
        consequence: "note",
        explanation: "The digest of `assay.yml` is the one that the report holds.",
    },
    "promotion/inputs-unchanged": {
        title: "Every file that the gates read is as it was",
        consequence: "note",
        explanation: "The files that the required gates recorded were opened again and have the same SHA-256.",
    },
    "promotion/input-changed": {
        title: "A file that a gate read is another one now",
        consequence: "undecided",
        explanation: "A required gate passed on other bytes than those that are here: data, a schema or a scanned file changed after the run. Run the gates again on the files that are promoted.",
    },
    "promotion/input-unreadable": {
        title: "A file that a gate read cannot be read now",
        consequence: "undecided",
        explanation: "Promotion opens every file that the required gates recorded, to see that it is still the same. This one is gone or cannot be read. Promote in a checkout with the same files (fetch Git LFS and DVC content), or run the gates again.",
    },
    "promotion/same-commit": {
        title: "The report was made on the commit that is promoted",
        consequence: "note",
        explanation: "The commit that the run measured is the one that is checked out.",
    },
    "promotion/other-commit": {
        title: "The report was made on another commit",
        consequence: "undecided",
        explanation: "A version is a commit, and the gates ran on another one: what came since then was not looked at. Run the gates on this commit, for instance after the merge, and promote with that report.",
    },
    "promotion/commit-unknown": {
        title: "Nobody knows which commit was scanned",
        consequence: "undecided",
        explanation: "A scan speaks for all files of a commit, so it counts only for the commit that it saw. The report, or this folder, names none. Run the gates and promote in a git checkout.",
    },
    "promotion/dirty-run": {
        title: "The scanned files were not those of the commit",
        consequence: "undecided",
        explanation: "When the gates ran, `git status` was not clean, so the scan saw other files than the commit holds. Commit the changes, or name what is made in `.gitignore`, and run the gates again.",
    },
    "promotion/uncommitted": {
        title: "The gates used a file that the commit holds otherwise",
        consequence: "undecided",
        explanation: "A version points to a commit. The config, or a file that a required gate read, was edited and not committed, so whoever checks the version out finds another one than was measured. Commit it, or take the change back, and run the gates again.",
    },
    "promotion/statement-failed": {
        title: "The statement would say that the model failed",
        consequence: "undecided",
        explanation: "The in-toto statement is drawn from the checks of the required gates, and they do not add up to a pass. Nothing is promoted whose own statement says FAILED. Run the gates again.",
    },
    "promotion/previous-stage": {
        title: "The stage before holds this artifact",
        consequence: "note",
        explanation: "Stages are passed in the order of the config, and the one before holds exactly these bytes.",
    },
    "promotion/registered": {
        title: "The registry took the version",
        consequence: "note",
        explanation: "The version and its stage are recorded. With the git registry these are two annotated tags.",
    },
    "promotion/not-pushed": {
        title: "The tags are in this clone only",
        consequence: "note",
        explanation: "The git registry pushes only when the config names a remote: `registry: { kind: git, push: origin }`. Otherwise push the tags yourself.",
    },
    "promotion/gate-missing": {
        title: "A required gate is not in the report",
        consequence: "undecided",
        explanation: "Promotion reads what was measured and measures nothing itself. Run all required gates, or merge the reports of parallel jobs with `assay report`.",
    },
    "promotion/gate-failed": {
        title: "A required gate did not pass",
        consequence: "failed",
        explanation: "Only a model whose required gates pass (or warn) can be promoted.",
    },
    "promotion/gate-undecided": {
        title: "A required gate could not decide",
        consequence: "undecided",
        explanation: "The gate ended in error, was inconclusive or was skipped. That is no evidence for the model, and promotion wants evidence.",
    },
    "promotion/not-measured": {
        title: "No required gate measured these bytes",
        consequence: "undecided",
        explanation: "None of the required gates recorded the artifact's digest, so nothing is known about this file. Require at least one evaluation or latency gate of the artifact, and run it on the file that is promoted.",
    },
    "promotion/other-bytes": {
        title: "A gate measured another version of the artifact",
        consequence: "undecided",
        explanation: "The report has the artifact's path with another digest: the file changed after the gates ran, or was built again. Run the gates on the very file that is promoted.",
    },
    "promotion/config-changed": {
        title: "The report was made by another config",
        consequence: "undecided",
        explanation: "The rules changed after the report was made, so passing them says nothing about the present ones. Run `assay run` again.",
    },
    "promotion/stage-skipped": {
        title: "The stage before does not hold this artifact",
        consequence: "failed",
        explanation: "A model goes through the stages in the order of the config. Promote it to the earlier stage first; a version that was assigned without Assay has no digest to compare.",
    },
    "promotion/unknown-model": {
        title: "The config promotes no such model",
        consequence: "usage",
        explanation: "`assay promote` takes a name under `promotion:`.",
    },
    "promotion/unknown-stage": {
        title: "The model has no such stage",
        consequence: "usage",
        explanation: "`--to` takes one of the model's `stages`.",
    },
    "promotion/unknown-registry": {
        title: "There is no such registry, or it has no such setting",
        consequence: "usage",
        explanation: "`registry: { kind: git }` records versions and stages as git tags; `push: origin` also pushes them.",
    },
    "promotion/name-refused": {
        title: "The name cannot be part of a tag",
        consequence: "usage",
        explanation: "Tags follow GTO: names of models and stages consist of letters, digits, `-`, `_` and `/` and begin and end with a letter or digit.",
    },
    "promotion/no-repository": {
        title: "The git registry needs a git repository",
        consequence: "undecided",
        explanation: "Versions and stages are tags of the repository that holds the config.",
    },
    "promotion/dirty": {
        title: "The artifact is not what HEAD holds",
        consequence: "undecided",
        explanation: "A tag points to a commit, so the promoted bytes must be those of the commit (itself, or as a Git LFS or DVC pointer whose content is here). Commit the artifact first.",
    },
    "promotion/version-conflict": {
        title: "HEAD already has a version with other bytes",
        consequence: "undecided",
        explanation: "GTO allows one version of a model a commit. Commit the artifact as it is now, then promote.",
    },
    "promotion/moved": {
        title: "Somebody else promoted meanwhile",
        consequence: "undecided",
        explanation: "Between reading the registry and writing to it, a tag of this model appeared. Nothing was changed. Look at the new state (`gto show`) and promote again if it is still right.",
    },
    "promotion/push-refused": {
        title: "The remote refused the tags",
        consequence: "undecided",
        explanation: "Nothing was changed: the tags were taken back here as well. In GitHub Actions the job needs `permissions: contents: write`; in GitLab a token with `write_repository` and the right to create protected tags.",
    },
    "promotion/no-identity": {
        title: "Git does not know who promotes",
        consequence: "undecided",
        explanation: "An annotated tag names its author, which is the record of who promoted. Set `git config user.name` and `user.email` (a CI checkout has none).",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/publish.js

/** Telling people, and what an action needs before it can measure. A delivery never changes a verdict. */
const PUBLISH_CODES = codes({
    "publish/unknown-platform": {
        title: "There is no such platform",
        consequence: "usage",
        explanation: "`--platform` takes `github`, `gitlab`, `jenkins` or `local`; without it Assay looks at the environment.",
    },
    "publish/no-token": {
        title: "There is no token",
        consequence: "note",
        explanation: "A comment or status is written through the platform's API, which needs a token. On GitHub give the step the variable `GITHUB_TOKEN`, set to `github.token`, or the action its `token` input; on GitLab set the masked variable `ASSAY_GITLAB_TOKEN` to a project or group access token with the `api` scope.",
    },
    "publish/bad-token": {
        title: "The token was refused",
        consequence: "note",
        explanation: "The platform answered 401: the token is expired, revoked or of another server. Make a new one and store it in the secret that the step reads.",
    },
    "publish/job-token": {
        title: "A GitLab job token cannot write notes",
        consequence: "note",
        explanation: "`CI_JOB_TOKEN` may not post merge-request notes. Make a project or group access token with the `api` scope and store it as the masked variable `ASSAY_GITLAB_TOKEN`.",
    },
    "publish/read-only-token": {
        title: "The token may not write",
        consequence: "note",
        explanation: "The platform answered 403. On GitHub add the permission to the job: `permissions: { pull-requests: write }` for the comment, `statuses: write` for the commit status. On GitLab the token needs the `api` scope and at least the Reporter role.",
    },
    "publish/fork": {
        title: "A change from a fork has a read-only token",
        consequence: "note",
        explanation: "GitHub gives workflows of a pull request from a fork a token that cannot write. The report is in the step summary. To comment as well, upload `.assay/` as an artifact and run `assay report` in a workflow on `workflow_run`, which has the repository's own token.",
    },
    "publish/self-reported": {
        title: "A fork's own report sets no commit status",
        consequence: "note",
        explanation: "On `workflow_run` the report comes from a run of the fork's code and of the fork's workflow file, which may say anything. It is shown, marked as the fork's own word, and no commit status is set from it. Let a rule of the branch require the job of the first workflow, with approval for workflows of forks.",
    },
    "publish/no-change": {
        title: "There is no change to comment on",
        consequence: "note",
        explanation: "The run belongs to a branch, a tag, a schedule or a merge queue, so there is no pull or merge request to write to.",
    },
    "publish/not-found": {
        title: "The platform does not know this change",
        consequence: "note",
        explanation: "The platform answered 404. Either the pull or merge request was deleted, or the token cannot see this repository: platforms answer 404 for what a token may not read.",
    },
    "publish/rate-limited": {
        title: "The platform's rate limit is used up",
        consequence: "note",
        explanation: "Assay waits and tries once more when the platform asks for at most 30 seconds; for longer it gives up, because a waiting job costs more than a late comment. Run the job again after the time in the message.",
    },
    "publish/refused": {
        title: "The platform refused what was sent",
        consequence: "note",
        explanation: "The platform found the request invalid; its own words are in the message. If it is about length, lower the number of rules that a report spells out with `level: off`.",
    },
    "publish/unreachable": {
        title: "The platform could not be reached",
        consequence: "note",
        explanation: "The connection failed or did not answer in time. Check the network of the runner, its proxy variables (`HTTPS_PROXY`) and the API address in the message.",
    },
    "publish/server-error": {
        title: "The platform has a problem",
        consequence: "note",
        explanation: "The platform answered with a 5xx status twice. Run the job again when it is well; the verdict is not affected.",
    },
    "publish/event-unreadable": {
        title: "The event file cannot be read",
        consequence: "note",
        explanation: "GitHub describes what started a run in the file named by `GITHUB_EVENT_PATH`. It is missing or is not JSON, so Assay knows only what the environment variables say.",
    },
    "publish/summary-full": {
        title: "The step summary is full",
        consequence: "note",
        explanation: "GitHub takes 1 MiB of summary a step and drops all of it beyond that. Put Assay in a step of its own.",
    },
    "publish/file-unwritable": {
        title: "A file of the runner cannot be written",
        consequence: "note",
        explanation: "The runner names files for summaries and outputs in environment variables. One of them could not be written; the reason is in the message.",
    },
    "publish/annotations-cut": {
        title: "More findings than annotations",
        consequence: "note",
        explanation: "GitHub shows at most 10 errors and 10 warnings of a step. The rest is in the report.",
    },
    "publish/nothing-rendered": {
        title: "No Markdown was rendered",
        consequence: "note",
        explanation: "Comments and summaries are the Markdown report, and this run rendered none. That is a mistake in Assay.",
    },
    "publish/bad-input": {
        title: "An input of the step is not usable",
        consequence: "usage",
        explanation: "A boolean input takes `true` or `false`. Each input is described in `actions/README.md`.",
    },
    "run/native-install-failed": {
        title: "The native packages could not be installed",
        consequence: "undecided",
        explanation: "The action is one file; DuckDB and ONNX Runtime are native and are installed once a runner with `npm ci`. The first lines of npm's answer are in the message. Behind a mirror set `npm_config_registry`; without any network install them in the image and name their folder in `ASSAY_NATIVE_HOME`.",
    },
    "run/native-npm-missing": {
        title: "npm is not on the runner",
        consequence: "undecided",
        explanation: "The first run on a runner installs native packages with `npm`, which was not found. Add a step with `actions/setup-node` before Assay.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/rule.js

/** What the judge says of one rule on one subject. */
const RULE_CODES = codes({
    "rule/held": {
        title: "The rule held",
        consequence: "note",
        explanation: "What was measured is as the rule expects.",
    },
    "rule/below-minimum": {
        title: "A value is below its minimum",
        consequence: "failed",
        explanation: "The measured value is smaller than the rule's `min`. The value itself is compared, not its interval; the message says when the 95 % interval holds the bound, which means that another sample could have come out on the other side.",
    },
    "rule/above-maximum": {
        title: "A value is above its maximum",
        consequence: "failed",
        explanation: "The measured value is larger than the rule's `max`. The value itself is compared, not its interval; the message says when the 95 % interval holds the bound, which means that another sample could have come out on the other side.",
    },
    "rule/not-equal": {
        title: "A value is not the one expected",
        consequence: "failed",
        explanation: "The rule says `equals`, and the measured value differs by more than rounding (a 10⁻¹² share of the number; nothing for whole numbers).",
    },
    "rule/regressed": {
        title: "Worse than the baseline by more than is allowed",
        consequence: "failed",
        explanation: "The whole 95 % interval of the difference lies beyond the margin of `no_worse_than`, so chance is no good explanation. Where a rule speaks about many subjects, the chance of even one false alarm among them stays below 2.5 % (Holm). Find what made it worse; if it is meant, widen `by` and say why in `because`, or accept new golden metrics.",
    },
    "rule/not-better": {
        title: "Not better than the baseline by as much as is asked",
        consequence: "failed",
        explanation: "The whole 95 % interval of the difference lies below what `better_than` asks for. Improve it further, or ask for less in `by` and say why in `because`.",
    },
    "rule/too-good": {
        title: "Better than the baseline by more than is believable",
        consequence: "failed",
        explanation: "The whole 95 % interval of the gain lies beyond what `no_better_than` believes. The usual reasons are rows of the golden data among the training data, or a feature that is only known after the label. If the gain is real, widen `by` and say why in `because`.",
    },
    "rule/gap": {
        title: "Groups lie further apart than is allowed",
        consequence: "failed",
        explanation: "The 95 % interval of the difference between two subjects lies wholly beyond `max_gap`, also when the number of pairs is counted in (Holm).",
    },
    "rule/one-subject": {
        title: "A gap needs two subjects",
        consequence: "undecided",
        explanation: "`max_gap` compares the subjects that the rule's pattern matches, and only one was measured. Often a column has one value only.",
    },
    "rule/none-holds": {
        title: "None of the alternatives holds",
        consequence: "failed",
        explanation: "`any_of` lists alternatives of which one must hold, and each of them is known not to. The message says how far each is from it.",
    },
    "rule/gate-not-run": {
        title: "An alternative speaks about a gate that was not run",
        consequence: "undecided",
        explanation: "`any_of` may name metrics of other gates. Those must be part of the same run and have measured something; run without `--gate`, or name both.",
    },
    "rule/cannot-tell": {
        title: "The samples cannot decide",
        consequence: "undecided",
        explanation: "The 95 % interval of the difference holds the margin: what was measured fits both with keeping the rule and with breaking it. More samples make the interval narrower; the message says about how many. A wider margin decides with fewer. `level: warn` turns this into a warning.",
    },
    "rule/nothing-measured": {
        title: "A rule matched nothing",
        consequence: "undecided",
        explanation: "No measurement has this metric, these options and such a subject, so the rule guards nothing. Often a column or slice was renamed or misspelt. A rule that measured nothing is never a pass.",
    },
    "rule/none": {
        title: "A gate has no rules",
        consequence: "undecided",
        explanation: "A gate without rules would always be green. Give it at least one under `rules:`; `assay plan` shows what it can measure.",
    },
    "rule/off": {
        title: "A rule is switched off",
        consequence: "note",
        explanation: "The rule has `level: off`, so it is listed but not judged. A gate whose rules are all off has not passed anything.",
    },
    "rule/not-in-passport": {
        title: "The passport does not hold this metric",
        consequence: "undecided",
        explanation: "The rule compares with the model's golden metrics, but the passport has no value for this metric, options and subject. Accept the present values with `assay golden accept`, with a reason that reviewers can read.",
    },
    "rule/no-baseline": {
        title: "There is no baseline to compare with",
        consequence: "undecided",
        explanation: "The rule says `no_worse_than` or `equals: baseline`, but nothing was measured for that baseline. Name one under `baseline:` in assay.yml.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/run.js

/** The run as a whole: workers, budgets, output. */
const RUN_CODES = codes({
    "run/crashed": {
        title: "A gate's process ended without an answer",
        consequence: "undecided",
        explanation: "Each gate runs in a process of its own. This one ended before it answered, as native code can on damaged input, and DuckDB on JSON Lines that are nested ten thousand levels deep. Other gates are not affected. Run the gate alone with `--gate NAME` to see more.",
    },
    "run/timeout": {
        title: "A gate took longer than its budget",
        consequence: "undecided",
        explanation: "The gate was ended after `timeout:` (10 minutes unless the gate says otherwise). What other gates measured is in the report.",
    },
    "run/out-of-memory": {
        title: "A gate used more memory than its budget",
        consequence: "undecided",
        explanation: "The gate was ended when its resident memory passed `memory:` (4 GB unless the gate says otherwise). Raise it, or measure less at once.",
    },
    "run/memory-not-watched": {
        title: "A gate's memory budget was not enforced",
        consequence: "note",
        explanation: "On Linux the budget is watched through /proc, on macOS and other Unix systems with `ps`. Where neither is there, as on Windows, a gate may use more than `memory:` says.",
    },
    "run/cancelled": {
        title: "The run was cancelled",
        consequence: "undecided",
        explanation: "Ctrl-C or the CI system ended the run. Gates that had finished are in the report.",
    },
    "run/bug": {
        title: "Assay itself failed",
        consequence: "undecided",
        explanation: "This is a defect of Assay, not of your input. Please report it.",
    },
    "run/output": {
        title: "The output folder cannot be written",
        consequence: "usage",
        explanation: "Reports go to `.assay/` beside the config unless `--output` names another folder. It is made before anything is measured.",
    },
    "run/usage": {
        title: "The command line is wrong",
        consequence: "usage",
        explanation: "`assay --help` and `assay COMMAND --help` list what a command takes.",
    },
    "run/report-unreadable": {
        title: "A report cannot be read",
        consequence: "usage",
        explanation: "The file is not a `report.json` of Assay, or only part of one. Reports are written whole or not at all, so it was probably cut on its way.",
    },
    "run/report-contradicts": {
        title: "A report contradicts itself",
        consequence: "usage",
        explanation: "The status of a gate, the verdict and the exit code follow from the checks, and in this file they do not: it was edited, or made by something else than Assay. Give the file as `assay run` wrote it.",
    },
    "run/gate-not-reported": {
        title: "A gate of the config is in none of the merged reports",
        consequence: "undecided",
        explanation: "Each report names all gates of its config. This one is in none of the reports that were given, so its job was cancelled, crashed before it wrote a report, or did not hand it on. Without it the change is not judged. Where jobs are left out on purpose, say so with `assay report --partial` (`partial: true`).",
    },
    "run/partial": {
        title: "Gates were left out of the merged report on purpose",
        consequence: "note",
        explanation: "`--partial` (`partial: true`) says that the gates that are missing need not be there. The verdict is that of the others alone.",
    },
    "run/gates-unknown": {
        title: "A report does not say which gates its config has",
        consequence: "note",
        explanation: "An older Assay made it. Whether the report of a job is missing cannot be seen; run the gates with the present version.",
    },
    "run/mixed-versions": {
        title: "Reports of different versions of Assay were merged",
        consequence: "note",
        explanation: "Numbers and rules may differ between versions. Install the same version in all jobs, for instance through the project's lock file.",
    },
    "run/mixed-seeds": {
        title: "Reports with different seeds were merged",
        consequence: "note",
        explanation: "The seed comes from the config, so the jobs read different configs. Each gate's numbers follow from the seed of its own job.",
    },
    "run/unknown-gate": {
        title: "The command names a gate that the config lacks",
        consequence: "usage",
        explanation: "`--gate` takes names under `gates:`, `--kind` the kinds of gates. `assay plan` lists both.",
    },
    "baseline/not-configured": {
        title: "There is nothing to compare with",
        consequence: "undecided",
        explanation: "A rule says `no_worse_than` or `equals: baseline`, but the config names neither a git ref nor passports, and the platform's event has no base branch. Add `baseline: { ref: origin/main }`.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/scan.js

/** What can go wrong in this part, and what it says. */
const SCAN_CODES = codes({
    "scan/no-files": {
        title: "The scan looked at no file",
        consequence: "undecided",
        explanation: "No file of the tree matches `include` (less `exclude`), the rule's `file`, or what the rule's scanner reads, so there is nothing to count. Correct the pattern, or take the rule away.",
    },
    "scan/incomplete": {
        title: "A file could not be wholly scanned",
        consequence: "failed",
        explanation: "The file is broken, encrypted, packed in a container that is not unpacked, kept elsewhere (Git LFS, DVC), larger than a budget, a link that leads out of the tree or nowhere, or no file at all (a pipe, a socket, a device). What was not seen cannot be called clean, so it counts as a critical finding. Make the file readable, or leave it out with `exclude` when nothing loads it.",
    },
    "scan/unknown-rule": {
        title: "No scanner has this rule",
        consequence: "undecided",
        explanation: "The option `rule` of `findings` is a rule's id or its beginning, such as `pickle/`, `pickle/dangerous-global`, `S301` or `secret/`. With an id that does not exist the count would always be 0.",
    },
    "scan/scanner-off": {
        title: "The rule asks for a scanner that the gate does not run",
        consequence: "undecided",
        explanation: "The gate's `scanners` leaves out the scanner that the rule counts. Add it there or take the rule away.",
    },
    "scan/no-base": {
        title: "The base tree could not be scanned",
        consequence: "undecided",
        explanation: "There is no base tree to scan, or it holds no file of this pattern, so findings cannot be compared.",
    },
    "scan/left-out": {
        title: "Some files were not looked at by a scanner",
        consequence: "note",
        explanation: "Files of formats that a scanner has no reader for, models that git ignores (scanned with `ignored: true`) and other repositories inside this one are named in the report so that no one takes silence for safety.",
    },
    "scan/suppressions": {
        title: "Comments in the scanned files ask a scanner to look away",
        consequence: "note",
        explanation: "Comments such as `# noqa`, `# ruff: noqa` and `secretlint-disable` stand in the files that are scanned, so whoever wrote the files could switch the scan off. They are counted and not obeyed, unless the gate says `allow_suppressions: true`.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/index.js














/** Every code that Assay can say, each documented for `assay explain CODE`. */
const CODES = {
    ...CONFIG_CODES,
    ...RULE_CODES,
    ...METRIC_CODES,
    ...FILE_CODES,
    ...RUN_CODES,
    ...DATA_CODES,
    ...MODEL_CODES,
    ...EVALUATION_CODES,
    ...EVALUATION_SOURCE_CODES,
    ...LATENCY_CODES,
    ...SCAN_CODES,
    ...PROMOTION_CODES,
    ...GOLDEN_CODES,
    ...PUBLISH_CODES,
};
function codeInfo(code) {
    return CODES[code];
}

// EXTERNAL MODULE: ./build/bundle/model/error.js
var model_error = __webpack_require__(38093);
;// CONCATENATED MODULE: ./build/bundle/pipeline/tool.js
/** Who made a report. A test holds the version against package.json. */
const TOOL = { name: "assay", version: "0.1.0" };

// EXTERNAL MODULE: ./build/bundle/pipeline/worker-main.js
var worker_main = __webpack_require__(40452);
;// CONCATENATED MODULE: ./build/bundle/entry/cli/options.js

function collectOption(value, earlier) {
    return [...earlier, value];
}
function positiveInteger(value) {
    const number = Number(value);
    if (Number.isSafeInteger(number) && number > 0)
        return number;
    throw new esm/* InvalidArgumentError */.Di("Expected a whole number of at least 1.");
}
function publishing(command) {
    return command
        .option("-o, --output <folder>", "where reports go (default: .assay beside the config)")
        .option("--json", "print report.json on stdout", false)
        .option("--platform <id>", "github, gitlab, jenkins or local (default: by the environment)")
        .option("--key <key>", "tells several reports on one change apart", "assay")
        .option("--no-publish", "tell nobody outside this machine")
        .option("--no-comment", "no comment on the change")
        .option("--no-status", "no commit status")
        .option("--no-annotations", "no annotations")
        .option("--no-summary", "no step summary");
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/sources/digest.js
var sources_digest = __webpack_require__(19966);
;// CONCATENATED MODULE: ./build/bundle/baselines/gate-settings.js

/** What the config's evaluation gates say of the meaning of their numbers. */
function gateSettingsOf({ gates }) {
    return new Map(gates
        .filter(({ kind }) => kind === "evaluation")
        .map(({ name, settings }) => [name, meaningOf(settings)]));
}
/** Settings that change what a number means; which rows are shown or how often they are drawn does not. */
const MEANING = [
    "task",
    "label",
    "prediction",
    "score",
    "positive",
    "classes",
    "threshold",
    "inputs",
    "tensors",
    "fill",
    "activation",
    "weight",
    "group",
    "references",
    "repeats",
    "aggregate",
];
/** Digest of the settings that give a gate's numbers their meaning. */
function meaningDigest(settings) {
    const given = typeof settings === "object" && settings !== null ? settings : {};
    const kept = Object.entries(given).filter(([key]) => MEANING.includes(key));
    return (0,sources_digest/* digestText */.M)(JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1))));
}
function meaningOf(settings) {
    if (typeof settings !== "object" || settings === null)
        return {};
    const { task, label, classes } = settings;
    return {
        settings: meaningDigest(settings),
        ...(typeof task === "string" ? { task } : {}),
        ...(typeof label === "string" ? { label } : {}),
        ...(Array.isArray(classes) ? { classes: classes.filter(isLabel) } : {}),
    };
}
function isLabel(value) {
    return ["string", "number", "boolean"].includes(typeof value);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/bundle/sources/git-command.js
var git_command = __webpack_require__(25696);
;// CONCATENATED MODULE: ./build/bundle/sources/git.js


/** The repository that holds this folder, or undefined when none does. */
async function repositoryOf(folder) {
    if (!(0,git_command/* isInsideRepository */.JM)(folder))
        return undefined;
    const output = await (0,git_command/* git */.$Y)(folder, ["rev-parse", "--show-toplevel", "--show-prefix"]);
    const [top, prefix = ""] = output.split("\n");
    return { top, prefix: prefix.replace(/\/$/, "") };
}
/**
 * Refuses what git would read as an option or as something other than one revision, since names of branches
 * come from strangers.
 *
 * @throws AssayError `file/ref-refused`
 */
function checkRef(ref) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    if (ref !== "" && !ref.startsWith("-") && !/[\u0000-\u0020\u007f:?*[\\]|\.\./.test(ref))
        return;
    throw new model_error.AssayError("file/ref-refused", `${JSON.stringify(ref)} is not the name of a git revision.`, {
        fix: "Name a branch, a tag or a commit id, e.g. `origin/main`.",
    });
}
/** Full id of the commit that a branch, tag or id names, or undefined when nothing here has that name. */
async function resolveRef(top, ref) {
    checkRef(ref);
    const output = await (0,git_command/* git */.$Y)(top, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
    const sha = output.trim();
    return /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}
async function isShallow(top) {
    return (await (0,git_command/* git */.$Y)(top, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
}
/** The best common ancestor of two commits, or undefined when their (known) histories never meet. */
async function mergeBase(top, a, b) {
    checkRef(a);
    checkRef(b);
    return (await (0,git_command/* git */.$Y)(top, ["merge-base", a, b])).trim() || undefined;
}
/** Branches (local and remote) and tags by their short names, for suggestions. */
async function refNames(top) {
    const format = "--format=%(refname:short)";
    const output = await (0,git_command/* git */.$Y)(top, ["for-each-ref", format, "refs/heads", "refs/remotes", "refs/tags"]);
    return output.split("\n").filter((name) => name !== "");
}
/**
 * Paths from the repository's top that differ between two commits, or between a commit and the files on disk
 * (untracked ones too) when `to` is left out. Sorted; a rename is two paths.
 */
async function changedFiles(top, from, to) {
    checkRef(from);
    if (to !== undefined)
        checkRef(to);
    const plain = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"];
    const changed = (0,git_command/* entriesOf */.Mc)(await (0,git_command/* git */.$Y)(top, ["diff", ...plain, from, ...(to === undefined ? [] : [to]), "--"]));
    if (to === undefined) {
        changed.push(...(0,git_command/* entriesOf */.Mc)(await (0,git_command/* git */.$Y)(top, ["ls-files", "--others", "--exclude-standard", "-z"])));
    }
    return [...new Set(changed)].sort();
}
/** True when the file or folder at this path (from the repository's top) differs; see `changedFiles`. */
async function isPathChanged(top, path, from, to) {
    const changed = await changedFiles(top, from, to);
    return changed.some((one) => one === path || one.startsWith(`${path}/`));
}

;// CONCATENATED MODULE: ./build/bundle/baselines/git-ref.js




const FETCH_ALL = "Fetch the whole history: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` for GitLab, an unshallow clone for Jenkins; by hand `git fetch --unshallow`.";
/**
 * The commit that a change is compared with: the merge base of HEAD and `ref`, which is what the change
 * started from, so that what others did on `ref` since is not held against it.
 *
 * - A plain branch name that only the remote has stands for `origin/NAME`.
 * - Where `ref` is missing (as in a checkout of the change alone), the event's base commit takes its place.
 * - Where the merge base is HEAD itself and nothing is uncommitted (a push to `ref`), the event's base commit,
 *   the state before the push, is taken when it is here; otherwise the label says that both are one commit.
 * - Histories that never met compare with the tip of `ref`.
 *
 * @throws AssayError `baseline/no-repository`, `baseline/no-commit`, `baseline/ref-missing`, `baseline/shallow`
 */
async function resolveBaseline(root, ref, hint = {}) {
    const repository = await repositoryOf(root);
    if (repository === undefined) {
        throw new model_error.AssayError("baseline/no-repository", `\`${root}\` is not in a git repository, so there is no \`${ref}\` to compare with.`, { fix: "Run Assay in a checkout, or compare with a passport (`baseline: { passports: golden/ }`)." });
    }
    const { top, prefix } = repository;
    const head = await resolveRef(top, "HEAD");
    if (head === undefined) {
        throw new model_error.AssayError("baseline/no-commit", `The repository \`${top}\` has no commit yet to compare with.`, {
            fix: "Commit first.",
        });
    }
    const event = hint.baseSha === undefined ? undefined : await resolveRef(top, hint.baseSha);
    const fallback = event === undefined ? undefined : { name: "the base of this change", sha: event };
    const named = (await findRef(top, ref)) ?? fallback;
    if (named === undefined)
        throw await refMissing(top, ref);
    const base = await commonCommit(top, head, named);
    const tree = (revision, name) => ({
        kind: "git",
        repository: top,
        revision,
        prefix,
        label: `${name} (${revision.slice(0, 7)})`,
    });
    if (base !== head || (await hasChanges(top)))
        return tree(base, named.name);
    if (event !== undefined && event !== head)
        return tree(event, "the commit before this push");
    return tree(base, `${named.name}, which is this very commit`);
}
async function findRef(top, ref) {
    for (const name of [ref, `origin/${ref}`]) {
        const sha = await resolveRef(top, name);
        if (sha !== undefined)
            return { name, sha };
    }
    return undefined;
}
async function commonCommit(top, head, { name, sha }) {
    const base = await mergeBase(top, head, sha);
    if (base !== undefined)
        return base;
    if (!(await isShallow(top)))
        return sha;
    throw new model_error.AssayError("baseline/shallow", `This is a shallow clone that does not reach back to where the change left \`${name}\`.`, { fix: FETCH_ALL });
}
async function refMissing(top, ref) {
    if (await isShallow(top)) {
        return new model_error.AssayError("baseline/shallow", `This is a shallow clone without \`${ref}\`, so there is nothing to compare with.`, { fix: FETCH_ALL });
    }
    const names = await refNames(top);
    const near = names.length === 0 ? undefined : (0,mod/* closest */.kp)(ref, names);
    const meant = near !== undefined && isNear(ref, near) ? ` Did you mean \`${near}\`?` : "";
    const remote = /^origin\/(.+)$/.exec(ref)?.[1];
    return new model_error.AssayError("baseline/ref-missing", `\`${ref}\` is no branch, tag or commit of \`${top}\`.${meant}`, {
        fix: remote === undefined
            ? "Name a branch, a tag or a commit id under `baseline: { ref: … }` or with --baseline."
            : `Run \`git fetch origin ${remote}:refs/remotes/origin/${remote}\` first, or name another ref.`,
    });
}
function isNear(seen, known) {
    return (known.endsWith(`/${seen}`) ||
        seen.endsWith(`/${known}`) ||
        (0,mod/* distance */.Io)(seen, known) <= Math.ceil(seen.length / 3));
}
/** True when a tracked file on disk differs from HEAD. */
async function hasChanges(top) {
    return (await (0,git_command/* git */.$Y)(top, ["status", "--porcelain", "-z", "--untracked-files=no"])) !== "";
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/bundle/model/wording.js
var wording = __webpack_require__(39875);
// EXTERNAL MODULE: ./build/bundle/sources/packed-predictions.js
var packed_predictions = __webpack_require__(61713);
;// CONCATENATED MODULE: ./build/bundle/baselines/git-user.js


/** Git's user name, from its settings or the environment; never one that git makes up from the host's. */
async function gitUser(root) {
    const identity = await (0,git_command/* git */.$Y)(root, ["-c", "user.useConfigOnly=true", "var", "GIT_AUTHOR_IDENT"]).catch(() => "");
    return /^(.+) <[^>]*> \d+ [+-]\d+/.exec(identity)?.[1];
}
function whoNeeded() {
    return new model_error.AssayError("golden/who-needed", "A passport says who accepted it, and nobody is named.", {
        fix: 'Use `--who "Your Name"`, or set git\'s `user.name`.',
    });
}

;// CONCATENATED MODULE: ./build/bundle/baselines/looks.js

/** Each model counts once a table, however often it was run, accepted or recorded. */
function lookBook(passports, recorded) {
    const book = new Map();
    for (const { data, artifact } of [...passports.flatMap(({ looks = [] }) => looks), ...recorded])
        book.set(data, (book.get(data) ?? new Set()).add(artifact));
    return book;
}
/** The file that a gate judged: a model, or the predictions that stand for one. */
function artifactOf({ inputs, }) {
    const own = inputs.filter(({ tree }) => tree === undefined);
    const models = own.filter(({ role }) => role === "model");
    const files = models.length > 0 ? models : own.filter(({ role }) => role === "predictions");
    const [first] = files;
    if (first === undefined)
        return undefined;
    const { path, digest, bytes } = first;
    if (files.length === 1)
        return { path, digest, bytes };
    // Weights beside the model and further runs are as much the model as the first file.
    return {
        path,
        digest: (0,sources_digest/* digestText */.M)(files.map((file) => file.digest).join("")),
        bytes: files.reduce((sum, file) => sum + file.bytes, 0),
        files: files.map((file) => ({ path: file.path, digest: file.digest })),
    };
}
/** What one gate of a report looked at; none for a gate that measured nothing or that names no golden table. */
function looksOf(gate, when, commit) {
    const artifact = artifactOf(gate);
    if (artifact === undefined || !gate.measurements.some(({ value }) => value !== null))
        return [];
    const tables = gate.inputs.filter(({ role, tree }) => role === "data" && tree === undefined);
    return tables.map(({ digest }) => ({
        data: digest,
        artifact: artifact.digest,
        when,
        ...(commit ? { commit } : {}),
    }));
}
/** The looks that the list does not have yet, so that writing twice changes nothing. */
function newLooks(known, looks) {
    const seen = new Set(known.map(pairOf));
    return looks.filter((look) => {
        const isNew = !seen.has(pairOf(look));
        seen.add(pairOf(look));
        return isNew;
    });
}
function pairOf({ data, artifact }) {
    return `${data} ${artifact}`;
}

// EXTERNAL MODULE: ./build/bundle/model/subject.js
var model_subject = __webpack_require__(61651);
// EXTERNAL MODULE: ./build/bundle/engines/native.js
var engines_native = __webpack_require__(24402);
;// CONCATENATED MODULE: ./build/bundle/baselines/passport-environment.js

/** Versions of what computed the numbers. ONNX Runtime is left out where it is not installed. */
function environmentOf(assay) {
    const onnxruntime = runtimeVersion();
    return {
        assay,
        ...(onnxruntime === undefined ? {} : { onnxruntime }),
        node: process.versions.node,
        platform: `${process.platform}-${process.arch}`,
    };
}
function runtimeVersion() {
    try {
        return (0,engines_native/* loadNative */.Sf)("onnxruntime-node/package.json").version;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/bundle/baselines/passport-build.js






/** A model's name: its file name without the extension. */
function modelName(path) {
    return external_node_path_.posix.basename(path, external_node_path_.posix.extname(path));
}
/**
 * The models that the evaluation gates of a report measured, by name. A gate over saved predictions stands
 * for its predictions file.
 *
 * @throws AssayError `golden/unknown-model`, `golden/nothing-measured`, `golden/name-clash`
 */
function evaluatedModels(report, only) {
    const models = new Map();
    for (const gate of report.gates.filter(({ kind }) => kind === "evaluation")) {
        const artifact = artifactOf(gate);
        if (artifact === undefined)
            continue;
        const model = modelName(artifact.path);
        const known = models.get(model);
        if (known !== undefined && known.artifact.digest !== artifact.digest)
            throw clash(model, known, artifact);
        models.set(model, { model, artifact, gates: [...(known?.gates ?? []), gate] });
    }
    if (models.size === 0) {
        throw new model_error.AssayError("golden/nothing-measured", "The report has no evaluation of a model.", {
            fix: "Run `assay run` with a gate of kind evaluation first.",
        });
    }
    if (only === undefined)
        return [...models.values()].sort((a, b) => (a.model < b.model ? -1 : 1));
    const chosen = models.get(only);
    if (chosen !== undefined)
        return [chosen];
    throw unknownModel(only, [...models.keys()], "the report");
}
function unknownModel(name, known, where) {
    const meant = known.length === 0 ? undefined : `Did you mean \`${(0,mod/* closest */.kp)(name, known)}\`?`;
    return new model_error.AssayError("golden/unknown-model", `${where} has no model "${name}".`, {
        fix: meant === undefined ? "Run and accept first." : `${meant} Known: ${known.join(", ")}.`,
    });
}
function clash(model, known, other) {
    const paths = `\`${known.artifact.path}\` and \`${other.path}\``;
    return new model_error.AssayError("golden/name-clash", `${paths} would share the passport of "${model}".`, {
        fix: "Rename one of the files, so that each model has a name of its own.",
    });
}
/**
 * The passport that a report's measurements of one model make. Gates that the report lacks are not taken over
 * from `previous`: their numbers belong to other bytes or to another run.
 *
 * @throws AssayError `golden/nothing-measured` when a gate could not measure what its rules ask for
 */
function buildPassport(report, evaluated, acceptance, previous, settings = new Map(), predictions = new Map()) {
    const gates = [...evaluated.gates]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((gate) => {
        refuseUnmeasured(gate);
        const meaning = settings.get(gate.name) ?? {};
        const packed = predictions.get(gate.name);
        const said = packed === undefined ? {} : { predictions: packed };
        return [gate.name, { data: dataOf(gate), ...meaning, metrics: metricsOf(gate), ...said }];
    });
    const { digest } = evaluated.artifact;
    const before = previous?.looks ?? [];
    const now = evaluated.gates.flatMap((gate) => looksOf(gate, acceptance.when, acceptance.commit));
    const looks = [...before, ...newLooks(before, now)];
    return {
        schema: 1,
        model: evaluated.model,
        artifact: evaluated.artifact,
        gates: Object.fromEntries(gates),
        configDigest: report.configDigest,
        environment: environmentOf(report.tool.version),
        accepted: [
            { ...acceptance, artifact: digest, ...(previous ? { previous: previous.artifact.digest } : {}) },
            ...(previous?.accepted ?? []),
        ],
        ...(looks.length === 0 ? {} : { looks }),
    };
}
/** A rule that fails, or that only lacks something to compare with, has been measured; others have not. */
function refuseUnmeasured(gate) {
    const measured = gate.measurements.filter(({ value }) => value !== null);
    const blind = gate.checks.find((check) => check.status === "error" &&
        !measured.some((one) => one.metric === check.metric && (0,model_subject/* matchesSubject */.iD)(check.subject, one.subject)));
    if (measured.length > 0 && blind === undefined)
        return;
    throw new model_error.AssayError("golden/nothing-measured", blind === undefined
        ? `Gate ${gate.name} measured nothing that could be accepted.`
        : `Gate ${gate.name} cannot be accepted: ${blind.message}`, {
        fix: blind?.fix ?? "Give the gate rules, so that it has something to measure.",
        location: blind?.location,
    });
}
function dataOf(gate) {
    return gate.inputs
        .filter(({ role, tree }) => role === "data" && tree === undefined)
        .map(({ path, digest }) => ({ path, digest }));
}
function metricsOf(gate) {
    const measured = gate.measurements.flatMap((measurement) => measurement.value === null ? [] : [golden(measurement, measurement.value)]);
    return sortedMetrics(measured);
}
/** The one order in which metrics stand in a file. */
function sortedMetrics(metrics) {
    return metrics.toSorted((a, b) => (metricKey(a) < metricKey(b) ? -1 : 1));
}
function golden(measurement, value) {
    const { metric, options, subject, interval, standardError, samples } = measurement;
    return {
        metric,
        options: sorted(options),
        subject: sorted(subject),
        value,
        ...(interval === undefined ? {} : { interval: [...interval] }),
        ...(standardError === undefined ? {} : { standardError }),
        samples,
    };
}
/** The same text for the same metric of the same subject with the same options. */
function metricKey({ metric, subject, options, }) {
    return JSON.stringify([metric, sorted(subject), sorted(options)]);
}
function sorted(record) {
    return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/bundle/baselines/golden-for.js



/**
 * The golden metrics that a gate's evidence is compared with: of the passport that was accepted for this model
 * path, else for a model of this name, else the one passport that knows the gate (a model that was renamed).
 *
 * @returns undefined when nothing was accepted for this gate yet, or when it cannot be told which
 */
function goldenFor(passports, gate, inputs, settings) {
    const own = inputs.filter(({ tree }) => tree === undefined);
    const knowing = passports.filter((passport) => Object.hasOwn(passport.gates, gate));
    const artifact = artifactOf({ inputs });
    const chosen = knowing.find((passport) => passport.artifact.path === artifact?.path) ??
        knowing.find((passport) => artifact !== undefined && passport.model === modelName(artifact.path)) ??
        (knowing.length === 1 ? knowing[0] : undefined);
    if (chosen === undefined)
        return undefined;
    const { data, metrics, settings: accepted } = chosen.gates[gate];
    const changed = dataChanged(data, own);
    const otherMeaning = accepted === undefined || settings === undefined || accepted === meaningDigest(settings)
        ? undefined
        : "the gate's settings (label, columns, threshold …) are others than when it was accepted, so the numbers may not mean the same";
    // A model card rounds, so that its numbers never contradict what is measured of the same bytes.
    const isMeasured = metrics.every(({ imported }) => imported !== true);
    const notes = [changed?.message, otherMeaning].filter((note) => note !== undefined);
    const sameBytes = isMeasured && notes.length === 0 && artifact?.digest === chosen.artifact.digest;
    return {
        name: chosen.model,
        metrics,
        sameBytes,
        ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
    };
}
/** Predictions that a passport kept of this gate; as in `goldenFor`, but before anything was opened. */
function recordedPredictions(passports, gate, settings) {
    const knowing = passports.filter((passport) => Object.hasOwn(passport.gates, gate));
    const named = Object.values(typeof settings === "object" && settings !== null ? settings : {});
    const chosen = knowing.find(({ artifact }) => named.includes(artifact.path)) ??
        (knowing.length === 1 ? knowing[0] : undefined);
    const found = chosen?.gates[gate];
    if (found?.predictions === undefined)
        return undefined;
    return { packed: found.predictions, data: found.data.map(({ digest }) => digest) };
}
/** What a rule says that asks for a passport which `goldenFor` did not find. */
function noGolden(gate, kind = "evaluation") {
    if (kind !== "evaluation")
        return {
            code: "baseline/not-in-passports",
            reason: `passports hold what evaluation gates measure, and ${gate} is a gate of kind ${kind}`,
            fix: "Compare this gate with a commit (`--baseline REF`), give the rule `min` or `max`, or leave the gate out with `--kind evaluation`.",
        };
    return {
        code: "baseline/first-run",
        reason: `no passport holds golden metrics of ${gate} yet`,
        fix: "Look at what was measured, then run `assay golden accept` and commit the passport.",
    };
}
/** Says that golden metrics and present ones were measured on different data; undefined when they were not. */
function dataChanged(golden, present) {
    const digests = new Set(present.map(({ digest }) => digest));
    const gone = golden.filter(({ digest }) => !digests.has(digest)).map(({ path }) => path);
    if (gone.length === 0)
        return undefined;
    return {
        code: "golden/data-changed",
        message: `the passport was measured on other data (${gone.join(", ")} has changed since), so part of the difference may be the data's`,
        fix: "Accept the model anew on the present data.",
    };
}
/** A JSON file in the place of the model's passport that is none: not a first run, but damage. */
function damagedGolden(others, inputs) {
    const artifact = artifactOf({ inputs });
    if (artifact === undefined)
        return undefined;
    const path = others.find((other) => other.split("/").at(-1) === `${modelName(artifact.path)}.json`);
    if (path === undefined)
        return undefined;
    return {
        code: "golden/invalid",
        reason: `\`${path}\` stands where the passport should be, and is none`,
        fix: "Restore it from git, or delete it and accept anew with `assay golden accept`.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/baselines/text-table.js
/** Names come from models and data, so nothing in them may steer the terminal that shows them. */
function plain(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "�");
}
/** Six significant digits, without a tail of noughts. */
function number(value) {
    return String(Number(value.toPrecision(6)));
}
function signed(value) {
    return value > 0 ? `+${number(value)}` : number(value);
}
/** Columns padded with spaces, two between them; the numbered columns are aligned to the right. */
function table(header, rows, right) {
    const lines = [header, ...rows].map((row) => row.map(plain));
    const widths = header.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
    return lines
        .map((row) => row
        .map((cell, column) => right.includes(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd())
        .map((line) => `${line}\n`)
        .join("");
}
/** The twelve digits that tell files apart for people; `verify` compares all of them. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, "").slice(0, 12);
}

;// CONCATENATED MODULE: ./build/bundle/baselines/passport-diff.js




/** Platforms differ in the last digits of the same sum; this share of the value is not a change. */
const ROUNDING = 1e-9;
/** Which way each metric of a report is better. */
function directionsOf(report) {
    return new Map(report.gates.flatMap((gate) => gate.measurements.map((one) => [one.metric, one.direction])));
}
/** All metrics of both passports, sorted by gate and metric. A metric whose direction is unknown must not change. */
function diffPassports(before, after, directions) {
    const gates = new Set([...Object.keys(before?.gates ?? {}), ...Object.keys(after.gates)]);
    return [...gates].sort().flatMap((gate) => {
        const old = byKey(before?.gates[gate]?.metrics);
        const present = byKey(after.gates[gate]?.metrics);
        return [...new Set([...old.keys(), ...present.keys()])].sort().flatMap((key) => {
            const was = old.get(key);
            const is = present.get(key);
            const either = is ?? was;
            if (either === undefined)
                return [];
            const { metric, options, subject } = either;
            const direction = directions.get(metric) ?? "exact";
            return [{ gate, metric, options, subject, ...compare(was?.value, is?.value, direction) }];
        });
    });
}
function byKey(metrics = []) {
    return new Map(metrics.map((metric) => [metricKey(metric), metric]));
}
function compare(before, after, direction) {
    if (before === undefined || after === undefined) {
        const worse = after === undefined;
        return { before: before ?? null, after: after ?? null, difference: null, worse };
    }
    const difference = after - before;
    const changed = Math.abs(difference) > ROUNDING * Math.max(Math.abs(before), Math.abs(after));
    const wrongWay = direction === "exact" || (direction === "higher" ? difference < 0 : difference > 0);
    return { before, after, difference, worse: changed && wrongWay };
}
/** A table for people; worse rows say so. */
function renderDiff(rows) {
    const cells = rows.map((row) => [
        row.gate,
        (0,wording/* labelOf */.Wy)(row.metric, row.options),
        (0,model_subject/* describeSubject */.qy)(row.subject),
        row.before === null ? "-" : number(row.before),
        row.after === null ? "-" : number(row.after),
        row.difference === null ? "" : signed(row.difference),
        verdict(row),
    ]);
    return table(["gate", "metric", "subject", "before", "after", "difference", ""], cells, [3, 4, 5]);
}
function verdict({ before, after, difference, worse }) {
    if (before === null)
        return "new";
    if (after === null)
        return "gone";
    if (worse)
        return "worse";
    return difference === 0 ? "" : "no worse";
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/typebox/build/index.mjs + 1 modules
var build = __webpack_require__(35007);
;// CONCATENATED MODULE: ./build/bundle/model/passport.js

const digest = build/* Type.String */.ZUJ.String({ pattern: "^sha256:[0-9a-f]{64}$" });
const subject = build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), build/* Type.Union */.ZUJ.Union([build/* Type.String */.ZUJ.String(), build/* Type.Number */.ZUJ.Number()]));
const GoldenMetricSchema = build/* Type.Object */.ZUJ.Object({
    metric: build/* Type.String */.ZUJ.String(),
    options: build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), build/* Type.Unknown */.ZUJ.Unknown()),
    subject,
    value: build/* Type.Number */.ZUJ.Number(),
    interval: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.Number */.ZUJ.Number(), { minItems: 2, maxItems: 2 })),
    standardError: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({ minimum: 0 })),
    samples: build/* Type.Integer */.ZUJ.Integer({ minimum: 0 }),
    imported: build/* Type.Optional */.ZUJ.Optional(build/* Type.Literal */.ZUJ.Literal(true, { description: "Taken over from a model card; nobody measured it here" })),
}, { additionalProperties: false });
const packed = (description) => build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ pattern: "^[A-Za-z0-9+/]+={0,2}$", description }));
/** What the accepted model said of each golden row. */
const PackedPredictionsSchema = build/* Type.Object */.ZUJ.Object({
    encoding: build/* Type.Literal */.ZUJ.Literal("deflate", { description: "Little-endian 32-bit numbers, deflated, in base64" }),
    rows: build/* Type.Integer */.ZUJ.Integer({ minimum: 1, maximum: 4_000_000 }),
    classes: build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String(), { maxItems: 1000, description: "Labels by code" }),
    truth: digest,
    digest,
    columns: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 1, maximum: 1000, description: "Scores a row" })),
    scores: packed("Floats, row by row"),
    numbers: packed("Floats, the predicted numbers"),
    labels: packed("Integers, the codes of the predicted labels"),
}, { additionalProperties: false });
/** One model that was judged on one golden table. */
const LookSchema = build/* Type.Object */.ZUJ.Object({
    data: digest,
    artifact: digest,
    when: build/* Type.String */.ZUJ.String({ format: "date-time" }),
    commit: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String()),
}, { additionalProperties: false });
/** `golden/<model>.json`: what a model must be able to do, and who said so. */
const PassportSchema = build/* Type.Object */.ZUJ.Object({
    schema: build/* Type.Literal */.ZUJ.Literal(1),
    model: build/* Type.String */.ZUJ.String({ description: "File name of the model without its extension" }),
    artifact: build/* Type.Object */.ZUJ.Object({
        path: build/* Type.String */.ZUJ.String(),
        digest,
        bytes: build/* Type.Integer */.ZUJ.Integer({ minimum: 0 }),
        files: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.Object */.ZUJ.Object({ path: build/* Type.String */.ZUJ.String(), digest }), {
            description: "The model's files where it keeps weights beside it; `digest` is then that of their digests",
        })),
    }),
    gates: build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), build/* Type.Object */.ZUJ.Object({
        data: build/* Type.Array */.ZUJ.Array(build/* Type.Object */.ZUJ.Object({ path: build/* Type.String */.ZUJ.String(), digest })),
        task: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String()),
        label: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ description: "Column with what is true" })),
        classes: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.Union */.ZUJ.Union([build/* Type.String */.ZUJ.String(), build/* Type.Number */.ZUJ.Number(), build/* Type.Boolean */.ZUJ.Boolean()]), {
            description: "Labels in the order of the model's scores, as the config names them",
        })),
        settings: build/* Type.Optional */.ZUJ.Optional({
            ...digest,
            description: "Digest of the gate's settings that give the numbers their meaning",
        }),
        metrics: build/* Type.Array */.ZUJ.Array(GoldenMetricSchema),
        predictions: build/* Type.Optional */.ZUJ.Optional(PackedPredictionsSchema),
    }), { minProperties: 1 }),
    configDigest: digest,
    environment: build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), build/* Type.String */.ZUJ.String(), {
        description: "Versions of Assay, Node and ONNX Runtime",
    }),
    accepted: build/* Type.Array */.ZUJ.Array(build/* Type.Object */.ZUJ.Object({
        who: build/* Type.String */.ZUJ.String(),
        when: build/* Type.String */.ZUJ.String({ format: "date-time" }),
        commit: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String()),
        because: build/* Type.String */.ZUJ.String({ minLength: 1 }),
        artifact: digest,
        previous: build/* Type.Optional */.ZUJ.Optional(digest),
    }), { minItems: 1, description: "Newest first" }),
    looks: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(LookSchema, {
        description: "The accepted models that were judged on each golden table, oldest first",
    })),
}, { additionalProperties: false, $id: "https://assay.dev/schemas/passport-1.json", title: "Assay passport" });

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/bundle/sources/make-folder.js



/**
 * Makes a folder and those above it that are missing, level by level: Node's own recursive `mkdir` never
 * returns where the system says "no such folder" for a child of a folder that is there, as below `/proc`.
 * @throws what the system says of the first level that cannot be made
 */
async function makeFolder(folder) {
    const missing = [];
    let at = external_node_path_.resolve(folder);
    while (!(await isFolder(at))) {
        missing.unshift(at);
        at = external_node_path_.dirname(at);
    }
    if (missing.length > 0)
        await (0,promises_.access)(at, external_node_fs_.constants.W_OK);
    for (const level of missing) {
        await (0,promises_.mkdir)(level).catch(async (thrown) => {
            // Another process may have been faster.
            if (thrown.code !== "EEXIST" || !(await isFolder(level)))
                throw thrown;
        });
    }
}
async function isFolder(folder) {
    if (folder === external_node_path_.dirname(folder))
        return true;
    return (0,promises_.stat)(folder).then((found) => found.isDirectory(), (thrown) => {
        if (thrown.code === "ENOENT")
            return false;
        throw thrown;
    });
}

;// CONCATENATED MODULE: ./build/bundle/baselines/passport-file.js








/** Where a model's passport lies: `golden/delay.json`, from the config's folder. */
function passportPath(folder, model) {
    return external_node_path_.posix.join(folder, `${model}.json`);
}
/**
 * The passports in a folder, by model name. A folder that is not there yet has none. Other JSON in the folder
 * (profiles, golden outcomes) is left alone: a passport is an object that says `model` and `accepted`.
 *
 * @throws AssayError `golden/unreadable`, `golden/invalid` with the line of what is wrong
 */
async function loadPassports(root, folder) {
    return (await loadGolden(root, folder)).passports;
}
/** Passports, and the paths of JSON files that are none: where a passport should be, one of those is damage. */
async function loadGolden(root, folder) {
    const paths = await passportFiles(root, folder);
    const read = await Promise.all(paths.map((path) => readPassport(root, path)));
    return {
        passports: read.filter((passport) => passport !== undefined),
        others: paths.filter((_, index) => read[index] === undefined),
    };
}
/** Files in the folder that may be passports, sorted. @throws AssayError `golden/unreadable` */
async function passportFiles(root, folder) {
    const names = await (0,promises_.readdir)((0,external_node_path_.resolve)(root, folder)).catch((thrown) => {
        if (thrown.code === "ENOENT")
            return [];
        throw unreadable(folder, (0,model_error/* reasonOf */.A)(thrown));
    });
    return names
        .filter((name) => name.endsWith(".json") && !/\.(profile|schema)\.json$/.test(name))
        .sort()
        .map((name) => external_node_path_.posix.join(folder, name));
}
/**
 * The passport in a file, or undefined where the file is other JSON.
 *
 * @throws AssayError `golden/unreadable`, `golden/invalid` with the line of what is wrong
 */
async function readPassport(root, path) {
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(root, path), "utf8").catch((thrown) => {
        throw unreadable(path, (0,model_error/* reasonOf */.A)(thrown));
    });
    return parsePassport(text, path);
}
/** As `readPassport`, of a text that was read already, such as one of an earlier commit. */
function parsePassport(text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (thrown) {
        throw unreadable(path, (0,model_error/* reasonOf */.A)(thrown));
    }
    if (typeof value !== "object" || value === null || !("model" in value || "accepted" in value))
        return undefined;
    const validate = validator();
    if (validate(value)) {
        if (passportPath((0,external_node_path_.dirname)(path), value.model) !== external_node_path_.posix.normalize(path))
            throw invalid(path, `\`model\` is "${value.model}", which is not the file's name`, locate(path, text, "/model"));
        requireCoherent(path, text, value);
        return value;
    }
    const [first] = validate.errors ?? [];
    const at = first?.instancePath ?? "";
    throw invalid(path, `\`${at || "/"}\` ${first?.message ?? "is not as expected"}`, locate(path, text, at));
}
let compiled;
function validator() {
    if (compiled !== undefined)
        return compiled;
    const ajv = new _2020.Ajv2020({ strict: false });
    dist["default"](ajv);
    compiled = ajv.compile(PassportSchema);
    return compiled;
}
/** A value outside its own interval was not measured: somebody wrote it. */
function requireCoherent(path, text, { gates }) {
    for (const [gate, { metrics }] of Object.entries(gates))
        metrics.forEach(({ metric, value, interval }, index) => {
            if (interval === undefined || (interval[0] <= value && value <= interval[1]))
                return;
            const at = `/gates/${gate.replaceAll("~", "~0").replaceAll("/", "~1")}/metrics/${index}`;
            throw invalid(path, `${metric} of ${gate} is ${value}, outside its own interval ${interval[0]} to ${interval[1]}`, locate(path, text, at));
        });
}
function unreadable(path, reason) {
    return new model_error.AssayError("golden/unreadable", `\`${path}\` cannot be read as a passport: ${reason}.`, {
        fix: "Restore it from git; passports are written by `assay golden accept`.",
        location: { path },
    });
}
function invalid(path, reason, location) {
    return new model_error.AssayError("golden/invalid", `\`${path}\` is not a valid passport: ${reason}.`, {
        fix: "Restore it from git, or delete it and accept anew with `assay golden accept`.",
        location,
    });
}
/** JSON is YAML, so the YAML reader tells the line of a JSON pointer. */
function locate(path, text, pointer) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines });
    const steps = pointer.split("/").slice(1);
    for (let kept = steps.length; kept > 0; kept--) {
        const keys = steps.slice(0, kept).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
        const node = document.getIn(keys, true);
        if (!(0,yaml_dist/* isNode */.Ll)(node) || !node.range)
            continue;
        const { line, col } = lines.linePos(node.range[0]);
        return { path, line, column: col };
    }
    return { path, line: 1 };
}
/**
 * Writes a passport whole or not at all; a file that already says the same is left as it is.
 *
 * @returns false when nothing had to be written
 */
async function savePassport(root, folder, passport) {
    const path = (0,external_node_path_.resolve)(root, passportPath(folder, passport.model));
    const text = renderPassport(passport);
    if ((await (0,promises_.readFile)(path, "utf8").catch(() => undefined)) === text)
        return false;
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${passport.model}.${process.pid}.tmp`);
    try {
        await makeFolder((0,external_node_path_.dirname)(path));
        await (0,promises_.writeFile)(temporary, text);
        await (0,promises_.rename)(temporary, path);
    }
    catch (thrown) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new model_error.AssayError("golden/unreadable", `\`${path}\` cannot be written: ${(0,model_error/* reasonOf */.A)(thrown)}.`, {
            cause: thrown,
        });
    }
    return true;
}
/** JSON whose lines are what reviewers compare: each metric, each data file and each acceptance is one line. */
function renderPassport(passport) {
    return `${render(passport, "")}\n`;
}
function render(value, indent) {
    const deeper = `${indent}  `;
    if (Array.isArray(value)) {
        if (value.length === 0)
            return "[]";
        return `[\n${value.map((one) => deeper + inline(one)).join(",\n")}\n${indent}]`;
    }
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    if (entries.length === 0)
        return "{}";
    const lines = entries.map(([key, one]) => `${deeper}${JSON.stringify(key)}: ${render(one, deeper)}`);
    return `{\n${lines.join(",\n")}\n${indent}}`;
}
function inline(value) {
    if (Array.isArray(value))
        return `[${value.map(inline).join(", ")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    if (entries.length === 0)
        return "{}";
    return `{ ${entries.map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`).join(", ")} }`;
}

;// CONCATENATED MODULE: ./build/bundle/baselines/golden-accept.js












/** Inputs whose bytes make the numbers; what lies on another machine cannot be looked at again. */
const MEASURED = new Set(["model", "data", "predictions"]);
/**
 * Makes what a report measured the golden metrics of its models, all of them or none.
 *
 * @throws AssayError `golden/stale-report` when a file is no longer what was measured, `golden/because-needed`
 *   when something gets worse without a reason, `golden/nothing-measured`, `golden/unknown-model`,
 *   `golden/who-needed`
 */
async function acceptGolden(request) {
    const { root, folder, report } = request;
    const { passports: known, others } = await loadGolden(root, folder);
    const who = request.who?.trim() || (await gitUser(root)) || report.context.actor;
    const prepared = [];
    for (const evaluated of evaluatedModels(report, request.model)) {
        const damaged = damagedGolden(others, evaluated.gates[0].inputs);
        if (damaged !== undefined)
            throw new model_error.AssayError(damaged.code, `${damaged.reason}.`, { fix: damaged.fix });
        await refuseStale(root, evaluated);
        const previous = known.find(({ model }) => model === evaluated.model);
        const because = request.because?.trim() || (previous ? "No metric got worse." : "First golden metrics.");
        const commit = request.commit ?? report.context.head.sha;
        const acceptance = {
            who: who ?? "",
            when: request.when.toISOString(),
            ...(commit ? { commit } : {}),
            because,
        };
        const passport = buildPassport(report, evaluated, acceptance, previous, request.settings, await predictionsFor(evaluated, request, previous));
        const rows = diffPassports(previous, passport, directionsOf(report));
        if (!request.because?.trim())
            refuseSilence(evaluated, rows);
        prepared.push({ passport, rows, same: previous !== undefined && saysTheSame(previous, passport) });
    }
    if (who === undefined)
        throw whoNeeded();
    const accepted = [];
    for (const { passport, rows, same } of prepared) {
        const written = !same && (await savePassport(root, folder, passport));
        accepted.push({ model: passport.model, path: passportPath(folder, passport.model), rows, written });
    }
    return { accepted, text: accepted.map(acceptedText).join("\n") };
}
function acceptedText({ model, path, rows, written }) {
    if (!written)
        return `${plain(model)}: ${plain(path)} already says this; nothing was written.\n`;
    return `${plain(model)}: accepted in ${plain(path)}; review and commit it.\n${renderDiff(rows)}`;
}
async function refuseStale(root, { gates }) {
    const inputs = gates.flatMap((gate) => gate.inputs.filter(({ tree }) => tree === undefined));
    const judged = inputs.filter(({ role, path }) => MEASURED.has(role) && !path.includes("://"));
    for (const { path, digest } of judged) {
        const localPath = (0,external_node_path_.resolve)(root, path);
        const there = (await (0,promises_.stat)(localPath).catch(() => undefined))?.isFile() === true;
        if (there && (await (0,sources_digest/* digestFile */.T)(localPath)).digest === digest)
            continue;
        const what = there ? "is not the file that the report measured" : "is not here any more";
        throw new model_error.AssayError("golden/stale-report", `\`${path}\` ${what}.`, {
            fix: "Run `assay run` again, then accept.",
        });
    }
}
function refuseSilence({ model, gates }, rows) {
    const [worse, ...others] = rows.filter((row) => row.worse);
    const failed = gates.flatMap((gate) => gate.checks).find(({ status }) => status === "fail");
    if (worse === undefined && failed === undefined)
        return;
    const more = others.length === 0 ? "" : ` So do ${others.length} more: \`assay golden diff\` shows them.`;
    const what = worse === undefined ? `a rule fails: ${failed?.message}` : `${worseSentence(worse)}${more}`;
    throw new model_error.AssayError("golden/because-needed", `${model} cannot be accepted without a reason, since ${what}`, {
        fix: 'Say why it is right: `assay golden accept --because "…"`.',
    });
}
function worseSentence({ metric, options, subject, gate, before, after }) {
    const whole = (0,wording/* nameOf */.Vb)(metric, options, subject);
    if (after === null || before === null)
        return `${whole} in gate ${gate} would no longer be golden.`;
    return `${whole} in gate ${gate} gets worse, from ${number(before)} to ${number(after)}.`;
}
/** Scored now where that is asked for; else those of the passport, as long as they are of the same model. */
async function predictionsFor({ artifact, gates }, { predict }, previous) {
    const packed = new Map();
    for (const { name, inputs } of gates) {
        const kept = previous?.artifact.digest === artifact.digest ? previous.gates[name] : undefined;
        const isSameData = kept !== undefined && dataChanged(kept.data, inputs) === undefined;
        if (predict !== undefined)
            packed.set(name, (0,packed_predictions/* packPredictions */.Uu)(await predict(name)));
        else if (isSameData && kept.predictions !== undefined)
            packed.set(name, kept.predictions);
    }
    return packed;
}
/** Equal in what was measured; who, when and on which machine do not count, nor how well zlib packs. */
function saysTheSame(previous, passport) {
    const essence = ({ artifact, gates, configDigest }) => JSON.stringify([artifact, gates, configDigest], (key, value) => key === "predictions" ? [value.rows, value.truth, value.digest] : value);
    return essence(previous) === essence(passport);
}

;// CONCATENATED MODULE: ./build/bundle/baselines/golden-view.js





/** Compares each model's passport with what the report measured. A model without a passport is all new. */
async function diffGolden(request) {
    const known = await loadPassports(request.root, request.folder);
    const models = evaluatedModels(request.report, request.model).map((evaluated) => {
        const previous = known.find(({ model }) => model === evaluated.model);
        const acceptance = { who: "", when: new Date(0).toISOString(), because: "compared" };
        const passport = buildPassport(request.report, evaluated, acceptance, previous);
        const notes = Object.entries(previous?.gates ?? {}).flatMap(([gate, { data }]) => {
            const present = passport.gates[gate];
            return present === undefined ? [] : (dataChanged(data, present.data) ?? []);
        });
        return {
            model: evaluated.model,
            rows: diffPassports(previous, passport, directionsOf(request.report)),
            notes,
        };
    });
    const text = models.map(({ model, rows, notes }) => {
        const said = notes.map(({ message }) => `Note: ${plain(message)}.\n`).join("");
        return `${plain(model)}\n${renderDiff(rows)}${said}`;
    });
    return { models, text: text.join("\n") };
}
/** @throws AssayError `golden/unknown-model` */
async function chosenPassports({ root, folder, model }) {
    const passports = await loadPassports(root, folder);
    if (model === undefined)
        return passports;
    const found = passports.filter((passport) => passport.model === model);
    if (found.length > 0)
        return found;
    throw unknownModel(model, passports.map((passport) => passport.model), folder);
}
function noPassport({ folder }) {
    return `No passport in ${plain(folder)} yet. Run \`assay run\`, then \`assay golden accept\`.\n`;
}

;// CONCATENATED MODULE: ./build/bundle/baselines/passport-log.js




/** Enough for years of weekly acceptances, and a bound on the time that a strange history can cost. */
const MOST_COMMITS = 200;
/** The commits that changed the file, newest first; none where there is no repository or no commit. */
async function passportLog(root, path) {
    const repository = await repositoryOf(root);
    if (repository === undefined)
        return [];
    const { top, prefix } = repository;
    if (await isUnborn(top))
        return [];
    const file = external_node_path_.posix.join(prefix, path);
    const format = "--format=%H %aI %an";
    const output = await (0,git_command/* git */.$Y)(top, ["log", `--max-count=${MOST_COMMITS}`, format, "-z", "--", file]);
    const commits = (0,git_command/* entriesOf */.Mc)(output).map((line) => {
        const [sha, date, ...author] = line.split(" ");
        return { sha, date, author: author.join(" ") };
    });
    const read = [];
    for (const commit of commits) {
        const passport = await passportAt(top, commit.sha, file, path);
        read.push({ ...commit, ...(passport === undefined ? {} : { passport }) });
    }
    return read;
}
/** True where older commits are missing, so that the first one here seems to bring all that is in it. */
async function isHistoryCut(root) {
    const repository = await repositoryOf(root);
    return repository !== undefined && (await isShallow(repository.top));
}
async function isUnborn(top) {
    return (await (0,git_command/* git */.$Y)(top, ["rev-parse", "--verify", "--quiet", "HEAD"])).trim() === "";
}
/** What was committed once may be broken or of a later schema; it then only lacks its values. */
async function passportAt(top, sha, file, path) {
    try {
        return parsePassport(await (0,git_command/* git */.$Y)(top, ["cat-file", "blob", `${sha}:${file}`]), path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/bundle/baselines/golden-history.js






const CUT = "Note: this clone is shallow, so its oldest commit stands for all before it. Run `git fetch --unshallow` to see them.\n";
/** Who accepted which model, when and why, in which commit, and which values that changed; newest first. */
async function goldenHistory(request) {
    const history = [];
    for (const passport of await chosenPassports(request)) {
        const commits = await passportLog(request.root, passportPath(request.folder, passport.model));
        history.push({ model: passport.model, acceptances: acceptancesOf(passport, commits) });
    }
    const text = history.map(({ model, acceptances }) => `${plain(model)}\n${acceptances.map(entry).join("")}`);
    if (text.length > 0 && (await isHistoryCut(request.root)))
        text.push(CUT);
    return { history, text: text.join("\n") || noPassport(request) };
}
function acceptancesOf(present, commits) {
    const versions = commits.flatMap(({ passport }) => (passport === undefined ? [] : [passport]));
    // An acceptance's values stand in the version whose newest acceptance it is.
    const asAccepted = (one) => [present, ...versions].find(({ accepted: [newest] }) => isSame(newest, one));
    return present.accepted.map((accepted, index) => {
        const first = commits.findLast(({ passport }) => passport?.accepted.some((one) => isSame(one, accepted)));
        const after = asAccepted(accepted);
        const older = present.accepted[index + 1];
        const before = older === undefined ? undefined : asAccepted(older);
        const isKnown = after !== undefined && (older === undefined || before !== undefined);
        return {
            accepted,
            ...(first === undefined
                ? {}
                : { committed: { sha: first.sha, author: first.author, date: first.date } }),
            ...(isKnown ? { changes: changesOf(before, after) } : {}),
        };
    });
}
function isSame(a, b) {
    return a.when === b.when && a.artifact === b.artifact && a.who === b.who;
}
function changesOf(before, after) {
    return diffPassports(before, after, new Map())
        .filter((row) => row.before !== row.after)
        .map(({ gate, metric, options, subject, before: was, after: is }) => ({
        gate,
        name: (0,wording/* nameOf */.Vb)(metric, options, subject),
        before: was,
        after: is,
    }));
}
function entry({ accepted, committed, changes }) {
    const { when, who, commit, artifact, because } = accepted;
    const at = commit === undefined ? "" : `, measured at ${commit.slice(0, 7)}`;
    const lines = [
        `${when.slice(0, 10)}  ${who}  model ${shortDigest(artifact)}${at}`,
        `  ${because}`,
        committed === undefined
            ? "  not committed yet"
            : `  committed ${committed.date.slice(0, 10)} by ${committed.author} in ${committed.sha.slice(0, 7)}`,
        ...(changes?.map(changeLine) ?? ["  its values are not in git's history"]),
    ];
    return lines.map((line) => `${plain(line)}\n`).join("");
}
function changeLine({ gate, name, before, after }) {
    const said = (value) => (value === null ? "none" : number(value));
    return `  ${gate}: ${name} ${said(before)} → ${said(after)}`;
}

// EXTERNAL MODULE: ./build/bundle/sources/tree.js + 7 modules
var sources_tree = __webpack_require__(90088);
;// CONCATENATED MODULE: ./build/bundle/baselines/model-index-read.js




/**
 * The numbers of a model's results in a model card (a README.md with metadata at its head) or in a YAML or JSON
 * file with `model-index`. A value that is no number (a list, a text) is left out and counted.
 *
 * @param model name of the entry; the only one is taken whatever its name
 * @throws AssayError `golden/model-index`
 */
async function readModelIndex(path, shown, model) {
    const index = entriesOf(await readCard(path, shown))?.["model-index"];
    const entries = mapsOf(index);
    const entry = entries.find(({ name }) => name === model) ?? (entries.length === 1 ? entries[0] : undefined);
    if (entry === undefined)
        throw refused(shown, entries.length === 0
            ? "it has no `model-index`"
            : `its \`model-index\` has ${entries.length} models, and none is ${model}`);
    const results = mapsOf(entry["results"]).flatMap(({ metrics: of }) => mapsOf(of));
    const metrics = results.flatMap(cardMetric);
    if (metrics.length === 0)
        throw refused(shown, "its `model-index` holds no numbers");
    return { metrics, leftOut: results.length - metrics.length };
}
async function readCard(path, shown) {
    try {
        const text = await (0,promises_.readFile)(path, "utf8");
        const head = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(text)?.[1];
        return (0,yaml_dist/* parse */.qg)(head ?? text);
    }
    catch (thrown) {
        throw refused(shown, (0,model_error/* reasonOf */.A)(thrown).split("\n")[0]);
    }
}
function cardMetric({ type, value, args }) {
    if (typeof type !== "string" || typeof value !== "number" || !Number.isFinite(value))
        return [];
    const { subject, ...options } = entriesOf(args) ?? {};
    return [{ metric: type, value, options, subject: subjectOf(entriesOf(subject) ?? {}) }];
}
function subjectOf(written) {
    return Object.fromEntries(model_subject/* SUBJECT_KEYS */._u.flatMap((key) => {
        const value = written[key];
        return typeof value === "string" || typeof value === "number" ? [[key, value]] : [];
    }));
}
function mapsOf(value) {
    return (Array.isArray(value) ? value : []).map(entriesOf).filter((one) => one !== undefined);
}
function entriesOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function refused(path, reason) {
    return new model_error.AssayError("golden/model-index", `\`${path}\` cannot be imported: ${reason}.`, {
        fix: "Name a model card (README.md) or a YAML or JSON file with `model-index`, as the Hugging Face hub writes them.",
        location: { path },
    });
}

;// CONCATENATED MODULE: ./build/bundle/baselines/golden-import.js








/**
 * Makes a first passport of what a model card says. Its values have no interval and say that they were not
 * measured here; the next `assay golden accept` replaces them.
 *
 * @throws AssayError `golden/model-index`, `golden/exists`, `golden/unknown-model`, `golden/who-needed`
 */
async function importGolden(request) {
    const { config, folder, model, shown } = request;
    const path = passportPath(folder, model);
    if ((await loadPassports(config.root, folder)).some((passport) => passport.model === model))
        throw new model_error.AssayError("golden/exists", `\`${path}\` is already there, with values that were accepted.`, {
            fix: "Measure and use `assay golden accept`, or delete the passport first.",
        });
    const gate = gateOf(request);
    const { metrics, leftOut } = await readModelIndex(request.card, shown, model);
    const sorted = metrics.map((metric) => ({ metric, refusal: refusalOf(metric, request.known) }));
    const taken = sorted.filter(({ refusal }) => refusal === undefined).map(({ metric }) => golden_import_golden(metric));
    const refused = sorted.flatMap(({ metric, refusal }) => refusal === undefined ? [] : [`${metric.metric}: ${refusal}`]);
    if (taken.length === 0)
        throw new model_error.AssayError("golden/model-index", `\`${shown}\` has no value that can be taken over.`, {
            fix: refused.join("; "),
        });
    const who = request.who?.trim() || (await gitUser(config.root));
    if (who === undefined)
        throw whoNeeded();
    const file = await (0,sources_tree/* openTree */.r)((0,sources_tree/* candidateTree */.M)(config.root), "").open(gate.path);
    const acceptance = {
        who,
        when: request.when.toISOString(),
        because: request.because?.trim() || `Imported from ${shown}.`,
    };
    await savePassport(config.root, folder, {
        schema: 1,
        model,
        artifact: { path: gate.path, digest: file.digest, bytes: file.bytes },
        gates: {
            [gate.name]: { data: [], ...gateSettingsOf(config).get(gate.name), metrics: sortedMetrics(taken) },
        },
        configDigest: config.digest,
        // Nobody knows what computed a card's numbers.
        environment: { assay: request.version },
        accepted: [{ ...acceptance, artifact: file.digest }],
    });
    const more = leftOut === 0 ? [] : [`${leftOut} without a number`];
    const skipped = [...refused, ...more].map((reason) => `Left out: ${reason}.\n`).join("");
    const said = `${model}: ${taken.length} values of ${shown} are in ${path}, without intervals.\n${skipped}`;
    return { text: said.split("\n").map(plain).join("\n") };
}
/** The evaluation gate that judges this model. */
function gateOf({ config, model, gate }) {
    const gates = config.gates.flatMap(({ name, kind, settings }) => {
        const path = kind === "evaluation" ? artifactPath(settings) : undefined;
        return path === undefined ? [] : [{ name, path }];
    });
    const fitting = gates.filter(({ name, path }) => modelName(path) === model && (gate === undefined || gate === name));
    const [first, second] = fitting;
    if (first === undefined)
        throw unknownModel(model, gates.map(({ path }) => modelName(path)), config.path);
    if (second === undefined)
        return first;
    throw new model_error.AssayError("golden/model-index", `Both ${first.name} and ${second.name} evaluate ${model}.`, {
        fix: "Name the gate whose metrics the card tells, with --gate.",
    });
}
function artifactPath(settings) {
    if (typeof settings !== "object" || settings === null)
        return undefined;
    const { model, predictions } = settings;
    return [model, predictions].find((path) => typeof path === "string");
}
function refusalOf({ metric, value }, known) {
    const info = known.find(({ id }) => id === metric);
    if (info === undefined)
        return "Assay has no metric of this name";
    const { range } = info;
    if (range === undefined || (range[0] <= value && value <= range[1]))
        return undefined;
    return `${value} is outside its range from ${range[0]} to ${range[1]}, perhaps a percentage`;
}
function golden_import_golden({ metric, options, subject, value }) {
    return { metric, options: { ...options }, subject, value, samples: 0, imported: true };
}

// EXTERNAL MODULE: ./build/bundle/model/format.js
var format = __webpack_require__(12532);
;// CONCATENATED MODULE: ./build/bundle/baselines/golden-show.js





/** The passports for people: what they speak of, who accepted it, and every value with its interval. */
async function showGolden(request) {
    const passports = await chosenPassports(request);
    return { passports, text: passports.map(passportText).join("\n") || noPassport(request) };
}
function passportText(passport) {
    const { model, artifact, gates, configDigest, environment, accepted } = passport;
    const [last] = accepted;
    const facts = [
        ["model", `${artifact.path}  ${shortDigest(artifact.digest)}  ${(0,format/* formatValue */.Fl)(artifact.bytes, "bytes")}`],
        ...Object.entries(gates).flatMap(([gate, { data }]) => data.map(({ path, digest }) => [
            `data of ${gate}`,
            `${path}  ${shortDigest(digest)}`,
        ])),
        ...Object.entries(gates).flatMap(([gate, { task, label, classes }]) => {
            if (task === undefined)
                return [];
            const labels = classes === undefined ? "" : ` (${classes.join(", ")})`;
            return [[`task of ${gate}`, `${task}${label === undefined ? "" : ` of ${label}`}${labels}`]];
        }),
        ...Object.entries(gates).flatMap(([gate, { predictions }]) => predictions === undefined ? [] : [[`rows of ${gate}`, `${predictions.rows} predictions are kept`]]),
        ["config", shortDigest(configDigest)],
        [
            "made with",
            Object.entries(environment)
                .map((pair) => pair.join(" "))
                .join(", "),
        ],
        ["accepted", acceptance(last)],
        ["because", last.because],
    ];
    if (accepted.length > 1)
        facts.push(["before", `${accepted.length - 1} more, see \`assay golden history ${model}\``]);
    const rows = Object.entries(gates).flatMap(([gate, { metrics }]) => metrics.toSorted(wholeFirst).map((metric) => metricRow(gate, metric)));
    const width = Math.max(...facts.map(([name]) => plain(name).length));
    const head = facts.map(([name, text]) => `  ${plain(name).padEnd(width)}  ${plain(text)}\n`).join("");
    return `${plain(model)}\n${head}${table(["gate", "metric", "subject", "value", "95 % interval", "samples"], rows, [3, 5])}`;
}
function acceptance({ when, who, commit }) {
    return `${when.slice(0, 10)} by ${who}${commit === undefined ? "" : ` at ${commit.slice(0, 7)}`}`;
}
function wholeFirst(a, b) {
    return Number((0,model_subject/* describeSubject */.qy)(a.subject) !== "") - Number((0,model_subject/* describeSubject */.qy)(b.subject) !== "");
}
function metricRow(gate, { metric, options, subject, value, interval, samples, imported }) {
    const range = interval === undefined ? "" : `${number(interval[0])} … ${number(interval[1])}`;
    return [
        gate,
        (0,wording/* labelOf */.Wy)(metric, options),
        (0,model_subject/* describeSubject */.qy)(subject),
        number(value),
        imported === true ? "from a model card" : range,
        imported === true ? "" : String(samples),
    ];
}

// EXTERNAL MODULE: ./build/bundle/model/missing.js
var missing = __webpack_require__(86379);
;// CONCATENATED MODULE: ./build/bundle/baselines/golden-verify.js








/**
 * Reads models and golden data again and compares them with the passports, then each list of acceptances with
 * itself. A passport that holds a value outside its own interval does not get as far: it is not read.
 */
async function verifyGolden(request) {
    const { root, folder, model } = request;
    const tree = (0,sources_tree/* openTree */.r)((0,sources_tree/* candidateTree */.M)(root), "");
    const problems = [];
    const names = [];
    const good = [];
    for (const path of await passportFiles(root, folder)) {
        const read = await readPassport(root, path).catch(unread(path));
        if (read === undefined)
            continue;
        const name = "model" in read ? read.model : path.slice(path.lastIndexOf("/") + 1, -".json".length);
        names.push(name);
        if (model !== undefined && name !== model)
            continue;
        const found = "model" in read ? await problemsOf(tree, path, read) : [read];
        problems.push(...found);
        if (found.length === 0)
            good.push(agreement(path, name, read));
    }
    if (model !== undefined && !names.includes(model))
        throw unknownModel(model, names, folder);
    const lines = [...good, ...problems.map(({ path, code, message }) => `${path}: ${message} [${code}]`)];
    const text = lines.map((line) => `${plain(line)}\n`).join("") || noPassport(request);
    return { problems, exitCode: exitCodeFor(problems, good.length), text };
}
function agreement(path, name, read) {
    const metrics = "gates" in read ? Object.values(read.gates).flatMap((gate) => gate.metrics) : [];
    const isImported = metrics.some(({ imported }) => imported === true);
    const source = isImported ? " Its values are a model card's and were not measured here." : "";
    return `${name}: model, data and acceptances agree with ${path}.${source}`;
}
function exitCodeFor(problems, good) {
    if (problems.some(({ code }) => code === "golden/mismatch"))
        return 1;
    return problems.length > 0 || good === 0 ? 3 : 0;
}
function unread(path) {
    return (thrown) => {
        if (!(thrown instanceof model_error.AssayError))
            throw thrown;
        return { path, code: thrown.code, message: thrown.message };
    };
}
async function problemsOf(tree, path, passport) {
    const { artifact, gates } = passport;
    // Gates often share their golden data, and large files are read once.
    const files = new Map([...(artifact.files ?? [artifact]), ...Object.values(gates).flatMap(({ data }) => data)].map((one) => [
        `${one.digest} ${one.path}`,
        one,
    ]));
    const problems = [];
    for (const { path: file, digest } of files.values()) {
        const problem = await fileProblem(tree, path, file, digest);
        if (problem !== undefined)
            problems.push(problem);
    }
    for (const [gate, { predictions }] of Object.entries(gates)) {
        const damage = predictions === undefined ? undefined : damageOf(predictions);
        if (damage !== undefined)
            problems.push({ path, code: "golden/mismatch", message: `${gate}: ${damage}` });
    }
    return [...problems, ...chainProblems(path, passport)];
}
function damageOf(predictions) {
    try {
        (0,packed_predictions/* unpackPredictions */.Fd)(predictions);
        return undefined;
    }
    catch (thrown) {
        return (0,missing/* missingFor */.M)(thrown).reason;
    }
}
async function fileProblem(tree, path, file, digest) {
    if (file.includes("://"))
        return { path, code: "file/missing", message: `\`${file}\` lies elsewhere and cannot be read here.` };
    try {
        const seen = await tree.open(file);
        if (seen.digest === digest)
            return undefined;
        // The seen digest is not told: a path in a passport may name any file of this machine.
        const message = `\`${file}\` is not the accepted file, whose sha256 starts with ${shortDigest(digest)}.`;
        return { path, code: "golden/mismatch", message };
    }
    catch (thrown) {
        const { code, reason } = (0,missing/* missingFor */.M)(thrown);
        return { path, code, message: reason };
    }
}
/** Each acceptance names the model before it, so an entry that was cut out or put in shows. */
function chainProblems(path, { artifact, accepted }) {
    const said = [];
    if (accepted[0].artifact !== artifact.digest)
        said.push("the newest acceptance is of another model than the one that the passport describes.");
    accepted.forEach((entry, index) => {
        const older = accepted.at(index + 1);
        const of = `the acceptance of ${entry.when.slice(0, 10)} by ${entry.who}`;
        if (entry.previous !== older?.artifact)
            said.push(older === undefined
                ? `${of} follows a model that the list does not have any more.`
                : `${of} does not follow the one of ${older.when.slice(0, 10)} before it.`);
    });
    return said.map((message) => ({ path, code: "golden/mismatch", message }));
}

;// CONCATENATED MODULE: ./build/bundle/baselines/looks-file.js







const NAME = "looks.jsonl";
const DEFAULT_FOLDER = "golden";
/** Where looks are recorded, from the config's folder. */
function looksPath(folder = DEFAULT_FOLDER) {
    return external_node_path_.posix.join(folder, NAME);
}
/** One line a look. A file that is not there yet has none. @throws AssayError `golden/looks-unreadable` */
async function loadLooks(root, folder) {
    const path = looksPath(folder);
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(root, path), "utf8");
    }
    catch (thrown) {
        if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT")
            return [];
        throw looks_file_unreadable(path, (0,model_error/* reasonOf */.A)(thrown));
    }
    const ajv = new _2020.Ajv2020();
    dist["default"](ajv);
    const isLook = ajv.compile(LookSchema);
    return text.split("\n").flatMap((line, index) => {
        if (line.trim() === "")
            return [];
        const value = parse(line);
        if (isLook(value))
            return [value];
        throw looks_file_unreadable(path, `line ${index + 1} is not a look`, index + 1);
    });
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function looks_file_unreadable(path, reason, line) {
    return new model_error.AssayError("golden/looks-unreadable", `\`${path}\` cannot be read: ${reason}.`, {
        fix: "Restore it from git, or take out the line that does not belong; `assay run --record-look` writes it.",
        location: { path, ...(line === undefined ? {} : { line }) },
    });
}
/**
 * Adds what a report looked at to the file of looks.
 *
 * @returns how many looks were new
 * @throws AssayError `golden/looks-unreadable`
 */
async function recordLooks(root, folder, report, when) {
    const { sha } = report.context.head;
    const gates = report.gates.filter(({ kind }) => kind === "evaluation");
    const looks = gates.flatMap((gate) => looksOf(gate, when.toISOString(), sha));
    const added = newLooks(await loadLooks(root, folder), looks);
    if (added.length === 0)
        return 0;
    const path = (0,external_node_path_.resolve)(root, looksPath(folder));
    try {
        await (0,promises_.mkdir)((0,external_node_path_.resolve)(path, ".."), { recursive: true });
        await (0,promises_.appendFile)(path, added.map((look) => `${JSON.stringify(look)}\n`).join(""));
    }
    catch (thrown) {
        throw looks_file_unreadable(looksPath(folder), (0,model_error/* reasonOf */.A)(thrown));
    }
    return added.length;
}

;// CONCATENATED MODULE: ./build/bundle/baselines/model-card.js



/** A section of a model card: what was measured on which bytes, and who accepted it. */
function renderModelCard(passport) {
    const { artifact, gates, environment, accepted } = passport;
    const [last] = accepted;
    const versions = Object.entries(environment).map((pair) => pair.join(" "));
    const parts = [
        "## Evaluation",
        `Measured on \`${code(artifact.path)}\` (sha256 \`${shortDigest(artifact.digest)}…\`) with ${escaped(versions.join(", "))}. Accepted ${last.when.slice(0, 10)} by ${escaped(last.who)}: ${escaped(last.because)}`,
        ...Object.entries(gates).flatMap(([gate, { task, data, metrics }]) => [
            `### ${escaped(gate)}`,
            [
                ...(task === undefined ? [] : [`Task: ${escaped(task)}.`]),
                ...data.map(({ path, digest }) => `Data: \`${code(path)}\` (sha256 \`${shortDigest(digest)}…\`).`),
            ].join(" "),
            [
                "| metric | subject | value | 95 % interval | rows |",
                "|---|---|--:|---|--:|",
                ...metrics.map(row),
            ].join("\n"),
        ]),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function row({ metric, options, subject, value, interval, samples, imported }) {
    const range = interval === undefined ? "" : `${number(interval[0])} to ${number(interval[1])}`;
    const cells = [
        escaped((0,wording/* labelOf */.Wy)(metric, options)),
        escaped((0,model_subject/* describeSubject */.qy)(subject)),
        number(value),
        imported === true ? "not measured here" : range,
        imported === true ? "" : String(samples),
    ];
    return `| ${cells.join(" | ")} |`;
}
/** Names come from data and people, and the card is a page on the web. */
function escaped(text) {
    return plain(text).replace(/[\\`*_{}[\]()<>#|~!@&]/g, (mark) => `\\${mark}`);
}
/** Inside a code span nothing is escaped, so what would end it or the cell is replaced. */
function code(text) {
    return plain(text).replace(/[`|]/g, "�");
}

;// CONCATENATED MODULE: ./build/bundle/baselines/model-index.js




/** The hub's names of tasks; golden tables are tables. */
const HUB_TASKS = new Map([
    ["binary-classification", "tabular-classification"],
    ["multiclass-classification", "tabular-classification"],
    ["regression", "tabular-regression"],
]);
/** One result a gate. A slice is told by the name of its metric and by `args`, which an import reads again. */
function modelIndexOf({ model, gates }) {
    const results = Object.entries(gates).map(([gate, { task, data, metrics }]) => {
        const table = data.at(0);
        return {
            task: { type: HUB_TASKS.get(task ?? "") ?? task ?? "other", name: task ?? gate },
            dataset: {
                type: table === undefined ? gate : external_node_path_.posix.basename(table.path, external_node_path_.posix.extname(table.path)),
                name: table?.path ?? gate,
                ...(table === undefined ? {} : { revision: table.digest }),
            },
            metrics: metrics.map(indexMetric),
        };
    });
    return { "model-index": [{ name: model, results }] };
}
function indexMetric({ metric, options, subject, value }) {
    const described = (0,model_subject/* describeSubject */.qy)(subject);
    const label = (0,wording/* labelOf */.Wy)(metric, options);
    const args = {
        ...options,
        ...(described === "" ? {} : { subject }),
    };
    return {
        type: metric,
        value,
        name: described === "" ? label : `${label}, ${described}`,
        ...(Object.keys(args).length === 0 ? {} : { args }),
    };
}
/** YAML for the head of a model card's README.md, between its two lines of `---`. */
function renderModelIndex(passport) {
    return (0,yaml_dist/* stringify */.As)(modelIndexOf(passport), { lineWidth: 0 });
}

;// CONCATENATED MODULE: ./build/bundle/baselines/reuse-budget.js
/**
 * How far a share that was counted on `rows` rows may lie from the truth, in every one of the budget's looks at
 * once, with its reliability: Hoeffding's inequality with δ divided by the number of looks, or by 2 to that number
 * where each model may answer to what the looks before it said (Renggli et al. 2019, "Continuous Integration of
 * Machine Learning Models with ease.ml/ci", section 3).
 */
function reuseTolerance({ looks, reliability, adaptivity }, rows) {
    const lnOutcomes = adaptivity === "full" ? looks * Math.LN2 : Math.log(looks);
    return Math.sqrt((lnOutcomes - Math.log1p(-reliability)) / (2 * rows));
}
/** Where the warning starts. */
const LOW = 0.8;
/** @param used looks that were taken, the present one among them */
function spentOf({ looks }, used) {
    if (used > looks)
        return "spent";
    if (used === looks)
        return "last";
    return used > LOW * looks ? "low" : "open";
}

;// CONCATENATED MODULE: ./build/bundle/baselines/reuse.js


const FRESH = "Collect a fresh golden table: its digest starts a budget of its own. The old one may become training data.";
/**
 * What a run of an evaluation gate spends of the budget for its golden tables. A model that was judged on a table
 * before is no further look, whatever commit it comes from.
 */
function judgeReuse(budget, looks, { inputs, measurements }) {
    if ("reason" in looks)
        return { notes: [], checks: [unknownCheck(budget, looks)] };
    const own = inputs.filter(({ tree }) => tree === undefined);
    const artifact = own.find(({ role }) => role === "model") ?? own.find(({ role }) => role === "predictions");
    const tables = own.filter(({ role }) => role === "data");
    if (artifact === undefined || tables.length === 0)
        return { notes: [untied()], checks: [] };
    const rows = Math.max(0, ...measurements.flatMap(({ subject, candidate }) => "value" in candidate && Object.keys(subject).length === 0 ? [candidate.samples] : []));
    const spent = tables.map(({ path, digest }) => {
        const before = looks.get(digest) ?? new Set();
        const isNew = !before.has(artifact.digest);
        const used = before.size + (isNew ? 1 : 0);
        return { path, used, isNew, state: spentOf(budget, used) };
    });
    return {
        notes: spent.map(({ path, used, isNew }) => ({
            code: "golden/reuse",
            message: said(budget, path, used, isNew, rows),
        })),
        checks: spent.flatMap(({ path, used, state }) => checkFor(budget, path, used, state)),
    };
}
function said(budget, path, used, isNew, rows) {
    const { looks, reliability } = budget;
    const count = isNew
        ? `Look ${used} of ${looks} at \`${path}\``
        : `No new look at \`${path}\`: ${used} of ${looks} are taken`;
    if (rows === 0)
        return `${count}.`;
    const [within] = (0,format/* formatTogether */._M)([reuseTolerance(budget, rows)], "score");
    return `${count}. Over all ${looks} looks a share of its ${(0,format/* formatCount */.B4)(rows)} rows is within ${within} of the truth with reliability ${reliability}.`;
}
function checkFor(budget, path, used, state) {
    if (state === "open")
        return [];
    const { looks, whenSpent } = budget;
    const known = {
        subject: {},
        level: whenSpent,
        expected: `at most ${looks} looks`,
        actual: used,
        fix: FRESH,
    };
    if (state === "spent")
        return [
            {
                ...known,
                code: "golden/reuse-spent",
                status: whenSpent,
                message: `\`${path}\` has been looked at by ${used} models and its budget is ${looks}: a fresh golden table is due`,
            },
        ];
    const left = state === "last" ? "this was the last look" : `${looks - used} are left`;
    const message = `${used} of ${looks} looks at \`${path}\` are taken, ${left}`;
    return [{ ...known, code: "golden/reuse-low", status: "warn", level: "warn", message }];
}
function unknownCheck({ looks }, { code, reason, fix }) {
    const message = `how often the golden table was looked at is not known: ${reason}`;
    const known = { subject: {}, level: "error", expected: `at most ${looks} looks`, actual: null };
    return { ...known, code, status: "error", message, ...(fix === undefined ? {} : { fix }) };
}
function untied() {
    return {
        code: "golden/reuse",
        message: "The rows that were judged lie in no table of their own, so looks at them cannot be counted: each file of predictions is another.",
        fix: "Keep the golden rows in a table and name it with `data:`.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/baselines/index.js




















// EXTERNAL MODULE: ./build/bundle/gates/index.js + 136 modules
var gates = __webpack_require__(34999);
;// CONCATENATED MODULE: ./build/bundle/pipeline/output.js




/**
 * Makes the folder for reports before anything is measured, so that a full run never ends without a
 * place to write to. The folder ignores itself in git.
 * @throws AssayError `run/output` when it cannot be made or written.
 */
async function prepareOutput(folder) {
    try {
        await makeFolder(folder);
        await writeAtomically(external_node_path_.join(folder, ".gitignore"), "*\n");
    }
    catch (thrown) {
        throw new model_error.AssayError("run/output", `The output folder ${folder} cannot be written: ${(0,model_error/* reasonOf */.A)(thrown)}`, {
            fix: "Name a folder that can be written with --output.",
            cause: thrown,
        });
    }
}
/** Writes the files in the order given, each whole or not at all; returns their paths. */
async function writeFiles(folder, files) {
    const written = [];
    for (const file of files) {
        const target = external_node_path_.join(folder, file.path);
        await makeFolder(external_node_path_.dirname(target));
        await writeAtomically(target, file.text);
        written.push(target);
    }
    return written;
}
/** A reader sees the old bytes or the new ones, never a part. */
async function writeAtomically(target, text) {
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        await (0,promises_.writeFile)(temporary, text);
        await (0,promises_.rename)(temporary, target);
    }
    catch (thrown) {
        await (0,promises_.rm)(temporary, { force: true });
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/bundle/platforms/marker.js
/**
 * The hidden first line by which a comment of ours is found again; one a key, so that several reports
 * on one change keep apart. The key is cut to characters that cannot end an HTML comment.
 */
function commentMarker(key) {
    return `<!-- assay-report:${encodeURIComponent(key).replaceAll("-", "%2D")} -->`;
}
/** True when `body` is a comment that carries the marker; the rest may be anything. */
function hasMarker(body, marker) {
    return (body ?? "").trimStart().startsWith(marker);
}
/** The body with exactly one marker, as its first line. */
function withMarker(body, marker) {
    return hasMarker(body, marker) ? body : `${marker}\n${body}`;
}
/** For places where nothing is looked for, such as a step summary. */
function withoutMarker(body) {
    return body.replace(/^<!-- assay-report:[^\n]*? -->\r?\n/, "");
}
/** The marker's line, empty where there is none, and what follows it. */
function splitMarker(body) {
    const text = withoutMarker(body);
    return { marker: body.slice(0, body.length - text.length), text };
}

;// CONCATENATED MODULE: ./build/bundle/platforms/text.js
/** Cuts to at most `limit` characters, and says that it did with an ellipsis. */
function cutText(text, limit) {
    if (text.length <= limit)
        return text;
    return `${withoutHalfCharacter(text.slice(0, Math.max(0, limit - 1)))}…`;
}
/** Cuts to at most `limit` bytes of UTF-8 without splitting a character. */
function cutBytes(text, limit) {
    const bytes = Buffer.from(text, "utf8");
    if (bytes.length <= limit)
        return text;
    let end = Math.max(0, limit);
    while (end > 0 && (bytes[end] & 0xc0) === 0x80)
        end -= 1;
    return bytes.subarray(0, end).toString("utf8");
}
/** A lone first half of a surrogate pair is not text that every API takes. */
function withoutHalfCharacter(text) {
    const last = text.charCodeAt(text.length - 1);
    return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
/** One line without control characters, for sentences that quote another program's words. */
function oneLine(text, limit = 300) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    return cutText(text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim(), limit);
}
/** A positive integer written in decimal, or undefined. */
function text_positiveInteger(text) {
    if (text === undefined || !/^[1-9]\d{0,15}$/.test(text))
        return undefined;
    const value = Number(text);
    return Number.isSafeInteger(value) ? value : undefined;
}
/** A full commit id, or undefined for anything else, the null id of a new branch included. */
function commitId(text) {
    if (typeof text !== "string" || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
        return undefined;
    return /^0+$/.test(text) ? undefined : text;
}
/** `undefined` for an absent or empty variable, which CI systems use for one another. */
function present(text) {
    return text === undefined || text === "" ? undefined : text;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/bundle/platforms/http.js


/** A comment is not worth more of a paid machine's time than this. */
const REQUEST_TIMEOUT_MS = 20_000;
const LONGEST_WAIT_SECONDS = 30;
/** True for a used-up primary limit (403 or 429 with nothing remaining) and for a secondary one. */
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (String(headers["x-ratelimit-remaining"]) === "0" ||
        headers["retry-after"] !== undefined ||
        /rate limit/i.test(message));
}
/** Seconds until another try makes sense: `retry-after`, else the reset time of the limit. */
function waitSeconds({ headers }, now = Date.now()) {
    const after = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && Number.isFinite(after))
        return Math.max(0, after);
    const reset = Number(headers["x-ratelimit-reset"] ?? headers["ratelimit-reset"]);
    if (Number.isFinite(reset) && reset > 0)
        return Math.max(0, Math.ceil(reset - now / 1000));
    return undefined;
}
/**
 * Runs `request`, and once more after a 5xx answer or a rate limit that ends within 30 seconds.
 * A time-out is not tried again: what was sent may have arrived.
 */
async function withOneRetry(request, refusalOf, pause = (seconds) => (0,external_node_timers_promises_.setTimeout)(seconds * 1000)) {
    try {
        return await request();
    }
    catch (thrown) {
        const refusal = refusalOf(thrown);
        const wait = refusal.status >= 500 ? 1 : isRateLimit(refusal) ? waitSeconds(refusal) : undefined;
        if (wait === undefined || wait > LONGEST_WAIT_SECONDS)
            throw thrown;
        await pause(wait);
        return request();
    }
}
/** The reason of a failed `fetch`, which hides behind `fetch failed`. */
function networkReason(thrown) {
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    if ([thrown, cause].some((one) => one instanceof Error && one.name === "TimeoutError"))
        return `no answer in ${REQUEST_TIMEOUT_MS / 1000} s`;
    return cause instanceof Error && cause.message !== "" ? (0,model_error/* reasonOf */.A)(cause) : (0,model_error/* reasonOf */.A)(thrown);
}

;// CONCATENATED MODULE: ./build/bundle/platforms/github/client.js


/** The token of the step, wherever a workflow may have put it. */
function githubToken(env) {
    return present(env.INPUT_TOKEN) ?? present(env.GITHUB_TOKEN) ?? present(env.GH_TOKEN);
}
function githubApiUrl(env) {
    return (present(env.GITHUB_API_URL) ?? "https://api.github.com").replace(/\/+$/, "");
}
/** An API client with time-outs and one retry, or the word for what it lacks. */
async function connect(env) {
    const token = githubToken(env);
    if (token === undefined)
        return { lacks: "token" };
    const [owner, repo] = (env.GITHUB_REPOSITORY ?? "").split("/");
    if (!owner || !repo)
        return { lacks: "repository" };
    const apiUrl = githubApiUrl(env);
    const octokit = await loadOctokit(token, apiUrl);
    octokit.hook.wrap("request", (request, options) => withOneRetry(async () => request({
        ...options,
        request: { ...options.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) },
    }), client_refusalOf));
    return { octokit, owner, repo, apiUrl };
}
/** Loaded when needed: the toolkit reads the event file as it loads, which most commands need not wait for. */
async function loadOctokit(token, apiUrl) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const silent = () => undefined;
    return getOctokit(token, {
        baseUrl: apiUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
}
/** Octokit throws `RequestError` for answers, with the response; for a broken connection status is 500 and there is none. */
function client_refusalOf(thrown) {
    if (thrown instanceof Error && "status" in thrown && typeof thrown.status === "number") {
        const response = "response" in thrown ? thrown.response : undefined;
        if (typeof response === "object" && response !== null && "headers" in response)
            return { status: thrown.status, message: thrown.message, headers: headersOf(response.headers) };
    }
    return { status: 0, message: networkReason(thrown), headers: {} };
}
function headersOf(headers) {
    if (typeof headers !== "object" || headers === null)
        return {};
    return Object.fromEntries(Object.entries(headers).filter(([, value]) => typeof value === "string" || typeof value === "number"));
}

;// CONCATENATED MODULE: ./build/bundle/platforms/github/commands.js

/** GitHub shows this many annotations of each level for a step and drops the rest. */
const ANNOTATIONS_A_LEVEL = 10;
const LONGEST_ANNOTATION = 2_000;
/**
 * A workflow command, https://docs.github.com/actions/reference/workflow-commands-for-github-actions,
 * escaped as the toolkit does, so that no text from outside can end it and begin another.
 */
function workflowCommand({ level, title, message, file, line }) {
    const properties = [
        ...(file === undefined ? [] : [`file=${escapeProperty(file)}`]),
        ...(file === undefined || line === undefined ? [] : [`line=${line}`]),
        `title=${escapeProperty(title)}`,
    ];
    return `::${level} ${properties.join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** At most 10 errors and 10 warnings, the first of each, and how many there are in all. */
function annotationsOf(report, folder = "") {
    const all = report.gates.flatMap((gate) => [...checks(gate), ...findings(gate)]);
    const rebased = all.map((one) => (one.file === undefined ? one : { ...one, file: join(folder, one.file) }));
    const shown = ["error", "warning"].flatMap((level) => rebased.filter((one) => one.level === level).slice(0, ANNOTATIONS_A_LEVEL));
    return { shown, total: all.length };
}
const LEVELS = {
    fail: "error",
    error: "error",
    inconclusive: "error",
    warn: "warning",
};
function checks(gate) {
    return gate.checks.flatMap((check) => {
        const level = LEVELS[check.status];
        if (level === undefined)
            return [];
        const fix = check.fix === undefined ? "" : `\n${check.fix}`;
        return [
            {
                level: check.level === "warn" ? "warning" : level,
                title: oneLine(`${gate.name}: ${check.metric ?? check.code}`, 120),
                message: `${check.message}${fix}`.slice(0, LONGEST_ANNOTATION),
                file: check.location?.path,
                line: check.location?.line,
            },
        ];
    });
}
/** Findings of a gate that passed are no news, and those of the base are not this change's. */
function findings(gate) {
    if (gate.status === "pass" || gate.status === "skipped")
        return [];
    return gate.findings
        .filter((finding) => finding.inBaseline !== true)
        .map((finding) => ({
        level: finding.severity === "critical" || finding.severity === "high" ? "error" : "warning",
        title: oneLine(`${gate.name}: ${finding.rule}`, 120),
        message: finding.message.slice(0, LONGEST_ANNOTATION),
        file: finding.location.path,
        line: finding.location.line,
    }));
}
/** Annotations name files from the top of the repository; reports name them from the config's folder. */
function join(folder, file) {
    return folder === "" || folder === "." ? file : `${folder.replace(/\/+$/, "")}/${file}`;
}

;// CONCATENATED MODULE: ./build/bundle/platforms/github/comment.js



/** GitHub's limit for the body of an issue comment, in characters. */
const COMMENT_LIMIT = 65_536;
const TARGET = "pull-request comment";
/** Who a workflow's own token is on Gitea and Forgejo, which do not say that it is a bot. */
const JOB_ACCOUNTS = new Set(["gitea-actions", "forgejo-actions"]);
/**
 * Creates our comment on the change, or updates the one that is there: the oldest of those with our marker
 * that our own account wrote. Others of ours (two first runs at once) are removed.
 * @throws RequestError of Octokit
 */
async function stickyComment(connection, number, text, options) {
    const { octokit, owner, repo } = connection;
    const marker = commentMarker(options.key);
    const body = cutText(withMarker(text, marker), COMMENT_LIMIT);
    const [first, ...duplicates] = await findOurs(connection, number, marker);
    for (const { id } of duplicates)
        await removeQuietly(connection, id);
    if (first !== undefined) {
        const url = await update(connection, first.id, body);
        if (url !== undefined)
            return { target: TARGET, status: "done", message: "updated", url };
    }
    const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
    return { target: TARGET, status: "done", message: "created", url: data.html_url };
}
/** Oldest first. A person who copies the marker into a comment does not get it overwritten. */
async function findOurs(connection, number, marker) {
    const { octokit, owner, repo } = connection;
    const all = await octokit.paginate(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
    });
    const marked = all.filter((comment) => hasMarker(comment.body, marker));
    if (marked.length === 0)
        return [];
    const login = await ownLogin(connection);
    return marked.filter(({ user }) => isOurs(user, login)).sort((a, b) => a.id - b.id);
}
function isOurs(user, login) {
    if (login !== undefined)
        return user?.login === login;
    return user?.type === "Bot" || JOB_ACCOUNTS.has(user?.login ?? "");
}
/** Undefined for the workflow's own token, which may not ask who it is; it writes as a bot. */
async function ownLogin({ octokit }) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (thrown) {
        const { status } = client_refusalOf(thrown);
        if (status === 401 || status === 403 || status === 404)
            return undefined;
        throw thrown;
    }
}
/** Undefined when somebody deleted the comment since it was listed. */
async function update({ octokit, owner, repo }, id, body) {
    try {
        const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
        return data.html_url;
    }
    catch (thrown) {
        if (client_refusalOf(thrown).status === 404)
            return undefined;
        throw thrown;
    }
}
/** A duplicate that stays is ugly, not wrong. */
async function removeQuietly({ octokit, owner, repo }, id) {
    try {
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
    }
    catch { }
}

;// CONCATENATED MODULE: ./build/bundle/platforms/github/event.js



/** GitHub's own payloads stay far below; anything larger is not one. */
const LARGEST_EVENT = 32 * 1024 * 1024;
async function readEvent(env) {
    const path = present(env.GITHUB_EVENT_PATH);
    if (path === undefined)
        return { payload: {}, problem: "GITHUB_EVENT_PATH is not set" };
    try {
        if ((await (0,promises_.stat)(path)).size > LARGEST_EVENT)
            return { payload: {}, problem: `${path} is too large` };
        const payload = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
            return { payload };
        return { payload: {}, problem: `${path} holds ${JSON.stringify(payload)?.slice(0, 40)}, not an object` };
    }
    catch (error) {
        return { payload: {}, problem: `${path}: ${(0,model_error/* reasonOf */.A)(error)}` };
    }
}
/** The value at a path of keys of untrusted JSON; undefined where the path ends early. */
function at(value, ...keys) {
    let here = value;
    for (const key of keys) {
        if (typeof here !== "object" || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === "string" && found !== "" ? found : undefined;
}
function numberAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/platforms/github/workflow-run.js



/** Undefined where this event is no `workflow_run`. */
async function triggeringRun(env) {
    if (env.GITHUB_EVENT_NAME !== "workflow_run")
        return undefined;
    const run = at((await readEvent(env)).payload, "workflow_run");
    return { conclusion: textAt(run, "conclusion"), fromFork: isFork(env, run) };
}
/** `head_repository` is null when the fork was deleted, which is a fork all the same. */
function isFork(env, run) {
    const repository = textAt(run, "head_repository", "full_name");
    return repository === undefined || repository !== env.GITHUB_REPOSITORY;
}
/**
 * The pull request behind a `workflow_run`, found by its head, because the payload's own list is empty for
 * forks and a number from an artifact cannot be trusted. Only an open pull request whose head is still the
 * commit that ran counts: a newer commit has a run, and a report, of its own.
 */
async function resolveWorkflowRun(env, run) {
    const head = { sha: commitId(textAt(run, "head_sha")), branch: textAt(run, "head_branch") };
    const event = textAt(run, "event") ?? "";
    if (!event.startsWith("pull_request"))
        return { event: event === "push" ? "push" : "manual", head };
    const owner = textAt(run, "head_repository", "owner", "login");
    if (owner === undefined || head.branch === undefined || head.sha === undefined)
        return { event: "change", head };
    const pull = await findPull(env, `${owner}:${head.branch}`, head.sha);
    if (pull === undefined)
        return { event: "change", head };
    return {
        event: "change",
        head,
        base: { sha: commitId(pull.base.sha), branch: pull.base.ref },
        change: { number: pull.number, fromFork: isFork(env, run), url: pull.html_url },
    };
}
/** Undefined as well when GitHub does not answer: publishing then says that there is nothing to comment on. */
async function findPull(env, head, sha) {
    try {
        const connection = await connect(env);
        if (!("octokit" in connection))
            return undefined;
        const { octokit, owner, repo } = connection;
        const { data } = await octokit.rest.pulls.list({ owner, repo, head, state: "open", per_page: 100 });
        return data.find((pull) => at(pull, "head", "sha") === sha);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/bundle/platforms/github/context.js



/**
 * Environment and event file → context. Never throws: without an event file the variables must do, and
 * `publish` says what was missing.
 */
async function githubContext(env) {
    const { payload } = await readEvent(env);
    const slug = present(env.GITHUB_REPOSITORY);
    const url = slug === undefined ? undefined : `${serverUrl(env)}/${slug}`;
    const run = present(env.GITHUB_RUN_ID);
    return {
        platform: "github",
        ...(await partsOf(env, payload)),
        repository: slug === undefined ? undefined : { slug, url },
        runUrl: url === undefined || run === undefined ? undefined : `${url}/actions/runs/${run}`,
        actor: present(env.GITHUB_ACTOR),
    };
}
function serverUrl(env) {
    return (present(env.GITHUB_SERVER_URL) ?? "https://github.com").replace(/\/+$/, "");
}
async function partsOf(env, payload) {
    const name = present(env.GITHUB_EVENT_NAME) ?? "";
    if (at(payload, "pull_request") !== undefined)
        return pullRequest(env, at(payload, "pull_request"));
    if (name.startsWith("pull_request"))
        return pullRequestWithoutEvent(env);
    if (name === "merge_group")
        return mergeGroup(env, at(payload, "merge_group"));
    if (name === "workflow_run")
        return resolveWorkflowRun(env, at(payload, "workflow_run"));
    const sha = commitId(env.GITHUB_SHA);
    if (env.GITHUB_REF_TYPE === "tag" || env.GITHUB_REF?.startsWith("refs/tags/"))
        return { event: "tag", head: { sha } };
    const head = { sha, branch: present(env.GITHUB_REF_NAME) };
    if (name === "push")
        return { event: "push", head, base: pushBase(payload, head.branch) };
    return { event: name === "schedule" ? "schedule" : "manual", head };
}
/** `head.repo` is null when the fork was deleted, which is a fork all the same. */
function pullRequest(env, pull) {
    const number = numberAt(pull, "number");
    const url = textAt(pull, "html_url");
    const headRepository = textAt(pull, "head", "repo", "full_name");
    const baseRepository = textAt(pull, "base", "repo", "full_name") ?? env.GITHUB_REPOSITORY;
    return {
        event: "change",
        head: {
            sha: commitId(textAt(pull, "head", "sha")) ?? commitId(env.GITHUB_SHA),
            branch: textAt(pull, "head", "ref") ?? present(env.GITHUB_HEAD_REF),
        },
        base: {
            sha: commitId(textAt(pull, "base", "sha")),
            branch: textAt(pull, "base", "ref") ?? present(env.GITHUB_BASE_REF),
        },
        change: number === undefined ? undefined : { number, fromFork: headRepository !== baseRepository, url },
    };
}
/** Whether it comes from a fork is unknown then; a refused comment will say so. */
function pullRequestWithoutEvent(env) {
    const number = text_positiveInteger(/^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? "")?.[1]);
    return {
        event: "change",
        head: { sha: commitId(env.GITHUB_SHA), branch: present(env.GITHUB_HEAD_REF) },
        base: { branch: present(env.GITHUB_BASE_REF) },
        change: number === undefined ? undefined : { number, fromFork: false },
    };
}
/** A merge queue tests several pull requests at once, so none of them is "the" change. */
function mergeGroup(env, group) {
    return {
        event: "change",
        head: {
            sha: commitId(textAt(group, "head_sha")) ?? commitId(env.GITHUB_SHA),
            branch: branchOf(textAt(group, "head_ref")),
        },
        base: {
            sha: commitId(textAt(group, "base_sha")),
            branch: branchOf(textAt(group, "base_ref")),
        },
    };
}
function branchOf(ref) {
    return ref?.replace(/^refs\/heads\//, "");
}
/** Before this push; a new branch has the null id, which is no base. */
function pushBase(payload, branch) {
    const sha = commitId(textAt(payload, "before"));
    return sha === undefined ? undefined : { sha, branch };
}

;// CONCATENATED MODULE: ./build/bundle/platforms/github/failure.js



/** What was thrown on the way → a delivery that says what to do. */
function failedDelivery(thrown, { target, permission, apiUrl }) {
    const refusal = client_refusalOf(thrown);
    const said = oneLine(refusal.message);
    const failed = (code, message, fix) => ({
        target,
        status: "failed",
        code,
        message,
        fix,
    });
    if (refusal.status === 0)
        return failed("publish/unreachable", `${apiUrl} could not be reached: ${said}`, "check the runner's network, HTTPS_PROXY and GITHUB_API_URL");
    if (isRateLimit(refusal)) {
        const wait = waitSeconds(refusal);
        const when = wait === undefined ? "" : ` for another ${wait} s`;
        return failed("publish/rate-limited", `GitHub's rate limit is used up${when} (${refusal.status}: ${said})`, "run the job again later; the report is in the step summary");
    }
    if (refusal.status === 401)
        return failed("publish/bad-token", `GitHub refused the token (401: ${said})`, `use \${{ github.token }} or a token that has not expired`);
    if (refusal.status === 403)
        return failed("publish/read-only-token", `the token may not write the ${target} (403: ${said})`, `add to the job: permissions: { contents: read, ${permission} }; a pull request from a fork always has a read-only token`);
    if (refusal.status === 404)
        return failed("publish/not-found", `GitHub does not know where the ${target} should go (404: ${said})`, "check that the token can see this repository and that the pull request still exists");
    if (refusal.status >= 500)
        return failed("publish/server-error", `GitHub answered ${refusal.status} twice: ${said}`, "run the job again when githubstatus.com is green; the verdict is not affected");
    return failed("publish/refused", `GitHub refused the ${target} (${refusal.status}: ${said})`, "please report this with the message: Assay should not send what GitHub refuses");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/bundle/platforms/github/files.js




/** GitHub's limit for the summary of one step, in bytes; beyond it all of the summary is dropped. */
const SUMMARY_LIMIT = 1024 * 1024;
const files_CUT = "\n\n_The rest did not fit into the step summary; it is in the report file._\n";
/** Appends to what other tools of the same step wrote, and leaves it whole. */
async function appendSummary(env, markdown) {
    const target = "step summary";
    const path = present(env.GITHUB_STEP_SUMMARY);
    if (path === undefined)
        return { target, status: "skipped", message: "this runner keeps no step summary" };
    try {
        const used = await sizeOf(path);
        const room = SUMMARY_LIMIT - used - 2;
        const text = cutToRoom(markdown, room);
        if (text === undefined)
            return {
                target,
                status: "failed",
                code: "publish/summary-full",
                message: `the step summary holds ${used} of ${SUMMARY_LIMIT} bytes already`,
                fix: "put Assay in a step of its own",
            };
        await (0,promises_.appendFile)(path, `${used > 0 ? "\n" : ""}${text}\n`, "utf8");
        return { target, status: "done", message: text === markdown ? "written" : "written, cut to 1 MiB" };
    }
    catch (error) {
        return unwritable(target, error);
    }
}
function cutToRoom(markdown, room) {
    if (Buffer.byteLength(markdown) <= room)
        return markdown;
    const left = room - Buffer.byteLength(files_CUT);
    return left < 256 ? undefined : `${cutBytes(markdown, left)}${files_CUT}`;
}
/** Outputs in the multi-line form, whose random delimiter no value can contain by design. */
async function appendOutputs(env, outputs) {
    const target = "step outputs";
    const path = present(env.GITHUB_OUTPUT);
    if (path === undefined)
        return { target, status: "skipped", message: "this runner keeps no outputs" };
    const delimiter = `assay_${(0,external_node_crypto_.randomUUID)()}`;
    const entries = Object.entries(outputs).filter(([, value]) => value !== undefined);
    const text = entries.map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join("");
    try {
        await (0,promises_.appendFile)(path, text, "utf8");
        return { target, status: "done", message: entries.map(([name]) => name).join(", ") };
    }
    catch (error) {
        return unwritable(target, error);
    }
}
async function sizeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch {
        return 0;
    }
}
function unwritable(target, error) {
    return {
        target,
        status: "failed",
        code: "publish/file-unwritable",
        message: `the ${target} could not be written: ${oneLine((0,model_error/* reasonOf */.A)(error))}`,
        fix: "check the disk of the runner and the file that the variable names",
    };
}

;// CONCATENATED MODULE: ./build/bundle/platforms/github/self-reported.js

/** Stands above a report that a fork's own run made. */
const SELF_REPORTED = "> **Self-reported.** The run of a fork made this report, with the fork's code and workflow. It is shown as it came and proves nothing by itself.\n\n";
/** The publication with a first line that says whose word the report is. */
function selfReported(publication) {
    const rendered = publication.rendered.map((file) => {
        if (file.reporter !== "markdown")
            return file;
        const { marker, text } = splitMarker(file.text);
        return { ...file, text: `${marker}${SELF_REPORTED}${text}` };
    });
    return { ...publication, rendered };
}
function noStatusFromFork(target) {
    return {
        target,
        status: "skipped",
        code: "publish/self-reported",
        message: "the report is the word of a fork's own run, so no commit status is set from it",
        fix: "require the job of the first workflow in the rules of the branch instead",
    };
}

;// CONCATENATED MODULE: ./build/bundle/platforms/github/status.js

/** GitHub's limit for the description of a commit status, in characters. */
const DESCRIPTION_LIMIT = 140;
/** GitHub's limit for the name of a commit status. */
const CONTEXT_LIMIT = 255;
const STATES = {
    pass: "success",
    warn: "success",
    fail: "failure",
    inconclusive: "error",
    error: "error",
};
/**
 * @param run whose report this is, on `workflow_run`: what it concluded is the best that the status may say
 * @throws RequestError of Octokit
 */
async function commitStatus({ octokit, owner, repo }, sha, { report, context, options }, run) {
    const claimed = STATES[report.verdict];
    const state = claimed === "success" && run !== undefined ? stateOfRun(run) : claimed;
    const line = state === claimed
        ? statusLine(report)
        : `the run concluded ${oneLine(run?.conclusion ?? "nothing yet", 40)}, though its report says ${report.verdict}`;
    const { data } = await octokit.rest.repos.createCommitStatus({
        owner,
        repo,
        sha,
        state,
        context: cutText(statusName(options.key), CONTEXT_LIMIT),
        description: cutText(line, DESCRIPTION_LIMIT),
        ...(context.runUrl === undefined ? {} : { target_url: context.runUrl }),
    });
    return { target: "commit status", status: "done", message: data.state, url: data.url };
}
function stateOfRun({ conclusion }) {
    if (conclusion === "success")
        return "success";
    return conclusion === "failure" ? "failure" : "error";
}
function statusName(key) {
    return key === "" || key === "assay" ? "assay" : oneLine(`assay / ${key}`);
}
/** `fail: 3 of 4 gates passed; delay-quality fail`. */
function statusLine(report) {
    const bad = report.gates.filter(({ status }) => status !== "pass" && status !== "warn" && status !== "skipped");
    const good = report.gates.filter(({ status }) => status === "pass" || status === "warn").length;
    const named = bad.map(({ name, status }) => `${oneLine(name, 60)} ${status}`).join(", ");
    const counted = `${good} of ${report.gates.length} gates passed`;
    return `${report.verdict}: ${named === "" ? counted : `${counted}; ${named}`}`;
}

;// CONCATENATED MODULE: ./build/bundle/platforms/github/index.js












/** GitHub Actions, GitHub Enterprise, and Gitea and Forgejo, which speak the same variables and routes. */
const github = {
    id: "github",
    commentLimit: COMMENT_LIMIT - SELF_REPORTED.length,
    detect: (env) => env.GITHUB_ACTIONS === "true",
    context: githubContext,
    publish,
};
/** The files of the runner first: they need no network and no permission. */
async function publish(given) {
    const run = await triggeringRun(given.env);
    const publication = await withTrustedContext(run?.fromFork === true ? selfReported(given) : given);
    const { env, options } = publication;
    const deliveries = [];
    if (options.summary)
        deliveries.push(await summary(publication));
    deliveries.push(await outputs(publication));
    if (options.annotations)
        deliveries.push(annotations(publication));
    const { problem } = await readEvent(env);
    if (problem !== undefined)
        deliveries.push(eventProblem(problem));
    if (options.comment)
        deliveries.push(await comment(publication));
    if (options.status)
        deliveries.push(await github_status(publication, run));
    return deliveries;
}
/**
 * A report that these events publish may have been written by the code of the change, so what it says about
 * itself is not to be believed: the event file names the commit, and GitHub the pull request.
 */
async function withTrustedContext(publication) {
    const name = publication.env.GITHUB_EVENT_NAME;
    if (name !== "workflow_run" && name !== "pull_request_target")
        return publication;
    return { ...publication, context: await githubContext(publication.env) };
}
function markdownOf({ rendered }) {
    return rendered.find(({ reporter }) => reporter === "markdown")?.text;
}
async function summary(publication) {
    const markdown = markdownOf(publication);
    return markdown === undefined
        ? nothingRendered("step summary")
        : appendSummary(publication.env, withoutMarker(markdown));
}
async function outputs({ env, report, outputFolder }) {
    return appendOutputs(env, {
        verdict: report.verdict,
        "exit-code": String(report.exitCode),
        report: outputFolder === undefined ? undefined : `${outputFolder}/report.json`,
    });
}
function annotations({ env, report, print = printToStandardError }) {
    const { shown, total } = annotationsOf(report, present(env.ASSAY_WORKING_DIRECTORY));
    for (const annotation of shown)
        print(`${workflowCommand(annotation)}\n`);
    const cut = shown.length < total;
    return {
        target: "annotations",
        status: "done",
        code: cut ? "publish/annotations-cut" : undefined,
        message: cut
            ? `${shown.length} of ${total}; GitHub shows ${ANNOTATIONS_A_LEVEL} errors and ${ANNOTATIONS_A_LEVEL} warnings of a step`
            : String(total),
    };
}
/** Standard output may carry a report for machines; the runner reads commands from both. */
function printToStandardError(text) {
    process.stderr.write(text);
}
async function comment(publication) {
    const { env, context, options } = publication;
    const target = "pull-request comment";
    const markdown = markdownOf(publication);
    if (markdown === undefined)
        return nothingRendered(target);
    const { change } = context;
    if (change === undefined)
        return {
            target,
            status: "skipped",
            code: "publish/no-change",
            message: `this run (${oneLine(env.GITHUB_EVENT_NAME ?? "no event")}) belongs to no open pull request`,
        };
    if (change.fromFork && readOnlyEvent(env.GITHUB_EVENT_NAME))
        return fromFork(target);
    return toApi(publication, { target, permission: "pull-requests: write" }, (connection) => stickyComment(connection, change.number, markdown, options));
}
async function github_status(publication, run) {
    const { env, context } = publication;
    const target = "commit status";
    if (run?.fromFork === true)
        return noStatusFromFork(target);
    if (context.change?.fromFork === true && readOnlyEvent(env.GITHUB_EVENT_NAME))
        return fromFork(target);
    const { sha } = context.head;
    if (sha === undefined)
        return { target, status: "skipped", message: "the commit of this run is not known" };
    return toApi(publication, { target, permission: "statuses: write" }, (connection) => commitStatus(connection, sha, publication, run));
}
/** `pull_request_target` and `workflow_run` have the repository's own token, whatever the change. */
function readOnlyEvent(name) {
    return name?.startsWith("pull_request") === true && name !== "pull_request_target";
}
async function toApi({ env }, destination, send) {
    try {
        const connection = await connect(env);
        if ("octokit" in connection)
            return await send(connection);
        return lacking(destination.target, connection.lacks);
    }
    catch (thrown) {
        return failedDelivery(thrown, { ...destination, apiUrl: githubApiUrl(env) });
    }
}
function lacking(target, lacks) {
    if (lacks === "repository")
        return { target, status: "skipped", message: "GITHUB_REPOSITORY is not owner/name" };
    return {
        target,
        status: "skipped",
        code: "publish/no-token",
        message: `there is no token for the ${target}`,
        fix: `give the step env: { GITHUB_TOKEN: \${{ github.token }} }, or the action its token input`,
    };
}
function fromFork(target) {
    return {
        target,
        status: "skipped",
        code: "publish/fork",
        message: `GitHub gives a pull request from a fork a read-only token, so there is no ${target}; the step summary holds the report`,
        fix: "to comment as well, publish the report from a workflow on workflow_run with the report action",
    };
}
function eventProblem(problem) {
    return {
        target: "event file",
        status: "failed",
        code: "publish/event-unreadable",
        message: `the event file cannot be read: ${oneLine(problem)}`,
        fix: "run Assay in a GitHub Actions job, or name another platform with --platform local",
    };
}
function nothingRendered(target) {
    return {
        target,
        status: "failed",
        code: "publish/nothing-rendered",
        message: "no Markdown report was rendered",
        fix: "please report this as a bug",
    };
}

;// CONCATENATED MODULE: ./build/bundle/platforms/gitlab/client.js


/** An answer other than 2xx, or none (status 0). */
class GitLabError extends Error {
    refusal;
    constructor(refusal) {
        super(refusal.message);
        this.name = "GitLabError";
        this.refusal = refusal;
    }
}
function gitlab_client_refusalOf(thrown) {
    if (thrown instanceof GitLabError)
        return thrown.refusal;
    return { status: 0, message: networkReason(thrown), headers: {} };
}
function gitlabApiUrl(env) {
    return (present(env.CI_API_V4_URL) ?? "https://gitlab.com/api/v4").replace(/\/+$/, "");
}
/** Undefined without a token that can write notes; a job token cannot. */
function gitlabClient(env) {
    const token = present(env.ASSAY_GITLAB_TOKEN) ?? present(env.GITLAB_TOKEN);
    if (token === undefined)
        return undefined;
    const apiUrl = gitlabApiUrl(env);
    const call = (method, path, body) => withOneRetry(() => request(`${apiUrl}${path}`, token, method, body), gitlab_client_refusalOf);
    return {
        apiUrl,
        async get(path) {
            const { json, headers } = await call("GET", path);
            return { body: json, nextPage: present(headers["x-next-page"]?.toString()) };
        },
        async send(method, path, body) {
            return (await call(method, path, body)).json;
        },
    };
}
async function request(url, token, method, body) {
    const response = await fetch(url, {
        method,
        // A redirect would carry the token to wherever it points.
        redirect: "error",
        signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
        headers: {
            "PRIVATE-TOKEN": token,
            ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
    });
    const headers = Object.fromEntries(response.headers);
    const text = await response.text();
    if (!response.ok)
        throw new GitLabError({ status: response.status, message: wordsOf(text), headers: withLimit(headers) });
    return { json: text === "" ? undefined : JSON.parse(text), headers };
}
/** GitLab names its headers without `x-`. */
function withLimit(headers) {
    return { ...headers, "x-ratelimit-remaining": headers["ratelimit-remaining"] };
}
/** GitLab answers `{message: …}`, `{error: …}` or a page of HTML. */
function wordsOf(text) {
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed === "object" && parsed !== null) {
            const said = "message" in parsed ? parsed.message : "error" in parsed ? parsed.error : text;
            return oneLine(typeof said === "string" ? said : JSON.stringify(said));
        }
    }
    catch { }
    return oneLine(text.replace(/<[^>]*>/g, " "));
}

;// CONCATENATED MODULE: ./build/bundle/platforms/gitlab/context.js

/** GitLab's predefined variables → context. */
function gitlabContext(env) {
    const slug = present(env.CI_MERGE_REQUEST_PROJECT_PATH) ?? present(env.CI_PROJECT_PATH);
    const number = text_positiveInteger(env.CI_MERGE_REQUEST_IID);
    const isChange = number !== undefined;
    const project = present(env.CI_MERGE_REQUEST_PROJECT_URL) ?? present(env.CI_PROJECT_URL);
    return {
        platform: "gitlab",
        event: eventOf(env, isChange),
        repository: slug === undefined ? undefined : { slug, url: project },
        head: {
            sha: commitId(env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA) ?? commitId(env.CI_COMMIT_SHA),
            branch: present(env.CI_MERGE_REQUEST_SOURCE_BRANCH_NAME) ?? present(env.CI_COMMIT_BRANCH),
        },
        base: isChange ? changeBase(env) : context_pushBase(env),
        change: isChange
            ? {
                number,
                fromFork: context_fromFork(env),
                url: project === undefined ? undefined : `${project}/-/merge_requests/${number}`,
            }
            : undefined,
        runUrl: present(env.CI_JOB_URL) ?? present(env.CI_PIPELINE_URL),
        actor: present(env.GITLAB_USER_LOGIN),
    };
}
function eventOf(env, isChange) {
    if (isChange)
        return "change";
    if (present(env.CI_COMMIT_TAG) !== undefined)
        return "tag";
    const source = env.CI_PIPELINE_SOURCE;
    if (source === "schedule")
        return "schedule";
    return source === "push" ? "push" : "manual";
}
function context_fromFork(env) {
    const source = present(env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID);
    const target = present(env.CI_MERGE_REQUEST_PROJECT_ID) ?? present(env.CI_PROJECT_ID);
    return source !== undefined && source !== target;
}
function changeBase(env) {
    return {
        sha: commitId(env.CI_MERGE_REQUEST_TARGET_BRANCH_SHA) ?? commitId(env.CI_MERGE_REQUEST_DIFF_BASE_SHA),
        branch: present(env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME),
    };
}
function context_pushBase(env) {
    const sha = commitId(env.CI_COMMIT_BEFORE_SHA);
    return sha === undefined ? undefined : { sha, branch: present(env.CI_COMMIT_BRANCH) };
}

;// CONCATENATED MODULE: ./build/bundle/platforms/gitlab/failure.js



const TOKEN_FIX = "store a project or group access token with the api scope and the Reporter role as the masked variable ASSAY_GITLAB_TOKEN";
/** What was thrown on the way to GitLab → a delivery that says what to do. */
function failedNote(thrown, apiUrl) {
    const refusal = gitlab_client_refusalOf(thrown);
    const { status } = refusal;
    const said = oneLine(refusal.message);
    const failed = (code, message, fix) => ({
        target: "merge-request note",
        status: "failed",
        code,
        message,
        fix,
    });
    if (status === 0)
        return failed("publish/unreachable", `${apiUrl} could not be reached: ${said}`, "check the runner's network, its proxy variables and CI_API_V4_URL");
    if (isRateLimit(refusal)) {
        const wait = waitSeconds(refusal);
        const when = wait === undefined ? "" : ` for another ${wait} s`;
        return failed("publish/rate-limited", `GitLab's rate limit is used up${when} (${status}: ${said})`, "run the job again later; the report is among the job's artifacts");
    }
    if (status === 401)
        return failed("publish/bad-token", `GitLab refused the token (401: ${said})`, TOKEN_FIX);
    if (status === 403)
        return failed("publish/read-only-token", `the token may not write notes (403: ${said})`, TOKEN_FIX);
    if (status === 404)
        return failed("publish/not-found", `GitLab does not know the merge request, or the token may not see it (404: ${said})`, TOKEN_FIX);
    if (status >= 500)
        return failed("publish/server-error", `GitLab answered ${status} twice: ${said}`, "run the job again when the server is well; the verdict is not affected");
    return failed("publish/refused", `GitLab refused the note (${status}: ${said})`, "please report this with the message: Assay should not send what GitLab refuses");
}

;// CONCATENATED MODULE: ./build/bundle/platforms/gitlab/note.js



/** GitLab's limit for a note, in characters. */
const NOTE_LIMIT = 1_000_000;
/** 100 notes a page: enough for any merge request that people can still read. */
const MOST_PAGES = 100;
/**
 * Creates our note on the merge request or updates the oldest of ours; others of ours are removed.
 * @throws GitLabError
 */
async function stickyNote(client, { project, iid, url }, text, key) {
    const notes = `/projects/${encodeURIComponent(project)}/merge_requests/${iid}/notes`;
    const marker = commentMarker(key);
    const body = cutText(withMarker(text, marker), NOTE_LIMIT);
    const [first, ...duplicates] = await note_findOurs(client, notes, marker);
    for (const { id } of duplicates)
        await client.send("DELETE", `${notes}/${id}`).catch(() => undefined);
    const done = (message, id) => ({
        target: "merge-request note",
        status: "done",
        message,
        url: url === undefined || id === undefined ? url : `${url}#note_${id}`,
    });
    if (first !== undefined && (await note_update(client, `${notes}/${first.id}`, body)))
        return done("updated", first.id);
    const created = await client.send("POST", notes, { body });
    return done("created", isNote(created) ? created.id : undefined);
}
async function note_findOurs(client, notes, marker) {
    const marked = [];
    let page = "1";
    for (let pages = 0; page !== undefined && pages < MOST_PAGES; pages += 1) {
        const answer = await client.get(`${notes}?per_page=100&sort=asc&order_by=created_at&page=${encodeURIComponent(page)}`);
        const list = Array.isArray(answer.body) ? answer.body.filter(isNote) : [];
        marked.push(...list.filter(({ body }) => hasMarker(body, marker)));
        page = answer.nextPage;
    }
    if (marked.length === 0)
        return [];
    const { body: me } = await client.get("/user");
    const own = typeof me === "object" && me !== null && "id" in me ? me.id : undefined;
    return marked.filter(({ author }) => author.id === own).sort((a, b) => a.id - b.id);
}
/** False when somebody deleted the note since it was listed. */
async function note_update(client, path, body) {
    try {
        await client.send("PUT", path, { body });
        return true;
    }
    catch (thrown) {
        if (gitlab_client_refusalOf(thrown).status === 404)
            return false;
        throw thrown;
    }
}
function isNote(value) {
    if (typeof value !== "object" || value === null)
        return false;
    if (!("id" in value && "body" in value && "author" in value))
        return false;
    const { id, body, author } = value;
    return (typeof id === "number" &&
        typeof body === "string" &&
        typeof author === "object" &&
        author !== null &&
        "id" in author);
}

;// CONCATENATED MODULE: ./build/bundle/platforms/gitlab/index.js







const gitlab_TARGET = "merge-request note";
/** GitLab CI/CD. Test and code-quality reports travel as artifacts, which the template declares. */
const gitlab = {
    id: "gitlab",
    commentLimit: NOTE_LIMIT,
    detect: (env) => env.GITLAB_CI === "true",
    context: async (env) => gitlabContext(env),
    publish: gitlab_publish,
};
async function gitlab_publish(publication) {
    const { env, options } = publication;
    const deliveries = [];
    const dotenv = present(env.ASSAY_DOTENV);
    if (dotenv !== undefined)
        deliveries.push(await writeDotenv(dotenv, publication));
    if (options.comment)
        deliveries.push(await note(publication));
    return deliveries;
}
/** For `artifacts:reports:dotenv`, so that later jobs know the verdict. */
async function writeDotenv(path, { report }) {
    const target = "dotenv report";
    try {
        await (0,promises_.writeFile)(path, `ASSAY_VERDICT=${report.verdict}\nASSAY_EXIT_CODE=${report.exitCode}\n`, "utf8");
        return { target, status: "done", message: path };
    }
    catch (error) {
        const message = `${path} could not be written: ${oneLine((0,model_error/* reasonOf */.A)(error))}`;
        return { target, status: "failed", code: "publish/file-unwritable", message };
    }
}
async function note({ env, context, options, rendered }) {
    const markdown = rendered.find(({ reporter }) => reporter === "markdown")?.text;
    if (markdown === undefined)
        return skipped("publish/nothing-rendered", "no Markdown report was rendered");
    const { change } = context;
    // A pipeline of a fork runs in the fork; the note belongs to the project of the merge request.
    const project = present(env.CI_MERGE_REQUEST_PROJECT_ID) ?? present(env.CI_PROJECT_ID);
    if (change === undefined || project === undefined)
        return skipped("publish/no-change", "this pipeline belongs to no merge request");
    const client = gitlabClient(env);
    if (client === undefined) {
        const fix = "store a project or group access token with the api scope as the masked variable ASSAY_GITLAB_TOKEN";
        return present(env.CI_JOB_TOKEN) === undefined
            ? skipped("publish/no-token", "there is no token for the merge-request note", fix)
            : skipped("publish/job-token", "CI_JOB_TOKEN cannot write merge-request notes", fix);
    }
    try {
        return await stickyNote(client, { project, iid: change.number, url: change.url }, markdown, options.key);
    }
    catch (thrown) {
        return failedNote(thrown, gitlabApiUrl(env));
    }
}
function skipped(code, message, fix) {
    return { target: gitlab_TARGET, status: "skipped", code, message, fix };
}

;// CONCATENATED MODULE: ./build/bundle/platforms/jenkins/index.js

/** Jenkins, with the variables of its Git and Multibranch plugins. */
const jenkins = {
    id: "jenkins",
    commentLimit: 1_000_000,
    detect: (env) => present(env.JENKINS_URL) !== undefined || present(env.JENKINS_HOME) !== undefined,
    context: async (env) => jenkinsContext(env),
    publish: async () => [
        {
            target: "Jenkins build",
            status: "skipped",
            message: "the Jenkins step archives the reports and publishes their test results",
        },
    ],
};
function jenkinsContext(env) {
    const number = text_positiveInteger(env.CHANGE_ID);
    const url = present(env.GIT_URL) ?? present(env.GIT_URL_1);
    const branch = present(env.CHANGE_BRANCH) ?? present(env.BRANCH_NAME) ?? withoutRemote(env.GIT_BRANCH);
    const slug = url === undefined ? undefined : slugOf(url);
    return {
        platform: "jenkins",
        event: jenkins_eventOf(env, number, branch),
        repository: slug === undefined ? undefined : { slug, url: withoutCredentials(url) },
        head: { sha: commitId(env.GIT_COMMIT), branch: present(env.TAG_NAME) === undefined ? branch : undefined },
        base: baseOf(env, number),
        change: number === undefined
            ? undefined
            : { number, fromFork: present(env.CHANGE_FORK) !== undefined, url: present(env.CHANGE_URL) },
        runUrl: present(env.BUILD_URL),
        actor: present(env.CHANGE_AUTHOR) ?? present(env.BUILD_USER_ID),
    };
}
function jenkins_eventOf(env, number, branch) {
    if (number !== undefined)
        return "change";
    if (present(env.TAG_NAME) !== undefined)
        return "tag";
    return branch === undefined ? "manual" : "push";
}
function baseOf(env, number) {
    if (number !== undefined)
        return { branch: present(env.CHANGE_TARGET) };
    const sha = commitId(env.GIT_PREVIOUS_SUCCESSFUL_COMMIT);
    return sha === undefined ? undefined : { sha };
}
/** The Git plugin writes `origin/main`. */
function withoutRemote(branch) {
    return present(branch)?.replace(/^(refs\/remotes\/)?origin\//, "");
}
/** `owner/name` of an https, ssh or scp-like address. */
function slugOf(url) {
    const path = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+:)(.+?)(?:\.git)?\/?$/i.exec(url)?.[1];
    return path === undefined || path === "" ? undefined : path;
}
/** Git addresses may hold a password, and a context becomes part of a report. */
function withoutCredentials(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    parsed.username = "";
    parsed.password = "";
    return parsed.href;
}

;// CONCATENATED MODULE: ./build/bundle/platforms/local/index.js

/** A person's machine, or a CI system without a platform of its own: the report files are the delivery. */
const local = {
    id: "local",
    commentLimit: 1_000_000,
    detect: () => true,
    context: async (env) => ({
        platform: "local",
        event: "manual",
        head: {},
        actor: present(env.USER) ?? present(env.USERNAME),
    }),
    publish: async () => [],
};

;// CONCATENATED MODULE: ./build/bundle/platforms/index.js






/** In the order of detection; `local` fits everywhere and so comes last. */
const PLATFORMS = [github, gitlab, jenkins, local];
/**
 * The platform that this environment is, or the one that `override` names.
 * @throws AssayError `publish/unknown-platform`
 */
function detectPlatform(env, override) {
    if (override === undefined || override === "")
        return PLATFORMS.find((platform) => platform.detect(env)) ?? local;
    const named = PLATFORMS.find((platform) => platform.id === override);
    if (named !== undefined)
        return named;
    throw new model_error.AssayError("publish/unknown-platform", `there is no platform ${JSON.stringify(override)}`, {
        fix: `use one of ${PLATFORMS.map((platform) => platform.id).join(", ")}, or leave --platform out`,
    });
}

;// CONCATENATED MODULE: ./build/bundle/reporters/code-quality.js

/** GitLab's Code Quality report: findings and rules that did not hold, at the line where they stand. */
const codeQualityReporter = {
    id: "codequality",
    description: "GitLab Code Quality JSON for the merge request's widget and diff",
    render: (report) => [
        {
            reporter: "codequality",
            path: "code-quality.json",
            mediaType: "application/json",
            text: `${JSON.stringify(issuesOf(report), null, 2)}\n`,
        },
    ],
};
/** GitLab's five severities, for findings and for checks. */
const SEVERITIES = { critical: "blocker", high: "critical", medium: "major", low: "minor" };
const STATUSES = {
    fail: "critical",
    error: "critical",
    inconclusive: "major",
    warn: "minor",
};
function issuesOf(report) {
    const issues = report.gates.flatMap((gate) => [
        ...gate.findings.filter(({ inBaseline }) => inBaseline !== true).map(ofFinding),
        ...gate.checks.filter(({ status }) => status in STATUSES).map((check) => ofCheck(report, gate, check)),
    ]);
    // GitLab drops the whole report when two issues share a fingerprint.
    return [...new Map(issues.map((issue) => [issue.fingerprint, issue])).values()];
}
function ofFinding({ rule, message, fingerprint, severity, location }) {
    return {
        description: message,
        check_name: rule,
        fingerprint: code_quality_digest([fingerprint, location.path, location.line, location.member]),
        severity: SEVERITIES[severity],
        location: { path: location.path, lines: { begin: location.line ?? 1 } },
    };
}
function ofCheck(report, gate, check) {
    return {
        description: `${gate.name}: ${check.message}`,
        check_name: check.code,
        fingerprint: code_quality_digest([gate.name, check.code, check.metric, check.options, check.subject, check.expected]),
        severity: STATUSES[check.status],
        location: {
            path: check.location?.path ?? report.configPath,
            lines: { begin: check.location?.line ?? 1 },
        },
    };
}
function code_quality_digest(parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/bundle/model/losses.js
var losses = __webpack_require__(66160);
;// CONCATENATED MODULE: ./build/bundle/reporters/change.js


const UNITS = ["ratio", "count", "seconds", "bytes", "score", "per_second", "value"];
/** A cell that has nothing to say. */
const NOTHING = "–";
/** The measurement that a check judged; the one with a baseline where there are several. */
function measurementOf(check, gate) {
    return indexOf(gate).get(identity(check.metric, check.options ?? {}, check.subject));
}
/** A gate may have thousands of columns, and is rendered several times until it fits. */
const indexes = new WeakMap();
function indexOf(gate) {
    const known = indexes.get(gate);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const measurement of gate.measurements) {
        const key = identity(measurement.metric, measurement.options, measurement.subject);
        const first = index.get(key);
        const better = first?.baseline === undefined && measurement.baseline !== undefined;
        if (first === undefined || better)
            index.set(key, measurement);
    }
    indexes.set(gate, index);
    return index;
}
/** `2.5 % → 9.1 %` with a baseline, `9.1 %` without, a dash for what has no value. */
function describeChange({ value, unit, baseline }) {
    const before = baseline?.value ?? null;
    const known = [before, value].filter((number) => number !== null);
    const texts = (0,format/* formatTogether */._M)(known, unitOf(unit));
    if (baseline === undefined || before === null)
        return value === null ? NOTHING : texts[0];
    return `${texts[0]} → ${value === null ? NOTHING : texts[1]}`;
}
/** `0.011 worse (0.008 to 0.014)`. */
function describeDifference({ baseline, unit, direction }) {
    if (baseline === undefined || baseline.difference === null)
        return NOTHING;
    const { difference, interval, scale } = baseline;
    const ends = interval === undefined ? undefined : [interval[0], interval[1]];
    const text = (0,wording/* describeGap */.e4)({ value: difference, interval: ends, scale, unit: unitOf(unit), direction });
    return text.interval === undefined ? text.size : `${text.size} (${text.interval})`;
}
/** What a check is about, in one line: `carrier=EV: recall`, or that it is the gate itself. */
function checkName(check) {
    return check.metric === undefined ? "the gate" : (0,wording/* nameOf */.Vb)(check.metric, check.options ?? {}, check.subject);
}
/** The unit of a report, which may be of another version. */
function unitOf(text) {
    return UNITS.find((unit) => unit === text) ?? "value";
}
function identity(metric, options, subject) {
    return JSON.stringify([metric, change_sorted(options), change_sorted(subject)]);
}
function change_sorted(object) {
    return Object.entries(object)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/bundle/reporters/losses.js



/** Notes that say where a metric lost. */
const BESIDE_CHECKS = ["evaluation/worse-rows", "evaluation/found-slices"];
const LEAST_P = 0.0001;
/** Where the metrics of these checks lost; checks of one metric and subject share what is said of it. */
function lossTexts(checks, gate) {
    const told = new Set();
    return checks.flatMap((check) => {
        const { metric, options = {}, subject } = check;
        const key = JSON.stringify([metric, options, subject]);
        if (metric === undefined || told.has(key))
            return [];
        told.add(key);
        const unit = unitOf(measurementOf(check, gate)?.unit ?? "value");
        return (0,losses/* lossesOf */.R)(gate.figures, { metric, options, subject }).map((losses) => describe(losses, check, unit));
    });
}
function describe(losses, check, unit) {
    const { origin, shareLabel, sliceLabel, slices } = losses;
    const place = check.subject.slice === undefined ? "" : ` in ${check.subject.slice}`;
    const verb = origin === "found" ? "Found slices that carry" : "Slices that carry";
    return {
        title: `${verb} the loss of ${check.metric}${place}`,
        shareLabel,
        sliceLabel,
        rows: slices.map(({ slice, rows, baseline, candidate, share, pValue }) => {
            const [before, after] = (0,format/* formatTogether */._M)([baseline, candidate], origin === "found" ? "score" : unit);
            const row = { slice, rows: (0,format/* formatCount */.B4)(rows), change: `${before} → ${after}`, share: shareText(share) };
            return pValue === undefined ? row : { ...row, pValue: pText(pValue) };
        }),
    };
}
function shareText(share) {
    if (share <= 1)
        return (0,format/* formatShare */.T1)(share < 0.1 ? share : Math.round(share * 100) / 100);
    return `${(0,format/* formatCount */.B4)(share < 10 ? Math.round(share * 10) / 10 : Math.round(share))} times`;
}
function pText(pValue) {
    return pValue < LEAST_P ? `below ${LEAST_P}` : (0,format/* formatTogether */._M)([pValue], "score")[0];
}
/** Notes that a reader of this gate needs: rows that got worse matter only where a check does. */
function notesOf(gate) {
    if (gate.status !== "pass" && gate.status !== "skipped")
        return gate.notes;
    return gate.notes.filter(({ code }) => !BESIDE_CHECKS.includes(code));
}

;// CONCATENATED MODULE: ./build/bundle/reporters/plain.js
/**
 * Terminal sequences: CSI with its parameters, OSC up to BEL or ST, and two-character escapes.
 * What is left of control characters is taken out afterwards, so that a broken sequence does no harm either.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const ANSI = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[@-_]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Characters that are not seen or turn the direction of text, and could make a line say something else. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;
/** One line of visible text: no terminal sequences, control characters, line breaks or direction marks. */
function plain_plain(text) {
    return text.replace(ANSI, "").replace(CONTROL, " ").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}
/** At most `length` characters, the cut marked; never splits a pair of surrogates. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    const cut = text.slice(0, Math.max(0, length - 1)).replace(/[\ud800-\udbff]$/, "");
    return `${cut.trimEnd()}…`;
}

;// CONCATENATED MODULE: ./build/bundle/reporters/summary.js
/** What a reader wants to see first, first. */
const ATTENTION = ["fail", "error", "inconclusive", "warn", "skipped", "pass"];
function allChecks(report) {
    return report.gates.flatMap((gate) => gate.checks);
}
function countChecks(checks) {
    const counts = { pass: 0, warn: 0, fail: 0, inconclusive: 0, error: 0, skipped: 0 };
    for (const check of checks)
        counts[check.status]++;
    return counts;
}
/** Checks that need a reader, worst first, each status in the order of the report. */
function needingAttention(checks) {
    return byAttention(checks).filter(({ status }) => status !== "pass" && status !== "skipped");
}
function byAttention(checks) {
    return checks.toSorted((a, b) => ATTENTION.indexOf(a.status) - ATTENTION.indexOf(b.status));
}
/** Gates with the worst first. */
function gatesByAttention(report) {
    return report.gates.toSorted((a, b) => ATTENTION.indexOf(a.status) - ATTENTION.indexOf(b.status));
}
/** `2 of 14 checks failed`, the one sentence that a reader takes away. */
function headline(report) {
    const checks = allChecks(report);
    const counts = countChecks(checks);
    const all = `${checks.length} ${checks.length === 1 ? "check" : "checks"}`;
    const verdict = report.verdict;
    switch (verdict) {
        case "pass":
            return counts.pass === checks.length
                ? checks.length === 1
                    ? "the only check passed"
                    : `all ${all} passed`
                : `passed, ${counts.skipped} of ${all} skipped`;
        case "warn":
            return `passed with ${counts.warn} ${counts.warn === 1 ? "warning" : "warnings"}`;
        case "fail":
            return `${counts.fail} of ${all} failed`;
        case "inconclusive":
            return `could not decide ${counts.inconclusive} of ${all}`;
        case "error":
            return counts.error > 0 ? `could not judge ${counts.error} of ${all}` : "nothing was judged";
    }
}
/** `2 failed · 1 warning · 11 passed`, without what there is none of. */
function countsLine(counts) {
    const parts = [
        [counts.fail, "failed"],
        [counts.error, "could not be judged"],
        [counts.inconclusive, "undecided"],
        [counts.warn, counts.warn === 1 ? "warning" : "warnings"],
        [counts.pass, "passed"],
        [counts.skipped, "skipped"],
    ];
    const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return said.length === 0 ? "no checks" : said.join(" · ");
}
/** New findings before old ones, severe before mild, else as they were found. */
function findingsByAttention(findings) {
    const severities = ["critical", "high", "medium", "low"];
    const weight = (finding) => (finding.inBaseline === true ? severities.length : 0) + severities.indexOf(finding.severity);
    return findings.toSorted((a, b) => weight(a) - weight(b));
}
/** `assay.yml:24`, `model.pkl › data.pkl, byte 120`. */
function describeLocation(location) {
    const { path, line, column, member, byteOffset, cell } = location;
    const place = line === undefined ? path : column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
    const inside = member === undefined ? "" : ` › ${member}`;
    const where = cell === undefined ? "" : `, cell ${cell}`;
    return `${place}${inside}${where}${byteOffset === undefined ? "" : `, byte ${byteOffset}`}`;
}

;// CONCATENATED MODULE: ./build/bundle/reporters/console.js





const SYMBOLS = {
    pass: "✓",
    warn: "!",
    fail: "✗",
    inconclusive: "?",
    error: "✗",
    skipped: "-",
};
const SHOWN_FINDINGS = 20;
const DEFAULT_WIDTH = 100;
/** What a person sees in a terminal or a log. */
const consoleReporter = {
    id: "console",
    description: "Plain or coloured text for a terminal",
    render: (report, options) => [
        {
            reporter: "console",
            path: "report.txt",
            mediaType: "text/plain",
            text: `${screen(report, options)}\n`,
        },
    ],
};
function screen(report, { colour = false, width = DEFAULT_WIDTH }) {
    const colours = picocolors.createColors(colour);
    const paints = {
        pass: colours.green,
        warn: colours.yellow,
        fail: colours.red,
        inconclusive: colours.yellow,
        error: colours.red,
        skipped: colours.dim,
    };
    function block(gate) {
        const paint = paints[gate.status];
        const title = `${paint(`${SYMBOLS[gate.status]} ${plain_plain(gate.name)}`)} ${colours.dim(`${plain_plain(gate.kind)}, ${(0,format/* formatDuration */.a3)(gate.durationMs)}`)}`;
        return [
            title,
            ...byAttention(gate.checks).flatMap(checkLines),
            ...lossLines(gate),
            ...findingLines(gate),
            ...notesOf(gate).flatMap(({ message, fix }) => [
                ...wrap(`note: ${plain_plain(message)}`, width, 2),
                ...(fix === undefined ? [] : wrap(plain_plain(fix), width, 4).map(colours.dim)),
            ]),
            "",
        ];
    }
    function checkLines(check) {
        const paint = paints[check.status];
        const [first, ...rest] = wrap(`${SYMBOLS[check.status]} ${plain_plain(check.message)}`, width, 2);
        const line = `  ${paint(first.slice(2, 3))}${first.slice(3)}`;
        if (check.status === "pass" || check.status === "skipped")
            return [line, ...rest];
        const where = check.location === undefined ? "" : `${plain_plain(describeLocation(check.location))}  `;
        return [
            line,
            ...rest,
            ...(check.because === undefined ? [] : wrap(`because ${plain_plain(check.because)}`, width, 6)),
            ...(check.fix === undefined ? [] : wrap(`→ ${plain_plain(check.fix)}`, width, 6)),
            colours.dim(`      ${where}assay explain ${plain_plain(check.code)}`),
        ];
    }
    function findingLines(gate) {
        const fresh = findingsByAttention(gate.findings).filter(({ inBaseline }) => inBaseline !== true);
        const old = gate.findings.length - fresh.length;
        const lines = fresh
            .slice(0, SHOWN_FINDINGS)
            .flatMap(({ severity, rule, message, location }) => wrap(`${severity} ${plain_plain(describeLocation(location))}: ${plain_plain(message)} (${plain_plain(rule)})`, width, 4));
        const more = fresh.length - SHOWN_FINDINGS;
        if (more > 0)
            lines.push(`    and ${more} more findings, see report.json`);
        if (old > 0)
            lines.push(colours.dim(`    ${old} ${old === 1 ? "finding" : "findings"} that the baseline has as well`));
        return lines;
    }
    function lossLines(gate) {
        return lossTexts(needingAttention(gate.checks), gate).flatMap(({ title, shareLabel, rows }) => [
            ...wrap(`${plain_plain(title)} (${plain_plain(shareLabel)})`, width, 2),
            ...rows.flatMap(({ slice, rows: count, change, share, pValue }) => {
                const search = pValue === undefined ? "" : `, p ${pValue}`;
                return wrap(`${plain_plain(slice)}: ${share}, ${change} on ${count} rows${search}`, width, 4);
            }),
        ]);
    }
    const counts = countsLine(countChecks(allChecks(report)));
    const title = `${SYMBOLS[report.verdict]} ${report.verdict.toUpperCase()}  ${headline(report)}`;
    return [
        ...report.gates.flatMap(block),
        ...(report.configChangedHere
            ? [colours.yellow(`! This change edits ${plain_plain(report.configPath)}, the rules it is judged by.`)]
            : []),
        ...report.notes.flatMap(({ message }) => wrap(`note: ${plain_plain(message)}`, width, 0)),
        colours.bold(paints[report.verdict](title)),
        colours.dim(`  ${counts}  ·  ${plain_plain(report.configPath)}  ·  seed ${report.seed}  ·  assay ${plain_plain(report.tool.version)}`),
    ].join("\n");
}
/** Lines of at most `width` characters where words allow; those after the first are indented two further. */
function wrap(text, width, indent) {
    const lines = [];
    let line = " ".repeat(indent);
    let empty = true;
    for (const word of text.split(" ")) {
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = " ".repeat(indent + 2);
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./build/bundle/model/report.js

/** The one thing that reporters, platforms and promotion read. Its JSON Schema is published. */
const nullable = (schema) => build/* Type.Union */.ZUJ.Union([schema, build/* Type.Null */.ZUJ.Null()]);
const report_text = build/* Type.String */.ZUJ.String();
const interval = build/* Type.Array */.ZUJ.Array(build/* Type.Number */.ZUJ.Number(), {
    minItems: 2,
    maxItems: 2,
    description: "95 % interval: lower, upper",
});
const report_subject = build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), build/* Type.Union */.ZUJ.Union([build/* Type.String */.ZUJ.String(), build/* Type.Number */.ZUJ.Number()]), {
    description: "What is measured: column, slice, batch, file, group; {} is the whole",
});
const options = build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), build/* Type.Unknown */.ZUJ.Unknown());
const statuses = ["pass", "warn", "fail", "inconclusive", "error", "skipped"];
const report_status = build/* Type.Enum */.ZUJ.Enum([...statuses]);
const report_location = build/* Type.Object */.ZUJ.Object({
    path: report_text,
    line: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 1 })),
    column: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 1 })),
});
const report_missing = build/* Type.Object */.ZUJ.Object({ code: report_text, reason: report_text, fix: build/* Type.Optional */.ZUJ.Optional(report_text) });
const CheckSchema = build/* Type.Object */.ZUJ.Object({
    code: report_text,
    metric: build/* Type.Optional */.ZUJ.Optional(report_text),
    options: build/* Type.Optional */.ZUJ.Optional(options),
    subject: report_subject,
    status: report_status,
    level: build/* Type.Enum */.ZUJ.Enum(["error", "warn", "off"]),
    expected: report_text,
    actual: nullable(build/* Type.Number */.ZUJ.Number()),
    message: report_text,
    fix: build/* Type.Optional */.ZUJ.Optional(report_text),
    because: build/* Type.Optional */.ZUJ.Optional(report_text),
    location: build/* Type.Optional */.ZUJ.Optional(report_location),
});
const ReportedMeasurementSchema = build/* Type.Object */.ZUJ.Object({
    metric: report_text,
    options,
    subject: report_subject,
    unit: report_text,
    direction: build/* Type.Enum */.ZUJ.Enum(["higher", "lower", "exact"]),
    value: nullable(build/* Type.Number */.ZUJ.Number()),
    interval: build/* Type.Optional */.ZUJ.Optional(interval),
    standardError: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number()),
    samples: build/* Type.Integer */.ZUJ.Integer({ minimum: 0 }),
    missing: build/* Type.Optional */.ZUJ.Optional(report_missing),
    baseline: build/* Type.Optional */.ZUJ.Optional(build/* Type.Object */.ZUJ.Object({
        name: report_text,
        value: nullable(build/* Type.Number */.ZUJ.Number()),
        difference: nullable(build/* Type.Number */.ZUJ.Number({ description: "candidate − baseline, or their ratio − 1 when scale is ratio" })),
        scale: build/* Type.Enum */.ZUJ.Enum(["linear", "ratio"]),
        interval: build/* Type.Optional */.ZUJ.Optional(interval),
        missing: build/* Type.Optional */.ZUJ.Optional(report_missing),
    })),
});
const FindingSchema = build/* Type.Object */.ZUJ.Object({
    rule: report_text,
    severity: build/* Type.Enum */.ZUJ.Enum(["critical", "high", "medium", "low"]),
    message: report_text,
    location: build/* Type.Object */.ZUJ.Object({
        path: report_text,
        line: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 1 })),
        column: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 1 })),
        member: build/* Type.Optional */.ZUJ.Optional(report_text),
        byteOffset: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 0 })),
        cell: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({ minimum: 0 })),
    }),
    fingerprint: report_text,
    inBaseline: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean()),
    fix: build/* Type.Optional */.ZUJ.Optional(report_text),
});
const GateReportSchema = build/* Type.Object */.ZUJ.Object({
    name: report_text,
    kind: report_text,
    status: report_status,
    durationMs: build/* Type.Number */.ZUJ.Number({ minimum: 0 }),
    inputs: build/* Type.Array */.ZUJ.Array(build/* Type.Object */.ZUJ.Object({
        role: report_text,
        path: report_text,
        digest: build/* Type.String */.ZUJ.String({ pattern: "^sha256:[0-9a-f]{64}$" }),
        bytes: build/* Type.Integer */.ZUJ.Integer({ minimum: 0 }),
        tree: build/* Type.Optional */.ZUJ.Optional(report_text),
    })),
    measurements: build/* Type.Array */.ZUJ.Array(ReportedMeasurementSchema),
    checks: build/* Type.Array */.ZUJ.Array(CheckSchema),
    findings: build/* Type.Array */.ZUJ.Array(FindingSchema),
    figures: build/* Type.Array */.ZUJ.Array(build/* Type.Object */.ZUJ.Object({
        id: report_text,
        title: report_text,
        kind: build/* Type.Enum */.ZUJ.Enum(["line", "bar", "scatter"]),
        xLabel: report_text,
        yLabel: report_text,
        series: build/* Type.Array */.ZUJ.Array(build/* Type.Object */.ZUJ.Object({
            name: report_text,
            x: build/* Type.Array */.ZUJ.Array(build/* Type.Union */.ZUJ.Union([build/* Type.Number */.ZUJ.Number(), build/* Type.String */.ZUJ.String()])),
            y: build/* Type.Array */.ZUJ.Array(build/* Type.Number */.ZUJ.Number()),
        })),
    })),
    notes: build/* Type.Array */.ZUJ.Array(build/* Type.Object */.ZUJ.Object({ code: report_text, message: report_text, fix: build/* Type.Optional */.ZUJ.Optional(report_text) })),
});
const ReportSchema = build/* Type.Object */.ZUJ.Object({
    schema: build/* Type.Literal */.ZUJ.Literal(1),
    tool: build/* Type.Object */.ZUJ.Object({ name: build/* Type.Literal */.ZUJ.Literal("assay"), version: report_text }),
    verdict: build/* Type.Enum */.ZUJ.Enum(["pass", "warn", "fail", "inconclusive", "error"]),
    exitCode: build/* Type.Integer */.ZUJ.Integer({ minimum: 0, maximum: 3 }),
    context: build/* Type.Object */.ZUJ.Object({
        platform: build/* Type.Enum */.ZUJ.Enum(["github", "gitlab", "jenkins", "local"]),
        event: build/* Type.Enum */.ZUJ.Enum(["change", "push", "tag", "schedule", "manual"]),
        repository: build/* Type.Optional */.ZUJ.Optional(build/* Type.Object */.ZUJ.Object({ slug: report_text, url: build/* Type.Optional */.ZUJ.Optional(report_text) })),
        head: build/* Type.Object */.ZUJ.Object({
            sha: build/* Type.Optional */.ZUJ.Optional(report_text),
            branch: build/* Type.Optional */.ZUJ.Optional(report_text),
            checkout: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
                description: "The commit whose files were measured, where it is not sha: a merge with the base",
            })),
            dirty: build/* Type.Optional */.ZUJ.Optional(build/* Type.Boolean */.ZUJ.Boolean({
                description: "Whether the files differed from that commit when the run ended, untracked ones too",
            })),
        }),
        base: build/* Type.Optional */.ZUJ.Optional(build/* Type.Object */.ZUJ.Object({ sha: build/* Type.Optional */.ZUJ.Optional(report_text), branch: build/* Type.Optional */.ZUJ.Optional(report_text) })),
        change: build/* Type.Optional */.ZUJ.Optional(build/* Type.Object */.ZUJ.Object({
            number: build/* Type.Integer */.ZUJ.Integer({ minimum: 1 }),
            fromFork: build/* Type.Boolean */.ZUJ.Boolean(),
            url: build/* Type.Optional */.ZUJ.Optional(report_text),
        })),
        runUrl: build/* Type.Optional */.ZUJ.Optional(report_text),
        actor: build/* Type.Optional */.ZUJ.Optional(report_text),
    }),
    configPath: report_text,
    configDigest: build/* Type.String */.ZUJ.String({ pattern: "^sha256:[0-9a-f]{64}$" }),
    configChangedHere: build/* Type.Boolean */.ZUJ.Boolean({ description: "True when this change edits the config that judges it" }),
    seed: build/* Type.Integer */.ZUJ.Integer(),
    notes: build/* Type.Array */.ZUJ.Array(build/* Type.Object */.ZUJ.Object({ code: report_text, message: report_text, fix: build/* Type.Optional */.ZUJ.Optional(report_text) })),
    expectedGates: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.Object */.ZUJ.Object({ name: report_text, kind: report_text }), {
        description: "Every gate of the config, those that this run left out too",
    })),
    gates: build/* Type.Array */.ZUJ.Array(GateReportSchema),
}, { $id: "https://assay.dev/schemas/report-1.json", title: "Assay report" });

;// CONCATENATED MODULE: ./build/bundle/reporters/json.js

/** `report.json`: keys in the order of the published schema, those that it leaves open by their letters. */
const jsonReporter = {
    id: "json",
    description: "The whole report for machines; the other reporters are made from it",
    render: (report) => [
        {
            reporter: "json",
            path: "report.json",
            mediaType: "application/json",
            text: `${JSON.stringify(ordered(report, ReportSchema), null, 2)}\n`,
        },
    ],
};
function ordered(value, schema) {
    if (Array.isArray(value))
        return value.map((item) => ordered(item, schema?.items));
    if (typeof value !== "object" || value === null)
        return value;
    const shape = schema?.anyOf?.find((option) => option.properties !== undefined) ?? schema;
    const properties = shape?.properties ?? {};
    const known = Object.keys(properties);
    const rank = (key) => (known.includes(key) ? known.indexOf(key) : known.length);
    const entries = Object.entries(value)
        .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
        .map(([key, inner]) => [key, ordered(inner, properties[key])]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/bundle/reporters/junit.js


/**
 * JUnit XML as Jenkins and GitLab read it: a suite for each gate, a case for each check. A rule that failed
 * is a failure, what could not be decided an error; a warning passes and says so in its output.
 */
const junitReporter = {
    id: "junit",
    description: "JUnit XML for the test views of Jenkins and GitLab",
    render: (report) => [
        { reporter: "junit", path: "junit.xml", mediaType: "application/xml", text: junit_document(report) },
    ],
};
function junit_document(report) {
    const checks = report.gates.flatMap((gate) => gate.checks);
    const milliseconds = report.gates.reduce((sum, gate) => sum + gate.durationMs, 0);
    const head = `<testsuites${attributes({ name: "assay", ...totals(checks, milliseconds) })}>`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        head,
        ...report.gates.map(suite),
        "</testsuites>",
        "",
    ].join("\n");
}
function suite(gate) {
    const head = `  <testsuite${attributes({ name: gate.name, ...totals(gate.checks, gate.durationMs) })}>`;
    const output = gate.notes.map(({ code, message }) => `${code}: ${message}`);
    return [
        head,
        ...gate.checks.map((check) => testCase(gate, check)),
        ...(output.length === 0 ? [] : [`    <system-out>${escapeXml(output.join("\n"))}</system-out>`]),
        "  </testsuite>",
    ].join("\n");
}
function totals(checks, milliseconds) {
    const counts = countChecks(checks);
    return {
        tests: checks.length,
        failures: counts.fail,
        errors: counts.error + counts.inconclusive,
        skipped: counts.skipped,
        time: (milliseconds / 1000).toFixed(3),
    };
}
function testCase(gate, check) {
    const open = attributes({
        classname: `assay.${gate.name}`,
        name: `${checkName(check)}, ${check.expected}`,
        file: check.location?.path,
        line: check.location?.line,
    });
    const body = outcome(check);
    return body === undefined
        ? `    <testcase${open}/>`
        : `    <testcase${open}>\n      ${body}\n    </testcase>`;
}
function outcome(check) {
    const said = attributes({ message: check.message, type: check.code });
    switch (check.status) {
        case "fail":
            return `<failure${said}>${escapeXml(details(check))}</failure>`;
        case "error":
        case "inconclusive":
            return `<error${said}>${escapeXml(details(check))}</error>`;
        case "skipped":
            return `<skipped${attributes({ message: check.message })}/>`;
        case "warn":
            return `<system-out>${escapeXml(`warning: ${details(check)}`)}</system-out>`;
        case "pass":
            return undefined;
    }
}
function details({ message, expected, because, fix, location, code }) {
    return [
        message,
        `expected: ${expected}`,
        because === undefined ? undefined : `because: ${because}`,
        fix === undefined ? undefined : `what to do: ${fix}`,
        `${location === undefined ? "" : `${describeLocation(location)} · `}assay explain ${code}`,
    ]
        .filter((line) => line !== undefined)
        .join("\n");
}
function attributes(values) {
    return Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replace(/[\n\t]/g, " ")}"`)
        .join("");
}
/** Characters outside XML 1.0's Char production cannot even be escaped; they become U+FFFD. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
};
function escapeXml(text) {
    return text
        .replace(/\r\n?/g, "\n")
        .replace(NOT_XML, "\ufffd")
        .replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

;// CONCATENATED MODULE: ./build/bundle/reporters/markdown/detail.js
const FULL = {
    passing: true,
    findings: 100,
    measurements: true,
    inputs: true,
    notes: 50,
    advice: 20,
    rows: 200,
    gates: 200,
    text: 400,
};
/** From everything to the verdict alone: what helps the reader least goes first. */
const LADDER = steps({}, { measurements: false }, { passing: false }, { findings: 10 }, { inputs: false }, { rows: 50, advice: 10 }, { findings: 3, notes: 5, text: 200 }, { rows: 20, advice: 5, gates: 50 }, { rows: 10, advice: 3, notes: 2, text: 120 }, { findings: 0, rows: 5, advice: 1, gates: 10 }, { rows: 3, advice: 0, notes: 0, gates: 5, text: 60 }, { rows: 1, gates: 3 }, { gates: 0 });
function steps(...changes) {
    let detail = FULL;
    return changes.map((change) => {
        detail = { ...detail, ...change };
        return detail;
    });
}

;// CONCATENATED MODULE: ./build/bundle/reporters/markdown/escape.js

/** Said by GitHub and GitLab to be a link, a mention or a reference; a character without width breaks them. */
const BREAK = "\u200b";
/**
 * Text from outside as Markdown that shows it literally: on one line, without HTML, emphasis, links,
 * mentions (`@name`), references (`#1`, `!1`, `&1`, `%1`, `~1`), emoji or links made from bare addresses.
 * Only pairs of backticks keep their meaning: our own messages use them, and nothing inside them is alive.
 */
function escapeText(text, length = Number.POSITIVE_INFINITY) {
    return shorten(plain_plain(text), length)
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? codeCell(part.slice(1, -1)) : escapeWords(part)))
        .join("");
}
function escapeWords(text) {
    return text
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\*_{}[\]~$^]/g, "\\$&")
        .replace(/[@#!%~](?=[\w"'])|:(?=[\w+-]+:)|:(?=\/\/)|&amp;(?=\d)/g, `$&${BREAK}`)
        .replace(/\b(www|mailto|xmpp|gh)(?=[.:-])/gi, `$1${BREAK}`)
        .replace(/`/g, "&#96;")
        .replace(/\|/g, "&#124;");
}
/** Text from outside as a code span, also inside a table; nothing in it is Markdown, HTML or a mention. */
function codeSpan(text, length = Number.POSITIVE_INFINITY) {
    const content = shorten(plain_plain(text), length);
    if (content === "")
        return "";
    const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** A code span that stands in a table cell, where a pipe would end the cell even within code. */
function codeCell(text, length) {
    const content = shorten(plain_plain(text), length ?? Number.POSITIVE_INFINITY);
    return content.includes("|") ? `<code>${escapeHtml(content)}</code>` : codeSpan(content);
}
/** Text inside an HTML element such as `<summary>`. */
function escapeHtml(text) {
    return plain_plain(text)
        .replace(/[&<>"'`*_[\]|~@#!$\\:]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/&#64;/g, `&#64;${BREAK}`);
}
/** A link, or only its words when the address is not plain http. */
function escape_link(words, to) {
    const url = to === undefined ? null : URL.parse(to);
    if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
        return words;
    const address = url.href.replace(/[()<>\s\\|*_`@]/g, percentEncoded).replaceAll("&", "&amp;");
    return `[${words}](${address})`;
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
;// CONCATENATED MODULE: ./build/bundle/reporters/markdown/tables.js







const tables_SYMBOLS = {
    pass: "✅",
    warn: "⚠️",
    fail: "❌",
    inconclusive: "❔",
    error: "🛑",
    skipped: "➖",
};
const WORDS = {
    pass: "passed",
    warn: "warning",
    fail: "failed",
    inconclusive: "undecided",
    error: "no answer",
    skipped: "skipped",
};
/** Heading of the column of values, where some row has a baseline. */
const CHANGE = "Baseline → this change";
/** One row a check. Columns in which no row has anything to say are left out. */
function checkTable(checks, gate, length) {
    const rows = checks.map((check) => {
        const measurement = measurementOf(check, gate);
        return [
            `${tables_SYMBOLS[check.status]}\u00a0${WORDS[check.status]}`,
            check.metric === undefined
                ? codeCell(check.code)
                : codeCell((0,wording/* labelOf */.Wy)(check.metric, check.options ?? {}), length),
            codeCell((0,model_subject/* describeSubject */.qy)(check.subject), length) || NOTHING,
            measurement === undefined ? NOTHING : describeChange(measurement),
            measurement === undefined ? NOTHING : describeDifference(measurement),
            escapeText(check.expected, length),
        ];
    });
    return tables_table(["", "Metric", "Subject", CHANGE, "Difference (95 %)", "Expected"], rows);
}
function measurementTable(measurements, length) {
    const rows = measurements.map((measurement) => {
        const { metric, options, subject, samples, missing } = measurement;
        return [
            codeCell((0,wording/* labelOf */.Wy)(metric, options), length),
            codeCell((0,model_subject/* describeSubject */.qy)(subject), length) || NOTHING,
            missing === undefined ? describeChange(measurement) : escapeText(missing.reason, length),
            describeDifference(measurement),
            (0,format/* formatCount */.B4)(samples),
        ];
    });
    return tables_table(["Metric", "Subject", CHANGE, "Difference (95 %)", "Samples"], rows);
}
function findingTable(findings, length) {
    const rows = findings.map(({ severity, rule, message, location, inBaseline }) => {
        const known = inBaseline === true ? " (in the baseline too)" : "";
        return [
            `${severity}${known}`,
            codeCell(describeLocation(location), length),
            escapeText(message, length),
            codeCell(rule, length),
        ];
    });
    return tables_table(["Severity", "Where", "What", "Rule"], rows);
}
function inputTable(inputs, length) {
    const rows = inputs.map(({ role, path, digest, bytes, tree }) => [
        escapeText(tree === undefined ? role : `${role} of ${tree}`, length),
        codeCell(path, length),
        codeCell(digest.slice(0, "sha256:".length + 12)),
        (0,format/* formatCount */.B4)(bytes),
    ]);
    return tables_table(["Role", "File", "Digest", "Bytes"], rows);
}
/** Slices that carry a loss, with their part of it. */
function lossTable({ rows, shareLabel, sliceLabel }, length) {
    const cells = rows.map(({ slice, rows: count, change, share, pValue = NOTHING }) => [
        codeCell(slice, length),
        count,
        change,
        share,
        pValue,
    ]);
    const head = [sliceLabel, "rows", CHANGE, shareLabel, "p-value"];
    return tables_table(head.map((name) => (name === CHANGE ? name : escapeText(capitalised(name), length))), cells);
}
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function tables_table(head, rows) {
    const kept = head.map((_, column) => rows.some((row) => row[column] !== NOTHING));
    const title = (name) => name === CHANGE && !rows.some((row) => row[head.indexOf(name)].includes("→")) ? "This change" : name;
    const pick = (row) => row.filter((_, column) => kept[column]).map(holdUnits);
    return (0,markdown_table/* markdownTable */.Q)([pick(head.map(title)), ...rows.map(pick)], { alignDelimiters: false });
}
/** Keeps a number and its unit on one line of a narrow column. */
function holdUnits(cell) {
    return cell.startsWith("`")
        ? cell
        : cell.replace(/(\d) (?=(?:%|points|[mµn]?s|[kMG]?B)(?!\w))/g, "$1\u00a0");
}

;// CONCATENATED MODULE: ./build/bundle/reporters/markdown/gate.js





/** A gate's section: what needs attention first, the rest folded away. */
function gateSection(gate, detail, omissions) {
    const attention = needingAttention(gate.checks);
    const quiet = gate.checks.filter((check) => !attention.includes(check));
    const shown = attention.slice(0, detail.rows);
    omissions.add("attention", attention.length - shown.length);
    return [
        title(gate, detail),
        ...(shown.length === 0 ? [] : [checkTable(shown, gate, detail.text), advice(shown, detail, omissions)]),
        ...gate_losses(shown, gate, detail, omissions),
        ...notes(gate, detail, omissions),
        ...gate_findings(gate, detail, omissions),
        ...passing(quiet, gate, detail, omissions),
        ...measurements(gate, detail, omissions),
        ...inputs(gate, detail, omissions),
    ].filter((block) => block !== "");
}
function title(gate, detail) {
    const counts = countsLine(countChecks(gate.checks));
    return `### ${tables_SYMBOLS[gate.status]} ${escapeText(gate.name, detail.text)}\n\n${codeSpan(gate.kind, detail.text)} gate: ${counts}, ${(0,format/* formatDuration */.a3)(gate.durationMs)}`;
}
/** The same checks in sentences, with what to do about them. */
function advice(checks, detail, omissions) {
    const told = checks.slice(0, detail.advice);
    omissions.add("explanation", checks.length - told.length);
    if (told.length === 0)
        return "";
    const lines = told.map(({ status, message, because, fix, location, code }) => {
        const why = because === undefined ? "" : `<br>**Why this rule:** ${escapeText(because, detail.text)}`;
        const what = fix === undefined ? "" : `<br>**What to do:** ${escapeText(fix, detail.text)}`;
        const where = location === undefined ? "" : `${codeSpan(describeLocation(location), detail.text)}, `;
        return `- ${tables_SYMBOLS[status]} ${escapeText(message, detail.text)}${why}${what}<br><sub>${where}${codeSpan(`assay explain ${code}`)}</sub>`;
    });
    return lines.join("\n");
}
/** Where the metrics that need attention got worse. */
function gate_losses(checks, gate, detail, omissions) {
    const all = lossTexts(checks, gate);
    const told = all.slice(0, detail.advice);
    omissions.add("losses", all.length - told.length);
    return told.map(({ title, ...table }) => `**${escapeText(title, detail.text)}**\n\n${lossTable(table, detail.text)}`);
}
function notes(gate, detail, omissions) {
    const all = notesOf(gate);
    const told = all.slice(0, detail.notes);
    omissions.add("note", all.length - told.length);
    return told.length === 0 ? [] : [told.map((note) => noteLine(note, detail)).join("\n\n")];
}
function noteLine({ message, fix }, detail) {
    return `ℹ️ ${escapeText(message, detail.text)}${fix === undefined ? "" : ` ${escapeText(fix, detail.text)}`}`;
}
function gate_findings(gate, detail, omissions) {
    const sorted = findingsByAttention(gate.findings);
    const told = sorted.slice(0, detail.findings);
    omissions.add("finding", sorted.length - told.length);
    if (told.length === 0)
        return [];
    const fresh = sorted.filter(({ inBaseline }) => inBaseline !== true).length;
    const summary = `${count(sorted.length, "finding")}, ${fresh} new with this change${told.length < sorted.length ? `, the worst ${told.length} shown` : ""}`;
    return [folded(summary, findingTable(told, detail.text))];
}
function passing(checks, gate, detail, omissions) {
    if (checks.length === 0)
        return [];
    if (!detail.passing) {
        omissions.add("passing", checks.length);
        return [];
    }
    return [folded(countsLine(countChecks(checks)), checkTable(checks, gate, detail.text))];
}
function measurements(gate, detail, omissions) {
    if (gate.measurements.length === 0)
        return [];
    if (!detail.measurements) {
        omissions.add("measurement", gate.measurements.length);
        return [];
    }
    return [
        folded(count(gate.measurements.length, "measurement"), measurementTable(gate.measurements, detail.text)),
    ];
}
function inputs(gate, detail, omissions) {
    if (gate.inputs.length === 0)
        return [];
    if (!detail.inputs) {
        omissions.add("input", gate.inputs.length);
        return [];
    }
    return [folded(count(gate.inputs.length, "input file"), inputTable(gate.inputs, detail.text))];
}
/** Blank lines inside make the content Markdown again. */
function folded(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
function count(number, word) {
    return `${number} ${word}${number === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/bundle/reporters/markdown/omissions.js
/** Things that a short report leaves out, by their plural and singular names. */
const omissions_WORDS = {
    attention: ["checks that need attention", "check that needs attention"],
    explanation: ["explanations", "explanation"],
    passing: ["passing or skipped checks", "passing or skipped check"],
    finding: ["findings", "finding"],
    measurement: ["measurements", "measurement"],
    input: ["input files", "input file"],
    losses: ["tables of losses", "table of losses"],
    note: ["notes", "note"],
    gate: ["gates", "gate"],
};
/** What a shortened report does not tell, so that it can say so. */
class Omissions {
    #counts = new Map();
    add(what, count) {
        if (count > 0)
            this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
    }
    /** `120 measurements, 14 findings`; empty when nothing was left out. */
    describe() {
        return [...this.#counts]
            .map(([what, count]) => `${count} ${omissions_WORDS[what][count === 1 ? 1 : 0]}`)
            .join(", ");
    }
}

;// CONCATENATED MODULE: ./build/bundle/reporters/markdown/index.js







/** Characters of a commit id that people compare. */
const SHORT_SHA = 7;
/** The comment on a change, and the summary of a run. */
const markdownReporter = {
    id: "markdown",
    description: "Markdown for the comment on a pull or merge request and the summary of a run",
    render: (report, options) => [
        { reporter: "markdown", path: "report.md", mediaType: "text/markdown", text: fitting(report, options) },
    ],
};
/** The fullest text that the limit allows. */
function fitting(report, { limit = Number.POSITIVE_INFINITY, marker }) {
    let text = "";
    for (const detail of LADDER) {
        text = markdown_comment(report, detail, marker);
        if (text.length <= limit)
            return text;
    }
    return shorten(text, limit);
}
function markdown_comment(report, detail, marker) {
    const omissions = new Omissions();
    const gates = gatesByAttention(report);
    const shown = gates.slice(0, detail.gates);
    omissions.add("gate", gates.length - shown.length);
    const notes = report.notes.slice(0, detail.notes);
    omissions.add("note", report.notes.length - notes.length);
    const sections = shown.flatMap((gate) => gateSection(gate, detail, omissions));
    const missing = omissions.describe();
    const blocks = [
        `## ${tables_SYMBOLS[report.verdict]} Assay: ${headline(report)}`,
        byline(report),
        report.configChangedHere
            ? `> ⚠️ This change edits ${codeSpan(report.configPath, detail.text)}, the rules that it is judged by. Review them as well.`
            : "",
        notes.map((note) => noteLine(note, detail)).join("\n\n"),
        ...sections,
        missing === "" ? "" : `*Left out to fit: ${missing}. All of it is in \`report.json\`${fromRun(report)}.*`,
        footer(report),
    ];
    const body = blocks.filter((block) => block !== "").join("\n\n");
    return `${marker === undefined ? "" : `${marker}\n`}${body}\n`;
}
/** `2 failed · 11 passed in 4 gates, a1b2c3d against main (log)`. */
function byline(report) {
    const { head, base, runUrl } = report.context;
    const counts = countsLine(countChecks(allChecks(report)));
    const ours = head.sha?.slice(0, SHORT_SHA) ?? head.branch;
    const theirs = base?.branch ?? base?.sha?.slice(0, SHORT_SHA);
    const sides = [
        ours === undefined ? "" : `, ${codeSpan(ours, 80)}`,
        ours === undefined || theirs === undefined ? "" : ` against ${codeSpan(theirs, 80)}`,
    ].join("");
    const log = runUrl === undefined ? "" : ` · ${escape_link("log of this run", runUrl)}`;
    return `**${counts}** in ${count(report.gates.length, "gate")}${sides}${log}`;
}
function fromRun(report) {
    const { runUrl } = report.context;
    return runUrl === undefined ? "" : ` of ${escape_link("this run", runUrl)}`;
}
function footer(report) {
    const digest = report.configDigest.slice(0, "sha256:".length + 12);
    return `<sub>assay ${codeSpan(report.tool.version, 40)} · ${codeSpan(report.configPath, 80)} ${codeSpan(digest)} · seed ${report.seed}</sub>`;
}

;// CONCATENATED MODULE: ./build/bundle/reporters/index.js





/** Every way to tell a report. */
const REPORTERS = [
    jsonReporter,
    markdownReporter,
    junitReporter,
    codeQualityReporter,
    consoleReporter,
];

;// CONCATENATED MODULE: ./build/bundle/pipeline/publish.js



/** Every rendering of a report, `report.json` first. */
function renderAll(report, limit, key) {
    const marker = key === undefined ? undefined : commentMarker(key);
    const rendered = REPORTERS.flatMap((reporter) => reporter.render(report, { limit, marker }));
    return [...rendered].sort((a, b) => Number(b.reporter === "json") - Number(a.reporter === "json"));
}
/** Tells people where they review. Whatever goes wrong here is a delivery that failed, never a verdict. */
async function publish_publish(request) {
    const { report, platform, ...delivery } = request;
    try {
        const rendered = renderAll(report, platform.commentLimit, delivery.options.key);
        return await platform.publish({ report, rendered, ...delivery });
    }
    catch (thrown) {
        return [{ target: platform.id, status: "failed", code: "run/bug", message: (0,model_error/* reasonOf */.A)(thrown) }];
    }
}

;// CONCATENATED MODULE: ./build/bundle/config/quantity.js

/** How many of the base unit one of each is. `m` is a minute; SI prefixes are powers of 1000, IEC of 1024. */
const FACTORS = {
    seconds: { ns: 1e-9, us: 1e-6, µs: 1e-6, μs: 1e-6, ms: 1e-3, s: 1, m: 60, min: 60, h: 3600 },
    bytes: {
        B: 1,
        kB: 1e3,
        KB: 1e3,
        MB: 1e6,
        GB: 1e9,
        TB: 1e12,
        KiB: 2 ** 10,
        MiB: 2 ** 20,
        GiB: 2 ** 30,
        TiB: 2 ** 40,
    },
};
const EXAMPLES = {
    seconds: "a time such as 5ms or 2s",
    bytes: "a size such as 10MB or 1GiB",
};
function amountPattern(suffixes, sign) {
    return `^${sign}(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)? ?(?:${suffixes.join("|")})$`;
}
function scaled(scale) {
    return build/* Type.String */.ZUJ.String({ pattern: amountPattern(Object.keys(FACTORS[scale]), ""), title: EXAMPLES[scale] });
}
function percentage(sign, title) {
    return build/* Type.String */.ZUJ.String({ pattern: amountPattern(["%"], sign), title });
}
/** What `min`, `max` and `equals` may say of a metric with this unit. */
function boundSchemas(unit, limits) {
    // A limit beyond the whole numbers that a double holds says nothing that helps a reader.
    const finite = (value) => value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
    const minimum = finite(limits?.[0]);
    const maximum = finite(limits?.[1]);
    const plain = build/* Type.Number */.ZUJ.Number({
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
    });
    if (unit === "ratio" || isShareLike(unit, limits))
        return [plain, percentage("-?", "a percentage such as 3%")];
    if (unit === "seconds" || unit === "bytes")
        return [plain, scaled(unit)];
    return [plain];
}
/** Scores between 0 and 1, such as f1, are often said in percent. */
function isShareLike(unit, limits) {
    return unit === "score" && limits?.[0] === 0 && limits[1] === 1;
}
/** What `max_gap` may say: an amount in the metric's unit, where `5%` of a share is five points. */
function gapSchemas(unit) {
    const plain = build/* Type.Number */.ZUJ.Number({ minimum: 0 });
    if (unit === "ratio" || unit === "score")
        return [plain, percentage("", "a percentage such as 3%")];
    if (unit === "seconds" || unit === "bytes")
        return [plain, scaled(unit)];
    return [plain];
}
/** What `by` may say: an amount in the metric's unit, or a share of the baseline's absolute value. */
function marginSchema(unit) {
    const amounts = unit === "seconds" || unit === "bytes" ? [scaled(unit)] : [];
    return build/* Type.Union */.ZUJ.Union([build/* Type.Number */.ZUJ.Number({ minimum: 0 }), ...amounts, percentage("", "a percentage of the baseline such as 5%")], {
        default: 0,
        description: "How much worse than the baseline is still accepted: a number in the metric's own unit, or a percentage of the baseline's value",
    });
}
const durationSchema = build/* Type.Union */.ZUJ.Union([build/* Type.Number */.ZUJ.Number({ exclusiveMinimum: 0 }), scaled("seconds")], {
    title: "a time such as 90s or 10m",
});
const sizeSchema = build/* Type.Union */.ZUJ.Union([build/* Type.Integer */.ZUJ.Integer({ minimum: 1 }), scaled("bytes")], {
    title: "a size such as 512MB or 4GiB",
});
/** A number of the unit's base, whatever it was written in; undefined for text of another form. */
function readAmount(value, unit) {
    if (typeof value === "number")
        return value;
    if (typeof value !== "string")
        return undefined;
    const parts = /^(-?[\d.]+(?:[eE][-+]?\d+)?) ?([^\d\s.]+)$/.exec(value);
    if (!parts)
        return undefined;
    const amount = Number(parts[1]);
    if (parts[2] === "%")
        return unit === "ratio" || unit === "score" ? tidy(amount / 100, parts[1]) : undefined;
    if (unit !== "seconds" && unit !== "bytes")
        return undefined;
    const factors = FACTORS[unit];
    return Object.hasOwn(factors, parts[2]) ? byFactor(amount, factors[parts[2]]) : undefined;
}
/** Reads a value that `marginSchema` accepts. */
function readMargin(value, unit) {
    if (typeof value === "string" && value.endsWith("%")) {
        return { kind: "relative", amount: readAmount(value, "ratio") ?? 0 };
    }
    return { kind: "absolute", amount: readAmount(value, unit) ?? 0 };
}
/** 7% is 0.07, not 0.07 + 1e-17: the shortest decimal, as a reader would write it. */
function tidy(value, written) {
    const exact = Number(`${written}e-2`);
    return Number.isFinite(exact) ? exact : value;
}
/** 5ms is the double nearest to 0.005; multiplying by 1e-3 may miss it by one place. */
function byFactor(amount, factor) {
    return factor < 1 ? amount / Math.round(1 / factor) : amount * factor;
}

;// CONCATENATED MODULE: ./build/bundle/config/settings.js


/** A part of file names, tags and statuses. */
const NAME_PATTERN = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";
const DEFAULT_SEED = 42;
const DEFAULT_TIMEOUT = "10m";
const DEFAULT_MEMORY = "4GB";
const settings_name = build/* Type.String */.ZUJ.String({ pattern: NAME_PATTERN, title: "a name of letters, digits, `.`, `_` and `-`" });
const settings_text = build/* Type.String */.ZUJ.String({ minLength: 1 });
const settings_closed = { additionalProperties: false };
const DEFAULT_RELIABILITY = 0.9999;
const ReuseSchema = build/* Type.Object */.ZUJ.Object({
    looks: build/* Type.Integer */.ZUJ.Integer({
        minimum: 1,
        maximum: 1_000_000,
        description: "How many different models may be judged on one golden table",
    }),
    reliability: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        default: DEFAULT_RELIABILITY,
        description: "Probability that all looks together are within the tolerance that the report tells",
    })),
    adaptivity: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["full", "none"], {
        default: "full",
        description: "`full` where a model may answer to what the looks before it said, as in CI; `none` where all models were made before the first look",
    })),
    when_spent: build/* Type.Optional */.ZUJ.Optional(build/* Type.Enum */.ZUJ.Enum(["warn", "error"], {
        default: "warn",
        description: "What a run says that goes over the budget",
    })),
}, { ...settings_closed, description: "Budget of looks at each golden table, tied to its digest" });
const BaselineSchema = build/* Type.Object */.ZUJ.Object({
    ref: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        // A ref never starts with a dash, which git would take for an option.
        pattern: "^[^-\\s][^\\s]*$",
        title: "a git ref such as origin/main",
        description: "Git ref that `baseline` means: the commit at which this change left it. Without it, the base commit that the CI system's event names",
    })),
    passports: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ minLength: 1, description: "Folder of passports, which `passport` means in rules" })),
    when_missing: build/* Type.Optional */.ZUJ.Optional(build/* Type.Union */.ZUJ.Union([build/* Type.Literal */.ZUJ.Literal("error"), build/* Type.Literal */.ZUJ.Literal("skip")], {
        default: "error",
        description: "What becomes of a rule when the baseline does not have the file yet",
    })),
    reuse: build/* Type.Optional */.ZUJ.Optional(ReuseSchema),
}, { ...settings_closed, description: "What `no_worse_than` compares with" });
const PromotionSchema = build/* Type.Object */.ZUJ.Object({
    artifact: build/* Type.String */.ZUJ.String({ minLength: 1, description: "The file that is promoted" }),
    requires: build/* Type.Array */.ZUJ.Array(settings_text, {
        minItems: 1,
        uniqueItems: true,
        description: "Gates that must have passed on exactly this file",
    }),
    registry: build/* Type.Object */.ZUJ.Object({ kind: build/* Type.String */.ZUJ.String({ minLength: 1, description: "`git`, or another registry that Assay knows" }) }, { description: "Where promoted models are recorded, with the registry's own settings" }),
    stages: build/* Type.Array */.ZUJ.Array(settings_name, {
        minItems: 1,
        uniqueItems: true,
        description: "Where the model may live, in the order of promotion",
    }),
}, settings_closed);
/** Settings that every gate has beside `kind`, `rules` and those of its kind. */
const GATE_SETTINGS = {
    timeout: build/* Type.Optional */.ZUJ.Optional({
        ...durationSchema,
        default: DEFAULT_TIMEOUT,
        description: "How long the gate may take; a number is seconds",
    }),
    memory: build/* Type.Optional */.ZUJ.Optional({
        ...sizeSchema,
        default: DEFAULT_MEMORY,
        description: "How much memory the gate may use; a number is bytes",
    }),
};
const named = (value, description) => build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), value, { description, propertyNames: { pattern: NAME_PATTERN } });
/** The file around its gates; what stands in a gate is checked by its kind. */
const settings_FrameSchema = build/* Type.Object */.ZUJ.Object({
    version: build/* Type.Literal */.ZUJ.Literal(1, { description: "Version of this file's format" }),
    seed: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({
        minimum: 0,
        maximum: 4294967295,
        default: DEFAULT_SEED,
        description: "Seed of every random choice",
    })),
    baseline: build/* Type.Optional */.ZUJ.Optional(BaselineSchema),
    gates: named(build/* Type.Object */.ZUJ.Object({}), "What is tested, by name"),
    promotion: build/* Type.Optional */.ZUJ.Optional(named(PromotionSchema, "What may be promoted, by name")),
}, settings_closed);
/** Properties of an object schema by name; empty when it has none. */
function settings_propertiesOf(schema) {
    return schema.properties ?? {};
}

;// CONCATENATED MODULE: ./build/bundle/config/gate-schema.js



const words = build/* Type.String */.ZUJ.String({ minLength: 1, title: "text" });
const wordsOrNumber = build/* Type.Union */.ZUJ.Union([words, build/* Type.Number */.ZUJ.Number()], { title: "text, where `*` stands for anything" });
const SUBJECT_SCHEMAS = {
    column: { ...wordsOrNumber, description: "Column; `*` stands for anything" },
    slice: { ...words, description: "Part of the rows, as in `carrier=EV`; `*` stands for anything" },
    batch: {
        ...build/* Type.Union */.ZUJ.Union([build/* Type.Integer */.ZUJ.Integer({ minimum: 1 }), build/* Type.String */.ZUJ.String({ pattern: "\\*" })], {
            title: "a whole number of at least 1 or `*`",
        }),
        description: "Batch size; `*` is every size",
    },
    file: { ...words, description: "Path; `*` stands for anything" },
    group: { ...wordsOrNumber, description: "Group; `*` stands for anything" },
    rule: { ...words, description: "Rule of a scanner; `*` stands for anything" },
};
const BASELINE_NAMES = ["baseline", "passport"];
const gate_schema_COMPARING = ["no_worse_than", "better_than", "no_better_than"];
/** Keys that a rule has whatever its metric. */
const EXPECTATION_KEYS = ["min", "max", "equals", "max_gap", ...gate_schema_COMPARING, "by", "level", "because"];
/**
 * One rule about one metric: an object schema without the choice of its expectation, which `rule.ts` checks
 * in words and `editor-schema.ts` adds for editors.
 */
function gate_schema_ruleSchema(metric) {
    const bounds = boundSchemas(metric.unit, metric.range);
    const subjects = metric.subjects.map((key) => [key, SUBJECT_SCHEMAS[key]]);
    const options = settings_propertiesOf(metric.options);
    const baselines = [...BASELINE_NAMES, ...(metric.baselines ?? [])];
    for (const key of Object.keys(options)) {
        if (["metric", ...metric.subjects, ...EXPECTATION_KEYS].includes(key))
            throw new Error(`the metric ${metric.id} has an option of the reserved name ${key}`);
    }
    return {
        type: "object",
        description: metric.description,
        required: ["metric", ...(metric.requires ?? []), ...requiredOf(metric.options)],
        properties: {
            metric: build/* Type.Literal */.ZUJ.Literal(metric.id, { description: metric.description }),
            ...Object.fromEntries(subjects),
            ...options,
            min: build/* Type.Union */.ZUJ.Union(bounds, { description: "Least value that passes" }),
            max: build/* Type.Union */.ZUJ.Union(bounds, { description: "Greatest value that passes" }),
            equals: build/* Type.Union */.ZUJ.Union([...bounds, build/* Type.Literal */.ZUJ.Literal("baseline")], {
                description: "The one value that passes; `baseline` is the value of the baseline",
            }),
            no_worse_than: build/* Type.Enum */.ZUJ.Enum(baselines, {
                description: "`baseline` is the base commit measured beside this one, `passport` the golden metrics; evaluation gates also know `champion` and `trivial`",
            }),
            better_than: build/* Type.Enum */.ZUJ.Enum(baselines, {
                description: "What it must beat, by at least `by`",
            }),
            no_better_than: build/* Type.Enum */.ZUJ.Enum(baselines, {
                description: "What it may beat by at most `by`: a greater gain smells of a leak",
            }),
            max_gap: build/* Type.Union */.ZUJ.Union(gapSchemas(metric.unit), {
                description: "How far apart the subjects that a pattern such as `carrier=*` matches may lie",
            }),
            by: marginSchema(metric.unit),
            level: build/* Type.Enum */.ZUJ.Enum(["error", "warn", "off"], {
                default: "error",
                description: "`error` fails the run, `warn` only tells, `off` is not judged",
            }),
            because: build/* Type.String */.ZUJ.String({ minLength: 1, description: "Why the rule is there; part of its message" }),
        },
        additionalProperties: false,
    };
}
/** One gate of a kind; `rules` is left to the caller. */
function gate_schema_gateSchema(kind, rules) {
    const settings = settings_propertiesOf(kind.config);
    for (const key of ["kind", "rules", ...Object.keys(GATE_SETTINGS)]) {
        if (Object.hasOwn(settings, key))
            throw new Error(`the gate kind ${kind.kind} has a setting of the reserved name ${key}`);
    }
    return {
        ...kind.config,
        type: "object",
        description: kind.description,
        required: ["kind", ...requiredOf(kind.config)],
        properties: {
            kind: build/* Type.Literal */.ZUJ.Literal(kind.kind, { description: kind.description }),
            ...settings,
            ...GATE_SETTINGS,
            rules,
        },
        additionalProperties: false,
    };
}
function requiredOf(schema) {
    const { required } = schema;
    return required ?? [];
}

;// CONCATENATED MODULE: ./build/bundle/config/editor-schema.js


const CONFIG_SCHEMA_ID = "https://assay.dev/schemas/assay-1.json";
/**
 * One JSON Schema (draft 2020-12) for whole configs, so that editors complete and check them. Built from the same
 * parts as the parser's checks; what only the parser can see is left out (names under `requires`, `min` above `max`).
 */
function configSchema(kinds) {
    const frame = propertiesOf(FrameSchema);
    const gates = frame["gates"];
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: CONFIG_SCHEMA_ID,
        title: "Assay config",
        description: "assay.yml: what is tested, against what, and what may be promoted",
        ...FrameSchema,
        properties: {
            ...frame,
            gates: {
                type: "object",
                description: gates.description,
                propertyNames: gates.propertyNames,
                minProperties: 1,
                additionalProperties: {
                    type: "object",
                    required: ["kind", "rules"],
                    properties: {
                        kind: {
                            description: "What the gate measures",
                            oneOf: kinds.map(({ kind, description }) => ({ const: kind, description })),
                        },
                    },
                    allOf: kinds.map(({ kind }) => ({
                        if: { properties: { kind: { const: kind } }, required: ["kind"] },
                        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
                        then: { $ref: `#/$defs/gate-${kind}` },
                    })),
                },
            },
        },
        $defs: {
            ...Object.fromEntries(kinds.flatMap((kind) => [
                [`gate-${kind.kind}`, gateSchema(kind, rulesOf(kind))],
                ...kind.metrics.map((metric) => [ruleName(kind, metric), editorRule(metric)]),
            ])),
            "any-of": ANY_OF,
        },
    };
}
/** The parser says what an alternative may hold: its rules may be those of another gate's kind. */
const ANY_OF = {
    type: "object",
    description: "Alternatives of which one must hold",
    required: ["any_of"],
    properties: {
        any_of: {
            type: "array",
            minItems: 2,
            description: "Rules, or lists of rules under `all_of`; `gate` names another gate that measures the metric",
            items: { type: "object" },
        },
        level: { enum: ["error", "warn", "off"] },
        because: { type: "string", minLength: 1 },
    },
    additionalProperties: false,
};
function rulesOf(kind) {
    return {
        type: "array",
        minItems: 1,
        description: "What is expected; a gate without rules would be green without evidence",
        items: {
            type: "object",
            anyOf: [{ required: ["metric"] }, { $ref: "#/$defs/any-of" }],
            properties: {
                metric: {
                    description: "What is measured",
                    oneOf: kind.metrics.map(({ id, description }) => ({ const: id, description })),
                },
            },
            allOf: kind.metrics.map((metric) => ({
                if: { properties: { metric: { const: metric.id } }, required: ["metric"] },
                // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
                then: { $ref: `#/$defs/${ruleName(kind, metric)}` },
            })),
        },
    };
}
/** A rule with the choice of its expectation: `min` and `max`, or `equals`, a gap or a comparison. */
function editorRule(metric) {
    return {
        ...ruleSchema(metric),
        oneOf: [
            { anyOf: [{ required: ["min"] }, { required: ["max"] }] },
            { required: ["equals"] },
            { required: ["max_gap"] },
            ...COMPARING.map((key) => ({ required: [key] })),
        ],
        if: { required: ["by"] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { anyOf: COMPARING.map((key) => ({ required: [key] })) },
    };
}
function ruleName(kind, metric) {
    return `rule-${kind.kind}-${metric.id}`;
}

;// CONCATENATED MODULE: ./build/bundle/config/pointer.js
/** RFC 6901, as ajv writes `instancePath`. */
function pointerOf(path) {
    return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
/** The path that a pointer names inside `value`; indices of lists come back as numbers. */
function pathOf(pointer, value) {
    let current = value;
    return pointer
        .split("/")
        .slice(1)
        .map((part) => {
        const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
        const key = Array.isArray(current) ? Number(name) : name;
        current = current?.[key];
        return key;
    });
}

;// CONCATENATED MODULE: ./build/bundle/config/syntax.js
/** A sentence for each way in which YAML can be malformed; codes are those of the `yaml` package. */
function syntaxProblem(code, message) {
    switch (code) {
        case "TAB_AS_INDENT":
            return {
                message: "a tab character stands in the indentation; YAML indents with spaces",
                fix: "Replace the tab by spaces",
            };
        case "NON_STRING_KEY":
            return { message: "a list, a map or an alias is used as a key; keys are plain text" };
        case "RESOURCE_EXHAUSTION":
            return { message: "lists and maps are nested too deeply; a config needs at most 64 levels" };
        case "BAD_ALIAS":
            if (!message.startsWith("Alias cannot be an empty string"))
                break;
            return { message: "a `*` without quotes begins an alias", fix: 'Write `"*"`' };
        case "BLOCK_AS_IMPLICIT_KEY":
            return {
                message: "the line holds a second `key: value`",
                fix: "Start a new line for it, or quote the text that holds the colon",
            };
    }
    return { message: `the YAML is malformed: ${firstLower(message)}` };
}
function firstLower(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/bundle/config/wording.js
/** Text from outside in quotes: control and direction characters are escaped, long text is cut. */
function quote(text) {
    const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** What stands in the file, in a few words. */
function seen(value) {
    if (value === null || value === undefined)
        return "empty";
    if (typeof value === "string")
        return quote(value);
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
    if (typeof value === "object")
        return Object.keys(value).length === 0 ? "an empty map" : "a map";
    return String(value);
}
/** `gates.flights.rules[2].max`; keys that are no plain words stand in quotes. */
function pathName(path) {
    const parts = path.map((part, at) => {
        if (typeof part === "number")
            return `[${part}]`;
        const word = /^[\w-]+$/.test(part) ? part : quote(part);
        return at === 0 ? word : `.${word}`;
    });
    return parts.join("") || "the file";
}
/** What a schema asks for: `a number from 0 to 1 or a percentage such as 3%`. */
function expected(schema) {
    if (schema.title !== undefined)
        return schema.title;
    const branches = schema.anyOf ?? schema.oneOf;
    if (branches)
        return list([...new Set(branches.map(expected))]);
    if (schema.const !== undefined)
        return literal(schema.const);
    if (schema.enum)
        return list(schema.enum.map(literal));
    if (schema.type === "number")
        return `a number${range(schema)}`;
    if (schema.type === "integer")
        return `a whole number${range(schema)}`;
    if (schema.type === "string")
        return schema.pattern ? `text of the form ${schema.pattern}` : "text";
    if (schema.type === "boolean")
        return "true or false";
    if (schema.type === "array")
        return schema.items ? `a list of ${plural(expected(schema.items))}` : "a list";
    if (schema.type === "object")
        return "a map";
    return "another value";
}
function literal(value) {
    return typeof value === "string" ? `\`${value}\`` : String(value);
}
function list(words) {
    if (words.length < 2)
        return words.join("");
    return `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}
function plural(words) {
    return words.replace(/^an? /, "").replace(/^(number|map|whole number)\b/, "$1s");
}
function range(schema) {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
    if (minimum !== undefined && maximum !== undefined)
        return ` from ${minimum} to ${maximum}`;
    const parts = [];
    if (minimum !== undefined)
        parts.push(`of at least ${minimum}`);
    if (exclusiveMinimum !== undefined)
        parts.push(`above ${exclusiveMinimum}`);
    if (maximum !== undefined)
        parts.push(`of at most ${maximum}`);
    if (exclusiveMaximum !== undefined)
        parts.push(`below ${exclusiveMaximum}`);
    return parts.length === 0 ? "" : ` ${parts.join(" and ")}`;
}

;// CONCATENATED MODULE: ./build/bundle/config/yaml-value.js



const CORE_TAGS = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;
const DEEPEST = 64;
/** Aliases are copied where they stand, so a small file could otherwise unfold without end. */
const MOST_VALUES = 100_000;
/** Unfolds a YAML document into plain data, refusing what data cannot be: circles, tags, double keys. */
function plainValue(document, at, problems) {
    const positions = new Map();
    const anchors = new Map();
    const open = new Set();
    const told = new Set();
    let values = 0;
    const problem = (message, offset, fix) => {
        if (told.has(message))
            return;
        told.add(message);
        problems.add("config/syntax", message, at(offset), fix);
    };
    const unfold = (node, path, key) => {
        const start = node?.range?.[0] ?? key;
        positions.set(pointerOf(path), { key, value: start });
        if (node === null)
            return null;
        values += 1;
        if (values > MOST_VALUES) {
            if (values === MOST_VALUES + 1)
                problem(`the file unfolds to more than ${MOST_VALUES} values`, start, "Use fewer aliases");
            return null;
        }
        if (path.length > DEEPEST) {
            problem(`lists and maps are nested too deeply; a config needs at most ${DEEPEST} levels`, start);
            return null;
        }
        if ((0,yaml_dist/* isAlias */.Vj)(node)) {
            const target = anchors.get(node.source);
            if (target === undefined || open.has(target)) {
                const name = quote(`*${node.source}`);
                problem(target
                    ? `the alias ${name} stands inside what it names`
                    : `the alias ${name} names no anchor above it`, start);
                return null;
            }
            return unfold(target, path, start);
        }
        if (node.tag && !CORE_TAGS.test(node.tag))
            problem(`the tag ${quote(node.tag)} is not known; a config is plain YAML`, start, "Remove the tag");
        if (((0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node) || (0,yaml_dist/* isScalar */.jn)(node)) && node.anchor)
            anchors.set(node.anchor, node);
        if ((0,yaml_dist/* isScalar */.jn)(node))
            return node.value;
        open.add(node);
        const value = (0,yaml_dist/* isSeq */.oP)(node)
            ? node.items.map((item, index) => unfold(item, [...path, index], offsetOf(item, start)))
            : (0,yaml_dist/* isMap */.jh)(node)
                ? unfoldMap(node.items, path, start)
                : null;
        open.delete(node);
        return value;
    };
    const unfoldMap = (pairs, path, start) => {
        const entries = new Map();
        const firsts = new Map();
        for (const pair of pairs) {
            const name = (0,yaml_dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : "";
            const offset = offsetOf(pair.key, start);
            const first = firsts.get(name);
            if (first !== undefined) {
                problems.add("config/duplicate-key", `the key ${quote(name)} is written twice; the first is on line ${at(first).line}`, at(offset), "Keep one of them");
                continue;
            }
            firsts.set(name, offset);
            entries.set(name, unfold(pair.value, [...path, name], offset));
        }
        // fromEntries defines own properties, also for a key such as `__proto__`.
        return Object.fromEntries(entries);
    };
    return { value: unfold(document.contents, [], 0), positions };
}
function offsetOf(node, otherwise) {
    return node?.range?.[0] ?? otherwise;
}

;// CONCATENATED MODULE: ./build/bundle/config/document.js




/**
 * Reads one YAML 1.2 document (core schema, no merge keys, no tags).
 *
 * @throws ConfigProblems `config/syntax`, `config/empty` or `config/duplicate-key`, all that were found.
 */
function readDocument(text, path, problems) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path, line: Math.max(1, line), column: Math.max(1, col) };
    };
    // Duplicate keys are looked for in yaml-value.ts, which names both places and takes linear time.
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
        stringKeys: true,
        schema: "core",
        resolveKnownTags: false,
        logLevel: "silent",
    });
    const parsed = "empty" in documents ? [] : documents;
    const document = parsed[0];
    if (document === undefined || (isBlank(document.contents) && document.errors.length === 0)) {
        problems.add("config/empty", "the config is empty; expected a map with `version` and `gates`", { path, line: 1, column: 1 }, "Run `assay init` to write one");
        problems.throwIfAny();
    }
    if (parsed.length > 1) {
        problems.add("config/syntax", `the file holds ${parsed.length} YAML documents; expected one`, at(parsed[1].range[0]), "Remove the `---` line, or keep each document in a file of its own");
    }
    const told = new Set();
    for (const error of document.errors) {
        const location = at(error.pos[0]);
        // What follows a first mistake is mostly its consequence.
        if (told.has(location.line) || told.size >= 5)
            continue;
        told.add(location.line);
        const { message, fix } = syntaxProblem(error.code, error.message);
        problems.add("config/syntax", message, location, fix);
    }
    problems.throwIfAny();
    const { value, positions } = plainValue(document, at, problems);
    problems.throwIfAny();
    const place = (path) => {
        for (let length = path.length; length >= 0; length--) {
            const found = positions.get(pointerOf(path.slice(0, length)));
            if (found)
                return found;
        }
        return { key: 0, value: 0 };
    };
    return {
        value,
        locate: (path) => at(place(path).value),
        locateKey: (path) => at(place(path).key),
    };
}
function isBlank(contents) {
    return contents === null || ((0,yaml_dist/* isScalar */.jn)(contents) && contents.value === null);
}

;// CONCATENATED MODULE: ./build/bundle/config/suggest.js

/** The known word that was probably meant, or undefined when none is near. */
function nearest(seen, known) {
    const wanted = normal(seen);
    let best;
    for (const word of known) {
        const steps = (0,mod/* distance */.Io)(wanted, normal(word));
        if (best === undefined || steps < best.steps)
            best = { word, steps };
    }
    if (best && best.steps <= tolerance(wanted.length))
        return best.word;
    if (wanted.length < 3)
        return undefined;
    return known.find((word) => {
        const candidate = normal(word);
        return candidate.includes(wanted) || (candidate.length >= 3 && wanted.includes(candidate));
    });
}
/** `Did you mean "f1"?`, or the whole choice when nothing is near and it is short enough to read. */
function suggestion(seen, known) {
    const near = nearest(seen, known);
    if (near !== undefined)
        return `Did you mean \`${near}\`?`;
    if (known.length === 0)
        return undefined;
    if (known.length > 24)
        return `Known are ${known.slice(0, 24).join(", ")} and ${known.length - 24} more`;
    return `Known ${known.length === 1 ? "is" : "are"} ${known.join(", ")}`;
}
/** Two letters that changed places are two steps. */
function tolerance(length) {
    return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}
/** People mix case, dashes and underscores, and scikit-learn adds `_score` to its names. */
function normal(word) {
    return word
        .slice(0, 128)
        .toLowerCase()
        .replaceAll("-", "_")
        .replace(/_score$/, "");
}

;// CONCATENATED MODULE: ./build/bundle/config/explain.js



/** Says each thing that the schema did not allow as a sentence with its place. */
function explain(errors, scene) {
    for (const error of withoutEchoes(errors))
        tell(error, scene);
}
function tell(error, scene) {
    const { document, problems } = scene;
    const path = [...scene.base, ...pathOf(error.instancePath, scene.value)];
    const known = Object.keys(error.parentSchema.properties ?? {});
    switch (error.keyword) {
        case "additionalProperties":
        case "unevaluatedProperties": {
            const key = String(error.params["additionalProperty"] ?? error.params["unevaluatedProperty"]);
            const where = path.length === 0 ? "at the top" : `in ${pathName(path)}`;
            const fix = key === "<<"
                ? "YAML 1.2 has no merge keys; repeat the keys, or use an alias for the whole value"
                : (scene.hint?.(key, path) ?? suggestion(key, known));
            problems.add("config/unknown-key", `${quote(key)} is no known key ${where}`, document.locateKey([...path, key]), fix);
            return;
        }
        case "required":
        case "dependentRequired": {
            const key = String(error.params["missingProperty"]);
            const wanted = error.parentSchema.properties?.[key];
            const what = wanted ? `; expected ${expected(wanted)}` : "";
            problems.add("config/required", `${pathName(path)} has no \`${key}\`${what}`, document.locateKey(path));
            return;
        }
        case "propertyNames":
            problems.add("config/name", `${quote(String(error.params["propertyName"]))} is no name; expected letters, digits, \`.\`, \`_\` and \`-\`, at most 64, beginning with a letter or digit`, document.locateKey([...path, String(error.params["propertyName"])]));
            return;
        case "minItems":
        case "minLength":
        case "minProperties":
            problems.add("config/value", `${pathName(path)} is empty`, document.locate(path));
            return;
        case "uniqueItems": {
            const index = Math.max(Number(error.params["i"]), Number(error.params["j"]));
            const list = Array.isArray(error.data) ? error.data : [];
            problems.add("config/value", `${pathName(path)} names ${seen(list[index])} twice`, document.locate([...path, index]), "Keep one of them");
            return;
        }
        default:
            problems.add("config/value", `${pathName(path)} is ${seen(error.data)}; expected ${expected(error.parentSchema)}`, document.locate(path), fixFor(error.data, error.parentSchema));
    }
}
/** What a person who wrote this most likely has to change. */
function fixFor(data, schema) {
    const branches = schema.anyOf ?? schema.oneOf ?? [schema];
    const choices = branches.flatMap((branch) => branch.enum ?? (branch.const === undefined ? [] : [branch.const]));
    const texts = choices.filter((choice) => typeof choice === "string");
    if (typeof data === "string") {
        if (texts.length > 0) {
            const near = suggestion(data, texts);
            if (near?.startsWith("Did"))
                return near;
        }
        const takesNumber = branches.some(({ type }) => type === "number" || type === "integer");
        const digits = data.trim().replaceAll(/[_,' ]/g, "");
        if (takesNumber && /^-?\d+(\.\d+)?$/.test(digits))
            return `Write ${digits}`;
        if (branches.some(({ type }) => type === "boolean") && /^(yes|on|y)$/i.test(data))
            return "Write true";
        if (branches.some(({ type }) => type === "boolean") && /^(no|off|n)$/i.test(data))
            return "Write false";
    }
    const scalar = typeof data === "boolean" || (typeof data === "number" && Number.isFinite(data));
    if (scalar && texts.length === 0 && branches.every(({ type }) => type === "string"))
        return `Put it in quotes: "${data}"`;
    return undefined;
}
/**
 * ajv reports every branch of a choice. Where the value can only have meant one branch, that branch's errors are
 * what helps; otherwise the choice as a whole is.
 */
function withoutEchoes(errors) {
    const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
    // A property name that breaks its pattern is reported as the pattern and as the name.
    const dropped = new Set(errors.filter((error) => error.schemaPath.includes("/propertyNames/") || error.keyword === "if"));
    for (const choice of choices) {
        const inside = errors.filter((error) => error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
            (error.instancePath === choice.instancePath ||
                error.instancePath.startsWith(`${choice.instancePath}/`)));
        const branches = choice.parentSchema.anyOf ?? choice.parentSchema.oneOf ?? [];
        const meant = branches
            .map((_, index) => index)
            .filter((index) => couldMean(branches[index], choice.data));
        const kept = meant.length === 1 ? `${choice.schemaPath}/${meant[0]}/` : undefined;
        const structured = typeof choice.data === "object" && choice.data !== null;
        const helps = structured && kept !== undefined && inside.some((error) => error.schemaPath.startsWith(kept));
        for (const error of inside)
            if (!helps || !error.schemaPath.startsWith(kept ?? ""))
                dropped.add(error);
        if (helps)
            dropped.add(choice);
    }
    return errors.filter((error) => !dropped.has(error));
}
/** True when the value has the branch's type and, for a map, the constants that tell it from its neighbours. */
function couldMean(branch, data) {
    if (Array.isArray(data))
        return branch.type === "array";
    if (typeof data === "object" && data !== null) {
        if (branch.type !== "object")
            return false;
        const values = data;
        return Object.entries(branch.properties ?? {}).every(([key, { const: constant }]) => constant === undefined || !Object.hasOwn(values, key) || values[key] === constant);
    }
    return branch.type === typeof data;
}

// EXTERNAL MODULE: ./node_modules/typebox/build/value/index.mjs + 297 modules
var build_value = __webpack_require__(72668);
;// CONCATENATED MODULE: ./build/bundle/config/validator.js


const validator_compiled = new WeakMap();
/** Everything in `data` that the schema does not allow. */
function schemaErrors(schema, data) {
    let validate = validator_compiled.get(schema);
    if (!validate) {
        validate = compile(schema);
        validator_compiled.set(schema, validate);
    }
    return validate(data);
}
function compile(schema) {
    const ajv = new _2020.Ajv2020({
        allErrors: true,
        verbose: true,
        strict: false,
        strictNumbers: true,
    });
    dist["default"](ajv);
    const validate = ajv.compile(schema);
    return (data) => (validate(data) ? [] : (validate.errors ?? []).map(told));
}
function told(error) {
    return {
        keyword: error.keyword,
        instancePath: error.instancePath,
        schemaPath: error.schemaPath,
        params: error.params,
        message: error.message ?? "is not allowed",
        data: error.data,
        parentSchema: (error.parentSchema ?? {}),
    };
}

;// CONCATENATED MODULE: ./build/bundle/config/rule.js








const schemas = new WeakMap();
/** Reads one entry of `rules`; undefined when it has problems, which are then in the list. */
function parseRule(value, path, scene) {
    const { document, problems } = scene;
    const before = problems.size;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        problems.add("config/value", `${pathName(path)} is ${seen(value)}; expected a rule such as { metric: …, min: … }`, document.locate(path));
        return undefined;
    }
    const text = value;
    const metric = metricOf(text, path, scene);
    if (metric === undefined)
        return undefined;
    let schema = schemas.get(metric);
    if (schema === undefined) {
        schema = gate_schema_ruleSchema(metric);
        schemas.set(metric, schema);
    }
    explain(schemaErrors(schema, text), {
        document,
        problems,
        base: path,
        value: text,
        hint: (key, at) => (at.length === path.length ? misplacedKey(key, metric) : undefined),
    });
    const expectations = expectationsOf(text, path, metric, scene);
    if (problems.size > before)
        return undefined;
    // An option may have the name of a subject that its metric does not know.
    const named = metric.subjects.filter((key) => text[key] !== undefined);
    const options = Object.keys(settings_propertiesOf(metric.options)).filter((key) => text[key] !== undefined);
    return {
        metric,
        options: Object.fromEntries(options.map((key) => [key, text[key]])),
        subjects: Object.fromEntries(named.map((key) => [key, text[key]])),
        expectations,
        level: text.level ?? "error",
        ...(text.because === undefined ? {} : { because: text.because }),
        location: document.locate(path),
    };
}
function metricOf(text, path, scene) {
    const { document, problems, kind, kinds } = scene;
    const id = text["metric"];
    const known = kind.metrics.map((metric) => metric.id);
    if (id === undefined) {
        problems.add("config/required", `${pathName(path)} has no \`metric\`; expected one that a gate of kind ${kind.kind} measures`, document.locate(path), suggestion("", known));
        return undefined;
    }
    const found = kind.metrics.find((metric) => metric.id === id);
    if (found)
        return found;
    const elsewhere = kinds.find((other) => other.metrics.some((metric) => metric.id === id));
    problems.add("config/unknown-metric", `${pathName([...path, "metric"])} is ${seen(id)}, which no gate of kind ${kind.kind} measures`, document.locate([...path, "metric"]), elsewhere
        ? `Gates of kind ${elsewhere.kind} measure it; move the rule to one`
        : suggestion(typeof id === "string" ? id : "", known));
    return undefined;
}
/** A subject that exists, only not for this metric. */
function misplacedKey(key, metric) {
    if (!model_subject/* SUBJECT_KEYS */._u.some((subject) => subject === key))
        return undefined;
    if (metric.subjects.length === 0)
        return `\`${metric.id}\` is measured for the whole only`;
    return `\`${metric.id}\` is measured for ${metric.subjects.join(", ")}`;
}
function expectationsOf(text, path, metric, scene) {
    const { document, problems } = scene;
    const has = (key) => text[key] !== undefined;
    const wrong = (message, key, fix) => problems.add("config/expectation", `${pathName(path)} ${message}`, key === undefined ? document.locate(path) : document.locateKey([...path, key]), fix);
    const comparing = gate_schema_COMPARING.find(has);
    const said = [has("min") || has("max"), has("equals"), has("max_gap"), ...gate_schema_COMPARING.map(has)];
    const count = said.filter(Boolean).length;
    if (has("by") && comparing === undefined) {
        const fix = count === 0 ? "Add no_worse_than: baseline" : "Remove `by`";
        wrong("has `by` but no `no_worse_than`", "by", fix);
    }
    else if (count === 0)
        wrong("does not say what it expects", undefined, "Add `min`, `max`, `equals` or `no_worse_than`");
    if (count > 1)
        wrong("expects several things", undefined, "Write one rule for each");
    const hasDirection = metric.direction !== "exact" || ["higher", "lower"].includes(String(text["direction"]));
    if (comparing !== undefined && comparing !== "no_worse_than" && !hasDirection)
        wrong(`asks for \`${comparing}\`, but of ${metric.id} neither more nor less is better`, comparing, "Use no_worse_than: any difference beyond `by` counts there");
    const expectations = [];
    const bound = (key) => {
        const value = readAmount(text[key], metric.unit);
        if (value !== undefined && typeof text[key] === "string")
            withinRange(value, key, text, path, metric, scene);
        return value;
    };
    const min = bound("min");
    const max = bound("max");
    if (min !== undefined)
        expectations.push({ kind: "min", bound: min });
    if (max !== undefined)
        expectations.push({ kind: "max", bound: max });
    if (min !== undefined && max !== undefined && min > max)
        wrong(`has a \`min\` of ${seen(text["min"])} above its \`max\` of ${seen(text["max"])}`, "min");
    if (text["equals"] === "baseline")
        expectations.push({ kind: "equals_baseline", against: "baseline" });
    else {
        const value = bound("equals");
        if (value !== undefined)
            expectations.push({ kind: "equals", value });
    }
    if (has("max_gap")) {
        const gap = readAmount(text["max_gap"], metric.unit);
        if (gap !== undefined)
            expectations.push({ kind: "max_gap", bound: gap });
        const pattern = metric.subjects.map((key) => text[key]).find((one) => String(one ?? "").includes("*"));
        if (pattern === undefined || /^[^=]*\*[^=]*=/.test(String(pattern)))
            wrong("compares groups with one another, but does not name groups of one column", "max_gap", 'Name them, for example slice: "carrier=*"');
    }
    const against = comparing === undefined ? undefined : text[comparing];
    if (comparing !== undefined && typeof against === "string") {
        const margin = readMargin(text["by"] ?? 0, metric.unit);
        expectations.push({ kind: comparing, against, margin });
        if (against === "passport" && !scene.hasPassports)
            problems.add("config/baseline", `${pathName(path)} compares with the passport, but \`baseline.passports\` is not set`, document.locate([...path, comparing]), "Add baseline: { passports: golden/ }");
    }
    return expectations;
}
/** Plain numbers are held to the metric's range by its schema; `300%` has to be read first. */
function withinRange(value, key, text, path, metric, { document, problems }) {
    if (metric.range === undefined || (value >= metric.range[0] && value <= metric.range[1]))
        return;
    problems.add("config/value", `${pathName([...path, key])} is ${quote(String(text[key]))}; \`${metric.id}\` is from ${metric.range[0]} to ${metric.range[1]}`, document.locate([...path, key]));
}

;// CONCATENATED MODULE: ./build/bundle/config/any-of.js



const GROUP_KEYS = ["any_of", "level", "because"];
const any_of_LEVELS = ["error", "warn", "off"];
function isAnyOf(value) {
    return isEntries(value) && Object.hasOwn(value, "any_of");
}
/** Reads an entry of `rules` that lists alternatives; undefined when it has problems, which are then in the list. */
function parseAnyOf(value, path, scene) {
    const { document, problems } = scene;
    const before = problems.size;
    for (const key of Object.keys(value)) {
        if (GROUP_KEYS.includes(key))
            continue;
        problems.add("config/unknown-key", `${quote(key)} is no known key in ${pathName(path)}`, document.locateKey([...path, key]), "Beside `any_of` stand only `level` and `because`; the rest belongs to its rules");
    }
    const { any_of: listed, level = "error", because } = value;
    if (typeof level !== "string" || !any_of_LEVELS.includes(level))
        problems.add("config/value", `${pathName([...path, "level"])} is ${seen(level)}; expected ${any_of_LEVELS.join(", ")}`, document.locate([...path, "level"]));
    if (because !== undefined && (typeof because !== "string" || because === ""))
        problems.add("config/value", `${pathName([...path, "because"])} is ${seen(because)}; expected text`, document.locate([...path, "because"]));
    if (!Array.isArray(listed) || listed.length < 2) {
        problems.add("config/value", `${pathName([...path, "any_of"])} is ${Array.isArray(listed) ? `a list of ${listed.length}` : seen(listed)}; expected a list of at least two alternatives`, document.locate([...path, "any_of"]), "Write each alternative as a rule, or as all_of: with a list of rules");
        return undefined;
    }
    const alternatives = listed.map((one, index) => parseAlternative(one, [...path, "any_of", index], scene));
    if (problems.size > before)
        return undefined;
    return {
        alternatives,
        level: level,
        ...(typeof because === "string" ? { because } : {}),
        location: document.locate(path),
    };
}
function parseAlternative(value, path, scene) {
    const { document, problems } = scene;
    if (!isEntries(value) || !Object.hasOwn(value, "all_of"))
        return parseOne(value, path, scene);
    const { all_of: listed, ...others } = value;
    for (const key of Object.keys(others))
        problems.add("config/unknown-key", `${quote(key)} is no known key in ${pathName(path)}`, document.locateKey([...path, key]), "Write it into the rules of `all_of`");
    if (Array.isArray(listed) && listed.length > 0)
        return listed.flatMap((one, index) => parseOne(one, [...path, "all_of", index], scene));
    problems.add("config/value", `${pathName([...path, "all_of"])} is ${seen(listed)}; expected a list of rules`, document.locate([...path, "all_of"]));
    return [];
}
function parseOne(value, path, scene) {
    const { document, problems, gateKinds } = scene;
    if (!isEntries(value) || value["gate"] === undefined)
        return ruleOf(scene.gate, scene.kind, value, path, scene);
    const { gate, ...rule } = value;
    const kind = typeof gate === "string" ? gateKinds.get(gate) : undefined;
    if (typeof gate === "string" && kind !== undefined)
        return ruleOf(gate, kind, rule, path, scene);
    problems.add("config/unknown-gate", `${pathName([...path, "gate"])} is ${seen(gate)}, but there is no such gate`, document.locate([...path, "gate"]), suggestion(typeof gate === "string" ? gate : "", [...gateKinds.keys()]));
    return [];
}
function ruleOf(gate, kind, value, path, scene) {
    for (const key of ["level", "because"]) {
        if (!isEntries(value) || value[key] === undefined)
            continue;
        scene.problems.add("config/unknown-key", `\`${key}\` does not belong to one alternative, in ${pathName(path)}`, scene.document.locateKey([...path, key]), "Write it beside `any_of`");
    }
    const rule = parseRule(value, path, { ...scene, kind });
    return rule === undefined ? [] : [{ gate, rule }];
}
function isEntries(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/bundle/config/gate.js












const COMMON_KEYS = ["kind", "rules", ...Object.keys(GATE_SETTINGS)];
const gate_schemas = new WeakMap();
/** Reads one entry under `gates`; undefined when its kind is not known. Problems go to the list. */
function parseGate(name, value, scene) {
    const { document, problems, kinds } = scene;
    const path = ["gates", name];
    const before = problems.size;
    const kind = kindOf(value["kind"], path, scene);
    if (kind === undefined)
        return undefined;
    let schema = gate_schemas.get(kind);
    if (schema === undefined) {
        // Rules are looked at one by one below, where the metric of each says what it may hold.
        schema = gate_schema_gateSchema(kind, build/* Type.Unknown */.ZUJ.Unknown());
        gate_schemas.set(kind, schema);
    }
    const atTop = (at) => at.length === path.length;
    explain(schemaErrors(schema, value), {
        document,
        problems,
        base: path,
        value,
        hint: (key, at) => (atTop(at) ? settingOfOtherKind(key, kind, kinds) : undefined),
    });
    const given = Object.fromEntries(Object.entries(value).filter(([key]) => !COMMON_KEYS.includes(key)));
    const settings = (0,build_value/* Default */.yB)(kind.config, structuredClone(given));
    if (problems.size === before)
        checkTogether(kind, settings, path, scene);
    return {
        name,
        kind: kind.kind,
        settings,
        ...parseRules(value["rules"], path, { ...scene, kind, gate: name }),
        timeoutSeconds: readAmount(value["timeout"] ?? DEFAULT_TIMEOUT, "seconds") ?? 0,
        memoryBytes: Math.floor(readAmount(value["memory"] ?? DEFAULT_MEMORY, "bytes") ?? 0),
        location: document.locateKey(path),
    };
}
/** What no schema can say about the settings of a kind, the kind says itself. */
function checkTogether(kind, settings, path, { document, problems }) {
    try {
        kind.check?.(settings);
    }
    catch (thrown) {
        if (!(thrown instanceof model_error.AssayError))
            throw thrown;
        problems.add(thrown.code, `${pathName(path)}: ${thrown.message}`, document.locateKey(path), thrown.fix);
    }
}
function kindOf(seenKind, path, scene) {
    const { document, problems, kinds } = scene;
    const known = kinds.map(({ kind }) => kind);
    const found = kinds.find(({ kind }) => kind === seenKind);
    if (found)
        return found;
    if (seenKind === undefined) {
        problems.add("config/required", `${pathName(path)} has no \`kind\`; expected ${known.join(", ")}`, document.locateKey(path));
    }
    else {
        problems.add("config/unknown-kind", `${pathName([...path, "kind"])} is ${seen(seenKind)}, which is no kind of gate`, document.locate([...path, "kind"]), suggestion(typeof seenKind === "string" ? seenKind : "", known));
    }
    return undefined;
}
function parseRules(value, path, scene) {
    const { document, problems, kind } = scene;
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
        problems.add("config/no-rules", `${pathName(path)} has no rules, so it would be green without evidence`, value === undefined ? document.locateKey(path) : document.locateKey([...path, "rules"]), kind.metrics.length > 0 ? `Add one, for example about ${kind.metrics[0].id}` : undefined);
        return { rules: [], anyOf: [] };
    }
    if (!Array.isArray(value)) {
        problems.add("config/value", `${pathName([...path, "rules"])} is ${seen(value)}; expected a list of rules`, document.locate([...path, "rules"]), "Begin each rule with a dash");
        return { rules: [], anyOf: [] };
    }
    const rules = [];
    const anyOf = [];
    value.forEach((entry, index) => {
        const at = [...path, "rules", index];
        if (isAnyOf(entry))
            anyOf.push(...presentOnly(parseAnyOf(entry, at, scene)));
        else
            rules.push(...presentOnly(parseRule(entry, at, scene)));
    });
    return { rules, anyOf };
}
function presentOnly(value) {
    return value === undefined ? [] : [value];
}
function settingOfOtherKind(key, kind, kinds) {
    const other = kinds.find((candidate) => candidate !== kind && Object.hasOwn(settings_propertiesOf(candidate.config), key));
    return other && `It is a setting of gates of kind ${other.kind}, and this one is ${kind.kind}`;
}

;// CONCATENATED MODULE: ./build/bundle/config/problems.js

/** All that is wrong with one config, in the order of its lines. */
class ConfigProblems extends model_error.AssayError {
    /** At least one; each has a location. */
    problems;
    constructor(problems) {
        const [first] = problems;
        if (problems.length === 1) {
            super(first.code, first.message, { fix: first.fix, location: first.location });
        }
        else {
            const path = first.location?.path ?? "the config";
            super("config/invalid", [`${path} has ${problems.length} problems`, ...problems.map(line)].join("\n"), {
                location: first.location,
            });
        }
        this.name = "ConfigProblems";
        this.problems = problems;
    }
}
/** Gathers problems, so that a reader sees every mistake of a file at once. */
class ProblemList {
    #problems = [];
    add(code, message, location, fix) {
        this.#problems.push(new model_error.AssayError(code, message, { fix, location }));
    }
    get size() {
        return this.#problems.length;
    }
    /** @throws ConfigProblems when there is any. */
    throwIfAny() {
        if (this.#problems.length === 0)
            return;
        throw new ConfigProblems([...this.#problems].sort(byPlace));
    }
}
function byPlace(left, right) {
    const line = (left.location?.line ?? 0) - (right.location?.line ?? 0);
    return line || (left.location?.column ?? 0) - (right.location?.column ?? 0);
}
function line(problem) {
    const { path, line: row, column } = problem.location ?? { path: "" };
    const place = [path, row, column].filter((part) => part !== undefined).join(":");
    return [`${place}: ${problem.message}`, problem.fix].filter(Boolean).join(". ");
}

;// CONCATENATED MODULE: ./build/bundle/config/parse.js









/**
 * Reads the text of an assay.yml against the kinds of gates there are. Pure.
 *
 * @throws ConfigProblems with all that is wrong, each with its line and column.
 */
function parseConfig(text, place, kinds) {
    const problems = new ProblemList();
    const document = readDocument(text, place.path, problems);
    const top = document.value;
    if (!parse_isEntries(top)) {
        problems.add("config/value", `the config is ${seen(top)}; expected a map with \`version\` and \`gates\``, document.locate([]));
        problems.throwIfAny();
        throw new Error("unreachable: a problem was added");
    }
    checkFrame(top, document, problems);
    const baseline = (parse_isEntries(top["baseline"]) ? top["baseline"] : {});
    const entries = Object.entries(parse_isEntries(top["gates"]) ? top["gates"] : {});
    const scene = {
        document,
        problems,
        kinds,
        hasPassports: baseline.passports !== undefined,
        gateKinds: kindsByGate(entries, kinds),
    };
    const gates = entries.flatMap(([name, value]) => {
        const gate = parse_isEntries(value) ? parseGate(name, value, scene) : undefined;
        return gate ? [gate] : [];
    });
    const gateNames = entries.map(([name]) => name);
    checkRequires(top["promotion"], gateNames, document, problems);
    problems.throwIfAny();
    const promotions = (top["promotion"] ?? {});
    return {
        path: place.path,
        root: place.root,
        digest: digestOf(text),
        seed: top["seed"] ?? DEFAULT_SEED,
        baseline: {
            ...(baseline.ref === undefined ? {} : { ref: baseline.ref }),
            ...(baseline.passports === undefined ? {} : { passports: baseline.passports }),
            whenMissing: baseline.when_missing ?? "error",
            ...(baseline.reuse === undefined ? {} : { reuse: reuseOf(baseline.reuse) }),
        },
        gates,
        promotion: Object.entries(promotions).map(([name, { artifact, requires, registry, stages }]) => ({
            name,
            artifact,
            requires,
            registry,
            stages,
            location: document.locateKey(["promotion", name]),
        })),
    };
}
function reuseOf(reuse) {
    const { looks, reliability = DEFAULT_RELIABILITY, adaptivity = "full", when_spent = "warn" } = reuse;
    return { looks, reliability, adaptivity, whenSpent: when_spent };
}
function kindsByGate(entries, kinds) {
    const known = new Map();
    for (const [name, value] of entries) {
        const kind = kinds.find((one) => parse_isEntries(value) && one.kind === value["kind"]);
        if (kind !== undefined)
            known.set(name, kind);
    }
    return known;
}
/** `sha256:` and 64 hexadecimal digits of the bytes, text taken as UTF-8. */
function digestOf(content) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(content).digest("hex")}`;
}
/** Everything around the gates; `version` and an absence of gates have words of their own. */
function checkFrame(top, document, problems) {
    const { version, gates } = top;
    if (version !== 1) {
        problems.add("config/version", version === undefined
            ? "the config has no `version`; expected version: 1"
            : `\`version\` is ${seen(version)}; this Assay reads version 1`, document.locate(version === undefined ? [] : ["version"]), version === undefined || version === "1"
            ? "Write version: 1"
            : "Use a newer Assay, or write version: 1");
    }
    if (gates === undefined || gates === null || (parse_isEntries(gates) && Object.keys(gates).length === 0)) {
        problems.add("config/no-gates", "the config has no gates, so a run would be green without evidence", gates === undefined ? document.locate([]) : document.locateKey(["gates"]), "Add a gate under `gates`");
    }
    const told = new Set(["/version", ...(gates === null ? ["/gates"] : [])]);
    const errors = schemaErrors(settings_FrameSchema, top).filter(({ instancePath, keyword, params }) => !told.has(instancePath) &&
        !(keyword === "required" &&
            instancePath === "" &&
            ["version", "gates"].includes(String(params["missingProperty"]))));
    explain(errors, { document, problems, base: [], value: top });
}
/** A promotion that asks for a gate which is not there could never be refused by it. */
function checkRequires(promotion, gates, document, problems) {
    if (!parse_isEntries(promotion))
        return;
    for (const [name, entry] of Object.entries(promotion)) {
        const requires = parse_isEntries(entry) ? entry["requires"] : undefined;
        if (!Array.isArray(requires))
            continue;
        requires.forEach((gate, index) => {
            if (typeof gate !== "string" || gates.includes(gate))
                return;
            const path = ["promotion", name, "requires", index];
            problems.add("config/unknown-gate", `${pathName(path)} is ${quote(gate)}, but there is no such gate`, document.locate(path), suggestion(gate, gates));
        });
    }
}
function parse_isEntries(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/bundle/config/load.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const MOST_BYTES = 2 ** 20;
/**
 * Reads a config file.
 *
 * @param path as the user gave it; it stands in every message and in `Config.path`
 * @param cwd folder that a relative `path` starts at
 * @throws AssayError `config/missing`, `config/unreadable`, `config/encoding`
 * @throws ConfigProblems for what is wrong inside the file
 */
async function loadConfig(path, kinds, cwd = process.cwd()) {
    const absolute = (0,external_node_path_.resolve)(cwd, path);
    const bytes = await readBytes(path, absolute);
    const config = parseConfig(decode(bytes, path), { path, root: (0,external_node_path_.dirname)(absolute) }, kinds);
    return { ...config, digest: digestOf(bytes) };
}
async function readBytes(path, absolute) {
    const location = { path };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
            const file = __addDisposableResource(env_1, await (0,promises_.open)(absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)), true);
            const stat = await file.stat();
            if (!stat.isFile()) {
                const what = stat.isDirectory() ? "a folder" : "no regular file";
                throw new model_error.AssayError("config/unreadable", `${quote(path)} is ${what}; expected a YAML file`, {
                    location,
                    fix: stat.isDirectory()
                        ? `Name the file in it, such as ${quote((0,external_node_path_.join)(path, "assay.yml"))}`
                        : undefined,
                });
            }
            if (stat.size > MOST_BYTES) {
                throw new model_error.AssayError("config/unreadable", `${quote(path)} has ${stat.size} bytes; a config has at most ${MOST_BYTES}`, { location });
            }
            return await file.readFile();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (thrown) {
        if (thrown instanceof model_error.AssayError)
            throw thrown;
        const { code } = thrown;
        if (code === "ENOENT" || code === "ENOTDIR") {
            const near = await nearestConfig(absolute);
            throw new model_error.AssayError("config/missing", `there is no config at ${quote(path)}`, {
                location,
                fix: near === undefined
                    ? "Name another file with --config, or run `assay init` to write one"
                    : `Did you mean --config ${quote((0,external_node_path_.join)((0,external_node_path_.dirname)(path), near))}?`,
                cause: thrown,
            });
        }
        throw new model_error.AssayError("config/unreadable", `${quote(path)} cannot be read: ${(0,model_error/* reasonOf */.A)(thrown)}`, {
            location,
            cause: thrown,
        });
    }
}
/**
 * A YAML file beside the one that is not there, of nearly the same name: `assay.yaml` for `assay.yml`. Else one
 * of the same name in a folder above, for those who stand in a folder of the project.
 */
async function nearestConfig(absolute) {
    const folder = (0,external_node_path_.dirname)(absolute);
    const name = (0,external_node_path_.basename)(absolute);
    const beside = await (0,promises_.readdir)(folder).catch(() => []);
    const near = nearest(name, beside.filter((other) => /\.ya?ml$/i.test(other)));
    if (near !== undefined)
        return near;
    for (let above = (0,external_node_path_.dirname)(folder);; above = (0,external_node_path_.dirname)(above)) {
        const names = await (0,promises_.readdir)(above).catch(() => []);
        if (names.includes(name))
            return (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(above, name));
        if (above === (0,external_node_path_.dirname)(above))
            return undefined;
    }
}
function decode(bytes, path) {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new model_error.AssayError("config/encoding", `${quote(path)} is not UTF-8`, {
            location: { path, line: lineOfBadByte(bytes) },
            fix: "Save the file as UTF-8",
        });
    }
}
/** A line feed never is part of a longer UTF-8 sequence, so lines can be tried one by one. */
function lineOfBadByte(bytes) {
    let start = 0;
    for (let line = 1;; line++) {
        const end = bytes.indexOf(0x0a, start);
        try {
            new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, end === -1 ? undefined : end));
        }
        catch {
            return line;
        }
        if (end === -1)
            return line;
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./build/bundle/config/index.js





// EXTERNAL MODULE: ./build/bundle/model/estimate.js
var model_estimate = __webpack_require__(17693);
// EXTERNAL MODULE: ./build/bundle/stats/distribution.js
var distribution = __webpack_require__(38267);
// EXTERNAL MODULE: ./build/bundle/stats/holm.js
var holm = __webpack_require__(92483);
// EXTERNAL MODULE: ./build/bundle/stats/interval.js + 1 modules
var stats_interval = __webpack_require__(1650);
;// CONCATENATED MODULE: ./build/bundle/judge/decision.js



/** A difference so near the margin that it would take this many times the samples is on the margin. */
const HOPELESS = 10_000;
/**
 * Judges the differences of one rule's subjects by their intervals: good when the interval lies wholly
 * inside the allowed region, bad when wholly outside, else unclear.
 *
 * What is controlled, with α = 1 − confidence: the chance that any subject of the rule is called bad
 * without being so stays below α/2 a side, because a bad answer also needs its Holm-adjusted one-sided
 * p-value against the margin to be below α/2. The chance that the rule holds everywhere although some
 * subject is bad stays below α/2 as well, without adjusting: it takes that very subject to pass its own
 * interval (an intersection–union test, Berger 1982). Exact differences have no error and are not counted.
 * Adjusting never turns bad into good, only into unclear.
 */
function decide(questions, confidence) {
    const tail = (1 - confidence) / 2;
    const family = questions.filter(({ difference }) => difference.uncertainty.kind !== "exact");
    const adjusted = (0,holm/* holm */.f)(family.map(badness));
    return questions.map((question) => {
        const { difference, region } = question;
        const interval = (0,stats_interval/* intervalOf */.XF)(difference, confidence);
        if (interval[0] >= region.low && interval[1] <= region.high)
            return { side: "good", interval, heldBack: false };
        const ownBad = interval[0] > region.high || interval[1] < region.low;
        const place = family.indexOf(question);
        if (ownBad && (place === -1 || family.length === 1 || adjusted[place] < tail))
            return { side: "bad", interval, heldBack: false };
        const samplesNeeded = samplesToDecide(question, interval, tail, family.length);
        return {
            side: "unclear",
            interval,
            heldBack: ownBad,
            ...(samplesNeeded === undefined ? {} : { samplesNeeded }),
        };
    });
}
/** One-sided p-value of "this difference is within the region". */
function badness({ difference, region }) {
    return Math.min((0,stats_interval/* tailProbability */.mL)(difference, region.high, "above"), (0,stats_interval/* tailProbability */.mL)(difference, region.low, "below"));
}
/** Half-widths shrink with the square root of the samples; scales to where the interval clears the margin. */
function samplesToDecide({ difference, region }, interval, tail, familySize) {
    const { value, samples } = difference;
    const bound = Math.abs(value - region.low) < Math.abs(value - region.high) ? region.low : region.high;
    const distance = Math.abs(value - bound);
    const halfWidth = bound < value ? value - interval[0] : interval[1] - value;
    const outside = value > region.high || value < region.low;
    const stricter = outside ? (0,distribution/* normalQuantile */.Zl)(1 - tail / familySize) / (0,distribution/* normalQuantile */.Zl)(1 - tail) : 1;
    const factor = ((halfWidth * stricter) / distance) ** 2;
    if (!(factor < HOPELESS))
        return undefined;
    return Math.max(samples + 1, Math.ceil(samples * factor));
}

;// CONCATENATED MODULE: ./build/bundle/judge/noisy-margin.js

/**
 * A share of the baseline is a share of a measured value, so its doubt belongs to the question: asked is where
 * d ± m·|b| lies, not d alone. The margin's noise is moved into the difference, so that the bounds of the region
 * stay what people read. Paired replicates are combined one by one; otherwise both errors add up, which is never too
 * narrow (Cauchy and Schwarz).
 * @param share m, the relative margin
 */
function withNoisyMargin(difference, baseline, share, { low, high }) {
    const own = (0,stats_interval/* standardErrorOf */.X6)(baseline);
    if (share === 0 || own === 0)
        return difference;
    const [ours, theirs] = [difference.uncertainty, baseline.uncertainty];
    const oneSided = Number.isFinite(low) !== Number.isFinite(high);
    if (oneSided && ours.kind === "bootstrap" && theirs.kind === "bootstrap") {
        if (ours.replicates.length === theirs.replicates.length) {
            const { replicates } = theirs;
            const size = Math.abs(baseline.value);
            // A bound at the margin itself moves with the baseline; seen from it, the difference moves the other way.
            const bound = Number.isFinite(low) ? low : high;
            const sign = bound < 0 ? 1 : -1;
            return {
                ...difference,
                uncertainty: {
                    ...ours,
                    replicates: ours.replicates.map((gap, at) => gap + sign * share * (Math.abs(replicates[at]) - size)),
                },
            };
        }
    }
    const standardError = (0,stats_interval/* standardErrorOf */.X6)(difference) + share * own;
    const degreesOfFreedom = ours.kind === "normal" && ours.degreesOfFreedom !== undefined
        ? { degreesOfFreedom: ours.degreesOfFreedom }
        : {};
    return { ...difference, uncertainty: { kind: "normal", standardError, ...degreesOfFreedom } };
}

;// CONCATENATED MODULE: ./build/bundle/judge/tolerance.js
/**
 * Numbers closer than this share of the larger one are the same to the judge. Binary fractions make
 * 0.3 − 0.2 smaller than 0.1; a rule must not fail by the last bit of a number that nobody wrote.
 */
const RELATIVE_TOLERANCE = 1e-12;
/** How far apart two numbers may be to count as equal; nothing for whole numbers, which are exact. */
function toleranceOf(...values) {
    if (values.every(Number.isSafeInteger))
        return 0;
    return RELATIVE_TOLERANCE * Math.max(...values.filter(Number.isFinite).map(Math.abs), 0);
}
function atLeast(value, bound) {
    return value >= bound - toleranceOf(value, bound);
}
function atMost(value, bound) {
    return value <= bound + toleranceOf(value, bound);
}
function sameNumber(a, b) {
    return Math.abs(a - b) <= toleranceOf(a, b);
}

;// CONCATENATED MODULE: ./build/bundle/judge/region.js

/**
 * Turns a margin into bounds of candidate − baseline, or of ln(candidate / baseline). A relative margin is a
 * share of |baseline|, so that a negative baseline does not turn the rule around. Bounds are widened by the
 * judge's relative tolerance of the two values.
 */
function allowedRegion(comparing, direction, margin, baseline, candidate, scale) {
    const size = Math.abs(baseline);
    const zeroBaseline = margin.kind === "relative" && baseline === 0;
    if (scale === "log") {
        const share = margin.kind === "relative" ? margin.amount : size === 0 ? 0 : margin.amount / size;
        const up = Math.log1p(share);
        const down = share < 1 ? Math.log1p(-share) : Number.NEGATIVE_INFINITY;
        const bounds = limited(comparing, direction, down, up, RELATIVE_TOLERANCE);
        const end = Number.isFinite(bounds.high) ? 1 + share : Math.max(0, 1 - share);
        return { ...bounds, allowed: comparing === "better_than" ? turned(direction, share) : end, zeroBaseline };
    }
    const amount = margin.kind === "relative" ? margin.amount * size : margin.amount;
    const tolerance = RELATIVE_TOLERANCE * Math.max(size, Math.abs(candidate));
    return { ...limited(comparing, direction, -amount, amount, tolerance), allowed: amount, zeroBaseline };
}
/** The ratio that an improvement must reach. */
function turned(direction, share) {
    return direction === "higher" ? 1 + share : Math.max(0, 1 - share);
}
/** @param down what a fall by the margin is on the scale of the difference, @param up a rise */
function limited(comparing, direction, down, up, tolerance) {
    const atLeast = (low) => ({ low: low - tolerance, high: Number.POSITIVE_INFINITY });
    const atMost = (high) => ({ low: Number.NEGATIVE_INFINITY, high: high + tolerance });
    if (direction === "exact")
        return { low: down - tolerance, high: up + tolerance };
    const higher = direction === "higher";
    switch (comparing) {
        case "no_worse_than":
            return higher ? atLeast(down) : atMost(up);
        case "better_than":
            // Without a margin "better" means better: not the same.
            if (up === 0 && down === 0) {
                const least = Math.max(2 * tolerance, Number.MIN_VALUE);
                return higher ? atLeast(least) : atMost(-least);
            }
            return higher ? atLeast(up) : atMost(down);
        case "no_better_than":
            return higher ? atMost(up) : atLeast(down);
    }
}

;// CONCATENATED MODULE: ./build/bundle/judge/wording.js


/** `3 %` for a relative margin, else the amount in the metric's unit. */
function writeMargin(margin, unit) {
    return margin.kind === "relative"
        ? (0,format/* formatShare */.T1)(margin.amount)
        : (0,format/* formatDifferences */.Aq)([margin.amount], unit)[0];
}
/** `no worse than baseline 0.742 by 0.005`. */
function expectedText({ kind, margin }, baseline, unit) {
    const amount = writeMargin(margin, unit);
    switch (kind) {
        case "no_worse_than":
            return `no worse than ${baseline} by ${amount}`;
        case "better_than":
            return margin.amount === 0
                ? `better than ${baseline}`
                : `better than ${baseline} by at least ${amount}`;
        case "no_better_than":
            return `no better than ${baseline} by ${amount}`;
    }
}
/** `0.41, baseline 0.52; 0.11 worse (95 % interval 0.09 to 0.13), allowed 0.03`. */
function describeComparison(comparison) {
    const { comparing, unit, candidate, compared, region } = comparison;
    const [ours, theirs] = (0,format/* formatTogether */._M)([candidate, compared.baseline.value], unit);
    const gap = compared.scale === "log" ? describeRatio(comparison) : describeLinear(comparison);
    const zero = region.zeroBaseline
        ? comparing === "no_worse_than"
            ? "; a share of a baseline of 0 allows nothing, so any change for the worse counts"
            : "; a share of a baseline of 0 is nothing"
        : "";
    const note = compared.note === undefined ? "" : `; ${compared.note}`;
    return `${ours}, ${compared.label} ${theirs}; ${gap}${zero}${note}`;
}
function describeRatio({ comparing, compared, region, answer, confidence }) {
    const [low, high] = answer.interval;
    const ratios = [compared.difference.value, low, high].map(Math.exp);
    const [ratio, from, to, allowed] = (0,format/* formatRatios */.AS)([...ratios, region.allowed]);
    const limit = Number.isFinite(region.high) ? "up to" : "at least";
    const word = comparing === "better_than" ? "wanted" : "allowed";
    return `${ratio} times the baseline${band(low === high ? undefined : `${from} to ${to}`, confidence)}, ${word} ${limit} ${allowed}`;
}
function describeLinear({ comparing, unit, direction, compared, region, answer, confidence, }) {
    const { size, interval, allowed } = (0,wording/* describeGap */.e4)({
        value: compared.difference.value,
        interval: answer.interval,
        scale: "linear",
        unit,
        direction,
        allowed: region.allowed,
    });
    const limit = {
        no_worse_than: `allowed ${allowed}`,
        better_than: `wanted at least ${allowed} better`,
        no_better_than: `allowed ${allowed} better`,
    }[comparing];
    return `${size}${band(interval, confidence)}, ${limit}`;
}
function band(interval, confidence) {
    return interval === undefined ? "" : ` (${(0,format/* formatShare */.T1)(confidence)} interval ${interval})`;
}
/** Why an unclear answer is unclear, and what would decide it. */
function describeDoubt({ answer, compared }) {
    const { samples } = compared.difference;
    const reason = answer.heldBack
        ? "by itself this would fail, but among so many subjects chance alone can show as much"
        : "the interval reaches across what is allowed";
    if (!answer.interval.every(Number.isFinite))
        return `${(0,format/* formatCount */.B4)(samples)} samples are too few for an interval`;
    if (answer.samplesNeeded === undefined)
        return `${reason}; the difference lies on the margin itself, where more samples hardly help`;
    return `${reason}; about ${(0,format/* formatCount */.B4)(roundUp(answer.samplesNeeded))} samples would decide, there are ${(0,format/* formatCount */.B4)(samples)}`;
}
/** To two digits: the estimate is no better than that. */
function roundUp(count) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return Math.ceil(count / step) * step;
}

;// CONCATENATED MODULE: ./build/bundle/judge/comparison.js







/** Judges all subjects of one comparison together, since they share one error budget. */
function judgeDifferences(expectation, subjects, confidence) {
    const regions = subjects.map(({ measurement, candidate, compared }) => allowedRegion(expectation.kind, measurement.direction, expectation.margin, compared.baseline.value, candidate.value, compared.scale));
    const answers = decide(subjects.map(({ compared }, index) => ({
        difference: askedOf(expectation, compared, regions[index]),
        region: regions[index],
    })), confidence);
    return subjects.map(({ measurement, candidate, compared }, index) => outcomeOf(expectation, measurement, {
        comparing: expectation.kind,
        unit: measurement.unit,
        direction: measurement.direction,
        candidate: candidate.value,
        compared,
        region: regions[index],
        answer: answers[index],
        confidence,
    }));
}
/** On the log scale a share of the baseline is a fixed distance; on the linear one it is as unsure as the baseline. */
function askedOf({ margin }, compared, region) {
    const { difference, baseline, scale } = compared;
    if (scale === "log" || margin.kind !== "relative")
        return difference;
    // Nothing is unsure about two sides that are the same.
    if (difference.uncertainty.kind === "exact")
        return difference;
    return withNoisyMargin(difference, baseline, margin.amount, region);
}
function outcomeOf(expectation, measurement, comparison) {
    const { metric, options, subject, unit } = measurement;
    const name = (0,wording/* nameOf */.Vb)(metric, options, subject);
    const { label, baseline } = comparison.compared;
    const expected = expectedText(expectation, `${label} ${(0,format/* formatValue */.Fl)(baseline.value, unit)}`, unit);
    const message = `${name} ${describeComparison(comparison)}`;
    switch (comparison.answer.side) {
        case "good":
            return { status: "pass", code: "rule/held", expected, message };
        case "bad":
            return {
                status: "fail",
                code: comparison_CODES[expectation.kind],
                expected,
                message,
                fix: fixOf(expectation.kind, label),
            };
        case "unclear":
            return {
                status: "inconclusive",
                code: "rule/cannot-tell",
                expected,
                message: `${message}; ${describeDoubt(comparison)}`,
                fix: "Measure on more samples, or allow more with `by`; `level: warn` keeps the rule from blocking.",
            };
    }
}
const comparison_CODES = {
    no_worse_than: "rule/regressed",
    better_than: "rule/not-better",
    no_better_than: "rule/too-good",
};
function fixOf(comparing, label) {
    if (comparing === "better_than")
        return "Improve it further, or ask for less in `by` and say why in `because`.";
    if (comparing === "no_better_than")
        return "Look for a leak first: rows of the golden data in the training data, or a feature that knows the label. If the gain is real, widen `by` and say why in `because`.";
    return label.startsWith("passport")
        ? "Find what made it worse; if that is meant, accept it with `assay golden accept`, or widen `by` and say why in `because`."
        : "Find what in this change made it worse; if that is meant, widen `by` and say why in `because`.";
}
/** `equals: baseline`: the two values themselves, apart from rounding. */
function judgeSame({ measurement, candidate, compared }) {
    const { metric, options, subject, unit } = measurement;
    const name = (0,wording/* nameOf */.Vb)(metric, options, subject);
    const [ours, theirs] = (0,format/* formatTogether */._M)([candidate.value, compared.baseline.value], unit);
    const expected = `the same as ${compared.label} ${(0,format/* formatValue */.Fl)(compared.baseline.value, unit)}`;
    const note = compared.note === undefined ? "" : `; ${compared.note}`;
    if (sameNumber(candidate.value, compared.baseline.value))
        return {
            status: "pass",
            code: "rule/held",
            expected,
            message: `${name} ${ours}, the same as ${compared.label}${note}`,
        };
    return {
        status: "fail",
        code: "rule/not-equal",
        expected,
        message: `${name} ${ours}, ${compared.label} ${theirs}; they must be the same${note}`,
        fix: "Find what in this change moved it; if that is meant, change the rule and say why in `because`.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/judge/outcome.js
function errorOf(missing, expected, sentence) {
    return {
        status: "error",
        code: missing.code,
        expected,
        message: sentence,
        ...(missing.fix === undefined ? {} : { fix: missing.fix }),
    };
}

;// CONCATENATED MODULE: ./build/bundle/judge/selection.js

/** The subjects that a rule matches, in the order of the evidence. */
function subjectsOf(rule, evidence) {
    const found = new Map();
    for (const measurement of evidence.measurements) {
        if (measurement.metric !== rule.metric.id || !sameOptions(measurement.options, rule.options))
            continue;
        if (!(0,model_subject/* matchesSubject */.iD)(rule.subjects, measurement.subject))
            continue;
        const key = keyOf(measurement.subject);
        found.set(key, [...(found.get(key) ?? []), measurement]);
    }
    return [...found.values()].map((measurements) => ({ subject: measurements[0].subject, measurements }));
}
/** The measurement that was compared with this baseline, else any of the subject. */
function measurementAgainst(candidate, against) {
    return (candidate.measurements.find((measurement) => measurement.against === against) ?? candidate.measurements[0]);
}
/** Names of what a metric was measured for, for the message of a rule that matched none of it. */
function measuredSubjects(rule, evidence) {
    const names = evidence.measurements
        .filter((measurement) => measurement.metric === rule.metric.id)
        .map((measurement) => (0,model_subject/* describeSubject */.qy)(measurement.subject) || "the whole");
    return [...new Set(names)];
}
/** Two subjects are one when every key has the same text; `1` and `"1"` are the same batch. */
function keyOf(subject) {
    return JSON.stringify(model_subject/* SUBJECT_KEYS */._u.map((key) => (subject[key] === undefined ? null : String(subject[key]))));
}
/** Options are the same when they say the same, whatever the order of their keys. */
function sameOptions(a, b) {
    return canonical(a) === canonical(b);
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value) ?? "null";
    const entries = Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}

;// CONCATENATED MODULE: ./build/bundle/judge/references.js




/** The name under which a rule asks for the passport. */
const PASSPORT = "passport";
/** The other side of a comparison, or why there is none. */
function references_resolveBaseline(measurement, candidate, against, references) {
    if (against === PASSPORT && references.golden !== undefined)
        return compareWithGolden(measurement, candidate, references.golden);
    // The run knows better than the gate why there was nothing to measure.
    const unavailable = references.unavailable.get(against);
    if (unavailable !== undefined)
        return unavailable;
    if (measurement.against !== against || measurement.baseline === undefined)
        return {
            code: "rule/no-baseline",
            reason: `nothing was measured for ${against}`,
            fix: "Name a `baseline` in assay.yml, or judge by `min` or `max` instead.",
        };
    const { baseline, difference } = measurement;
    if ((0,model_estimate/* isMissing */.b)(baseline))
        return baseline;
    if (difference === undefined)
        return { label: against, baseline, difference: independent(candidate, baseline), scale: "linear" };
    if ((0,model_estimate/* isMissing */.b)(difference))
        return difference;
    return { label: against, baseline, difference, scale: measurement.differenceScale ?? "linear" };
}
/** True for a baseline that is not there yet, which a project may choose to skip instead of failing. */
function isFirstRun(missing) {
    const code = missing.code;
    return code === "baseline/file-missing" || code === "baseline/first-run";
}
function compareWithGolden(measurement, candidate, golden) {
    const found = golden.metrics.find((metric) => metric.metric === measurement.metric &&
        sameOptions(metric.options, measurement.options) &&
        keyOf(metric.subject) === keyOf(measurement.subject));
    if (found === undefined)
        return {
            code: "rule/not-in-passport",
            reason: `${golden.name} has no value for it`,
            fix: "Accept the present values with `assay golden accept`, or take the rule away.",
        };
    const baseline = estimateOf(found);
    const isSame = golden.sameBytes === true && canRepeat(candidate);
    if (isSame && !agree(candidate.value, baseline.value))
        return {
            code: "golden/contradicts",
            reason: `${golden.name} says ${baseline.value} for these very bytes of model and data, but ${candidate.value} was measured`,
            fix: "Restore the passport from git if somebody edited it; after an update of Assay or of the runtime accept anew with `assay golden accept`.",
        };
    const paired = pairedWith(measurement, baseline, golden);
    if (paired !== undefined && "reason" in paired)
        return paired;
    return {
        label: `passport ${golden.name}`,
        baseline,
        // The same model on the same rows: what is left is rounding, whatever the intervals of either side.
        difference: isSame
            ? { value: 0, uncertainty: { kind: "exact" }, samples: candidate.samples }
            : (paired ?? independent(candidate, baseline)),
        scale: "linear",
        ...references_notesOf(golden, measurement),
    };
}
/** Said after the comparison: that data or settings are others, or that kept predictions could not be used. */
function references_notesOf({ note }, { against, baseline }) {
    const isOther = against === PASSPORT && baseline !== undefined && (0,model_estimate/* isMissing */.b)(baseline);
    const unused = isOther && baseline.code === "golden/other-rows" ? baseline.reason : undefined;
    const said = [note, unused].filter((text) => text !== undefined);
    return said.length === 0 ? {} : { note: said.join("; ") };
}
/** Where the passport kept its predictions of these very rows, the difference was measured row by row. */
function pairedWith({ against, baseline, difference }, accepted, { name }) {
    if (against !== PASSPORT || baseline === undefined || difference === undefined)
        return undefined;
    // Damage is said; rows that changed since only make the comparison less sharp.
    if ((0,model_estimate/* isMissing */.b)(baseline))
        return baseline.code === "golden/predictions" ? baseline : undefined;
    if ((0,model_estimate/* isMissing */.b)(difference))
        return undefined;
    if (agree(baseline.value, accepted.value))
        return difference;
    return {
        code: "golden/contradicts",
        reason: `${name} says ${accepted.value}, but the predictions that it kept give ${baseline.value}`,
        fix: "Restore the passport from git, or accept anew with `assay golden accept --with-predictions`.",
    };
}
/** Runtimes and their versions round differently; a metric of float32 scores repeats to about this share. */
const REPEATS = 1e-5;
/** Values near 0, as of a correlation, are differences of larger numbers and repeat no better than those. */
const LEAST_SIZE = 0.1;
function agree(a, b) {
    return Math.abs(a - b) <= REPEATS * Math.max(Math.abs(a), Math.abs(b), LEAST_SIZE);
}
/** Times differ from run to run; what is computed from rows does not. */
function canRepeat({ uncertainty }) {
    return uncertainty.kind !== "sequential";
}
/** A passport keeps a standard error or a 95 % interval; with neither, its value is taken as exact. */
function estimateOf(metric) {
    const { value, samples, interval } = metric;
    const standardError = metric.standardError ??
        (interval === undefined ? 0 : (interval[1] - interval[0]) / (2 * (0,distribution/* normalQuantile */.Zl)(0.975)));
    if (standardError === 0)
        return { value, samples, uncertainty: { kind: "exact" } };
    return { value, samples, uncertainty: { kind: "normal", standardError } };
}
/**
 * The difference of two estimates that know nothing of each other: variances add, degrees of freedom as Welch (1947)
 * and Satterthwaite (1946) say. For values that were
 * measured on the same rows this is too wide, never too narrow, as long as they agree more than they differ.
 */
function independent(candidate, baseline) {
    const value = candidate.value - baseline.value;
    const samples = Math.min(candidate.samples, baseline.samples);
    const [ours, theirs] = [(0,stats_interval/* standardErrorOf */.X6)(candidate), (0,stats_interval/* standardErrorOf */.X6)(baseline)];
    const standardError = Math.hypot(ours, theirs);
    if (standardError === 0)
        return { value, samples, uncertainty: { kind: "exact" } };
    const share = [
        { error: ours, df: freedomOf(candidate) },
        { error: theirs, df: freedomOf(baseline) },
    ].reduce((sum, { error, df }) => sum + error ** 4 / df, 0);
    const degreesOfFreedom = share === 0 ? Number.POSITIVE_INFINITY : standardError ** 4 / share;
    return {
        value,
        samples,
        uncertainty: {
            kind: "normal",
            standardError,
            ...(Number.isFinite(degreesOfFreedom) ? { degreesOfFreedom: Math.max(1, degreesOfFreedom) } : {}),
        },
    };
}
function freedomOf({ uncertainty }) {
    return uncertainty.kind === "normal"
        ? (uncertainty.degreesOfFreedom ?? Number.POSITIVE_INFINITY)
        : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./build/bundle/judge/usable.js


/** A gate that lets NaN through must not decide anything with it. */
function usable(estimate) {
    if ((0,model_estimate/* isMissing */.b)(estimate))
        return estimate;
    const { value } = estimate;
    if (!Number.isFinite(value))
        return { code: "metric/not-finite", reason: `the value is ${value}, which is not a finite number` };
    if ((0,stats_interval/* intervalOf */.XF)(estimate, 0.95).some(Number.isNaN))
        return { code: "metric/not-finite", reason: "how sure the value is came out as no number" };
    return estimate;
}

;// CONCATENATED MODULE: ./build/bundle/judge/gap.js








/** `at most 5 points between any two`. */
function gapText(bound, unit) {
    return `at most ${(0,format/* formatDifferences */.Aq)([bound], unit)[0]} between any two`;
}
/**
 * `max_gap`: no two subjects lie further apart than the bound. Every pair is judged by the interval of its
 * difference and all pairs share one error budget, because the greatest of many gaps is large by chance. Subjects
 * are taken to have no rows in common, as the slices of one column.
 */
function judgeGap(rule, bound, candidates, confidence) {
    const { unit } = rule.metric;
    const expected = gapText(bound, unit);
    const label = (0,wording/* labelOf */.Wy)(rule.metric.id, rule.options);
    const sides = candidates.map(({ subject, measurements }) => ({
        name: (0,model_subject/* describeSubject */.qy)(subject) || "the whole",
        estimate: usable(measurements[0].candidate),
    }));
    const known = [];
    for (const { name, estimate } of sides) {
        if ((0,model_estimate/* isMissing */.b)(estimate))
            return errorOf(estimate, expected, `${name}: ${label} could not be measured: ${estimate.reason}`);
        known.push({ name, estimate });
    }
    if (known.length < 2)
        return errorOf({
            code: "rule/one-subject",
            reason: `${known[0].name} alone was measured`,
            fix: "Name more subjects with `*`, or judge by `min` or `max` instead.",
        }, expected, `${label}: a gap needs two subjects, and only ${known[0].name} was measured`);
    // Ranked, so that each pair's difference is at least 0 and the greatest stands first.
    const ranked = known.toSorted((a, b) => b.estimate.value - a.estimate.value);
    const questions = [];
    for (let high = 0; high < ranked.length; high++)
        for (let low = ranked.length - 1; low > high; low--)
            questions.push({
                difference: independent(ranked[high].estimate, ranked[low].estimate),
                region: { low: -bound, high: bound, allowed: bound, zeroBaseline: false },
            });
    const answers = decide(questions, confidence);
    const best = ranked[0];
    const worst = ranked[ranked.length - 1];
    const [top, bottom] = (0,format/* formatTogether */._M)([best.estimate.value, worst.estimate.value], unit);
    const [gap] = (0,format/* formatDifferences */.Aq)([best.estimate.value - worst.estimate.value], unit);
    const message = `${label}: ${best.name} ${top}, ${worst.name} ${bottom}; ${gap} apart, the most of ${ranked.length}, allowed ${(0,format/* formatDifferences */.Aq)([bound], unit)[0]}`;
    if (answers.some(({ side }) => side === "bad"))
        return {
            status: "fail",
            code: "rule/gap",
            expected,
            message,
            fix: "Find why the model serves one group worse; if that is meant, widen `max_gap` and say why in `because`.",
        };
    if (answers.every(({ side }) => side === "good"))
        return { status: "pass", code: "rule/held", expected, message };
    return {
        status: "inconclusive",
        code: "rule/cannot-tell",
        expected,
        message: `${message}; the rows of some groups are too few to tell`,
        fix: "Evaluate on more rows of the small groups, or allow more with `max_gap`; `level: warn` keeps the rule from blocking.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/judge/point.js




/** Judges the value itself, not its interval; says when the interval holds the bound. */
function judgePoint(expectation, measurement, candidate, confidence) {
    const { metric, options, subject, unit } = measurement;
    const form = formOf(expectation, candidate.value);
    const [lower, upper] = (0,stats_interval/* intervalOf */.XF)(candidate, confidence);
    const near = lower < upper && lower <= form.bound && form.bound <= upper;
    const [value, bound, low, high] = (0,format/* formatTogether */._M)(near ? [candidate.value, form.bound, lower, upper] : [candidate.value, form.bound], unit);
    const doubt = near
        ? `; the ${(0,format/* formatShare */.T1)(confidence)} interval ${low} to ${high} holds the bound, so other samples could decide otherwise`
        : "";
    const name = (0,wording/* nameOf */.Vb)(metric, options, subject);
    const expected = expectationText(expectation, measurement);
    if (form.holds)
        return {
            status: "pass",
            code: "rule/held",
            expected,
            message: `${name} ${value} is ${form.expects} ${bound}${doubt}`,
        };
    return {
        status: "fail",
        code: form.code,
        expected,
        message: `${name} ${value}, ${form.breaks} ${bound}${doubt}`,
        fix: "Find what moved it; if the new value is meant, change the rule and say why in `because`.",
    };
}
/** `at least 0.7`. */
function expectationText(expectation, measurement) {
    const bound = expectation.kind === "equals" ? expectation.value : expectation.bound;
    const words = { min: "at least", max: "at most", equals: "exactly" }[expectation.kind];
    return `${words} ${(0,format/* formatValue */.Fl)(bound, measurement.unit)}`;
}
function formOf(expectation, value) {
    switch (expectation.kind) {
        case "min":
            return {
                bound: expectation.bound,
                holds: atLeast(value, expectation.bound),
                code: "rule/below-minimum",
                expects: "at least",
                breaks: "below the minimum",
            };
        case "max":
            return {
                bound: expectation.bound,
                holds: atMost(value, expectation.bound),
                code: "rule/above-maximum",
                expects: "at most",
                breaks: "above the maximum",
            };
        case "equals":
            return {
                bound: expectation.value,
                holds: sameNumber(value, expectation.value),
                code: "rule/not-equal",
                expects: "exactly",
                breaks: "not the expected",
            };
    }
}

;// CONCATENATED MODULE: ./build/bundle/judge/verdict.js

/** Worst first. A known failure outweighs what could not be decided, as exit code 1 outweighs 3. */
const SEVERITY = ["fail", "error", "inconclusive", "warn", "pass", "skipped"];
function worst(statuses) {
    return SEVERITY.find((status) => statuses.includes(status));
}
/** The expectations of one rule as one outcome: the worst speaks, and equals join it. */
function combine(outcomes) {
    const status = worst(outcomes.map((outcome) => outcome.status));
    const speaking = outcomes.filter((outcome) => outcome.status === status);
    const first = speaking[0];
    if (first === undefined)
        throw new TypeError("a rule without expectations reached the judge");
    const fixes = speaking.map((outcome) => outcome.fix).filter((fix) => fix !== undefined);
    return {
        status: first.status,
        code: first.code,
        expected: outcomes.map((outcome) => outcome.expected).join(" and "),
        message: unique(speaking.map((outcome) => outcome.message)).join("; and "),
        ...(fixes.length === 0 ? {} : { fix: unique(fixes).join(" ") }),
    };
}
function unique(texts) {
    return [...new Set(texts)];
}
/** `level: warn` softens what a rule says, but evidence that is missing stays an error. */
function levelled(status, level) {
    if (level === "off")
        return "skipped";
    return level === "warn" && (status === "fail" || status === "inconclusive") ? "warn" : status;
}
/** The worst of a gate's checks; `skipped` when all are, `error` when there are none. */
function gateStatus(checks) {
    return worst(checks.map((check) => check.status)) ?? "error";
}
/** The worst of the gates; a run that judged nothing has not passed. */
function verdictOf(gateStatuses) {
    const status = worst(gateStatuses);
    return status === undefined || status === "skipped" ? "error" : status;
}
/**
 * 0 pass or warn, 1 fail, 2 wrong config or usage, 3 undecided; 2 outweighs 1 outweighs 3.
 * @param checks all checks of the run, for codes that say that the config is wrong
 */
function exitCodeOf(verdict, checks = []) {
    if (checks.some(({ code, status }) => status === "error" && codeInfo(code).consequence === "usage"))
        return 2;
    switch (verdict) {
        case "pass":
        case "warn":
            return 0;
        case "fail":
            return 1;
        case "inconclusive":
        case "error":
            return 3;
    }
}

;// CONCATENATED MODULE: ./build/bundle/judge/judge.js












const CONFIDENCE = 0.95;
/** As many subjects as a message lists before it only counts the rest. */
const LISTED_SUBJECTS = 8;
/**
 * Judges what a gate measured by its rules. Pure: no file, clock or network; the same evidence gives the same
 * checks. One check for each rule and subject, in the order of the rules and then of the evidence; a rule
 * that matched nothing and a gate without rules give one check of status `error` each.
 */
function judge(rules, evidence, references) {
    if (rules.length === 0)
        return [
            {
                code: "rule/none",
                subject: {},
                status: "error",
                level: "error",
                expected: "at least one rule",
                actual: null,
                message: "this gate has no rules, so it cannot pass",
                fix: "Add rules to this gate in assay.yml; `assay plan` shows what it can measure.",
            },
        ];
    return rules.flatMap((rule) => judgeRule(rule, evidence, references));
}
/** @returns one check for each subject of the rule, or one for all where the rule compares them */
function judgeRule(rule, evidence, references) {
    const expected = rule.expectations.map((expectation) => expects(rule, expectation)).join(" and ");
    const name = (0,wording/* nameOf */.Vb)(rule.metric.id, rule.options, rule.subjects);
    if (rule.level === "off") {
        const outcome = {
            status: "skipped",
            code: "rule/off",
            expected,
            message: `${name}: this rule is switched off`,
        };
        return [checkOf(rule, { subject: rule.subjects, measurements: [] }, [outcome])];
    }
    const candidates = subjectsOf(rule, evidence);
    if (candidates.length === 0)
        return [checkOf(rule, { subject: rule.subjects, measurements: [] }, [nothing(rule, evidence, expected)])];
    const [first] = rule.expectations;
    if (first?.kind === "max_gap") {
        const whole = { subject: rule.subjects, measurements: [] };
        return [
            checkOf(rule, whole, [judgeGap(rule, first.bound, candidates, references.confidence ?? CONFIDENCE)]),
        ];
    }
    const columns = rule.expectations.map((expectation) => judgeExpectation(rule, expectation, candidates, references));
    return candidates.map((candidate, row) => checkOf(rule, candidate, columns.map((column) => column[row])));
}
/** One expectation on all subjects of its rule, which share an error budget. */
function judgeExpectation(rule, expectation, candidates, references) {
    const confidence = references.confidence ?? CONFIDENCE;
    const together = [];
    const outcomes = candidates.map((candidate, row) => {
        if (expectation.kind === "max_gap")
            return undefined;
        const against = "against" in expectation ? expectation.against : undefined;
        const measurement = against === undefined ? candidate.measurements[0] : measurementAgainst(candidate, against);
        const name = (0,wording/* nameOf */.Vb)(measurement.metric, measurement.options, measurement.subject);
        const expected = expects(rule, expectation);
        const value = usable(measurement.candidate);
        if ((0,model_estimate/* isMissing */.b)(value)) {
            const { comparesWith } = rule.metric;
            if (comparesWith === undefined)
                return errorOf(value, expected, `${name} could not be measured: ${value.reason}`);
            return withoutBaseline(name, references.unavailable.get(comparesWith) ?? value, expected, references);
        }
        if (expectation.kind === "min" || expectation.kind === "max" || expectation.kind === "equals")
            return judgePoint(expectation, measurement, value, confidence);
        const compared = references_resolveBaseline(measurement, value, expectation.against, references);
        if ("reason" in compared)
            return withoutBaseline(name, compared, expected, references);
        const broken = [compared.baseline, compared.difference].map(usable).find(model_estimate/* isMissing */.b);
        if (broken !== undefined)
            return withoutBaseline(name, broken, expected, references);
        const comparable = { measurement, candidate: value, compared };
        if (expectation.kind === "equals_baseline")
            return judgeSame(comparable);
        together.push({ row, comparable });
        return undefined;
    });
    if (!("margin" in expectation))
        return outcomes.filter((outcome) => outcome !== undefined);
    const judged = judgeDifferences(expectation, together.map(({ comparable }) => comparable), confidence);
    const byRow = new Map(together.map(({ row }, index) => [row, judged[index]]));
    return outcomes.flatMap((outcome, row) => outcome ?? byRow.get(row) ?? []);
}
function withoutBaseline(name, missing, expected, references) {
    if (references.whenMissing === "skip" && isFirstRun(missing))
        return {
            status: "skipped",
            code: missing.code,
            expected,
            message: `${name} is not compared: ${missing.reason}`,
        };
    return errorOf(missing, expected, `${name} cannot be compared: ${missing.reason}`);
}
function nothing(rule, evidence, expected) {
    const label = (0,wording/* labelOf */.Wy)(rule.metric.id, rule.options);
    const wanted = (0,model_subject/* describeSubject */.qy)(rule.subjects) || "the whole";
    const measured = measuredSubjects(rule, evidence);
    const more = measured.length - LISTED_SUBJECTS;
    const seen = measured.length === 0
        ? `${rule.metric.id} was not measured at all`
        : `${rule.metric.id} was measured for ${measured.slice(0, LISTED_SUBJECTS).join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
    return {
        status: "error",
        code: "rule/nothing-measured",
        expected,
        message: `${label} for ${wanted}: nothing was measured that this rule speaks about; ${seen}`,
        fix: "Check the spelling of the column or slice in the rule, and that the data holds it.",
    };
}
function expects(rule, expectation) {
    switch (expectation.kind) {
        case "equals_baseline":
            return `the same as ${expectation.against}`;
        case "no_worse_than":
        case "better_than":
        case "no_better_than":
            return expectedText(expectation, expectation.against, rule.metric.unit);
        case "max_gap":
            return gapText(expectation.bound, rule.metric.unit);
        default:
            return expectationText(expectation, rule.metric);
    }
}
function checkOf(rule, candidate, outcomes) {
    const { status, code, expected, message, fix } = combine(outcomes);
    const value = candidate.measurements[0]?.candidate;
    const actual = value === undefined || (0,model_estimate/* isMissing */.b)(value) || !Number.isFinite(value.value) ? null : value.value;
    return {
        code,
        metric: rule.metric.id,
        options: rule.options,
        subject: candidate.subject,
        status: levelled(status, rule.level),
        level: rule.level,
        expected,
        actual,
        message,
        ...(fix === undefined ? {} : { fix }),
        ...(rule.because === undefined ? {} : { because: rule.because }),
        ...(rule.location === undefined ? {} : { location: rule.location }),
    };
}

;// CONCATENATED MODULE: ./build/bundle/judge/any-of.js



const any_of_CONFIDENCE = 0.95;
/** What the group comes to is what its best alternative does; one that was skipped is no way out for the others. */
const BEST = ["pass", "warn", "inconclusive", "error", "fail", "skipped"];
/**
 * One check for a group of alternatives: it passes when all rules of one alternative hold. The chance of a false
 * pass grows with every alternative, so each is asked with its share of the error budget (Bonferroni).
 */
function judgeAnyOf(group, evidenceOf, own) {
    if (group.level === "off")
        return switchedOff(group);
    const share = 1 / group.alternatives.length;
    const judged = group.alternatives.map((rules) => judgeAlternative(rules, evidenceOf, own, share));
    const best = BEST.find((status) => judged.some((one) => one.status === status)) ?? "error";
    const speaking = judged.filter(({ status }) => status === best);
    const message = best === "pass" || best === "warn"
        ? speaking[0].messages.join("; ")
        : `none of ${judged.length} alternatives is known to hold: ${judged.map(({ messages }, index) => `(${index + 1}) ${messages.join("; ")}`).join(" ")}`;
    return {
        code: best === "fail" ? "rule/none-holds" : speaking[0].code,
        subject: {},
        status: levelled(best === "warn" ? "pass" : best, group.level),
        level: group.level,
        expected: judged.map(({ expected }) => expected).join(", or "),
        actual: null,
        message,
        ...(best === "pass" || best === "warn"
            ? {}
            : { fix: "Make one of the alternatives hold; the message says how far each is from it." }),
        ...(group.because === undefined ? {} : { because: group.because }),
        ...(group.location === undefined ? {} : { location: group.location }),
    };
}
function switchedOff({ level, because, location }) {
    return {
        code: "rule/off",
        subject: {},
        status: "skipped",
        level,
        expected: "one of the alternatives",
        actual: null,
        message: "this choice of rules is switched off",
        ...(because === undefined ? {} : { because }),
        ...(location === undefined ? {} : { location }),
    };
}
function judgeAlternative(rules, evidenceOf, own, share) {
    const checks = rules.flatMap(({ gate, rule }) => judgeIn(gate, rule, evidenceOf(gate), own, share));
    // Any doubt about one rule is doubt about all of them together; a failure settles it.
    const worst = ["fail", "error", "inconclusive", "skipped"].find((status) => checks.some((check) => check.status === status)) ?? "pass";
    const speaking = worst === "pass" ? checks : checks.filter(({ status }) => status === worst);
    return {
        status: worst,
        code: speaking[0].code,
        expected: any_of_unique(rules.map(({ gate, rule }) => {
            const expected = checks.find((check) => check.metric === rule.metric.id)?.expected ?? "";
            return `${any_of_named(gate, own, (0,wording/* nameOf */.Vb)(rule.metric.id, rule.options, rule.subjects))} ${expected}`;
        })).join(" and "),
        messages: any_of_unique(speaking.map(({ message }) => message)),
    };
}
function judgeIn(gate, rule, found, own, share) {
    if ("reason" in found) {
        const name = any_of_named(gate, own, (0,wording/* nameOf */.Vb)(rule.metric.id, rule.options, rule.subjects));
        return [
            {
                code: found.code,
                metric: rule.metric.id,
                subject: rule.subjects,
                status: "error",
                level: "error",
                expected: "",
                actual: null,
                message: `${name} was not measured: ${found.reason}`,
            },
        ];
    }
    const confidence = 1 - (1 - (found.references.confidence ?? any_of_CONFIDENCE)) * share;
    const checks = judgeRule({ ...rule, level: "error" }, found.evidence, { ...found.references, confidence });
    return checks.map((check) => ({ ...check, message: any_of_named(gate, own, check.message) }));
}
function any_of_named(gate, own, text) {
    return gate === own ? text : `${gate}: ${text}`;
}
function any_of_unique(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./build/bundle/judge/index.js




// EXTERNAL MODULE: ./build/bundle/model/evidence.js
var model_evidence = __webpack_require__(36002);
;// CONCATENATED MODULE: ./build/bundle/pipeline/assemble.js




/** Confidence of every interval in the report. */
const assemble_CONFIDENCE = 0.95;
/** The plain data of one gate's part in the report. */
function assembleGate({ name, kind, durationMs, evidence = model_evidence/* NO_EVIDENCE */.k, checks, }) {
    return {
        name,
        kind,
        status: gateStatus(checks),
        durationMs,
        inputs: [...evidence.inputs],
        measurements: evidence.measurements.map(reportMeasurement),
        checks: [...checks],
        findings: [...evidence.findings],
        figures: structuredClone(evidence.figures),
        notes: [...evidence.notes],
    };
}
/** The one check of a gate that could not answer. */
function failedCheck(failure) {
    return {
        code: failure.code,
        subject: {},
        status: "error",
        level: "error",
        expected: "an answer",
        actual: null,
        message: failure.message,
        fix: failure.fix,
        location: failure.location,
    };
}
function reportMeasurement(measurement) {
    const { metric, options, subject, unit, direction, candidate } = measurement;
    return {
        metric,
        options: { ...options },
        subject: { ...subject },
        unit,
        direction,
        ...reportValue(candidate),
        ...(measurement.baseline === undefined
            ? {}
            : { baseline: reportBaseline(measurement, measurement.baseline) }),
    };
}
function reportValue(estimate) {
    if ((0,model_estimate/* isMissing */.b)(estimate))
        return { value: null, samples: 0, missing: estimate };
    const { value, samples, uncertainty } = estimate;
    if (uncertainty.kind === "exact")
        return { value, samples };
    const interval = (0,stats_interval/* intervalOf */.XF)(estimate, assemble_CONFIDENCE);
    // JSON has no infinity: an interval without ends says nothing, and the judge has already said so.
    if (!interval.every(Number.isFinite))
        return { value, samples };
    return { value, samples, interval: [...interval], standardError: (0,stats_interval/* standardErrorOf */.X6)(estimate) };
}
function reportBaseline({ against, difference, differenceScale }, baseline) {
    const name = against ?? "baseline";
    const scale = differenceScale === "log" ? "ratio" : "linear";
    if ((0,model_estimate/* isMissing */.b)(baseline))
        return { name, value: null, difference: null, scale, missing: baseline };
    const { value } = baseline;
    if (difference === undefined)
        return { name, value, difference: null, scale };
    if ((0,model_estimate/* isMissing */.b)(difference))
        return { name, value, difference: null, scale, missing: difference };
    const shown = (number) => (scale === "ratio" ? Math.expm1(number) : number);
    const reported = { name, value, difference: shown(difference.value), scale };
    if (difference.uncertainty.kind === "exact")
        return reported;
    const interval = (0,stats_interval/* intervalOf */.XF)(difference, assemble_CONFIDENCE).map(shown);
    return interval.every(Number.isFinite) ? { ...reported, interval } : reported;
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/plan.js
/** The tree-like baseline; a passport is compared by the judge and needs no measuring. */
const TREE_BASELINE = "baseline";
const plan_PASSPORT = "passport";
/**
 * Turns rules into needs. Without a git ref, `no_worse_than: baseline` means the passport, when there
 * is a folder of them.
 */
function planGates(config, gates, hasRef) {
    const viaPassport = !hasRef && config.baseline.passports !== undefined;
    const resolved = gates.map((gate) => ({
        gate,
        rules: viaPassport ? gate.rules.map(comparePassport) : gate.rules,
        anyOf: viaPassport ? gate.anyOf.map(compareGroupPassport) : gate.anyOf,
    }));
    // An alternative may speak about another gate, which then has to measure it.
    const alternatives = resolved.flatMap(({ anyOf }) => anyOf.filter(({ level }) => level !== "off").flatMap(plan_rulesOf));
    return resolved.map((plan) => {
        const others = alternatives.filter(({ gate }) => gate === plan.gate.name).map(({ rule }) => rule);
        const asked = [...plan.rules, ...others];
        return { ...plan, asked, needs: needsOf(asked) };
    });
}
/** The same plans, with passports measured beside the candidate where their predictions were kept. */
function pairWithPassports(plans, recordedFor) {
    return plans.map((plan) => {
        const recorded = recordedFor(plan.gate);
        return recorded === undefined ? plan : { ...plan, recorded, needs: needsOf(plan.asked, true) };
    });
}
function needsTree(plans) {
    return plans.some(({ needs }) => needs.some((need) => need.against === TREE_BASELINE));
}
function needsPassport(plans) {
    const rules = plans.flatMap((plan) => [
        ...plan.rules,
        ...plan.anyOf.flatMap(plan_rulesOf).map(({ rule }) => rule),
    ]);
    return rules.some((rule) => rule.expectations.some((expectation) => againstOf(expectation) === plan_PASSPORT));
}
/** One need for each different thing to measure; rules that ask for the same share it. */
function needsOf(rules, measuresPassport = false) {
    const needs = new Map();
    for (const rule of rules.filter(({ level }) => level !== "off")) {
        for (const expectation of rule.expectations) {
            const need = needFor(rule, expectation, measuresPassport);
            const key = JSON.stringify([need.metric, need.options, need.subjects, need.against ?? ""]);
            const finer = finest(needs.get(key), need);
            needs.set(key, finer);
        }
    }
    // A need that also compares answers the one that does not.
    return [...needs.values()].filter((need) => need.against !== undefined || ![...needs.values()].some((other) => covers(other, need)));
}
function needFor(rule, expectation, measuresPassport) {
    const { options, subjects } = rule;
    const need = { metric: rule.metric.id, options, subjects };
    const against = againstOf(expectation);
    const itself = rule.metric.comparesWith;
    if (against === undefined || (against === plan_PASSPORT && !measuresPassport))
        return itself === undefined ? need : { ...need, against: itself };
    if (!("margin" in expectation) || expectation.margin.amount === 0)
        return { ...need, against };
    return { ...need, against, resolve: expectation.margin };
}
function finest(known, need) {
    if (known?.resolve === undefined || need.resolve === undefined)
        return known?.resolve ? known : need;
    return known.resolve.amount <= need.resolve.amount ? known : need;
}
function covers(other, need) {
    return (other.against !== undefined &&
        other.metric === need.metric &&
        JSON.stringify([other.options, other.subjects]) === JSON.stringify([need.options, need.subjects]));
}
function againstOf(expectation) {
    return "against" in expectation ? expectation.against : undefined;
}
function plan_rulesOf(group) {
    return group.alternatives.flat();
}
function compareGroupPassport(group) {
    const alternatives = group.alternatives.map((rules) => rules.map(({ gate, rule }) => ({ gate, rule: comparePassport(rule) })));
    return { ...group, alternatives };
}
function comparePassport(rule) {
    const expectations = rule.expectations.map((expectation) => againstOf(expectation) === TREE_BASELINE ? { ...expectation, against: plan_PASSPORT } : expectation);
    return { ...rule, expectations };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/bundle/engines/process-group.js
var process_group = __webpack_require__(5206);
// EXTERNAL MODULE: ./build/bundle/sources/set-aside.js
var set_aside = __webpack_require__(13597);
;// CONCATENATED MODULE: ./build/bundle/pipeline/resident-memory.js


function memoryReader(platform) {
    if (platform === "linux")
        return fromProc;
    return platform === "win32" ? async () => undefined : fromPs;
}
async function fromProc(pid) {
    try {
        const status = await (0,promises_.readFile)(`/proc/${pid}/status`, "utf8");
        return kibibytes(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]);
    }
    catch {
        return undefined;
    }
}
/** macOS and the BSDs have no /proc; POSIX says that `ps` is there, and all of them print `rss` in KiB. */
function fromPs(pid) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)("ps", ["-o", "rss=", "-p", String(pid)], { timeout: 5000 }, (error, stdout) => resolve(error === null ? kibibytes(stdout.trim()) : undefined));
    });
}
function kibibytes(digits) {
    return digits !== undefined && /^\d+$/.test(digits) ? Number(digits) * 1024 : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/worker-process.js




const MEMORY_POLL_MS = 200;
/**
 * Runs one gate in its own process, so that a native crash, a hang or a memory leak is that gate's
 * failure and nobody else's. Always resolves.
 */
function runInProcess(worker, assignment, signal, progress, residentBytes = memoryReader(process.platform)) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve({ failure: CANCELLED });
        const child = (0,external_node_child_process_.spawn)(worker.command, [...worker.args], {
            env: worker.env,
            serialization: "advanced",
            stdio: ["ignore", "pipe", "pipe", "ipc"],
            windowsHide: true,
        });
        const tail = keepTail(child);
        const groups = new Map();
        let settled = false;
        const settle = (outcome) => {
            if (settled)
                return;
            settled = true;
            clearTimeout(timer);
            clearInterval(watch);
            signal.removeEventListener("abort", cancel);
            if (child.exitCode === null && child.signalCode === null)
                child.kill("SIGKILL");
            // A gate that was killed could not end what it started.
            for (const group of groups.values())
                end(group);
            resolve(outcome);
        };
        const follow = (group) => {
            if (!group.isRunning)
                groups.delete(group.pid);
            else if (settled)
                end(group);
            else
                groups.set(group.pid, group);
        };
        const cancel = () => settle({ failure: CANCELLED });
        const timer = setTimeout(() => settle({
            failure: timedOut(assignment, [...groups.values()].map(({ command }) => command)),
        }), assignment.budget.seconds * 1000);
        let isWatched;
        const look = async () => {
            const bytes = child.pid === undefined ? undefined : await residentBytes(child.pid);
            if (settled)
                return;
            // Once it was told, silence only means that the process is ending.
            isWatched = isWatched === true || bytes !== undefined;
            if (bytes !== undefined && bytes > assignment.budget.memoryBytes)
                settle({ failure: overMemory(assignment, bytes) });
        };
        const watch = setInterval(look, MEMORY_POLL_MS);
        look();
        signal.addEventListener("abort", cancel, { once: true });
        child.on("message", (reply) => {
            if (reply.type === "progress")
                progress(reply.progress);
            else if (reply.type === "group")
                follow(reply.group);
            else if (reply.type === "evidence")
                settle({ evidence: isWatched === false ? withNote(reply.evidence, NOT_WATCHED) : reply.evidence });
            else
                settle({ failure: reply.failure });
        });
        child.on("error", (error) => settle({ failure: crashed(assignment, error.message, "") }));
        child.on("close", (code, killedBy) => settle({
            failure: crashed(assignment, killedBy ? `was ended by ${killedBy}` : `exited with ${code}`, tail()),
        }));
        child.send(assignment, (error) => {
            // The process ended before it could read; `close` tells how.
            if (error && child.exitCode === null)
                child.kill("SIGKILL");
        });
    });
}
function end({ pid, aside }) {
    (0,process_group/* endProcessGroup */.A)(pid);
    if (aside !== undefined)
        (0,set_aside/* putBack */.p)(aside);
}
const NOT_WATCHED = {
    code: "run/memory-not-watched",
    message: "This system does not tell how much memory a process uses, so the gate's `memory:` was not enforced.",
};
function withNote(evidence, note) {
    return { ...evidence, notes: [...evidence.notes, note] };
}
const CANCELLED = {
    code: "run/cancelled",
    message: "The run was cancelled before this gate had an answer.",
};
function timedOut({ gate, budget }, running) {
    const [command] = running;
    const still = command === undefined ? "" : ` Its command \`${command}\` was still running.`;
    return {
        code: "run/timeout",
        message: `Gate ${gate} had no answer after its ${budget.seconds} s.${still}`,
        fix: `Give it more with \`timeout:\` under \`gates: ${gate}:\`, or less to do.`,
    };
}
function overMemory({ gate, budget }, bytes) {
    const megabytes = (value) => `${Math.round(value / 1e6)} MB`;
    return {
        code: "run/out-of-memory",
        message: `Gate ${gate} used ${megabytes(bytes)} of memory; its budget is ${megabytes(budget.memoryBytes)}.`,
        fix: `Raise \`memory:\` under \`gates: ${gate}:\`, or use a machine with more.`,
    };
}
function crashed({ settings }, how, lastWords) {
    const words = lastWords === "" ? "" : ` Its last words: ${lastWords}`;
    return {
        code: "run/crashed",
        message: `The gate's process ${how} without an answer.${words}`,
        fix: `The input may be damaged${readsJson(settings) ? ", or JSON may be nested so deeply that its reader gives up" : ""}. Run this gate alone to see more; other gates are not affected.`,
    };
}
/** DuckDB crashes on JSON that is nested some ten thousand levels deep. */
function readsJson(settings) {
    return /\.(?:jsonl|ndjson|json)\b/i.test(JSON.stringify(settings) ?? "");
}
/** The last line that a process wrote to stderr, at most 300 characters. */
function keepTail(child) {
    let text = "";
    child.stdout?.resume();
    child.stderr?.setEncoding("utf8").on("data", (chunk) => {
        text = (text + chunk).slice(-4000);
    });
    return () => text.trim().split("\n").at(-1)?.slice(-300) ?? "";
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/collect.js





/**
 * Measures every planned gate in a process of its own: several at once, then one by one those that
 * must have the machine to themselves. The result has the plans' order.
 */
async function collect(request) {
    const scratch = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_os_.tmpdir(), "assay-"));
    try {
        const results = new Array(request.plans.length);
        const run = async (index) => {
            results[index] = await runGate(request, request.plans[index], external_node_path_.join(scratch, String(index)));
        };
        const all = request.plans.map((_, index) => index);
        const exclusive = all.filter((index) => isExclusive(request, index));
        await inParallel(all.filter((index) => !exclusive.includes(index)), request.parallel, run);
        await inParallel(exclusive, 1, run);
        return results;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
function isExclusive({ plans, kinds }, index) {
    return kinds.find(({ kind }) => kind === plans[index].gate.kind)?.exclusive === true;
}
async function runGate(request, plan, scratch) {
    const { gate, needs } = plan;
    const started = performance.now();
    request.progress(gate.name, { type: "started" });
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const outcome = await runInProcess(request.worker, {
        gate: gate.name,
        kind: gate.kind,
        settings: gate.settings,
        needs,
        candidate: request.candidate,
        baselines: request.baselines,
        recorded: plan.recorded === undefined ? undefined : new Map([[plan_PASSPORT, plan.recorded]]),
        seed: request.seed,
        budget: { seconds: gate.timeoutSeconds, memoryBytes: gate.memoryBytes },
        scratch,
        nativeHome: request.nativeHome,
    }, request.signal, (progress) => request.progress(gate.name, { type: "progress", progress }));
    const durationMs = Math.round(performance.now() - started);
    request.progress(gate.name, { type: "finished", durationMs, failed: "failure" in outcome });
    return { outcome, durationMs };
}
/** Runs the tasks with at most `limit` of them under way. */
async function inParallel(items, limit, run) {
    const queue = [...items];
    const lane = async () => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift())
            await run(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, lane));
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/head.js


/**
 * The context with the commit that is checked out and whether the files on disk are that commit's. The platform's
 * commit stays beside it where it is another one, as GitHub tests a pull request merged with its base. Where git
 * does not answer, nothing is claimed: what was measured is not lost over it.
 */
async function withHead(context, root) {
    try {
        return await describedHead(context, root);
    }
    catch (thrown) {
        if (thrown instanceof model_error.AssayError)
            return context;
        throw thrown;
    }
}
async function describedHead(context, root) {
    const repository = await repositoryOf(root);
    const commit = repository && (await resolveRef(repository.top, "HEAD"));
    if (repository === undefined || commit === undefined)
        return context;
    const { sha = commit } = context.head;
    const dirty = (await changedFiles(repository.top, commit)).length > 0;
    return {
        ...context,
        head: { ...context.head, sha, ...(sha === commit ? {} : { checkout: commit }), dirty },
    };
}
/** The commit that is checked out in the repository of this folder, when there is one. */
async function checkedOut(root) {
    const repository = await repositoryOf(root);
    return repository && (await resolveRef(repository.top, "HEAD"));
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/references.js





/** A reference that cannot be had is a Missing with its reason; only rules that need it suffer. */
async function resolveReferences(request) {
    const { config } = request;
    const unavailable = new Map();
    const trees = new Map();
    let configChangedHere = false;
    const base = await resolveTree(request);
    if ("reason" in base) {
        unavailable.set(TREE_BASELINE, base);
    }
    else {
        if (request.tree)
            trees.set(TREE_BASELINE, base);
        configChangedHere = await configDiffers(config, base);
    }
    const passports = await resolvePassports(request);
    if ("reason" in passports)
        unavailable.set(plan_PASSPORT, passports);
    return {
        candidate: { kind: "folder", root: config.root, label: "this change" },
        trees,
        configChangedHere,
        recordedFor: ({ name, settings }) => "reason" in passports ? undefined : recordedPredictions(passports.passports, name, settings),
        forGate(gate, inputs) {
            if ("reason" in passports)
                return { unavailable };
            const found = config.gates.find(({ name }) => name === gate);
            const golden = goldenFor(passports.passports, gate, inputs, found?.settings);
            if (golden !== undefined)
                return { golden, unavailable };
            const missing = damagedGolden(passports.others, inputs) ?? noGolden(gate, found?.kind);
            return { unavailable: new Map([...unavailable, [plan_PASSPORT, missing]]) };
        },
    };
}
async function resolveTree({ config, ref, baseSha }) {
    if (ref === undefined) {
        return {
            code: "baseline/not-configured",
            reason: "the config names no baseline to compare with",
            fix: `Add \`baseline: { ref: origin/main }\` to ${config.path}, or use --baseline REF.`,
        };
    }
    return missingWhenRefused(() => resolveBaseline(config.root, ref, { baseSha }));
}
async function resolvePassports({ config, passport, }) {
    const folder = config.baseline.passports;
    if (!passport)
        return { passports: [], others: [] };
    if (folder === undefined) {
        return {
            code: "baseline/not-configured",
            reason: "the config names no folder of passports",
            fix: `Add \`baseline: { passports: golden/ }\` to ${config.path}.`,
        };
    }
    return missingWhenRefused(() => loadGolden(config.root, folder));
}
async function missingWhenRefused(resolve) {
    try {
        return await resolve();
    }
    catch (thrown) {
        return (0,missing/* missingFor */.M)(thrown);
    }
}
async function configDiffers(config, base) {
    if (base.kind !== "git")
        return false;
    return isPathChanged(base.repository, external_node_path_.posix.join(base.prefix, external_node_path_.basename(config.path)), base.revision);
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/reuse.js


/** Looks that were recorded before this run; undefined where the config sets no budget. */
async function openLooks({ root, baseline }) {
    if (baseline.reuse === undefined)
        return undefined;
    try {
        const { passports: folder } = baseline;
        const passports = folder === undefined ? [] : await loadPassports(root, folder);
        return lookBook(passports, await loadLooks(root, folder));
    }
    catch (thrown) {
        return (0,missing/* missingFor */.M)(thrown);
    }
}
/** Adds what an evaluation gate spends of the budget to what it found; other gates have no golden table. */
function withReuse(result, { reuse }, looks) {
    const { kind, evidence, checks } = result;
    if (reuse === undefined || looks === undefined || evidence === undefined || kind !== "evaluation")
        return result;
    const spent = judgeReuse(reuse, looks, evidence);
    const notes = [...evidence.notes, ...spent.notes];
    // A gate without checks is an error, which a warning about the table must not hide.
    const all = checks.length === 0 ? checks : [...checks, ...spent.checks];
    return { ...result, evidence: { ...evidence, notes }, checks: all };
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/run.js










/** Plans, measures in isolated processes, judges and assembles the report. Publishes and writes nothing. */
async function run(request) {
    const config = await loadConfig(request.configPath, request.kinds, request.cwd);
    const gates = selectGates(config, request);
    const ref = baselineRef(config, request);
    const planned = planGates(config, gates, ref !== undefined);
    const references = await resolveReferences({
        config,
        ref,
        baseSha: request.context.base?.sha,
        tree: needsTree(planned),
        passport: needsPassport(planned),
    });
    const plans = pairWithPassports(planned, references.recordedFor);
    const collected = await collect({
        plans,
        kinds: request.kinds,
        candidate: references.candidate,
        baselines: references.trees,
        seed: config.seed,
        worker: request.worker,
        nativeHome: request.nativeHome,
        parallel: request.parallel,
        signal: request.signal,
        progress: request.progress,
    });
    const looks = await openLooks(config);
    return {
        config,
        report: reportOf(config, await withHead(request.context, config.root), plans, collected, references, looks),
    };
}
/**
 * The commit to compare with: what the command line says, else the config, else the event. A config that names
 * passports alone means them on a laptop and on every CI system alike, so the event's base does not count then.
 */
function baselineRef({ baseline }, { baselineRef: given, preferPassports, context, }) {
    if (given !== undefined)
        return given;
    if (baseline.passports === undefined)
        return baseline.ref ?? context.base?.sha;
    return preferPassports ? undefined : baseline.ref;
}
/** @throws AssayError `run/unknown-gate` when the command line names a gate that is not there. */
function selectGates(config, { gates, onlyKinds }) {
    const names = config.gates.map(({ name }) => name);
    const unknown = gates.find((name) => !names.includes(name));
    if (unknown !== undefined) {
        throw new model_error.AssayError("run/unknown-gate", `${config.path} has no gate "${unknown}".`, {
            fix: `Its gates are ${names.join(", ")}.`,
        });
    }
    const selected = config.gates.filter(({ name, kind }) => (gates.length === 0 || gates.includes(name)) && (onlyKinds.length === 0 || onlyKinds.includes(kind)));
    if (selected.length === 0) {
        throw new model_error.AssayError("run/unknown-gate", `No gate of ${config.path} is of kind ${onlyKinds.join(" or ")}.`, {
            fix: `Its gates are ${config.gates.map(({ name, kind }) => `${name} (${kind})`).join(", ")}.`,
        });
    }
    return selected;
}
function reportOf(config, context, plans, collected, references, looks) {
    const measured = new Map(plans.map(({ gate: { name } }, index) => [name, evidenceOf(config, name, collected[index], references)]));
    const results = plans.map((plan, index) => withReuse(resultOf(plan, collected[index], measured), config.baseline, looks));
    const gates = results.map(assembleGate);
    const verdict = verdictOf(gates.map(({ status }) => status));
    return {
        schema: 1,
        tool: TOOL,
        verdict,
        exitCode: exitCodeOf(verdict, results.flatMap(({ checks }) => checks)),
        context: structuredClone(context),
        configPath: config.path,
        configDigest: config.digest,
        configChangedHere: references.configChangedHere,
        seed: config.seed,
        notes: [],
        expectedGates: config.gates.map(({ name, kind }) => ({ name, kind })),
        gates,
    };
}
/** What a gate's rules are judged by, and those of other gates that speak about it. */
function evidenceOf(config, gate, { outcome }, references) {
    if ("failure" in outcome)
        return { code: outcome.failure.code, reason: outcome.failure.message };
    const { evidence } = outcome;
    return {
        evidence,
        references: {
            ...references.forGate(gate, evidence.inputs),
            whenMissing: config.baseline.whenMissing,
            confidence: assemble_CONFIDENCE,
        },
    };
}
function resultOf({ gate: { name, kind }, rules, anyOf }, { outcome, durationMs }, measured) {
    if ("failure" in outcome)
        return { name, kind, durationMs, checks: [failedCheck(outcome.failure)] };
    const own = measured.get(name);
    if (own === undefined || "reason" in own)
        throw new TypeError(`the gate ${name} has no evidence`);
    const evidenceFor = (gate) => measured.get(gate) ?? notRun(gate);
    const single = rules.length === 0 && anyOf.length > 0 ? [] : judge(rules, own.evidence, own.references);
    const groups = anyOf.map((group) => judgeAnyOf(group, evidenceFor, name));
    return { name, kind, durationMs, evidence: own.evidence, checks: [...single, ...groups] };
}
function notRun(gate) {
    return { code: "rule/gate-not-run", reason: `the gate ${gate} is not part of this run` };
}

;// CONCATENATED MODULE: ./build/bundle/entry/worker-env.js
/** What a gate's process may know of the environment. Tokens and passwords are not among it. */
const PASSED_ON = [
    "PATH",
    "HOME",
    "TMPDIR",
    "TMP",
    "TEMP",
    "LANG",
    "LC_ALL",
    "TZ",
    "CI",
    "SystemRoot",
    "USERPROFILE",
];
/** The environment of a gate's process; ONNX Runtime's telemetry is off in every one of them. */
function workerEnv(env) {
    const passed = PASSED_ON.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    return { ...Object.fromEntries(passed), ORT_DISABLE_TELEMETRY: "1" };
}

// EXTERNAL MODULE: ./build/bundle/entry/cli/interruption.js
var interruption = __webpack_require__(37732);
;// CONCATENATED MODULE: ./build/bundle/entry/cli/io.js

/** True when colours help: a terminal, and nobody said NO_COLOR. */
function wantsColour({ stderr, env }) {
    if (env.NO_COLOR)
        return false;
    return env.FORCE_COLOR !== undefined ? env.FORCE_COLOR !== "0" : stderr.isTTY === true;
}
/** A path of the command line as messages and reports show it. */
function shownPath({ cwd }, file) {
    const absolute = external_node_path_.resolve(cwd, file);
    const relative = external_node_path_.relative(cwd, absolute);
    return relative.startsWith("..") || external_node_path_.isAbsolute(relative) ? absolute : relative;
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/progress.js
const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
/** One line that changes on a terminal, a plain line per event in CI. */
function progressDisplay(io) {
    return io.stderr.isTTY && !io.env.CI ? terminalProgress(io) : plainProgress(io);
}
function plainProgress({ stderr }) {
    return {
        report(gate, event) {
            if (event.type === "started")
                stderr.write(`assay: ${gate}: measuring\n`);
            if (event.type === "finished")
                stderr.write(`assay: ${gate}: ${ending(event)}\n`);
        },
        close() { },
    };
}
function terminalProgress({ stderr }) {
    const running = new Map();
    let frame = 0;
    const draw = () => {
        frame = (frame + 1) % FRAMES.length;
        const line = [...running].map(([gate, message]) => (message ? `${gate} (${message})` : gate)).join(" · ");
        stderr.write(`\r\u001b[2K${FRAMES[frame]} ${line}`.slice(0, (stderr.columns ?? 80) + 4));
    };
    const timer = setInterval(draw, 100);
    const clear = () => stderr.write("\r\u001b[2K");
    return {
        report(gate, event) {
            if (event.type === "started")
                running.set(gate, "");
            if (event.type === "progress")
                running.set(gate, printable(event.progress.message));
            if (event.type === "finished") {
                running.delete(gate);
                clear();
                stderr.write(`  ${gate}: ${ending(event)}\n`);
            }
        },
        close() {
            clearInterval(timer);
            clear();
        },
    };
}
function ending(event) {
    const seconds = `${(event.durationMs / 1000).toFixed(1)} s`;
    return event.failed ? `stopped by an error after ${seconds}` : `measured in ${seconds}`;
}
/** Messages may name files and columns, which may hold terminal escapes. */
function printable(text) {
    return text.replaceAll(/\p{C}/gu, " ");
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/run.js














const DEFAULT_CONFIG = "assay.yml";
const DEFAULT_OUTPUT = ".assay";
function addRun(program, io, finish) {
    const command = program
        .command("run")
        .description("measure every gate of assay.yml, judge, report and publish")
        .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
        .option("-g, --gate <name>", "only this gate; repeat for more", collectOption, [])
        .option("-k, --kind <kind>", "only gates of this kind; repeat for more", collectOption, [])
        .option("-b, --baseline <ref>", "git ref to compare with, instead of the config's")
        .option("-j, --parallel <n>", "how many gates may measure at once", positiveInteger)
        .option("--record-look", "add what was judged to looks.jsonl beside the passports, to be committed");
    publishing(command).action(async (flags) => finish(await runCommand(io, flags)));
}
/** Runs the gates and tells everybody; resolves to the exit code. */
async function runCommand(io, flags, audit = false) {
    const platform = detectPlatform(io.env, flags.platform);
    const context = await platform.context(io.env);
    const configPath = external_node_path_.resolve(io.cwd, flags.config);
    const output = external_node_path_.resolve(io.cwd, flags.output ?? external_node_path_.join(external_node_path_.dirname(configPath), DEFAULT_OUTPUT));
    await prepareOutput(output);
    const progress = progressDisplay(io);
    const { config, report } = await run({
        configPath: shownPath(io, flags.config),
        cwd: io.cwd,
        kinds: gates/* GATE_KINDS */.W,
        gates: flags.gate,
        onlyKinds: flags.kind,
        baselineRef: flags.baseline,
        preferPassports: audit,
        context: audit ? { ...context, event: "schedule" } : context,
        worker: { ...io.worker, env: workerEnv(io.env) },
        nativeHome: io.nativeHome,
        parallel: flags.parallel ?? Math.max(1, Math.min(4, external_node_os_.availableParallelism())),
        signal: io.signal,
        progress: progress.report,
    }).finally(progress.close);
    await run_tell(io, flags, report, output);
    if (flags.recordLook === true && !io.signal.aborted) {
        const { root, baseline } = config;
        const count = await recordLooks(root, baseline.passports, report, new Date());
        io.stderr.write(`Looks added to ${looksPath(baseline.passports)}: ${count}\n`);
    }
    return io.signal.aborted ? interruption/* INTERRUPTED */.t : report.exitCode;
}
/** Writes, prints and publishes a finished report. */
async function run_tell(io, flags, report, output) {
    const written = await writeFiles(output, renderAll(report));
    const [shown] = consoleReporter.render(report, { colour: wantsColour(io) });
    io.stderr.write(`\n${shown.text}\n`);
    const relative = written.map((file) => external_node_path_.relative(io.cwd, file));
    io.stderr.write(`Written: ${relative.join(", ")}\n`);
    if (flags.publish && !io.signal.aborted) {
        const platform = detectPlatform(io.env, flags.platform);
        const deliveries = await publish_publish({
            report,
            platform,
            // Never the report's own context: a merged report may come from an artifact that a stranger made.
            context: await platform.context(io.env),
            env: io.env,
            outputFolder: output,
            options: {
                key: flags.key,
                comment: flags.comment,
                status: flags.status,
                annotations: flags.annotations,
                summary: flags.summary,
            },
        });
        for (const delivery of deliveries)
            io.stderr.write(`${describeDelivery(delivery)}\n`);
    }
    if (flags.json)
        io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}
function describeDelivery({ target, status, message, fix, code }) {
    const head = `${target}: ${status === "done" ? message : `${status}: ${message}`}`;
    const tail = code !== undefined && status === "failed" ? ` [${code}]` : "";
    return `${head}${tail}${fix === undefined ? "" : `\n  ${fix}`}`;
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/audit.js


function addAudit(program, io, finish) {
    const command = program
        .command("audit")
        .description("check what is already here against its passports, for scheduled runs")
        .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
        .option("-g, --gate <name>", "only this gate; repeat for more", collectOption, [])
        .option("-k, --kind <kind>", "only gates of this kind; repeat for more", collectOption, []);
    publishing(command).action(async (flags) => finish(await runCommand(io, flags, true)));
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/explain.js



const CONSEQUENCES = {
    failed: "A rule did not hold: exit code 1.",
    usage: "The config or the command line is wrong: exit code 2.",
    undecided: "It could not be decided: exit code 3.",
    note: "It never changes a verdict by itself.",
};
function addExplain(program, io, finish) {
    program
        .command("explain")
        .description("say what a code means and what to do")
        .argument("[code]", "for example rule/regressed; without it all codes are listed")
        .action((code) => {
        io.stdout.write(code === undefined ? listCodes() : explain_explain(code));
        finish(0);
    });
}
function explain_explain(code) {
    const info = Object.hasOwn(CODES, code)
        ? CODES[code]
        : undefined;
    if (info === undefined) {
        throw new model_error.AssayError("run/usage", `There is no code "${code}".`, {
            fix: `Did you mean ${(0,mod/* closest */.kp)(code, Object.keys(CODES))}? \`assay explain\` lists all.`,
        });
    }
    return `${code}: ${info.title}\n\n${info.explanation}\n${CONSEQUENCES[info.consequence]}\n`;
}
function listCodes() {
    const width = Math.max(...Object.keys(CODES).map(({ length }) => length));
    return Object.entries(CODES)
        .map(([code, { title }]) => `${code.padEnd(width)}  ${title}\n`)
        .join("");
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/contradiction.js


const USAGE = 2;
const UNDECIDED = 3;
/** Where a report says something else than its own checks do; undefined when nowhere. */
function contradictionIn(report) {
    const { gates, verdict, exitCode } = report;
    const names = gates.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        return `it holds gate ${twice} more than once`;
    for (const { name, status, checks } of gates) {
        const follows = gateStatus(checks);
        if (status === follows)
            continue;
        return checks.length === 0
            ? `gate ${name} says ${status}, but it has no checks, which is ${follows}`
            : `gate ${name} says ${status}, but its checks come to ${follows}`;
    }
    const verdictThen = verdictOf(gates.map(({ status }) => status));
    if (verdict !== verdictThen)
        return `its verdict is ${verdict}, but its gates come to ${verdictThen}`;
    const checks = gates.flatMap((gate) => gate.checks);
    const codeThen = exitCodeOf(verdict, checks.filter(isKnown));
    if (exitCode === codeThen)
        return undefined;
    // What a code of another version means for the exit code is not known here.
    const foreign = checks.some((check) => check.status === "error" && !isKnown(check));
    if (foreign && exitCode === USAGE && codeThen === UNDECIDED)
        return undefined;
    return `its exit code is ${exitCode}, but its checks come to ${codeThen}`;
}
function isKnown(check) {
    return Object.hasOwn(CODES, check.code);
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/merge-parts.js


/** Commits that all reports of one pipeline share. */
const COMMITS = [
    { what: "commits", of: ({ context }) => context.head.sha },
    { what: "checked-out commits", of: ({ context }) => context.head.checkout },
    { what: "base commits", of: ({ context }) => context.base?.sha },
];
/**
 * The context of the first report, once they all speak of the same commits. The files count as clean only where
 * every job says so.
 * @throws AssayError `run/usage`
 */
function jointContext(reports) {
    const [first] = reports;
    for (const { what, of } of COMMITS) {
        const other = reports.find((report) => of(report) !== of(first));
        if (other === undefined)
            continue;
        const named = [of(first), of(other)].map((sha) => sha ?? "none").join(" and ");
        throw new model_error.AssayError("run/usage", `The reports speak of different ${what}, ${named}.`, {
            fix: "Merge only reports of one pipeline.",
        });
    }
    const { dirty: _, ...head } = first.context.head;
    const states = reports.map(({ context }) => context.head.dirty);
    const dirty = states.includes(true) || (states.includes(undefined) ? undefined : false);
    return { ...first.context, head: dirty === undefined ? head : { ...head, dirty } };
}
/** An error in place of each gate that the configs have and no report holds. */
function missingGates(reports) {
    const given = new Set(reports.flatMap((report) => report.gates).map(({ name }) => name));
    const expected = reports.flatMap(({ expectedGates = [], configPath }) => expectedGates.map((gate) => ({ ...gate, configPath })));
    const missing = new Map(expected.filter(({ name }) => !given.has(name)).map((gate) => [gate.name, gate]));
    return [...missing.values()].map(({ name, kind, configPath }) => assembleGate({
        name,
        kind,
        durationMs: 0,
        checks: [
            {
                code: "run/gate-not-reported",
                subject: {},
                status: "error",
                level: "error",
                expected: `a report of gate ${name}`,
                actual: null,
                message: `Gate ${name} of ${configPath} is in none of the merged reports, so nothing is known about it.`,
                fix: `See why the job that runs ${name} gave no report.json and merge that as well; \`--partial\` (\`partial: true\`) says that it is left out on purpose.`,
            },
        ],
    }));
}
/** Each note once, and what the reader should know of the merge itself. */
function mergeNotes(reports, leftOut) {
    const own = [
        ...leftOutNote(leftOut),
        ...differing(reports, "run/mixed-versions", "versions of Assay", ({ tool }) => tool.version),
        ...differing(reports, "run/mixed-seeds", "seeds", ({ seed }) => String(seed)),
        ...unknownNote(reports),
    ];
    const all = [...reports.flatMap(({ notes }) => notes), ...own];
    return [...new Map(all.map((note) => [JSON.stringify(note), note])).values()];
}
function leftOutNote(leftOut) {
    if (leftOut.length === 0)
        return [];
    const names = leftOut.map(({ name }) => name).join(", ");
    const code = "run/partial";
    return [{ code, message: `Left out on purpose (--partial): ${names}.` }];
}
function differing(reports, code, what, of) {
    const values = [...new Set(reports.map(of))];
    if (values.length < 2)
        return [];
    const named = reports.map((report) => `${report.gates.map(({ name }) => name).join(", ")}: ${of(report)}`);
    return [{ code, message: `The reports have different ${what} (${named.join("; ")}).` }];
}
function unknownNote(reports) {
    const unknown = reports.filter(({ expectedGates }) => expectedGates === undefined);
    if (unknown.length === 0)
        return [];
    const names = unknown.flatMap(({ gates }) => gates.map(({ name }) => name)).join(", ");
    const code = "run/gates-unknown";
    const message = `The report of ${names} does not say which gates its config has, so a missing job would not be seen.`;
    return [{ code, message }];
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/merge.js








/**
 * Reads a report and holds it against the published schema and against its own checks.
 * @throws AssayError `run/report-unreadable`, `run/report-contradicts`.
 */
async function readReport(path) {
    let value;
    try {
        value = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (thrown) {
        throw merge_unreadable(path, (0,model_error/* reasonOf */.A)(thrown));
    }
    const ajv = new _2020.Ajv2020({ strict: false });
    if (!ajv.validate(ReportSchema, value))
        throw merge_unreadable(path, ajv.errorsText(ajv.errors, { dataVar: "report" }));
    const contradiction = contradictionIn(value);
    if (contradiction === undefined)
        return value;
    throw new model_error.AssayError("run/report-contradicts", `${path} contradicts itself: ${contradiction}.`, {
        fix: "Give the report.json as `assay run` wrote it, or run the gates again.",
    });
}
function merge_unreadable(path, reason) {
    return new model_error.AssayError("run/report-unreadable", `${path} is not a report of Assay: ${reason.slice(0, 300)}`, {
        fix: "Give the report.json files that `assay run` wrote.",
    });
}
/** A job whose config was wrong outweighs what the others found. */
const merge_USAGE = 2;
/**
 * One report from those of parallel jobs: all their gates, the verdict over all of them, and an error for each
 * gate of their configs that none of them holds.
 * @throws AssayError `run/usage` when the same gate is in two of them or they speak of different commits.
 */
function mergeReports(reports, { partial = false } = {}) {
    const [first] = reports;
    const given = reports.flatMap((report) => report.gates);
    const twice = given.find(({ name }, index) => given.findIndex((gate) => gate.name === name) !== index);
    if (twice !== undefined) {
        throw new model_error.AssayError("run/usage", `Gate ${twice.name} is in more than one of the reports.`, {
            fix: "Give each job's report once; jobs that run the same gate need different configs.",
        });
    }
    const context = jointContext(reports);
    const missing = missingGates(reports);
    const gates = partial ? given : [...given, ...missing];
    const verdict = verdictOf(gates.map(({ status }) => status));
    const expected = new Map(reports.flatMap(({ expectedGates = [] }) => expectedGates).map((gate) => [gate.name, gate]));
    return {
        ...first,
        verdict,
        exitCode: reports.some(({ exitCode }) => exitCode === merge_USAGE) ? merge_USAGE : exitCodeOf(verdict),
        context,
        configDigest: commonDigest(reports),
        configChangedHere: reports.some(({ configChangedHere }) => configChangedHere),
        notes: mergeNotes(reports, partial ? missing : []),
        ...(expected.size === 0 ? {} : { expectedGates: [...expected.values()] }),
        gates,
    };
}
/** Of several configs the digest of their digests, so that a promotion takes the report for none of them. */
function commonDigest(reports) {
    const digests = [...new Set(reports.map(({ configDigest }) => configDigest))].sort();
    return digests.length === 1 ? digests[0] : (0,sources_digest/* digestText */.M)(digests.join("\n"));
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/golden-exchange.js








const FORMATS = { "model-index": renderModelIndex, "model-card": renderModelCard };
/** `assay golden export` and `import`: passports as others read and write them. */
function addGoldenExchange(golden, io, finish) {
    golden
        .command("export")
        .description("print a passport as metadata or as a section of a Hugging Face model card")
        .argument("<model>", "name of the passport")
        .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
        .addOption(new esm/* Option */.c$("--format <format>", "what to print").choices(Object.keys(FORMATS)).default("model-index"))
        .action(async (model, flags) => {
        const config = await loadConfig(shownPath(io, flags.config), gates/* GATE_KINDS */.W, io.cwd);
        const folder = config.baseline.passports ?? DEFAULT_FOLDER;
        for (const passport of await chosenPassports({ root: config.root, folder, model }))
            io.stdout.write(FORMATS[flags.format](passport));
        finish(0);
    });
    golden
        .command("import")
        .description("make a first passport of what a model card says")
        .argument("<card>", "README.md of a Hugging Face model, or a YAML or JSON file with `model-index`")
        .argument("<model>", "name of the model: its file's without the extension")
        .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
        .option("-g, --gate <name>", "the gate whose metrics the card tells, where several evaluate the model")
        .option("--because <reason>", "why these values are to hold")
        .option("--who <name>", "who accepts (default: git's user.name)")
        .action(async (card, model, flags) => {
        const config = await loadConfig(shownPath(io, flags.config), gates/* GATE_KINDS */.W, io.cwd);
        const { text } = await importGolden({
            config,
            folder: config.baseline.passports ?? DEFAULT_FOLDER,
            card: external_node_path_.resolve(io.cwd, card),
            shown: card,
            model,
            gate: flags.gate,
            who: flags.who,
            because: flags.because,
            when: new Date(),
            known: gates/* GATE_KINDS */.W.filter(({ kind }) => kind === "evaluation").flatMap(({ metrics }) => metrics),
            version: TOOL.version,
        });
        io.stderr.write(text);
        finish(0);
    });
}

// EXTERNAL MODULE: ./build/bundle/engines/duckdb.js + 10 modules
var duckdb = __webpack_require__(58698);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/collect-model.js
var collect_model = __webpack_require__(69871);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/collect-predictions.js
var collect_predictions = __webpack_require__(58560);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/scene.js
var evaluation_scene = __webpack_require__(45549);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/rows.js




/**
 * What the candidate says of each row of a gate without measuring anything.
 *
 * @throws AssayError as the gate does, for a candidate that cannot be evaluated
 */
async function rows_outcomeOf(job) {
    const { config } = job;
    const engine = await (0,duckdb/* openDuckDb */.C)({ memoryBytes: job.budget.memoryBytes, scratch: job.scratch });
    try {
        const scene = new evaluation_scene/* Scene */.Z5({ ...job, needs: [] }, engine);
        const { candidate } = config.predictions === undefined
            ? await (0,collect_model/* collectFromModels */.$)(scene, config.model ?? "", config.data ?? "")
            : await (0,collect_predictions/* collectFromPredictions */.b)(scene, config.predictions);
        return candidate.outcome;
    }
    finally {
        await engine.close();
    }
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/golden-predictions.js






/**
 * Scores a gate's golden rows here and now. Whoever accepts has run the gate in a process of its own before, and
 * the files are those that it read, so the model has been opened once already.
 *
 * @throws AssayError `golden/nothing-measured` where the config has no such gate, and as the gate does
 */
async function predictRows(config, name) {
    const gate = config.gates.find((one) => one.name === name && one.kind === "evaluation");
    if (gate === undefined)
        throw new model_error.AssayError("golden/nothing-measured", `${config.path} has no evaluation gate ${name} any more.`, {
            fix: "Run `assay run` again, then accept.",
        });
    const scratch = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_os_.tmpdir(), "assay-accept-"));
    try {
        return await rows_outcomeOf({
            // The config's own schema has let the settings pass.
            config: gate.settings,
            needs: [],
            candidate: (0,sources_tree/* openTree */.r)((0,sources_tree/* candidateTree */.M)(config.root), scratch),
            baselines: new Map(),
            seed: config.seed,
            budget: { seconds: gate.timeoutSeconds, memoryBytes: gate.memoryBytes },
            scratch,
            progress: () => { },
        });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/golden.js









function addGolden(program, io, finish) {
    const golden = program.command("golden").description("passports: the golden metrics of accepted models");
    const withConfig = (command) => command.option("-c, --config <file>", "the config", DEFAULT_CONFIG);
    const withReport = (command) => withConfig(command).option("--report <file>", "report.json of the run to take (default: the last one's)");
    withReport(golden.command("accept").description("make what the last run measured the golden metrics"))
        .argument("[model]", "only this model; all that the report evaluated without it")
        .option("--because <reason>", "why; needed when a metric gets worse")
        .option("--who <name>", "who accepts (default: git's user.name)")
        .option("--with-predictions", "keep what the model says of each golden row, too")
        .action(async (model, flags) => {
        const { config, folder, report } = await golden_open(io, flags);
        const { text } = await acceptGolden({
            root: config.root,
            folder,
            report: await readReport(report),
            model,
            because: flags.because,
            who: flags.who,
            settings: gateSettingsOf(config),
            ...(flags.withPredictions === true ? { predict: (gate) => predictRows(config, gate) } : {}),
            when: new Date(),
        });
        io.stderr.write(text);
        finish(0);
    });
    withReport(golden.command("diff").description("compare the passports with what the last run measured"))
        .argument("[model]", "only this model")
        .action(async (model, flags) => {
        const { config, folder, report } = await golden_open(io, flags);
        const { text } = await diffGolden({
            root: config.root,
            folder,
            report: await readReport(report),
            model,
        });
        io.stdout.write(text);
        finish(0);
    });
    withConfig(golden.command("show").description("print the golden metrics"))
        .argument("[model]", "only this model")
        .action(async (model, flags) => {
        const { config, folder } = await golden_open(io, flags);
        const { text } = await showGolden({ root: config.root, folder, model });
        io.stdout.write(text);
        finish(0);
    });
    withConfig(golden.command("history").description("print who accepted which model and why"))
        .argument("[model]", "only this model")
        .action(async (model, flags) => {
        const { config, folder } = await golden_open(io, flags);
        const { text } = await goldenHistory({ root: config.root, folder, model });
        io.stdout.write(text);
        finish(0);
    });
    withConfig(golden
        .command("verify")
        .description("read models and golden data again and compare them with the passports"))
        .argument("[model]", "only this model")
        .action(async (model, flags) => {
        const { config, folder } = await golden_open(io, flags);
        const { text, exitCode } = await verifyGolden({ root: config.root, folder, model });
        io.stdout.write(text);
        finish(exitCode);
    });
    addGoldenExchange(golden, io, finish);
}
async function golden_open(io, flags) {
    const config = await loadConfig(shownPath(io, flags.config), gates/* GATE_KINDS */.W, io.cwd);
    const report = flags.report === undefined
        ? external_node_path_.join(config.root, DEFAULT_OUTPUT, "report.json")
        : external_node_path_.resolve(io.cwd, flags.report);
    return { config, folder: config.baseline.passports ?? DEFAULT_FOLDER, report };
}

// EXTERNAL MODULE: ./build/bundle/engines/onnx/feeds.js + 1 modules
var feeds = __webpack_require__(71819);
// EXTERNAL MODULE: ./build/bundle/engines/onnx/session.js + 3 modules
var onnx_session = __webpack_require__(20400);
;// CONCATENATED MODULE: ./build/bundle/entry/cli/starter.js






/** Names that a column with the truth often has; such a column is no input. */
const LABEL = /^(?:label|labels|target|targets|truth|y|class|outcome)$/i;
/** Reads the model's inputs and the table's columns; whatever cannot be read is unknown. */
async function fitOf(tree, model, table) {
    // Without it ONNX Runtime's official build writes a device id to the home folder.
    process.env.ORT_DISABLE_TELEMETRY ??= "1";
    try {
        const session = await (0,onnx_session/* openSession */.f)(await tree.open(model));
        try {
            return matchColumns(session, table, await columnsOf(await tree.open(table)));
        }
        finally {
            await session.close();
        }
    }
    catch {
        // The native parts may be missing as well; a config without the fit is still a good start.
        return { kind: "unknown", inputs: [] };
    }
}
async function columnsOf(table) {
    const engine = await (0,duckdb/* openDuckDb */.C)({ threads: 1 });
    try {
        return (await engine.relation(table)).columns;
    }
    finally {
        await engine.close();
    }
}
function matchColumns(session, path, columns) {
    const table = { path, columns };
    const unknown = { kind: "unknown", inputs: session.inputs.map(({ name }) => name) };
    if (fits(() => (0,feeds/* planFeeds */.n)(session, table)))
        return { kind: "names" };
    const [input, ...others] = session.inputs;
    if (input === undefined || others.length > 0 || !input.isTensor || input.shape.length !== 2)
        return unknown;
    const width = input.shape[1];
    const numeric = columns.filter(({ cell }) => cell === "integer" || cell === "number");
    const names = numeric.map(({ name }) => name);
    const features = [names, names.filter((name) => !LABEL.test(name))].find((one) => one.length === width);
    if (features === undefined || !fits(() => (0,feeds/* planFeeds */.n)(session, table, { [input.name]: features })))
        return unknown;
    return { kind: "packed", input: input.name, columns: features };
}
function fits(plan) {
    try {
        plan();
        return true;
    }
    catch (thrown) {
        if (thrown instanceof model_error.AssayError)
            return false;
        throw thrown;
    }
}
/** What a first config compares with: the main branch of the remote, else the branch that is checked out. */
async function firstBaseline(folder) {
    if (!(0,git_command/* isInsideRepository */.JM)(folder))
        return undefined;
    for (const ref of ["origin/HEAD", "origin/main", "origin/master"]) {
        if ((await resolveRef(folder, ref)) !== undefined)
            return nameOf(folder, ref);
    }
    const branch = (await (0,git_command/* git */.$Y)(folder, ["symbolic-ref", "--quiet", "--short", "HEAD"])).trim();
    return branch === "" ? undefined : branch;
}
/** `origin/HEAD` by the name of the branch that it stands for. */
async function nameOf(folder, ref) {
    const name = (await (0,git_command/* git */.$Y)(folder, ["rev-parse", "--abbrev-ref", ref])).trim();
    return name === "" ? ref : name;
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/init.js






const MODELS = ["**/*.onnx"];
const TABLES = ["**/*.parquet", "**/*.csv", "**/*.jsonl"];
function addInit(program, io, finish) {
    program
        .command("init")
        .description("write a first assay.yml for the models and tables found here")
        .option("-c, --config <file>", "where to write it", DEFAULT_CONFIG)
        .action(async ({ config: file }) => {
        const target = external_node_path_.resolve(io.cwd, file);
        if (await exists(target)) {
            throw new model_error.AssayError("run/usage", `${file} is already there.`, {
                fix: "Change it, or name another file with --config.",
            });
        }
        const folder = external_node_path_.dirname(target);
        const tree = (0,sources_tree/* openTree */.r)({ kind: "folder", root: folder, label: "here" }, "");
        const [models, tables] = await Promise.all([tree.list(MODELS), tree.list(TABLES)]);
        const ref = await firstBaseline(folder);
        const [model, table] = [models[0], tables[0]];
        const fit = model && table ? await fitOf(tree, model, table) : undefined;
        await (0,promises_.writeFile)(target, starterConfig({ model, table, fit, ref }));
        io.stderr.write(`Wrote ${file}${models.length + tables.length === 0 ? "; no model or table was found, so it scans only" : ""}.\n` +
            baselineWords(ref) +
            "Look through it, then try `assay validate` and `assay run`.\n");
        finish(0);
    });
}
async function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}
function baselineWords(ref) {
    if (ref === undefined)
        return "There is no git branch here, so nothing is compared with a baseline yet.\n";
    if (ref.startsWith("origin/"))
        return "";
    return `There is no remote, so it compares with the branch ${ref} that is checked out; name the main branch once there is one.\n`;
}
/** A config that is valid as it stands, with what a person must decide marked by comments. */
function starterConfig({ model, table, fit, ref }) {
    const parts = ["version: 1"];
    if (ref !== undefined)
        parts.push(`baseline: { ref: ${JSON.stringify(ref)} }`);
    parts.push("gates:");
    const than = (margin) => `no_worse_than: baseline, by: ${margin}`;
    if (table !== undefined) {
        const nulls = ref === undefined ? "max: 50%" : than("0.01");
        parts.push("  data:", "    kind: data", `    source: ${JSON.stringify(table)}`, "    rules:", "      - { metric: row_count, min: 1 }", `      - { metric: null_rate, column: "*", ${nulls} }`);
    }
    if (model !== undefined && table !== undefined) {
        parts.push("  latency:", "    kind: latency", `    model: ${JSON.stringify(model)}`, ...inputLines(table, fit), "    batch: [1]", "    rules:", `      - { metric: p50, batch: 1, ${ref === undefined ? "max: 1s" : than("5%")} }`, "  # Quality needs to know what is predicted. Fill in and remove the comment signs:", "  # quality:", "  #   kind: evaluation", `  #   model: ${JSON.stringify(model)}`, ...inputLines(table, fit).map((line) => `  # ${line.slice(2)}`), "  #   task: binary-classification", "  #   label: the_column_with_the_truth", "  #   rules:", `  #     - { metric: roc_auc, ${ref === undefined ? "min: 0.7" : than("0.005")} }`);
    }
    parts.push("  repository:", "    kind: scan", "    rules:", "      - { metric: findings, severity: high, max: 0 }");
    return `${parts.join("\n")}\n`;
}
/** The rows that are fed; without a fit the gate times random numbers, which it can always do. */
function inputLines(table, fit) {
    const data = `    data: ${JSON.stringify(table)}`;
    if (fit?.kind === "names")
        return [data];
    if (fit?.kind === "packed") {
        return [data, `    inputs: { ${JSON.stringify(fit.input)}: ${JSON.stringify(fit.columns)} }`];
    }
    const input = JSON.stringify(fit?.inputs[0] ?? "X");
    return [
        "    # The columns did not tell how they go into the model. To feed real rows, fill in and remove the signs:",
        `    # data: ${JSON.stringify(table)}`,
        `    # inputs: { ${input}: [the, columns, in, order] }`,
    ];
}

;// CONCATENATED MODULE: ./build/bundle/stats/sample-size.js
/** ln(H), or ln(2^H) for adaptive tests. */
function logTests({ tests = 1, adaptive = false }) {
    return adaptive ? tests * Math.LN2 : Math.log(tests);
}
/**
 * Rows for a value between 0 and 1, or for the difference of two: r² ln(r·H/δ) / 2ε² with r the number of values
 * (Hoeffding's inequality; 2 for candidate − baseline).
 */
function hoeffdingSamples(question, values) {
    const { margin, errorChance } = question;
    const log = logTests(question) + Math.log(values / errorChance);
    return Math.ceil((values * values * log) / (2 * margin * margin));
}
/**
 * Rows for the difference of two models that differ on at most the share `differing` of the rows:
 * (ln H − ln(δ/4)) / (p·h(ε/p)) with h(u) = (1 + u) ln(1 + u) − u (Bennett's inequality). Whether they differ that
 * little can be counted on rows without labels.
 */
function bennettSamples(question, differing) {
    const { margin, errorChance } = question;
    const ratio = margin / differing;
    const growth = (1 + ratio) * Math.log1p(ratio) - ratio;
    return Math.ceil((logTests(question) - Math.log(errorChance / 4)) / (differing * growth));
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/sample-advice.js



/** As everywhere in a report: intervals of 95 %. */
const ERROR_CHANCE = 0.05;
/** Two versions of one model seldom disagree on more rows. */
const DIFFERING = 0.1;
/** How many rows a rule about a share needs, before anything is measured; nothing for rules that no formula fits. */
function sampleAdvice({ metric, options, subjects, expectations, level }) {
    if (level === "off" || metric.unit !== "ratio")
        return [];
    return expectations.flatMap((expectation) => {
        if (!("margin" in expectation))
            return [];
        const { kind, amount } = expectation.margin;
        if (kind !== "absolute" || amount <= 0 || amount >= 1)
            return [];
        const question = { margin: amount, errorChance: ERROR_CHANCE };
        const [margin] = (0,format/* formatDifferences */.Aq)([amount], "ratio");
        const any = (0,format/* formatCount */.B4)(hoeffdingSamples(question, 2));
        const alike = (0,format/* formatCount */.B4)(bennettSamples(question, DIFFERING));
        return [
            `  ${(0,wording/* nameOf */.Vb)(metric.id, options, subjects)}: to tell ${margin} apart takes up to ${any} rows, ${alike} where the models differ on at most ${(0,format/* formatShare */.T1)(DIFFERING)} of them`,
        ];
    });
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/validate.js




function addValidate(program, io, finish) {
    program
        .command("validate")
        .description("check assay.yml without measuring anything")
        .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
        .action(async ({ config: file }) => {
        const config = await loadConfig(shownPath(io, file), gates/* GATE_KINDS */.W, io.cwd);
        const rules = config.gates.reduce((sum, gate) => sum + gate.rules.length + gate.anyOf.length, 0);
        io.stderr.write(`${file} is valid: ${counted(config.gates.length, "gate")}, ${counted(rules, "rule")}, ${counted(config.promotion.length, "promoted model")}.\n`);
        finish(0);
    });
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/plan.js









function addPlan(program, io, finish) {
    program
        .command("plan")
        .description("list what a run would measure, without measuring it")
        .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
        .option("--json", "print the plan as JSON on stdout", false)
        .action(async ({ config: file, json }) => {
        const config = await loadConfig(shownPath(io, file), gates/* GATE_KINDS */.W, io.cwd);
        const plans = planGates(config, config.gates, config.baseline.ref !== undefined);
        if (json)
            io.stdout.write(`${JSON.stringify(plans.map(asData), null, 2)}\n`);
        else
            io.stderr.write(plans.map(asText).join("\n"));
        finish(0);
    });
}
function asData({ gate, needs }) {
    return { name: gate.name, kind: gate.kind, timeoutSeconds: gate.timeoutSeconds, needs };
}
function asText({ gate, rules, anyOf, needs }) {
    const lines = needs.map(({ metric, subjects, options, against }) => {
        const subject = (0,model_subject/* describeSubject */.qy)(subjects);
        return `  ${(0,wording/* labelOf */.Wy)(metric, options)}${subject && ` of ${subject}`}${against === undefined ? "" : `, beside the ${against}`}\n`;
    });
    const advice = rules.flatMap(sampleAdvice).map((line) => `${line}\n`);
    const head = `${gate.name} (${gate.kind}): ${counted(rules.length + anyOf.length, "rule")}, at most ${gate.timeoutSeconds} s\n`;
    return head + lines.join("") + advice.join("");
}

;// CONCATENATED MODULE: ./build/bundle/gates/promotion/answer.js
/** One question's check. */
function answer({ promotion }, code, status, expected, { message, fix }) {
    return {
        code,
        subject: {},
        status,
        level: "error",
        expected,
        actual: null,
        message,
        ...(fix === undefined ? {} : { fix }),
        ...(promotion.location === undefined ? {} : { location: promotion.location }),
    };
}
/** Kinds whose gates look at the model itself. */
const OF_THE_MODEL = new Set(["evaluation", "latency"]);
function answer_short(digest) {
    return digest.slice(0, 19);
}

;// CONCATENATED MODULE: ./build/bundle/gates/promotion/same-tree.js

/** Kinds whose gates speak for every file of the commit, those that have been added since included. */
const OF_THE_COMMIT = new Set(["scan"]);
/** Whether each file that the gates read is still the same; each that is not is a check of its own. */
function sameFiles(request, gates) {
    const readings = readingsOf(request, gates);
    const changed = readings.flatMap((reading) => fileChanged(request, reading) ?? []);
    if (changed.length > 0 || readings.length === 0)
        return changed;
    const message = `All ${readings.length} files that the gates read are as they were.`;
    const expected = "the files that the gates read";
    return [answer(request, "promotion/inputs-unchanged", "pass", expected, { message })];
}
/** What the required gates read of this tree; the artifact is asked for where it is measured. */
function readingsOf({ artifact }, gates) {
    const readings = new Map();
    for (const { name, kind, inputs } of gates) {
        for (const { path, digest, tree } of inputs) {
            // What a server said has no file that could have changed; its digest stands in the report.
            if (path.includes("://"))
                continue;
            if (tree !== undefined || (path === artifact.path && OF_THE_MODEL.has(kind)))
                continue;
            const key = `${path}\0${digest}`;
            const known = readings.get(key)?.gates ?? [];
            readings.set(key, { path, digest, gates: [...new Set([...known, name])] });
        }
    }
    return [...readings.values()];
}
function fileChanged(request, { path, digest, gates }) {
    const names = gates.join(", ");
    const expected = `${path} with ${answer_short(digest)}`;
    const now = request.files.get(path) ?? { reason: `\`${path}\` was not opened.` };
    if ("reason" in now) {
        return answer(request, "promotion/input-unreadable", "error", expected, {
            message: `${names} read ${path} with ${answer_short(digest)}, which cannot be read now: ${now.reason}`,
            fix: "Promote where the same files are (fetch Git LFS and DVC content), or run the gates again.",
        });
    }
    if (now.digest === digest)
        return undefined;
    return answer(request, "promotion/input-changed", "error", expected, {
        message: `${names} read ${path} with ${answer_short(digest)}; the file is now ${answer_short(now.digest)}.`,
        fix: `Run the gates again: \`assay run\`.`,
    });
}
/**
 * Whether the config and the files that the gates read are what the commit holds: a version is a commit, and who
 * checks it out should find what was measured. Files that no commit holds have only their digests.
 */
function committedFiles(request, gates, configPath) {
    const read = new Set([configPath, ...readingsOf(request, gates).map(({ path }) => path)]);
    return request.uncommitted
        .filter((path) => read.has(path))
        .map((path) => answer(request, "promotion/uncommitted", "error", `${path} as the commit holds it`, {
        message: `The gates used ${path} as it is on disk, and the commit that is promoted holds another.`,
        fix: `Commit ${path} or take the change back, and run the gates again.`,
    }));
}
/**
 * Whether the gates ran on the commit that is promoted. What the gates of a scan did not see, as files that came
 * later, has no digest to compare, so theirs must be exactly this commit with nothing beside it.
 */
function sameCommit(request, gates) {
    const { head } = request.report.context;
    const { commit } = request;
    const measured = head.checkout ?? head.sha;
    const scans = gates.filter(({ kind }) => OF_THE_COMMIT.has(kind)).map(({ name }) => name);
    const expected = `gates that ran on ${commit?.slice(0, 12) ?? "a known commit"}`;
    if (measured === undefined || commit === undefined) {
        if (scans.length === 0)
            return [];
        const whose = measured === undefined ? "The report names no commit" : "There is no commit here";
        return [
            answer(request, "promotion/commit-unknown", "error", expected, {
                message: `${whose}, so what ${scans.join(", ")} scanned cannot be told to be what is promoted.`,
                fix: "Run the gates and promote in a git checkout.",
            }),
        ];
    }
    if (measured !== commit) {
        return [
            answer(request, "promotion/other-commit", "error", expected, {
                message: `The gates ran on commit ${measured.slice(0, 12)}; what is promoted is ${commit.slice(0, 12)}.`,
                fix: "Run the gates on this commit and promote with that report.",
            }),
        ];
    }
    if (scans.length > 0 && head.dirty !== false) {
        const state = head.dirty === true ? "there were changes that no commit holds" : "nobody noted whether it was clean";
        return [
            answer(request, "promotion/dirty-run", "error", `${expected} with nothing uncommitted`, {
                message: `When ${scans.join(", ")} scanned the folder, ${state}.`,
                fix: "Commit or ignore what `git status` shows, and run the gates again.",
            }),
        ];
    }
    const message = `The gates ran on ${commit.slice(0, 12)}, which is checked out.`;
    return [answer(request, "promotion/same-commit", "pass", expected, { message })];
}

;// CONCATENATED MODULE: ./build/bundle/gates/promotion/evaluate-promotion.js





/** The stage that must hold the artifact before `stage` may; undefined for the first. @throws AssayError */
function stageBefore({ name, stages, location }, stage) {
    const at = stages.indexOf(stage);
    if (at !== -1)
        return stages[at - 1];
    throw new model_error.AssayError("promotion/unknown-stage", `${name} has no stage "${stage}".`, {
        fix: `Did you mean \`${(0,mod/* closest */.kp)(stage, stages)}\`? Its stages are ${stages.join(", ")}.`,
        location,
    });
}
/**
 * Whether a report is enough to promote these bytes: every required gate passed, at least one of them measured
 * exactly this file and none another version of it, everything else that they read is as it was, they ran on this
 * commit by the present rules, and the stage before holds the same bytes. Pure; one check for each question, none left out.
 *
 * @throws AssayError `promotion/unknown-stage`
 */
function evaluatePromotion(request) {
    const { promotion, report } = request;
    const before = stageBefore(promotion, request.stage);
    const required = promotion.requires.map((name) => report.gates.find((gate) => gate.name === name));
    const present = required.filter((gate) => gate !== undefined);
    return [
        ...promotion.requires.map((name, index) => requiredGate(request, name, required[index])),
        sameBytes(request, present),
        ...sameFiles(request, present),
        ...sameCommit(request, present),
        ...committedFiles(request, present, external_node_path_.posix.basename(report.configPath)),
        sameConfig(request),
        ...(before === undefined ? [] : [stageHolds(request, before)]),
    ];
}
function requiredGate(request, name, gate) {
    const expected = `gate ${name} to have passed`;
    if (gate === undefined) {
        return answer(request, "promotion/gate-missing", "error", expected, {
            message: `Gate ${name} is not in the report.`,
            fix: `Run \`assay run --gate ${name}\`, or merge the reports of all jobs with \`assay report\`.`,
        });
    }
    if (gate.status === "pass" || gate.status === "warn") {
        const message = gate.status === "pass" ? `Gate ${name} passed.` : `Gate ${name} passed with warnings.`;
        return answer(request, "promotion/gate-passed", gate.status, expected, { message });
    }
    const worst = gate.checks.find(({ status }) => status === gate.status);
    const because = worst === undefined ? "" : `: ${worst.message}`;
    if (gate.status === "fail") {
        const message = `Gate ${name} failed${because}`;
        return answer(request, "promotion/gate-failed", "fail", expected, { message, fix: worst?.fix });
    }
    const message = `Gate ${name} did not decide (${gate.status})${because}`;
    const status = gate.status === "inconclusive" ? "inconclusive" : "error";
    return answer(request, "promotion/gate-undecided", status, expected, { message, fix: worst?.fix });
}
function sameBytes(request, gates) {
    const { artifact } = request;
    const digest = answer_short(artifact.digest);
    const expected = `gates that measured ${artifact.path} with ${digest}`;
    const inputs = gates
        .filter(({ kind }) => OF_THE_MODEL.has(kind))
        .flatMap((gate) => gate.inputs.filter(({ tree }) => tree === undefined).map((input) => ({ gate, input })));
    const other = inputs.find(({ input }) => input.path === artifact.path && input.digest !== artifact.digest);
    if (other !== undefined) {
        return answer(request, "promotion/other-bytes", "error", expected, {
            message: `Gate ${other.gate.name} measured ${artifact.path} with ${answer_short(other.input.digest)}; the file is now ${digest}.`,
            fix: "Run the gates again on the file that is promoted.",
        });
    }
    const measured = inputs
        .filter(({ input }) => input.digest === artifact.digest)
        .map(({ gate }) => gate.name);
    if (measured.length === 0) {
        return answer(request, "promotion/not-measured", "error", expected, {
            message: `No required gate measured ${artifact.path} with ${digest}.`,
            fix: "Require an evaluation or latency gate of this artifact and run it.",
        });
    }
    const names = [...new Set(measured)].join(", ");
    const message = `${artifact.path} with ${digest} was measured by ${names}.`;
    return answer(request, "promotion/bytes-measured", "pass", expected, { message });
}
function sameConfig(request) {
    const { report, configDigest } = request;
    const expected = "a report made by the present config";
    if (report.configDigest === configDigest) {
        const message = `The report was made by ${report.configPath} as it is.`;
        return answer(request, "promotion/same-config", "pass", expected, { message });
    }
    return answer(request, "promotion/config-changed", "error", expected, {
        message: `${report.configPath} changed since the report was made, so other rules were passed than the present ones.`,
        fix: "Run `assay run` again.",
    });
}
function stageHolds(request, before) {
    const { previous, artifact, promotion } = request;
    const expected = `stage ${before} to hold ${answer_short(artifact.digest)}`;
    if (previous !== undefined && previous.digest === artifact.digest) {
        const message = `Stage ${before} holds this artifact as v${previous.version}.`;
        return answer(request, "promotion/previous-stage", "pass", expected, { message });
    }
    const holds = previous === undefined
        ? "holds nothing"
        : `holds v${previous.version}, ${previous.digest === undefined ? "whose digest is not recorded" : "which is another file"}`;
    return answer(request, "promotion/stage-skipped", "fail", expected, {
        message: `Stage ${before} ${holds}, so ${promotion.name} cannot go on to ${request.stage}.`,
        fix: `Run \`assay promote ${promotion.name} --to ${before}\` first.`,
    });
}

;// CONCATENATED MODULE: ./build/bundle/gates/promotion/index.js


;// CONCATENATED MODULE: ./build/bundle/registries/gto.js
/**
 * The tag grammar of GTO (https://github.com/treeverse/gto): `churn@v1.0.0` registers a version,
 * `churn#prod#3` assigns a stage, `!` takes either back. Pure: no git here.
 */
const gto_NAME = "[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?";
const NUMBER = "(?:0|[1-9]\\d*)";
const SEMVER = `${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?(?:\\+[0-9a-zA-Z-.]+)?`;
const TAG = new RegExp(`^(${gto_NAME})(?:#(${gto_NAME})|@v(${SEMVER}))(!?)(?:#(\\d+))?$`);
function isGtoName(name) {
    return new RegExp(`^${gto_NAME}$`).test(name) && !name.includes("//");
}
/** What a tag says, or undefined when it is no tag of this grammar. */
function parseTag(tag) {
    const match = TAG.exec(tag.name);
    if (match === null)
        return undefined;
    const [, model, stage, version, cancelled, counter] = match;
    const kind = stage === undefined ? "register" : "assign";
    return {
        ...tag,
        kind: cancelled === "" ? kind : kind === "register" ? "deregister" : "unassign",
        model,
        ...(stage === undefined ? {} : { stage }),
        ...(version === undefined ? {} : { version }),
        ...(counter === undefined ? {} : { counter: Number(counter) }),
    };
}
/** The record, oldest first. Tags of one second are ordered by their counter, and taking back comes after giving. */
function inOrder(events) {
    const late = ({ kind }) => (kind === "deregister" || kind === "unassign" ? 1 : 0);
    const recorded = events.filter(({ annotated }) => annotated);
    return recorded.sort((a, b) => a.time - b.time ||
        (a.counter ?? 0) - (b.counter ?? 0) ||
        late(a) - late(b) ||
        (a.name < b.name ? -1 : 1));
}
/** Versions that are registered and not taken back, oldest first. */
function activeVersions(events) {
    const active = new Map();
    for (const event of inOrder(events)) {
        if (event.version === undefined)
            continue;
        active.delete(event.version);
        if (event.kind === "register")
            active.set(event.version, event);
    }
    return [...active.values()];
}
/** The version that a stage holds: the latest assignment not taken back whose version still stands. */
function holderOf(events, stage) {
    const assigned = new Map();
    for (const event of inOrder(events)) {
        if (event.stage !== stage)
            continue;
        assigned.delete(event.commit);
        if (event.kind === "assign")
            assigned.set(event.commit, event);
    }
    const versions = activeVersions(events);
    for (const event of [...assigned.values()].reverse()) {
        const registered = versions.findLast(({ commit }) => commit === event.commit);
        if (registered !== undefined)
            return { assigned: event, registered };
    }
    return undefined;
}
/** `0.0.1` first, then the patch after the greatest ever registered, so that no number is used twice. */
function nextVersion(events) {
    const known = events.flatMap(({ version }) => (version === undefined ? [] : [version]));
    if (known.length === 0)
        return "0.0.1";
    const greatest = known.map(parts).reduce((a, b) => (isGreater(b, a) ? b : a));
    const [major, minor, patch] = greatest.numbers;
    // A release follows its own pre-releases without another step.
    return `${major}.${minor}.${greatest.isRelease ? patch + 1 : patch}`;
}
/** One more than the greatest counter of any stage of this model. */
function nextCounter(events) {
    return 1 + Math.max(0, ...events.map(({ counter }) => counter ?? 0));
}
function parts(version) {
    const [core] = version.split("+");
    const [numbers] = core.split("-");
    return { numbers: numbers.split(".").map(Number), isRelease: !core.includes("-") };
}
function isGreater(a, b) {
    const at = a.numbers.findIndex((one, index) => one !== b.numbers[index]);
    return at === -1 ? a.isRelease && !b.isRelease : a.numbers[at] > b.numbers[at];
}

;// CONCATENATED MODULE: ./build/bundle/registries/git-tag-store.js




/** Reads and writes the annotated tags of one model. */
class GitTagStore {
    #top;
    #model;
    constructor(top, model) {
        this.#top = top;
        this.#model = model;
    }
    async events() {
        const fields = [
            "refname:strip=2",
            "objecttype",
            "*objecttype",
            "objectname",
            "*objectname",
            "taggerdate:unix",
        ];
        const format = `--format=${[...fields, "contents"].map((field) => `%(${field})`).join("%00")}%00%00`;
        const patterns = [
            `refs/tags/${this.#model}@*`,
            `refs/tags/${this.#model}#*`,
            `refs/tags/${this.#model}#*/**`,
        ];
        const output = await (0,git_command/* git */.$Y)(this.#top, ["for-each-ref", format, ...patterns]);
        const events = output.split("\0\0\n").map((record) => this.#event(record));
        return (await Promise.all(events)).filter((event) => event !== undefined);
    }
    async #event(record) {
        const [name, type, target, object, peeled, time, message = ""] = record.split("\0");
        const annotated = type === "tag";
        const event = parseTag({
            name,
            annotated,
            commit: annotated ? peeled : object,
            time: Number(time),
            message,
        });
        if (event?.model !== this.#model)
            return undefined;
        // A tag of a tag, as `git tag -a NEW OLD-TAG` makes one, is peeled only once by for-each-ref.
        if (target !== "tag")
            return event;
        return { ...event, commit: (await resolveRef(this.#top, object)) ?? peeled };
    }
    /** @throws AssayError `promotion/moved` when the tag is there already, `promotion/no-identity` */
    async create(name, commit, message) {
        try {
            const create = [
                "-c",
                "user.useConfigOnly=true",
                "tag",
                "--annotate",
                "--cleanup=verbatim",
                "-m",
                message,
            ];
            await (0,git_command/* git */.$Y)(this.#top, [...create, name, commit]);
        }
        catch (thrown) {
            const reason = (0,model_error/* reasonOf */.A)(thrown);
            if (reason.includes("already exists"))
                throw moved(name, thrown);
            const detail = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause.message : reason;
            if (/identity unknown|empty ident|user\.useConfigOnly|auto-detection is disabled/i.test(detail)) {
                throw new model_error.AssayError("promotion/no-identity", "Git has no name and address for the author of the tag.", {
                    fix: 'Run `git config user.name "…"` and `git config user.email "…"` before promoting.',
                    cause: thrown,
                });
            }
            throw thrown;
        }
    }
    async remove(names) {
        if (names.length > 0)
            await (0,git_command/* git */.$Y)(this.#top, ["tag", "--delete", ...names]);
    }
    /** Brings the model's tags from the remote; a tag that differs there is not overwritten here. */
    async fetch(remote) {
        const refspec = (sign) => `refs/tags/${this.#model}${sign}*:refs/tags/${this.#model}${sign}*`;
        try {
            await (0,git_command/* git */.$Y)(this.#top, ["fetch", "--quiet", "--no-tags", remote, refspec("@"), refspec("#")]);
        }
        catch (thrown) {
            throw new model_error.AssayError("promotion/push-refused", `The tags of \`${remote}\` cannot be read: ${(0,model_error/* reasonOf */.A)(thrown)}`, {
                fix: "Check the remote's address and the credentials of this job.",
                cause: thrown,
            });
        }
    }
    /** All of the tags or none. @throws AssayError `promotion/moved`, `promotion/push-refused` */
    async push(remote, names) {
        const refs = names.map((name) => `refs/tags/${name}`);
        try {
            await (0,git_command/* git */.$Y)(this.#top, ["push", "--quiet", "--atomic", "--no-verify", remote, ...refs]);
        }
        catch (thrown) {
            const detail = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause.message : (0,model_error/* reasonOf */.A)(thrown);
            if (detail.includes("already exists"))
                throw moved(names.join(" or "), thrown);
            throw new model_error.AssayError("promotion/push-refused", `\`${remote}\` refused the tags: ${firstLine(detail)}`, {
                fix: "Give the job the right to push tags (GitHub Actions: `permissions: contents: write`).",
                cause: thrown,
            });
        }
    }
}
function moved(what, cause) {
    return new model_error.AssayError("promotion/moved", `Somebody else promoted meanwhile: ${what} is there already.`, {
        fix: "Look at the new state and promote again if it is still right.",
        cause,
    });
}
function firstLine(text) {
    const lines = text.split("\n").map((line) => line.trim());
    return lines.find((line) => /rejected|denied|declined|fatal|error/i.test(line)) ?? lines[0];
}

;// CONCATENATED MODULE: ./build/bundle/registries/statement.js


/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
const TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";
/**
 * An in-toto statement that this artifact went through these gates. Fields beyond the predicate's own begin with
 * `assay_`: the inputs beside the artifact (data, schemas, passports) and the digest of the report.
 */
function testResultStatement({ artifact, report, gates, reportDigest }) {
    const checks = gates.flatMap((gate) => gate.checks.map((check) => ({ gate, check })));
    const named = (...statuses) => checks
        .filter(({ check }) => statuses.includes(check.status))
        .map(({ gate, check }) => testName(gate, check));
    const warned = named("warn");
    const failed = named("fail", "error", "inconclusive");
    const failing = gates.length === 0 || gates.some(({ status }) => status !== "pass" && status !== "warn");
    return {
        _type: "https://in-toto.io/Statement/v1",
        subject: [resource(artifact)],
        predicateType: TEST_RESULT,
        predicate: {
            result: failing || failed.length > 0 ? "FAILED" : warned.length > 0 ? "WARNED" : "PASSED",
            configuration: [resource({ path: report.configPath, digest: report.configDigest })],
            ...(report.context.runUrl === undefined ? {} : { url: report.context.runUrl }),
            passedTests: named("pass"),
            warnedTests: warned,
            failedTests: failed,
            assay_resolvedDependencies: dependencies(artifact, gates),
            assay_reportDigest: reportDigest,
            assay_version: report.tool.version,
        },
    };
}
/** The bytes of the statement's file. */
function renderStatement(statement) {
    return `${JSON.stringify(statement, null, 2)}\n`;
}
function statementDigest(statement) {
    return (0,sources_digest/* digestText */.M)(renderStatement(statement));
}
/** `delay-quality: carrier=EV: roc_auc: at least 0.7` */
function testName({ name }, check) {
    const { metric, code, options = {}, subject, expected } = check;
    return [name, (0,wording/* nameOf */.Vb)(metric ?? code, options, subject), expected].filter((part) => part !== "").join(": ");
}
function resource({ path, digest }) {
    return { name: path, digest: { sha256: digest.replace(/^sha256:/, "") } };
}
/** What else the gates read on the candidate's side, each path and digest once. */
function dependencies(artifact, gates) {
    const inputs = gates
        .flatMap((gate) => gate.inputs)
        .filter(({ tree, digest }) => tree === undefined && digest !== artifact.digest);
    const once = new Map(inputs.map((input) => [`${input.path}\0${input.digest}`, resource(input)]));
    return [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, descriptor]) => descriptor);
}

;// CONCATENATED MODULE: ./build/bundle/registries/git-tags.js









const DIGEST = /^artifact-digest: (sha256:[0-9a-f]{64})$/m;
/**
 * Versions and stages as annotated git tags that GTO reads. The tag of a version points to the commit that
 * holds the bytes, and its message holds their digest and that of the statement about them.
 */
class GitTagRegistry {
    id = "git";
    #settings;
    #statement;
    /** Tags of the promotion under way; taken back when it cannot be ended. */
    #pending = [];
    #unpushed = [];
    constructor(settings) {
        if (settings.push !== undefined)
            checkRef(settings.push);
        this.#settings = settings;
    }
    async current(model, stage) {
        git_tags_checkName(stage);
        const store = await this.#store(model);
        if (this.#settings.push !== undefined)
            await store.fetch(this.#settings.push);
        return holding(await store.events(), stage);
    }
    /** @throws AssayError `promotion/dirty` when HEAD does not hold exactly these bytes */
    async verify(artifact) {
        const { top, prefix, head } = await this.#repository();
        const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "assay-promote-"));
        const label = `HEAD (${head.slice(0, 7)})`;
        try {
            const tree = (0,sources_tree/* openTree */.r)({ kind: "git", repository: top, revision: head, prefix, label }, scratch);
            const committed = await tree.open(artifact.path).catch((thrown) => {
                if (thrown instanceof model_error.AssayError)
                    return thrown;
                throw thrown;
            });
            if (!(committed instanceof model_error.AssayError) && committed.digest === artifact.digest)
                return;
            const reason = committed instanceof model_error.AssayError ? committed.message : "its bytes there are others.";
            throw new model_error.AssayError("promotion/dirty", `\`${artifact.path}\` is not what ${label} holds: ${reason}`, {
                fix: "Commit the artifact (or its Git LFS or DVC pointer) as it is, then promote.",
            });
        }
        finally {
            await (0,promises_.rm)(scratch, { recursive: true, force: true });
        }
    }
    /**
     * Gives the bytes a version: the one that already has this digest, else the one at HEAD, else a new one.
     *
     * @throws AssayError `promotion/dirty`, `promotion/version-conflict`, `promotion/moved`, `promotion/no-identity`
     */
    async register(model, artifact, statement) {
        await this.verify(artifact);
        this.#statement = statement;
        const store = await this.#store(model);
        const { head } = await this.#repository();
        const events = await store.events();
        const versions = activeVersions(events);
        const known = versions.findLast((event) => git_tags_digestOf(event) === artifact.digest) ??
            versions.findLast(({ commit }) => commit === head);
        if (known !== undefined) {
            const digest = git_tags_digestOf(known);
            if (digest === undefined || digest === artifact.digest)
                return { ...versionOf(known), digest: artifact.digest };
            throw new model_error.AssayError("promotion/version-conflict", `HEAD already is ${known.name}, with other bytes.`, {
                fix: "Commit the artifact as it is now, then promote.",
            });
        }
        const version = nextVersion(events);
        const name = `${model}@v${version}`;
        const subject = `Registering artifact ${model} version v${version}`;
        await store.create(name, head, this.#message(subject, artifact.path, artifact.digest));
        this.#pending.push(name);
        return { model, version, reference: head, digest: artifact.digest };
    }
    /** @throws AssayError `promotion/moved`, `promotion/push-refused`; then no tag of this promotion is left */
    async assign(version, stage, expected) {
        git_tags_checkName(stage);
        const store = await this.#store(version.model);
        try {
            const events = await store.events();
            const found = holding(events, stage);
            if (found?.version !== expected?.version)
                throw moved(found ? `${stage} holds v${found.version}` : `${stage} is empty`);
            if (found?.version !== version.version) {
                const name = `${version.model}#${stage}#${nextCounter(events)}`;
                const subject = `Assigning stage ${stage} to artifact ${version.model} version v${version.version}`;
                await store.create(name, version.reference, this.#message(subject, undefined, version.digest));
                this.#pending.push(name);
            }
            if (this.#settings.push === undefined)
                this.#unpushed.push(...this.#pending);
            else if (this.#pending.length > 0)
                await store.push(this.#settings.push, this.#pending);
        }
        catch (thrown) {
            await store.remove(this.#pending);
            throw thrown;
        }
        finally {
            this.#pending = [];
        }
    }
    notes() {
        if (this.#unpushed.length === 0)
            return [];
        const tags = this.#unpushed.map((tag) => `'${tag}'`).join(" ");
        const message = `In this clone only: ${this.#unpushed.join(", ")}.`;
        return [{ code: "promotion/not-pushed", message, fix: `Run \`git push --atomic origin ${tags}\`.` }];
    }
    #message(subject, path, digest) {
        const statement = this.#statement;
        const lines = [
            ["artifact-path", path],
            ["artifact-digest", digest],
            ["statement-digest", statement && statementDigest(statement)],
            ["report-digest", statement && reportDigestOf(statement)],
        ].flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
        return lines.length === 0 ? `${subject}\n` : `${subject}\n\n${lines.join("\n")}\n`;
    }
    async #store(model) {
        git_tags_checkName(model);
        return new GitTagStore((await this.#repository()).top, model);
    }
    async #repository() {
        const { root } = this.#settings;
        const repository = await repositoryOf(root);
        const head = repository && (await resolveRef(repository.top, "HEAD"));
        if (repository !== undefined && head !== undefined)
            return { ...repository, head };
        const what = repository === undefined ? "is not in a git repository" : "is in a repository without a commit";
        throw new model_error.AssayError("promotion/no-repository", `\`${root}\` ${what}, so no version can be recorded.`, {
            fix: "Run in a checkout, or choose another registry.",
        });
    }
}
function git_tags_checkName(name) {
    if (isGtoName(name))
        return;
    throw new model_error.AssayError("promotion/name-refused", `${JSON.stringify(name)} cannot be part of a tag.`, {
        fix: "Use letters, digits, `-`, `_` and `/`, beginning and ending with a letter or digit.",
    });
}
function holding(events, stage) {
    const holder = holderOf(events, stage);
    return holder === undefined ? undefined : versionOf(holder.registered);
}
function versionOf(event) {
    const digest = git_tags_digestOf(event);
    return {
        model: event.model,
        version: event.version ?? "",
        reference: event.commit,
        ...(digest ? { digest } : {}),
    };
}
function git_tags_digestOf({ message }) {
    return DIGEST.exec(message)?.[1];
}
function reportDigestOf({ predicate }) {
    const digest = predicate["assay_reportDigest"];
    return typeof digest === "string" ? digest : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/registries/index.js



/** Every registry by its `kind`. */
const REGISTRIES = {
    git: { settings: { push: "string" }, open: (root, { push }) => new GitTagRegistry({ root, push }) },
};
/** @throws AssayError `promotion/unknown-registry` for an unknown kind or setting */
function openRegistry(registry, root) {
    const { kind, ...given } = registry;
    const known = Object.hasOwn(REGISTRIES, kind) ? REGISTRIES[kind] : undefined;
    if (known === undefined) {
        throw new model_error.AssayError("promotion/unknown-registry", `There is no registry of kind "${kind}".`, {
            fix: `Known are ${Object.keys(REGISTRIES).join(", ")}.`,
        });
    }
    const settings = {};
    for (const [key, value] of Object.entries(given)) {
        if (Object.hasOwn(known.settings, key) && typeof value === "string")
            settings[key] = value;
        else {
            throw new model_error.AssayError("promotion/unknown-registry", `The registry "${kind}" has no setting "${key}" of this type.`, {
                fix: `Its settings are ${Object.keys(known.settings).join(", ")}, each a text.`,
            });
        }
    }
    return known.open(root, settings);
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/present-files.js




/** Every file of this tree that the gates read, opened again, each once. */
async function presentFiles({ root }, gates) {
    const tree = (0,sources_tree/* openTree */.r)((0,sources_tree/* candidateTree */.M)(root), "");
    const files = new Map();
    for (const { path: name, tree: other } of gates.flatMap(({ inputs }) => inputs)) {
        // What a server said is in the report; there is no file to open again.
        if (other !== undefined || files.has(name) || name.includes("://"))
            continue;
        const opened = await tree.open(name).catch(reasonWhenRefused);
        files.set(name, "digest" in opened ? { digest: opened.digest } : opened);
    }
    return files;
}
function reasonWhenRefused(thrown) {
    if (thrown instanceof model_error.AssayError)
        return { reason: thrown.message };
    throw thrown;
}
/** Files of HEAD under the config's folder that are others on disk, as paths of the config; none outside git. */
async function uncommittedFiles({ root }) {
    if ((await checkedOut(root)) === undefined)
        return [];
    const plain = ["--relative", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"];
    return (0,git_command/* entriesOf */.Mc)(await (0,git_command/* git */.$Y)(root, ["diff", ...plain, "HEAD", "--"]));
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/promotion-checks.js

function registeredCheck(promotion, stage, version) {
    return {
        code: "promotion/registered",
        subject: {},
        status: "pass",
        level: "error",
        expected: `${promotion.name} in stage ${stage}`,
        actual: null,
        message: `${promotion.name} v${version?.version} is in stage ${stage}.`,
        location: promotion.location,
    };
}
function statementFailed(promotion) {
    return {
        code: "promotion/statement-failed",
        subject: {},
        status: "error",
        level: "error",
        expected: "a statement that says PASSED or WARNED",
        actual: null,
        message: `The checks of ${promotion.requires.join(", ")} do not add up to a pass, so the statement about ${promotion.name} would say FAILED.`,
        fix: "Run the gates again with `assay run`.",
        location: promotion.location,
    };
}
function refusedCheck(promotion, { code, message, fix, location }) {
    return {
        code,
        subject: {},
        status: codeInfo(code).consequence === "failed" ? "fail" : "error",
        level: "error",
        expected: `${promotion.name} to be promoted`,
        actual: null,
        message,
        fix,
        location: location ?? promotion.location,
    };
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/promote.js

















/**
 * Looks whether the evidence is enough, registers the artifact's version, writes the statement about it and
 * assigns the stage, in this order, so that a stage never holds what has no statement.
 *
 * @throws AssayError for what is wrong with the config or the command: `promotion/unknown-model`,
 *   `promotion/unknown-stage`, `promotion/unknown-registry`, `promotion/name-refused`. All else is a check.
 */
async function promote(request) {
    const { config, evidence, stage } = request;
    const started = performance.now();
    const promotion = promotionNamed(config, request.model);
    const before = stageBefore(promotion, stage);
    const registry = openRegistry(promotion.registry, config.root);
    const checks = [];
    const inputs = [];
    let done = { notes: [] };
    try {
        const artifact = await openArtifact(config, promotion);
        inputs.push(artifact);
        const previous = before === undefined ? undefined : await registry.current(promotion.name, before);
        const expected = await registry.current(promotion.name, stage);
        checks.push(...evaluatePromotion({
            promotion,
            report: evidence,
            artifact,
            stage,
            configDigest: config.digest,
            commit: await checkedOut(config.root),
            files: await presentFiles(config, requiredGates(request, promotion)),
            uncommitted: await uncommittedFiles(config),
            previous,
        }));
        await registry.verify?.(artifact);
        if (checks.every(isGood)) {
            const statement = statementOf(request, promotion, artifact);
            if (statement.predicate["result"] === "FAILED") {
                checks.push(statementFailed(promotion));
            }
            else if (!request.dryRun) {
                done = await record(request, registry, artifact, statement, expected);
                checks.push(registeredCheck(promotion, stage, done.version));
            }
        }
    }
    catch (thrown) {
        if (!(thrown instanceof model_error.AssayError) || codeInfo(thrown.code).consequence === "usage")
            throw thrown;
        checks.push(refusedCheck(promotion, thrown));
    }
    const gate = assembleGate({
        name: promotion.name,
        kind: "promotion",
        durationMs: performance.now() - started,
        evidence: { ...model_evidence/* NO_EVIDENCE */.k, inputs, notes: done.notes },
        checks,
    });
    const verdict = verdictOf([gate.status]);
    const { expectedGates: _, ...rest } = evidence;
    const report = {
        ...rest,
        tool: TOOL,
        verdict,
        exitCode: exitCodeOf(verdict, checks),
        configPath: config.path,
        configDigest: config.digest,
        notes: [],
        gates: [gate],
    };
    return { report, version: done.version, statementPath: done.statementPath };
}
async function record({ model, output, stage }, registry, artifact, statement, expected) {
    const version = await registry.register(model, artifact, statement);
    const statementPath = await writeStatement(output, version, statement);
    await registry.assign(version, stage, expected);
    return { version, statementPath, notes: registry.notes?.() ?? [] };
}
function requiredGates({ evidence }, { requires }) {
    return evidence.gates.filter(({ name }) => requires.includes(name));
}
function statementOf(request, promotion, artifact) {
    return testResultStatement({
        artifact,
        report: request.evidence,
        gates: requiredGates(request, promotion),
        reportDigest: reportDigest(request.evidence),
    });
}
/** SHA-256 of the bytes that report.json has: JSON with two spaces and a newline at the end. */
function reportDigest(report) {
    return (0,sources_digest/* digestText */.M)(`${JSON.stringify(report, null, 2)}\n`);
}
async function writeStatement(output, { model, version }, statement) {
    const name = `${model.replaceAll("/", "-")}-${version}.intoto.json`;
    const statementPath = external_node_path_.resolve(output, "attestations", name);
    await makeFolder(external_node_path_.dirname(statementPath));
    await writeAtomically(statementPath, renderStatement(statement));
    return statementPath;
}
async function openArtifact(config, promotion) {
    const { digest, bytes } = await (0,sources_tree/* openTree */.r)((0,sources_tree/* candidateTree */.M)(config.root), "").open(promotion.artifact);
    return { role: "model", path: promotion.artifact, digest, bytes };
}
function promotionNamed(config, model) {
    const found = config.promotion.find(({ name }) => name === model);
    if (found !== undefined)
        return found;
    const names = config.promotion.map(({ name }) => name);
    const fix = names.length === 0
        ? `Add it under \`promotion:\` in ${config.path}.`
        : `Did you mean \`${(0,mod/* closest */.kp)(model, names)}\`? Known: ${names.join(", ")}.`;
    throw new model_error.AssayError("promotion/unknown-model", `${config.path} promotes no "${model}".`, { fix });
}
function isGood({ status }) {
    return status === "pass" || status === "warn";
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/promote.js









function addPromote(program, io, finish) {
    const command = program
        .command("promote")
        .description("give a model that passed its gates a version and a stage")
        .argument("<model>", "a name under promotion: in the config")
        .requiredOption("--to <stage>", "the stage, e.g. staging")
        .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
        .option("--report <file>", "report.json that shows the gates passed (default: the last run's)")
        .option("--dry-run", "check everything and change nothing", false);
    publishing(command).action(async (model, flags) => {
        const config = await loadConfig(shownPath(io, flags.config), gates/* GATE_KINDS */.W, io.cwd);
        const output = external_node_path_.resolve(io.cwd, flags.output ?? external_node_path_.join(config.root, DEFAULT_OUTPUT));
        const evidence = flags.report ?? external_node_path_.join(config.root, DEFAULT_OUTPUT, "report.json");
        await prepareOutput(output);
        const result = await promote({
            config,
            model,
            stage: flags.to,
            evidence: await readReport(external_node_path_.resolve(io.cwd, evidence)),
            output,
            dryRun: flags.dryRun,
        });
        await run_tell(io, flags, result.report, external_node_path_.join(output, "promotion"));
        finish(result.report.exitCode);
    });
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/report.js





function addReport(program, io, finish) {
    const command = program
        .command("report")
        .description("merge the reports of parallel jobs into one and publish it")
        .argument("<files...>", "report.json of each job")
        .option("--partial", "gates of the config that no report holds are left out on purpose", false);
    publishing(command).action(async (files, flags) => {
        const reports = await Promise.all(files.map((file) => readReport(external_node_path_.resolve(io.cwd, file))));
        const report = mergeReports(reports, { partial: flags.partial });
        const output = external_node_path_.resolve(io.cwd, flags.output ?? DEFAULT_OUTPUT);
        await prepareOutput(output);
        await run_tell(io, flags, report, output);
        finish(report.exitCode);
    });
}

// EXTERNAL MODULE: ./build/bundle/entry/cli/problem.js
var problem = __webpack_require__(27892);
;// CONCATENATED MODULE: ./build/bundle/entry/cli/run-cli.js
















const run_cli_USAGE = 2;
const run_cli_UNDECIDED = 3;
/** Every command, in the order of the help text. */
const COMMANDS = [
    addRun,
    addReport,
    addGolden,
    addPromote,
    addAudit,
    addInit,
    addValidate,
    addPlan,
    addExplain,
];
/** The command line as a function: argv without program and script in, exit code out. Never throws. */
async function runCli(argv, io) {
    // Loading kept the process from hearing a signal; it comes in now.
    await new Promise((resolve) => setImmediate(resolve));
    if (io.signal.aborted) {
        io.stderr.write("Interrupted before anything was done.\n");
        return interruption/* INTERRUPTED */.t;
    }
    let exitCode = 0;
    const program = createProgram(io, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync([...argv], { from: "user" });
        return exitCode;
    }
    catch (thrown) {
        if (thrown instanceof esm/* CommanderError */.b7)
            return thrown.exitCode === 0 ? 0 : run_cli_USAGE;
        if (thrown instanceof model_error.AssayError) {
            io.stderr.write((0,problem.describeError)(thrown));
            return codeInfo(thrown.code).consequence === "usage" ? run_cli_USAGE : run_cli_UNDECIDED;
        }
        const { message, fix } = (0,worker_main/* failureOf */.g)(thrown);
        const stack = thrown instanceof Error ? `${thrown.stack}\n` : "";
        io.stderr.write(`${message}\n${fix}\n${stack}`);
        return run_cli_UNDECIDED;
    }
}
function createProgram(io, finish) {
    const program = new esm/* Command */.uB("assay")
        .description("CI gates for machine learning: data, models and code against golden metrics")
        .version(TOOL.version)
        .showSuggestionAfterError()
        .showHelpAfterError("(`assay --help` lists the commands, `assay COMMAND --help` the options of one)")
        .addHelpText("after", "\nExit codes: 0 pass or warn · 1 a rule failed · 2 config or usage · 3 could not decide")
        .exitOverride()
        .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
    });
    for (const add of COMMANDS)
        add(program, io, finish);
    // exitOverride and the output are inherited only by commands made afterwards by hand.
    for (const command of allCommands(program))
        command.exitOverride().copyInheritedSettings(program);
    return program;
}
function allCommands(command) {
    return command.commands.flatMap((child) => [child, ...allCommands(child)]);
}


/***/ })

};
