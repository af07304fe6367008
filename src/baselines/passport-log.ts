import { posix } from "node:path";
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

/** Enough for years of weekly acceptances, and a bound on the time that a strange history can cost. */
const MOST_COMMITS = 200;

/** The commits that changed the file, newest first and parents after children; none where there is no repository or no commit. */
export async function passportLog(root: string, path: string): Promise<readonly PassportCommit[]> {
  const repository = await repositoryOf(root);
  if (repository === undefined) return [];
  const { top, prefix } = repository;
  if (await isUnborn(top)) return [];
  const file = posix.join(prefix, path);
  // With `--parents`, `%P` names commits of this log, whatever lies between them.
  const shape = ["--no-follow", "--topo-order", "--parents", "--format=%H%n%P%n%aI%n%an", "-z"];
  const output = await git(top, ["log", `--max-count=${MOST_COMMITS}`, ...shape, "--", file]);
  const commits = entriesOf(output).map((entry) => {
    const [sha, parents, date, author] = entry.split("\n");
    return { sha, parents: parents.split(" "), date, author };
  });
  const read: PassportCommit[] = [];
  for (const commit of commits) {
    const passport = await passportAt(top, commit.sha, file, path);
    read.push({ ...commit, ...(passport === undefined ? {} : { passport }) });
  }
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
async function passportAt(
  top: string,
  sha: string,
  file: string,
  path: string,
): Promise<Passport | undefined> {
  try {
    return parsePassport(await git(top, ["cat-file", "blob", `${sha}:${file}`]), path);
  } catch {
    return undefined;
  }
}

/** Whether two entries of lists of acceptances are of one acceptance. */
export function isSameAcceptance(a: Passport["accepted"][number], b: Passport["accepted"][number]): boolean {
  return a.when === b.when && a.artifact === b.artifact && a.who === b.who;
}
