import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Tree } from "../../src/model/gate.ts";
import { digestFile } from "../../src/sources/digest.ts";
import { candidateTree, openTree } from "../../src/sources/tree.ts";
import { TemporaryRepository } from "./temporary-repository.ts";

const sha256 = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");
/** Every byte value, several line ends, more than one pipe's worth. */
const BINARY = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7 + (index >> 8)) % 256);

function commitTree(repository: TemporaryRepository, revision: string, prefix = ""): Tree {
  const scratch = repository.path(".git", "scratch");
  return openTree({ kind: "git", repository: repository.folder, revision, prefix, label: "base" }, scratch);
}

const folderTree = (root: string) => openTree(candidateTree(root), "/nowhere");

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "no error",
    (thrown) => thrown.code,
  );

test("a commit's bytes come back unchanged, at their relative path, with the digest that sha256sum gives", async () => {
  using repository = new TemporaryRepository();
  const revision = repository.commit("first", {
    "models/net.onnx": BINARY,
    "models/net.onnx.data": "weights",
  });
  repository.commit("second", { "models/net.onnx": "other" });
  const tree = commitTree(repository, revision);
  const model = await tree.open("models/net.onnx");
  const weights = await tree.open("./models/net.onnx.data");
  expect(Buffer.compare(readFileSync(model.localPath), BINARY)).toBe(0);
  const summed = execFileSync("sha256sum", [model.localPath], { encoding: "utf8" }).slice(0, 64);
  expect(model).toMatchObject({ path: "models/net.onnx", digest: `sha256:${summed}`, bytes: 300_000 });
  expect(model.localPath).toBe(join(weights.localPath, "..", "net.onnx"));
  expect(tree.revision).toBe(revision);
});

test("paths start at the config's folder and may climb within the repository, not out of it", async () => {
  using repository = new TemporaryRepository();
  const revision = repository.commit("first", { "ml/assay.yml": "version: 1", "data/x.csv": "a\n1\n" });
  const tree = commitTree(repository, revision, "ml");
  expect((await tree.open("../data/x.csv")).bytes).toBe(4);
  expect(await tree.list(["**"])).toEqual(["assay.yml"]);
  expect(await codeOf(tree.open("../../etc/passwd"))).toBe("file/outside-tree");
  expect(await codeOf(tree.open("/etc/passwd"))).toBe("file/outside-tree");
  expect(await codeOf(tree.open("absent.csv"))).toBe("file/missing");
  expect(await codeOf(tree.open("no\0name.csv"))).toBe("file/missing");
});

test("links of a commit are followed inside the repository and nowhere else", async () => {
  using repository = new TemporaryRepository();
  repository.write("models/v2.onnx", "two");
  symlinkSync("v2.onnx", repository.path("models/latest.onnx"));
  symlinkSync("../../../etc/passwd", repository.path("models/evil"));
  symlinkSync("circle", repository.path("circle"));
  const tree = commitTree(repository, repository.commit("links"));
  expect((await tree.open("models/latest.onnx")).digest).toBe(`sha256:${sha256("two")}`);
  expect(await codeOf(tree.open("models/evil"))).toBe("file/outside-tree");
  expect(await codeOf(tree.open("circle"))).toBe("file/outside-tree");
  expect(await tree.list(["**/*"])).toEqual(["models/v2.onnx"]);
});

test("a folder, a pipe and an unreadable file are refused with a reason and never waited for", async () => {
  using repository = new TemporaryRepository();
  const revision = repository.commit("first", { "data/x.csv": "1", "secret.bin": "2" });
  execFileSync("mkfifo", [repository.path("pipe")]);
  const tree = folderTree(repository.folder);
  expect(await codeOf(tree.open("data"))).toBe("file/not-a-file");
  expect(await codeOf(commitTree(repository, revision).open("data"))).toBe("file/not-a-file");
  expect(await codeOf(tree.open("pipe"))).toBe("file/not-a-file");
  expect(await codeOf(tree.open("data/x.csv/more"))).toBe("file/missing");
  expect(await codeOf(tree.open("no\0name.csv"))).toBe("file/missing");
  expect(await codeOf(tree.open(`${"long".repeat(100)}.csv`))).toBe("file/missing");
  chmodSync(repository.path("secret.bin"), 0);
  // An administrator reads everything, so there the file opens.
  const expected = process.getuid?.() === 0 ? "no error" : "file/unreadable";
  expect(await codeOf(tree.open("secret.bin"))).toBe(expected);
});

