import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { openDuckDb } from "../../src/engines/duckdb.ts";
import { openTable } from "../../src/gates/data/table.ts";
import { RemoteFiles } from "../../src/gates/remote-files.ts";
import { openTree } from "../../src/sources/tree.ts";
import { TemporaryRepository } from "./temporary-repository.ts";

const md5 = (text: string) => createHash("md5").update(text).digest("hex");
const object = (hash: string) => `.dvc/cache/files/md5/${hash.slice(0, 2)}/${hash.slice(2)}`;
const pointer = (hash: string, path: string) => `outs:\n- md5: ${hash}\n  hash: md5\n  path: ${path}\n`;

const ONE = "n\n1\n";
const TWO = "n\n2\n";
const THREE = "n\n3\n";
const LISTING = JSON.stringify([
  { md5: md5(TWO), relpath: "day=2/two.csv" },
  { md5: md5(TWO), relpath: "../evil.csv" },
]);
const FOLDER = `${md5(LISTING)}.dir`;

function repositoryWith(): TemporaryRepository & { readonly revision: string } {
  const repository = new TemporaryRepository();
  const revision = repository.commit("data", {
    ".gitignore": "/.dvc/cache\n/data/one.csv\n/data/parts\n",
    "data/one.csv.dvc": pointer(md5(ONE), "one.csv"),
    "data/parts.dvc": pointer(FOLDER, "parts"),
    "data/three.csv": THREE,
    "other/unknown.dvc": pointer(`${"0".repeat(32)}.dir`, "unknown"),
  });
  for (const text of [ONE, TWO]) repository.write(object(md5(text)), text);
  repository.write(object(FOLDER), LISTING);
  return Object.assign(repository, { revision });
}

function treesOf({ folder, revision }: TemporaryRepository & { readonly revision: string }) {
  const scratch = `${folder}/.assay`;
  return [
    openTree({ kind: "folder", root: folder, label: "this change" }, scratch),
    openTree({ kind: "git", repository: folder, revision, prefix: "", label: "main" }, scratch),
  ];
}

test("a glob takes files and folders that DVC keeps, from the checkout and from a commit", async () => {
  using repository = repositoryWith();
  repository.write("data/one.csv", ONE);
  repository.write("data/parts/day=2/two.csv", TWO);
  for (const tree of treesOf(repository)) {
    expect(await tree.kept?.(["data/**/*.csv"])).toEqual(["data/one.csv", "data/parts/day=2/two.csv"]);
    expect(await tree.kept?.(["data/*.csv"])).toEqual(["data/one.csv"]);
    expect(await tree.kept?.(["**/*.parquet"]).catch((error: unknown) => error)).toMatchObject({
      code: "file/dvc-pointer",
      message: /`other\/unknown`/,
    });
  }
});

test("a folder that was fetched is listed from the disk when the cache is elsewhere", async () => {
  using repository = repositoryWith();
  repository.write("data/parts/day=2/two.csv", TWO);
  rmSync(repository.path(".dvc"), { recursive: true });
  const [folder, commit] = treesOf(repository);
  expect(await folder.kept?.(["data/parts/**"])).toEqual(["data/parts/day=2/two.csv"]);
  await expect(commit.kept?.(["data/parts/**"])).rejects.toMatchObject({ code: "file/dvc-pointer" });
});

test("a table of a glob is of all its files, and one that is not here is an error", async () => {
  using repository = repositoryWith();
  const [folder, commit] = treesOf(repository);
  const remote = new RemoteFiles({
    budget: { seconds: 60, memoryBytes: 2 ** 30 },
    scratch: repository.path(".assay"),
    progress: () => undefined,
  });
  const engine = await openDuckDb();
  const source = { path: "data/**/*.csv", role: "data" } as const;
  const { relation } = await openTable(commit, source, engine, remote);
  expect(await engine.query(`SELECT sum(n)::INTEGER AS n FROM ${relation.from}`)).toEqual([{ n: 6 }]);
  await expect(openTable(folder, source, engine, remote)).rejects.toMatchObject({
    code: "file/dvc-pointer",
    message: /`data\/one\.csv` is kept by DVC/,
  });
  await engine.close();
});

test("a pointer of Git LFS among the files of a glob is an error", async () => {
  using repository = repositoryWith();
  const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 9\n`;
  repository.write("lfs/a.csv", ONE);
  repository.write("lfs/b.csv", lfs);
  const [folder] = treesOf(repository);
  await expect(folder.open("lfs/b.csv")).rejects.toMatchObject({ code: "file/lfs-pointer" });
  expect(await folder.list(["lfs/*.csv"])).toEqual(["lfs/a.csv", "lfs/b.csv"]);
});
