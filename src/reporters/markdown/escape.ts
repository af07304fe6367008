import { plain, shorten } from "../plain.ts";

/** Said by GitHub and GitLab to be a link, a mention or a reference; a character without width breaks them. */
const BREAK = "\u200b";

/**
 * Text from outside as Markdown that shows it literally: on one line, without HTML, emphasis, links,
 * mentions (`@name`), references (`#1`, `!1`, `&1`, `%1`, `~1`), emoji or links made from bare addresses.
 * Only pairs of backticks keep their meaning: our own messages use them, and nothing inside them is alive.
 */
export function escapeText(text: string, length = Number.POSITIVE_INFINITY): string {
  return shorten(plain(text), length)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? codeCell(part.slice(1, -1)) : escapeWords(part)))
    .join("");
}

/**
 * What begins an address or a reference without a scheme's `//`. An underscore before it is a letter of a word here, and
 * the end of emphasis in Markdown, so it is not asked what stands before.
 */
const ADDRESS = /(www|mailto|xmpp|gh)(?=[.:-])/gi;

function escapeWords(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\*_{}[\]~$^]/g, "\\$&")
    .replace(/[@#!%~](?=[\w"'])|:(?=[\w+-]+:)|:(?=\/\/)|&amp;(?=\d)/g, `$&${BREAK}`)
    .replace(ADDRESS, `$1${BREAK}`)
    .replace(/`/g, "&#96;")
    .replace(/\|/g, "&#124;");
}

/** Text from outside as a code span, also inside a table; nothing in it is Markdown, HTML or a mention. */
export function codeSpan(text: string, length = Number.POSITIVE_INFINITY): string {
  const content = shorten(plain(text), length);
  if (content === "") return "";
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** A code span that stands in a table cell, where a pipe would end the cell even within code. */
export function codeCell(text: string, length?: number): string {
  const content = shorten(plain(text), length ?? Number.POSITIVE_INFINITY);
  return content.includes("|") ? `<code>${escapeHtml(content)}</code>` : codeSpan(content);
}

/** Text inside an HTML element such as `<summary>`. */
export function escapeHtml(text: string): string {
  return plain(text)
    .replace(ADDRESS, `$1${BREAK}`)
    .replace(/[&<>"'`*_[\]|~@#!$\\:]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/&#64;/g, `&#64;${BREAK}`);
}

/** A link, or only its words when the address is not plain http. */
export function link(words: string, to: string | undefined): string {
  const url = to === undefined ? null : URL.parse(to);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return words;
  const address = url.href.replace(/[()<>\s\\|*_`@]/g, percentEncoded).replaceAll("&", "&amp;");
  return `[${words}](${address})`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
