import { expect, test } from "vitest";
import { evaluatePromotion, type PromotionRequest, stageBefore } from "../../../src/gates/promotion/index.ts";
import type { Input } from "../../../src/model/evidence.ts";
import type { Version } from "../../../src/model/registry.ts";
import { check, gateReport, reportOf, sha256 } from "../../baselines/report.ts";

const artifact: Input = { role: "model", path: "models/delay.onnx", digest: sha256("model"), bytes: 5 };

const promotion = {
  name: "delay",
  artifact: artifact.path,
  requires: ["flights", "quality"],
  registry: { kind: "git" },
  stages: ["staging", "production"],
};

const flights = gateReport({ name: "flights", kind: "data", inputs: [] });

const evaluate = (more: Partial<PromotionRequest> = {}) =>
  evaluatePromotion({
    promotion,
    report: reportOf([flights, gateReport()]),
    artifact,
    stage: "staging",
    configDigest: sha256("config"),
    ...more,
  }).map(({ code, status }) => `${code} ${status}`);

const PASSED = ["promotion/gate-passed pass", "promotion/gate-passed pass"];
const REST = ["promotion/bytes-measured pass", "promotion/same-config pass"];

test("a model that passed on exactly these bytes under the present rules may be promoted", () => {
  expect(evaluate()).toEqual([...PASSED, ...REST]);
});

test.each([
  ["missing", undefined, "promotion/gate-missing error"],
  ["warned", gateReport({ status: "warn" }), "promotion/gate-passed warn"],
  [
    "failed",
    gateReport({ status: "fail", checks: [check("roc_auc", "fail")] }),
    "promotion/gate-failed fail",
  ],
  ["undecided", gateReport({ status: "inconclusive" }), "promotion/gate-undecided inconclusive"],
  ["crashed", gateReport({ status: "error" }), "promotion/gate-undecided error"],
  ["skipped", gateReport({ status: "skipped" }), "promotion/gate-undecided error"],
])("a required gate that is %s", (_, gate, expected) => {
  const report = reportOf(gate === undefined ? [flights] : [flights, gate]);
  expect(evaluate({ report })[1]).toBe(expected);
});

test("other bytes than the measured ones are refused, whichever way they came to be", () => {
  const rebuilt: Input = { ...artifact, digest: sha256("rebuilt") };
  expect(evaluate({ artifact: rebuilt })[2]).toBe("promotion/other-bytes error");
  const elsewhere = gateReport({ model: { path: "models/other.onnx", content: "other" } });
  expect(evaluate({ report: reportOf([flights, elsewhere]) })[2]).toBe("promotion/not-measured error");
  const dataOnly = { ...promotion, requires: ["flights"] };
  expect(evaluate({ promotion: dataOnly })[1]).toBe("promotion/not-measured error");
  const asData = { ...flights, inputs: gateReport().inputs };
  expect(evaluate({ promotion: dataOnly, report: reportOf([asData]) })[1]).toBe(
    "promotion/not-measured error",
  );
  const gate = gateReport();
  const onlyBaseline = { ...gate, inputs: gate.inputs.map((input) => ({ ...input, tree: "origin/main" })) };
  expect(evaluate({ report: reportOf([flights, onlyBaseline]) })[2]).toBe("promotion/not-measured error");
  const one = gateReport({
    name: "flights",
    kind: "latency",
    model: { path: artifact.path, content: "old" },
  });
  expect(evaluate({ report: reportOf([one, gateReport()]) })[2]).toBe("promotion/other-bytes error");
});

test("rules that changed after the report do not count as passed", () => {
  expect(evaluate({ configDigest: sha256("easier") })[3]).toBe("promotion/config-changed error");
});

test("stages are gone through in order, each with exactly these bytes", () => {
  const version: Version = { model: "delay", version: "0.0.1", reference: "c", digest: artifact.digest };
  const production = (previous?: Version) => evaluate({ stage: "production", previous })[4];
  expect(production(version)).toBe("promotion/previous-stage pass");
  expect(production()).toBe("promotion/stage-skipped fail");
  expect(production({ ...version, digest: sha256("old") })).toBe("promotion/stage-skipped fail");
  expect(production({ model: "delay", version: "0.0.1", reference: "c" })).toBe(
    "promotion/stage-skipped fail",
  );
  expect(stageBefore(promotion, "staging")).toBeUndefined();
  expect(stageBefore(promotion, "production")).toBe("staging");
});

test("an unknown stage suggests the one that was meant", () => {
  expect(() => stageBefore(promotion, "prodution")).toThrow(
    expect.objectContaining({
      code: "promotion/unknown-stage",
      fix: expect.stringContaining("`production`"),
    }),
  );
});
