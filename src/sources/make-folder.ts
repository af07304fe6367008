import { constants } from "node:fs";
import { access, mkdir, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Makes a folder and those above it that are missing, level by level: Node's own recursive `mkdir` never
 * returns where the system says "no such folder" for a child of a folder that is there, as below `/proc`.
 * @throws what the system says of the first level that cannot be made
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  let at = path.resolve(folder);
  while (!(await isFolder(at))) {
    missing.unshift(at);
    at = path.dirname(at);
  }
  if (missing.length > 0) await access(at, constants.W_OK);
  for (const level of missing) {
    await mkdir(level).catch(async (thrown: NodeJS.ErrnoException) => {
      // Another process may have been faster.
      if (thrown.code !== "EEXIST" || !(await isFolder(level))) throw thrown;
    });
  }
}

async function isFolder(folder: string): Promise<boolean> {
  if (folder === path.dirname(folder)) return true;
  return stat(folder).then(
    (found) => found.isDirectory(),
    (thrown: NodeJS.ErrnoException) => {
      if (thrown.code === "ENOENT") return false;
      throw thrown;
    },
  );
}
