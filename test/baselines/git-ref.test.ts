import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { resolveBaseline } from "../../src/baselines/git-ref.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";

/** main: one → three; change: one → two. */
function branched(): { repository: TemporaryRepository; one: string; two: string; three: string } {
  const repository = new TemporaryRepository();
  const one = repository.commit("one", { "ml/assay.yml": "version: 1" });
  repository.git("checkout", "--quiet", "-b", "change");
  const two = repository.commit("two", { "ml/model": "two" });
  repository.git("checkout", "--quiet", "main");
  const three = repository.commit("three", { other: "three" });
  repository.git("checkout", "--quiet", "change");
  return { repository, one, two, three };
}

test("a change is compared with the commit that it started from, not with what others did since", async () => {
  const { repository, one } = branched();
  using _ = repository;
  expect(await resolveBaseline(repository.path("ml"), "main")).toEqual({
    kind: "git",
    repository: repository.folder,
    revision: one,
    prefix: "ml",
    label: `main (${one.slice(0, 7)})`,
  });
});

test("a merge commit that the platform made compares with the tip that it merged", async () => {
  const { repository, three } = branched();
  using _ = repository;
  repository.git("merge", "--quiet", "--no-edit", "main");
  expect(await resolveBaseline(repository.folder, "main")).toMatchObject({ revision: three });
});

test("a plain name stands for the remote's branch where only the remote has it", async () => {
  const { repository, one } = branched();
  using _ = repository;
  using clone = new TemporaryRepository(`file://${repository.folder}`);
  expect(await resolveBaseline(clone.folder, "main")).toMatchObject({
    revision: one,
    label: `origin/main (${one.slice(0, 7)})`,
  });
});

test("after a push the event's commit before it is the baseline; without one the label says so", async () => {
  const { repository, one, two } = branched();
  using _ = repository;
  expect(await resolveBaseline(repository.folder, "change", { baseSha: one })).toMatchObject({
    revision: one,
  });
  expect(await resolveBaseline(repository.folder, "change")).toMatchObject({
    revision: two,
    label: expect.stringContaining("this very commit"),
  });
  repository.write("ml/model", "edited");
  expect(await resolveBaseline(repository.folder, "change", { baseSha: one })).toMatchObject({
    revision: two,
  });
});

test("a missing ref suggests what was meant and how to fetch it", async () => {
  const { repository } = branched();
  using _ = repository;
  await expect(resolveBaseline(repository.folder, "mian")).rejects.toMatchObject({
    code: "baseline/ref-missing",
    message: expect.stringContaining("Did you mean `main`?"),
  });
  await expect(resolveBaseline(repository.folder, "origin/main")).rejects.toMatchObject({
    code: "baseline/ref-missing",
    message: expect.stringContaining("Did you mean `main`?"),
    fix: expect.stringContaining("git fetch origin main:refs/remotes/origin/main"),
  });
});

test("the event's base takes the place of a ref that was not fetched", async () => {
  const { repository, one } = branched();
  using _ = repository;
  expect(await resolveBaseline(repository.folder, "origin/main", { baseSha: one })).toMatchObject({
    revision: one,
    label: `the base of this change (${one.slice(0, 7)})`,
  });
});

test("a shallow clone says how to fetch enough, whether the ref or the common commit is missing", async () => {
  const { repository } = branched();
  using _ = repository;
  const url = `file://${repository.folder}`;
  using alone = new TemporaryRepository(url, "--depth=1", "--branch=change");
  await expect(resolveBaseline(alone.folder, "origin/main")).rejects.toMatchObject({
    code: "baseline/shallow",
    fix: expect.stringContaining("fetch-depth: 0"),
  });
  using both = new TemporaryRepository(url, "--depth=1", "--no-single-branch", "--branch=change");
  await expect(resolveBaseline(both.folder, "origin/main")).rejects.toMatchObject({
    code: "baseline/shallow",
  });
});

test("histories that never met compare with the tip of the ref", async () => {
  const { repository, three } = branched();
  using _ = repository;
  repository.git("checkout", "--quiet", "--orphan", "island");
  repository.commit("island");
  expect(await resolveBaseline(repository.folder, "main")).toMatchObject({ revision: three });
});

test("no repository, no commit and hostile refs are told apart", async () => {
  using repository = new TemporaryRepository();
  await expect(resolveBaseline(repository.folder, "main")).rejects.toMatchObject({
    code: "baseline/no-commit",
  });
  repository.commit("one");
  await expect(resolveBaseline(repository.folder, "--help")).rejects.toMatchObject({
    code: "file/ref-refused",
  });
  await expect(resolveBaseline(repository.folder, "main", { baseSha: "--help" })).rejects.toMatchObject({
    code: "file/ref-refused",
  });
  rmSync(repository.path(".git"), { recursive: true });
  await expect(resolveBaseline(repository.folder, "main")).rejects.toMatchObject({
    code: "baseline/no-repository",
  });
});
