import type { Tree } from "../model/gate.ts";
import { FolderTree } from "./folder-tree.ts";
import { GitTree } from "./git-tree.ts";
import type { TreeSpec } from "./tree-spec.ts";

/** The files as they are on disk under the config's folder. */
export function candidateTree(root: string): TreeSpec {
  return { kind: "folder", root, label: "this change" };
}

/**
 * Opens a tree. Files of a folder are read where they are; files of a commit are written under `scratch` as
 * they are asked for, at the same relative paths, so that a model finds its external data beside it.
 */
export function openTree(spec: TreeSpec, scratch: string): Tree {
  return spec.kind === "folder" ? new FolderTree(spec.root, spec.label) : new GitTree(spec, scratch);
}
