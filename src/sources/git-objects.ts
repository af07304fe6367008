import { join, posix } from "node:path";
import { AssayError } from "../model/error.ts";
import { entriesOf, git } from "./git-command.ts";

/** One entry of a commit's tree. */
export interface Entry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly object: string;
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
  const args = ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", revision, "--", path];
  return parseEntries(await git(repository, args)).find((entry) => entry.path === path);
}

/** All blobs below a folder of the commit (`""` is the top), links among them. */
export async function entriesBelow(repository: string, revision: string, prefix: string): Promise<Entry[]> {
  const below = prefix === "" ? [] : [`${prefix}/`];
  const args = ["--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree", revision, "--", ...below];
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
    const match = /^(\d+) (blob|tree|commit) ([0-9a-f]+)\t(.+)$/s.exec(line);
    if (match === null) return [];
    const [, mode, type, object, path] = match;
    if (type !== "blob" && type !== "tree" && type !== "commit") return [];
    return [{ mode, type, object, path }];
  });
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
