import { describe, expect, it } from "vitest";
import { codeQualityReporter } from "../../src/reporters/code-quality.ts";
import { FAILING as exampleReport } from "./example.ts";

const [file] = codeQualityReporter.render(exampleReport, {});
const issues: Record<string, unknown>[] = JSON.parse(file.text);

describe("GitLab's Code Quality report", () => {
  it("has every rule that did not hold and every new finding, and nothing that passed", () => {
    const checks = exampleReport.gates.flatMap((gate) => gate.checks);
    const bad = checks.filter(({ status }) => !["pass", "skipped"].includes(status));
    const findings = exampleReport.gates.flatMap((gate) =>
      gate.findings.filter((finding) => !finding.inBaseline),
    );
    expect(bad.length).toBeGreaterThan(1);
    expect(findings.length).toBeGreaterThan(0);
    expect(issues).toHaveLength(bad.length + findings.length);
    for (const { message } of bad)
      expect(issues.some(({ description }) => `${description}`.endsWith(message))).toBe(true);
  });

  it("has the fields and values that GitLab's documentation lists", () => {
    for (const issue of issues) {
      expect(Object.keys(issue).sort()).toEqual([
        "check_name",
        "description",
        "fingerprint",
        "location",
        "severity",
      ]);
      expect(["info", "minor", "major", "critical", "blocker"]).toContain(issue.severity);
      expect(issue.location).toMatchObject({
        path: expect.any(String),
        lines: { begin: expect.any(Number) },
      });
    }
  });

  it("gives each issue a fingerprint of its own, the same in every run", () => {
    const fingerprints = issues.map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(issues.length);
    expect(codeQualityReporter.render(structuredClone(exampleReport), {})[0].text).toBe(file.text);
  });

  it("says nothing of findings that the base has too", () => {
    const known = structuredClone(exampleReport);
    for (const gate of known.gates) for (const finding of gate.findings) finding.inBaseline = true;
    const [{ text }] = codeQualityReporter.render(known, {});
    const names = new Set(exampleReport.gates.flatMap((gate) => gate.findings.map(({ rule }) => rule)));
    expect(JSON.parse(text).some((issue: { check_name: string }) => names.has(issue.check_name))).toBe(false);
  });
});
