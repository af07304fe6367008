/** Promotion: what a model must show, and what registries refuse. */
export declare const PROMOTION_CODES: {
    readonly "promotion/gate-passed": {
        readonly title: "A required gate passed";
        readonly consequence: "note";
        readonly explanation: "The report holds this gate and every rule of level `error` held.";
    };
    readonly "promotion/bytes-measured": {
        readonly title: "The gates measured exactly this artifact";
        readonly consequence: "note";
        readonly explanation: "A required gate recorded the SHA-256 of the file that is promoted.";
    };
    readonly "promotion/same-config": {
        readonly title: "The report was made by the present config";
        readonly consequence: "note";
        readonly explanation: "The digest of `assay.yml` is the one that the report holds.";
    };
    readonly "promotion/inputs-unchanged": {
        readonly title: "Every file that the gates read is as it was";
        readonly consequence: "note";
        readonly explanation: "The files that the required gates recorded were opened again and have the same SHA-256.";
    };
    readonly "promotion/input-changed": {
        readonly title: "A file that a gate read is another one now";
        readonly consequence: "undecided";
        readonly explanation: "A required gate passed on other bytes than those that are here: data, a schema or a scanned file changed after the run. Run the gates again on the files that are promoted.";
    };
    readonly "promotion/input-unreadable": {
        readonly title: "A file that a gate read cannot be read now";
        readonly consequence: "undecided";
        readonly explanation: "Promotion opens every file that the required gates recorded, to see that it is still the same. This one is gone or cannot be read. Promote in a checkout with the same files (fetch Git LFS and DVC content), or run the gates again.";
    };
    readonly "promotion/same-commit": {
        readonly title: "The report was made on the commit that is promoted";
        readonly consequence: "note";
        readonly explanation: "The commit that the run measured is the one that is checked out.";
    };
    readonly "promotion/other-commit": {
        readonly title: "The report was made on another commit";
        readonly consequence: "undecided";
        readonly explanation: "A version is a commit, and the gates ran on another one: what came since then was not looked at. Run the gates on this commit, for instance after the merge, and promote with that report.";
    };
    readonly "promotion/commit-unknown": {
        readonly title: "Nobody knows which commit was scanned";
        readonly consequence: "undecided";
        readonly explanation: "A scan speaks for all files of a commit, so it counts only for the commit that it saw. The report, or this folder, names none. Run the gates and promote in a git checkout.";
    };
    readonly "promotion/dirty-run": {
        readonly title: "The scanned files were not those of the commit";
        readonly consequence: "undecided";
        readonly explanation: "When the gates ran, `git status` was not clean, so the scan saw other files than the commit holds. Commit the changes, or name what is made in `.gitignore`, and run the gates again.";
    };
    readonly "promotion/uncommitted": {
        readonly title: "The gates used a file that the commit holds otherwise";
        readonly consequence: "undecided";
        readonly explanation: "A version points to a commit. The config, or a file that a required gate read, was edited and not committed, so whoever checks the version out finds another one than was measured. Commit it, or take the change back, and run the gates again.";
    };
    readonly "promotion/statement-failed": {
        readonly title: "The statement would say that the model failed";
        readonly consequence: "undecided";
        readonly explanation: "The in-toto statement is drawn from the checks of the required gates, and they do not add up to a pass. Nothing is promoted whose own statement says FAILED. Run the gates again.";
    };
    readonly "promotion/previous-stage": {
        readonly title: "The stage before holds this artifact";
        readonly consequence: "note";
        readonly explanation: "Stages are passed in the order of the config, and the one before holds exactly these bytes.";
    };
    readonly "promotion/registered": {
        readonly title: "The registry took the version";
        readonly consequence: "note";
        readonly explanation: "The version and its stage are recorded. With the git registry these are two annotated tags.";
    };
    readonly "promotion/not-pushed": {
        readonly title: "The tags are in this clone only";
        readonly consequence: "note";
        readonly explanation: "The git registry pushes only when the config names a remote: `registry: { kind: git, push: origin }`. Otherwise push the tags yourself.";
    };
    readonly "promotion/gate-missing": {
        readonly title: "A required gate is not in the report";
        readonly consequence: "undecided";
        readonly explanation: "Promotion reads what was measured and measures nothing itself. Run all required gates, or merge the reports of parallel jobs with `assay report`.";
    };
    readonly "promotion/gate-failed": {
        readonly title: "A required gate did not pass";
        readonly consequence: "failed";
        readonly explanation: "Only a model whose required gates pass (or warn) can be promoted.";
    };
    readonly "promotion/gate-undecided": {
        readonly title: "A required gate could not decide";
        readonly consequence: "undecided";
        readonly explanation: "The gate ended in error, was inconclusive or was skipped. That is no evidence for the model, and promotion wants evidence.";
    };
    readonly "promotion/not-measured": {
        readonly title: "No required gate measured these bytes";
        readonly consequence: "undecided";
        readonly explanation: "None of the required gates recorded the artifact's digest, so nothing is known about this file. Require at least one evaluation or latency gate of the artifact, and run it on the file that is promoted.";
    };
    readonly "promotion/other-bytes": {
        readonly title: "A gate measured another version of the artifact";
        readonly consequence: "undecided";
        readonly explanation: "The report has the artifact's path with another digest: the file changed after the gates ran, or was built again. Run the gates on the very file that is promoted.";
    };
    readonly "promotion/config-changed": {
        readonly title: "The report was made by another config";
        readonly consequence: "undecided";
        readonly explanation: "The rules changed after the report was made, so passing them says nothing about the present ones. Run `assay run` again.";
    };
    readonly "promotion/stage-skipped": {
        readonly title: "The stage before does not hold this artifact";
        readonly consequence: "failed";
        readonly explanation: "A model goes through the stages in the order of the config. Promote it to the earlier stage first; a version that was assigned without Assay has no digest to compare.";
    };
    readonly "promotion/unknown-model": {
        readonly title: "The config promotes no such model";
        readonly consequence: "usage";
        readonly explanation: "`assay promote` takes a name under `promotion:`.";
    };
    readonly "promotion/unknown-stage": {
        readonly title: "The model has no such stage";
        readonly consequence: "usage";
        readonly explanation: "`--to` takes one of the model's `stages`.";
    };
    readonly "promotion/unknown-registry": {
        readonly title: "There is no such registry, or it has no such setting";
        readonly consequence: "usage";
        readonly explanation: "`registry: { kind: git }` records versions and stages as git tags; `push: origin` also pushes them.";
    };
    readonly "promotion/name-refused": {
        readonly title: "The name cannot be part of a tag";
        readonly consequence: "usage";
        readonly explanation: "Tags follow GTO: names of models and stages consist of letters, digits, `-`, `_` and `/` and begin and end with a letter or digit.";
    };
    readonly "promotion/no-repository": {
        readonly title: "The git registry needs a git repository";
        readonly consequence: "undecided";
        readonly explanation: "Versions and stages are tags of the repository that holds the config.";
    };
    readonly "promotion/dirty": {
        readonly title: "The artifact is not what HEAD holds";
        readonly consequence: "undecided";
        readonly explanation: "A tag points to a commit, so the promoted bytes must be those of the commit (itself, or as a Git LFS or DVC pointer whose content is here). Commit the artifact first.";
    };
    readonly "promotion/version-conflict": {
        readonly title: "HEAD already has a version with other bytes";
        readonly consequence: "undecided";
        readonly explanation: "GTO allows one version of a model a commit. Commit the artifact as it is now, then promote.";
    };
    readonly "promotion/moved": {
        readonly title: "Somebody else promoted meanwhile";
        readonly consequence: "undecided";
        readonly explanation: "Between reading the registry and writing to it, a tag of this model appeared. Nothing was changed. Look at the new state (`gto show`) and promote again if it is still right.";
    };
    readonly "promotion/push-refused": {
        readonly title: "The remote refused the tags";
        readonly consequence: "undecided";
        readonly explanation: "Nothing was changed: the tags were taken back here as well. In GitHub Actions the job needs `permissions: contents: write`; in GitLab a token with `write_repository` and the right to create protected tags.";
    };
    readonly "promotion/no-identity": {
        readonly title: "Git does not know who promotes";
        readonly consequence: "undecided";
        readonly explanation: "An annotated tag names its author, which is the record of who promoted. Set `git config user.name` and `user.email` (a CI checkout has none).";
    };
};
