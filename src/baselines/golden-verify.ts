import type { Code } from "../model/codes/index.ts";
import { AssayError } from "../model/error.ts";
import type { Tree } from "../model/gate.ts";
import { missingFor } from "../model/missing.ts";
import type { PackedPredictions, Passport } from "../model/passport.ts";
import { unpackPredictions } from "../sources/packed-predictions.ts";
import { candidateTree, openTree } from "../sources/tree.ts";
import { type GoldenRequest, noPassport } from "./golden-view.ts";
import { unknownModel } from "./passport-build.ts";
import { passportFiles, readPassport } from "./passport-file.ts";
import { plain, shortDigest } from "./text-table.ts";

export interface VerifyProblem {
  readonly path: string;
  /** `golden/mismatch` for what disagrees; any other code says why something could not be read. */
  readonly code: Code;
  readonly message: string;
}

export interface Verified {
  readonly problems: readonly VerifyProblem[];
  /** 0 all agree, 1 something disagrees, 3 something could not be read, or there is nothing to verify. */
  readonly exitCode: 0 | 1 | 3;
  readonly text: string;
}

/**
 * Reads models and golden data again and compares them with the passports, then each list of acceptances with
 * itself. A passport that holds a value outside its own interval does not get as far: it is not read.
 */
export async function verifyGolden(request: GoldenRequest): Promise<Verified> {
  const { root, folder, model } = request;
  const tree = openTree(candidateTree(root), "");
  const problems: VerifyProblem[] = [];
  const names: string[] = [];
  const good: string[] = [];
  for (const path of await passportFiles(root, folder)) {
    const read = await readPassport(root, path).catch(unread(path));
    if (read === undefined) continue;
    const name = "model" in read ? read.model : path.slice(path.lastIndexOf("/") + 1, -".json".length);
    names.push(name);
    if (model !== undefined && name !== model) continue;
    const found = "model" in read ? await problemsOf(tree, path, read) : [read];
    problems.push(...found);
    if (found.length === 0) good.push(agreement(path, name, read));
  }
  if (model !== undefined && !names.includes(model)) throw unknownModel(model, names, folder);
  const lines = [...good, ...problems.map(({ path, code, message }) => `${path}: ${message} [${code}]`)];
  const text = lines.map((line) => `${plain(line)}\n`).join("") || noPassport(request);
  return { problems, exitCode: exitCodeFor(problems, good.length), text };
}

function agreement(path: string, name: string, read: Passport | VerifyProblem): string {
  const metrics = "gates" in read ? Object.values(read.gates).flatMap((gate) => gate.metrics) : [];
  const isImported = metrics.some(({ imported }) => imported === true);
  const source = isImported ? " Its values are a model card's and were not measured here." : "";
  return `${name}: model, data and acceptances agree with ${path}.${source}`;
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

async function problemsOf(tree: Tree, path: string, passport: Passport): Promise<VerifyProblem[]> {
  const { artifact, gates } = passport;
  // Gates often share their golden data, and large files are read once.
  const files = new Map(
    [...(artifact.files ?? [artifact]), ...Object.values(gates).flatMap(({ data }) => data)].map((one) => [
      `${one.digest} ${one.path}`,
      one,
    ]),
  );
  const problems: VerifyProblem[] = [];
  for (const { path: file, digest } of files.values()) {
    const problem = await fileProblem(tree, path, file, digest);
    if (problem !== undefined) problems.push(problem);
  }
  for (const [gate, { predictions }] of Object.entries(gates)) {
    const damage = predictions === undefined ? undefined : damageOf(predictions);
    if (damage !== undefined) problems.push({ path, code: "golden/mismatch", message: `${gate}: ${damage}` });
  }
  return [...problems, ...chainProblems(path, passport)];
}

function damageOf(predictions: PackedPredictions): string | undefined {
  try {
    unpackPredictions(predictions);
    return undefined;
  } catch (thrown) {
    return missingFor(thrown).reason;
  }
}

async function fileProblem(
  tree: Tree,
  path: string,
  file: string,
  digest: string,
): Promise<VerifyProblem | undefined> {
  if (file.includes("://"))
    return { path, code: "file/missing", message: `\`${file}\` lies elsewhere and cannot be read here.` };
  try {
    const seen = await tree.open(file);
    if (seen.digest === digest) return undefined;
    // The seen digest is not told: a path in a passport may name any file of this machine.
    const message = `\`${file}\` is not the accepted file, whose sha256 starts with ${shortDigest(digest)}.`;
    return { path, code: "golden/mismatch", message };
  } catch (thrown) {
    const { code, reason } = missingFor(thrown);
    return { path, code, message: reason };
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
