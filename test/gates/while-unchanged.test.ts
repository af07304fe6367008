import { appendFileSync, chmodSync, linkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dataGate } from "../../src/gates/data/index.ts";
import { evaluationGate } from "../../src/gates/evaluation/index.ts";
import type { Job, Tree } from "../../src/model/gate.ts";
import { folder, tree } from "./evaluation/job.ts";

const CHANGED = { name: "AssayError", code: "source/changed" };

/** What a gate is asked beside its config. */
function jobOf(candidate: Tree, metric: string, progress: Job["progress"] = () => undefined) {
  return {
    needs: [{ metric, options: {}, subjects: {} }],
    candidate,
    baselines: new Map(),
    seed: 1,
    budget: { seconds: 60, memoryBytes: 2 ** 30 },
    scratch: folder({}),
    progress,
  };
}

test("a file that is written anew with the same size and time of writing is another file", async () => {
  const root = folder({ "t.csv": "id\n1\n" });
  const file = path.join(root, "t.csv");
  const when = new Date("2024-01-01T00:00:00Z");
  utimesSync(file, when, when);
  const opened = tree(root);
  await opened.open("t.csv");
  writeFileSync(file, "id\n2\n");
  utimesSync(file, when, when);
  await expect(opened.verify?.()).rejects.toMatchObject(CHANGED);
});

test("a file of another mode, or with another name beside its own, is the same file", async () => {
  const root = folder({ "t.csv": "id\n1\n" });
  const file = path.join(root, "t.csv");
  const opened = tree(root);
  await opened.open("t.csv");
  chmodSync(file, 0o600);
  linkSync(file, path.join(root, "other.csv"));
  await expect(opened.verify?.()).resolves.toBeUndefined();
});

test("predictions that are written anew while they are judged are not judged", async () => {
  const rows = Array.from({ length: 200 }, (_, at) => `${at % 2},${(at * 37) % 100}`).join("\n");
  const root = folder({ "p.csv": `label,score\n${rows}\n` });
  const config = { predictions: "p.csv", task: "regression", label: "label", prediction: "score" } as const;
  const job = (progress?: Job["progress"]) => ({
    config,
    ...jobOf(tree(root), "median_absolute_error", progress),
  });
  await expect(evaluationGate.measure(job())).resolves.toBeDefined();
  const told: string[] = [];
  const measured = evaluationGate.measure(
    job(({ message }) => {
      told.push(message);
      appendFileSync(path.join(root, "p.csv"), "1,1\n");
    }),
  );
  await expect(measured).rejects.toMatchObject(CHANGED);
  expect(told.length).toBeGreaterThan(0);
});

test("a table that cannot be read since it was written anew is said to be that", async () => {
  const root = folder({ "t.parquet": { fixture: "data/airlines.parquet" } });
  const own = tree(root);
  const cut: Tree = {
    label: own.label,
    root,
    open: async (name) => {
      const file = await own.open(name);
      writeFileSync(file.localPath, "PAR1 and no more");
      return file;
    },
    list: (patterns) => own.list(patterns),
    survey: (patterns) => own.survey(patterns),
    verify: async () => own.verify?.(),
  };
  await expect(
    dataGate.measure({ config: { source: "t.parquet" }, ...jobOf(cut, "row_count") }),
  ).rejects.toMatchObject(CHANGED);
});
