import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { AssayError } from "../model/error.ts";
import { repositoryOf } from "./git.ts";
import { dvcCandidates } from "./pointers.ts";

/**
 * Refuses a file that seems to lie in the folder and is, by a link, one of elsewhere on this machine: who writes a
 * link into a change could have any file read. What the config itself names outside of the folder is the user's own
 * choice, and what DVC links to its cache is told by its pointer.
 * @param file as the config names it
 * @throws AssayError `file/outside-tree`
 */
export async function refuseLinkOut(root: string, file: string): Promise<void> {
  const place = path.resolve(root, file);
  if (!isBelow(path.resolve(root), place)) return;
  const [home, real] = await Promise.all([realpath(root), realpath(place).catch(() => undefined)]);
  if (real === undefined || isBelow(home, real)) return;
  const repository = await repositoryOf(root);
  if (repository !== undefined && isBelow(await realpath(repository.top), real)) return;
  if (dvcCandidates(file).some(({ pointer }) => existsSync(path.resolve(root, pointer)))) return;
  throw new AssayError(
    "file/outside-tree",
    `\`${file}\` is a link, or lies behind one, to a file outside of the repository, which is not followed.`,
    {
      fix: "Put the file itself there, or name its own path in the config.",
      location: { path: file },
    },
  );
}

function isBelow(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}
