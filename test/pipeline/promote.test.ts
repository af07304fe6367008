import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Config } from "../../src/model/config.ts";
import { promote } from "../../src/pipeline/promote.ts";
import { jsonReporter } from "../../src/reporters/json.ts";
import { check, gateReport, reportOf, sha256 } from "../baselines/report.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";

const configOf = (
  repository: TemporaryRepository,
  registry: Config["promotion"][0]["registry"] = { kind: "git" },
) =>
  ({
    path: "assay.yml",
    root: repository.folder,
    digest: sha256("config"),
    seed: 42,
    baseline: { whenMissing: "error" },
    gates: [],
    promotion: [
      {
        name: "delay",
        artifact: "models/delay.onnx",
        requires: ["quality"],
        registry,
        stages: ["staging", "production"],
      },
    ],
  }) satisfies Config;

/** What a run on the commit that is checked out would have reported. */
const evidenceOf = (repository: TemporaryRepository, gates = [gateReport()]) => {
  const sha = repository.git("rev-parse", "HEAD");
  return reportOf(gates, { context: { platform: "local", event: "manual", head: { sha, dirty: false } } });
};

const request = (repository: TemporaryRepository) => ({
  config: configOf(repository),
  model: "delay",
  stage: "staging",
  evidence: evidenceOf(repository),
  output: repository.path(".git/assay"),
  dryRun: false,
});

const codes = ({ report }: Awaited<ReturnType<typeof promote>>) =>
  report.gates[0].checks.map(({ code }) => code);

test("a model that passed gets a version, a statement and a stage, and then the next stage", async () => {
  using repository = new TemporaryRepository();
  repository.commit("one", { "models/delay.onnx": "model" });
  const result = await promote(request(repository));
  expect(result.report).toMatchObject({ verdict: "pass", exitCode: 0 });
  expect(result.report.gates[0]).toMatchObject({
    name: "delay",
    kind: "promotion",
    status: "pass",
    inputs: [{ role: "model", path: "models/delay.onnx", digest: sha256("model") }],
    notes: [{ code: "promotion/not-pushed" }],
  });
  expect(result.version).toMatchObject({ version: "0.0.1" });
  const text = readFileSync(result.statementPath ?? "", "utf8");
  expect(result.statementPath).toBe(repository.path(".git/assay/attestations/delay-0.0.1.intoto.json"));
  expect(JSON.parse(text).predicate.result).toBe("PASSED");
  const digest = createHash("sha256").update(text).digest("hex");
  expect(repository.git("cat-file", "tag", "delay#staging#1")).toContain(
    `statement-digest: sha256:${digest}`,
  );
  const next = await promote({ ...request(repository), stage: "production" });
  expect(codes(next)).toContain("promotion/previous-stage");
  expect(repository.git("tag", "--list", "delay#*")).toBe("delay#production#2\ndelay#staging#1");
});

test("the digest of the report is that of its file, so that the record can be checked later", async () => {
  using repository = new TemporaryRepository();
  repository.commit("one", { "models/delay.onnx": "model", "d.csv": "1" });
  const gates = [gateReport({ data: { path: "d.csv", content: "1" } })];
  const [{ text }] = jsonReporter.render(evidenceOf(repository, gates), {});
  const { statementPath } = await promote({ ...request(repository), evidence: JSON.parse(text) });
  const { predicate } = JSON.parse(readFileSync(statementPath ?? "", "utf8"));
  expect(predicate.assay_reportDigest).toBe(sha256(text));
});

test("a failed gate is exit code 1 and leaves no tag and no statement", async () => {
  using repository = new TemporaryRepository();
  repository.commit("one", { "models/delay.onnx": "model" });
  const failed = [gateReport({ status: "fail", checks: [check("roc_auc", "fail")] })];
  const evidence = evidenceOf(repository, failed);
  const result = await promote({ ...request(repository), evidence });
  expect(result.report).toMatchObject({ verdict: "fail", exitCode: 1 });
  expect(result.version).toBeUndefined();
  expect(repository.git("tag")).toBe("");
  expect(existsSync(repository.path(".git/assay"))).toBe(false);
});

test("a dry run checks everything, also whether the artifact is committed, and changes nothing", async () => {
  using repository = new TemporaryRepository();
  repository.commit("one", { "models/delay.onnx": "model" });
  const dry = { ...request(repository), dryRun: true };
  expect((await promote(dry)).report.exitCode).toBe(0);
  expect(repository.git("tag")).toBe("");
  repository.write("models/delay.onnx", "edited");
  const edited = [gateReport({ model: { path: "models/delay.onnx", content: "edited" } })];
  const evidence = evidenceOf(repository, edited);
  const result = await promote({ ...dry, evidence });
  expect(codes(result)).toContain("promotion/dirty");
  expect(result.report.exitCode).toBe(3);
});

