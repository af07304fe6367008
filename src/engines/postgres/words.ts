import { writtenFor } from "../expressions/write.ts";
import { smallLetters } from "../servers/small-letters.ts";
import { WORD } from "../servers/words.ts";
import { POSTGRES_NOTATION } from "./expressions.ts";

const WORDS = writtenFor(POSTGRES_NOTATION, WORD)?.source;
const LETTERS = smallLetters().filter(([capital]) => capital > "\x7f");
/** Latin, Greek and Cyrillic: `translate` looks through its list for each character, and most need no more of it. */
const USUAL = LETTERS.filter(([capital]) => capital < "\u0530");

/**
 * In the collation `C` small letters are those of ASCII, and texts are in the order of their bytes; what others
 * make of the rest depends on the server's operating system.
 */
export function wordsInPostgres(expression: string, from: string): string {
  const found = `SELECT DISTINCT ${small("m.found[1]")} AS word FROM regexp_matches(s.t, '${WORDS}', 'g') AS m (found)`;
  return `SELECT w.word FROM (SELECT CAST(${expression} AS text) COLLATE "C" AS t FROM ${from}) AS s CROSS JOIN LATERAL (${found}) AS w`;
}

function small(word: string): string {
  const ascii = `lower(${word} COLLATE "C")`;
  const whens = [
    [`${word} !~ '[^\\U00000001-\\U0000007f]'`, ascii],
    [`${word} !~ '[^\\U00000001-\\U0000052f]'`, translated(ascii, USUAL)],
  ].map(([condition, then]) => `WHEN ${condition} THEN ${then}`);
  return `(CASE ${whens.join(" ")} ELSE ${translated(ascii, LETTERS)} END COLLATE "C")`;
}

function translated(text: string, letters: typeof LETTERS): string {
  const [from, to] = [0, 1].map((at) => letters.map((pair) => pair[at]).join(""));
  return `translate(${text}, '${from}', '${to}')`;
}
