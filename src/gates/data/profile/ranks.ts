import type { RelationColumn } from "../../../engines/dialect.ts";
import type { DataTable } from "../table.ts";

/** Places of a column in the order of its values, the smallest at 1. */
export interface Ranked {
  readonly column: RelationColumn;
  /** How many values there are. */
  readonly count: number;
  readonly ranks: readonly number[];
}

/** Values by their places. */
export type Values = ReadonlyMap<number, number>;

/** Values that one query may hold, twice while they are sorted: 128 MiB of doubles. Beyond, a column is sorted by itself, on disk if need be. */
const MOST_HELD = 2 ** 23;

/** The values at those places, of as many columns in a scan as fit into memory. */
export async function valuesAt(table: DataTable, wanted: readonly Ranked[]): Promise<readonly Values[]> {
  const found = new Map<Ranked, Values>();
  const { dialect } = table.engine;
  let held: Ranked[] = [];
  const flush = async () => {
    if (held.length === 0) return;
    const sql = held.map(({ column, ranks }) => dialect.valuesAt?.(dialect.asNumber(column.name), ranks));
    const selected = sql.map((one, at) => `${one} AS v${at}`).join(", ");
    const [row] = await table.engine.query(`SELECT ${selected} FROM ${table.relation.from}`);
    held.forEach((one, at) => {
      const values = String(row[`v${at}`]).split(",").map(Number);
      found.set(one, new Map(one.ranks.map((rank, place) => [rank, values[place]])));
    });
    held = [];
  };
  for (const one of wanted) {
    if (dialect.valuesAt === undefined || one.count > MOST_HELD) {
      found.set(one, await sorted(table, one));
      continue;
    }
    if (held.reduce((sum, { count }) => sum + count, one.count) > MOST_HELD) await flush();
    held.push(one);
  }
  await flush();
  return wanted.map((one) => found.get(one) ?? new Map());
}

/** The same out of values and how often each occurs. */
export function valuesAmong(
  counted: readonly (readonly [number, number])[],
  ranks: readonly number[],
): Values {
  const found = new Map<number, number>();
  let [at, seen] = [0, counted[0]?.[1] ?? 0];
  for (const rank of ranks.toSorted((x, y) => x - y)) {
    while (rank > seen && at < counted.length - 1) seen += counted[++at][1];
    found.set(rank, counted[at][0]);
  }
  return found;
}

async function sorted({ engine, relation }: DataTable, { column, ranks }: Ranked): Promise<Values> {
  const value = engine.dialect.asNumber(column.name);
  const values = `(SELECT ${value} AS v FROM ${relation.from} WHERE ${column.name} IS NOT NULL) AS f`;
  const rows = await engine.query(
    `SELECT v, place FROM (SELECT v, row_number() OVER (ORDER BY v) AS place FROM ${values}) AS r WHERE place IN (${ranks.join(", ")})`,
  );
  return new Map(rows.map(({ v, place }) => [Number(place), Number(v)]));
}
