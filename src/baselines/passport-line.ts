import { isDeepStrictEqual } from "node:util";
import type { PackedPredictions, Passport } from "../model/passport.ts";
import { sortedMetrics } from "./passport-build.ts";
import type { PassportCommit } from "./passport-log.ts";

/** A committed passport that followed from those before it. */
export interface Version {
  readonly sha: string;
  readonly passport: Passport;
}

/**
 * The committed passport that the present one should follow from and does not; undefined where it follows.
 *
 * A passport follows from another by acceptances on top of the other's list, or by saying the same. A merge follows
 * where it does so from either side; what is taken back follows where it is, in all, a version that was there. What
 * was removed or cannot be read is looked through, and so is what does not follow: a later acceptance on top of a
 * forgery does not make it good, and restoring what it replaced does.
 *
 * @param commits newest first, parents after children
 */
export function leftBehind(commits: readonly PassportCommit[], present: Passport): Version | undefined {
  const lawful: Version[] = [];
  const standing = new Map<string, readonly Version[]>();
  const before = (parents: readonly string[]) => [
    ...new Set(parents.flatMap((sha) => standing.get(sha) ?? [])),
  ];
  for (const { sha, parents, passport } of commits.toReversed()) {
    const versions = before(parents);
    const same = versions.find((one) => passport !== undefined && saysTheSame(one.passport, passport));
    if (same !== undefined) standing.set(sha, [same]);
    else if (passport !== undefined && follows(passport, versions, lawful)) {
      lawful.push({ sha, passport });
      standing.set(sha, lawful.slice(-1));
    } else standing.set(sha, versions);
  }
  const versions = before(commits.slice(0, 1).map(({ sha }) => sha));
  if (follows(present, versions, lawful)) return undefined;
  return lawful.findLast((one) => versions.includes(one));
}

function follows(passport: Passport, before: readonly Version[], lawful: readonly Version[]): boolean {
  return (
    before.length === 0 ||
    before.some((one) => goesOnFrom(one.passport, passport)) ||
    lawful.some((one) => saysTheSame(one.passport, passport))
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
export function essenceOf({ looks, gates, ...rest }: Passport) {
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
