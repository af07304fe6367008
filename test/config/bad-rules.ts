import { type BadDocument, bad, hidden } from "./bad-document.ts";
import { evaluation, latency, rule } from "./compose.ts";

export const BAD_RULES: Readonly<Record<string, BadDocument>> = {
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
  "gain of what is neither better nor worse": hidden(
    bad(
      rule("{ metric: macs, better_than: baseline }", latency),
      "config/expectation",
      "7:25",
      "neither more nor less",
    ),
  ),
  "two comparisons": bad(
    rule("{ metric: roc_auc, no_worse_than: baseline, no_better_than: baseline }", evaluation),
    "config/expectation",
    "8:9",
    "one rule for each",
  ),
  "gap of the whole": hidden(
    bad(rule("{ metric: roc_auc, max_gap: 0.1 }", evaluation), "config/expectation", "8:28", "carrier=*"),
  ),
  "gap between groups of several columns": hidden(
    bad(
      rule('{ metric: roc_auc, slice: "*=*", max_gap: 0.1 }', evaluation),
      "config/expectation",
      "8:42",
      "one column",
    ),
  ),
  "one alternative": bad(
    rule("any_of: [{ metric: row_count, min: 1 }]"),
    "config/value",
    "7:17",
    "at least two",
  ),
  "alternative of a gate that is not there": hidden(
    bad(
      rule("any_of: [{ metric: row_count, min: 1 }, { gate: h, metric: row_count, min: 1 }]"),
      "config/unknown-gate",
      "7:57",
      "Did you mean `g`",
    ),
  ),
  "alternative with a level": hidden(
    bad(
      rule("any_of: [{ metric: row_count, min: 1, level: warn }, { metric: row_count, min: 2 }]"),
      "config/unknown-key",
      "7:47",
      "beside `any_of`",
    ),
  ),
  "metric beside alternatives": bad(
    rule("any_of: [{ metric: row_count, min: 1 }, { metric: row_count, min: 2 }]\n    metric: row_count"),
    "config/unknown-key",
    "8:9",
    "belongs to its rules",
  ),
};
