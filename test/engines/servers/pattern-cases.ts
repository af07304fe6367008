import { PATTERNS, TEXTS } from "../../gates/data/schema/pattern-cases.ts";
import { random } from "./tables.ts";

/** What people write, and what engines are known to disagree on. */
const WRITTEN = [
  "^[A-Z]{3}-\\d{4}$",
  "^\\+?[0-9 ()-]{7,}$",
  "^(?:[A-Z][a-z]+ ?)+$",
  "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$",
  "^\\s*$",
  "^\\S+(?: \\S+)*$",
  "^(?:[0-9a-f]{2}:?)+$",
  "^[a-z]{0,300}$",
  "^x{256}$",
  "^x{255,257}$",
  "x{300,}",
  "^x{0,1000}$",
  "^(?:xy?){2,9}$",
  "^(?:xx|x){1,12}$",
  "a$",
  "a\\n$",
  "^a$|^b$",
  "^$",
  "(?:^|,)a(?:,|$)",
  "a|",
  "(?:a|)b",
  "^.*$",
  "^.+$",
  "^[^]*$",
  "[\\d\\-z]",
  "[&&]",
  "^[a-z&&\\[^b]\\]$",
  "[~~\\-|]",
  "^[!-~]+$",
  "^[ -\\u{10ffff}]+$",
  "[\\u0100-\\u{1F9FF}]",
  "[^\\u0000-\\u007f]",
  "^[^\\0]*$",
  "\\bcafé\\b",
  "\\bé\\b",
  "\\b",
  "^\\b",
  "\\b$",
  "\\B",
  "^\\B",
  "é\\B",
  "\\w\\b\\W",
  "[A-z]",
  "[à-ü]",
  "ſ|K",
  "^[^a-z]+$",
  "^[^A-Z]+$",
  "\\$",
  "\\(\\)",
  "\\*\\+\\?",
  "\\|",
  "#",
  "%",
  "''",
  "\\\\n",
  "Q\\\\E",
  "^(?:a+)+$",
  "^(?:a|a)*$",
  "^(?:.*,)*$",
  "\\p{Lu}",
];

const ATOMS = [
  "a",
  "b",
  "A",
  "1",
  "-",
  ".",
  "\\d",
  "\\w",
  "\\W",
  "\\s",
  "\\S",
  "[ab]",
  "[^a]",
  "[a-f0-9]",
].concat([
  "é",
  "😀",
  "[^é]",
  "[😀-😃]",
  "\\n",
  " ",
  "\\.",
  "[\\w.-]",
  "[^\\s]",
  "\\b",
  "[\\S]",
  "x",
  "\\u2028",
  "_",
]);
const QUANTIFIERS = ["", "", "", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "{0,2}", "*?", "+?", "{300}"];

function randomPattern(next: () => number, depth: number): string {
  const one = (list: readonly string[]) => list[Math.floor(next() * list.length)];
  const parts = Array.from({ length: 1 + Math.floor(next() * 4) }, () => {
    const isGroup = depth > 0 && next() < 0.25;
    const atom = isGroup ? `(?:${randomPattern(next, depth - 1)})` : one(ATOMS);
    return atom === "\\b" ? atom : atom + one(QUANTIFIERS);
  });
  return next() < 0.2 ? `${parts.join("")}|${one(ATOMS)}` : parts.join("");
}

/** A few hundred patterns, each of which `RegExp` knows. */
export function patterns(): readonly string[] {
  const next = random(17);
  const made = Array.from({ length: 320 }, () => {
    const inner = randomPattern(next, 2);
    const way = next();
    return way < 0.5 ? `^(?:${inner})$` : way < 0.7 ? `^${inner}` : way < 0.8 ? `${inner}$` : inner;
  });
  return [...new Set([...PATTERNS, ...WRITTEN, ...made])].filter((source) => new RegExp(source, "u"));
}

const MORE = [
  "a\n",
  "a\r\n",
  "\na",
  "b\n",
  "a\u2028",
  "a\u2029",
  "\u2028a",
  "a\u0085",
  "A",
  "AB",
  "aA",
  "Å",
  "café",
  "CAFÉ",
  "a café b",
  "é",
  "e\u0301",
  "😀a",
  "a😀b",
  "😃",
  "x".repeat(254),
  "x".repeat(255),
  "x".repeat(256),
  "x".repeat(257),
  "x".repeat(300),
  "x".repeat(1000),
  "x".repeat(1001),
  "xy".repeat(9),
  "xyx",
  "a".repeat(40),
  `${"a".repeat(28)}b`,
  "1,2,3,",
  ",a,",
  "ABC-1234",
  "ABC-1234\n",
  "+49 (0) 30 1234567",
  "Ada Lovelace",
  "ada@example.org",
  "ada@example.org\n",
  "0a:1b:2c",
  " ",
  "  \t",
  "\u3000",
  "\u180e",
  "[a]",
  "a&b",
  "a&&b",
  "|",
  "~",
  "#",
  "100%",
  "$",
  "()",
  "*+?",
  "''",
  "\\n",
  "Q\\E",
  "a1_",
  "_a",
  "-1",
  "1.5",
  "b a",
  "a b c",
  "Ünï",
  "ＡＢ",
  "\u{10ffff}",
  "\uffff",
  "ﬁ",
  "İ",
  "ı",
  "K",
  "aaaaab",
  "abababab",
  "1111",
  "a-1.b_c",
];
const ALPHABET = ["a", "b", "A", "1", "-", ".", "\n", " ", "é", "😀", "x", "_", "\u2028", "f", "0"];

/** Texts without NUL, which not every engine holds. */
export function texts(): readonly string[] {
  const next = random(23);
  const made = Array.from({ length: 60 }, () =>
    Array.from(
      { length: 1 + Math.floor(next() * 9) },
      () => ALPHABET[Math.floor(next() * ALPHABET.length)],
    ).join(""),
  );
  return [...new Set([...TEXTS, ...MORE, ...made])];
}
