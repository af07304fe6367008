import type { ProfileFinite } from "../../../model/profile.ts";
import { correctedKurtosis, correctedSkew } from "../../../stats/shape.ts";
import { type Aggregates, type AggregateValues, countWhere } from "../aggregate.ts";
import { type Location, scaled } from "../arithmetic/distance.ts";
import { exactMean, exactSum, SMALLEST_ADDED, sumAggregates } from "../arithmetic/exact-sum.ts";
import type { DataTable } from "../table.ts";
import { expand } from "./expansion.ts";
import { type Line, rawName } from "./lines.ts";
import type { CentralMoments } from "./moments.ts";

/** Counts, extremes and the exact sum of a line's finite values. */
export function sumsOf({ engine: { dialect } }: DataTable, line: Line): Aggregates {
  const { name, cell } = line.column;
  const raw = rawName(line);
  const number = dialect.asNumber(name);
  return {
    values: `count(${raw})`,
    count: `count(${name})`,
    nan: cell === "integer" ? "sum(0)" : countWhere(dialect.isNaN(raw)),
    positive:
      cell === "integer"
        ? "sum(0)"
        : countWhere(`${raw} > 0 AND ${name} IS NULL AND NOT ${dialect.isNaN(raw)}`),
    low: `min(${number})`,
    high: `max(${number})`,
    ...sumAggregates(dialect, name, cell),
  };
}

/** What `sumsOf` counted. */
export interface Sums {
  readonly nan: number;
  readonly infinite: number;
  readonly negativeInfinite: number;
  readonly count: number;
  readonly location: Location;
  /** Absent where some values are not added exactly. */
  readonly sum?: readonly number[];
}

export function readSums(values: AggregateValues): Sums {
  const count = Number(values["count"]);
  const nan = Number(values["nan"]);
  const infinite = Number(values["positive"]);
  const [min, max] = [Number(values["low"] ?? 0), Number(values["high"] ?? 0)];
  const farthest = Math.max(Math.abs(min), Math.abs(max));
  const isExact = Number(values["summed"]) === count && (farthest === 0 || farthest >= SMALLEST_ADDED);
  return {
    nan,
    infinite,
    negativeInfinite: Number(values["values"]) - count - nan - infinite,
    count,
    location: { min, max, mean: isExact && count > 0 ? exactMean(values, count) : min / 2 + max / 2 },
    ...(isExact && count > 0 ? { sum: expand(exactSum(values)) } : {}),
  };
}

/** A line whose spread can be measured, and from where. */
export interface Spread {
  readonly line: Line;
  readonly sums: Sums;
}

/** Undefined where doubles cannot tell the values apart. */
export function spreadOf(line: Line, sums: Sums | undefined): Spread | undefined {
  if (sums === undefined || sums.count === 0) return undefined;
  return Number.isFinite(sums.location.max - sums.location.min) ? { line, sums } : undefined;
}

const powersTo = (highest: 2 | 4) => [1, 2, 3, 4].slice(0, highest);

/** A table of the powers of distances from the mean; level by level, so that nothing is computed twice. */
export function powersTable(table: DataTable, spreads: readonly Spread[], highest: 2 | 4): DataTable {
  const { dialect } = table.engine;
  const distances = spreads.map(
    ({ line: { column }, sums }) => `${scaled(column, sums.location, dialect)} AS ${column.name}`,
  );
  const powers = spreads.flatMap(
    ({
      line: {
        column: { name },
      },
    }) =>
      powersTo(highest).map(
        (power) => `${Array.from({ length: power }, () => name).join(" * ")} AS ${name}_${power}`,
      ),
  );
  const from = `(SELECT ${powers.join(", ")} FROM (SELECT ${distances.join(", ")} FROM ${table.relation.from}) AS distances) AS powers`;
  return { ...table, relation: { from, columns: [] } };
}

export function powersOf(
  { engine: { dialect } }: DataTable,
  { line: { column } }: Spread,
  highest: 2 | 4,
): Aggregates {
  const sums = powersTo(highest).map((power) =>
    sumAggregates(dialect, `${column.name}_${power}`, "number", `p${power}_`),
  );
  return Object.assign({ values: `count(${column.name}_1)` }, ...sums);
}

/** The parts of a profile that come from sums and moments. */
export function finiteOf(
  { count, location, sum }: Sums,
  { central, unit, first }: CentralMoments,
  highest: 2 | 4,
): ProfileFinite {
  const mean = sum === undefined ? location.mean + first * unit : location.mean;
  const second = Math.max(0, central[2]);
  const std = count < 2 ? 0 : Math.sqrt((second * count) / (count - 1)) * unit;
  const skew = correctedSkew(central[3] / second ** 1.5, count);
  const kurtosis = correctedKurtosis(central[4] / second ** 2 - 3, count);
  return {
    count,
    min: location.min,
    max: location.max,
    ...(sum === undefined ? {} : { sum: [...sum] }),
    mean,
    std,
    ...(highest === 4 && count >= 3 && second > 0 && Number.isFinite(skew) ? { skew } : {}),
    ...(highest === 4 && count >= 4 && second > 0 && Number.isFinite(kurtosis) ? { kurtosis } : {}),
  };
}
