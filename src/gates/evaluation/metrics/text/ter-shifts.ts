import { BeamEditDistance, type TerAlignment } from "./beam-edit-distance.ts";

const MOST_SHIFTED = 10;
const FARTHEST = 50;
const MOST_CANDIDATES = 1000;

/** Some words of the hypothesis and where they could go. */
interface Shift {
  readonly gain: number;
  readonly start: number;
  readonly length: number;
  readonly target: number;
}

/**
 * Fewest edits found that make the hypothesis the reference, where moving a run of words is one edit; a greedy
 * search with the limits of Tercom (Snover et al. 2006).
 * Source: sacreBLEU 2.6, `lib_ter.translation_edit_rate`.
 */
export function translationEdits(hypothesis: readonly string[], reference: readonly string[]): number {
  if (reference.length === 0) return hypothesis.length;
  const codes = new Map<string, number>();
  const encode = (words: readonly string[]) =>
    Int32Array.from(words, (word) => {
      const code = codes.get(word) ?? codes.size;
      codes.set(word, code);
      return code;
    });
  const target = encode(reference);
  let words: Int32Array = encode(hypothesis);
  const distances = new BeamEditDistance(target, words);
  let [shifts, tried] = [0, 0];
  while (true) {
    const found = bestShift(words, target, distances, tried);
    tried = found.tried;
    // Tercom does not take the shift at which the budget of candidates ran out.
    if (tried >= MOST_CANDIDATES || found.shift === undefined || found.shift.gain <= 0) break;
    words = shifted(words, found.shift);
    distances.rebase(words);
    shifts++;
  }
  return shifts + distances.baseDistance;
}

function bestShift(
  words: Int32Array,
  reference: Int32Array,
  distances: BeamEditDistance,
  triedBefore: number,
): { readonly shift?: Shift; readonly tried: number } {
  const before = distances.baseDistance;
  const alignment = distances.align();
  let [shift, tried]: [Shift | undefined, number] = [undefined, triedBefore];
  for (const { start, referenceStart, length } of commonRuns(words, reference)) {
    if (!isWorthMoving(alignment, start, referenceStart, length)) continue;
    let last = -1;
    for (let offset = -1; offset < length && referenceStart + offset < reference.length; offset++) {
      const at = referenceStart + offset;
      const target = at === -1 ? 0 : alignment.places[at] + 1;
      if (target === last) continue;
      last = target;
      const gain = before - distances.distance(shifted(words, { start, length, target }));
      tried++;
      const candidate = { gain, start, length, target };
      if (shift === undefined || isBetter(candidate, shift)) shift = candidate;
    }
    if (tried >= MOST_CANDIDATES) break;
  }
  return { shift, tried };
}

/** Both the words and the place in the reference are wrong so far, and the place is not among the words. */
function isWorthMoving(
  alignment: TerAlignment,
  start: number,
  referenceStart: number,
  length: number,
): boolean {
  const { places, referenceErrors, hypothesisErrors } = alignment;
  const place = places[referenceStart];
  return (
    hypothesisErrors.subarray(start, start + length).includes(1) &&
    referenceErrors.subarray(referenceStart, referenceStart + length).includes(1) &&
    (place < start || place >= start + length)
  );
}

/** Greatest gain, then longest, then earliest, then nearest to the beginning. */
function isBetter(one: Shift, other: Shift): boolean {
  if (one.gain !== other.gain) return one.gain > other.gain;
  if (one.length !== other.length) return one.length > other.length;
  if (one.start !== other.start) return one.start < other.start;
  return one.target < other.target;
}

/** Runs of words that both have, from every pair of places that are near enough. */
function* commonRuns(
  words: Int32Array,
  reference: Int32Array,
): Generator<{ readonly start: number; readonly referenceStart: number; readonly length: number }> {
  for (let start = 0; start < words.length; start++) {
    const to = Math.min(reference.length - 1, start + FARTHEST);
    for (let referenceStart = Math.max(0, start - FARTHEST); referenceStart <= to; referenceStart++) {
      const most = Math.min(MOST_SHIFTED, words.length - start, reference.length - referenceStart);
      for (let length = 0; length < most; length++) {
        if (words[start + length] !== reference[referenceStart + length]) break;
        yield { start, referenceStart, length: length + 1 };
      }
    }
  }
}

/** The words with some of them moved before what was at `target`; a target among them moves them on by as much. */
function shifted(words: Int32Array, { start, length, target }: Omit<Shift, "gain">): Int32Array {
  const end = start + length;
  const run = words.subarray(start, end);
  const result = new Int32Array(words.length);
  if (target < start) {
    result.set(words.subarray(0, target));
    result.set(run, target);
    result.set(words.subarray(target, start), target + length);
    result.set(words.subarray(end), end);
    return result;
  }
  const next = Math.min(words.length, target > end ? target : target + length);
  result.set(words.subarray(0, start));
  result.set(words.subarray(end, next), start);
  result.set(run, next - length);
  result.set(words.subarray(next), next);
  return result;
}