test("a folder in a repository lists tracked and new files, not ignored, deleted or outside ones", async () => {
  using repository = new TemporaryRepository();
  repository.commit("first", {
    ".gitignore": "*.log\n",
    "a.py": "",
    "gone.py": "",
    "deep/b.py": "",
    ".env": "KEY=1",
  });
  rmSync(repository.path("gone.py"));
  repository.write("new file 'quoted' é.py", "");
  repository.write("run.log", "");
  repository.write(".assay/report.json", "{}");
  symlinkSync("/etc/hostname", repository.path("outside.py"));
  symlinkSync("a.py", repository.path("inside.py"));
  const tree = folderTree(repository.folder);
  expect(await tree.list(["**"])).toEqual([
    ".env",
    ".gitignore",
    "a.py",
    "deep/b.py",
    "inside.py",
    "new file 'quoted' é.py",
  ]);
  expect(await tree.list(["**/*.py", "!deep/**"])).toEqual(["a.py", "inside.py", "new file 'quoted' é.py"]);
  expect(await folderTree(repository.path("deep")).list(["*"])).toEqual(["b.py"]);
  expect(await tree.list(["*.onnx"])).toEqual([]);
});

test("a folder without a repository is walked, without its packages", async () => {
  using repository = new TemporaryRepository();
  rmSync(repository.path(".git"), { recursive: true });
  for (const path of ["x/a.csv", "node_modules/p/a.csv", ".assay/a.csv", "b.csv"])
    repository.write(path, "1");
  symlinkSync(repository.folder, repository.path("x/loop"));
  expect(await folderTree(repository.folder).list(["**/*.csv"])).toEqual(["b.csv", "x/a.csv"]);
});

const POINTER = (content: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${content.length}\n`;

test("a Git LFS pointer is refused, and for a commit replaced by the stored content where LFS has it", async () => {
  using repository = new TemporaryRepository();
  const revision = repository.commit("first", { "m.onnx": POINTER("the real model") });
  expect(await codeOf(folderTree(repository.folder).open("m.onnx"))).toBe("file/lfs-pointer");
  expect(await codeOf(commitTree(repository, revision).open("m.onnx"))).toBe("file/lfs-pointer");
  const oid = sha256("the real model");
  repository.write(`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, "the real model");
  const model = await commitTree(repository, revision).open("m.onnx");
  expect(readFileSync(model.localPath, "utf8")).toBe("the real model");
  expect(model.digest).toBe(`sha256:${oid}`);
});

