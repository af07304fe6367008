import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { dvcCandidates, dvcFolderFiles, dvcOutputs } from "./pointers.ts";

export interface DvcFile {
  /** Path of the `.dvc` file, from the repository's top. */
  readonly pointer: string;
  /** Absolute path of the content in the local cache; undefined when it is not there or damaged. */
  readonly cached?: string;
}

/**
 * Looks for a path among the outputs of the `.dvc` files that can describe it and finds its content in
 * `.dvc/cache` (layouts of DVC 3 and DVC 2).
 *
 * @param read gives the text of a file of the tree, or undefined when the tree has none
 * @returns undefined when no `.dvc` file describes the path
 */
export async function readDvcFile(
  repository: string,
  path: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<DvcFile | undefined> {
  for (const { pointer, inside } of dvcCandidates(path)) {
    const text = await read(pointer);
    if (text === undefined) continue;
    const described = pointer.slice(0, -".dvc".length);
    const output = dvcOutputs(text).find((out) => posix.join(posix.dirname(pointer), out.path) === described);
    if (output === undefined) continue;
    if (inside === "") return { pointer, cached: await cachedContent(repository, output.md5) };
    const listing = await cachedContent(repository, output.md5);
    if (listing === undefined) return { pointer };
    const files = dvcFolderFiles(await readFile(listing, "utf8"));
    const file = files.find((one) => one.path === inside);
    if (file !== undefined) return { pointer, cached: await cachedContent(repository, file.md5) };
  }
  return undefined;
}

async function cachedContent(repository: string, md5: string): Promise<string | undefined> {
  const cache = join(repository, ".dvc", "cache");
  const places = [join(cache, "files", "md5"), cache].map((root) =>
    join(root, md5.slice(0, 2), md5.slice(2)),
  );
  const found = places.find(existsSync);
  if (found === undefined) return undefined;
  const hash = createHash("md5");
  for await (const chunk of createReadStream(found)) hash.update(chunk);
  return hash.digest("hex") === md5.replace(/\.dir$/, "") ? found : undefined;
}
