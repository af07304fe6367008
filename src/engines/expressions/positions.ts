import { type Expression, isNullable, type Range } from "./expression.ts";

const MOST_POSITIONS = 2000;
/** Two lists of some hundred words, one after the other, have so many. */
const MOST_WAYS = 300_000;
/** So many turns of bounded repetitions within one another are few enough to try all their ways. */
const FEW_TURNS = 10;

/** A part of an expression: how often it begins and ends with each character, and matches nothing. */
interface Ends {
  readonly first: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
  readonly empty: number;
}

/**
 * The places of an expression that take a character, by number, and which can follow which (Glushkov's automaton).
 * Repetitions of many turns count as endless.
 */
export interface Positions {
  /** What each takes. */
  readonly sets: readonly (readonly Range[])[];
  /** How many ways lead from each straight to the next; more than two count as two. */
  readonly next: readonly ReadonlyMap<number, number>[];
  /** Those that can come after themselves: all that stand in something endless. */
  readonly again: ReadonlySet<number>;
}

/** Undefined for an expression that is too large, or that repeats what may be nothing. */
export function positionsOf(expression: Expression): Positions | undefined {
  try {
    const reader = new Reader();
    reader.read(expression, 1);
    return reader;
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

export function overlap(one: readonly Range[], other: readonly Range[]): boolean {
  return one.some(([a, b]) => other.some(([c, d]) => a <= d && c <= b));
}

class Reader implements Positions {
  readonly sets: (readonly Range[])[] = [];
  readonly next: Map<number, number>[] = [];
  readonly again = new Set<number>();
  #ways = 0;

  read(expression: Expression, turns: number): Ends {
    switch (expression.kind) {
      case "set": {
        const at = this.sets.push(expression.ranges) - 1;
        if (at >= MOST_POSITIONS) throw new RangeError("too many characters");
        this.next.push(new Map());
        return { first: new Map([[at, 1]]), last: new Map([[at, 1]]), empty: 0 };
      }
      case "place":
        return { first: new Map(), last: new Map(), empty: 1 };
      case "choice":
        return expression.options
          .map((option) => this.read(option, turns))
          .reduce((one, other) => ({
            first: added(one.first, other.first),
            last: added(one.last, other.last),
            empty: capped(one.empty + other.empty),
          }));
      case "sequence":
        return expression.parts
          .map((part) => this.read(part, turns))
          .reduce<Ends>((one, other) => this.#inSequence(one, other), {
            first: new Map(),
            last: new Map(),
            empty: 1,
          });
      case "repeat": {
        const { of, least, most } = expression;
        if (of.kind === "set" && most <= FEW_TURNS) return this.read(unrolled(of, least, most), turns);
        const all = turns * most;
        const start = this.sets.length;
        const body = this.read(of, all);
        const isLoop = most > 1 && (all > FEW_TURNS || isUnbounded(of));
        if (most > 1 && isNullable(of)) throw new RangeError("a repetition of what may be nothing");
        if (isLoop) {
          for (let at = start; at < this.sets.length; at++) this.again.add(at);
          this.#join(body.last, body.first);
        }
        return least === 0 ? { ...body, empty: capped(body.empty + 1) } : body;
      }
    }
  }

  #inSequence(one: Ends, other: Ends): Ends {
    this.#join(one.last, other.first);
    return {
      first: added(one.first, times(other.first, one.empty)),
      last: added(other.last, times(one.last, other.empty)),
      empty: capped(one.empty * other.empty),
    };
  }

  #join(last: ReadonlyMap<number, number>, first: ReadonlyMap<number, number>): void {
    this.#ways += last.size * first.size;
    if (this.#ways > MOST_WAYS) throw new RangeError("too many ways");
    for (const [from, ways] of last)
      for (const [to, count] of first)
        this.next[from].set(to, capped((this.next[from].get(to) ?? 0) + ways * count));
  }
}

/** `a{1,3}` as `a(?:aa?)?`. */
function unrolled(of: Expression, least: number, most: number): Expression {
  let rest: Expression[] = [];
  for (let at = most; at > least; at--)
    rest = [{ kind: "repeat", of: { kind: "sequence", parts: [of, ...rest] }, least: 0, most: 1 }];
  return { kind: "sequence", parts: [...Array.from({ length: least }, () => of), ...rest] };
}

function isUnbounded(expression: Expression): boolean {
  switch (expression.kind) {
    case "sequence":
      return expression.parts.some(isUnbounded);
    case "choice":
      return expression.options.some(isUnbounded);
    case "repeat":
      return expression.most === Number.POSITIVE_INFINITY || isUnbounded(expression.of);
    default:
      return false;
  }
}

function capped(count: number): number {
  return Math.min(2, count);
}

function times(counts: ReadonlyMap<number, number>, factor: number): ReadonlyMap<number, number> {
  return factor === 0 ? new Map() : new Map([...counts].map(([at, count]) => [at, capped(count * factor)]));
}

function added(
  one: ReadonlyMap<number, number>,
  other: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const sum = new Map(one);
  for (const [at, count] of other) sum.set(at, capped((sum.get(at) ?? 0) + count));
  return sum;
}