test("what cannot be read or reached is a check of a report that still appears", async () => {
  using repository = new TemporaryRepository();
  repository.commit("one", { other: "" });
  expect(codes(await promote(request(repository)))).toEqual(["file/missing"]);
  repository.commit("two", { "models/delay.onnx": "model" });
  const config = configOf(repository, { kind: "git", push: "nowhere" });
  const result = await promote({ ...request(repository), config });
  expect(codes(result)).toEqual(["promotion/push-refused"]);
  expect(result.report.exitCode).toBe(3);
});

test.each([
  [{ model: "dealy" }, "promotion/unknown-model"],
  [{ stage: "moon" }, "promotion/unknown-stage"],
])("a wrong command is thrown: %j", async (wrong, code) => {
  using repository = new TemporaryRepository();
  repository.commit("one");
  await expect(promote({ ...request(repository), ...wrong })).rejects.toMatchObject({ code });
});

const scanned = (repository: TemporaryRepository, ...paths: string[]) => {
  const inputs = paths.map((path) => ({
    role: "code",
    path,
    digest: sha256(readFileSync(repository.path(path), "utf8")),
    bytes: 1,
  }));
  return gateReport({ name: "repository", kind: "scan", inputs });
};

test("a commit after the run, with lossy data and a file that nobody scanned, is not promoted", async () => {
  using repository = new TemporaryRepository();
  repository.commit("good", { "models/delay.onnx": "model", "d.csv": "1,2,3" });
  const gates = [gateReport({ data: { path: "d.csv", content: "1,2,3" } }), scanned(repository, "d.csv")];
  const config = configOf(repository);
  const both = { ...config, promotion: [{ ...config.promotion[0], requires: ["quality", "repository"] }] };
  const asked = { ...request(repository), config: both, evidence: evidenceOf(repository, gates) };
  expect(codes(await promote({ ...asked, dryRun: true }))).toContain("promotion/inputs-unchanged");
  repository.commit("bad", { "d.csv": "1", "models/encoder.pkl": "malicious" });
  const result = await promote(asked);
  const wrong = result.report.gates[0].checks.filter(({ status }) => status === "error");
  expect(wrong.map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringMatching(/^promotion\/input-changed quality, repository read d\.csv/),
    expect.stringMatching(/^promotion\/other-commit /),
  ]);
  expect(result.report.exitCode).toBe(3);
  expect(repository.git("tag")).toBe("");
});

test("data that changed without a commit is not promoted either", async () => {
  using repository = new TemporaryRepository();
  repository.commit("good", { "models/delay.onnx": "model", "d.csv": "1,2,3" });
  const evidence = evidenceOf(repository, [gateReport({ data: { path: "d.csv", content: "1,2,3" } })]);
  const asked = { ...request(repository), evidence };
  repository.write("d.csv", "1");
  expect(codes(await promote(asked))).toContain("promotion/input-changed");
  repository.git("rm", "--quiet", "--force", "d.csv");
  expect(codes(await promote(asked))).toContain("promotion/input-unreadable");
});

test("nothing is promoted whose own statement says FAILED", async () => {
  using repository = new TemporaryRepository();
  repository.commit("one", { "models/delay.onnx": "model" });
  const evidence = evidenceOf(repository, [gateReport({ checks: [check("roc_auc", "fail")] })]);
  const result = await promote({ ...request(repository), evidence });
  expect(codes(result)).toContain("promotion/statement-failed");
  expect(result.report.exitCode).toBe(3);
  expect(repository.git("tag")).toBe("");
});

test("what the commit holds must be what was measured, also for the rules", async () => {
  using repository = new TemporaryRepository();
  const files = { "models/delay.onnx": "model", "assay.yml": "strict", "d.csv": "lossy", "notes.md": "" };
  repository.commit("one", files);
  repository.write("notes.md", "edited");
  const gates = [gateReport({ data: { path: "d.csv", content: "whole" } })];
  repository.write("d.csv", "whole");
  repository.write("assay.yml", "easy");
  const { report } = await promote({ ...request(repository), evidence: evidenceOf(repository, gates) });
  const wrong = report.gates[0].checks.filter(({ status }) => status === "error");
  expect(wrong.map(({ code, expected }) => `${code} ${expected}`)).toEqual([
    "promotion/uncommitted assay.yml as the commit holds it",
    "promotion/uncommitted d.csv as the commit holds it",
  ]);
});
