import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { git } from "../../src/sources/git-command.ts";

const PATH = process.env.PATH ?? "";
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "assay-git-"));
  process.env.PATH = `${folder}${delimiter}${PATH}`;
});

afterEach(() => {
  process.env.PATH = PATH;
  rmSync(folder, { recursive: true, force: true });
});

/** A `git` that does as the script says, found before the real one. */
function standIn(script: string): void {
  writeFileSync(join(folder, "git"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, "git"), 0o755);
}

test("what is still on its way when git has ended is not lost", async () => {
  standIn("(sleep 0.3; echo late) & echo early");
  expect(await git(folder, ["ls-files"])).toBe("early\nlate\n");
});

test("a git that says nothing costs no wait", async () => {
  standIn("exit 0");
  const times: number[] = [];
  for (let run = 0; run < 20; run++) {
    const start = performance.now();
    expect(await git(folder, ["diff"])).toBe("");
    times.push(performance.now() - start);
  }
  // The quickest of twenty: a busy machine delays some of them.
  expect(Math.min(...times)).toBeLessThan(45);
});

test("a git that was killed has said nothing that could be believed", async () => {
  standIn("echo half; kill -9 $$");
  await expect(git(folder, ["diff", "--name-only"])).rejects.toMatchObject({
    code: "file/git-failed",
    message: expect.stringContaining("ended by SIGKILL"),
  });
});

test("a status other than 0 is an error where git complains, and an answer where it does not", async () => {
  standIn("echo fatal: not today >&2; exit 128");
  await expect(git(folder, ["log"])).rejects.toMatchObject({
    code: "file/git-failed",
    message: expect.stringContaining("fatal: not today"),
  });
  standIn("echo a; exit 1");
  expect(await git(folder, ["check-ignore", "a"])).toBe("a\n");
});

test("no git at all is said as such", async () => {
  process.env.PATH = folder;
  await expect(git(folder, ["log"])).rejects.toMatchObject({
    code: "file/git-failed",
    fix: expect.stringContaining("Install git"),
  });
});

test("git inherits no other repository, configuration or editor, and speaks English", async () => {
  const set = { GIT_DIR: "/x", GIT_CONFIG_COUNT: "1", EDITOR: "vi", GIT_SSH: "ssh", LANGUAGE: "de" };
  const before = Object.keys(set).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, set);
  try {
    standIn("env");
    const seen = (await git(folder, ["x"])).split("\n").filter((line) => line.split("=")[0] in set);
    expect(seen.sort()).toEqual(["GIT_SSH=ssh", "LANGUAGE=en"]);
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
});
