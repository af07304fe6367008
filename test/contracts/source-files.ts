import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

export interface ImportLine {
  /** As written. */
  readonly specifier: string;
  /** Path in the repository when the import is relative. */
  readonly target?: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Path in the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ImportLine[];
}

/** Every file below a folder of the repository whose name ends like this. */
export function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

export function sourceFiles(folder: string): readonly SourceFile[] {
  return filesUnder(folder, ".ts").map((path) => {
    const text = readText(path);
    return { path, text, imports: importsOf(path, text) };
  });
}

const STATEMENT =
  /^(?:import|export)\s+(?<type>type\s)?(?:[\w$*\s{},]*?\sfrom\s+)?["'](?<specifier>[^"'\n]+)["']/gm;
const EXPRESSION = /\bimport\(\s*["'](?<specifier>[^"'\n]+)["']\s*\)(?<member>\.\w)?/g;

/** Import lines by their text; `import("…").Name` is a type, `import("…")` a lazy value. */
export function importsOf(path: string, text: string): readonly ImportLine[] {
  const found: ImportLine[] = [];
  for (const { groups } of text.matchAll(STATEMENT))
    found.push(importLine(path, groups?.["specifier"] ?? "", groups?.["type"] !== undefined));
  for (const { groups } of text.matchAll(EXPRESSION))
    found.push(importLine(path, groups?.["specifier"] ?? "", groups?.["member"] !== undefined));
  return found;
}

function importLine(path: string, specifier: string, typeOnly: boolean): ImportLine {
  if (!specifier.startsWith(".")) return { specifier, typeOnly };
  const target = relative(ROOT, resolve(ROOT, dirname(path), specifier))
    .split(sep)
    .join("/");
  return { specifier, target, typeOnly };
}
