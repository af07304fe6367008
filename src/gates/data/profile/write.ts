import { PROFILE_SCHEMA_URL, type Profile } from "../../../model/profile.ts";

/** Characters of a line, where values allow it. */
const WIDTH = 110;

/**
 * The profile as JSON of which a git diff reads well: what fits on a line stands on one, lists fill their lines. The
 * same profile gives the same bytes.
 */
export function writeProfile(profile: Profile): string {
  const {
    $schema = PROFILE_SCHEMA_URL,
    profile: format,
    tool,
    source,
    digest,
    merged,
    rows,
    columns,
  } = profile;
  return `${pretty({ $schema, profile: format, tool, source, digest, merged, rows, columns }, 0)}\n`;
}

function pretty(value: unknown, indent: number, lead = 0): string {
  const flat = oneLine(value);
  if (typeof value !== "object" || value === null || flat.length + indent + lead <= WIDTH) return flat;
  const inner = indent + 2;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((one) => ({ name: "", one }))
    : said(value).map(([key, one]) => ({ name: `${JSON.stringify(key)}: `, one }));
  const lines: string[] = [];
  // The profile's own properties stand each on a line, so that a diff shows them apart.
  let isOpen = false;
  for (const { name, one } of parts) {
    const text = `${name}${oneLine(one)}`;
    const last = lines.at(-1) ?? "";
    if (inner + text.length + 1 > WIDTH && typeof one === "object") {
      lines.push(`${" ".repeat(inner)}${name}${pretty(one, inner, name.length + 1)}`);
      isOpen = false;
    } else if (isOpen && indent > 0 && last.length + text.length + 3 <= WIDTH)
      lines[lines.length - 1] = `${last}, ${text}`;
    else {
      lines.push(`${" ".repeat(inner)}${text}`);
      isOpen = true;
    }
  }
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.join(",\n")}\n${" ".repeat(indent)}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = said(value).map(([key, one]) => `${JSON.stringify(key)}: ${oneLine(one)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function said(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, one]) => one !== undefined);
}
