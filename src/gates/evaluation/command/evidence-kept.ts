import path from "node:path";
import { AssayError } from "../../../model/error.ts";
import type { Tree } from "../../../model/gate.ts";
import { digestFile } from "../../../sources/digest.ts";
import { isRemote } from "../../../sources/remote-address.ts";
import { isPattern } from "../../../sources/table-source.ts";

/** What a command must leave as it is, by the key of the config that names it. */
export type Kept = ReadonlyMap<"data" | "champion", string>;

/** Content of the files by their path; undefined where there is none to read. */
export type Contents = ReadonlyMap<string, string | undefined>;

export async function contentsOf(kept: Kept, tree: Tree): Promise<Contents> {
  const contents = new Map<string, string | undefined>();
  // Not through the tree's `open`, which remembers what it saw first.
  const digest = async (file: string) =>
    (await digestFile(path.resolve(tree.root ?? "", file)).catch(() => undefined))?.digest;
  for (const file of new Set(kept.values())) {
    if (isRemote(file)) continue;
    const names = isPattern(file)
      ? [...(await tree.list([file])), ...((await tree.kept?.([file])) ?? [])]
      : [];
    const parts = await Promise.all(
      [...new Set(names)].sort().map(async (name) => [name, await digest(name)]),
    );
    contents.set(file, isPattern(file) ? JSON.stringify(parts) : await digest(file));
  }
  return contents;
}

/**
 * What predictions are judged by does not come from the command that makes them.
 * @throws AssayError `evaluation/command-changed-data`
 */
export function requireSame(kept: Kept, before: Contents, after: Contents, command: string): void {
  for (const [role, file] of kept) {
    if (before.get(file) === after.get(file)) continue;
    const how =
      before.get(file) === undefined ? "wrote" : after.get(file) === undefined ? "removed" : "changed";
    throw new AssayError(
      "evaluation/command-changed-data",
      `\`${command}\` ${how} \`${file}\`, the \`${role}\` that its own predictions are judged by.`,
      {
        fix: `Let the command write its predictions alone; make \`${file}\` in a step before Assay, or commit it.`,
        location: { path: file },
      },
    );
  }
}
