import type { Dialect } from "../../../engines/dialect.ts";
import { FEW_VALUES } from "../drift/distribution.ts";
import type { DataTable } from "../table.ts";
import { quantilesOf, SHARES, type Shape, TENTHS } from "./grids.ts";
import type { Line } from "./lines.ts";
import type { Sums } from "./numbers.ts";
import { type Values, valuesAmong, valuesAt } from "./ranks.ts";
import { isSmall, sharedShape } from "./shared-bins.ts";

/** A line and what is known of its finite values. */
export interface Measured {
  readonly line: Line;
  readonly sums: Pick<Sums, "count" | "location">;
  /** How many different ones there are, or more. */
  readonly distinct: number;
}

/** Columns of one query; expressions of bins are long. */
const MOST_TOGETHER = 40;
/** Up to so many different values of a column are fetched with their counts, and what has to be known is told from them. */
const MOST_FETCHED = 2000;

/**
 * Bins of the lines' finite values, all in a few scans: each value by itself where there are few, else by hundredths.
 * @param mayTell false for a line of whose single rows the bins must not tell, unless by values that are few
 */
export async function shapesOf(
  table: DataTable,
  measured: readonly Measured[],
  mayTell: (line: Line) => boolean = () => true,
): Promise<ReadonlyMap<Line, Shape>> {
  const shapes = new Map<Line, Shape>();
  const { dialect } = table.engine;
  const isFetched = ({ distinct }: Measured) => distinct <= MOST_FETCHED;
  for (const group of inGroups(measured.filter(isFetched))) {
    const counted = await countsBy(
      table,
      group.map(({ line }) => dialect.asNumber(line.column.name)),
    );
    group.forEach((one, at) => {
      const sorted = [...counted[at]].sort(([x], [y]) => x - y);
      const { count } = one.sums;
      const isShared = one.distinct > FEW_VALUES && isSmall(count) && !mayTell(one.line);
      const shape = one.distinct <= FEW_VALUES ? everyValue(sorted) : fetchedBins(sorted, one);
      shapes.set(one.line, isShared ? sharedShape(sorted, count) : shape);
    });
  }
  const many = measured.filter((one) => !isFetched(one));
  const values = await valuesAt(
    table,
    many.map(({ line: { column }, sums: { count } }) => ({ column, count, ranks: ranksOf(count) })),
  );
  const binned = many.map((one, at) => ({ ...one, bins: binsOf(values[at], one.sums) }));
  for (const group of inGroups(binned)) {
    const counted = await countsBy(
      table,
      group.map(({ line, bins }) => binSql(dialect, line.column.name, bins.edges)),
    );
    group.forEach(({ line, bins }, at) => {
      shapes.set(line, shapeFrom(bins, counted[at]));
    });
  }
  return shapes;
}

function inGroups<One>(all: readonly One[]): readonly (readonly One[])[] {
  const groups = Math.ceil(all.length / MOST_TOGETHER);
  return Array.from({ length: groups }, (_, at) => all.slice(at * MOST_TOGETHER, (at + 1) * MOST_TOGETHER));
}

type Counted = readonly (readonly [value: number, count: number])[];

function fetchedBins(counted: Counted, { sums }: Measured): Shape {
  const bins = binsOf(valuesAmong(counted, ranksOf(sums.count)), sums);
  const counts = new Map<number, number>();
  for (const [value, count] of counted) {
    const bin = binHolding(bins.edges, value);
    counts.set(bin, (counts.get(bin) ?? 0) + count);
  }
  return shapeFrom(bins, counts);
}

interface Bins {
  readonly hundredths: readonly number[];
  readonly edges: readonly number[];
}

function binsOf(values: Values, { count, location: { min, max } }: Measured["sums"]): Bins {
  const hundredths = hundredthsOf(values, count);
  return { hundredths, edges: twiceAtMost([min, ...hundredths, max]) };
}

function shapeFrom({ hundredths, edges }: Bins, counted: ReadonlyMap<number, number>): Shape {
  const counts = edges.slice(1).map((_, bin) => counted.get(bin) ?? 0);
  const of = (shares: readonly number[]) => shares.map((share) => hundredths[Math.round(share * 100) - 1]);
  return { ...quantilesIn(of), isEveryValue: false, edges: [...edges], counts };
}

