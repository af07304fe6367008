import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { acceptGolden, diffGolden, loadPassports, showGolden } from "../../src/baselines/index.ts";
import type { Report } from "../../src/model/report.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";
import { check, type GateShape, gateReport, measurement, reportOf, sha256 } from "./report.ts";

const WHEN = new Date("2026-03-01T12:00:00Z");

/** A project whose files are those that the report measured. */
function project(...gates: GateShape[]): { repository: TemporaryRepository; report: Report } {
  const repository = new TemporaryRepository();
  return { repository, report: measured(repository, ...gates) };
}

function measured(repository: TemporaryRepository, ...gates: GateShape[]): Report {
  for (const { model = { path: "models/delay.onnx", content: "model" }, data } of gates) {
    repository.write(model.path, model.content);
    if (data !== undefined) repository.write(data.path, data.content);
  }
  return reportOf(gates.map(gateReport));
}

const accept = (repository: TemporaryRepository, report: Report, because?: string) =>
  acceptGolden({ root: repository.folder, folder: "golden/", report, because, who: "Ada", when: WHEN });

const NEXT = { path: "models/delay.onnx", content: "next model" };

test("the first acceptance writes what was measured, one line a metric, and can be read again", async () => {
  const { repository, report } = project({
    data: { path: "data/test.csv", content: "rows" },
    measurements: [
      measurement("roc_auc", 0.73, { interval: [0.72, 0.74], standardError: 0.005, degreesOfFreedom: 4 }),
      measurement("recall", 0.5, { subject: { slice: "carrier=EV" }, options: { b: 1, a: 2 } }),
    ],
  });
  using _ = repository;
  const { accepted, text } = await accept(repository, report);
  expect(accepted).toMatchObject([{ model: "delay", path: "golden/delay.json", written: true }]);
  expect(text).toContain("golden/delay.json");
  expect(readFileSync(repository.path("golden/delay.json"), "utf8")).toContain(
    '        { "metric": "recall", "options": { "a": 2, "b": 1 }, "subject": { "slice": "carrier=EV" }, "value": 0.5, "samples": 100 },\n',
  );
  const [passport] = await loadPassports(repository.folder, "golden");
  expect(passport).toMatchObject({
    model: "delay",
    artifact: { path: "models/delay.onnx", digest: sha256("model"), bytes: 5 },
    configDigest: sha256("config"),
    accepted: [
      {
        who: "Ada",
        when: "2026-03-01T12:00:00.000Z",
        commit: "a".repeat(40),
        because: "First golden metrics.",
      },
    ],
  });
  expect(passport.gates["quality"].data).toEqual([{ path: "data/test.csv", digest: sha256("rows") }]);
  expect(passport.gates["quality"].metrics.find(({ metric }) => metric === "roc_auc")).toMatchObject({
    standardError: 0.005,
    degreesOfFreedom: 4,
  });
  expect(readdirSync(repository.path("golden"))).toEqual(["delay.json"]);
});

test("accepting the same again writes nothing", async () => {
  const { repository, report } = project({});
  using _ = repository;
  await accept(repository, report);
  const before = statSync(repository.path("golden/delay.json")).mtimeMs;
  const { accepted, text } = await accept(repository, report);
  expect(accepted[0].written).toBe(false);
  expect(text).toContain("nothing was written");
  expect(statSync(repository.path("golden/delay.json")).mtimeMs).toBe(before);
});

test("a worse model needs a reason, which the history keeps with the digest before", async () => {
  const { repository, report } = project({});
  using _ = repository;
  await accept(repository, report);
  const worse = measured(repository, { model: NEXT, measurements: [measurement("roc_auc", 0.7)] });
  await expect(accept(repository, worse)).rejects.toMatchObject({
    code: "golden/because-needed",
    message: expect.stringContaining("roc_auc in gate quality gets worse, from 0.73 to 0.7"),
  });
  await accept(repository, worse, "Faster, and the loss is agreed.");
  const [passport] = await loadPassports(repository.folder, "golden");
  expect(passport.accepted).toMatchObject([
    { because: "Faster, and the loss is agreed.", artifact: sha256("next model"), previous: sha256("model") },
    { because: "First golden metrics.", artifact: sha256("model") },
  ]);
});

test.each([
  [
    "lower is better and it rose",
    measurement("log_loss", 0.4, { direction: "lower" }),
    measurement("log_loss", 0.5, { direction: "lower" }),
    true,
  ],
  [
    "lower is better and it fell",
    measurement("log_loss", 0.5, { direction: "lower" }),
    measurement("log_loss", 0.4, { direction: "lower" }),
    false,
  ],
  [
    "it must be exact",
    measurement("macs", 5, { direction: "exact" }),
    measurement("macs", 4, { direction: "exact" }),
    true,
  ],
  ["it is gone", measurement("recall", 0.5), measurement("roc_auc", 0.5), true],
  ["only the last digit moved", measurement("roc_auc", 0.7), measurement("roc_auc", 0.7 - 1e-15), false],
  ["negative and better", measurement("r2", -0.5), measurement("r2", -0.1), false],
])("worse is told by the metric's direction: %s", async (_, before, after, needsReason) => {
  const { repository, report } = project({ measurements: [before], checks: [] });
  using __ = repository;
  await accept(repository, report);
  const next = measured(repository, { model: NEXT, measurements: [after], checks: [] });
  const outcome = accept(repository, next).then(
    () => false,
    (thrown) => thrown.code === "golden/because-needed",
  );
  expect(await outcome).toBe(needsReason);
});