test("a damaged object in the LFS store is not taken for the content", async () => {
  using repository = new TemporaryRepository();
  const revision = repository.commit("first", { "m.onnx": POINTER("the real model") });
  const oid = sha256("the real model");
  repository.write(`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, "another model");
  expect(await codeOf(commitTree(repository, revision).open("m.onnx"))).toBe("file/lfs-pointer");
});

test("a file that DVC keeps is named with the command that fetches it, and read from the cache for a commit", async () => {
  using repository = new TemporaryRepository();
  const md5 = createHash("md5").update("a,b\n1,2\n").digest("hex");
  const folder = JSON.stringify([{ md5, relpath: "part/0.csv" }]);
  const folderMd5 = createHash("md5").update(folder).digest("hex");
  const revision = repository.commit("first", {
    ".gitignore": ".dvc/cache\n",
    "data/x.csv.dvc": `outs:\n- md5: ${md5}\n  size: 8\n  hash: md5\n  path: x.csv\n`,
    "parts.dvc": `outs:\n- md5: ${folderMd5}.dir\n  nfiles: 1\n  hash: md5\n  path: parts\n`,
  });
  const thrown = await folderTree(repository.folder)
    .open("data/x.csv")
    .catch((error) => error);
  expect(thrown).toMatchObject({
    code: "file/dvc-pointer",
    fix: expect.stringContaining("dvc pull data/x.csv.dvc"),
  });
  expect(await codeOf(folderTree(repository.folder).open("parts/part/0.csv"))).toBe("file/dvc-pointer");
  expect(await codeOf(commitTree(repository, revision).open("data/x.csv"))).toBe("file/dvc-pointer");
  const object = (hash: string) => `.dvc/cache/files/md5/${hash.slice(0, 2)}/${hash.slice(2)}`;
  repository.write(object(md5), "a,b\n1,2\n");
  repository.write(`${object(folderMd5)}.dir`, folder);
  const tree = commitTree(repository, revision);
  expect((await tree.open("data/x.csv")).digest).toBe(`sha256:${sha256("a,b\n1,2\n")}`);
  expect((await tree.open("parts/part/0.csv")).bytes).toBe(8);
  expect(await codeOf(tree.open("parts/part/1.csv"))).toBe("file/missing");
});

test("a large file is hashed as a stream and opened twice at the price of one", async () => {
  using repository = new TemporaryRepository();
  mkdirSync(repository.path("big"));
  writeFileSync(repository.path("big/zeros"), Buffer.alloc(5_000_000));
  const tree = folderTree(repository.folder);
  const [first, second] = await Promise.all([tree.open("big/zeros"), tree.open("big/zeros")]);
  expect(second).toBe(first);
  expect(await digestFile(repository.path("big/zeros"))).toEqual({
    digest: `sha256:${sha256(Buffer.alloc(5_000_000))}`,
    bytes: 5_000_000,
  });
});

test("many files of a commit come through one process, also empty ones and after one that is not there", async () => {
  using repository = new TemporaryRepository();
  const names = Array.from({ length: 150 }, (_, index) => `many/${index}`);
  const revision = repository.commit(
    "many",
    Object.fromEntries(names.map((name, index) => [name, "x\n".repeat(index)])),
  );
  const tree = commitTree(repository, revision);
  expect(await tree.list(["many"])).toHaveLength(150);
  expect(await codeOf(tree.open("many/absent"))).toBe("file/missing");
  const opened = await Promise.all(names.map((name) => tree.open(name)));
  expect(opened.map(({ bytes }) => bytes)).toEqual(names.map((_, index) => index * 2));
  expect(opened[3].digest).toBe(`sha256:${sha256("x\nx\nx\n")}`);
});

test("an object that the repository lost is an error that names it, and the next file still opens", async () => {
  using repository = new TemporaryRepository();
  const revision = repository.commit("first", { lost: "lost content", kept: "kept" });
  const object = repository.git("rev-parse", "HEAD:lost");
  rmSync(repository.path(".git/objects", object.slice(0, 2), object.slice(2)));
  const tree = commitTree(repository, revision);
  expect(await codeOf(tree.open("lost"))).toBe("file/git-failed");
  expect((await tree.open("kept")).bytes).toBe(4);
});

test("a process that has opened a commit's files ends by itself", () => {
  using repository = new TemporaryRepository();
  const revision = repository.commit("first", { a: "1" });
  const tree = new URL("../../src/sources/tree.ts", import.meta.url).href;
  const spec = { kind: "git", repository: repository.folder, revision, prefix: "", label: "base" };
  const script = `import { openTree } from ${JSON.stringify(tree)};
    const opened = await openTree(${JSON.stringify(spec)}, ${JSON.stringify(repository.path(".git/s"))}).open("a");
    console.log(opened.bytes);`;
  const run = ["--input-type=module", "--eval", script];
  expect(execFileSync(process.execPath, run, { encoding: "utf8", timeout: 10_000 })).toBe("1\n");
});
