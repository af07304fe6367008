import { expect, test } from "vitest";
import type { Context } from "../../src/model/context.ts";
import { checkedOut, withHead } from "../../src/pipeline/head.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";

const context = (head: Context["head"]): Context => ({ platform: "local", event: "manual", head });

test("the report says which commit was measured and whether the files were its own", async () => {
  using repository = new TemporaryRepository();
  const sha = repository.commit("one", { "a/b.csv": "1", ".gitignore": "ignored\n" });
  const headOf = async (head: Context["head"]) => (await withHead(context(head), repository.path("a"))).head;
  expect(await checkedOut(repository.folder)).toBe(sha);
  expect(await headOf({})).toEqual({ sha, dirty: false });
  expect(await headOf({ sha, branch: "main" })).toEqual({ sha, branch: "main", dirty: false });
  const pull = "f".repeat(40);
  expect(await headOf({ sha: pull })).toEqual({ sha: pull, checkout: sha, dirty: false });
  repository.write("ignored", "");
  expect(await headOf({})).toMatchObject({ dirty: false });
  repository.write("new.pkl", "");
  expect(await headOf({})).toMatchObject({ dirty: true });
  repository.git("add", "--all");
  expect(await headOf({})).toMatchObject({ dirty: true });
  repository.git("reset", "--quiet", "--hard");
  repository.write("a/b.csv", "2");
  expect(await headOf({})).toMatchObject({ dirty: true });
});

test("outside git, and before the first commit, nothing is claimed", async () => {
  using repository = new TemporaryRepository();
  expect(await withHead(context({}), repository.folder)).toEqual(context({}));
  expect(await checkedOut("/")).toBeUndefined();
  repository.write("broken/.git", "gitdir: nowhere\n");
  expect(await withHead(context({ sha: "a" }), repository.path("broken"))).toEqual(context({ sha: "a" }));
});