function everyValue(counted: Counted): Shape {
  const values = counted.map(([value]) => value);
  const counts = counted.map(([, count]) => count);
  const grid = { edges: [values[0], ...values], counts, isEveryValue: true };
  return {
    ...quantilesIn((shares) => quantilesOf(grid, shares)),
    isEveryValue: true,
    edges: grid.edges,
    counts,
  };
}

/** For each expression how many rows have each of its values, NULL not among them; one scan groups by all of them. */
async function countsBy(
  { engine, relation }: DataTable,
  expressions: readonly string[],
): Promise<readonly ReadonlyMap<number, number>[]> {
  const names = expressions.map((_, at) => `g${at}`);
  const selected = expressions.map((one, at) => `${one} AS ${names[at]}`).join(", ");
  const own = (then: (name: string, at: number) => string) =>
    `CASE ${names.map((name, at) => `WHEN grouping(${name}) = 0 THEN ${then(name, at)}`).join(" ")} END`;
  const rows = await engine.query(
    `SELECT ${own((_, at) => String(at))} AS place, ${own((name) => name)} AS v, count(*) AS n ` +
      `FROM (SELECT ${selected} FROM ${relation.from}) AS f GROUP BY GROUPING SETS (${names.map((name) => `(${name})`).join(", ")})`,
  );
  const counts = expressions.map(() => new Map<number, number>());
  for (const { place, v, n } of rows)
    if (v !== null && v !== undefined) counts[Number(place)].set(Number(v), Number(n));
  return counts;
}

/** What of the quantiles is told in words of its own. */
export function quantilesIn(of: (shares: readonly number[]) => readonly number[]) {
  const values = of(SHARES);
  return {
    deciles: [...of(TENTHS)],
    quantiles: SHARES.map((share, at): [number, number] => [share, values[at]]),
  };
}

/** 100 times the places from 0 of the quantiles 0.01 to 0.99: in whole numbers, which have no rounding. */
function placesOf(count: number): readonly number[] {
  return Array.from({ length: 99 }, (_, at) => (count - 1) * (at + 1));
}

function ranksOf(count: number): readonly number[] {
  const ranks = placesOf(count).flatMap((place) => [Math.floor(place / 100) + 1, Math.ceil(place / 100) + 1]);
  return [...new Set(ranks)];
}

/** Quantiles 0.01 to 0.99 with linear interpolation between values, as numpy.quantile. */
function hundredthsOf(values: Values, count: number): readonly number[] {
  return placesOf(count).map((place) => {
    const below = values.get(Math.floor(place / 100) + 1) ?? 0;
    const above = values.get(Math.ceil(place / 100) + 1) ?? 0;
    return below === above ? below : below + (above - below) * ((place % 100) / 100);
  });
}

/** Ascending edges; one that is there twice is a bin of its own. */
function twiceAtMost(edges: readonly number[]): readonly number[] {
  return edges.filter((edge, at) => at < 2 || edge !== edges[at - 1] || edge !== edges[at - 2]);
}

/** True where the bin below the edge does not hold it, because it is a bin of its own. */
function isApart(edges: readonly number[], at: number): boolean {
  return edges[at] === edges[at + 1] && edges[at] !== edges[at - 1];
}

function binHolding(edges: readonly number[], value: number): number {
  const last = edges.length - 2;
  const at = edges.findIndex((edge, place) => {
    return place > 0 && (isApart(edges, place) ? value < edge : value <= edge);
  });
  return at === -1 ? last : Math.min(last, at - 1);
}

/** SQL of the number of the bin that holds a column's value, found by halving; NULL for NULL. */
function binSql(dialect: Dialect, column: string, edges: readonly number[]): string {
  const value = dialect.asNumber(column);
  const choose = (low: number, high: number): string => {
    if (low === high) return String(low);
    const middle = Math.floor((low + high) / 2);
    const sign = isApart(edges, middle + 1) ? "<" : "<=";
    const literal = dialect.asNumber(`'${edges[middle + 1]}'`);
    return `CASE WHEN ${value} ${sign} ${literal} THEN ${choose(low, middle)} ELSE ${choose(middle + 1, high)} END`;
  };
  return `CASE WHEN ${column} IS NOT NULL THEN ${choose(0, edges.length - 2)} END`;
}
