/** What an evaluation gate looks at beside a model: files of numbers, commands. */
export declare const EVALUATION_SOURCE_CODES: {
    readonly "evaluation/metrics-file": {
        readonly title: "The metrics file cannot be read";
        readonly consequence: "undecided";
        readonly explanation: "A metrics file is JSON, YAML or TOML (by its extension) that holds numbers under names, nested as deeply as you like. A file that was cut off, is empty or holds no values is no evidence.";
    };
    readonly "evaluation/mlflow-server": {
        readonly title: "The MLflow server gives no usable answer";
        readonly consequence: "undecided";
        readonly explanation: "`mlflow_run:` asks a tracking server for one run, for at most 10 seconds and 5 megabytes, and follows no redirect. Credentials of the environment (`MLFLOW_TRACKING_USERNAME` and `MLFLOW_TRACKING_PASSWORD`, or `MLFLOW_TRACKING_TOKEN`) are sent only to the server that `MLFLOW_TRACKING_URI` names beside them, by https. Whatever is not MLflow's own answer about that run is no evidence.";
    };
    readonly "evaluation/mlflow-store": {
        readonly title: "The MLflow file store cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "`store:` names a folder inside the tree with `<experiment>/<run>/meta.yaml` and `metrics/` as MLflow writes them. Links are not followed.";
    };
    readonly "evaluation/mlflow-run": {
        readonly title: "The MLflow run is no evidence";
        readonly consequence: "undecided";
        readonly explanation: "The run is not there, was deleted, has no metrics, or did not finish: what a run logged before it failed, or while it goes on, says nothing of its model.";
    };
    readonly "evaluation/key-unknown": {
        readonly title: "The metrics file or run has no such key";
        readonly consequence: "undecided";
        readonly explanation: "`key:` of the metric file_metric names a value of the file; keys of nested objects are joined by dots, as DVC does: `test.auc`. Metrics of an MLflow run have their own names: `test/auc`.";
    };
    readonly "evaluation/not-number": {
        readonly title: "A value of the metrics file or run is no finite number";
        readonly consequence: "undecided";
        readonly explanation: "Numbers and booleans (as 0 and 1) can be judged. Texts, lists, null, NaN and infinity cannot.";
    };
    readonly "evaluation/exact-points": {
        readonly title: "Values without intervals were compared";
        readonly consequence: "note";
        readonly explanation: "A metrics file or an MLflow run holds points. How much of a difference is noise cannot be told from them, so they are taken as exact.";
    };
    readonly "evaluation/champion-idle": {
        readonly title: "A champion that nothing compares with";
        readonly consequence: "note";
        readonly explanation: "The gate names a `champion`, but none of its rules compares with it, so its file was not opened: it may be missing, and this model may be worse. Rules compare with it by `no_worse_than: champion`.";
    };
    readonly "evaluation/class-order": {
        readonly title: "Grades in another order than their numbers";
        readonly consequence: "note";
        readonly explanation: "`classes` is the order of a model's scores, and for `cohen_kappa` with `weights` the order of the grades too. Where labels are numbers and `classes` has them otherwise, scikit-learn, which sorts them, gives another value.";
    };
    readonly "evaluation/weight": {
        readonly title: "Weights that cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "The column of `weight:` says how much each row counts: finite numbers of at least 0, in every row, not all 0, and with a sum that is a number (below 1.8e308).";
    };
    readonly "evaluation/group-missing": {
        readonly title: "Rows that belong to no group";
        readonly consequence: "undecided";
        readonly explanation: "The column of `group:` says which rows are not independent of one another. A row without a group could belong to any.";
    };
    readonly "evaluation/command": {
        readonly title: "The gate's command cannot be run as it is written";
        readonly consequence: "usage";
        readonly explanation: "`command:` is a program with its arguments, best as a list. A text is split at spaces, quotes keep one argument together; it is never given to a shell, so pipes, variables and wildcards are refused.";
    };
    readonly "evaluation/command-failed": {
        readonly title: "The gate's command failed";
        readonly consequence: "undecided";
        readonly explanation: "It could not be started, or ended with another exit code than 0. What it wrote is not read. The message holds its last words.";
    };
    readonly "evaluation/command-timeout": {
        readonly title: "The gate's command took too long";
        readonly consequence: "undecided";
        readonly explanation: "The command and everything that it started were ended after nine tenths of the gate's `timeout:`.";
    };
    readonly "evaluation/command-changed-data": {
        readonly title: "The gate's command changed what its predictions are judged by";
        readonly consequence: "undecided";
        readonly explanation: "`data` and `champion` must be the same before and after the command. Labels that come from the code that is judged are no evidence; make them in a step before.";
    };
    readonly "evaluation/command-no-file": {
        readonly title: "The gate's command did not write its file";
        readonly consequence: "undecided";
        readonly explanation: "The file named by `predictions` or `metrics_file` is moved out of the way before the command runs and must be there afterwards. A file left from another run is no evidence; it is put back.";
    };
    readonly "evaluation/command-baseline": {
        readonly title: "The command ran for this change alone";
        readonly consequence: "note";
        readonly explanation: "A commit of the past is read from git, not checked out, so no command runs in it: the baseline is what was committed under the same path. Commit the file, or compare with a passport.";
    };
    readonly "evaluation/score-type": {
        readonly title: "A score is not a number";
        readonly consequence: "undecided";
        readonly explanation: "The column that `score` names holds text. Often one cell of a CSV file is a word, which makes the whole column text.";
    };
    readonly "evaluation/key-types": {
        readonly title: "Keys of two tables are of unlike types";
        readonly consequence: "undecided";
        readonly explanation: "The column of `key:` pairs rows where its values are the same. Integers pair with numbers and, like times, with their texts; a decimal and a text, a date and a time, or a boolean and anything else do not, as each can be written in several ways. Write the key with one type in both tables.";
    };
    readonly "evaluation/key-null": {
        readonly title: "A row has no key";
        readonly consequence: "undecided";
        readonly explanation: "`key` names the column that pairs predictions with rows, so each row needs a value in it.";
    };
    readonly "evaluation/command-processes": {
        readonly title: "Processes that left a command's group cannot be found here";
        readonly consequence: "note";
        readonly explanation: "What a `command` starts is ended with it. On Linux that includes processes in a session of their own (`setsid`, a daemon), which are found by a variable that they inherit; other systems do not tell the environment of processes, so only the command's own group is ended there.";
    };
    readonly "evaluation/label-is-input": {
        readonly title: "The model is fed what it should predict";
        readonly consequence: "usage";
        readonly explanation: "A column that feeds the model is the gate's `label`, often because an input of the model has the label's name. A model with the answer in hand says nothing about rows whose label is not known, so nothing is measured. Correct `inputs` or `label`; where the label is meant to be an input, as of an autoencoder, say why in `label_as_input: \"…\"`, and a note remains.";
    };
    readonly "evaluation/repeats": {
        readonly title: "Repeats are not different runs";
        readonly consequence: "usage";
        readonly explanation: "`repeats` names the predictions of further runs of the same training. The same run twice, with scores or numbers also in another order of rows, would make the runs look more alike than they are.";
    };
    readonly "evaluation/unlike-runs": {
        readonly title: "The best or worst of many runs cannot be compared with that of few";
        readonly consequence: "undecided";
        readonly explanation: "With `aggregate: min` or `max`, more runs alone give a lower or higher value, so a baseline or champion of fewer runs is no fair opponent. `mean` and `median` compare any numbers of runs.";
    };
};
