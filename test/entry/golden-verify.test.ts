import { readFileSync, rmSync } from "node:fs";
import { expect, test, vi } from "vitest";
import type { Passport } from "../../src/model/passport.ts";
import { GoldenProject } from "./golden-project.ts";

vi.setConfig({ testTimeout: 60_000 });

const RULES = ["{ metric: roc_auc, min: 0.1 }", "{ metric: accuracy, min: 0.1 }"];

async function accepted(...flags: string[]): Promise<GoldenProject> {
  const project = new GoldenProject();
  project.config(RULES);
  await project.judge();
  const { exitCode, said } = await project.assay("golden", "accept", "--who", "Ada", ...flags);
  if (exitCode !== 0) throw new Error(said);
  return project;
}

test("values that were scaled together with their intervals are measured again and told", async () => {
  using project = await accepted();
  expect(await project.assay("golden", "verify")).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining("2 of its 2 values were measured again"),
  });
  project.edit("golden/predictions.json", (metric) => {
    metric.value *= 0.9;
    metric.interval = metric.interval?.map((end) => end * 0.9);
    if (metric.standardError !== undefined) metric.standardError *= 0.9;
  });
  const { exitCode, out } = await project.assay("golden", "verify");
  expect({ exitCode, out }).toMatchObject({
    exitCode: 1,
    out: expect.stringMatching(
      /quality: roc_auc is 0\.\d+, but its model and data give 0\.\d+ \[golden\/mismatch\]/,
    ),
  });
  expect(out).toContain("quality: accuracy is");
  expect((await project.assay("golden", "verify", "--no-recompute")).exitCode).toBe(0);
});

test.each([
  ["a wider interval", { interval: [0.01, 0.99] }, "has an interval from 0.01 to 0.99"],
  ["a larger standard error", { standardError: 0.4 }, "has a standard error of 0.4"],
  ["a standard error that is a little larger", { standardError: 0.07 }, "has a standard error of 0.07"],
  ["no doubt at all", { standardError: undefined, interval: undefined }, "lacks its doubt"],
  ["more rows", { samples: 6000 }, "is of 6000 rows, but its model and data give 60 rows"],
])("so is %s with the value left alone", async (_, change, message) => {
  using project = await accepted();
  project.edit("golden/predictions.json", (metric) => Object.assign(metric, change));
  expect(await project.assay("golden", "verify")).toMatchObject({
    exitCode: 1,
    out: expect.stringContaining(message),
  });
});

test("a name that no metric has cannot hide a value", async () => {
  using project = await accepted();
  project.edit("golden/predictions.json", (metric) => {
    if (metric.metric === "accuracy") metric.metric = "no_such";
  });
  expect(await project.assay("golden", "verify")).toMatchObject({
    exitCode: 1,
    out: expect.stringContaining("there is no metric `no_such`"),
  });
});

test("kept predictions tell the values when the model is gone", async () => {
  using project = await accepted("--with-predictions");
  expect((await project.assay("golden", "verify")).exitCode).toBe(0);
  rmSync(project.path("predictions.csv"));
  const gone = await project.assay("golden", "verify");
  expect(gone).toMatchObject({ exitCode: 3, out: expect.stringContaining("file/missing") });
  expect(gone.out).not.toContain("but the predictions");
  project.edit("golden/predictions.json", (metric) => {
    metric.value = 0.99;
    metric.interval = [0.98, 1];
  });
  expect(await project.assay("golden", "verify")).toMatchObject({
    exitCode: 1,
    out: expect.stringMatching(/roc_auc is 0\.99, but the predictions that it kept give 0\.[0-8]/),
  });
});

test("a gate that has gone on or is gone cannot tell what was accepted", async () => {
  using project = await accepted();
  project.config(RULES, { settings: "    threshold: 0.3\n" });
  expect(await project.assay("golden", "verify")).toMatchObject({
    exitCode: 3,
    out: expect.stringContaining(
      "`threshold` is 0.3, and was not set when it was accepted [golden/not-recomputed]",
    ),
  });
  project.write(
    "assay.yml",
    "version: 1\nbaseline: { passports: golden/ }\ngates:\n  table:\n    kind: data\n    source: data/truth.csv\n    rules: [{ metric: row_count, min: 1 }]\n",
  );
  expect(await project.assay("golden", "verify")).toMatchObject({
    exitCode: 3,
    out: expect.stringContaining("has no evaluation gate quality"),
  });
});

test("a gate that judges a table of a server since cannot tell either, and its server is not asked", async () => {
  using project = await accepted("--with-predictions");
  project.config(RULES, { hasTable: false });
  const config = readFileSync(project.path("assay.yml"), "utf8");
  const table = "{ engine: postgres, connection: ASSAY_URL, table: scoring.delay }";
  project.write("assay.yml", config.replace("predictions.csv", table));
  const { exitCode, out } = await project.assay("golden", "verify");
  expect({ exitCode, out }).toMatchObject({
    exitCode: 3,
    out: expect.stringContaining(
      "since the gate evaluates `scoring.delay`, a table of a server, now and not `predictions.csv` [golden/not-recomputed]",
    ),
  });
  expect(out).not.toContain("ASSAY_URL");
});

