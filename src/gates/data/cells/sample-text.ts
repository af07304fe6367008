const LONGEST = 40;

/** One short line without control characters or marks that change the direction of text. */
export function plain(text: string, longest = LONGEST): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** A value of the data, short and on one line. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return "NULL";
  if (typeof value === "string") return plain(value);
  return plain(typeof value === "object" ? JSON.stringify(value) : String(value));
}
