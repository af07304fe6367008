import { constants } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import path from "node:path";

/**
 * Adds text at the end of a file, which is made where it is not there. A link is not followed: who writes one
 * into a change could have any file of this machine written.
 */
export async function appendText(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  // Windows has no such flags, and no such links without rights of their own. A named pipe would be waited for.
  const careful = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | careful;
  const opened = await open(file, flags, 0o644);
  try {
    await opened.appendFile(text);
  } finally {
    await opened.close();
  }
}
