import type { Allowance } from "./allowance.ts";
import type { ByteSource } from "./bytes.ts";
import { incomplete, printable, type Sighting } from "./finding.ts";

/** Something to look into: a file, an archive's member, bytes inside a pickle. */
export interface Content {
  readonly source: ByteSource;
  /** Name with its extension, as far as there is one. */
  readonly name: string;
  /** Path of the file that all of it is in. */
  readonly file: string;
  /** How a message calls it: `models/a.pt (data.pkl)`. */
  readonly subject: string;
  /** Path inside the file, `outer.zip/inner.pkl`; nothing for the file itself. */
  readonly member?: string;
  readonly depth: number;
}

/** What all walkers of one file share. */
export interface Walk {
  readonly allowance: Allowance;
  /** Globals that the project accepts, as `module.name`. */
  readonly allow: ReadonlySet<string>;
  /** Formats met, for the report's inputs. */
  readonly formats: Set<string>;
  report(sighting: Sighting): void;
  /** Looks into content that was found inside other content. */
  into(content: Content): void;
}

/** Reports a sighting whose message is a predicate, such as `calls os.system when loaded`. */
export function tell(walk: Walk, content: Content, sighting: Sighting): void {
  const place = sighting.byteOffset === undefined ? "" : ` (byte ${sighting.byteOffset})`;
  walk.report({
    ...sighting,
    message: `${printable(content.subject)} ${sighting.message}${place}`,
    member: content.member,
  });
}

export function tellIncomplete(walk: Walk, content: Content, reason: string): void {
  walk.report(incomplete(content.subject, reason, content.member));
}

/** Content inside `outer` that has a name of its own. */
export function memberOf(outer: Content, name: string, source: ByteSource): Content {
  const member = outer.member === undefined ? name : `${outer.member}/${name}`;
  const { file, depth } = outer;
  return { source, name, file, member, subject: `${file} (${member})`, depth: depth + 1 };
}
