import type { TObject } from "typebox";
import { Type } from "typebox";
import type { Dialect } from "../../../../engines/dialect.ts";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import type { FailingRows } from "../../failing-rows.ts";
import { type Answer, isNumber, type MetricContext, noRows, queryMetric } from "../../metric.ts";
import type { DataTable } from "../../table.ts";
import { mismatched, unmatched as unmatchedRows } from "./failing.ts";
import {
  comparable,
  comparablePairs,
  listOf,
  names,
  otherTable,
  type Pair,
  TABLE_OPTION,
} from "./other-table.ts";

const KEY = { ...TABLE_OPTION, key: names("Columns that tell rows apart, in both tables") };
const VALUES = {
  columns: Type.Optional(names("Columns that must agree; default: all others that both tables have")),
  tolerance: Type.Optional(
    Type.Number({ minimum: 0, default: 0, description: "How far apart two numbers may lie to agree" }),
  ),
};

/** Rows of both tables, joined by their key. */
interface Joined {
  /** Keys of either table. */
  readonly keys: number;
  /** Keys that only one of them has. */
  readonly unmatched: number;
  /** Keys of both. */
  readonly matched: number;
  /** Those of them with a value in another column of either table. */
  readonly filled: number;
  /** Those of them whose other columns do not all agree. */
  readonly different: number;
  /** How many other columns there are. */
  readonly columns: number;
  /** The rows of each table whose key the other one has not, and those that do not agree. */
  readonly missing: readonly FailingRows[];
  readonly unlike: FailingRows;
}

function reconciled(
  id: string,
  description: string,
  form: "rate" | "count",
  options: TObject,
  /** Whether the other columns are looked at, too. */
  what: "keys" | "values",
  value: (joined: Joined) => number,
  of: (joined: Joined) => number | Missing,
  rows: (joined: Joined) => readonly FailingRows[],
) {
  return queryMetric({
    id,
    description,
    subject: "table",
    unit: form === "rate" ? "ratio" : "count",
    direction: "lower",
    range: form === "rate" ? [0, 1] : [0, Number.MAX_SAFE_INTEGER],
    source: "pandas.merge(left, right, on=key, how='outer', indicator=True)",
    options,
    measure: async (context): Promise<Answer> => {
      const joined = await join(context, what);
      if ("reason" in joined) return joined;
      const keys = of(joined);
      if (typeof keys !== "number") return keys;
      rows(joined).forEach(context.failing);
      return exactly(value(joined), keys);
    },
  });
}

const everything = ({ keys }: Joined) => (keys === 0 ? noRows("no row of either table has a key") : keys);

/** Keys of both whose other columns can be compared: where none of them has a value, nothing agrees. */
function common({ matched, filled, columns }: Joined): number | Missing {
  if (columns === 0)
    return {
      code: "data/no-column",
      reason: "the tables have no column in common beside the key",
      fix: "Name tables that hold the same columns, or compare their keys with `unmatched_count`.",
    };
  if (matched === 0) return noRows("no key is in both tables");
  return filled === 0 ? noRows("no key of both tables has a value in the other columns") : matched;
}

export const unmatchedRate = reconciled(
  "unmatched_rate",
  "Share of the keys of two tables that only one of them has.",
  "rate",
  Type.Object(KEY),
  "keys",
  ({ unmatched, keys }) => unmatched / keys,
  everything,
  ({ missing }) => missing,
);
export const unmatchedCount = reconciled(
  "unmatched_count",
  "Number of the keys of two tables that only one of them has.",
  "count",
  Type.Object(KEY),
  "keys",
  ({ unmatched }) => unmatched,
  everything,
  ({ missing }) => missing,
);
export const mismatchRate = reconciled(
  "mismatch_rate",
  "Share of the keys of both tables whose other columns differ, as between what a model was trained on and what it was served.",
  "rate",
  Type.Object({ ...KEY, ...VALUES }),
  "values",
  ({ different, matched }) => different / matched,
  common,
  ({ unlike }) => [unlike],
);
export const mismatchCount = reconciled(
  "mismatch_count",
  "Number of the keys of both tables whose other columns differ.",
  "count",
  Type.Object({ ...KEY, ...VALUES }),
  "values",
  ({ different }) => different,
  common,
  ({ unlike }) => [unlike],
);

