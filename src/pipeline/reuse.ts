import { judgeReuse, type LookBook, loadLooks, loadPassports, lookBook } from "../baselines/index.ts";
import type { Config } from "../model/config.ts";
import type { Missing } from "../model/estimate.ts";
import { missingFor } from "../model/missing.ts";
import type { GateResult } from "./assemble.ts";

/** Looks that were recorded before this run; undefined where the config sets no budget. */
export async function openLooks({ root, baseline }: Config): Promise<LookBook | Missing | undefined> {
  if (baseline.reuse === undefined) return undefined;
  try {
    const { passports: folder } = baseline;
    const passports = folder === undefined ? [] : await loadPassports(root, folder);
    return lookBook(passports, await loadLooks(root, folder));
  } catch (thrown) {
    return missingFor(thrown);
  }
}

/** Adds what an evaluation gate spends of the budget to what it found; other gates have no golden table. */
export function withReuse(
  result: GateResult,
  { reuse }: Config["baseline"],
  looks: LookBook | Missing | undefined,
): GateResult {
  const { kind, evidence, checks } = result;
  if (reuse === undefined || looks === undefined || evidence === undefined || kind !== "evaluation")
    return result;
  const spent = judgeReuse(reuse, looks, evidence);
  const notes = [...evidence.notes, ...spent.notes];
  // A gate without checks is an error, which a warning about the table must not hide.
  const all = checks.length === 0 ? checks : [...checks, ...spent.checks];
  return { ...result, evidence: { ...evidence, notes }, checks: all };
}
