import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { History, parseHistory, readHistory } from "../history/index.ts";
import type { References as JudgeReferences } from "../judge/index.ts";
import type { Config } from "../model/config.ts";
import { AssayError } from "../model/error.ts";
import type { Missing } from "../model/estimate.ts";
import type { Point } from "../model/history.ts";
import { missingFor } from "../model/missing.ts";
import type { Rule } from "../model/rule.ts";
import { openTree } from "../sources/tree.ts";
import type { TreeSpec } from "../sources/tree-spec.ts";

/** What earlier runs measured in one gate. */
export type GateHistory = (gate: string) => NonNullable<JudgeReferences["history"]>;

/**
 * The history for rules that compare with it. A file that the base commit has is read from there: a change
 * must not bring the past that it is judged by.
 */
export async function openHistory(
  { root, history: named }: Config,
  rules: readonly Rule[],
  base: TreeSpec | undefined,
  head: string | undefined,
): Promise<GateHistory> {
  const isAsked = rules.some(({ expectations }) => expectations.some(({ kind }) => kind === "within"));
  if (named === undefined || !isAsked) return () => () => NOT_NAMED;
  try {
    const history = new History(await pointsOf(root, named.file, base), head);
    return (gate) =>
      ({ metric, options, subject }) =>
        history.of({ gate, metric, options, subject });
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

async function pointsOf(root: string, file: string, base: TreeSpec | undefined): Promise<readonly Point[]> {
  const here = () => readHistory(path.resolve(root, file), file);
  if (base === undefined) return here();
  const scratch = await mkdtemp(path.join(os.tmpdir(), "assay-history-"));
  try {
    const { localPath } = await openTree(base, scratch).open(file);
    return parseHistory(await readFile(localPath, "utf8"), `${file} of ${base.label}`);
  } catch (thrown) {
    if (!(thrown instanceof AssayError) || thrown.code !== "file/missing") throw thrown;
    return here();
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
