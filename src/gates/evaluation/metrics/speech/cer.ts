import { trim } from "../text/whitespace.ts";
import { distanceOf } from "./edit-distance.ts";
import { encodeTokens } from "./tokens.ts";
import { type SpeechInput, sentencePairs } from "./word-errors.ts";

/**
 * Character error rate: edits to a character of the reference, blanks inside included; without any character the
 * insertions. 0 upwards, lower is better. Characters are code points.
 * Source: jiwer 4, `cer`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export function cer(input: SpeechInput): number {
  let [edits, characters] = [0, 0];
  for (const { reference, hypothesis } of sentencePairs(input)) {
    const counts = characterStatistics(reference, hypothesis);
    edits += counts[0];
    characters += counts[1];
  }
  return errorRateOf([edits, characters]);
}

/** What adds up over rows: edits, and characters of the reference. */
export function characterStatistics(reference: string, hypothesis: string): readonly number[] {
  const [wanted, given] = encodeTokens(Array.from(trim(reference)), Array.from(trim(hypothesis)));
  return [distanceOf(wanted, given), wanted.length];
}

/** Edits to a character of summed counts. */
export function errorRateOf(sums: ArrayLike<number>): number {
  return sums[1] === 0 ? sums[0] : sums[0] / sums[1];
}
