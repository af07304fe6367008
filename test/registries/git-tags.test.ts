import { chmodSync } from "node:fs";
import { expect, test } from "vitest";
import type { Input } from "../../src/model/evidence.ts";
import { GitTagRegistry } from "../../src/registries/git-tags.ts";
import { statementDigest, testResultStatement } from "../../src/registries/statement.ts";
import { gateReport, reportOf, sha256 } from "../baselines/report.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";

const input = (content: string): Input => ({
  role: "model",
  path: "models/delay.onnx",
  digest: sha256(content),
  bytes: content.length,
});

const statement = (content: string) =>
  testResultStatement({
    artifact: input(content),
    report: reportOf([gateReport()]),
    gates: [gateReport()],
    reportDigest: sha256("report"),
  });

const registryOf = (repository: TemporaryRepository, push?: string) =>
  new GitTagRegistry({ root: repository.folder, ...(push === undefined ? {} : { push }) });

async function promoted(registry: GitTagRegistry, content: string, stage: string) {
  const expected = await registry.current("delay", stage);
  const version = await registry.register("delay", input(content), statement(content));
  await registry.assign(version, stage, expected);
  return version;
}

const tags = (repository: TemporaryRepository) => repository.git("tag", "--list").split("\n").filter(Boolean);

test("a version and a stage become annotated tags whose message holds the digests", async () => {
  using repository = new TemporaryRepository();
  const head = repository.commit("one", { "models/delay.onnx": "one" });
  const registry = registryOf(repository);
  expect(await registry.current("delay", "staging")).toBeUndefined();
  const version = await promoted(registry, "one", "staging");
  expect(version).toEqual({ model: "delay", version: "0.0.1", reference: head, digest: sha256("one") });
  expect(tags(repository)).toEqual(["delay#staging#1", "delay@v0.0.1"]);
  expect(repository.git("cat-file", "-t", "delay@v0.0.1")).toBe("tag");
  const message = repository.git("for-each-ref", "--format=%(contents)", "refs/tags/delay@v0.0.1");
  expect(message.split("\n")).toEqual([
    "Registering artifact delay version v0.0.1",
    "",
    "artifact-path: models/delay.onnx",
    `artifact-digest: ${sha256("one")}`,
    `statement-digest: ${statementDigest(statement("one"))}`,
    `report-digest: ${sha256("report")}`,
  ]);
  expect(await registry.current("delay", "staging")).toEqual(version);
  expect(registry.notes()[0].fix).toContain("git push --atomic origin 'delay@v0.0.1' 'delay#staging#1'");
});

test("the same bytes keep their version in the next stage and at a later commit; once more changes nothing", async () => {
  using repository = new TemporaryRepository();
  const head = repository.commit("one", { "models/delay.onnx": "one" });
  await promoted(registryOf(repository), "one", "staging");
  repository.commit("readme", { "README.md": "x" });
  expect(await promoted(registryOf(repository), "one", "production")).toMatchObject({
    version: "0.0.1",
    reference: head,
  });
  const before = tags(repository);
  await promoted(registryOf(repository), "one", "production");
  expect(tags(repository)).toEqual(before);
  expect(before).toEqual(["delay#production#2", "delay#staging#1", "delay@v0.0.1"]);
  repository.commit("two", { "models/delay.onnx": "two" });
  expect(await promoted(registryOf(repository), "two", "staging")).toMatchObject({ version: "0.0.2" });
  expect(await registryOf(repository).current("delay", "production")).toMatchObject({ version: "0.0.1" });
  expect(await registryOf(repository).current("delay", "staging")).toMatchObject({ version: "0.0.2" });
});

test("bytes that HEAD does not hold are refused and nothing is tagged", async () => {
  using repository = new TemporaryRepository();
  repository.commit("other", { other: "1" });
  repository.write("models/delay.onnx", "one");
  await expect(promoted(registryOf(repository), "one", "staging")).rejects.toMatchObject({
    code: "promotion/dirty",
    message: expect.stringContaining("There is no file `models/delay.onnx`"),
  });
  repository.commit("one");
  await expect(promoted(registryOf(repository), "edited", "staging")).rejects.toMatchObject({
    code: "promotion/dirty",
  });
  expect(tags(repository)).toEqual([]);
});

test("a stage that moved between reading and writing is not overwritten, and no tag is left", async () => {
  using repository = new TemporaryRepository();
  repository.commit("one", { "models/delay.onnx": "one" });
  await promoted(registryOf(repository), "one", "staging");
  repository.commit("two", { "models/delay.onnx": "two" });
  const slow = registryOf(repository);
  const expected = await slow.current("delay", "staging");
  const version = await slow.register("delay", input("two"), statement("two"));
  // Meanwhile somebody takes the stage back by hand.
  repository.git("tag", "--annotate", "--message", "x", "delay#staging!#2", "delay@v0.0.1");
  await expect(slow.assign(version, "staging", expected)).rejects.toMatchObject({ code: "promotion/moved" });
  expect(tags(repository)).toEqual(["delay#staging!#2", "delay#staging#1", "delay@v0.0.1"]);
});

