import type { Bracket, BracketDialect } from "../../engines/bracket-dialect.ts";
import { type Aggregates, type Quantile, quantileOf } from "./aggregate.ts";
import type { DataTable } from "./table.ts";

export interface Limits {
  /** Values that aggregates of one query may hold, of all columns together. */
  readonly held: number;
  /** Values of one sample, and of the samples of all columns together. */
  readonly sample: number;
  readonly samples: number;
}

/** 128 MiB of doubles. */
const LIMITS: Limits = { held: 2 ** 24, sample: 2 ** 18, samples: 2 ** 22 };
/** What a value and what stands between it and the next one takes in a file at least, on average. */
const BYTES_A_CELL = 4;

/** Values by `keyOf`; null without any. */
export type Quantiles = ReadonlyMap<string, number | null>;

export function keyOf({ expression, share, where = "" }: Quantile): string {
  return JSON.stringify([expression, share, where]);
}

/** SQL of each quantile by `keyOf`; those of the same values share one aggregate, which holds them once. */
export function quantilesSql({ engine: { dialect } }: DataTable, wanted: readonly Quantile[]) {
  const sql = new Map<string, string>();
  const sameValues = Map.groupBy(wanted, ({ expression, where }) => JSON.stringify([expression, where]));
  for (const group of sameValues.values()) {
    const [{ expression, where }] = group;
    const shares = group.map(({ share }) => share);
    const together = shares.length === 1 ? undefined : dialect.quantiles?.(expression, shares, where);
    group.forEach((one, at) => {
      sql.set(keyOf(one), together?.[at] ?? dialect.quantile(expression, one.share, where));
    });
  }
  return sql;
}

interface Part {
  readonly aggregates: Aggregates;
  readonly conditions: readonly string[];
}

/** The quantiles among aggregates, each once. */
export function quantilesAmong(parts: Iterable<Part>): readonly Quantile[] {
  const found = new Map<string, Quantile>();
  for (const { aggregates, conditions } of parts)
    for (const aggregate of Object.values(aggregates)) {
      const one = quantileOf(aggregate, conditions);
      if (one !== undefined) found.set(keyOf(one), one);
    }
  return [...found.values()];
}

/**
 * Quantiles of a table whose values would not fit into memory, all columns in two scans: a sample says between
 * which two values each quantile lies, then only the values between them are held. Where even those are too many,
 * a scan between the two looks closer. Empty where the scan of all aggregates may as well hold the values.
 */
export async function largeQuantiles(
  table: DataTable,
  wanted: readonly Quantile[],
  limits = LIMITS,
): Promise<Quantiles> {
  const { brackets } = table.engine.dialect;
  const samples = new Set(wanted.map(({ expression, where }) => JSON.stringify([expression, where]))).size;
  if (brackets === undefined || samples === 0) return new Map();
  const rows = await rowsOf(table);
  if (rows * samples <= limits.held) return new Map();
  const share = Math.min(1, Math.min(limits.sample, limits.samples / samples) / rows);
  const drawn = await query(
    table,
    brackets.sample(table.relation.from, share),
    wanted.map((one) => brackets.drawn(one.expression, one.share, one.where)),
  );
  const placed = wanted.map((one, at): Placed => {
    return { ...one, bracket: bracketFrom(drawn[at]), held: heldOf(rows * share, one.share) / share };
  });
  return collect(table, await closer(table, brackets, placed, limits), limits);
}

interface Placed extends Quantile {
  readonly bracket: Bracket;
  /** About how many values lie in the bracket. */
  readonly held: number;
}

/** How many of a sample lie in a bracket, which `BracketDialect` makes six standard deviations wide to either side. */
function heldOf(sample: number, share: number): number {
  return 12 * Math.sqrt(sample * share * (1 - share)) + 14;
}

async function closer(
  table: DataTable,
  brackets: BracketDialect,
  placed: readonly Placed[],
  limits: Limits,
): Promise<readonly Placed[]> {
  const held = placed.reduce((sum, one) => sum + one.held, 0);
  if (held <= limits.held) return placed;
  const rate = limits.held / 4 / held;
  const found = await query(
    table,
    table.relation.from,
    placed.map((one) => brackets.narrower(one.expression, one.share, one.bracket, rate, one.where)),
  );
  return placed.map((one, at) => {
    return { ...one, bracket: bracketFrom(found[at]), held: heldOf(one.held * rate, 0.5) / rate };
  });
}

/** One scan, or as many as what has to be held at a time needs. */
async function collect(table: DataTable, placed: readonly Placed[], limits: Limits): Promise<Quantiles> {
  const { dialect } = table.engine;
  const values = new Map<string, number | null>();
  const missed: Quantile[] = [];
  for (const group of groupsOf(placed, limits.held)) {
    const found = await query(
      table,
      table.relation.from,
      group.flatMap((one) => {
        const { expression, share, where, bracket } = one;
        const count = `count(${expression})`;
        return [
          where === undefined ? count : dialect.filtered(count, where),
          dialect.brackets?.quantile(expression, share, bracket, where) ?? "NULL",
        ];
      }),
    );
    group.forEach((one, at) => {
      const [count, value] = [Number(found[2 * at]), found[2 * at + 1]];
      if (count > 0 && value === null) missed.push(one);
      else values.set(keyOf(one), value === null ? null : Number(value));
    });
  }
  // Chance leads astray once in a billion times; then all values are held after all.
  if (missed.length > 0) {
    const sql = missed.map(({ expression, share, where }) => dialect.quantile(expression, share, where));
    const found = await query(table, table.relation.from, sql);
    missed.forEach((one, at) => {
      values.set(keyOf(one), Number(found[at]));
    });
  }
  return values;
}

function groupsOf(placed: readonly Placed[], most: number): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  let held = most;
  for (const one of placed) {
    if (held + one.held > most) {
      groups.push([]);
      held = 0;
    }
    groups[groups.length - 1].push(one);
    held += one.held;
  }
  return groups;
}

async function query({ engine }: DataTable, from: string, sql: readonly string[]): Promise<unknown[]> {
  const selected = sql.map((one, at) => `${one} AS q${at}`).join(", ");
  const [row] = await engine.query(`SELECT ${selected} FROM ${from}`);
  return sql.map((_, at) => row[`q${at}`] ?? null);
}

/** At most about as many; a count where it costs nothing, else a guess from the size of the files. */
async function rowsOf({ engine, relation, inputs }: DataTable): Promise<number> {
  if (relation.knowsExtremes === true) {
    const [{ n }] = await engine.query(`SELECT count(*) AS n FROM ${relation.from}`);
    return Number(n);
  }
  const bytes = inputs.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
  return bytes / (BYTES_A_CELL * Math.max(1, relation.columns.length));
}

function bracketFrom(value: unknown): Bracket {
  const [low, high] = String(value).split(",");
  return { low, high };
}
