import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { candidateTree, openTree } from "../../src/sources/tree.ts";
import { TemporaryRepository } from "./temporary-repository.ts";

const folderTree = (root: string) => openTree(candidateTree(root), "/nowhere");

test("a survey names what a list leaves out", async () => {
  using repository = new TemporaryRepository();
  repository.commit("first", {
    ".gitignore": "*.log\ncache/\nnode_modules/\n",
    "deep/a.py": "",
    "gone.py": "",
  });
  rmSync(repository.path("gone.py"));
  repository.write("cache/model.pkl", "N.");
  repository.write("node_modules/p/model.pkl", "N.");
  repository.write("nested/x.py", "");
  execFileSync("git", ["init", "--quiet", repository.path("nested")]);
  const links = {
    out: "/etc/hostname",
    away: "/etc",
    lost: "nowhere",
    round: "round",
    code: "deep",
    models: "cache",
  };
  for (const [path, target] of Object.entries(links)) symlinkSync(target, repository.path(path));
  execFileSync("mkfifo", [repository.path("deep/pipe"), repository.path("deep/pipe.log")]);
  const survey = await folderTree(repository.folder).survey(["**"]);
  expect(survey.files).toEqual([".gitignore", "deep/a.py"]);
  expect(Object.fromEntries(survey.unread.map(({ path, kind, what }) => [path, `${kind}: ${what}`]))).toEqual(
    {
      out: "link: it is a link to a file outside the tree, which is not followed",
      away: "link: it is a link to a folder outside the tree, which is not followed",
      lost: "link: it is a link that leads nowhere",
      round: "link: it is a link that cannot be followed",
      models: "link: it is a link to a folder whose files are not part of the tree",
      nested: "repository: it is another repository",
      "deep/pipe": "special: it is a named pipe, not a file",
    },
  );
  expect(survey.ignored.files).toEqual(["cache/model.pkl"]);
  expect((await folderTree(repository.folder).survey(["*.py"])).unread).toEqual([]);
});

test("a survey of a folder without a repository names what it cannot read", async () => {
  using repository = new TemporaryRepository();
  rmSync(repository.path(".git"), { recursive: true });
  symlinkSync("/etc/hostname", repository.path("out"));
  execFileSync("mkfifo", [repository.path("pipe")]);
  const { unread } = await folderTree(repository.folder).survey(["**"]);
  expect(unread.map(({ path, kind }) => `${kind} ${path}`).sort()).toEqual(["link out", "special pipe"]);
});

test("a survey of a commit names the links that lead out of it", async () => {
  using repository = new TemporaryRepository();
  mkdirSync(repository.path("deep"));
  const links = {
    out: "/etc/hostname",
    lost: "nowhere",
    "deep/up": "../a.py",
    "deep/out": "../../x",
    inside: "a.py",
  };
  for (const [path, target] of Object.entries(links)) symlinkSync(target, repository.path(path));
  const revision = repository.commit("first", { "a.py": "" });
  const spec = { kind: "git", repository: repository.folder, revision, prefix: "", label: "base" } as const;
  const { files, unread } = await openTree(spec, repository.path(".git", "scratch")).survey(["**"]);
  expect(files).toEqual(["a.py"]);
  expect(unread.map(({ path, kind }) => `${kind} ${path}`).sort()).toEqual([
    "link deep/out",
    "link lost",
    "link out",
  ]);
});
