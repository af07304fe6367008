import { parse } from "yaml";

/** A small text that stands where git-lfs or DVC keeps the real bytes elsewhere. */
export interface LfsPointer {
  /** SHA-256 of the real bytes, hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Pointers are about 130 bytes; the specification says less than 1024. */
export const LFS_POINTER_LIMIT = 1024;

/** That of today and those of the preview and the prototype, which git-lfs reads as well. */
const VERSION =
  /^version (https:\/\/git-lfs\.github\.com\/spec\/v1|https:\/\/hawser\.github\.com\/spec\/v1|http:\/\/git-media\.io\/v\/2)\r?\n/;

/** Reads https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md; undefined when the text is no pointer. */
export function lfsPointer(text: string): LfsPointer | undefined {
  if (!VERSION.test(text)) return undefined;
  const sha256 = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1];
  const bytes = /^size (\d+)\r?$/m.exec(text)?.[1];
  return sha256 === undefined || bytes === undefined ? undefined : { sha256, bytes: Number(bytes) };
}

export interface DvcOutput {
  readonly path: string;
  /** Hexadecimal MD5; ends in `.dir` for a folder. */
  readonly md5: string;
}

/** The outputs of a `.dvc` file that DVC can find by MD5; none when the text is something else. */
export function dvcOutputs(text: string): DvcOutput[] {
  let document: unknown;
  try {
    document = parse(text);
  } catch {
    return [];
  }
  return listOf(field(document, "outs")).flatMap((out) => {
    const path = field(out, "path");
    const md5 = field(out, "md5");
    if (typeof path !== "string" || typeof md5 !== "string") return [];
    return /^[0-9a-f]{32}(\.dir)?$/.test(md5) ? [{ path, md5 }] : [];
  });
}

/** Files of a DVC folder: the JSON that its `.dir` object holds. */
export function dvcFolderFiles(text: string): DvcOutput[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return [];
  }
  return listOf(document).flatMap((entry) => {
    const path = field(entry, "relpath");
    const md5 = field(entry, "md5");
    if (typeof path !== "string" || typeof md5 !== "string") return [];
    return /^[0-9a-f]{32}$/.test(md5) ? [{ path, md5 }] : [];
  });
}

/**
 * Where a `.dvc` file for this path may lie: beside it, or beside a folder above it.
 * `a/b/c.csv` gives `a/b/c.csv.dvc`, `a/b.dvc` and `a.dvc`, each with what is inside.
 */
export function dvcCandidates(path: string): { readonly pointer: string; readonly inside: string }[] {
  const names = path.split("/").filter((name) => name !== "" && name !== ".");
  return names.map((_, index) => {
    const kept = names.length - index;
    return { pointer: `${names.slice(0, kept).join("/")}.dvc`, inside: names.slice(kept).join("/") };
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
