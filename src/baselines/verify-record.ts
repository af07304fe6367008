import { isDeepStrictEqual } from "node:util";
import type { GoldenMetric, Passport } from "../model/passport.ts";
import { nameOf } from "../model/wording.ts";
import { metricKey } from "./passport-build.ts";
import { isSameAcceptance, passportLog } from "./passport-log.ts";
import type { VerifyProblem } from "./verify-problem.ts";

/** Gates of a passport change with an acceptance alone; so git tells what was changed by hand after a commit. */
export async function recordProblems(
  root: string,
  path: string,
  present: Passport,
): Promise<readonly VerifyProblem[]> {
  const commits = await passportLog(root, path);
  const first = commits.findLast(
    ({ passport }) => passport !== undefined && isSameAcceptance(passport.accepted[0], present.accepted[0]),
  );
  if (first?.passport === undefined) return [];
  const { sha, passport: committed } = first;
  const names = [...new Set([...Object.keys(committed.gates), ...Object.keys(present.gates)])].sort();
  return names.flatMap((gate): VerifyProblem[] => {
    const changes = changesOf(committed.gates[gate], present.gates[gate]);
    if (changes.length === 0) return [];
    const since = `since it was committed in ${sha.slice(0, 7)}, and nobody accepted that`;
    return [{ path, code: "golden/mismatch", message: `${gate}: ${changes.join(", ")} ${since}.` }];
  });
}

type Gate = Passport["gates"][string];

/** What packs predictions may pack them otherwise; they have digests of their own. */
const OWN_DIGEST = "predictions";

function changesOf(before: Gate | undefined, after: Gate | undefined): readonly string[] {
  if (before === undefined) return ["the gate was put in"];
  if (after === undefined) return ["the gate was taken out"];
  const [was, is] = [byKey(before.metrics), byKey(after.metrics)];
  const metrics = [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
    const [old, one] = [was.get(key), is.get(key)];
    const either = one ?? old;
    if (either === undefined || isDeepStrictEqual(old, one)) return [];
    const how = old === undefined ? "was put in" : one === undefined ? "was taken out" : "was written anew";
    return [`${nameOf(either.metric, either.options, either.subject)} ${how}`];
  });
  const [old, one]: Record<string, unknown>[] = [before, after];
  const others = [...new Set([...Object.keys(old), ...Object.keys(one)])]
    .filter((key) => key !== "metrics" && key !== OWN_DIGEST && !isDeepStrictEqual(old[key], one[key]))
    .sort();
  return [...metrics, ...others.map((key) => `\`${key}\` was written anew`)];
}

function byKey(metrics: readonly GoldenMetric[]): ReadonlyMap<string, GoldenMetric> {
  return new Map(metrics.map((metric) => [metricKey(metric), metric]));
}
