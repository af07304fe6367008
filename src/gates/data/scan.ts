import type { Code } from "../../model/codes/index.ts";
import { AssayError } from "../../model/error.ts";
import { missingFor } from "../../model/missing.ts";
import { type AggregateValues, aggregateSql, type Extremes, quantileOf } from "./aggregate.ts";
import { withComputed } from "./computed.ts";
import { extremesOf } from "./extremes.ts";
import type { AggregatePart, Answer } from "./metric.ts";
import { keyOf, largeQuantiles, type Quantiles, quantilesAmong, quantilesSql } from "./quantiles.ts";
import { type Slice, sliceCondition } from "./slices.ts";
import type { DataTable } from "./table.ts";

/** Aggregates over the rows that meet all conditions. */
export interface ScanPart extends AggregatePart {
  readonly conditions: readonly string[];
  /** One value of a column, which the rows must have besides. */
  readonly slice?: Slice;
}

/** From so many slices of a column on, one scan in groups costs less than a condition for each. */
const GROUPED_FROM = 5;
/** Engines plan longer queries in time and memory that grow with the square of them. */
const MOST_AGGREGATES = 400;

type Conditioned = Pick<ScanPart, "aggregates" | "levels" | "conditions">;
type Parts<Key> = ReadonlyMap<Key, ScanPart>;
type Answers<Key> = ReadonlyMap<Key, Answer>;

/**
 * Measures all parts in one SELECT over one scan, and one more for each column with many slices; equal
 * aggregates are computed once, and only those of very many columns take several. When a query fails, each half of its
 * parts is tried by itself, so that only what cannot be measured loses its value.
 */
export async function scanAggregates<Key>(table: DataTable, parts: Parts<Key>): Promise<Answers<Key>> {
  const answers = new Map<Key, Answer>();
  const keep = (some: Answers<Key>) => {
    for (const [key, answer] of some) answers.set(key, answer);
  };
  const byColumn = Map.groupBy(parts, ([, { slice }]) => slice?.column);
  const together: [Key, ScanPart][] = [];
  for (const [column, entries] of byColumn) {
    const values = new Set(entries.map(([, { slice }]) => slice?.value));
    if (column === undefined || values.size < GROUPED_FROM) together.push(...entries);
    else
      for (const batch of batchesOf(entries, () => undefined))
        keep(await halving(batch, (some) => scanGroups(table, column, some)));
  }
  for (const batch of batchesOf(together, ({ slice }) => slice))
    keep(await halving(batch, (some) => scanOnce(table, some)));
  return answers;
}

/** @param sliceOf the slice whose rows aggregates have a condition for */
function batchesOf<Key>(
  entries: readonly (readonly [Key, ScanPart])[],
  sliceOf: (part: ScanPart) => Slice | undefined,
): readonly Parts<Key>[] {
  const batches: Map<Key, ScanPart>[] = [];
  const asked = new Set<string>();
  for (const [key, part] of entries) {
    const { aggregates, conditions } = part;
    const own = Object.values(aggregates).map((one) => JSON.stringify([one, conditions, sliceOf(part)]));
    const added = own.filter((one) => !asked.has(one)).length;
    if (batches.length === 0 || asked.size + added > MOST_AGGREGATES) {
      batches.push(new Map());
      asked.clear();
    }
    for (const one of own) asked.add(one);
    batches[batches.length - 1].set(key, part);
  }
  return batches;
}

/** One of the parts may be at fault, or all together too much. A server that is slow or gone would only be so again. */
const HALVING_HELPS: readonly Code[] = ["data/unreadable", "data/out-of-memory", "data/no-permission"];

async function halving<Key>(
  parts: Parts<Key>,
  scan: (parts: Parts<Key>) => Promise<Answers<Key>>,
): Promise<Answers<Key>> {
  if (parts.size === 0) return new Map();
  try {
    return await scan(parts);
  } catch (thrown) {
    if (!(thrown instanceof AssayError)) throw thrown;
    const entries = [...parts];
    if (entries.length === 1 || !HALVING_HELPS.includes(thrown.code))
      return new Map(entries.map(([key]) => [key, missingFor(thrown)]));
    const middle = Math.ceil(entries.length / 2);
    const first = await halving(new Map(entries.slice(0, middle)), scan);
    const second = await halving(new Map(entries.slice(middle)), scan);
    return new Map([...first, ...second]);
  }
}

async function scanOnce<Key>(table: DataTable, parts: Parts<Key>): Promise<Answers<Key>> {
  const conditioned = [...parts].map(([key, part]) => {
    const { slice, conditions, aggregates } = part;
    const all = slice === undefined ? conditions : [...conditions, sliceCondition(table, slice)];
    return { key, part, aggregates, levels: part.levels, conditions: all };
  });
  const values = await measureTogether(table, conditioned);
  const answers = new Map<Key, Answer>();
  for (const [at, { key, part }] of conditioned.entries())
    answers.set(key, await estimated(part, values[at]));
  return answers;
}

