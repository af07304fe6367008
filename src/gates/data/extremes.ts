import type { Aggregates, Extremes } from "./aggregate.ts";
import type { DataTable } from "./table.ts";

/** A bit for every integer between the extremes: at most 32 MiB a column and thread. */
const MOST_BITS = 2n ** 28n;

/**
 * Finds the columns whose different values can be counted as bits instead of keys, which takes a tenth of the
 * time and a fraction of the memory for dense keys. Only where a file knows its extremes, since looking for
 * them would cost what is saved.
 */
export async function extremesOf(
  { engine, relation }: DataTable,
  parts: Iterable<{ readonly aggregates: Aggregates }>,
): Promise<Extremes> {
  if (relation.knowsExtremes !== true || engine.dialect.distinctWithin === undefined) return new Map();
  const integers = relation.columns.filter(({ cell }) => cell === "integer");
  const known = new Set(integers.map(({ name }) => engine.dialect.identifier(name)));
  const names = new Set<string>();
  for (const { aggregates } of parts)
    for (const aggregate of Object.values(aggregates))
      if (typeof aggregate === "object" && "distinct" in aggregate && aggregate.whole === true)
        if (known.has(aggregate.distinct)) names.add(aggregate.distinct);
  if (names.size === 0) return new Map();
  const asked = [...names];
  const selected = asked.map((name, at) => `min(${name}) AS low${at}, max(${name}) AS high${at}`);
  const [row] = await engine.query(`SELECT ${selected.join(", ")} FROM ${relation.from}`);
  return new Map(
    asked.flatMap((name, at) => {
      const [low, high] = [integerOf(row[`low${at}`]), integerOf(row[`high${at}`])];
      if (low === undefined || high === undefined || high - low >= MOST_BITS) return [];
      return [[name, [low, high] as const] as const];
    }),
  );
}

/** 64-bit integers arrive as numbers where those are exact; wider ones may be texts. */
function integerOf(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  return typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}
