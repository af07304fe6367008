/**
 * Terminal sequences: CSI with its parameters, OSC up to BEL or ST, and two-character escapes.
 * What is left of control characters is taken out afterwards, so that a broken sequence does no harm either.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const ANSI = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[@-_]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Characters that are not seen or turn the direction of text, and could make a line say something else. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/** One line of visible text: no terminal sequences, control characters, line breaks or direction marks. */
export function plain(text: string): string {
  return text.replace(ANSI, "").replace(CONTROL, " ").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** At most `length` characters, the cut marked; never splits a pair of surrogates. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length - 1)).replace(/[\ud800-\udbff]$/, "");
  return `${cut.trimEnd()}…`;
}

/** At most `length` characters with beginning and end, as names often differ in either. */
export function shortenMiddle(text: string, length: number): string {
  if (text.length <= length) return text;
  const tail = Math.floor(length / 3);
  const end = text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, "");
  return `${shorten(text, length - tail)}${end}`;
}
