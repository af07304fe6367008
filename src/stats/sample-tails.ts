/** Where what was seen lies among draws. */
export interface Tails {
  /** Chance to see as much as was seen, or more. */
  readonly above: number;
  /** Chance to see as little as was seen, or less. */
  readonly below: number;
}

/** Fewer draws than this beyond what was seen say little. */
const COUNTED = 25;

/** Chances to see as much and as little as `seen` among sorted draws, half of equal ones counting for each. */
export function tails(sorted: Float64Array, seen: number): Tails {
  let less = 0;
  let more = 0;
  const near = 1e-12 * Math.abs(seen);
  for (const one of sorted) {
    if (one < seen - near) less++;
    else if (one > seen + near) more++;
  }
  const equal = sorted.length - less - more;
  return {
    above: tail(more + equal / 2, sorted.length, (rank) => sorted[sorted.length - 1 - rank] - seen),
    below: tail(less + equal / 2, sorted.length, (rank) => seen - sorted[rank]),
  };
}

/**
 * Share of the draws in a tail; where few are, the tail is continued exponentially from the last ones that are
 * enough, which for distances (their tails fall faster) says too much rather than too little.
 * @param beyond how far the draw of this rank, from the end of the tail inwards, lies beyond what was seen
 */
function tail(count: number, draws: number, beyond: (rank: number) => number): number {
  if (count >= COUNTED) return count / draws;
  const from = -beyond(COUNTED);
  let mean = 0;
  for (let rank = 0; rank < COUNTED; rank++) mean += (beyond(rank) + from) / COUNTED;
  if (!(mean > 0)) return Math.max(count, 0.5) / draws;
  return (COUNTED / draws) * Math.exp(-from / mean);
}
