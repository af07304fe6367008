import { describe, expect, test } from "vitest";
import { annotationsOf, workflowCommand } from "../../src/platforms/github/commands.ts";
import { statusLine } from "../../src/platforms/github/status.ts";
import { sampleGate, sampleReport } from "../plugins/report.ts";

describe("workflow commands", () => {
  test("no text can end a command or begin another", () => {
    const line = workflowCommand({
      level: "error",
      title: "a,b::c\nd%",
      message: "100%\r\n::set-output name=x::y",
      file: "a:b,c.csv",
      line: 3,
    });
    expect(line).toBe(
      "::error file=a%3Ab%2Cc.csv,line=3,title=a%2Cb%3A%3Ac%0Ad%25::100%25%0D%0A::set-output name=x::y",
    );
    expect(line.split("\n")).toHaveLength(1);
  });

  test("ten errors and ten warnings of however many", () => {
    const [fail, warn] = sampleGate().checks;
    const checks = Array.from({ length: 30 }, (_, index) => ({
      ...(index % 2 ? warn : fail),
      message: `${index}`,
    }));
    const { shown, total } = annotationsOf(sampleReport({ gates: [sampleGate({ checks })] }));
    expect(total).toBe(30);
    expect(shown.filter(({ level }) => level === "error")).toHaveLength(10);
    expect(shown.filter(({ level }) => level === "warning")).toHaveLength(10);
  });

  test("a choice of rules is called what it is", () => {
    const [check] = sampleGate().checks;
    const choice = { ...check, metric: undefined, about: "one of 2 alternatives", status: "fail" as const };
    const { shown } = annotationsOf(sampleReport({ gates: [sampleGate({ checks: [choice] })] }));
    expect(shown[0].title).toBe("delay-quality: one of 2 alternatives");
  });

  test("findings are shown where they are, in the repository's terms, unless the base has them", () => {
    const finding = {
      rule: "pickle/dangerous-global",
      severity: "critical" as const,
      message: "os.system",
      location: { path: "models/evil.pkl" },
      fingerprint: "f",
    };
    const gate = sampleGate({ checks: [], findings: [finding, { ...finding, inBaseline: true }] });
    const { shown } = annotationsOf(sampleReport({ gates: [gate] }), "ml/");
    expect(shown).toEqual([
      {
        level: "error",
        title: "delay-quality: pickle/dangerous-global",
        message: "os.system",
        file: "ml/models/evil.pkl",
        line: undefined,
      },
    ]);
    const passed = sampleGate({ status: "pass", checks: [], findings: [finding] });
    expect(annotationsOf(sampleReport({ gates: [passed] })).total).toBe(0);
  });

  test("the status line says which gates are bad", () => {
    expect(statusLine(sampleReport({ verdict: "pass", gates: [sampleGate({ status: "pass" })] }))).toBe(
      "pass: 1 of 1 gate passed",
    );
  });
});
