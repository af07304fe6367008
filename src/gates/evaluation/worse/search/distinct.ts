import { welchTail } from "../../../../stats/welch.ts";
import type { Comparison } from "./compare.ts";
import { type Feature, NONE } from "./features.ts";
import { type Candidate, LEVEL } from "./search.ts";

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
  { between }: Pick<Comparison, "between">,
  most: number,
): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const covered = new Uint8Array(features[0]?.codes.length ?? 0);
  for (const candidate of candidates.slice(0, MOST_COMPARED)) {
    if (chosen.length === most) break;
    const members = membersOf(candidate, features);
    const fresh = members.filter((row) => covered[row] === 0);
    if (fresh.length < members.length && !isWorse(fresh, covered, between)) continue;
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

function isWorse(fresh: Uint32Array, covered: Uint8Array, between: Comparison["between"]): boolean {
  const codes = Uint16Array.from(covered, (flag) => (flag === 1 ? NONE : 1));
  for (const row of fresh) codes[row] = 0;
  // Too few rows to be compared tell nothing new.
  return between(codes).tests?.every((test) => welchTail(test) < LEVEL) ?? false;
}
