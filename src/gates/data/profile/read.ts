import { open, readFile, stat } from "node:fs/promises";
import type { Profile } from "../../../model/profile.ts";

/** A profile of a thousand columns has some 10 MB; more is not read as one. */
const LARGEST = 64 * 2 ** 20;
/** A table of JSON objects may have a column `profile`, but no such schema and no such tool. */
const MARKS = [
  /^\s*\{\s*"\$schema"\s*:\s*"[^"\\]*\/profile-\d+\.json"/,
  /^\s*\{\s*"profile"\s*:\s*\d+\s*,\s*"tool"\s*:\s*\{/,
];
/** The key that tells a profile stands near the file's beginning. */
const HEAD = 512;

/**
 * The profile in a file, or undefined where the file is something else, as its first bytes tell.
 * @throws AssayError `data/profile` for one that is damaged, too large or of another version
 */
export async function readProfile(localPath: string, shown: string): Promise<Profile | undefined> {
  if (!(await looksLikeProfile(localPath))) return undefined;
  // A table is no profile, and must not wait for what reads one.
  const { parseProfile, refused } = await import("./parse.ts");
  const { size } = await stat(localPath);
  if (size > LARGEST) throw refused(shown, `it has ${size} bytes, more than a profile can`);
  return parseProfile(await readFile(localPath, "utf8"), shown);
}

async function looksLikeProfile(localPath: string): Promise<boolean> {
  const isFile = await stat(localPath).then(
    (found) => found.isFile(),
    () => false,
  );
  // A named pipe would be waited for.
  const file = isFile ? await open(localPath).catch(() => undefined) : undefined;
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.toString("utf8", 0, bytesRead).replace(/^\uFEFF/, "");
    return MARKS.some((mark) => mark.test(head));
  } finally {
    await file.close();
  }
}
