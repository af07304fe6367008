import { symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { refuseLinkOut } from "../../src/sources/link-out.ts";
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
  // What DVC links to its cache has a pointer.
  repository.write("project/p.csv.dvc", "outs:\n- path: p.csv\n");
  await expect(refuseLinkOut(root, "p.csv")).resolves.toBeUndefined();
});
