/** Whole configs that are right, and configs that are wrong in one way, for the kinds of `kinds.ts`. */
const gate = (text: string, rest = "") => `version: 1\n${rest}gates:\n  g:\n${text.replace(/^/gm, "    ")}\n`;
const rule = (text: string, kind = "kind: data\nsource: a.csv", rest = "") =>
  gate(`${kind}\nrules:\n  - ${text}`, rest);
const evaluation = "kind: evaluation\nmodel: m\ndata: d";
const latency = "kind: latency\nmodel: m";
const promotion = (text: string) => `${rule("{ metric: row_count, min: 1 }")}promotion:\n  p: ${text}\n`;

export const GOOD: Readonly<Record<string, string>> = {
  smallest: rule("{ metric: row_count, min: 1 }"),
  "min and max": rule("{ metric: row_count, min: 1, max: 2 }"),
  "equal bounds": rule("{ metric: row_count, min: 2, max: 2 }"),
  percent: rule("{ metric: null_rate, column: a, max: 3% }"),
  "percent with a space and digits": rule("{ metric: null_rate, column: a, max: 0.5 % }"),
  "number of a ratio": rule("{ metric: null_rate, column: '*', max: 0.03 }"),
  "column with a number for a name": rule("{ metric: null_rate, column: 7, max: 0 }"),
  equals: rule("{ metric: row_count, equals: 5 }"),
  "equals baseline": rule("{ metric: macs, equals: baseline }", latency),
  "no worse": rule("{ metric: roc_auc, no_worse_than: baseline }", evaluation),
  "margin in points": rule("{ metric: roc_auc, no_worse_than: baseline, by: 0.005 }", evaluation),
  "margin in percent": rule("{ metric: p50, batch: 1, no_worse_than: baseline, by: 5% }", latency),
  "margin in time": rule("{ metric: p50, batch: 64, no_worse_than: baseline, by: 2ms }", latency),
  "every batch": rule("{ metric: p50, batch: '*', max: 150us }", latency),
  "bytes in words": rule("{ metric: file_size, max: 1.5 GiB }"),
  "bytes as a number": rule("{ metric: file_size, max: 1e6 }"),
  passport: rule(
    "{ metric: roc_auc, no_worse_than: passport }",
    evaluation,
    "baseline: { passports: golden/ }\n",
  ),
  "level and because": rule("{ metric: row_count, min: 1, level: warn, because: 'less is a bug' }"),
  "level off": rule("{ metric: row_count, min: 1, level: off }"),
  options: rule("{ metric: roc_auc, min: 0.7, maxFpr: 0.1, average: macro }", evaluation),
  "required option": rule("{ metric: duplicate_rate, columns: [a, b], max: 0 }"),
  "unbounded range": rule("{ metric: rmse, max: 1e9 }", evaluation),
  "timeout and memory": gate(
    "kind: data\nsource: a\ntimeout: 90s\nmemory: 512 MiB\nrules: [{ metric: row_count, min: 1 }]",
  ),
  "timeout in seconds": gate("kind: data\nsource: a\ntimeout: 5\nrules: [{ metric: row_count, min: 1 }]"),
  "source as a map": gate(
    "kind: data\nsource: { engine: trino, table: t }\nrules: [{ metric: row_count, min: 1 }]",
  ),
  "seed and baseline": `seed: 0\nbaseline: { ref: origin/main, when_missing: skip }\n${rule("{ metric: row_count, min: 1 }")}`,
  "an alias": gate("kind: data\nsource: &a x\nschema: *a\nrules: [{ metric: row_count, min: 1 }]"),
  promotion: promotion(
    "{ artifact: m, requires: [g], registry: { kind: git, tag: x }, stages: [staging, production] }",
  ),
  json: '{"version": 1, "gates": {"g": {"kind": "data", "source": "a", "rules": [{"metric": "row_count", "min": 1}]}}}',
  "Windows line ends": rule("{ metric: row_count, min: 1 }").replaceAll("\n", "\r\n"),
};

export interface BadDocument {
  readonly text: string;
  readonly code: string;
  /** `line:column`. */
  readonly at: string;
  /** Parts of the message and the fix. */
  readonly says: readonly string[];
  /** True when an editor cannot know it either. */
  readonly onlyParser?: boolean;
}

const bad = (text: string, code: string, at: string, ...says: string[]): BadDocument => ({
  text,
  code,
  at,
  says,
});
const hidden = (document: BadDocument): BadDocument => ({ ...document, onlyParser: true });

