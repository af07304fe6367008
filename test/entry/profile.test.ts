import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { runCli } from "../../src/entry/cli/run-cli.ts";
import { FIXTURES, TableFolder } from "../engines/table-folder.ts";
import { GoldenProject } from "./golden-project.ts";

vi.setConfig({ testTimeout: 60_000 });

function put(project: GoldenProject, fixture: string, name: string): void {
  mkdirSync(path.dirname(project.path(name)), { recursive: true });
  copyFileSync(path.join(FIXTURES, fixture), project.path(name));
}

test("a profile is written, told apart, merged and compared", async () => {
  using project = new GoldenProject();
  put(project, "data/airports.parquet", "data/airports.parquet");
  const first = await project.assay("profile", "data/airports.parquet");
  expect(first).toMatchObject({
    exitCode: 0,
    said: expect.stringMatching(
      /^assay: data\/airports\.parquet: measuring\nassay: data\/airports\.parquet: measured in [\d.]+ s\n$/,
    ),
  });
  expect(JSON.parse(first.out)).toMatchObject({ profile: 1, source: "data/airports.parquet", rows: 1458 });
  await project.assay("profile", "data/airports.parquet", "--output", "golden/a.json");
  expect(readFileSync(project.path("golden/a.json"), "utf8")).toBe(first.out);

  const merged = await project.assay(
    "profile",
    "merge",
    "golden/a.json",
    "golden/a.json",
    "-o",
    "golden/two.json",
  );
  expect(merged.exitCode).toBe(0);
  expect(JSON.parse(readFileSync(project.path("golden/two.json"), "utf8"))).toMatchObject({
    rows: 2916,
    merged: 2,
  });

  const same = await project.assay("profile", "diff", "golden/a.json", "golden/a.json");
  expect(same.out).toBe("What changed in the data since golden/a.json: nothing.\n");
  const { out } = await project.assay("profile", "diff", "golden/a.json", "golden/two.json");
  expect(out).toMatch(/^ {2}row_count +1,458 → 2,916$/m);
});

test("a gate's table is profiled with its missing values and its condition, from any folder", async () => {
  using project = new GoldenProject();
  project.write("data/rows.csv", "a,b\n1,x\n-1,y\n3,x\n-1,x\n");
  project.write(
    "assay.yml",
    "version: 1\ngates:\n  t:\n    kind: data\n    source: data/rows.csv\n    where: \"b = 'x'\"\n    missing_values: { a: [-1] }\n    rules: [{ metric: row_count, min: 1 }]\n",
  );
  const { out } = await project.assay("profile", "--gate", "t");
  expect(JSON.parse(out)).toMatchObject({ rows: 3, columns: [{ name: "a", nulls: 1 }, { name: "b" }] });

  const flags = ["--suggest", "--schema", "row.json", "-o", "suggested.yml"];
  await project.assay("profile", "--gate", "t", ...flags);
  expect(parse(readFileSync(project.path("suggested.yml"), "utf8")).gates).toMatchObject({
    rows: { source: "data/rows.csv", where: "b = 'x'", missing_values: { a: [-1] } },
  });
  const { checks } = await project.judge("run", "--config", "suggested.yml");
  expect(checks.map(({ status }) => status)).not.toContain("fail");
  expect(checks.length).toBeGreaterThan(1);
});

test("what is suggested of real flights holds of them", async () => {
  const name = "flights-small.csv";
  using project = new GoldenProject();
  put(project, `data/${name}`, `data/${name}`);
  const said = await project.assay(
    "profile",
    `data/${name}`,
    "--suggest",
    "--schema",
    "schemas/row.json",
    "-o",
    "assay.yml",
  );
  expect(said.exitCode).toBe(0);
  const { checks } = await project.judge("run");
  expect(checks.length).toBeGreaterThan(30);
  expect(checks.filter(({ status }) => status !== "pass")).toEqual([]);
});

test("what is suggested of columns of any name is YAML and holds", async () => {
  using project = new GoldenProject();
  using folder = new TableFolder();
  const names = ['a"b', "x: # y", "__proto__", "ü\u202e", "- no", "2020", "*", "null", "{}", "é|`"];
  const selected = names.map((name, at) => `(i + ${at}) % 7 AS "${name.replaceAll('"', '""')}"`);
  await folder.parquet(
    "t.parquet",
    `SELECT ${selected.join(", ")}, 'v"' || i % 3 || chr(10) || '#' AS words FROM range(2000) t(i)`,
  );
  mkdirSync(project.path("data"), { recursive: true });
  copyFileSync(path.join(folder.root, "t.parquet"), project.path("data/t.parquet"));
  await project.assay(
    "profile",
    "data/t.parquet",
    "--suggest",
    "--schema",
    "schemas/row.json",
    "-o",
    "assay.yml",
  );
  const text = readFileSync(project.path("assay.yml"), "utf8");
  expect(parse(text).gates.t.rules.length).toBeGreaterThan(15);
  expect(text).not.toContain("\u202e");
  const { checks } = await project.judge("run");
  expect(checks.filter(({ status }) => status !== "pass")).toEqual([]);
  const { out } = await project.assay("profile", "data/t.parquet", "--suggest");
  expect(parseAllDocuments(out)).toHaveLength(2);
});

