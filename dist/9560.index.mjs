export const id = 9560;
export const ids = [9560,7892,6025];
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

/***/ 9560:
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
        explanation: "`no_worse_than: passport` reads the folder named by `baseline.passports`, `no_worse_than: NAME` the passport `NAME.json` in it, and `no_worse_than: champion` what the gate names with `champion:`. Set it, correct the name, or compare with `baseline`.",
    },
    "config/history": {
        title: "A rule compares with earlier runs, but no history is named",
        consequence: "usage",
        explanation: "`within: { history, sigma }` reads the file that `history: { file }` names at the top of assay.yml. Name it, and record runs with `assay history append`.",
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
    "data/out-of-memory": {
        title: "The data does not fit into memory",
        consequence: "undecided",
        explanation: "The engine reached the gate's memory limit and could not move the rest to disk. Exact distinct counts and duplicates of wide rows need most.",
    },
    "data/no-column": {
        title: "A column is not there",
        consequence: "undecided",
        explanation: "A rule names a column that the table has not, or a pattern that no fitting column matches. Names are compared letter by letter, with case.",
    },
    "data/condition": {
        title: "A condition is not one",
        consequence: "undecided",
        explanation: "The `where` of a rule must be one SQL condition over the columns of the table, in the dialect of the engine that holds it. Comments, `;`, parentheses that do not match and a backslash before a quote, where engines do not agree on its end, are refused, since they could make another query of it.",
    },
    "data/no-connection": {
        title: "The server could not be asked",
        consequence: "undecided",
        explanation: "The environment has no URL for the connection that the config names, the server is not known or does not answer, it does not let the user in, or it went away. Only variables are read whose name begins with `ASSAY_` or ends with `WAREHOUSE_URL`, and only where they hold the URL of an engine.",
    },
    "data/no-earlier-table": {
        title: "A server's table has no earlier state",
        consequence: "undecided",
        explanation: "`no_worse_than: baseline` compares with the file of the base commit. A server has the rows of now only, and a table compared with itself would always pass.",
    },
    "data/server-table": {
        title: "The table is on a server",
        consequence: "note",
        explanation: "Says which server was read. A file has a digest, by which anybody can see that the same bytes were judged; a server's table has none.",
    },
    "data/no-permission": {
        title: "A table may not be read",
        consequence: "undecided",
        explanation: "The server lets the connection's user in but not at the table. The user needs SELECT on it and should have no other right.",
    },
    "data/no-table": {
        title: "A table is not there",
        consequence: "undecided",
        explanation: "A rule across tables names one that is not under the gate's `tables`, or a source names a table that its engine does not have.",
    },
    "data/columns": {
        title: "Columns are not those that were expected",
        consequence: "note",
        explanation: "Names the columns behind a number such as `missing_columns` or `schema_changes`, which the check alone does not tell.",
    },
    "data/sql": {
        title: "A query of a rule cannot be used",
        consequence: "undecided",
        explanation: "`sql_value` and `sql_rows` take one SELECT over the tables that the gate names. It stands inside of another SELECT, where nothing that writes is SQL; comments, a second statement and parentheses that do not match are refused.",
    },
    "data/other-engine": {
        title: "Two tables are in different engines",
        consequence: "undecided",
        explanation: "A rule that joins two tables needs both in one engine: files are read by DuckDB, and tables of a server by that server.",
    },
    "data/duplicate-key": {
        title: "A key names more than one row",
        consequence: "undecided",
        explanation: "Rows of two tables are joined by a key that must tell rows apart in each of them; otherwise every row of a key would be compared with every other.",
    },
    "data/no-order": {
        title: "Rows have no order",
        consequence: "undecided",
        explanation: "Rows of a file lie in the order in which they were written; those of a database table in none. A metric that looks from one row to the next needs `order_by` there.",
    },
    "data/no-slice": {
        title: "A slice is not there",
        consequence: "undecided",
        explanation: "A rule names a slice as `column=value` or `column=*`, but says no column or matches no value that the column has.",
    },
    "data/too-many-slices": {
        title: "A column has too many values to slice by",
        consequence: "undecided",
        explanation: "`column=*` measures every value of a column by itself. A column of ids or numbers has too many; slice by a category.",
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
    "data/one-value": {
        title: "A column has one value only",
        consequence: "undecided",
        explanation: "Skewness, kurtosis, correlation, the balance of classes and the like describe how values spread. Values that are all the same have no spread to describe.",
    },
    "data/out-of-range": {
        title: "The values are too large to be added exactly",
        consequence: "undecided",
        explanation: "Sums are made of integers so that they do not depend on the order of the rows; values beyond ±2^63 do not fit.",
    },
    "data/out-of-time": {
        title: "The gate's time was up",
        consequence: "undecided",
        explanation: "The rows that were looked at until then say nothing about the others, so there is no value. All queries of a gate share nine tenths of its time; what was measured before is kept. The names of columns have a second for each schema: a pattern of `patternProperties` that goes back and forth on one of them would take the time of every other rule.",
    },
    "data/slow-server": {
        title: "A server did not answer within the gate's time",
        consequence: "undecided",
        explanation: "All queries of a gate share nine tenths of its time. The one that was under way when it was up was cancelled, and those after it were not asked, so that the gate ends with reasons and keeps what was measured before.",
    },
    "data/query-ended": {
        title: "A server ended a query before its time",
        consequence: "undecided",
        explanation: "Somebody who runs the server ended it, or a limit of the server or of the connection's user did: its time for queries or for waiting until a table is free, its space for temporary files, or a standby that had to catch up. The message says which. The other rules of the gate keep their values.",
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
    "data/schema-dynamic": {
        title: "The schema has a reference whose meaning changes",
        consequence: "undecided",
        explanation: "What `$dynamicRef` (draft 2020-12) and `$recursiveRef` (2019-09) refer to depends on which schemas led to them. They serve schemas that others extend, such as those of JSON Schema itself, and no judge of rows follows them without mistakes that would let rows pass. In a schema of rows, which nobody extends, a `$ref` to the same place says it plainly. `$dynamicAnchor` alone is an anchor like any other.",
    },
    "data/schema-remote": {
        title: "The schema refers to another file",
        consequence: "undecided",
        explanation: "References are resolved inside the schema only and never fetched, so that the same commit always gives the same verdict.",
    },
    "data/withheld": {
        title: "The profile does not say enough",
        consequence: "undecided",
        explanation: "A profile leaves out values that could be somebody's, unless it was written with `--show-values`. A statistic that needs them compares with the rows themselves.",
    },
    "data/not-on-engine": {
        title: "The engine cannot do what the metric needs",
        consequence: "undecided",
        explanation: "Metrics run as SQL where the table is. This one needs something that the engine has not, such as splitting texts into words in a database that is not encoded in UTF-8.",
    },
    "data/no-reference": {
        title: "There is no reference to compare with",
        consequence: "undecided",
        explanation: "`drift`, `psi` and their like are distances between two tables: the source and the one that `reference:` names, or without it the base commit's file when the rule says `no_worse_than: baseline, by: 0.1`. A rule with `max:` alone says no other side, and is not compared with the base commit unasked: where a change leaves the data alone, that would be a table compared with itself.",
    },
    "data/profile": {
        title: "A file cannot be read as a profile",
        consequence: "undecided",
        explanation: "The file says that it is a profile of a table, as `assay profile` writes them, but it is damaged, of a version that this Assay does not know, or its numbers contradict one another. Its JSON Schema is published beside the config's.",
    },
    "data/not-in-profile": {
        title: "The profile does not hold a statistic",
        consequence: "undecided",
        explanation: "A rule compares with a `reference:` that is a profile, and the statistic is not among those that a profile keeps: it speaks of a slice or of a condition, needs the rows themselves, or was withheld because it could tell of people. Name the table itself as `reference:`, or write the profile with `--show-values`.",
    },
    "data/no-demand": {
        title: "The schema asks nothing of this",
        consequence: "undecided",
        explanation: "No row could be invalid: the JSON Schema says nothing of the column or with the keyword that the rule names, or of any column that the table has. Often a name is misspelt.",
    },
    "data/row-by-row": {
        title: "Rows were judged one by one",
        consequence: "note",
        explanation: "A JSON Schema is compiled to SQL and judged where the data is. What SQL cannot say, such as a pattern with look-around or a leap second, is judged row by row, with the columns that it is about alone. The verdict is the same; it takes longer.",
    },
    "data/as-of": {
        title: "Ages were counted from the clock",
        consequence: "note",
        explanation: "`freshness` and `oldest_age` are the only metrics that look at the clock. All rules of a gate count from the same moment, which this note names; `as_of` in a rule makes a run repeat.",
    },
    "data/future": {
        title: "The newest time lies in the future",
        consequence: "note",
        explanation: "An age is below 0 then, and no `max` is ever below that: one time such as 9999-12-31 that stands for none keeps a rule on `freshness` green for good. Leave such rows out with `where`, name the time under `missing_values`, or ask for `min: 0` as well.",
    },
    "data/failing-rows": {
        title: "Rows that count against a rule",
        consequence: "note",
        explanation: "The first rows that count against a rule that did not pass, by their number from 1 in the order of the file, a CSV header not counted; of rows that are the same the first and the last. Columns of the gate's `key` and those that the rule is about are shown with `show_values: true`. A server keeps no order of rows: there only the values tell them apart.",
    },
    "data/invalid-rows": {
        title: "Rows are not valid by the schema",
        consequence: "note",
        explanation: "The first rows that are not valid, by their number from 1 in the order of the file, a CSV header not counted. Values are masked unless the gate says `show_values: true`.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/data-files.js

/** What can be wrong with the files of a table. */
const DATA_FILE_CODES = codes({
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
        explanation: "The format is told by the extension: `.parquet`, `.csv`, `.tsv`, `.json`, `.jsonl`, `.ndjson`, the text formats also with `.gz` or `.zst`, and `.arrow`, `.feather`, `.ipc`. Any other name needs `format:`.",
    },
    "data/no-files": {
        title: "A glob matches no file",
        consequence: "undecided",
        explanation: "The pattern of `source:` or `reference:` matches nothing. A check of nothing would pass, so it is an error. Files that git ignores are not seen.",
    },
    "data/parts-differ": {
        title: "The files of a glob have different columns",
        consequence: "undecided",
        explanation: "All files of one source are one table and must have the same columns. A column that only some have would be NULL in the others without anyone having written that; `union_by_name: true` says so.",
    },
    "data/duplicate-column": {
        title: "Two columns have the same name",
        consequence: "undecided",
        explanation: "Names must differ, and by more than upper and lower case: a rule on the name would speak about one of the columns only.",
    },
    "data/no-partitions": {
        title: "No folder names a partition",
        consequence: "undecided",
        explanation: "With `hive_partitioning: true` folders named `year=2024` are columns. The path of the file has none.",
    },
    "data/bomb": {
        title: "A packed file grows as no table does",
        consequence: "undecided",
        explanation: "A few kilobytes can be packed so that they fill a disk when they are unpacked. A file that unpacks to more than 256 MiB and 256 times its size is not read.",
    },
    "data/encoding": {
        title: "Bytes are no text of the encoding",
        consequence: "undecided",
        explanation: "Text is read as UTF-8, or as UTF-16 where the file begins with its mark; for CSV `csv: { encoding }` says otherwise.",
    },
    "data/wide-integers": {
        title: "Integers that no number holds were read as text",
        consequence: "note",
        explanation: "A column of CSV or JSON holds integers, and some of them are longer than 64 bits, as keys, hashes and numbers of cards are, or longer than 53 bits beside a value that is no integer. As numbers with a point neighbours would be one value, so the column is text: what is counted is right, and nothing can be added. `types: { NAME: number }` says that the values are amounts.",
    },
    "data/long-decimal": {
        title: "A column has decimals that are too long",
        consequence: "undecided",
        explanation: "A Parquet column holds decimals of more than 38 digits, which no type of the engine holds: as numbers with a point, different values would be one.",
    },
    "data/not-its-type": {
        title: "A value is not of the type that `types` says",
        consequence: "undecided",
        explanation: "`types` of a source name what the columns of CSV and JSON files are, so every value is read as that, whether a rule is about its column or not. A value that cannot be, or that would become another one (1.5 as an integer, a time with an offset as one without), is an error: it would be missing or wrong in every rule.",
    },
    "data/unused-setting": {
        title: "A setting of a source does nothing",
        consequence: "undecided",
        explanation: "`csv` is for CSV files, and `types` for formats that know none; `columns` names the columns of a file that has no header line. Elsewhere they would be ignored without anyone noticing.",
    },
    "data/too-many-columns": {
        title: "A table has too many columns",
        consequence: "undecided",
        explanation: "A table of more than 20,000 columns takes minutes to plan a single query for. Such files usually hold one kind of value sideways, or the delimiter was not found.",
    },
    "data/too-deep": {
        title: "JSON nests values too deep",
        consequence: "undecided",
        explanation: "Values within values are followed 1000 levels down. A file that nests many thousands is made to break what reads it: the engine's process would end without a word.",
    },
    "data/arrow-type": {
        title: "A column's Arrow type is not read",
        consequence: "undecided",
        explanation: "Unions, run-end encodings, views and decimals of more than 38 digits have no column type to be read as.",
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
    "evaluation/too-many-rows": {
        title: "More rows or clusters than a metric of pairs takes",
        consequence: "undecided",
        explanation: "Silhouette compares each row with each, davies_bouldin and adjusted_mutual_info each cluster with each. A sample of some ten thousand rows says the same; thousands of clusters are rarely meant.",
    },
    "evaluation/feature-type": {
        title: "A feature of clusters is no number",
        consequence: "usage",
        explanation: "Silhouette and the like measure distances between rows in the columns of `features`, which hold finite numbers.",
    },
    "evaluation/empty-reference": {
        title: "Right texts that are empty",
        consequence: "note",
        explanation: "The column of `label`, or one of `references`, holds empty texts. Where that is meant (a question without an answer), leave it; often a step that wrote the file lost the texts. A column without any text at all in `label` is an error.",
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
        explanation: "Without rows of both classes roc_auc, precision, recall, f1 and most other metrics of two classes say nothing, nor do metrics of clusters and of masks where the truth is of one cluster or class: what finds nothing then has found it all. Add rows to this slice, or take it out of the rule.",
    },
    "evaluation/average-needed": {
        title: "More than two classes need an average",
        consequence: "usage",
        explanation: "precision, recall, f1, specificity and the like of more than two classes or labels are averages: `macro` counts classes alike, `weighted` by their rows, `micro` counts rows alike; `samples` is the mean over rows with several labels each.",
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
        title: "The values of the column are no slices",
        consequence: "undecided",
        explanation: "A column of slices holds a few categories, not numbers or ids: bin its values first. Where different values have one name, as the text `(missing)` and rows without a value, they would be judged as one: give one of them another name.",
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
    "evaluation/unknown-category": {
        title: "A category that the ground truth does not list",
        consequence: "undecided",
        explanation: "pycocotools leaves such boxes out without a word, so that a model with wrong numbers of classes looks as if it found nothing. Use the category ids of the ground truth, or list the category there.",
    },
    "evaluation/coco-file": {
        title: "A COCO file that cannot be used",
        consequence: "undecided",
        explanation: "The ground truth is a JSON object with `images`, `annotations` and `categories`, each entry with an id of its own; the results are a JSON list of objects with `image_id`, `category_id`, `bbox` or `segmentation`, and `score`. Nothing of a file that is damaged in one place is counted.",
    },
    "evaluation/mask": {
        title: "A mask that cannot be used",
        consequence: "undecided",
        explanation: "Masks are arrays of class numbers, COCO's run-length encodings or polygons. The two masks of an image have one size, and every number is one of `classes` or the one that is ignored.",
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
        explanation: "Relevance, treatment and outcome of ranking, uplift and fairness metrics are 0 or 1 a row, and so is each label of a multilabel task; the message names which was not.",
    },
    "evaluation/text-too-long": {
        title: "A sentence is too long to be aligned",
        consequence: "undecided",
        explanation: "rougeLsum compares a sentence a line. Texts without line breaks are one sentence, whose words are each compared with each.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/evaluation-labels.js

/** What can go wrong where rows have several labels each. */
const EVALUATION_LABELS_CODES = codes({
    "evaluation/label-list": {
        title: "A cell that is no list of labels",
        consequence: "undecided",
        explanation: "A column of labels, predictions or scores of rows with several labels holds one list a row: a list of the file's own, a JSON list in a text, or labels with `label_separator` between them. Each label stands in it once, and lists of scores have one number for each label.",
    },
    "evaluation/rounded-integers": {
        title: "Whole numbers that are too large to be told apart",
        consequence: "undecided",
        explanation: "Classes, predicted classes, slices and groups may be 64-bit integers. Beyond 2^53 = 9007199254740992 a floating-point number (beyond 2^24 one of 32 bits) stands for several whole numbers, so ids that a file or a model gives as floats there would be merged, and wrong predictions count as right. Write them as texts or as integers; pandas turns a column of integers into floats where a cell is missing.",
    },
    "evaluation/label-unknown": {
        title: "No label has the name that a rule says",
        consequence: "undecided",
        explanation: "`label:` of a rule names one of the labels of a multilabel task, or a pattern such as `*` that some match; the message lists them.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/evaluation-ranking.js

/** What can go wrong where rows belong together: items of a query, samples of a problem. */
const EVALUATION_RANKING_CODES = codes({
    "evaluation/query-missing": {
        title: "Rows without a query",
        consequence: "undecided",
        explanation: "`query` names the column that says which rows are ranked together. A row without one belongs to no list, and leaving it out would rank other items than there are.",
    },
    "evaluation/query-split": {
        title: "A slice, weight or group differs within a query",
        consequence: "undecided",
        explanation: "A query is the unit that is measured and resampled, so that it belongs to one slice and has one weight. Columns that say something of single items cannot divide it.",
    },
    "evaluation/query-vanished": {
        title: "Queries that one side has and the other has not",
        consequence: "undecided",
        explanation: "Means over other queries cannot be compared, and the missing ones may be the hard ones. The baseline's data has queries that this change's has not, or a table of lists lacks queries of the data.",
    },
    "evaluation/queries": {
        title: "Queries that decide nothing",
        consequence: "note",
        explanation: "In a query without a relevant item there is nothing to find, and one item alone is always first. Such queries count, but no model is better or worse on them.",
    },
    "evaluation/relevance": {
        title: "A relevance that is negative or no number",
        consequence: "undecided",
        explanation: "Relevance is 0 for an item that is not relevant and above 0 for one that is, in grades if need be. Gains below 0 have no best order to compare with.",
    },
    "evaluation/training": {
        title: "The training series cannot be used",
        consequence: "undecided",
        explanation: "`mase` and `rmsse` divide errors by those of the naive forecast on the time before. The table of `training` holds the label for each step of each series once, in the order of `time`; several series are told apart by `series`.",
    },
    "evaluation/samples": {
        title: "Samples of a problem that cannot be counted",
        consequence: "undecided",
        explanation: "For `pass_at_k` a row is one program with 0 or 1 as `label`, or with `samples` one problem: how many programs were drawn, and as `label` how many of them passed.",
    },
    "evaluation/rank": {
        title: "A rank that is none",
        consequence: "undecided",
        explanation: "The column of `rank` holds a number of at least 0 for each item, the least for the best. A sentinel such as -1 would make an item that was not ranked the first.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/evaluation-sources.js

/** What an evaluation gate looks at beside a model: files of numbers, commands. */
const EVALUATION_SOURCE_CODES = codes({
    "evaluation/metrics-file": {
        title: "The metrics file cannot be read",
        consequence: "undecided",
        explanation: "A metrics file is JSON, YAML or TOML (by its extension) that holds numbers under names, nested as deeply as you like. A file that was cut off, is empty or holds no values is no evidence.",
    },
    "evaluation/mlflow-server": {
        title: "The MLflow server gives no usable answer",
        consequence: "undecided",
        explanation: "`mlflow_run:` asks a tracking server for one run, for at most 10 seconds and 5 megabytes, and follows no redirect. Credentials of the environment (`MLFLOW_TRACKING_USERNAME` and `MLFLOW_TRACKING_PASSWORD`, or `MLFLOW_TRACKING_TOKEN`) are sent only to the server that `MLFLOW_TRACKING_URI` names beside them, by https. Whatever is not MLflow's own answer about that run is no evidence.",
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
    "evaluation/champion-idle": {
        title: "A champion that nothing compares with",
        consequence: "note",
        explanation: "The gate names a `champion`, but none of its rules compares with it, so its file was not opened: it may be missing, and this model may be worse. Rules compare with it by `no_worse_than: champion`.",
    },
    "evaluation/class-order": {
        title: "Grades in another order than their numbers",
        consequence: "note",
        explanation: "`classes` is the order of a model's scores, and for `cohen_kappa` with `weights` the order of the grades too. Where labels are numbers and `classes` has them otherwise, scikit-learn, which sorts them, gives another value.",
    },
    "evaluation/weight": {
        title: "Weights that cannot be used",
        consequence: "undecided",
        explanation: "The column of `weight:` says how much each row counts: finite numbers of at least 0, in every row, not all 0, and with a sum that is a number (below 1.8e308).",
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
    "evaluation/key-types": {
        title: "Keys of two tables are of unlike types",
        consequence: "undecided",
        explanation: "The column of `key:` pairs rows where its values are the same. Integers pair with numbers and, like times, with their texts; a decimal and a text, a date and a time, or a boolean and anything else do not, as each can be written in several ways. Write the key with one type in both tables.",
    },
    "evaluation/key-null": {
        title: "A row has no key",
        consequence: "undecided",
        explanation: "`key` names the column that pairs predictions with rows, so each row needs a value in it.",
    },
    "evaluation/command-processes": {
        title: "Processes that left a command's group cannot be found here",
        consequence: "note",
        explanation: "What a `command` starts is ended with it. On Linux that includes processes in a session of their own (`setsid`, a daemon), which are found by a variable that they inherit; other systems do not tell the environment of processes, so only the command's own group is ended there.",
    },
    "evaluation/label-is-input": {
        title: "The model is fed what it should predict",
        consequence: "usage",
        explanation: "A column that feeds the model is the gate's `label`, often because an input of the model has the label's name. A model with the answer in hand says nothing about rows whose label is not known, so nothing is measured. Correct `inputs` or `label`; where the label is meant to be an input, as of an autoencoder, say why in `label_as_input: \"…\"`, and a note remains.",
    },
    "evaluation/repeats": {
        title: "Repeats are not different runs",
        consequence: "usage",
        explanation: "`repeats` names the predictions of further runs of the same training. The same run twice, with scores or numbers also in another order of rows, would make the runs look more alike than they are.",
    },
    "evaluation/unlike-runs": {
        title: "The best or worst of many runs cannot be compared with that of few",
        consequence: "undecided",
        explanation: "With `aggregate: min` or `max`, more runs alone give a lower or higher value, so a baseline or champion of fewer runs is no fair opponent. `mean` and `median` compare any numbers of runs.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/evaluation-worse.js

/** What is said of where a model got worse, how it behaves, and how far two models are apart. */
const EVALUATION_WORSE_CODES = codes({
    "evaluation/behaviour": {
        title: "A behaviour of the model cannot be tried",
        consequence: "usage",
        explanation: "Entries under `behaviour` change a column that feeds the model (`invariance`, `direction`) or name a table of cases (`cases`). The message says what does not fit: a name that is not there, a change that the column cannot take or that changes no row, a column that the model does not read, or a gate without a model.",
    },
    "evaluation/behaviour-failed": {
        title: "Rows or cases for which a behaviour fails",
        consequence: "note",
        explanation: "Rows by their number from 1 in the order of the file, the first five. What is in them is not shown: the table has it.",
    },
    "evaluation/behaviour-untried": {
        title: "A behaviour that no rule asks about",
        consequence: "note",
        explanation: "Entries under `behaviour` say what can be tried; rules of `invariance_failures`, `direction_failures` and `case_failures` say what is. Rules name them where there are several of a kind.",
    },
    "evaluation/unseen-value": {
        title: "A behaviour writes a category that no row has",
        consequence: "note",
        explanation: "`set` or `swap` names a text that does not occur in the column, most often because it is written differently there. Models treat unknown categories in ways of their own, so the answer may say nothing about the known ones.",
    },
    "evaluation/different-rows": {
        title: "Rows for which two models answer differently",
        consequence: "note",
        explanation: "Rows by their number from 1 in the order of the file, those whose outputs are furthest apart first. What is in them is masked unless the gate says `show_values: true`.",
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
        title: "A path leads out of the repository",
        consequence: "undecided",
        explanation: "An earlier commit holds only files of the repository. An absolute path, a path with too many `..` or a link that points outside has no earlier version to compare with. Tables, schemas, references and predictions of this change are not read from outside of the repository either, nor below `.git`, whether by a path or by a link: the config comes with the change, and whoever writes it could have any file of the machine read and shown. Where there is no repository, the folder of `assay.yml` is the tree. Links of DVC to its cache are followed.",
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
        explanation: "The commit that the change started from, or what `assay golden verify` holds a passport against, is not in this clone. Use `fetch-depth: 0` with actions/checkout, `GIT_DEPTH: 0` in GitLab, a clone without `shallow` in Jenkins, or `git fetch --unshallow`.",
    },
    "baseline/file-missing": {
        title: "The baseline has no such file yet",
        consequence: "undecided",
        explanation: "The model or its data is new in this change, so the base commit has nothing to compare with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.",
    },
    "baseline/key-missing": {
        title: "The baseline's metrics have no such key yet",
        consequence: "undecided",
        explanation: "The number is new in this change, so the base commit's metrics file has nothing to compare it with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.",
    },
    "baseline/column-missing": {
        title: "The baseline's table has no such column yet",
        consequence: "undecided",
        explanation: "The column is new in this change, so the base commit's table has nothing to compare it with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.",
    },
    "baseline/slice-missing": {
        title: "The baseline's table has no rows of the slice yet",
        consequence: "undecided",
        explanation: "The value by which rows are sliced is new in this change, so the base commit's table has no rows to compare with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.",
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
    "baseline/itself": {
        title: "The audit would compare a commit with itself",
        consequence: "undecided",
        explanation: "`assay audit` compares with passports. Rules that say `baseline` in a gate without a passport are held against `baseline.ref`; where that is the commit that is audited, as on a schedule on the main branch, every difference would be 0 and nothing would be known.",
    },
    "baseline/instead-of-passport": {
        title: "An audit compared a gate with a commit",
        consequence: "note",
        explanation: "`assay audit` compares with passports where there are any. No passport holds this gate, so its rules that say `baseline` were compared with the commit that the note names.",
    },
    "golden/no-doubt": {
        title: "A golden value does not say how sure it is",
        consequence: "undecided",
        explanation: "A passport keeps a standard error or an interval with every value that was measured. One that lacks both was edited, or is damaged; without them a difference could look surer than it is. Values that were imported from a model card have none and are taken as they stand. Whole numbers beyond 2^53 are rounded in a passport, so one that a metrics file holds with every digit is not compared with it.",
    },
    "golden/mismatch": {
        title: "A passport does not agree with what lies here",
        consequence: "failed",
        explanation: "`assay golden verify` found a model or golden data whose bytes are not those that the passport names, values that are not measured again or are missing, anything else that was changed since it was committed with its acceptance, acceptances that were committed and are not in the list any more, or a list whose digests do not follow from one another. Restore the file from git, run the gates and accept on top of it.",
    },
    "golden/metric-missing": {
        title: "The passport lacks what the gate's rules measure",
        consequence: "note",
        explanation: "`assay golden verify` measured a metric that the config asks for and the passport does not hold. Where the config is the very one that was accepted, that is a mismatch: somebody took it out. Else the rule may be younger than the passport. Look at `assay golden history`, and accept anew.",
    },
    "golden/outside-tree": {
        title: "A passport names a file outside of the repository",
        consequence: "undecided",
        explanation: "`assay golden verify` reads the files that a passport names and compares their digests. A path that leads out of the repository, by `..`, as an absolute path or by a link, is only followed where a gate of the config names it too. Restore the passport from git, or name the file in the gate.",
    },
    "golden/not-recomputed": {
        title: "Values of a passport could not be measured again",
        consequence: "undecided",
        explanation: "`assay golden verify` measures what a passport says again, from the model and the data that it names and from kept predictions. Here it could not: the gate is gone from the config, has other settings, evaluates another file, or failed. Files and acceptances were compared all the same; `--no-recompute` asks for no more than that.",
    },
    "golden/unreadable": {
        title: "A passport cannot be read",
        consequence: "undecided",
        explanation: "The file in the folder of passports cannot be opened or is not JSON. Restore it from git.",
    },
    "golden/invalid": {
        title: "A passport is not as its schema says",
        consequence: "undecided",
        explanation: "Passports are written by `assay golden accept`. One that was edited by hand or merged badly is refused rather than half read. Restore it from git, and accept on top of it.",
    },
    "golden/unknown-model": {
        title: "There is no such model",
        consequence: "usage",
        explanation: "The name is that of a passport: the model's file name without its extension. `assay golden show` lists them.",
    },
    "golden/name": {
        title: "A passport cannot have this name",
        consequence: "usage",
        explanation: "`assay golden accept MODEL --as NAME` keeps the golden metrics of one model under a name that rules may compare with (`no_worse_than: NAME`). The name becomes a file, `baseline`, `passport`, `champion`, `trivial` and `candidate` mean something else in rules, and the passport of another model is not overwritten.",
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
    "golden/other-settings": {
        title: "The gate's settings are not those of the passport",
        consequence: "undecided",
        explanation: "A setting that gives a number its meaning (label, columns, classes, threshold, weights …) is another than when the passport was accepted, so the two values are not values of one thing. The message names the setting. Restore it, or look at what is measured now and accept it anew. Settings of behaviours are held against the metrics of behaviours alone; slices, resamples, batches and where it is computed change no meaning.",
    },
    "golden/contradicts": {
        title: "The passport contradicts what its own bytes measure",
        consequence: "undecided",
        explanation: "The passport names the digests of the very model and data that were measured now, but another value or another number of rows. Either the file was edited by hand, or another version of Assay or of the runtime computes the metric differently. Restore it from git, or look at what is measured and accept it anew.",
    },
    "golden/model-index": {
        title: "A model card's results cannot be taken over",
        consequence: "usage",
        explanation: "`assay golden import` reads `model-index` at the head of a model card or in a YAML or JSON file: a model's name and results with metrics that have `type` and a number as `value`. Metrics and options (`args`) that Assay does not have, numbers outside a metric's range, and metrics with several values, as of several data sets, are left out.",
    },
    "golden/exists": {
        title: "The model has a passport already",
        consequence: "usage",
        explanation: "An import makes the first passport of a model and never replaces values that were measured. Use `assay golden accept`, or delete the passport first where it was never committed.",
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

;// CONCATENATED MODULE: ./build/bundle/model/codes/history.js

/** What is said of the file of earlier runs. */
const HISTORY_CODES = codes({
    "history/too-short": {
        title: "There are too few earlier runs",
        consequence: "undecided",
        explanation: "`within` needs at least three earlier runs to know how much a value moves by itself. Record runs of the main branch with `assay history append`; `baseline: { when_missing: skip }` skips such rules until there are enough.",
    },
    "history/brought": {
        title: "A change brings the history that it would be judged by",
        consequence: "undecided",
        explanation: "Rules that say `within` are judged by the history of the base commit. Here that commit has no such file, but the change commits one. Let the history arrive on the main branch first; `baseline: { when_missing: skip }` skips such rules until then.",
    },
    "history/unreadable": {
        title: "The file of earlier runs cannot be used",
        consequence: "undecided",
        explanation: "The file that `history: { file }` names holds one JSON object a line, as `assay history append` writes them. A line that is none is not passed over, since a history with gaps would judge by other values than everybody thinks.",
    },
    "history/no-file": {
        title: "No file of earlier runs is named",
        consequence: "usage",
        explanation: "`assay history` works on the file that `history: { file }` names in assay.yml.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/image.js

/** Images that are read as inputs of a model. */
const IMAGE_CODES = codes({
    "image/decoder-missing": {
        title: "The decoder of images could not be loaded",
        consequence: "undecided",
        explanation: "The native package `sharp` is not installed, or has no binary for this system.",
    },
    "image/path": {
        title: "A row names no image that may be read",
        consequence: "undecided",
        explanation: "The column of `images.column` holds a path inside `images.folder`, written with `/`. An empty cell, an absolute path, one with `..` and a link that leads out of the tree are refused: paths come from the data, and data must not choose what is read.",
    },
    "image/folder": {
        title: "A folder of images does not have the shape that is needed",
        consequence: "undecided",
        explanation: "Where `data` is a folder, each of its sub-folders is a class, and every image below it is one of that class, as torchvision's `ImageFolder` reads it. Images beside the sub-folders have no label.",
    },
    "image/unreadable": {
        title: "An image is damaged or cut off",
        consequence: "undecided",
        explanation: "The file begins like a PNG, JPEG or WebP image, but its decoder stopped or complained. What could be read of it is no evidence.",
    },
    "image/kind": {
        title: "An image is of a kind that is not read",
        consequence: "undecided",
        explanation: "PNG, JPEG and WebP are read, known by their content and not by their name: gray, palette or RGB with eight bits a channel. 16 bits, CMYK, several frames and other formats would have to be converted by a choice of ours; convert them as in training.",
    },
    "image/too-large": {
        title: "An image is larger than images may be",
        consequence: "undecided",
        explanation: "Files of more than 64 MiB and images of more than 67,108,864 pixels, or of an edge of more than 65,535, are not decoded: a small file can claim a size that fills all memory. No step of resizing may take more pixels, either, as that of a long and narrow image would.",
    },
    "image/size": {
        title: "Images do not have the size that is needed",
        consequence: "undecided",
        explanation: "All rows go into one tensor, so all images must end in one size: by `crop_size`, by a `size` of height and width, or because they all have it. An image that is smaller than its crop is refused.",
    },
    "image/orientation": {
        title: "Images say that they lie on their side",
        consequence: "note",
        explanation: "Cameras write into a photo's EXIF data how to turn it. Pillow and torchvision do not turn it unless asked, OpenCV and most viewers do. Say with `exif_transpose: true` or `false` what was done in training.",
    },
});

;// CONCATENATED MODULE: ./build/bundle/model/codes/import.js

/** What is said of files of other tools that become gates. */
const IMPORT_CODES = codes({
    "import/format": {
        title: "The file is none that can be imported",
        consequence: "usage",
        explanation: "`assay import` reads data contracts of the Open Data Contract Standard 3, Frictionless Table Schemas and Data Packages, Great Expectations suites and dbt's property files. Which one a file is, its content tells; `--from` says it, too.",
    },
    "import/version": {
        title: "The data contract is of another version",
        consequence: "usage",
        explanation: "Versions 3.0 and 3.1 of the Open Data Contract Standard can be read. Version 2 has other names for nearly everything, and a later one may mean other things by the same names.",
    },
    "import/syntax": {
        title: "The file is no YAML or JSON that can be used",
        consequence: "usage",
        explanation: "The file to import is broken, says a key twice, nests its values too deeply, or unfolds to far more than it seems to hold. Nothing is guessed of such a file.",
    },
    "import/empty": {
        title: "Nothing of the file can be checked",
        consequence: "usage",
        explanation: "The file could be read, but it asks for nothing, or only for things that no rule can say. A gate without rules would be green without evidence, so none is written.",
    },
    "import/too-large": {
        title: "The file to import, or what it becomes, is too large",
        consequence: "usage",
        explanation: "A file to import has at most 64 MiB and a config at most 1 MiB. Split a contract of that many columns by table, or write rules about the columns that matter.",
    },
    "import/exists": {
        title: "A file is in the way",
        consequence: "usage",
        explanation: "`assay import --output` does not write over files that are there, since people change them by hand. `--force` does.",
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
        explanation: "`tensors:` names files that `np.save`, `np.savez` or `np.savez_compressed` wrote: numbers or booleans, little-endian, row by row. Compressed archives are unpacked while the gate runs, up to 16 GiB an array. Arrays of objects are pickles, which are never loaded.",
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
    "model/output-type": {
        title: "The model's output is of a type that cannot be judged",
        consequence: "undecided",
        explanation: "Regression judges numbers, and no text is one. Integers of half a byte (`int4`, `uint4`) cannot be read. Name another output with `prediction:` or `score:`, or cast it to float or int64.",
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
    "rule/unlike-history": {
        title: "A value is unlike those of earlier runs",
        consequence: "failed",
        explanation: "The rule says `within: { history, sigma }`, and the value lies farther from the mean of the last runs than so many standard deviations (n − 1). The tested commit is not part of its own history. When the runs were all alike, any other value is unlike them.",
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

;// CONCATENATED MODULE: ./build/bundle/model/codes/source.js

/** Data that is fetched from another machine. */
const SOURCE_CODES = codes({
    "source/address": {
        title: "An address cannot be used",
        consequence: "undecided",
        explanation: "Data of other machines is named `https://host/path` or `s3://bucket/key`, without user name and password: a config is read by everybody who reads the repository.",
    },
    "source/plain-http": {
        title: "An address is not encrypted",
        consequence: "undecided",
        explanation: "Over `http://` anybody between the machines can change the data and so the verdict. It is read from this machine itself, and elsewhere with `allow_http: true`. A redirect from `https://` to `http://` counts as such.",
    },
    "source/refused-address": {
        title: "An address leads to where secrets are",
        consequence: "undecided",
        explanation: "Link-local addresses such as 169.254.169.254 give the credentials of a cloud machine to whoever asks on it. Names are looked at by what they stand for when the connection is made, redirects too; and an address elsewhere must not redirect to this machine.",
    },
    "source/redirect": {
        title: "An address redirects without end",
        consequence: "undecided",
        explanation: "More than five redirects, or one to something that is not http or https.",
    },
    "source/missing": {
        title: "There is nothing at an address",
        consequence: "undecided",
        explanation: "The server says that it has no such file, object, bucket or version.",
    },
    "source/denied": {
        title: "A server does not give the data",
        consequence: "undecided",
        explanation: "The credentials of the environment are missing, wrong, expired or may not read this. Data gates with `s3://` sources are sent AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; those with `https://` sources ASSAY_HTTP_ORIGIN and ASSAY_HTTP_AUTHORIZATION. Without them requests are not signed.",
    },
    "source/server": {
        title: "A server failed",
        consequence: "undecided",
        explanation: "The server answered with a status of 500 or above, or said that it is too busy, several times.",
    },
    "source/answer": {
        title: "A server's answer makes no sense",
        consequence: "undecided",
        explanation: "The answer is neither the data nor a known refusal, or it is another part than was asked for.",
    },
    "source/unreachable": {
        title: "A server cannot be reached",
        consequence: "undecided",
        explanation: "The name is not known, nobody answers, the certificate is not trusted, or the connection broke off several times.",
    },
    "source/changed": {
        title: "Data changed while it was read",
        consequence: "undecided",
        explanation: "The parts of a download are of one state of the object (`If-Match` with its ETag), and a file of the checkout has the size, the time of writing and, where anything of it was touched, the digest that it had when it was opened. Somebody wrote it in between, and a table of two halves must not be judged. Nor must two gates of a run that read two states of one file.",
    },
    "source/too-large": {
        title: "Data of another machine is too large",
        consequence: "undecided",
        explanation: "10 GiB are fetched at most unless `max_bytes` says otherwise, and 100,000 objects are looked through.",
    },
    "source/too-slow": {
        title: "Data was not fetched in time",
        consequence: "undecided",
        explanation: "Fetching may take four fifths of the gate's `timeout`.",
    },
    "source/no-extension": {
        title: "The engine's extension for S3 is not there",
        consequence: "undecided",
        explanation: "ASSAY_DUCKDB_EXTENSIONS names a folder with `httpfs.duckdb_extension`, built for the version of DuckDB that Assay has. Parquet files of S3 are then read in place; without the variable they are fetched.",
    },
    "source/in-place": {
        title: "Objects were read in place",
        consequence: "note",
        explanation: "The engine read those parts of Parquet files that it needed, so there is no digest of all their bytes. What they were is told by their ETags, which were the same after the last measurement.",
    },
    "source/no-history": {
        title: "An address has no earlier state",
        consequence: "note",
        explanation: "`no_worse_than: baseline` reads the same source at the base commit. An address of the web or of S3 does not know what it held then, so it is read as it is now and no difference is found. Where the address names a version of the object, both sides are that version.",
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
    ...DATA_FILE_CODES,
    ...SOURCE_CODES,
    ...MODEL_CODES,
    ...EVALUATION_CODES,
    ...EVALUATION_LABELS_CODES,
    ...EVALUATION_RANKING_CODES,
    ...EVALUATION_SOURCE_CODES,
    ...EVALUATION_WORSE_CODES,
    ...IMAGE_CODES,
    ...IMPORT_CODES,
    ...LATENCY_CODES,
    ...SCAN_CODES,
    ...PROMOTION_CODES,
    ...GOLDEN_CODES,
    ...HISTORY_CODES,
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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/bundle/sources/digest.js
var sources_digest = __webpack_require__(19966);
;// CONCATENATED MODULE: ./build/bundle/baselines/gate-settings.js


/** What the config's evaluation gates say of the meaning of their numbers. */
function gateSettingsOf({ gates }) {
    return new Map(gates
        .filter(({ kind }) => kind === "evaluation")
        .map(({ name, settings }) => [name, meaningOf(settings)]));
}
/**
 * Settings that do not change what a number means: files, which have digests of their own, and which rows are
 * shown, where it is computed and how often rows are drawn. Any other may, also one that is new.
 */
const NO_MEANING = new Set([
    "model",
    "predictions",
    "data",
    "metrics_file",
    "mlflow_run",
    "champion",
    "command",
    "label_as_input",
    "slices",
    "min_slice_rows",
    "small_slices",
    "find_slices",
    "show_values",
    "batch",
    "compute",
    "resamples",
    "key",
]);
/** Settings that give meaning to some metrics alone. */
const OF_METRICS = new Map([
    ["behaviour", ["invariance_failures", "direction_failures", "case_failures"]],
]);
/** The settings that give a gate's numbers their meaning, by name. */
function meaningSettings(settings) {
    const given = typeof settings === "object" && settings !== null ? settings : {};
    const kept = Object.entries(given).filter(([key, value]) => !NO_MEANING.has(key) && value !== undefined);
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Digest of the settings that give all of a gate's numbers their meaning. */
function meaningDigest(settings) {
    return digestsOf(meaningSettings(settings))[0];
}
/** Whether a passport's digest of settings is that of the settings that it tells; true where it tells none. */
function hasOwnDigest({ settings, meaning, task, label, classes }) {
    if (settings === undefined || meaning === undefined)
        return true;
    return digestsOf({ ...meaning, task, label, classes }).includes(settings);
}
/** The digest of settings, and the one that passports have which were accepted before nested keys were sorted. */
function digestsOf(settings) {
    const kept = Object.entries(settings)
        .filter(([key, value]) => !OF_METRICS.has(key) && value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const digest = (entries) => (0,sources_digest/* digestText */.M)(JSON.stringify(entries));
    return [digest(kept.map(([key, value]) => [key, sortedKeys(value)])), digest(kept)];
}
/** The order of keys means nothing, and formatters change it. */
function sortedKeys(value) {
    if (Array.isArray(value))
        return value.map(sortedKeys);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, one]) => [key, sortedKeys(one)]));
}
/** Where the gate's settings are others than those that the accepted values were measured with. */
function otherMeaning({ settings: digest, meaning, task, label, classes }, present) {
    if (present === undefined)
        return [];
    const now = meaningSettings(present);
    if (meaning === undefined)
        return digest === undefined || digestsOf(now).includes(digest)
            ? []
            : [
                {
                    reason: "the gate's settings (label, columns, threshold …) are others than when it was accepted",
                },
            ];
    const then = { ...meaning, task, label, classes };
    const keys = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort();
    return keys
        .filter((key) => !(0,external_node_util_.isDeepStrictEqual)(plain(then[key]), plain(now[key])))
        .map((key) => ({
        reason: `\`${key}\` is ${shown(now[key])}, and was ${shown(then[key])} when it was accepted`,
        ...(OF_METRICS.has(key) ? { metrics: OF_METRICS.get(key) } : {}),
    }));
}
/** Whether what a passport says of its settings is what the config says now, as far as both are known. */
function sameMeaning(then, now) {
    if (now === undefined || then.settings === undefined || now.settings === undefined)
        return true;
    if (then.meaning === undefined || now.meaning === undefined)
        return then.settings === now.settings;
    const { task, label, classes, meaning } = now;
    return otherMeaning(then, { ...meaning, task, label, classes }).every(({ metrics }) => metrics !== undefined);
}
/** As JSON has it, which is what a passport keeps. */
function plain(value) {
    return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
const LONGEST = 60;
function shown(value) {
    if (value === undefined)
        return "not set";
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
function meaningOf(settings) {
    if (typeof settings !== "object" || settings === null)
        return {};
    const { task, label, classes, ...meaning } = meaningSettings(settings);
    return {
        settings: meaningDigest(settings),
        ...(typeof task === "string" ? { task } : {}),
        ...(typeof label === "string" ? { label } : {}),
        ...(Array.isArray(classes) ? { classes: classes.filter(isLabel) } : {}),
        meaning,
    };
}
function isLabel(value) {
    return ["string", "number", "boolean"].includes(typeof value);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/bundle/sources/git.js
var git = __webpack_require__(62504);
// EXTERNAL MODULE: ./build/bundle/sources/git-command.js
var git_command = __webpack_require__(25696);
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
 * @throws AssayError `baseline/no-repository`, `baseline/no-commit`, `baseline/ref-missing`, `baseline/shallow`,
 *   `baseline/itself`
 */
async function resolveBaseline(root, ref, hint = {}) {
    const repository = await (0,git/* repositoryOf */._M)(root);
    if (repository === undefined) {
        throw new model_error.AssayError("baseline/no-repository", `\`${root}\` is not in a git repository, so there is no \`${ref}\` to compare with.`, { fix: "Run Assay in a checkout, or compare with a passport (`baseline: { passports: golden/ }`)." });
    }
    const { top, prefix } = repository;
    const head = await (0,git/* resolveRef */.qE)(top, "HEAD");
    if (head === undefined) {
        throw new model_error.AssayError("baseline/no-commit", `The repository \`${top}\` has no commit yet to compare with.`, {
            fix: "Commit first.",
        });
    }
    const event = hint.baseSha === undefined ? undefined : await (0,git/* resolveRef */.qE)(top, hint.baseSha);
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
    if (hint.refusesItself === true)
        throw new model_error.AssayError("baseline/itself", `\`${ref}\` is this very commit, so nothing was compared.`, {
            fix: "Let `baseline.ref` name what the audit is held against, such as the last release; accept a passport; or leave the gate out with `--kind` or `--gate`.",
        });
    return tree(base, `${named.name}, which is this very commit`);
}
async function findRef(top, ref) {
    for (const name of [ref, `origin/${ref}`]) {
        const sha = await (0,git/* resolveRef */.qE)(top, name);
        if (sha !== undefined)
            return { name, sha };
    }
    return undefined;
}
async function commonCommit(top, head, { name, sha }) {
    const base = await (0,git/* mergeBase */.wu)(top, head, sha);
    if (base !== undefined)
        return base;
    if (!(await (0,git/* isShallow */.fE)(top)))
        return sha;
    throw new model_error.AssayError("baseline/shallow", `This is a shallow clone that does not reach back to where the change left \`${name}\`.`, { fix: FETCH_ALL });
}
async function refMissing(top, ref) {
    if (await (0,git/* isShallow */.fE)(top)) {
        return new model_error.AssayError("baseline/shallow", `This is a shallow clone without \`${ref}\`, so there is nothing to compare with.`, { fix: FETCH_ALL });
    }
    const names = await (0,git/* refNames */.kO)(top);
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
// EXTERNAL MODULE: ./build/bundle/model/baseline-names.js
var baseline_names = __webpack_require__(12009);
;// CONCATENATED MODULE: ./build/bundle/model/printable.js
/** Names come from models and data, so nothing in them may steer the terminal that shows them. */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\u{fffd}");
}

// EXTERNAL MODULE: ./build/bundle/model/wording.js
var wording = __webpack_require__(39875);
// EXTERNAL MODULE: ./build/bundle/sources/file-set.js
var file_set = __webpack_require__(26733);
// EXTERNAL MODULE: ./build/bundle/sources/packed-predictions.js
var packed_predictions = __webpack_require__(61713);
// EXTERNAL MODULE: ./build/bundle/sources/tree.js + 7 modules
var sources_tree = __webpack_require__(63249);
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

// EXTERNAL MODULE: ./build/bundle/sources/table-source.js
var table_source = __webpack_require__(25880);
;// CONCATENATED MODULE: ./build/bundle/baselines/looks.js

/** Each model counts once a table, however often it was run, accepted or recorded. */
function lookBook(looks) {
    const book = new Map();
    for (const { data, artifact } of looks)
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
    if (models.size === 0)
        throw noModel(report);
    if (only === undefined)
        return [...models.values()].sort((a, b) => (a.model < b.model ? -1 : 1));
    const chosen = models.get(only);
    if (chosen !== undefined)
        return [chosen];
    throw unknownModel(only, [...models.keys()], "the report");
}
function noModel({ gates }) {
    const served = gates.find(({ notes }) => notes.some(({ code }) => code === "data/server-table"));
    if (served !== undefined)
        return new model_error.AssayError("golden/nothing-measured", `Gate ${served.name} judged a table of a server, which has no file whose digest a passport could hold.`, { fix: "Keep the predictions of the golden rows in a file, and accept a gate that judges that." });
    return new model_error.AssayError("golden/nothing-measured", "The report has no evaluation of a model.", {
        fix: "Run `assay run` with a gate of kind evaluation first.",
    });
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
        const truth = gate.truth === undefined ? {} : { truth: gate.truth };
        const known = { data: dataOf(gate), ...truth, ...meaning, metrics: metricsOf(gate), ...said };
        return [gate.name, known];
    });
    const { digest } = evaluated.artifact;
    const before = previous?.looks ?? [];
    const now = evaluated.gates.flatMap((gate) => looksOf(gate, acceptance.when, acceptance.commit));
    const looks = [...before, ...newLooks(before, now)];
    return {
        schema: 1,
        model: evaluated.model,
        ...(evaluated.model === modelName(evaluated.artifact.path) ? {} : { aside: true }),
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
        .map(({ path, digest, files }) => ({ path, digest, ...(files === undefined ? {} : { files }) }));
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
    const { metric, options, subject, interval, standardError, degreesOfFreedom, samples } = measurement;
    return {
        metric,
        options: sorted(options),
        subject: sorted(subject),
        value,
        ...(interval === undefined ? {} : { interval: [...interval] }),
        ...(standardError === undefined ? {} : { standardError }),
        ...(degreesOfFreedom === undefined ? {} : { degreesOfFreedom }),
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
 * The golden metrics that a gate's evidence is compared with where rules say `passport`: of the passport of this
 * model's name, else of one that was accepted for this model path, else of the one passport that knows the gate
 * (a model that was renamed). Passports that were kept under another name are only compared with by that name.
 *
 * @returns undefined when nothing was accepted for this gate yet, or when it cannot be told which
 */
function goldenFor(passports, gate, measured, settings) {
    const artifact = artifactOf(measured);
    const knowing = ofGate(passports, gate);
    const chosen = knowing.find(({ model }) => artifact !== undefined && model === modelName(artifact.path)) ??
        knowing.find((passport) => passport.aside !== true && passport.artifact.path === artifact?.path) ??
        onlyOne(knowing);
    return chosen === undefined ? undefined : goldenOf(chosen, gate, measured, settings);
}
/** What one passport says of a gate, for rules that name it. */
function goldenNamed(passport, gate, measured, settings) {
    if (Object.hasOwn(passport.gates, gate))
        return goldenOf(passport, gate, measured, settings);
    return {
        code: "rule/not-in-passport",
        reason: `passport ${passport.model} holds nothing of ${gate}, but of ${Object.keys(passport.gates).join(", ")}`,
        fix: "Name a passport that was accepted from this gate, or accept one with `assay golden accept --as NAME`.",
    };
}
function goldenOf({ model, artifact: accepted, gates }, gate, { inputs, truth }, settings) {
    const { data, metrics, truth: acceptedTruth, ...meaning } = gates[gate];
    const own = inputs.filter(({ tree }) => tree === undefined);
    const changed = dataChanged(data, own);
    const isSameFile = artifactOf({ inputs })?.digest === accepted.digest;
    // Labels inside the very file that was accepted are those that were accepted.
    const isOtherTruth = !isSameFile && acceptedTruth !== undefined && truth !== undefined && acceptedTruth !== truth;
    const isTruthInside = own.some(({ role }) => role === "predictions") && data.length === 0;
    const isUnknownTruth = !isSameFile && isTruthInside && (acceptedTruth === undefined || truth === undefined);
    const unlike = otherMeaning(meaning, settings);
    // A model card rounds, so that its numbers never contradict what is measured of the same bytes.
    const isMeasured = metrics.every(({ imported }) => imported !== true);
    const notes = [
        changed?.message,
        isOtherTruth ? TRUTH_CHANGED : undefined,
        isUnknownTruth ? (hasNumbersAlone(settings) ? ROWS_UNKNOWN : TRUTH_UNKNOWN) : undefined,
    ].filter((note) => note !== undefined);
    const isSame = notes.length === 0 && isSameFile;
    return {
        name: model,
        metrics,
        sameBytes: isMeasured && isSame && unlike.length === 0,
        ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
        ...(unlike.length === 0 ? {} : { unlike }),
    };
}
const TRUTH_CHANGED = "what is true of the rows (labels, weights or groups inside the predictions file) has changed since it was accepted, so part of the difference may be theirs";
const TRUTH_UNKNOWN = "labels lie in the predictions file, which is another one than was accepted, and `compute: sql` has no digest of them, so it is not known whether they are the same";
const ROWS_UNKNOWN = "numbers that a file or a run holds do not say which rows they are of, so part of the difference may be theirs";
function hasNumbersAlone(settings) {
    if (typeof settings !== "object" || settings === null)
        return false;
    return Object.hasOwn(settings, "metrics_file") || Object.hasOwn(settings, "mlflow_run");
}
function ofGate(passports, gate) {
    return passports.filter((passport) => Object.hasOwn(passport.gates, gate));
}
function onlyOne(knowing) {
    const ordinary = knowing.filter((passport) => passport.aside !== true);
    const [first, second] = ordinary.length > 0 ? ordinary : knowing;
    return second === undefined ? first : undefined;
}
/** Predictions that a passport kept of this gate; as in `goldenFor`, but before anything was opened. */
function recordedPredictions(passports, gate, settings) {
    const knowing = ofGate(passports, gate);
    const named = Object.values(typeof settings === "object" && settings !== null ? settings : {});
    const names = named.flatMap((one) => (0,table_source/* sourcePath */.Z3)(one) ?? []).map(modelName);
    const isOf = ({ artifact: { path } }) => named.some((one) => (0,table_source/* meansFile */.j)(one, path));
    const chosen = knowing.find((passport) => names.includes(passport.model) && isOf(passport)) ??
        knowing.find((passport) => passport.aside !== true && isOf(passport)) ??
        knowing.find(isOf) ??
        onlyOne(knowing);
    return chosen === undefined ? undefined : recordedOf(chosen, gate);
}
/** Predictions that this passport kept of the gate. */
function recordedOf({ gates }, gate) {
    const found = Object.hasOwn(gates, gate) ? gates[gate] : undefined;
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
function damagedGolden(others, of) {
    const artifact = "model" in of ? undefined : artifactOf(of);
    const name = "model" in of ? of.model : artifact && modelName(artifact.path);
    const path = others.find((other) => other.split("/").at(-1) === `${name}.json`);
    if (path === undefined)
        return undefined;
    return {
        code: "golden/invalid",
        reason: `\`${path}\` stands where the passport should be, and is none`,
        fix: "Restore it from git; one that was never committed can be deleted and accepted anew with `assay golden accept`.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/baselines/text-table.js

/** Six significant digits, without a tail of noughts. */
function number(value) {
    return String(Number(value.toPrecision(6)));
}
function signed(value) {
    return value > 0 ? `+${number(value)}` : number(value);
}
/** Columns padded with spaces, two between them; the numbered columns are aligned to the right. */
function table(header, rows, right) {
    const lines = [header, ...rows].map((row) => row.map(printable));
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
    degreesOfFreedom: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
        exclusiveMinimum: 0,
        description: "Of Student's t, where few groups or rows stand behind the standard error",
    })),
    samples: build/* Type.Integer */.ZUJ.Integer({ minimum: 0 }),
    imported: build/* Type.Optional */.ZUJ.Optional(build/* Type.Literal */.ZUJ.Literal(true, { description: "Taken over from a model card; nobody measured it here" })),
}, { additionalProperties: false });
const packed = (description) => build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ pattern: "^[A-Za-z0-9+/]+={0,2}$", description }));
/** What the accepted model said of each golden row. */
const PackedPredictionsSchema = build/* Type.Object */.ZUJ.Object({
    encoding: build/* Type.Literal */.ZUJ.Literal("deflate", {
        description: "Little-endian 32-bit numbers, or floats of 64 bits where `wide`, deflated, in base64",
    }),
    wide: build/* Type.Optional */.ZUJ.Optional(build/* Type.Literal */.ZUJ.Literal(true, { description: "Floats have 64 bits, because 32 would have changed some" })),
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
    aside: build/* Type.Optional */.ZUJ.Optional(build/* Type.Literal */.ZUJ.Literal(true, {
        description: "Kept under a name of its own, for rules that name it; the model may have gone on since",
    })),
    artifact: build/* Type.Object */.ZUJ.Object({
        path: build/* Type.String */.ZUJ.String(),
        digest,
        bytes: build/* Type.Integer */.ZUJ.Integer({ minimum: 0 }),
        files: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.Object */.ZUJ.Object({ path: build/* Type.String */.ZUJ.String(), digest }), {
            description: "The model's files where it keeps weights beside it; `digest` is then that of their digests",
        })),
    }),
    gates: build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), build/* Type.Object */.ZUJ.Object({
        data: build/* Type.Array */.ZUJ.Array(build/* Type.Object */.ZUJ.Object({
            path: build/* Type.String */.ZUJ.String(),
            digest,
            files: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ description: "Files of a folder, as in the report" })),
        })),
        task: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String()),
        label: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ description: "Column with what is true" })),
        classes: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.Union */.ZUJ.Union([build/* Type.String */.ZUJ.String(), build/* Type.Number */.ZUJ.Number(), build/* Type.Boolean */.ZUJ.Boolean()]), {
            description: "Labels in the order of the model's scores, as the config names them",
        })),
        settings: build/* Type.Optional */.ZUJ.Optional({
            ...digest,
            description: "Digest of the gate's settings that give the numbers their meaning",
        }),
        meaning: build/* Type.Optional */.ZUJ.Optional(build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), build/* Type.Unknown */.ZUJ.Unknown(), {
            description: "These settings beside task, label and classes",
        })),
        truth: build/* Type.Optional */.ZUJ.Optional({
            ...digest,
            description: "Digest of labels, weights and groups, where they lie in the predictions file",
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

;// CONCATENATED MODULE: ./build/bundle/sources/passport-names.js


/** Files of a folder that may be passports by their names: JSON that is no profile and no schema. */
function isPassportFile(name) {
    return name.endsWith(".json") && !/\.(profile|schema)\.json$/.test(name);
}
/** Names of the passports in a folder, sorted; none where it cannot be read, which whoever reads them tells. */
function passportNames(root, folder) {
    try {
        const files = (0,external_node_fs_.readdirSync)((0,external_node_path_.resolve)(root, folder)).filter(isPassportFile);
        return files.map((file) => file.slice(0, -".json".length)).sort();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/bundle/sources/read-text.js
var read_text = __webpack_require__(4004);
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
        .filter(isPassportFile)
        .sort()
        .map((name) => external_node_path_.posix.join(folder, name));
}
/**
 * The passport in a file, or undefined where the file is other JSON.
 *
 * @throws AssayError `golden/unreadable`, `golden/invalid` with the line of what is wrong
 */
async function readPassport(root, path) {
    const text = await (0,read_text/* readText */.y)((0,external_node_path_.resolve)(root, path)).catch((thrown) => {
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
            throw invalid(path, `\`model\` is "${value.model}", which is not the file's name`, locate(path, text, "/model"), `Name it \`${passportPath((0,external_node_path_.dirname)(path), value.model)}\` again, or say the model's new name in assay.yml and run \`assay golden accept\`, which writes a passport of that name.`);
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
/** A value outside its own interval was not measured, and settings without their digest were not accepted. */
function requireCoherent(path, text, { gates }) {
    for (const [gate, { metrics, ...meaning }] of Object.entries(gates)) {
        const seen = new Set();
        const pointer = `/gates/${gate.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        if (!hasOwnDigest(meaning))
            throw invalid(path, `\`settings\` of ${gate} is not the digest of what it says of its settings`, locate(path, text, `${pointer}/settings`));
        metrics.forEach((one, index) => {
            const { metric, value, interval } = one;
            const at = `${pointer}/metrics/${index}`;
            if (seen.has(metricKey(one)))
                throw invalid(path, `${metric} of ${gate} is there twice`, locate(path, text, at));
            seen.add(metricKey(one));
            if (interval === undefined || (interval[0] <= value && value <= interval[1]))
                return;
            throw invalid(path, `${metric} of ${gate} is ${value}, outside its own interval ${interval[0]} to ${interval[1]}`, locate(path, text, at));
        });
    }
}
function unreadable(path, reason) {
    return new model_error.AssayError("golden/unreadable", `\`${path}\` cannot be read as a passport: ${reason}.`, {
        fix: "Restore it from git; passports are written by `assay golden accept`.",
        location: { path },
    });
}
const RESTORE = "Restore it from git; one that was never committed can be deleted and accepted anew with `assay golden accept`.";
function invalid(path, reason, location, fix = RESTORE) {
    return new model_error.AssayError("golden/invalid", `\`${path}\` is not a valid passport: ${reason}.`, {
        fix,
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
    if ((await (0,read_text/* readText */.y)(path).catch(() => undefined)) === text)
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
 *   `golden/who-needed`, `golden/name`
 */
async function acceptGolden(request) {
    const { root, folder, report } = request;
    const { passports: known, others } = await loadGolden(root, folder);
    const who = request.who?.trim() || (await gitUser(root)) || report.context.actor;
    const prepared = [];
    for (const evaluated of evaluatedAs(request, known)) {
        const damaged = damagedGolden(others, evaluated);
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
    const skipped = leftOut(report);
    const notes = skipped.length === 0 ? "" : `\n${skipped.join("")}`;
    return { accepted, text: `${accepted.map(acceptedText).join("\n")}${notes}` };
}
/** The models of the report by the names that their passports will have. */
function evaluatedAs({ report, model, as }, known) {
    const models = evaluatedModels(report, model);
    if (as === undefined)
        return models;
    const [only, second] = models;
    const there = known.find((passport) => passport.model === as);
    const wrong = !PASSPORT_NAME.test(as) || baseline_names/* RESERVED_BASELINES */.oM.includes(as)
        ? `\`${as}\` is no name for a passport${baseline_names/* RESERVED_BASELINES */.oM.includes(as) ? ": in rules it means something else" : ""}`
        : second !== undefined
            ? `\`--as ${as}\` names one passport, but the report evaluated ${models.map((one) => one.model).join(" and ")}`
            : there !== undefined && there.artifact.path !== only.artifact.path
                ? `\`${as}\` is the passport of \`${there.artifact.path}\``
                : undefined;
    if (wrong === undefined)
        return [{ ...only, model: as }];
    throw new model_error.AssayError("golden/name", `${wrong}.`, {
        fix: "Name one model, and for its passport a free name of letters, digits, `.`, `_` and `-`.",
    });
}
const PASSPORT_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function acceptedText({ model, path, rows, written }) {
    if (!written)
        return `${printable(model)}: ${printable(path)} already says this; nothing was written.\n`;
    return `${printable(model)}: accepted in ${printable(path)}; review and commit it.\n${renderDiff(rows)}`;
}
/** A gate that stopped before it knew its model cannot hold back those that did not; but nobody should overlook it. */
function leftOut({ gates }) {
    return gates
        .filter((gate) => gate.kind === "evaluation" && artifactOf(gate) === undefined)
        .map(({ name, checks }) => {
        const why = checks.find(({ status }) => status === "error")?.message ?? "it measured nothing";
        return `Note: ${printable(name)} is left out, so no passport holds it: ${printable(why)}\n`;
    });
}
async function refuseStale(root, { gates }) {
    const inputs = gates.flatMap((gate) => gate.inputs.filter(({ tree }) => tree === undefined));
    const judged = inputs.filter(({ role, path }) => MEASURED.has(role) && !path.includes("://"));
    const tree = (0,sources_tree/* openTree */.r)((0,sources_tree/* candidateTree */.M)(root), "");
    for (const { path, digest, files } of judged) {
        const localPath = (0,external_node_path_.resolve)(root, path);
        const found = await (0,promises_.stat)(localPath).catch(() => undefined);
        const there = files === undefined ? found?.isFile() === true : found?.isDirectory() === true;
        if (there && files === undefined && (await (0,sources_digest/* digestFile */.T)(localPath)).digest === digest)
            continue;
        if (there && files !== undefined && (await (0,file_set/* openInput */.lt)(tree, { path, files })).digest === digest)
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
async function predictionsFor({ artifact, gates }, { predict, settings }, previous) {
    const packed = new Map();
    for (const { name, inputs } of gates) {
        const kept = previous?.artifact.digest === artifact.digest ? previous.gates[name] : undefined;
        const isSameData = kept !== undefined && dataChanged(kept.data, inputs) === undefined;
        // Of another column or threshold the same file says something else.
        const isSameMeaning = kept !== undefined && sameMeaning(kept, settings?.get(name));
        if (predict !== undefined)
            packed.set(name, (0,packed_predictions/* packPredictions */.Uu)(await predict(name)));
        else if (isSameData && isSameMeaning && kept.predictions !== undefined)
            packed.set(name, kept.predictions);
    }
    return packed;
}
/** Equal in what was measured; who, when and on which machine do not count, nor how well zlib packs. */
function saysTheSame(previous, passport) {
    const essence = ({ artifact, gates, configDigest }) => JSON.stringify([artifact, gates, configDigest], (key, value) => key === "predictions" ? [value.rows, value.truth, value.digest] : value);
    return essence(previous) === essence(passport);
}

// EXTERNAL MODULE: ./build/bundle/sources/glob.js + 1 modules
var glob = __webpack_require__(38643);
;// CONCATENATED MODULE: ./build/bundle/baselines/strangers.js



/**
 * JSON files of the folder that are no passports and that no gate names for another purpose: what was a passport
 * and is damaged looks like this.
 */
function strangers(others, gates = []) {
    const paths = gates.flatMap(({ settings }) => textsIn(settings)).filter((text) => /\/|\.json$/.test(text));
    const named = paths.map((text) => external_node_path_.posix.normalize(text));
    const isNamed = (0,glob/* globMatcher */.f)(named);
    return others.filter((path) => !named.includes(external_node_path_.posix.normalize(path)) && !isNamed(external_node_path_.posix.normalize(path)));
}
function notAPassport(path) {
    return new model_error.AssayError("golden/invalid", `\`${path}\` is no passport: it has neither \`model\` nor \`accepted\`.`, {
        fix: "Restore it from git, or move what is no passport out of the folder.",
        location: { path },
    });
}
/** Every text of a gate's settings. */
function textsIn(value) {
    if (typeof value === "string")
        return [value];
    if (typeof value !== "object" || value === null)
        return [];
    return Object.values(value).flatMap(textsIn);
}

;// CONCATENATED MODULE: ./build/bundle/baselines/golden-view.js







/** Compares each model's passport with what the report measured. A model without a passport is all new. */
async function diffGolden(request) {
    const known = await loadPassports(request.root, request.folder);
    const models = evaluatedModels(request.report, request.model).map((evaluated) => {
        const previous = known.find(({ model }) => model === evaluated.model);
        const acceptance = { who: "", when: new Date(0).toISOString(), because: "compared" };
        const passport = buildPassport(request.report, evaluated, acceptance, previous);
        const notes = Object.entries(previous?.gates ?? {}).flatMap(([gate, accepted]) => {
            const present = passport.gates[gate];
            if (present === undefined)
                return [];
            const settings = request.gates?.find(({ name }) => name === gate)?.settings;
            const unlike = otherMeaning(accepted, settings).map(({ reason }) => {
                return { code: "golden/other-settings", message: `values of ${gate} mean something else: ${reason}` };
            });
            const changed = dataChanged(accepted.data, present.data);
            return changed === undefined ? unlike : [changed, ...unlike];
        });
        return {
            model: evaluated.model,
            rows: diffPassports(previous, passport, directionsOf(request.report)),
            notes,
        };
    });
    const text = models.map(({ model, rows, notes }) => {
        const said = notes.map(({ message }) => `Note: ${printable(message)}.\n`).join("");
        return `${printable(model)}\n${renderDiff(rows)}${said}`;
    });
    return { models, text: text.join("\n") };
}
/**
 * The passports of a folder, or the one that is named; and a sentence for each other file in it that is none.
 * @throws AssayError `golden/unknown-model`, `golden/invalid` where the file that is named is none
 */
async function chosenPassports({ root, folder, model, gates, }) {
    const { passports, others } = await loadGolden(root, folder);
    const refused = strangers(others, gates).map(notAPassport);
    if (model === undefined)
        return { passports, refused };
    const found = passports.filter((passport) => passport.model === model);
    if (found.length > 0)
        return { passports: found, refused: [] };
    const path = others.find((other) => other === passportPath(folder, model));
    if (path !== undefined)
        throw notAPassport(path);
    throw unknownModel(model, passports.map((passport) => passport.model), folder);
}
/** What is said of files that are no passports, and the exit code that follows. */
function refusal(refused) {
    const lines = refused.map(({ message, fix, code }) => `${printable(message)} ${fix ?? ""} [${code}]\n`);
    return { said: lines.join(""), exitCode: lines.length === 0 ? 0 : 3 };
}
function noPassport({ folder }) {
    return `No passport in ${printable(folder)} yet. Run \`assay run\`, then \`assay golden accept\`.\n`;
}

;// CONCATENATED MODULE: ./build/bundle/baselines/passport-log.js





/** So many processes of git read versions at a time. */
const READ_AT_ONCE = 8;
/** Where git has a file, links on the way followed; undefined where there is no repository or no commit. */
async function committedFile(root, file) {
    const repository = await (0,git/* repositoryOf */._M)(root);
    if (repository === undefined)
        return undefined;
    const { top, prefix } = repository;
    if (await isUnborn(top))
        return undefined;
    const folder = await (0,promises_.realpath)(external_node_path_.resolve(root, external_node_path_.dirname(file))).catch(() => undefined);
    const way = folder === undefined ? "" : external_node_path_.relative(top, folder).split(external_node_path_.sep).join("/");
    const isInside = folder !== undefined && way !== ".." && !way.startsWith("../") && !external_node_path_.isAbsolute(way);
    return { top, file: isInside ? external_node_path_.posix.join(way, external_node_path_.posix.basename(file)) : external_node_path_.posix.join(prefix, file) };
}
/** The commits of a revision that changed the file, newest first and parents after children. */
async function logOf({ top, file }, revision) {
    // Merges that left out what one side had are of the history; `%P` names commits of this log, whatever lies between.
    const shape = [
        "--simplify-merges",
        "--no-follow",
        "--topo-order",
        "--parents",
        "--format=%H%n%P%n%aI%n%an",
        "-z",
    ];
    const output = await (0,git_command/* git */.$Y)(top, ["--literal-pathspecs", "log", ...shape, revision, "--", file]);
    const commits = (0,git_command/* entriesOf */.Mc)(output).map((entry) => {
        const [sha, parents, date, author] = entry.split("\n");
        return { sha, parents: parents.split(" ").filter((parent) => parent !== ""), date, author };
    });
    const read = [];
    for (let from = 0; from < commits.length; from += READ_AT_ONCE)
        read.push(...(await Promise.all(commits.slice(from, from + READ_AT_ONCE).map(async (commit) => {
            const passport = await passportAt(top, commit.sha, file);
            return { ...commit, ...(passport === undefined ? {} : { passport }) };
        }))));
    return read;
}
/** True where older commits are missing, so that the first one here seems to bring all that is in it. */
async function isHistoryCut(root) {
    const repository = await (0,git/* repositoryOf */._M)(root);
    return repository !== undefined && (await (0,git/* isShallow */.fE)(repository.top));
}
async function isUnborn(top) {
    return (await (0,git_command/* git */.$Y)(top, ["rev-parse", "--verify", "--quiet", "HEAD"])).trim() === "";
}
/** What was committed once may be broken or of a later schema; it then only lacks its values. */
async function passportAt(top, sha, file) {
    try {
        return parsePassport(await (0,git_command/* git */.$Y)(top, ["cat-file", "blob", `${sha}:${file}`]), file);
    }
    catch {
        return undefined;
    }
}
/** Whether two entries of lists of acceptances are of one acceptance. */
function isSameAcceptance(a, b) {
    return a.when === b.when && a.artifact === b.artifact && a.who === b.who;
}

;// CONCATENATED MODULE: ./build/bundle/baselines/passport-line.js


/**
 * Walks through the commits of one file.
 *
 * A passport follows from another by acceptances on top of the other's list, or by saying the same. A merge follows
 * where it does so from either side; what is taken back follows where it is, in all, a version that was there. What
 * was removed or cannot be read is looked through, and so is what does not follow: a later acceptance on top of a
 * forgery does not make it good, and restoring what it replaced does. Of sides that were begun apart from each other
 * the one with the longest list goes on, since beginning anew takes no list away.
 *
 * @param commits newest first, parents after children
 * @param origins what was there, under other paths, before a commit without parents
 */
function walk(file, commits, origins = new Map()) {
    const lawful = [...origins.values()].flatMap((origin) => origin.lawful);
    const standing = new Map();
    const before = (shas) => goingOn([...new Set(shas.flatMap((sha) => standing.get(sha) ?? []))]);
    for (const { sha, parents, passport } of commits.toReversed()) {
        const versions = parents.length === 0 ? (origins.get(sha)?.standing ?? []) : before(parents);
        const same = versions.find((one) => passport !== undefined && passport_line_saysTheSame(one.passport, passport));
        const from = passport === undefined ? undefined : followed(passport, versions, lawful);
        if (same !== undefined)
            standing.set(sha, [same]);
        else if (passport !== undefined && (versions.length === 0 || from !== undefined)) {
            const version = { sha, file, passport, line: from?.line ?? sha };
            lawful.push(version);
            standing.set(sha, [version]);
        }
        else
            standing.set(sha, versions);
    }
    return { standing: before(commits.slice(0, 1).map(({ sha }) => sha)), lawful };
}
/** The committed passport that the present one should follow from and does not; undefined where it follows. */
function leftBehind({ standing, lawful }, present) {
    if (standing.length === 0 || followed(present, standing, lawful) !== undefined)
        return undefined;
    return lawful.findLast((one) => standing.includes(one));
}
/** The versions of the lines with the longest list. */
function goingOn(versions) {
    const longest = Math.max(...versions.map(({ passport }) => passport.accepted.length));
    const lines = versions.filter(({ passport }) => passport.accepted.length === longest);
    return versions.filter(({ line }) => lines.some((one) => one.line === line));
}
/** The version that a passport follows from. */
function followed(passport, before, lawful) {
    const ofTheirLines = lawful.filter(({ line }) => before.some((one) => one.line === line));
    return (before.find((one) => goesOnFrom(one.passport, passport)) ??
        ofTheirLines.find((one) => passport_line_saysTheSame(one.passport, passport)));
}
function goesOnFrom(before, { accepted }) {
    const { length } = before.accepted;
    return accepted.length > length && (0,external_node_util_.isDeepStrictEqual)(accepted.slice(-length), before.accepted);
}
function passport_line_saysTheSame(a, b) {
    return (0,external_node_util_.isDeepStrictEqual)(a.accepted, b.accepted) && (0,external_node_util_.isDeepStrictEqual)(essenceOf(a), essenceOf(b));
}
/** What only an acceptance changes: neither looks, nor the order of metrics, nor how predictions are packed. */
function essenceOf({ looks, gates, ...rest }) {
    const essences = Object.entries(gates).map(([name, { metrics, predictions, ...gate }]) => [
        name,
        {
            ...gate,
            metrics: sortedMetrics(metrics),
            ...(predictions === undefined ? {} : { predictions: unpacked(predictions) }),
        },
    ]);
    return { ...rest, gates: Object.fromEntries(essences) };
}
/** Predictions have a digest of their own, so that they may be packed otherwise. */
function unpacked({ scores, numbers, labels, ...said }) {
    return said;
}

;// CONCATENATED MODULE: ./build/bundle/baselines/passport-origins.js





const NOTHING = { standing: [], lawful: [] };
/** @param present the passport as it is, which tells what it was where nothing is committed under its path */
async function pastOf(committed, present) {
    return pastAt(committed, "HEAD", present, new Set());
}
/**
 * The commits that changed a passport's file, newest first, and after them those of the files that it was before it
 * moved; none where there is no repository or no commit.
 */
async function wholeLog(root, path, present) {
    const committed = await committedFile(root, path);
    if (committed === undefined)
        return [];
    const { lawful } = await pastOf(committed, present);
    const before = new Set(lawful.map(({ file }) => file).filter((file) => file !== committed.file));
    const logs = [committed.file, ...before].map((file) => logOf({ ...committed, file }, "HEAD"));
    return (await Promise.all(logs)).flat();
}
async function pastAt(committed, revision, present, seen) {
    const commits = await logOf(committed, revision);
    const paths = new Set([...seen, committed.file]);
    const origins = new Map();
    for (const { sha, parents, passport } of commits)
        if (parents.length === 0)
            origins.set(sha, await originOf(committed, sha, passport ?? present, paths));
    const line = commits.length === 0
        ? await originOf(committed, revision, present, paths)
        : walk(committed.file, commits, origins);
    return { ...line, commits: commits.length };
}
/** What a passport was before a commit put it under its path: git's own rename detection asks for likeness only. */
async function originOf({ top, file }, revision, passport, seen) {
    const others = (await candidates(top, file, revision, passport)).filter((other) => !seen.has(other));
    const lines = await Promise.all(others.map(async (other) => {
        const past = await pastAt({ top, file: other }, revision, passport, seen);
        return isPast(past, passport, (0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, other))) ? renamed(past, passport) : NOTHING;
    }));
    return {
        standing: lines.flatMap(({ standing }) => standing),
        lawful: lines.flatMap(({ lawful }) => lawful),
    };
}
/** Files that ever had the passport's name, or the moment of one of its acceptances. */
async function candidates(top, file, revision, { accepted }) {
    const shape = [
        "--full-history",
        "-m",
        "--no-renames",
        "--no-ext-diff",
        "--no-textconv",
        "--format=",
        "--name-only",
        "-z",
    ];
    const log = async (...args) => (0,git_command/* entriesOf */.Mc)(await (0,git_command/* git */.$Y)(top, ["log", ...shape, ...args])).map((entry) => entry.trim());
    const name = external_node_path_.posix.basename(file).replace(/[\\*?[\]]/g, "\\$&");
    const moments = [...new Set(accepted.map(({ when }) => when.replace(/[^\w:-]/g, "\\$&")))];
    const found = [
        ...(await log(revision, "--", `:(top,glob)**/${name}`)),
        ...(await log("--pickaxe-regex", `-S${moments.join("|")}`, revision, "--", ":(top,glob)**/*.json")),
    ];
    return [...new Set(found)].filter((other) => other !== "" && other !== file).sort();
}
/**
 * A passport that shares an acceptance was the same. Of those that share none, only what is gone and was of the same
 * name and of a model that is known here: another project of the repository may call its model the same.
 */
function isPast({ lawful }, passport, isThere) {
    const models = new Set(passport.accepted.map(({ artifact }) => artifact));
    return lawful.some(({ passport: was }) => {
        if (was.accepted.some((one) => passport.accepted.some((other) => isSameAcceptance(one, other))))
            return true;
        if (isThere || was.model !== passport.model)
            return false;
        return (was.artifact.path === passport.artifact.path ||
            was.accepted.some(({ artifact }) => models.has(artifact)));
    });
}
/** A passport is called as its file, so one that was called otherwise is held against what else it says. */
function renamed({ standing, lawful }, { model, artifact: { path } }) {
    const known = new Map(lawful.map((one) => {
        if (one.passport.model === model)
            return [one, one];
        const artifact = { ...one.passport.artifact, path };
        return [one, { ...one, passport: { ...one.passport, model, artifact } }];
    }));
    return { standing: standing.map((one) => known.get(one) ?? one), lawful: [...known.values()] };
}

;// CONCATENATED MODULE: ./build/bundle/baselines/golden-history.js








const CUT = "Note: this clone is shallow, so its oldest commit stands for all before it. Run `git fetch --unshallow` to see them.\n";
/** Who accepted which model, when and why, in which commit, and which values that changed; newest first. */
async function goldenHistory(request) {
    const history = [];
    const { passports, refused } = await chosenPassports(request);
    for (const passport of passports) {
        const commits = await wholeLog(request.root, passportPath(request.folder, passport.model), passport);
        history.push({ model: passport.model, acceptances: acceptancesOf(passport, commits) });
    }
    const text = history.map(({ model, acceptances }) => `${printable(model)}\n${acceptances.map(entry).join("")}`);
    if (text.length > 0 && (await isHistoryCut(request.root)))
        text.push(CUT);
    return { history, text: text.join("\n") || (refused.length > 0 ? "" : noPassport(request)), refused };
}
function acceptancesOf(present, commits) {
    const versions = commits.flatMap(({ passport }) => (passport === undefined ? [] : [passport]));
    // An acceptance's values stand in the version whose newest acceptance it is.
    const asAccepted = (one) => [present, ...versions].find(({ accepted: [newest] }) => isSameAcceptance(newest, one));
    return present.accepted.map((accepted, index) => {
        const first = commits.findLast(({ passport }) => passport?.accepted.some((one) => isSameAcceptance(one, accepted)));
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
    return lines.map((line) => `${printable(line)}\n`).join("");
}
function changeLine({ gate, name, before, after }) {
    const said = (value) => (value === null ? "none" : number(value));
    return `  ${gate}: ${name} ${said(before)} → ${said(after)}`;
}

// EXTERNAL MODULE: ./build/bundle/engines/names.js
var engines_names = __webpack_require__(69613);
// EXTERNAL MODULE: ./node_modules/typebox/build/value/index.mjs + 297 modules
var build_value = __webpack_require__(72668);
;// CONCATENATED MODULE: ./build/bundle/baselines/card-metrics.js




/** What of a card's numbers a passport can hold, and why not the others. */
function chooseCardMetrics(metrics, known) {
    const refused = [];
    const fitting = new Map();
    for (const metric of metrics) {
        const refusal = refusalOf(metric, known);
        if (refusal === undefined) {
            const key = metricKey(metric);
            const same = fitting.get(key);
            if (same === undefined)
                fitting.set(key, [metric]);
            else
                same.push(metric);
        }
        else
            refused.push(`${metric.metric}: ${refusal}`);
    }
    const taken = [...fitting.values()].flatMap((same) => {
        const [first] = same;
        if (same.every(({ value }) => value === first.value))
            return [first];
        const said = same.map(({ value, dataset }) => (dataset === "" ? `${value}` : `${value} of ${dataset}`));
        refused.push(`${first.metric}: the card has ${(0,engines_names/* listNames */.Z)(said)}, and nothing says which is meant; import from a file that holds one of them`);
        return [];
    });
    return { taken, refused };
}
function refusalOf({ metric, value, options, unclear }, known) {
    const info = known.find(({ id }) => id === metric);
    if (info === undefined)
        return "Assay has no metric of this name";
    if (unclear !== undefined)
        return unclear;
    const { properties } = info.options;
    const strange = Object.keys(options).find((name) => !Object.hasOwn(properties, name));
    if (strange !== undefined)
        return `its \`args\` name ${strange}, which is no option of it`;
    if (!build_value/* Value.Check */.WT.Check(build/* Type.Object */.ZUJ.Object(properties), options))
        return "its `args` are not those of Assay";
    const { range } = info;
    if (range === undefined || (range[0] <= value && value <= range[1]))
        return undefined;
    return `${value} is outside its range from ${range[0]} to ${range[1]}, perhaps a percentage`;
}

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
    let written = 0;
    const metrics = mapsOf(entry["results"]).flatMap((result) => {
        const values = mapsOf(result["metrics"]);
        written += values.length;
        return values.flatMap((value) => cardMetric(value, datasetOf(result)));
    });
    if (metrics.length === 0)
        throw refused(shown, "its `model-index` holds no numbers");
    return { metrics, leftOut: written - metrics.length };
}
async function readCard(path, shown) {
    try {
        const text = (await (0,read_text/* readText */.y)(path)).replace(/^\uFEFF/, "");
        const head = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(text)?.[1];
        return (0,yaml_dist/* parse */.qg)(head ?? text, { logLevel: "error" });
    }
    catch (thrown) {
        throw refused(shown, (0,model_error/* reasonOf */.A)(thrown).split("\n")[0]);
    }
}
function cardMetric({ type, value, args }, dataset) {
    if (typeof type !== "string" || typeof value !== "number" || !Number.isFinite(value))
        return [];
    const known = { metric: type, value, dataset };
    const said = entriesOf(args ?? {});
    const { subject: written = {}, ...options } = said ?? {};
    const subject = subjectOf(entriesOf(written));
    if (said === undefined || subject === undefined)
        return [{ ...known, options: {}, subject: {}, unclear: "its `args` are not those of Assay" }];
    return [{ ...known, options, subject }];
}
/** Undefined where something in it is no subject, as the value would then be taken for another one's. */
function subjectOf(written) {
    const entries = Object.entries(written ?? { "": undefined });
    const isSubject = entries.every(([key, value]) => model_subject/* SUBJECT_KEYS */._u.some((known) => known === key) && (typeof value === "string" || typeof value === "number"));
    return isSubject ? Object.fromEntries(entries) : undefined;
}
/** `glue (sst2, validation)`. */
function datasetOf({ dataset }) {
    const { name, type, config, split } = entriesOf(dataset) ?? {};
    const texts = (values) => values.filter((one) => typeof one === "string" && one !== "");
    const [called = ""] = texts([name, type]);
    const parts = texts([config, split]);
    return parts.length === 0 ? String(called) : `${called} (${parts.join(", ")})`.trim();
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
            fix: "Measure and use `assay golden accept`, or delete the passport first where it was never committed.",
        });
    const gate = gateOf(request);
    const { metrics, leftOut } = await readModelIndex(request.card, shown, model);
    const { taken, refused } = chooseCardMetrics(metrics, request.known);
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
            [gate.name]: {
                data: [],
                ...gateSettingsOf(config).get(gate.name),
                metrics: sortedMetrics(taken.map(golden_import_golden)),
            },
        },
        configDigest: config.digest,
        // Nobody knows what computed a card's numbers.
        environment: { assay: request.version },
        accepted: [{ ...acceptance, artifact: file.digest }],
    });
    const more = leftOut === 0 ? [] : [`${leftOut} without a number`];
    const skipped = [...refused, ...more].map((reason) => `Left out: ${reason}.\n`).join("");
    const values = taken.length === 1 ? "1 value" : `${taken.length} values`;
    const are = taken.length === 1 ? "is" : "are";
    const said = `${model}: ${values} of ${shown} ${are} in ${path}, without intervals.\n${mixture(taken)}${skipped}`;
    return { text: said.split("\n").map(printable).join("\n") };
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
/** A gate has one golden table, and a card may tell of several. */
function mixture(taken) {
    const names = [...new Set(taken.map(({ dataset }) => dataset || "one without a name"))];
    return names.length < 2 ? "" : `These values are of different data sets: ${(0,engines_names/* listNames */.Z)(names)}.\n`;
}
function golden_import_golden({ metric, options, subject, value }) {
    return { metric, options: { ...options }, subject, value, samples: 0, imported: true };
}

// EXTERNAL MODULE: ./build/bundle/model/format.js
var format = __webpack_require__(12532);
;// CONCATENATED MODULE: ./build/bundle/baselines/golden-show.js






/** The passports for people: what they speak of, who accepted it, and every value with its interval. */
async function showGolden(request) {
    const { passports, refused } = await chosenPassports(request);
    const text = passports.map(passportText).join("\n");
    return { passports, text: text || (refused.length > 0 ? "" : noPassport(request)), refused };
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
    const width = Math.max(...facts.map(([name]) => printable(name).length));
    const head = facts
        .map(([name, text]) => `  ${printable(name).padEnd(width)}  ${printable(text)}\n`)
        .join("");
    return `${printable(model)}\n${head}${table(["gate", "metric", "subject", "value", "95 % interval", "samples"], rows, [3, 5])}`;
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
var model_missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/model/estimate.js
var model_estimate = __webpack_require__(17693);
// EXTERNAL MODULE: ./build/bundle/stats/interval.js + 1 modules
var stats_interval = __webpack_require__(1650);
;// CONCATENATED MODULE: ./build/bundle/stats/repeats.js
/** Runtimes and their versions round differently; a metric of float32 scores repeats to about this share. */
const REPEATS = 1e-5;
/** Values near 0, as of a correlation, are differences of larger numbers and repeat no better than those. */
const LEAST_SIZE = 0.1;
/** Whether two values may be one that was computed twice from the same bytes. */
function isRepeated(a, b) {
    return Math.abs(a - b) <= REPEATS * Math.max(Math.abs(a), Math.abs(b), LEAST_SIZE);
}

;// CONCATENATED MODULE: ./build/bundle/baselines/recomputed.js





/** Twice computed from other resamples. */
const RESAMPLED = { spread: 1.5, ends: 0.5 };
/** Twice computed by the same formula. */
const COMPUTED = { spread: 1 + 1e-6, ends: 1e-6 };
/** Compares what a passport says of a gate with what its files or kept predictions give. */
function compareRecomputed(gate, golden, measured, from) {
    const found = new Map(measured.map((one) => [metricKey(asGolden(one)), one]));
    const problems = [];
    let values = 0;
    for (const metric of golden.filter(({ imported }) => imported !== true)) {
        const again = found.get(metricKey(metric));
        const candidate = again?.candidate;
        // Not asked for: it compares with a baseline. From predictions, not every metric can be had.
        if (candidate === undefined)
            continue;
        if (from === "predictions" && (0,model_estimate/* isMissing */.b)(candidate) && candidate.code !== "golden/mismatch")
            continue;
        const name = `${gate}: ${(0,wording/* nameOf */.Vb)(metric.metric, metric.options, metric.subject)}`;
        if ((0,model_estimate/* isMissing */.b)(candidate)) {
            problems.push({
                code: candidate.code === "golden/mismatch" ? "golden/mismatch" : "golden/not-recomputed",
                message: `${name} could not be measured: ${candidate.reason}`,
            });
            continue;
        }
        values++;
        const source = givenBy(from);
        const difference = differenceOf(metric, candidate, again?.range);
        if (difference !== undefined)
            problems.push({
                code: "golden/mismatch",
                message: `${name} ${difference.is}, but ${source} ${difference.gives}`,
            });
    }
    return { problems, values };
}
function lackingIn(golden, measured, from) {
    const held = new Set(golden.map(metricKey));
    return measured.flatMap((one) => {
        const { candidate, metric, options, subject } = one;
        if ((0,model_estimate/* isMissing */.b)(candidate) || held.has(metricKey(asGolden(one))))
            return [];
        return [{ name: (0,wording/* nameOf */.Vb)(metric, options, subject), value: candidate.value, from }];
    });
}
/** Whose bytes give a value. */
function givenBy(from) {
    return from === "files" ? "its model and data give" : "the predictions that it kept give";
}
function asGolden({ metric, options, subject }) {
    return { metric, options: { ...options }, subject: { ...subject } };
}
function differenceOf({ value, interval, standardError, samples }, candidate, range) {
    if (!isRepeated(value, candidate.value))
        return { is: `is ${String(value)}`, gives: String(candidate.value) };
    if (samples !== candidate.samples)
        return { is: `is of ${samples} rows`, gives: `${candidate.samples} rows` };
    const error = (0,stats_interval/* standardErrorOf */.X6)(candidate);
    const { spread, ends } = candidate.uncertainty.kind === "bootstrap" ? RESAMPLED : COMPUTED;
    if (standardError !== undefined && !(standardError <= error * spread && error <= standardError * spread))
        return { is: `has a standard error of ${String(standardError)}`, gives: String(error) };
    if (candidate.uncertainty.kind === "exact" && interval === undefined)
        return undefined;
    const [low, high] = (0,stats_interval/* intervalOf */.XF)(candidate, 0.95);
    const [shownLow, shownHigh] = (0,stats_interval/* shownInterval */.bS)(candidate, 0.95, range);
    const slack = (ends * (high - low)) / 2 + Number.EPSILON * Math.abs(candidate.value);
    if (!(Number.isFinite(low) && Number.isFinite(high)))
        return undefined;
    if (interval === undefined || standardError === undefined)
        return { is: "lacks its doubt", gives: `${String(low)} to ${String(high)}` };
    // Passports of before say where the interval ends beyond the metric's values too.
    const isEnd = (end, ...ends) => ends.some((one) => Math.abs(end - one) <= slack);
    if (isEnd(interval[0], low, shownLow) && isEnd(interval[1], high, shownHigh))
        return undefined;
    return {
        is: `has an interval from ${String(interval[0])} to ${String(interval[1])}`,
        gives: `${String(shownLow)} to ${String(shownHigh)}`,
    };
}

// EXTERNAL MODULE: ./build/bundle/sources/pointers.js
var pointers = __webpack_require__(66240);
;// CONCATENATED MODULE: ./build/bundle/baselines/verify-files.js










/**
 * A path of a passport may lead out of the repository, by its name or by a link: who writes it into a change could
 * have any file of this machine read. What a gate's settings name, or what lies beside it, is the user's own choice,
 * and what DVC links to its cache is told by its pointer.
 */
async function passportFilesOf(root, gates = []) {
    const named = gates.flatMap(({ settings }) => textsIn(settings)).map((text) => external_node_path_.normalize(text));
    const repository = await (0,git/* repositoryOf */._M)(root);
    const homes = [external_node_path_.resolve(root), ...(repository === undefined ? [] : [repository.top])];
    const realHomes = await Promise.all(homes.map((home) => (0,promises_.realpath)(home)));
    const leadsOut = async (file) => {
        const own = external_node_path_.normalize(file);
        if (named.includes(own))
            return false;
        const place = external_node_path_.resolve(root, file);
        if (!homes.some((home) => isBelow(home, place)))
            return !named.some((name) => isBelow(name, own) || [own, external_node_path_.dirname(own)].includes(external_node_path_.dirname(name)));
        const real = await (0,promises_.realpath)(place).catch(() => undefined);
        if (real === undefined || realHomes.some((home) => isBelow(home, real)))
            return false;
        return !(0,pointers/* dvcCandidates */.e1)(file).some(({ pointer }) => (0,external_node_fs_.existsSync)(external_node_path_.resolve(root, pointer)));
    };
    return { tree: (0,sources_tree/* openTree */.r)((0,sources_tree/* candidateTree */.M)(root), ""), leadsOut };
}
function isBelow(folder, file) {
    const way = external_node_path_.relative(folder, file);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(way);
}
/** Why a file that a passport names is not the one that was accepted, or cannot be told from it. */
async function fileProblem({ tree, leadsOut }, passport, input) {
    const { path: file, digest, files } = input;
    const said = (code, message) => ({ path: passport, code, message });
    if (file.includes("://"))
        return said("file/missing", `\`${file}\` lies elsewhere and cannot be read here.`);
    const names = files === undefined ? [] : ((0,file_set/* unpackNames */.XJ)(files) ?? []);
    try {
        for (const one of [file, ...names.map((name) => external_node_path_.join(file, name))])
            if (await leadsOut(one))
                return said("golden/outside-tree", `\`${one}\` lies outside of the repository and no gate names it, so it is not read.`);
        const seen = await (0,file_set/* openInput */.lt)(tree, input);
        if (seen.digest === digest)
            return undefined;
        // The seen digest is not told: a path in a passport may name any file of the repository.
        return said("golden/mismatch", `\`${file}\` is not the accepted file, whose sha256 starts with ${shortDigest(digest)}.`);
    }
    catch (thrown) {
        const { code, reason } = (0,model_missing/* missingFor */.M)(thrown);
        return said(code, reason);
    }
}

;// CONCATENATED MODULE: ./build/bundle/baselines/verify-lacking.js


/** The config is the one that the values were accepted with, so the rules measured this one too. */
function takenOut(passport, gate, { name, value, from }) {
    return {
        path: passport,
        code: "golden/mismatch",
        message: `${gate}: ${name} is missing: the config asks for it and is the one that was accepted, and ${givenBy(from)} ${value}.`,
    };
}
/** The config has changed since, so nobody knows whether it was asked for when the values were accepted. */
function notHeld(passport, gate, { name, value }) {
    return {
        path: passport,
        code: "golden/metric-missing",
        message: `${gate}: the passport has no ${name}, which the gate's rules measure (${value}); the config asks for it since it was accepted, or somebody took it out. Accept anew to have it.`,
    };
}
/** Gates that evaluate the model and have no part in its passport, as after a run of some gates alone. */
function gatesNotHeld(passport, { artifact, gates }, config = []) {
    return config
        .filter(({ name, kind, settings }) => {
        return kind === "evaluation" && !Object.hasOwn(gates, name) && evaluates(settings, artifact.path);
    })
        .map(({ name }) => ({
        path: passport,
        code: "golden/metric-missing",
        message: `the passport has nothing of ${name}, a gate of this model. Run it and accept anew to have it.`,
    }));
}
function evaluates(settings, file) {
    if (typeof settings !== "object" || settings === null)
        return false;
    const { model, predictions, metrics_file } = { ...settings };
    return [model, predictions, metrics_file].some((one) => (0,table_source/* meansFile */.j)(one, file));
}

;// CONCATENATED MODULE: ./build/bundle/baselines/verify-record.js







/** A passport changes with an acceptance alone; so git tells what was changed by hand after a commit. */
async function recordProblems(root, path, present) {
    const committed = await committedFile(root, path);
    if (committed === undefined)
        return [];
    const past = await pastOf(committed, present);
    const left = leftBehind(past, present);
    const problems = left === undefined ? [] : problemsSince(path, committed.file, left, present);
    if (past.commits === 0 && past.standing.length === 0)
        return problems;
    if (await isHistoryCut(root)) {
        const message = `this clone is shallow, so nobody can tell whether the passport is still as it was committed. ${FETCH_ALL}`;
        return [...problems, { path, code: "baseline/shallow", message }];
    }
    if (past.standing.length > 0)
        return problems;
    const message = "git has no version of it that can be read, so nobody can tell whether it is still as it was committed. Commit it as it is, without a filter such as LFS.";
    return [{ path, code: "golden/unreadable", message }];
}
function problemsSince(path, now, { sha, file, passport: before }, after) {
    const since = `since it was committed in ${sha.slice(0, 7)}${file === now ? "" : ` as ${file}`}`;
    const said = (message) => ({ path, code: "golden/mismatch", message });
    const lists = listChanges(before.accepted, after.accepted).map((change) => said(`${change} ${since}. Restore the passport from there, and accept on top of it.`));
    // Where acceptances came on top, these explain whatever else is new.
    if (after.accepted.length > before.accepted.length)
        return lists;
    const names = [...new Set([...Object.keys(before.gates), ...Object.keys(after.gates)])].sort();
    const gates = names.flatMap((gate) => {
        const changes = gateChanges(before.gates[gate], after.gates[gate]);
        return changes.length === 0 ? [] : [`${gate}: ${changes.join(", ")}`];
    });
    const changes = [...gates, ...writtenAnew(headOf(before), headOf(after))];
    return [...lists, ...changes.map((change) => said(`${change} ${since}, and nobody accepted that.`))];
}
function listChanges(before, after) {
    const lost = before.filter((entry) => !after.some((one) => (0,external_node_util_.isDeepStrictEqual)(one, entry)));
    if (lost.length > 0)
        return lost.map((entry) => {
            const of = `the acceptance of ${entry.when.slice(0, 10)} by ${entry.who}`;
            const now = after.find((one) => isSameAcceptance(one, entry));
            const fields = now === undefined ? [] : changedKeys(entry, now);
            return fields.length === 0
                ? `${of} was taken out or written anew`
                : `${fields.map((field) => `\`${field}\``).join(", ")} of ${of} was written anew`;
        });
    if ((0,external_node_util_.isDeepStrictEqual)(after.slice(-before.length), before))
        return [];
    return ["the acceptances were put into another order, or others between them,"];
}
function headOf({ gates, accepted, looks, ...head }) {
    return head;
}
function gateChanges(before, after) {
    if (before === undefined)
        return ["the gate was put in"];
    if (after === undefined)
        return ["the gate was taken out"];
    const [was, is] = [verify_record_byKey(before.metrics), verify_record_byKey(after.metrics)];
    const metrics = [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
        const [old, one] = [was.get(key), is.get(key)];
        const either = one ?? old;
        if (either === undefined || (0,external_node_util_.isDeepStrictEqual)(old, one))
            return [];
        const how = old === undefined ? "was put in" : one === undefined ? "was taken out" : "was written anew";
        return [`${(0,wording/* nameOf */.Vb)(either.metric, either.options, either.subject)} ${how}`];
    });
    return [...metrics, ...writtenAnew(othersOf(before), othersOf(after))];
}
function othersOf({ metrics, predictions, ...gate }) {
    return predictions === undefined ? gate : { ...gate, predictions: unpacked(predictions) };
}
function writtenAnew(before, after) {
    return changedKeys(before, after).map((key) => `\`${key}\` was written anew`);
}
function changedKeys(before, after) {
    const [old, one] = [{ ...before }, { ...after }];
    return [...new Set([...Object.keys(old), ...Object.keys(one)])]
        .filter((key) => !(0,external_node_util_.isDeepStrictEqual)(old[key], one[key]))
        .sort();
}
function verify_record_byKey(metrics) {
    return new Map(metrics.map((metric) => [metricKey(metric), metric]));
}

;// CONCATENATED MODULE: ./build/bundle/baselines/golden-verify.js













/**
 * Reads models and golden data again and compares them with the passports, measures the values again from them and
 * from kept predictions, and compares each list of acceptances with itself and passports with what was committed. A passport that holds a value outside
 * its own interval does not get as far: it is not read.
 */
async function verifyGolden(request) {
    const { root, folder, model, gates } = request;
    const here = await passportFilesOf(root, gates);
    const problems = [];
    const notes = [];
    const names = [];
    const good = [];
    for (const path of await passportFiles(root, folder)) {
        const read = await readPassport(root, path).catch(unread(path));
        const name = external_node_path_.posix.basename(path, ".json");
        if (read === undefined && (model ?? name) === name && strangers([path], gates).length > 0) {
            names.push(name);
            problems.push(unread(path)(notAPassport(path)));
        }
        if (read === undefined)
            continue;
        names.push(name);
        if (model !== undefined && name !== model)
            continue;
        const found = "model" in read ? await verifyOne(here, path, read, request) : undefined;
        problems.push(...(found?.problems ?? ("model" in read ? [] : [read])));
        notes.push(...(found?.notes ?? []));
        if (found?.problems.length === 0)
            good.push(found.agreement);
    }
    if (model !== undefined && !names.includes(model))
        throw unknownModel(model, names, folder);
    const line = ({ path, code, message }) => `${path}: ${message} [${code}]`;
    const lines = [...good, ...notes.map((note) => `Note: ${line(note)}`), ...problems.map(line)];
    const text = lines.map((line) => `${printable(line)}\n`).join("") || noPassport(request);
    return { problems, notes, exitCode: exitCodeFor(problems, good.length), text };
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
async function verifyOne(here, path, passport, { root, recompute, gates: config, configDigest }) {
    const { model, artifact, gates } = passport;
    const metrics = Object.values(gates).flatMap((gate) => gate.metrics);
    const files = new Map();
    // Gates often share their golden data, and large files are read once.
    for (const one of [
        ...(artifact.files ?? [artifact]),
        ...Object.values(gates).flatMap(({ data }) => data),
    ]) {
        const key = `${one.digest} ${one.path}`;
        if (!files.has(key))
            files.set(key, await fileProblem(here, path, one));
    }
    const isHere = (some) => some.every((one) => files.get(`${one.digest} ${one.path}`) === undefined);
    // What was kept under a name of its own is of a model and of data that may have gone on since.
    const isAside = passport.aside === true;
    const problems = isAside ? [] : [...files.values()].filter((problem) => problem !== undefined);
    const notes = [];
    let values = 0;
    for (const [gate, { data, metrics: golden, predictions }] of Object.entries(gates)) {
        const damage = predictions === undefined ? undefined : damageOf(predictions);
        if (damage !== undefined)
            problems.push({ path, code: "golden/mismatch", message: `${gate}: ${damage}` });
        if (recompute === undefined || !isHere(data))
            continue;
        const sources = [
            ...(isHere(artifact.files ?? [artifact]) ? ["files"] : []),
            ...(predictions === undefined || damage !== undefined ? [] : ["predictions"]),
        ];
        let most = 0;
        const lacking = new Map();
        for (const from of golden.every(({ imported }) => imported === true) ? [] : sources) {
            const measured = await recompute(passport, gate, from);
            if ("reason" in measured) {
                problems.push({ path, code: measured.code, message: `${gate}: ${measured.reason}` });
                continue;
            }
            const compared = compareRecomputed(gate, golden, measured, from);
            problems.push(...compared.problems.map((problem) => ({ path, ...problem })));
            most = Math.max(most, compared.values);
            for (const one of lackingIn(golden, measured, from))
                if (!lacking.has(one.name))
                    lacking.set(one.name, one);
        }
        values += most;
        const isSameConfig = configDigest === passport.configDigest;
        for (const one of lacking.values())
            if (isSameConfig)
                problems.push(takenOut(path, gate, one));
            else
                notes.push(notHeld(path, gate, one));
    }
    if (!isAside)
        notes.push(...gatesNotHeld(path, passport, config));
    problems.push(...chainProblems(path, passport), ...(await recordProblems(root, path, passport)));
    const isImported = metrics.some(({ imported }) => imported === true);
    const source = isImported ? " Its values are a model card's and were not measured here." : "";
    const what = isAside ? "acceptances" : "model, data and acceptances";
    const counted = values === 0 ? "" : `; ${values} of its ${metrics.length} values were measured again`;
    return { problems, notes, agreement: `${model}: ${what} agree with ${path}${counted}.${source}` };
}
function damageOf(predictions) {
    try {
        (0,packed_predictions/* unpackPredictions */.Fd)(predictions);
        return undefined;
    }
    catch (thrown) {
        return (0,model_missing/* missingFor */.M)(thrown).reason;
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

;// CONCATENATED MODULE: ./build/bundle/sources/append-text.js



/**
 * Adds text at the end of a file, which is made where it is not there. A link is not followed: who writes one
 * into a change could have any file of this machine written.
 */
async function appendText(file, text) {
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    // Windows has no such flags, and no such links without rights of their own. A named pipe would be waited for.
    const careful = (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | careful;
    const opened = await (0,promises_.open)(file, flags, 0o644);
    try {
        await opened.appendFile(text);
    }
    finally {
        await opened.close();
    }
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
        text = await (0,read_text/* readText */.y)((0,external_node_path_.resolve)(root, path));
    }
    catch (thrown) {
        if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT")
            return [];
        throw looks_file_unreadable(path, (0,model_error/* reasonOf */.A)(thrown));
    }
    return parseLooks(text, path);
}
/** As `loadLooks`, of a text that was read already, such as that of an earlier commit. */
function parseLooks(text, path) {
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
        await appendText(path, added.map((look) => `${JSON.stringify(look)}\n`).join(""));
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
    return printable(text).replace(/[\\`*_{}[\]()<>#|~!@&]/g, (mark) => `\\${mark}`);
}
/** Inside a code span nothing is escaped, so what would end it or the cell is replaced. */
function code(text) {
    return printable(text).replace(/[`|]/g, "�");
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




















// EXTERNAL MODULE: ./build/bundle/gates/data/index.js + 2 modules
var data = __webpack_require__(63355);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/index.js + 157 modules
var evaluation = __webpack_require__(75887);
// EXTERNAL MODULE: ./build/bundle/gates/latency/index.js + 1 modules
var latency = __webpack_require__(90902);
// EXTERNAL MODULE: ./build/bundle/gates/scan/index.js + 50 modules
var scan = __webpack_require__(25135);
;// CONCATENATED MODULE: ./build/bundle/gates/index.js




/** Every kind of gate that `assay.yml` may name. A new kind is one folder, one line here and one in `load.ts`. */
const GATE_KINDS = [data.dataGate, evaluation.evaluationGate, latency.latencyGate, scan.scanGate];

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
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
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
                title: oneLine(`${gate.name}: ${check.metric ?? check.about ?? check.code}`, 120),
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
        run,
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
    const gates = report.gates.length === 1 ? "gate" : "gates";
    const counted = `${good} of ${report.gates.length} ${gates} passed`;
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
        // The id of a job is another one when it is retried.
        run: present(env.CI_PIPELINE_ID),
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
        run: present(env.BUILD_TAG) ?? present(env.BUILD_URL),
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
        fingerprint: code_quality_digest([
            gate.name,
            check.code,
            check.metric,
            check.options,
            check.subject,
            check.asked ?? check.expected,
        ]),
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
;// CONCATENATED MODULE: ./build/bundle/reporters/change.js


const UNITS = ["ratio", "count", "seconds", "bytes", "score", "per_second", "value"];
/** A cell that has nothing to say. */
const change_NOTHING = "–";
/** What a check without a metric is about. */
const THE_GATE = "the gate";
/** The measurement that a check judged; the one with a baseline where there are several. */
function measurementOf(check, gate) {
    return indexOf(gate).get(identity(check.metric, check.options ?? {}, check.subject));
}
/**
 * What a check judged as numbers to show: with the very comparison of its rule, since others of its metric may be
 * with another baseline; without one where its rule could not compare.
 */
function judgedBy(check, gate) {
    const measurement = measurementOf(check, gate);
    if (measurement === undefined)
        return undefined;
    if (check.compared !== undefined)
        return { ...measurement, baseline: check.compared };
    if (check.status !== "error" && check.status !== "skipped")
        return measurement;
    const { baseline: _, ...alone } = measurement;
    return alone;
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
        return value === null ? change_NOTHING : texts[0];
    return `${texts[0]} → ${value === null ? change_NOTHING : texts[1]}`;
}
/** `0.011 worse (0.008 to 0.014)`. */
function describeDifference({ baseline, unit, direction }) {
    if (baseline === undefined || baseline.difference === null)
        return change_NOTHING;
    const { difference, interval, scale } = baseline;
    const ends = interval === undefined ? undefined : [interval[0], interval[1]];
    const text = (0,wording/* describeGap */.e4)({ value: difference, interval: ends, scale, unit: unitOf(unit), direction });
    return text.interval === undefined ? text.size : `${text.size} (${text.interval})`;
}
/** What a check is about, in one line: `carrier=EV: recall`, `one of 2 alternatives`, or that it is the gate itself. */
function checkName(check) {
    return check.metric === undefined
        ? (check.about ?? THE_GATE)
        : (0,wording/* nameOf */.Vb)(check.metric, check.options ?? {}, check.subject);
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

;// CONCATENATED MODULE: ./build/bundle/reporters/data-changes.js


/** The largest changes, at most so many. */
function changeTexts({ largest }, most) {
    return largest.slice(0, most).map((change) => ({ what: nameOf(change), change: describe(change) }));
}
/** `What changed in the data since origin/main (1a2b3c4)`. */
function changesTitle({ against }) {
    return `What changed in the data since ${against}`;
}
/** `null_rate(dep_delay) 2.5 % → 9.1 % and 3 more`: the largest change. */
function firstChange(changes) {
    const [first] = changeTexts(changes, 1);
    if (first === undefined)
        return "nothing";
    const more = changes.total - 1;
    return `${first.what} ${first.change}${more > 0 ? ` and ${(0,format/* formatCount */.B4)(more)} more` : ""}`;
}
function nameOf({ metric, column }) {
    return column === undefined ? metric : `${metric}(${column})`;
}
function describe({ before, after, unit, textBefore, textAfter, typeBefore, typeAfter }) {
    if (before === null || after === null) {
        if (typeBefore === undefined)
            return `new column, ${typeAfter ?? "of unknown type"}`;
        return typeAfter === undefined ? "column removed" : `${typeBefore} → ${typeAfter}`;
    }
    if (textBefore !== undefined && textAfter !== undefined)
        return `${textBefore} → ${textAfter}`;
    const [old, now] = (0,format/* formatTogether */._M)([before, after], unitOf(unit));
    return `${old} → ${now}`;
}

// EXTERNAL MODULE: ./build/bundle/model/losses.js
var losses = __webpack_require__(66160);
;// CONCATENATED MODULE: ./build/bundle/reporters/losses.js





/** Notes that say where a metric lost. */
const BESIDE_CHECKS = [
    "evaluation/worse-rows",
    "evaluation/found-slices",
    "evaluation/different-rows",
    "evaluation/behaviour-failed",
];
const LEAST_P = 0.0001;
const LEAST_SHARE = 0.001;
const LEAST_TIMES = 1.1;
const MOST_TIMES = 10;
/** Where the metrics of these checks lost; checks of one metric and subject share what is said of it. */
function lossTexts(checks, gate) {
    const told = new Set();
    return checks.flatMap((check) => {
        const { metric, options = {}, subject, compared } = check;
        if (metric === undefined)
            return [];
        const unit = unitOf(measurementOf(check, gate)?.unit ?? "value");
        const all = (0,losses/* lossesOf */.R)(gate.figures, { metric, options, subject });
        // A metric may have lost against one baseline here and against another there.
        const others = new Set(all.map(({ against }) => against)).size > 1;
        return all
            .filter(({ against }) => compared === undefined || compared.name === against)
            .filter(({ id }) => !told.has(id) && told.add(id))
            .map((losses) => losses_describe(losses, check, unit, others));
    });
}
function losses_describe(losses, check, unit, namesBaseline) {
    const { origin, against, shareLabel, sliceLabel, valueLabel, slices } = losses;
    const { slice, label } = check.subject;
    const place = `${label === undefined ? "" : ` for the label ${label}`}${slice === undefined ? "" : ` in ${(0,model_subject/* describeSubject */.qy)({ slice })}`}`;
    const shown = origin === "found" ? model_subject/* visible */.RK : (text) => (0,model_subject/* describeSubject */.qy)({ slice: text });
    // The search reads rows one by one, and not every metric is one of single rows.
    const isOther = origin === "found" && valueLabel !== check.metric;
    const verb = origin === "found" ? "Found slices that carry" : "Slices that carry";
    return {
        title: `${verb} the loss of ${(0,wording/* labelOf */.Wy)(check.metric ?? "", check.options ?? {})}${place}${namesBaseline ? ` against ${against}` : ""}`,
        shareLabel,
        sliceLabel,
        ...(isOther ? { valueLabel } : {}),
        rows: slices.map(({ slice, rows, baseline, candidate, share, pValue }) => {
            const [before, after] = (0,format/* formatTogether */._M)([baseline, candidate], isOther ? "score" : unit);
            const row = {
                slice: shown(slice),
                rows: (0,format/* formatCount */.B4)(rows),
                change: `${before} → ${after}`,
                share: shareText(share),
            };
            return pValue === undefined ? row : { ...row, pValue: pText(pValue) };
        }),
    };
}
function shareText(share) {
    // Of a loss that is next to nothing, every slice is many times as much: the size of that says nothing.
    if (share > MOST_TIMES)
        return `over ${MOST_TIMES} times`;
    if (share < LEAST_SHARE)
        return `below ${(0,format/* formatShare */.T1)(LEAST_SHARE)}`;
    if (share < LEAST_TIMES)
        return (0,format/* formatShare */.T1)(round(share, share < 0.1 ? 1000 : 100));
    return `${(0,format/* formatCount */.B4)(round(share, 10))} times`;
}
function round(value, parts) {
    return Math.round(value * parts) / parts;
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
/** At most `length` characters with beginning and end, as names often differ in either. */
function shortenMiddle(text, length) {
    if (text.length <= length)
        return text;
    const tail = Math.floor(length / 3);
    const end = text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, "");
    return `${shorten(text, length - tail)}${end}`;
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
/** Checks beside one another that one rule made and that ask for the same: what is to be done is said once for all. */
function byAdvice(checks) {
    const groups = [];
    for (const check of checks) {
        const group = groups.at(-1);
        if (group !== undefined && adviceOf(group[0]) === adviceOf(check))
            group.push(check);
        else
            groups.push([check]);
    }
    return groups;
}
function adviceOf({ status, code, because, fix, location }) {
    return JSON.stringify([status, code, because, fix, location]);
}
/** Gates with the worst first. */
function gatesByAttention(report) {
    return report.gates.toSorted((a, b) => ATTENTION.indexOf(a.status) - ATTENTION.indexOf(b.status));
}
/** `2 of 14 checks failed`, the one sentence that a reader takes away. */
function headline(report) {
    const checks = allChecks(report);
    const counts = countChecks(checks);
    const all = checks.length;
    const of = (some) => (all === 1 ? "the only check" : `${some} of ${all} checks`);
    const every = all === 2 ? "both checks" : `all ${all} checks`;
    const verdict = report.verdict;
    switch (verdict) {
        case "pass":
            if (counts.pass < all)
                return `passed, ${counts.skipped} of ${all} checks skipped`;
            return all === 1 ? "the only check passed" : `${every} passed`;
        case "warn":
            return `passed with ${counts.warn} ${counts.warn === 1 ? "warning" : "warnings"}`;
        case "fail":
            return counts.fail === all && all > 1 ? `${every} failed` : `${of(counts.fail)} failed`;
        case "inconclusive":
            return `could not decide ${of(counts.inconclusive)}`;
        case "error":
            return counts.error > 0 ? `could not judge ${of(counts.error)}` : "nothing was judged";
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
const SHOWN_CHANGES = 8;
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
            ...byAdvice(byAttention(gate.checks)).flatMap(groupLines),
            ...lossLines(gate),
            ...changeLines(gate),
            ...findingLines(gate),
            ...notesOf(gate).flatMap(({ message, fix }) => [
                ...wrap(`note: ${plain_plain(message)}`, width, 2),
                ...(fix === undefined ? [] : wrap(plain_plain(fix), width, 4).map(colours.dim)),
            ]),
            "",
        ];
    }
    function groupLines(group) {
        return [...group.flatMap(checkLines), ...adviceLines(group[0])];
    }
    function checkLines(check) {
        const paint = paints[check.status];
        const [first, ...rest] = wrap(`${SYMBOLS[check.status]} ${plain_plain(check.message)}`, width, 2);
        return [`  ${paint(first.slice(2, 3))}${first.slice(3)}`, ...rest];
    }
    function adviceLines(check) {
        if (check.status === "pass" || check.status === "skipped")
            return [];
        const where = check.location === undefined ? "" : `${plain_plain(describeLocation(check.location))}  `;
        return [
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
    function changeLines({ changes }) {
        if (changes === undefined)
            return [];
        const told = changeTexts(changes, SHOWN_CHANGES);
        const more = changes.total - told.length;
        return [
            ...wrap(`${plain_plain(changesTitle(changes))}:`, width, 2),
            ...told.flatMap(({ what, change }) => wrap(`${plain_plain(what)} ${plain_plain(change)}`, width, 4)),
            ...(more > 0 ? [colours.dim(`    and ${more} more, see report.json`)] : []),
        ];
    }
    function lossLines(gate) {
        return lossTexts(needingAttention(gate.checks), gate).flatMap(({ title, shareLabel, valueLabel, rows }) => [
            ...wrap(`${plain_plain(title)} (${plain_plain(shareLabel)}${valueLabel === undefined ? "" : `; ${plain_plain(valueLabel)}`})`, width, 2),
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
const missing = build/* Type.Object */.ZUJ.Object({ code: report_text, reason: report_text, fix: build/* Type.Optional */.ZUJ.Optional(report_text) });
const CheckSchema = build/* Type.Object */.ZUJ.Object({
    code: report_text,
    about: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ description: "What the check is about, where that is no metric: one of 2 alternatives" })),
    metric: build/* Type.Optional */.ZUJ.Optional(report_text),
    options: build/* Type.Optional */.ZUJ.Optional(options),
    subject: report_subject,
    status: report_status,
    level: build/* Type.Enum */.ZUJ.Enum(["error", "warn", "off"]),
    asked: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        description: "The rule in words that stay the same from run to run, where `expected` tells a measured value",
    })),
    expected: report_text,
    actual: nullable(build/* Type.Number */.ZUJ.Number()),
    compared: build/* Type.Optional */.ZUJ.Optional(build/* Type.Object */.ZUJ.Object({
        name: report_text,
        value: build/* Type.Number */.ZUJ.Number(),
        difference: build/* Type.Number */.ZUJ.Number({
            description: "candidate − baseline, or their ratio − 1 when scale is ratio",
        }),
        scale: build/* Type.Enum */.ZUJ.Enum(["linear", "ratio"]),
        interval: build/* Type.Optional */.ZUJ.Optional(interval),
    }, {
        description: "What the rule compared with, and the difference as it was judged: where `by` is in percent, with the doubt of what it is a share of",
    })),
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
    degreesOfFreedom: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
        exclusiveMinimum: 0,
        description: "Of Student's t, where few groups or rows stand behind it",
    })),
    samples: build/* Type.Integer */.ZUJ.Integer({ minimum: 0 }),
    missing: build/* Type.Optional */.ZUJ.Optional(missing),
    baseline: build/* Type.Optional */.ZUJ.Optional(build/* Type.Object */.ZUJ.Object({
        name: report_text,
        value: nullable(build/* Type.Number */.ZUJ.Number()),
        difference: nullable(build/* Type.Number */.ZUJ.Number({ description: "candidate − baseline, or their ratio − 1 when scale is ratio" })),
        scale: build/* Type.Enum */.ZUJ.Enum(["linear", "ratio"]),
        interval: build/* Type.Optional */.ZUJ.Optional(interval),
        missing: build/* Type.Optional */.ZUJ.Optional(missing),
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
        files: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
            description: "Where `path` is a folder: names of its files that were read, a JSON list, deflated and in Base64",
        })),
        tree: build/* Type.Optional */.ZUJ.Optional(report_text),
    })),
    truth: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        pattern: "^sha256:[0-9a-f]{64}$",
        description: "Digest of labels, weights and groups of the rows, where they lie in the predictions file",
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
    changes: build/* Type.Optional */.ZUJ.Optional(build/* Type.Object */.ZUJ.Object({
        against: report_text,
        total: build/* Type.Integer */.ZUJ.Integer({ minimum: 0 }),
        largest: build/* Type.Array */.ZUJ.Array(build/* Type.Object */.ZUJ.Object({
            metric: build/* Type.String */.ZUJ.String({
                description: "`type` for a column that came, went or has another type, else a statistic",
            }),
            column: build/* Type.Optional */.ZUJ.Optional(report_text),
            unit: report_text,
            before: nullable(build/* Type.Number */.ZUJ.Number()),
            after: nullable(build/* Type.Number */.ZUJ.Number()),
            textBefore: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ description: "The value as people write it, where it is a time" })),
            textAfter: build/* Type.Optional */.ZUJ.Optional(report_text),
            typeBefore: build/* Type.Optional */.ZUJ.Optional(report_text),
            typeAfter: build/* Type.Optional */.ZUJ.Optional(report_text),
        })),
    }, { description: "Statistics of a data gate's table that are not what they were at the base" })),
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
        run: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
            minLength: 1,
            description: "What CI calls this run, the same when jobs of it are repeated",
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
        // Jenkins and GitLab follow a test from run to run by its name.
        name: `${checkName(check)}, ${check.asked ?? check.expected}`,
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
    changes: 20,
    inputs: true,
    notes: 50,
    advice: 20,
    rows: 200,
    gates: 200,
    text: 400,
};
/** From everything to the verdict alone: what helps the reader least goes first. */
const LADDER = steps({}, { measurements: false }, { passing: false }, { findings: 10 }, { inputs: false }, { rows: 50, advice: 10 }, { findings: 3, notes: 5, changes: 8, text: 200 }, { rows: 20, advice: 5, gates: 50 }, { rows: 10, advice: 3, notes: 2, text: 120 }, { findings: 0, changes: 0, rows: 5, advice: 1, gates: 10 }, { rows: 3, advice: 0, notes: 0, gates: 5, text: 60 }, { rows: 1, gates: 3 }, { gates: 0 });
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
/**
 * What begins an address or a reference without a scheme's `//`. An underscore before it is a letter of a word here, and
 * the end of emphasis in Markdown, so it is not asked what stands before.
 */
const ADDRESS = /(www|mailto|xmpp|gh)(?=[.:-])/gi;
function escapeWords(text) {
    return text
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\*_{}[\]~$^]/g, "\\$&")
        .replace(/[@#!%~](?=[\w"'])|:(?=[\w+-]+:)|:(?=\/\/)|&amp;(?=\d)/g, `$&${BREAK}`)
        .replace(ADDRESS, `$1${BREAK}`)
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
        .replace(ADDRESS, `$1${BREAK}`)
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
/** Characters of a name in a table; where checks are explained it stands whole. */
const LONGEST_NAME = 80;
/** Heading of the column of values, where some row has a baseline. */
const CHANGE = "Baseline → this change";
/** One row a check. Columns in which no row has anything to say are left out. */
function checkTable(checks, gate, length) {
    const rows = checks.map((check) => {
        const measurement = judgedBy(check, gate);
        return [
            `${tables_SYMBOLS[check.status]}\u00a0${WORDS[check.status]}`,
            check.metric === undefined
                ? escapeText(checkName(check), length)
                : codeCell((0,wording/* labelOf */.Wy)(check.metric, check.options ?? {}), length),
            nameCell((0,model_subject/* describeSubject */.qy)(check.subject), length) || change_NOTHING,
            measurement === undefined ? change_NOTHING : describeChange(measurement),
            measurement === undefined ? change_NOTHING : describeDifference(measurement),
            escapeText(check.expected, length),
        ];
    });
    return tables_table(["", "Metric", "Subject", CHANGE, "Difference (95 %)", "Expected"], rows);
}
function measurementTable(measurements, length) {
    const baselines = new Set(measurements.flatMap(({ baseline }) => baseline?.name ?? []));
    const rows = measurements.map((measurement) => {
        const { metric, options, subject, samples, missing, baseline } = measurement;
        const against = baseline === undefined || baselines.size < 2 ? "" : ` against ${escapeText(baseline.name, length)}`;
        return [
            `${codeCell((0,wording/* labelOf */.Wy)(metric, options), length)}${against}`,
            nameCell((0,model_subject/* describeSubject */.qy)(subject), length) || change_NOTHING,
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
/** Statistics of the data that are not what they were. */
function dataChangeTable(changes, length) {
    const rows = changes.map(({ what, change }) => [codeCell(what, length), escapeText(change, length)]);
    return tables_table(["Statistic", CHANGE], rows);
}
/** Slices that carry a loss, with their part of it. */
function lossTable({ rows, shareLabel, sliceLabel }, length) {
    const cells = rows.map(({ slice, rows: count, change, share, pValue = change_NOTHING }) => [
        nameCell(slice, length),
        count,
        change,
        share,
        pValue,
    ]);
    const head = [sliceLabel, "rows", CHANGE, shareLabel, "p-value"];
    return tables_table(head.map((name) => (name === CHANGE ? name : escapeText(capitalised(name), length))), cells);
}
/** One long value would push the other columns out of sight. */
function nameCell(name, length) {
    return codeCell(shortenMiddle(plain_plain(name), Math.min(length, LONGEST_NAME)));
}
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function tables_table(head, rows) {
    const kept = head.map((_, column) => rows.some((row) => row[column] !== change_NOTHING));
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
        ...changes(gate, detail, omissions),
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
    const lines = byAdvice(told).map((group) => {
        const [{ because, fix, location, code }] = group;
        const messages = group.map(({ status, message }) => `${tables_SYMBOLS[status]} ${escapeText(message, detail.text)}`);
        const why = because === undefined ? "" : `<br>**Why this rule:** ${escapeText(because, detail.text)}`;
        const what = fix === undefined ? "" : `<br>**What to do:** ${escapeText(fix, detail.text)}`;
        const where = location === undefined ? "" : `${codeSpan(describeLocation(location), detail.text)}, `;
        return `- ${messages.join("<br>")}${why}${what}<br><sub>${where}${codeSpan(`assay explain ${code}`)}</sub>`;
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
/** What is otherwise in the data, also where no rule looks; never a value of it. */
function changes(gate, detail, omissions) {
    if (gate.changes === undefined)
        return [];
    const told = changeTexts(gate.changes, detail.changes);
    omissions.add("change", gate.changes.total - told.length);
    if (told.length === 0)
        return [];
    const summary = [changesTitle(gate.changes), firstChange(gate.changes)]
        .map((text) => escapeHtml(shorten(text, detail.text)))
        .join(": ");
    return [folded(summary, dataChangeTable(told, detail.text))];
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
    change: ["changes in the data", "change in the data"],
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
    seconds: {
        ns: 1e-9,
        us: 1e-6,
        µs: 1e-6,
        μs: 1e-6,
        ms: 1e-3,
        s: 1,
        m: 60,
        min: 60,
        h: 3600,
        d: 86_400,
        w: 604_800,
    },
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
    seconds: "a time such as 5ms, 2s or 3d",
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
/** More than nothing: `0s` ends a gate before it begins. */
function positive(scale) {
    const pattern = amountPattern(Object.keys(FACTORS[scale]), "").replace(/^\^/, "");
    return build/* Type.String */.ZUJ.String({ pattern: `^(?!0*(?:\\.0*)?(?:[eE]|[^\\d.]))${pattern}`, title: EXAMPLES[scale] });
}
const durationSchema = build/* Type.Union */.ZUJ.Union([build/* Type.Number */.ZUJ.Number({ exclusiveMinimum: 0 }), positive("seconds")], {
    title: "a time such as 90s or 10m",
});
const sizeSchema = build/* Type.Union */.ZUJ.Union([build/* Type.Integer */.ZUJ.Integer({ minimum: 1 }), positive("bytes")], {
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
const HistorySchema = build/* Type.Object */.ZUJ.Object({
    file: build/* Type.String */.ZUJ.String({
        minLength: 1,
        pattern: "^(?!/|\\\\|\\.\\.(/|$))",
        title: "a path inside the config's folder",
        description: "File of earlier measurements, one JSON object a line; `assay history append` writes it",
    }),
}, { ...settings_closed, description: "What `within` compares with" });
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
    history: build/* Type.Optional */.ZUJ.Optional(HistorySchema),
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
    label: { ...words, description: "One of several labels a row, by itself; `*` stands for anything" },
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
const EXPECTATION_KEYS = [
    "min",
    "max",
    "equals",
    "max_gap",
    "within",
    ...gate_schema_COMPARING,
    "by",
    "level",
    "because",
];
/**
 * One rule about one metric: an object schema without the choice of its expectation, which `rule.ts` checks
 * in words and `editor-schema.ts` adds for editors.
 */
function gate_schema_ruleSchema(metric) {
    const bounds = boundSchemas(metric.unit, metric.range);
    const subjects = metric.subjects.map((key) => [key, SUBJECT_SCHEMAS[key]]);
    const options = settings_propertiesOf(metric.options);
    const baselines = [...BASELINE_NAMES, ...(metric.baselines ?? [])];
    const passport = build/* Type.String */.ZUJ.String({ minLength: 1, title: "the name of a passport" });
    const baseline = (description) => metric.inPassports === true
        ? build/* Type.Union */.ZUJ.Union([build/* Type.Enum */.ZUJ.Enum(baselines), passport], { description })
        : build/* Type.Enum */.ZUJ.Enum(baselines, { description });
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
            no_worse_than: baseline("`baseline` is the base commit measured beside this one, `passport` the golden metrics; evaluation gates also know `champion`, `trivial`, and each passport by its name; data gates know `reference`"),
            better_than: baseline("What it must beat, by at least `by`"),
            no_better_than: baseline("What it may beat by at most `by`: a greater gain smells of a leak"),
            max_gap: build/* Type.Union */.ZUJ.Union(gapSchemas(metric.unit), {
                description: "How far apart the subjects that a pattern such as `carrier=*` matches may lie",
            }),
            within: build/* Type.Object */.ZUJ.Object({
                history: build/* Type.Integer */.ZUJ.Integer({
                    minimum: 3,
                    maximum: 10_000,
                    description: "How many earlier runs count, the last ones",
                }),
                sigma: build/* Type.Number */.ZUJ.Number({
                    exclusiveMinimum: 0,
                    maximum: 100,
                    description: "How many standard deviations around their mean are allowed",
                }),
            }, {
                additionalProperties: false,
                description: "Within what earlier runs lead to expect, as in `{ history: 14, sigma: 3 }`; the tested run is none of them",
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
        if ((0,yaml_dist/* isScalar */.jn)(node)) {
            const lost = lostDigits(node);
            if (lost !== undefined)
                problems.add("config/value", lost, at(start), "Write it in quotes where it is a value of the data; a bound must be a number that can be kept, such as the one it would be read as");
            return node.value;
        }
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
/** A number that became another one on its way would be compared with what nobody wrote. */
function lostDigits({ value, source = "" }) {
    if (typeof value !== "number" || Number.isSafeInteger(value) || !/^[+-]?\d+$/.test(source))
        return undefined;
    const read = Number.isFinite(value) ? BigInt(value) : value;
    return String(read) === String(BigInt(source.replace("+", "")))
        ? undefined
        : `the number ${source} would be read as ${read}: whole numbers beyond 2^53 are rounded`;
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
        case "minProperties": {
            const given = Array.isArray(error.data) ? error.data.length : 0;
            const what = given === 0 ? "is empty" : `has ${given} of at least ${String(error.params["limit"])} entries`;
            problems.add("config/value", `${pathName(path)} ${what}`, document.locate(path));
            return;
        }
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
    const isItem = ["string", "number", "boolean"].includes(typeof data);
    if (isItem && branches.every(({ type }) => type === "array"))
        return `Write a list: [${String(data)}]`;
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
        const possible = branches
            .map((_, index) => index)
            .filter((index) => couldMean(branches[index], choice.data));
        const begun = possible.filter((index) => hasRequired(branches[index], choice.data));
        const meant = begun.length === 1 ? begun : possible;
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
/** True for a map with all keys that one of the branch must have. */
function hasRequired({ required = [] }, data) {
    return typeof data === "object" && data !== null && required.every((key) => Object.hasOwn(data, key));
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

;// CONCATENATED MODULE: ./build/bundle/config/against.js




/** Looks whether there is what a rule compares with: a folder of passports, or the passport of that name. */
function checkAgainst(against, path, metric, { document, problems, hasPassports, passports }) {
    const place = document.locate(path);
    const words = [...BASELINE_NAMES, ...(metric.baselines ?? [])];
    if (words.includes(against)) {
        if (against === "passport" && !hasPassports)
            problems.add("config/baseline", `${pathName(path.slice(0, -1))} compares with the passport, but \`baseline.passports\` is not set`, place, "Add baseline: { passports: golden/ }");
        return;
    }
    const said = `${pathName(path)} is ${quote(against)}`;
    if (!(0,baseline_names/* isPassportName */.s5)(against, metric)) {
        const fix = suggestion("", words);
        problems.add("config/value", `${said}, which ${metric.id} is not compared with`, place, fix);
    }
    else if (!hasPassports) {
        problems.add("config/baseline", `${said}, which would be the name of a passport, but \`baseline.passports\` is not set`, place, suggestion(against, words));
    }
    else if (passports !== undefined && !passports.includes(against)) {
        problems.add("config/baseline", `${said}, but there is no such passport in the folder of \`baseline.passports\``, place, suggestion(against, [...words, ...passports]));
    }
}

;// CONCATENATED MODULE: ./build/bundle/config/validator.js


let shared;
/** The schemas are ours, so nothing asks whether they are schemas: that took longer than all else of a config. */
function ajv() {
    if (shared === undefined) {
        shared = new _2020.Ajv2020({
            allErrors: true,
            verbose: true,
            strict: false,
            strictNumbers: true,
            meta: false,
            validateSchema: false,
            addUsedSchema: false,
            code: { optimize: false },
        });
        dist["default"](shared);
    }
    return shared;
}
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
    const validate = ajv().compile(schema);
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
        : metricMeant(typeof id === "string" ? id : "", kind.metrics));
    return undefined;
}
/** People write the names that other libraries have, which may look like another metric's. */
function metricMeant(written, metrics) {
    const named = metrics.flatMap(({ id, alsoCalled = [] }) => [id, ...alsoCalled].map((name) => ({ id, name })));
    const names = named.map(({ name }) => name);
    const near = nearest(written, names);
    const meant = named.find(({ name }) => name === near)?.id;
    if (meant === undefined)
        return suggestion(written, metrics.map(({ id }) => id));
    return `Did you mean \`${meant}\`?`;
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
    const said = [
        has("min") || has("max"),
        has("equals"),
        has("max_gap"),
        has("within"),
        ...gate_schema_COMPARING.map(has),
    ];
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
    const { within } = text;
    if (isWithin(within)) {
        expectations.push({ kind: "within", runs: within.history, sigma: within.sigma });
        if (!scene.hasHistory)
            problems.add("config/history", `${pathName(path)} compares with earlier runs, but \`history\` is not set`, document.locate([...path, "within"]), "Add history: { file: golden/history.jsonl }, which `assay history append` writes");
    }
    const against = comparing === undefined ? undefined : text[comparing];
    if (comparing !== undefined && typeof against === "string") {
        const margin = readMargin(text["by"] ?? 0, metric.unit);
        expectations.push({ kind: comparing, against, margin });
        if (metric.inPassports === true || against === "passport")
            checkAgainst(against, [...path, comparing], metric, scene);
    }
    return expectations;
}
function isWithin(value) {
    if (typeof value !== "object" || value === null)
        return false;
    return "history" in value && "sigma" in value;
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
    checkBudget(value, path, scene);
    const given = Object.fromEntries(Object.entries(value).filter(([key]) => !COMMON_KEYS.includes(key)));
    const settings = (0,build_value/* Default */.yB)(kind.config, structuredClone(given));
    if (problems.size === before)
        checkTogether(kind, settings, path, scene);
    if (problems.size === before)
        scene.sound.add(name);
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
/** A timer cannot wait longer than 2^31 milliseconds and would end at once; no memory is beyond 2^53 bytes. */
const MOST = [
    ["timeout", "seconds", 24 * 24 * 3600, "24 days"],
    ["memory", "bytes", Number.MAX_SAFE_INTEGER, "8 PiB"],
];
function checkBudget(value, path, scene) {
    for (const [key, unit, most, shown] of MOST)
        if ((readAmount(value[key], unit) ?? 0) > most)
            scene.problems.add("config/value", `${pathName([...path, key])} is ${seen(value[key])}; expected at most ${shown}`, scene.document.locate([...path, key]));
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

;// CONCATENATED MODULE: ./build/bundle/config/rule-fit.js

/** Lets each kind say which rules its gates could never answer, with the rule's own line. */
function checkRulesFit(gates, scene) {
    for (const { name, rules, anyOf } of gates) {
        for (const rule of rules)
            checkRule(name, rule, gates, scene);
        for (const { level, alternatives } of anyOf)
            if (level !== "off")
                for (const { gate, rule } of alternatives.flat())
                    checkRule(gate, rule, gates, scene);
    }
}
function checkRule(name, rule, gates, { document, problems, kinds, sound }) {
    const gate = gates.find((one) => one.name === name);
    const kind = kinds.find((one) => one.kind === gate?.kind);
    if (gate === undefined || kind === undefined || rule.level === "off" || !sound.has(name))
        return;
    try {
        kind.checkRule?.(gate.settings, rule);
    }
    catch (thrown) {
        if (!(thrown instanceof model_error.AssayError))
            throw thrown;
        const { code, message, fix } = thrown;
        problems.add(code, `gates.${name}: ${message}`, rule.location ?? document.locate(["gates", name]), fix);
    }
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
        hasHistory: top["history"] !== undefined,
        passports: typeof baseline.passports === "string" ? place.passportsIn?.(baseline.passports) : undefined,
        gateKinds: kindsByGate(entries, kinds),
        sound: new Set(),
    };
    const gates = entries.flatMap(([name, value]) => {
        const gate = parse_isEntries(value) ? parseGate(name, value, scene) : undefined;
        return gate ? [gate] : [];
    });
    const gateNames = entries.map(([name]) => name);
    checkRulesFit(gates, scene);
    checkRequires(top["promotion"], gateNames, document, problems);
    problems.throwIfAny();
    const promotions = (top["promotion"] ?? {});
    return {
        path: place.path,
        root: place.root,
        digest: digestOf(text),
        seed: top["seed"] ?? DEFAULT_SEED,
        ...(parse_isEntries(top["history"]) ? { history: { file: String(top["history"]["file"]) } } : {}),
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
    const root = (0,external_node_path_.dirname)(absolute);
    const passportsIn = (folder) => passportNames(root, folder);
    const config = parseConfig(decode(bytes, path), { path, root, passportsIn }, kinds);
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





// EXTERNAL MODULE: ./build/bundle/stats/distribution.js
var distribution = __webpack_require__(38267);
// EXTERNAL MODULE: ./build/bundle/stats/holm.js
var holm = __webpack_require__(92483);
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

;// CONCATENATED MODULE: ./build/bundle/judge/tolerance.js
/**
 * Numbers closer than this share of the larger one are the same to the judge. Binary fractions make
 * 0.3 − 0.2 smaller than 0.1; a rule must not fail by the last bit of a number that nobody wrote.
 */
const RELATIVE_TOLERANCE = 1e-12;
function exactOf({ value, integer }) {
    return integer ?? value;
}
/** What the tolerance is of numbers of this size. */
function toleranceAt(...sizes) {
    return RELATIVE_TOLERANCE * Math.max(...sizes.filter(Number.isFinite).map(Math.abs), 0);
}
/** How far apart two numbers may be to count as equal; nothing for whole numbers, which are exact. */
function toleranceOf(...values) {
    // A bound may be a whole number that is larger than any count.
    const isExact = values.every(isWhole) && values.some(isSure);
    return isExact ? 0 : toleranceAt(...values.map(Number));
}
/** True for whole numbers that are known to the last digit; beyond 2^53 a double may be the nearest one. */
function areSure(...values) {
    return values.every(isSure);
}
function isSure(value) {
    return typeof value === "bigint" || Number.isSafeInteger(value);
}
function isWhole(value) {
    return typeof value === "bigint" || Number.isInteger(value);
}
/** JavaScript compares a bigint and a number as what they are, without rounding either. */
function atLeast(value, bound) {
    const tolerance = toleranceOf(value, bound);
    return tolerance === 0 ? value >= bound : Number(value) >= Number(bound) - tolerance;
}
function atMost(value, bound) {
    return atLeast(bound, value);
}
function sameNumber(a, b) {
    return atLeast(a, b) && atLeast(b, a);
}

;// CONCATENATED MODULE: ./build/bundle/judge/point.js




/** Judges the value itself, not its interval; says when the interval holds the bound. */
function judgePoint(expectation, measurement, candidate, confidence) {
    const { metric, options, subject, unit, range } = measurement;
    const form = formOf(expectation, exactOf(candidate));
    const [lower, upper] = (0,stats_interval/* shownInterval */.bS)(candidate, confidence, range);
    const near = lower < upper && form.isOpen([lower, upper]);
    const [rounded, bound, low, high] = (0,format/* formatTogether */._M)(near ? [candidate.value, form.bound, lower, upper] : [candidate.value, form.bound], unit, form.bound);
    const value = candidate.integer === undefined ? rounded : (0,format/* formatWhole */.$X)(candidate.integer);
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
    return `${words} ${(0,format/* formatWritten */.Rq)(bound, measurement.unit)}`;
}
function formOf(expectation, value) {
    switch (expectation.kind) {
        case "min":
            return {
                bound: expectation.bound,
                holds: atLeast(value, expectation.bound),
                isOpen: ([lower, upper]) => atLeast(value, expectation.bound) ? lower < expectation.bound : upper >= expectation.bound,
                code: "rule/below-minimum",
                expects: "at least",
                breaks: "below the minimum",
            };
        case "max":
            return {
                bound: expectation.bound,
                holds: atMost(value, expectation.bound),
                isOpen: ([lower, upper]) => atMost(value, expectation.bound) ? upper > expectation.bound : lower <= expectation.bound,
                code: "rule/above-maximum",
                expects: "at most",
                breaks: "above the maximum",
            };
        case "equals":
            return {
                bound: expectation.value,
                holds: sameNumber(value, expectation.value),
                isOpen: ([lower, upper]) => lower <= expectation.value && expectation.value <= upper,
                code: "rule/not-equal",
                expects: "exactly",
                breaks: "not the expected",
            };
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
    const [ours, theirs] = formatSides(candidate, compared.baseline, unit);
    const gap = compared.scale === "log" ? describeRatio(comparison) : describeLinear(comparison);
    const zero = region.zeroBaseline
        ? comparing === "no_worse_than"
            ? "; a share of a baseline of 0 allows nothing, so any change for the worse counts"
            : "; a share of a baseline of 0 is nothing"
        : "";
    const note = compared.note === undefined ? "" : `; ${compared.note}`;
    return `${ours}, ${compared.label} ${theirs}; ${gap}${zero}${note}`;
}
/** Beside each other, whole numbers with all of their digits. */
function formatSides(candidate, baseline, unit) {
    const sides = [candidate, baseline];
    const rounded = (0,format/* formatTogether */._M)(sides.map(({ value }) => value), unit);
    const [ours, theirs] = sides.map(({ integer }, at) => integer === undefined ? rounded[at] : (0,format/* formatWhole */.$X)(integer));
    return [ours, theirs];
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
        better_than: region.allowed === 0 ? "wanted better" : `wanted at least ${allowed} better`,
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

;// CONCATENATED MODULE: ./build/bundle/judge/bounds.js







/** Below, intervals do not shrink with the root of the rows yet. */
const FEWEST = 30;
/**
 * An end that would just reach the bound decides in half of all samples. So many times the rows decide in four of five:
 * the square of (z of 97.5% + z of 80%) / z of 97.5%.
 */
const POWER = (((0,distribution/* normalQuantile */.Zl)(0.975) + (0,distribution/* normalQuantile */.Zl)(0.8)) / (0,distribution/* normalQuantile */.Zl)(0.975)) ** 2;
/**
 * Judges values that are themselves differences between samples, such as distances of drift, by their whole
 * intervals: passed when the interval lies within the bound, failed when beyond it, else inconclusive. All
 * subjects share one error budget, as those of a comparison do.
 */
function judgeBounds(expectation, subjects, confidence) {
    const tolerance = toleranceAt(expectation.bound);
    const region = expectation.kind === "max"
        ? { low: Number.NEGATIVE_INFINITY, high: expectation.bound + tolerance }
        : { low: expectation.bound - tolerance, high: Number.POSITIVE_INFINITY };
    const answers = decide(subjects.map(({ candidate }) => ({
        difference: candidate,
        region: { ...region, allowed: expectation.bound, zeroBaseline: false },
    })), confidence);
    return subjects.map((subject, index) => outcomeOf(expectation, subject, answers[index], confidence));
}
function outcomeOf(expectation, { measurement, candidate }, answer, confidence) {
    const { metric, options, subject, unit } = measurement;
    const exact = candidate.uncertainty.kind === "exact";
    const [value, bound, ...ends] = (0,format/* formatTogether */._M)([candidate.value, expectation.bound, ...(exact ? [] : answer.interval)], unit, expectation.bound);
    const band = exact ? "" : ` (${(0,format/* formatShare */.T1)(confidence)} interval ${ends[0]} to ${ends[1]})`;
    const name = (0,wording/* nameOf */.Vb)(metric, options, subject);
    const expected = expectationText(expectation, measurement);
    const [held, broken] = expectation.kind === "max" ? ["at most", "above the maximum"] : ["at least", "below the minimum"];
    const limit = limitOf(expectation, candidate);
    switch (answer.side) {
        case "good":
            return {
                status: "pass",
                code: "rule/held",
                expected,
                message: `${name} ${value}${band} is ${held} ${bound}`,
            };
        case "bad":
            return {
                status: "fail",
                code: expectation.kind === "max" ? "rule/above-maximum" : "rule/below-minimum",
                expected,
                message: `${name} ${value}${band}, ${broken} ${bound}`,
                fix: "Find what moved it; if the new value is meant, change the rule and say why in `because`.",
            };
        case "unclear":
            return {
                status: "inconclusive",
                code: "rule/cannot-tell",
                expected,
                message: `${name} ${value}${band}, ${held} ${bound} expected; ${doubtOf(answer, candidate, limit)}`,
                fix: limit?.fix ?? "Measure on more rows, or allow more; `level: warn` keeps the rule from blocking.",
            };
    }
}
/** What keeps the interval over a maximum for ever. */
function limitOf({ kind, bound }, { limit }) {
    return kind === "max" && limit !== undefined && limit.reach > bound ? limit : undefined;
}
function doubtOf(answer, { samples }, limit) {
    if (answer.heldBack)
        return "by itself this would fail, but among so many subjects chance alone can show as much";
    const reason = "the interval holds the bound";
    if (limit !== undefined)
        return `${reason}, and more rows of the table could not show less: ${limit.reason}`;
    if (answer.samplesNeeded === undefined)
        return `${reason}, and the value lies so near it that more rows hardly help`;
    if (samples < FEWEST)
        return `${reason}, and ${(0,format/* formatCount */.B4)(samples)} rows are too few to tell how many would decide`;
    const needed = (0,format/* formatCount */.B4)(roundUp(answer.samplesNeeded * POWER));
    return `${reason}; about ${needed} rows, and as many times more in the reference, would decide; there are ${(0,format/* formatCount */.B4)(samples)}`;
}

;// CONCATENATED MODULE: ./build/bundle/judge/compared-with.js
/**
 * The numbers of a comparison for those who show them beside the verdict.
 * @param interval of the difference as it was judged, on the comparison's own scale
 */
function comparedWith(against, { baseline, difference, scale }, interval) {
    const isRatio = scale === "log";
    const shown = (number) => (isRatio ? Math.expm1(number) : number);
    const ends = interval === undefined ? undefined : [shown(interval[0]), shown(interval[1])];
    // JSON has no infinity, and a value without doubt has no interval.
    const hasEnds = ends?.every(Number.isFinite) && ends[0] !== ends[1];
    return {
        name: against,
        value: baseline.value,
        difference: shown(difference.value),
        scale: isRatio ? "ratio" : "linear",
        ...(hasEnds ? { interval: ends } : {}),
    };
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

;// CONCATENATED MODULE: ./build/bundle/judge/region.js

/**
 * Turns a margin into bounds of candidate − baseline, or of ln(candidate / baseline). A relative margin is a
 * share of |baseline|, so that a negative baseline does not turn the rule around. Bounds are widened by the
 * judge's relative tolerance of the two values, where they are not whole numbers.
 */
function allowedRegion(comparing, direction, margin, baseline, candidate, scale) {
    const size = Math.abs(Number(baseline));
    const zeroBaseline = margin.kind === "relative" && size === 0;
    if (scale === "log") {
        const share = margin.kind === "relative" ? margin.amount : size === 0 ? 0 : margin.amount / size;
        const up = Math.log1p(share);
        const down = share < 1 ? Math.log1p(-share) : Number.NEGATIVE_INFINITY;
        const bounds = limited(comparing, direction, down, up, toleranceAt(1));
        const end = Number.isFinite(bounds.high) ? 1 + share : Math.max(0, 1 - share);
        return { ...bounds, allowed: comparing === "better_than" ? turned(direction, share) : end, zeroBaseline };
    }
    const amount = margin.kind === "relative" ? margin.amount * size : margin.amount;
    // The difference of whole numbers is exact, and a share of one need not be whole.
    const rounding = Number.isInteger(amount) ? 0 : toleranceAt(amount);
    const tolerance = areSure(baseline, candidate) ? rounding : toleranceAt(size, Number(candidate));
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

;// CONCATENATED MODULE: ./build/bundle/judge/comparison.js








/** Judges all subjects of one comparison together, since they share one error budget. */
function judgeDifferences(expectation, subjects, confidence) {
    const regions = subjects.map(({ measurement, candidate, compared }) => allowedRegion(expectation.kind, measurement.direction, expectation.margin, exactOf(compared.baseline), exactOf(candidate), compared.scale));
    const answers = decide(subjects.map(({ compared }, index) => ({
        difference: askedOf(expectation, compared, regions[index]),
        region: regions[index],
    })), confidence);
    return subjects.map(({ measurement, candidate, compared }, index) => comparison_outcomeOf(expectation, measurement, {
        comparing: expectation.kind,
        unit: measurement.unit,
        direction: measurement.direction,
        candidate,
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
function comparison_outcomeOf(expectation, measurement, comparison) {
    const { metric, options, subject, unit } = measurement;
    const name = (0,wording/* nameOf */.Vb)(metric, options, subject);
    const { label, baseline } = comparison.compared;
    const expected = expectedText(expectation, `${label} ${(0,format/* formatValue */.Fl)(baseline.value, unit)}`, unit);
    const message = `${name} ${describeComparison(comparison)}`;
    const compared = comparedWith(expectation.against, comparison.compared, comparison.answer.interval);
    switch (comparison.answer.side) {
        case "good":
            return { status: "pass", code: "rule/held", expected, message, compared };
        case "bad":
            return {
                status: "fail",
                code: comparison_CODES[expectation.kind],
                expected,
                message,
                compared,
                fix: fixOf(expectation.kind, label),
            };
        case "unclear":
            return {
                status: "inconclusive",
                code: "rule/cannot-tell",
                expected,
                message: `${message}; ${describeDoubt(comparison)}`,
                compared,
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
function judgeSame({ measurement, candidate, against, compared }) {
    const { metric, options, subject, unit } = measurement;
    const name = (0,wording/* nameOf */.Vb)(metric, options, subject);
    const [ours, theirs] = formatSides(candidate, compared.baseline, unit);
    const expected = `the same as ${compared.label} ${(0,format/* formatValue */.Fl)(compared.baseline.value, unit)}`;
    const note = compared.note === undefined ? "" : `; ${compared.note}`;
    if (sameNumber(exactOf(candidate), exactOf(compared.baseline)))
        return {
            status: "pass",
            code: "rule/held",
            expected,
            message: `${name} ${ours}, the same as ${compared.label}${note}`,
            compared: comparedWith(against, compared),
        };
    return {
        status: "fail",
        code: "rule/not-equal",
        expected,
        message: `${name} ${ours}, ${compared.label} ${theirs}; they must be the same${note}`,
        compared: comparedWith(against, compared),
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
        const { subject, meant } = measurement;
        if (!(0,model_subject/* matchesSubject */.iD)(rule.subjects, subject))
            continue;
        // What only a rule by its name misses is not one of the subjects that another rule's `*` stands for.
        if (meant !== undefined && keyOf(meant) !== keyOf(rule.subjects))
            continue;
        const key = keyOf(subject);
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
    const golden = against === PASSPORT ? references.golden : references.named?.get(against);
    if (golden !== undefined)
        return compareWithGolden(measurement, candidate, against, golden);
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
    return [
        "baseline/file-missing",
        "baseline/column-missing",
        "baseline/key-missing",
        "baseline/slice-missing",
        "baseline/first-run",
        "history/too-short",
        "history/brought",
    ].includes(code);
}
function compareWithGolden(measurement, candidate, against, golden) {
    const found = golden.metrics.find((metric) => metric.metric === measurement.metric &&
        sameOptions(metric.options, measurement.options) &&
        keyOf(metric.subject) === keyOf(measurement.subject));
    if (found === undefined)
        return {
            code: "rule/not-in-passport",
            reason: `${golden.name} has no value for it`,
            fix: "Accept the present values with `assay golden accept`, or take the rule away.",
        };
    const unlike = golden.unlike?.find(({ metrics }) => metrics?.includes(measurement.metric) ?? true);
    if (unlike !== undefined)
        return {
            code: "golden/other-settings",
            reason: `the value of ${golden.name} means something else: ${unlike.reason}`,
            fix: "Restore the settings, or accept the present values with `assay golden accept`.",
        };
    const baseline = estimateOf(found);
    if (baseline === undefined)
        return {
            code: "golden/no-doubt",
            reason: `${golden.name} says ${found.value} and not how sure that is`,
            fix: "Restore the passport from git, or accept anew with `assay golden accept`.",
        };
    const isSame = golden.sameBytes === true && canRepeat(candidate);
    if (isSame && !isRepeated(candidate.value, baseline.value))
        return {
            code: "golden/contradicts",
            reason: `${golden.name} says ${baseline.value} for these very bytes of model and data, but ${candidate.value} was measured`,
            fix: "Restore the passport from git if somebody edited it; after an update of Assay or of the runtime accept anew with `assay golden accept`.",
        };
    if (isSame && candidate.samples !== baseline.samples)
        return {
            code: "golden/contradicts",
            reason: `${golden.name} says that ${baseline.samples} rows gave its value, but these very bytes of model and data have ${candidate.samples}`,
            fix: "Restore the passport from git if somebody edited it; after an update of Assay accept anew with `assay golden accept`.",
        };
    if (candidate.integer !== undefined && !isSame)
        return rounded(golden, baseline);
    const paired = measurement.against === against ? pairedWith(measurement, baseline, golden) : undefined;
    if (paired !== undefined && "reason" in paired)
        return paired;
    return {
        label: `passport ${golden.name}`,
        // The same bytes gave the same value, to the digits that a passport does not hold.
        baseline: isSame && candidate.integer !== undefined ? { ...baseline, integer: candidate.integer } : baseline,
        // The same model on the same rows: what is left is rounding, whatever the intervals of either side.
        difference: isSame
            ? { value: 0, uncertainty: { kind: "exact" }, samples: candidate.samples }
            : (paired ?? independent(candidate, baseline)),
        scale: "linear",
        ...references_notesOf(golden, measurement.against === against ? measurement.baseline : undefined),
    };
}
/** Said after the comparison: that data or settings are others, or that kept predictions could not be used. */
function references_notesOf({ note }, baseline) {
    const isOther = baseline !== undefined && (0,model_estimate/* isMissing */.b)(baseline);
    const unused = isOther && baseline.code === "golden/other-rows" ? baseline.reason : undefined;
    const said = [note, unused].filter((text) => text !== undefined);
    return said.length === 0 ? {} : { note: said.join("; ") };
}
/** Where the passport kept its predictions of these very rows, the difference was measured row by row. */
function pairedWith({ baseline, difference }, accepted, { name }) {
    if (baseline === undefined || difference === undefined)
        return undefined;
    // Damage is said; rows that changed since only make the comparison less sharp.
    if ((0,model_estimate/* isMissing */.b)(baseline))
        return baseline.code === "golden/predictions" ? baseline : undefined;
    if ((0,model_estimate/* isMissing */.b)(difference))
        return undefined;
    if (isRepeated(baseline.value, accepted.value))
        return difference;
    return {
        code: "golden/contradicts",
        reason: `${name} says ${accepted.value}, but the predictions that it kept give ${baseline.value}`,
        fix: "Restore the passport from git, or accept anew with `assay golden accept --with-predictions`.",
    };
}
/** A passport's numbers are doubles. */
function rounded({ name }, { value }) {
    return {
        code: "golden/no-doubt",
        reason: `${name} keeps numbers as doubles, which round whole numbers beyond 2^53; its ${value} is not known to the last digit`,
        fix: "Compare with `baseline`, whose file is read with every digit, or keep a smaller unit, such as thousands, in the metrics file.",
    };
}
/** Times differ from run to run; what is computed from rows does not. */
function canRepeat({ uncertainty }) {
    return uncertainty.kind !== "sequential";
}
/**
 * A passport keeps a standard error or a 95 % interval of whatever was measured; a value that came from a model
 * card has neither and is taken as exact. Undefined where they are gone: that must not make a value surer.
 */
function estimateOf(metric) {
    const { value, samples, interval, degreesOfFreedom } = metric;
    if (metric.standardError === undefined && interval === undefined && metric.imported !== true)
        return undefined;
    const quantile = degreesOfFreedom === undefined ? (0,distribution/* normalQuantile */.Zl)(0.975) : (0,distribution/* tQuantile */.YW)(0.975, degreesOfFreedom);
    const standardError = metric.standardError ?? (interval === undefined ? 0 : (interval[1] - interval[0]) / (2 * quantile));
    if (standardError === 0)
        return { value, samples, uncertainty: { kind: "exact" } };
    const known = degreesOfFreedom === undefined ? {} : { degreesOfFreedom };
    return { value, samples, uncertainty: { kind: "normal", standardError, ...known } };
}
/**
 * The difference of two estimates that know nothing of each other: variances add, degrees of freedom as Welch (1947)
 * and Satterthwaite (1946) say. For values that were
 * measured on the same rows this is too wide, never too narrow, as long as they agree more than they differ.
 */
function independent(candidate, baseline) {
    const [ours, theirs] = [exactOf(candidate), exactOf(baseline)];
    const isWhole = areSure(ours, theirs);
    const value = isWhole ? Number(BigInt(ours) - BigInt(theirs)) : candidate.value - baseline.value;
    const samples = Math.min(candidate.samples, baseline.samples);
    const [error, otherError] = [(0,stats_interval/* standardErrorOf */.X6)(candidate), (0,stats_interval/* standardErrorOf */.X6)(baseline)];
    const standardError = Math.hypot(error, otherError);
    if (standardError === 0)
        return { value, samples, uncertainty: { kind: "exact" } };
    const share = [
        { error, df: freedomOf(candidate) },
        { error: otherError, df: freedomOf(baseline) },
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
            fix: "Find why one group differs so much; if that is meant, widen `max_gap` and say why in `because`.",
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
    // Two comparisons of one rule are two sets of numbers: the one that speaks is shown.
    const compared = speaking.find((outcome) => outcome.compared !== undefined)?.compared;
    return {
        status: first.status,
        code: first.code,
        expected: outcomes.map((outcome) => outcome.expected).join(" and "),
        message: unique(speaking.map((outcome) => outcome.message)).join("; and "),
        ...(fixes.length === 0 ? {} : { fix: unique(fixes).join(" ") }),
        ...(compared === undefined ? {} : { compared }),
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

;// CONCATENATED MODULE: ./build/bundle/judge/within.js



/** With fewer runs than this nobody can say how much a value moves by itself. */
const LEAST_RUNS = 3;
/** `within 3 standard deviations of the mean of the last 14 runs`. */
function withinText({ runs, sigma }) {
    return `within ${sigma} standard deviations of the mean of the last ${runs} runs`;
}
/**
 * Judges a value by those of earlier runs: mean ± sigma × standard deviation (n − 1) of the last of them. The
 * tested value is not among them, or it could never be an outlier: its z-score would be at most (n − 1) / √n.
 *
 * @param earlier values of earlier runs, the oldest first
 */
function judgeWithin(expectation, measurement, candidate, earlier) {
    const { metric, options, subject, unit } = measurement;
    const name = (0,wording/* nameOf */.Vb)(metric, options, subject);
    const expected = withinText(expectation);
    const points = earlier.slice(-expectation.runs);
    if (points.length < LEAST_RUNS)
        return {
            code: "history/too-short",
            reason: `the history has ${points.length} earlier ${points.length === 1 ? "run" : "runs"} of it, and at least ${LEAST_RUNS} are needed`,
            fix: "Record runs with `assay history append`; `baseline: { when_missing: skip }` skips the rule until then.",
        };
    const isSame = points.every((value) => value === points[0]);
    const mean = isSame ? points[0] : points.reduce((sum, value) => sum + value / points.length, 0);
    const deviation = Math.sqrt(points.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (points.length - 1));
    const [low, high] = [mean - expectation.sigma * deviation, mean + expectation.sigma * deviation];
    if (!Number.isFinite(low) || !Number.isFinite(high))
        return {
            code: "metric/not-finite",
            reason: "its earlier runs lie too far apart for a standard deviation",
            fix: "Look at them with `assay history show`, and take out what was recorded by mistake.",
        };
    const tolerance = isSame ? toleranceOf(candidate.value, mean) : toleranceAt(low, high, candidate.value);
    const [value] = (0,format/* formatTogether */._M)([candidate.value], unit);
    // Counts are whole, but what lies around their mean is not.
    const [, from, to, middle] = (0,format/* formatTogether */._M)([candidate.value, low, high, mean], unit === "count" ? "value" : unit);
    const history = deviation === 0
        ? `it was ${middle} in each of the last ${points.length} runs`
        : `the last ${points.length} runs allow ${from} to ${to} (mean ${middle}, ${expectation.sigma} standard deviations)`;
    if (candidate.value >= low - tolerance && candidate.value <= high + tolerance)
        return { status: "pass", code: "rule/held", expected, message: `${name} ${value}; ${history}` };
    return {
        status: "fail",
        code: "rule/unlike-history",
        expected,
        message: `${name} ${value}; ${history}`,
        fix: "Find what moved it; if the new value is meant, record it with `assay history append` and the history will follow.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/judge/judge.js














const CONFIDENCE = 0.95;
const NO_HISTORY = {
    code: "history/too-short",
    reason: "this run has no history",
    fix: "Name its file with `history:` in assay.yml and record runs with `assay history append`.",
};
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
    const expected = askedBy(rule);
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
    const bounded = [];
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
        if ((expectation.kind === "min" || expectation.kind === "max") && rule.metric.judgedBy === "interval") {
            bounded.push({ row, measurement, candidate: value });
            return undefined;
        }
        if (expectation.kind === "min" || expectation.kind === "max" || expectation.kind === "equals")
            return judgePoint(expectation, measurement, value, confidence);
        if (expectation.kind === "within") {
            const earlier = references.history?.(measurement) ?? NO_HISTORY;
            if ("reason" in earlier)
                return withoutBaseline(name, earlier, expected, references);
            const outcome = judgeWithin(expectation, measurement, value, earlier);
            return "reason" in outcome ? withoutBaseline(name, outcome, expected, references) : outcome;
        }
        const compared = references_resolveBaseline(measurement, value, expectation.against, references);
        if ("reason" in compared)
            return withoutBaseline(name, compared, expected, references, against);
        const broken = [compared.baseline, compared.difference].map(usable).find(model_estimate/* isMissing */.b);
        if (broken !== undefined)
            return withoutBaseline(name, broken, expected, references, against);
        const comparable = { measurement, candidate: value, against: expectation.against, compared };
        if (expectation.kind === "equals_baseline")
            return judgeSame(comparable);
        together.push({ row, comparable });
        return undefined;
    });
    const waiting = [...together, ...bounded].map(({ row }) => row);
    const judged = "margin" in expectation
        ? judgeDifferences(expectation, together.map(({ comparable }) => comparable), confidence)
        : "bound" in expectation && expectation.kind !== "max_gap"
            ? judgeBounds(expectation, bounded, confidence)
            : [];
    const byRow = new Map(waiting.map((row, index) => [row, judged[index]]));
    return outcomes.flatMap((outcome, row) => outcome ?? byRow.get(row) ?? []);
}
/** @param against whose fault it is: a file of the baseline may have the name of one that is right here */
function withoutBaseline(name, missing, expected, references, against) {
    const other = against === undefined ? "" : ` with ${against}`;
    const said = `of ${against}: `;
    const reason = missing.reason.startsWith(said) ? missing.reason.slice(said.length) : missing.reason;
    if (references.whenMissing === "skip" && isFirstRun(missing))
        return {
            status: "skipped",
            code: missing.code,
            expected,
            message: `${name} is not compared${other}: ${reason}`,
        };
    return errorOf(missing, expected, `${name} cannot be compared${other}: ${reason}`);
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
        case "within":
            return withinText(expectation);
        default:
            return expectationText(expectation, rule.metric);
    }
}
/** A rule in words that hold for every run. */
function askedBy(rule) {
    return rule.expectations.map((expectation) => expects(rule, expectation)).join(" and ");
}
function checkOf(rule, candidate, outcomes) {
    const { status, code, expected, message, fix, compared } = combine(outcomes);
    const value = candidate.measurements[0]?.candidate;
    const asked = askedBy(rule);
    const actual = value === undefined || (0,model_estimate/* isMissing */.b)(value) || !Number.isFinite(value.value) ? null : value.value;
    return {
        code,
        metric: rule.metric.id,
        options: rule.options,
        subject: candidate.subject,
        status: levelled(status, rule.level),
        level: rule.level,
        ...(asked === expected ? {} : { asked }),
        expected,
        actual,
        ...(compared === undefined ? {} : { compared }),
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
        : `none of ${judged.length} alternatives is known to hold: ${judged.map(({ messages }, index) => `(${index + 1}) ${messages.join("; ")}`).join("; ")}`;
    const asked = group.alternatives.map((rules) => rules.map((one) => any_of_askedOf(one, own)).join(" and "));
    return {
        about: aboutOf(group),
        code: best === "fail" ? "rule/none-holds" : speaking[0].code,
        subject: {},
        status: levelled(best === "warn" ? "pass" : best, group.level),
        level: group.level,
        asked: asked.join(", or "),
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
function aboutOf({ alternatives }) {
    return `one of ${alternatives.length} alternatives`;
}
function any_of_askedOf({ gate, rule }, own) {
    return `${any_of_named(gate, own, (0,wording/* nameOf */.Vb)(rule.metric.id, rule.options, rule.subjects))} ${askedBy(rule)}`;
}
function switchedOff(group) {
    const { level, because, location } = group;
    return {
        about: aboutOf(group),
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
        ...(evidence.truth === undefined ? {} : { truth: evidence.truth }),
        measurements: evidence.measurements.map(reportMeasurement),
        checks: structuredClone(checks),
        findings: [...evidence.findings],
        figures: structuredClone(evidence.figures),
        notes: [...evidence.notes],
        ...(evidence.changes === undefined
            ? {}
            : { changes: structuredClone(evidence.changes) }),
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
        ...reportValue(candidate, measurement.range),
        ...(measurement.baseline === undefined
            ? {}
            : { baseline: reportBaseline(measurement, measurement.baseline) }),
    };
}
function reportValue(estimate, range) {
    if ((0,model_estimate/* isMissing */.b)(estimate))
        return { value: null, samples: 0, missing: estimate };
    const { value, samples, uncertainty } = estimate;
    // A passport must tell a value that is exact from one whose doubt was taken away.
    if (uncertainty.kind === "exact")
        return { value, samples, standardError: 0 };
    const interval = (0,stats_interval/* shownInterval */.bS)(estimate, assemble_CONFIDENCE, range);
    // JSON has no infinity: an interval without ends says nothing, and the judge has already said so.
    if (!interval.every(Number.isFinite))
        return { value, samples };
    const freedom = uncertainty.kind === "normal" ? uncertainty.degreesOfFreedom : undefined;
    return {
        value,
        samples,
        interval: [...interval],
        standardError: (0,stats_interval/* standardErrorOf */.X6)(estimate),
        ...(freedom === undefined ? {} : { degreesOfFreedom: freedom }),
    };
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
 * @param prefersPassport of a gate whose rules mean the passport although there is a ref, as in an audit
 */
function planGates(config, gates, hasRef, prefersPassport = () => false) {
    const viaPassport = (gate) => config.baseline.passports !== undefined && (!hasRef || prefersPassport(gate));
    const resolve = (gate, rule) => (viaPassport(gate) ? comparePassport(rule) : rule);
    const resolved = gates.map((gate) => ({
        gate,
        rules: gate.rules.map((rule) => resolve(gate.name, rule)),
        anyOf: gate.anyOf.map((group) => ({
            ...group,
            alternatives: group.alternatives.map((rules) => rules.map((one) => ({ gate: one.gate, rule: resolve(one.gate, one.rule) }))),
        })),
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
        const recorded = recordedFor(plan);
        return recorded.size === 0
            ? plan
            : { ...plan, recorded, needs: needsOf(plan.asked, new Set(recorded.keys())) };
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
    return rules.some((rule) => asksPassport(rule) || asksNamed(rule));
}
function asksNamed({ metric, expectations }) {
    return expectations.some((one) => (0,baseline_names/* isPassportName */.s5)(againstOf(one) ?? plan_PASSPORT, metric));
}
/** Whether the rule compares with the passport of the gate's model. */
function asksPassport({ expectations }) {
    return expectations.some((expectation) => againstOf(expectation) === plan_PASSPORT);
}
/** One need for each different thing to measure; rules that ask for the same share it. */
function needsOf(rules, measured = new Set()) {
    const needs = new Map();
    for (const rule of rules.filter(({ level }) => level !== "off")) {
        for (const expectation of rule.expectations) {
            const need = needFor(rule, expectation, measured);
            const key = JSON.stringify([need.metric, need.options, need.subjects, need.against ?? ""]);
            const finer = finest(needs.get(key), need);
            needs.set(key, finer);
        }
    }
    // A need that also compares answers the one that does not.
    return [...needs.values()].filter((need) => need.against !== undefined || ![...needs.values()].some((other) => covers(other, need)));
}
/** @param measured passports whose predictions were kept; the judge compares with others */
function needFor(rule, expectation, measured) {
    const { options, subjects } = rule;
    const need = { metric: rule.metric.id, options, subjects };
    const against = againstOf(expectation);
    const itself = rule.metric.comparesWith;
    const isPassport = against === plan_PASSPORT || (against !== undefined && (0,baseline_names/* isPassportName */.s5)(against, rule.metric));
    if (against === undefined || (isPassport && !measured.has(against)))
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
function comparePassport(rule) {
    const expectations = rule.expectations.map((expectation) => againstOf(expectation) === TREE_BASELINE ? { ...expectation, against: plan_PASSPORT } : expectation);
    return { ...rule, expectations };
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/audit.js

/** What an audit says of a gate whose rules it could not hold against a passport. */
function auditNotes({ gate, rules, anyOf }, base) {
    const own = [...rules, ...anyOf.flatMap(({ alternatives }) => alternatives.flat().map(({ rule }) => rule))];
    const asksTree = own.some((rule) => rule.expectations.some((one) => againstOf(one) === TREE_BASELINE));
    if (!asksTree || base === undefined)
        return [];
    const why = gate.kind === "evaluation" ? "no passport holds it yet" : `passports hold no gates of kind ${gate.kind}`;
    return [
        {
            code: "baseline/instead-of-passport",
            message: `Rules of ${gate.name} that say \`baseline\` were compared with ${base.label}, since ${why}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/changed-files.js


/** What a command of a gate writes is another file for each gate that runs it; all else lies there for all gates. */
const LYING_THERE = ["model", "data", "schema", "reference"];
/**
 * Files of the checkout that two gates read in two states: together they say nothing of either.
 * @returns an error for each file, by the names of the gates that read it
 */
function changedFiles(gates) {
    const read = gates.flatMap(({ name, kind, evidence }) => 
    // A scan looks at the bytes of a pointer, where others read what it stands for.
    (kind === "scan" ? [] : (evidence?.inputs ?? []))
        .filter(({ role, tree, path }) => tree === undefined && LYING_THERE.includes(role) && !path.includes("://"))
        .map((input) => ({ name, input })));
    const found = new Map();
    for (const [, same] of Map.groupBy(read, ({ input }) => (0,file_set/* inputKey */.sM)(input))) {
        if (new Set(same.map(({ input }) => input.digest)).size === 1)
            continue;
        const readers = [...new Set(same.map(({ name }) => name))];
        const [{ input }] = same;
        const check = failedCheck({
            code: "source/changed",
            message: `\`${input.path}\` changed during the run: ${wordsFor(readers)} read different bytes of it.`,
            fix: "Let nothing write it while Assay runs, and run again.",
        });
        for (const name of readers)
            found.set(name, [...(found.get(name) ?? []), check]);
    }
    return found;
}
function wordsFor(gates) {
    const named = gates.map((name) => `\`${name}\``);
    const last = named.pop();
    return named.length === 0 ? `the gate ${last}` : `the gates ${named.join(", ")} and ${last}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/bundle/engines/marked-processes.js
var marked_processes = __webpack_require__(96785);
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
function end({ pid, mark, aside }) {
    (0,process_group/* endProcessGroup */.A)(pid);
    if (mark !== undefined)
        (0,marked_processes/* endMarkedProcesses */.jk)(mark);
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
function secretsFor({ kinds, secrets = {} }, { gate }) {
    const kind = kinds.find((one) => one.kind === gate.kind);
    const names = kind?.secrets?.(gate.settings) ?? [];
    return Object.fromEntries(Object.entries(secrets).filter(([name]) => names.includes(name)));
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
        recorded: plan.recorded,
        seed: request.seed,
        budget: { seconds: gate.timeoutSeconds, memoryBytes: gate.memoryBytes },
        scratch,
        environment: request.worker.env,
        secrets: secretsFor(request, plan),
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
    const repository = await (0,git/* repositoryOf */._M)(root);
    const commit = repository && (await (0,git/* resolveRef */.qE)(repository.top, "HEAD"));
    if (repository === undefined || commit === undefined)
        return context;
    const { sha = commit } = context.head;
    const dirty = (await (0,git/* changedFiles */.Y_)(repository.top, commit)).length > 0;
    return {
        ...context,
        head: { ...context.head, sha, ...(sha === commit ? {} : { checkout: commit }), dirty },
    };
}
/** The commit that is checked out in the repository of this folder, when there is one. */
async function checkedOut(root) {
    const repository = await (0,git/* repositoryOf */._M)(root);
    return repository && (await (0,git/* resolveRef */.qE)(repository.top, "HEAD"));
}

;// CONCATENATED MODULE: ./build/bundle/history/points.js

/** What of a report belongs into the history: every value that was measured. */
function pointsOf(report, at) {
    const { sha } = report.context.head;
    const found = new Map();
    const run = runNamed(report.context) ?? JSON.stringify(report);
    for (const gate of report.gates) {
        const data = points_dataOf(gate, run);
        for (const { metric, options, subject, unit, value } of gate.measurements) {
            if (value === null)
                continue;
            const point = {
                at: at.toISOString(),
                ...(sha === undefined ? {} : { commit: sha }),
                data,
                gate: gate.name,
                metric,
                options,
                subject,
                unit,
                value,
            };
            // Measured once more for a baseline, the candidate's value is the same.
            found.set(seriesKey(point), point);
        }
    }
    return [...found.values()];
}
/** What is measured, not what it is measured by. */
const points_MEASURED = ["model", "data", "predictions", "report", "code"];
/** What a gate read that is not the same to the next run, and has no digest that could say so. */
const LIVE = "data/server-table";
/** What says which files were read where they are. */
const IN_PLACE = "source/in-place";
function points_dataOf({ inputs, notes }, run) {
    const own = inputs.filter(({ role, tree }) => tree === undefined && points_MEASURED.includes(role));
    const inPlace = notes.filter(({ code }) => code === IN_PLACE);
    const digests = [...own.map(({ digest }) => digest), ...inPlace.map(({ message }) => message)].sort();
    const isLive = digests.length === 0 || notes.some(({ code }) => code === LIVE);
    if (!isLive)
        return points_shortDigest(digests.join());
    return run === undefined ? undefined : `run:${points_shortDigest([...digests, run].join())}`;
}
/** What CI calls a run and its repetitions, so that a job that is run again is no further evidence. */
function runNamed({ platform, run }) {
    return run === undefined ? undefined : `${platform} ${run}`;
}
function points_shortDigest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
}
/** What points of one run have in common, and those of another have not; undefined where only the time tells. */
function runOf({ commit, data }) {
    return commit === undefined && data === undefined ? undefined : `${commit ?? ""} ${data ?? ""}`;
}
/** Points of one series have the same key, whatever the order of options. */
function seriesKey({ gate, metric, options, subject, }) {
    return JSON.stringify([gate, metric, points_sorted(options), points_sorted(subject)]);
}
function points_sorted(value) {
    if (Array.isArray(value))
        return value.map(points_sorted);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, points_sorted(one)]);
}
/** Points that the history does not hold yet: a run that is recorded again with the same value adds none. */
function newPoints(known, points) {
    const keyOf = (point) => `${runOf(point)} ${point.value} ${seriesKey(point)}`;
    const recorded = new Set(known.map(keyOf));
    return points.filter((point) => runOf(point) === undefined || !recorded.has(keyOf(point)));
}

;// CONCATENATED MODULE: ./build/bundle/history/history.js

/** Values of earlier runs, to be asked for by what was measured. */
class History {
    #series;
    #head;
    /** @param head the commit that is tested, if any: points of it and of the same data are no history of it */
    constructor(points, head) {
        // Where git kept the lines of two branches, they are not in the order of their runs.
        const inTime = points.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
        this.#series = Map.groupBy(inTime, seriesKey);
        this.#head = head;
    }
    /**
     * Values of other runs, the oldest first; of a run that was recorded twice the last.
     * @param data the digest of what is tested, where it has one
     */
    of(measured, data) {
        const points = this.#series.get(seriesKey(measured)) ?? [];
        const byRun = new Map();
        points.forEach((point, at) => {
            if (this.#isTested(point, data))
                return;
            const key = runOf(point) ?? `${point.at} ${at}`;
            // A run that was recorded again moves to where it was last.
            byRun.delete(key);
            byRun.set(key, point);
        });
        return [...byRun.values()].map(({ value }) => value);
    }
    /** Lines from before runs of one commit were told apart count as that of its only run. */
    #isTested({ commit, data: recorded }, data) {
        if (commit !== this.#head)
            return false;
        return recorded === undefined ? this.#head !== undefined : recorded === data;
    }
    get series() {
        return this.#series;
    }
}

;// CONCATENATED MODULE: ./build/bundle/model/history.js

/** One value of an earlier run; one line of the history file each. */
const PointSchema = build/* Type.Object */.ZUJ.Object({
    at: build/* Type.String */.ZUJ.String({ format: "date-time", description: "When it was recorded, in UTC" }),
    commit: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ minLength: 1, description: "What was measured" })),
    data: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({
        minLength: 1,
        description: "What else tells the run from others of the commit: a digest of what was read and, where that includes a table of a server, which has none, of what CI calls the run, or of the report where no CI is",
    })),
    gate: build/* Type.String */.ZUJ.String({ minLength: 1 }),
    metric: build/* Type.String */.ZUJ.String({ minLength: 1 }),
    options: build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), build/* Type.Unknown */.ZUJ.Unknown()),
    subject: build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), build/* Type.Union */.ZUJ.Union([build/* Type.String */.ZUJ.String(), build/* Type.Number */.ZUJ.Number()])),
    unit: build/* Type.String */.ZUJ.String(),
    value: build/* Type.Number */.ZUJ.Number(),
}, { additionalProperties: false });

;// CONCATENATED MODULE: ./build/bundle/history/history-file.js






/** Points of years of daily runs of a large config; more than this is another kind of file. */
const history_file_MOST_BYTES = 512 * 2 ** 20;
/** Reads one JSON object a line. @throws AssayError `history/unreadable` with the line that is none */
function parseHistory(text, shown) {
    const ajv = new _2020.Ajv2020();
    dist["default"](ajv);
    const isPoint = ajv.compile(PointSchema);
    const points = [];
    text.split("\n").forEach((line, index) => {
        if (line.trim() === "")
            return;
        const value = parsed(line);
        if (!isPoint(value))
            throw history_file_unreadable(shown, `line ${index + 1} is no point of a history`, index + 1);
        points.push(value);
    });
    return points;
}
/** A file that is not there yet has no points. @throws AssayError `history/unreadable` */
async function readHistory(file, shown) {
    let text;
    try {
        text = await (0,read_text/* readText */.y)(file, history_file_MOST_BYTES);
    }
    catch (thrown) {
        if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT")
            return [];
        throw history_file_unreadable(shown, (0,model_error/* reasonOf */.A)(thrown));
    }
    return parseHistory(text, shown);
}
/** Adds points at the end, one line each. @throws AssayError `history/unreadable` */
async function appendHistory(file, points, shown) {
    try {
        await appendText(file, points.map((point) => `${JSON.stringify(point)}\n`).join(""));
    }
    catch (thrown) {
        throw history_file_unreadable(shown, (0,model_error/* reasonOf */.A)(thrown));
    }
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function history_file_unreadable(shown, reason, line) {
    return new model_error.AssayError("history/unreadable", `\`${shown}\` cannot be used as a history: ${reason}.`, {
        fix: "Take out the line that does not belong, or restore the file; `assay history append` writes it.",
        location: { path: shown, ...(line === undefined ? {} : { line }) },
    });
}

;// CONCATENATED MODULE: ./build/bundle/history/trend.js



const BARS = "▁▂▃▄▅▆▇█";
/** As many of the last points as a line shows. */
const SHOWN = 30;
/** The last values as bars between the smallest and the largest of them; equal values lie in the middle. */
function sparkline(values) {
    const shown = values.slice(-SHOWN);
    const low = Math.min(...shown);
    const high = Math.max(...shown);
    return shown
        .map((value) => {
        const share = high === low ? 0.5 : (value - low) / (high - low);
        return BARS[Math.round(share * (BARS.length - 1))];
    })
        .join("");
}
/** `null_rate (column dep_delay)  ▁▂▁▇  2.5 % … 9.1 %  14 runs`. */
function trendLine(points) {
    const [first] = points;
    const last = points[points.length - 1];
    const unit = first.unit;
    const values = points.map(({ value }) => value);
    const ends = `${(0,format/* formatValue */.Fl)(first.value, unit)} → ${(0,format/* formatValue */.Fl)(last.value, unit)}`;
    const name = (0,wording/* nameOf */.Vb)(first.metric, first.options, first.subject);
    return `  ${sparkline(values)}  ${name}: ${ends} (${points.length} ${points.length === 1 ? "run" : "runs"}, ${first.at.slice(0, 10)} to ${last.at.slice(0, 10)})`;
}
/** All series, by gate. */
function trendText(series) {
    const lines = [];
    for (const [gate, all] of Map.groupBy(series, ([{ gate }]) => gate))
        lines.push(gate, ...all.map(trendLine), "");
    return lines.map(printable).join("\n");
}
const COLUMNS = ["at", "commit", "gate", "metric", "subject", "options", "unit", "value"];
/** Comma-separated values with a header, quoted where a cell needs it (RFC 4180). */
function historyCsv(points) {
    const rows = points.map((point) => COLUMNS.map((column) => {
        const value = point[column];
        return cell(typeof value === "object" ? JSON.stringify(value) : String(value ?? ""));
    }).join(","));
    return `${[COLUMNS.join(","), ...rows].join("\r\n")}\r\n`;
}
/** A leading `=`, `+`, `@` or `-` of a text would be a formula to a spreadsheet. */
function cell(text) {
    const shown = printable(text);
    const safe = /^[=+@]|^-(?!\d)/.test(shown) ? `'${shown}` : shown;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

;// CONCATENATED MODULE: ./build/bundle/history/index.js





// EXTERNAL MODULE: ./build/bundle/sources/link-out.js
var link_out = __webpack_require__(35247);
;// CONCATENATED MODULE: ./build/bundle/pipeline/history.js








/**
 * The history for rules that compare with it. Where there is a base commit, the file is read from there: a
 * change must not bring the past that it is judged by. A file that git does not keep, as one from a cache, is
 * taken from the disk.
 */
async function openHistory({ root, history: named }, rules, base, context) {
    const isAsked = rules.some(({ expectations }) => expectations.some(({ kind }) => kind === "within"));
    if (named === undefined || !isAsked)
        return () => () => NOT_NAMED;
    const { sha: head, checkout = head } = context.head;
    try {
        const history = new History(await history_pointsOf(root, named.file, base, checkout), head);
        return (gate, evidence) => {
            const data = points_dataOf(evidence, runNamed(context));
            return ({ metric, options, subject }) => history.of({ gate, metric, options, subject }, data);
        };
    }
    catch (thrown) {
        const missing = (0,model_missing/* missingFor */.M)(thrown);
        return () => () => missing;
    }
}
const NOT_NAMED = {
    code: "history/no-file",
    reason: "no file of earlier runs is named",
    fix: "Add `history: { file: golden/history.jsonl }` to assay.yml.",
};
async function history_pointsOf(root, file, base, head) {
    const here = async () => {
        await (0,link_out/* refuseLinkOut */.r)(root, file);
        return readHistory(external_node_path_.resolve(root, file), file);
    };
    if (base === undefined)
        return here();
    const ofBase = await committed(base, file);
    if (ofBase !== undefined)
        return ofBase;
    if (base.kind !== "git" || head === undefined)
        return here();
    const brought = await committed({ ...base, revision: head, label: "this change" }, file);
    if (brought === undefined)
        return here();
    throw new model_error.AssayError("history/brought", `\`${file}\` is new in this change; ${base.label} does not have it.`, {
        fix: "Let the history arrive by a change of its own; rules that compare with it are decided after that.",
        location: { path: file },
    });
}
/** The points of a commit's file; undefined where it has none. */
async function committed(tree, file) {
    const scratch = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_os_.tmpdir(), "assay-history-"));
    try {
        const { localPath } = await (0,sources_tree/* openTree */.r)(tree, scratch).open(file);
        return parseHistory(await (0,promises_.readFile)(localPath, "utf8"), `${file} of ${tree.label}`);
    }
    catch (thrown) {
        if (!(thrown instanceof model_error.AssayError) || thrown.code !== "file/missing")
            throw thrown;
        return undefined;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/kept-notes.js

/**
 * Notes for the report of a gate: one that speaks about a rule only where the rule did not pass, because a gate
 * measures without knowing what is judged.
 * @param asked every rule about the gate, those of alternatives, too
 */
function keptNotes(notes, asked, checks) {
    const kept = notes.filter(({ about }) => about === undefined || matters(about, asked, checks));
    const said = new Map(kept.map(({ about, ...note }) => [JSON.stringify(note), note]));
    return [...said.values()];
}
function matters(about, asked, checks) {
    const { bound } = about;
    const speaks = asked.some(({ metric, options, subjects, expectations }) => metric.id === about.metric &&
        same(options, about.options) &&
        (0,model_subject/* matchesSubject */.iD)(subjects, about.subject) &&
        (bound === undefined || expectations.some((one) => sideOf(one) === bound)));
    const own = checks.filter(({ metric, options = {}, subject }) => metric === about.metric && same(options, about.options) && (0,model_subject/* matchesSubject */.iD)(subject, about.subject));
    // What only alternatives ask for has no check of its own.
    const judged = own.length > 0 ? own : checks.filter(({ metric }) => metric === undefined);
    return speaks && judged.some(({ status }) => status !== "pass" && status !== "skipped");
}
function sideOf({ kind }) {
    return kind === "max" || kind === "no_better_than" ? "max" : "min";
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/passports.js




/** Only rules that compare with a passport suffer where there are none. */
async function openPassports({ path, root, baseline }) {
    const { passports: folder } = baseline;
    if (folder === undefined)
        return {
            code: "baseline/not-configured",
            reason: "the config names no folder of passports",
            fix: `Add \`baseline: { passports: golden/ }\` to ${path}.`,
        };
    try {
        return await loadGolden(root, folder);
    }
    catch (thrown) {
        return (0,model_missing/* missingFor */.M)(thrown);
    }
}
const NO_PASSPORTS = { passports: [], others: [] };
/** Whether a gate has golden metrics to be compared with; where passports cannot be read, rules have to say so. */
function holdsGate(passports, gate) {
    return "reason" in passports || passports.passports.some(({ gates }) => Object.hasOwn(gates, gate));
}
/** The passports that rules name, each once. */
function namedIn(rules) {
    const names = rules.flatMap(({ metric, expectations }) => expectations.flatMap((one) => "against" in one && (0,baseline_names/* isPassportName */.s5)(one.against, metric) ? [one.against] : []));
    return [...new Set(names)];
}
/** What passports say of one gate, and of those that say nothing why; under the names that rules call them by. */
function goldenReferences(passports, { gates }, gate, evidence, named) {
    const unavailable = new Map();
    if ("reason" in passports) {
        for (const name of [plan_PASSPORT, ...named])
            unavailable.set(name, passports);
        return { unavailable };
    }
    const found = gates.find(({ name }) => name === gate);
    const golden = goldenFor(passports.passports, gate, evidence, found?.settings);
    if (golden === undefined)
        unavailable.set(plan_PASSPORT, damagedGolden(passports.others, evidence) ?? noGolden(gate, found?.kind));
    const others = new Map();
    for (const name of named) {
        const passport = passports.passports.find(({ model }) => model === name);
        const said = passport === undefined ? isNone(name) : goldenNamed(passport, gate, evidence, found?.settings);
        if ("reason" in said)
            unavailable.set(name, said);
        else
            others.set(name, said);
    }
    return { ...(golden === undefined ? {} : { golden }), named: others, unavailable };
}
/** The config saw a file of this name. */
function isNone(name) {
    return {
        code: "golden/invalid",
        reason: `\`${name}.json\` in the folder of passports is none`,
        fix: "Restore it from git, or name another passport.",
    };
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/references.js






/** A reference that cannot be had is a Missing with its reason; only rules that need it suffer. */
async function resolveReferences(request) {
    const { config, passports, plans } = request;
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
    return {
        candidate: { kind: "folder", root: config.root, label: "this change" },
        trees,
        ...("reason" in base ? {} : { base }),
        configChangedHere,
        recordedFor: (plan) => recordedFor(plan, passports),
        forGate(gate, evidence) {
            const asked = plans.find((plan) => plan.gate.name === gate)?.asked ?? [];
            const golden = goldenReferences(passports, config, gate, evidence, namedIn(asked));
            return { ...golden, unavailable: new Map([...unavailable, ...golden.unavailable]) };
        },
    };
}
function recordedFor({ gate: { name, settings }, asked }, passports) {
    const recorded = new Map();
    if ("reason" in passports)
        return recorded;
    const own = asked.some(asksPassport) ? recordedPredictions(passports.passports, name, settings) : undefined;
    if (own !== undefined)
        recorded.set(plan_PASSPORT, own);
    for (const other of namedIn(asked)) {
        const passport = passports.passports.find(({ model }) => model === other);
        const kept = passport === undefined ? undefined : recordedOf(passport, name);
        if (kept !== undefined)
            recorded.set(other, kept);
    }
    return recorded;
}
async function resolveTree({ config, ref, baseSha, isAudit = false, }) {
    if (ref === undefined) {
        return {
            code: "baseline/not-configured",
            reason: "the config names no baseline to compare with",
            fix: `Add \`baseline: { ref: origin/main }\` to ${config.path}, or use --baseline REF.`,
        };
    }
    try {
        return await resolveBaseline(config.root, ref, { baseSha, refusesItself: isAudit });
    }
    catch (thrown) {
        return (0,model_missing/* missingFor */.M)(thrown);
    }
}
async function configDiffers(config, base) {
    if (base.kind !== "git")
        return false;
    return (0,git/* isPathChanged */.Eu)(base.repository, external_node_path_.posix.join(base.prefix, external_node_path_.basename(config.path)), base.revision);
}

;// CONCATENATED MODULE: ./build/bundle/pipeline/reuse.js








/**
 * Looks that were recorded before this run; undefined where the config sets no budget. Those of the commit that a change
 * starts from count too, so that no change wins a budget back by taking lines out.
 */
async function openLooks({ root, baseline }, base, baseSha) {
    if (baseline.reuse === undefined)
        return undefined;
    try {
        const { passports: folder } = baseline;
        const passports = folder === undefined ? [] : await loadPassports(root, folder);
        const here = [...passports.flatMap(({ looks = [] }) => looks), ...(await loadLooks(root, folder))];
        const start = base ?? (await startOf(root, baseSha));
        if (start === undefined)
            return { book: lookBook(here), notes: [] };
        if ("reason" in start)
            return { book: lookBook(here), notes: [uncounted(start)] };
        return { book: lookBook([...here, ...(await reuse_looksOf(start, folder))]), notes: [] };
    }
    catch (thrown) {
        return (0,model_missing/* missingFor */.M)(thrown);
    }
}
/** The event's base, where this clone has it. */
async function startOf(root, baseSha) {
    if (baseSha === undefined)
        return undefined;
    return resolveBaseline(root, baseSha, { baseSha }).catch(model_missing/* missingFor */.M);
}
function uncounted({ reason, fix }) {
    return {
        code: "golden/reuse",
        message: `Looks that only the commit before this change has recorded are not counted: ${reason}`,
        ...(fix === undefined ? {} : { fix }),
    };
}
async function reuse_looksOf(start, folder) {
    const scratch = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_os_.tmpdir(), "assay-looks-"));
    try {
        const tree = (0,sources_tree/* openTree */.r)(start, scratch);
        const recorded = await tree.list([(0,glob/* escapeGlob */.y)(looksPath(folder))]);
        const golden = external_node_path_.posix.normalize(folder ?? DEFAULT_FOLDER);
        const passports = folder === undefined ? [] : await tree.list([external_node_path_.posix.join((0,glob/* escapeGlob */.y)(golden), "*.json")]);
        const looks = [];
        const add = async (file, read) => {
            const { localPath } = await tree.open(file);
            looks.push(...readable(await (0,promises_.readFile)(localPath, "utf8"), read));
        };
        for (const file of recorded)
            await add(file, (text) => parseLooks(text, file));
        for (const file of passports.filter((one) => isPassportFile(external_node_path_.posix.basename(one))))
            await add(file, (text) => parsePassport(text, file)?.looks ?? []);
        return looks;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** A file that was damaged before the change may be repaired by it. */
function readable(text, read) {
    try {
        return read(text);
    }
    catch {
        return [];
    }
}
/** Adds what an evaluation gate spends of the budget to what it found; other gates have no golden table. */
function withReuse(result, { reuse }, looks) {
    const { kind, evidence, checks } = result;
    if (reuse === undefined || looks === undefined || evidence === undefined || kind !== "evaluation")
        return result;
    const spent = judgeReuse(reuse, "reason" in looks ? looks : looks.book, evidence);
    const notes = [...evidence.notes, ...("reason" in looks ? [] : looks.notes), ...spent.notes];
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
    const { preferPassports: isAudit = false } = request;
    const audited = isAudit ? await openPassports(config) : NO_PASSPORTS;
    const planned = planGates(config, gates, ref !== undefined, (gate) => isAudit && holdsGate(audited, gate) && isEvaluation(config, gate));
    const passports = isAudit ? audited : needsPassport(planned) ? await openPassports(config) : NO_PASSPORTS;
    const references = await resolveReferences({
        config,
        ref,
        baseSha: isAudit ? undefined : request.context.base?.sha,
        isAudit: isAudit && config.baseline.passports !== undefined,
        passports,
        plans: planned,
        tree: needsTree(planned),
    });
    const plans = pairWithPassports(planned, references.recordedFor);
    const collected = await collect({
        plans,
        kinds: request.kinds,
        candidate: references.candidate,
        baselines: references.trees,
        seed: config.seed,
        worker: request.worker,
        secrets: request.secrets,
        nativeHome: request.nativeHome,
        parallel: request.parallel,
        signal: request.signal,
        progress: request.progress,
    });
    const looks = await openLooks(config, references.base, request.context.base?.sha);
    const context = await withHead(request.context, config.root);
    const history = await openHistory(config, planned.flatMap(({ asked }) => asked), references.base, context);
    return {
        config,
        report: reportOf(config, context, plans, collected, references, history, looks, isAudit),
    };
}
/**
 * The commit to compare with: what the command line says, else the config, else the event. A config that names
 * passports alone means them on a laptop and on every CI system alike, so the event's base does not count then.
 */
function baselineRef({ baseline }, { baselineRef: given, context }) {
    if (given !== undefined)
        return given;
    return baseline.passports === undefined ? (baseline.ref ?? context.base?.sha) : baseline.ref;
}
function isEvaluation({ gates }, gate) {
    return gates.some(({ name, kind }) => name === gate && kind === "evaluation");
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
function reportOf(config, context, plans, collected, references, history, looks, isAudit) {
    const measured = new Map(plans.map(({ gate: { name } }, index) => [
        name,
        evidenceOf(config, name, collected[index], references, history),
    ]));
    const found = plans.map((plan, index) => withReuse(resultOf(plan, collected[index], measured), config.baseline, looks));
    const changed = changedFiles(found);
    const results = found.map((result) => {
        return { ...result, checks: [...result.checks, ...(changed.get(result.name) ?? [])] };
    });
    const base = references.trees.get(TREE_BASELINE);
    const gates = results.map((result, index) => {
        const { evidence } = result;
        if (evidence === undefined)
            return assembleGate(result);
        const kept = keptNotes(evidence.notes, plans[index].asked, result.checks);
        const notes = isAudit ? [...kept, ...auditNotes(plans[index], base)] : kept;
        return assembleGate({ ...result, evidence: { ...evidence, notes } });
    });
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
function evidenceOf(config, gate, { outcome }, references, history) {
    if ("failure" in outcome)
        return { code: outcome.failure.code, reason: outcome.failure.message };
    const { evidence } = outcome;
    return {
        evidence,
        references: {
            ...references.forGate(gate, evidence),
            history: history(gate, evidence),
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

// EXTERNAL MODULE: ./build/bundle/engines/servers/connection.js
var connection = __webpack_require__(16560);
// EXTERNAL MODULE: ./build/bundle/sources/remote-variables.js
var remote_variables = __webpack_require__(46812);
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
    // Where a company's own servers have certificates of its own authority.
    "NODE_EXTRA_CA_CERTS",
    "SystemRoot",
    "USERPROFILE",
];
/** Credentials that a gate may be sent if its kind asks for them; never part of an environment. */
const SECRETS = [
    "MLFLOW_TRACKING_URI",
    "MLFLOW_TRACKING_USERNAME",
    "MLFLOW_TRACKING_PASSWORD",
    "MLFLOW_TRACKING_TOKEN",
    ...remote_variables/* S3_VARIABLES */.H,
    ...remote_variables/* HTTP_VARIABLES */.t,
];
/**
 * Everything that gates of any kind may ask for. Each is sent no more of it than its settings name, and a
 * config can name only what says by its name that it is meant for Assay.
 */
function gateSecrets(env) {
    const connections = Object.keys(env).filter((name) => (0,connection/* isConnection */.fX)(name, env[name] ?? ""));
    return taken(env, [...SECRETS, ...connections]);
}
/** The environment of a gate's process; ONNX Runtime's telemetry is off in every one of them. */
function workerEnv(env) {
    return { ...taken(env, PASSED_ON), ORT_DISABLE_TELEMETRY: "1" };
}
function taken(env, names) {
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
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
                running.set(gate, progress_printable(event.progress.message));
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
function progress_printable(text) {
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
        kinds: GATE_KINDS,
        gates: flags.gate,
        onlyKinds: flags.kind,
        baselineRef: flags.baseline,
        preferPassports: audit,
        context: audit ? { ...context, event: "schedule" } : context,
        worker: { ...io.worker, env: workerEnv(io.env) },
        secrets: gateSecrets(io.env),
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
        for (const { text } of jsonReporter.render(report, {}))
            io.stdout.write(text);
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
        value = JSON.parse(await (0,read_text/* readText */.y)(path));
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

// EXTERNAL MODULE: ./build/bundle/engines/servers/source.js
var source = __webpack_require__(53209);
;// CONCATENATED MODULE: ./build/bundle/pipeline/recompute.js









/**
 * Measures again what passports say, each gate in a process of its own. A gate's `command` is not run: the file
 * that it wrote is what was accepted.
 */
function recomputer(request) {
    const { config, kinds } = request;
    return async (passport, name, from) => {
        const gate = config.gates.find((one) => one.name === name && one.kind === "evaluation");
        const refused = gate === undefined ? gone(config, name) : recompute_refusalOf(passport, gate, from);
        if (gate === undefined || refused !== undefined)
            return refused ?? gone(config, name);
        const golden = passport.gates[name];
        const kept = golden.predictions;
        const settings = {
            ...gate.settings,
            command: undefined,
            ...(from === "predictions" ? IN_MEMORY : {}),
        };
        const known = kinds.find(({ kind }) => kind === gate.kind)?.metrics ?? [];
        const unlike = otherMeaning(golden, gate.settings).flatMap(({ metrics = [] }) => metrics);
        const canMeasure = ({ metric }) => {
            const info = known.find(({ id }) => id === metric);
            return info?.inPassports === true && info.comparesWith === undefined && !unlike.includes(metric);
        };
        const accepted = golden.metrics
            .filter(({ imported }) => imported !== true)
            .map(({ metric, options, subject }) => ({ metric, options, subjects: subject }));
        const asked = recompute_askedOf(config, gate);
        const others = accepted.filter((need) => !asked.some((one) => recompute_covers(one, need)));
        const needs = [...asked, ...others].filter(canMeasure);
        const strangers = golden.metrics.filter(({ metric, imported }) => imported !== true && !known.some(({ id }) => id === metric));
        const recorded = { packed: kept, data: golden.data.map(({ digest }) => digest) };
        const [collected] = await collect({
            plans: [
                {
                    gate: { ...gate, settings },
                    rules: [],
                    anyOf: [],
                    asked: [],
                    needs,
                    ...(from === "files" || recorded.packed === undefined
                        ? {}
                        : { recorded: new Map([[baseline_names/* KEPT */.t0, { ...recorded, packed: recorded.packed }]]) }),
                },
            ],
            kinds,
            candidate: (0,sources_tree/* candidateTree */.M)(config.root),
            baselines: new Map(),
            seed: config.seed,
            worker: request.worker,
            nativeHome: request.nativeHome,
            parallel: 1,
            signal: request.signal,
            progress: () => { },
        });
        const { outcome } = collected;
        if ("evidence" in outcome)
            return [...outcome.evidence.measurements, ...strangers.map(unknown)];
        return {
            code: "golden/not-recomputed",
            reason: `it could not be measured again: ${outcome.failure.message}`,
        };
    };
}
/** What the gate's rules measure now, of its own file alone: some of it may have been taken out of the passport. */
function recompute_askedOf(config, gate) {
    const plan = planGates(config, config.gates, false).find((one) => one.gate.name === gate.name);
    const needs = (plan?.needs ?? []).map(({ metric, options, subjects }) => ({ metric, options, subjects }));
    return needs.filter((need, index) => !needs.slice(0, index).some((one) => recompute_covers(one, need)));
}
function recompute_covers(asked, { metric, options, subjects }) {
    return (asked.metric === metric &&
        (0,external_node_util_.isDeepStrictEqual)({ ...asked.options }, { ...options }) &&
        (0,model_subject/* matchesSubject */.iD)(asked.subjects, subjects));
}
/** Nothing can measure what no metric is called. */
function unknown({ metric, options, subject }) {
    return {
        metric,
        options,
        subject,
        unit: "score",
        direction: "exact",
        candidate: { code: "golden/mismatch", reason: `there is no metric \`${metric}\`` },
    };
}
/** Kept predictions are in memory already. */
const IN_MEMORY = { compute: undefined };
function gone({ path }, name) {
    return {
        code: "golden/not-recomputed",
        reason: `its values cannot be measured again, since ${path} has no evaluation gate ${name}`,
    };
}
/** Why the gate as it is now cannot tell what the passport's values were. */
function recompute_refusalOf(passport, { name, settings }, from) {
    const [unlike] = otherMeaning(passport.gates[name], settings).filter(({ metrics }) => metrics === undefined);
    if (unlike !== undefined)
        return { code: "golden/not-recomputed", reason: `its values cannot be measured again: ${unlike.reason}` };
    const { model, predictions, metrics_file } = settings;
    const evaluated = [model, predictions, metrics_file].find((one) => (0,table_source/* sourcePath */.Z3)(one) !== undefined);
    const other = (now) => ({
        code: "golden/not-recomputed",
        reason: `its values cannot be measured again, since the gate evaluates ${now} now and not \`${passport.artifact.path}\``,
    });
    // Kept predictions are measured in memory, and rows of a server are not.
    if ((0,source/* isServerSource */.f0)(predictions))
        return other(`\`${predictions.table}\`, a table of a server,`);
    const isEvaluated = evaluated === undefined || (0,table_source/* meansFile */.j)(evaluated, passport.artifact.path);
    return from === "predictions" || isEvaluated ? undefined : other(`\`${(0,table_source/* sourcePath */.Z3)(evaluated)}\``);
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
        const config = await loadConfig(shownPath(io, flags.config), GATE_KINDS, io.cwd);
        const folder = config.baseline.passports ?? DEFAULT_FOLDER;
        const { passports } = await chosenPassports({ root: config.root, folder, model });
        for (const passport of passports)
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
        const config = await loadConfig(shownPath(io, flags.config), GATE_KINDS, io.cwd);
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
            known: GATE_KINDS.filter(({ kind }) => kind === "evaluation").flatMap(({ metrics }) => metrics),
            version: TOOL.version,
        });
        io.stderr.write(text);
        finish(0);
    });
}

// EXTERNAL MODULE: ./build/bundle/engines/duckdb.js + 31 modules
var duckdb = __webpack_require__(52936);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/problems/collect.js
var problems_collect = __webpack_require__(39436);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/pushdown/placed.js
var placed = __webpack_require__(7713);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/ranking/kept.js
var kept = __webpack_require__(29486);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/scene.js + 4 modules
var evaluation_scene = __webpack_require__(39495);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/settings/task-settings.js + 1 modules
var task_settings = __webpack_require__(84788);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/collect/model.js
var model = __webpack_require__(68745);
// EXTERNAL MODULE: ./build/bundle/gates/evaluation/collect/predictions.js + 3 modules
var predictions = __webpack_require__(24784);
;// CONCATENATED MODULE: ./build/bundle/gates/evaluation/collect/rows.js









/**
 * What the candidate says of each row of a gate without measuring anything.
 *
 * @throws AssayError as the gate does, for a candidate that cannot be evaluated
 */
async function rows_outcomeOf(written) {
    const { config, files } = (0,placed/* placeTables */.r)(written.config);
    const job = { ...written, config };
    if (task_settings/* OF_IMAGES */.jC.includes(config.task))
        throw new model_error.AssayError("evaluation/settings", `A passport keeps no predictions of the task ${config.task}.`, {
            fix: "Accept without `--with-predictions`; the metrics themselves are kept.",
        });
    if (config.repeats !== undefined)
        throw new model_error.AssayError("evaluation/settings", "A passport keeps the predictions of one run, and the gate's numbers are those of several (`repeats`).", {
            fix: "Accept without `--with-predictions`; the metrics themselves are kept, with the doubt of all runs.",
        });
    const engine = await (0,duckdb/* openDuckDb */.C)({ memoryBytes: job.budget.memoryBytes, scratch: job.scratch });
    try {
        const scene = new evaluation_scene/* Scene */.Z5({ ...job, needs: [] }, engine, files);
        const { candidate, evaluated } = config.predictions === undefined
            ? await (0,model/* collectFromModels */.$)(scene, config.model ?? "", config.data ?? "")
            : config.task === "code-generation"
                ? await (0,problems_collect/* collectProblems */.v)(scene, config.predictions)
                : await (0,predictions/* collectFromPredictions */.b)(scene, config.predictions);
        const { judged } = evaluated.truth;
        return judged === undefined ? candidate.outcome : (0,kept/* keptRanking */.h)(judged, candidate);
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
        .option("--as <name>", "keep it under another name, which rules may compare with")
        .option("--with-predictions", "keep what the model says of each golden row, too")
        .action(async (model, flags) => {
        const { config, folder, report } = await golden_open(io, flags);
        const { text } = await acceptGolden({
            root: config.root,
            folder,
            report: await readReport(report),
            model,
            ...(flags.as === undefined ? {} : { as: flags.as }),
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
            gates: config.gates,
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
        const { root, gates } = config;
        const { text, refused } = await showGolden({ root, folder, model, gates });
        io.stdout.write(text);
        const { said, exitCode } = refusal(refused);
        io.stderr.write(said);
        finish(exitCode);
    });
    withConfig(golden.command("history").description("print who accepted which model and why"))
        .argument("[model]", "only this model")
        .action(async (model, flags) => {
        const { config, folder } = await golden_open(io, flags);
        const { root, gates } = config;
        const { text, refused } = await goldenHistory({ root, folder, model, gates });
        io.stdout.write(text);
        const { said, exitCode } = refusal(refused);
        io.stderr.write(said);
        finish(exitCode);
    });
    withConfig(golden
        .command("verify")
        .description("read models and golden data again, measure again, and compare with the passports"))
        .argument("[model]", "only this model")
        .option("--no-recompute", "compare files and acceptances alone, without measuring the values again")
        .action(async (model, flags) => {
        const { config, folder } = await golden_open(io, flags);
        const { root, gates } = config;
        const recompute = recomputer({
            config,
            kinds: GATE_KINDS,
            worker: { ...io.worker, env: workerEnv(io.env) },
            nativeHome: io.nativeHome,
            signal: io.signal,
        });
        const wanted = flags.recompute === false ? {} : { recompute };
        const { text, exitCode } = await verifyGolden({
            root,
            folder,
            model,
            gates,
            configDigest: config.digest,
            ...wanted,
        });
        io.stdout.write(text);
        finish(exitCode);
    });
    addGoldenExchange(golden, io, finish);
}
async function golden_open(io, flags) {
    const config = await loadConfig(shownPath(io, flags.config), GATE_KINDS, io.cwd);
    const report = flags.report === undefined
        ? external_node_path_.join(config.root, DEFAULT_OUTPUT, "report.json")
        : external_node_path_.resolve(io.cwd, flags.report);
    return { config, folder: config.baseline.passports ?? DEFAULT_FOLDER, report };
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/history.js










function addHistory(program, io, finish) {
    const history = program
        .command("history")
        .description("measurements over time, for rules that say `within`");
    const withConfig = (command) => command.option("-c, --config <file>", "the config", DEFAULT_CONFIG);
    const withFilter = (command) => withConfig(command)
        .option("-g, --gate <name>", "only this gate; `*` stands for anything")
        .option("-m, --metric <id>", "only this metric; `*` stands for anything");
    withConfig(history.command("append").description("add what a run measured to the history, once a run"))
        .argument("[report]", "report.json of the run (default: the last one's)")
        .action(async (report, flags) => {
        const { root, file, shown } = await history_named(io, flags);
        const read = await readReport(external_node_path_.resolve(io.cwd, report ?? external_node_path_.join(root, DEFAULT_OUTPUT, "report.json")));
        const added = newPoints(await readHistory(file, shown), pointsOf(read, new Date()));
        if (added.length > 0)
            await appendHistory(file, added, shown);
        io.stderr.write(`Added to ${shown}: ${added.length} ${added.length === 1 ? "value" : "values"}\n`);
        finish(0);
    });
    withFilter(history.command("show").description("print how measurements moved, one line each")).action(async (flags) => {
        const { points, shown } = await selected(io, flags);
        const text = trendText(new History(points).series.values());
        io.stdout.write(text);
        if (text === "")
            io.stderr.write(`${shown} has no such measurements yet. Add a run's with \`assay history append\`.\n`);
        finish(0);
    });
    withFilter(history.command("export").description("print the measurements as CSV")).action(async (flags) => {
        io.stdout.write(historyCsv((await selected(io, flags)).points));
        finish(0);
    });
}
async function history_named(io, flags) {
    const config = await loadConfig(shownPath(io, flags.config), GATE_KINDS, io.cwd);
    if (config.history === undefined)
        throw new model_error.AssayError("history/no-file", `${config.path} names no file of earlier runs.`, {
            fix: "Add `history: { file: golden/history.jsonl }` to it.",
        });
    const { file } = config.history;
    await (0,link_out/* refuseLinkOut */.r)(config.root, file);
    return { root: config.root, file: external_node_path_.resolve(config.root, file), shown: file };
}
async function selected(io, flags) {
    const { file, shown } = await history_named(io, flags);
    const points = (await readHistory(file, shown)).filter(({ gate, metric }) => (0,model_subject/* matchesText */.Fm)(flags.gate ?? "*", gate) && (0,model_subject/* matchesText */.Fm)(flags.metric ?? "*", metric));
    return { points, shown };
}

;// CONCATENATED MODULE: ./build/bundle/imports/amounts.js
const LIMITS = {
    count: [0, Number.MAX_SAFE_INTEGER],
    ratio: [0, 1],
    value: [-Number.MAX_VALUE, Number.MAX_VALUE],
};
/** The least number of the scale above this one. */
function above(value, scale) {
    return scale === "count" ? Math.floor(value) + 1 : neighbour(value, 1);
}
/** The greatest number of the scale below this one. */
function below(value, scale) {
    return scale === "count" ? Math.ceil(value) - 1 : neighbour(value, -1);
}
/** Rules have inclusive bounds, and to the judge numbers that differ by less than 1e-12 of themselves are the same. */
const APART = 2e-12;
const DIGITS = 14;
/** The nearest number that the judge tells apart: `> 5` becomes `>=` 5.00000000001. */
function neighbour(value, step) {
    if (value === 0)
        return step * Number.MIN_VALUE;
    const distance = Math.abs(value) * APART;
    // Whole numbers are compared to the last digit.
    if (Number.isSafeInteger(value) && distance > 1)
        return value + step;
    return Number((value + step * distance).toPrecision(DIGITS));
}
/** The bounds that a rule can say; undefined where no value, or every value, is within them. */
function fitted({ min, max }, scale) {
    const whole = scale === "count";
    const [least, most] = LIMITS[scale];
    const low = min === undefined ? undefined : whole ? Math.ceil(min) : min;
    const high = max === undefined ? undefined : whole ? Math.floor(max) : max;
    if ((low ?? least) > (high ?? most) || (low ?? least) > most || (high ?? most) < least)
        return undefined;
    const bounds = {
        ...(low === undefined || low <= least ? {} : { min: low }),
        ...(high === undefined || high >= most ? {} : { max: high }),
    };
    return Object.keys(bounds).length === 0 ? undefined : bounds;
}
/** The complement of a share without the noise of binary fractions: 1 - 0.95 is 0.05. */
function rest(share) {
    return Number((1 - share).toPrecision(12));
}

;// CONCATENATED MODULE: ./build/bundle/imports/keyword-values.js
/** What a keyword of JSON Schema takes, of those that imported files give values for. */
const TAKES = {
    ...keyword_values_named(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"], "a number", Number.isFinite),
    ...keyword_values_named(["multipleOf"], "a number above 0", (value) => Number.isFinite(value) && Number(value) > 0),
    ...keyword_values_named(["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"], "a whole number from 0 on", (value) => Number.isSafeInteger(value) && Number(value) >= 0),
    ...keyword_values_named(["uniqueItems"], "true or false", (value) => typeof value === "boolean"),
};
function keyword_values_named(keywords, what, takes) {
    return Object.fromEntries(keywords.map((keyword) => [keyword, [what, takes]]));
}
/** What a keyword takes if it does not take this value, which would make the whole schema invalid. */
function keywordFault(keyword, value) {
    if (!Object.hasOwn(TAKES, keyword))
        return undefined;
    const [what, takes] = TAKES[keyword];
    return takes(value) ? undefined : what;
}

;// CONCATENATED MODULE: ./build/bundle/imports/read.js


const read_DEEPEST = 64;
const TOO_DEEP = `its lists and maps are nested more than ${read_DEEPEST} levels deep`;
const read_MOST_VALUES = 3_000_000;
/** Aliases are copied where they stand, so a small file could otherwise unfold without end. */
const MOST_ALIASES = 1_000;
/**
 * Reads YAML or JSON that somebody else wrote as plain data.
 * @throws AssayError `import/syntax`
 */
function readText(text, path) {
    const value = read_parse(text.replace(/^\uFEFF/, ""), path);
    return read_plain(value, path);
}
function read_parse(text, path) {
    if (/^\s*[{[]/.test(text)) {
        try {
            return JSON.parse(text);
        }
        catch {
            // YAML's flow style begins alike.
        }
    }
    try {
        const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
            uniqueKeys: false,
            merge: true,
            schema: "core",
            resolveKnownTags: false,
            stringKeys: true,
            prettyErrors: true,
            // Silent, it would pass over all documents but the first.
            logLevel: "error",
        });
        const [error] = document.errors;
        if (error !== undefined)
            throw error;
        let aliases = 0;
        (0,yaml_dist/* visit */.YR)(document, {
            Node: (_, node) => {
                if ((0,yaml_dist/* isAlias */.Vj)(node) && ++aliases > MOST_ALIASES)
                    throw new Error(`it has more than ${MOST_ALIASES} aliases`);
                if (!(0,yaml_dist/* isMap */.jh)(node))
                    return;
                const keys = new Set();
                for (const { key } of node.items) {
                    const name = (0,yaml_dist/* isScalar */.jn)(key) ? String(key.value) : "";
                    if (keys.has(name) && name !== "<<")
                        throw new Error(`the key ${JSON.stringify(name.slice(0, 80))} is written twice`);
                    keys.add(name);
                }
            },
        });
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (thrown) {
        // The parser calls itself for each level.
        const isTooDeep = /call stack/i.test((0,model_error/* reasonOf */.A)(thrown));
        throw syntax(path, isTooDeep ? TOO_DEEP : (0,model_error/* reasonOf */.A)(thrown), thrown);
    }
}
/** The value without circles, prototypes and bottomless nesting. */
function read_plain(value, path) {
    let values = 0;
    const copy = (one, depth) => {
        if (++values > read_MOST_VALUES)
            throw syntax(path, `it unfolds to more than ${read_MOST_VALUES} values`);
        if (depth > read_DEEPEST)
            throw syntax(path, TOO_DEEP);
        if (Array.isArray(one))
            return one.map((item) => copy(item, depth + 1));
        if (typeof one !== "object" || one === null)
            return one;
        // fromEntries defines own properties, also for a key such as `__proto__`.
        return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, copy(item, depth + 1)]));
    };
    return copy(value, 0);
}
function syntax(path, reason, cause) {
    return new model_error.AssayError("import/syntax", `\`${path}\` is no YAML or JSON that can be used: ${reason.replace(/[:.]+$/, "")}.`, {
        fix: "Correct the file; a data contract needs neither tags nor deep nesting.",
        location: { path },
        cause,
    });
}
function read_entriesOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
/** The value of a key, if it is the map's own. */
function read_at(value, key) {
    const entries = read_entriesOf(value);
    return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
/** What a table of ours says of a word that somebody else chose. */
function known(table, word) {
    return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
function listAt(value, key) {
    const found = read_at(value, key);
    return Array.isArray(found) ? found : [];
}
function read_textAt(value, key) {
    const found = read_at(value, key);
    return typeof found === "string" && found !== "" ? found : undefined;
}
function read_numberAt(value, key) {
    const found = read_at(value, key);
    return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}
/** Texts of a list, or one text as a list of one. */
function textsAt(value, key) {
    return [read_at(value, key)].flat().filter((one) => typeof one === "string" && one !== "");
}
function isScalarValue(value) {
    return (typeof value === "string" ||
        typeof value === "boolean" ||
        (typeof value === "number" && Number.isFinite(value)));
}
/** The maps of a list. */
function mapsAt(value, key) {
    return listAt(value, key).flatMap((one) => {
        const entries = read_entriesOf(one);
        return entries === undefined ? [] : [entries];
    });
}

;// CONCATENATED MODULE: ./build/bundle/imports/sources.js
const CSV = /\.(?:csv|tsv|txt)(?:\.(?:gz|zst))?$/i;
function isCsvPath(path) {
    return CSV.test(path);
}
/** The setting `source` of a gate. */
function sourceOf(path, { types, csv = {}, isCsv = false }) {
    const isNamed = CSV.test(path);
    if (!isNamed && !isCsv)
        return path;
    const more = {
        ...(isNamed ? {} : { format: "csv" }),
        ...(Object.keys(csv).length === 0 ? {} : { csv }),
        ...(Object.keys(types).length === 0 ? {} : { types }),
    };
    return Object.keys(more).length === 0 ? path : { path, ...more };
}

;// CONCATENATED MODULE: ./build/bundle/imports/draft.js




const draft_LONGEST_NAME = 250;
const LONGEST_REASON = 300;
/** Collects what a file says of one table. */
class TableDraft {
    name;
    leftOut;
    changed;
    #rules = [];
    #properties = new Map();
    #origins = new Map();
    #required = new Set();
    #settings = new Map();
    #said = new Set();
    #types = new Map();
    #places = new Map();
    #source;
    #namesColumns = false;
    constructor(name, leftOut, changed) {
        this.name = name;
        this.leftOut = leftOut;
        this.changed = changed;
    }
    left(where, why) {
        this.leftOut.push({ where, why });
    }
    /** What a list of the file holds; something else in its place is left out by name. */
    listed(map, key, where) {
        const found = read_at(map, key);
        if (found !== undefined && found !== null && !Array.isArray(found))
            this.left(`${where}, ${key}`, "it is no list");
        return listAt(map, key);
    }
    /** What a map of the file holds; something else in its place is left out by name. */
    mapped(map, key, where) {
        const found = read_at(map, key);
        const entries = read_entriesOf(found);
        if (found !== undefined && found !== null && entries === undefined)
            this.left(`${where}, ${key}`, "it is no map");
        return entries ?? {};
    }
    /** A place of the file, told apart from others of the same name. */
    place(name) {
        const count = (this.#places.get(name) ?? 0) + 1;
        this.#places.set(name, count);
        return count === 1 ? name : `${name} (${count})`;
    }
    /** Says something once for the whole table. */
    note(where, why) {
        if (this.#said.has(why))
            return;
        this.#said.add(why);
        this.changed.push({ where, why });
    }
    setting(key, value) {
        this.#settings.set(key, value);
    }
    /** Where the data is. */
    source(path, hints = {}) {
        this.#source = sourceOf(path, { ...hints, types: Object.fromEntries(this.#types) });
    }
    /** Names the type that a column has where its source is CSV; before the source is told. */
    type(column, type) {
        if (nameFault(column) === undefined)
            this.#types.set(column, type);
    }
    /** Another table that rules name; where it is, a person has to say. */
    table(name, path) {
        const tables = (this.#settings.get("tables") ?? {});
        this.#settings.set("tables", { ...tables, [name]: tables[name] ?? path ?? `data/${slug(name)}.parquet` });
    }
    /** Demands something of each row's value of a column. */
    demand(column, fragment, from) {
        if (!this.#usable(column, from))
            return;
        for (const [keyword, value] of Object.entries(fragment)) {
            const fault = keywordFault(keyword, value);
            if (fault !== undefined)
                return this.left(from, `\`${keyword}\` (${JSON.stringify(value)}) is not ${fault}`);
        }
        const known = this.#properties.get(column) ?? {};
        const clash = Object.entries(fragment).some(([key, value]) => Object.hasOwn(known, key) && JSON.stringify(known[key]) !== JSON.stringify(value));
        const more = known["allOf"] ?? [];
        this.#properties.set(column, clash ? { ...known, allOf: [...more, fragment] } : { ...known, ...fragment });
        this.#from(column, from);
    }
    /** Demands that the column is there and not NULL. */
    require(column, from) {
        if (!this.#usable(column, from))
            return;
        this.#required.add(column);
        if (!this.#properties.has(column))
            this.#properties.set(column, {});
        this.#from(column, from);
    }
    rule(rule, terms, from) {
        const { column, columns } = rule;
        const names = [column, columns].flat().filter((one) => typeof one === "string");
        if (names.some((name) => !this.#usable(name, from)))
            return;
        if (typeof column === "string" && column.includes("*"))
            return this.left(from, "`*` in the name of a column stands for anything in a rule");
        const { level, because, where } = terms;
        const reason = because?.trim().slice(0, LONGEST_REASON);
        const ending = { ...(level === undefined ? {} : { level }), ...(reason ? { because: reason } : {}) };
        const scope = where === undefined ? {} : { where };
        const { any_of: alternatives } = rule;
        const whole = Array.isArray(alternatives)
            ? { any_of: alternatives.map((one) => ({ ...one, ...scope })), ...ending }
            : { ...rule, ...scope, ...ending };
        this.#rules.push({ rule: whole, from });
    }
    /** A rule that holds a metric within bounds. */
    bounded(rule, interval, scale, terms, from) {
        const bounds = fitted(interval, scale);
        if (bounds === undefined)
            return this.left(from, "its bounds let every value pass, or none");
        this.rule({ ...rule, ...bounds }, terms, from);
    }
    /** Columns of the schema may be missing, since the file says itself which ones have to be there. */
    namesColumns() {
        this.#namesColumns = true;
    }
    finish() {
        // A schema has nothing against a column that is not there, and would be green without evidence.
        const optional = [...this.#properties.keys()].filter((name) => !this.#required.has(name));
        if (!this.#namesColumns && optional.length > 0)
            this.rule({ metric: "missing_columns", columns: optional, max: 0 }, {}, `${this.name}, its columns`);
        const properties = [...this.#properties].map(([name, schema]) => [
            name,
            { $comment: [...(this.#origins.get(name) ?? [])].join("; "), ...schema },
        ]);
        const schema = {
            $schema: "https://json-schema.org/draft/2020-12/schema",
            type: "object",
            properties: Object.fromEntries(properties),
            ...(this.#required.size === 0 ? {} : { required: [...this.#required] }),
        };
        return {
            name: this.name,
            ...(properties.length === 0 ? {} : { schema }),
            settings: {
                source: this.#source ?? `data/${slug(this.name)}.parquet`,
                ...Object.fromEntries(this.#settings),
            },
            sourceIsGuess: this.#source === undefined,
            types: Object.fromEntries(this.#types),
            rules: this.#rules,
        };
    }
    #from(column, from) {
        const origins = this.#origins.get(column) ?? new Set();
        this.#origins.set(column, origins.add(from));
    }
    #usable(name, from) {
        const fault = nameFault(name);
        if (fault !== undefined)
            this.left(from, fault);
        return fault === undefined;
    }
}
function nameFault(name) {
    if (!name.isWellFormed())
        return "the name of its column holds half a character";
    if (name !== "" && name.length <= draft_LONGEST_NAME)
        return undefined;
    return `the name of its column has ${name.length} characters; 1 to ${draft_LONGEST_NAME} can be used`;
}
/** A name of a gate or a file: letters, digits, `.`, `_` and `-`. */
function slug(name) {
    const plain = name
        .normalize("NFKD")
        .replace(/[^A-Za-z0-9._-]+/g, "-")
        .replace(/^[^A-Za-z0-9]+|[-.]+$/g, "");
    return plain.slice(0, 48) || "table";
}

// EXTERNAL MODULE: ./build/bundle/engines/sql-fault.js
var sql_fault = __webpack_require__(45508);
;// CONCATENATED MODULE: ./build/bundle/imports/sql.js

/** A name as standard SQL quotes it. */
function identifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
function sql_literal(value) {
    if (typeof value === "string")
        return `'${value.replaceAll("'", "''")}'`;
    return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
/** Conditions that hold together. */
function allOf(conditions) {
    const given = conditions.filter((one) => one !== undefined);
    if (given.length <= 1)
        return given[0];
    return given.map((one) => `(${one})`).join(" AND ");
}
function isFilled(column) {
    return `${identifier(column)} IS NOT NULL`;
}
/** Why a gate would refuse a piece of SQL; undefined where it would not. */
function faultOf(sql) {
    if (/\{\{|\{%/.test(sql))
        return "its SQL holds a template that only its tool can fill in";
    const fault = (0,sql_fault/* sqlFault */.h)(sql);
    return fault === undefined ? undefined : `its SQL cannot stand in a rule: ${fault}`;
}

;// CONCATENATED MODULE: ./build/bundle/imports/checks.js


/** True where a check may go into the schema: no tolerance, no condition, and an error like the others. */
function isStrict({ level, where, share, count }) {
    return level === undefined && where === undefined && !share && !count;
}
/** Something that each value of a column must meet; NULLs are not looked at. */
function eachValue(draft, check, terms, from) {
    const { column, fragment, condition, why } = check;
    if (isStrict(terms) && fragment !== undefined)
        return draft.demand(column, fragment, from);
    if (condition === undefined)
        return draft.left(from, why ?? "a tolerance, a condition or a warning needs SQL, and there is none for it");
    eachRow(draft, condition, terms, from, [column]);
}
/** An SQL condition that each row must meet; where it is NULL it counts as met. */
function eachRow(draft, condition, terms, from, columns) {
    failing(draft, "violation", { condition }, terms, from, columns);
}
/** The share or the number of failing rows, by what is tolerated. */
function failing(draft, stem, options, terms, from, filled) {
    const { share, count } = terms;
    if (share) {
        const where = allOf([terms.where, ...filled.map(isFilled)]);
        draft.bounded({ metric: `${stem}_rate`, ...options }, { max: share }, "ratio", { ...terms, ...(where === undefined ? {} : { where }) }, from);
    }
    else
        draft.bounded({ metric: `${stem}_count`, ...options }, { max: count ?? 0 }, "count", terms, from);
}
/** Values of a column that must be among a list. */
function inList(draft, column, listed, terms, from) {
    const values = scalars(draft, listed, from);
    if (values === undefined)
        return;
    if (values.length === 0)
        return draft.left(from, "its list of values is empty");
    failing(draft, "unexpected", { column, expected: values }, terms, from, [column]);
}
/** Values of a column that must not be among a list. */
function notInList(draft, column, listed, terms, from) {
    const values = scalars(draft, listed, from);
    if (values === undefined)
        return;
    if (values.length === 0)
        return draft.left(from, "its list of values is empty");
    failing(draft, "value", { column, value: values }, terms, from, [column]);
}
/** True where a list that is not to be quoted holds texts, which are SQL then. */
function isSqlList(listed, quoted) {
    return quoted === false && listed.some((one) => typeof one === "string");
}
/** Values of which texts are SQL, such as `'new'` or `DATE '2024-01-01'`. */
function inSqlList(draft, column, listed, { isIn, terms, from }) {
    const values = scalars(draft, listed, from);
    if (values === undefined)
        return;
    if (values.length === 0)
        return draft.left(from, "its list of values is empty");
    const condition = `${identifier(column)} ${isIn ? "IN" : "NOT IN"} (${values.map(String).join(", ")})`;
    const fault = faultOf(condition);
    if (fault !== undefined)
        return draft.left(from, fault);
    eachRow(draft, condition, terms, from, [column]);
}
/** The values of a list once each, without NULLs, which are in no list; undefined where there are others. */
function scalars(draft, listed, from) {
    const values = listed.filter((one) => one !== null);
    if (values.some((one) => !["string", "number", "boolean"].includes(typeof one) || Number.isNaN(one))) {
        draft.left(from, "its list holds something else than texts, numbers and booleans");
        return undefined;
    }
    return [...new Set(values)];
}
/** A column without NULLs. */
function notNull(draft, column, terms, from) {
    if (isStrict(terms))
        return draft.require(column, from);
    const { share, count } = terms;
    if (share)
        draft.bounded({ metric: "null_rate", column }, { max: share }, "ratio", terms, from);
    else
        draft.bounded({ metric: "null_count", column }, { max: count ?? 0 }, "count", terms, from);
}
/** Values within bounds: numbers by the schema, dates and other texts by SQL, which knows their type. */
function checks_withinRange(draft, column, range, terms, from) {
    const { min, max, exclusiveMin, exclusiveMax } = range;
    if (min === undefined && max === undefined)
        return draft.left(from, "it names no bound");
    const numbers = [min, max].every((one) => one === undefined || typeof one === "number");
    const condition = rangeCondition(identifier(column), range);
    const fragment = {
        type: "number",
        ...(min === undefined ? {} : { [exclusiveMin ? "exclusiveMinimum" : "minimum"]: min }),
        ...(max === undefined ? {} : { [exclusiveMax ? "exclusiveMaximum" : "maximum"]: max }),
    };
    eachValue(draft, { column, condition, ...(numbers ? { fragment } : {}) }, terms, from);
}
/** Values within bounds of which texts are SQL, such as `current_date`. */
function withinSqlRange(draft, column, range, terms, from) {
    if (typeof range.min !== "string" && typeof range.max !== "string")
        return checks_withinRange(draft, column, range, terms, from);
    const condition = rangeCondition(identifier(column), range, String);
    const fault = faultOf(condition);
    if (fault !== undefined)
        return draft.left(from, fault);
    eachRow(draft, condition, terms, from, [column]);
}
function rangeCondition(expression, { min, max, exclusiveMin, exclusiveMax }, shown = sql_literal) {
    return (allOf([
        min === undefined ? undefined : `${expression} ${exclusiveMin ? ">" : ">="} ${shown(min)}`,
        max === undefined ? undefined : `${expression} ${exclusiveMax ? "<" : "<="} ${shown(max)}`,
    ]) ?? "1 = 1");
}
function lengths(draft, column, range, terms, from) {
    const { min, max } = range;
    if (min === undefined && max === undefined)
        return draft.left(from, "it names no bound");
    const fragment = {
        type: "string",
        ...(min === undefined ? {} : { minLength: min }),
        ...(max === undefined ? {} : { maxLength: max }),
    };
    eachValue(draft, { column, fragment, condition: rangeCondition(`length(${identifier(column)})`, range) }, terms, from);
}
/** What `mostly: 0.95` tolerates. */
function tolerated(mostly) {
    return rest(mostly);
}

;// CONCATENATED MODULE: ./build/bundle/imports/groups.js

/** Holds how many values fail, or combinations of values: dbt groups rows and counts the groups. */
function failingGroups(draft, { columns, condition, repeated = false }, terms, from) {
    const names = columns.map(identifier).join(", ");
    const where = condition === undefined ? "" : ` WHERE ${condition}`;
    const query = `SELECT ${names} FROM {table}${where} GROUP BY ${names}${repeated ? " HAVING count(*) > 1" : ""}`;
    const fault = faultOf(query);
    if (fault !== undefined)
        return draft.left(from, fault);
    draft.rule({ metric: "sql_rows", query, max: terms.count ?? 0 }, terms, from);
}
/** Values as dbt writes them between the parentheses of IN: each in quotes, or as the SQL that it is. */
function listOfDbt(values, quoted) {
    const scalars = values.filter((one) => ["string", "number", "boolean"].includes(typeof one));
    if (scalars.length === 0)
        return undefined;
    return scalars.map((one) => (quoted === false ? String(one) : sql_literal(String(one)))).join(", ");
}

;// CONCATENATED MODULE: ./build/bundle/imports/regular-expressions.js
const regular_expressions_LONGEST = 5_000;
const NONE = { fault: "is none of ECMAScript (JSON Schema's)" };
/** Classes that databases know inside of brackets. */
const POSIX = {
    alpha: "A-Za-z",
    digit: "0-9",
    alnum: "A-Za-z0-9",
    upper: "A-Z",
    lower: "a-z",
    space: "\\s",
    blank: " \\t",
    punct: "!-\\/:-@\\[-`{-~",
    xdigit: "0-9A-Fa-f",
    word: "\\w",
};
/** What of Python's syntax has no counterpart, where it begins a group. */
const GROUPS = [
    [/\(\?(?:[aiLmsux]+[):]|[aiLmsux]*-[imsx]+:)/y, "sets flags"],
    [/\(\?#/y, "holds a comment"],
    [/\(\?\(/y, "has a conditional group"],
    [/\(\?>/y, "has an atomic group or a possessive quantifier"],
];
const ESCAPE = /\\(?:0[0-7]{0,2}|[1-3][0-7]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|[pP]\{[^}]*\}|[\s\S])/uy;
const QUANTIFIER = /[*+?]|\{(\d*)(,?)(\d*)\}/y;
/** A regular expression in ECMAScript's words, of its Unicode mode as JSON Schema has it. */
function toEcmaScript(pattern, flavour) {
    if (pattern.length > regular_expressions_LONGEST)
        return { fault: `is longer than ${regular_expressions_LONGEST} characters` };
    const found = translate(pattern, flavour);
    if (typeof found !== "string")
        return found;
    try {
        new RegExp(found, "u");
        return found;
    }
    catch {
        return NONE;
    }
}
function translate(pattern, flavour) {
    const isPython = flavour === "python";
    let written = "";
    let at = 0;
    let isQuantified = false;
    const take = (expression) => {
        expression.lastIndex = at;
        const found = expression.exec(pattern) ?? undefined;
        if (found !== undefined)
            at += found[0].length;
        return found;
    };
    while (at < pattern.length) {
        const wasQuantified = isQuantified;
        isQuantified = false;
        const sign = pattern[at];
        if (sign === "\\")
            written += regular_expressions_escaped(take(ESCAPE)?.[0] ?? pattern[at++], isPython, false);
        else if (sign === "[") {
            const found = takeClass(take, flavour);
            // Without its end it is an error everywhere, and each further bracket would look for it anew.
            if (found === undefined)
                return NONE;
            written += found;
        }
        else if (sign === "(" && isPython) {
            const fault = GROUPS.find(([begin]) => take(begin) !== undefined)?.[1];
            if (fault !== undefined)
                return { fault };
            const name = take(/\(\?P<(\w+)>/y)?.[1];
            const again = name === undefined ? take(/\(\?P=(\w+)\)/y)?.[1] : undefined;
            written += name !== undefined ? `(?<${name}>` : again !== undefined ? `\\k<${again}>` : pattern[at++];
        }
        else {
            const quantifier = take(QUANTIFIER);
            if (isPython && wasQuantified && quantifier?.[0] === "+")
                return { fault: "has an atomic group or a possessive quantifier" };
            // `a+?` is lazy: its `?` ends the quantifier.
            isQuantified = quantifier !== undefined && !(wasQuantified && quantifier[0] === "?");
            written += quantifier === undefined ? bare(pattern[at++]) : spelled(quantifier, isPython);
        }
    }
    return written;
}
/** `{` and others that stand for themselves, since no quantifier or class is there. */
function bare(sign) {
    return /[{}\]]/.test(sign) ? `\\${sign}` : sign;
}
function spelled([whole, least, comma, most], isPython) {
    if (least === undefined || least !== "")
        return whole;
    return isPython && comma === "," ? `{0,${most}}` : whole.replace(/[{}]/g, "\\$&");
}
/** A class in brackets with its end; undefined where it has none. */
function takeClass(take, flavour) {
    const isPython = flavour === "python";
    const names = isPython ? "" : "\\[:\\w+:\\]|";
    // The first `]` of Python and of databases is a sign like the others.
    const first = flavour === "ecmascript" ? "" : "\\]?";
    const found = take(new RegExp(`\\[(\\^?)(${first}(?:${names}\\\\[\\s\\S]|[^\\]\\\\])*)\\]`, "y"));
    if (found === undefined)
        return undefined;
    const inner = found[2].replace(/\\(?:0[0-7]{0,2}|[0-3]?[0-7]{2}|U[0-9A-Fa-f]{8}|[\s\S])|\[:(\w+):\]|[[\]]/gu, (whole, name) => {
        if (whole.startsWith("\\"))
            return regular_expressions_escaped(whole, isPython, true);
        if (name !== undefined && !isPython && Object.hasOwn(POSIX, name))
            return POSIX[name];
        return whole.replace(/[[\]]/g, "\\$&");
    });
    return `[${found[1]}${inner}]`;
}
/** Takes away backslashes that mean nothing and that the Unicode mode refuses, as in `\-` or `\@`. */
function regular_expressions_escaped(whole, isPython, inClass) {
    const sign = whole.slice(1);
    if (inClass && sign === "b")
        return "\\x08";
    if (isPython) {
        if (sign === "A" && !inClass)
            return "^";
        if (/^[Zz]$/.test(sign) && !inClass)
            return "$";
        if (sign === "a")
            return "\\x07";
        if (/^[0-3]?[0-7]{2}$|^0/.test(sign))
            return `\\x${Number.parseInt(sign, 8).toString(16).padStart(2, "0")}`;
        if (sign.startsWith("U") && sign.length === 9)
            return `\\u{${sign.slice(1)}}`;
    }
    if (sign.length > 1 || /[\p{L}\p{N}]/u.test(sign))
        return whole;
    const keeps = /[\^$\\.*+?()[\]{}|/]/.test(sign) || (sign === "-" && inClass);
    return keeps ? whole : sign;
}
/** The same expression as DuckDB takes it; undefined where it looks around or back, which it cannot. */
function toDuckDb(expression) {
    if (/\(\?(?:[=!]|<[=!])|\\[1-9]|\\k</.test(expression))
        return undefined;
    return expression.replace(/\\u\{([0-9A-Fa-f]+)\}|\\u([0-9A-Fa-f]{4})|\(\?<(\w+)>|\\[\s\S]/gu, (whole, long, short, name) => {
        if (name !== undefined)
            return `(?P<${name}>`;
        const code = long ?? short;
        return code === undefined ? whole : `\\x{${code}}`;
    });
}

;// CONCATENATED MODULE: ./build/bundle/imports/patterns.js



/** Texts of a column that match regular expressions, anywhere unless these say otherwise. */
function matching(draft, { column, patterns, flavour, match }, terms, from) {
    if (patterns.length === 0)
        return draft.left(from, "it names no regular expression");
    const translated = [];
    for (const pattern of patterns) {
        const found = toEcmaScript(pattern, flavour);
        if (typeof found !== "string")
            return draft.left(from, `its regular expression ${patterns_shown(pattern)} ${found.fault}`);
        translated.push(found);
    }
    if (flavour !== "ecmascript" && patterns.some((one) => /\\[dDwWsSbB]/.test(one)))
        draft.note(from, "`\\d`, `\\w`, `\\s` and `\\b` are about ASCII here; elsewhere they can be about all of Unicode");
    if (isStrict(terms))
        return draft.demand(column, fragmentOf(translated, match), from);
    const inSql = translated.map(toDuckDb);
    const unfit = translated.find((_, index) => inSql[index] === undefined);
    if (unfit !== undefined)
        return draft.left(from, `a tolerance, a condition or a warning needs SQL, where ${patterns_shown(unfit)} cannot be matched: it looks around or back`);
    draft.note(from, "regular expressions with a tolerance, a condition or a warning are in DuckDB's SQL (`regexp_matches`)");
    const tests = inSql.map((one) => `regexp_matches(${identifier(column)}, ${sql_literal(one ?? "")})`);
    const condition = conditionOf(tests.map((one) => [one, `NOT ${one}`]), match);
    eachRow(draft, condition, terms, from, [column]);
}
/** SQL of tests that hold, or of which the contrary does. */
function conditionOf(tests, match) {
    const each = tests.map(([holds, fails]) => (match === "none" || match === "not all" ? fails : holds));
    return match === "any" || match === "not all" ? each.join(" OR ") : (allOf(each) ?? "1 = 1");
}
/** The same as keywords of JSON Schema. */
function fragmentOf(patterns, match) {
    const each = patterns.map((pattern) => ({ pattern }));
    const [one] = each;
    if (each.length === 1)
        return { type: "string", ...(match === "none" || match === "not all" ? { not: one } : one) };
    switch (match) {
        case "none":
            return { type: "string", not: { anyOf: each } };
        case "not all":
            return { type: "string", not: { allOf: each } };
        default:
            return { type: "string", [match === "any" ? "anyOf" : "allOf"]: each };
    }
}
function patterns_shown(pattern) {
    return `\`${pattern.length > 60 ? `${pattern.slice(0, 59)}…` : pattern}\``;
}
/** A pattern of SQL's LIKE as a regular expression of the whole text. */
function fromLike(like) {
    const escaped = [...like].map((sign) => {
        if (sign === "%")
            return "[\\s\\S]*";
        if (sign === "_")
            return "[\\s\\S]";
        return sign.replace(/[\^$\\.*+?()[\]{}|/]/, "\\$&");
    });
    return `^${escaped.join("")}$`;
}

;// CONCATENATED MODULE: ./build/bundle/imports/expectations/expectation.js


const LETTER_BY_LETTER = "names of columns are compared letter by letter, also in case";
/** The bounds of a statistic. */
function boundsOf(kwargs, scale) {
    const [min, max] = [read_numberAt(kwargs, "min_value"), read_numberAt(kwargs, "max_value")];
    const [openMin, openMax] = [isOpen(kwargs, "min"), isOpen(kwargs, "max")];
    return {
        ...(min === undefined ? {} : { min: openMin ? above(min, scale) : min }),
        ...(max === undefined ? {} : { max: openMax ? below(max, scale) : max }),
    };
}
/** The bounds of values, which may be texts and times. */
function rangeOf(kwargs) {
    const value = (key) => {
        const found = read_at(kwargs, key);
        return isScalarValue(found) ? found : undefined;
    };
    const [min, max] = [value("min_value"), value("max_value")];
    return {
        ...(min === undefined ? {} : { min, exclusiveMin: isOpen(kwargs, "min") }),
        ...(max === undefined ? {} : { max, exclusiveMax: isOpen(kwargs, "max") }),
    };
}
function isOpen(kwargs, side) {
    return read_at(kwargs, `strict_${side}`) === true || read_at(kwargs, "strictly") === true;
}
/** A bound that is neither a number, a text nor absent. */
function oddBound(kwargs) {
    return ["min_value", "max_value"].some((key) => {
        const value = read_at(kwargs, key);
        return value !== undefined && value !== null && !isScalarValue(value);
    });
}

;// CONCATENATED MODULE: ./build/bundle/imports/expectations/sets.js




const sets_MOST_VALUES = 200;
/** pandas tells a text from the number or the day that it spells, databases do not. */
function spelledValues({ draft, kwargs, from, tool }) {
    const spells = (one) => typeof one === "string" && /^[-+]?\d/.test(one);
    if (tool !== "dbt" && listAt(kwargs, "value_set").some(spells))
        draft.note(from, "a text of a list is also the number or the day that it spells, as in databases; pandas tells them apart");
}
/** Values of a column that must be among a list; of dbt's package NULLs, too, are in none. */
function valuesInSet(column, expectation) {
    const { draft, kwargs, terms, from, tool } = expectation;
    spelledValues(expectation);
    const values = listAt(kwargs, "value_set");
    const isSql = tool === "dbt" && isSqlList(values, read_at(kwargs, "quote_values"));
    if (tool === "dbt" && terms.count) {
        const list = listOfDbt(values, read_at(kwargs, "quote_values"));
        if (list === undefined)
            return draft.left(from, "its list of values is empty");
        const condition = `${isFilled(column)} AND ${identifier(column)} IN (${list})`;
        const fault = faultOf(condition);
        return fault === undefined ? eachRow(draft, condition, terms, from, []) : draft.left(from, fault);
    }
    if (isSql)
        inSqlList(draft, column, values, { isIn: true, terms, from });
    else
        inList(draft, column, values, terms, from);
    if (tool === "dbt")
        notNull(draft, column, terms, from);
}
/** The values themselves that must be among a list, each counted once. */
function distinctValuesInSet(column, expectation) {
    const { draft, kwargs, terms, from, tool } = expectation;
    if (tool !== "dbt" || !terms.count)
        return valuesInSet(column, expectation);
    const list = listOfDbt(listAt(kwargs, "value_set"), read_at(kwargs, "quote_values"));
    if (list === undefined)
        return draft.left(from, "its list of values is empty");
    const name = identifier(column);
    const condition = `${name} IS NULL OR ${name} NOT IN (${list})`;
    failingGroups(draft, { columns: [column], condition }, terms, from);
}
/** Values that must all occur. */
function containsSet(column, expectation) {
    const { draft, kwargs, terms, from, tool } = expectation;
    spelledValues(expectation);
    const listed = listAt(kwargs, "value_set");
    const values = [...new Set(listed)].filter(isScalarValue);
    if (values.length === 0)
        return draft.left(from, "its list of values is empty");
    if (tool === "dbt" && isSqlList(values, read_at(kwargs, "quote_values")))
        return draft.left(from, "its values are SQL, and `value_count` takes values");
    if (values.length > sets_MOST_VALUES)
        return draft.left(from, `it asks for ${values.length} values; at most ${sets_MOST_VALUES} become a rule each`);
    if (listed.some((one) => !isScalarValue(one)))
        draft.left(from, "that NULL or a list occurs: `value_count` takes texts, numbers and booleans");
    for (const value of values)
        draft.rule({ metric: "value_count", column, value, min: 1 }, terms, from);
}

;// CONCATENATED MODULE: ./build/bundle/imports/expectations/statistics.js




/** Statistics of a column that are metrics, with what they count in. */
const METRICS = {
    expect_column_min_to_be_between: ["min", "value"],
    expect_column_max_to_be_between: ["max", "value"],
    expect_column_mean_to_be_between: ["mean", "value"],
    expect_column_median_to_be_between: ["median", "value"],
    expect_column_sum_to_be_between: ["sum", "value"],
    expect_column_stdev_to_be_between: ["std", "value"],
    expect_column_unique_value_count_to_be_between: ["distinct_count", "count"],
    expect_column_proportion_of_unique_values_to_be_between: ["distinct_rate", "ratio"],
};
const OTHERS = {
    expect_column_quantile_values_to_be_between: (column, expectation) => quantiles(column, expectation),
    expect_column_distinct_values_to_contain_set: (column, one) => containsSet(column, one),
    expect_column_distinct_values_to_equal_set: (column, one) => {
        valuesInSet(column, one);
        containsSet(column, one);
    },
    expect_column_proportion_of_non_null_values_to_be_between: (column, { draft, kwargs, terms, from }) => {
        const { min, max } = boundsOf(kwargs, "ratio");
        const nulls = {
            ...(max === undefined ? {} : { min: rest(max) }),
            ...(min === undefined ? {} : { max: rest(min) }),
        };
        draft.bounded({ metric: "null_rate", column }, nulls, "ratio", terms, from);
    },
    expect_column_distinct_count_to_equal: (column, one) => distinct(column, one, (value) => ({ min: value, max: value })),
    expect_column_distinct_count_to_be_greater_than: (column, one) => distinct(column, one, (value) => ({ min: Math.floor(value) + 1 })),
    expect_column_distinct_count_to_be_less_than: (column, one) => distinct(column, one, (value) => ({ max: Math.ceil(value) - 1 })),
};
function columnStatistic(type) {
    if (Object.hasOwn(OTHERS, type))
        return guarded(OTHERS[type]);
    if (!Object.hasOwn(METRICS, type))
        return undefined;
    const [metric, scale] = METRICS[type];
    return guarded((column, { draft, kwargs, terms, from }) => {
        const texts = ["min_value", "max_value"].some((key) => typeof read_at(kwargs, key) === "string");
        if (texts || oddBound(kwargs))
            return draft.left(from, `its bounds are no numbers, and \`${metric}\` is a number`);
        draft.bounded({ metric, column }, boundsOf(kwargs, scale), scale, terms, from);
    });
}
/** A statistic holds or not; there is no share of it. */
function guarded(handler) {
    return (column, expectation) => {
        const { draft, from, terms } = expectation;
        if (terms.share || terms.count)
            return draft.left(from, "its tolerance is of rows or values, and this is one check of the whole column");
        handler(column, expectation);
    };
}
function distinct(column, { draft, kwargs, terms, from }, interval) {
    const value = read_numberAt(kwargs, "value");
    if (value === undefined)
        return draft.left(from, "its `value` is no number");
    draft.bounded({ metric: "distinct_count", column }, interval(value), "count", terms, from);
}
function quantiles(column, { draft, kwargs, terms, from, tool }) {
    const ranges = read_entriesOf(read_at(kwargs, "quantile_ranges"));
    const single = read_numberAt(kwargs, "quantile");
    const hold = (q, min, max) => {
        const rule = { metric: "quantile", column, q };
        const interval = boundsOf({ ...kwargs, min_value: min, max_value: max }, "value");
        draft.bounded(rule, interval, "value", terms, from);
    };
    if (tool === "dbt" && single !== undefined)
        return hold(single, read_at(kwargs, "min_value"), read_at(kwargs, "max_value"));
    const [shares, values] = [listAt(ranges, "quantiles"), listAt(ranges, "value_ranges")];
    if (shares.length === 0 || shares.length !== values.length)
        return draft.left(from, "its `quantile_ranges` do not name a range for each quantile");
    for (const [index, q] of shares.entries()) {
        const range = values[index];
        if (typeof q === "number" && q >= 0 && q <= 1 && Array.isArray(range))
            hold(q, range[0], range[1]);
        else
            draft.left(from, "one of its quantiles is none");
    }
    draft.note(from, "quantiles are interpolated between values, where Great Expectations takes the nearest value");
}

;// CONCATENATED MODULE: ./build/bundle/imports/expectations/columns.js








const VALUES = {
    expect_column_values_to_not_be_null: (column, { draft, terms, from }) => notNull(draft, column, terms, from),
    expect_column_values_to_be_null: (column, { draft, terms, from }) => {
        const { share } = terms;
        if (share)
            draft.bounded({ metric: "null_rate", column }, { min: Number((1 - share).toPrecision(12)) }, "ratio", terms, from);
        else
            eachValue(draft, { column, condition: `${identifier(column)} IS NULL` }, terms, from);
    },
    expect_column_values_to_be_unique: (column, { draft, terms, from, tool }) => {
        const { share } = terms;
        if (share)
            draft.bounded({ metric: "unique_rate", column }, { min: Number((1 - share).toPrecision(12)) }, "ratio", terms, from);
        else if (tool === "dbt" && terms.count)
            failingGroups(draft, { columns: [column], condition: isFilled(column), repeated: true }, terms, from);
        else
            draft.rule({ metric: "duplicate_count", columns: [column], ignore_null: true, max: 0 }, terms, from);
    },
    expect_column_values_to_be_between: (column, { draft, kwargs, terms, from, tool }) => {
        if (oddBound(kwargs))
            return draft.left(from, "one of its bounds is neither a number nor a text");
        if (tool === "dbt")
            return withinSqlRange(draft, column, rangeOf(kwargs), terms, from);
        checks_withinRange(draft, column, rangeOf(kwargs), terms, from);
    },
    expect_column_values_to_be_in_set: (column, one) => valuesInSet(column, one),
    expect_column_distinct_values_to_be_in_set: (column, one) => distinctValuesInSet(column, one),
    expect_column_values_to_not_be_in_set: (column, one) => {
        const { draft, kwargs, terms, from, tool } = one;
        spelledValues(one);
        const values = listAt(kwargs, "value_set");
        if (tool === "dbt" && isSqlList(values, read_at(kwargs, "quote_values")))
            return inSqlList(draft, column, values, { isIn: false, terms, from });
        notInList(draft, column, values, terms, from);
    },
    expect_column_value_lengths_to_be_between: (column, { draft, kwargs, terms, from }) => {
        const range = boundsOf(kwargs, "count");
        lengths(draft, column, range, terms, from);
    },
    expect_column_value_lengths_to_equal: (column, { draft, kwargs, terms, from }) => {
        const length = read_numberAt(kwargs, "value");
        if (length === undefined)
            return draft.left(from, "its length is no number");
        lengths(draft, column, { min: length, max: length }, terms, from);
    },
    expect_column_values_to_match_regex: (column, one) => expressions(column, textsAt(one.kwargs, "regex"), "all", one),
    expect_column_values_to_not_match_regex: (column, one) => expressions(column, textsAt(one.kwargs, "regex"), "none", one),
    expect_column_values_to_match_regex_list: (column, one) => expressions(column, textsAt(one.kwargs, "regex_list"), read_textAt(one.kwargs, "match_on") === "all" ? "all" : "any", one),
    expect_column_values_to_not_match_regex_list: (column, one) => expressions(column, textsAt(one.kwargs, "regex_list"), unmatched(one), one),
    expect_column_values_to_match_like_pattern: (column, one) => likes(column, textsAt(one.kwargs, "like_pattern"), "any", one),
    expect_column_values_to_not_match_like_pattern: (column, one) => likes(column, textsAt(one.kwargs, "like_pattern"), "none", one),
    expect_column_values_to_match_like_pattern_list: (column, one) => likes(column, textsAt(one.kwargs, "like_pattern_list"), read_textAt(one.kwargs, "match_on") === "all" ? "all" : "any", one),
    expect_column_values_to_not_match_like_pattern_list: (column, one) => likes(column, textsAt(one.kwargs, "like_pattern_list"), unmatched(one), one),
    expect_column_values_to_be_of_type: (column, one) => types(column, textsAt(one.kwargs, one.tool === "dbt" ? "column_type" : "type_"), one),
    expect_column_values_to_be_in_type_list: (column, one) => types(column, textsAt(one.kwargs, one.tool === "dbt" ? "column_type_list" : "type_list"), one),
    expect_column_values_to_be_increasing: (column, one) => columns_sorted(column, "increasing", one),
    expect_column_values_to_be_decreasing: (column, one) => columns_sorted(column, "decreasing", one),
    expect_column_value_z_scores_to_be_less_than: (column, { draft, kwargs, terms, from }) => {
        const z = read_numberAt(kwargs, "threshold");
        if (z === undefined || z <= 0 || kwargs["double_sided"] !== true)
            return draft.left(from, "only outliers on both sides can be counted");
        const { share } = terms;
        if (share)
            draft.bounded({ metric: "outlier_rate", column, z }, { max: share }, "ratio", terms, from);
        else
            draft.rule({ metric: "outlier_count", column, z, max: 0 }, terms, from);
        draft.note(from, "z-scores divide by the standard deviation over n, those of Great Expectations on pandas over n - 1");
    },
    expect_column_to_exist: (column, { draft, kwargs, terms, from, tool }) => {
        if (tool === "dbt")
            draft.note(from, LETTER_BY_LETTER);
        draft.rule({ metric: "missing_columns", columns: [column], max: 0 }, terms, from);
        if (read_numberAt(kwargs, "column_index") !== undefined)
            draft.left(from, "its `column_index`: only the order of named columns can be asked for");
    },
};
/** True when the expectation is one about a column, whether it could be said or not. */
function columnExpectation(expectation) {
    const { type, kwargs, draft, from } = expectation;
    const handler = Object.hasOwn(VALUES, type) ? VALUES[type] : columnStatistic(type);
    if (handler === undefined)
        return false;
    const column = read_textAt(kwargs, "column") ?? read_textAt(kwargs, "column_name");
    if (column === undefined)
        draft.left(from, "it names no column");
    else if (read_at(kwargs, "group_by") !== undefined && read_at(kwargs, "group_by") !== null)
        draft.left(from, '`group_by`: write `slice: "COLUMN=*"` into the rule yourself');
    else
        handler(column, expectation);
    return true;
}
/** dbt's package lets a text pass that is not matched by all, unless it says `match_on: all`. */
function unmatched({ kwargs, tool }) {
    return tool === "dbt" && read_textAt(kwargs, "match_on") !== "all" ? "not all" : "none";
}
function expressions(column, patterns, match, { draft, kwargs, terms, from, tool }) {
    if (read_textAt(kwargs, "flags") !== undefined)
        return draft.left(from, "its expression has flags");
    matching(draft, { column, patterns, flavour: tool === "dbt" ? "engine" : "python", match }, terms, from);
}
/** LIKE is SQL's own; in the schema it is a regular expression. */
function likes(column, patterns, match, { draft, terms, from }) {
    if (patterns.length === 0)
        return draft.left(from, "it names no pattern");
    if (patterns.some((one) => one.includes("\\")))
        return draft.left(from, "engines differ in what `\\` means in LIKE");
    const fragment = fragmentOf(patterns.map(fromLike), match);
    const condition = conditionOf(patterns.map((one) => [
        `${identifier(column)} LIKE ${sql_literal(one)}`,
        `${identifier(column)} NOT LIKE ${sql_literal(one)}`,
    ]), match);
    eachValue(draft, { column, fragment, condition }, terms, from);
}
/** What pandas, Spark and databases call a type, in the words of `wrong_types`. */
const TYPES = [
    [
        /^(u?int(eger)?(8|16|32|64|_)?|u?int\d+|tinyint|smallint|bigint|long(type)?|integertype|byte(type)?|short(type)?|serial)$/i,
        "integer",
    ],
    [
        /^(float(16|32|64|_)?|double(type)?|real|numeric|decimal(type)?|floattype|number|double precision)(\(.*\))?$/i,
        "number",
    ],
    [/^(str|string(type)?|text|varchar|char|nvarchar|character varying|object|object_)(\(.*\))?$/i, "text"],
    [/^(bool|bool_|boolean(type)?)$/i, "boolean"],
    [
        /^(datetime64(\[.*\])?|timestamp(type|tz|ntz)?|date(type|time)?|datetime\.(date|datetime)|timestamp with(out)? time zone)$/i,
        "time",
    ],
];
function types(column, names, { draft, terms, from }) {
    const kinds = new Set(names.map((name) => TYPES.find(([pattern]) => pattern.test(name))?.[1]));
    const [kind] = kinds;
    if (terms.share || terms.where !== undefined)
        return draft.left(from, "a tolerance or a condition for a column's type");
    if (kinds.size === 2 && kinds.has("integer") && kinds.has("number"))
        return draft.rule({ metric: "wrong_types", types: { [column]: "number" }, max: 0 }, terms, from);
    if (kinds.size !== 1 || kind === undefined)
        return draft.left(from, `the types ${names.map((name) => name.slice(0, 30)).join(", ")} are not one of integer, number, text, boolean, time`);
    draft.rule({ metric: "wrong_types", types: { [column]: kind }, max: 0 }, terms, from);
    draft.note(from, "a type is held as integer, number, text, boolean or time, without its width; integers are numbers, too");
}
function columns_sorted(column, order, { draft, kwargs, terms, from, tool }) {
    if (read_textAt(kwargs, "sort_column") !== undefined || read_numberAt(kwargs, "step") !== undefined)
        return draft.left(from, "`sort_column` and `step`: say `order_by` in a rule on `unsorted_count` yourself");
    const strict = read_at(kwargs, "strictly") === undefined ? tool === "dbt" : kwargs["strictly"] === true;
    if (terms.share)
        return draft.left(from, "its tolerance counts rows, and `unsorted_rate` counts the steps between them");
    draft.rule({ metric: "unsorted_count", column, order, strict, max: terms.count ?? 0 }, terms, from);
    if (tool === "dbt")
        draft.note(from, "the order is that of the rows; without `sort_column` dbt_expectations sorts them first");
}

;// CONCATENATED MODULE: ./build/bundle/imports/expectations/conditions.js


const UNREADABLE = { fault: "its `row_condition` is none that can be read" };
const PANDAS = { fault: "its `row_condition` is pandas' own language" };
/** The rows that are looked at, as SQL: the language of pandas only where SQL says the same. */
function rowCondition(kwargs) {
    const stored = read_at(kwargs, "row_condition");
    const condition = read_at(stored, "type") === "pass_through" ? read_at(stored, "pass_through_filter") : stored;
    if (condition === undefined || condition === null || condition === "")
        return undefined;
    if (typeof condition !== "string")
        return fromTree(condition);
    const parser = read_textAt(kwargs, "condition_parser");
    if (parser === "great_expectations__experimental__" || parser === "great_expectations")
        return ownCondition(condition);
    if (parser === "pandas")
        return fromPandas(condition);
    if (parser !== "spark")
        return { fault: "its `row_condition` names no parser that can be read" };
    const fault = faultOf(condition);
    return fault === undefined ? condition : { fault };
}
const OPERATORS = { "==": "=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" };
/** As many conditions as Great Expectations allows, which also keeps the calls from going deep. */
const MOST_CONDITIONS = 100;
/** A condition of version 1 as it is stored: comparisons, looks for NULL, and lists of them that hold together or one of which holds. */
function fromTree(node) {
    const name = read_textAt(read_at(node, "column"), "name");
    switch (read_textAt(node, "type")) {
        case "comparison":
            return name === undefined ? UNREADABLE : compared(name, node);
        case "nullity":
            if (name === undefined || typeof read_at(node, "is_null") !== "boolean")
                return UNREADABLE;
            return `${identifier(name)} IS ${read_at(node, "is_null") === true ? "" : "NOT "}NULL`;
        case "and":
        case "or": {
            const nodes = listAt(node, "conditions");
            if (nodes.length === 0 || nodes.length > MOST_CONDITIONS)
                return UNREADABLE;
            const parts = [];
            for (const one of nodes) {
                const part = fromTree(one);
                if (typeof part !== "string")
                    return part;
                parts.push(`(${part})`);
            }
            return parts.join(read_textAt(node, "type") === "and" ? " AND " : " OR ");
        }
        default:
            return UNREADABLE;
    }
}
/** `!=` and `NOT_IN` look at rows without a value, too, as they do on pandas. */
function compared(name, node) {
    const column = identifier(name);
    const [operator, parameter] = [read_textAt(node, "operator") ?? "", read_at(node, "parameter")];
    if (operator === "IN" || operator === "NOT_IN") {
        const values = listAt(node, "parameter");
        if (values.length === 0 || !values.every(isScalarValue))
            return UNREADABLE;
        const list = `(${values.map(sql_literal).join(", ")})`;
        return operator === "IN" ? `${column} IN ${list}` : `${column} IS NULL OR ${column} NOT IN ${list}`;
    }
    if (!isScalarValue(parameter))
        return UNREADABLE;
    if (operator === "!=")
        return `${column} IS DISTINCT FROM ${sql_literal(parameter)}`;
    if (!Object.hasOwn(OPERATORS, operator))
        return UNREADABLE;
    return `${column} ${OPERATORS[operator]} ${sql_literal(parameter)}`;
}
/** `col("age") > 5` and `col("name").notNull()`. */
function ownCondition(condition) {
    const column = /^\s*col\("([^"]+)"\)/.exec(condition);
    if (column === null)
        return UNREADABLE;
    const name = identifier(column[1]);
    const rest = condition.slice(column[0].length).trim();
    if (/^\.not_?null\(\)$/i.test(rest))
        return `${name} IS NOT NULL`;
    const comparison = /^(==|<=|>=|<|>)\s*(-?\d+(?:\.\d+)?|"[^"]*"|'[^']*')$/.exec(rest);
    if (comparison === null)
        return UNREADABLE;
    return `${name} ${OPERATORS[comparison[1]]} ${value(comparison[2])}`;
}
function value(written) {
    return /^["']/.test(written) ? sql_literal(written.slice(1, -1)) : written;
}
const TOKEN = /\s*(?:(and|or)\b|([()])|(==|<=|>=|<|>)|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.]))|("[^"\\]*"|'[^'\\]*')|([A-Za-z_]\w*))\s*/y;
/** Comparisons with `and`, `or` and parentheses. `!=` and `not` hold for missing values there, and not in SQL. */
function fromPandas(condition) {
    const parts = [];
    let last = "start";
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < condition.length) {
        const found = TOKEN.exec(condition);
        if (found === null)
            return PANDAS;
        const [, word, bracket, operator, number, text, name] = found;
        if (name !== undefined && /^(not|in|is|True|False|None)$/.test(name))
            return PANDAS;
        const kind = word !== undefined
            ? "join"
            : bracket !== undefined
                ? bracket === "("
                    ? "open"
                    : "close"
                : operator !== undefined
                    ? "compare"
                    : last === "compare"
                        ? "second"
                        : "first";
        if (!FOLLOWS[last].includes(kind))
            return PANDAS;
        last = kind;
        const comparison = operator === "==" ? "=" : operator;
        const term = text === undefined ? identifier(name ?? "") : value(text);
        parts.push(word?.toUpperCase() ?? bracket ?? comparison ?? number ?? term);
    }
    if (!FOLLOWS[last].includes("join"))
        return PANDAS;
    const sql = parts.join(" ");
    const fault = faultOf(sql);
    return fault === undefined ? sql : { fault };
}
const FOLLOWS = {
    start: ["open", "first"],
    join: ["open", "first"],
    open: ["open", "first"],
    close: ["close", "join"],
    compare: ["second"],
    first: ["compare", "close", "join"],
    second: ["close", "join"],
};

;// CONCATENATED MODULE: ./build/bundle/imports/expectations/tables.js





const HANDLERS = {
    expect_table_row_count_to_be_between: (one) => counted("row_count", one),
    expect_table_row_count_to_equal: (one) => counted("row_count", one),
    expect_table_column_count_to_be_between: (one) => counted("column_count", one),
    expect_table_column_count_to_equal: (one) => counted("column_count", one),
    expect_table_row_count_to_equal_other_table: (one) => equalRowCounts(one),
    expect_table_columns_to_match_ordered_list: (one) => columnNames(one, ["missing_columns", "unexpected_columns", "misplaced_columns"]),
    expect_table_columns_to_match_set: (one) => columnNames(one, read_at(one.kwargs, "exact_match") === false
        ? ["missing_columns"]
        : ["missing_columns", "unexpected_columns"]),
    expect_table_columns_to_contain_set: (one) => columnNames(one, ["missing_columns"]),
    expect_compound_columns_to_be_unique: (one) => compound(one),
    expect_multicolumn_values_to_be_unique: (one) => withinRecord(one),
    expect_select_column_values_to_be_unique_within_record: (one) => withinRecord(one),
    expect_multicolumn_sum_to_equal: (one) => sum(one),
    expect_column_pair_values_a_to_be_greater_than_b: (one) => pair(one, read_at(one.kwargs, "or_equal") === true ? ">=" : ">"),
    expect_column_pair_values_to_be_equal: (one) => pair(one, "="),
    expect_column_pair_values_to_be_in_set: (one) => pairSet(one),
    unexpected_rows_expectation: (one) => unexpectedRows(one),
};
function tableExpectation(expectation) {
    const { type, kwargs, draft, from } = expectation;
    const name = type.replace(/_A_/, "_a_").replace(/_B$/, "_b");
    if (!Object.hasOwn(HANDLERS, name))
        return false;
    const groups = read_at(kwargs, "group_by");
    if (groups !== undefined && groups !== null)
        draft.left(from, '`group_by`: write `slice: "COLUMN=*"` into the rule yourself');
    else
        HANDLERS[name](expectation);
    return true;
}
function counted(metric, { draft, kwargs, terms, from }) {
    const value = read_numberAt(kwargs, "value");
    const { share: _, ...whole } = terms;
    draft.bounded({ metric }, value === undefined ? boundsOf(kwargs, "count") : { min: value, max: value }, "count", whole, from);
}
function equalRowCounts({ draft, kwargs, terms, from, tool }) {
    const table = read_textAt(kwargs, "other_table_name");
    if (table === undefined)
        return draft.left(from, "it names no other table");
    const more = ["factor", "compare_group_by", "row_condition", "compare_row_condition"];
    const found = tool === "dbt" ? more.find((key) => read_at(kwargs, key) !== undefined) : undefined;
    if (found !== undefined)
        return draft.left(from, `its \`${found}\`: write \`row_count_ratio\` or \`sql_value\` yourself`);
    draft.table(table);
    draft.rule({ metric: "row_count_difference", table, equals: 0 }, terms, from);
}
function columnNames({ draft, kwargs, terms, from, tool }, metrics) {
    const columns = [...new Set([...textsAt(kwargs, "column_list"), ...textsAt(kwargs, "column_set")])];
    if (columns.length === 0)
        return draft.left(from, "it names no columns");
    if (terms.count && metrics.length > 1)
        return draft.left(from, "its tolerance counts columns that are missing and others together");
    for (const metric of metrics)
        draft.rule({ metric, columns, max: terms.count ?? 0 }, terms, from);
    if (tool === "dbt")
        draft.note(from, LETTER_BY_LETTER);
}
function columnsOf({ draft, kwargs, from }) {
    const columns = [...new Set(textsAt(kwargs, "column_list"))];
    if (columns.length >= 2 && columns.length === listAt(kwargs, "column_list").length)
        return columns;
    draft.left(from, "it does not name several columns");
    return undefined;
}
const ANY_MISSING = ["any_value_is_missing", "either_value_is_missing"];
/** The rows that a rule over several columns looks at. */
function scope({ kwargs, terms }, columns) {
    const ignored = read_textAt(kwargs, "ignore_row_if");
    if (ignored === "never" || ignored === "neither")
        return terms;
    const joint = ignored !== undefined && ANY_MISSING.includes(ignored) ? " AND " : " OR ";
    const where = allOf([terms.where, columns.map(isFilled).join(joint)]);
    return { ...terms, ...(where === undefined ? {} : { where }) };
}
function compound(expectation) {
    const { draft, kwargs, terms, from } = expectation;
    const columns = columnsOf(expectation);
    if (columns === undefined)
        return;
    if (terms.share)
        return draft.left(from, "its tolerance counts every copy of a row, and `duplicate_rate` the repeats only");
    if (terms.count)
        return failingGroups(draft, { columns, repeated: true }, scope(expectation, columns), from);
    if (read_textAt(kwargs, "ignore_row_if") === "any_value_is_missing")
        return draft.rule({ metric: "duplicate_count", columns, ignore_null: true, max: 0 }, terms, from);
    draft.rule({ metric: "duplicate_count", columns, max: 0 }, scope(expectation, columns), from);
}
function withinRecord(expectation) {
    const columns = columnsOf(expectation);
    if (columns === undefined)
        return;
    const pairs = columns.flatMap((one, index) => columns.slice(index + 1).map((other) => `${identifier(one)} IS DISTINCT FROM ${identifier(other)}`));
    // A NULL is no value of its own in dbt's package.
    const filled = expectation.tool === "dbt" ? columns.map(isFilled) : [];
    const condition = [...pairs, ...filled].join(" AND ");
    eachRow(expectation.draft, condition, scope(expectation, columns), expectation.from, []);
}
function sum(expectation) {
    const { draft, kwargs, terms, from, tool } = expectation;
    const total = read_numberAt(kwargs, "sum_total");
    const columns = columnsOf(expectation);
    if (columns === undefined)
        return;
    if (total === undefined)
        return draft.left(from, "its `sum_total` is no number");
    if (tool === "dbt") {
        const query = `SELECT ${columns.map((one) => `sum(${identifier(one)})`).join(" + ")} FROM {table}`;
        return draft.rule({ metric: "sql_value", query, equals: total }, terms, from);
    }
    const parts = columns.map((one) => `coalesce(${identifier(one)}, 0)`).join(" + ");
    eachRow(draft, `${parts} = ${total}`, scope(expectation, columns), from, []);
}
function tables_pairOf({ draft, kwargs, from }) {
    const [a, b] = [read_textAt(kwargs, "column_A"), read_textAt(kwargs, "column_B")];
    if (a !== undefined && b !== undefined)
        return [a, b];
    draft.left(from, "it does not name `column_A` and `column_B`");
    return undefined;
}
function pair(expectation, operator) {
    const { draft, from, terms, tool } = expectation;
    const found = tables_pairOf(expectation);
    if (found === undefined)
        return;
    const condition = `${identifier(found[0])} ${operator} ${identifier(found[1])}`;
    if (tool === "dbt")
        return eachRow(draft, condition, terms, from, []);
    // A row with one of the two is unexpected there, so that it must not be NULL here.
    eachRow(draft, `${condition} AND ${found.map(isFilled).join(" AND ")}`, scope(expectation, found), from, []);
}
function pairSet(expectation) {
    const { draft, kwargs, from, terms, tool } = expectation;
    const found = tables_pairOf(expectation);
    if (found === undefined)
        return;
    const listed = listAt(kwargs, "value_pairs_set");
    const pairs = listed.filter((one) => Array.isArray(one) && one.length === 2 && one.every(isScalarValue));
    if (pairs.length === 0 || pairs.length < listed.length)
        return draft.left(from, "its pairs are not all of two values");
    const [a, b] = found.map(identifier);
    // A text is SQL in dbt's package.
    const spelled = tool === "dbt" ? String : sql_literal;
    const tests = pairs.map(([x, y]) => `(${a} = ${spelled(x)} AND ${b} = ${spelled(y)})`);
    const condition = tests.join(" OR ");
    const fault = faultOf(condition);
    if (fault !== undefined)
        return draft.left(from, fault);
    if (tool === "dbt")
        return eachRow(draft, condition, terms, from, []);
    eachRow(draft, `coalesce(${condition}, FALSE)`, scope(expectation, found), from, []);
}
function unexpectedRows({ draft, kwargs, terms, from }) {
    const query = read_textAt(kwargs, "unexpected_rows_query")?.trim().replace(/;\s*$/, "");
    if (query === undefined)
        return draft.left(from, "it has no query");
    const filled = query.replaceAll("{batch}", "{table}");
    const fault = faultOf(filled) ??
        (/\{(?!table\})/.test(filled) ? "its SQL holds braces that nothing here stands for" : undefined);
    if (fault !== undefined)
        return draft.left(from, fault);
    if (!filled.includes("{table}"))
        return draft.left(from, "its SQL does not say `{batch}`");
    draft.rule({ metric: "sql_rows", query: filled, max: 0 }, terms, from);
}

;// CONCATENATED MODULE: ./build/bundle/imports/expectations/suite.js






/** Reads a suite of Great Expectations, 0.18 or 1.x. */
function importSuite(suite, fallback) {
    const leftOut = [];
    const changed = [];
    const name = read_textAt(suite, "name") ?? read_textAt(suite, "expectation_suite_name") ?? fallback;
    const draft = new TableDraft(name, leftOut, changed);
    for (const [index, one] of listAt(suite, "expectations").entries())
        readExpectation(one, index, draft);
    if (listAt(suite, "expectations").length > 0)
        draft.note(name, "a check over no values is undecided here, where Great Expectations lets it pass");
    return { format: "Great Expectations suite", tables: [draft.finish()], leftOut, changed };
}
function readExpectation(value, index, draft) {
    const entry = read_entriesOf(value) ?? {};
    const type = read_textAt(entry, "type") ?? read_textAt(entry, "expectation_type");
    const kwargs = read_entriesOf(entry["kwargs"]) ?? {};
    const from = `${draft.name}, ${type ?? "expectation"} ${index + 1}${suite_subject(kwargs)}`;
    if (type === undefined)
        return draft.left(from, "it has no type");
    const mostly = read_at(kwargs, "mostly") === undefined ? 1 : read_numberAt(kwargs, "mostly");
    if (mostly === undefined || mostly < 0 || mostly > 1)
        return draft.left(from, "its `mostly` is no number from 0 to 1");
    const where = rowCondition(kwargs);
    if (typeof where === "object")
        return draft.left(from, where.fault);
    if (where !== undefined && / IS DISTINCT FROM | IS NULL OR .* NOT IN /.test(where))
        draft.note(from, "`!=` and `NOT_IN` in a condition also look at rows without a value, as on pandas; databases leave them out");
    const severity = read_textAt(entry, "severity") ?? read_textAt(read_at(entry, "meta"), "severity");
    const notes = read_at(entry, "notes") ?? read_at(read_at(entry, "meta"), "notes");
    const because = read_textAt(entry, "description") ?? (typeof notes === "string" ? notes : read_textAt(notes, "content"));
    const terms = {
        ...(severity === "warning" || severity === "info" ? { level: "warn" } : {}),
        ...(mostly === 1 ? {} : { share: tolerated(mostly) }),
        ...(where === undefined ? {} : { where }),
        ...(because === undefined ? {} : { because }),
    };
    if (mostly === 0)
        return draft.left(from, "`mostly: 0` lets everything pass");
    expect({ type, kwargs, terms, from, draft, tool: "great_expectations" });
}
/** What is read, or changes nothing about what holds. */
const KNOWN = new Set(("column column_A column_B column_index column_list column_name column_set condition_parser double_sided exact_match " +
    "flags group_by ignore_row_if like_pattern like_pattern_list match_on max_value min_value mostly or_equal " +
    "other_table_name quantile quantile_ranges quote_values regex regex_list row_condition sort_column step strictly " +
    "strict_min strict_max sum_total threshold unexpected_rows_query value value_pairs_set value_set type_ type_list " +
    "column_type column_type_list compare_model compare_group_by compare_row_condition factor quote_columns transform " +
    "is_raw auto profiler_config batch_id table result_format catch_exceptions include_config meta").split(" "));
/** What fails or not as a whole. */
const WHOLE = /^expect_(?:table_(?:row|column)_count|multicolumn_sum|column_(?:to_exist|values_to_be_(?:of_type|in_type_list)|(?:min|max|mean|median|sum|stdev|unique_value_count|proportion_of_unique_values|quantile_values|distinct_count)_to_))/;
/** One expectation, of Great Expectations or of dbt's package of the same names. */
function expect(expectation) {
    const { type, kwargs, draft, from, terms } = expectation;
    if (terms.count && WHOLE.test(type))
        return draft.left(from, "it can fail only once, which its `error_if` or `warn_if` lets pass");
    for (const key of ["$PARAMETER", "auto", "profiler_config"])
        if (JSON.stringify(kwargs).includes(`"${key}":`) && read_at(kwargs, key) !== false)
            return draft.left(from, "its values are computed when the suite runs");
    if (columnExpectation(expectation) || tableExpectation(expectation)) {
        for (const [key, value] of Object.entries(kwargs))
            if (!KNOWN.has(key) && value !== null && value !== undefined && value !== false)
                draft.left(from, `its ${JSON.stringify(key.slice(0, 40))} is not known`);
        return;
    }
    draft.left(from, `${type} has no counterpart`);
}
function suite_subject(kwargs) {
    const column = read_textAt(kwargs, "column");
    return column === undefined ? "" : ` on ${column}`;
}

;// CONCATENATED MODULE: ./build/bundle/imports/dbt/dbt-test.js
/** The table of `ref('x')` or `source('a', 'x')`. */
function tableOf(value) {
    if (typeof value !== "string")
        return undefined;
    const bare = value.replace(/^\s*\{\{|\}\}\s*$/g, "").trim();
    return (/^(?:ref|source)\((?:\s*['"][^'"]+['"]\s*,)?\s*['"]([^'"]+)['"]\s*\)$/.exec(bare)?.[1] ??
        (/^\w+$/.test(bare) ? bare : undefined));
}

;// CONCATENATED MODULE: ./build/bundle/imports/dbt/generic.js






/** A test of a column. */
function ofColumn(handler) {
    return (test) => {
        if (test.column === undefined)
            test.draft.left(test.from, "it names no column");
        else
            handler(test, test.column);
    };
}
/** A statistic that holds or not, of which failures are no rows. */
function statistic(metric, interval, scale) {
    return ofColumn(({ draft, terms, from, ...test }, column) => {
        if (terms.count)
            return draft.left(from, "its tolerance counts failures, and one statistic fails once");
        draft.bounded({ metric, column }, interval({ draft, terms, from, ...test }), scale, terms, from);
    });
}
/** The generic tests of dbt itself and of the package dbt_utils. */
const GENERIC = {
    not_null: ofColumn(({ draft, terms, from }, column) => notNull(draft, column, terms, from)),
    unique: ofColumn(({ draft, terms, from }, column) => {
        if (terms.count) {
            const condition = isFilled(column);
            failingGroups(draft, { columns: [column], condition, repeated: true }, terms, from);
        }
        else
            draft.rule({ metric: "duplicate_count", columns: [column], ignore_null: true, max: 0 }, terms, from);
    }),
    accepted_values: ofColumn(({ draft, args, terms, from }, column) => {
        const values = listAt(args, "values");
        if (terms.count)
            return countedValues({ draft, args, terms, from, column }, "NOT IN");
        if (isSqlList(values, read_at(args, "quote")))
            return inSqlList(draft, column, values, { isIn: true, terms, from });
        inList(draft, column, values, terms, from);
    }),
    not_accepted_values: ofColumn(({ draft, args, terms, from }, column) => {
        const values = listAt(args, "values");
        if (terms.count)
            return countedValues({ draft, args, terms, from, column }, "IN");
        if (isSqlList(values, read_at(args, "quote")))
            return inSqlList(draft, column, values, { isIn: false, terms, from });
        notInList(draft, column, values, terms, from);
    }),
    relationships: ofColumn((test, column) => relationship(test, column)),
    relationships_where: ofColumn((test, column) => {
        const to = read_textAt(test.args, "to_condition");
        if (to !== undefined && to.replaceAll(" ", "") !== "1=1")
            return test.draft.left(test.from, "its `to_condition`: a rule cannot look at a part of the other table");
        const own = read_textAt(test.args, "from_condition");
        const fault = own === undefined ? undefined : faultOf(own);
        if (fault !== undefined)
            return test.draft.left(test.from, fault);
        const where = allOf([test.terms.where, own]);
        relationship(where === undefined ? test : { ...test, terms: { ...test.terms, where } }, column);
    }),
    expression_is_true: ({ draft, args, column, terms, from }) => {
        const expression = read_textAt(args, "expression");
        if (expression === undefined)
            return draft.left(from, "it has no `expression`");
        const condition = column === undefined ? expression : `${identifier(column)} ${expression}`;
        const fault = faultOf(condition);
        if (fault !== undefined)
            return draft.left(from, fault);
        eachRow(draft, condition, terms, from, []);
    },
    accepted_range: ofColumn(({ draft, args, terms, from }, column) => {
        const open = read_at(args, "inclusive") === false;
        const [min, max] = [read_at(args, "min_value"), read_at(args, "max_value")].map((one) => isScalarValue(one) ? one : undefined);
        const range = {
            ...(min === undefined ? {} : { min, exclusiveMin: open }),
            ...(max === undefined ? {} : { max, exclusiveMax: open }),
        };
        withinSqlRange(draft, column, range, terms, from);
    }),
    not_empty_string: ofColumn(({ draft, args, terms, from }, column) => {
        const name = read_at(args, "trim_whitespace") === false ? identifier(column) : `trim(${identifier(column)})`;
        eachRow(draft, `${name} <> ''`, terms, from, [column]);
    }),
    at_least_one: statistic("distinct_count", () => ({ min: 1 }), "count"),
    not_constant: statistic("distinct_count", () => ({ min: 2 }), "count"),
    not_null_proportion: statistic("null_rate", ({ args }) => {
        const [least, most] = [read_numberAt(args, "at_least"), read_numberAt(args, "at_most")];
        const complement = (share) => Number((1 - share).toPrecision(12));
        return {
            ...(least === undefined ? {} : { max: complement(least) }),
            ...(most === undefined ? {} : { min: complement(most) }),
        };
    }, "ratio"),
    unique_combination_of_columns: ({ draft, args, terms, from }) => {
        const columns = textsAt(args, "combination_of_columns");
        if (columns.length === 0)
            return draft.left(from, "it names no columns");
        if (terms.count)
            return failingGroups(draft, { columns, repeated: true }, terms, from);
        draft.rule({ metric: "duplicate_count", columns, max: 0 }, terms, from);
    },
    recency: ({ draft, args, terms, from }) => {
        const field = read_textAt(args, "field");
        const unit = known(SPANS, read_textAt(args, "datepart"));
        const interval = read_numberAt(args, "interval");
        if (field === undefined || unit === undefined || interval === undefined || interval <= 0)
            return draft.left(from, "it does not name a `field` and an `interval` in seconds, minutes, hours, days or weeks");
        if (read_at(args, "ignore_time_component") === true)
            draft.note(from, "`ignore_time_component`: ages are counted to the second");
        draft.rule({ metric: "freshness", column: field, max: `${interval}${unit}` }, terms, from);
    },
    // What is counted as a failure there is a row too many, or too few.
    equal_rowcount: (test) => {
        const { count } = test.terms;
        rowCounts(test, count ? { min: -count, max: count } : { equals: 0 });
    },
    fewer_rows_than: (test) => rowCounts(test, { max: test.terms.count || below(0, "count") }),
};
function countedValues({ draft, args, terms, from, column }, operator) {
    const values = listOfDbt(listAt(args, "values"), read_at(args, "quote"));
    if (values === undefined)
        return draft.left(from, "its list of values is empty");
    const condition = `${identifier(column)} ${operator} (${values})`;
    failingGroups(draft, { columns: [column], condition }, terms, from);
}
const SPANS = { second: "s", minute: "m", hour: "h", day: "d", week: "w" };
function relationship({ draft, args, terms, from }, column) {
    const table = tableOf(args["to"]);
    const field = read_textAt(args, "field");
    if (table === undefined || field === undefined)
        return draft.left(from, "it does not name `to: ref('…')` and `field`");
    draft.table(table);
    failing(draft, "orphan", { columns: [column], table, references: [field] }, terms, from, [column]);
}
function rowCounts({ draft, args, terms, from }, bounds) {
    const table = tableOf(args["compare_model"]);
    if (table === undefined)
        return draft.left(from, "it does not name `compare_model: ref('…')`");
    draft.table(table);
    draft.rule({ metric: "row_count_difference", table, ...bounds }, terms, from);
}

;// CONCATENATED MODULE: ./build/bundle/imports/dbt/severity.js

/** The rules that `severity`, `warn_if` and `error_if` make together, or why there are none. */
function levelsOf(config) {
    const said = read_at(config, "severity") ?? "error";
    const severity = typeof said === "string" ? said.toLowerCase() : JSON.stringify(said);
    if (severity !== "error" && severity !== "warn")
        return `its severity is ${JSON.stringify(severity.slice(0, 40))}`;
    const warn = allowed(read_at(config, "warn_if"));
    const error = allowed(read_at(config, "error_if"));
    if (warn === undefined || error === undefined)
        return "its `warn_if` or `error_if` is no upper bound such as `>10`";
    // With severity warn, `error_if` is never looked at.
    if (severity === "warn")
        return [{ level: "warn", count: warn }];
    const hard = { level: "error", count: error };
    return read_at(config, "error_if") !== undefined && warn < error
        ? [hard, { level: "warn", count: warn }]
        : [hard];
}
/** How many failures a condition such as `>10`, `>= 1` or `!= 0` allows. */
function allowed(condition) {
    if (condition === undefined)
        return 0;
    const found = typeof condition === "string" ? /^\s*(>=|>|!=|<>)\s*(\d{1,15})\s*$/.exec(condition) : null;
    if (found === null)
        return undefined;
    const bound = Number(found[2]);
    if (found[1] === ">")
        return bound;
    if (found[1] === ">=")
        return bound > 0 ? bound - 1 : undefined;
    return bound === 0 ? 0 : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/imports/dbt/tests.js






const CONFIG = [
    "severity",
    "where",
    "warn_if",
    "error_if",
    "enabled",
    "limit",
    "store_failures",
    "fail_calc",
    "tags",
    "meta",
    "store_failures_as",
    "schema",
    "alias",
    "database",
];
const OTHER = ["name", "test_name", "description", "config", "arguments", "column_name", "docs", ...CONFIG];
/** One entry of `data_tests` or `tests`. */
function dbtTest(value, { draft, column: around }) {
    const [name, body] = tests_nameOf(value);
    const node = around === undefined ? draft.name : `${draft.name}.${around}`;
    const own = read_textAt(body, "name");
    const from = draft.place(`${node}, ${name ?? "test"}${own === undefined ? "" : ` ${JSON.stringify(own)}`}`);
    if (name === undefined)
        return draft.left(from, "it is no test");
    const config = { ...body, ...(read_entriesOf(body["config"]) ?? {}) };
    const args = {
        ...Object.fromEntries(Object.entries(body).filter(([key]) => !OTHER.includes(key))),
        ...(read_entriesOf(body["arguments"]) ?? {}),
    };
    if (config["enabled"] === false)
        return draft.left(from, "it is not enabled");
    if (config["fail_calc"] !== undefined)
        return draft.left(from, "its `fail_calc` counts something of its own");
    if (config["limit"] !== undefined && config["limit"] !== null)
        draft.note(from, "`limit` only saves time there; all rows are counted here");
    if (/\{\{|\{%/.test(JSON.stringify(withoutRefs(args))))
        return draft.left(from, "its arguments hold a template that only dbt can fill in");
    const where = [read_at(config, "where"), read_at(args, "row_condition")].filter((one) => typeof one === "string" && one !== "");
    const fault = where.map(faultOf).find((one) => one !== undefined);
    if (fault !== undefined)
        return draft.left(from, fault);
    const verdicts = levelsOf(config);
    if (typeof verdicts === "string")
        return draft.left(from, verdicts);
    const because = read_textAt(body, "description");
    for (const verdict of verdicts) {
        const terms = {
            ...termsOf(verdict),
            ...(where.length === 0
                ? {}
                : { where: where.length === 1 ? where[0] : where.map((one) => `(${one})`).join(" AND ") }),
            ...(because === undefined ? {} : { because }),
        };
        const column = read_textAt(args, "column_name") ?? read_textAt(body, "column_name") ?? around;
        const place = verdicts.length === 1 ? from : `${from} (${verdict.level})`;
        tests_run({ name, args, terms, from: place, draft, ...(column === undefined ? {} : { column }) });
    }
}
function tests_run(test) {
    const { name, args, column, terms, from, draft } = test;
    const [, pack, short] = /^(?:(\w+)\.)?(\w+)$/.exec(name) ?? [];
    if (pack === "dbt_expectations" || (pack === undefined && short?.startsWith("expect_") === true))
        return expect({
            type: short,
            kwargs: {
                ...args,
                ...(column === undefined ? {} : { column }),
                other_table_name: tableOf(args["compare_model"]),
            },
            terms,
            from,
            draft,
            tool: "dbt",
        });
    const handler = short !== undefined && Object.hasOwn(GENERIC, short) ? GENERIC[short] : undefined;
    if (handler === undefined || (pack !== undefined && pack !== "dbt_utils"))
        return draft.left(from, `the test ${name} is not one that is known`);
    const groups = read_at(args, "group_by_columns");
    if (Array.isArray(groups) && groups.length > 0)
        return draft.left(from, '`group_by_columns`: write `slice: "COLUMN=*"` into the rule yourself');
    handler(test);
}
/** `unique`, `{ unique: { … } }` or `{ test_name: unique, … }`. */
function tests_nameOf(value) {
    if (typeof value === "string")
        return [value, {}];
    const entries = read_entriesOf(value) ?? {};
    const named = read_textAt(entries, "test_name");
    if (named !== undefined)
        return [named, entries];
    const [key] = Object.keys(entries);
    const outer = Object.fromEntries(Object.entries(entries).slice(1));
    return [key, { ...outer, ...(read_entriesOf(entries[key]) ?? {}) }];
}
/** `ref('x')` with or without braces is read; any other template is not. */
function withoutRefs(args) {
    const { to: _, compare_model: __, ...others } = args;
    return others;
}
function termsOf({ level, count }) {
    return { ...(level === "warn" ? { level } : {}), ...(count === 0 ? {} : { count }) };
}

;// CONCATENATED MODULE: ./build/bundle/imports/dbt/properties.js



const KINDS = ["models", "seeds", "snapshots"];
/** Reads the tests of a properties file of dbt, such as `schema.yml`. */
function importDbt(file) {
    const leftOut = [];
    const changed = [];
    const nodes = [
        ...KINDS.flatMap((kind) => mapsAt(file, kind)),
        ...listAt(file, "sources").flatMap((source) => mapsAt(source, "tables")),
    ];
    const tables = nodes.flatMap((node, index) => {
        const draft = new TableDraft(read_textAt(node, "name") ?? `table-${index + 1}`, leftOut, changed);
        readNode(node, draft);
        const table = draft.finish();
        return table.rules.length === 0 && table.schema === undefined ? [] : [table];
    });
    for (const source of listAt(file, "sources"))
        for (const one of [source, ...listAt(source, "tables")])
            if (read_entriesOf(one)?.["freshness"] !== undefined)
                leftOut.push({
                    where: `source ${read_textAt(one, "name") ?? ""}`,
                    why: "`freshness`: write a rule on `freshness` of its column",
                });
    if (listAt(file, "data_tests").length > 0)
        leftOut.push({
            where: "data_tests",
            why: "singular tests are SQL in files of their own; write `sql_rows`",
        });
    for (const key of ["unit_tests", "exposures", "metrics", "semantic_models"])
        if (listAt(file, key).length > 0)
            leftOut.push({ where: key, why: "they say nothing about data that is there" });
    return { format: "dbt properties", tables, leftOut, changed };
}
function testsOf(node, draft, where) {
    return [...draft.listed(node, "data_tests", where), ...draft.listed(node, "tests", where)];
}
function readNode(node, draft) {
    const contract = read_at(read_at(node, "config"), "contract") ?? read_at(node, "contract");
    if (read_at(contract, "enforced") === true)
        draft.left(`${draft.name}, contract`, "the database holds each `data_type`; write `wrong_types`");
    if (draft.listed(node, "versions", draft.name).length > 0)
        draft.left(`${draft.name}, versions`, "what a version changes; the tests of the model itself are read");
    for (const test of testsOf(node, draft, draft.name))
        dbtTest(test, { draft });
    for (const [index, one] of draft.listed(node, "columns", draft.name).entries()) {
        const column = read_entriesOf(one);
        const name = read_textAt(column, "name");
        if (column === undefined || name === undefined) {
            draft.left(`${draft.name}.columns[${index}]`, "it has no name");
            continue;
        }
        const where = `${draft.name}.${name}`;
        for (const test of testsOf(column, draft, where))
            dbtTest(test, { draft, column: name });
        for (const constraint of draft.listed(column, "constraints", where))
            readConstraint(constraint, [name], draft);
    }
    for (const constraint of draft.listed(node, "constraints", draft.name)) {
        const columns = listAt(constraint, "columns").filter((one) => typeof one === "string");
        readConstraint(constraint, columns, draft);
    }
}
/** What a model's contract has the database hold. */
function readConstraint(constraint, columns, draft) {
    const type = read_textAt(constraint, "type") ?? "";
    const from = `${draft.name}.${columns.join(", ")}, constraint ${type}`;
    if (columns.length === 0)
        return draft.left(from, "it names no columns");
    if (type === "not_null" || type === "primary_key")
        for (const column of columns)
            draft.require(column, from);
    if (type === "unique" || type === "primary_key")
        return draft.rule({ metric: "duplicate_count", columns, ignore_null: true, max: 0 }, {}, from);
    if (type !== "not_null")
        draft.left(from, "the database holds it; write a rule on `violation_count` or `orphan_count`");
}

;// CONCATENATED MODULE: ./build/bundle/imports/frictionless/fields.js




const fields_FORMATS = { email: "email", uri: "uri", uuid: "uuid" };
const BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
const USED = ["required", "unique", "pattern", "enum", "minLength", "maxLength", "jsonSchema", ...BOUNDS];
/** Neither `boolean` nor `date`, for which a source takes more than a Table Schema does. */
const CSV_TYPES = {
    string: "text",
    integer: "integer",
    year: "integer",
    number: "number",
    datetime: "timestamp",
};
/**
 * One field of a Table Schema.
 * @param isThere false where the table may be without the column, so that no reader may be told its type
 */
function readField(field, name, draft, isThere) {
    const from = `${draft.name}.${name}`;
    const constraints = draft.mapped(field, "constraints", from);
    const type = read_textAt(field, "type") ?? "string";
    const schema = schemaOf(type, field, draft, from);
    if (isThere && Object.hasOwn(CSV_TYPES, type))
        draft.type(name, CSV_TYPES[type]);
    const numeric = ["integer", "number", "year"].includes(type);
    const limits = Object.fromEntries(["minLength", "maxLength"].flatMap((key) => read_numberAt(constraints, key) === undefined ? [] : [[sized(key, type), constraints[key]]]));
    draft.demand(name, { ...schema, ...limits, ...(numeric ? numberBounds(constraints, draft, from) : {}) }, from);
    if (!numeric)
        otherBounds(constraints, name, draft, from);
    const listed = listAt(constraints, "enum");
    if (listed.length > 0)
        enumerated(listed, type, name, draft, from);
    const pattern = read_textAt(constraints, "pattern");
    if (pattern !== undefined && type === "string") {
        // The whole text has to match.
        matching(draft, { column: name, patterns: [`^(?:${pattern})$`], flavour: "python", match: "all" }, {}, from);
    }
    else if (pattern !== undefined)
        draft.left(from, "`pattern` is about how a value is written, and the column is no text");
    const json = read_entriesOf(constraints["jsonSchema"]);
    if (json !== undefined)
        draft.left(from, "`jsonSchema`: write it into the schema file yourself");
    if (constraints["required"] === true)
        draft.require(name, from);
    if (constraints["unique"] === true)
        draft.rule({ metric: "duplicate_count", columns: [name], ignore_null: true, max: 0 }, {}, `${from}, unique`);
    for (const key of Object.keys(constraints))
        if (!USED.includes(key))
            draft.left(from, `the constraint \`${key}\` is not known`);
}
function sized(key, type) {
    if (type === "array" || type === "list")
        return key.replace("Length", "Items");
    return type === "object" ? key.replace("Length", "Properties") : key;
}
function schemaOf(type, field, draft, from) {
    const format = read_textAt(field, "format") ?? "default";
    const left = (why) => draft.left(from, why);
    const known = (allowed) => {
        if (!allowed.includes(format))
            left(`the format ${JSON.stringify(format)} of the type ${type} is not judged, only the type`);
    };
    for (const key of [
        "decimalChar",
        "groupChar",
        "bareNumber",
        "trueValues",
        "falseValues",
        "categories",
        "rdfType",
        "missingValues",
        "delimiter",
        "itemType",
    ])
        if (field[key] !== undefined && key !== "rdfType")
            left(`\`${key}\`: how values are written is for the settings of the source to say`);
    switch (type) {
        case "string":
            known(["default", ...Object.keys(fields_FORMATS)]);
            return { type, ...(Object.hasOwn(fields_FORMATS, format) ? { format: fields_FORMATS[format] } : {}) };
        case "integer":
        case "number":
        case "boolean":
            known(["default"]);
            return { type };
        case "year":
            return { type: "integer", minimum: 0, maximum: 9999 };
        case "date":
            known(["default", "any"]);
            return { type: "string", format: "date" };
        case "datetime":
            known(["default", "any"]);
            return { type: "string", format: "date-time" };
        case "yearmonth":
            return { type: "string", pattern: "^-?\\d{4}-(0[1-9]|1[0-2])$" };
        case "duration":
            return { type: "string", format: "duration" };
        case "array":
        case "list":
            return { type: "array" };
        case "object":
            return { type };
        case "any":
            return {};
        default:
            left(`the type ${JSON.stringify(type)} has no counterpart`);
            return {};
    }
}
/** Bounds may be written as texts, as everything else in the file. */
function numberBounds(constraints, draft, from) {
    return Object.fromEntries(BOUNDS.flatMap((key) => {
        const value = read_at(constraints, key);
        if (value === undefined)
            return [];
        const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
        if (typeof number === "number" && Number.isFinite(number))
            return [[key, number]];
        draft.left(from, `\`${key}\` is no number`);
        return [];
    }));
}
function otherBounds(constraints, name, draft, from) {
    const value = (key) => {
        const found = read_at(constraints, key);
        return isScalarValue(found) ? found : undefined;
    };
    const range = {
        min: value("exclusiveMinimum") ?? value("minimum"),
        max: value("exclusiveMaximum") ?? value("maximum"),
        exclusiveMin: value("exclusiveMinimum") !== undefined,
        exclusiveMax: value("exclusiveMaximum") !== undefined,
    };
    if (range.min === undefined && range.max === undefined)
        return;
    eachRow(draft, rangeCondition(identifier(name), range), {}, from, [name]);
}
const TRUTHS = {
    true: true,
    True: true,
    TRUE: true,
    1: true,
    false: false,
    False: false,
    FALSE: false,
    0: false,
};
/** A value of a list, which may be written as a text. */
function listedValue(written, type) {
    if (typeof written !== "string" || written.trim() === "")
        return written;
    if (type === "boolean")
        return Object.hasOwn(TRUTHS, written) ? TRUTHS[written] : written;
    return ["integer", "number", "year"].includes(type) ? Number(written) : written;
}
function enumerated(listed, type, name, draft, from) {
    const values = listed.filter(isScalarValue).map((one) => listedValue(one, type));
    if (values.length < listed.length ||
        values.some((one) => Number.isNaN(one) || (type === "boolean" && typeof one !== "boolean")))
        return draft.left(from, "its `enum` holds something else than values of its type");
    if (type === "boolean" || type === "string" || type === "integer" || type === "number" || type === "year")
        return draft.demand(name, { enum: [...new Set(values)] }, from);
    draft.rule({ metric: "unexpected_count", column: name, expected: [...new Set(values)], max: 0 }, {}, from);
}

;// CONCATENATED MODULE: ./build/bundle/imports/frictionless/resource.js


const UTF8 = /^(?:utf-?8(?:-sig)?|us-ascii|ascii)$/i;
const LATIN1 = /^(?:latin-?1|iso-?8859-?1)$/i;
const READ = ["delimiter", "quoteChar", "commentChar", "header", "csv", "$schema"];
/** What of a resource is read, or is for people alone. */
const TOLD = new Set(("name path schema format encoding dialect type profile $schema title description homepage mediatype scheme " +
    "sources licenses contributors keywords image version created id").split(" "));
const UNREAD = {
    hash: "no rule holds the bytes of a file against it",
    bytes: "no rule holds the size of a file against it",
    data: "rows that stand in the package itself are not read; save them as a file",
    compression: "files ending in .gz and .zst are unpacked, others are to be unpacked before",
    checklist: "checks of the tool beside the schema; write rules",
};
/** Where a resource is and how it is to be read. */
function readSource(resource, draft, { missing, saysMissing, columns, isWritten }) {
    const [path, ...others] = textsAt(resource, "path");
    if (others.length > 0)
        draft.left(draft.name, `it has ${others.length + 1} files; name a glob that matches all of them as \`source\``);
    for (const key of Object.keys(resource))
        if (!TOLD.has(key))
            draft.left(`${draft.name}, ${key}`, known(UNREAD, key) ?? "it is not known of a resource");
    const isNamedCsv = read_textAt(resource, "format") === "csv";
    const isCsv = isNamedCsv || (path !== undefined && isCsvPath(path));
    const filled = [...new Set(missing.filter((one) => one !== ""))];
    const csv = {
        ...encodingOf(resource, draft),
        ...dialectOf(read_entriesOf(resource["dialect"]) ?? {}, columns, draft),
        ...(filled.length === 0 ? {} : { null_strings: filled }),
    };
    if (path !== undefined)
        draft.source(path, { csv, isCsv: isNamedCsv });
    if (isCsv && saysMissing && !missing.includes(""))
        draft.note(`${draft.name}, missingValues`, "an empty cell of CSV is NULL here, also where `missingValues` does not list it");
    if (isWritten && (isCsv || path === undefined))
        draft.note(draft.name, "values are judged as a CSV source reads them, not as they are written: `1.0` is an integer, `24` a year, a date a time at midnight");
    if (!isCsv && filled.length > 0)
        draft.setting("missing_values", { "*": [...new Set(missing)] });
}
function encodingOf(resource, draft) {
    const encoding = read_textAt(resource, "encoding");
    if (encoding === undefined || UTF8.test(encoding))
        return {};
    if (LATIN1.test(encoding))
        return { encoding: "latin-1" };
    draft.left(`${draft.name}, encoding`, `${JSON.stringify(encoding.slice(0, 40))} is not read; save the file as UTF-8`);
    return {};
}
function dialectOf(dialect, columns, draft) {
    const from = `${draft.name}, dialect`;
    for (const key of Object.keys(dialect))
        if (!READ.includes(key))
            draft.left(from, `\`${key}\`: look whether the source needs it under \`csv\``);
    const said = (key) => read_at(dialect, key) ?? read_at(read_at(dialect, "csv"), key);
    const settings = {};
    for (const [key, name, fits] of SETTINGS) {
        const value = said(key);
        if (typeof value === "string" && fits.test(value))
            settings[name] = value;
        else if (value !== undefined)
            draft.left(from, `its \`${key}\` is none that a source takes`);
    }
    if (said("header") === false)
        Object.assign(settings, { header: false, columns: [...new Set(columns)] });
    return settings;
}
/** What the settings of `csv` are called there and here, and what they take. */
const SETTINGS = [
    ["delimiter", "delimiter", /^[\t -~]{1,4}$/],
    ["quoteChar", "quote", /^[!-~]$/],
    ["commentChar", "comment", /^[!-~]$/],
];

;// CONCATENATED MODULE: ./build/bundle/imports/frictionless/package.js





/** Reads a Frictionless Data Package: one gate for each resource that has a Table Schema. */
function importDataPackage(description) {
    const leftOut = [];
    const changed = [];
    const resources = mapsAt(description, "resources");
    const paths = new Map(resources.map((one) => [read_textAt(one, "name"), read_textAt(one, "path")]));
    const tables = resources.flatMap((resource, index) => {
        const name = read_textAt(resource, "name") ?? `table-${index + 1}`;
        const schema = read_entriesOf(resource["schema"]);
        if (schema === undefined) {
            const why = typeof resource["schema"] === "string"
                ? "its schema is another file; import that file"
                : "it has no Table Schema";
            leftOut.push({ where: name, why });
            return [];
        }
        const draft = new TableDraft(name, leftOut, changed);
        readSchema(schema, draft, resource, paths);
        return [draft.finish()];
    });
    return { format: "Frictionless Data Package", tables, leftOut, changed };
}
/** Reads a Frictionless Table Schema by itself. */
function importTableSchema(schema, name) {
    const leftOut = [];
    const changed = [];
    const draft = new TableDraft(name, leftOut, changed);
    readSchema(schema, draft, {}, new Map());
    return { format: "Frictionless Table Schema", tables: [draft.finish()], leftOut, changed };
}
function readSchema(schema, draft, resource, paths) {
    const fields = listAt(schema, "fields").flatMap((one, index) => {
        const name = read_textAt(one, "name");
        const field = read_entriesOf(one);
        if (name !== undefined && field !== undefined)
            return [[name, field]];
        draft.left(`${draft.name}.fields[${index}]`, "it has no name");
        return [];
    });
    const [match = "exact"] = textsAt(schema, "fieldsMatch");
    const areThere = ["exact", "equal", "subset"].includes(match);
    for (const [name, field] of fields)
        readField(field, name, draft, areThere);
    draft.namesColumns();
    fieldNames(match, [...new Set(fields.map(([name]) => name))], draft);
    const missing = draft
        .listed(schema, "missingValues", draft.name)
        .flatMap((one) => read_textAt(one, "value") ?? (typeof one === "string" ? one : []));
    readSource(resource, draft, {
        missing,
        columns: fields.map(([name]) => name),
        saysMissing: Array.isArray(schema["missingValues"]),
        isWritten: fields.some(([, field]) => ["integer", "year", "datetime"].includes(read_textAt(field, "type") ?? "")),
    });
    const key = textsAt(schema, "primaryKey");
    const given = [schema["primaryKey"] ?? []].flat().filter((one) => one !== "");
    if (key.length < given.length)
        draft.left(`${draft.name}, primaryKey`, "it is no list of fields");
    if (key.length > 0 && key.length === given.length) {
        for (const column of key)
            draft.require(column, `${draft.name}, primaryKey`);
        draft.rule({ metric: "duplicate_count", columns: key, max: 0 }, {}, `${draft.name}, primaryKey`);
        draft.setting("key", key);
    }
    for (const columns of draft.listed(schema, "uniqueKeys", draft.name))
        if (Array.isArray(columns) && columns.length > 0 && columns.every((one) => typeof one === "string"))
            draft.rule({ metric: "duplicate_count", columns, ignore_null: true, max: 0 }, {}, `${draft.name}, uniqueKeys`);
        else
            draft.left(`${draft.name}, uniqueKeys`, "it is no list of fields");
    for (const foreign of draft.listed(schema, "foreignKeys", draft.name))
        foreignKey(foreign, draft, resource, paths);
}
/** Which columns there have to be, by how the schema says that fields and columns go together. */
function fieldNames(match, columns, draft) {
    const from = `${draft.name}, fieldsMatch ${match}`;
    if (columns.length === 0)
        return;
    const rules = {
        exact: ["missing_columns", "unexpected_columns", "misplaced_columns"],
        equal: ["missing_columns", "unexpected_columns"],
        subset: ["missing_columns"],
        superset: ["unexpected_columns"],
    };
    if (!Object.hasOwn(rules, match))
        return draft.left(from, "that only some of the fields are there cannot be asked for");
    for (const metric of rules[match])
        draft.rule({ metric, columns, max: 0 }, {}, from);
}
function foreignKey(value, draft, resource, paths) {
    const from = `${draft.name}, foreignKey`;
    const columns = textsAt(value, "fields");
    const reference = read_entriesOf(read_at(value, "reference"));
    const references = textsAt(reference, "fields");
    if (reference === undefined || columns.length === 0 || columns.length !== references.length)
        return draft.left(from, "it does not name as many fields as it refers to");
    const target = read_textAt(reference, "resource");
    const table = target === undefined ? `${slug(draft.name)}-itself` : target;
    draft.table(table, target === undefined ? read_textAt(resource, "path") : paths.get(target));
    draft.rule({ metric: "orphan_count", columns, table, references, max: 0 }, {}, `${from} ${columns.map(identifier).join(", ")}`);
}

;// CONCATENATED MODULE: ./build/bundle/imports/odcs/properties.js

/** What the standard knows of a property; 3.2 adds `enum`. */
const properties_KNOWN = new Set(("id name physicalType physicalName description businessName authoritativeDefinitions tags customProperties " +
    "primaryKey primaryKeyPosition logicalType logicalTypeOptions required unique partitioned partitionKeyPosition " +
    "classification encryptedName transformLogic transformSourceObjects transformDescription examples " +
    "criticalDataElement relationships quality properties items enum").split(" "));
/** Says of each key that the standard does not have, which may be a check that is misspelt. */
function unknownKeys(property, draft, from) {
    for (const key of Object.keys(property))
        if (!properties_KNOWN.has(key))
            draft.left(from, `the key ${JSON.stringify(key.slice(0, 40))} is none of the standard's`);
}
/** The allowed values: as version 3.2 has them, or in the places that tools of earlier versions chose. */
function listedValues(property, column, draft, from) {
    const custom = mapsAt(property, "customProperties").find((one) => read_textAt(one, "property") === "enum");
    const listed = [read_at(property, "enum"), read_at(property["logicalTypeOptions"], "enum"), read_at(custom, "value")].find((one) => one !== undefined && one !== null);
    if (listed === undefined)
        return;
    const values = Array.isArray(listed)
        ? listed
            .map((one) => (read_entriesOf(one) === undefined ? one : read_at(one, "value")))
            .filter((one) => one !== null)
        : [];
    if (values.length === 0 || !values.every(isScalarValue))
        return draft.left(from, "its `enum` is no list of values");
    draft.demand(column, { enum: [...new Set(values)] }, from);
}

;// CONCATENATED MODULE: ./build/bundle/imports/odcs/quality.js




/** One entry of `quality`. */
function qualityRule(value, scene) {
    const { draft, from } = scene;
    const quality = read_entriesOf(value);
    if (quality === undefined)
        return draft.left(from, "it is no map");
    const metric = read_textAt(quality, "metric") ?? read_textAt(quality, "rule");
    const type = read_textAt(quality, "type") ?? (metric === undefined ? "text" : "library");
    if (type === "text")
        return draft.left(from, "it is a text for people");
    if (type === "custom")
        return draft.left(from, `it is written for ${read_textAt(quality, "engine") ?? "another tool"}; import that tool's own file, or write it as SQL`);
    if (read_textAt(quality, "schedule") !== undefined)
        draft.left(from, "its `schedule`: when checks run is for the CI system to say");
    if (type === "sql")
        return sqlRule(quality, scene);
    if (type === "library" && metric !== undefined)
        return libraryRule(metric, quality, scene);
    draft.left(from, `the type ${JSON.stringify(type)} is not known`);
}
function quality_termsOf(quality) {
    const severity = read_textAt(quality, "severity")?.toLowerCase();
    const level = severity !== undefined && /^(warn|warning|info|low|minor|trivial)$/.test(severity) ? "warn" : undefined;
    const because = read_textAt(quality, "description") ?? read_textAt(quality, "businessImpact") ?? read_textAt(quality, "dimension");
    return { ...(level === undefined ? {} : { level }), ...(because === undefined ? {} : { because }) };
}
function libraryRule(metric, quality, scene) {
    const { draft, column, from } = scene;
    const unit = read_textAt(quality, "unit") ?? "rows";
    if (unit !== "rows" && unit !== "percent")
        return draft.left(from, `the unit ${JSON.stringify(unit)} is not known`);
    const shares = unit === "percent";
    const ending = shares ? "rate" : "count";
    const hold = (rule) => held(rule, quality, shares ? "percent" : "count", scene);
    const options = read_entriesOf(quality["arguments"]) ?? {};
    if (metric === "rowCount") {
        if (shares)
            return draft.left(from, "a number of rows has no percentage");
        return hold({ metric: "row_count" });
    }
    if (metric === "duplicateValues") {
        const columns = column === undefined ? textsAt(options, "properties").map(scene.columnOf) : [column];
        if (columns.length === 0)
            return draft.left(from, "it names no `properties`");
        draft.note(from, "duplicates are rows that repeat an earlier row; rows with a NULL in these columns are left out, of which the standard says nothing; some tools count the values that are double instead");
        return hold({ metric: `duplicate_${ending}`, columns, ignore_null: true });
    }
    if (column === undefined)
        return draft.left(from, `${metric} needs a property`);
    if (metric === "nullValues")
        return hold({ metric: `null_${ending}`, column });
    if (metric === "missingValues")
        return missingValues(listAt(options, "missingValues"), column, `condition_${ending}`, hold, scene);
    if (metric === "invalidValues")
        return invalidValues(quality, options, column, `unexpected_${ending}`, hold, scene);
    draft.left(from, `the metric ${JSON.stringify(metric)} is not known`);
}
function missingValues(values, column, metric, hold, { draft, from }) {
    if (values.length === 0)
        return draft.left(from, "it lists no `missingValues`");
    if (!values.includes(null))
        draft.note(from, "NULL counts as missing only where `missingValues` lists it; some tools always count it");
    const texts = values.filter(isScalarValue).map((one) => sql_literal(String(one)));
    const name = identifier(column);
    const tests = [
        ...(values.includes(null) ? [`${name} IS NULL`] : []),
        ...(texts.length === 0 ? [] : [`CAST(${name} AS VARCHAR) IN (${texts.join(", ")})`]),
    ];
    hold({ metric, condition: tests.join(" OR ") });
}
function invalidValues(quality, options, column, metric, hold, scene) {
    const { draft, from } = scene;
    const valid = listAt(options, "validValues").filter(isScalarValue);
    const pattern = read_textAt(options, "pattern");
    if (valid.length === 0 && pattern === undefined)
        return draft.left(from, read_textAt(quality, "pattern") === undefined
            ? "it says neither `validValues` nor `pattern`"
            : "its `pattern` stands beside `arguments`, where the standard has none");
    if (valid.length > 0 && pattern !== undefined && !allows0(quality))
        return draft.left(from, "a tolerance over `validValues` and `pattern` together");
    if (valid.length > 0)
        hold({ metric, column, expected: [...new Set(valid)] });
    if (pattern === undefined)
        return;
    const terms = { ...quality_termsOf(quality), ...quality_tolerance(quality) };
    if (allows0(quality) || terms.share !== undefined || terms.count !== undefined)
        return matching(draft, { column, patterns: [pattern], flavour: "ecmascript", match: "all" }, terms, from);
    draft.left(from, "for a `pattern`, only `mustBe: 0`, `mustBeLessThan` and `mustBeLessOrEqualTo` can be said");
}
function allows0(quality) {
    return (quality["mustBe"] === 0 ||
        quality["mustBeLessOrEqualTo"] === 0 ||
        (quality["mustBeLessThan"] === 1 && read_textAt(quality, "unit") !== "percent"));
}
function quality_tolerance(quality) {
    const shares = read_textAt(quality, "unit") === "percent";
    const [less, most] = [read_numberAt(quality, "mustBeLessThan"), read_numberAt(quality, "mustBeLessOrEqualTo")];
    const bound = shares
        ? less === undefined
            ? most
            : below(less, "value")
        : less === undefined
            ? most
            : below(less, "count");
    if (bound === undefined || bound < 0)
        return {};
    return shares ? { share: bound / 100 } : { count: bound };
}
/** Holds a metric within what the operators say; several hold together. */
function held(rule, quality, unit, { draft, from }) {
    const terms = quality_termsOf(quality);
    const scale = unit === "percent" ? "ratio" : unit;
    const read = (value) => typeof value === "number" && Number.isFinite(value)
        ? unit === "percent"
            ? Number((value / 100).toPrecision(15))
            : value
        : undefined;
    const operators = Object.keys(quality).filter((key) => key.startsWith("must"));
    if (operators.length === 0)
        return draft.left(from, "it has no operator such as `mustBe`");
    for (const key of operators) {
        const where = operators.length === 1 ? from : `${from}, ${key}`;
        const pair = listAt(quality, key).map(read);
        const alternatives = intervals(key, read(quality[key]), pair[0], pair[1], scale);
        if (alternatives === undefined)
            draft.left(where, `\`${key}\` is not known or not about numbers`);
        else if (alternatives.length === 1)
            draft.bounded(rule, alternatives[0], scale, terms, where);
        else {
            const bounds = alternatives.flatMap((one) => fitted(one, scale) ?? []);
            if (bounds.length === 0)
                draft.left(where, "its bounds let every value pass, or none");
            else if (bounds.length === 1)
                draft.rule({ ...rule, ...bounds[0] }, terms, where);
            else
                draft.rule({ any_of: bounds.map((one) => ({ ...rule, ...one })) }, terms, where);
        }
        if (key === "mustBeBetween" || key === "mustNotBeBetween")
            draft.note(where, "`mustBeBetween` leaves both bounds out, as the standard says, and `mustNotBeBetween` lets them pass; some tools count them in");
    }
}
/** What an operator allows, as one interval or one of two. */
function intervals(key, value, low, high, scale) {
    if (key === "mustBeBetween" || key === "mustNotBeBetween") {
        if (low === undefined || high === undefined)
            return undefined;
        return key === "mustBeBetween"
            ? [{ min: above(low, scale), max: below(high, scale) }]
            : [{ max: low }, { min: high }];
    }
    if (value === undefined)
        return undefined;
    switch (key) {
        case "mustBe":
            return [{ min: value, max: value }];
        case "mustNotBe":
            return [{ max: below(value, scale) }, { min: above(value, scale) }];
        case "mustBeGreaterThan":
            return [{ min: above(value, scale) }];
        case "mustBeGreaterOrEqualTo":
        case "mustBeGreaterThanOrEqualTo":
            return [{ min: value }];
        case "mustBeLessThan":
            return [{ max: below(value, scale) }];
        case "mustBeLessOrEqualTo":
        case "mustBeLessThanOrEqualTo":
            return [{ max: value }];
        default:
            return undefined;
    }
}
const TABLE = /\$?\{(?:object|table|model|schema)\}/g;
const COLUMN = /\$?\{(?:property|column|field)\}/g;
function sqlRule(quality, scene) {
    const { draft, column, from } = scene;
    const query = read_textAt(quality, "query")?.trim().replace(/;\s*$/, "");
    if (query === undefined)
        return draft.left(from, "it has no `query`");
    if (column === undefined && query.search(COLUMN) !== -1)
        return draft.left(from, "its SQL names the property, and there is none");
    const filled = query.replace(COLUMN, () => identifier(column ?? "")).replace(TABLE, "{table}");
    const other = /\{(?!table\})[^}]*\}/.exec(filled);
    const fault = faultOf(filled) ??
        (other === null ? undefined : `its SQL holds ${other[0].slice(0, 40)}, which nothing here stands for`);
    if (fault !== undefined)
        return draft.left(from, fault);
    if (!/^(select|with)\b/i.test(filled))
        return draft.left(from, "its SQL does not begin with SELECT or WITH");
    if (!filled.includes("{table}"))
        return draft.left(from, "its SQL does not say `{object}`, so it would read something else than the gate's table");
    if (Object.keys(quality).some((key) => key.startsWith("must") && typeof read_at(quality, key) === "boolean"))
        return draft.left(from, "its SQL gives true or false; `sql_value` needs a number");
    draft.note(from, "SQL is taken over as it is, in the dialect of the contract's server");
    held({ metric: "sql_value", query: filled }, quality, "value", scene);
}

;// CONCATENATED MODULE: ./build/bundle/imports/odcs/service-levels.js

const service_levels_UNITS = {
    s: "s",
    second: "s",
    seconds: "s",
    min: "m",
    minute: "m",
    minutes: "m",
    h: "h",
    hr: "h",
    hour: "h",
    hours: "h",
    d: "d",
    day: "d",
    days: "d",
    w: "w",
    wk: "w",
    week: "w",
    weeks: "w",
};
const service_levels_METRICS = {
    freshness: "freshness",
    latency: "freshness",
    ly: "freshness",
    fr: "freshness",
    retention: "oldest_age",
    re: "oldest_age",
};
/** What a contract says of the age of its data. */
function serviceLevels(contract, tables, leftOut) {
    const standard = read_textAt(contract, "slaDefaultElement");
    for (const [index, one] of listAt(contract, "slaProperties").entries()) {
        const entry = read_entriesOf(one) ?? {};
        const property = read_textAt(entry, "property") ?? String(index + 1);
        const from = `slaProperties ${property}`;
        const metric = known(service_levels_METRICS, property.toLowerCase());
        if (metric === undefined) {
            leftOut.push({ where: from, why: "it is not about what the data says" });
            continue;
        }
        const span = duration(entry);
        if (span === undefined) {
            leftOut.push({
                where: from,
                why: "its value and unit are no time in seconds, minutes, hours, days, weeks or years",
            });
            continue;
        }
        const elements = (read_textAt(entry, "element") ?? standard)?.split(",").map((name) => name.trim()) ?? [];
        if (elements.length === 0)
            leftOut.push({ where: from, why: "it names no `element`, the column with the time" });
        for (const element of elements) {
            const dot = element.lastIndexOf(".");
            const draft = tables.find(({ name }) => name === element.slice(0, dot)) ??
                (tables.length === 1 && dot === -1 ? tables[0] : undefined);
            if (draft === undefined)
                leftOut.push({
                    where: from,
                    why: `its element ${JSON.stringify(element)} is no column of a table of the contract`,
                });
            else
                draft.rule({ metric, column: element.slice(dot + 1), max: span }, {}, from);
            if (draft !== undefined && property !== "freshness" && metric === "freshness")
                draft.note(from, "latency is held as the age of the newest value");
        }
    }
}
function duration(entry) {
    const { value, unit } = entry;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number !== "number" || !Number.isFinite(number) || number <= 0)
        return undefined;
    const name = typeof unit === "string" ? unit.toLowerCase() : "";
    if (/^(y|yr|yrs|year|years)$/.test(name))
        return `${number * 365}d`;
    return Object.hasOwn(service_levels_UNITS, name) ? `${number}${service_levels_UNITS[name]}` : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/imports/odcs/types.js


/** What the formats of ODCS are called in JSON Schema. */
const types_FORMATS = ["email", "uuid", "uri", "hostname", "ipv4", "ipv6"];
const WIDTHS = {
    i8: [-128, 127],
    i16: [-32_768, 32_767],
    i32: [-2_147_483_648, 2_147_483_647],
    u8: [0, 255],
    u16: [0, 65_535],
    u32: [0, 4_294_967_295],
};
const NUMBERS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
/** JSON Schema of the values of a property, by its logical type; what cannot be said goes to the draft's lists. */
function schemaOfProperty(property, draft, from, depth = 0) {
    const type = read_textAt(property, "logicalType");
    const options = read_entriesOf(property["logicalTypeOptions"]) ?? {};
    const used = new Set();
    const take = (keys) => {
        const given = keys.filter((key) => isScalarValue(read_at(options, key)));
        const fit = given.filter((key) => keywordFault(key, options[key]) === undefined);
        for (const key of fit)
            used.add(key);
        return Object.fromEntries(fit.map((key) => [key, options[key]]));
    };
    const schema = (() => {
        switch (type) {
            case "string":
                return { type: "string", ...take(["minLength", "maxLength"]), ...stringParts(options, used) };
            case "integer":
            case "number":
                return { type, ...take(NUMBERS), ...width(options, used) };
            case "boolean":
                return { type };
            case "date":
                return { type: "string", format: "date" };
            case "timestamp":
                return { type: "string", format: "date-time" };
            case "time":
                return { type: "string" };
            case "array":
                return {
                    type,
                    ...take(["minItems", "maxItems", "uniqueItems"]),
                    ...items(property, draft, from, depth),
                };
            case "object":
                return {
                    type,
                    ...take(["minProperties", "maxProperties"]),
                    ...members(property, options, used, draft, from, depth),
                };
            default:
                if (type !== undefined)
                    draft.left(from, `the logical type ${JSON.stringify(type)} is not known`);
                return {};
        }
    })();
    // Bounds of times are left to SQL where the property is a column, and lists of values to the column.
    const isTime = ["date", "timestamp", "time"].includes(type ?? "");
    const later = depth === 0 ? ["enum", ...(isTime ? NUMBERS : [])] : [];
    for (const key of Object.keys(options))
        if (!used.has(key) && !later.includes(key))
            draft.left(from, optionReason(type, key, options[key]));
    return schema;
}
function stringParts(options, used) {
    const format = read_textAt(options, "format");
    const known = format !== undefined && types_FORMATS.includes(format);
    if (known)
        used.add("format");
    return known ? { format } : {};
}
function width(options, used) {
    const limits = known(WIDTHS, read_textAt(options, "format"));
    if (limits === undefined)
        return {};
    used.add("format");
    const [least, most] = limits;
    return {
        minimum: Math.max(least, read_numberAt(options, "minimum") ?? least),
        maximum: Math.min(most, read_numberAt(options, "maximum") ?? most),
    };
}
function items(property, draft, from, depth) {
    const one = read_entriesOf(property["items"]);
    return one === undefined ? {} : { items: schemaOfProperty(one, draft, `${from}.items`, depth + 1) };
}
function members(property, options, used, draft, from, depth) {
    used.add("required");
    const properties = listAt(property, "properties").flatMap((one) => {
        const name = read_textAt(one, "physicalName") ?? read_textAt(one, "name");
        const entries = read_entriesOf(one);
        return name === undefined || entries === undefined ? [] : [[name, entries]];
    });
    const required = [
        ...properties.filter(([, one]) => one["required"] === true).map(([name]) => name),
        ...listAt(options, "required").filter((one) => typeof one === "string"),
    ];
    for (const [name, one] of properties)
        for (const key of ["quality", "unique", "relationships"])
            if (one[key] !== undefined && one[key] !== false)
                draft.left(`${from}.${name}`, `\`${key}\` of a nested property is no rule of a table`);
    return {
        ...(properties.length === 0
            ? {}
            : {
                properties: Object.fromEntries(properties.map(([name, one]) => [
                    name,
                    schemaOfProperty(one, draft, `${from}.${name}`, depth + 1),
                ])),
            }),
        ...(required.length === 0 ? {} : { required: [...new Set(required)] }),
    };
}
function optionReason(type, key, value) {
    const said = `\`logicalTypeOptions.${key}\`${isScalarValue(value) ? ` (${JSON.stringify(value)})` : ""}`;
    const fault = keywordFault(key, value);
    if (fault !== undefined)
        return `${said} is not ${fault}`;
    if (key === "pattern" && type === "string")
        return `${said} of a nested property is not translated`;
    if (key === "format" && (type === "date" || type === "timestamp" || type === "time"))
        return `${said} is about how a text is written; the column's type is judged instead`;
    if (key === "format")
        return `${said} has no counterpart in JSON Schema`;
    return `${said} of the logical type ${type ?? "that is not given"} has no counterpart`;
}

;// CONCATENATED MODULE: ./build/bundle/imports/odcs/contract.js









/** Reads a data contract of the Open Data Contract Standard 3. */
function importOdcs(contract) {
    const leftOut = [];
    const changed = [];
    const objects = mapsAt(contract, "schema");
    const tables = objects.map((object, index) => {
        const name = read_textAt(object, "name") ?? `table ${index + 1}`;
        const draft = new TableDraft(name, leftOut, changed);
        readObject(object, draft);
        localSource(contract, objects.length, draft);
        return draft;
    });
    serviceLevels(contract, tables, leftOut);
    return {
        format: "Open Data Contract Standard",
        tables: tables.map((draft) => draft.finish()),
        leftOut,
        changed,
    };
}
const contract_CSV_TYPES = {
    string: "text",
    integer: "integer",
    number: "number",
    date: "date",
    timestamp: "timestamp",
};
/** The file of a server on this machine, if there is one. */
function localSource(contract, objects, draft) {
    const server = listAt(contract, "servers").find((one) => read_textAt(one, "type") === "local");
    const path = read_textAt(server, "path");
    if (path === undefined)
        return;
    const placeholder = /\{(model|object|schema)\}/g;
    if (path.search(placeholder) === -1 && objects > 1)
        return;
    const delimiter = read_textAt(server, "delimiter");
    draft.source(path.replace(placeholder, () => draft.name), {
        isCsv: read_textAt(server, "format") === "csv",
        csv: delimiter !== undefined && /^[\t -~]{1,4}$/.test(delimiter) ? { delimiter } : {},
    });
}
function readObject(object, draft) {
    const keys = [];
    const properties = draft.listed(object, "properties", draft.name);
    const columns = new Map(properties.map((one) => [read_textAt(one, "name"), columnOf(one)]));
    for (const [index, one] of properties.entries()) {
        const property = read_entriesOf(one);
        const column = columnOf(one);
        if (property === undefined || column === undefined) {
            draft.left(`${draft.name}.properties[${index}]`, "it has no name");
            continue;
        }
        const from = `${draft.name}.${read_textAt(property, "name") ?? column}`;
        readProperty(property, column, draft, from);
        if (property["primaryKey"] === true)
            keys.push({ name: column, position: read_numberAt(property, "primaryKeyPosition") ?? -1 });
        for (const [at, quality] of draft.listed(property, "quality", from).entries())
            qualityRule(quality, {
                draft,
                column,
                from: draft.place(qualityName(quality, from, at)),
                columnOf: (name) => columns.get(name) ?? name,
            });
        for (const relationship of draft.listed(property, "relationships", from))
            readRelationship(relationship, [column], draft, from);
    }
    readKey(keys, draft);
    for (const [at, quality] of draft.listed(object, "quality", draft.name).entries())
        qualityRule(quality, {
            draft,
            from: draft.place(qualityName(quality, draft.name, at)),
            columnOf: (name) => columns.get(name) ?? name,
        });
    for (const relationship of draft.listed(object, "relationships", draft.name)) {
        const own = textsAt(relationship, "from").map((path) => columns.get(path.split(".").at(-1)) ?? path);
        readRelationship(relationship, own, draft, draft.name);
    }
}
function columnOf(property) {
    return read_textAt(property, "physicalName") ?? read_textAt(property, "name");
}
function qualityName(quality, from, index) {
    const name = read_textAt(quality, "id") ?? read_textAt(quality, "name") ?? read_textAt(quality, "metric") ?? String(index + 1);
    return `${from}, quality ${name}`;
}
function readProperty(property, column, draft, from) {
    const options = draft.mapped(property, "logicalTypeOptions", from);
    const pattern = property["logicalType"] === "string" ? read_textAt(options, "pattern") : undefined;
    const { pattern: _, ...others } = options;
    const rest = pattern === undefined ? options : others;
    const schema = schemaOfProperty({ ...property, logicalTypeOptions: rest }, draft, from);
    const physical = read_textAt(property, "physicalType");
    if (Object.keys(schema).length > 0) {
        draft.demand(column, schema, from);
        if (physical !== undefined)
            draft.note(from, "`physicalType`, with its lengths and digits, is not judged, only the logical type");
    }
    else if (physical !== undefined)
        draft.left(from, "it has a physical type but no logical one, and what that means depends on the server");
    if (pattern !== undefined)
        matching(draft, { column, patterns: [pattern], flavour: "ecmascript", match: "all" }, {}, from);
    listedValues(property, column, draft, from);
    unknownKeys(property, draft, from);
    const csvType = known(contract_CSV_TYPES, read_textAt(property, "logicalType"));
    if (csvType !== undefined)
        draft.type(column, csvType);
    if (property["required"] === true)
        draft.require(column, from);
    if (property["unique"] === true)
        draft.rule({ metric: "duplicate_count", columns: [column], ignore_null: true, max: 0 }, {}, `${from}, unique`);
    if (["date", "timestamp", "time"].includes(read_textAt(property, "logicalType") ?? ""))
        timeBounds(options, column, draft, from);
}
function timeBounds(options, column, draft, from) {
    const bound = (inclusive, exclusive) => {
        const [open, closed] = [read_at(options, exclusive), read_at(options, inclusive)];
        return isScalarValue(open)
            ? { value: open, open: true }
            : isScalarValue(closed)
                ? { value: closed, open: false }
                : undefined;
    };
    const [low, high] = [bound("minimum", "exclusiveMinimum"), bound("maximum", "exclusiveMaximum")];
    if (low === undefined && high === undefined)
        return;
    const condition = rangeCondition(identifier(column), {
        ...(low === undefined ? {} : { min: low.value, exclusiveMin: low.open }),
        ...(high === undefined ? {} : { max: high.value, exclusiveMax: high.open }),
    });
    eachRow(draft, condition, {}, from, [column]);
}
function readKey(keys, draft) {
    if (keys.length === 0)
        return;
    const columns = keys.toSorted((a, b) => a.position - b.position).map(({ name }) => name);
    for (const column of columns)
        draft.require(column, `${draft.name}, primaryKey`);
    draft.rule({ metric: "duplicate_count", columns, max: 0 }, {}, `${draft.name}, primaryKey`);
    draft.setting("key", columns);
}
/** A foreign key, in the short notation `table.column`. */
function readRelationship(relationship, own, draft, from) {
    const where = `${from}, relationship`;
    const targets = textsAt(relationship, "to").map((path) => path.split("."));
    const tables = new Set(targets.map(([table]) => table));
    const simple = targets.every((parts) => parts.length === 2 && parts.every((part) => /^\w+$/.test(part)));
    if (!simple || tables.size !== 1 || targets.length !== own.length)
        return draft.left(where, "only references such as `customers.id`, one for each column, can be followed");
    const [[table]] = targets;
    draft.table(table);
    draft.rule({ metric: "orphan_count", columns: own, table, references: targets.map(([, column]) => column), max: 0 }, {}, where);
}

;// CONCATENATED MODULE: ./build/bundle/imports/render.js

/** A name of its own for each table, also where two are alike once they are names of files. */
function writtenNames(tables) {
    const taken = new Set();
    return tables.map((table) => {
        const base = slug(table.name);
        let gate = base;
        for (let count = 2; taken.has(gate.toLowerCase()); count++)
            gate = `${base}-${count}`;
        taken.add(gate.toLowerCase());
        return { table, gate, schemaFile: `${gate}.schema.json`, configFile: `${gate}.assay.yml` };
    });
}
function renderSchema({ schema }) {
    return `${visibleEscapes(JSON.stringify(schema, null, 2))}\n`;
}
/**
 * An assay.yml with a gate for each table.
 * @param schemaPath where the schema of a table will lie, from the config's folder
 */
function renderConfig(tables, schemaPath, imported, source) {
    const lines = [
        `# Written by \`assay import\` from ${render_oneLine(source)} (${imported.format}). Look through it before you rely on it.`,
    ];
    lines.push("version: 1", "gates:");
    for (const written of tables)
        lines.push(...gateLines(written, schemaPath(written)));
    return `${lines.join("\n")}\n`;
}
function gateLines(written, schemaPath) {
    const { table, gate } = written;
    const lines = [`  ${shownScalar(gate)}:`, "    kind: data"];
    if (table.sourceIsGuess)
        lines.push("    # The file does not say where the data is. Name it:");
    for (const [key, value] of Object.entries(table.settings))
        lines.push(`    ${key}: ${flow(value)}`);
    if (table.schema !== undefined)
        lines.push(`    schema: ${shownScalar(schemaPath)}`);
    lines.push("    rules:");
    if (table.schema !== undefined)
        lines.push(`      # ${render_oneLine(table.name)}: whatever each row must be, see the schema`, "      - { metric: invalid_count, max: 0 }");
    let last = "";
    for (const { rule, from } of table.rules) {
        if (from !== last)
            lines.push(`      # ${render_oneLine(from)}`);
        last = from;
        lines.push(`      - ${flow(rule)}`);
    }
    return lines;
}
const BARE = /^[a-z][a-z_]*$/;
const render_WORDS = new Set(["true", "false", "null", "yes", "no", "on", "off", "y", "n"]);
/** One line of YAML in flow style; every text that is not a plain word is quoted as in JSON. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(", ")}]`;
    if (typeof value === "object" && value !== null)
        return `{ ${Object.entries(value)
            .map(([key, one]) => `${shownScalar(key)}: ${flow(one)}`)
            .join(", ")} }`;
    return shownScalar(value);
}
function shownScalar(value) {
    if (typeof value === "string" && BARE.test(value) && !render_WORDS.has(value))
        return value;
    return visibleEscapes(JSON.stringify(value));
}
/** What cannot be seen, or turns text around, is escaped; JSON and YAML read it back. */
function visibleEscapes(json) {
    return json.replace(/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}\uFEFF]/gu, (sign) => [...Array(sign.length).keys()]
        .map((index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, "0")}`)
        .join(""));
}
const render_LONGEST = 160;
/** Text of others in one line of ours. */
function render_oneLine(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, "·").trim();
    return line.length > render_LONGEST ? `${[...line].slice(0, render_LONGEST - 1).join("")}…` : line;
}
/** What became of the file, for people: counts, then a line for everything that is another or is not there. */
function render_summary(imported) {
    const { tables, leftOut, changed } = imported;
    const rules = tables.reduce((sum, table) => sum + table.rules.length + (table.schema === undefined ? 0 : 1), 0);
    const head = `${imported.format}: ${render_counted(tables.length, "gate")}, ${render_counted(rules, "rule")}, ${leftOut.length === 0 ? "nothing left out" : `${leftOut.length} left out`}.`;
    return [head, ...section("Carried over with a difference", changed), ...section("Left out", leftOut)]
        .map((line) => `${line}\n`)
        .join("");
}
function section(title, remarks) {
    if (remarks.length === 0)
        return [];
    return [`${title}:`, ...remarks.map(({ where, why }) => `  ${render_oneLine(where)}: ${render_oneLine(why)}`)];
}
function render_counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/bundle/imports/index.js








const DBT_KEYS = ["models", "seeds", "snapshots", "sources"];
const imports_FORMATS = [
    {
        id: "odcs",
        name: "a data contract of the Open Data Contract Standard 3",
        fits: (file) => file["kind"] === "DataContract" ||
            (/^v3\./.test(read_textAt(file, "apiVersion") ?? "") && Array.isArray(file["schema"])),
        read: importOdcs,
    },
    {
        id: "great-expectations",
        name: "a Great Expectations suite",
        fits: (file) => Array.isArray(file["expectations"]),
        read: importSuite,
    },
    {
        id: "datapackage",
        name: "a Frictionless Data Package",
        fits: (file) => Array.isArray(file["resources"]),
        read: importDataPackage,
    },
    {
        id: "table-schema",
        name: "a Frictionless Table Schema",
        fits: (file) => Array.isArray(file["fields"]),
        read: importTableSchema,
    },
    {
        id: "dbt",
        name: "a properties file of dbt",
        fits: (file) => DBT_KEYS.some((key) => listAt(file, key).length > 0),
        read: importDbt,
    },
];
const IMPORT_FORMATS = imports_FORMATS.map(({ id }) => id);
/**
 * Turns the data contract of another tool into gates of kind data.
 * @throws AssayError `import/syntax`, `import/format`, `import/version`, `import/empty`
 */
function importContract(text, { path, from, fallback }) {
    const file = read_entriesOf(readText(text, path));
    const format = imports_FORMATS.find((one) => from === undefined ? file !== undefined && one.fits(file) : one.id === from);
    if (file === undefined || format === undefined || !format.fits(file))
        throw imports_unknown(path, from);
    const version = read_textAt(file, "apiVersion") ?? "v3";
    if (format.id === "odcs" && !/^v3(\.|$)/.test(version))
        throw new model_error.AssayError("import/version", `\`${path}\` is a data contract of version ${version.slice(0, 20)}; 3.0 and 3.1 can be read.`, {
            fix: "Bring the contract to version 3.1 of the Open Data Contract Standard first.",
            location: { path },
        });
    const imported = withRules(withLostDigits(format.read(file, fallback), file));
    if (imported.tables.length > 0)
        return imported;
    const first = imported.leftOut[0];
    throw new model_error.AssayError("import/empty", `Nothing of \`${path}\` can be checked: ${first === undefined ? "it asks for nothing" : `${first.where}: ${first.why}`}${imported.leftOut.length > 1 ? `, and ${imported.leftOut.length - 1} more` : ""}.`, { fix: "Look whether it is the file with the checks in it.", location: { path } });
}
/** A gate without rules would be green without evidence, so that its table is left out. */
function withRules(imported) {
    const isBare = ({ rules, schema }) => rules.length === 0 && schema === undefined;
    const bare = imported.tables
        .filter(isBare)
        .map(({ name }) => ({ where: name, why: "nothing of it can be checked" }));
    return {
        ...imported,
        tables: imported.tables.filter((table) => !isBare(table)),
        leftOut: [...imported.leftOut, ...bare],
    };
}
/** Whole numbers beyond 2^53 have no double of their own, and are read as a neighbour. */
function withLostDigits(imported, file) {
    const lost = new Set();
    const look = (value) => {
        if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value))
            lost.add(value);
        if (typeof value === "object" && value !== null)
            Object.values(value).forEach(look);
    };
    look(file);
    const more = [...lost].map((value) => ({ where: String(value), why: "digits beyond 2^53 may be lost" }));
    return { ...imported, changed: [...imported.changed, ...more] };
}
function imports_unknown(path, from) {
    const wanted = imports_FORMATS.find(({ id }) => id === from);
    const message = wanted === undefined
        ? `\`${path}\` is none of the files that can be imported: ${imports_FORMATS.map(({ name }) => name).join(", ")}.`
        : `\`${path}\` is not ${wanted.name}.`;
    return new model_error.AssayError("import/format", message, {
        fix: wanted === undefined
            ? `Name what it is with --from: ${IMPORT_FORMATS.join(", ")}.`
            : "Leave out --from to have it told by the content.",
        location: { path },
    });
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/import.js
var import_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var import_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





const import_MOST_BYTES = 64 * 2 ** 20;
const MOST_CONFIG_BYTES = 2 ** 20;
function addImport(program, io, finish) {
    program
        .command("import")
        .description("make data gates of a data contract, a Table Schema, a Great Expectations suite or dbt tests")
        .argument("<file>", "the contract, YAML or JSON")
        .addOption(new esm/* Option */.c$("--from <format>", "what the file is (default: told by its content)").choices(IMPORT_FORMATS))
        .option("-o, --output <folder>", "write NAME.schema.json and NAME.assay.yml there (default: print both)")
        .option("--source <file>", "where the data is, for a contract of one table")
        .option("--force", "write over files that are there", false)
        .action(async (file, flags) => {
        const text = await readContract(io, file);
        const fallback = external_node_path_.basename(file).replace(/(?:\.(?:odcs|ya?ml|json))+$/i, "");
        const imported = withSource(importContract(text, {
            path: file,
            fallback,
            ...(flags.from === undefined ? {} : { from: flags.from }),
        }), flags);
        const written = writtenNames(imported.tables);
        if (flags.output === undefined)
            print(io, written, imported, file);
        else
            await import_writeFiles(io, written, imported, file, flags.output, flags.force);
        io.stderr.write(render_summary(imported));
        finish(0);
    });
}
async function readContract(io, file) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const absolute = external_node_path_.resolve(io.cwd, file);
        const location = { path: file };
        const seen = await (0,promises_.stat)(absolute).catch((thrown) => {
            const { code } = thrown;
            const reason = code === "ENOENT" ? "there is no such file" : `it cannot be opened (${String(code)})`;
            throw new model_error.AssayError("import/format", `\`${file}\` cannot be imported: ${reason}.`, {
                location,
                cause: thrown,
            });
        });
        if (!seen.isFile())
            throw new model_error.AssayError("import/format", `\`${file}\` is no regular file.`, {
                fix: "Name the contract's file.",
                location,
            });
        if (seen.size > import_MOST_BYTES)
            throw new model_error.AssayError("import/too-large", `\`${file}\` has ${seen.size} bytes; at most ${import_MOST_BYTES} can be imported.`, { location });
        const handle = import_addDisposableResource(env_1, await (0,promises_.open)(absolute, "r"), true);
        const bytes = await handle.readFile();
        try {
            return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        }
        catch (thrown) {
            throw new model_error.AssayError("import/syntax", `\`${file}\` is not UTF-8 text.`, {
                fix: "Save it as UTF-8.",
                location,
                cause: thrown,
            });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = import_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function withSource(imported, { source }) {
    if (source === undefined)
        return imported;
    if (imported.tables.length > 1)
        throw new model_error.AssayError("run/usage", `--source names the data of one table, and the file has ${imported.tables.length}.`, {
            fix: "Leave it out, and name the data of each in what is written.",
        });
    const named = imported.tables.map((table) => {
        const { source: known } = table.settings;
        const rest = typeof known === "object" && known !== null ? { ...known, path: source } : sourceOf(source, table);
        return { ...table, settings: { ...table.settings, source: rest }, sourceIsGuess: false };
    });
    return { ...imported, tables: named };
}
/** The config with its schemas as a comment after it would be of no use; each file is headed by its name. */
function print(io, written, imported, file) {
    const config = renderConfig(written, ({ schemaFile }) => schemaFile, imported, file);
    checkSize(config, file);
    io.stdout.write(config);
    for (const one of written) {
        if (one.table.schema === undefined)
            continue;
        io.stdout.write(`# ---- ${one.schemaFile}\n${renderSchema(one.table)}`);
    }
}
async function import_writeFiles(io, written, imported, file, output, force) {
    const folder = external_node_path_.resolve(io.cwd, output);
    const files = written.flatMap((one) => {
        const config = renderConfig([one], ({ schemaFile }) => schemaFile, imported, file);
        checkSize(config, file);
        const schema = one.table.schema === undefined ? [] : [[one.schemaFile, renderSchema(one.table)]];
        return [...schema, [one.configFile, config]];
    });
    await (0,promises_.mkdir)(folder, { recursive: true });
    if (!force)
        for (const [name] of files)
            await refuseExisting(external_node_path_.join(folder, name), external_node_path_.join(output, name));
    for (const [name, text] of files) {
        await (0,promises_.writeFile)(external_node_path_.join(folder, name), text, { flag: force ? "w" : "wx" });
        io.stderr.write(`Wrote ${external_node_path_.join(output, name)}\n`);
    }
}
async function refuseExisting(file, shown) {
    const there = await (0,promises_.stat)(file).then(() => true, () => false);
    if (there)
        throw new model_error.AssayError("import/exists", `\`${shown}\` is already there.`, {
            fix: "Name another folder with --output, or write over it with --force.",
        });
}
function checkSize(config, file) {
    const bytes = Buffer.byteLength(config);
    if (bytes <= MOST_CONFIG_BYTES)
        return;
    throw new model_error.AssayError("import/too-large", `\`${file}\` becomes a config of ${bytes} bytes; a config has at most ${MOST_CONFIG_BYTES}.`, {
        fix: "Split the contract, or take checks of columns that do not matter out of it.",
        location: { path: file },
    });
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
            return matchColumns(session, table, await starter_columnsOf(await tree.open(table)));
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
async function starter_columnsOf(table) {
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
        if ((await (0,git/* resolveRef */.qE)(folder, ref)) !== undefined)
            return starter_nameOf(folder, ref);
    }
    const branch = (await (0,git_command/* git */.$Y)(folder, ["symbolic-ref", "--quiet", "--short", "HEAD"])).trim();
    return branch === "" ? undefined : branch;
}
/** `origin/HEAD` by the name of the branch that it stands for. */
async function starter_nameOf(folder, ref) {
    const name = (await (0,git_command/* git */.$Y)(folder, ["rev-parse", "--abbrev-ref", ref])).trim();
    return name === "" ? ref : name;
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/starter-tables.js
var starter_tables_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var starter_tables_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




const TEXTS = ["csv", "tsv", "jsonl", "ndjson"];
/** Files that data gates read as tables; `.json` holds settings more often. */
const TABLES = [
    ...["parquet", "pq", "arrow", "arrows", "feather", "ipc"],
    ...TEXTS.flatMap((text) => [text, `${text}.gz`, `${text}.zst`]),
].map((extension) => `**/*.${extension}`);
/** As many tables are held against a model. */
const MOST_TRIED = 5;
/** The tables, the one with most bytes first: a list of codes is rarely what a repository is about. */
async function largestFirst(folder, tables) {
    const sizes = new Map();
    for (const table of tables)
        sizes.set(table, await starter_tables_sizeOf(external_node_path_.join(folder, table)));
    return tables.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
}
/** Bytes of a file, or of what stands behind a pointer; 0 for what cannot be read. */
async function starter_tables_sizeOf(file) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = starter_tables_addDisposableResource(env_1, await (0,promises_.open)(file), true);
            const { size } = await handle.stat();
            if (size >= pointers/* LFS_POINTER_LIMIT */.qZ)
                return size;
            return (0,pointers/* lfsPointer */.FW)(await handle.readFile("utf8"))?.bytes ?? size;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = starter_tables_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return 0;
    }
}
/** The largest table whose columns go into the model, else the largest, and how its columns go into it. */
async function tableFor(tree, model, tables) {
    const [largest] = tables;
    if (largest === undefined)
        return {};
    if (model === undefined)
        return { table: largest };
    let first;
    for (const table of tables.slice(0, MOST_TRIED)) {
        const fit = await fitOf(tree, model, table);
        if (fit.kind !== "unknown")
            return { table, fit };
        first ??= fit;
    }
    return { table: largest, ...(first === undefined ? {} : { fit: first }) };
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/init.js







const MODELS = ["**/*.onnx"];
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
        const [models, listed] = await Promise.all([tree.list(MODELS), tree.list(TABLES)]);
        const tables = await largestFirst(folder, listed);
        const ref = await firstBaseline(folder);
        const [model] = models;
        const { table, fit } = await tableFor(tree, model, tables);
        await (0,promises_.writeFile)(target, starterConfig({ model, table, fit, ref }));
        io.stderr.write(`Wrote ${file}${models.length + tables.length === 0 ? "; no model or table was found, so it scans only" : ""}.\n` +
            othersWords(models, tables.length, table) +
            baselineWords(ref) +
            "Look through it, then try `assay validate` and `assay run`.\n");
        finish(0);
    });
}
async function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}
/** One of each is a beginning; that there are more is easily overlooked. */
function othersWords(models, tables, table) {
    const others = [
        ...(models.length > 1 ? [`${models[0]} of ${models.length} models`] : []),
        ...(tables > 1 ? [`${table} of ${tables} tables`] : []),
    ];
    if (others.length === 0)
        return "";
    const more = tables > 1 ? "; `assay profile FILE --suggest` prints a gate for another table" : "";
    return `It is about ${others.join(" and ")}${more}.\n`;
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

// EXTERNAL MODULE: ./build/bundle/entry/cli/problem.js
var problem = __webpack_require__(27892);
;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/validate.js







const WRONG = 2;
function addValidate(program, io, finish) {
    program
        .command("validate")
        .description("check assay.yml and the schemas that it names without measuring anything")
        .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
        .action(async ({ config: file }) => {
        const config = await loadConfig(shownPath(io, file), GATE_KINDS, io.cwd);
        const wrong = await wrongFiles(config);
        if (wrong.length > 0) {
            io.stderr.write([...new Set(wrong.map(problem.describeError))].join(""));
            finish(WRONG);
            return;
        }
        const rules = config.gates.reduce((sum, gate) => sum + gate.rules.length + gate.anyOf.length, 0);
        io.stderr.write(`${file} is valid: ${validate_counted(config.gates.length, "gate")}, ${validate_counted(rules, "rule")}, ${validate_counted(config.promotion.length, "promoted model")}.\n`);
        finish(0);
    });
}
/** What is wrong with the files that gates name, by gate. */
async function wrongFiles(config) {
    const tree = (0,sources_tree/* openTree */.r)((0,sources_tree/* candidateTree */.M)(config.root), "");
    const wrong = [];
    for (const { kind, settings } of config.gates)
        try {
            await GATE_KINDS.find((one) => one.kind === kind)?.checkFiles?.(settings, tree);
        }
        catch (thrown) {
            if (!(thrown instanceof model_error.AssayError))
                throw thrown;
            wrong.push(thrown);
        }
    return wrong;
}
function validate_counted(count, noun) {
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
        const config = await loadConfig(shownPath(io, file), GATE_KINDS, io.cwd);
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
    // A table is all of its rows, not a sample of some.
    const advice = (gate.kind === "data" ? [] : rules.flatMap(sampleAdvice)).map((line) => `${line}\n`);
    const head = `${gate.name} (${gate.kind}): ${validate_counted(rules.length + anyOf.length, "rule")}, at most ${gate.timeoutSeconds} s\n`;
    return head + lines.join("") + advice.join("");
}

// EXTERNAL MODULE: ./build/bundle/gates/data/profile/changes.js
var profile_changes = __webpack_require__(54852);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/merge.js + 2 modules
var merge = __webpack_require__(85867);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/read.js
var read = __webpack_require__(79621);
// EXTERNAL MODULE: ./build/bundle/model/profile.js
var model_profile = __webpack_require__(29794);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/suggest/slack.js
/**
 * Bounds that leave room: what was observed once will be observed a little otherwise next time, and a rule that the
 * first honest change breaks is soon switched off.
 */
const Z = 2.576;
/** The upper end of Wilson's 99 % interval of a share. */
function upperShare(count, rows) {
    const share = count / rows;
    const z2 = Z ** 2 / rows;
    const spread = Z * Math.sqrt((share * (1 - share)) / rows + Z ** 2 / (4 * rows ** 2));
    return Math.min(1, (share + z2 / 2 + spread) / (1 + z2));
}
/** Half as much again as was seen, and no less than chance alone allows; rounded up to two digits. */
function shareWithSlack(count, rows) {
    return Math.min(1, slack_roundUp(Math.max((1.5 * count) / rows, upperShare(count, rows)), 2));
}
function slack_roundUp(value, digits) {
    return slack_rounded(value, digits, Math.ceil);
}
function roundDown(value, digits) {
    return slack_rounded(value, digits, Math.floor);
}
function slack_rounded(value, digits, how) {
    if (value === 0 || !Number.isFinite(value))
        return value;
    const exponent = Math.floor(Math.log10(Math.abs(value))) - digits + 1;
    // A division by a power of ten is rounded once; a product with 1e-3 is not.
    const near = exponent >= 0
        ? how(value / 10 ** exponent) * 10 ** exponent
        : how(value * 10 ** -exponent) / 10 ** -exponent;
    return near === 0 ? 0 : near;
}
/** `3%`, `0.05%`: a share as rules say it. */
function percent(share) {
    return `${Number((share * 100).toPrecision(12))}%`;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/suggest/rules.js



/** From so many rows on, "never NULL" and "always different" say something. */
const ENOUGH = 1000;
/** A text column of at most this many values holds categories. */
const MOST_CATEGORIES = 50;
/** As many rows a category, at least, so that the list is not cut off by chance. */
const ROWS_A_CATEGORY = 100;
/** Columns that look like keys and get a rule. */
const MOST_KEYS = 2;
/** Spreads that a mean may move by. */
const MEAN_SLACK = 0.5;
/** Rules that the present data keeps, with room for other data of its kind. */
function suggestRules(profile, hasSchema) {
    const { rows, columns } = profile;
    const named = columns.filter(({ name }) => !name.includes("*") && name !== "");
    return [
        {
            rule: `{ metric: row_count, min: ${Math.max(1, roundDown(rows / 2, 1))} }`,
            comment: `${(0,format/* formatCount */.B4)(rows)} rows observed; half of them would be strange`,
        },
        ...(hasSchema
            ? [{ rule: "{ metric: invalid_rate, max: 0 }", comment: "0 observed, by the schema below" }]
            : []),
        ...keys(profile, named),
        ...named.flatMap((column) => [
            ...nulls(profile, column),
            ...categories(profile, column),
            ...means(profile, column),
        ]),
    ];
}
function nulls({ rows }, { name, nulls: count }) {
    if (count === rows)
        return [];
    const share = (0,format/* formatShare */.T1)(count / rows);
    if (count === 0 && rows >= ENOUGH)
        return [{ rule: `{ metric: null_rate, column: ${quoted(name)}, max: 0 }`, comment: "no NULL observed" }];
    const max = shareWithSlack(count, rows);
    if (max >= 1)
        return [];
    const comment = count === 0 ? `no NULL observed, in ${(0,format/* formatCount */.B4)(rows)} rows only` : `${share} observed`;
    return [{ rule: `{ metric: null_rate, column: ${quoted(name)}, max: ${percent(max)} }`, comment }];
}
/** Numbers with a fraction are different by nature, not because they are keys. */
function keys({ rows }, columns) {
    if (rows < ENOUGH)
        return [];
    return columns
        .filter(({ cell, nulls: count, distinct }) => (cell === "integer" || cell === "text") && count === 0 && distinct === rows)
        .slice(0, MOST_KEYS)
        .map(({ name }) => ({
        rule: `{ metric: duplicate_rate, columns: [${quoted(name)}], max: 0 }`,
        comment: "every value observed once",
    }));
}
/** An open list: a new category is rare, not forbidden. */
function categories(profile, column) {
    const { name, cell, distinct, values = [], approximate = [] } = column;
    const filled = (0,model_profile/* valuesIn */.aC)(profile, column);
    if (cell !== "text" || values.length < 2 || typeof distinct !== "number" || approximate.includes("values"))
        return [];
    if (distinct > MOST_CATEGORIES || filled < ROWS_A_CATEGORY * distinct)
        return [];
    const listed = values.reduce((sum, [, count]) => sum + count, 0);
    const rest = filled - listed;
    const max = Math.max(0.01, shareWithSlack(rest, profile.rows));
    const list = values.map(([value]) => quoted(value)).join(", ");
    const others = rest === 0 ? "" : `, others in ${(0,format/* formatShare */.T1)(rest / filled)} of the values`;
    return [
        {
            rule: `{ metric: unexpected_rate, column: ${quoted(name)}, expected: [${list}], max: ${percent(max)} }`,
            comment: `${values.length} values observed${others}; new ones are let in up to the limit`,
        },
    ];
}
/** Half a standard deviation: the mean of a column with a fault in it moves by more. */
function means(profile, column) {
    const { name, cell, numbers, distinct } = column;
    const { finite, nan, infinite, negativeInfinite } = numbers ?? { nan: 0, infinite: 0, negativeInfinite: 0 };
    if ((cell !== "number" && cell !== "integer") || finite === undefined || finite.sum === undefined)
        return [];
    if (nan + infinite + negativeInfinite > 0 || finite.std === 0 || finite.count < ENOUGH)
        return [];
    // Ids and years grow, and what the mean of codes is says nothing.
    if (distinct === profile.rows || /(^|_)(id|key|code|year|no|number)$/i.test(name))
        return [];
    const slack = Math.max(finite.std * MEAN_SLACK, Math.abs(finite.mean) * 1e-6);
    const [min, max] = [roundDown(finite.mean - slack, 2), slack_roundUp(finite.mean + slack, 2)];
    // A column that is never below zero cannot have a mean below it either.
    const low = finite.min !== undefined && finite.min >= 0 && min <= 0 ? "" : `min: ${min}, `;
    return [
        {
            rule: `{ metric: mean, column: ${quoted(name)}, ${low}max: ${max}, level: warn }`,
            comment: `${(0,format/* formatValue */.Fl)(finite.mean, "value")} observed, standard deviation ${(0,format/* formatValue */.Fl)(finite.std, "value")}`,
        },
    ];
}
/** A text as YAML and JSON both read it, in visible characters. */
function quoted(text) {
    if (/^[A-Za-z][\w./-]*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null|nan|inf)$/i.test(text))
        return text;
    return JSON.stringify(text).replace(/[\u007f-\u{10ffff}]/gu, (character) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
        ? character
        : [...Array(character.length).keys()]
            .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
            .join(""));
}

// EXTERNAL MODULE: ./build/bundle/gates/data/profile/patterns.js
var patterns = __webpack_require__(21794);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/time-words.js
var time_words = __webpack_require__(3764);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/suggest/schema.js





/** From so many values on, what all of them have in common is no chance. */
const schema_ENOUGH = 1000;
/** Texts of all the same length are codes where they are this short. */
const LONGEST_CODE = 40;
/**
 * A JSON Schema that every present row is valid by: types, what is never NULL, signs, formats, and lengths with room.
 * Further columns are let in, and neither the largest value nor the list of categories becomes a law.
 */
function suggestSchema(profile) {
    const properties = profile.columns.map((column) => [column.name, propertyOf(profile, column)]);
    const required = profile.columns.filter((column) => column.nulls === 0 && profile.rows >= schema_ENOUGH);
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $comment: `Suggested by assay profile from ${(0,format/* formatCount */.B4)(profile.rows)} rows; review it before you rely on it.`,
        type: "object",
        required: required.map(({ name }) => name),
        properties: Object.fromEntries(properties),
    };
}
function propertyOf(profile, column) {
    const demands = demandsOf(profile, column);
    const { nulls } = column;
    const seen = nulls === 0 ? "never NULL" : `NULL in ${(0,format/* formatShare */.T1)(nulls / profile.rows)} of the rows`;
    const { type, ...others } = demands;
    if (type === undefined)
        return { $comment: `${seen}; a ${column.type} that JSON Schema is not asked about` };
    // Where NULL has not been seen in enough rows it may still come.
    const isNullable = nulls > 0 || profile.rows < schema_ENOUGH;
    return { type: isNullable ? [type, "null"] : type, ...others, $comment: observed(column, seen) };
}
function observed(column, seen) {
    const { numbers, distinct } = column;
    const finite = numbers?.finite;
    const range = finite?.min === undefined || finite.max === undefined
        ? ""
        : `, from ${(0,time_words/* timeWords */.rr)(column, finite.min) ?? finite.min} to ${(0,time_words/* timeWords */.rr)(column, finite.max) ?? finite.max}`;
    const different = typeof distinct === "number" ? `, ${(0,format/* formatCount */.B4)(distinct)} different values` : "";
    return `${seen}${different}${range}`;
}
function demandsOf(profile, column) {
    const { cell } = column;
    switch (cell) {
        case "integer":
        case "number":
            return numberDemands(profile, column, cell);
        case "boolean":
            return { type: "boolean" };
        case "time":
            return timeDemands(column);
        case "text":
            return textDemands(profile, column);
        default:
            return {};
    }
}
function numberDemands(profile, column, type) {
    const { numbers } = column;
    const finite = numbers?.finite;
    // NaN and infinity are no numbers of JSON; where they occur a type would refuse the present rows.
    if (numbers !== undefined && numbers.nan + numbers.infinite + numbers.negativeInfinite > 0)
        return {};
    if (finite?.min === undefined || finite.max === undefined || (0,model_profile/* valuesIn */.aC)(profile, column) < schema_ENOUGH)
        return { type };
    if (finite.min < 0)
        return { type };
    const isShare = type === "number" && finite.max <= 1 && finite.max > 0.5;
    return { type, minimum: 0, ...(isShare ? { maximum: 1 } : {}) };
}
function timeDemands({ type, numbers }) {
    const { min, max } = numbers?.finite ?? {};
    const isPlain = numbers?.infinite === 0 &&
        numbers.negativeInfinite === 0 &&
        min !== undefined &&
        max !== undefined &&
        min > time_words/* FIRST_DAY */.Cc &&
        max < time_words/* LAST_DAY */.Gy;
    if (!isPlain)
        return { type: "string" };
    if (/^DATE$/i.test(type))
        return { type: "string", format: "date" };
    return /^TIMESTAMP/i.test(type) ? { type: "string", format: "date-time" } : { type: "string" };
}
/** Digits, punctuation and a space or letter between them, as long as a day with an hour. */
function isLikeTime(classes, length) {
    return length >= 16 && classes.includes("0") && classes.includes(".") && /^[A0_.]+$/.test(classes);
}
function textDemands(profile, column) {
    const { pattern, text, type } = column;
    // Of other types that travel as text, such as intervals, nothing is known but that.
    if (!/^(VARCHAR|TEXT|STRING|UUID|CHAR)/i.test(type))
        return {};
    const lengths = text?.lengths;
    const values = (0,model_profile/* valuesIn */.aC)(profile, column);
    const format = (0,patterns/* isFormat */.s2)(pattern) && values >= schema_ENOUGH ? { format: pattern } : {};
    if (lengths?.max === undefined || lengths.min === undefined || values < schema_ENOUGH)
        return { type: "string", ...format };
    const isCode = lengths.min === lengths.max && lengths.max > 0 && lengths.max <= LONGEST_CODE;
    // Times stay text until `types` says otherwise, and as times they are written at another length.
    const classes = text?.classes ?? [];
    const shortest = lengths.min;
    const isLikeTimes = classes.length > 0 && classes.every(([one]) => isLikeTime(one, shortest));
    if (isLikeTimes)
        return { type: "string", ...format };
    if (isCode)
        return { type: "string", minLength: lengths.min, maxLength: lengths.max, ...format };
    const minLength = lengths.min > 0 ? { minLength: 1 } : {};
    return { type: "string", ...minLength, maxLength: Math.max(10, slack_roundUp(2 * lengths.max, 1)), ...format };
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/suggest/index.js



/**
 * A gate and a schema to be reviewed, not to be trusted: they say what held of these rows with room for others.
 * @throws AssayError `metric/no-samples` for a table without rows
 */
function suggest(profile, { schemaPath, settings }) {
    if (profile.rows === 0)
        throw new model_error.AssayError("metric/no-samples", `\`${profile.source}\` has no rows, which suggest nothing.`, {
            fix: "Profile a table that has some.",
        });
    const name = /([\p{L}\p{N}_-]+)(\.[\w.]+)?$/u.exec(profile.source)?.[1] ?? "table";
    const rules = suggestRules(profile, true);
    const width = Math.min(84, Math.max(...rules.map(({ rule }) => rule.length)));
    const lines = [
        "# Suggested from a profile, for review: loosen what is no promise, tighten what is one.",
        "version: 1",
        "gates:",
        `  ${quoted(name)}:`,
        "    kind: data",
        ...Object.entries(settings).map(([key, value]) => `    ${key}: ${written(value)}`),
        `    schema: ${quoted(schemaPath)}`,
        "    rules:",
        ...rules.map(({ rule, comment }) => `      - ${rule.padEnd(width)}  # ${comment}`),
    ];
    return { gate: `${lines.join("\n")}\n`, schema: `${JSON.stringify(suggestSchema(profile), null, 2)}\n` };
}
/** JSON is YAML, too. */
function written(value) {
    return typeof value === "string" ? quoted(value) : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/bundle/gates/data/profile/write.js
var write = __webpack_require__(80502);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/job.js + 2 modules
var job = __webpack_require__(66734);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/parse.js + 3 modules
var profile_parse = __webpack_require__(56025);
;// CONCATENATED MODULE: ./build/bundle/entry/cli/profile-process.js











/**
 * Profiles a table in a process of its own, which may crash, hang or be cancelled without an end of this one.
 * @throws AssayError as the gate does, `run/crashed`, `run/timeout`, `run/out-of-memory` or `run/cancelled`
 */
async function profileInProcess(run, io) {
    const { name, root, settings, budget } = run;
    const scratch = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_os_.tmpdir(), "assay-profile-"));
    const progress = progressDisplay(io);
    const started = performance.now();
    const names = data.dataGate.secrets?.(settings.config) ?? [];
    const secrets = Object.entries(gateSecrets(io.env)).filter(([one]) => names.includes(one));
    progress.report(name, { type: "started" });
    try {
        const outcome = await runInProcess({ ...io.worker, env: workerEnv(io.env) }, {
            gate: name,
            kind: job.PROFILE_JOB,
            settings,
            needs: [],
            candidate: (0,sources_tree/* candidateTree */.M)(root),
            baselines: new Map(),
            seed: 0,
            budget,
            scratch,
            secrets: Object.fromEntries(secrets),
            nativeHome: io.nativeHome,
        }, io.signal, (event) => progress.report(name, { type: "progress", progress: event }));
        const durationMs = Math.round(performance.now() - started);
        progress.report(name, { type: "finished", durationMs, failed: "failure" in outcome });
        if ("failure" in outcome)
            throw failed(outcome.failure, run);
        return (0,profile_parse.parseProfile)(await (0,promises_.readFile)((0,job.answerPath)(scratch), "utf8"), name);
    }
    finally {
        progress.close();
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** The words for a gate, where those for a table are others. */
function failed({ code, message, fix, location }, { name, budget }) {
    switch (code) {
        case "run/timeout":
            return new model_error.AssayError(code, `The profile of \`${name}\` was not ready after ${budget.seconds} s.`, {
                fix: "Give it more with `--timeout`, or profile parts and merge their profiles.",
            });
        case "run/out-of-memory":
            return new model_error.AssayError(code, message.replace(/^Gate/, "The profile of"), {
                fix: "Give it more with `--memory`, or profile parts and merge their profiles.",
            });
        case "run/crashed":
            return new model_error.AssayError(code, message.replace(/^The gate's process/, `The process that read \`${name}\``), {
                fix: "The file may be damaged; look at it with another tool.",
            });
        case "run/cancelled":
            return new model_error.AssayError(code, "Interrupted: there is no profile.");
        default:
            return new model_error.AssayError(code, message, { fix, location });
    }
}

;// CONCATENATED MODULE: ./build/bundle/entry/cli/commands/profile.js


















/** `assay profile`: statistics of a table as a file to be committed, and what follows from it. */
function addProfile(program, io, finish) {
    const profile = program
        .command("profile")
        .description("write statistics of a table as JSON that can be committed, compared with and merged")
        .argument("[source]", "a file, a glob of files with the same columns, or a profile")
        .option("-c, --config <file>", "the config, with --gate", DEFAULT_CONFIG)
        .option("-g, --gate <name>", "profile what this data gate looks at, with its missing values and condition")
        .option("-o, --output <file>", "write to this file instead of stdout")
        .option("--show-values", "keep values also of columns that look like ids or personal data")
        .option("--suggest", "print a gate and a JSON Schema that the data keeps, for review")
        .option("--schema <file>", "with --suggest: write the JSON Schema to this file")
        .option("--timeout <time>", "give up after this time, such as 30m", "1h")
        .option("--memory <size>", "give up above this much memory", "4GB")
        .action(async (source, flags) => {
        const found = await profileOf(source, flags, io).catch((thrown) => {
            if (thrown instanceof model_error.AssayError && thrown.code === "run/cancelled")
                return thrown;
            throw thrown;
        });
        if (found instanceof model_error.AssayError) {
            io.stderr.write(`${found.message}\n`);
            return finish(interruption/* INTERRUPTED */.t);
        }
        await (flags.suggest === true
            ? writeSuggestion(found, flags, io)
            : profile_write((0,write/* writeProfile */.Z)(found), flags.output, io));
        finish(0);
    });
    profile
        .command("merge")
        .description("the profile of all rows of several tables, from their profiles")
        .argument("<profiles...>", "two profiles or more, of tables with the same columns")
        .option("-o, --output <file>", "write to this file instead of stdout")
        .action(async (files, _flags, command) => {
        if (files.length < 2)
            throw new model_error.AssayError("run/usage", "A merge takes two profiles or more.", {
                fix: "Name all of them.",
            });
        const profiles = [];
        for (const file of files)
            profiles.push(await stored(file, io));
        await profile_write((0,write/* writeProfile */.Z)(profiles.reduce(merge/* mergeProfiles */.N)), outputOf(command), io);
        finish(0);
    });
    profile
        .command("diff")
        .description("say what changed from one profile to another, the largest changes first")
        .argument("<before>", "a profile")
        .argument("<after>", "a profile")
        .action(async (before, after) => {
        const [old, now] = [await stored(before, io), await stored(after, io)];
        const changes = (0,profile_changes/* changesBetween */.i)(old, now, { against: before, showExtremes: true });
        const texts = changeTexts(changes, changes.total);
        const width = Math.min(60, Math.max(0, ...texts.map(({ what }) => plain_plain(what).length)));
        const lines = texts.map(({ what, change }) => `  ${plain_plain(what).padEnd(width)}  ${plain_plain(change)}\n`);
        io.stdout.write(`${plain_plain(changesTitle(changes))}${texts.length === 0 ? ": nothing." : ":"}\n${lines.join("")}`);
        finish(0);
    });
}
/** Options of the same name belong to the command before its subcommand takes them. */
function outputOf(command) {
    const { output } = command.optsWithGlobals();
    return output;
}
async function profileOf(source, flags, io) {
    if ((source === undefined) === (flags.gate === undefined))
        throw new model_error.AssayError("run/usage", "`assay profile` takes either a source or `--gate NAME`.", {
            fix: "Name a file, such as data/flights.parquet, or a data gate of the config.",
        });
    refuseFlags(source, flags, io);
    if (source !== undefined && !/[*?[{]/.test(source)) {
        const known = await (0,read/* readProfile */.e)(external_node_path_.resolve(io.cwd, source), source);
        if (known !== undefined)
            return known;
    }
    const { config, root } = source === undefined ? await profile_gateOf(flags, io) : plainSource(source, io);
    const request = { version: TOOL.version, showValues: flags.showValues === true };
    const name = source ?? flags.gate ?? "";
    return profileInProcess({ name, root, settings: { config, request }, budget: budgetOf(flags) }, io);
}
function refuseFlags(source, { schema, output, suggest }, io) {
    if (schema !== undefined && suggest !== true)
        throw new model_error.AssayError("run/usage", "`--schema` names where `--suggest` writes a JSON Schema.", {
            fix: "Say `--suggest`, too, or leave `--schema` out.",
        });
    if (source === undefined)
        return;
    const over = [output, schema].find((file) => file !== undefined && external_node_path_.resolve(io.cwd, file) === external_node_path_.resolve(io.cwd, source));
    if (over !== undefined)
        throw new model_error.AssayError("run/usage", `Writing to \`${over}\` would replace the table that is profiled.`, {
            fix: "Name another file to write to.",
        });
}
function budgetOf({ timeout, memory }) {
    const [seconds, memoryBytes] = [readAmount(timeout, "seconds"), readAmount(memory, "bytes")];
    if (seconds === undefined || memoryBytes === undefined || seconds <= 0 || memoryBytes <= 0)
        throw new model_error.AssayError("run/usage", "`--timeout` takes a time and `--memory` a size.", {
            fix: "Write them like `--timeout 30m --memory 8GB`.",
        });
    return { seconds, memoryBytes: Math.floor(memoryBytes) };
}
async function profile_gateOf({ config: file, gate: name }, io) {
    const config = await loadConfig(shownPath(io, file), GATE_KINDS, io.cwd);
    const gate = config.gates.find((one) => one.name === name && one.kind === "data");
    if (gate === undefined)
        throw new model_error.AssayError("run/unknown-gate", `${config.path} has no data gate "${name}".`, {
            fix: `Its data gates are ${config.gates.flatMap((one) => (one.kind === "data" ? one.name : [])).join(", ") || "none"}.`,
        });
    // The config's own schema has let the settings pass.
    return { config: gate.settings, root: config.root };
}
/** A file elsewhere is named by itself: a committed profile tells no paths of this machine. */
function plainSource(source, { cwd }) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source))
        return { config: { source }, root: cwd };
    const relative = external_node_path_.relative(cwd, external_node_path_.resolve(cwd, source)).split(external_node_path_.sep).join("/");
    if (!relative.startsWith("../") && !external_node_path_.isAbsolute(relative))
        return { config: { source: relative }, root: cwd };
    const absolute = external_node_path_.resolve(cwd, source);
    return { config: { source: external_node_path_.basename(absolute) }, root: external_node_path_.dirname(absolute) };
}
/** What the suggested gate must say so that it looks at the same table. */
async function settingsOf({ source }, flags, io) {
    if (flags.gate === undefined)
        return { source };
    const { config } = await profile_gateOf(flags, io);
    const kept = ["source", "format", "where", "missing_values"].map((key) => [key, config[key]]);
    return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}
async function stored(file, io) {
    const found = await (0,read/* readProfile */.e)(external_node_path_.resolve(io.cwd, file), file);
    if (found !== undefined)
        return found;
    throw new model_error.AssayError("data/profile", `\`${file}\` is no profile.`, {
        fix: "Name a file that `assay profile` wrote.",
        location: { path: file },
    });
}
async function profile_write(text, output, io) {
    if (output === undefined) {
        io.stdout.write(text);
        return;
    }
    const file = external_node_path_.resolve(io.cwd, output);
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await (0,promises_.writeFile)(file, text);
    }
    catch (cause) {
        throw new model_error.AssayError("run/output", `\`${output}\` cannot be written: ${(0,model_error/* reasonOf */.A)(cause)}.`, {
            fix: "Name a file in a folder that can be written.",
            cause,
        });
    }
    io.stderr.write(`Written: ${output}\n`);
}
async function writeSuggestion(profile, flags, io) {
    const schemaPath = flags.schema ?? "schemas/row.schema.json";
    const { gate, schema } = suggest(profile, { schemaPath, settings: await settingsOf(profile, flags, io) });
    await profile_write(flags.schema === undefined ? `${gate}---\n# ${schemaPath}\n${schema}` : gate, flags.output, io);
    if (flags.schema !== undefined)
        await profile_write(schema, flags.schema, io);
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
        for (const input of inputs) {
            const { path, digest, tree } = input;
            // What a server said has no file that could have changed; its digest stands in the report.
            if (path.includes("://"))
                continue;
            if (tree !== undefined || (path === artifact.path && OF_THE_MODEL.has(kind)))
                continue;
            const key = (0,file_set/* inputKey */.sM)(input);
            const reading = `${key}\0${digest}`;
            const known = readings.get(reading)?.gates ?? [];
            readings.set(reading, { key, path, digest, gates: [...new Set([...known, name])] });
        }
    }
    return [...readings.values()];
}
function fileChanged(request, { key, path, digest, gates }) {
    const names = gates.join(", ");
    const expected = `${path} with ${answer_short(digest)}`;
    const now = request.files.get(key) ?? { reason: `\`${path}\` was not opened.` };
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
        return { ...event, commit: (await (0,git/* resolveRef */.qE)(this.#top, object)) ?? peeled };
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
            (0,git/* checkRef */.__)(settings.push);
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
        const repository = await (0,git/* repositoryOf */._M)(root);
        const head = repository && (await (0,git/* resolveRef */.qE)(repository.top, "HEAD"));
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
    for (const input of gates.flatMap(({ inputs }) => inputs)) {
        const key = (0,file_set/* inputKey */.sM)(input);
        // What a server said is in the report; there is no file to open again.
        if (input.tree !== undefined || files.has(key) || input.path.includes("://"))
            continue;
        const opened = await (0,file_set/* openInput */.lt)(tree, input).catch(reasonWhenRefused);
        files.set(key, "digest" in opened ? { digest: opened.digest } : opened);
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
        const config = await loadConfig(shownPath(io, flags.config), GATE_KINDS, io.cwd);
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

;// CONCATENATED MODULE: ./build/bundle/entry/cli/run-cli.js



















const run_cli_USAGE = 2;
const run_cli_UNDECIDED = 3;
/** Every command, in the order of the help text. */
const COMMANDS = [
    addRun,
    addReport,
    addGolden,
    addProfile,
    addHistory,
    addPromote,
    addAudit,
    addInit,
    addImport,
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


/***/ }),

/***/ 54852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _model_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29794);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30974);
/* harmony import */ var _time_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3764);



/** More than this nobody reads, and a report is sent around. */
const MOST = 500;
/** Rounding dust is no change. */
const DUST = 1e-9;
const STATISTICS = [
    ["null_rate", "ratio"],
    ["not_finite_rate", "ratio"],
    ["blank_rate", "ratio"],
    ["distinct_count", "count"],
    ["mean", "value"],
    ["std", "value"],
    ["median", "value"],
    ["min", "value"],
    ["max", "value"],
    ["mean_length", "value"],
    ["max_length", "value"],
];
/** These are values of the data and not only statistics. */
const EXTREMES = ["min", "max"];
/** What is otherwise in the second table: columns and types first, then statistics, the largest change first. */
function changesBetween(before, after, options) {
    const columns = columnChanges(before, after);
    const sized = after.columns.flatMap((column) => {
        const old = before.columns.find(({ name, cell }) => name === column.name && cell === column.cell);
        return old === undefined ? [] : statisticChanges({ before, after, old, column }, options);
    });
    const sorted = sized.sort((a, b) => b.size - a.size).map(({ change }) => change);
    const rows = isSame(before.rows, after.rows)
        ? []
        : [{ metric: "row_count", unit: "count", before: before.rows, after: after.rows }];
    const all = [...columns, ...rows, ...sorted];
    return { against: options.against, total: all.length, largest: all.slice(0, MOST) };
}
function columnChanges(before, after) {
    const types = new Map(before.columns.map(({ name, type }) => [name, type]));
    const shared = { metric: "type", unit: "count", before: null, after: null };
    const changed = after.columns.flatMap(({ name, type }) => {
        const old = types.get(name);
        if (old === type)
            return [];
        return [
            {
                ...shared,
                column: name,
                ...(old === undefined ? {} : { typeBefore: short(old) }),
                typeAfter: short(type),
            },
        ];
    });
    const names = new Set(after.columns.map(({ name }) => name));
    const gone = before.columns.filter(({ name }) => !names.has(name));
    return [
        ...gone.map(({ name, type }) => ({ ...shared, column: name, typeBefore: short(type) })),
        ...changed,
    ];
}
/** The type of a nested column can be as long as a schema. */
function short(type) {
    return type.length > 40 ? `${type.slice(0, 39)}…` : type;
}
function statisticChanges({ before, after, old, column }, { showExtremes }) {
    const spread = Math.max(rangeOf(old), rangeOf(column));
    return STATISTICS.flatMap(([metric, unit]) => {
        if (EXTREMES.includes(metric) && !showExtremes)
            return [];
        const [x, y] = [valueIn(before, old, metric), valueIn(after, column, metric)];
        if (x === undefined || y === undefined || isSame(x, y))
            return [];
        const [from, to] = unit === "value" ? [(0,_time_words_js__WEBPACK_IMPORTED_MODULE_2__/* .timeWords */ .rr)(old, x), (0,_time_words_js__WEBPACK_IMPORTED_MODULE_2__/* .timeWords */ .rr)(column, y)] : [];
        const shown = from === undefined || to === undefined ? {} : { textBefore: from, textAfter: to };
        const change = { metric, column: column.name, unit, before: x, after: y, ...shown };
        return [{ change, size: sizeOf(x, y, unit, metric === "mean_length" ? 0 : spread) }];
    });
}
function valueIn(profile, column, metric) {
    if (metric !== "null_rate" && (0,_model_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesIn */ .aC)(profile, column) === 0)
        return undefined;
    const value = column.cell === "time" ? timeValue(profile, column, metric) : (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .profileValue */ .DO)(profile, column, metric, {});
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
/** What tells where times lie, in seconds since 1970; their other statistics are those of any column. */
function timeValue(profile, column, metric) {
    const { finite } = column.numbers ?? {};
    if (metric === "mean" || metric === "min" || metric === "max")
        return finite === undefined || (0,_time_words_js__WEBPACK_IMPORTED_MODULE_2__/* .timeWords */ .rr)(column, finite.mean) === undefined ? undefined : finite[metric];
    const value = (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .profileValue */ .DO)(profile, column, metric, {});
    return typeof value === "number" ? value : undefined;
}
function rangeOf({ numbers }) {
    const { min, max } = numbers?.finite ?? {};
    return min === undefined || max === undefined ? 0 : max - min;
}
function isSame(x, y) {
    return Math.abs(x - y) <= DUST * Math.max(Math.abs(x), Math.abs(y));
}
/** From 0 to 1: shares on the scale on which their spread is the same everywhere, values by their range or size. */
function sizeOf(x, y, unit, spread) {
    if (unit === "ratio")
        return (Math.abs(Math.asin(Math.sqrt(x)) - Math.asin(Math.sqrt(y))) * 2) / Math.PI;
    const scale = unit === "value" && spread > 0 ? spread : Math.max(Math.abs(x), Math.abs(y));
    return Math.min(1, Math.abs(x - y) / scale);
}


/***/ }),

/***/ 66734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROFILE_JOB: () => (/* binding */ PROFILE_JOB),
  answerPath: () => (/* binding */ answerPath),
  profileJob: () => (/* binding */ profileJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bundle/model/evidence.js
var evidence = __webpack_require__(36002);
// EXTERNAL MODULE: ./build/bundle/engines/duckdb.js + 31 modules
var duckdb = __webpack_require__(52936);
// EXTERNAL MODULE: ./build/bundle/gates/data/sources.js + 3 modules
var data_sources = __webpack_require__(49126);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/measure.js + 2 modules
var measure = __webpack_require__(44037);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/index.js


/** The profile of a table, the same bytes for the same data. */
async function profileOf(table, { version, ...options }) {
    const { rows, columns } = await (0,measure/* profileTable */.A)(table, options);
    return {
        profile: 1,
        tool: { name: "assay", version },
        source: table.name,
        digest: digestOf(table),
        rows,
        columns: [...columns],
    };
}
/** Of a single file its own; of several that of the list of them. */
function digestOf({ inputs }) {
    if (inputs.length === 1)
        return inputs[0].digest;
    const list = inputs.map(({ path, digest }) => `${digest} ${path}\n`).join("");
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(list).digest("hex")}`;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/run.js



const ENGINE_SHARE = 0.6;
/**
 * The profile of the table that a gate of these settings looks at, with its missing values and its condition.
 * @throws AssayError as the gate does when its table cannot be opened
 */
async function profileSource(job, request) {
    const engine = await (0,duckdb/* openDuckDb */.C)({
        memoryBytes: job.budget.memoryBytes * ENGINE_SHARE,
        scratch: job.scratch,
    });
    const sources = new data_sources/* Sources */.j(job, engine);
    try {
        const profile = await profileOf(await sources.candidate(), request);
        await sources.verify();
        return profile;
    }
    finally {
        await sources.close();
        await engine.close();
    }
}

// EXTERNAL MODULE: ./build/bundle/gates/data/profile/write.js
var write = __webpack_require__(80502);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/job.js





/** The name by which a process is asked for a profile instead of a gate's evidence. */
const PROFILE_JOB = "profile";
/** The file under the job's scratch folder that holds the answer, which is no evidence. */
function answerPath(scratch) {
    return external_node_path_.join(scratch, "profile.json");
}
const profileJob = {
    async measure({ config: { config, request }, ...job }) {
        job.progress({ message: "profiling" });
        const profile = await profileSource({ ...job, config }, request);
        await (0,promises_.writeFile)(answerPath(job.scratch), (0,write/* writeProfile */.Z)(profile));
        return evidence/* NO_EVIDENCE */.k;
    },
};


/***/ }),

/***/ 56025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseProfile: () => (/* binding */ parseProfile),
  refused: () => (/* binding */ refused)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./build/bundle/model/error.js
var error = __webpack_require__(38093);
// EXTERNAL MODULE: ./build/bundle/model/profile.js
var model_profile = __webpack_require__(29794);
// EXTERNAL MODULE: ./build/bundle/gates/data/profile/grids.js
var grids = __webpack_require__(91312);
;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/quantile-contradictions.js

/** Of quantiles that a merge made from bins, the share of values that may lie on the wrong side. */
const ROUGH = 0.02;
/**
 * Holds quantiles against each other, against the extremes and against the bins.
 * @param isRough true where they are those of the bins, not of the values
 */
function quantileContradiction(finite, isRough) {
    const { deciles = [], quantiles = [], min, max } = finite;
    const told = [
        ...deciles.map((value, at) => [grids/* TENTHS */.t[at], value]),
        ...quantiles,
    ].sort(([a], [b]) => a - b);
    const isAscending = told.every(([share, value], at) => at === 0 || (share === told[at - 1][0] ? value === told[at - 1][1] : value >= told[at - 1][1]));
    if (!isAscending)
        return "the quantiles do not ascend";
    if (min === undefined || max === undefined)
        return told.length > 0 ? "quantiles lack extremes" : undefined;
    if (told.some(([, value]) => value < min || value > max))
        return "quantiles lie outside of the values";
    const wrong = told.find((one) => !fitsBins(finite, one, isRough));
    return wrong === undefined ? undefined : `the bins do not fit the quantile ${wrong[0]}`;
}
/** Of n values floor(q (n - 1)) + 1 and more lie at or below the quantile q, and ceil(q (n - 1)) or fewer below. */
function fitsBins({ edges, counts, count }, [share, value], isRough) {
    if (edges === undefined || counts === undefined)
        return true;
    const place = share * (count - 1);
    // Snapped to the next of a handful of bins, a quantile may be off by as much as one of them.
    const widest = isRough ? Math.max(...counts) : 0;
    const slack = 1 + (isRough ? ROUGH * count + widest : 0);
    let [surelyBelow, maybeUpTo] = [0, 0];
    counts.forEach((one, at) => {
        if (edges[at + 1] < value)
            surelyBelow += one;
        const startsHere = edges[at] === value && (at === 0 || edges[at + 1] === value);
        if (edges[at] < value || startsHere)
            maybeUpTo += one;
    });
    return maybeUpTo >= Math.floor(place) + 1 - slack && surelyBelow <= Math.ceil(place) + slack;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/spread-contradictions.js

/** What sums of doubles may be wrong by, as a share. */
const DUST = 1e-6;
/**
 * Holds mean, standard deviation, skewness and kurtosis against what the values in the bins can give.
 * @param merged how many profiles the bins were made from
 */
function spreadContradiction(finite, merged) {
    const { count, std, skew, kurtosis, min, max, edges, counts } = finite;
    if (min === undefined || max === undefined)
        return undefined;
    const width = max - min;
    if (!Number.isFinite(width) || width === 0)
        return width === 0 && std > Math.abs(max) * DUST ? "equal values have a standard deviation" : undefined;
    const bins = binsOf(finite);
    const slack = (merged > 1 ? grids/* EVENLY */.mB + (grids/* TOGETHER */.hz * merged) / count : DUST) + rounding(max, min, width);
    // Fourth powers of what is no share of the range could overflow or vanish.
    const powers = (power) => momentOf(bins, finite, width, power);
    if (!isWithin(0, powers(1), slack))
        return "the mean does not fit the bins";
    if (count < 2)
        return undefined;
    const second = (std / width) ** 2 * ((count - 1) / count);
    if (!isWithin(second, powers(2), slack))
        return "the standard deviation does not fit the bins";
    // Of a spread that is small beside the range nothing of the shape is left within rounding.
    if (second < 1e-4 || edges === undefined || counts === undefined)
        return undefined;
    if (skew !== undefined && count > 2) {
        const third = (skew * (count - 2) * second ** 1.5) / Math.sqrt(count * (count - 1));
        if (!isWithin(third, powers(3), slack))
            return "the skewness does not fit the bins";
    }
    if (kurtosis !== undefined && count > 3) {
        const excess = ((kurtosis * (count - 2) * (count - 3)) / (count - 1) - 6) / (count + 1);
        if (!isWithin((excess + 3) * second ** 2, powers(4), slack))
            return "the kurtosis does not fit the bins";
    }
    return undefined;
}
/** Without bins the extremes are one, in which there is one value at each end. */
function binsOf({ edges, counts, isEveryValue, min = 0, max = 0, count }) {
    if (edges === undefined || counts === undefined)
        return [{ low: min, high: max, count }];
    return counts.map((one, at) => ({
        low: isEveryValue === true ? edges[at + 1] : edges[at],
        high: edges[at + 1],
        count: one,
    }));
}
/** The least and the most that the mean of a power of distances from the mean can be, in units of the range. */
function momentOf(bins, { count, mean }, width, power) {
    let [low, high] = [0, 0];
    for (const bin of bins) {
        const [from, to] = [(bin.low - mean) / width, (bin.high - mean) / width];
        const ends = [from ** power, to ** power];
        const holdsMean = power % 2 === 0 && from < 0 && to > 0;
        low += (bin.count / count) * (holdsMean ? 0 : Math.min(...ends));
        high += (bin.count / count) * Math.max(...ends);
    }
    return { low, high };
}
function isWithin(value, { low, high }, slack) {
    return value >= low - slack && value <= high + slack;
}
/** What a mean near large values is rounded by, in units of the range. */
function rounding(max, min, width) {
    return (Math.max(Math.abs(max), Math.abs(min)) * 1e-12) / width;
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/contradictions.js



/** What of a profile cannot be true together, which no measurement gives: somebody wrote it. */
function contradictionIn(profile) {
    if (!Number.isSafeInteger(profile.rows))
        return `it has ${profile.rows} rows`;
    const names = new Set();
    for (const column of profile.columns) {
        if (names.has(column.name))
            return `it has two columns \`${column.name}\``;
        names.add(column.name);
        const found = inColumn(profile, column);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function inColumn(profile, column) {
    const { name, nulls, cell, numbers, text } = column;
    const filled = (0,model_profile/* valuesIn */.aC)(profile, column);
    if (nulls > profile.rows)
        return `column \`${name}\` has ${nulls} NULLs in ${profile.rows} rows`;
    if (numbers !== undefined && !["integer", "number", "time"].includes(cell))
        return `column \`${name}\` is ${cell} and has numbers`;
    if (text !== undefined && cell !== "text")
        return `column \`${name}\` is ${cell} and has lengths of text`;
    const others = numbers === undefined ? 0 : numbers.nan + numbers.infinite + numbers.negativeInfinite;
    const counted = [
        ...(numbers?.finite === undefined ? [] : [numbers.finite.count + others]),
        ...(text === undefined ? [] : [text.lengths.count]),
    ];
    const inList = inLists(column, filled);
    if (inList !== undefined)
        return inList;
    if (others > filled || counted.some((count) => count !== filled))
        return `column \`${name}\` has ${filled} values, but statistics of ${counted.find((count) => count !== filled) ?? others}`;
    return inNumbers(profile, column);
}
function inLists(column, filled) {
    const { name, text, distinct, approximate = [] } = column;
    const [least, most] = Array.isArray(distinct) ? distinct : [distinct ?? 0, distinct ?? filled];
    if (least > most || most > filled || (filled > 0 && most === 0))
        return `column \`${name}\` has ${filled} values, of which not ${most} can be different`;
    if ((text?.blank ?? 0) > filled)
        return `column \`${name}\` has more blank values than values`;
    for (const list of [column.values, text?.classes])
        if (sumOf((list ?? []).map(([, count]) => count)) > filled)
            return `the values of column \`${name}\` occur in more rows than have one`;
    if (text?.words.some(([, count]) => count > filled))
        return `a word of column \`${name}\` is in more rows than have a text`;
    for (const list of [column.values ?? [], text?.classes ?? [], text?.words ?? []])
        if (new Set(list.map(([value]) => value)).size < list.length)
            return `column \`${name}\` lists a value twice`;
    const { values } = column;
    if (values === undefined)
        return undefined;
    const isWhole = values.length === distinct && !approximate.includes("values");
    if (values.length > most || (isWhole && sumOf(values.map(([, count]) => count)) !== filled))
        return `column \`${name}\` lists ${values.length} of its values, which do not fit its number of different ones`;
    return undefined;
}
function inNumbers({ merged }, column) {
    const { name, numbers, text, distinct, approximate = [] } = column;
    const most = Array.isArray(distinct) ? distinct[1] : distinct;
    const { finite } = numbers ?? {};
    if (finite?.isEveryValue === true && most !== undefined && (finite.counts?.length ?? 0) > most)
        return `the bins of column \`${name}\` hold more different values than it has`;
    for (const one of [finite, text?.lengths]) {
        if (one === undefined)
            continue;
        // Bins that were merged hold rounded counts; quantiles that were merged or left out are those of the bins.
        const parts = one.isEveryValue === true ? 1 : (merged ?? 1);
        const isRough = parts > 1 || (one === finite && approximate.includes("quantiles"));
        const found = inBins(one) ??
            inExtremes(one) ??
            quantileContradiction(one, isRough) ??
            spreadContradiction(one, parts);
        if (found !== undefined)
            return `of column \`${name}\` ${found}`;
    }
    return undefined;
}
function inBins({ edges, counts, count, isEveryValue, min, max }) {
    if (edges === undefined && counts === undefined)
        return undefined;
    if (edges === undefined || counts === undefined)
        return "there are edges or counts of bins alone";
    if (edges.length !== counts.length + 1 || sumOf(counts) !== count)
        return `the bins do not hold its ${count} values`;
    if (edges.some((edge, at) => at > 0 && edge < edges[at - 1]))
        return "the bins do not ascend";
    if (isEveryValue === true && counts.some((one, at) => one === 0 || (at > 0 && edges[at] === edges[at + 1])))
        return "a value has a bin that holds none";
    if (edges[0] !== min || edges[edges.length - 1] !== max)
        return "the bins do not reach from the smallest to the largest value";
    return undefined;
}
function inExtremes({ min, max, mean, std, count, sum }) {
    if ((min === undefined) !== (max === undefined))
        return "only one extreme is told";
    if (count === 1 && std !== 0)
        return "one value has a standard deviation";
    const largest = Math.max(Math.abs(min ?? mean), Math.abs(max ?? mean));
    const dust = largest * 1e-9;
    if (min !== undefined && max !== undefined) {
        if (min > max)
            return "the smallest value is above the largest";
        if (mean < min - dust || mean > max + dust)
            return "the mean lies outside of the values";
    }
    if (sum !== undefined && Math.abs(sumOf(sum) / count - mean) > dust)
        return "the mean is not that of the sum";
    return undefined;
}
function sumOf(numbers) {
    return numbers.reduce((sum, one) => sum + one, 0);
}

;// CONCATENATED MODULE: ./build/bundle/gates/data/profile/parse.js




let compiled;
/** @throws AssayError `data/profile` */
function parseProfile(content, shown) {
    let value;
    try {
        value = JSON.parse(content.replace(/^\uFEFF/, ""));
    }
    catch (thrown) {
        throw refused(shown, `it is not JSON: ${(0,error/* reasonOf */.A)(thrown)}`);
    }
    const version = typeof value === "object" && value !== null && "profile" in value ? value.profile : undefined;
    if (typeof version === "number" && version !== 1)
        throw refused(shown, `its format has the version ${version}, of which this Assay knows 1`);
    compiled ??= new _2020.Ajv2020({
        strict: false,
        strictNumbers: true,
        meta: false,
        validateSchema: false,
    }).compile(model_profile/* ProfileSchema */.DT);
    if (!compiled(value)) {
        const [first] = compiled.errors ?? [];
        throw refused(shown, `\`${first?.instancePath || "/"}\` ${first?.message ?? "is not as expected"}`);
    }
    const contradiction = contradictionIn(value);
    if (contradiction !== undefined)
        throw refused(shown, contradiction);
    return value;
}
function refused(shown, reason) {
    return new error.AssayError("data/profile", `\`${shown}\` cannot be read as a profile: ${reason}.`, {
        fix: "Write it again with `assay profile`, or restore it from git.",
        location: { path: shown },
    });
}


/***/ }),

/***/ 3764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ FIRST_DAY),
/* harmony export */   Gy: () => (/* binding */ LAST_DAY),
/* harmony export */   rr: () => (/* binding */ timeWords)
/* harmony export */ });
/** Seconds since 1970 of the first and the last moment that is written with four digits of a year. */
const FIRST_DAY = -62_135_596_800;
const LAST_DAY = 253_402_300_799;
/** A time as people write it, of a column of which a profile has the seconds; undefined for what is no such time. */
function timeWords({ cell, type }, seconds) {
    const isMoment = cell === "time" && /^(DATE|TIMESTAMP)/i.test(type);
    if (!isMoment || !(seconds >= FIRST_DAY && seconds <= LAST_DAY))
        return undefined;
    const time = new Date(seconds * 1000).toISOString();
    return /^DATE$/i.test(type) ? time.slice(0, 10) : time;
}


/***/ }),

/***/ 80502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeProfile)
/* harmony export */ });
/* harmony import */ var _model_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29794);

/** Characters of a line, where values allow it. */
const WIDTH = 110;
/**
 * The profile as JSON of which a git diff reads well: what fits on a line stands on one, lists fill their lines. The
 * same profile gives the same bytes.
 */
function writeProfile(profile) {
    const { $schema = _model_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILE_SCHEMA_URL */ .m$, profile: format, tool, source, digest, merged, rows, columns, } = profile;
    return `${pretty({ $schema, profile: format, tool, source, digest, merged, rows, columns }, 0)}\n`;
}
function pretty(value, indent, lead = 0) {
    const flat = oneLine(value);
    if (typeof value !== "object" || value === null || flat.length + indent + lead <= WIDTH)
        return flat;
    const inner = indent + 2;
    const isList = Array.isArray(value);
    const parts = isList
        ? value.map((one) => ({ name: "", one }))
        : said(value).map(([key, one]) => ({ name: `${JSON.stringify(key)}: `, one }));
    const lines = [];
    // The profile's own properties stand each on a line, so that a diff shows them apart.
    let isOpen = false;
    for (const { name, one } of parts) {
        const text = `${name}${oneLine(one)}`;
        const last = lines.at(-1) ?? "";
        if (inner + text.length + 1 > WIDTH && typeof one === "object") {
            lines.push(`${" ".repeat(inner)}${name}${pretty(one, inner, name.length + 1)}`);
            isOpen = false;
        }
        else if (isOpen && indent > 0 && last.length + text.length + 3 <= WIDTH)
            lines[lines.length - 1] = `${last}, ${text}`;
        else {
            lines.push(`${" ".repeat(inner)}${text}`);
            isOpen = true;
        }
    }
    const [open, close] = isList ? ["[", "]"] : ["{", "}"];
    return `${open}\n${lines.join(",\n")}\n${" ".repeat(indent)}${close}`;
}
function oneLine(value) {
    if (Array.isArray(value))
        return `[${value.map(oneLine).join(", ")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const parts = said(value).map(([key, one]) => `${JSON.stringify(key)}: ${oneLine(one)}`);
    return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
function said(value) {
    return Object.entries(value).filter(([, one]) => one !== undefined);
}


/***/ }),

/***/ 90902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  latencyGate: () => (/* binding */ latencyGate)
});

// EXTERNAL MODULE: ./build/bundle/engines/onnx/model-file.js
var model_file = __webpack_require__(71343);
// EXTERNAL MODULE: ./build/bundle/model/evidence.js
var evidence = __webpack_require__(36002);
// EXTERNAL MODULE: ./build/bundle/model/missing.js
var missing = __webpack_require__(86379);
// EXTERNAL MODULE: ./build/bundle/gates/while-unchanged.js
var while_unchanged = __webpack_require__(84415);
// EXTERNAL MODULE: ./node_modules/typebox/build/index.mjs + 1 modules
var build = __webpack_require__(35007);
;// CONCATENATED MODULE: ./build/bundle/gates/latency/config.js

const LatencyConfigSchema = build/* Type.Object */.ZUJ.Object({
    model: build/* Type.String */.ZUJ.String({ description: "The ONNX model" }),
    data: build/* Type.Optional */.ZUJ.Optional(build/* Type.String */.ZUJ.String({ description: "Table whose first rows are timed; random tensors without it" })),
    inputs: build/* Type.Optional */.ZUJ.Optional(build/* Type.Record */.ZUJ.Record(build/* Type.String */.ZUJ.String(), build/* Type.Union */.ZUJ.Union([build/* Type.String */.ZUJ.String(), build/* Type.Array */.ZUJ.Array(build/* Type.String */.ZUJ.String(), { minItems: 1 })]), {
        description: "Which columns feed an input of the model, where the names differ",
    })),
    batch: build/* Type.Optional */.ZUJ.Optional(build/* Type.Array */.ZUJ.Array(build/* Type.Integer */.ZUJ.Integer({ minimum: 1, maximum: 1_000_000 }), {
        minItems: 1,
        uniqueItems: true,
        default: [1],
        description: "Rows a call",
    })),
    threads: build/* Type.Optional */.ZUJ.Optional(build/* Type.Integer */.ZUJ.Integer({
        minimum: 1,
        maximum: 256,
        default: 1,
        description: "Threads of one call; more than one is noisier",
    })),
    seconds: build/* Type.Optional */.ZUJ.Optional(build/* Type.Number */.ZUJ.Number({
        exclusiveMinimum: 0,
        maximum: 3600,
        default: 10,
        description: "Seconds of timing a batch size, at most",
    })),
}, { additionalProperties: false });

// EXTERNAL MODULE: ./build/bundle/gates/latency/metrics.js
var metrics = __webpack_require__(84130);
;// CONCATENATED MODULE: ./build/bundle/gates/latency/index.js






const latencyGate = {
    kind: "latency",
    description: "Times an ONNX model beside the baseline's in interleaved blocks on this machine",
    config: LatencyConfigSchema,
    metrics: metrics/* LATENCY_METRICS */.Z.map(({ info }) => info),
    exclusive: true,
    measure,
};
function measure(job) {
    return (0,while_unchanged/* whileUnchanged */.H)(job.candidate, () => measureModels(job));
}
async function measureModels(job) {
    const { measureLatency } = await Promise.all(/* import() */[__webpack_require__.e(2936), __webpack_require__.e(7787), __webpack_require__.e(3746), __webpack_require__.e(7003)]).then(__webpack_require__.bind(__webpack_require__, 39592));
    const models = await openModels(job);
    const data = job.config.data === undefined ? undefined : await job.candidate.open(job.config.data);
    const { measurements, notes } = await measureLatency(job, models, data);
    return {
        ...evidence/* NO_EVIDENCE */.k,
        inputs: inputsOf(models, data, job),
        measurements,
        notes: [...sameNote(models), ...notes],
    };
}
async function openModels({ config, candidate, baselines, needs }) {
    const model = await (0,model_file/* openModelFile */.Q)((path) => candidate.open(path), config.model);
    const name = needs.find((need) => need.against !== undefined && baselines.has(need.against))?.against;
    const tree = name === undefined ? undefined : baselines.get(name);
    return tree === undefined
        ? { candidate: model }
        : { candidate: model, baseline: await openBaseline(tree, config.model) };
}
/** A base commit without the model is a reason, not a failure: rules without a baseline still hold or not. */
async function openBaseline(tree, path) {
    try {
        return await (0,model_file/* openModelFile */.Q)((wanted) => tree.open(wanted), path);
    }
    catch (thrown) {
        return (0,missing/* missingInBaseline */.z)(thrown);
    }
}
function inputsOf({ candidate, baseline }, data, job) {
    const input = (role, { path, digest, bytes }, tree) => ({
        role,
        path,
        digest,
        bytes,
        tree,
    });
    const [tree] = job.baselines.values();
    return [
        ...filesOf(candidate).map((file) => input("model", file)),
        ...filesOf(baseline).map((file) => input("model", file, tree.label)),
        ...(data === undefined ? [] : [input("data", data)]),
    ];
}
/** The model and the files that hold its weights. */
function filesOf(model) {
    return model === undefined || "reason" in model ? [] : [model, ...model.weights];
}
function sameNote({ candidate, baseline }) {
    if (baseline === undefined || "reason" in baseline || baseline.identity !== candidate.identity)
        return [];
    return [
        {
            code: "latency/same-model",
            message: `${candidate.path} has the same bytes as the baseline's, so the difference is zero and was not timed.`,
        },
    ];
}


/***/ }),

/***/ 84130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ LATENCY_METRICS)
/* harmony export */ });
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35007);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13257);


const NO_OPTIONS = typebox__WEBPACK_IMPORTED_MODULE_0__/* .Type.Object */ .ZUJ.Object({}, { additionalProperties: false });
const PER_BATCH = { subjects: ["batch"], requires: ["batch"], options: NO_OPTIONS };
function percentileMetric(probability) {
    const id = `p${Math.round(probability * 100)}`;
    return {
        from: "calls",
        statistic: () => (0,_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .percentile */ .Ym)(probability),
        info: {
            id,
            description: `Seconds within which ${Math.round(probability * 100)} % of the calls end`,
            unit: "seconds",
            direction: "lower",
            source: "Linear interpolation between order statistics (Hyndman and Fan 1996, type 7); ratios by Hodges–Lehmann",
            ...PER_BATCH,
        },
    };
}
/** Everything that the gate can measure; a new one is a line here. */
const LATENCY_METRICS = [
    percentileMetric(0.5),
    percentileMetric(0.9),
    percentileMetric(0.99),
    {
        from: "calls",
        statistic: _statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .throughput */ .$8,
        info: {
            id: "throughput",
            description: "Rows a second over all timed calls, one call at a time",
            unit: "per_second",
            direction: "higher",
            source: "Rows over the sum of the calls' seconds",
            ...PER_BATCH,
        },
    },
    {
        from: "loads",
        info: {
            id: "load_time",
            description: "Median seconds to make a session of the model file, files in the page cache",
            unit: "seconds",
            direction: "lower",
            subjects: [],
            options: NO_OPTIONS,
            source: "InferenceSession.create, sides in random order",
        },
    },
    {
        from: "file",
        info: {
            id: "model_size",
            description: "Bytes of the model file",
            unit: "bytes",
            direction: "lower",
            subjects: [],
            options: NO_OPTIONS,
            source: "Size of the file that the session is made of",
        },
    },
];


/***/ }),

/***/ 48022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   hm: () => (/* binding */ timeRounds)
/* harmony export */ });
/** A block is about this long, so that one call's neighbours weigh the same on both sides. */
const BLOCK_SECONDS = 0.003;
const WARM_UP_CALLS = 10;
const WARM_UP_SECONDS = 0.2;
/** Numbers of rounds after which the gate may stop; each look spends an equal share of the error budget. */
const LOOKS = [20, 40, 80, 160];
/**
 * Times the arms in interleaved blocks: each round is one block of every arm in random order, so that drift
 * of the machine meets both sides alike. The first call of a block refills caches and is not counted.
 */
async function timeRounds(request) {
    const { arms, now, most } = request;
    const calls = blockCalls(await warmUp(arms, now));
    const rounds = [];
    const end = now() + request.seconds;
    while (rounds.length < most && (now() < end || rounds.length < LOOKS[0])) {
        rounds.push(await timeRound(request, calls));
        const look = lookAt(rounds.length);
        if (look === undefined)
            continue;
        request.progress(rounds.length);
        if (request.enough(rounds, look))
            break;
    }
    return rounds;
}
/** Which look this number of rounds is: 0 to 3, then 3 again each time another 160 are done. */
function lookAt(rounds) {
    const last = LOOKS[LOOKS.length - 1];
    const look = LOOKS.indexOf(rounds);
    if (look !== -1)
        return look;
    return rounds % last === 0 ? LOOKS.length - 1 : undefined;
}
/** Calls each arm until caches and allocators have settled; returns the fastest arm's seconds a call. */
async function warmUp(arms, now) {
    let fastest = Number.POSITIVE_INFINITY;
    for (const arm of arms) {
        const start = now();
        let calls = 0;
        for (; calls < WARM_UP_CALLS || now() - start < WARM_UP_SECONDS; calls++)
            await arm.call();
        fastest = Math.min(fastest, (now() - start) / calls);
    }
    return fastest;
}
function blockCalls(secondsPerCall) {
    return Math.max(1, Math.ceil(BLOCK_SECONDS / Math.max(secondsPerCall, 1e-7)));
}
async function timeRound({ arms, random, now }, calls) {
    const round = arms.map(() => new Float64Array(calls));
    for (const index of shuffled(arms.length, random)) {
        const arm = arms[index];
        await arm.call();
        for (let call = 0; call < calls; call++) {
            const start = now();
            await arm.call();
            round[index][call] = now() - start;
        }
    }
    return round;
}
/** Fisher–Yates. */
function shuffled(length, random) {
    const order = Array.from({ length }, (_, index) => index);
    for (let last = length - 1; last > 0; last--) {
        const other = random.int(last + 1);
        [order[last], order[other]] = [order[other], order[last]];
    }
    return order;
}


/***/ }),

/***/ 13257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ throughput),
/* harmony export */   BQ: () => (/* binding */ roundsNeeded),
/* harmony export */   HU: () => (/* binding */ estimateArm),
/* harmony export */   S3: () => (/* binding */ ratioEstimate),
/* harmony export */   Ym: () => (/* binding */ percentile),
/* harmony export */   _Z: () => (/* binding */ estimateRatio)
/* harmony export */ });
/* unused harmony export ERROR_SHARE */
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55832);
/* harmony import */ var _stats_rank_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8575);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48022);



/** Error budget of one look of the four. */
const ERROR_SHARE = 1 / _rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS */ .BJ.length;
/** One-sided level of the report's 95 % interval, shared over the looks. */
const LEVEL = 0.025 * ERROR_SHARE;
/**
 * Two sessions of one file differ by about this much within one process, however long they are timed
 * (standard deviation of ln of the ratio over process launches, 0.78 % where it was measured): it does not
 * average out, so it is part of every difference. Kalibera and Jones (ISMM 2013) on levels of repetition.
 */
const PROCESS_BIAS = 0.0078;
/** Fewest paired groups for which the signed-rank bounds at this level exist. */
const FEWEST_GROUPS = 8;
/** The signed-rank bounds look at all pairs of groups, so that more would cost more than they tell. */
const MOST_GROUPS = 1000;
function percentile(probability) {
    return {
        // A block's median needs no tail; tails need about ten calls beyond the percentile.
        callsPerGroup: probability === 0.5 ? 1 : Math.round(10 / (1 - probability)),
        probability,
        of: (sorted) => (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(sorted, probability),
    };
}
/** Rows a second over all calls of the group. */
function throughput(batch) {
    return {
        callsPerGroup: 1,
        of: (sorted) => (batch * sorted.length) / sorted.reduce((sum, seconds) => sum + seconds, 0),
    };
}
/** The arm's statistic over all rounds, with the spread between groups of rounds as its uncertainty. */
function estimateArm(rounds, arm, statistic) {
    const calls = pooled(rounds, arm);
    if (calls.length < statistic.callsPerGroup)
        return tooFew(calls.length, statistic.callsPerGroup);
    const value = statistic.of(calls);
    const groups = groupRounds(rounds, statistic).map((group) => statistic.of(pooled(group, arm)));
    return {
        value,
        samples: calls.length,
        uncertainty: { kind: "normal", standardError: spread(groups, calls, statistic) },
    };
}
/**
 * ln(candidate / baseline) as the Hodges–Lehmann centre of the paired ratios of groups of rounds.
 * Ratios of neighbours are free of the machine's drift; single latencies are not.
 */
function estimateRatio(rounds, statistic, look) {
    const groups = groupRounds(rounds, statistic);
    if (groups.length < FEWEST_GROUPS) {
        const calls = pooled(rounds, 0).length;
        return tooFew(calls, statistic.callsPerGroup * FEWEST_GROUPS);
    }
    return ratioEstimate(Float64Array.from(groups, (group) => Math.log(statistic.of(pooled(group, 0)) / statistic.of(pooled(group, 1)))), pooled(rounds, 0).length, look);
}
/** @param differences ln(candidate / baseline) of paired groups, at least eight */
function ratioEstimate(differences, samples, look) {
    if (differences.length < FEWEST_GROUPS)
        return tooFew(differences.length, FEWEST_GROUPS);
    const { value, standardError } = (0,_stats_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .hodgesLehmann */ .i)(differences, LEVEL);
    return {
        value,
        samples,
        uncertainty: {
            kind: "sequential",
            standardError: Math.hypot(standardError, PROCESS_BIAS),
            look,
            errorShare: ERROR_SHARE,
        },
    };
}
/** Rounds needed before the statistic's ratio can be compared at all. */
function roundsNeeded(callsPerRound, statistic) {
    return FEWEST_GROUPS * Math.ceil(statistic.callsPerGroup / callsPerRound);
}
/** Neighbouring rounds put together until each group has calls enough; what is left over is dropped. */
function groupRounds(rounds, { callsPerGroup }) {
    const size = Math.max(Math.ceil(callsPerGroup / rounds[0][0].length), Math.ceil(rounds.length / MOST_GROUPS));
    return Array.from({ length: Math.floor(rounds.length / size) }, (_, index) => rounds.slice(index * size, (index + 1) * size));
}
function pooled(rounds, arm) {
    const calls = new Float64Array(rounds.length * rounds[0][arm].length);
    for (const [index, round] of rounds.entries())
        calls.set(round[arm], index * round[arm].length);
    return calls.sort();
}
/** From the spread between groups; of a tail with too few groups for that, from the order of the calls. */
function spread(groups, calls, { probability = 0.5 }) {
    const { standardError } = (0,_stats_rank_js__WEBPACK_IMPORTED_MODULE_1__/* .hodgesLehmann */ .i)(Float64Array.from(groups), 0.025);
    if (Number.isFinite(standardError))
        return standardError;
    const [lower, upper] = (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileInterval */ .vx)(calls, probability, 0.95);
    return (Math.min(upper, calls[calls.length - 1]) - Math.max(lower, calls[0])) / (2 * 1.96);
}
function tooFew(seen, needed) {
    return {
        code: "latency/too-few-calls",
        reason: `${seen} calls were timed where at least ${needed} are needed`,
        fix: "Raise `seconds:` of the gate, or judge a lower percentile.",
    };
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ hodgesLehmann)
/* harmony export */ });
/* unused harmony export signedRankCut */
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38267);

/** Below this many pairs the exact distribution of the signed-rank statistic is used. */
const EXACT_BELOW = 15;
/** All averages of pairs are held at once: this many differences make about 67 MB. */
const MOST_DIFFERENCES = 4096;
/**
 * Hodges–Lehmann estimate of the centre of paired differences with Wilcoxon signed-rank bounds: Walsh averages
 * (dᵢ + dⱼ)/2 for i ≤ j, sorted; bounds w₍c+1₎ and w₍M−c₎ where M = n(n+1)/2 and c is the largest count that the
 * signed-rank statistic stays at or below with probability under `level` (exact below 15 differences, else
 * ⌊M/2 − z·√(n(n+1)(2n+1)/24)⌋). Hollander, Wolfe and Chicken, Nonparametric Statistical Methods, 3.2–3.3.
 * @param differences finite, at least one, at most 4,096
 * @param level one-sided, e.g. 0.025 for a two-sided 95 % interval
 */
function hodgesLehmann(differences, level) {
    const n = differences.length;
    if (n === 0 || n > MOST_DIFFERENCES)
        throw new RangeError(`hodgesLehmann takes 1 to ${MOST_DIFFERENCES} differences, not ${n}`);
    const averages = walshAverages(differences);
    const last = averages.length - 1;
    const value = (averages[last >> 1] + averages[(last + 1) >> 1]) / 2;
    const cut = signedRankCut(n, level);
    if (cut < 0)
        return {
            value,
            lower: Number.NEGATIVE_INFINITY,
            upper: Number.POSITIVE_INFINITY,
            standardError: Number.POSITIVE_INFINITY,
        };
    const lower = averages[cut];
    const upper = averages[last - cut];
    return { value, lower, upper, standardError: (upper - lower) / (2 * (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - level)) };
}
/** The largest c with P(T⁺ ≤ c) < level for n differences; −1 when even c = 0 is likelier than that. */
function signedRankCut(n, level) {
    const pairs = (n * (n + 1)) / 2;
    if (n >= EXACT_BELOW) {
        const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
        return Math.max(-1, Math.floor(pairs / 2 - (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - level) * spread));
    }
    const ways = signedRankWays(n);
    let cumulative = 0;
    for (let rank = 0; rank <= pairs; rank++) {
        cumulative += ways[rank] / 2 ** n;
        if (cumulative >= level)
            return rank - 1;
    }
    return pairs;
}
/** How many of the 2ⁿ sign patterns give each value of the signed-rank statistic. */
function signedRankWays(n) {
    const pairs = (n * (n + 1)) / 2;
    const ways = new Float64Array(pairs + 1);
    ways[0] = 1;
    for (let rank = 1; rank <= n; rank++)
        for (let sum = pairs; sum >= rank; sum--)
            ways[sum] += ways[sum - rank];
    return ways;
}
function walshAverages(differences) {
    const n = differences.length;
    const averages = new Float64Array((n * (n + 1)) / 2);
    let at = 0;
    for (let i = 0; i < n; i++)
        for (let j = i; j < n; j++)
            averages[at++] = (differences[i] + differences[j]) / 2;
    return averages.sort();
}


/***/ })

};
