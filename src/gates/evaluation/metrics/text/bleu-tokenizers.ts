import { splitWords, trim } from "./whitespace.ts";

export type BleuTokenizer = "none" | "13a" | "char" | "intl" | "zh";
export const BLEU_TOKENIZERS: readonly BleuTokenizer[] = ["none", "13a", "char", "intl", "zh"];

/** Punctuation of Western languages, as mteval-v13a.pl separates it. */
const WESTERN: readonly (readonly [RegExp, string])[] = [
  [/([{-~[-` -&(-+:-@/])/gu, " $1 "],
  // A period or comma stays only between digits; a dash goes only after one.
  [/([^0-9])([.,])/gu, "$1 $2 "],
  [/([.,])([^0-9])/gu, " $1 $2"],
  [/([0-9])(-)/gu, "$1 $2 "],
];

/** As mteval-v14.pl: any punctuation, unless between digits, and any symbol. */
const INTERNATIONAL: readonly (readonly [RegExp, string])[] = [
  [/(\P{N})(\p{P})/gu, "$1 $2 "],
  [/(\p{P})(\P{N})/gu, " $1 $2"],
  [/(\p{S})/gu, " $1 "],
];

/**
 * What sacreBLEU's `zh` takes for Chinese. Two of its ranges were meant beyond U+FFFF but are compared as two
 * characters in Python, so that they mean U+2001–2A6D and U+2F81–2FA1: dashes, curly quotes and arrows count as
 * Chinese, and the ideographs of extension B do not. Scores are equal only with the same slip.
 */
const CHINESE =
  /([\u2001-\u2a6d\u2e80-\u2fdf\u2ff0-\u303f\u3100-\u312f\u31a0-\u31bf\u31c0-\u31ef\u3200-\u4db5\u4e00-\u9fbb\uf900-\ufa2d\ufa30-\ufa6a\ufa70-\ufad9\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef])/gu;

/** Words of a segment as sacreBLEU's tokenizer of that name makes them. */
export function tokenizeForBleu(text: string, tokenizer: BleuTokenizer): readonly string[] {
  switch (tokenizer) {
    case "none":
      return splitWords(text);
    case "char":
      return splitWords(Array.from(text).join(" "));
    case "intl":
      return splitWords(replaceAll(text, INTERNATIONAL));
    case "zh":
      return splitWords(replaceAll(trim(text).replace(CHINESE, " $1 "), WESTERN));
    case "13a":
      return splitWords(replaceAll(` ${withoutMarkup(text)} `, WESTERN));
  }
}

function withoutMarkup(text: string): string {
  return text
    .replaceAll("<skipped>", "")
    .replaceAll("-\n", "")
    .replaceAll("\n", " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}

function replaceAll(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), text);
}
