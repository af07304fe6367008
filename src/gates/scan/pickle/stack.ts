import { AllowanceSpent } from "../allowance.ts";
import { BrokenPickle } from "./reader.ts";
import type { Value } from "./values.ts";

const MOST_VALUES = 10_000_000;

/** The unpickler's stack with its marks; a mark is a fence that no pop crosses. */
export class PickleStack {
  readonly #values: Value[] = [];
  readonly #marks: number[] = [];
  #fence = 0;

  get length(): number {
    return this.#values.length - this.#fence;
  }

  push(value: Value): void {
    if (this.#values.length >= MOST_VALUES) throw new AllowanceSpent("it stacks more than 10 million values");
    this.#values.push(value);
  }

  pop(): Value {
    if (this.#values.length <= this.#fence) throw new BrokenPickle("it takes a value that is not there");
    return this.#values.pop() as Value;
  }

  top(): Value {
    if (this.#values.length <= this.#fence) throw new BrokenPickle("it uses a value that is not there");
    return this.#values[this.#values.length - 1];
  }

  mark(): void {
    if (this.#marks.length >= MOST_VALUES) throw new AllowanceSpent("it stacks more than 10 million marks");
    this.#marks.push(this.#values.length);
    this.#fence = this.#values.length;
  }

  /** Removes the newest mark and returns what was above it. */
  toMark(): Value[] {
    const start = this.#marks.pop();
    if (start === undefined) throw new BrokenPickle("it looks for a mark that is not there");
    this.#fence = this.#marks[this.#marks.length - 1] ?? 0;
    return this.#values.splice(start);
  }

  /** POP: a value, or the mark when nothing is above it. */
  drop(): void {
    if (this.#values.length > this.#fence) this.#values.pop();
    else this.toMark();
  }
}
