import { BrokenPickle } from "./reader.ts";

const SIMPLE: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\n": "",
};

/** The argument of STRING: a quoted Python 2 literal with its escapes, so that `'\x6fs'` is `os`. */
export function parseQuoted(line: string): string {
  const text = line.trim();
  const quote = text[0];
  if (text.length < 2 || (quote !== "'" && quote !== '"') || !text.endsWith(quote)) {
    throw new BrokenPickle("a STRING is not quoted");
  }
  return text.slice(1, -1).replaceAll(/\\(x[0-9a-fA-F]{2}|[0-7]{1,3}|[\s\S])/g, (whole, code: string) => {
    if (code.length === 3 && code[0] === "x") return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    return SIMPLE[code] ?? whole;
  });
}

/** The argument of UNICODE: raw-unicode-escape, where only `\uXXXX` and `\UXXXXXXXX` are escapes. */
export function parseRawUnicode(line: string): string {
  const escapes = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|[\s\S])/g;
  return line.replaceAll(escapes, (whole, short?: string, long?: string) => {
    const point = Number.parseInt(short ?? long ?? "", 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** A line of bytes as the UTF-8 that GLOBAL and INST hold. */
export function utf8Line(line: string): string {
  if (!/[\x80-\xff]/.test(line)) return line;
  const text = Buffer.from(line, "latin1").toString("utf8");
  if (text.includes("�")) throw new BrokenPickle("a name is not UTF-8");
  return text;
}

/** What Python's int() reads: blanks around, a sign, single underscores between digits. */
export function parseInteger(line: string): number | undefined {
  const text = line.trim();
  if (!/^[+-]?\d+(_\d+)*$/.test(text)) return undefined;
  const value = Number(text.replaceAll("_", ""));
  return Number.isSafeInteger(value) ? value : undefined;
}
