/** Cuts to at most `limit` characters, and says that it did with an ellipsis. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${withoutHalfCharacter(text.slice(0, Math.max(0, limit - 1)))}…`;
}

/** Cuts to at most `limit` bytes of UTF-8 without splitting a character. */
export function cutBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length <= limit) return text;
  let end = Math.max(0, limit);
  while (end > 0 && (bytes[end] & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end).toString("utf8");
}

/** A lone first half of a surrogate pair is not text that every API takes. */
function withoutHalfCharacter(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}

/** One line without control characters, for sentences that quote another program's words. */
export function oneLine(text: string, limit = 300): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  return cutText(text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim(), limit);
}

/** A positive integer written in decimal, or undefined. */
export function positiveInteger(text: string | undefined): number | undefined {
  if (text === undefined || !/^[1-9]\d{0,15}$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A full commit id, or undefined for anything else, the null id of a new branch included. */
export function commitId(text: unknown): string | undefined {
  if (typeof text !== "string" || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return undefined;
  return /^0+$/.test(text) ? undefined : text;
}

/** `undefined` for an absent or empty variable, which CI systems use for one another. */
export function present(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : text;
}
