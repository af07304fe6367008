import { isDeepStrictEqual } from "node:util";
import type { PackedPredictions, Passport } from "../model/passport.ts";
import { sortedMetrics } from "./passport-build.ts";
import type { PassportCommit } from "./passport-log.ts";

/** A committed passport that followed from those before it. */
export interface Version {
  readonly sha: string;
  /** From the repository's top. */
  readonly file: string;
  readonly passport: Passport;
  /** Where its line began; a version that follows from another is of the other's line. */
  readonly line: string;
}

/** What a file's commits, or those of the files that it was before, leave to go on from. */
export interface Line {
  /** The newest versions, from each of which a passport may follow. */
  readonly standing: readonly Version[];
  /** All that were there and followed. */
  readonly lawful: readonly Version[];
}

/**
 * Walks through the commits of one file.
 *
 * A passport follows from another by acceptances on top of the other's list, or by saying the same. A merge follows
 * where it does so from either side; what is taken back follows where it is, in all, a version that was there. What
 * was removed or cannot be read is looked through, and so is what does not follow: a later acceptance on top of a
 * forgery does not make it good, and restoring what it replaced does. Of sides that were begun apart from each other
 * the one with the longest list goes on, since beginning anew takes no list away.
 *
 * @param commits newest first, parents after children
 * @param origins what was there, under other paths, before a commit without parents
 */
export function walk(
  file: string,
  commits: readonly PassportCommit[],
  origins: ReadonlyMap<string, Line> = new Map(),
): Line {
  const lawful: Version[] = [...origins.values()].flatMap((origin) => origin.lawful);
  const standing = new Map<string, readonly Version[]>();
  const before = (shas: readonly string[]) =>
    goingOn([...new Set(shas.flatMap((sha) => standing.get(sha) ?? []))]);
  for (const { sha, parents, passport } of commits.toReversed()) {
    const versions = parents.length === 0 ? (origins.get(sha)?.standing ?? []) : before(parents);
    const same = versions.find((one) => passport !== undefined && saysTheSame(one.passport, passport));
    const from = passport === undefined ? undefined : followed(passport, versions, lawful);
    if (same !== undefined) standing.set(sha, [same]);
    else if (passport !== undefined && (versions.length === 0 || from !== undefined)) {
      const version = { sha, file, passport, line: from?.line ?? sha };
      lawful.push(version);
      standing.set(sha, [version]);
    } else standing.set(sha, versions);
  }
  return { standing: before(commits.slice(0, 1).map(({ sha }) => sha)), lawful };
}

/** The committed passport that the present one should follow from and does not; undefined where it follows. */
export function leftBehind({ standing, lawful }: Line, present: Passport): Version | undefined {
  if (standing.length === 0 || followed(present, standing, lawful) !== undefined) return undefined;
  return lawful.findLast((one) => standing.includes(one));
}

/** The versions of the lines with the longest list. */
function goingOn(versions: readonly Version[]): readonly Version[] {
  const longest = Math.max(...versions.map(({ passport }) => passport.accepted.length));
  const lines = versions.filter(({ passport }) => passport.accepted.length === longest);
  return versions.filter(({ line }) => lines.some((one) => one.line === line));
}

/** The version that a passport follows from. */
function followed(
  passport: Passport,
  before: readonly Version[],
  lawful: readonly Version[],
): Version | undefined {
  const ofTheirLines = lawful.filter(({ line }) => before.some((one) => one.line === line));
  return (
    before.find((one) => goesOnFrom(one.passport, passport)) ??
    ofTheirLines.find((one) => saysTheSame(one.passport, passport))
  );
}

function goesOnFrom(before: Passport, { accepted }: Passport): boolean {
  const { length } = before.accepted;
  return accepted.length > length && isDeepStrictEqual(accepted.slice(-length), before.accepted);
}

function saysTheSame(a: Passport, b: Passport): boolean {
  return isDeepStrictEqual(a.accepted, b.accepted) && isDeepStrictEqual(essenceOf(a), essenceOf(b));
}

/** What only an acceptance changes: neither looks, nor the order of metrics, nor how predictions are packed. */
function essenceOf({ looks, gates, ...rest }: Passport) {
  const essences = Object.entries(gates).map(([name, { metrics, predictions, ...gate }]) => [
    name,
    {
      ...gate,
      metrics: sortedMetrics(metrics),
      ...(predictions === undefined ? {} : { predictions: unpacked(predictions) }),
    },
  ]);
  return { ...rest, gates: Object.fromEntries(essences) };
}

/** Predictions have a digest of their own, so that they may be packed otherwise. */
export function unpacked({ scores, numbers, labels, ...said }: PackedPredictions) {
  return said;
}
