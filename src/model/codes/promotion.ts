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
