import { encodeTokens, withoutCommonEnds } from "./tokens.ts";

const BITS = 32;
/** Above this many words of 32 places the distance is computed cell by cell instead. */
const MOST_MASKS = 2 ** 24;

export interface EditDistanceInput {
  /** A text is a sequence of code points. */
  readonly reference: string | readonly string[];
  readonly hypothesis: string | readonly string[];
}

/**
 * Fewest tokens, or characters of texts, to insert, delete or replace (Levenshtein 1966). 0 upwards, lower is better.
 * Source: `rapidfuzz.distance.Levenshtein.distance`.
 */
export function editDistance({ reference, hypothesis }: EditDistanceInput): number {
  const [one, other] = encodeTokens(Array.from(reference), Array.from(hypothesis));
  return distanceOf(one, other);
}

/** Edit distance of encoded tokens. */
export function distanceOf(one: Int32Array, other: Int32Array): number {
  const { first, second } = withoutCommonEnds(one, other);
  const [pattern, text] = first.length <= second.length ? [first, second] : [second, first];
  if (pattern.length === 0) return text.length;
  const codes = new Map<number, number>();
  for (const token of pattern) if (!codes.has(token)) codes.set(token, codes.size);
  const blocks = Math.ceil(pattern.length / BITS);
  if (codes.size * blocks > MOST_MASKS) return cellByCell(pattern, text);
  return bitByBit(pattern, text, codes, blocks);
}

/**
 * 32 cells of a column at once, told by where the distance rises or falls from cell to cell (Myers 1999, in the
 * form of Hyyrö 2003).
 */
function bitByBit(
  pattern: Int32Array,
  text: Int32Array,
  codes: ReadonlyMap<number, number>,
  blocks: number,
): number {
  const masks = new Int32Array((codes.size + 1) * blocks);
  pattern.forEach((token, at) => {
    masks[(codes.get(token) ?? codes.size) * blocks + (at >> 5)] |= 1 << (at & 31);
  });
  const rises = new Int32Array(blocks).fill(-1);
  const falls = new Int32Array(blocks);
  const lastBit = 1 << ((pattern.length - 1) & 31);
  let distance = pattern.length;
  for (const token of text) {
    // Tokens that the pattern lacks have the masks of nothing at the end.
    const row = (codes.get(token) ?? codes.size) * blocks;
    let carry = 1;
    for (let block = 0; block < blocks; block++) {
      const [rise, fall] = [rises[block], falls[block]];
      const equal = masks[row + block];
      const vertical = equal | fall;
      const matched = carry < 0 ? equal | 1 : equal;
      const diagonal = (((matched & rise) + rise) ^ rise) | matched;
      let up = fall | ~(diagonal | rise);
      let down = rise & diagonal;
      const bit = block === blocks - 1 ? lastBit : 1 << 31;
      const next = (up & bit) !== 0 ? 1 : (down & bit) !== 0 ? -1 : 0;
      up = (up << 1) | (carry > 0 ? 1 : 0);
      down = (down << 1) | (carry < 0 ? 1 : 0);
      rises[block] = down | ~(vertical | up);
      falls[block] = up & vertical;
      carry = next;
    }
    distance += carry;
  }
  return distance;
}

function cellByCell(pattern: Int32Array, text: Int32Array): number {
  const distances = Int32Array.from({ length: pattern.length + 1 }, (_, at) => at);
  for (const token of text) {
    let diagonal = distances[0]++;
    for (let at = 0; at < pattern.length; at++) {
      const replaced = diagonal + (pattern[at] === token ? 0 : 1);
      diagonal = distances[at + 1];
      distances[at + 1] = Math.min(replaced, diagonal + 1, distances[at] + 1);
    }
  }
  return distances[pattern.length];
}
