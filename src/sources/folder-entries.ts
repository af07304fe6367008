import type { Stats } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { Listing, UnreadEntry } from "../model/gate.ts";
import { entriesOf, git, isInsideRepository } from "./git-command.ts";

const NEVER_LISTED: ReadonlySet<string> = new Set(["node_modules", ".git", ".assay"]);

/** Paths below a folder as git or the disk names them; not all of them are files. Linked folders are not entered. */
export async function keptBelow(root: string): Promise<readonly string[]> {
  if (!isInsideRepository(root)) return walk(root, "");
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const kept = new Set(entriesOf(await git(root, args)));
  for (const path of await unlistedByGit(root, kept)) kept.add(path);
  return [...kept].filter((path) => !path.startsWith(".assay/"));
}

/** What git ignores below a folder; nothing where there is no repository. */
export async function ignoredBelow(root: string): Promise<readonly string[]> {
  if (!isInsideRepository(root)) return [];
  const args = ["ls-files", "--others", "--ignored", "--exclude-standard", "-z"];
  const isListed = (path: string) => !path.split("/").some((name) => NEVER_LISTED.has(name));
  return entriesOf(await git(root, args)).filter(isListed);
}

/** Tells files, and links to files inside, from what must not or cannot be read as a file. */
export async function sortNames(root: string, paths: readonly string[]): Promise<Listing> {
  const real = await realpath(root);
  const known = new Set(paths);
  const kinds = await Promise.all(paths.map((path) => whatIs(root, real, path, known)));
  return {
    files: paths.filter((_, index) => kinds[index] === "file").sort(),
    unread: paths.flatMap((path, index) => {
      const what = kinds[index];
      return what === undefined || what === "file" ? [] : [{ path: path.replace(/\/$/, ""), ...what }];
    }),
  };
}

async function whatIs(
  root: string,
  real: string,
  path: string,
  known: ReadonlySet<string>,
): Promise<"file" | Omit<UnreadEntry, "path"> | undefined> {
  const place = join(root, path);
  let isLink: boolean;
  try {
    isLink = (await lstat(place)).isSymbolicLink();
  } catch (thrown) {
    // A file that git knows and that was deleted here is no part of this tree.
    return isGone(thrown) ? undefined : { kind: "unreadable", what: "it is where nobody may look" };
  }
  try {
    const target = await realpath(place);
    const found = await stat(target);
    const isInside = target.startsWith(real.endsWith(sep) ? real : real + sep);
    if (isLink && !isInside) {
      return {
        kind: "link",
        what: `it is a link to ${nameOf(found)} outside the tree, which is not followed`,
      };
    }
    if (found.isFile()) return "file";
    if (!found.isDirectory()) return { kind: "special", what: `it is ${nameOf(found)}, not a file` };
    if (!isLink) return { kind: "repository", what: "it is another repository" };
    const below = `${target.slice(real.length + 1).replaceAll(sep, "/")}/`;
    if (target === real || [...known].some((other) => other.startsWith(below))) return undefined;
    return { kind: "link", what: "it is a link to a folder whose files are not part of the tree" };
  } catch (thrown) {
    return isGone(thrown)
      ? { kind: "link", what: "it is a link that leads nowhere" }
      : { kind: "link", what: "it is a link that cannot be followed" };
  }
}

function isGone(thrown: unknown): boolean {
  return thrown instanceof Error && "code" in thrown && /^(?:ENOENT|ENOTDIR)$/.test(String(thrown.code));
}

function nameOf(found: Stats): string {
  if (found.isFile()) return "a file";
  if (found.isDirectory()) return "a folder";
  if (found.isFIFO()) return "a named pipe";
  return found.isSocket() ? "a socket" : "a device";
}

/** Git keeps silent about pipes, sockets and devices; those beside files that it lists are looked for here. */
async function unlistedByGit(root: string, listed: ReadonlySet<string>): Promise<readonly string[]> {
  const folders = new Set(["."]);
  for (const path of listed) folders.add(dirname(path));
  const special: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()) continue;
      special.push(folder === "." ? entry.name : `${folder}/${entry.name}`);
    }
  }
  if (special.length === 0) return [];
  // A name that git would quote is not found here and so never taken for ignored.
  const ignored = new Set((await git(root, ["check-ignore", "--", ...special.slice(0, 1000)])).split("\n"));
  return special.filter((path) => !ignored.has(path));
}

async function walk(root: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (NEVER_LISTED.has(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await walk(root, path)));
    else found.push(path);
  }
  return found;
}
