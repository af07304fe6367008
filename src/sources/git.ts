import { AssayError } from "../model/error.ts";
import { entriesOf, git, isInsideRepository } from "./git-command.ts";

export interface Repository {
  /** Absolute path of the top folder, symbolic links resolved. */
  readonly top: string;
  /** The folder inside the repository with `/` between names and none at the end; `""` at its top. */
  readonly prefix: string;
}

/** The repository that holds this folder, or undefined when none does. */
export async function repositoryOf(folder: string): Promise<Repository | undefined> {
  if (!isInsideRepository(folder)) return undefined;
  const output = await git(folder, ["rev-parse", "--show-toplevel", "--show-prefix"]);
  const [top, prefix = ""] = output.split("\n");
  return { top, prefix: prefix.replace(/\/$/, "") };
}

/**
 * Refuses what git would read as an option or as something other than one revision, since names of branches
 * come from strangers.
 *
 * @throws AssayError `file/ref-refused`
 */
export function checkRef(ref: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (ref !== "" && !ref.startsWith("-") && !/[\u0000-\u0020\u007f:?*[\\]|\.\./.test(ref)) return;
  throw new AssayError("file/ref-refused", `${JSON.stringify(ref)} is not the name of a git revision.`, {
    fix: "Name a branch, a tag or a commit id, e.g. `origin/main`.",
  });
}

/** Full id of the commit that a branch, tag or id names, or undefined when nothing here has that name. */
export async function resolveRef(top: string, ref: string): Promise<string | undefined> {
  checkRef(ref);
  const output = await git(top, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  const sha = output.trim();
  return /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}

export async function isShallow(top: string): Promise<boolean> {
  return (await git(top, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
}

/** The best common ancestor of two commits, or undefined when their (known) histories never meet. */
export async function mergeBase(top: string, a: string, b: string): Promise<string | undefined> {
  checkRef(a);
  checkRef(b);
  return (await git(top, ["merge-base", a, b])).trim() || undefined;
}

/** Branches (local and remote) and tags by their short names, for suggestions. */
export async function refNames(top: string): Promise<string[]> {
  const format = "--format=%(refname:short)";
  const output = await git(top, ["for-each-ref", format, "refs/heads", "refs/remotes", "refs/tags"]);
  return output.split("\n").filter((name) => name !== "");
}

/**
 * Paths from the repository's top that differ between two commits, or between a commit and the files on disk
 * (untracked ones too) when `to` is left out. Sorted; a rename is two paths.
 */
export async function changedFiles(top: string, from: string, to?: string): Promise<string[]> {
  checkRef(from);
  if (to !== undefined) checkRef(to);
  const plain = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"];
  const outputs = await Promise.all([
    git(top, ["diff", ...plain, from, ...(to === undefined ? [] : [to]), "--"]),
    to === undefined ? git(top, ["ls-files", "--others", "--exclude-standard", "-z"]) : "",
  ]);
  return [...new Set(outputs.flatMap(entriesOf))].sort();
}

/** True when the file or folder at this path (from the repository's top) differs; see `changedFiles`. */
export async function isPathChanged(top: string, path: string, from: string, to?: string): Promise<boolean> {
  const changed = await changedFiles(top, from, to);
  return changed.some((one) => one === path || one.startsWith(`${path}/`));
}
