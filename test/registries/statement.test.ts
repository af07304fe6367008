import { expect, test } from "vitest";
import type { Input } from "../../src/model/evidence.ts";
import { openRegistry } from "../../src/registries/index.ts";
import { renderStatement, statementDigest, testResultStatement } from "../../src/registries/statement.ts";
import { digestText } from "../../src/sources/digest.ts";
import { check, gateReport, reportOf, sha256 } from "../baselines/report.ts";

const artifact: Input = { role: "model", path: "models/delay.onnx", digest: sha256("model"), bytes: 5 };

const made = (...gates: ReturnType<typeof gateReport>[]) =>
  testResultStatement({ artifact, report: reportOf(gates), gates, reportDigest: sha256("report") });

test("a statement has what in-toto and its test-result predicate require", () => {
  const gate = gateReport({
    data: { path: "data/test.csv", content: "rows" },
    checks: [
      check("roc_auc", "pass", { expected: "at least 0.7" }),
      check("recall", "warn", { subject: { slice: "carrier=EV" } }),
      check("f1", "skipped"),
    ],
  });
  const baseline = { role: "data", path: "data/test.csv", digest: sha256("old"), bytes: 1, tree: "main" };
  const statement = made({ ...gate, inputs: [...gate.inputs, ...gate.inputs, baseline] });
  expect(statement).toEqual({
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: "models/delay.onnx", digest: { sha256: sha256("model").slice(7) } }],
    predicateType: "https://in-toto.io/attestation/test-result/v0.1",
    predicate: {
      result: "WARNED",
      configuration: [{ name: "assay.yml", digest: { sha256: sha256("config").slice(7) } }],
      passedTests: ["quality: roc_auc: at least 0.7"],
      warnedTests: ["quality: carrier=EV: recall"],
      failedTests: [],
      assay_resolvedDependencies: [{ name: "data/test.csv", digest: { sha256: sha256("rows").slice(7) } }],
      assay_reportDigest: sha256("report"),
      assay_version: "0.1.0",
    },
  });
  expect(statementDigest(statement)).toBe(digestText(renderStatement(statement)));
});

test.each([
  ["PASSED", [gateReport()]],
  ["FAILED", [gateReport(), gateReport({ status: "error", checks: [] })]],
  ["FAILED", [gateReport({ checks: [check("roc_auc", "inconclusive")] })]],
  ["FAILED", []],
] as const)("the result is %s", (result, gates) => {
  expect(made(...gates).predicate["result"]).toBe(result);
});

test("registries are known by kind and refuse settings that they do not have", () => {
  expect(openRegistry({ kind: "git", push: "origin" }, "/").id).toBe("git");
  const codeOf = (registry: { kind: string; [key: string]: unknown }) => {
    try {
      return openRegistry(registry, "/").id;
    } catch (thrown) {
      return thrown instanceof Error && "code" in thrown ? thrown.code : thrown;
    }
  };
  expect(codeOf({ kind: "toString" })).toBe("promotion/unknown-registry");
  expect(codeOf({ kind: "git", puhs: "origin" })).toBe("promotion/unknown-registry");
  expect(codeOf({ kind: "git", push: true })).toBe("promotion/unknown-registry");
});
