import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Passport } from "../model/passport.ts";
import { entriesOf, git } from "../sources/git-command.ts";
import { type Line, type Version, walk } from "./passport-line.ts";
import {
  type CommittedFile,
  committedFile,
  isSameAcceptance,
  logOf,
  type PassportCommit,
} from "./passport-log.ts";

const NOTHING: Line = { standing: [], lawful: [] };

/** What git has of a passport, under its path and under those that it had before. */
export interface Past extends Line {
  /** How many commits changed the file. */
  readonly commits: number;
}

/** @param present the passport as it is, which tells what it was where nothing is committed under its path */
export async function pastOf(committed: CommittedFile, present: Passport): Promise<Past> {
  return pastAt(committed, "HEAD", present, new Set());
}

/**
 * The commits that changed a passport's file, newest first, and after them those of the files that it was before it
 * moved; none where there is no repository or no commit.
 */
export async function wholeLog(
  root: string,
  path: string,
  present: Passport,
): Promise<readonly PassportCommit[]> {
  const committed = await committedFile(root, path);
  if (committed === undefined) return [];
  const { lawful } = await pastOf(committed, present);
  const before = new Set(lawful.map(({ file }) => file).filter((file) => file !== committed.file));
  const logs = [committed.file, ...before].map((file) => logOf({ ...committed, file }, "HEAD"));
  return (await Promise.all(logs)).flat();
}

async function pastAt(
  committed: CommittedFile,
  revision: string,
  present: Passport,
  seen: ReadonlySet<string>,
): Promise<Past> {
  const commits = await logOf(committed, revision);
  const paths = new Set([...seen, committed.file]);
  const origins = new Map<string, Line>();
  for (const { sha, parents, passport } of commits)
    if (parents.length === 0) origins.set(sha, await originOf(committed, sha, passport ?? present, paths));
  const line =
    commits.length === 0
      ? await originOf(committed, revision, present, paths)
      : walk(committed.file, commits, origins);
  return { ...line, commits: commits.length };
}

/** What a passport was before a commit put it under its path: git's own rename detection asks for likeness only. */
async function originOf(
  { top, file }: CommittedFile,
  revision: string,
  passport: Passport,
  seen: ReadonlySet<string>,
): Promise<Line> {
  const others = (await candidates(top, file, revision, passport)).filter((other) => !seen.has(other));
  const lines = await Promise.all(
    others.map(async (other) => {
      const past = await pastAt({ top, file: other }, revision, passport, seen);
      return isPast(past, passport, existsSync(join(top, other))) ? renamed(past, passport) : NOTHING;
    }),
  );
  return {
    standing: lines.flatMap(({ standing }) => standing),
    lawful: lines.flatMap(({ lawful }) => lawful),
  };
}

/** Files that ever had the passport's name, or the moment of one of its acceptances. */
async function candidates(
  top: string,
  file: string,
  revision: string,
  { accepted }: Passport,
): Promise<readonly string[]> {
  const shape = [
    "--full-history",
    "-m",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--format=",
    "--name-only",
    "-z",
  ];
  const log = async (...args: readonly string[]) =>
    entriesOf(await git(top, ["log", ...shape, ...args])).map((entry) => entry.trim());
  const name = posix.basename(file).replace(/[\\*?[\]]/g, "\\$&");
  const moments = [...new Set(accepted.map(({ when }) => when.replace(/[^\w:-]/g, "\\$&")))];
  const found = [
    ...(await log(revision, "--", `:(top,glob)**/${name}`)),
    ...(await log("--pickaxe-regex", `-S${moments.join("|")}`, revision, "--", ":(top,glob)**/*.json")),
  ];
  return [...new Set(found)].filter((other) => other !== "" && other !== file).sort();
}

/**
 * A passport that shares an acceptance was the same. Of those that share none, only what is gone and was of the same
 * name and of a model that is known here: another project of the repository may call its model the same.
 */
function isPast({ lawful }: Line, passport: Passport, isThere: boolean): boolean {
  const models = new Set(passport.accepted.map(({ artifact }) => artifact));
  return lawful.some(({ passport: was }) => {
    if (was.accepted.some((one) => passport.accepted.some((other) => isSameAcceptance(one, other))))
      return true;
    if (isThere || was.model !== passport.model) return false;
    return (
      was.artifact.path === passport.artifact.path ||
      was.accepted.some(({ artifact }) => models.has(artifact))
    );
  });
}

/** A passport is called as its file, so one that was called otherwise is held against what else it says. */
function renamed({ standing, lawful }: Line, { model, artifact: { path } }: Passport): Line {
  const known = new Map(
    lawful.map((one): [Version, Version] => {
      if (one.passport.model === model) return [one, one];
      const artifact = { ...one.passport.artifact, path };
      return [one, { ...one, passport: { ...one.passport, model, artifact } }];
    }),
  );
  return { standing: standing.map((one) => known.get(one) ?? one), lawful: [...known.values()] };
}
