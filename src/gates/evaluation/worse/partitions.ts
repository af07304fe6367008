import { columnOfQueries } from "../ranking/per-query.ts";
import type { Evaluated, Scene } from "../scene.ts";
import { indexSlices } from "../slices.ts";
import { readRows } from "../tables/table.ts";
import type { Partition } from "./slice-losses.ts";

/** Declared columns as slices of all rows, or of those of one slice. */
export interface SlicePartitions {
  /** Row numbers of the partitions count within `rows`. Undefined for a slice of no declared column. */
  within(
    slice: string | number | undefined,
  ): { readonly rows?: Uint32Array; readonly partitions: readonly Partition[] } | undefined;
}

/** Reads the columns under `slices` and those that rules name. */
export async function readPartitions(
  scene: Scene,
  { table, slices, rows, truth }: Evaluated,
): Promise<SlicePartitions> {
  const { engine, config } = scene;
  const names = [...new Set([...(config.slices ?? []), ...slices.keys()])];
  const known = table.columns.filter(({ name }) => names.includes(name));
  if (known.length === 0) return { within: () => undefined };
  const read = await readRows(
    engine,
    table,
    known.map(({ name }) => name),
    config.batch ?? 4096,
  );
  const byColumn = new Map<string, Partition>();
  for (const { name, cell } of known) {
    const column = read.column(name);
    const units = truth.judged ?? truth.problems;
    const ofRows = units === undefined ? column : columnOfQueries(column, cell, units);
    // A column that differs within a query is of no part of the queries.
    if (ofRows === undefined) continue;
    const index = indexSlices(name, ofRows, cell, rows);
    // Too many values: a rule on such a column has said so already.
    if ("reason" in index) continue;
    byColumn.set(name, new Map([...index].map(([value, members]) => [`${name}=${value}`, members])));
  }
  return {
    within: (slice) => {
      if (slice === undefined) return { partitions: [...byColumn.values()] };
      const own = [...byColumn].find(([, partition]) => partition.has(String(slice)));
      const members = own?.[1].get(String(slice));
      if (own === undefined || members === undefined) return undefined;
      const others = [...byColumn].filter(([name]) => name !== own[0]);
      return { rows: members, partitions: others.map(([, partition]) => restrict(partition, members, rows)) };
    },
  };
}

function restrict(partition: Partition, to: Uint32Array, rows: number): Partition {
  const place = new Int32Array(rows).fill(-1);
  to.forEach((row, at) => {
    place[row] = at;
  });
  const parts = [...partition].map(([slice, members]): [string, Uint32Array] => [
    slice,
    members.filter((row) => place[row] >= 0).map((row) => place[row]),
  ]);
  return new Map(parts.filter(([, members]) => members.length > 0));
}