test("two promotions over one remote: the second to push loses and leaves nothing behind", async () => {
  using origin = new TemporaryRepository();
  origin.commit("one", { "models/delay.onnx": "one" });
  const url = `file://${origin.folder}`;
  using first = new TemporaryRepository(url);
  using second = new TemporaryRepository(url);
  const late = registryOf(second, "origin");
  const expected = await late.current("delay", "staging");
  process.env.GIT_COMMITTER_NAME = "Grace Hopper";
  const version = await late.register("delay", input("one"), statement("one"));
  process.env.GIT_COMMITTER_NAME = "Ada Lovelace";
  await promoted(registryOf(first, "origin"), "one", "staging");
  await expect(late.assign(version, "staging", expected)).rejects.toMatchObject({ code: "promotion/moved" });
  expect(tags(second)).toEqual([]);
  expect(tags(origin)).toEqual(["delay#staging#1", "delay@v0.0.1"]);
  expect(await late.current("delay", "staging")).toMatchObject({ version: "0.0.1", digest: sha256("one") });
});

test("the remote gets both tags or none", async () => {
  using origin = new TemporaryRepository();
  origin.commit("one", { "models/delay.onnx": "one" });
  using clone = new TemporaryRepository(`file://${origin.folder}`);
  const registry = registryOf(clone, "origin");
  const expected = await registry.current("delay", "staging");
  const version = await registry.register("delay", input("one"), statement("one"));
  origin.git("tag", "--annotate", "--message", "x", "delay#staging#1");
  await expect(registry.assign(version, "staging", expected)).rejects.toMatchObject({
    code: "promotion/moved",
  });
  expect(tags(origin)).toEqual(["delay#staging#1"]);
});

test("a remote that refuses is reported in its own words, and the tags are taken back", async () => {
  using origin = new TemporaryRepository();
  origin.commit("one", { "models/delay.onnx": "one" });
  origin.write(".git/hooks/pre-receive", "#!/bin/sh\necho 'tags are protected here' >&2\nexit 1\n");
  origin.git("config", "core.hooksPath", origin.path(".git/hooks"));
  chmodSync(origin.path(".git/hooks/pre-receive"), 0o755);
  using clone = new TemporaryRepository(`file://${origin.folder}`);
  await expect(promoted(registryOf(clone, "origin"), "one", "staging")).rejects.toMatchObject({
    code: "promotion/push-refused",
    fix: expect.stringContaining("contents: write"),
  });
  expect(tags(clone)).toEqual([]);
  await expect(registryOf(clone, "nowhere").current("delay", "staging")).rejects.toMatchObject({
    code: "promotion/push-refused",
  });
});

test("tags made by GTO or by hand are read; a version without a digest is taken at its commit only", async () => {
  using repository = new TemporaryRepository();
  const head = repository.commit("one", { "models/delay.onnx": "one" });
  repository.git(
    "tag",
    "--annotate",
    "--message",
    "Registering artifact delay version v1.2.0",
    "delay@v1.2.0",
  );
  repository.git("tag", "delay@v1.3.0");
  repository.git("tag", "--annotate", "--message", "x", "delay2@v9.0.0");
  expect(await promoted(registryOf(repository), "one", "staging")).toEqual({
    model: "delay",
    version: "1.2.0",
    reference: head,
    digest: sha256("one"),
  });
  repository.commit("two", { "models/delay.onnx": "two" });
  expect(await promoted(registryOf(repository), "two", "staging")).toMatchObject({ version: "1.3.1" });
});

test("no identity, no repository and names that are no tags are told apart", async () => {
  using repository = new TemporaryRepository();
  await expect(registryOf(repository).current("delay", "staging")).rejects.toMatchObject({
    code: "promotion/no-repository",
  });
  repository.commit("one", { "models/delay.onnx": "one" });
  await expect(registryOf(repository).current("delay.v2", "staging")).rejects.toMatchObject({
    code: "promotion/name-refused",
  });
  await expect(registryOf(repository).current("delay", "--list")).rejects.toMatchObject({
    code: "promotion/name-refused",
  });
  expect(() => registryOf(repository, "--receive-pack=x")).toThrow(/not the name/);
  const { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } = process.env;
  delete process.env.GIT_COMMITTER_NAME;
  delete process.env.GIT_COMMITTER_EMAIL;
  process.env.HOME = repository.folder;
  try {
    await expect(promoted(registryOf(repository), "one", "staging")).rejects.toMatchObject({
      code: "promotion/no-identity",
    });
  } finally {
    Object.assign(process.env, { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL });
  }
});
