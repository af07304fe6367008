import { sliceSource } from "../bytes.ts";
import { printable } from "../finding.ts";
import { type Content, memberOf, tell, tellIncomplete, type Walk } from "../walk.ts";

const BLOCK = 512;

/** Looks into every file of a tar (POSIX ustar, GNU long names skipped over), by content. */
export function walkTar(content: Content, walk: Walk): boolean {
  const { source } = content;
  if (source.read(257, 5).toString("latin1") !== "ustar") return false;
  walk.formats.add("tar");
  let at = 0;
  while (at + BLOCK <= source.size) {
    const header = source.read(at, BLOCK);
    if (header.every((byte) => byte === 0)) return true;
    const size = readSize(header);
    if (size === undefined || header.toString("latin1", 257, 262) !== "ustar") {
      tellIncomplete(walk, content, `the tar header at byte ${at} is broken`);
      return true;
    }
    walk.allowance.spendMembers(1);
    const type = String.fromCharCode(header[156]);
    const name = [header.toString("utf8", 345, 500), header.toString("utf8", 0, 100)]
      .map((part) => part.split("\0", 1)[0])
      .filter((part) => part !== "")
      .join("/");
    if (/^\/|(?:^|\/)\.\.(?:\/|$)/.test(name)) {
      tell(walk, content, {
        rule: "tar/unsafe-path",
        severity: "high",
        message: `has the member ${printable(name)}, whose name leads out of the folder`,
        fix: "Do not unpack it; write the archive again with relative names.",
        seen: name,
      });
    }
    if (type === "0" || type === "\0" || type === "7") {
      walk.into(memberOf(content, printable(name), sliceSource(source, at + BLOCK, size)));
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return true;
}

/** Octal digits, or base 256 when the first bit is set. */
function readSize(header: Buffer): number | undefined {
  if ((header[124] & 0x80) !== 0) return Number(header.readBigUInt64BE(128));
  const digits = header.toString("latin1", 124, 136).replaceAll(/[\0 ]/g, "");
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}
