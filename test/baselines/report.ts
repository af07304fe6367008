import { createHash } from "node:crypto";
import type { GateReport, Report, ReportedMeasurement } from "../../src/model/report.ts";

export const sha256 = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

export function measurement(
  metric: string,
  value: number | null,
  more: Partial<ReportedMeasurement> = {},
): ReportedMeasurement {
  const missing = value === null ? { missing: { code: "metric/not-finite", reason: "NaN" } } : {};
  return {
    metric,
    options: {},
    subject: {},
    unit: "score",
    direction: "higher",
    value,
    samples: 100,
    ...missing,
    ...more,
  };
}

type Checks = GateReport["checks"];

export function check(metric: string, status: Checks[number]["status"], more: Partial<Checks[number]> = {}) {
  const code = status === "fail" ? "rule/regressed" : "rule/held";
  const message = `${metric}: ${status}`;
  return {
    code,
    metric,
    subject: {},
    status,
    level: "error" as const,
    expected: "",
    actual: null,
    message,
    ...more,
  };
}

export interface GateShape extends Partial<GateReport> {
  readonly model?: { readonly path: string; readonly content: string };
  readonly data?: { readonly path: string; readonly content: string };
}

/** A gate's part of a report over files of the given content. */
export function gateReport(shape: GateShape = {}): GateReport {
  const { model = { path: "models/delay.onnx", content: "model" }, data, ...more } = shape;
  const input = (role: string, { path, content }: { path: string; content: string }) => ({
    role,
    path,
    digest: sha256(content),
    bytes: content.length,
  });
  return {
    name: "quality",
    kind: "evaluation",
    status: "pass",
    durationMs: 1,
    inputs: [input("model", model), ...(data === undefined ? [] : [input("data", data)])],
    measurements: [measurement("roc_auc", 0.73, { interval: [0.72, 0.74], standardError: 0.005 })],
    checks: [check("roc_auc", "pass")],
    findings: [],
    figures: [],
    notes: [],
    ...more,
  };
}

export function reportOf(gates: GateReport[], more: Partial<Report> = {}): Report {
  return {
    schema: 1,
    tool: { name: "assay", version: "0.1.0" },
    verdict: "pass",
    exitCode: 0,
    context: { platform: "local", event: "manual", head: { sha: "a".repeat(40) } },
    configPath: "assay.yml",
    configDigest: sha256("config"),
    configChangedHere: false,
    seed: 42,
    notes: [],
    gates,
    ...more,
  };
}
