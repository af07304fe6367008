import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dataGate } from "../../../src/gates/data/index.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { need, runGate, treeOf } from "./run-gate.ts";

const ROWS = "id\n1\n2\n";

test.each([
  [
    "a link to a file outside",
    "file/outside-tree",
    (data: string, outside: string) => symlinkSync(outside, data),
  ],
  ["a link that leads nowhere", "file/missing", (data: string) => symlinkSync("nowhere.csv", data)],
  ["a named pipe", "file/not-a-file", (data: string) => void execFileSync("mkfifo", [data])],
])("a glob does not pass over %s", async (_, code, make) => {
  using folder = new TableFolder();
  folder.write("outside.csv", ROWS);
  folder.write("here/data/a.csv", ROWS);
  const root = path.join(folder.root, "here");
  make(path.join(root, "data/b.csv"), path.join(folder.root, "outside.csv"));
  const run = runGate({
    root,
    config: { source: "data/*.csv" },
    needs: [need("row_count")],
    scratch: path.join(folder.root, "scratch"),
  });
  await expect(run).rejects.toMatchObject({ name: "AssayError", code });
});

test("a table that is written to while it is measured is not judged", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", ROWS);
  const scratch = path.join(folder.root, "scratch");
  mkdirSync(scratch);
  const run = dataGate.measure({
    config: { source: "t.csv" },
    needs: [need("row_count")],
    candidate: treeOf(folder.root),
    baselines: new Map(),
    seed: 1,
    budget: { seconds: 60, memoryBytes: 2 ** 30 },
    scratch,
    secrets: {},
    progress: ({ message }) => {
      if (message.startsWith("measuring")) appendFileSync(path.join(folder.root, "t.csv"), "3\n");
    },
  });
  await expect(run).rejects.toMatchObject({
    name: "AssayError",
    code: "source/changed",
    location: { path: "t.csv" },
  });
});
