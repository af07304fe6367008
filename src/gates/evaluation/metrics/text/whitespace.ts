/** What Python's `str.isspace` calls space; JavaScript's `\s` lacks U+001C–1F and U+0085 and adds U+FEFF. */
const SPACE = "\\t-\\r\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const WORDS = new RegExp(`[^${SPACE}]+`, "g");
const LEADING = new RegExp(`^[${SPACE}]+`);
const TRAILING = new RegExp(`[${SPACE}]$`);
const RUNS = new RegExp(`[${SPACE}]+`, "g");
const REPEATED = new RegExp(`[${SPACE}]{2,}`, "g");

/** Python's `text.split()`. */
export function splitWords(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

/** Python's `text.rstrip()`. */
export function trimEnd(text: string): string {
  let end = text.length;
  // A pattern anchored at the end alone would be tried from every space of the text.
  while (end > 0 && TRAILING.test(text[end - 1])) end--;
  return text.slice(0, end);
}

/** Python's `text.strip()`. */
export function trim(text: string): string {
  return trimEnd(text.replace(LEADING, ""));
}

/** Two or more spaces of any kind become one blank. */
export function joinSpaces(text: string): string {
  return text.replace(REPEATED, " ");
}

/** Python's `re.sub(r"\\s+", " ", text)`. */
export function blanks(text: string): string {
  return text.replace(RUNS, " ");
}
