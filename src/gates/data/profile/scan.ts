import { type Aggregates, type AggregateValues, aggregateSql } from "../aggregate.ts";
import type { DataTable } from "../table.ts";

/** Aggregates, and the condition of the rows that they are over. */
export interface ScanPart {
  readonly aggregates: Aggregates;
  readonly where?: string;
}

/** More aggregates than this are no faster in one query than in two. */
const MOST = 600;
/** Each count of different values takes two megabytes and more, however few there are. */
const MOST_DISTINCT = 64;

/** Measures parts in as few scans as possible. */
export async function scanParts<Key>(
  { engine, relation }: DataTable,
  parts: ReadonlyMap<Key, ScanPart>,
): Promise<ReadonlyMap<Key, AggregateValues>> {
  const answers = new Map<Key, AggregateValues>();
  for (const group of groupsOf([...parts])) {
    const selected = group.flatMap(([, { aggregates, where }], at) =>
      Object.entries(aggregates).map(
        ([name, aggregate]) =>
          `${aggregateSql(engine.dialect, aggregate, where === undefined ? [] : [where])} AS ${name}_${at}`,
      ),
    );
    const [row] = await engine.query(`SELECT ${selected.join(", ")} FROM ${relation.from}`);
    group.forEach(([key, { aggregates }], at) => {
      const named = Object.keys(aggregates).map((name) => [name, row[`${name}_${at}`]] as const);
      answers.set(key, Object.fromEntries(named));
    });
  }
  return answers;
}

function groupsOf<Key>(parts: readonly (readonly [Key, ScanPart])[]): (readonly [Key, ScanPart])[][] {
  const groups: (readonly [Key, ScanPart])[][] = [];
  let [size, distinct] = [MOST, 0];
  for (const part of parts) {
    const aggregates = Object.values(part[1].aggregates);
    const moreDistinct = aggregates.filter((one) => typeof one === "object" && "distinct" in one).length;
    if (size + aggregates.length > MOST || distinct + moreDistinct > MOST_DISTINCT) {
      groups.push([]);
      [size, distinct] = [0, 0];
    }
    groups[groups.length - 1].push(part);
    size += aggregates.length;
    distinct += moreDistinct;
  }
  return groups;
}
