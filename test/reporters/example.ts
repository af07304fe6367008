import type { GateReport, Report, ReportedMeasurement } from "../../src/model/report.ts";

type ReportedCheck = GateReport["checks"][number];

const DIGEST = `sha256:${"0123456789abcdef".repeat(4)}`;

export function check(more: Partial<ReportedCheck> = {}): ReportedCheck {
  return {
    code: "rule/held",
    metric: "roc_auc",
    options: {},
    subject: {},
    status: "pass",
    level: "error",
    expected: "at least 0.7",
    actual: 0.731,
    message: "roc_auc 0.731, at least 0.7",
    location: { path: "assay.yml", line: 22 },
    ...more,
  };
}

export function measurement(more: Partial<ReportedMeasurement> = {}): ReportedMeasurement {
  return {
    metric: "roc_auc",
    options: {},
    subject: {},
    unit: "score",
    direction: "higher",
    value: 0.731,
    samples: 20000,
    ...more,
  };
}

export function gate(more: Partial<GateReport> = {}): GateReport {
  return {
    name: "delay-quality",
    kind: "evaluation",
    status: "pass",
    durationMs: 812,
    inputs: [],
    measurements: [],
    checks: [],
    findings: [],
    figures: [],
    notes: [],
    ...more,
  };
}

export function report(more: Partial<Report> = {}): Report {
  return {
    schema: 1,
    tool: { name: "assay", version: "0.1.0" },
    verdict: "pass",
    exitCode: 0,
    context: { platform: "local", event: "manual", head: {} },
    configPath: "assay.yml",
    configDigest: DIGEST,
    configChangedHere: false,
    seed: 42,
    notes: [],
    gates: [gate({ checks: [check()] })],
    ...more,
  };
}

/** A change that makes a column sparse and a slice worse, as a pull request would show it. */
export const FAILING: Report = report({
  verdict: "fail",
  exitCode: 1,
  configChangedHere: true,
  context: {
    platform: "github",
    event: "change",
    repository: { slug: "acme/delays", url: "https://github.com/acme/delays" },
    head: { sha: "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678", branch: "new-model" },
    base: { sha: "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567", branch: "main" },
    change: { number: 7, fromFork: false },
    runUrl: "https://github.com/acme/delays/actions/runs/1",
  },
  gates: [
    gate({
      name: "flights",
      kind: "data",
      status: "fail",
      durationMs: 430,
      inputs: [{ role: "data", path: "data/flights.parquet", digest: DIGEST, bytes: 5212345 }],
      measurements: [
        measurement({
          metric: "null_rate",
          subject: { column: "dep_delay" },
          unit: "ratio",
          direction: "lower",
          value: 0.091,
          samples: 336776,
          interval: [0.09, 0.092],
          baseline: {
            name: "baseline",
            value: 0.025,
            difference: 0.066,
            scale: "linear",
            interval: [0.065, 0.067],
          },
        }),
        measurement({ metric: "row_count", unit: "count", value: 336776, samples: 336776 }),
      ],
      checks: [
        check({
          metric: "row_count",
          expected: "at least 300,000",
          actual: 336776,
          message: "row_count 336,776, at least 300,000",
          location: { path: "assay.yml", line: 9 },
        }),
        check({
          code: "rule/above-maximum",
          metric: "null_rate",
          subject: { column: "dep_delay" },
          status: "fail",
          expected: "at most 3 %",
          actual: 0.091,
          message: "column dep_delay: null_rate 9.1 %, above the maximum 3 %",
          because: "the model has no answer for flights without it",
          fix: "Find what moved it; if the new value is meant, change the rule and say why in `because`.",
          location: { path: "assay.yml", line: 10 },
        }),
      ],
      notes: [{ code: "rule/held", message: "the reference profile is 40 days old" }],
    }),
    gate({
      status: "warn",
      measurements: [
        measurement({
          interval: [0.724, 0.738],
          baseline: {
            name: "baseline",
            value: 0.7315,
            difference: -0.0005,
            scale: "linear",
            interval: [-0.002, 0.001],
          },
        }),
        measurement({
          metric: "recall",
          subject: { slice: "carrier=EV" },
          value: 0.41,
          samples: 1820,
          baseline: {
            name: "baseline",
            value: 0.52,
            difference: -0.11,
            scale: "linear",
            interval: [-0.13, -0.09],
          },
        }),
      ],
      checks: [
        check(),
        check({
          code: "rule/regressed",
          metric: "recall",
          subject: { slice: "carrier=EV" },
          status: "warn",
          level: "warn",
          expected: "no worse than baseline 0.52 by 0.03",
          actual: 0.41,
          message:
            "carrier=EV: recall 0.41, baseline 0.52; 0.11 worse (95 % interval 0.09 to 0.13), allowed 0.03",
          fix: "Find what in this change made it worse; if that is meant, widen `by` and say why in `because`.",
          location: { path: "assay.yml", line: 24 },
        }),
      ],
    }),
    gate({
      name: "delay-latency",
      kind: "latency",
      status: "pass",
      durationMs: 9400,
      measurements: [
        measurement({
          metric: "p50",
          subject: { batch: 1 },
          unit: "seconds",
          direction: "lower",
          value: 0.000412,
          samples: 80,
          baseline: {
            name: "baseline",
            value: 0.000405,
            difference: 0.017,
            scale: "ratio",
            interval: [0.004, 0.031],
          },
        }),
      ],
      checks: [
        check({
          metric: "p50",
          subject: { batch: 1 },
          expected: "no worse than baseline 405 µs by 5 %",
          actual: 0.000412,
          message:
            "batch 1: p50 412 µs, baseline 405 µs; 1.02 times the baseline (95 % interval 1 to 1.03), allowed up to 1.05",
        }),
      ],
    }),
    gate({
      name: "repository",
      kind: "scan",
      status: "fail",
      durationMs: 95,
      checks: [
        check({
          code: "rule/above-maximum",
          metric: "findings",
          options: { severity: "high" },
          status: "fail",
          expected: "at most 0",
          actual: 1,
          message: "findings (severity high) 1, above the maximum 0",
          fix: "Remove what was found, or accept it with a reason.",
          location: { path: "assay.yml", line: 37 },
        }),
      ],
      findings: [
        {
          rule: "pickle/dangerous-global",
          severity: "high",
          message: "loading this file runs os.system",
          location: { path: "models/encoder.pkl", member: "data.pkl", byteOffset: 120 },
          fingerprint: DIGEST,
        },
        {
          rule: "S301",
          severity: "medium",
          message: "pickle.load of a file that anyone may have written",
          location: { path: "train.py", line: 14, column: 5 },
          fingerprint: DIGEST,
          inBaseline: true,
        },
      ],
    }),
  ],
});
