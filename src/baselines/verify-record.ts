import { isDeepStrictEqual } from "node:util";
import type { GoldenMetric, Passport } from "../model/passport.ts";
import { nameOf } from "../model/wording.ts";
import { FETCH_ALL } from "./git-ref.ts";
import { metricKey } from "./passport-build.ts";
import { leftBehind, unpacked, type Version } from "./passport-line.ts";
import { committedFile, isHistoryCut, isSameAcceptance } from "./passport-log.ts";
import { pastOf } from "./passport-origins.ts";
import type { VerifyProblem } from "./verify-problem.ts";

/** A passport changes with an acceptance alone; so git tells what was changed by hand after a commit. */
export async function recordProblems(
  root: string,
  path: string,
  present: Passport,
): Promise<readonly VerifyProblem[]> {
  const committed = await committedFile(root, path);
  if (committed === undefined) return [];
  const past = await pastOf(committed, present);
  const left = leftBehind(past, present);
  const problems = left === undefined ? [] : problemsSince(path, committed.file, left, present);
  if (past.commits === 0 && past.standing.length === 0) return problems;
  if (await isHistoryCut(root)) {
    const message = `this clone is shallow, so nobody can tell whether the passport is still as it was committed. ${FETCH_ALL}`;
    return [...problems, { path, code: "baseline/shallow", message }];
  }
  if (past.standing.length > 0) return problems;
  const message =
    "git has no version of it that can be read, so nobody can tell whether it is still as it was committed. Commit it as it is, without a filter such as LFS.";
  return [{ path, code: "golden/unreadable", message }];
}

function problemsSince(
  path: string,
  now: string,
  { sha, file, passport: before }: Version,
  after: Passport,
): VerifyProblem[] {
  const since = `since it was committed in ${sha.slice(0, 7)}${file === now ? "" : ` as ${file}`}`;
  const said = (message: string): VerifyProblem => ({ path, code: "golden/mismatch", message });
  const lists = listChanges(before.accepted, after.accepted).map((change) =>
    said(`${change} ${since}. Restore the passport from there, and accept on top of it.`),
  );
  // Where acceptances came on top, these explain whatever else is new.
  if (after.accepted.length > before.accepted.length) return lists;
  const names = [...new Set([...Object.keys(before.gates), ...Object.keys(after.gates)])].sort();
  const gates = names.flatMap((gate) => {
    const changes = gateChanges(before.gates[gate], after.gates[gate]);
    return changes.length === 0 ? [] : [`${gate}: ${changes.join(", ")}`];
  });
  const changes = [...gates, ...writtenAnew(headOf(before), headOf(after))];
  return [...lists, ...changes.map((change) => said(`${change} ${since}, and nobody accepted that.`))];
}

type Entry = Passport["accepted"][number];

function listChanges(before: readonly Entry[], after: readonly Entry[]): readonly string[] {
  const lost = before.filter((entry) => !after.some((one) => isDeepStrictEqual(one, entry)));
  if (lost.length > 0)
    return lost.map((entry) => {
      const of = `the acceptance of ${entry.when.slice(0, 10)} by ${entry.who}`;
      const now = after.find((one) => isSameAcceptance(one, entry));
      const fields = now === undefined ? [] : changedKeys(entry, now);
      return fields.length === 0
        ? `${of} was taken out or written anew`
        : `${fields.map((field) => `\`${field}\``).join(", ")} of ${of} was written anew`;
    });
  if (isDeepStrictEqual(after.slice(-before.length), before)) return [];
  return ["the acceptances were put into another order, or others between them,"];
}

function headOf({ gates, accepted, looks, ...head }: Passport): object {
  return head;
}

type Gate = Passport["gates"][string];

function gateChanges(before: Gate | undefined, after: Gate | undefined): readonly string[] {
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
  return [...metrics, ...writtenAnew(othersOf(before), othersOf(after))];
}

function othersOf({ metrics, predictions, ...gate }: Gate): object {
  return predictions === undefined ? gate : { ...gate, predictions: unpacked(predictions) };
}

function writtenAnew(before: object, after: object): readonly string[] {
  return changedKeys(before, after).map((key) => `\`${key}\` was written anew`);
}

function changedKeys(before: object, after: object): readonly string[] {
  const [old, one]: Record<string, unknown>[] = [{ ...before }, { ...after }];
  return [...new Set([...Object.keys(old), ...Object.keys(one)])]
    .filter((key) => !isDeepStrictEqual(old[key], one[key]))
    .sort();
}

function byKey(metrics: readonly GoldenMetric[]): ReadonlyMap<string, GoldenMetric> {
  return new Map(metrics.map((metric) => [metricKey(metric), metric]));
}
