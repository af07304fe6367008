import type { SharePair } from "../../../stats/share-paths.ts";
import type { DataTable } from "../table.ts";
import type { Doubt } from "./comparison.ts";
import type { ValueCount } from "./distribution.ts";
import type { Reference } from "./reference.ts";

/** Values that fewer rows than this share are too rare to be told from those that chance left out. */
const LEAST_ROWS = 6;
/** So many values of one row each tell what share of the rows to come has values that were not met. */
const LEAST_ONCE = 10;
/** Where more of the reference's rows than this have rare values, counting them as one could hide a drift. */
const MOST_RARE = 0.5;
/** The same of the values that a profile does not list, of which nothing is known. */
const MOST_UNLISTED = 0.03;

type Pair = SharePair<readonly number[]>;

/** Rows of both sides whose values are not among the listed ones. */
export interface Unlisted {
  /** Of the table under test, with values that the reference has. */
  readonly known: number;
  /** Values that one row of the reference has. */
  readonly once: number;
}

interface Counted {
  readonly listed: readonly ValueCount[];
  /** Rows of the table under test with each of them. */
  readonly found: readonly number[];
  /** Rows with other values. */
  readonly rest: Readonly<Record<"expected" | "actual", number>>;
  readonly without: Readonly<Record<"expected" | "actual", number>>;
}

/** Looks both sides' values up together; undefined where the reference's rows are not at hand. */
export async function unlistedValues(
  { engine, relation }: DataTable,
  value: string,
  listed: readonly string[],
  raw: Reference["raw"],
): Promise<Unlisted | undefined> {
  if (raw === undefined || raw.table.engine !== engine) return undefined;
  const sql = engine.dialect;
  const there = sql.asText(sql.identifier(raw.column.name), raw.column);
  const ours = `SELECT ${value} AS v, count(*) AS ours, 0 AS theirs FROM ${relation.from} GROUP BY 1`;
  const theirs = `SELECT ${there} AS v, 0 AS ours, count(*) AS theirs FROM ${raw.table.relation.from} GROUP BY 1`;
  const both = `SELECT v, sum(ours) AS ours, sum(theirs) AS theirs FROM (${ours} UNION ALL ${theirs}) AS b GROUP BY v`;
  const others =
    listed.length === 0 ? "" : ` AND v NOT IN (${listed.map((one) => sql.text(one)).join(", ")})`;
  const [row] = await engine.query(
    `SELECT coalesce(sum(ours), 0) AS known, ${sql.countIf("theirs = 1")} AS once FROM (${both}) AS g WHERE v IS NOT NULL AND theirs > 0${others}`,
  );
  return { known: Number(row["known"]), once: Number(row["once"]) };
}

/**
 * Both sides by value: a bin a listed value, one for the rare ones that both know, one for those that the reference has
 * not and one for NULL; and what the ends of the interval are found by, where that is not it.
 *
 * Who draws rows of many rare values twice meets new ones the second time. How many is told by the values that the
 * first draw met once: the chance that the next row has a value that was not met is their share of the rows (Good,
 * The population frequencies of species and the estimation of population parameters, 1953). So the lower end of the
 * interval compares with what the reference would be to itself: its rows of values met once are the new ones, and values
 * of few rows, of which the listed ones are those that chance favoured, are one bin.
 */
export function valuePairs(
  counted: Counted,
  unlisted: Unlisted | undefined,
): Pair & { readonly lower?: Pair; readonly upper?: Pair; readonly limit?: Doubt } {
  const { listed, found, rest, without } = counted;
  const expected = listed.map(({ count }) => count);
  const filled = sum(expected) + rest.expected;
  if (unlisted === undefined) {
    const pooled = pair([...expected, rest.expected], [...found, rest.actual], 0, 0, without);
    if (rest.expected <= MOST_UNLISTED * filled) return pooled;
    const upper = pair([...expected, rest.expected], [...found, 0], 0, rest.actual, without);
    return { ...pooled, upper, limit: "unlisted" };
  }
  const fresh = rest.actual - unlisted.known;
  const main = pair([...expected, rest.expected], [...found, unlisted.known], 0, fresh, without);
  const once = unlisted.once + expected.filter((count) => count === 1).length;
  if (once < LEAST_ONCE) return main;
  const common = expected.flatMap((count, at) => (count < LEAST_ROWS ? [] : [at]));
  const [theirs, ours] = [expected, found].map((side) => common.map((at) => side[at]));
  const rare = filled - sum(theirs);
  const known = sum(found) + unlisted.known - sum(ours);
  const lower = pair([...theirs, rare - once], [...ours, known], once, fresh, without);
  if (rare > MOST_RARE * filled) return { ...main, lower, upper: main, limit: "rare" };
  // What is new beyond that was not drawn by chance, and would be hidden among what was.
  const chance = Math.min(fresh, Math.round((once / filled) * (sum(found) + rest.actual)));
  const upper = pair([...theirs, rare - once, once], [...ours, known, chance], 0, fresh - chance, without);
  return { ...main, lower, upper };
}

function pair(
  expected: readonly number[],
  actual: readonly number[],
  newThere: number,
  newHere: number,
  without: Counted["without"],
): Pair {
  return {
    expected: [...expected, newThere, without.expected],
    actual: [...actual, newHere, without.actual],
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
