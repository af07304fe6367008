import { randomUUID } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { AssayError } from "../../model/error.ts";
import type { CsvDialect } from "../file-options.ts";
import type { ReadableFile } from "./parts.ts";
import { unpacked } from "./unpacked.ts";

const MOST_BYTES = 2 ** 36;

/**
 * A text file in UTF-8: the file itself, or a copy below the scratch folder where its encoding is another one.
 * UTF-16 is known by its mark, too; that of UTF-8 is left out for those who cannot read it.
 * @throws AssayError `data/encoding` for bytes that are no text of the encoding
 */
export async function asUtf8(
  file: ReadableFile,
  { encoding }: CsvDialect,
  scratch: string,
  takesMark = true,
): Promise<ReadableFile> {
  const found = encoding === "latin-1" ? undefined : await markOf(file);
  const isLeft = found === "utf-8" ? takesMark : encoding === "utf-8";
  const mark = isLeft ? undefined : found;
  if (encoding !== "latin-1" && encoding !== "utf-16" && mark === undefined) return file;
  const decode = encoding === "latin-1" ? latin1() : decoderOf(mark ?? "utf-16le", file);
  const localPath = join(scratch, `text-${randomUUID()}`, withoutPacking(file.path));
  await mkdir(dirname(localPath), { recursive: true });
  const copy = await open(localPath, "wx");
  let bytes = 0;
  try {
    const write = async (text: string) => {
      bytes += (await copy.write(text)).bytesWritten;
      if (bytes > MOST_BYTES) throw tooLarge(file);
    };
    for await (const part of unpacked(file)) if (part.length > 0) await write(decode(part));
    await write(decode());
  } finally {
    await copy.close();
  }
  return { path: file.path, localPath, bytes };
}

type Decode = (bytes?: Buffer) => string;

/** Every byte is a character, as ISO 8859-1 says; the decoder of that name means Windows' set. */
function latin1(): Decode {
  return (bytes) => bytes?.toString("latin1") ?? "";
}

function decoderOf(label: Mark, { path }: ReadableFile): Decode {
  const decoder = new TextDecoder(label, { fatal: true });
  return (bytes) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (cause) {
      throw new AssayError(
        "data/encoding",
        `\`${path}\` holds bytes that are no text in ${label === "utf-8" ? "UTF-8" : "UTF-16"}.`,
        {
          fix: "Name the encoding that the file is written in with `csv: { encoding: … }`.",
          location: { path },
          cause,
        },
      );
    }
  };
}

type Mark = "utf-8" | "utf-16le" | "utf-16be";

async function markOf(file: ReadableFile): Promise<Mark | undefined> {
  for await (const part of unpacked(file)) {
    if (part[0] === 0xff && part[1] === 0xfe) return "utf-16le";
    if (part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf) return "utf-8";
    return part[0] === 0xfe && part[1] === 0xff ? "utf-16be" : undefined;
  }
  return undefined;
}

/** Folders are kept for what their names say. */
function withoutPacking(path: string): string {
  const kept = path.split(/[\\/]/).filter((name) => name !== "" && name !== "." && name !== "..");
  const safe = kept.map((name) => name.replaceAll(/[:?#]/g, "_"));
  return safe.join("/").replace(/\.(gz|zst)$/i, "");
}

function tooLarge({ path }: ReadableFile): AssayError {
  return new AssayError("data/bomb", `\`${path}\` unpacks to more than ${MOST_BYTES / 2 ** 30} GiB.`, {
    fix: "Write the file in UTF-8, which needs no copy.",
    location: { path },
  });
}