test("JSON in the folder that is no passport is refused, unless a gate names it", async () => {
  using project = await accepted();
  project.write("golden/risk.json", '{"auc": 0.9}');
  for (const command of ["show", "history"]) {
    const { exitCode, out, said } = await project.assay("golden", command);
    expect({ command, exitCode }).toEqual({ command, exitCode: 3 });
    expect(out).toContain("predictions\n");
    expect(said).toContain("`golden/risk.json` is no passport");
    expect(said).toContain("[golden/invalid]");
    expect((await project.assay("golden", command, "predictions")).exitCode).toBe(0);
    expect(await project.assay("golden", command, "risk")).toMatchObject({
      exitCode: 3,
      said: expect.stringContaining("`golden/risk.json` is no passport"),
    });
  }
  expect(await project.assay("golden", "verify")).toMatchObject({
    exitCode: 3,
    out: expect.stringContaining("`golden/risk.json` is no passport"),
  });
  const more =
    "  table:\n    kind: data\n    source: golden/risk.json\n    rules: [{ metric: row_count, min: 1 }]\n";
  project.config(RULES, { more });
  expect(await project.assay("golden", "show")).toMatchObject({ exitCode: 0, said: "" });
  expect((await project.assay("golden", "verify")).exitCode).toBe(0);
});

/** Takes accuracy out of the passport, as somebody would by hand. */
function forget(project: GoldenProject): void {
  const file = project.path("golden/predictions.json");
  const passport: Passport = JSON.parse(readFileSync(file, "utf8"));
  const { quality } = passport.gates;
  quality.metrics = quality.metrics.filter(({ metric }) => metric !== "accuracy");
  project.write("golden/predictions.json", JSON.stringify(passport));
}

test("a metric that was taken out of the passport is missed", async () => {
  using project = await accepted("--with-predictions");
  forget(project);
  const { exitCode, out } = await project.assay("golden", "verify");
  expect(exitCode).toBe(1);
  expect(out).toMatch(/quality: accuracy is missing.*give 0\.\d+.* \[golden\/mismatch\]/);
  expect(out.match(/accuracy is missing/g)).toHaveLength(1);
  rmSync(project.path("predictions.csv"));
  expect((await project.assay("golden", "verify")).out).toMatch(
    /quality: accuracy is missing.* the predictions that it kept give 0\.\d+/,
  );
});

test("a metric that the config asks for since is named, and no tampering", async () => {
  using project = await accepted();
  project.config([...RULES, "{ metric: f1, min: 0.1 }", "{ metric: churn, max: 0.5, level: off }"]);
  const { exitCode, out } = await project.assay("golden", "verify");
  expect({ exitCode, out }).toMatchObject({
    exitCode: 0,
    out: expect.stringMatching(
      /Note: golden\/predictions\.json: quality: the passport has no f1.* \[golden\/metric-missing\]/,
    ),
  });
  expect(out).toContain("2 of its 2 values were measured again");
  project.config([...RULES, "{ metric: f1, min: 0.1 }"], { settings: "    slices: [id]\n" });
  forget(project);
  const edited = await project.assay("golden", "verify");
  expect(edited.exitCode).toBe(0);
  expect(edited.out).toContain("the passport has no accuracy");
});

test("a gate of the model that the passport does not hold is named", async () => {
  using project = await accepted();
  const settings =
    "    kind: evaluation\n    predictions: predictions.csv\n    data: data/truth.csv\n    key: id\n    task: binary-classification\n    label: late\n    score: score\n    rules: [{ metric: brier, max: 0.9 }]\n";
  project.config(RULES, { more: `  other:\n${settings}` });
  expect(await project.assay("golden", "verify")).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining("the passport has nothing of other, a gate of this model"),
  });
});

test("a run finds numbers of rows and settings that were written by hand, for the very bytes", async () => {
  using project = new GoldenProject();
  project.config(["{ metric: roc_auc, no_worse_than: passport, by: 0.1 }"]);
  await project.judge();
  const { exitCode, said } = await project.assay("golden", "accept", "--who", "Ada");
  if (exitCode !== 0) throw new Error(said);
  expect((await project.judge()).checks).toMatchObject([{ status: "pass" }]);
  project.edit("golden/predictions.json", (metric) => Object.assign(metric, { samples: 6000 }));
  expect(await project.judge()).toMatchObject({
    exitCode: 3,
    checks: [{ status: "error", code: "golden/contradicts", message: expect.stringContaining("6000 rows") }],
  });
  const file = project.path("golden/predictions.json");
  project.write(
    "golden/predictions.json",
    readFileSync(file, "utf8").replace(/"settings":\s*"sha256:...../, '"settings":"sha256:00000'),
  );
  expect(await project.judge()).toMatchObject({
    exitCode: 3,
    checks: [{ code: "golden/invalid", message: expect.stringContaining("`settings` of quality") }],
  });
  expect(await project.assay("golden", "verify")).toMatchObject({
    exitCode: 3,
    out: expect.stringContaining("[golden/invalid]"),
  });
});
