import type { DataChange, DataChanges } from "../../../model/data-change.ts";
import type { Unit } from "../../../model/metric.ts";
import { type Profile, type ProfileColumn, valuesIn } from "../../../model/profile.ts";
import { profileValue } from "./answers.ts";
import { timeWords } from "./time-words.ts";

/** More than this nobody reads, and a report is sent around. */
const MOST = 500;
/** Rounding dust is no change. */
const DUST = 1e-9;

const STATISTICS: readonly (readonly [metric: string, unit: Unit])[] = [
  ["null_rate", "ratio"],
  ["not_finite_rate", "ratio"],
  ["blank_rate", "ratio"],
  ["distinct_count", "count"],
  ["mean", "value"],
  ["std", "value"],
  ["median", "value"],
  ["min", "value"],
  ["max", "value"],
  ["mean_length", "value"],
  ["max_length", "value"],
];
/** These are values of the data and not only statistics. */
const EXTREMES: readonly string[] = ["min", "max"];

export interface ChangesOptions {
  readonly against: string;
  /** Whether smallest and largest values may be told. */
  readonly showExtremes: boolean;
}

/** What is otherwise in the second table: columns and types first, then statistics, the largest change first. */
export function changesBetween(before: Profile, after: Profile, options: ChangesOptions): DataChanges {
  const columns = columnChanges(before, after);
  const sized = after.columns.flatMap((column) => {
    const old = before.columns.find(({ name, cell }) => name === column.name && cell === column.cell);
    return old === undefined ? [] : statisticChanges({ before, after, old, column }, options);
  });
  const sorted = sized.sort((a, b) => b.size - a.size).map(({ change }) => change);
  const rows = isSame(before.rows, after.rows)
    ? []
    : [{ metric: "row_count", unit: "count", before: before.rows, after: after.rows } as const];
  const all = [...columns, ...rows, ...sorted];
  return { against: options.against, total: all.length, largest: all.slice(0, MOST) };
}

function columnChanges(before: Profile, after: Profile): readonly DataChange[] {
  const types = new Map(before.columns.map(({ name, type }) => [name, type]));
  const shared = { metric: "type", unit: "count", before: null, after: null } as const;
  const changed = after.columns.flatMap(({ name, type }): DataChange[] => {
    const old = types.get(name);
    if (old === type) return [];
    return [
      {
        ...shared,
        column: name,
        ...(old === undefined ? {} : { typeBefore: short(old) }),
        typeAfter: short(type),
      },
    ];
  });
  const names = new Set(after.columns.map(({ name }) => name));
  const gone = before.columns.filter(({ name }) => !names.has(name));
  return [
    ...gone.map(({ name, type }) => ({ ...shared, column: name, typeBefore: short(type) })),
    ...changed,
  ];
}

/** The type of a nested column can be as long as a schema. */
function short(type: string): string {
  return type.length > 40 ? `${type.slice(0, 39)}…` : type;
}

interface Pair {
  readonly before: Profile;
  readonly after: Profile;
  readonly old: ProfileColumn;
  readonly column: ProfileColumn;
}

function statisticChanges({ before, after, old, column }: Pair, { showExtremes }: ChangesOptions) {
  const spread = Math.max(rangeOf(old), rangeOf(column));
  return STATISTICS.flatMap(([metric, unit]) => {
    if (EXTREMES.includes(metric) && !showExtremes) return [];
    const [x, y] = [valueIn(before, old, metric), valueIn(after, column, metric)];
    if (x === undefined || y === undefined || isSame(x, y)) return [];
    const [from, to] = unit === "value" ? [timeWords(old, x), timeWords(column, y)] : [];
    const shown = from === undefined || to === undefined ? {} : { textBefore: from, textAfter: to };
    const change: DataChange = { metric, column: column.name, unit, before: x, after: y, ...shown };
    return [{ change, size: sizeOf(x, y, unit, metric === "mean_length" ? 0 : spread) }];
  });
}

function valueIn(profile: Profile, column: ProfileColumn, metric: string): number | undefined {
  if (metric !== "null_rate" && valuesIn(profile, column) === 0) return undefined;
  const value =
    column.cell === "time" ? timeValue(profile, column, metric) : profileValue(profile, column, metric, {});
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** What tells where times lie, in seconds since 1970; their other statistics are those of any column. */
function timeValue(profile: Profile, column: ProfileColumn, metric: string): number | undefined {
  const { finite } = column.numbers ?? {};
  if (metric === "mean" || metric === "min" || metric === "max")
    return finite === undefined || timeWords(column, finite.mean) === undefined ? undefined : finite[metric];
  const value = profileValue(profile, column, metric, {});
  return typeof value === "number" ? value : undefined;
}

function rangeOf({ numbers }: ProfileColumn): number {
  const { min, max } = numbers?.finite ?? {};
  return min === undefined || max === undefined ? 0 : max - min;
}

function isSame(x: number, y: number): boolean {
  return Math.abs(x - y) <= DUST * Math.max(Math.abs(x), Math.abs(y));
}

/** From 0 to 1: shares on the scale on which their spread is the same everywhere, values by their range or size. */
function sizeOf(x: number, y: number, unit: Unit, spread: number): number {
  if (unit === "ratio") return (Math.abs(Math.asin(Math.sqrt(x)) - Math.asin(Math.sqrt(y))) * 2) / Math.PI;
  const scale = unit === "value" && spread > 0 ? spread : Math.max(Math.abs(x), Math.abs(y));
  return Math.min(1, Math.abs(x - y) / scale);
}
