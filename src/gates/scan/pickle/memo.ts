import { AllowanceSpent } from "../allowance.ts";
import type { Value } from "./values.ts";

const MOST_ENTRIES = 10_000_000;

/** The unpickler's memo. Keys that follow one another are in an array, what a hostile stream makes up in a map. */
export class PickleMemo {
  readonly #dense: Value[] = [];
  readonly #sparse = new Map<number, Value>();

  /** Number of entries, which is what MEMOIZE takes for its key. */
  get size(): number {
    return this.#dense.length + this.#sparse.size;
  }

  get(key: number): Value | undefined {
    return this.#dense[key] ?? this.#sparse.get(key);
  }

  set(key: number, value: Value): void {
    if (key >= 0 && key < this.#dense.length) {
      this.#dense[key] = value;
      return;
    }
    if (this.size >= MOST_ENTRIES) throw new AllowanceSpent("it stores more than 10 million memo entries");
    if (key === this.#dense.length && !this.#sparse.has(key)) this.#dense.push(value);
    else this.#sparse.set(key, value);
  }
}
