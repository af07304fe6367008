import { encodeTokens, withoutCommonEnds } from "./tokens.ts";

/** Words of a reference and a hypothesis laid side by side. */
export interface WordCounts {
  readonly hits: number;
  readonly substitutions: number;
  readonly deletions: number;
  readonly insertions: number;
}

/**
 * Counts of an alignment with the fewest edits. There are several: as RapidFuzz, and so jiwer, read back from the
 * end, this one takes a deletion where there is one, else an insertion, else a pair. (For sentences of over two
 * thousand words jiwer splits the work and may find another.)
 */
export function alignWords(reference: readonly string[], hypothesis: readonly string[]): WordCounts {
  const [wanted, given] = encodeTokens(reference, hypothesis);
  const { first, second, common } = withoutCommonEnds(wanted, given);
  const { distance, hits: inside } = align(first, second);
  const hits = common + inside;
  // Both lengths and the distance are sums of the four counts, so that hits tell the rest.
  const substitutions = reference.length + hypothesis.length - 2 * hits - distance;
  return {
    hits,
    substitutions,
    deletions: reference.length - hits - substitutions,
    insertions: hypothesis.length - hits - substitutions,
  };
}

/** The distance, and how many pairs are equal on the way that would be read back, known without reading back. */
function align(reference: Int32Array, hypothesis: Int32Array): { distance: number; hits: number } {
  const width = reference.length + 1;
  let above = Int32Array.from({ length: width }, (_, column) => column);
  let here = new Int32Array(width);
  let hitsAbove = new Int32Array(width);
  let hitsHere = new Int32Array(width);
  for (let row = 1; row <= hypothesis.length; row++) {
    const word = hypothesis[row - 1];
    here[0] = row;
    for (let column = 1; column < width; column++) {
      const isHit = reference[column - 1] === word ? 1 : 0;
      const paired = above[column - 1] + 1 - isHit;
      const distance = Math.min(paired, above[column] + 1, here[column - 1] + 1);
      here[column] = distance;
      const isDeletion = distance === here[column - 1] + 1;
      const isInsertion = above[column] === above[column - 1] - 1;
      if (isDeletion) hitsHere[column] = hitsHere[column - 1];
      else hitsHere[column] = isInsertion ? hitsAbove[column] : hitsAbove[column - 1] + isHit;
    }
    [above, here] = [here, above];
    [hitsAbove, hitsHere] = [hitsHere, hitsAbove];
  }
  return { distance: above[width - 1], hits: hitsAbove[width - 1] };
}
