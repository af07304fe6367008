import type { Input } from "../../../model/evidence.ts";
import type { Tree } from "../../../model/gate.ts";
import type { Profile } from "../../../model/profile.ts";
import { isRemote } from "../../../sources/remote-address.ts";
import { openInside } from "../../open-files.ts";
import type { SourceConfig } from "../config.ts";
import { readProfile } from "./read.ts";

export interface OpenProfile {
  readonly profile: Profile;
  readonly input: Input;
}

/**
 * The profile that a source names, or undefined where it names a table: which of them a file is, its content tells.
 * A file that is called `*.profile.json` is no table, whatever became of it.
 * @throws AssayError `file/missing` and others of the tree, `data/profile`
 */
export async function openProfile(tree: Tree, source: SourceConfig): Promise<OpenProfile | undefined> {
  const path = pathOf(source);
  if (path === undefined || isRemote(path) || /[*?[{]/.test(path)) return undefined;
  const { localPath, digest, bytes } = await openInside(tree, path);
  const profile = await readProfile(localPath, path);
  if (profile === undefined && /\.profile\.json$/i.test(path)) {
    const { refused } = await import("./parse.ts");
    throw refused(path, "its name says that it is one, and it does not begin like one");
  }
  if (profile === undefined) return undefined;
  // Sentences name the file that rules name, not the table that it was once written from.
  return { profile: { ...profile, source: path }, input: { role: "reference", path, digest, bytes } };
}

function pathOf(source: SourceConfig): string | undefined {
  if (typeof source === "string") return source;
  return "path" in source && typeof source.path === "string" ? source.path : undefined;
}
