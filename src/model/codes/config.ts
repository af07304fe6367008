import { codes } from "./entry.ts";

/** What can be wrong with assay.yml and the command line. */
export const CONFIG_CODES = codes({
  "config/missing": {
    title: "There is no config",
    consequence: "usage",
    explanation:
      "Assay reads `assay.yml` in the current folder unless `--config` names another file. `assay init` writes one.",
  },
  "config/unreadable": {
    title: "The config cannot be read",
    consequence: "usage",
    explanation:
      "The path is a folder, a device, a file without read permission, or a file of more than 1 MiB. Name a YAML file with `--config`.",
  },
  "config/encoding": {
    title: "The config is not UTF-8",
    consequence: "usage",
    explanation:
      "Assay reads UTF-8 only, so that every machine sees the same text. Save the file as UTF-8; editors for Windows may offer it as `UTF-8 without BOM`.",
  },
  "config/empty": {
    title: "The config is empty",
    consequence: "usage",
    explanation: "The file has no content beside comments. `assay init` writes a config to start from.",
  },
  "config/syntax": {
    title: "The config is not valid YAML",
    consequence: "usage",
    explanation:
      "The file must be one YAML 1.2 document of maps, lists and plain values. Usual causes are a tab character in the indentation, a missing bracket or quote, a colon inside an unquoted text, and a second document after `---`. Tags such as `!secret` are not known; aliases (`*name`) are, merge keys (`<<`) are not.",
  },
  "config/duplicate-key": {
    title: "A key is written twice",
    consequence: "usage",
    explanation:
      "The same key appears twice in one map, so one of the two would be lost without a word. Keep one of them.",
  },
  "config/version": {
    title: "The config's version is not supported",
    consequence: "usage",
    explanation:
      "`version: 1` must be in the file. It says which meaning the other keys have, so that a newer Assay never reads an old file in a new way.",
  },
  "config/unknown-key": {
    title: "A key is not known here",
    consequence: "usage",
    explanation:
      "Assay refuses keys that it does not know, because a misspelt threshold would otherwise never be judged. The message names the nearest known key; `docs/reference/config.md` lists all of them.",
  },
  "config/unknown-kind": {
    title: "There is no such gate kind",
    consequence: "usage",
    explanation:
      "`kind` says what a gate measures. `docs/reference/metrics.md` lists the kinds and their metrics.",
  },
  "config/unknown-metric": {
    title: "The gate does not measure this metric",
    consequence: "usage",
    explanation:
      "Each gate kind measures its own metrics; names are those of the field, without `_score`. `docs/reference/metrics.md` lists them.",
  },
  "config/unknown-gate": {
    title: "There is no gate of this name",
    consequence: "usage",
    explanation: "`requires` of a promotion names gates of the same file. Check the spelling under `gates`.",
  },
  "config/required": {
    title: "A key is missing",
    consequence: "usage",
    explanation:
      "A setting without a sensible default is not there. The message says which, and where it belongs.",
  },
  "config/value": {
    title: "A value is not of the expected form",
    consequence: "usage",
    explanation:
      "The message says what was seen and what is expected. Remember YAML's own rules: `yes` is text, `1_000` is text, `.nan` is not a number to compare with, and text that looks like a number needs quotes.",
  },
  "config/name": {
    title: "A name has characters that names cannot have",
    consequence: "usage",
    explanation:
      "Names of gates, promotions and stages become parts of file names, tags and statuses. They start with a letter or digit, go on with letters, digits, `.`, `_` and `-`, and have at most 64 characters.",
  },
  "config/no-gates": {
    title: "The config has no gates",
    consequence: "usage",
    explanation:
      "A run without gates would be green without having looked at anything. Add one under `gates`.",
  },
  "config/no-rules": {
    title: "A gate has no rules",
    consequence: "usage",
    explanation:
      "A gate without rules measures nothing and would be green without evidence. Add a rule, or remove the gate.",
  },
  "config/expectation": {
    title: "A rule does not say what it expects, or says it twice",
    consequence: "usage",
    explanation:
      "A rule needs `min`, `max` (or both), or `equals`, or `no_worse_than`; `by` belongs to `no_worse_than`. Different expectations of one metric are written as two rules.",
  },
  "config/baseline": {
    title: "A rule compares with a baseline that is not set",
    consequence: "usage",
    explanation:
      "`no_worse_than: passport` reads the folder named by `baseline.passports`, `no_worse_than: NAME` the passport `NAME.json` in it, and `no_worse_than: champion` what the gate names with `champion:`. Set it, correct the name, or compare with `baseline`.",
  },
  "config/history": {
    title: "A rule compares with earlier runs, but no history is named",
    consequence: "usage",
    explanation:
      "`within: { history, sigma }` reads the file that `history: { file }` names at the top of assay.yml. Name it, and record runs with `assay history append`.",
  },
  "config/invalid": {
    title: "The config has several problems",
    consequence: "usage",
    explanation: "Each of them is listed with its line and has a code of its own.",
  },
});
