import type { Tree } from "../../../model/gate.ts";
import { openInside } from "../../open-files.ts";
import { loadRowSchema, type RowSchema } from "./json-schema.ts";

/**
 * The schema file that a gate names, read and compiled.
 * @throws AssayError the codes of `loadRowSchema`, those of `Tree.open`, `file/outside-tree`
 */
export async function openRowSchema(tree: Tree, path: string): Promise<RowSchema> {
  return loadRowSchema(await openInside(tree, path));
}
