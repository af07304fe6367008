import { welch, welchTail } from "../../../../stats/welch.ts";
import type { Feature } from "./features.ts";
import { type Candidate, LEVEL } from "./search.ts";
import { momentsOf, tallyAll } from "./tally.ts";

/** Of so many sure slices the rest say the same again. */
const MOST_COMPARED = 300;

/**
 * Slices that overlap tell one story several times: each further one must still be worse than the other rows
 * after the rows of those before it are put aside.
 * @param candidates the surest first
 */
export function distinctSlices(
  candidates: readonly Candidate[],
  features: readonly Feature[],
  losses: Float64Array,
  most: number,
  leastRows: number,
): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const covered = new Uint8Array(losses.length);
  for (const candidate of candidates.slice(0, MOST_COMPARED)) {
    if (chosen.length === most) break;
    const members = membersOf(candidate, features);
    const fresh = members.filter((row) => covered[row] === 0);
    if (fresh.length < members.length && !isWorse(fresh, covered, losses, leastRows)) continue;
    chosen.push(candidate);
    for (const row of members) covered[row] = 1;
  }
  return chosen;
}

/** Rows that meet every condition of a slice. */
export function membersOf(
  { conditions }: Pick<Candidate, "conditions">,
  features: readonly Feature[],
): Uint32Array {
  const [first, ...others] = conditions;
  const members: number[] = [];
  features[first.feature].codes.forEach((code, row) => {
    if (code !== first.condition) return;
    if (others.every(({ feature, condition }) => features[feature].codes[row] === condition))
      members.push(row);
  });
  return Uint32Array.from(members);
}

function isWorse(fresh: Uint32Array, covered: Uint8Array, losses: Float64Array, leastRows: number): boolean {
  if (fresh.length < leastRows) return false;
  const isFresh = new Uint8Array(losses.length);
  for (const row of fresh) isFresh[row] = 1;
  const rest = losses.filter((_, row) => covered[row] === 0 && isFresh[row] === 0);
  if (rest.length < 2) return false;
  const own = Float64Array.from(fresh, (row) => losses[row]);
  return welchTail(welch(momentsOf(tallyAll(own)), momentsOf(tallyAll(rest)))) < LEVEL;
}
