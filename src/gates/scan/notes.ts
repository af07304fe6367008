import type { Note } from "../../model/evidence.ts";
import type { ScanConfig } from "./config.ts";
import { printable } from "./finding.ts";
import type { TreeScan } from "./scan-tree.ts";

const NAMED = 5;

/** What the reader should know about where the scan did not look. */
export function notesOf(
  { files, repositories, ignoredModels }: TreeScan,
  { allow_suppressions: obeyed = false }: ScanConfig,
): readonly Note[] {
  const reasons = new Map<string, string[]>();
  for (const { path, leftOut } of files) {
    for (const reason of leftOut) reasons.set(reason, [...(reasons.get(reason) ?? []), path]);
  }
  const notes: Note[] = [...reasons].map(([reason, paths]) => ({
    code: "scan/left-out",
    message: `${named(paths)}: ${reason}.`,
  }));
  if (repositories.length > 0) {
    notes.push({
      code: "scan/left-out",
      message: `${named(repositories)}: another repository inside this one, not scanned with it.`,
    });
  }
  if (ignoredModels.length > 0) {
    const many = ignoredModels.length === 1 ? "1 model file" : `${ignoredModels.length} model files`;
    notes.push({
      code: "scan/left-out",
      message: `${many} that git ignores ${ignoredModels.length === 1 ? "was" : "were"} not scanned: ${named(ignoredModels)}.`,
      fix: "Set `ignored: true` to scan them too.",
    });
  }
  const silencing = files.filter(({ suppressions }) => suppressions > 0);
  if (silencing.length > 0) {
    const count = silencing.reduce((sum, { suppressions }) => sum + suppressions, 0);
    const many = count === 1 ? "1 comment asks" : `${count} comments ask`;
    const was = count === 1 ? "was" : "were";
    notes.push({
      code: "scan/suppressions",
      message: `${many} a scanner to look away and ${was} ${obeyed ? "" : "not "}obeyed: ${named(silencing.map(({ path }) => path))}.`,
      fix: obeyed ? "Review them, or take `allow_suppressions` away." : undefined,
    });
  }
  return notes;
}

function named(paths: readonly string[]): string {
  const shown = paths.slice(0, NAMED).map((path) => printable(path));
  const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : "";
  return `${shown.join(", ")}${more}`;
}