async function join(context: MetricContext, what: "keys" | "values"): Promise<Joined | Missing> {
  const { table, options } = context;
  const other = await otherTable(context);
  if ("reason" in other) return other;
  const keys = await comparablePairs(table, other, listOf(options["key"]) ?? []);
  if ("reason" in keys) return keys;
  const compared = what === "keys" ? [] : (listOf(options["columns"]) ?? others(table, other, keys));
  const values = await comparablePairs(table, other, compared);
  if ("reason" in values) return values;
  const { dialect } = table.engine;
  const all = [...keys, ...values];
  const side = ({ relation }: DataTable, of: keyof Pair) =>
    `SELECT ${of === "here" ? "1 AS ours, 0 AS theirs" : "0 AS ours, 1 AS theirs"}, ${all.map((pair, at) => `${ordered(dialect, dialect.identifier(pair[of].name), pair, of)} AS c${at}`).join(", ")} FROM ${relation.from}`;
  const from = `${side(table, "here")} UNION ALL ${side(other, "there")}`;
  const names = all.map((_, at) => `c${at}`);
  const [key, rest] = [names.slice(0, keys.length), names.slice(keys.length)];
  const cells = rest.flatMap((name) => [
    `max(CASE WHEN ours = 1 THEN ${name} END) AS l_${name}`,
    `max(CASE WHEN theirs = 1 THEN ${name} END) AS r_${name}`,
  ]);
  // A group is a key; grouping takes NULLs together in every engine, and needs no join.
  const keyed = key.map((name) => `${name} IS NOT NULL`).join(" OR ");
  const filled = rest.flatMap((name) => [`l_${name} IS NOT NULL`, `r_${name} IS NOT NULL`]);
  const groups = `SELECT ${[...key, "sum(ours) AS ours", "sum(theirs) AS theirs", ...cells].join(", ")} FROM (${from}) AS b GROUP BY ${key.join(", ")}`;
  const differ =
    values.map((pair, at) => differs(context, pair, `l_${rest[at]}`, `r_${rest[at]}`)).join(" OR ") ||
    "1 = 0";
  const [row] = await table.engine.query(
    `SELECT count(*) AS total, ${dialect.countIf(keyed)} AS keyed, ${dialect.countIf(`ours > 0 AND theirs > 0 AND (${filled.join(" OR ") || "1 = 0"})`)} AS filled, ${dialect.countIf("ours > 1")} AS repeated_here, ${dialect.countIf("theirs > 1")} AS repeated_there, coalesce(sum(ours), 0) AS here, coalesce(sum(theirs), 0) AS there, ${dialect.countIf("theirs = 0")} AS only_here, ${dialect.countIf("ours = 0")} AS only_there, ${dialect.countIf(`ours > 0 AND theirs > 0 AND (${differ})`)} AS different FROM (${groups}) AS g`,
  );
  const repeated = repeats(table, row["repeated_here"]) ?? repeats(other, row["repeated_there"]);
  if (repeated !== undefined) return repeated;
  const number = (name: string) => Number(row[name]);
  const unmatched = number("only_here") + number("only_there");
  const tables = { here: table, there: other };
  return {
    keys: number("keyed") === 0 ? 0 : number("total"),
    unmatched,
    matched: number("total") - unmatched,
    filled: number("filled"),
    different: number("different"),
    columns: values.length,
    missing: (["here", "there"] as const).map((side) =>
      unmatchedRows(tables, keys, side, { rows: number(side), hits: number(`only_${side}`) }),
    ),
    unlike: mismatched(
      tables,
      { keys, values },
      {
        other: `SELECT ${[...keys.map((pair, at) => `${comparable(dialect, dialect.identifier(pair.there.name), pair, "there")} AS k${at}`), ...values.map((pair, at) => `${ordered(dialect, dialect.identifier(pair.there.name), pair, "there")} AS v${at}`)].join(", ")} FROM ${other.relation.from}`,
        differ: values
          .map((pair, at) => {
            const own = `numbered.${dialect.identifier(pair.here.name)}`;
            return differs(context, pair, ordered(dialect, own, pair, "here"), `r.v${at}`);
          })
          .join(" OR "),
      },
      { rows: number("here"), hits: number("different") },
    ),
  };
}

/** A cell as something that every engine can take the largest of. */
function ordered(sql: Dialect, cell: string, pair: Pair, of: keyof Pair): string {
  const areBooleans = pair.here.cell === "boolean" && pair.there.cell === "boolean";
  return areBooleans ? sql.booleanAsNumber(cell) : comparable(sql, cell, pair, of);
}

function others(table: DataTable, other: DataTable, keys: readonly Pair[]): readonly string[] {
  const there = new Set(other.relation.columns.map(({ name }) => name));
  const key = new Set(keys.map(({ here }) => here.name));
  return table.relation.columns.map(({ name }) => name).filter((name) => there.has(name) && !key.has(name));
}

function differs(
  { table, options }: MetricContext,
  { here, there }: Pair,
  left: string,
  right: string,
): string {
  const tolerance = Number(options["tolerance"] ?? 0);
  const distinct = `${left} IS DISTINCT FROM ${right}`;
  if (tolerance === 0 || !isNumber(here) || !isNumber(there)) return distinct;
  const areIntegers = here.cell === "integer" && there.cell === "integer";
  // The difference of two integers may have no room in their type, and has none below 0 in one without a sign.
  const [ours, theirs] = [left, right].map((value) =>
    areIntegers ? table.engine.dialect.asWideInteger(value) : value,
  );
  return `(${distinct} AND NOT coalesce(abs(${ours} - ${theirs}) <= ${tolerance}, 1 = 0))`;
}

function repeats({ name }: DataTable, keys: unknown): Missing | undefined {
  if (Number(keys) === 0) return undefined;
  return {
    code: "data/duplicate-key",
    reason: `${keys} ${Number(keys) === 1 ? "key names" : "keys name"} more than one row of \`${name}\``,
    fix: "Name columns that tell rows apart, or guard them with `duplicate_count`.",
  };
}