export const BAD: Readonly<Record<string, BadDocument>> = {
  "no version": bad(
    rule("{ metric: row_count, min: 1 }").replace("version: 1\n", ""),
    "config/version",
    "1:1",
    "version: 1",
  ),
  "version of the future": bad(
    rule("{ metric: row_count, min: 1 }").replace("1", "2"),
    "config/version",
    "1:10",
    "is 2",
  ),
  "no gates": bad("version: 1\n", "config/no-gates", "1:1", "green without evidence"),
  "empty gates": bad("version: 1\ngates: {}\n", "config/no-gates", "2:1"),
  "gates without a value": bad("version: 1\ngates:\n", "config/no-gates", "2:1"),
  "gates as a list": bad("version: 1\ngates: [a]\n", "config/value", "2:8", "a list of 1", "expected a map"),
  "gate as text": bad("version: 1\ngates:\n  g: data\n", "config/value", "3:6", '"data"'),
  "bad name": bad(
    rule("{ metric: row_count, min: 1 }").replace("  g:", "  g/h:"),
    "config/name",
    "3:3",
    '"g/h"',
  ),
  "no kind": bad(gate("rules: [{ metric: a }]"), "config/required", "3:3", "`kind`", "data, evaluation"),
  "unknown kind": bad(
    gate("kind: latncy\nrules: []"),
    "config/unknown-kind",
    "4:11",
    '"latncy"',
    "`latency`",
  ),
  "no rules": bad(gate("kind: latency\nmodel: m"), "config/no-rules", "3:3", "gates.g"),
  "empty rules": bad(gate("kind: latency\nmodel: m\nrules: []"), "config/no-rules", "6:5"),
  "rules as a map": bad(
    gate("kind: latency\nmodel: m\nrules: { metric: p50 }"),
    "config/value",
    "6:12",
    "a list of rules",
  ),
  "missing setting": bad(
    gate("kind: latency\nrules: [{ metric: macs, equals: 3 }]"),
    "config/required",
    "3:3",
    "`model`",
  ),
  "setting of another kind": bad(
    rule("{ metric: macs, equals: 3 }", `${latency}\nsource: x`),
    "config/unknown-key",
    "6:5",
    "kind data",
  ),
  "misspelt setting": bad(
    rule("{ metric: macs, equals: 3 }", `${latency}\ntimeuot: 3s`),
    "config/unknown-key",
    "6:5",
    "`timeout`",
  ),
  "unknown metric": bad(
    rule("{ metric: row_cuont, min: 1 }"),
    "config/unknown-metric",
    "7:19",
    "`row_count`",
  ),
  "scikit-learn's long name": bad(
    rule("{ metric: roc_auc_score, min: 0.5 }", evaluation),
    "config/unknown-metric",
    "8:19",
    "`roc_auc`",
  ),
  "metric of another kind": bad(
    rule("{ metric: p50, max: 1 }"),
    "config/unknown-metric",
    "7:19",
    "kind latency",
  ),
  "no metric": bad(rule("{ min: 1 }"), "config/required", "7:9", "`metric`"),
  "no subject": bad(rule("{ metric: null_rate, max: 1% }"), "config/required", "7:9", "`column`"),
  "subject of other metrics": bad(
    rule("{ metric: row_count, column: a, min: 1 }"),
    "config/unknown-key",
    "7:30",
    "for the whole only",
  ),
  "misspelt option": bad(
    rule("{ metric: roc_auc, maxFPR: 0.1, min: 0.5 }", evaluation),
    "config/unknown-key",
    "8:28",
    "`maxFpr`",
  ),
  "option of the wrong type": bad(
    rule("{ metric: roc_auc, maxFpr: 2, min: 0.5 }", evaluation),
    "config/value",
    "8:36",
    "is 2",
    "at most 1",
  ),
  "no expectation": bad(rule("{ metric: row_count }"), "config/expectation", "7:9", "what it expects"),
  "by alone": bad(rule("{ metric: row_count, by: 3 }"), "config/expectation", "7:30", "no_worse_than"),
  "by beside min": bad(rule("{ metric: row_count, min: 1, by: 3 }"), "config/expectation", "7:38"),
  "several expectations": bad(
    rule("{ metric: row_count, min: 1, equals: 3 }"),
    "config/expectation",
    "7:9",
    "one rule for each",
  ),
  "negative by": bad(
    rule("{ metric: row_count, no_worse_than: baseline, by: -0.1 }"),
    "config/value",
    "7:59",
    "is -0.1",
  ),
  "min above max": hidden(
    bad(rule("{ metric: row_count, min: 3, max: 2 }"), "config/expectation", "7:30", "3", "2"),
  ),
  "not a number": bad(
    rule("{ metric: row_count, min: .nan }"),
    "config/value",
    "7:35",
    "NaN",
    "expected a number",
  ),
  infinite: bad(rule("{ metric: row_count, max: .inf }"), "config/value", "7:35", "Infinity"),
  "digits with underscores": bad(
    rule("{ metric: row_count, min: 1_000 }"),
    "config/value",
    "7:35",
    '"1_000"',
    "Write 1000",
  ),
  "percent of a count": bad(rule("{ metric: row_count, min: 3% }"), "config/value", "7:35", '"3%"'),
  "time of a ratio": bad(rule("{ metric: null_rate, column: a, max: 3ms }"), "config/value", "7:46"),
  "out of range": bad(
    rule("{ metric: roc_auc, min: 70 }", evaluation),
    "config/value",
    "8:33",
    "from 0 to 1",
  ),
  "percent out of range": hidden(
    bad(rule("{ metric: null_rate, column: a, max: 300% }"), "config/value", "7:46", "from 0 to 1"),
  ),
  "unknown level": bad(
    rule("{ metric: row_count, min: 1, level: warning }"),
    "config/value",
    "7:45",
    "`warn`",
  ),
  "unknown baseline": bad(
    rule("{ metric: row_count, no_worse_than: passprot }"),
    "config/value",
    "7:45",
    "`passport`",
  ),
  "passport without a folder": hidden(
    bad(
      rule("{ metric: row_count, no_worse_than: passport }"),
      "config/baseline",
      "7:45",
      "baseline.passports",
    ),
  ),
  "rule as text": bad(rule("row_count > 3"), "config/value", "7:9", "row_count > 3"),
  "top-level typo": bad(
    `${rule("{ metric: row_count, min: 1 }")}sede: 3\n`,
    "config/unknown-key",
    "8:1",
    "`seed`",
  ),
  "seed as text": bad(
    `seed: many\n${rule("{ metric: row_count, min: 1 }")}`,
    "config/value",
    "1:7",
    "a whole number",
  ),
  "ref like an option": bad(
    `baseline: { ref: --upload-pack=x }\n${rule("{ metric: row_count, min: 1 }")}`,
    "config/value",
    "1:18",
  ),
  "unknown when_missing": bad(
    `baseline: { when_missing: ignore }\n${rule("{ metric: row_count, min: 1 }")}`,
    "config/value",
    "1:27",
    "`skip`",
  ),
  "timeout of no unit": bad(
    rule("{ metric: macs, equals: 3 }", `${latency}\ntimeout: 3 weeks`),
    "config/value",
    "6:14",
    "10m",
  ),
  "timeout of nothing": bad(
    rule("{ metric: macs, equals: 3 }", `${latency}\ntimeout: 0`),
    "config/value",
    "6:14",
  ),
  "part of a choice": bad(
    rule("{ metric: row_count, min: 1 }", "kind: data\nsource: { engine: trinoo, table: t }"),
    "config/value",
    "5:23",
    "`trino`",
  ),
  "promotion of no gate": hidden(
    bad(
      promotion("{ artifact: m, requires: [h], registry: { kind: git }, stages: [a] }"),
      "config/unknown-gate",
      "9:32",
      '"h"',
      "g",
    ),
  ),
  "promotion without requirements": bad(
    promotion("{ artifact: m, requires: [], registry: { kind: git }, stages: [a] }"),
    "config/value",
    "9:31",
    "empty",
  ),
  "promotion with a stage twice": bad(
    promotion("{ artifact: m, requires: [g], registry: { kind: git }, stages: [a, a] }"),
    "config/value",
    "9:74",
    '"a"',
  ),
  "merge keys": bad(
    rule("{ <<: x, metric: row_count, min: 1 }"),
    "config/unknown-key",
    "7:11",
    "no merge keys",
  ),
  "a prototype": bad(
    rule("{ __proto__: x, metric: row_count, min: 1 }"),
    "config/unknown-key",
    "7:11",
    "__proto__",
  ),
  list: bad("- version: 1\n", "config/value", "1:1", "a list of 1"),
};
