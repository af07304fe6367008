import type { TableDraft } from "../draft.ts";
import type { Terms } from "../imported.ts";
import type { Entries } from "../read.ts";

export interface DbtTest {
  readonly name: string;
  readonly args: Entries;
  readonly column?: string;
  readonly terms: Terms;
  readonly from: string;
  readonly draft: TableDraft;
}

/** The table of `ref('x')` or `source('a', 'x')`. */
export function tableOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const bare = value.replace(/^\s*\{\{|\}\}\s*$/g, "").trim();
  return (
    /^(?:ref|source)\((?:\s*['"][^'"]+['"]\s*,)?\s*['"]([^'"]+)['"]\s*\)$/.exec(bare)?.[1] ??
    (/^\w+$/.test(bare) ? bare : undefined)
  );
}