/** What asks a question of its own may fail alone. */
async function estimated(part: ScanPart, values: AggregateValues): Promise<Answer> {
  try {
    return await part.estimate(values);
  } catch (thrown) {
    if (thrown instanceof AssayError) return missingFor(thrown);
    throw thrown;
  }
}

/** The values of aggregates over all rows of a table, for what cannot wait for the scan of all metrics. */
export async function scanValues(
  table: DataTable,
  part: Pick<AggregatePart, "aggregates" | "levels">,
): Promise<AggregateValues> {
  const [values] = await measureTogether(table, [{ ...part, conditions: [] }]);
  return values;
}

async function measureTogether(
  table: DataTable,
  parts: readonly Conditioned[],
): Promise<readonly AggregateValues[]> {
  const quantiles = quantilesAmong(parts);
  const selection = new Selection(table, {
    // In groups each would have bits and samples of its own, so only here.
    extremes: await extremesOf(table, parts),
    known: await largeQuantiles(table, quantiles),
    quantiles: quantilesSql(table, quantiles),
  });
  const named = parts.map((part) => selection.add(part));
  const row = await selection.row(withComputed(table, parts));
  return named.map((names) => valuesOf(row, names));
}

async function scanGroups<Key>(table: DataTable, name: string, parts: Parts<Key>): Promise<Answers<Key>> {
  const { engine, relation } = table;
  const column = relation.columns.find((one) => one.name === name);
  if (column === undefined) throw new TypeError(`a slice names the unknown column ${name}`);
  const selection = new Selection(table, {
    extremes: new Map(),
    known: new Map(),
    quantiles: quantilesSql(table, quantilesAmong(parts.values())),
  });
  const named = [...parts].map(([key, part]) => ({ key, part, names: selection.add(part) }));
  const text = engine.dialect.asText(engine.dialect.identifier(name), column);
  const rows = await engine.query(
    `SELECT ${text} AS slice, ${selection.sql} FROM ${withComputed(table, parts.values())} GROUP BY 1`,
  );
  const bySlice = new Map(rows.map((row) => [row["slice"] ?? null, row]));
  const answers = new Map<Key, Answer>();
  const absent = new Map<Key, ScanPart>();
  for (const { key, part, names } of named) {
    const row = bySlice.get(part.slice?.value ?? null);
    if (row === undefined) absent.set(key, part);
    else answers.set(key, await estimated(part, valuesOf(row, names)));
  }
  // Of no rows there is no group, but what metrics say of them, as a count of 0.
  for (const batch of batchesOf([...absent], ({ slice }) => slice))
    for (const [key, answer] of await scanOnce(table, batch)) answers.set(key, answer);
  return answers;
}

interface Planned {
  readonly extremes: Extremes;
  /** What was looked for before. */
  readonly known: Quantiles;
  /** SQL by `keyOf`. */
  readonly quantiles: ReadonlyMap<string, string>;
}

/** Aggregates of one query, each SQL once. */
class Selection {
  readonly #aliases = new Map<string, string>();
  readonly #known = new Map<string, number | null>();
  readonly #table: DataTable;
  readonly #planned: Planned;

  constructor(table: DataTable, planned: Planned) {
    this.#table = table;
    this.#planned = planned;
  }

  get sql(): string {
    return [...this.#aliases].map(([sql, alias]) => `${sql} AS ${alias}`).join(", ");
  }

  /** @returns the alias of each aggregate by the name that its metric gave it */
  add({ aggregates, conditions }: Conditioned): ReadonlyMap<string, string> {
    const named = Object.entries(aggregates).map(([name, aggregate]) => {
      const quantile = quantileOf(aggregate, conditions);
      const key = quantile === undefined ? undefined : keyOf(quantile);
      const known = key === undefined ? undefined : this.#planned.known.get(key);
      if (key !== undefined && known !== undefined) {
        this.#known.set(key, known);
        return [name, key] as const;
      }
      const { engine } = this.#table;
      const sql =
        this.#planned.quantiles.get(key ?? "") ??
        aggregateSql(engine.dialect, aggregate, conditions, this.#planned.extremes);
      const alias = this.#aliases.get(sql) ?? `a${this.#aliases.size}`;
      this.#aliases.set(sql, alias);
      return [name, alias] as const;
    });
    return new Map(named);
  }

  /** Everything by its alias. */
  async row(from: string): Promise<AggregateValues> {
    const isEmpty = this.#aliases.size === 0;
    const [row] = isEmpty ? [{}] : await this.#table.engine.query(`SELECT ${this.sql} FROM ${from}`);
    return { ...row, ...Object.fromEntries(this.#known) };
  }
}

function valuesOf(row: AggregateValues, names: ReadonlyMap<string, string>): AggregateValues {
  return Object.fromEntries([...names].map(([name, alias]) => [name, row[alias]]));
}
