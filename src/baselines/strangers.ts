import { posix } from "node:path";
import type { Config } from "../model/config.ts";
import { AssayError } from "../model/error.ts";
import { globMatcher } from "../sources/glob.ts";

/**
 * JSON files of the folder that are no passports and that no gate names for another purpose: what was a passport
 * and is damaged looks like this.
 */
export function strangers(others: readonly string[], gates: Config["gates"] = []): readonly string[] {
  const paths = gates.flatMap(({ settings }) => textsIn(settings)).filter((text) => /\/|\.json$/.test(text));
  const named = paths.map((text) => posix.normalize(text));
  const isNamed = globMatcher(named);
  return others.filter((path) => !named.includes(posix.normalize(path)) && !isNamed(posix.normalize(path)));
}

export function notAPassport(path: string): AssayError {
  return new AssayError(
    "golden/invalid",
    `\`${path}\` is no passport: it has neither \`model\` nor \`accepted\`.`,
    {
      fix: "Restore it from git, or move what is no passport out of the folder.",
      location: { path },
    },
  );
}

/** Every text of a gate's settings. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
