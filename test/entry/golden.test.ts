import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { runCli } from "../../src/entry/cli/run-cli.ts";
import type { Passport } from "../../src/model/passport.ts";
import type { Report } from "../../src/model/report.ts";
import { unpackPredictions } from "../../src/sources/packed-predictions.ts";

vi.setConfig({ testTimeout: 60_000 });

const WORKER = path.resolve(import.meta.dirname, "../../src/entry/worker.ts");
let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), "assay-golden-"));
  write("assay.yml", CONFIG);
  write(
    "data/truth.csv",
    `id,late\n${Array.from({ length: 60 }, (_, id) => `${id},${Number(id % 3 === 0)}`).join("\n")}\n`,
  );
});

const CONFIG = `version: 1
baseline: { passports: golden/, reuse: { looks: 2, when_spent: error } }
gates:
  quality:
    kind: evaluation
    predictions: predictions.csv
    data: data/truth.csv
    key: id
    task: binary-classification
    label: late
    score: score
    rules:
      - { metric: roc_auc, min: 0.1 }
  table:
    kind: data
    source: data/truth.csv
    rules:
      - { metric: null_rate, column: late, no_worse_than: passport }
`;

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
  writeFileSync(path.join(cwd, name), text);
}

/** Scores that tell late from not late the better, the larger `skill`. */
function predict(skill: number): void {
  const rows = Array.from({ length: 60 }, (_, id) => {
    const late = Number(id % 3 === 0);
    return `${id},${((((id * 7) % 60) / 60) * (1 - skill) + late * skill).toFixed(6)}`;
  });
  write("predictions.csv", `id,score\n${rows.join("\n")}\n`);
}

async function assay(...argv: string[]) {
  let out = "";
  let said = "";
  const exitCode = await runCli(argv, {
    env: { PATH: process.env.PATH, CI: "true" },
    cwd,
    stdout: {
      write: (text: string) => {
        out += text;
      },
    },
    stderr: {
      write: (text: string) => {
        said += text;
      },
    },
    signal: new AbortController().signal,
    worker: { command: process.execPath, args: [WORKER] },
  });
  return { exitCode, out, said };
}

async function judge(skill: number, ...flags: string[]) {
  predict(skill);
  const { exitCode, out } = await assay("run", "-g", "quality", "--json", "--platform", "local", ...flags);
  const { gates }: Report = JSON.parse(out);
  return { exitCode, notes: gates[0].notes.map(({ message }) => message), checks: gates[0].checks };
}

test("a passport from its first acceptance to the end of the golden table's budget", async () => {
  expect(await judge(0.3)).toMatchObject({
    exitCode: 0,
    notes: [expect.stringContaining("Look 1 of 2 at `data/truth.csv`")],
  });
  expect((await assay("golden", "accept", "--who", "Ada")).exitCode).toBe(0);
  expect(await assay("golden", "verify")).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining("predictions: model, data and acceptances agree"),
  });

  const second = await judge(0.4, "--record-look");
  expect(second).toMatchObject({ exitCode: 0, notes: [expect.stringContaining("Look 2 of 2")] });
  expect(second.checks.at(-1)).toMatchObject({ code: "golden/reuse-low", status: "warn" });
  expect(readFileSync(path.join(cwd, "golden/looks.jsonl"), "utf8").split("\n")).toHaveLength(2);

  const third = await judge(0.5);
  expect(third.exitCode).toBe(3);
  expect(third.checks.at(-1)).toMatchObject({ code: "golden/reuse-spent", status: "error", actual: 3 });
  expect(await assay("golden", "verify", "predictions")).toMatchObject({ exitCode: 1 });
  expect((await assay("golden", "history")).out).toContain("not committed yet");

  const index = await assay("golden", "export", "predictions");
  expect(index.out).toContain("type: tabular-classification");
  expect((await assay("golden", "export", "predictions", "--format", "model-card")).out).toMatch(
    /^## Evaluation\n/,
  );
  write("card.yml", index.out);
  expect(await assay("golden", "import", "card.yml", "predictions", "--who", "Ada")).toMatchObject({
    exitCode: 2,
    said: expect.stringContaining("already there"),
  });
});

