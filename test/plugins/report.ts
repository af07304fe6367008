import type { Report } from "../../src/model/report.ts";
import type { RenderedFile } from "../../src/model/reporter.ts";

export const HEAD = "1".repeat(40);

/** A small report with one failing rule and one warning. */
export function sampleReport(change: Partial<Report> = {}): Report {
  return {
    schema: 1,
    tool: { name: "assay", version: "0.1.0" },
    verdict: "fail",
    exitCode: 1,
    context: { platform: "github", event: "change", head: { sha: HEAD } },
    configPath: "assay.yml",
    configDigest: `sha256:${"0".repeat(64)}`,
    configChangedHere: false,
    seed: 42,
    notes: [],
    gates: [sampleGate()],
    ...change,
  };
}

export function sampleGate(change: Partial<Report["gates"][number]> = {}): Report["gates"][number] {
  return {
    name: "delay-quality",
    kind: "evaluation",
    status: "fail",
    durationMs: 812,
    inputs: [],
    measurements: [],
    checks: [
      {
        code: "rule/held",
        metric: "roc_auc",
        subject: {},
        status: "fail",
        level: "error",
        expected: "at least 0.75",
        actual: 0.731,
        message: "roc_auc is 0.731, expected at least 0.75",
        fix: "train longer",
        location: { path: "assay.yml", line: 24 },
      },
      {
        code: "rule/held",
        metric: "recall",
        subject: { slice: "carrier=EV" },
        status: "warn",
        level: "warn",
        expected: "at least 0.5",
        actual: 0.4,
        message: "recall of carrier=EV is 0.4",
      },
    ],
    findings: [],
    figures: [],
    notes: [],
    ...change,
  };
}

export function sampleMarkdown(text: string): RenderedFile {
  return { reporter: "markdown", path: "report.md", mediaType: "text/markdown", text };
}