/** Profiles in a process that runs this program instead. */
async function profileWith(
  program: string,
  flags: readonly string[] = [],
  signal = new AbortController().signal,
) {
  using project = new GoldenProject();
  const [out, said]: [string[], string[]] = [[], []];
  const exitCode = await runCli(["profile", "data/truth.csv", ...flags], {
    env: { PATH: process.env["PATH"], CI: "true" },
    cwd: project.folder,
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => said.push(text) },
    signal,
    worker: { command: process.execPath, args: ["--eval", program] },
  });
  return { exitCode, out: out.join(""), said: said.join("") };
}

test.each([
  [
    "a crash of the engine",
    "process.kill(process.pid, 'SIGSEGV')",
    [],
    "The process that read `data/truth.csv` was ended by SIGSEGV without an answer. [run/crashed]",
  ],
  [
    "no end",
    "setInterval(() => {}, 1000)",
    ["--timeout", "1s"],
    "The profile of `data/truth.csv` was not ready after 1 s. [run/timeout]",
  ],
  [
    "no end of memory",
    "const held = []; setInterval(() => held.push(Buffer.alloc(5e7, 1)), 10)",
    ["--memory", "200MB"],
    /The profile of data\/truth\.csv used \d+ MB of memory; its budget is 200 MB\. \[run\/out-of-memory\]/,
  ],
])("%s is said, and no profile is written", async (_, program, flags, words) => {
  const seen = await profileWith(program, flags);
  expect(seen).toMatchObject({ exitCode: 3, out: "" });
  expect(seen.said).toMatch(words);
});

test.each([
  [["profile", "."], 3, "is a folder"],
  [["profile", "pipe.json"], 3, "neither a file nor a folder"],
  [["profile", "diff", "pipe.json", "."], 3, "`pipe.json` is no profile"],
  [["profile", "t.csv", "-o", "."], 2, "`.` cannot be written"],
  [["profile", "t.csv", "-o", "./t.csv"], 2, "replace the table"],
  [["profile", "t.csv", "--suggest", "--schema", "t.csv"], 2, "replace the table"],
  [["profile", "t.csv", "--schema", "row.json"], 2, "`--suggest`"],
])("%j ends in words", async (args, exitCode, words) => {
  using project = new GoldenProject();
  project.write("t.csv", "a\n1\n");
  execFileSync("mkfifo", [project.path("pipe.json")]);
  const answer = await project.assay(...args);
  expect(answer).toMatchObject({ exitCode, said: expect.stringContaining(words) });
  expect(answer.said).not.toContain("Assay itself failed");
  expect(readFileSync(project.path("t.csv"), "utf8")).toBe("a\n1\n");
});

test("Ctrl-C ends a profile", async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 300);
  const seen = await profileWith("setInterval(() => {}, 1000)", [], controller.signal);
  expect(seen).toMatchObject({ exitCode: 130, out: "" });
  expect(seen.said).toContain("Interrupted: there is no profile.");
});

test.each([
  [["profile", "data/truth.csv", "--timeout", "soon"], 2, "`--timeout` takes a time"],
  [["profile"], 2, "either a source or `--gate NAME`"],
  [["profile", "none.csv"], 3, "none.csv"],
  [["profile", "--gate", "nobody"], 2, "assay.yml"],
  [["profile", "merge", "a.json"], 2, "two profiles or more"],
  [["profile", "diff", "data/truth.csv", "data/truth.csv"], 3, "`data/truth.csv` is no profile"],
])("assay %j says what is wrong", async (argv, exitCode, words) => {
  using project = new GoldenProject();
  const seen = await project.assay(...argv);
  expect(seen.said).toContain(words);
  expect(seen.exitCode).toBe(exitCode);
  expect(seen.out).toBe("");
});

test("a pull request tells what changed in the data, and a rule compares with a committed profile", async () => {
  using project = new GoldenProject();
  const git = (...args: string[]) =>
    execFileSync(
      "git",
      ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false", ...args],
      {
        cwd: project.folder,
        stdio: "ignore",
      },
    );
  const rows = (shift: number, every: number) =>
    `delay,carrier\n${Array.from({ length: 200 }, (_, at) => `${at % every === 0 ? "" : at + shift},c${at % 4}`).join("\n")}\n`;
  git("init", "-b", "main");
  project.write(".gitignore", ".assay\n");
  project.write("data/t.csv", rows(0, 50));
  await project.assay("profile", "data/t.csv", "-o", "golden/t.profile.json");
  project.write(
    "assay.yml",
    "version: 1\nbaseline: { ref: main }\ngates:\n  t:\n    kind: data\n    source: data/t.csv\n    reference: golden/t.profile.json\n    rules:\n      - { metric: row_count, no_worse_than: baseline }\n      - { metric: null_rate, column: delay, no_worse_than: reference, by: 0.01 }\n",
  );
  git("add", ".");
  git("commit", "-m", "base");
  git("checkout", "-b", "change");
  project.write("data/t.csv", rows(0, 10));
  git("commit", "-am", "change");
  const { checks, gates } = await project.judge("run");
  expect(checks.map(({ metric, status }) => [metric, status])).toEqual([
    ["row_count", "pass"],
    ["null_rate", "fail"],
  ]);
  expect(gates[0].changes?.largest[0]).toMatchObject({
    metric: "null_rate",
    column: "delay",
    before: 0.02,
    after: 0.1,
  });
  const markdown = readFileSync(project.path(".assay/report.md"), "utf8");
  expect(markdown).toContain("| `null_rate(delay)` | 2 % → 10 % |".replaceAll(" %", "\u00a0%"));
  expect(checks[1].message).toContain("reference 2 %");
});
