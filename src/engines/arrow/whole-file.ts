import type { FileHandle } from "node:fs/promises";
import { AssayError } from "../../model/error.ts";
import type { ReadableFile } from "../duckdb/parts.ts";
import type { Libraries } from "./columns.ts";

/** Bytes that tell a beginning or an end. */
const ENDS = 8;
/** The length of a file's list of batches, and the mark. */
const LIST_END = 10;
/** Zeros that a writer may put before the list. */
const MOST_PADDING = 64;
const LONGEST_METADATA = 2 ** 24;

/**
 * What was cut off between two batches, or what damage makes look like an end, would be read as a shorter table.
 * @returns how many batches there are, whatever a file's list of them says
 * @throws AssayError `data/unreadable`
 */
export async function refuseCut(
  file: ReadableFile,
  handle: FileHandle,
  { arrow }: Pick<Libraries, "arrow">,
): Promise<number> {
  const { size } = await handle.stat();
  const head = await bytesAt(handle, 0, ENDS);
  const tail = await bytesAt(handle, Math.max(0, size - ENDS), ENDS);
  if (head.toString("latin1").startsWith("FEA1"))
    throw new AssayError("data/unreadable", `\`${file.path}\` is Feather of version 1, which is not read.`, {
      fix: "Write it as Feather of version 2, as every library does by default.",
      location: { path: file.path },
    });
  if (head.toString("latin1", 0, 6) === "ARROW1") {
    if (tail.toString("latin1", 2) === "ARROW1") return fileBatches(file, handle, size, arrow);
    throw unreadable(file, "it was cut off: it begins like an Arrow file but does not end like one");
  }
  // A stream begins with the mark of a message, or in old ones with its length, and ends with a length of 0.
  const isMarked = head.length === ENDS && head.readInt32LE(0) === -1;
  if (!isMarked && (head.length < ENDS || head.readUInt32LE(0) > LONGEST_METADATA))
    throw unreadable(file, "it begins neither like a file nor like a stream of Arrow");
  if (tail.readInt32LE(4) !== 0 || (isMarked && tail.readInt32LE(0) !== -1))
    throw unreadable(file, "it was cut off: the stream has no end");
  return streamBatches(file, handle, { from: 0, to: size }, arrow);
}

/**
 * A file is a stream, from its eighth byte on, and a list of the batches. Of two files one after the other, the second
 * one's list would be read as that of the first.
 */
async function fileBatches(
  file: ReadableFile,
  handle: FileHandle,
  size: number,
  arrow: Libraries["arrow"],
): Promise<number> {
  const tail = await bytesAt(handle, Math.max(0, size - LIST_END), LIST_END);
  const to = size - LIST_END - (tail.length === LIST_END ? tail.readInt32LE(0) : 0);
  if (to < ENDS || to > size - LIST_END) throw unreadable(file, "it is damaged");
  return streamBatches(file, handle, { from: ENDS, to }, arrow);
}

async function streamBatches(
  file: ReadableFile,
  handle: FileHandle,
  { from, to }: { readonly from: number; readonly to: number },
  { Message }: Libraries["arrow"],
): Promise<number> {
  const isFile = from > 0;
  let batches = 0;
  for (let at = from; ; ) {
    // Old writers of files end no stream in them.
    if (isFile && at === to) return batches;
    const head = await bytesAt(handle, at, ENDS);
    if (head.length < 4) throw unreadable(file, "it was cut off: the stream has no end");
    const prefix = head.readInt32LE(0) === -1 && head.length === ENDS ? 8 : 4;
    const length = head.readInt32LE(prefix - 4);
    at += prefix;
    if (length === 0) {
      if (isFile && at < to - MOST_PADDING)
        throw unreadable(file, "something lies between its batches and the list of them at its end");
      if (!isFile && at < to) throw unreadable(file, "something follows the end of its stream");
      return batches;
    }
    const metadata =
      length > 0 && length <= LONGEST_METADATA ? await bytesAt(handle, at, length) : Buffer.alloc(0);
    if (metadata.length !== length || length < 0) throw unreadable(file, "it is damaged or was cut off");
    const message = Message.decode(metadata);
    if (message.isRecordBatch()) batches++;
    if (!(message.bodyLength >= 0)) throw unreadable(file, "it is damaged");
    at += length + message.bodyLength;
  }
}

async function bytesAt(handle: FileHandle, place: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, place);
  return buffer.subarray(0, bytesRead);
}

export function unreadable({ path }: ReadableFile, what: string, cause?: unknown): AssayError {
  return new AssayError("data/unreadable", `\`${path}\` could not be read as arrow: ${what}.`, {
    fix: "Check that the file is complete and that `format:` names what it is.",
    location: { path },
    ...(cause === undefined ? {} : { cause }),
  });
}
