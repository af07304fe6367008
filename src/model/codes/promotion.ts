import { codes } from "./entry.ts";

/** Promotion: what a model must show, and what registries refuse. */
export const PROMOTION_CODES = codes({
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
    explanation:
      "A required gate passed on other bytes than those that are here: data, a schema or a scanned file changed after the run. Run the gates again on the files that are promoted.",
  },
  "promotion/input-unreadable": {
    title: "A file that a gate read cannot be read now",
    consequence: "undecided",
    explanation:
      "Promotion opens every file that the required gates recorded, to see that it is still the same. This one is gone or cannot be read. Promote in a checkout with the same files (fetch Git LFS and DVC content), or run the gates again.",
  },
  "promotion/same-commit": {
    title: "The report was made on the commit that is promoted",
    consequence: "note",
    explanation: "The commit that the run measured is the one that is checked out.",
  },
  "promotion/other-commit": {
    title: "The report was made on another commit",
    consequence: "undecided",
    explanation:
      "A version is a commit, and the gates ran on another one: what came since then was not looked at. Run the gates on this commit, for instance after the merge, and promote with that report.",
  },
  "promotion/commit-unknown": {
    title: "Nobody knows which commit was scanned",
    consequence: "undecided",
    explanation:
      "A scan speaks for all files of a commit, so it counts only for the commit that it saw. The report, or this folder, names none. Run the gates and promote in a git checkout.",
  },
  "promotion/dirty-run": {
    title: "The scanned files were not those of the commit",
    consequence: "undecided",
    explanation:
      "When the gates ran, `git status` was not clean, so the scan saw other files than the commit holds. Commit the changes, or name what is made in `.gitignore`, and run the gates again.",
  },
  "promotion/uncommitted": {
    title: "The gates used a file that the commit holds otherwise",
    consequence: "undecided",
    explanation:
      "A version points to a commit. The config, or a file that a required gate read, was edited and not committed, so whoever checks the version out finds another one than was measured. Commit it, or take the change back, and run the gates again.",
  },
  "promotion/statement-failed": {
    title: "The statement would say that the model failed",
    consequence: "undecided",
    explanation:
      "The in-toto statement is drawn from the checks of the required gates, and they do not add up to a pass. Nothing is promoted whose own statement says FAILED. Run the gates again.",
  },
  "promotion/previous-stage": {
    title: "The stage before holds this artifact",
    consequence: "note",
    explanation:
      "Stages are passed in the order of the config, and the one before holds exactly these bytes.",
  },
  "promotion/registered": {
    title: "The registry took the version",
    consequence: "note",
    explanation:
      "The version and its stage are recorded. With the git registry these are two annotated tags.",
  },
  "promotion/not-pushed": {
    title: "The tags are in this clone only",
    consequence: "note",
    explanation:
      "The git registry pushes only when the config names a remote: `registry: { kind: git, push: origin }`. Otherwise push the tags yourself.",
  },
  "promotion/gate-missing": {
    title: "A required gate is not in the report",
    consequence: "undecided",
    explanation:
      "Promotion reads what was measured and measures nothing itself. Run all required gates, or merge the reports of parallel jobs with `assay report`.",
  },
  "promotion/gate-failed": {
    title: "A required gate did not pass",
    consequence: "failed",
    explanation: "Only a model whose required gates pass (or warn) can be promoted.",
  },
  "promotion/gate-undecided": {
    title: "A required gate could not decide",
    consequence: "undecided",
    explanation:
      "The gate ended in error, was inconclusive or was skipped. That is no evidence for the model, and promotion wants evidence.",
  },
  "promotion/not-measured": {
    title: "No required gate measured these bytes",
    consequence: "undecided",
    explanation:
      "None of the required gates recorded the artifact's digest, so nothing is known about this file. Require at least one evaluation or latency gate of the artifact, and run it on the file that is promoted.",
  },
  "promotion/other-bytes": {
    title: "A gate measured another version of the artifact",
    consequence: "undecided",
    explanation:
      "The report has the artifact's path with another digest: the file changed after the gates ran, or was built again. Run the gates on the very file that is promoted.",
  },
  "promotion/config-changed": {
    title: "The report was made by another config",
    consequence: "undecided",
    explanation:
      "The rules changed after the report was made, so passing them says nothing about the present ones. Run `assay run` again.",
  },
  "promotion/stage-skipped": {
    title: "The stage before does not hold this artifact",
    consequence: "failed",
    explanation:
      "A model goes through the stages in the order of the config. Promote it to the earlier stage first; a version that was assigned without Assay has no digest to compare.",
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
    explanation:
      "`registry: { kind: git }` records versions and stages as git tags; `push: origin` also pushes them.",
  },
  "promotion/name-refused": {
    title: "The name cannot be part of a tag",
    consequence: "usage",
    explanation:
      "Tags follow GTO: names of models and stages consist of letters, digits, `-`, `_` and `/` and begin and end with a letter or digit.",
  },
  "promotion/no-repository": {
    title: "The git registry needs a git repository",
    consequence: "undecided",
    explanation: "Versions and stages are tags of the repository that holds the config.",
  },
  "promotion/dirty": {
    title: "The artifact is not what HEAD holds",
    consequence: "undecided",
    explanation:
      "A tag points to a commit, so the promoted bytes must be those of the commit (itself, or as a Git LFS or DVC pointer whose content is here). Commit the artifact first.",
  },
  "promotion/version-conflict": {
    title: "HEAD already has a version with other bytes",
    consequence: "undecided",
    explanation:
      "GTO allows one version of a model a commit. Commit the artifact as it is now, then promote.",
  },
  "promotion/moved": {
    title: "Somebody else promoted meanwhile",
    consequence: "undecided",
    explanation:
      "Between reading the registry and writing to it, a tag of this model appeared. Nothing was changed. Look at the new state (`gto show`) and promote again if it is still right.",
  },
  "promotion/push-refused": {
    title: "The remote refused the tags",
    consequence: "undecided",
    explanation:
      "Nothing was changed: the tags were taken back here as well. In GitHub Actions the job needs `permissions: contents: write`; in GitLab a token with `write_repository` and the right to create protected tags.",
  },
  "promotion/no-identity": {
    title: "Git does not know who promotes",
    consequence: "undecided",
    explanation:
      "An annotated tag names its author, which is the record of who promoted. Set `git config user.name` and `user.email` (a CI checkout has none).",
  },
});
