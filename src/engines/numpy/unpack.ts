import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { Transform, type TransformCallback } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import { AssayError, reasonOf } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";
import { LONGEST_HEADER, type NumpyArray, openNpy, readHeader, refused, type Span } from "./npy.ts";
import { AGAIN, type Member } from "./zip-directory.ts";

/** What one array may take on disk once it is unpacked. */
const MOST_BYTES = 2 ** 34;

/**
 * Opens an array that `np.savez_compressed` wrote. Its header alone is unpacked at first; the values are unpacked
 * into `scratch` when rows are asked for, after the caller has seen whether the shape is the one that it wants.
 * So an archive that claims to be huge is refused before it fills a disk.
 * @throws AssayError `model/tensor-file`
 */
export async function openPacked(
  file: LocalInput,
  member: Member,
  packed: Span,
  shown: string,
  scratch: string,
): Promise<NumpyArray> {
  if (member.bytes > MOST_BYTES)
    throw refused(
      shown,
      `claims ${member.bytes} bytes when it is unpacked; ${MOST_BYTES} are the most`,
      "Save the array by itself with `np.save`.",
    );
  if (packed.bytes === 0) throw endsEarly(shown);
  const start = await inflateStart(file, packed, Math.min(member.bytes, LONGEST_HEADER + 12), shown);
  const head = await readHeader(
    async (into, at) => {
      if (start.copy(into, 0, at, at + into.length) < into.length) throw endsEarly(shown);
    },
    member.bytes,
    shown,
  );
  let unpacked: Promise<NumpyArray> | undefined;
  const target = path.join(scratch, `${file.digest.slice(-16)}-${packed.at}.npy`);
  return {
    path: shown,
    shape: head.shape,
    descr: head.descr,
    async readRows(from, to) {
      unpacked ??= unpack(file, member, packed, shown, target);
      return (await unpacked).readRows(from, to);
    },
    async close() {
      const array = await unpacked?.catch(() => undefined);
      await array?.close();
      await rm(target, { force: true });
    },
  };
}

function inflated(file: LocalInput, { at, bytes }: Span) {
  const inflate = createInflateRaw();
  const source = createReadStream(file.localPath, { start: at, end: at + bytes - 1 });
  source.on("error", (error) => inflate.destroy(error));
  source.pipe(inflate);
  return { source, inflate };
}

async function inflateStart(file: LocalInput, packed: Span, wanted: number, shown: string): Promise<Buffer> {
  const { source, inflate } = inflated(file, packed);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of inflate) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= wanted) break;
    }
  } catch (thrown) {
    throw damaged(shown, thrown);
  } finally {
    source.destroy();
    inflate.destroy();
  }
  return Buffer.concat(chunks);
}

async function unpack(
  file: LocalInput,
  member: Member,
  packed: Span,
  shown: string,
  target: string,
): Promise<NumpyArray> {
  const { source, inflate } = inflated(file, packed);
  const check = new Checked(member.bytes);
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(inflate, check, createWriteStream(target));
  } catch (thrown) {
    await rm(target, { force: true });
    throw damaged(shown, thrown);
  } finally {
    source.destroy();
  }
  if (check.seen !== member.bytes) throw endsEarly(shown);
  if (check.sum !== member.crc32) throw refused(shown, "is damaged: its checksum is another", AGAIN);
  return openNpy({ ...file, localPath: target }, { at: 0, bytes: member.bytes }, shown);
}

/** Counts and sums what passes, and lets no more pass than was said. */
class Checked extends Transform {
  seen = 0;
  sum = 0;
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.seen += chunk.length;
    this.sum = crc32(chunk, this.sum);
    if (this.seen <= this.#most) done(null, chunk);
    else done(new Error("it holds more than the archive's list says"));
  }
}

function damaged(shown: string, thrown: unknown): AssayError {
  if (thrown instanceof AssayError) return thrown;
  return refused(shown, `cannot be unpacked: ${reasonOf(thrown)}`, AGAIN);
}

function endsEarly(shown: string): AssayError {
  return refused(shown, "ends too early", AGAIN);
}
