import { realpath } from "node:fs/promises";
import path, { posix } from "node:path";
import type { Passport } from "../model/passport.ts";
import { isShallow, repositoryOf } from "../sources/git.ts";
import { entriesOf, git } from "../sources/git-command.ts";
import { parsePassport } from "./passport-file.ts";

/** One commit that changed a passport's file. */
export interface PassportCommit {
  readonly sha: string;
  /** The commits before it that changed the file too; several for a merge of different versions. */
  readonly parents: readonly string[];
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  /** The file as of this commit; undefined when it was removed, or is not a passport that can be read. */
  readonly passport?: Passport;
}

/** A file of a repository. */
export interface CommittedFile {
  /** Absolute path of the repository's top folder. */
  readonly top: string;
  /** From the top. */
  readonly file: string;
}

/** So many processes of git read versions at a time. */
const READ_AT_ONCE = 8;

/** Where git has a file, links on the way followed; undefined where there is no repository or no commit. */
export async function committedFile(root: string, file: string): Promise<CommittedFile | undefined> {
  const repository = await repositoryOf(root);
  if (repository === undefined) return undefined;
  const { top, prefix } = repository;
  if (await isUnborn(top)) return undefined;
  const folder = await realpath(path.resolve(root, path.dirname(file))).catch(() => undefined);
  const way = folder === undefined ? "" : path.relative(top, folder).split(path.sep).join("/");
  const isInside = folder !== undefined && way !== ".." && !way.startsWith("../") && !path.isAbsolute(way);
  return { top, file: isInside ? posix.join(way, posix.basename(file)) : posix.join(prefix, file) };
}

/** The commits of a revision that changed the file, newest first and parents after children. */
export async function logOf(
  { top, file }: CommittedFile,
  revision: string,
): Promise<readonly PassportCommit[]> {
  // Merges that left out what one side had are of the history; `%P` names commits of this log, whatever lies between.
  const shape = [
    "--simplify-merges",
    "--no-follow",
    "--topo-order",
    "--parents",
    "--format=%H%n%P%n%aI%n%an",
    "-z",
  ];
  const output = await git(top, ["--literal-pathspecs", "log", ...shape, revision, "--", file]);
  const commits = entriesOf(output).map((entry) => {
    const [sha, parents, date, author] = entry.split("\n");
    return { sha, parents: parents.split(" ").filter((parent) => parent !== ""), date, author };
  });
  const read: PassportCommit[] = [];
  for (let from = 0; from < commits.length; from += READ_AT_ONCE)
    read.push(
      ...(await Promise.all(
        commits.slice(from, from + READ_AT_ONCE).map(async (commit) => {
          const passport = await passportAt(top, commit.sha, file);
          return { ...commit, ...(passport === undefined ? {} : { passport }) };
        }),
      )),
    );
  return read;
}

/** True where older commits are missing, so that the first one here seems to bring all that is in it. */
export async function isHistoryCut(root: string): Promise<boolean> {
  const repository = await repositoryOf(root);
  return repository !== undefined && (await isShallow(repository.top));
}

async function isUnborn(top: string): Promise<boolean> {
  return (await git(top, ["rev-parse", "--verify", "--quiet", "HEAD"])).trim() === "";
}

/** What was committed once may be broken or of a later schema; it then only lacks its values. */
async function passportAt(top: string, sha: string, file: string): Promise<Passport | undefined> {
  try {
    return parsePassport(await git(top, ["cat-file", "blob", `${sha}:${file}`]), file);
  } catch {
    return undefined;
  }
}

/** Whether two entries of lists of acceptances are of one acceptance. */
export function isSameAcceptance(a: Passport["accepted"][number], b: Passport["accepted"][number]): boolean {
  return a.when === b.when && a.artifact === b.artifact && a.who === b.who;
}
