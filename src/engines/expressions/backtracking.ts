import type { Expression } from "./expression.ts";
import { overlap, type Positions, positionsOf } from "./positions.ts";

/** So many characters of an expression that can come again are compared pair by pair at most. */
const MOST_COMPARED = 250;
/** So many repetitions in a line may share a text: its length to the power of them is the time. */
const MOST_IN_LINE = 3;

/**
 * True where an engine that tries one way after the other may need time that doubles with each character of a text, or
 * grows with a high power of its length, or where that cannot be told.
 * Weideman et al., "Analyzing matching time behavior of backtracking regular expression matchers by using ambiguity of NFA"
 * (2016): exponential ambiguity, and a bound of polynomial ambiguity.
 */
export function mayExplode(expression: Expression): boolean {
  const positions = positionsOf(expression);
  if (positions === undefined || loopsInLine(positions) > MOST_IN_LINE) return true;
  const { sets, next, again } = positions;
  if (again.size > MOST_COMPARED) return true;
  const only = next.map((ways) => new Map([...ways].filter(([to]) => again.has(to))));
  const isTwice = (from: number) =>
    [...only[from]].some(([to, count]) => count > 1 && reaches(positions, to, from));
  return [...again].some(isTwice) || new Pairs({ sets, next: only, again }).hasTwoWaysBack();
}

/** True where one position can come after another. */
function reaches({ next }: Positions, from: number, to: number): boolean {
  const seen = new Set(next[from].keys());
  for (const at of seen) for (const following of next[at].keys()) seen.add(following);
  return seen.has(to);
}

/** How many repetitions of a character stand in a line so that the same text can be parted among them in many ways. */
function loopsInLine({ sets, next }: Positions): number {
  const longest = new Map<number, number>();
  const from = (loop: number): number => {
    const known = longest.get(loop);
    if (known !== undefined) return known;
    longest.set(loop, 1);
    const seen = new Set([loop]);
    let most = 0;
    for (const at of seen)
      for (const to of next[at].keys()) {
        if (seen.has(to) || !overlap(sets[loop], sets[to])) continue;
        seen.add(to);
        if (next[to].has(to)) most = Math.max(most, from(to));
      }
    longest.set(loop, most + 1);
    return most + 1;
  };
  return Math.max(0, ...next.flatMap((ways, at) => (ways.has(at) ? [from(at)] : [])));
}

/** Pairs of positions that one text can lead to from the same position. */
class Pairs {
  readonly #positions: Positions;

  constructor(positions: Positions) {
    this.#positions = positions;
  }

  /** Somewhere the expression can come back to the same position by two ways. */
  hasTwoWaysBack(): boolean {
    return this.#parted().some((pairs) => {
      const together = pairs.filter((pair) => this.#isTogether(pair)).length;
      return together > 0 && together < pairs.length;
    });
  }

  /** Parted into those that lead to one another. */
  #parted(): readonly (readonly number[])[] {
    const before = new Map<number, number[]>();
    const order: number[] = [];
    const seen = new Set<number>();
    for (let at = 0; at < this.#positions.sets.length; at++) {
      const open: { pair: number; next: readonly number[]; done: number }[] = [];
      const enter = (pair: number) => {
        seen.add(pair);
        open.push({ pair, next: this.#followers(pair), done: 0 });
      };
      if (!seen.has(this.#pair(at, at))) enter(this.#pair(at, at));
      for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
        if (top.done === top.next.length) {
          order.push(top.pair);
          open.pop();
          continue;
        }
        const next = top.next[top.done++];
        before.set(next, before.get(next) ?? []);
        before.get(next)?.push(top.pair);
        if (!seen.has(next)) enter(next);
      }
    }
    return partedBackwards(order, before);
  }

  /** Pairs of characters that the same text can lead to, one step on. */
  #followers(pair: number): readonly number[] {
    const size = this.#positions.sets.length;
    const [one, other] = [Math.floor(pair / size), pair % size];
    return [...this.#positions.next[one].keys()].flatMap((a) =>
      [...this.#positions.next[other].keys()]
        .filter((b) => a === b || overlap(this.#positions.sets[a], this.#positions.sets[b]))
        .map((b) => this.#pair(a, b)),
    );
  }

  #pair(one: number, other: number): number {
    return one * this.#positions.sets.length + other;
  }

  #isTogether(pair: number): boolean {
    return Math.floor(pair / this.#positions.sets.length) === pair % this.#positions.sets.length;
  }
}

/** The second half of Kosaraju's search for strongly connected components. */
function partedBackwards(
  order: readonly number[],
  before: ReadonlyMap<number, readonly number[]>,
): readonly (readonly number[])[] {
  const taken = new Set<number>();
  return order.toReversed().flatMap((start) => {
    if (taken.has(start)) return [];
    taken.add(start);
    const part = [start];
    for (const pair of part)
      for (const next of before.get(pair) ?? [])
        if (!taken.has(next)) {
          taken.add(next);
          part.push(next);
        }
    return [part];
  });
}
