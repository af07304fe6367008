import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { pipeline } from "node:stream/promises";
import { AssayError, reasonOf } from "../model/error.ts";
import type { Digest } from "./digest.ts";
import { entriesOf, git } from "./git-command.ts";

/** One entry of a commit's tree. */
export interface Entry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly object: string;
  readonly bytes: number;
  /** From the repository's top. */
  readonly path: string;
}

export const SYMBOLIC_LINK = "120000";
const LINKS_FOLLOWED = 8;

/** The entry at exactly this path, without following links. */
export async function entryAt(
  repository: string,
  revision: string,
  path: string,
): Promise<Entry | undefined> {
  const args = ["--literal-pathspecs", "ls-tree", "-z", "-l", "--full-tree", revision, "--", path];
  return parseEntries(await git(repository, args)).find((entry) => entry.path === path);
}

/** All blobs below a folder of the commit (`""` is the top), links among them. */
export async function entriesBelow(repository: string, revision: string, prefix: string): Promise<Entry[]> {
  const below = prefix === "" ? [] : [`${prefix}/`];
  const args = ["--literal-pathspecs", "ls-tree", "-r", "-z", "-l", "--full-tree", revision, "--", ...below];
  return parseEntries(await git(repository, args)).filter((entry) => entry.type === "blob");
}

/**
 * The entry that a path leads to through symbolic links of the commit.
 *
 * @throws AssayError `file/outside-tree` for a link out of the repository or a circle of links.
 */
export async function followLinks(
  repository: string,
  revision: string,
  path: string,
): Promise<Entry | undefined> {
  let at = path;
  for (let step = 0; step < LINKS_FOLLOWED; step++) {
    const entry = await entryAt(repository, revision, at);
    if (entry?.mode !== SYMBOLIC_LINK) return entry;
    const target = await git(repository, ["cat-file", "blob", entry.object]);
    const next = posix.join(posix.dirname(at), target);
    if (posix.isAbsolute(target) || next === ".." || next.startsWith("../")) break;
    at = next;
  }
  throw new AssayError(
    "file/outside-tree",
    `\`${path}\` is a link that leads out of the repository or round in a circle.`,
  );
}

function parseEntries(output: string): Entry[] {
  return entriesOf(output).flatMap((line) => {
    const match = /^(\d+) (blob|tree|commit) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line);
    if (match === null) return [];
    const [, mode, type, object, size, path] = match;
    if (type !== "blob" && type !== "tree" && type !== "commit") return [];
    return [{ mode, type, object, bytes: size === "-" ? 0 : Number(size), path }];
  });
}

/**
 * Writes a blob's bytes to a new file and hashes them on the way, in constant memory. `--git-dir` wins over a
 * `GIT_DIR` that a hook may have left in the environment.
 */
export async function writeBlob(gitDirectory: string, object: string, path: string): Promise<Digest> {
  await mkdir(dirname(path), { recursive: true });
  const child = spawn("git", [`--git-dir=${gitDirectory}`, "cat-file", "blob", object], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint = (complaint + text).slice(0, 2000);
  });
  const ended = new Promise<number | null>((done, failed) => child.once("error", failed).once("close", done));
  const hash = createHash("sha256");
  let bytes = 0;
  const hashing = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  try {
    const [status] = await Promise.all([ended, pipeline(child.stdout, hashing, createWriteStream(path))]);
    if (status !== 0) throw new Error(complaint || `git cat-file ended with ${status}`);
  } catch (thrown) {
    await rm(path, { force: true });
    throw new AssayError(
      "file/git-failed",
      `Git could not give the content of ${object}: ${reasonOf(thrown)}`,
      {
        cause: thrown,
      },
    );
  }
  return { digest: `sha256:${hash.digest("hex")}`, bytes };
}

/** The folder that holds objects (also LFS's) and the one that holds this work tree's own state. */
export async function gitDirectories(repository: string): Promise<{ own: string; common: string }> {
  const output = await git(repository, [
    "rev-parse",
    "--path-format=absolute",
    "--git-dir",
    "--git-common-dir",
  ]);
  const [own, common = own] = output.split("\n");
  return { own, common: common === "" ? join(repository, ".git") : common };
}
