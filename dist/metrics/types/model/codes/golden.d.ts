/** Baselines and passports: what "before" is and whether it can be had. */
export declare const GOLDEN_CODES: {
    readonly "baseline/no-repository": {
        readonly title: "There is no git repository to compare with";
        readonly consequence: "undecided";
        readonly explanation: "A baseline ref is a commit of the repository that holds the config. Run in a checkout, or compare with passports.";
    };
    readonly "baseline/no-commit": {
        readonly title: "The repository has no commit yet";
        readonly consequence: "undecided";
        readonly explanation: "Nothing was committed, so nothing can be compared with. Commit first.";
    };
    readonly "baseline/ref-missing": {
        readonly title: "The baseline's ref is not in this clone";
        readonly consequence: "undecided";
        readonly explanation: "No branch, tag or commit has this name here. CI systems often clone one branch only; fetch the other with `git fetch origin main:refs/remotes/origin/main`.";
    };
    readonly "baseline/shallow": {
        readonly title: "The clone is too shallow to compare";
        readonly consequence: "undecided";
        readonly explanation: "The commit that the change started from, or what `assay golden verify` holds a passport against, is not in this clone. Use `fetch-depth: 0` with actions/checkout, `GIT_DEPTH: 0` in GitLab, a clone without `shallow` in Jenkins, or `git fetch --unshallow`.";
    };
    readonly "baseline/file-missing": {
        readonly title: "The baseline has no such file yet";
        readonly consequence: "undecided";
        readonly explanation: "The model or its data is new in this change, so the base commit has nothing to compare with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.";
    };
    readonly "baseline/key-missing": {
        readonly title: "The baseline's metrics have no such key yet";
        readonly consequence: "undecided";
        readonly explanation: "The number is new in this change, so the base commit's metrics file has nothing to compare it with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.";
    };
    readonly "baseline/column-missing": {
        readonly title: "The baseline's table has no such column yet";
        readonly consequence: "undecided";
        readonly explanation: "The column is new in this change, so the base commit's table has nothing to compare it with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.";
    };
    readonly "baseline/slice-missing": {
        readonly title: "The baseline's table has no rows of the slice yet";
        readonly consequence: "undecided";
        readonly explanation: "The value by which rows are sliced is new in this change, so the base commit's table has no rows to compare with. `baseline: { when_missing: skip }` lets such rules wait until it is merged.";
    };
    readonly "baseline/first-run": {
        readonly title: "Nothing was accepted yet";
        readonly consequence: "undecided";
        readonly explanation: "No passport holds golden metrics of this gate. Look at what was measured and accept it with `assay golden accept`, then commit the passport; or let such rules wait with `baseline: { when_missing: skip }`.";
    };
    readonly "baseline/not-in-passports": {
        readonly title: "Passports do not hold metrics of this kind of gate";
        readonly consequence: "undecided";
        readonly explanation: "A passport holds what evaluation gates measure of a model. Tables change with every delivery and times belong to the machine that took them, so rules of other gates compare with a commit (`baseline: { ref: origin/main }` or `--baseline REF`) or with a number (`min`, `max`). `assay audit --kind evaluation` leaves the other gates out.";
    };
    readonly "baseline/itself": {
        readonly title: "The audit would compare a commit with itself";
        readonly consequence: "undecided";
        readonly explanation: "`assay audit` compares with passports. Rules that say `baseline` in a gate without a passport are held against `baseline.ref`; where that is the commit that is audited, as on a schedule on the main branch, every difference would be 0 and nothing would be known.";
    };
    readonly "baseline/instead-of-passport": {
        readonly title: "An audit compared a gate with a commit";
        readonly consequence: "note";
        readonly explanation: "`assay audit` compares with passports where there are any. No passport holds this gate, so its rules that say `baseline` were compared with the commit that the note names.";
    };
    readonly "golden/no-doubt": {
        readonly title: "A golden value does not say how sure it is";
        readonly consequence: "undecided";
        readonly explanation: "A passport keeps a standard error or an interval with every value that was measured. One that lacks both was edited, or is damaged; without them a difference could look surer than it is. Values that were imported from a model card have none and are taken as they stand. Whole numbers beyond 2^53 are rounded in a passport, so one that a metrics file holds with every digit is not compared with it.";
    };
    readonly "golden/mismatch": {
        readonly title: "A passport does not agree with what lies here";
        readonly consequence: "failed";
        readonly explanation: "`assay golden verify` found a model or golden data whose bytes are not those that the passport names, values that are not measured again or are missing, anything else that was changed since it was committed with its acceptance, acceptances that were committed and are not in the list any more, or a list whose digests do not follow from one another. Restore the file from git, run the gates and accept on top of it.";
    };
    readonly "golden/metric-missing": {
        readonly title: "The passport lacks what the gate's rules measure";
        readonly consequence: "note";
        readonly explanation: "`assay golden verify` measured a metric that the config asks for and the passport does not hold. Where the config is the very one that was accepted, that is a mismatch: somebody took it out. Else the rule may be younger than the passport. Look at `assay golden history`, and accept anew.";
    };
    readonly "golden/outside-tree": {
        readonly title: "A passport names a file outside of the repository";
        readonly consequence: "undecided";
        readonly explanation: "`assay golden verify` reads the files that a passport names and compares their digests. A path that leads out of the repository, by `..`, as an absolute path or by a link, is only followed where a gate of the config names it too. Restore the passport from git, or name the file in the gate.";
    };
    readonly "golden/not-recomputed": {
        readonly title: "Values of a passport could not be measured again";
        readonly consequence: "undecided";
        readonly explanation: "`assay golden verify` measures what a passport says again, from the model and the data that it names and from kept predictions. Here it could not: the gate is gone from the config, has other settings, evaluates another file, or failed. Files and acceptances were compared all the same; `--no-recompute` asks for no more than that.";
    };
    readonly "golden/unreadable": {
        readonly title: "A passport cannot be read";
        readonly consequence: "undecided";
        readonly explanation: "The file in the folder of passports cannot be opened or is not JSON. Restore it from git.";
    };
    readonly "golden/invalid": {
        readonly title: "A passport is not as its schema says";
        readonly consequence: "undecided";
        readonly explanation: "Passports are written by `assay golden accept`. One that was edited by hand or merged badly is refused rather than half read. Restore it from git, and accept on top of it.";
    };
    readonly "golden/unknown-model": {
        readonly title: "There is no such model";
        readonly consequence: "usage";
        readonly explanation: "The name is that of a passport: the model's file name without its extension. `assay golden show` lists them.";
    };
    readonly "golden/name": {
        readonly title: "A passport cannot have this name";
        readonly consequence: "usage";
        readonly explanation: "`assay golden accept MODEL --as NAME` keeps the golden metrics of one model under a name that rules may compare with (`no_worse_than: NAME`). The name becomes a file, `baseline`, `passport`, `champion`, `trivial` and `candidate` mean something else in rules, and the passport of another model is not overwritten.";
    };
    readonly "golden/name-clash": {
        readonly title: "Two models would share one passport";
        readonly consequence: "usage";
        readonly explanation: "A passport is named after the model's file without its extension, and two different models have the same one. Rename one of the files.";
    };
    readonly "golden/because-needed": {
        readonly title: "Accepting something worse needs a reason";
        readonly consequence: "usage";
        readonly explanation: "A golden metric gets worse, disappears, or a rule failed. Whoever reviews the passport should read why that is right: `assay golden accept --because \"…\"`.";
    };
    readonly "golden/stale-report": {
        readonly title: "The report speaks of other bytes";
        readonly consequence: "usage";
        readonly explanation: "The model or its golden data changed after the report was made, so its numbers are not theirs. Run `assay run` again, then accept.";
    };
    readonly "golden/nothing-measured": {
        readonly title: "There is nothing to accept";
        readonly consequence: "usage";
        readonly explanation: "The report has no evaluation of this model, or a metric that a rule asks for could not be measured. Only what was measured can become golden.";
    };
    readonly "golden/who-needed": {
        readonly title: "Nobody is named as accepting";
        readonly consequence: "usage";
        readonly explanation: "A passport says who accepted it. Set git's `user.name` or use `--who`.";
    };
    readonly "golden/other-rows": {
        readonly title: "The passport kept predictions of other rows";
        readonly consequence: "note";
        readonly explanation: "Rules against a passport are judged row by row where it kept what its model said of these very rows. The golden data has changed since, so the accepted values are compared as two independent measurements. Accept anew with `--with-predictions`.";
    };
    readonly "golden/other-settings": {
        readonly title: "The gate's settings are not those of the passport";
        readonly consequence: "undecided";
        readonly explanation: "A setting that gives a number its meaning (label, columns, classes, threshold, weights …) is another than when the passport was accepted, so the two values are not values of one thing. The message names the setting. Restore it, or look at what is measured now and accept it anew. Settings of behaviours are held against the metrics of behaviours alone; slices, resamples, batches and where it is computed change no meaning.";
    };
    readonly "golden/contradicts": {
        readonly title: "The passport contradicts what its own bytes measure";
        readonly consequence: "undecided";
        readonly explanation: "The passport names the digests of the very model and data that were measured now, but another value or another number of rows. Either the file was edited by hand, or another version of Assay or of the runtime computes the metric differently. Restore it from git, or look at what is measured and accept it anew.";
    };
    readonly "golden/model-index": {
        readonly title: "A model card's results cannot be taken over";
        readonly consequence: "usage";
        readonly explanation: "`assay golden import` reads `model-index` at the head of a model card or in a YAML or JSON file: a model's name and results with metrics that have `type` and a number as `value`. Metrics and options (`args`) that Assay does not have, numbers outside a metric's range, and metrics with several values, as of several data sets, are left out.";
    };
    readonly "golden/exists": {
        readonly title: "The model has a passport already";
        readonly consequence: "usage";
        readonly explanation: "An import makes the first passport of a model and never replaces values that were measured. Use `assay golden accept`, or delete the passport first where it was never committed.";
    };
    readonly "golden/predictions": {
        readonly title: "Predictions in a passport cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "`assay golden accept --with-predictions` keeps what the model said of each golden row. The packed rows are damaged, are of other rows than the passport says, or are too many for a file in a repository.";
    };
    readonly "golden/looks-unreadable": {
        readonly title: "The file of looks cannot be read or written";
        readonly consequence: "undecided";
        readonly explanation: "`looks.jsonl` beside the passports lists which model was judged on which golden table, one line a look. Without it nobody knows how much of the budget is spent. Restore it from git; `assay run --record-look` adds to it.";
    };
    readonly "golden/reuse": {
        readonly title: "A golden table was looked at";
        readonly consequence: "note";
        readonly explanation: "Every model that is judged on the same rows, and changed because of what was seen, wears their numbers out: the team learns the table instead of the task. `baseline: { reuse: { looks: 32 } }` counts the different models that were judged on the same bytes, as passports and `looks.jsonl` record them.";
    };
    readonly "golden/reuse-low": {
        readonly title: "The budget of looks is nearly spent";
        readonly consequence: "note";
        readonly explanation: "More than 80 % of the looks at this golden table are taken. Start to collect a fresh one, since labels take time.";
    };
    readonly "golden/reuse-spent": {
        readonly title: "The budget of looks is spent";
        readonly consequence: "undecided";
        readonly explanation: "More models were judged on this golden table than `baseline: { reuse: … }` allows, so its numbers may flatter the models that were chosen by them. Bring a fresh table; its digest starts a budget of its own.";
    };
    readonly "golden/data-changed": {
        readonly title: "The golden data is not that of the passport";
        readonly consequence: "note";
        readonly explanation: "The passport's metrics were measured on other data, so part of a difference may come from the data. Accept the model anew on the new data.";
    };
};
