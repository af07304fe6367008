import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readHistory } from "../../../src/gates/evaluation/mlflow/history.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import { evaluate, folder } from "./job.ts";
import { RECORDED, runConfig, storeFiles } from "./mlflow-recorded.ts";

const { runs, client } = RECORDED.store;
const HOME = placeOf(runs.finished);

function placeOf(run: string): string {
  const meta = Object.keys(storeFiles()).find((name) => name.endsWith(`${run}/meta.yaml`));
  return path.dirname(meta ?? "");
}

function ask(
  keys: readonly string[],
  { run = runs.finished, store = "mlruns", root = folder(storeFiles()), champion = "" } = {},
): Promise<Evidence> {
  const against = champion === "" ? {} : { against: "champion" };
  const needs = keys.map((key) => ({ metric: "file_metric", options: { key }, ...against }));
  const config = runConfig({ mlflow_run: { run, store }, ...(champion === "" ? {} : { champion }) });
  return evaluate(config, needs, root);
}

describe("a run of a file store", () => {
  test("every metric has the value that MLflow's own client tells, or is no finite number", async () => {
    const keys = Object.keys(client);
    const { measurements } = await ask(keys);
    for (const [index, key] of keys.entries()) {
      const { candidate } = measurements[index];
      if (key.startsWith("broken/")) expect(candidate).toMatchObject({ code: "evaluation/not-number" });
      else expect(candidate).toMatchObject({ value: Number(client[key]) });
    }
    expect(client["test/auc"]).toBe("0.81");
  });

  test("only what rules name is read, and told as inputs", async () => {
    const { inputs } = await ask(["test/auc"]);
    expect(inputs.map((input) => input.path)).toEqual([`${HOME}/meta.yaml`, `${HOME}/metrics/test/auc`]);
  });

  test("is read where git ignores it", async () => {
    const root = folder({ ...storeFiles(), ".gitignore": "mlruns\n" });
    execFileSync("git", ["init", "-q", root]);
    expect((await ask(["accuracy"], { root })).measurements[0].candidate).toMatchObject({ value: 0.93 });
  });

  test("a champion of the same store", async () => {
    const { measurements, inputs } = await ask(["accuracy"], { champion: runs.champion });
    expect(measurements[0]).toMatchObject({ candidate: { value: 0.93 }, baseline: { value: 0.9 } });
    expect(inputs.map(({ tree }) => tree)).toEqual([undefined, undefined, "champion", "champion"]);
    const { measurements: others } = await ask(["accuracy"], { champion: runs.running });
    expect(others[0].baseline).toMatchObject({ code: "evaluation/mlflow-run" });
  });

  test("a key that is not there suggests the near one", async () => {
    const { measurements } = await ask(["test/acu"]);
    expect(measurements[0].candidate).toMatchObject({ fix: "Did you mean `test/auc`?" });
  });

  test.each([
    ["failed", "is FAILED, not FINISHED"],
    ["killed", "is KILLED, not FINISHED"],
    ["running", "is RUNNING, not FINISHED"],
    ["deleted", "was deleted"],
    ["empty", "has no metrics"],
  ])("one that is %s is no evidence", async (name, words) => {
    await expect(ask(["accuracy"], { run: runs[name] })).rejects.toMatchObject({
      code: "evaluation/mlflow-run",
      message: expect.stringContaining(words),
    });
  });
});

