import { decimalDigits } from "../../engines/decimal.ts";
import type { Dialect, RelationColumn } from "../../engines/dialect.ts";
import { exactly, isMissing, type Missing } from "../../model/estimate.ts";
import type { AggregateValues } from "./aggregate.ts";
import {
  isBlurred,
  isWide,
  type Location,
  mayBeWide,
  type Place,
  placed,
  scaled,
} from "./arithmetic/distance.ts";
import { columnSums, exactMean, exactSum } from "./arithmetic/exact-sum.ts";
import { type Origin, originOf } from "./arithmetic/origin.ts";
import { noRows } from "./metric.ts";
import { type ScanPart, scanAggregates } from "./scan.ts";
import { type Slice, sliceCondition } from "./slices.ts";
import type { DataTable } from "./table.ts";

/** The rows that a request is about. */
export interface Rows {
  readonly conditions: readonly string[];
  readonly slice?: Slice;
}

type Answer = Place | Missing | undefined;

interface Waiting {
  readonly column: RelationColumn;
  readonly rows: Rows;
  readonly resolve: (place: Answer) => void;
  readonly reject: (thrown: unknown) => void;
}

/** A spread of less is lost among the digits that exact sums cut off. */
const SMALLEST = 2 ** -80;

/**
 * Finds where columns lie among the rows of a condition or slice, in one scan for all that are asked for together.
 * Moments are then measured from there, so that values far from zero lose no digits, and none to rows of another size
 * that do not count.
 */
export class Locations {
  readonly #table: DataTable;
  readonly #known = new Map<string, Promise<Answer>>();
  #waiting: Waiting[] = [];

  constructor(table: DataTable) {
    this.#table = table;
  }

  /** Undefined for a column without finite values among the rows. */
  of(column: RelationColumn, rows: Rows): Promise<Answer> {
    const key = keyOf(column, rows, rows.slice?.value);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.#known.set(key, promise);
    this.#waiting.push({ column, rows, resolve, reject });
    // Whoever plans beside this one has its say before the scan.
    if (this.#waiting.length === 1) setImmediate(() => void this.#scan());
    return promise;
  }

  async #scan(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    try {
      const places = await placesOf(this.#table, asked);
      for (const one of asked) one.resolve(places.get(one));
    } catch (thrown) {
      for (const { reject } of asked) reject(thrown);
    }
  }
}

async function placesOf(table: DataTable, asked: readonly Waiting[]): Promise<ReadonlyMap<Waiting, Answer>> {
  const found = new Map<Waiting, Location>();
  const parts = asked.map((one) => {
    const keep = (location: Location) => found.set(one, location);
    return [one, partOf(table, one, keep)] as const;
  });
  const answers = await scanAggregates(table, new Map(parts));
  const places = new Map<Waiting, Answer>();
  // Slices of one column share the SQL of their distances, so that a scan in groups computes it once.
  for (const some of Map.groupBy(asked, ({ column, rows }) => keyOf(column, rows)).values()) {
    const distance = distanceOf(table, some, found);
    for (const one of some) {
      const location = found.get(one);
      const answer = answers.get(one);
      if (location !== undefined)
        places.set(one, isBlurred(one.column, location) ? blurred(one.column) : { ...location, distance });
      else if (answer !== undefined && isMissing(answer) && answer.code !== EMPTY.code)
        places.set(one, answer);
    }
  }
  return places;
}

function keyOf({ name }: RelationColumn, { conditions, slice }: Rows, value?: string | null): string {
  return JSON.stringify([name, conditions, slice?.column, value]);
}

const EMPTY = noRows();

function blurred({ name, type }: RelationColumn): Missing {
  return {
    code: "data/out-of-range",
    reason: `the values of column \`${name}\` (${type}) lie too close together for their size to be measured exactly`,
    fix: "Subtract what they have in common where the data is written, or guard the column with `min`, `max` and `range`.",
  };
}

function partOf(
  { engine: { dialect } }: DataTable,
  { column, rows: { conditions, slice } }: Waiting,
  keep: (location: Location) => void,
): ScanPart {
  const name = dialect.identifier(column.name);
  const number = mayBeWide(column) ? name : dialect.asNumber(name);
  return {
    aggregates: {
      filled: `count(${name})`,
      low: `min(${number})`,
      high: `max(${number})`,
      ...columnSums(dialect, column),
    },
    conditions: [dialect.isFinite(name), ...conditions],
    ...(slice === undefined ? {} : { slice }),
    estimate: (values) => {
      if (Number(values["filled"]) === 0) return EMPTY;
      keep(placed(column, locationOf(column, values, dialect)));
      return exactly(0, 1);
    },
  };
}

function locationOf(column: RelationColumn, values: AggregateValues, dialect: Dialect): Location {
  const count = Number(values["summed"]);
  const isSummed = count === Number(values["filled"]);
  const { low, high } = values;
  const [min, max] = [Number(low), Number(high)];
  // Where sums are not exact the middle is as good a place as the mean.
  const isExact = isSummed && (max - min >= SMALLEST || max === min);
  const location = { min, max, mean: isExact ? exactMean(values, count) : min / 2 + max / 2 };
  const extent = isSummed ? { low, high, sum: { units: exactSum(values), count } } : { low, high };
  const origin = isWide(column, location) ? originOf(column, extent) : undefined;
  return origin === undefined || isRounded(column, origin, dialect) ? location : { ...location, origin };
}

/** So many last digits apart, a lost one does not count. */
const FAR_APART = 1e9;

function isRounded(column: RelationColumn, { reach }: Origin, dialect: Dialect): boolean {
  const digits = decimalDigits(column);
  if (digits === undefined || dialect.subtractsExactly?.(digits) !== false) return false;
  return reach > 0 && reach * 10 ** digits.scale < FAR_APART;
}

function distanceOf(
  table: DataTable,
  all: readonly Waiting[],
  found: ReadonlyMap<Waiting, Location>,
): string {
  const { dialect } = table.engine;
  const located = all.flatMap((one) => {
    const location = found.get(one);
    return location === undefined ? [] : [{ one, sql: scaled(one.column, location, dialect) }];
  });
  if (located.length === 0) return dialect.asNumber("NULL");
  const [{ one: first, sql }] = located;
  const inSlices =
    first.rows.slice === undefined
      ? sql
      : caseOf(located.map(({ one, sql }) => [sliceOf(table, one), sql] as const));
  const { conditions } = first.rows;
  return conditions.length === 0
    ? inSlices
    : caseOf([[conditions.map((one) => `(${one})`).join(" AND "), inSlices]]);
}

function caseOf(branches: readonly (readonly [condition: string, sql: string])[]): string {
  return `CASE ${branches.map(([condition, sql]) => `WHEN ${condition} THEN ${sql}`).join(" ")} END`;
}

function sliceOf(table: DataTable, { rows: { slice } }: Waiting): string {
  if (slice === undefined) throw new TypeError("rows of a slice and of all stand together");
  return sliceCondition(table, slice);
}
