import type { RelationColumn } from "../../engines/engine.ts";
import type { Missing } from "../../model/estimate.ts";
import { missingFor } from "../../model/missing.ts";
import { type Aggregates, aggregateSql } from "./aggregate.ts";
import { exactMean, sumAggregates } from "./exact-sum.ts";
import type { DataTable } from "./table.ts";

/** Where the finite values of a column of numbers lie: what powers of them are measured from. */
export interface Location {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
}

type Answer = Location | Missing | undefined;

interface Waiting {
  readonly column: RelationColumn;
  readonly resolve: (location: Answer) => void;
}

/**
 * Finds where columns lie, in one scan for all that are asked for together. Moments are then measured from
 * there, so that values far from zero lose no digits.
 */
export class Locations {
  readonly #table: DataTable;
  readonly #known = new Map<string, Promise<Answer>>();
  #waiting: Waiting[] = [];

  constructor(table: DataTable) {
    this.#table = table;
  }

  /** Undefined for a column without finite values. */
  of(column: RelationColumn): Promise<Answer> {
    const known = this.#known.get(column.name);
    if (known !== undefined) return known;
    const { promise, resolve } = Promise.withResolvers<Answer>();
    this.#known.set(column.name, promise);
    this.#waiting.push({ column, resolve });
    // Whoever plans beside this one has its say before the scan.
    if (this.#waiting.length === 1) setImmediate(() => void this.#scan());
    return promise;
  }

  async #scan(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    const { engine, relation } = this.#table;
    const parts = asked.map(({ column }) => aggregatesOf(this.#table, column));
    const selected = parts.flatMap(({ aggregates, condition }, at) =>
      Object.entries(aggregates).map(
        ([name, aggregate]) => `${aggregateSql(engine.dialect, aggregate, [condition])} AS ${name}${at}`,
      ),
    );
    try {
      const [row] = await engine.query(`SELECT ${selected.join(", ")} FROM ${relation.from}`);
      asked.forEach(({ resolve }, at) => {
        const values = Object.fromEntries(
          Object.keys(parts[at].aggregates).map((name) => [name, row[`${name}${at}`]]),
        );
        const count = Number(values["summed"]);
        const [min, max] = [Number(values["low"]), Number(values["high"])];
        if (Number(values["filled"]) === 0) resolve(undefined);
        // Beyond what is added exactly the middle is as good a place as the mean.
        else resolve({ min, max, mean: count === 0 ? min / 2 + max / 2 : exactMean(values, count) });
      });
    } catch (thrown) {
      for (const { resolve } of asked) resolve(missingFor(thrown));
    }
  }
}

function aggregatesOf({ engine: { dialect } }: DataTable, column: RelationColumn) {
  const name = dialect.identifier(column.name);
  const number = dialect.asNumber(name);
  const aggregates: Aggregates = {
    filled: `count(${name})`,
    low: `min(${number})`,
    high: `max(${number})`,
    ...sumAggregates(dialect, name, column.cell),
  };
  return { aggregates, condition: dialect.isFinite(name) };
}
