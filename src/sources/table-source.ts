import { posix } from "node:path";
import { globMatcher } from "./glob.ts";

/** The path, glob or address in settings that name a table of files; undefined for a server's table. */
export function sourcePath(source: unknown): string | undefined {
  if (typeof source === "string") return source;
  if (typeof source !== "object" || source === null || !("path" in source)) return undefined;
  return typeof source.path === "string" ? source.path : undefined;
}

/** Whether a path means all files that match it. */
export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** The folder that holds all files that a pattern can match; `.` for the root. */
export function patternFolder(path: string): string {
  const [fixed] = posix.normalize(path).split(/[*?[{]/, 1);
  return posix.dirname(`${fixed}x`);
}

/** Whether settings that name a table mean a file, alone or among others. */
export function meansFile(source: unknown, file: string): boolean {
  const path = sourcePath(source);
  if (path === undefined) return false;
  return posix.normalize(path) === posix.normalize(file) || (isPattern(path) && globMatcher([path])(file));
}
