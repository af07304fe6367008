import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import {
  DEFAULT_FOLDER,
  judgeReuse,
  type LookBook,
  loadLooks,
  loadPassports,
  lookBook,
  looksPath,
  parseLooks,
  parsePassport,
  resolveBaseline,
} from "../baselines/index.ts";
import type { Config } from "../model/config.ts";
import type { Missing } from "../model/estimate.ts";
import type { Note } from "../model/evidence.ts";
import { missingFor } from "../model/missing.ts";
import type { Look } from "../model/passport.ts";
import { escapeGlob } from "../sources/glob.ts";
import { isPassportFile } from "../sources/passport-names.ts";
import { openTree } from "../sources/tree.ts";
import type { TreeSpec } from "../sources/tree-spec.ts";
import type { GateResult } from "./assemble.ts";

interface Looks {
  readonly book: LookBook;
  readonly notes: readonly Note[];
}

/**
 * Looks that were recorded before this run; undefined where the config sets no budget. Those of the commit that a change
 * starts from count too, so that no change wins a budget back by taking lines out.
 */
export async function openLooks(
  { root, baseline }: Pick<Config, "root" | "baseline">,
  base: TreeSpec | undefined,
  baseSha: string | undefined,
): Promise<Looks | Missing | undefined> {
  if (baseline.reuse === undefined) return undefined;
  try {
    const { passports: folder } = baseline;
    const passports = folder === undefined ? [] : await loadPassports(root, folder);
    const here = [...passports.flatMap(({ looks = [] }) => looks), ...(await loadLooks(root, folder))];
    const start = base ?? (await startOf(root, baseSha));
    if (start === undefined) return { book: lookBook(here), notes: [] };
    if ("reason" in start) return { book: lookBook(here), notes: [uncounted(start)] };
    return { book: lookBook([...here, ...(await looksOf(start, folder))]), notes: [] };
  } catch (thrown) {
    return missingFor(thrown);
  }
}

/** The event's base, where this clone has it. */
async function startOf(root: string, baseSha: string | undefined): Promise<TreeSpec | Missing | undefined> {
  if (baseSha === undefined) return undefined;
  return resolveBaseline(root, baseSha, { baseSha }).catch(missingFor);
}

function uncounted({ reason, fix }: Missing): Note {
  return {
    code: "golden/reuse",
    message: `Looks that only the commit before this change has recorded are not counted: ${reason}`,
    ...(fix === undefined ? {} : { fix }),
  };
}

async function looksOf(start: TreeSpec, folder: string | undefined): Promise<readonly Look[]> {
  const scratch = await mkdtemp(path.join(os.tmpdir(), "assay-looks-"));
  try {
    const tree = openTree(start, scratch);
    const recorded = await tree.list([escapeGlob(looksPath(folder))]);
    const golden = path.posix.normalize(folder ?? DEFAULT_FOLDER);
    const passports =
      folder === undefined ? [] : await tree.list([path.posix.join(escapeGlob(golden), "*.json")]);
    const looks: Look[] = [];
    const add = async (file: string, read: (text: string) => readonly Look[]) => {
      const { localPath } = await tree.open(file);
      looks.push(...readable(await readFile(localPath, "utf8"), read));
    };
    for (const file of recorded) await add(file, (text) => parseLooks(text, file));
    for (const file of passports.filter((one) => isPassportFile(path.posix.basename(one))))
      await add(file, (text) => parsePassport(text, file)?.looks ?? []);
    return looks;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A file that was damaged before the change may be repaired by it. */
function readable(text: string, read: (text: string) => readonly Look[]): readonly Look[] {
  try {
    return read(text);
  } catch {
    return [];
  }
}

/** Adds what an evaluation gate spends of the budget to what it found; other gates have no golden table. */
export function withReuse(
  result: GateResult,
  { reuse }: Config["baseline"],
  looks: Looks | Missing | undefined,
): GateResult {
  const { kind, evidence, checks } = result;
  if (reuse === undefined || looks === undefined || evidence === undefined || kind !== "evaluation")
    return result;
  const spent = judgeReuse(reuse, "reason" in looks ? looks : looks.book, evidence);
  const notes = [...evidence.notes, ...("reason" in looks ? [] : looks.notes), ...spent.notes];
  // A gate without checks is an error, which a warning about the table must not hide.
  const all = checks.length === 0 ? checks : [...checks, ...spent.checks];
  return { ...result, evidence: { ...evidence, notes }, checks: all };
}
