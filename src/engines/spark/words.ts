import { writtenFor } from "../expressions/write.ts";
import { smallLetters } from "../servers/small-letters.ts";
import { WORD } from "../servers/words.ts";
import { SPARK_NOTATION } from "./expressions.ts";

/**
 * Java looks through the ranges of a class one by one, so characters of ASCII never come to the long one; and repeats a
 * group without calling itself where it never goes back.
 */
const WORDS = `(?:[0-9A-Za-z]++|(?![\\x{0}-\\x{7f}])${writtenFor(SPARK_NOTATION, WORD)?.source}+)++`;
const ASCII = "\\A[\\x{0}-\\x{7f}]*\\z";
const LETTERS = smallLetters();

/** Small letters as the server's Java has them depend on its version and language; those of ASCII do not. */
export function wordsInSpark(expression: string, from: string, text: (value: string) => string): string {
  const [capital, small] = [0, 1].map((at) => text(LETTERS.map((pair) => pair[at]).join("")));
  const lower = `CASE WHEN t RLIKE ${text(ASCII)} THEN lower(t) ELSE translate(t, ${capital}, ${small}) END`;
  const texts = `SELECT ${lower} AS t FROM (SELECT ${expression} AS t FROM ${from}) AS s`;
  return `SELECT explode(array_distinct(regexp_extract_all(t, ${text(WORDS)}, 0))) AS word FROM (${texts}) AS l`;
}
