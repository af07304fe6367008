/** What can be wrong with assay.yml and the command line. */
export declare const CONFIG_CODES: {
    readonly "config/missing": {
        readonly title: "There is no config";
        readonly consequence: "usage";
        readonly explanation: "Assay reads `assay.yml` in the current folder unless `--config` names another file. `assay init` writes one.";
    };
    readonly "config/unreadable": {
        readonly title: "The config cannot be read";
        readonly consequence: "usage";
        readonly explanation: "The path is a folder, a device, a file without read permission, or a file of more than 1 MiB. Name a YAML file with `--config`.";
    };
    readonly "config/encoding": {
        readonly title: "The config is not UTF-8";
        readonly consequence: "usage";
        readonly explanation: "Assay reads UTF-8 only, so that every machine sees the same text. Save the file as UTF-8; editors for Windows may offer it as `UTF-8 without BOM`.";
    };
    readonly "config/empty": {
        readonly title: "The config is empty";
        readonly consequence: "usage";
        readonly explanation: "The file has no content beside comments. `assay init` writes a config to start from.";
    };
    readonly "config/syntax": {
        readonly title: "The config is not valid YAML";
        readonly consequence: "usage";
        readonly explanation: "The file must be one YAML 1.2 document of maps, lists and plain values. Usual causes are a tab character in the indentation, a missing bracket or quote, a colon inside an unquoted text, and a second document after `---`. Tags such as `!secret` are not known; aliases (`*name`) are, merge keys (`<<`) are not.";
    };
    readonly "config/duplicate-key": {
        readonly title: "A key is written twice";
        readonly consequence: "usage";
        readonly explanation: "The same key appears twice in one map, so one of the two would be lost without a word. Keep one of them.";
    };
    readonly "config/version": {
        readonly title: "The config's version is not supported";
        readonly consequence: "usage";
        readonly explanation: "`version: 1` must be in the file. It says which meaning the other keys have, so that a newer Assay never reads an old file in a new way.";
    };
    readonly "config/unknown-key": {
        readonly title: "A key is not known here";
        readonly consequence: "usage";
        readonly explanation: "Assay refuses keys that it does not know, because a misspelt threshold would otherwise never be judged. The message names the nearest known key; `docs/reference/config.md` lists all of them.";
    };
    readonly "config/unknown-kind": {
        readonly title: "There is no such gate kind";
        readonly consequence: "usage";
        readonly explanation: "`kind` says what a gate measures. `docs/reference/metrics.md` lists the kinds and their metrics.";
    };
    readonly "config/unknown-metric": {
        readonly title: "The gate does not measure this metric";
        readonly consequence: "usage";
        readonly explanation: "Each gate kind measures its own metrics; names are those of the field, without `_score`. `docs/reference/metrics.md` lists them.";
    };
    readonly "config/unknown-gate": {
        readonly title: "There is no gate of this name";
        readonly consequence: "usage";
        readonly explanation: "`requires` of a promotion names gates of the same file. Check the spelling under `gates`.";
    };
    readonly "config/required": {
        readonly title: "A key is missing";
        readonly consequence: "usage";
        readonly explanation: "A setting without a sensible default is not there. The message says which, and where it belongs.";
    };
    readonly "config/value": {
        readonly title: "A value is not of the expected form";
        readonly consequence: "usage";
        readonly explanation: "The message says what was seen and what is expected. Remember YAML's own rules: `yes` is text, `1_000` is text, `.nan` is not a number to compare with, and text that looks like a number needs quotes.";
    };
    readonly "config/name": {
        readonly title: "A name has characters that names cannot have";
        readonly consequence: "usage";
        readonly explanation: "Names of gates, promotions and stages become parts of file names, tags and statuses. They start with a letter or digit, go on with letters, digits, `.`, `_` and `-`, and have at most 64 characters.";
    };
    readonly "config/no-gates": {
        readonly title: "The config has no gates";
        readonly consequence: "usage";
        readonly explanation: "A run without gates would be green without having looked at anything. Add one under `gates`.";
    };
    readonly "config/no-rules": {
        readonly title: "A gate has no rules";
        readonly consequence: "usage";
        readonly explanation: "A gate without rules measures nothing and would be green without evidence. Add a rule, or remove the gate.";
    };
    readonly "config/expectation": {
        readonly title: "A rule does not say what it expects, or says it twice";
        readonly consequence: "usage";
        readonly explanation: "A rule needs `min`, `max` (or both), or `equals`, or `no_worse_than`; `by` belongs to `no_worse_than`. Different expectations of one metric are written as two rules.";
    };
    readonly "config/baseline": {
        readonly title: "A rule compares with a baseline that is not set";
        readonly consequence: "usage";
        readonly explanation: "`no_worse_than: passport` reads the folder named by `baseline.passports`, `no_worse_than: NAME` the passport `NAME.json` in it, and `no_worse_than: champion` what the gate names with `champion:`. Set it, correct the name, or compare with `baseline`.";
    };
    readonly "config/history": {
        readonly title: "A rule compares with earlier runs, but no history is named";
        readonly consequence: "usage";
        readonly explanation: "`within: { history, sigma }` reads the file that `history: { file }` names at the top of assay.yml. Name it, and record runs with `assay history append`.";
    };
    readonly "config/invalid": {
        readonly title: "The config has several problems";
        readonly consequence: "usage";
        readonly explanation: "Each of them is listed with its line and has a code of its own.";
    };
};
