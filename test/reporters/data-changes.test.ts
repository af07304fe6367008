import { expect, test } from "vitest";
import type { GateReport } from "../../src/model/report.ts";
import { consoleReporter } from "../../src/reporters/console.ts";
import { markdownReporter } from "../../src/reporters/markdown/index.ts";
import { check, gate, report } from "./example.ts";

type Changes = NonNullable<GateReport["changes"]>;

const statistic = (metric: string, column: string, before: number, after: number, unit = "ratio") => ({
  metric,
  column,
  unit,
  before,
  after,
});

const withChanges = (changes: Changes) =>
  report({ gates: [gate({ kind: "data", checks: [check()], changes })] });
const markdown = (changes: Changes, limit?: number) =>
  markdownReporter.render(withChanges(changes), limit === undefined ? {} : { limit })[0].text;
const screen = (changes: Changes) => consoleReporter.render(withChanges(changes), {})[0].text;

const TYPES = { metric: "type", unit: "count", before: null, after: null };
const FEW: Changes = {
  against: "origin/main (1a2b3c4)",
  total: 5,
  largest: [
    { ...TYPES, column: "gate", typeAfter: "VARCHAR" },
    { ...TYPES, column: "stand", typeBefore: "BIGINT" },
    { ...TYPES, column: "flight", typeBefore: "BIGINT", typeAfter: "VARCHAR" },
    statistic("null_rate", "dep_delay", 0.025, 0.091),
    { metric: "row_count", unit: "count", before: 336776, after: 40000 },
  ],
};

test("the comment folds what changed in the data below the checks, in the words of people", () => {
  const text = markdown(FEW);
  expect(text).toContain(
    "<summary>What changed in the data since origin/main (1a2b3c4): type(gate) new column, VARCHAR and 4 more</summary>",
  );
  const rows = text.split("\n").filter((line) => /^\| `/.test(line) && !line.includes("roc_auc"));
  expect(rows.map((row) => row.replaceAll("\u00a0", " "))).toEqual([
    "| `type(gate)` | new column, VARCHAR |",
    "| `type(stand)` | column removed |",
    "| `type(flight)` | BIGINT → VARCHAR |",
    "| `null_rate(dep_delay)` | 2.5 % → 9.1 % |",
    "| `row_count` | 336,776 → 40,000 |",
  ]);
});

test("a terminal sees the same in lines", () => {
  expect(screen(FEW)).toContain(
    "  What changed in the data since origin/main (1a2b3c4):\n    type(gate) new column, VARCHAR\n",
  );
  expect(screen(FEW)).toContain("    null_rate(dep_delay) 2.5 % → 9.1 %\n");
});

test("many changes are bounded, and the rest is counted", () => {
  const largest = Array.from({ length: 300 }, (_, at) => statistic("null_rate", `column_${at}`, 0, 0.5));
  const text = markdown({ against: "main", total: 900, largest });
  expect(text.match(/^\| `null_rate/gm)).toHaveLength(20);
  expect(text).toContain("880 changes in the data");
  expect(screen({ against: "main", total: 900, largest })).toContain("and 892 more, see report.json");
  expect(markdown({ against: "main", total: 900, largest }, 900).length).toBeLessThanOrEqual(900);
});

test("names of columns and types are shown and do nothing", () => {
  const column = "</summary><img src=x onerror=alert(1)>@everyone |`*#1\u001b[31m\u202e";
  const hostile: Changes = {
    against: "main\n## pass",
    total: 2,
    largest: [
      { ...TYPES, column, typeBefore: "ENUM('<b>|@all')", typeAfter: "x" },
      statistic("mean", column, 1, 2, "strange"),
    ],
  };
  const text = markdown(hostile);
  const outside = text.replaceAll(/<code>[^<]*<\/code>|``?[^`]+``?/g, "");
  expect(outside).not.toMatch(/<img|@everyone|@all|<b>|^## pass/m);
  expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  expect(screen(hostile)).not.toMatch(/\u001b|\u202e/);
});

test("a report without changes says nothing of them", () => {
  expect(markdownReporter.render(report(), {})[0].text).not.toContain("What changed in the data");
  expect(consoleReporter.render(report(), {})[0].text).not.toContain("What changed in the data");
});

test("times are shown as times", () => {
  const texts = { textBefore: "2026-01-02", textAfter: "2026-03-02" };
  const changes: Changes = {
    ...FEW,
    total: 1,
    largest: [{ ...statistic("mean", "day", 1, 2, "value"), ...texts }],
  };
  expect(markdown(changes)).toContain("`mean(day)` | 2026-01-02 → 2026-03-02 |");
  expect(screen(changes)).toContain("2026-01-02 → 2026-03-02");
});
