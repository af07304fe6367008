import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { dvcCandidates, dvcFolderFiles, dvcOutputs } from "./pointers.ts";

export interface DvcFile {
  /** Path of the `.dvc` file, from the repository's top. */
  readonly pointer: string;
  /** Absolute path of the content in the local cache; undefined when it is not there or damaged. */
  readonly cached?: string;
}

/** The MD5 of each file of a folder by its name in it, by the MD5 of the folder's listing. */
export type DvcFolders = Map<string, Promise<ReadonlyMap<string, string> | undefined>>;

/**
 * Looks for a path among the outputs of the `.dvc` files that can describe it and finds its content in
 * `.dvc/cache` (layouts of DVC 3 and DVC 2).
 *
 * @param read gives the text of a file of the tree, or undefined when the tree has none
 * @param folders what was read of folders, to be given again, since a listing may have thousands of files
 * @returns undefined when no `.dvc` file describes the path
 */
export async function readDvcFile(
  repository: string,
  path: string,
  read: (path: string) => Promise<string | undefined>,
  folders: DvcFolders = new Map(),
): Promise<DvcFile | undefined> {
  for (const { pointer, inside } of dvcCandidates(path)) {
    const text = await read(pointer);
    if (text === undefined) continue;
    const described = pointer.slice(0, -".dvc".length);
    const output = dvcOutputs(text).find((out) => posix.join(posix.dirname(pointer), out.path) === described);
    if (output === undefined) continue;
    if (inside === "") return { pointer, cached: await cachedContent(repository, output.md5) };
    const reading = folders.get(output.md5) ?? dvcFolder(repository, output.md5);
    folders.set(output.md5, reading);
    const files = await reading;
    if (files === undefined) return { pointer };
    const md5 = files.get(inside);
    if (md5 !== undefined) return { pointer, cached: await cachedContent(repository, md5) };
  }
  return undefined;
}

/** MD5s of the files of a folder by their names in it; undefined when its listing is not in the cache. */
export async function dvcFolder(
  repository: string,
  md5: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  const listing = await cachedContent(repository, md5);
  if (listing === undefined) return undefined;
  const files = dvcFolderFiles(await readFile(listing, "utf8"));
  return new Map(files.map((file) => [file.path, file.md5]));
}

async function cachedContent(repository: string, md5: string): Promise<string | undefined> {
  const cache = join(repository, ".dvc", "cache");
  const places = [join(cache, "files", "md5"), cache].map((root) =>
    join(root, md5.slice(0, 2), md5.slice(2)),
  );
  const found = places.find(isFile);
  if (found === undefined) return undefined;
  const hash = createHash("md5");
  for await (const chunk of createReadStream(found)) hash.update(chunk);
  return hash.digest("hex") === md5.replace(/\.dir$/, "") ? found : undefined;
}

/** A device would be read for ever, a named pipe waited for. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
