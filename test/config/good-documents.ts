import { evaluation, gate, latency, promotion, rule } from "./compose.ts";

/** Whole configs that are right. */
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
  gain: rule("{ metric: roc_auc, better_than: baseline, by: 0.01 }", evaluation),
  "gain too good to be true": rule("{ metric: roc_auc, no_better_than: baseline, by: 10% }", evaluation),
  "gap between groups": rule('{ metric: roc_auc, slice: "carrier=*", max_gap: 5% }', evaluation),
  alternatives: rule(
    "any_of: [{ metric: row_count, min: 1 }, { all_of: [{ metric: row_count, max: 9 }, { gate: g, metric: null_rate, column: a, max: 0 }] }]\n    level: warn\n    because: either does",
  ),
  json: '{"version": 1, "gates": {"g": {"kind": "data", "source": "a", "rules": [{"metric": "row_count", "min": 1}]}}}',
  "Windows line ends": rule("{ metric: row_count, min: 1 }").replaceAll("\n", "\r\n"),
};