test("a failing rule can be accepted with a reason only", async () => {
  const { repository, report } = project({ status: "fail", checks: [check("roc_auc", "fail")] });
  using _ = repository;
  await expect(accept(repository, report)).rejects.toMatchObject({ code: "golden/because-needed" });
  expect((await accept(repository, report, "The bar was too high.")).accepted[0].written).toBe(true);
});

test("a rule that only lacks its first passport does not stand in the way; one that measured nothing does", async () => {
  const { repository, report } = project({ status: "error", checks: [check("roc_auc", "error")] });
  using _ = repository;
  await accept(repository, report);
  for (const blind of [
    { checks: [check("recall", "error")] },
    { measurements: [measurement("roc_auc", null)], checks: [check("roc_auc", "error")] },
    { checks: [{ ...check("x", "error"), metric: undefined, code: "run/crashed" }] },
    { measurements: [], checks: [] },
  ]) {
    const next = measured(repository, { model: NEXT, status: "error", ...blind });
    await expect(accept(repository, next, "please")).rejects.toMatchObject({
      code: "golden/nothing-measured",
    });
  }
});

test("numbers of other bytes are refused, whether the model or its data changed or is gone", async () => {
  const { repository, report } = project({ data: { path: "data/test.csv", content: "rows" } });
  using _ = repository;
  repository.write("data/test.csv", "other rows");
  await expect(accept(repository, report, "b")).rejects.toMatchObject({
    code: "golden/stale-report",
    message: expect.stringContaining("data/test.csv"),
  });
  repository.write("data/test.csv", "rows");
  repository.write("models/delay.onnx", "retrained");
  await expect(accept(repository, report, "b")).rejects.toMatchObject({ code: "golden/stale-report" });
  expect(await loadPassports(repository.folder, "golden")).toEqual([]);
});

test("models are chosen by name, and two with one name are refused", async () => {
  const { repository, report } = project(
    { name: "a", model: { path: "one/delay.onnx", content: "1" } },
    { name: "b", model: { path: "risk.onnx", content: "2" } },
  );
  using _ = repository;
  const request = { root: repository.folder, folder: "golden", report, who: "Ada", when: WHEN };
  await expect(acceptGolden({ ...request, model: "dealy" })).rejects.toMatchObject({
    code: "golden/unknown-model",
    fix: expect.stringContaining("`delay`"),
  });
  expect((await acceptGolden({ ...request, model: "risk" })).accepted).toHaveLength(1);
  const clash = measured(
    repository,
    { name: "a", model: { path: "one/delay.onnx", content: "1" } },
    { name: "b", model: { path: "two/delay.onnx", content: "2" } },
  );
  await expect(accept(repository, clash)).rejects.toMatchObject({ code: "golden/name-clash" });
  await expect(accept(repository, reportOf([gateReport({ kind: "data" })]))).rejects.toMatchObject({
    code: "golden/nothing-measured",
  });
});

test("who accepted is git's user unless said otherwise", async () => {
  const { repository, report } = project({});
  using _ = repository;
  await acceptGolden({ root: repository.folder, folder: "golden", report, when: WHEN });
  expect((await loadPassports(repository.folder, "golden"))[0].accepted[0].who).toBe("Ada Lovelace");
});

test("the difference is shown before it is accepted, and names cannot steer the terminal", async () => {
  const { repository, report } = project({});
  using _ = repository;
  await accept(repository, report);
  const next = measured(repository, {
    model: NEXT,
    measurements: [
      measurement("roc_auc", 0.71),
      measurement("recall", 0.5, { subject: { slice: "c=\u001b[2J\n" } }),
    ],
  });
  const { models, text } = await diffGolden({ root: repository.folder, folder: "golden", report: next });
  expect(models).toMatchObject([{ model: "delay", notes: [] }]);
  expect(models[0].rows).toMatchObject([
    { metric: "recall", before: null, after: 0.5, worse: false },
    { metric: "roc_auc", before: 0.73, after: 0.71, worse: true },
  ]);
  expect(text).toMatch(/roc_auc +0\.73 +0\.71 +-0\.02 {2}worse/);
  expect(text).not.toContain("\u001b");
  expect((await showGolden({ root: repository.folder, folder: "golden" })).text).toContain("0.72 … 0.74");
});

test("options tell two rules on one metric apart, and other golden data is said", async () => {
  const macro = { options: { average: "macro" } };
  const measurements = [measurement("f1", 0.6), measurement("f1", 0.5, macro)];
  const { repository, report } = project({ data: { path: "test.csv", content: "rows" }, measurements });
  using _ = repository;
  await accept(repository, report);
  const next = measured(repository, { data: { path: "test.csv", content: "more rows" }, measurements });
  const { models, text } = await diffGolden({ root: repository.folder, folder: "golden", report: next });
  expect(models[0].notes).toMatchObject([{ code: "golden/data-changed" }]);
  expect(text).toContain("f1 (average macro)");
  expect(text).toContain("Note: the passport was measured on other data (test.csv has changed since)");
});

test("an empty folder says what to do", async () => {
  using repository = new TemporaryRepository();
  const request = { root: repository.folder, folder: "golden" };
  expect((await showGolden(request)).text).toContain("assay golden accept");
  await expect(showGolden({ ...request, model: "x" })).rejects.toMatchObject({
    code: "golden/unknown-model",
  });
});
