import type { Input } from "../../../model/evidence.ts";
import type { Tree } from "../../../model/gate.ts";
import type { Profile } from "../../../model/profile.ts";
import { isRemote } from "../../../sources/remote-address.ts";
import type { SourceConfig } from "../config.ts";
import { readProfile } from "./read.ts";

export interface OpenProfile {
  readonly profile: Profile;
  readonly input: Input;
}

/**
 * The profile that a source names, or undefined where it names a table: which of them a file is, its content tells.
 * @throws AssayError `file/missing` and others of the tree, `data/profile`
 */
export async function openProfile(tree: Tree, source: SourceConfig): Promise<OpenProfile | undefined> {
  const path = pathOf(source);
  if (path === undefined || isRemote(path) || /[*?[{]/.test(path)) return undefined;
  const { localPath, digest, bytes } = await tree.open(path);
  const profile = await readProfile(localPath, path);
  return profile === undefined ? undefined : { profile, input: { role: "reference", path, digest, bytes } };
}

function pathOf(source: SourceConfig): string | undefined {
  if (typeof source === "string") return source;
  return "path" in source && typeof source.path === "string" ? source.path : undefined;
}
