import { constants } from "node:fs";
import { open } from "node:fs/promises";

const MOST_BYTES = 2 ** 29;

/**
 * The text of a regular file, in UTF-8. A link of a change may lead to a device that never ends, and opening a
 * named pipe waits for whoever writes to it: both are refused unread.
 * @throws what the system says of one that cannot be opened, with its `code`
 * @throws Error for what is no regular file, and for more than `atMost` bytes
 */
export async function readText(path: string, atMost: number = MOST_BYTES): Promise<string> {
  // Windows has no such flag.
  await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const found = await file.stat();
  if (!found.isFile()) throw new Error(`it is ${found.isDirectory() ? "a folder" : "no regular file"}`);
  if (found.size > atMost) throw new Error(`it has ${found.size} bytes; at most ${atMost} are read`);
  return file.readFile("utf8");
}
