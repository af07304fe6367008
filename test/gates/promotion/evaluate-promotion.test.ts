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

const COMMIT = "a".repeat(40);

const checksOf = (more: Partial<PromotionRequest> = {}) =>
  evaluatePromotion({
    promotion,
    report: reportOf([flights, gateReport()]),
    artifact,
    stage: "staging",
    configDigest: sha256("config"),
    commit: COMMIT,
    files: new Map(),
    uncommitted: [],
    ...more,
  });

const evaluate = (more: Partial<PromotionRequest> = {}) =>
  checksOf(more).map(({ code, status }) => `${code} ${status}`);

const PASSED = ["promotion/gate-passed pass", "promotion/gate-passed pass"];
const REST = ["promotion/bytes-measured pass", "promotion/same-commit pass", "promotion/same-config pass"];

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
  expect(evaluate({ configDigest: sha256("easier") })[4]).toBe("promotion/config-changed error");
});

test("stages are gone through in order, each with exactly these bytes", () => {
  const version: Version = { model: "delay", version: "0.0.1", reference: "c", digest: artifact.digest };
  const production = (previous?: Version) => evaluate({ stage: "production", previous })[5];
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

const table = (content: string) =>
  gateReport({ name: "flights", kind: "data", model: { path: "f.csv", content } });

test("every file that a required gate read must still be the same, and each that is not is named", () => {
  const inputs = [
    ...table("rows").inputs,
    { role: "schema", path: "s.json", digest: sha256("schema"), bytes: 6 },
    { role: "data", path: "old.csv", digest: sha256("old"), bytes: 3, tree: "origin/main" },
  ];
  const report = reportOf([{ ...flights, inputs }, gateReport({ data: { path: "f.csv", content: "rows" } })]);
  const same = new Map([
    ["f.csv", { digest: sha256("rows") }],
    ["s.json", { digest: sha256("schema") }],
  ]);
  expect(evaluate({ report, files: same })).toContain("promotion/inputs-unchanged pass");
  const files = new Map([
    ["f.csv", { digest: sha256("lossy") }],
    ["s.json", { reason: "There is no file." }],
  ]);
  const wrong = checksOf({ report, files }).filter(({ status }) => status === "error");
  expect(wrong.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    expect.stringMatching(
      /^promotion\/input-changed: flights, quality read f\.csv with sha256:.*is now sha256:/,
    ),
    expect.stringMatching(/^promotion\/input-unreadable: flights read s\.json .*There is no file/),
  ]);
  expect(evaluate({ report, files: new Map() })).toContain("promotion/input-unreadable error");
});

const scan = gateReport({ name: "flights", kind: "scan", inputs: [] });
const head = (more: object) => ({
  context: { platform: "local", event: "manual", head: { sha: COMMIT, ...more } } as const,
});

test.each([
  ["the same commit and nothing beside it", { dirty: false }, COMMIT, "promotion/same-commit pass"],
  ["changes that no commit holds", { dirty: true }, COMMIT, "promotion/dirty-run error"],
  ["nobody said whether it was clean", {}, COMMIT, "promotion/dirty-run error"],
  ["another commit", { dirty: false }, "b".repeat(40), "promotion/other-commit error"],
  [
    "a merge with the base",
    { dirty: false, checkout: "c".repeat(40) },
    COMMIT,
    "promotion/other-commit error",
  ],
  [
    "that very merge",
    { dirty: false, checkout: "c".repeat(40) },
    "c".repeat(40),
    "promotion/same-commit pass",
  ],
  ["no commit in the report", { sha: undefined, dirty: false }, COMMIT, "promotion/commit-unknown error"],
  ["no commit here", { dirty: false }, undefined, "promotion/commit-unknown error"],
])("a scan counts for its commit alone: %s", (_, state, commit, expected) => {
  const report = reportOf([scan, gateReport()], head(state));
  expect(evaluate({ report, commit })[3]).toBe(expected);
});

test("other gates name their files, so that they may have run beside changes, but not on another commit", () => {
  const dirty = reportOf([flights, gateReport()], head({ dirty: true }));
  expect(evaluate({ report: dirty })[3]).toBe("promotion/same-commit pass");
  expect(evaluate({ report: dirty, commit: "b".repeat(40) })[3]).toBe("promotion/other-commit error");
  expect(evaluate({ report: dirty, commit: undefined })).toEqual([...PASSED, REST[0], REST[2]]);
});

test("the config and what the gates read must be what the commit holds; other edits do not matter", () => {
  const report = reportOf([table("rows"), gateReport()]);
  const files = new Map([["f.csv", { digest: sha256("rows") }]]);
  const wrong = checksOf({ report, files, uncommitted: ["README.md", "assay.yml", "f.csv"] }).filter(
    ({ status }) => status === "error",
  );
  expect(wrong.map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringContaining("promotion/uncommitted The gates used assay.yml"),
    expect.stringContaining("promotion/uncommitted The gates used f.csv"),
  ]);
});
