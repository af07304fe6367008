import { describe, expect, it } from "vitest";
import type { GateReport, Report } from "../../src/model/report.ts";
import { codeQualityReporter } from "../../src/reporters/code-quality.ts";
import { consoleReporter } from "../../src/reporters/console.ts";
import { junitReporter } from "../../src/reporters/junit.ts";
import { markdownReporter } from "../../src/reporters/markdown/index.ts";
import { check, gate, measurement, report } from "./example.ts";

type ReportedCheck = GateReport["checks"][number];

const against = (name: string, value: number, interval: readonly [number, number]) => ({
  name,
  value,
  difference: 0.7 - value,
  scale: "linear" as const,
  interval: [...interval],
});
const BASELINE = against("baseline", 0.75, [-0.06, -0.04]);
const TRIVIAL = against("trivial", 0.5, [0.19, 0.21]);

function of(checks: readonly ReportedCheck[]): Report {
  const measurements = [BASELINE, TRIVIAL].map((baseline) =>
    measurement({ metric: "recall", value: 0.7, baseline }),
  );
  return report({ gates: [gate({ checks: [...checks], measurements })] });
}

/** The rows of the first table, without units that are held together. */
function rows(told: Report): readonly string[] {
  const text = markdownReporter.render(told, {})[0].text.replaceAll("\u00a0", " ");
  const [table] = text.split("<details><summary>2 measurements");
  return table.split("\n").filter((line) => line.startsWith("| "));
}

describe("the table of checks", () => {
  it("shows the comparison that each rule made, not another of its metric", () => {
    const [, , baseline, trivial] = rows(
      of([
        check({ metric: "recall", compared: BASELINE, expected: "no worse than baseline 0.75 by 0.1" }),
        check({ metric: "recall", compared: TRIVIAL, expected: "better than trivial 0.5" }),
      ]),
    );
    expect(baseline).toContain("| 0.75 → 0.7 | 0.05 worse (0.04 to 0.06) |");
    expect(trivial).toContain("| 0.5 → 0.7 | 0.2 better (0.19 to 0.21) |");
  });

  it("is followed by measurements that say which baseline, where there are several", () => {
    const text = markdownReporter.render(of([check({ metric: "recall", compared: TRIVIAL })]), {})[0].text;
    expect(text).toContain("| `recall` against baseline | 0.75 → 0.7 |");
    expect(text).toContain("| `recall` against trivial | 0.5 → 0.7 |");
  });

  it("shows the interval that was judged", () => {
    const judged = { ...BASELINE, interval: [-0.07, -0.03] };
    expect(rows(of([check({ metric: "recall", compared: judged })]))[2]).toContain("(0.03 to 0.07)");
  });

  it("shows no other comparison where a rule could make none", () => {
    const lacking = check({
      metric: "recall",
      status: "error",
      code: "golden/missing",
      expected: "no worse than passport by 0.01",
    });
    const row = rows(of([lacking])).at(-1);
    expect(row).toContain("| 0.7 |");
    expect(row).not.toContain("0.75");
  });

  it("calls a choice of rules what it is, and the gate itself", () => {
    const choice = {
      metric: undefined,
      options: undefined,
      about: "one of 2 alternatives",
      expected: "either",
    };
    const told = of([
      check({ ...choice, code: "rule/none-holds", status: "fail" }),
      check({ ...choice, about: undefined, code: "gate/crashed", status: "error" }),
    ]);
    const [, , first, second] = rows(told);
    expect(first).toContain("| one of 2 alternatives |");
    expect(second).toContain("| the gate |");
    expect(junitReporter.render(told, {})[0].text).toContain('name="one of 2 alternatives, either"');
  });
});

describe("what stays the same from run to run", () => {
  const checkOf = (value: number) =>
    check({
      status: "fail",
      code: "rule/regressed",
      asked: "no worse than baseline by 0.01",
      expected: `no worse than baseline ${value} by 0.01`,
    });

  it("is the name of a test, by which Jenkins follows it", () => {
    const [first, second] = [0.75, 0.76].map(
      (value) => junitReporter.render(of([checkOf(value)]), {})[0].text,
    );
    expect(first).toContain('name="roc_auc, no worse than baseline by 0.01"');
    expect(first).toContain("expected: no worse than baseline 0.75 by 0.01");
    expect(second).toContain('name="roc_auc, no worse than baseline by 0.01"');
  });

  it("is the fingerprint of an issue, by which GitLab knows what is new", () => {
    const prints = [0.75, 0.76].map((value) => {
      const [issue] = JSON.parse(codeQualityReporter.render(of([checkOf(value)]), {})[0].text);
      return issue.fingerprint;
    });
    expect(prints[0]).toBe(prints[1]);
  });
});

describe("checks of one rule", () => {
  const slice = (name: string, more: Partial<ReportedCheck> = {}) =>
    check({
      subject: { slice: `carrier=${name}` },
      status: "fail",
      code: "rule/regressed",
      message: `carrier=${name}: roc_auc worse`,
      fix: "Find what made it worse.",
      ...more,
    });

  it("say once what to do", () => {
    const told = of([slice("EV"), slice("UA"), slice("DL", { location: { path: "assay.yml", line: 30 } })]);
    const comment = markdownReporter.render(told, {})[0].text;
    expect(comment).toContain(
      "- ❌ carrier=EV: roc\\_auc worse<br>❌ carrier=UA: roc\\_auc worse<br>**What to do:** Find what made it worse.",
    );
    expect(comment.split("**What to do:**")).toHaveLength(3);
    const screen = consoleReporter.render(told, {})[0].text;
    expect(screen.split("→ Find what made it worse.")).toHaveLength(3);
    for (const { message } of told.gates[0].checks) expect(screen).toContain(message);
  });

  it("do not push the table's columns out of sight by a long name", () => {
    const name = `${"x".repeat(150)}y`;
    const [, , row] = rows(of([slice(name)]));
    expect(row).toMatch(/`carrier=x+…x+y`/);
    expect(row.length).toBeLessThan(200);
  });
});
