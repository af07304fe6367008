import type { TObject } from "typebox";
import { Type } from "typebox";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { type Answer, type MetricContext, noRows, queryMetric } from "../../metric.ts";
import type { DataTable } from "../../table.ts";
import { early, keysOf, orphans, overlapping } from "./failing.ts";
import { comparablePairs, listOf, names, otherTable, type Pair, TABLE_OPTION } from "./other-table.ts";

interface Hits {
  readonly rows: number;
  readonly hits: number;
}

interface Declared {
  readonly stem: string;
  readonly rows: string;
  readonly source: string;
  readonly options: TObject;
  readonly count: (context: MetricContext, other: DataTable) => Promise<Hits | Missing>;
}

/** A share and a number of rows, by what another table holds. */
function acrossShares({ stem, rows, source, options, count }: Declared) {
  const measure =
    (value: (found: Hits) => number) =>
    async (context: MetricContext): Promise<Answer> => {
      const other = await otherTable(context);
      if ("reason" in other) return other;
      const found = await count(context, other);
      if ("reason" in found) return found;
      return found.rows === 0 ? noRows() : exactly(value(found), found.rows);
    };
  const shared = { subject: "table", direction: "lower", source, options } as const;
  return [
    queryMetric({
      ...shared,
      id: `${stem}_rate`,
      description: `Share of ${rows}.`,
      unit: "ratio",
      range: [0, 1],
      measure: measure((found) => found.hits / found.rows),
    }),
    queryMetric({
      ...shared,
      id: `${stem}_count`,
      description: `Number of ${rows}.`,
      unit: "count",
      range: [0, Number.MAX_SAFE_INTEGER],
      measure: measure(({ hits }) => hits),
    }),
  ] as const;
}

const aliases = (found: readonly Pair[]) => found.map((_, at) => `k${at}`);

export const [orphanRate, orphanCount] = acrossShares({
  stem: "orphan",
  rows: "rows whose key is not in the other table; a key with a NULL in it is none",
  source: "(~left[columns].isin(right[references])).mean(); SQL FOREIGN KEY, MATCH SIMPLE",
  options: Type.Object({
    ...TABLE_OPTION,
    columns: names("Columns of the key"),
    references: Type.Optional(
      names("Columns of the other table that the key refers to; default: the same names"),
    ),
  }),
  count: async ({ table, options, failing }, other) => {
    const own = listOf(options["columns"]) ?? [];
    const found = await comparablePairs(table, other, own, listOf(options["references"]) ?? own);
    if ("reason" in found) return found;
    const keys = aliases(found);
    const filled = keys.map((key) => `l.${key} IS NOT NULL`).join(" AND ");
    const same = keys.map((key) => `l.${key} = r.${key}`).join(" AND ");
    const [row] = await table.engine.query(
      `SELECT count(*) AS total, ${table.engine.dialect.countIf(`${filled} AND r.k0 IS NULL`)} AS hits, ${table.engine.dialect.countIf(filled)} AS keys FROM (${keysOf(table, found, "here")}) AS l LEFT JOIN (SELECT DISTINCT * FROM (${keysOf(other, found, "there")}) AS k) AS r ON ${same}`,
    );
    const hits = { rows: Number(row["total"]), hits: Number(row["hits"]) };
    if (hits.rows > 0 && Number(row["keys"]) === 0) return noRows(`no row of \`${table.name}\` has a key`);
    failing(orphans(table, other, found, hits));
    return hits;
  },
});

export const [overlapRate, overlapCount] = acrossShares({
  stem: "overlap",
  rows: "rows that are in the other table, too, by the given columns (default: those that both have); NULL equals NULL",
  source: "pandas.MultiIndex.isin; deepchecks.tabular.checks.TrainTestSamplesMix",
  options: Type.Object({
    ...TABLE_OPTION,
    columns: Type.Optional(names("Columns that make two rows the same, such as the id for leakage by index")),
  }),
  count: async ({ table, options, failing }, other) => {
    const there = new Set(other.relation.columns.map(({ name }) => name));
    const common = table.relation.columns.map(({ name }) => name).filter((name) => there.has(name));
    const wanted = listOf(options["columns"]) ?? common;
    if (wanted.length === 0)
      return {
        code: "data/no-column",
        reason: `\`${table.name}\` and \`${other.name}\` have no column in common`,
        fix: "Name the tables that hold the same kind of rows.",
      };
    const found = await comparablePairs(table, other, wanted);
    if ("reason" in found) return found;
    // Grouping takes NULLs together in every engine, and needs no join.
    const both = `SELECT 1 AS ours, 0 AS theirs, l.* FROM (${keysOf(table, found, "here")}) AS l UNION ALL SELECT 0 AS ours, 1 AS theirs, r.* FROM (${keysOf(other, found, "there")}) AS r`;
    const keys = aliases(found);
    const grouped = `SELECT ${keys.join(", ")}, sum(ours) AS ours, sum(theirs) AS theirs FROM (${both}) AS b GROUP BY ${keys.join(", ")}`;
    const filled = keys.map((key) => `${key} IS NOT NULL`).join(" OR ");
    const { countIf } = table.engine.dialect;
    const [row] = await table.engine.query(
      `SELECT coalesce(sum(ours), 0) AS total, coalesce(sum(CASE WHEN theirs > 0 THEN ours ELSE 0 END), 0) AS hits, ${countIf(`ours > 0 AND (${filled})`)} AS here, ${countIf(`theirs > 0 AND (${filled})`)} AS there FROM (${grouped}) AS g`,
    );
    if (Number(row["total"]) > 0 && Number(row["here"]) === 0) return nothingIn(table, wanted);
    if (Number(row["there"]) === 0) return nothingIn(other, wanted);
    const hits = { rows: Number(row["total"]), hits: Number(row["hits"]) };
    failing(overlapping(table, other, found, hits));
    return hits;
  },
});

/** Rows that have nothing in the columns by which they are told apart are the same as any such row. */
function nothingIn({ name }: DataTable, columns: readonly string[]): Missing {
  const of = columns.length === 1 ? `column \`${columns[0]}\`` : "any of the columns";
  return noRows(`no row of \`${name}\` has a value in ${of}`);
}

export const [timeOverlapRate, timeOverlapCount] = acrossShares({
  stem: "time_overlap",
  rows: "rows that are not later than the last row of the other table, as of a test set that begins before its training data ends",
  source: "(test.time <= train.time.max()).mean(); deepchecks.tabular.checks.DateTrainTestLeakageOverlap",
  options: Type.Object({
    ...TABLE_OPTION,
    columns: names("The column with the time, in both tables"),
  }),
  count: async ({ table, options, failing }, other) => {
    const found = await comparablePairs(table, other, listOf(options["columns"]) ?? []);
    if ("reason" in found) return found;
    const [last] = await table.engine.query(
      `SELECT count(*) AS total, ${table.engine.dialect.countIf("l.k0 <= r.last")} AS hits, count(r.last) AS known, count(l.k0) AS times FROM (${keysOf(table, found, "here")}) AS l CROSS JOIN (SELECT max(k0) AS last FROM (${keysOf(other, found, "there")}) AS k) AS r`,
    );
    const rows = Number(last["total"]);
    if (rows > 0 && Number(last["known"]) === 0)
      return noRows(`the column of \`${other.name}\` has no values to be later than`);
    if (rows > 0 && Number(last["times"]) === 0) return nothingIn(table, [found[0].here.name]);
    const hits = { rows, hits: Number(last["hits"]) };
    failing(early(table, other, found, hits));
    return hits;
  },
});
