import { type BadDocument, bad, hidden } from "./bad-document.ts";
import { BAD_RULES } from "./bad-rules.ts";
import { gate, latency, promotion, rule } from "./compose.ts";

export const BAD: Readonly<Record<string, BadDocument>> = {
  ...BAD_RULES,
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
  "a whole number that no double holds": hidden(
    bad(
      rule("{ metric: row_count, min: 9007199254740993 }"),
      "config/value",
      "7:35",
      "9007199254740993 would be read as 9007199254740992",
      "in quotes",
    ),
  ),
  "one of a list": bad(
    rule("{ metric: roc_auc, min: 0.5 }", "kind: evaluation\nmodel: m\ndata: d\nslices: carrier"),
    "config/value",
    "7:13",
    'is "carrier"; expected a list',
    "Write a list: [carrier]",
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
  "timeout of no seconds": bad(
    rule("{ metric: macs, equals: 3 }", `${latency}\ntimeout: 0.0s`),
    "config/value",
    "6:14",
    "10m",
  ),
  "timeout of a century": hidden(
    bad(
      rule("{ metric: macs, equals: 3 }", `${latency}\ntimeout: 876000h`),
      "config/value",
      "6:14",
      "at most 24 days",
    ),
  ),
  "memory beyond all machines": hidden(
    bad(
      rule("{ metric: macs, equals: 3 }", `${latency}\nmemory: 1e308B`),
      "config/value",
      "6:13",
      "at most 8 PiB",
    ),
  ),
  "memory of nothing": bad(
    rule("{ metric: macs, equals: 3 }", `${latency}\nmemory: 0 MB`),
    "config/value",
    "6:13",
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
    "9:73",
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
