import { posix } from "node:path";
import { AssayError } from "../model/error.ts";
import { missingFor } from "../model/missing.ts";
import type { PackedPredictions, Passport } from "../model/passport.ts";
import { printable } from "../model/printable.ts";
import { unpackPredictions } from "../sources/packed-predictions.ts";
import { type GoldenRequest, noPassport } from "./golden-view.ts";
import { unknownModel } from "./passport-build.ts";
import { passportFiles, readPassport } from "./passport-file.ts";
import {
  compareRecomputed,
  type Lacking,
  lackingIn,
  type Recompute,
  type RecomputeFrom,
} from "./recomputed.ts";
import { notAPassport, strangers } from "./strangers.ts";
import { fileProblem, type PassportFiles, passportFilesOf } from "./verify-files.ts";
import { gatesNotHeld, notHeld, takenOut } from "./verify-lacking.ts";
import type { VerifyProblem } from "./verify-problem.ts";
import { recordProblems } from "./verify-record.ts";

export interface VerifyRequest extends GoldenRequest {
  /** Measures values again; without it only files and acceptances are looked at. */
  readonly recompute?: Recompute;
  /** Of the config as it is; under the one that a passport was accepted with, its rules measured the same. */
  readonly configDigest?: string;
}

export interface Verified {
  readonly problems: readonly VerifyProblem[];
  /** What is no disagreement and should be known. */
  readonly notes: readonly VerifyProblem[];
  /** 0 all agree, 1 something disagrees, 3 something could not be read, or there is nothing to verify. */
  readonly exitCode: 0 | 1 | 3;
  readonly text: string;
}

type Found = Pick<Verified, "problems" | "notes"> & { readonly agreement: string };

/**
 * Reads models and golden data again and compares them with the passports, measures the values again from them and
 * from kept predictions, and compares each list of acceptances with itself and passports with what was committed. A passport that holds a value outside
 * its own interval does not get as far: it is not read.
 */
export async function verifyGolden(request: VerifyRequest): Promise<Verified> {
  const { root, folder, model, gates } = request;
  const here = await passportFilesOf(root, gates);
  const problems: VerifyProblem[] = [];
  const notes: VerifyProblem[] = [];
  const names: string[] = [];
  const good: string[] = [];
  for (const path of await passportFiles(root, folder)) {
    const read = await readPassport(root, path).catch(unread(path));
    const name = posix.basename(path, ".json");
    if (read === undefined && (model ?? name) === name && strangers([path], gates).length > 0) {
      names.push(name);
      problems.push(unread(path)(notAPassport(path)));
    }
    if (read === undefined) continue;
    names.push(name);
    if (model !== undefined && name !== model) continue;
    const found = "model" in read ? await verifyOne(here, path, read, request) : undefined;
    problems.push(...(found?.problems ?? ("model" in read ? [] : [read])));
    notes.push(...(found?.notes ?? []));
    if (found?.problems.length === 0) good.push(found.agreement);
  }
  if (model !== undefined && !names.includes(model)) throw unknownModel(model, names, folder);
  const line = ({ path, code, message }: VerifyProblem) => `${path}: ${message} [${code}]`;
  const lines = [...good, ...notes.map((note) => `Note: ${line(note)}`), ...problems.map(line)];
  const text = lines.map((line) => `${printable(line)}\n`).join("") || noPassport(request);
  return { problems, notes, exitCode: exitCodeFor(problems, good.length), text };
}

function exitCodeFor(problems: readonly VerifyProblem[], good: number): 0 | 1 | 3 {
  if (problems.some(({ code }) => code === "golden/mismatch")) return 1;
  return problems.length > 0 || good === 0 ? 3 : 0;
}

function unread(path: string): (thrown: unknown) => VerifyProblem {
  return (thrown) => {
    if (!(thrown instanceof AssayError)) throw thrown;
    return { path, code: thrown.code, message: thrown.message };
  };
}

