import { describe, expect, it } from "vitest";
import { type LossTable, lossFigure } from "../../src/model/losses.ts";
import type { GateReport, Report } from "../../src/model/report.ts";
import { consoleReporter } from "../../src/reporters/console.ts";
import { markdownReporter } from "../../src/reporters/markdown/index.ts";
import { check, gate, measurement, report } from "./example.ts";

const TABLE: LossTable = {
  origin: "declared",
  metric: "accuracy",
  options: {},
  subject: {},
  against: "baseline",
  shareLabel: "share of the loss",
  valueLabel: "accuracy",
  slices: [
    { slice: "origin=LGA", rows: 6536, baseline: 0.645, candidate: 0.584, share: 1.481 },
    { slice: "carrier=U|A @all <b>", rows: 3561, baseline: 0.676, candidate: 0.613, share: 0.832 },
  ],
};

const FOUND: LossTable = {
  ...TABLE,
  origin: "found",
  valueLabel: "mean error",
  slices: [
    { slice: "hour=18 to 24", rows: 900, baseline: 0.2, candidate: 0.31, share: 0.5, pValue: 0.0021 },
    { slice: "dest=BOS", rows: 400, baseline: 0.2, candidate: 0.4, share: 0.25, pValue: 1e-9 },
  ],
};

const NOTE = {
  code: "evaluation/worse-rows",
  message: "3 rows that main predicts right are wrong now: row 7.",
};

function failing(more: Partial<GateReport>, tables: readonly LossTable[] = [TABLE]): Report {
  const figures = structuredClone(tables.map(lossFigure)) as GateReport["figures"];
  const measurements = [measurement({ metric: "accuracy", unit: "ratio", value: 0.7 })];
  const checks = [check({ metric: "accuracy", status: "fail", code: "rule/regressed", message: "worse" })];
  return report({
    verdict: "fail",
    gates: [gate({ status: "fail", measurements, checks, figures, notes: [NOTE], ...more })],
  });
}

const markdown = (of: Report, limit?: number) => markdownReporter.render(of, { limit })[0].text;
const screen = (of: Report) => consoleReporter.render(of, {})[0].text;

describe("where a metric lost", () => {
  it("stands below the checks that need a reader", () => {
    const text = markdown(failing({}));
    expect(text).toContain("**Slices that carry the loss of accuracy**");
    expect(text).toContain("| Slice (accuracy) | Rows | Baseline → this change | Share of the loss |");
    expect(text).toContain("| `origin=LGA` | 6,536 | 64.5\u00a0% → 58.4\u00a0% | 1.5 times |");
    expect(text).toContain("| 83\u00a0% |");
    expect(text).toContain("row 7");
    expect(screen(failing({}))).toContain("origin=LGA: 1.5 times, 64.5 % → 58.4 % on 6,536 rows");
  });

  it("tells shares and values that cannot be seen in few digits", () => {
    const slices = [0.0813, 0.00432, 0.0001, 12].map((share, at) => ({
      ...TABLE.slices[0],
      slice: `key=${at}\u001b[31m`,
      share,
    }));
    const text = markdown(failing({}, [{ ...TABLE, slices }])).replaceAll("\u00a0", " ");
    for (const shown of ["| 8.1 % |", "| 0.4 % |", "| below 0.1 % |", "| over 10 times |"])
      expect(text).toContain(shown);
    expect(text).toContain("`key=0\\x1b[31m`");
  });

  it("names the options and, where values are another loss's, that loss", () => {
    const of = (table: LossTable) => {
      const options = { average: "macro" };
      const checks = [check({ metric: "f1", options, status: "fail", message: "worse" })];
      return failing({ checks }, [{ ...table, metric: "f1", options }]);
    };
    expect(markdown(of(TABLE))).toContain("**Slices that carry the loss of f1 (average macro)**");
    expect(screen(of(FOUND))).toContain("(share of the loss; mean error)");
  });

  it("tells values of the metric itself in its own unit, found slices too", () => {
    const own = { ...FOUND, valueLabel: "accuracy" };
    expect(markdown(failing({}, [own]))).toContain("| 20\u00a0% → 31\u00a0% |");
  });

  it("says how sure the search is", () => {
    const text = markdown(failing({}, [TABLE, FOUND]));
    expect(text).toContain("**Found slices that carry the loss of accuracy**");
    expect(text).toContain("| `hour=18 to 24` | 900 | 0.2 → 0.31 | 50\u00a0% | 0.0021 |");
    expect(text).toContain("| below 0.0001 |");
    expect(screen(failing({}, [FOUND]))).toContain("on 900 rows, p 0.0021");
  });

  it("cannot leave its cell or call anybody", () => {
    const text = markdown(failing({}));
    const lines = text.split("\n").filter((line) => line.includes("3,561"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("<code>carrier=U&#124;A");
    expect(lines[0]).not.toContain("<b>");
    expect(lines[0]).not.toMatch(/@all/);
  });

  it("is told once where two rules judge one metric", () => {
    const two = ["rule/regressed", "rule/below-min"].map((code) =>
      check({ metric: "accuracy", status: "fail", code, message: "worse" }),
    );
    expect(markdown(failing({ checks: two })).split("Slices that carry").length).toBe(2);
  });

  it("is that of the baseline which the check compared with, and says which where there are two", () => {
    const champion: LossTable = { ...TABLE, against: "champion", slices: TABLE.slices.slice(1) };
    const compared = { name: "champion", value: 0.7, difference: -0.02, scale: "linear" } as const;
    const failed = check({ metric: "accuracy", status: "fail", code: "rule/regressed", message: "worse" });
    const own = markdown(failing({ checks: [{ ...failed, compared }] }, [TABLE, champion]));
    expect(own).toContain("**Slices that carry the loss of accuracy against champion**");
    expect(own).not.toContain("origin=LGA");
    const all = markdown(failing({ checks: [{ ...failed, compared }, failed] }, [TABLE, champion]));
    expect(all.match(/loss of accuracy against (champion|baseline)/g)).toHaveLength(2);
  });

  it("is left out, with the rows that got worse, where every check passed", () => {
    const passing = failing({ status: "pass", checks: [check({ metric: "accuracy" })] });
    for (const text of [markdown(passing), screen(passing)]) {
      expect(text).not.toContain("carry the loss");
      expect(text).not.toContain("row 7");
    }
  });

  it("goes before the checks when there is little room, and says so", () => {
    const text = markdown(failing({}), 480);
    expect(text).not.toContain("origin=LGA");
    expect(text).toContain("1 table of losses");
  });
});
