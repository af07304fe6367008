import { AssayError } from "../../../../model/error.ts";
import type { Profile } from "../../../../model/profile.ts";
import { quoted, suggestRules } from "./rules.ts";
import { suggestSchema } from "./schema.ts";

export interface Suggestion {
  /** A gate under `gates:`, as YAML. */
  readonly gate: string;
  /** The JSON Schema of a row. */
  readonly schema: string;
}

export interface SuggestRequest {
  /** Where the schema will lie, as the gate names it. */
  readonly schemaPath: string;
  /** Of the gate that was profiled: what makes its table what it is. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * A gate and a schema to be reviewed, not to be trusted: they say what held of these rows with room for others.
 * @throws AssayError `metric/no-samples` for a table without rows
 */
export function suggest(profile: Profile, { schemaPath, settings }: SuggestRequest): Suggestion {
  if (profile.rows === 0)
    throw new AssayError("metric/no-samples", `\`${profile.source}\` has no rows, which suggest nothing.`, {
      fix: "Profile a table that has some.",
    });
  const name = /([\p{L}\p{N}_-]+)(\.[\w.]+)?$/u.exec(profile.source)?.[1] ?? "table";
  const rules = suggestRules(profile, true);
  const width = Math.min(84, Math.max(...rules.map(({ rule }) => rule.length)));
  const lines = [
    "# Suggested from a profile, for review: loosen what is no promise, tighten what is one.",
    "version: 1",
    "gates:",
    `  ${quoted(name)}:`,
    "    kind: data",
    ...Object.entries(settings).map(([key, value]) => `    ${key}: ${written(value)}`),
    `    schema: ${quoted(schemaPath)}`,
    "    rules:",
    ...rules.map(({ rule, comment }) => `      - ${rule.padEnd(width)}  # ${comment}`),
  ];
  return { gate: `${lines.join("\n")}\n`, schema: `${JSON.stringify(suggestSchema(profile), null, 2)}\n` };
}

/** JSON is YAML, too. */
function written(value: unknown): string {
  return typeof value === "string" ? quoted(value) : JSON.stringify(value);
}