describe("a store that is not as MLflow writes it", () => {
  const meta = storeFiles()[`${HOME}/meta.yaml`];

  test.each([
    ["no such run", {}, { run: "0".repeat(32) }, "There is no MLflow run"],
    ["no such folder", {}, { store: "runs" }, "there is no folder `runs`"],
    ["a file in its place", {}, { store: `${HOME}/meta.yaml` }, "cannot be read"],
    ["the run of two experiments", { [`mlruns/7/${runs.finished}/meta.yaml`]: meta }, {}, "2 experiments"],
    [
      "another run's folder",
      { [`${HOME}/meta.yaml`]: meta.replaceAll(runs.finished, runs.failed) },
      {},
      "another run",
    ],
    ["broken meta.yaml", { [`${HOME}/meta.yaml`]: "a: [1" }, {}, "cannot be understood"],
    ["an empty meta.yaml", { [`${HOME}/meta.yaml`]: "" }, {}, "cannot be understood"],
    ["a large meta.yaml", { [`${HOME}/meta.yaml`]: `${meta}#${" ".repeat(1_000_000)}` }, {}, "it has 1000"],
    ["aliases", { [`${HOME}/meta.yaml`]: `a: &a x\nb: *a\n${meta}` }, {}, "cannot be understood"],
    [
      "no status",
      { [`${HOME}/meta.yaml`]: meta.replace("status: 3", "state: 3") },
      {},
      "unknown status none",
    ],
  ])("%s", async (_, files, where, words) => {
    const root = folder({ ...storeFiles(), ...files });
    await expect(ask(["accuracy"], { root, ...where })).rejects.toThrow(words);
  });

  test("paths and links that lead out of the tree", async () => {
    const outside = folder(storeFiles());
    await expect(ask(["accuracy"], { root: folder({}), store: `${outside}/mlruns` })).rejects.toThrow(
      "out of the tree",
    );
    await expect(
      ask(["accuracy"], { root: folder({}), store: path.join("..", path.basename(outside), "mlruns") }),
    ).rejects.toThrow("out of the tree");
    const linked = folder({});
    symlinkSync(path.join(outside, "mlruns"), path.join(linked, "mlruns"));
    await expect(ask(["accuracy"], { root: linked })).rejects.toThrow("out of the tree");
    mkdirSync(path.join(linked, "runs"));
    symlinkSync(path.join(outside, path.dirname(HOME)), path.join(linked, "runs", "1"));
    await expect(ask(["accuracy"], { root: linked, store: "runs" })).rejects.toThrow(
      "There is no MLflow run",
    );
  });

  test("links of metrics and of meta.yaml are not followed", async () => {
    const root = folder(storeFiles());
    symlinkSync("accuracy", path.join(root, HOME, "metrics", "linked"));
    const { measurements } = await ask(["linked", "accuracy"], { root });
    expect(measurements[0].candidate).toMatchObject({ code: "evaluation/not-number" });
    expect(measurements[1].candidate).toMatchObject({ value: 0.93 });
    renameSync(path.join(root, HOME, "meta.yaml"), path.join(root, HOME, "kept"));
    symlinkSync("kept", path.join(root, HOME, "meta.yaml"));
    await expect(ask(["accuracy"], { root })).rejects.toThrow("is missing, or is no plain file");
  });
});

describe("the latest value of a history", () => {
  test.each([
    ["the greatest step, wherever it stands", "5 0.9 7\n6 0.1 2\n", 0.9],
    ["of one step the latest time", "9 0.25 1\n5 0.75 1\n", 0.25],
    ["of one moment the greatest", "9 0.25 1\n9 0.75 1\n9 0.5 1\n", 0.75],
    ["without a step", "1 0.5\n2 0.25\n", 0.25],
    ["with a data set", "1 0.5 2 test 0a1b\n9 0.25 1\n", 0.5],
    ["a negative step and exponents", "1 -1.5e-07 -1\n", -1.5e-7],
    ["Windows' line ends", "1 0.5 0\r\n", 0.5],
    ["NaN beside a number", "9 0.5 1\n9 nan 1\n", "NaN"],
    ["a number beside NaN", "9 nan 1\n9 0.5 1\n", "NaN"],
    ["infinity", "9 -inf 1\n", "-infinity"],
    ["nothing", "", "an empty file"],
    ["a line that was cut off", "1 0.5 1\n2 0.99", "cut off: its last line has no end"],
    ["a word", "1 high 1\n", "unreadable: line 1 is no `timestamp value step`"],
    ["an empty line", "1 0.5 1\n\n", "unreadable: line 2 is no `timestamp value step`"],
    ["a number too large", "1 1e999 1\n", "infinity"],
  ])("%s", (_, text, expected) => {
    expect(readHistory(text)).toBe(expected);
  });
});
