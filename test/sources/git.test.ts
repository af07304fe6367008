import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import {
  changedFiles,
  isPathChanged,
  isShallow,
  mergeBase,
  refNames,
  repositoryOf,
  resolveRef,
} from "../../src/sources/git.ts";
import { openTree } from "../../src/sources/tree.ts";
import { TemporaryRepository } from "./temporary-repository.ts";

test("the repository of a folder is found from below, and none is no error", async () => {
  using repository = new TemporaryRepository();
  repository.write("ml/models/x", "");
  expect(await repositoryOf(repository.path("ml/models"))).toEqual({
    top: repository.folder,
    prefix: "ml/models",
  });
  expect(await repositoryOf(repository.folder)).toEqual({ top: repository.folder, prefix: "" });
  expect(await repositoryOf("/")).toBeUndefined();
});

test("refs resolve to commits, tags are peeled, and unknown or unborn names give nothing", async () => {
  using repository = new TemporaryRepository();
  expect(await resolveRef(repository.folder, "HEAD")).toBeUndefined();
  const sha = repository.commit("first");
  repository.git("tag", "--annotate", "v1", "--message", "one");
  expect(await resolveRef(repository.folder, "v1")).toBe(sha);
  expect(await resolveRef(repository.folder, "HEAD")).toBe(sha);
  expect(await resolveRef(repository.folder, sha.slice(0, 8))).toBe(sha);
  expect(await resolveRef(repository.folder, "nowhere")).toBeUndefined();
  expect(await refNames(repository.folder)).toEqual(["main", "v1"]);
});

test.each(["--upload-pack=touch pwned", "-h", "", "a b", "main..HEAD", "HEAD:file", "a\nb", "x\u0000y"])(
  "a hostile ref is refused: %j",
  async (ref) => {
    using repository = new TemporaryRepository();
    repository.commit("first");
    await expect(resolveRef(repository.folder, ref)).rejects.toMatchObject({ code: "file/ref-refused" });
  },
);

test("changed files are those that differ, with new ones against the disk", async () => {
  using repository = new TemporaryRepository();
  const before = repository.commit("first", {
    "assay.yml": "1",
    "src/a": "1",
    "old name": "same content here",
  });
  repository.git("mv", "old name", "new\tname é");
  const after = repository.commit("second", { "src/a": "2" });
  repository.write("untracked", "");
  expect(await changedFiles(repository.folder, before, after)).toEqual(["new\tname é", "old name", "src/a"]);
  expect(await changedFiles(repository.folder, after)).toEqual(["untracked"]);
  expect(await isPathChanged(repository.folder, "assay.yml", before, after)).toBe(false);
  expect(await isPathChanged(repository.folder, "src", before, after)).toBe(true);
});

test("a shallow clone says so, and histories without a common commit have no merge base", async () => {
  using origin = new TemporaryRepository();
  const first = origin.commit("first");
  origin.commit("second");
  origin.git("checkout", "--quiet", "--orphan", "island");
  const island = origin.commit("island");
  using clone = new TemporaryRepository(`file://${origin.folder}`, "--depth=1", "--branch=main");
  expect(await isShallow(clone.folder)).toBe(true);
  expect(await isShallow(origin.folder)).toBe(false);
  expect(await mergeBase(origin.folder, "main", first)).toBe(first);
  expect(await mergeBase(origin.folder, "main", island)).toBeUndefined();
});

test("hooks, monitors and aliases of the repository's settings are not run", async () => {
  using repository = new TemporaryRepository();
  repository.commit("first", { a: "1" });
  repository.git("config", "core.fsmonitor", `touch ${repository.path("ran")}; false`);
  repository.git("config", "diff.external", `touch ${repository.path("ran")}; false`);
  repository.write("a", "2");
  expect(await changedFiles(repository.folder, "HEAD")).toEqual(["a"]);
  expect(existsSync(repository.path("ran"))).toBe(false);
});

test("what a hook leaves in the environment does not lead to another repository", async () => {
  using repository = new TemporaryRepository();
  const sha = repository.commit("first", { a: "1" });
  process.env.GIT_DIR = "/nowhere/.git";
  try {
    expect(await resolveRef(repository.folder, "HEAD")).toBe(sha);
    const spec = {
      kind: "git",
      repository: repository.folder,
      revision: sha,
      prefix: "",
      label: "base",
    } as const;
    expect((await openTree(spec, repository.path(".git/scratch")).open("a")).bytes).toBe(1);
  } finally {
    delete process.env.GIT_DIR;
  }
});
