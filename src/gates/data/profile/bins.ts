import type { Dialect } from "../../../engines/engine.ts";
import type { ProfileFinite } from "../../../model/profile.ts";
import { FEW_VALUES } from "../drift/distribution.ts";
import type { DataTable } from "../table.ts";
import { quantilesOf, SHARES, TENTHS } from "./grids.ts";
import type { Line } from "./lines.ts";
import type { Sums } from "./numbers.ts";

export type Shape = Required<
  Pick<ProfileFinite, "deciles" | "quantiles" | "isEveryValue" | "edges" | "counts">
>;

/** Bins of a line's finite values: each value by itself where there are few, else by hundredths. */
export async function shapeOf(
  table: DataTable,
  { column }: Line,
  distinct: number,
  { count, location: { min, max } }: Pick<Sums, "count" | "location">,
): Promise<Shape> {
  const { engine, relation } = table;
  const { dialect } = engine;
  const value = dialect.asNumber(column.name);
  const values = `(SELECT ${value} AS v FROM ${relation.from} WHERE ${column.name} IS NOT NULL) AS f`;
  if (distinct <= FEW_VALUES) {
    const rows = await engine.query(`SELECT v, count(*) AS n FROM ${values} GROUP BY v ORDER BY v`);
    const edges = rows.map(({ v }) => Number(v));
    const counts = rows.map(({ n }) => Number(n));
    const grid = { edges: [edges[0], ...edges], counts, isEveryValue: true };
    return {
      ...quantilesIn((shares) => quantilesOf(grid, shares)),
      isEveryValue: true,
      edges: grid.edges,
      counts,
    };
  }
  const hundredths = await hundredthsOf(table, values, count);
  const edges = twiceAtMost([min, ...hundredths, max]);
  const counted = await engine.query(
    `SELECT bin, count(*) AS n FROM (SELECT ${binOf(dialect, edges)} AS bin FROM ${values}) AS b GROUP BY bin`,
  );
  const counts = edges.slice(1).map(() => 0);
  for (const { bin, n } of counted) counts[Number(bin)] = Number(n);
  const found = (shares: readonly number[]) => shares.map((share) => hundredths[Math.round(share * 100) - 1]);
  return { ...quantilesIn(found), isEveryValue: false, edges: [...edges], counts };
}

/** What of the quantiles is told in words of its own. */
export function quantilesIn(of: (shares: readonly number[]) => readonly number[]) {
  const values = of(SHARES);
  return {
    deciles: [...of(TENTHS)],
    quantiles: SHARES.map((share, at): [number, number] => [share, values[at]]),
  };
}

/** Quantiles 0.01 to 0.99 with linear interpolation between values, as numpy.quantile, out of one sort. */
async function hundredthsOf(
  { engine }: DataTable,
  values: string,
  count: number,
): Promise<readonly number[]> {
  // In whole numbers, which have no rounding: 100 times the place from 0.
  const places = Array.from({ length: 99 }, (_, at) => (count - 1) * (at + 1));
  const ranks = new Set(places.flatMap((place) => [Math.floor(place / 100) + 1, Math.ceil(place / 100) + 1]));
  const rows = await engine.query(
    `SELECT v, place FROM (SELECT v, row_number() OVER (ORDER BY v) AS place FROM ${values}) AS r WHERE place IN (${[...ranks].join(", ")})`,
  );
  const byRank = new Map(rows.map(({ v, place }) => [Number(place), Number(v)]));
  return places.map((place) => {
    const below = byRank.get(Math.floor(place / 100) + 1) ?? 0;
    const above = byRank.get(Math.ceil(place / 100) + 1) ?? 0;
    return below === above ? below : below + (above - below) * ((place % 100) / 100);
  });
}

/** Ascending edges; one that is there twice is a bin of its own. */
function twiceAtMost(edges: readonly number[]): readonly number[] {
  return edges.filter((edge, at) => at < 2 || edge !== edges[at - 1] || edge !== edges[at - 2]);
}

/** SQL of the number of the bin that holds v, found by halving. */
function binOf(dialect: Dialect, edges: readonly number[]): string {
  const last = edges.length - 2;
  const choose = (low: number, high: number): string => {
    if (low === high) return String(low);
    const middle = Math.floor((low + high) / 2);
    const edge = edges[middle + 1];
    // The bin below an edge that is there twice does not hold it.
    const sign = edge === edges[middle + 2] && edge !== edges[middle] ? "<" : "<=";
    const literal = dialect.asNumber(`'${edge}'`);
    return `CASE WHEN v ${sign} ${literal} THEN ${choose(low, middle)} ELSE ${choose(middle + 1, high)} END`;
  };
  return choose(0, last);
}
