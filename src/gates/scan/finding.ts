import { createHash } from "node:crypto";
import type { Finding, Severity } from "../../model/evidence.ts";

/** What a scanner saw, before it has a fingerprint. */
export interface Sighting {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: string;
  /** What stays the same when the place moves: a global's name, the text of a line. Never a secret. */
  readonly seen: string;
  readonly line?: number;
  readonly column?: number;
  readonly member?: string;
  readonly byteOffset?: number;
  readonly cell?: number;
}

export const INCOMPLETE = "scan/incomplete";

/**
 * Says that a file was not wholly read. It is critical, so that no rule on findings passes by not looking,
 * whatever severity it counts from.
 */
export function incomplete(
  subject: string,
  reason: string,
  member?: string,
  seen = reason.replaceAll(/\d+/g, "#"),
): Sighting {
  return {
    rule: INCOMPLETE,
    severity: "critical",
    message: `${printable(subject)} could not be wholly scanned: ${printable(reason)}`,
    fix: "Replace the file by one that can be read, or leave it out with `exclude` if nobody loads it.",
    seen,
    member,
  };
}

/** Gives each sighting of one file its place and a fingerprint that survives moved lines and offsets. */
export function toFindings(path: string, sightings: readonly Sighting[]): readonly Finding[] {
  const repeats = new Map<string, number>();
  return sightings.map(({ rule, severity, message, fix, seen, ...place }) => {
    const identity = JSON.stringify([rule, path, place.member ?? "", seen]);
    const repeat = repeats.get(identity) ?? 0;
    repeats.set(identity, repeat + 1);
    const fingerprint = createHash("sha256").update(`${identity}#${repeat}`).digest("hex");
    const known = Object.entries(place).filter(([, value]) => value !== undefined);
    return { rule, severity, message, location: { path, ...Object.fromEntries(known) }, fingerprint, fix };
  });
}

/** Text from a scanned file as one short line without control or direction-changing characters. */
export function printable(text: string, limit = 200): string {
  const flat = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  });
  return flat.length > limit ? `${flat.slice(0, limit)}…` : flat;
}
