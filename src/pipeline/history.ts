import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { dataOf, History, parseHistory, readHistory, runNamed } from "../history/index.ts";
import type { References as JudgeReferences } from "../judge/index.ts";
import type { Config } from "../model/config.ts";
import type { Context } from "../model/context.ts";
import { AssayError } from "../model/error.ts";
import type { Missing } from "../model/estimate.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Point } from "../model/history.ts";
import { missingFor } from "../model/missing.ts";
import type { Rule } from "../model/rule.ts";
import { refuseLinkOut } from "../sources/link-out.ts";
import { openTree } from "../sources/tree.ts";
import type { TreeSpec } from "../sources/tree-spec.ts";

/** What earlier runs measured in one gate. */
export type GateHistory = (
  gate: string,
  evidence: Pick<Evidence, "inputs" | "notes">,
) => NonNullable<JudgeReferences["history"]>;

/**
 * The history for rules that compare with it. Where there is a base commit, the file is read from there: a
 * change must not bring the past that it is judged by. A file that git does not keep, as one from a cache, is
 * taken from the disk.
 */
export async function openHistory(
  { root, history: named }: Config,
  rules: readonly Rule[],
  base: TreeSpec | undefined,
  context: Pick<Context, "head" | "platform" | "run">,
): Promise<GateHistory> {
  const isAsked = rules.some(({ expectations }) => expectations.some(({ kind }) => kind === "within"));
  if (named === undefined || !isAsked) return () => () => NOT_NAMED;
  const { sha: head, checkout = head } = context.head;
  try {
    const history = new History(await pointsOf(root, named.file, base, checkout), head);
    return (gate, evidence) => {
      const data = dataOf(evidence, runNamed(context));
      return ({ metric, options, subject }) => history.of({ gate, metric, options, subject }, data);
    };
  } catch (thrown) {
    const missing = missingFor(thrown);
    return () => () => missing;
  }
}

const NOT_NAMED: Missing = {
  code: "history/no-file",
  reason: "no file of earlier runs is named",
  fix: "Add `history: { file: golden/history.jsonl }` to assay.yml.",
};

async function pointsOf(
  root: string,
  file: string,
  base: TreeSpec | undefined,
  head: string | undefined,
): Promise<readonly Point[]> {
  const here = async () => {
    await refuseLinkOut(root, file);
    return readHistory(path.resolve(root, file), file);
  };
  if (base === undefined) return here();
  const ofBase = await committed(base, file);
  if (ofBase !== undefined) return ofBase;
  if (base.kind !== "git" || head === undefined) return here();
  const brought = await committed({ ...base, revision: head, label: "this change" }, file);
  if (brought === undefined) return here();
  throw new AssayError(
    "history/brought",
    `\`${file}\` is new in this change; ${base.label} does not have it.`,
    {
      fix: "Let the history arrive by a change of its own; rules that compare with it are decided after that.",
      location: { path: file },
    },
  );
}

/** The points of a commit's file; undefined where it has none. */
async function committed(tree: TreeSpec, file: string): Promise<readonly Point[] | undefined> {
  const scratch = await mkdtemp(path.join(os.tmpdir(), "assay-history-"));
  try {
    const { localPath } = await openTree(tree, scratch).open(file);
    return parseHistory(await readFile(localPath, "utf8"), `${file} of ${tree.label}`);
  } catch (thrown) {
    if (!(thrown instanceof AssayError) || thrown.code !== "file/missing") throw thrown;
    return undefined;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
