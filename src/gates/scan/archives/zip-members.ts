import { crc32, inflateRawSync } from "node:zlib";
import { type ByteSource, bufferSource, sliceSource } from "../bytes.ts";
import { printable } from "../finding.ts";
import { type Content, memberOf, tell, tellIncomplete, type Walk } from "../walk.ts";
import { readLocal, readZip, type ZipEntry } from "./zip.ts";

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x1;
const STRONGLY_ENCRYPTED = 0x40;
const SYMLINK = 0o120000;
const CRC_LIMIT = 2 ** 26;

/** Looks into every member of a zip, by content. One bad member does not stop the others. */
export function walkZip(content: Content, walk: Walk): boolean {
  const directory = readZip(content.source);
  if (directory === undefined) return false;
  walk.formats.add("zip");
  const { entries, broken } = directory;
  walk.allowance.spendMembers(entries.length);
  if (broken !== undefined) tellIncomplete(walk, content, broken);
  const claimed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  if (claimed > content.source.size) {
    tellIncomplete(walk, content, "its members claim more bytes than it has, so they overlap");
    return true;
  }
  const names = new Set<string>();
  for (const entry of entries) {
    for (const oddity of odditiesOf(entry, names)) inconsistent(walk, content, entry.name, oddity);
    names.add(entry.name);
    if (entry.name.endsWith("/") && entry.size === 0) continue;
    const data = dataOf(entry, content, walk);
    if (data !== undefined) walk.into(memberOf(content, printable(entry.name), data));
  }
  walkHidden(content, entries, walk);
  return true;
}

function inconsistent(walk: Walk, content: Content, name: string, oddity: string): void {
  tell(walk, content, {
    rule: "zip/inconsistent",
    severity: "high",
    message: `has the member ${printable(name)}, ${oddity}`,
    fix: "Do not load it: zip readers disagree about such archives. Write it again with the library's own save.",
    seen: `${name} ${oddity}`,
  });
}

function* odditiesOf(entry: ZipEntry, names: ReadonlySet<string>): Generator<string> {
  const { name, local, flags } = entry;
  if (names.has(name)) yield "which is there twice";
  if (/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(name))
    yield "whose name leads out of the folder";
  if ((entry.unixMode & 0o170000) === SYMLINK) yield "which is a symbolic link";
  if ((flags & (ENCRYPTED | STRONGLY_ENCRYPTED)) !== 0) yield "which is marked as encrypted";
  if (local === undefined) yield "whose local header is not where the directory says";
  else {
    if (local.name !== name) yield `which its local header calls ${printable(local.name)}`;
    if (local.method !== entry.method) yield "whose headers name two compression methods";
    if (((local.flags ^ flags) & (ENCRYPTED | STRONGLY_ENCRYPTED)) !== 0) {
      yield "whose headers disagree about encryption";
    }
  }
}

function dataOf(entry: ZipEntry, content: Content, walk: Walk): ByteSource | undefined {
  const inside = memberOf(content, printable(entry.name), content.source);
  if (entry.local === undefined) {
    tellIncomplete(walk, inside, "its data cannot be found");
    return undefined;
  }
  const raw = sliceSource(content.source, entry.local.dataOffset, entry.compressedSize);
  if (raw.size < entry.compressedSize) {
    tellIncomplete(walk, inside, "the archive ends before its data does");
  }
  const encrypted = (entry.flags & (ENCRYPTED | STRONGLY_ENCRYPTED)) !== 0;
  if (entry.method === STORED) {
    // Readers that ignore the flag load what is stored in plain, so it is looked at; it proves nothing.
    if (encrypted) tellIncomplete(walk, inside, "it is marked as encrypted");
    else checkCrc(entry, raw, content, walk);
    return raw;
  }
  if (entry.method !== DEFLATED) {
    tellIncomplete(walk, inside, `it is compressed by method ${entry.method}, which is not read`);
    return undefined;
  }
  const data = inflate(raw, inside, walk);
  if (data !== undefined) checkCrc(entry, data, content, walk);
  return data;
}

function inflate(raw: ByteSource, inside: Content, walk: Walk): ByteSource | undefined {
  const limit = walk.allowance.bytesPerInflate;
  if (raw.size > limit) {
    tellIncomplete(walk, inside, "it is larger than 256 MiB compressed");
    return undefined;
  }
  try {
    const data = inflateRawSync(raw.read(0, raw.size), { maxOutputLength: limit });
    walk.allowance.spendInflated(data.length);
    return bufferSource(data);
  } catch (thrown) {
    if (!isZlibError(thrown)) throw thrown;
    const tooLarge = thrown.code === "ERR_BUFFER_TOO_LARGE";
    tellIncomplete(
      walk,
      inside,
      tooLarge ? "it unpacks to more than 256 MiB" : "its compressed data is broken",
    );
    return undefined;
  }
}

export function isZlibError(thrown: unknown): thrown is Error & { code: string } {
  return (
    thrown instanceof Error && "code" in thrown && /^Z_|^ERR_BUFFER_TOO_LARGE$/.test(String(thrown.code))
  );
}

/** Python refuses a wrong sum, other readers do not; torch writes the right one in the directory. */
function checkCrc(entry: ZipEntry, data: ByteSource, content: Content, walk: Walk): void {
  if (data.size > CRC_LIMIT) return;
  if (crc32(data.read(0, data.size)) !== entry.crc || data.size !== entry.size) {
    inconsistent(walk, content, entry.name, "whose checksum or size does not fit its data");
  }
}

/** Members that only a reader of local headers sees, in front of the first listed one. */
function walkHidden(content: Content, entries: readonly ZipEntry[], walk: Walk): void {
  const listed = new Set(entries.map((entry) => entry.headerOffset));
  const spans = entries
    .filter((entry) => entry.local !== undefined)
    .map((entry) => ({
      start: entry.headerOffset,
      end: (entry.local?.dataOffset ?? 0) + entry.compressedSize,
    }))
    .sort((a, b) => a.start - b.start);
  let covered = 0;
  for (const span of [...spans, { start: content.source.size, end: content.source.size }]) {
    const gap = content.source.read(covered, Math.min(span.start - covered, 2 ** 20));
    for (let at = gap.indexOf("PK\x03\x04"); at !== -1; at = gap.indexOf("PK\x03\x04", at + 4)) {
      const local = readLocal(content.source, covered + at);
      if (local === undefined || listed.has(covered + at)) continue;
      inconsistent(walk, content, local.name, "which is not in the archive's directory");
      const rest = sliceSource(content.source, local.dataOffset, span.start - local.dataOffset);
      walk.into(memberOf(content, printable(local.name), rest));
    }
    covered = Math.max(covered, span.end);
  }
}
