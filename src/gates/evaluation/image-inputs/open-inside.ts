import { realpath } from "node:fs/promises";
import path from "node:path";
import { AssayError } from "../../../model/error.ts";
import type { LocalInput, Tree } from "../../../model/gate.ts";

/**
 * Opens a file whose name comes from data, which must not choose what of the machine is read.
 * @throws AssayError `image/path`, and as `Tree.open`
 */
export async function openInside(tree: Tree, folder: string, name: string): Promise<LocalInput> {
  const clean = path.posix.normalize(name);
  if (
    name === "" ||
    name.includes("\0") ||
    path.isAbsolute(name) ||
    clean === ".." ||
    clean.startsWith("../")
  )
    throw refused(name, `leads out of \`${folder}\``);
  const inTree = path.posix.join(folder, clean);
  if (tree.root !== undefined && (await leadsOut(tree.root, folder, inTree)))
    throw refused(inTree, "is a link that leads out of the tree");
  return tree.open(inTree);
}

/** The config's own folder may be anywhere; what the data adds to it may not lead elsewhere. */
async function leadsOut(root: string, folder: string, name: string): Promise<boolean> {
  // What is not there is said by whoever opens it.
  const real = await realpath(path.resolve(root, name)).catch(() => undefined);
  if (real === undefined) return false;
  const allowed = [await realpath(root), await realpath(path.resolve(root, folder))];
  return !allowed.some((top) => isBelow(real, top));
}

function isBelow(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

function refused(name: string, what: string): AssayError {
  const shown = JSON.stringify(name.slice(0, 200));
  return new AssayError("image/path", `The image ${shown} ${what}, so it is not read.`, {
    fix: "Write paths below `images.folder`, with `/`, and put the files themselves there.",
  });
}
