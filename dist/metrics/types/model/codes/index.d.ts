import type { CodeInfo } from "./entry.ts";
/** Every code that Assay can say, each documented for `assay explain CODE`. */
export declare const CODES: {
    "config/missing": {
        readonly title: "There is no config";
        readonly consequence: "usage";
        readonly explanation: "Assay reads `assay.yml` in the current folder unless `--config` names another file. `assay init` writes one.";
    };
    "config/unreadable": {
        readonly title: "The config cannot be read";
        readonly consequence: "usage";
        readonly explanation: "The path is a folder, a device, a file without read permission, or a file of more than 1 MiB. Name a YAML file with `--config`.";
    };
    "config/encoding": {
        readonly title: "The config is not UTF-8";
        readonly consequence: "usage";
        readonly explanation: "Assay reads UTF-8 only, so that every machine sees the same text. Save the file as UTF-8; editors for Windows may offer it as `UTF-8 without BOM`.";
    };
    "config/empty": {
        readonly title: "The config is empty";
        readonly consequence: "usage";
        readonly explanation: "The file has no content beside comments. `assay init` writes a config to start from.";
    };
    "config/syntax": {
        readonly title: "The config is not valid YAML";
        readonly consequence: "usage";
        readonly explanation: "The file must be one YAML 1.2 document of maps, lists and plain values. Usual causes are a tab character in the indentation, a missing bracket or quote, a colon inside an unquoted text, and a second document after `---`. Tags such as `!secret` are not known; aliases (`*name`) are, merge keys (`<<`) are not.";
    };
    "config/duplicate-key": {
        readonly title: "A key is written twice";
        readonly consequence: "usage";
        readonly explanation: "The same key appears twice in one map, so one of the two would be lost without a word. Keep one of them.";
    };
    "config/version": {
        readonly title: "The config's version is not supported";
        readonly consequence: "usage";
        readonly explanation: "`version: 1` must be in the file. It says which meaning the other keys have, so that a newer Assay never reads an old file in a new way.";
    };
    "config/unknown-key": {
        readonly title: "A key is not known here";
        readonly consequence: "usage";
        readonly explanation: "Assay refuses keys that it does not know, because a misspelt threshold would otherwise never be judged. The message names the nearest known key; `docs/reference/config.md` lists all of them.";
    };
    "config/unknown-kind": {
        readonly title: "There is no such gate kind";
        readonly consequence: "usage";
        readonly explanation: "`kind` says what a gate measures. `docs/reference/metrics.md` lists the kinds and their metrics.";
    };
    "config/unknown-metric": {
        readonly title: "The gate does not measure this metric";
        readonly consequence: "usage";
        readonly explanation: "Each gate kind measures its own metrics; names are those of the field, without `_score`. `docs/reference/metrics.md` lists them.";
    };
    "config/unknown-gate": {
        readonly title: "There is no gate of this name";
        readonly consequence: "usage";
        readonly explanation: "`requires` of a promotion names gates of the same file. Check the spelling under `gates`.";
    };
    "config/required": {
        readonly title: "A key is missing";
        readonly consequence: "usage";
        readonly explanation: "A setting without a sensible default is not there. The message says which, and where it belongs.";
    };
    "config/value": {
        readonly title: "A value is not of the expected form";
        readonly consequence: "usage";
        readonly explanation: "The message says what was seen and what is expected. Remember YAML's own rules: `yes` is text, `1_000` is text, `.nan` is not a number to compare with, and text that looks like a number needs quotes.";
    };
    "config/name": {
        readonly title: "A name has characters that names cannot have";
        readonly consequence: "usage";
        readonly explanation: "Names of gates, promotions and stages become parts of file names, tags and statuses. They start with a letter or digit, go on with letters, digits, `.`, `_` and `-`, and have at most 64 characters.";
    };
    "config/no-gates": {
        readonly title: "The config has no gates";
        readonly consequence: "usage";
        readonly explanation: "A run without gates would be green without having looked at anything. Add one under `gates`.";
    };
    "config/no-rules": {
        readonly title: "A gate has no rules";
        readonly consequence: "usage";
        readonly explanation: "A gate without rules measures nothing and would be green without evidence. Add a rule, or remove the gate.";
    };
    "config/expectation": {
        readonly title: "A rule does not say what it expects, or says it twice";
        readonly consequence: "usage";
        readonly explanation: "A rule needs `min`, `max` (or both), or `equals`, or `no_worse_than`; `by` belongs to `no_worse_than`. Different expectations of one metric are written as two rules.";
    };
    "config/baseline": {
        readonly title: "A rule compares with a baseline that is not set";
        readonly consequence: "usage";
        readonly explanation: "`no_worse_than: passport` reads the folder named by `baseline.passports`, `no_worse_than: NAME` the passport `NAME.json` in it, and `no_worse_than: champion` what the gate names with `champion:`. Set it, correct the name, or compare with `baseline`.";
    };
    "config/history": {
        readonly title: "A rule compares with earlier runs, but no history is named";
        readonly consequence: "usage";
        readonly explanation: "`within: { history, sigma }` reads the file that `history: { file }` names at the top of assay.yml. Name it, and record runs with `assay history append`.";
    };
    "config/invalid": {
        readonly title: "The config has several problems";
        readonly consequence: "usage";
        readonly explanation: "Each of them is listed with its line and has a code of its own.";
    };
    "data/out-of-memory": {
        readonly title: "The data does not fit into memory";
        readonly consequence: "undecided";
        readonly explanation: "The engine reached the gate's memory limit and could not move the rest to disk. Exact distinct counts and duplicates of wide rows need most.";
    };
    "data/no-column": {
        readonly title: "A column is not there";
        readonly consequence: "undecided";
        readonly explanation: "A rule names a column that the table has not, or a pattern that no fitting column matches. Names are compared letter by letter, with case.";
    };
    "data/condition": {
        readonly title: "A condition is not one";
        readonly consequence: "undecided";
        readonly explanation: "The `where` of a rule must be one SQL condition over the columns of the table, in the dialect of the engine that holds it. Comments, `;`, parentheses that do not match and a backslash before a quote, where engines do not agree on its end, are refused, since they could make another query of it.";
    };
    "data/no-connection": {
        readonly title: "The server could not be asked";
        readonly consequence: "undecided";
        readonly explanation: "The environment has no URL for the connection that the config names, the server is not known or does not answer, it does not let the user in, or it went away. Only variables are read whose name begins with `ASSAY_` or ends with `WAREHOUSE_URL`, and only where they hold the URL of an engine.";
    };
    "data/no-earlier-table": {
        readonly title: "A server's table has no earlier state";
        readonly consequence: "undecided";
        readonly explanation: "`no_worse_than: baseline` compares with the file of the base commit. A server has the rows of now only, and a table compared with itself would always pass.";
    };
    "data/server-table": {
        readonly title: "The table is on a server";
        readonly consequence: "note";
        readonly explanation: "Says which server was read. A file has a digest, by which anybody can see that the same bytes were judged; a server's table has none.";
    };
    "data/no-permission": {
        readonly title: "A table may not be read";
        readonly consequence: "undecided";
        readonly explanation: "The server lets the connection's user in but not at the table. The user needs SELECT on it and should have no other right.";
    };
    "data/no-table": {
        readonly title: "A table is not there";
        readonly consequence: "undecided";
        readonly explanation: "A rule across tables names one that is not under the gate's `tables`, or a source names a table that its engine does not have.";
    };
    "data/columns": {
        readonly title: "Columns are not those that were expected";
        readonly consequence: "note";
        readonly explanation: "Names the columns behind a number such as `missing_columns` or `schema_changes`, which the check alone does not tell.";
    };
    "data/sql": {
        readonly title: "A query of a rule cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "`sql_value` and `sql_rows` take one SELECT over the tables that the gate names. It stands inside of another SELECT, where nothing that writes is SQL; comments, a second statement and parentheses that do not match are refused.";
    };
    "data/other-engine": {
        readonly title: "Two tables are in different engines";
        readonly consequence: "undecided";
        readonly explanation: "A rule that joins two tables needs both in one engine: files are read by DuckDB, and tables of a server by that server.";
    };
    "data/duplicate-key": {
        readonly title: "A key names more than one row";
        readonly consequence: "undecided";
        readonly explanation: "Rows of two tables are joined by a key that must tell rows apart in each of them; otherwise every row of a key would be compared with every other.";
    };
    "data/no-order": {
        readonly title: "Rows have no order";
        readonly consequence: "undecided";
        readonly explanation: "Rows of a file lie in the order in which they were written; those of a database table in none. A metric that looks from one row to the next needs `order_by` there.";
    };
    "data/no-slice": {
        readonly title: "A slice is not there";
        readonly consequence: "undecided";
        readonly explanation: "A rule names a slice as `column=value` or `column=*`, but says no column or matches no value that the column has.";
    };
    "data/too-many-slices": {
        readonly title: "A column has too many values to slice by";
        readonly consequence: "undecided";
        readonly explanation: "`column=*` measures every value of a column by itself. A column of ids or numbers has too many; slice by a category.";
    };
    "data/wrong-type": {
        readonly title: "A metric cannot be taken of this type";
        readonly consequence: "undecided";
        readonly explanation: "The metric needs numbers and the column holds text, for instance because one value of a CSV column is not a number.";
    };
    "data/not-finite": {
        readonly title: "The column has NaN or infinite values";
        readonly consequence: "undecided";
        readonly explanation: "Means and extremes of such a column are NaN or infinite, and leaving the values out would hide them. Unknown values belong into NULL, which every metric counts for what it is.";
    };
    "data/one-value": {
        readonly title: "A column has one value only";
        readonly consequence: "undecided";
        readonly explanation: "Skewness, kurtosis, correlation, the balance of classes and the like describe how values spread. Values that are all the same have no spread to describe.";
    };
    "data/out-of-range": {
        readonly title: "The values are too large to be added exactly";
        readonly consequence: "undecided";
        readonly explanation: "Sums are made of integers so that they do not depend on the order of the rows; values beyond ±2^63 do not fit.";
    };
    "data/out-of-time": {
        readonly title: "The gate's time was up";
        readonly consequence: "undecided";
        readonly explanation: "The rows that were looked at until then say nothing about the others, so there is no value. All queries of a gate share nine tenths of its time; what was measured before is kept. The names of columns have a second for each schema: a pattern of `patternProperties` that goes back and forth on one of them would take the time of every other rule.";
    };
    "data/slow-server": {
        readonly title: "A server did not answer within the gate's time";
        readonly consequence: "undecided";
        readonly explanation: "All queries of a gate share nine tenths of its time. The one that was under way when it was up was cancelled, and those after it were not asked, so that the gate ends with reasons and keeps what was measured before.";
    };
    "data/query-ended": {
        readonly title: "A server ended a query before its time";
        readonly consequence: "undecided";
        readonly explanation: "Somebody who runs the server ended it, or a limit of the server or of the connection's user did: its time for queries or for waiting until a table is free, its space for temporary files, or a standby that had to catch up. The message says which. The other rules of the gate keep their values.";
    };
    "data/no-schema": {
        readonly title: "There is no schema to be valid by";
        readonly consequence: "undecided";
        readonly explanation: "`invalid_rate` and `invalid_count` judge each row by the JSON Schema that `schema:` names.";
    };
    "data/schema-unreadable": {
        readonly title: "The schema is not JSON";
        readonly consequence: "undecided";
        readonly explanation: "The file of `schema:` could not be parsed as JSON.";
    };
    "data/schema-invalid": {
        readonly title: "The schema is not a valid JSON Schema";
        readonly consequence: "undecided";
        readonly explanation: "Known are the drafts 2020-12 (the default), 2019-09 and 07. Unknown keywords and formats are refused, since a misspelt one would let every row pass; a name that begins with `x-` is an annotation.";
    };
    "data/schema-dynamic": {
        readonly title: "The schema has a reference whose meaning changes";
        readonly consequence: "undecided";
        readonly explanation: "What `$dynamicRef` (draft 2020-12) and `$recursiveRef` (2019-09) refer to depends on which schemas led to them. They serve schemas that others extend, such as those of JSON Schema itself, and no judge of rows follows them without mistakes that would let rows pass. In a schema of rows, which nobody extends, a `$ref` to the same place says it plainly. `$dynamicAnchor` alone is an anchor like any other.";
    };
    "data/schema-remote": {
        readonly title: "The schema refers to another file";
        readonly consequence: "undecided";
        readonly explanation: "References are resolved inside the schema only and never fetched, so that the same commit always gives the same verdict.";
    };
    "data/withheld": {
        readonly title: "The profile does not say enough";
        readonly consequence: "undecided";
        readonly explanation: "A profile leaves out values that could be somebody's, unless it was written with `--show-values`. A statistic that needs them compares with the rows themselves.";
    };
    "data/not-on-engine": {
        readonly title: "The engine cannot do what the metric needs";
        readonly consequence: "undecided";
        readonly explanation: "Metrics run as SQL where the table is. This one needs something that the engine has not, such as splitting texts into words in a database that is not encoded in UTF-8.";
    };
    "data/no-reference": {
        readonly title: "There is no reference to compare with";
        readonly consequence: "undecided";
        readonly explanation: "`drift`, `psi` and their like are distances between two tables: the source and the one that `reference:` names, or without it the base commit's file when the rule says `no_worse_than: baseline, by: 0.1`. A rule with `max:` alone says no other side, and is not compared with the base commit unasked: where a change leaves the data alone, that would be a table compared with itself.";
    };
    "data/profile": {
        readonly title: "A file cannot be read as a profile";
        readonly consequence: "undecided";
        readonly explanation: "The file says that it is a profile of a table, as `assay profile` writes them, but it is damaged, of a version that this Assay does not know, or its numbers contradict one another. Its JSON Schema is published beside the config's.";
    };
    "data/not-in-profile": {
        readonly title: "The profile does not hold a statistic";
        readonly consequence: "undecided";
        readonly explanation: "A rule compares with a `reference:` that is a profile, and the statistic is not among those that a profile keeps: it speaks of a slice or of a condition, needs the rows themselves, or was withheld because it could tell of people. Name the table itself as `reference:`, or write the profile with `--show-values`.";
    };
    "data/no-demand": {
        readonly title: "The schema asks nothing of this";
        readonly consequence: "undecided";
        readonly explanation: "No row could be invalid: the JSON Schema says nothing of the column or with the keyword that the rule names, or of any column that the table has. Often a name is misspelt.";
    };
    "data/row-by-row": {
        readonly title: "Rows were judged one by one";
        readonly consequence: "note";
        readonly explanation: "A JSON Schema is compiled to SQL and judged where the data is. What SQL cannot say, such as a pattern with look-around or a leap second, is judged row by row, with the columns that it is about alone. The verdict is the same; it takes longer.";
    };
    "data/as-of": {
        readonly title: "Ages were counted from the clock";
        readonly consequence: "note";
        readonly explanation: "`freshness` and `oldest_age` are the only metrics that look at the clock. All rules of a gate count from the same moment, which this note names; `as_of` in a rule makes a run repeat.";
    };
    "data/future": {
        readonly title: "The newest time lies in the future";
        readonly consequence: "note";
        readonly explanation: "An age is below 0 then, and no `max` is ever below that: one time such as 9999-12-31 that stands for none keeps a rule on `freshness` green for good. Leave such rows out with `where`, name the time under `missing_values`, or ask for `min: 0` as well.";
    };
    "data/failing-rows": {
        readonly title: "Rows that count against a rule";
        readonly consequence: "note";
        readonly explanation: "The first rows that count against a rule that did not pass, by their number from 1 in the order of the file, a CSV header not counted; of rows that are the same the first and the last. Columns of the gate's `key` and those that the rule is about are shown with `show_values: true`. A server keeps no order of rows: there only the values tell them apart.";
    };
    "data/invalid-rows": {
        readonly title: "Rows are not valid by the schema";
        readonly consequence: "note";
        readonly explanation: "The first rows that are not valid, by their number from 1 in the order of the file, a CSV header not counted. Values are masked unless the gate says `show_values: true`.";
    };
    "data/unreadable": {
        readonly title: "The data could not be read";
        readonly consequence: "undecided";
        readonly explanation: "The file is not what its extension or `format:` says, it is damaged, or a line does not fit the others: a CSV line with too few or too many fields ends the read, because a tool that skips it would judge other data than yours.";
    };
    "data/not-parquet": {
        readonly title: "The file is not Parquet";
        readonly consequence: "undecided";
        readonly explanation: "A Parquet file begins and ends with the four bytes `PAR1`. A file without them is of another format, or was cut off: its index stands at its end.";
    };
    "data/empty-file": {
        readonly title: "The file is empty";
        readonly consequence: "undecided";
        readonly explanation: "A file of 0 bytes holds no table, not even one without rows.";
    };
    "data/unknown-format": {
        readonly title: "The format of the file is not known";
        readonly consequence: "undecided";
        readonly explanation: "The format is told by the extension: `.parquet`, `.csv`, `.tsv`, `.json`, `.jsonl`, `.ndjson`, the text formats also with `.gz` or `.zst`, and `.arrow`, `.feather`, `.ipc`. Any other name needs `format:`.";
    };
    "data/no-files": {
        readonly title: "A glob matches no file";
        readonly consequence: "undecided";
        readonly explanation: "The pattern of `source:` or `reference:` matches nothing. A check of nothing would pass, so it is an error. Files that git ignores are not seen.";
    };
    "data/parts-differ": {
        readonly title: "The files of a glob have different columns";
        readonly consequence: "undecided";
        readonly explanation: "All files of one source are one table and must have the same columns. A column that only some have would be NULL in the others without anyone having written that; `union_by_name: true` says so.";
    };
    "data/duplicate-column": {
        readonly title: "Two columns have the same name";
        readonly consequence: "undecided";
        readonly explanation: "Names must differ, and by more than upper and lower case: a rule on the name would speak about one of the columns only.";
    };
    "data/no-partitions": {
        readonly title: "No folder names a partition";
        readonly consequence: "undecided";
        readonly explanation: "With `hive_partitioning: true` folders named `year=2024` are columns. The path of the file has none.";
    };
    "data/bomb": {
        readonly title: "A packed file grows as no table does";
        readonly consequence: "undecided";
        readonly explanation: "A few kilobytes can be packed so that they fill a disk when they are unpacked. A file that unpacks to more than 256 MiB and 256 times its size is not read.";
    };
    "data/encoding": {
        readonly title: "Bytes are no text of the encoding";
        readonly consequence: "undecided";
        readonly explanation: "Text is read as UTF-8, or as UTF-16 where the file begins with its mark; for CSV `csv: { encoding }` says otherwise.";
    };
    "data/wide-integers": {
        readonly title: "Integers that no number holds were read as text";
        readonly consequence: "note";
        readonly explanation: "A column of CSV or JSON holds integers, and some of them are longer than 64 bits, as keys, hashes and numbers of cards are, or longer than 53 bits beside a value that is no integer. As numbers with a point neighbours would be one value, so the column is text: what is counted is right, and nothing can be added. `types: { NAME: number }` says that the values are amounts.";
    };
    "data/long-decimal": {
        readonly title: "A column has decimals that are too long";
        readonly consequence: "undecided";
        readonly explanation: "A Parquet column holds decimals of more than 38 digits, which no type of the engine holds: as numbers with a point, different values would be one.";
    };
    "data/not-its-type": {
        readonly title: "A value is not of the type that `types` says";
        readonly consequence: "undecided";
        readonly explanation: "`types` of a source name what the columns of CSV and JSON files are, so every value is read as that, whether a rule is about its column or not. A value that cannot be, or that would become another one (1.5 as an integer, a time with an offset as one without), is an error: it would be missing or wrong in every rule.";
    };
    "data/unused-setting": {
        readonly title: "A setting of a source does nothing";
        readonly consequence: "undecided";
        readonly explanation: "`csv` is for CSV files, and `types` for formats that know none; `columns` names the columns of a file that has no header line. Elsewhere they would be ignored without anyone noticing.";
    };
    "data/too-many-columns": {
        readonly title: "A table has too many columns";
        readonly consequence: "undecided";
        readonly explanation: "A table of more than 20,000 columns takes minutes to plan a single query for. Such files usually hold one kind of value sideways, or the delimiter was not found.";
    };
    "data/too-deep": {
        readonly title: "JSON nests values too deep";
        readonly consequence: "undecided";
        readonly explanation: "Values within values are followed 1000 levels down. A file that nests many thousands is made to break what reads it: the engine's process would end without a word.";
    };
    "data/arrow-type": {
        readonly title: "A column's Arrow type is not read";
        readonly consequence: "undecided";
        readonly explanation: "Unions, run-end encodings, views and decimals of more than 38 digits have no column type to be read as.";
    };
    "evaluation/settings": {
        readonly title: "The settings of an evaluation gate contradict one another";
        readonly consequence: "usage";
        readonly explanation: "An evaluation gate has either `model` and `data`, or `predictions`. Some tasks need further settings, which the message names.";
    };
    "evaluation/column-missing": {
        readonly title: "A column of the config is not in the table";
        readonly consequence: "usage";
        readonly explanation: "`label`, `slices`, `key`, `prediction` and `score` name columns; names are case-sensitive.";
    };
    "evaluation/no-rows": {
        readonly title: "There are no rows to evaluate";
        readonly consequence: "undecided";
        readonly explanation: "The table or the slice is empty. Nothing can be said of a model that was shown nothing.";
    };
    "evaluation/label-missing": {
        readonly title: "Rows without a label";
        readonly consequence: "undecided";
        readonly explanation: "A prediction cannot be right or wrong where the label is missing. Take those rows out of the golden data, so that everybody evaluates the same rows.";
    };
    "evaluation/too-many-rows": {
        readonly title: "More rows or clusters than a metric of pairs takes";
        readonly consequence: "undecided";
        readonly explanation: "Silhouette compares each row with each, davies_bouldin and adjusted_mutual_info each cluster with each. A sample of some ten thousand rows says the same; thousands of clusters are rarely meant.";
    };
    "evaluation/feature-type": {
        readonly title: "A feature of clusters is no number";
        readonly consequence: "usage";
        readonly explanation: "Silhouette and the like measure distances between rows in the columns of `features`, which hold finite numbers.";
    };
    "evaluation/empty-reference": {
        readonly title: "Right texts that are empty";
        readonly consequence: "note";
        readonly explanation: "The column of `label`, or one of `references`, holds empty texts. Where that is meant (a question without an answer), leave it; often a step that wrote the file lost the texts. A column without any text at all in `label` is an error.";
    };
    "evaluation/label-type": {
        readonly title: "The label column does not fit the task";
        readonly consequence: "undecided";
        readonly explanation: "Regression needs finite numbers. Binary classification needs at most two values, and `positive:` says which one is the positive class unless they are 0 and 1 or booleans. Labels of classes are texts or whole numbers, one a row unless the metric is one of several labels a row.";
    };
    "evaluation/positive-unknown": {
        readonly title: "The positive label does not occur";
        readonly consequence: "undecided";
        readonly explanation: "`positive:` must be one of the two values of the label column.";
    };
    "evaluation/classes-mismatch": {
        readonly title: "The classes of model and data do not fit";
        readonly consequence: "undecided";
        readonly explanation: "A score has one column a class, in the order of the model's classes. Say that order with `classes: [a, b, c]` when the data does not hold every class of the model, or holds others.";
    };
    "evaluation/unseen-label": {
        readonly title: "The data has labels that the model does not know";
        readonly consequence: "note";
        readonly explanation: "Rows with such a label can only be predicted wrong. Their number is part of the message.";
    };
    "evaluation/metric-for-task": {
        readonly title: "The metric does not exist for this task";
        readonly consequence: "usage";
        readonly explanation: "`f1` needs classes and `rmse` needs numbers; see the gate's page for which metric has which task.";
    };
    "evaluation/no-score": {
        readonly title: "There is no score to compute the metric from";
        readonly consequence: "undecided";
        readonly explanation: "roc_auc, log_loss and brier need a probability or score for each row, not only the predicted class: name the model's output, or the column of the predictions, with `score:`.";
    };
    "evaluation/no-prediction": {
        readonly title: "There is no prediction to compute the metric from";
        readonly consequence: "undecided";
        readonly explanation: "Name the model's output, or the column of the predictions, with `prediction:`.";
    };
    "evaluation/not-finite": {
        readonly title: "NaN or infinity among labels, predictions or scores";
        readonly consequence: "undecided";
        readonly explanation: "The model gave NaN or infinity for some rows, often because an input was missing. A metric over the other rows would speak of other data.";
    };
    "evaluation/not-probability": {
        readonly title: "Scores that are no probabilities";
        readonly consequence: "undecided";
        readonly explanation: "log_loss and brier need values from 0 to 1; logits or margins are not.";
    };
    "evaluation/length-mismatch": {
        readonly title: "Not one value for each row";
        readonly consequence: "undecided";
        readonly explanation: "Labels, predictions, scores and weights must be of one length.";
    };
    "evaluation/one-class": {
        readonly title: "Only one class occurs";
        readonly consequence: "undecided";
        readonly explanation: "Without rows of both classes roc_auc, precision, recall, f1 and most other metrics of two classes say nothing, nor do metrics of clusters and of masks where the truth is of one cluster or class: what finds nothing then has found it all. Add rows to this slice, or take it out of the rule.";
    };
    "evaluation/average-needed": {
        readonly title: "More than two classes need an average";
        readonly consequence: "usage";
        readonly explanation: "precision, recall, f1, specificity and the like of more than two classes or labels are averages: `macro` counts classes alike, `weighted` by their rows, `micro` counts rows alike; `samples` is the mean over rows with several labels each.";
    };
    "evaluation/undefined": {
        readonly title: "The metric is 0 divided by 0";
        readonly consequence: "undecided";
        readonly explanation: "E.g. precision when no row was predicted positive. scikit-learn says 0 with a warning; `zero_division: 0` in the rule says so here too.";
    };
    "evaluation/outside-domain": {
        readonly title: "The metric is not defined for these values";
        readonly consequence: "undecided";
        readonly explanation: "Logarithms need labels and predictions above -1, Poisson deviances labels of at least 0 and predictions above 0, gamma deviances both above 0. Choose a metric for such values, or clip the predictions.";
    };
    "evaluation/parameter": {
        readonly title: "A parameter of the metric is out of its range";
        readonly consequence: "usage";
        readonly explanation: "The message names the parameter and what it may be; scikit-learn's documentation has the same.";
    };
    "evaluation/too-few-rows": {
        readonly title: "Too few rows to say how sure a value is";
        readonly consequence: "undecided";
        readonly explanation: "Intervals of most metrics come from drawing the rows again and again; fewer than ten rows give nothing to draw from. Shares as accuracy and recall have exact intervals and are measured on fewer.";
    };
    "evaluation/slice-too-small": {
        readonly title: "The slice has too few rows";
        readonly consequence: "undecided";
        readonly explanation: "A slice of fewer rows than `min_slice_rows` (30) cannot be judged. Collect more rows, lower the limit, or take the slice out of the rule.";
    };
    "evaluation/slice-empty": {
        readonly title: "No row belongs to the slice";
        readonly consequence: "undecided";
        readonly explanation: "The rule names a slice that the data does not have. Check the value; the message lists those there are.";
    };
    "evaluation/slice-vanished": {
        readonly title: "A slice of the baseline's data is gone";
        readonly consequence: "undecided";
        readonly explanation: "The golden data of the baseline has rows of this slice and this change's data has none, so the rule cannot be checked where it was before.";
    };
    "evaluation/too-many-slices": {
        readonly title: "The values of the column are no slices";
        readonly consequence: "undecided";
        readonly explanation: "A column of slices holds a few categories, not numbers or ids: bin its values first. Where different values have one name, as the text `(missing)` and rows without a value, they would be judged as one: give one of them another name.";
    };
    "evaluation/data-changed": {
        readonly title: "The golden data differs from the baseline's";
        readonly consequence: "note";
        readonly explanation: "Both models were evaluated on this change's data, so the comparison is fair; but values cannot be compared with those of earlier reports.";
    };
    "evaluation/key-needed": {
        readonly title: "Predictions cannot be paired without a key";
        readonly consequence: "undecided";
        readonly explanation: "Two files of predictions are compared row by row. `key:` names the column that tells which rows belong together.";
    };
    "evaluation/not-in-sql": {
        readonly title: "SQL does not compute this";
        readonly consequence: "usage";
        readonly explanation: "With `compute: sql` metrics come from counts, sums and ranks that the engine computes, and only some metrics and settings have those. Say `compute: memory` for the others, in a gate of their own if need be.";
    };
    "evaluation/key-duplicate": {
        readonly title: "A key occurs more than once";
        readonly consequence: "undecided";
        readonly explanation: "The column of `key:` must be different in every row of a file and never missing.";
    };
    "evaluation/key-missing": {
        readonly title: "Rows without their counterpart";
        readonly consequence: "undecided";
        readonly explanation: "Every row that is evaluated needs exactly one prediction. A file that lacks some rows would be compared on other rows than the candidate.";
    };
    "evaluation/option": {
        readonly title: "An option of a metric is outside what it can be";
        readonly consequence: "usage";
        readonly explanation: "E.g. `k` of a ranking metric is a whole number above 0. The message names the option.";
    };
    "evaluation/one-group": {
        readonly title: "Only one group occurs";
        readonly consequence: "undecided";
        readonly explanation: "Fairness compares groups of rows, told apart by the columns of `sensitive_features`, and uplift the treated with the others. One group alone is no evidence.";
    };
    "evaluation/box": {
        readonly title: "A box that is none";
        readonly consequence: "undecided";
        readonly explanation: "A box is four finite numbers: left, top, width and height (COCO), or the corners. Width and height are not negative.";
    };
    "evaluation/unknown-category": {
        readonly title: "A category that the ground truth does not list";
        readonly consequence: "undecided";
        readonly explanation: "pycocotools leaves such boxes out without a word, so that a model with wrong numbers of classes looks as if it found nothing. Use the category ids of the ground truth, or list the category there.";
    };
    "evaluation/coco-file": {
        readonly title: "A COCO file that cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "The ground truth is a JSON object with `images`, `annotations` and `categories`, each entry with an id of its own; the results are a JSON list of objects with `image_id`, `category_id`, `bbox` or `segmentation`, and `score`. Nothing of a file that is damaged in one place is counted.";
    };
    "evaluation/mask": {
        readonly title: "A mask that cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "Masks are arrays of class numbers, COCO's run-length encodings or polygons. The two masks of an image have one size, and every number is one of `classes` or the one that is ignored.";
    };
    "evaluation/unknown-image": {
        readonly title: "A ground truth or detection of an image that is not evaluated";
        readonly consequence: "undecided";
        readonly explanation: "Every box belongs to one of the images. A detection on another image would neither be right nor wrong.";
    };
    "evaluation/ragged": {
        readonly title: "Rows of different width";
        readonly consequence: "undecided";
        readonly explanation: "A matrix has the same number of values in each row, and two matrices of a metric have one shape.";
    };
    "evaluation/not-binary": {
        readonly title: "Values other than 0 and 1";
        readonly consequence: "undecided";
        readonly explanation: "Relevance, treatment and outcome of ranking, uplift and fairness metrics are 0 or 1 a row, and so is each label of a multilabel task; the message names which was not.";
    };
    "evaluation/text-too-long": {
        readonly title: "A sentence is too long to be aligned";
        readonly consequence: "undecided";
        readonly explanation: "rougeLsum compares a sentence a line. Texts without line breaks are one sentence, whose words are each compared with each.";
    };
    "evaluation/label-list": {
        readonly title: "A cell that is no list of labels";
        readonly consequence: "undecided";
        readonly explanation: "A column of labels, predictions or scores of rows with several labels holds one list a row: a list of the file's own, a JSON list in a text, or labels with `label_separator` between them. Each label stands in it once, and lists of scores have one number for each label.";
    };
    "evaluation/rounded-integers": {
        readonly title: "Whole numbers that are too large to be told apart";
        readonly consequence: "undecided";
        readonly explanation: "Classes, predicted classes, slices and groups may be 64-bit integers. Beyond 2^53 = 9007199254740992 a floating-point number (beyond 2^24 one of 32 bits) stands for several whole numbers, so ids that a file or a model gives as floats there would be merged, and wrong predictions count as right. Write them as texts or as integers; pandas turns a column of integers into floats where a cell is missing.";
    };
    "evaluation/label-unknown": {
        readonly title: "No label has the name that a rule says";
        readonly consequence: "undecided";
        readonly explanation: "`label:` of a rule names one of the labels of a multilabel task, or a pattern such as `*` that some match; the message lists them.";
    };
    "evaluation/query-missing": {
        readonly title: "Rows without a query";
        readonly consequence: "undecided";
        readonly explanation: "`query` names the column that says which rows are ranked together. A row without one belongs to no list, and leaving it out would rank other items than there are.";
    };
    "evaluation/query-split": {
        readonly title: "A slice, weight or group differs within a query";
        readonly consequence: "undecided";
        readonly explanation: "A query is the unit that is measured and resampled, so that it belongs to one slice and has one weight. Columns that say something of single items cannot divide it.";
    };
    "evaluation/query-vanished": {
        readonly title: "Queries that one side has and the other has not";
        readonly consequence: "undecided";
        readonly explanation: "Means over other queries cannot be compared, and the missing ones may be the hard ones. The baseline's data has queries that this change's has not, or a table of lists lacks queries of the data.";
    };
    "evaluation/queries": {
        readonly title: "Queries that decide nothing";
        readonly consequence: "note";
        readonly explanation: "In a query without a relevant item there is nothing to find, and one item alone is always first. Such queries count, but no model is better or worse on them.";
    };
    "evaluation/relevance": {
        readonly title: "A relevance that is negative or no number";
        readonly consequence: "undecided";
        readonly explanation: "Relevance is 0 for an item that is not relevant and above 0 for one that is, in grades if need be. Gains below 0 have no best order to compare with.";
    };
    "evaluation/training": {
        readonly title: "The training series cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "`mase` and `rmsse` divide errors by those of the naive forecast on the time before. The table of `training` holds the label for each step of each series once, in the order of `time`; several series are told apart by `series`.";
    };
    "evaluation/samples": {
        readonly title: "Samples of a problem that cannot be counted";
        readonly consequence: "undecided";
        readonly explanation: "For `pass_at_k` a row is one program with 0 or 1 as `label`, or with `samples` one problem: how many programs were drawn, and as `label` how many of them passed.";
    };
    "evaluation/rank": {
        readonly title: "A rank that is none";
        readonly consequence: "undecided";
        readonly explanation: "The column of `rank` holds a number of at least 0 for each item, the least for the best. A sentinel such as -1 would make an item that was not ranked the first.";
    };
    "evaluation/metrics-file": {
        readonly title: "The metrics file cannot be read";
        readonly consequence: "undecided";
        readonly explanation: "A metrics file is JSON, YAML or TOML (by its extension) that holds numbers under names, nested as deeply as you like. A file that was cut off, is empty or holds no values is no evidence.";
    };
    "evaluation/mlflow-server": {
        readonly title: "The MLflow server gives no usable answer";
        readonly consequence: "undecided";
        readonly explanation: "`mlflow_run:` asks a tracking server for one run, for at most 10 seconds and 5 megabytes, and follows no redirect. Credentials of the environment (`MLFLOW_TRACKING_USERNAME` and `MLFLOW_TRACKING_PASSWORD`, or `MLFLOW_TRACKING_TOKEN`) are sent only to the server that `MLFLOW_TRACKING_URI` names beside them, by https. Whatever is not MLflow's own answer about that run is no evidence.";
    };
    "evaluation/mlflow-store": {
        readonly title: "The MLflow file store cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "`store:` names a folder inside the tree with `<experiment>/<run>/meta.yaml` and `metrics/` as MLflow writes them. Links are not followed.";
    };
    "evaluation/mlflow-run": {
        readonly title: "The MLflow run is no evidence";
        readonly consequence: "undecided";
        readonly explanation: "The run is not there, was deleted, has no metrics, or did not finish: what a run logged before it failed, or while it goes on, says nothing of its model.";
    };
    "evaluation/key-unknown": {
        readonly title: "The metrics file or run has no such key";
        readonly consequence: "undecided";
        readonly explanation: "`key:` of the metric file_metric names a value of the file; keys of nested objects are joined by dots, as DVC does: `test.auc`. Metrics of an MLflow run have their own names: `test/auc`.";
    };
    "evaluation/not-number": {
        readonly title: "A value of the metrics file or run is no finite number";
        readonly consequence: "undecided";
        readonly explanation: "Numbers and booleans (as 0 and 1) can be judged. Texts, lists, null, NaN and infinity cannot.";
    };
    "evaluation/exact-points": {
        readonly title: "Values without intervals were compared";
        readonly consequence: "note";
        readonly explanation: "A metrics file or an MLflow run holds points. How much of a difference is noise cannot be told from them, so they are taken as exact.";
    };
    "evaluation/champion-idle": {
        readonly title: "A champion that nothing compares with";
        readonly consequence: "note";
        readonly explanation: "The gate names a `champion`, but none of its rules compares with it, so its file was not opened: it may be missing, and this model may be worse. Rules compare with it by `no_worse_than: champion`.";
    };
    "evaluation/class-order": {
        readonly title: "Grades in another order than their numbers";
        readonly consequence: "note";
        readonly explanation: "`classes` is the order of a model's scores, and for `cohen_kappa` with `weights` the order of the grades too. Where labels are numbers and `classes` has them otherwise, scikit-learn, which sorts them, gives another value.";
    };
    "evaluation/weight": {
        readonly title: "Weights that cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "The column of `weight:` says how much each row counts: finite numbers of at least 0, in every row, not all 0, and with a sum that is a number (below 1.8e308).";
    };
    "evaluation/group-missing": {
        readonly title: "Rows that belong to no group";
        readonly consequence: "undecided";
        readonly explanation: "The column of `group:` says which rows are not independent of one another. A row without a group could belong to any.";
    };
    "evaluation/command": {
        readonly title: "The gate's command cannot be run as it is written";
        readonly consequence: "usage";
        readonly explanation: "`command:` is a program with its arguments, best as a list. A text is split at spaces, quotes keep one argument together; it is never given to a shell, so pipes, variables and wildcards are refused.";
    };
    "evaluation/command-failed": {
        readonly title: "The gate's command failed";
        readonly consequence: "undecided";
        readonly explanation: "It could not be started, or ended with another exit code than 0. What it wrote is not read. The message holds its last words.";
    };
    "evaluation/command-timeout": {
        readonly title: "The gate's command took too long";
        readonly consequence: "undecided";
        readonly explanation: "The command and everything that it started were ended after nine tenths of the gate's `timeout:`.";
    };
    "evaluation/command-changed-data": {
        readonly title: "The gate's command changed what its predictions are judged by";
        readonly consequence: "undecided";
        readonly explanation: "`data` and `champion` must be the same before and after the command. Labels that come from the code that is judged are no evidence; make them in a step before.";
    };
    "evaluation/command-no-file": {
        readonly title: "The gate's command did not write its file";
        readonly consequence: "undecided";
        readonly explanation: "The file named by `predictions` or `metrics_file` is moved out of the way before the command runs and must be there afterwards. A file left from another run is no evidence; it is put back.";
    };
    "evaluation/command-baseline": {
        readonly title: "The command ran for this change alone";
        readonly consequence: "note";
        readonly explanation: "A commit of the past is read from git, not checked out, so no command runs in it: the baseline is what was committed under the same path. Commit the file, or compare with a passport.";
    };
    "evaluation/score-type": {
        readonly title: "A score is not a number";
        readonly consequence: "undecided";
        readonly explanation: "The column that `score` names holds text. Often one cell of a CSV file is a word, which makes the whole column text.";
    };
    "evaluation/key-types": {
        readonly title: "Keys of two tables are of unlike types";
        readonly consequence: "undecided";
        readonly explanation: "The column of `key:` pairs rows where its values are the same. Integers pair with numbers and, like times, with their texts; a decimal and a text, a date and a time, or a boolean and anything else do not, as each can be written in several ways. Write the key with one type in both tables.";
    };
    "evaluation/key-null": {
        readonly title: "A row has no key";
        readonly consequence: "undecided";
        readonly explanation: "`key` names the column that pairs predictions with rows, so each row needs a value in it.";
    };
    "evaluation/command-processes": {
        readonly title: "Processes that left a command's group cannot be found here";
        readonly consequence: "note";
        readonly explanation: "What a `command` starts is ended with it. On Linux that includes processes in a session of their own (`setsid`, a daemon), which are found by a variable that they inherit; other systems do not tell the environment of processes, so only the command's own group is ended there.";
    };
    "evaluation/label-is-input": {
        readonly title: "The model is fed what it should predict";
        readonly consequence: "usage";
        readonly explanation: "A column that feeds the model is the gate's `label`, often because an input of the model has the label's name. A model with the answer in hand says nothing about rows whose label is not known, so nothing is measured. Correct `inputs` or `label`; where the label is meant to be an input, as of an autoencoder, say why in `label_as_input: \"…\"`, and a note remains.";
    };
    "evaluation/repeats": {
        readonly title: "Repeats are not different runs";
        readonly consequence: "usage";
        readonly explanation: "`repeats` names the predictions of further runs of the same training. The same run twice, with scores or numbers also in another order of rows, would make the runs look more alike than they are.";
    };
    "evaluation/unlike-runs": {
        readonly title: "The best or worst of many runs cannot be compared with that of few";
        readonly consequence: "undecided";
        readonly explanation: "With `aggregate: min` or `max`, more runs alone give a lower or higher value, so a baseline or champion of fewer runs is no fair opponent. `mean` and `median` compare any numbers of runs.";
    };
    "evaluation/behaviour": {
        readonly title: "A behaviour of the model cannot be tried";
        readonly consequence: "usage";
        readonly explanation: "Entries under `behaviour` change a column that feeds the model (`invariance`, `direction`) or name a table of cases (`cases`). The message says what does not fit: a name that is not there, a change that the column cannot take or that changes no row, a column that the model does not read, or a gate without a model.";
    };
    "evaluation/behaviour-failed": {
        readonly title: "Rows or cases for which a behaviour fails";
        readonly consequence: "note";
        readonly explanation: "Rows by their number from 1 in the order of the file, the first five. What is in them is not shown: the table has it.";
    };
    "evaluation/behaviour-untried": {
        readonly title: "A behaviour that no rule asks about";
        readonly consequence: "note";
        readonly explanation: "Entries under `behaviour` say what can be tried; rules of `invariance_failures`, `direction_failures` and `case_failures` say what is. Rules name them where there are several of a kind.";
    };
    "evaluation/unseen-value": {
        readonly title: "A behaviour writes a category that no row has";
        readonly consequence: "note";
        readonly explanation: "`set` or `swap` names a text that does not occur in the column, most often because it is written differently there. Models treat unknown categories in ways of their own, so the answer may say nothing about the known ones.";
    };
    "evaluation/different-rows": {
        readonly title: "Rows for which two models answer differently";
        readonly consequence: "note";
        readonly explanation: "Rows by their number from 1 in the order of the file, those whose outputs are furthest apart first. What is in them is masked unless the gate says `show_values: true`.";
    };
    "evaluation/worse-rows": {
        readonly title: "Rows that the baseline predicts better";
        readonly consequence: "note";
        readonly explanation: "Rows by their number from 1 in the order of the file, those that lost most first. Key, labels and slices are masked unless the gate says `show_values: true`.";
    };
    "evaluation/found-slices": {
        readonly title: "What the search for slices did";
        readonly consequence: "note";
        readonly explanation: "`find_slices` looks through the table's own columns for slices of rows that lost more than the others, compares each with Welch's t, and adjusts for all that were tried (Holm), so that on equal models it names one by chance in at most 5 % of runs.";
    };
    "file/missing": {
        readonly title: "A file is missing";
        readonly consequence: "undecided";
        readonly explanation: "The config names a file that is not in this tree. Check the spelling and the folder; paths start at the folder of `assay.yml`.";
    };
    "file/unreadable": {
        readonly title: "A file cannot be read";
        readonly consequence: "undecided";
        readonly explanation: "The file is there, but the operating system refused to open it. Check its permissions.";
    };
    "file/not-a-file": {
        readonly title: "A folder or device stands where a file is needed";
        readonly consequence: "undecided";
        readonly explanation: "Assay reads plain files. Folders, pipes, sockets, devices and git submodules are refused, because their content has no one digest.";
    };
    "file/outside-tree": {
        readonly title: "A path leads out of the repository";
        readonly consequence: "undecided";
        readonly explanation: "An earlier commit holds only files of the repository. An absolute path, a path with too many `..` or a link that points outside has no earlier version to compare with. Tables, schemas, references and predictions of this change are not read from outside of the repository either, nor below `.git`, whether by a path or by a link: the config comes with the change, and whoever writes it could have any file of the machine read and shown. Where there is no repository, the folder of `assay.yml` is the tree. Links of DVC to its cache are followed.";
    };
    "file/lfs-pointer": {
        readonly title: "A Git LFS pointer stands where the content should be";
        readonly consequence: "undecided";
        readonly explanation: "The checkout was made without LFS content. Run `git lfs pull`, or set `lfs: true` for actions/checkout, `GIT_LFS_SKIP_SMUDGE: 0` for GitLab. For an earlier commit, `git lfs fetch origin COMMIT` puts the content where Assay finds it.";
    };
    "file/dvc-pointer": {
        readonly title: "DVC keeps this file and its content is not here";
        readonly consequence: "undecided";
        readonly explanation: "A `.dvc` file describes this path. Run `dvc pull` for the current files; for an earlier commit, `dvc fetch --all-commits` fills the cache that Assay reads.";
    };
    "file/git-failed": {
        readonly title: "A git command failed";
        readonly consequence: "undecided";
        readonly explanation: "Assay asks git for files of earlier commits, for changed files and for tags. The message holds git's own words.";
    };
    "file/git-ownership": {
        readonly title: "Git distrusts the owner of the folder";
        readonly consequence: "undecided";
        readonly explanation: "In a container the checkout often belongs to another user than the one that runs the job, and git refuses to read it. Run `git config --global --add safe.directory \"$PWD\"` first.";
    };
    "file/ref-refused": {
        readonly title: "This is not the name of a git revision";
        readonly consequence: "usage";
        readonly explanation: "A revision is a branch, a tag or a commit id. Names that begin with `-`, hold spaces, control characters, `:` or `..` are refused, so that none can be read as an option or as something other than one commit.";
    };
    "baseline/no-repository": {
        readonly title: "There is no git repository to compare with";
        readonly consequence: "undecided";
        readonly explanation: "A baseline ref is a commit of the repository that holds the config. Run in a checkout, or compare with passports.";
    };
    "baseline/no-commit": {
        readonly title: "The repository has no commit yet";
        readonly consequence: "undecided";
        readonly explanation: "Nothing was committed, so nothing can be compared with. Commit first.";
    };
    "baseline/ref-missing": {
        readonly title: "The baseline's ref is not in this clone";
        readonly consequence: "undecided";
        readonly explanation: "No branch, tag or commit has this name here. CI systems often clone one branch only; fetch the other with `git fetch origin main:refs/remotes/origin/main`.";
    };
    "baseline/shallow": {
        readonly title: "The clone is too shallow to compare";
        readonly consequence: "undecided";
        readonly explanation: "The commit that the change started from, or what `assay golden verify` holds a passport against, is not in this clone. Use `fetch-depth: 0` with actions/checkout, `GIT_DEPTH: 0` in GitLab, a clone without `shallow` in Jenkins, or `git fetch --unshallow`.";
    };
    "baseline/file-missing": {
        readonly title: "The baseline has no such file yet";
        readonly consequence: "undecided";
        readonly explanation: "The model or its data is new in this change, so the base commit has nothing to compare with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.";
    };
    "baseline/key-missing": {
        readonly title: "The baseline's metrics have no such key yet";
        readonly consequence: "undecided";
        readonly explanation: "The number is new in this change, so the base commit's metrics file has nothing to compare it with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.";
    };
    "baseline/column-missing": {
        readonly title: "The baseline's table has no such column yet";
        readonly consequence: "undecided";
        readonly explanation: "The column is new in this change, so the base commit's table has nothing to compare it with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.";
    };
    "baseline/slice-missing": {
        readonly title: "The baseline's table has no rows of the slice yet";
        readonly consequence: "undecided";
        readonly explanation: "The value by which rows are sliced is new in this change, so the base commit's table has no rows to compare with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.";
    };
    "baseline/first-run": {
        readonly title: "Nothing was accepted yet";
        readonly consequence: "undecided";
        readonly explanation: "No passport holds golden metrics of this gate. Look at what was measured and accept it with `assay golden accept`, then commit the passport; or let such rules wait with `baseline: { when_missing: skip }`.";
    };
    "baseline/not-in-passports": {
        readonly title: "Passports do not hold metrics of this kind of gate";
        readonly consequence: "undecided";
        readonly explanation: "A passport holds what evaluation gates measure of a model. Tables change with every delivery and times belong to the machine that took them, so rules of other gates compare with a commit (`baseline: { ref: origin/main }` or `--baseline REF`) or with a number (`min`, `max`). `assay audit --kind evaluation` leaves the other gates out.";
    };
    "baseline/itself": {
        readonly title: "The audit would compare a commit with itself";
        readonly consequence: "undecided";
        readonly explanation: "`assay audit` compares with passports. Rules that say `baseline` in a gate without a passport are held against `baseline.ref`; where that is the commit that is audited, as on a schedule on the main branch, every difference would be 0 and nothing would be known.";
    };
    "baseline/instead-of-passport": {
        readonly title: "An audit compared a gate with a commit";
        readonly consequence: "note";
        readonly explanation: "`assay audit` compares with passports where there are any. No passport holds this gate, so its rules that say `baseline` were compared with the commit that the note names.";
    };
    "golden/no-doubt": {
        readonly title: "A golden value does not say how sure it is";
        readonly consequence: "undecided";
        readonly explanation: "A passport keeps a standard error or an interval with every value that was measured. One that lacks both was edited, or is damaged; without them a difference could look surer than it is. Values that were imported from a model card have none and are taken as they stand. Whole numbers beyond 2^53 are rounded in a passport, so one that a metrics file holds with every digit is not compared with it.";
    };
    "golden/mismatch": {
        readonly title: "A passport does not agree with what lies here";
        readonly consequence: "failed";
        readonly explanation: "`assay golden verify` found a model or golden data whose bytes are not those that the passport names, values that are not measured again or are missing, anything else that was changed since it was committed with its acceptance, acceptances that were committed and are not in the list any more, or a list whose digests do not follow from one another. Restore the file from git, run the gates and accept on top of it.";
    };
    "golden/metric-missing": {
        readonly title: "The passport lacks what the gate's rules measure";
        readonly consequence: "note";
        readonly explanation: "`assay golden verify` measured a metric that the config asks for and the passport does not hold. Where the config is the very one that was accepted, that is a mismatch: somebody took it out. Else the rule may be younger than the passport. Look at `assay golden history`, and accept anew.";
    };
    "golden/outside-tree": {
        readonly title: "A passport names a file outside of the repository";
        readonly consequence: "undecided";
        readonly explanation: "`assay golden verify` reads the files that a passport names and compares their digests. A path that leads out of the repository, by `..`, as an absolute path or by a link, is only followed where a gate of the config names it too. Restore the passport from git, or name the file in the gate.";
    };
    "golden/not-recomputed": {
        readonly title: "Values of a passport could not be measured again";
        readonly consequence: "undecided";
        readonly explanation: "`assay golden verify` measures what a passport says again, from the model and the data that it names and from kept predictions. Here it could not: the gate is gone from the config, has other settings, evaluates another file, or failed. Files and acceptances were compared all the same; `--no-recompute` asks for no more than that.";
    };
    "golden/unreadable": {
        readonly title: "A passport cannot be read";
        readonly consequence: "undecided";
        readonly explanation: "The file in the folder of passports cannot be opened or is not JSON. Restore it from git.";
    };
    "golden/invalid": {
        readonly title: "A passport is not as its schema says";
        readonly consequence: "undecided";
        readonly explanation: "Passports are written by `assay golden accept`. One that was edited by hand or merged badly is refused rather than half read. Restore it from git, and accept on top of it.";
    };
    "golden/unknown-model": {
        readonly title: "There is no such model";
        readonly consequence: "usage";
        readonly explanation: "The name is that of a passport: the model's file name without its extension. `assay golden show` lists them.";
    };
    "golden/name": {
        readonly title: "A passport cannot have this name";
        readonly consequence: "usage";
        readonly explanation: "`assay golden accept MODEL --as NAME` keeps the golden metrics of one model under a name that rules may compare with (`no_worse_than: NAME`). The name becomes a file, `baseline`, `passport`, `champion`, `trivial` and `candidate` mean something else in rules, and the passport of another model is not overwritten.";
    };
    "golden/name-clash": {
        readonly title: "Two models would share one passport";
        readonly consequence: "usage";
        readonly explanation: "A passport is named after the model's file without its extension, and two different models have the same one. Rename one of the files.";
    };
    "golden/because-needed": {
        readonly title: "Accepting something worse needs a reason";
        readonly consequence: "usage";
        readonly explanation: "A golden metric gets worse, disappears, or a rule failed. Whoever reviews the passport should read why that is right: `assay golden accept --because \"…\"`.";
    };
    "golden/stale-report": {
        readonly title: "The report speaks of other bytes";
        readonly consequence: "usage";
        readonly explanation: "The model or its golden data changed after the report was made, so its numbers are not theirs. Run `assay run` again, then accept.";
    };
    "golden/nothing-measured": {
        readonly title: "There is nothing to accept";
        readonly consequence: "usage";
        readonly explanation: "The report has no evaluation of this model, or a metric that a rule asks for could not be measured. Only what was measured can become golden.";
    };
    "golden/who-needed": {
        readonly title: "Nobody is named as accepting";
        readonly consequence: "usage";
        readonly explanation: "A passport says who accepted it. Set git's `user.name` or use `--who`.";
    };
    "golden/other-rows": {
        readonly title: "The passport kept predictions of other rows";
        readonly consequence: "note";
        readonly explanation: "Rules against a passport are judged row by row where it kept what its model said of these very rows. The golden data has changed since, so the accepted values are compared as two independent measurements. Accept anew with `--with-predictions`.";
    };
    "golden/other-settings": {
        readonly title: "The gate's settings are not those of the passport";
        readonly consequence: "undecided";
        readonly explanation: "A setting that gives a number its meaning (label, columns, classes, threshold, weights …) is another than when the passport was accepted, so the two values are not values of one thing. The message names the setting. Restore it, or look at what is measured now and accept it anew. Settings of behaviours are held against the metrics of behaviours alone; slices, resamples, batches and where it is computed change no meaning.";
    };
    "golden/contradicts": {
        readonly title: "The passport contradicts what its own bytes measure";
        readonly consequence: "undecided";
        readonly explanation: "The passport names the digests of the very model and data that were measured now, but another value or another number of rows. Either the file was edited by hand, or another version of Assay or of the runtime computes the metric differently. Restore it from git, or look at what is measured and accept it anew.";
    };
    "golden/model-index": {
        readonly title: "A model card's results cannot be taken over";
        readonly consequence: "usage";
        readonly explanation: "`assay golden import` reads `model-index` at the head of a model card or in a YAML or JSON file: a model's name and results with metrics that have `type` and a number as `value`. Metrics and options (`args`) that Assay does not have, numbers outside a metric's range, and metrics with several values, as of several data sets, are left out.";
    };
    "golden/exists": {
        readonly title: "The model has a passport already";
        readonly consequence: "usage";
        readonly explanation: "An import makes the first passport of a model and never replaces values that were measured. Use `assay golden accept`, or delete the passport first where it was never committed.";
    };
    "golden/predictions": {
        readonly title: "Predictions in a passport cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "`assay golden accept --with-predictions` keeps what the model said of each golden row. The packed rows are damaged, are of other rows than the passport says, or are too many for a file in a repository.";
    };
    "golden/looks-unreadable": {
        readonly title: "The file of looks cannot be read or written";
        readonly consequence: "undecided";
        readonly explanation: "`looks.jsonl` beside the passports lists which model was judged on which golden table, one line a look. Without it nobody knows how much of the budget is spent. Restore it from git; `assay run --record-look` adds to it.";
    };
    "golden/reuse": {
        readonly title: "A golden table was looked at";
        readonly consequence: "note";
        readonly explanation: "Every model that is judged on the same rows, and changed because of what was seen, wears their numbers out: the team learns the table instead of the task. `baseline: { reuse: { looks: 32 } }` counts the different models that were judged on the same bytes, as passports and `looks.jsonl` record them.";
    };
    "golden/reuse-low": {
        readonly title: "The budget of looks is nearly spent";
        readonly consequence: "note";
        readonly explanation: "More than 80 % of the looks at this golden table are taken. Start to collect a fresh one, since labels take time.";
    };
    "golden/reuse-spent": {
        readonly title: "The budget of looks is spent";
        readonly consequence: "undecided";
        readonly explanation: "More models were judged on this golden table than `baseline: { reuse: … }` allows, so its numbers may flatter the models that were chosen by them. Bring a fresh table; its digest starts a budget of its own.";
    };
    "golden/data-changed": {
        readonly title: "The golden data is not that of the passport";
        readonly consequence: "note";
        readonly explanation: "The passport's metrics were measured on other data, so part of a difference may come from the data. Accept the model anew on the new data.";
    };
    "history/too-short": {
        readonly title: "There are too few earlier runs";
        readonly consequence: "undecided";
        readonly explanation: "`within` needs at least three earlier runs to know how much a value moves by itself. Record runs of the main branch with `assay history append`; `baseline: { when_missing: skip }` skips such rules until there are enough.";
    };
    "history/brought": {
        readonly title: "A change brings the history that it would be judged by";
        readonly consequence: "undecided";
        readonly explanation: "Rules that say `within` are judged by the history of the base commit. Here that commit has no such file, but the change commits one. Let the history arrive on the main branch first; `baseline: { when_missing: skip }` skips such rules until then.";
    };
    "history/unreadable": {
        readonly title: "The file of earlier runs cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "The file that `history: { file }` names holds one JSON object a line, as `assay history append` writes them. A line that is none is not passed over, since a history with gaps would judge by other values than everybody thinks.";
    };
    "history/no-file": {
        readonly title: "No file of earlier runs is named";
        readonly consequence: "usage";
        readonly explanation: "`assay history` works on the file that `history: { file }` names in assay.yml.";
    };
    "image/decoder-missing": {
        readonly title: "The decoder of images could not be loaded";
        readonly consequence: "undecided";
        readonly explanation: "The native package `sharp` is not installed, or has no binary for this system.";
    };
    "image/path": {
        readonly title: "A row names no image that may be read";
        readonly consequence: "undecided";
        readonly explanation: "The column of `images.column` holds a path inside `images.folder`, written with `/`. An empty cell, an absolute path, one with `..` and a link that leads out of the tree are refused: paths come from the data, and data must not choose what is read.";
    };
    "image/folder": {
        readonly title: "A folder of images does not have the shape that is needed";
        readonly consequence: "undecided";
        readonly explanation: "Where `data` is a folder, each of its sub-folders is a class, and every image below it is one of that class, as torchvision's `ImageFolder` reads it. Images beside the sub-folders have no label.";
    };
    "image/unreadable": {
        readonly title: "An image is damaged or cut off";
        readonly consequence: "undecided";
        readonly explanation: "The file begins like a PNG, JPEG or WebP image, but its decoder stopped or complained. What could be read of it is no evidence.";
    };
    "image/kind": {
        readonly title: "An image is of a kind that is not read";
        readonly consequence: "undecided";
        readonly explanation: "PNG, JPEG and WebP are read, known by their content and not by their name: gray, palette or RGB with eight bits a channel. 16 bits, CMYK, several frames and other formats would have to be converted by a choice of ours; convert them as in training.";
    };
    "image/too-large": {
        readonly title: "An image is larger than images may be";
        readonly consequence: "undecided";
        readonly explanation: "Files of more than 64 MiB and images of more than 67,108,864 pixels, or of an edge of more than 65,535, are not decoded: a small file can claim a size that fills all memory. No step of resizing may take more pixels, either, as that of a long and narrow image would.";
    };
    "image/size": {
        readonly title: "Images do not have the size that is needed";
        readonly consequence: "undecided";
        readonly explanation: "All rows go into one tensor, so all images must end in one size: by `crop_size`, by a `size` of height and width, or because they all have it. An image that is smaller than its crop is refused.";
    };
    "image/orientation": {
        readonly title: "Images say that they lie on their side";
        readonly consequence: "note";
        readonly explanation: "Cameras write into a photo's EXIF data how to turn it. Pillow and torchvision do not turn it unless asked, OpenCV and most viewers do. Say with `exif_transpose: true` or `false` what was done in training.";
    };
    "import/format": {
        readonly title: "The file is none that can be imported";
        readonly consequence: "usage";
        readonly explanation: "`assay import` reads data contracts of the Open Data Contract Standard 3, Frictionless Table Schemas and Data Packages, Great Expectations suites and dbt's property files. Which one a file is, its content tells; `--from` says it, too.";
    };
    "import/version": {
        readonly title: "The data contract is of another version";
        readonly consequence: "usage";
        readonly explanation: "Versions 3.0 and 3.1 of the Open Data Contract Standard can be read. Version 2 has other names for nearly everything, and a later one may mean other things by the same names.";
    };
    "import/syntax": {
        readonly title: "The file is no YAML or JSON that can be used";
        readonly consequence: "usage";
        readonly explanation: "The file to import is broken, says a key twice, nests its values too deeply, or unfolds to far more than it seems to hold. Nothing is guessed of such a file.";
    };
    "import/empty": {
        readonly title: "Nothing of the file can be checked";
        readonly consequence: "usage";
        readonly explanation: "The file could be read, but it asks for nothing, or only for things that no rule can say. A gate without rules would be green without evidence, so none is written.";
    };
    "import/too-large": {
        readonly title: "The file to import, or what it becomes, is too large";
        readonly consequence: "usage";
        readonly explanation: "A file to import has at most 64 MiB and a config at most 1 MiB. Split a contract of that many columns by table, or write rules about the columns that matter.";
    };
    "import/exists": {
        readonly title: "A file is in the way";
        readonly consequence: "usage";
        readonly explanation: "`assay import --output` does not write over files that are there, since people change them by hand. `--force` does.";
    };
    "latency/too-few-calls": {
        readonly title: "Too few calls for this percentile";
        readonly consequence: "undecided";
        readonly explanation: "A percentile p needs at least 10 / (1 − p) calls, and a comparison at least eight groups of as many: p90 100, p99 1,000. The gate ran out of `seconds:` before. Give it more, or gate p50.";
    };
    "latency/overhead": {
        readonly title: "The call takes hardly longer than calling";
        readonly consequence: "note";
        readonly explanation: "Below about 0.2 ms a call, the binding between JavaScript and ONNX Runtime is more than a tenth of what is timed. Differences of the model itself look smaller than they are; use a larger batch.";
    };
    "latency/same-model": {
        readonly title: "Both sides are the same file";
        readonly consequence: "note";
        readonly explanation: "The baseline's model has the same bytes, so the difference is zero by definition and was not timed.";
    };
    "latency/not-resolved": {
        readonly title: "Time ran out before the difference was known finely enough";
        readonly consequence: "note";
        readonly explanation: "The gate stops when the interval is narrow against the rule's margin or `seconds:` are spent. The verdict uses the interval as it stands, so it may be inconclusive.";
    };
    "latency/environment": {
        readonly title: "How the latency was measured";
        readonly consequence: "note";
        readonly explanation: "Threads, calls and rounds of this measurement. Absolute times belong to this machine; only ratios of one run are comparable.";
    };
    "latency/no-input": {
        readonly title: "There is nothing to time the model on";
        readonly consequence: "undecided";
        readonly explanation: "Without `data:` the gate makes up random tensors of the declared shapes. This input has an open dimension beside the first, or a type that cannot be made up.";
    };
    "latency/fixed-batch": {
        readonly title: "The model takes another number of rows";
        readonly consequence: "undecided";
        readonly explanation: "The model was exported for a fixed number of rows a call, and the config asks for another.";
    };
    "latency/too-few-rows": {
        readonly title: "The table has fewer rows than the batch";
        readonly consequence: "undecided";
        readonly explanation: "A batch is filled with the first rows of the table, each once.";
    };
    "metric/not-finite": {
        readonly title: "The value is not a finite number";
        readonly consequence: "undecided";
        readonly explanation: "The metric came out as NaN or infinite, so nothing can be judged by it.";
    };
    "metric/no-samples": {
        readonly title: "There is nothing to measure";
        readonly consequence: "undecided";
        readonly explanation: "The metric was asked for over no rows, calls or items. An empty table or slice is never a pass: give the gate data, or take the rule away.";
    };
    "metric/unstable": {
        readonly title: "The metric cannot be measured on so few rows";
        readonly consequence: "undecided";
        readonly explanation: "The interval of a metric comes from drawing the rows again many times. On too many of those draws the metric does not exist, for example because a slice hardly holds both classes. Add rows to the slice, or leave it out of the rule.";
    };
    "model/runtime-missing": {
        readonly title: "ONNX Runtime could not be loaded";
        readonly consequence: "undecided";
        readonly explanation: "The native package `onnxruntime-node` is not installed, or has no binary for this system. It has none for Intel Macs nor for Alpine Linux (musl).";
    };
    "model/unreadable": {
        readonly title: "The file is not a readable ONNX model";
        readonly consequence: "undecided";
        readonly explanation: "The bytes are not those of an ONNX model: the file is empty, cut off, damaged, or of another format. An upload or download that was cut short is the usual reason.";
    };
    "model/invalid": {
        readonly title: "The ONNX model contradicts itself";
        readonly consequence: "undecided";
        readonly explanation: "The file is ONNX, but its graph cannot run, e.g. shapes that do not fit. Export the model again and run `onnx.checker.check_model(path, full_check=True)`.";
    };
    "model/unknown-operator": {
        readonly title: "The model uses an operator that ONNX Runtime does not know";
        readonly consequence: "undecided";
        readonly explanation: "The graph has an operator without an implementation in ONNX Runtime: a custom operator, or one of another opset. Assay loads no custom operator libraries, because that would run code of the model.";
    };
    "model/unsupported-version": {
        readonly title: "The model was written for a newer ONNX Runtime";
        readonly consequence: "undecided";
        readonly explanation: "The IR version or an opset of the model is newer than this ONNX Runtime supports. Export with a lower `target_opset`, or update Assay.";
    };
    "model/external-data": {
        readonly title: "The model keeps its weights in a file that cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "Large ONNX models may keep weights beside the model file. Save as one file (`onnx.save(model, path, save_as_external_data=False)`), or commit the weights beside the model. Weights outside of the model's folder, also by a link, are refused.";
    };
    "model/input-missing": {
        readonly title: "The table has no column for an input of the model";
        readonly consequence: "undecided";
        readonly explanation: "A column feeds the model input of the same name. Where names differ, say it: `inputs: { model_input: column }`; one tensor of several columns takes a list: `inputs: { X: [a, b, c] }`.";
    };
    "model/input-unknown": {
        readonly title: "The config feeds an input that the model does not have";
        readonly consequence: "undecided";
        readonly explanation: "A key under `inputs:` must be the name of an input of the model.";
    };
    "model/input-type": {
        readonly title: "A column does not fit the type of its model input";
        readonly consequence: "undecided";
        readonly explanation: "Text goes into string tensors, numbers and booleans into numeric ones, whole numbers into integer ones. Nothing is converted silently.";
    };
    "model/input-shape": {
        readonly title: "A model input has a shape that a table cannot fill";
        readonly consequence: "undecided";
        readonly explanation: "A column fills inputs of shape `[N]` or `[N, 1]`, a list of k columns fills `[N, k]`. Inputs of other shapes, as of images and sequences, take a NumPy array by `tensors:`, or `predictions:` made by your own code.";
    };
    "model/input-null": {
        readonly title: "Missing values in a column that must have none";
        readonly consequence: "undecided";
        readonly explanation: "A missing number becomes NaN in a float tensor. Integer, boolean and string tensors cannot say `missing`, so such a row cannot be scored: fill the gaps in the data as in training, or say with `fill: { column: value }` what stands there.";
    };
    "model/tensor-file": {
        readonly title: "An array file cannot be read";
        readonly consequence: "undecided";
        readonly explanation: "`tensors:` names files that `np.save`, `np.savez` or `np.savez_compressed` wrote: numbers or booleans, little-endian, row by row. Compressed archives are unpacked while the gate runs, up to 16 GiB an array. Arrays of objects are pickles, which are never loaded.";
    };
    "model/fill": {
        readonly title: "`fill` does not fit the model's inputs";
        readonly consequence: "usage";
        readonly explanation: "`fill: { column: value }` says what stands in for missing values of a column that feeds the model, as an imputer did in training. The column must feed an input, and the value must be of the input's type.";
    };
    "model/no-tensor-output": {
        readonly title: "The model's output is not a tensor";
        readonly consequence: "undecided";
        readonly explanation: "Sequences and maps cannot be read, except that an evaluation reads the maps of probabilities that skl2onnx adds to classifiers (ZipMap) where the model is one file. Export tensors; with skl2onnx by `options={'zipmap': False}`.";
    };
    "model/output-missing": {
        readonly title: "The model has no such output";
        readonly consequence: "undecided";
        readonly explanation: "`score:` and `prediction:` name outputs of the model.";
    };
    "model/output-shape": {
        readonly title: "The model's output does not have one row per row of data";
        readonly consequence: "undecided";
        readonly explanation: "An output that is judged must have the shape `[N]`, `[N, 1]` or `[N, classes]`, where N is the number of rows that went in.";
    };
    "model/output-type": {
        readonly title: "The model's output is of a type that cannot be judged";
        readonly consequence: "undecided";
        readonly explanation: "Regression judges numbers, and no text is one. Integers of half a byte (`int4`, `uint4`) cannot be read. Name another output with `prediction:` or `score:`, or cast it to float or int64.";
    };
    "model/run-failed": {
        readonly title: "The model failed while it ran";
        readonly consequence: "undecided";
        readonly explanation: "ONNX Runtime opened the model but stopped inside it, as with a category that the model does not know or shapes that only fit some batch sizes.";
    };
    "promotion/gate-passed": {
        readonly title: "A required gate passed";
        readonly consequence: "note";
        readonly explanation: "The report holds this gate and every rule of level `error` held.";
    };
    "promotion/bytes-measured": {
        readonly title: "The gates measured exactly this artifact";
        readonly consequence: "note";
        readonly explanation: "A required gate recorded the SHA-256 of the file that is promoted.";
    };
    "promotion/same-config": {
        readonly title: "The report was made by the present config";
        readonly consequence: "note";
        readonly explanation: "The digest of `assay.yml` is the one that the report holds.";
    };
    "promotion/inputs-unchanged": {
        readonly title: "Every file that the gates read is as it was";
        readonly consequence: "note";
        readonly explanation: "The files that the required gates recorded were opened again and have the same SHA-256.";
    };
    "promotion/input-changed": {
        readonly title: "A file that a gate read is another one now";
        readonly consequence: "undecided";
        readonly explanation: "A required gate passed on other bytes than those that are here: data, a schema or a scanned file changed after the run. Run the gates again on the files that are promoted.";
    };
    "promotion/input-unreadable": {
        readonly title: "A file that a gate read cannot be read now";
        readonly consequence: "undecided";
        readonly explanation: "Promotion opens every file that the required gates recorded, to see that it is still the same. This one is gone or cannot be read. Promote in a checkout with the same files (fetch Git LFS and DVC content), or run the gates again.";
    };
    "promotion/same-commit": {
        readonly title: "The report was made on the commit that is promoted";
        readonly consequence: "note";
        readonly explanation: "The commit that the run measured is the one that is checked out.";
    };
    "promotion/other-commit": {
        readonly title: "The report was made on another commit";
        readonly consequence: "undecided";
        readonly explanation: "A version is a commit, and the gates ran on another one: what came since then was not looked at. Run the gates on this commit, for instance after the merge, and promote with that report.";
    };
    "promotion/commit-unknown": {
        readonly title: "Nobody knows which commit was scanned";
        readonly consequence: "undecided";
        readonly explanation: "A scan speaks for all files of a commit, so it counts only for the commit that it saw. The report, or this folder, names none. Run the gates and promote in a git checkout.";
    };
    "promotion/dirty-run": {
        readonly title: "The scanned files were not those of the commit";
        readonly consequence: "undecided";
        readonly explanation: "When the gates ran, `git status` was not clean, so the scan saw other files than the commit holds. Commit the changes, or name what is made in `.gitignore`, and run the gates again.";
    };
    "promotion/uncommitted": {
        readonly title: "The gates used a file that the commit holds otherwise";
        readonly consequence: "undecided";
        readonly explanation: "A version points to a commit. The config, or a file that a required gate read, was edited and not committed, so whoever checks the version out finds another one than was measured. Commit it, or take the change back, and run the gates again.";
    };
    "promotion/statement-failed": {
        readonly title: "The statement would say that the model failed";
        readonly consequence: "undecided";
        readonly explanation: "The in-toto statement is drawn from the checks of the required gates, and they do not add up to a pass. Nothing is promoted whose own statement says FAILED. Run the gates again.";
    };
    "promotion/previous-stage": {
        readonly title: "The stage before holds this artifact";
        readonly consequence: "note";
        readonly explanation: "Stages are passed in the order of the config, and the one before holds exactly these bytes.";
    };
    "promotion/registered": {
        readonly title: "The registry took the version";
        readonly consequence: "note";
        readonly explanation: "The version and its stage are recorded. With the git registry these are two annotated tags.";
    };
    "promotion/not-pushed": {
        readonly title: "The tags are in this clone only";
        readonly consequence: "note";
        readonly explanation: "The git registry pushes only when the config names a remote: `registry: { kind: git, push: origin }`. Otherwise push the tags yourself.";
    };
    "promotion/gate-missing": {
        readonly title: "A required gate is not in the report";
        readonly consequence: "undecided";
        readonly explanation: "Promotion reads what was measured and measures nothing itself. Run all required gates, or merge the reports of parallel jobs with `assay report`.";
    };
    "promotion/gate-failed": {
        readonly title: "A required gate did not pass";
        readonly consequence: "failed";
        readonly explanation: "Only a model whose required gates pass (or warn) can be promoted.";
    };
    "promotion/gate-undecided": {
        readonly title: "A required gate could not decide";
        readonly consequence: "undecided";
        readonly explanation: "The gate ended in error, was inconclusive or was skipped. That is no evidence for the model, and promotion wants evidence.";
    };
    "promotion/not-measured": {
        readonly title: "No required gate measured these bytes";
        readonly consequence: "undecided";
        readonly explanation: "None of the required gates recorded the artifact's digest, so nothing is known about this file. Require at least one evaluation or latency gate of the artifact, and run it on the file that is promoted.";
    };
    "promotion/other-bytes": {
        readonly title: "A gate measured another version of the artifact";
        readonly consequence: "undecided";
        readonly explanation: "The report has the artifact's path with another digest: the file changed after the gates ran, or was built again. Run the gates on the very file that is promoted.";
    };
    "promotion/config-changed": {
        readonly title: "The report was made by another config";
        readonly consequence: "undecided";
        readonly explanation: "The rules changed after the report was made, so passing them says nothing about the present ones. Run `assay run` again.";
    };
    "promotion/stage-skipped": {
        readonly title: "The stage before does not hold this artifact";
        readonly consequence: "failed";
        readonly explanation: "A model goes through the stages in the order of the config. Promote it to the earlier stage first; a version that was assigned without Assay has no digest to compare.";
    };
    "promotion/unknown-model": {
        readonly title: "The config promotes no such model";
        readonly consequence: "usage";
        readonly explanation: "`assay promote` takes a name under `promotion:`.";
    };
    "promotion/unknown-stage": {
        readonly title: "The model has no such stage";
        readonly consequence: "usage";
        readonly explanation: "`--to` takes one of the model's `stages`.";
    };
    "promotion/unknown-registry": {
        readonly title: "There is no such registry, or it has no such setting";
        readonly consequence: "usage";
        readonly explanation: "`registry: { kind: git }` records versions and stages as git tags; `push: origin` also pushes them.";
    };
    "promotion/name-refused": {
        readonly title: "The name cannot be part of a tag";
        readonly consequence: "usage";
        readonly explanation: "Tags follow GTO: names of models and stages consist of letters, digits, `-`, `_` and `/` and begin and end with a letter or digit.";
    };
    "promotion/no-repository": {
        readonly title: "The git registry needs a git repository";
        readonly consequence: "undecided";
        readonly explanation: "Versions and stages are tags of the repository that holds the config.";
    };
    "promotion/dirty": {
        readonly title: "The artifact is not what HEAD holds";
        readonly consequence: "undecided";
        readonly explanation: "A tag points to a commit, so the promoted bytes must be those of the commit (itself, or as a Git LFS or DVC pointer whose content is here). Commit the artifact first.";
    };
    "promotion/version-conflict": {
        readonly title: "HEAD already has a version with other bytes";
        readonly consequence: "undecided";
        readonly explanation: "GTO allows one version of a model a commit. Commit the artifact as it is now, then promote.";
    };
    "promotion/moved": {
        readonly title: "Somebody else promoted meanwhile";
        readonly consequence: "undecided";
        readonly explanation: "Between reading the registry and writing to it, a tag of this model appeared. Nothing was changed. Look at the new state (`gto show`) and promote again if it is still right.";
    };
    "promotion/push-refused": {
        readonly title: "The remote refused the tags";
        readonly consequence: "undecided";
        readonly explanation: "Nothing was changed: the tags were taken back here as well. In GitHub Actions the job needs `permissions: contents: write`; in GitLab a token with `write_repository` and the right to create protected tags.";
    };
    "promotion/no-identity": {
        readonly title: "Git does not know who promotes";
        readonly consequence: "undecided";
        readonly explanation: "An annotated tag names its author, which is the record of who promoted. Set `git config user.name` and `user.email` (a CI checkout has none).";
    };
    "publish/unknown-platform": {
        readonly title: "There is no such platform";
        readonly consequence: "usage";
        readonly explanation: "`--platform` takes `github`, `gitlab`, `jenkins` or `local`; without it Assay looks at the environment.";
    };
    "publish/no-token": {
        readonly title: "There is no token";
        readonly consequence: "note";
        readonly explanation: "A comment or status is written through the platform's API, which needs a token. On GitHub give the step the variable `GITHUB_TOKEN`, set to `github.token`, or the action its `token` input; on GitLab set the masked variable `ASSAY_GITLAB_TOKEN` to a project or group access token with the `api` scope.";
    };
    "publish/bad-token": {
        readonly title: "The token was refused";
        readonly consequence: "note";
        readonly explanation: "The platform answered 401: the token is expired, revoked or of another server. Make a new one and store it in the secret that the step reads.";
    };
    "publish/job-token": {
        readonly title: "A GitLab job token cannot write notes";
        readonly consequence: "note";
        readonly explanation: "`CI_JOB_TOKEN` may not post merge-request notes. Make a project or group access token with the `api` scope and store it as the masked variable `ASSAY_GITLAB_TOKEN`.";
    };
    "publish/read-only-token": {
        readonly title: "The token may not write";
        readonly consequence: "note";
        readonly explanation: "The platform answered 403. On GitHub add the permission to the job: `permissions: { pull-requests: write }` for the comment, `statuses: write` for the commit status. On GitLab the token needs the `api` scope and at least the Reporter role.";
    };
    "publish/fork": {
        readonly title: "A change from a fork has a read-only token";
        readonly consequence: "note";
        readonly explanation: "GitHub gives workflows of a pull request from a fork a token that cannot write. The report is in the step summary. To comment as well, upload `.assay/` as an artifact and run `assay report` in a workflow on `workflow_run`, which has the repository's own token.";
    };
    "publish/self-reported": {
        readonly title: "A fork's own report sets no commit status";
        readonly consequence: "note";
        readonly explanation: "On `workflow_run` the report comes from a run of the fork's code and of the fork's workflow file, which may say anything. It is shown, marked as the fork's own word, and no commit status is set from it. Let a rule of the branch require the job of the first workflow, with approval for workflows of forks.";
    };
    "publish/no-change": {
        readonly title: "There is no change to comment on";
        readonly consequence: "note";
        readonly explanation: "The run belongs to a branch, a tag, a schedule or a merge queue, so there is no pull or merge request to write to.";
    };
    "publish/not-found": {
        readonly title: "The platform does not know this change";
        readonly consequence: "note";
        readonly explanation: "The platform answered 404. Either the pull or merge request was deleted, or the token cannot see this repository: platforms answer 404 for what a token may not read.";
    };
    "publish/rate-limited": {
        readonly title: "The platform's rate limit is used up";
        readonly consequence: "note";
        readonly explanation: "Assay waits and tries once more when the platform asks for at most 30 seconds; for longer it gives up, because a waiting job costs more than a late comment. Run the job again after the time in the message.";
    };
    "publish/refused": {
        readonly title: "The platform refused what was sent";
        readonly consequence: "note";
        readonly explanation: "The platform found the request invalid; its own words are in the message. If it is about length, lower the number of rules that a report spells out with `level: off`.";
    };
    "publish/unreachable": {
        readonly title: "The platform could not be reached";
        readonly consequence: "note";
        readonly explanation: "The connection failed or did not answer in time. Check the network of the runner, its proxy variables (`HTTPS_PROXY`) and the API address in the message.";
    };
    "publish/server-error": {
        readonly title: "The platform has a problem";
        readonly consequence: "note";
        readonly explanation: "The platform answered with a 5xx status twice. Run the job again when it is well; the verdict is not affected.";
    };
    "publish/event-unreadable": {
        readonly title: "The event file cannot be read";
        readonly consequence: "note";
        readonly explanation: "GitHub describes what started a run in the file named by `GITHUB_EVENT_PATH`. It is missing or is not JSON, so Assay knows only what the environment variables say.";
    };
    "publish/summary-full": {
        readonly title: "The step summary is full";
        readonly consequence: "note";
        readonly explanation: "GitHub takes 1 MiB of summary a step and drops all of it beyond that. Put Assay in a step of its own.";
    };
    "publish/file-unwritable": {
        readonly title: "A file of the runner cannot be written";
        readonly consequence: "note";
        readonly explanation: "The runner names files for summaries and outputs in environment variables. One of them could not be written; the reason is in the message.";
    };
    "publish/annotations-cut": {
        readonly title: "More findings than annotations";
        readonly consequence: "note";
        readonly explanation: "GitHub shows at most 10 errors and 10 warnings of a step. The rest is in the report.";
    };
    "publish/nothing-rendered": {
        readonly title: "No Markdown was rendered";
        readonly consequence: "note";
        readonly explanation: "Comments and summaries are the Markdown report, and this run rendered none. That is a mistake in Assay.";
    };
    "publish/bad-input": {
        readonly title: "An input of the step is not usable";
        readonly consequence: "usage";
        readonly explanation: "A boolean input takes `true` or `false`. Each input is described in `actions/README.md`.";
    };
    "run/native-install-failed": {
        readonly title: "The native packages could not be installed";
        readonly consequence: "undecided";
        readonly explanation: "The action is one file; DuckDB and ONNX Runtime are native and are installed once a runner with `npm ci`. The first lines of npm's answer are in the message. Behind a mirror set `npm_config_registry`; without any network install them in the image and name their folder in `ASSAY_NATIVE_HOME`.";
    };
    "run/native-npm-missing": {
        readonly title: "npm is not on the runner";
        readonly consequence: "undecided";
        readonly explanation: "The first run on a runner installs native packages with `npm`, which was not found. Add a step with `actions/setup-node` before Assay.";
    };
    "rule/held": {
        readonly title: "The rule held";
        readonly consequence: "note";
        readonly explanation: "What was measured is as the rule expects.";
    };
    "rule/below-minimum": {
        readonly title: "A value is below its minimum";
        readonly consequence: "failed";
        readonly explanation: "The measured value is smaller than the rule's `min`. The value itself is compared, not its interval; the message says when the 95 % interval holds the bound, which means that another sample could have come out on the other side.";
    };
    "rule/above-maximum": {
        readonly title: "A value is above its maximum";
        readonly consequence: "failed";
        readonly explanation: "The measured value is larger than the rule's `max`. The value itself is compared, not its interval; the message says when the 95 % interval holds the bound, which means that another sample could have come out on the other side.";
    };
    "rule/not-equal": {
        readonly title: "A value is not the one expected";
        readonly consequence: "failed";
        readonly explanation: "The rule says `equals`, and the measured value differs by more than rounding (a 10⁻¹² share of the number; nothing for whole numbers).";
    };
    "rule/unlike-history": {
        readonly title: "A value is unlike those of earlier runs";
        readonly consequence: "failed";
        readonly explanation: "The rule says `within: { history, sigma }`, and the value lies farther from the mean of the last runs than so many standard deviations (n − 1). The tested commit is not part of its own history. When the runs were all alike, any other value is unlike them.";
    };
    "rule/regressed": {
        readonly title: "Worse than the baseline by more than is allowed";
        readonly consequence: "failed";
        readonly explanation: "The whole 95 % interval of the difference lies beyond the margin of `no_worse_than`, so chance is no good explanation. Where a rule speaks about many subjects, the chance of even one false alarm among them stays below 2.5 % (Holm). Find what made it worse; if it is meant, widen `by` and say why in `because`, or accept new golden metrics.";
    };
    "rule/not-better": {
        readonly title: "Not better than the baseline by as much as is asked";
        readonly consequence: "failed";
        readonly explanation: "The whole 95 % interval of the difference lies below what `better_than` asks for. Improve it further, or ask for less in `by` and say why in `because`.";
    };
    "rule/too-good": {
        readonly title: "Better than the baseline by more than is believable";
        readonly consequence: "failed";
        readonly explanation: "The whole 95 % interval of the gain lies beyond what `no_better_than` believes. The usual reasons are rows of the golden data among the training data, or a feature that is only known after the label. If the gain is real, widen `by` and say why in `because`.";
    };
    "rule/gap": {
        readonly title: "Groups lie further apart than is allowed";
        readonly consequence: "failed";
        readonly explanation: "The 95 % interval of the difference between two subjects lies wholly beyond `max_gap`, also when the number of pairs is counted in (Holm).";
    };
    "rule/one-subject": {
        readonly title: "A gap needs two subjects";
        readonly consequence: "undecided";
        readonly explanation: "`max_gap` compares the subjects that the rule's pattern matches, and only one was measured. Often a column has one value only.";
    };
    "rule/none-holds": {
        readonly title: "None of the alternatives holds";
        readonly consequence: "failed";
        readonly explanation: "`any_of` lists alternatives of which one must hold, and each of them is known not to. The message says how far each is from it.";
    };
    "rule/gate-not-run": {
        readonly title: "An alternative speaks about a gate that was not run";
        readonly consequence: "undecided";
        readonly explanation: "`any_of` may name metrics of other gates. Those must be part of the same run and have measured something; run without `--gate`, or name both.";
    };
    "rule/cannot-tell": {
        readonly title: "The samples cannot decide";
        readonly consequence: "undecided";
        readonly explanation: "The 95 % interval of the difference holds the margin: what was measured fits both with keeping the rule and with breaking it. More samples make the interval narrower; the message says about how many. A wider margin decides with fewer. `level: warn` turns this into a warning.";
    };
    "rule/nothing-measured": {
        readonly title: "A rule matched nothing";
        readonly consequence: "undecided";
        readonly explanation: "No measurement has this metric, these options and such a subject, so the rule guards nothing. Often a column or slice was renamed or misspelt. A rule that measured nothing is never a pass.";
    };
    "rule/none": {
        readonly title: "A gate has no rules";
        readonly consequence: "undecided";
        readonly explanation: "A gate without rules would always be green. Give it at least one under `rules:`; `assay plan` shows what it can measure.";
    };
    "rule/off": {
        readonly title: "A rule is switched off";
        readonly consequence: "note";
        readonly explanation: "The rule has `level: off`, so it is listed but not judged. A gate whose rules are all off has not passed anything.";
    };
    "rule/not-in-passport": {
        readonly title: "The passport does not hold this metric";
        readonly consequence: "undecided";
        readonly explanation: "The rule compares with the model's golden metrics, but the passport has no value for this metric, options and subject. Accept the present values with `assay golden accept`, with a reason that reviewers can read.";
    };
    "rule/no-baseline": {
        readonly title: "There is no baseline to compare with";
        readonly consequence: "undecided";
        readonly explanation: "The rule says `no_worse_than` or `equals: baseline`, but nothing was measured for that baseline. Name one under `baseline:` in assay.yml.";
    };
    "run/crashed": {
        readonly title: "A gate's process ended without an answer";
        readonly consequence: "undecided";
        readonly explanation: "Each gate runs in a process of its own. This one ended before it answered, as native code can on damaged input, and DuckDB on JSON Lines that are nested ten thousand levels deep. Other gates are not affected. Run the gate alone with `--gate NAME` to see more.";
    };
    "run/timeout": {
        readonly title: "A gate took longer than its budget";
        readonly consequence: "undecided";
        readonly explanation: "The gate was ended after `timeout:` (10 minutes unless the gate says otherwise). What other gates measured is in the report.";
    };
    "run/out-of-memory": {
        readonly title: "A gate used more memory than its budget";
        readonly consequence: "undecided";
        readonly explanation: "The gate was ended when its resident memory passed `memory:` (4 GB unless the gate says otherwise). Raise it, or measure less at once.";
    };
    "run/memory-not-watched": {
        readonly title: "A gate's memory budget was not enforced";
        readonly consequence: "note";
        readonly explanation: "On Linux the budget is watched through /proc, on macOS and other Unix systems with `ps`. Where neither is there, as on Windows, a gate may use more than `memory:` says.";
    };
    "run/cancelled": {
        readonly title: "The run was cancelled";
        readonly consequence: "undecided";
        readonly explanation: "Ctrl-C or the CI system ended the run. Gates that had finished are in the report.";
    };
    "run/bug": {
        readonly title: "Assay itself failed";
        readonly consequence: "undecided";
        readonly explanation: "This is a defect of Assay, not of your input. Please report it.";
    };
    "run/output": {
        readonly title: "The output folder cannot be written";
        readonly consequence: "usage";
        readonly explanation: "Reports go to `.assay/` beside the config unless `--output` names another folder. It is made before anything is measured.";
    };
    "run/usage": {
        readonly title: "The command line is wrong";
        readonly consequence: "usage";
        readonly explanation: "`assay --help` and `assay COMMAND --help` list what a command takes.";
    };
    "run/report-unreadable": {
        readonly title: "A report cannot be read";
        readonly consequence: "usage";
        readonly explanation: "The file is not a `report.json` of Assay, or only part of one. Reports are written whole or not at all, so it was probably cut on its way.";
    };
    "run/report-contradicts": {
        readonly title: "A report contradicts itself";
        readonly consequence: "usage";
        readonly explanation: "The status of a gate, the verdict and the exit code follow from the checks, and in this file they do not: it was edited, or made by something else than Assay. Give the file as `assay run` wrote it.";
    };
    "run/gate-not-reported": {
        readonly title: "A gate of the config is in none of the merged reports";
        readonly consequence: "undecided";
        readonly explanation: "Each report names all gates of its config. This one is in none of the reports that were given, so its job was cancelled, crashed before it wrote a report, or did not hand it on. Without it the change is not judged. Where jobs are left out on purpose, say so with `assay report --partial` (`partial: true`).";
    };
    "run/partial": {
        readonly title: "Gates were left out of the merged report on purpose";
        readonly consequence: "note";
        readonly explanation: "`--partial` (`partial: true`) says that the gates that are missing need not be there. The verdict is that of the others alone.";
    };
    "run/gates-unknown": {
        readonly title: "A report does not say which gates its config has";
        readonly consequence: "note";
        readonly explanation: "An older Assay made it. Whether the report of a job is missing cannot be seen; run the gates with the present version.";
    };
    "run/mixed-versions": {
        readonly title: "Reports of different versions of Assay were merged";
        readonly consequence: "note";
        readonly explanation: "Numbers and rules may differ between versions. Install the same version in all jobs, for instance through the project's lock file.";
    };
    "run/mixed-seeds": {
        readonly title: "Reports with different seeds were merged";
        readonly consequence: "note";
        readonly explanation: "The seed comes from the config, so the jobs read different configs. Each gate's numbers follow from the seed of its own job.";
    };
    "run/unknown-gate": {
        readonly title: "The command names a gate that the config lacks";
        readonly consequence: "usage";
        readonly explanation: "`--gate` takes names under `gates:`, `--kind` the kinds of gates. `assay plan` lists both.";
    };
    "baseline/not-configured": {
        readonly title: "There is nothing to compare with";
        readonly consequence: "undecided";
        readonly explanation: "A rule says `no_worse_than` or `equals: baseline`, but the config names neither a git ref nor passports, and the platform's event has no base branch. Add `baseline: { ref: origin/main }`.";
    };
    "scan/no-files": {
        readonly title: "The scan looked at no file";
        readonly consequence: "undecided";
        readonly explanation: "No file of the tree matches `include` (less `exclude`), the rule's `file`, or what the rule's scanner reads, so there is nothing to count. Correct the pattern, or take the rule away.";
    };
    "scan/incomplete": {
        readonly title: "A file could not be wholly scanned";
        readonly consequence: "failed";
        readonly explanation: "The file is broken, encrypted, packed in a container that is not unpacked, kept elsewhere (Git LFS, DVC), larger than a budget, a link that leads out of the tree or nowhere, or no file at all (a pipe, a socket, a device). What was not seen cannot be called clean, so it counts as a critical finding. Make the file readable, or leave it out with `exclude` when nothing loads it.";
    };
    "scan/unknown-rule": {
        readonly title: "No scanner has this rule";
        readonly consequence: "undecided";
        readonly explanation: "The option `rule` of `findings` is a rule's id or its beginning, such as `pickle/`, `pickle/dangerous-global`, `S301` or `secret/`. With an id that does not exist the count would always be 0.";
    };
    "scan/scanner-off": {
        readonly title: "The rule asks for a scanner that the gate does not run";
        readonly consequence: "undecided";
        readonly explanation: "The gate's `scanners` leaves out the scanner that the rule counts. Add it there or take the rule away.";
    };
    "scan/no-base": {
        readonly title: "The base tree could not be scanned";
        readonly consequence: "undecided";
        readonly explanation: "There is no base tree to scan, or it holds no file of this pattern, so findings cannot be compared.";
    };
    "scan/left-out": {
        readonly title: "Some files were not looked at by a scanner";
        readonly consequence: "note";
        readonly explanation: "Files of formats that a scanner has no reader for, models that git ignores (scanned with `ignored: true`) and other repositories inside this one are named in the report so that no one takes silence for safety.";
    };
    "scan/suppressions": {
        readonly title: "Comments in the scanned files ask a scanner to look away";
        readonly consequence: "note";
        readonly explanation: "Comments such as `# noqa`, `# ruff: noqa` and `secretlint-disable` stand in the files that are scanned, so whoever wrote the files could switch the scan off. They are counted and not obeyed, unless the gate says `allow_suppressions: true`.";
    };
    "source/address": {
        readonly title: "An address cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "Data of other machines is named `https://host/path` or `s3://bucket/key`, without user name and password: a config is read by everybody who reads the repository.";
    };
    "source/plain-http": {
        readonly title: "An address is not encrypted";
        readonly consequence: "undecided";
        readonly explanation: "Over `http://` anybody between the machines can change the data and so the verdict. It is read from this machine itself, and elsewhere with `allow_http: true`. A redirect from `https://` to `http://` counts as such.";
    };
    "source/refused-address": {
        readonly title: "An address leads to where secrets are";
        readonly consequence: "undecided";
        readonly explanation: "Link-local addresses such as 169.254.169.254 give the credentials of a cloud machine to whoever asks on it. Names are looked at by what they stand for when the connection is made, redirects too; and an address elsewhere must not redirect to this machine.";
    };
    "source/redirect": {
        readonly title: "An address redirects without end";
        readonly consequence: "undecided";
        readonly explanation: "More than five redirects, or one to something that is not http or https.";
    };
    "source/missing": {
        readonly title: "There is nothing at an address";
        readonly consequence: "undecided";
        readonly explanation: "The server says that it has no such file, object, bucket or version.";
    };
    "source/denied": {
        readonly title: "A server does not give the data";
        readonly consequence: "undecided";
        readonly explanation: "The credentials of the environment are missing, wrong, expired or may not read this. Data gates with `s3://` sources are sent AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; those with `https://` sources ASSAY_HTTP_ORIGIN and ASSAY_HTTP_AUTHORIZATION. Without them requests are not signed.";
    };
    "source/server": {
        readonly title: "A server failed";
        readonly consequence: "undecided";
        readonly explanation: "The server answered with a status of 500 or above, or said that it is too busy, several times.";
    };
    "source/answer": {
        readonly title: "A server's answer makes no sense";
        readonly consequence: "undecided";
        readonly explanation: "The answer is neither the data nor a known refusal, or it is another part than was asked for.";
    };
    "source/unreachable": {
        readonly title: "A server cannot be reached";
        readonly consequence: "undecided";
        readonly explanation: "The name is not known, nobody answers, the certificate is not trusted, or the connection broke off several times.";
    };
    "source/changed": {
        readonly title: "Data changed while it was read";
        readonly consequence: "undecided";
        readonly explanation: "The parts of a download are of one state of the object (`If-Match` with its ETag), and a file of the checkout has the size, the time of writing and, where anything of it was touched, the digest that it had when it was opened. Somebody wrote it in between, and a table of two halves must not be judged. Nor must two gates of a run that read two states of one file.";
    };
    "source/too-large": {
        readonly title: "Data of another machine is too large";
        readonly consequence: "undecided";
        readonly explanation: "10 GiB are fetched at most unless `max_bytes` says otherwise, and 100,000 objects are looked through.";
    };
    "source/too-slow": {
        readonly title: "Data was not fetched in time";
        readonly consequence: "undecided";
        readonly explanation: "Fetching may take four fifths of the gate's `timeout`.";
    };
    "source/no-extension": {
        readonly title: "The engine's extension for S3 is not there";
        readonly consequence: "undecided";
        readonly explanation: "ASSAY_DUCKDB_EXTENSIONS names a folder with `httpfs.duckdb_extension`, built for the version of DuckDB that Assay has. Parquet files of S3 are then read in place; without the variable they are fetched.";
    };
    "source/in-place": {
        readonly title: "Objects were read in place";
        readonly consequence: "note";
        readonly explanation: "The engine read those parts of Parquet files that it needed, so there is no digest of all their bytes. What they were is told by their ETags, which were the same after the last measurement.";
    };
    "source/no-history": {
        readonly title: "An address has no earlier state";
        readonly consequence: "note";
        readonly explanation: "`no_worse_than: baseline` reads the same source at the base commit. An address of the web or of S3 does not know what it held then, so it is read as it is now and no difference is found. Where the address names a version of the object, both sides are that version.";
    };
};
export type Code = keyof typeof CODES;
export type { CodeInfo, Consequence } from "./entry.ts";
export declare function codeInfo(code: Code): CodeInfo;
