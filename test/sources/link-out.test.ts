import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { refuseLinkOut, refuseOutside } from "../../src/sources/link-out.ts";
import { TableFolder } from "../engines/table-folder.ts";
import { TemporaryRepository } from "./temporary-repository.ts";

const refused = { code: "file/outside-tree" };

test("a link out of the repository is refused, whether of the file or of a folder above it", async () => {
  using repository = new TemporaryRepository();
  using other = new TemporaryRepository();
  other.write("out/p.csv", "y\n1\n");
  repository.write("project/here.csv", "y\n1\n");
  repository.write("shared/p.csv", "y\n1\n");
  const root = repository.path("project");
  symlinkSync(other.path("out/p.csv"), path.join(root, "p.csv"));
  symlinkSync(other.path("out"), path.join(root, "out"));
  symlinkSync(repository.path("shared/p.csv"), path.join(root, "inside.csv"));
  symlinkSync("nowhere", path.join(root, "broken.csv"));
  await expect(refuseLinkOut(root, "p.csv")).rejects.toMatchObject(refused);
  await expect(refuseLinkOut(root, "out/p.csv")).rejects.toMatchObject(refused);
  // A link within the repository, a plain file, a broken link (missing is said elsewhere), the user's own path.
  for (const file of ["inside.csv", "here.csv", "broken.csv", other.path("out/p.csv"), "../shared/p.csv"])
    await expect(refuseLinkOut(root, file), file).resolves.toBeUndefined();
  // A pointer beside a link proves nothing: whoever writes the one can write the other.
  repository.write("project/p.csv.dvc", "outs:\n- path: p.csv\n");
  await expect(refuseLinkOut(root, "p.csv")).rejects.toMatchObject(refused);
});

const MD5 = "d41d8cd98f00b204e9800998ecf8427e";

test.each([["refuseLinkOut", refuseLinkOut] as const, ["refuseOutside", refuseOutside] as const])(
  "%s follows what DVC links to its cache, wherever that lies",
  async (_, check) => {
    using repository = new TemporaryRepository();
    using other = new TemporaryRepository();
    const cached = `cache/files/md5/${MD5.slice(0, 2)}/${MD5.slice(2)}`;
    other.write(cached, "y\n1\n");
    repository.write("folder/here.csv", "y\n");
    symlinkSync(other.path(cached), repository.path("p.csv"));
    symlinkSync(other.path(cached), repository.path("folder/q.csv"));
    await expect(check(repository.folder, "p.csv")).rejects.toMatchObject(refused);
    repository.write("p.csv.dvc", `outs:\n- md5: ${MD5}\n  path: p.csv\n`);
    repository.write("folder.dvc", `outs:\n- md5: ${MD5}.dir\n  path: folder\n`);
    await expect(check(repository.folder, "p.csv")).resolves.toBeUndefined();
    await expect(check(repository.folder, "folder/q.csv")).resolves.toBeUndefined();
  },
);

test("a table is read neither from outside of the repository nor from what git keeps for itself", async () => {
  using repository = new TemporaryRepository();
  using other = new TemporaryRepository();
  other.write("p.csv", "y\n1\n");
  repository.write("project/here.csv", "y\n1\n");
  repository.write("shared/p.csv", "y\n1\n");
  repository.write("project/.github/p.csv", "y\n1\n");
  const root = repository.path("project");
  symlinkSync(other.path("p.csv"), path.join(root, "p.csv"));
  symlinkSync(other.folder, path.join(root, "out"));
  symlinkSync(repository.path(".git/config"), path.join(root, "settings.csv"));
  symlinkSync(repository.path("shared/p.csv"), path.join(root, "inside.csv"));
  for (const file of [
    other.path("p.csv"),
    path.relative(root, other.path("p.csv")),
    "p.csv",
    "out/p.csv",
    "../../nothing.csv",
    "../.git/config",
    "../.GIT/config",
    repository.path(".git/config"),
    "settings.csv",
    "../.git/nothing.csv",
  ])
    await expect(refuseOutside(root, file), file).rejects.toMatchObject(refused);
  for (const file of [
    "here.csv",
    "../shared/p.csv",
    "../project/here.csv",
    repository.path("shared/p.csv"),
    "inside.csv",
    "nothing.csv",
    ".github/p.csv",
  ])
    await expect(refuseOutside(root, file), file).resolves.toBeUndefined();
});

test("in a linked work tree its own files are those of the repository, and the main one's are not", async () => {
  using repository = new TemporaryRepository();
  using place = new TemporaryRepository();
  repository.write("data/p.csv", "y\n1\n");
  repository.write("mine.csv", "y\n1\n");
  repository.commit("Add tables");
  const tree = place.path("tree");
  repository.git("worktree", "add", "--detach", tree);
  await expect(refuseOutside(path.join(tree, "data"), "../mine.csv")).resolves.toBeUndefined();
  await expect(refuseOutside(tree, "data/p.csv")).resolves.toBeUndefined();
  for (const file of [".git", repository.path("mine.csv"), repository.path(".git/config")])
    await expect(refuseOutside(tree, file), file).rejects.toMatchObject(refused);
});

test("where there is no repository, the folder is the tree", async () => {
  using folder = new TableFolder();
  folder.write("audit/tables/p.csv", "y\n1\n");
  folder.write("p.csv", "y\n1\n");
  const root = path.join(folder.root, "audit");
  await expect(refuseOutside(root, "tables/p.csv")).resolves.toBeUndefined();
  await expect(refuseOutside(root, path.join(root, "tables/p.csv"))).resolves.toBeUndefined();
  await expect(refuseOutside(root, "../p.csv")).rejects.toMatchObject(refused);
});
