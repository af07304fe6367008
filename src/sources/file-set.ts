import { createHash } from "node:crypto";
import { posix } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { AssayError } from "../model/error.ts";
import type { Input } from "../model/evidence.ts";
import type { LocalInput, Tree } from "../model/gate.ts";
import type { Digest } from "./digest.ts";

const OPEN_AT_ONCE = 8;
const LONGEST_LIST = 2 ** 28;

/** Of the names and contents of some files of a folder, whatever their order. */
export function digestOfSet(files: ReadonlyMap<string, LocalInput>): Digest {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const [name, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${file.digest} ${JSON.stringify(name)}\n`);
    bytes += file.bytes;
  }
  return { digest: `sha256:${hash.digest("hex")}`, bytes };
}

/** Opens all, some at once. @param open by default the tree's own @throws AssayError as `Tree.open` */
export async function openSet(
  tree: Tree,
  folder: string,
  names: readonly string[],
  open = (name: string) => tree.open(posix.join(folder, name)),
): Promise<ReadonlyMap<string, LocalInput>> {
  const files = new Map<string, LocalInput>();
  for (let at = 0; at < names.length; at += OPEN_AT_ONCE) {
    const part = names.slice(at, at + OPEN_AT_ONCE);
    const opened = await Promise.all(part.map(open));
    part.forEach((name, index) => {
      files.set(name, opened[index]);
    });
  }
  return files;
}

/** Names in one line, so that a report or passport with thousands of them is still pleasant to read. */
export function packNames(names: readonly string[]): string {
  return deflateRawSync(JSON.stringify([...names].sort())).toString("base64");
}

/** @returns undefined for a text that is none of `packNames` */
export function unpackNames(packed: string): readonly string[] | undefined {
  try {
    const text = inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: LONGEST_LIST });
    const names: unknown = JSON.parse(text.toString("utf8"));
    return Array.isArray(names) && names.every((name) => typeof name === "string") ? names : undefined;
  } catch {
    return undefined;
  }
}

/** What tells inputs of a report apart: one folder may be read by several gates, each some files of it. */
export function inputKey({ path, files }: Pick<Input, "path" | "files">): string {
  return files === undefined ? path : `${path}\0${files}`;
}

/**
 * Reads again what an input of a report or passport names.
 * @throws AssayError `file/unreadable` for a list of files that is none, and as `Tree.open`
 */
export async function openInput(
  tree: Tree,
  { path, files }: Pick<Input, "path" | "files">,
): Promise<Pick<Digest, "digest">> {
  if (files === undefined) return tree.open(path);
  const names = unpackNames(files);
  if (names !== undefined) return digestOfSet(await openSet(tree, path, names));
  throw new AssayError("file/unreadable", `The list of the files of \`${path}\` that were read is damaged.`, {
    fix: "Run the gates again.",
  });
}