async function verifyOne(
  here: PassportFiles,
  path: string,
  passport: Passport,
  { root, recompute, gates: config, configDigest }: VerifyRequest,
): Promise<Found> {
  const { model, artifact, gates } = passport;
  const metrics = Object.values(gates).flatMap((gate) => gate.metrics);
  const files = new Map<string, VerifyProblem | undefined>();
  // Gates often share their golden data, and large files are read once.
  for (const one of [
    ...(artifact.files ?? [artifact]),
    ...Object.values(gates).flatMap(({ data }) => data),
  ]) {
    const key = `${one.digest} ${one.path}`;
    if (!files.has(key)) files.set(key, await fileProblem(here, path, one));
  }
  const isHere = (some: readonly { digest: string; path: string }[]) =>
    some.every((one) => files.get(`${one.digest} ${one.path}`) === undefined);
  // What was kept under a name of its own is of a model and of data that may have gone on since.
  const isAside = passport.aside === true;
  const problems = isAside ? [] : [...files.values()].filter((problem) => problem !== undefined);
  const notes: VerifyProblem[] = [];
  let values = 0;
  for (const [gate, { data, metrics: golden, predictions }] of Object.entries(gates)) {
    const damage = predictions === undefined ? undefined : damageOf(predictions);
    if (damage !== undefined) problems.push({ path, code: "golden/mismatch", message: `${gate}: ${damage}` });
    if (recompute === undefined || !isHere(data)) continue;
    const sources: RecomputeFrom[] = [
      ...(isHere(artifact.files ?? [artifact]) ? (["files"] as const) : []),
      ...(predictions === undefined || damage !== undefined ? [] : (["predictions"] as const)),
    ];
    let most = 0;
    const lacking = new Map<string, Lacking>();
    for (const from of golden.every(({ imported }) => imported === true) ? [] : sources) {
      const measured = await recompute(passport, gate, from);
      if ("reason" in measured) {
        problems.push({ path, code: measured.code, message: `${gate}: ${measured.reason}` });
        continue;
      }
      const compared = compareRecomputed(gate, golden, measured, from);
      problems.push(...compared.problems.map((problem) => ({ path, ...problem })));
      most = Math.max(most, compared.values);
      for (const one of lackingIn(golden, measured, from))
        if (!lacking.has(one.name)) lacking.set(one.name, one);
    }
    values += most;
    const isSameConfig = configDigest === passport.configDigest;
    for (const one of lacking.values())
      if (isSameConfig) problems.push(takenOut(path, gate, one));
      else notes.push(notHeld(path, gate, one));
  }
  if (!isAside) notes.push(...gatesNotHeld(path, passport, config));
  problems.push(...chainProblems(path, passport), ...(await recordProblems(root, path, passport)));
  const isImported = metrics.some(({ imported }) => imported === true);
  const source = isImported ? " Its values are a model card's and were not measured here." : "";
  const what = isAside ? "acceptances" : "model, data and acceptances";
  const counted = values === 0 ? "" : `; ${values} of its ${metrics.length} values were measured again`;
  return { problems, notes, agreement: `${model}: ${what} agree with ${path}${counted}.${source}` };
}

function damageOf(predictions: PackedPredictions): string | undefined {
  try {
    unpackPredictions(predictions);
    return undefined;
  } catch (thrown) {
    return missingFor(thrown).reason;
  }
}

/** Each acceptance names the model before it, so an entry that was cut out or put in shows. */
function chainProblems(path: string, { artifact, accepted }: Passport): VerifyProblem[] {
  const said: string[] = [];
  if (accepted[0].artifact !== artifact.digest)
    said.push("the newest acceptance is of another model than the one that the passport describes.");
  accepted.forEach((entry, index) => {
    const older = accepted.at(index + 1);
    const of = `the acceptance of ${entry.when.slice(0, 10)} by ${entry.who}`;
    if (entry.previous !== older?.artifact)
      said.push(
        older === undefined
          ? `${of} follows a model that the list does not have any more.`
          : `${of} does not follow the one of ${older.when.slice(0, 10)} before it.`,
      );
  });
  return said.map((message) => ({ path, code: "golden/mismatch", message }));
}
