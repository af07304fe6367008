import type { Dialect } from "../../engines/engine.ts";
import { AssayError } from "../../model/error.ts";
import { missingFor } from "../../model/missing.ts";
import { aggregateSql, type Extremes } from "./aggregate.ts";
import { extremesOf } from "./extremes.ts";
import { type AggregatePart, type Answer, noRows } from "./metric.ts";
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

type Parts<Key> = ReadonlyMap<Key, ScanPart>;
type Answers<Key> = ReadonlyMap<Key, Answer>;

/**
 * Measures all parts in one SELECT over one scan, and one more for each column with many slices; equal
 * aggregates are computed once. When a query fails, each half of its parts is tried by itself, so that only
 * what cannot be measured loses its value.
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
    else keep(await halving(new Map(entries), (some) => scanGroups(table, column, some)));
  }
  keep(await halving(new Map(together), (some) => scanOnce(table, some)));
  return answers;
}

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
    if (entries.length === 1) return new Map([[entries[0][0], missingFor(thrown)]]);
    const middle = Math.ceil(entries.length / 2);
    const first = await halving(new Map(entries.slice(0, middle)), scan);
    const second = await halving(new Map(entries.slice(middle)), scan);
    return new Map([...first, ...second]);
  }
}

async function scanOnce<Key>(table: DataTable, parts: Parts<Key>): Promise<Answers<Key>> {
  const { engine, relation } = table;
  // In groups each would have bits of its own, so only here.
  const selection = new Selection(await extremesOf(table, parts.values()));
  const named = [...parts].map(([key, part]) => {
    const { slice, conditions } = part;
    const all = slice === undefined ? conditions : [...conditions, sliceCondition(table, slice)];
    return { key, part, names: selection.add(engine.dialect, part, all) };
  });
  const [row] = await engine.query(`SELECT ${selection.sql} FROM ${relation.from}`);
  const answers = new Map<Key, Answer>();
  for (const { key, part, names } of named) answers.set(key, await part.estimate(valuesOf(row, names)));
  return answers;
}

async function scanGroups<Key>(
  { engine, relation }: DataTable,
  name: string,
  parts: Parts<Key>,
): Promise<Answers<Key>> {
  const column = relation.columns.find((one) => one.name === name);
  if (column === undefined) throw new TypeError(`a slice names the unknown column ${name}`);
  const selection = new Selection();
  const named = [...parts].map(([key, part]) => {
    return { key, part, names: selection.add(engine.dialect, part, part.conditions) };
  });
  const text = engine.dialect.asText(engine.dialect.identifier(name), column);
  const rows = await engine.query(
    `SELECT ${text} AS slice, ${selection.sql} FROM ${relation.from} GROUP BY 1`,
  );
  const bySlice = new Map(rows.map((row) => [row["slice"] ?? null, row]));
  const answers = new Map<Key, Answer>();
  for (const { key, part, names } of named) {
    const row = bySlice.get(part.slice?.value ?? null);
    const answer = row === undefined ? noRows("the slice has no rows") : part.estimate(valuesOf(row, names));
    answers.set(key, await answer);
  }
  return answers;
}

/** Aggregates of one query, each SQL once. */
class Selection {
  readonly #aliases = new Map<string, string>();
  readonly #extremes: Extremes;

  constructor(extremes: Extremes = new Map()) {
    this.#extremes = extremes;
  }

  get sql(): string {
    return [...this.#aliases].map(([sql, alias]) => `${sql} AS ${alias}`).join(", ");
  }

  /** @returns the alias of each aggregate by the name that its metric gave it */
  add(dialect: Dialect, part: AggregatePart, conditions: readonly string[]): ReadonlyMap<string, string> {
    const named = Object.entries(part.aggregates).map(([name, aggregate]) => {
      const sql = aggregateSql(dialect, aggregate, conditions, this.#extremes);
      const alias = this.#aliases.get(sql) ?? `a${this.#aliases.size}`;
      this.#aliases.set(sql, alias);
      return [name, alias] as const;
    });
    return new Map(named);
  }
}

function valuesOf(row: Readonly<Record<string, unknown>>, names: ReadonlyMap<string, string>) {
  return Object.fromEntries([...names].map(([name, alias]) => [name, row[alias]]));
}
