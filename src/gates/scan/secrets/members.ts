import { Allowance, AllowanceSpent } from "../allowance.ts";
import { tellUnreadContainer, walkGzip } from "../archives/compressed.ts";
import { walkTar } from "../archives/tar.ts";
import { readZip } from "../archives/zip.ts";
import { walkZip } from "../archives/zip-members.ts";
import type { ByteSource } from "../bytes.ts";
import { INCOMPLETE, incomplete, type Sighting } from "../finding.ts";
import { type Content, tellIncomplete, type Walk } from "../walk.ts";
import { encodingOf } from "./text.ts";

export interface PackedTexts {
  readonly texts: readonly Content[];
  /** What could not be opened; other oddities of archives are the models scanner's to tell. */
  readonly unseen: readonly Sighting[];
}

/** True for zip, tar and gzip, and for containers that are not unpacked. */
export function isPacked(source: ByteSource): boolean {
  const head = source.read(0, 262);
  if (head.length > 2 && head[0] === 0x1f && head[1] === 0x8b) return true;
  if (head.toString("latin1", 257) === "ustar") return true;
  const content = { source, name: "", file: "", subject: "", depth: 0 };
  return tellUnreadContainer(content, walkWith([], [])) || readZip(source) !== undefined;
}

/** The texts inside an archive, archives in it included. */
export function textsInside(path: string, source: ByteSource): PackedTexts {
  const texts: Content[] = [];
  const unseen: Sighting[] = [];
  const walk = walkWith(texts, unseen);
  try {
    walk.into({ source, name: path.split("/").pop() ?? path, file: path, subject: path, depth: 0 });
  } catch (thrown) {
    if (thrown instanceof AllowanceSpent) unseen.push(incomplete(path, thrown.message));
    else if (thrown instanceof RangeError) unseen.push(incomplete(path, "its structure is broken"));
    else throw thrown;
  }
  return { texts, unseen };
}

function walkWith(texts: Content[], unseen: Sighting[]): Walk {
  const walk: Walk = {
    allowance: new Allowance(),
    allow: new Set(),
    formats: new Set(),
    report: (sighting) => {
      if (sighting.rule === INCOMPLETE) unseen.push(sighting);
    },
    into: (content) => {
      if (content.depth > walk.allowance.depth) {
        tellIncomplete(walk, content, "it is packed more than six levels deep");
        return;
      }
      const isArchive = [tellUnreadContainer, walkGzip, walkTar, walkZip].some((look) => look(content, walk));
      const isText = content.depth > 0 && encodingOf(content.source) !== undefined;
      if (isText && !isArchive) texts.push(content);
    },
  };
  return walk;
}
