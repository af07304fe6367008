import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { GoldenProject } from "./golden-project.ts";

vi.setConfig({ testTimeout: 60_000 });

const CONFIG = (rule: string, extra = "") => `version: 1
${extra}history: { file: golden/history.jsonl }
gates:
  table:
    kind: data
    source: data/rows.csv
    rules:
      - ${rule}
`;
const WITHIN = "{ metric: row_count, within: { history: 14, sigma: 3 } }";

function git(project: GoldenProject, ...args: string[]): void {
  const who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...who, ...args], { cwd: project.folder, stdio: "ignore" });
}

function rows(project: GoldenProject, count: number): void {
  project.write("data/rows.csv", `id\n${Array.from({ length: count }, (_, at) => at).join("\n")}\n`);
}

function commit(project: GoldenProject): void {
  git(project, "add", ".");
  git(project, "commit", "--allow-empty", "-m", "rows");
}

/** A repository whose history has these row counts, a commit each. */
async function recorded(counts: readonly number[]): Promise<GoldenProject> {
  const project = new GoldenProject();
  git(project, "init", "-b", "main");
  project.write(".gitignore", ".assay\n");
  project.write("assay.yml", CONFIG(WITHIN));
  const points = counts.map((value, at) => ({
    at: `2026-01-0${at + 1}T00:00:00.000Z`,
    commit: String(at).repeat(40),
    gate: "table",
    metric: "row_count",
    options: {},
    subject: {},
    unit: "count",
    value,
  }));
  project.write("golden/history.jsonl", points.map((point) => `${JSON.stringify(point)}\n`).join(""));
  rows(project, 97);
  commit(project);
  return project;
}

const linesOf = (project: GoldenProject) =>
  readFileSync(project.path("golden/history.jsonl"), "utf8").trim().split("\n");

test("a table that shrinks is unlike the runs before, and what is like them passes", async () => {
  using project = await recorded([100, 102, 98, 101]);
  expect((await project.judge("run")).checks).toMatchObject([{ status: "pass" }]);
  rows(project, 50);
  commit(project);
  const { checks, exitCode } = await project.judge("run");
  // statistics.mean([100, 102, 98, 101]) = 100.25, statistics.stdev = 1.7078…
  expect(checks).toMatchObject([{ status: "fail", code: "rule/unlike-history" }]);
  expect(checks[0].message).toContain("95 to 105");
  expect(exitCode).toBe(1);
});

test("the tested commit is none of its own runs, also when it was recorded before", async () => {
  using project = await recorded([100, 102, 98, 101]);
  rows(project, 50);
  commit(project);
  await project.judge("run");
  await project.assay("history", "append");
  expect((await project.judge("run")).checks).toMatchObject([{ status: "fail" }]);
  await project.assay("history", "append");
  expect(linesOf(project)).toHaveLength(5);
});

test("nightly runs of one commit over a table that changes by itself are a history", async () => {
  using project = await recorded([]);
  for (const night of [100, 102, 98, 101]) {
    rows(project, night);
    await project.judge("run");
    await project.assay("history", "append");
  }
  // Appended again, and measured again: neither is another run.
  await project.assay("history", "append");
  expect(linesOf(project)).toHaveLength(4);
  rows(project, 50);
  const { checks } = await project.judge("run");
  expect(checks).toMatchObject([{ status: "fail", code: "rule/unlike-history" }]);
  expect(checks[0].message).toContain("95 to 105");
});

test("a change cannot bring the past that it is judged by", async () => {
  using project = await recorded([100, 102, 98, 101]);
  commit(project);
  git(project, "switch", "-c", "change");
  rows(project, 50);
  project.write("assay.yml", CONFIG(WITHIN, "baseline: { ref: main }\n"));
  const forged = linesOf(project).map((line) => line.replace(/"value":\d+/, '"value":50'));
  project.write("golden/history.jsonl", `${forged.join("\n")}\n`);
  commit(project);
  expect((await project.judge("run")).checks).toMatchObject([{ status: "fail" }]);
});

test("nor under another name", async () => {
  using project = await recorded([100, 102, 98, 101]);
  git(project, "switch", "-c", "change");
  rows(project, 50);
  const forged = linesOf(project).map((line) => line.replace(/"value":\d+/, '"value":50'));
  project.write("golden/other.jsonl", `${forged.join("\n")}\n`);
  project.write(
    "assay.yml",
    CONFIG(WITHIN, "baseline: { ref: main }\n").replace("history.jsonl", "other.jsonl"),
  );
  // As a cache of the CI system would bring it, git does not know it.
  git(project, "add", "data", "assay.yml");
  git(project, "commit", "-m", "rows");
  expect((await project.judge("run")).checks).toMatchObject([{ status: "pass" }]);
  commit(project);
  expect((await project.judge("run")).checks).toMatchObject([{ status: "error", code: "history/brought" }]);
});

test("without enough runs nothing is decided, or the rule is skipped", async () => {
  using project = await recorded([100, 102]);
  const { checks, exitCode } = await project.judge("run");
  expect(checks).toMatchObject([{ status: "error", code: "history/too-short" }]);
  expect(exitCode).toBe(3);
  project.write("assay.yml", CONFIG(WITHIN, "baseline: { when_missing: skip }\n"));
  expect((await project.judge("run")).checks).toMatchObject([{ status: "skipped" }]);
});

test("a damaged history decides nothing and is said, and other rules are judged", async () => {
  using project = await recorded([100, 102, 98, 101]);
  project.write("golden/history.jsonl", "half a li");
  project.write("assay.yml", CONFIG(`${WITHIN}\n      - { metric: row_count, min: 1 }`));
  const { checks } = await project.judge("run");
  expect(checks).toMatchObject([{ status: "error", code: "history/unreadable" }, { status: "pass" }]);
});

test("show draws the series, export writes them as CSV", async () => {
  using project = await recorded([100, 102, 98, 101]);
  const shown = await project.assay("history", "show", "--metric", "row_*");
  expect(shown.out).toMatch(/table\n {2}▅█▁▆ {2}row_count: 100 → 101 \(4 runs/);
  const exported = await project.assay("history", "export", "--gate", "table");
  expect(exported.out.split("\r\n")).toHaveLength(6);
  const none = await project.assay("history", "show", "--gate", "other");
  expect(none).toMatchObject({ exitCode: 0, out: "" });
});

test("a rule that says within needs a history", async () => {
  using project = new GoldenProject();
  project.write("assay.yml", CONFIG(WITHIN).replace(/^history.*\n/m, ""));
  const { exitCode, said } = await project.assay("validate");
  expect(exitCode).toBe(2);
  expect(said).toContain("history: { file: golden/history.jsonl }");
});
