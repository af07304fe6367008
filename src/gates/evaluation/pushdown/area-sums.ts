import type { Statistics } from "./family.ts";
import type { Behind } from "./normal.ts";

/** A score that is to be high where the label is that of the code. */
export interface Target {
  readonly score: string;
  readonly code: number;
  readonly side: number;
}

export function targetName({ side, code }: Target): string {
  return `t${side}_${code}`;
}

/** What areas are made of: how much each class weighs, and how its rows lie among the others. */
export interface Areas {
  area(target: Target): number;
  /** Weight of the rows of a class. */
  weightOf(code: number): number;
}

/** Targets and how much each counts. */
export type Parts = readonly (readonly [target: Target, share: number])[];

/** Placements of the rows of a slice, by class and by block of dependent rows. */
export class Placements implements Areas {
  readonly #statistics: readonly Statistics[];
  readonly #isWeighted: boolean;
  readonly blocks?: readonly number[];

  constructor(statistics: readonly Statistics[], isWeighted: boolean) {
    this.#statistics = statistics;
    this.#isWeighted = isWeighted;
    const blocks = [...new Set(statistics.map((number) => number("block")))];
    if (!blocks.some(Number.isNaN)) this.blocks = blocks.sort((a, b) => a - b);
  }

  get rows(): number {
    return this.#sum("n");
  }

  get behind(): Behind {
    const { rows } = this;
    if (!this.#isWeighted) return { rows, units: rows };
    return { rows, units: Math.max(1, this.#sum("sum_weight") ** 2 / this.#sum("sum_weight2")) };
  }

  rowsOf(code: number): number {
    return this.#sum("n", (number) => number("code") === code);
  }

  weightOf(code: number): number {
    return this.#sum("sum_weight", (number) => number("code") === code);
  }

  /** Rows of a side that are at fault. */
  count(fault: string): number {
    return this.#sum(fault);
  }

  area(target: Target): number {
    const mine = this.weightOf(target.code);
    const others = this.#sum("sum_weight") - mine;
    return mine > 0 && others > 0 ? this.#doubled(target) / 2 / mine / others : Number.NaN;
  }

  /** Variance of the sum of share × area, drawn within the classes. */
  variance(parts: Parts): number {
    let total = 0;
    for (const number of this.#statistics) {
      const rows = number("n");
      if (rows < 2) continue;
      const slopes = this.#slopes(parts, number("code"));
      for (const [a, slopeA] of slopes)
        for (const [b, slopeB] of slopes) {
          const known = number(`${a}_${b}`);
          total += rows * slopeA * slopeB * (Number.isNaN(known) ? number(`${b}_${a}`) : known);
        }
    }
    return total;
  }

  /** A value without each block in turn. */
  leftOut(of: (rest: Areas) => number): Float64Array {
    return Float64Array.from(this.blocks ?? [], (block) => of(this.#without(block)));
  }

  #slopes(parts: Parts, code: number): ReadonlyMap<string, number> {
    const slopes = new Map<string, number>();
    let ofWeight = 0;
    for (const [target, share] of parts) {
      if (share === 0) continue;
      const mine = this.weightOf(target.code);
      const others = this.#sum("sum_weight") - mine;
      slopes.set(targetName(target), share / 2 / mine / others);
      ofWeight -= (share * this.area(target)) / (target.code === code ? mine : others);
    }
    return this.#isWeighted ? slopes.set("weight", ofWeight) : slopes;
  }

  #without(block: number): Areas {
    const isLeft = (number: Statistics) => number("block") === block;
    const isRest = (number: Statistics) => !isLeft(number);
    // What rounding leaves of nothing would count as a row.
    const weight = (isOf: (number: Statistics) => boolean) =>
      this.#sum("heavy", (number) => isRest(number) && isOf(number)) === 0
        ? 0
        : this.#sum("sum_weight", (number) => isRest(number) && isOf(number));
    const weightOf = (code: number) => weight((number) => number("code") === code);
    return {
      weightOf,
      area: (target) => {
        const name = targetName(target);
        const [mine, others] = [weightOf(target.code), weight((number) => number("code") !== target.code)];
        if (mine === 0 || others === 0) return Number.NaN;
        const lost = this.#sum(`sum_${name}`, isLeft);
        const twice = this.#sum(
          `sum_own_${name}`,
          (number) => isLeft(number) && number("code") === target.code,
        );
        return (this.#doubled(target) - lost + twice) / 2 / mine / others;
      },
    };
  }

  /** Twice the weight of the pairs of a row of the class and another that scores lower; ties count half. */
  #doubled(target: Target): number {
    return this.#sum(`sum_${targetName(target)}`, (number) => number("code") === target.code);
  }

  #sum(name: string, isOf: (number: Statistics) => boolean = () => true): number {
    return this.#statistics.reduce((sum, number) => sum + (isOf(number) ? number(name) : 0), 0);
  }
}