test("predictions are kept on request and shown to be of the table's rows", async () => {
  await judge(0.3);
  const first = await assay("golden", "accept", "--who", "Ada", "--with-predictions");
  expect(first.exitCode, first.said).toBe(0);
  const text = readFileSync(path.join(cwd, "golden/predictions.json"), "utf8");
  const passport: Passport = JSON.parse(text);
  const { predictions } = passport.gates["quality"];
  if (predictions === undefined) throw new TypeError("no predictions");
  const { scores, rows } = unpackPredictions(predictions);
  expect(rows).toBe(60);
  const written = readFileSync(path.join(cwd, "predictions.csv"), "utf8").trim().split("\n").slice(1);
  expect(scores).toEqual(Float64Array.from(written, (line) => Number(line.split(",")[1])));
  await judge(0.3);
  expect((await assay("golden", "accept", "--who", "Bob", "--with-predictions")).exitCode).toBe(0);
  expect(readFileSync(path.join(cwd, "golden/predictions.json"), "utf8")).toBe(text);
});

test("against kept predictions a rule is judged row by row, and of other rows as two measurements", async () => {
  const strict = CONFIG.replace(
    "{ metric: roc_auc, min: 0.1 }",
    "{ metric: roc_auc, no_worse_than: passport, by: 0.05 }",
  ).replace(", reuse: { looks: 2, when_spent: error } }", ", when_missing: skip }");
  write("assay.yml", strict);
  const margin = async () => {
    const { checks } = await judge(0.29);
    return { status: checks[0].status, message: checks[0].message };
  };
  await judge(0.3);
  expect((await assay("golden", "accept", "--who", "Ada")).exitCode).toBe(0);
  const separate = await margin();
  expect(separate).toMatchObject({ status: "inconclusive" });
  predict(0.3);
  rmSync(path.join(cwd, "golden"), { recursive: true });
  await judge(0.3);
  const accepted = await assay("golden", "accept", "--who", "Ada", "--with-predictions");
  expect(accepted.exitCode, accepted.said).toBe(0);
  // The two models rank all rows but a few alike: the paired interval is far narrower than two of its own.
  const paired = await margin();
  expect(paired).toMatchObject({ status: "pass", message: expect.stringContaining("passport predictions") });

  const rows = readFileSync(path.join(cwd, "data/truth.csv"), "utf8").trim().split("\n");
  write("data/truth.csv", `${[rows[0], ...rows.slice(1).reverse()].join("\n")}\n`);
  const other = await margin();
  expect(other).toMatchObject({ status: "inconclusive", message: expect.stringContaining("of other rows") });

  const file = path.join(cwd, "golden/predictions.json");
  write("data/truth.csv", `${rows.join("\n")}\n`);
  writeFileSync(file, readFileSync(file, "utf8").replace(/"scores": "(.{8})/, '"scores": "AAAAAAAA'));
  expect(await margin()).toMatchObject({ status: "error" });
  writeFileSync(file, "[]");
  const replaced = await assay("golden", "accept", "--who", "Ada");
  expect(replaced.exitCode).not.toBe(0);
  expect(replaced.said).toContain("stands where the passport should be");
});

test("a gate of data that asks for a passport is not told to accept one", async () => {
  predict(0.3);
  const { exitCode, out } = await assay("run", "--json", "--platform", "local");
  expect(exitCode).toBe(3);
  const { gates }: Report = JSON.parse(out);
  const checks = gates.find(({ name }) => name === "table")?.checks ?? [];
  expect(checks).toMatchObject([{ code: "baseline/not-in-passports", status: "error" }]);
  expect(checks[0].fix).not.toContain("golden accept");
});

test("verifying nothing is not green", async () => {
  expect(await assay("golden", "verify")).toMatchObject({
    exitCode: 3,
    out: expect.stringContaining("No passport"),
  });
});
