import { Type } from "typebox";
import { sqlFault } from "../../../../engines/sql-fault.ts";
import { AssayError, reasonOf } from "../../../../model/error.ts";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { decimalOf, exactNumber } from "../../arithmetic/decimals.ts";
import { type Answer, type MetricContext, noRows, queryMetric } from "../../metric.ts";
import type { DataTable } from "../../table.ts";

const options = Type.Object({
  query: Type.String({
    minLength: 1,
    description:
      "One SELECT in the engine's dialect; `{table}` stands for the gate's table and `{NAME}` for one of its `tables`",
  }),
});

export const sqlValue = queryMetric({
  id: "sql_value",
  description:
    "The one number that your own SQL gives. One SELECT: over files it can read the tables that the gate names and nothing else, on a server what the connection's user may.",
  subject: "table",
  unit: "value",
  direction: "exact",
  source: "the query",
  options,
  measure: async (context): Promise<Answer> => {
    const asked = await askedOf(context);
    if ("reason" in asked) return asked;
    const rows = await answersOf(context, `${asked.tables} SELECT * FROM (${asked.query}) AS answer LIMIT 2`);
    if ("reason" in rows) return rows;
    const values = rows.flatMap((row) => Object.values(row));
    if (rows.length !== 1 || values.length !== 1)
      return wrongShape(
        `gives ${rows.length === 2 ? "several" : rows.length} rows of ${Object.keys(rows[0] ?? {}).length} columns`,
      );
    const [value] = values;
    if (value === null) return noRows("the query gives NULL");
    // Decimals, and integers of more than 64 bits, arrive as texts.
    const isNumber =
      typeof value === "bigint" ||
      (typeof value === "number" && !Number.isNaN(value)) ||
      (typeof value === "string" && decimalOf(value) !== undefined);
    return isNumber ? exactNumber(value, asked.rows) : wrongShape("gives something else than a number");
  },
});

export const sqlRows = queryMetric({
  id: "sql_rows",
  description: "Number of rows that your own SQL gives, as a query for rows that must not be there.",
  subject: "table",
  unit: "count",
  direction: "lower",
  range: [0, Number.MAX_SAFE_INTEGER],
  source: "SELECT count(*) FROM (query)",
  options,
  measure: async (context): Promise<Answer> => {
    const asked = await askedOf(context);
    if ("reason" in asked) return asked;
    const rows = await answersOf(
      context,
      `${asked.tables} SELECT count(*) AS n FROM (${asked.query}) AS answer`,
    );
    if ("reason" in rows) return rows;
    const [{ n }] = rows;
    context.failing({
      rows: asked.rows,
      failing: Number(n),
      columns: [],
      found: { kind: "answer", from: `${asked.tables} SELECT * FROM (${asked.query}) AS answer` },
    });
    return exactly(Number(n), asked.rows);
  },
});

interface Asked {
  /** The WITH that names the tables. */
  readonly tables: string;
  readonly query: string;
  /** Of the gate's table; no table that the query names is empty, since a query over nothing proves nothing. */
  readonly rows: number;
}

/** What is wrong with the query is the fault of the rule, not of the data. */
async function answersOf(
  { table }: MetricContext,
  sql: string,
): Promise<readonly Record<string, unknown>[] | Missing> {
  try {
    return await table.engine.query(sql);
  } catch (thrown) {
    if (!(thrown instanceof AssayError) || thrown.code !== "data/unreadable") throw thrown;
    return refused(reasonOf(thrown).replace(/^The data could not be read to its end: /, ""));
  }
}

/** A place, or a text or name in quotes, which may look like one and is none. `sqlFault` knows no other quotes. */
const PLACE = /'[^']*'|"[^"]*"|`[^`]*`|\{([A-Za-z_]\w*)\}/g;

/** The query stands in a FROM, where no engine takes anything that writes. */
async function askedOf({ table, options, other }: MetricContext): Promise<Asked | Missing> {
  const query = String(options["query"]).trim().replace(/;\s*$/, "");
  const fault = sqlFault(query);
  if (fault !== undefined) return refused(fault);
  if (!/^(select|with|values|from)\b/i.test(query)) return refused("it does not begin with SELECT or WITH");
  const named = new Map<string, DataTable>([["table", table]]);
  let read = 0;
  for (const [, name] of query.matchAll(PLACE)) {
    if (name !== undefined) read++;
    if (name === undefined || named.has(name)) continue;
    const found = await other(name);
    if ("reason" in found) return found;
    named.set(name, found);
  }
  // What says nothing of the gate's data would pass whatever they are.
  if (read === 0) return refused("it names no table of the gate");
  const aliases = aliasesOf([...named.keys()]);
  const aliased = query.replace(PLACE, (same, name) =>
    name === undefined ? same : String(aliases.get(name)),
  );
  const beyond = await table.engine.beyondTables?.(aliased);
  if (beyond !== undefined) return refused(beyond);
  const counted = await Promise.all([...named.values()].map(rowsOf));
  const empty = [...named.values()].findIndex((_, at) => counted[at] === 0);
  if (empty >= 0)
    return empty === 0 ? noRows() : noRows(`\`${[...named.values()][empty].name}\` has no rows`);
  const tables = [...named].map(
    ([name, { relation }]) => `${aliases.get(name)} AS (SELECT * FROM ${relation.from})`,
  );
  return {
    tables: `WITH ${tables.join(", ")}`,
    query: aliased,
    rows: counted[0],
  };
}

async function rowsOf({ engine, relation }: DataTable): Promise<number> {
  const [{ n }] = await engine.query(`SELECT count(*) AS n FROM ${relation.from}`);
  return Number(n);
}

/** What stands for each table in SQL. For an engine, names that differ in their case alone are one. */
function aliasesOf(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const aliases = new Map<string, string>();
  for (const name of names) {
    let alias = `assay_${name.toLowerCase()}`;
    while (taken.has(alias)) alias += "_";
    taken.add(alias);
    aliases.set(name, alias);
  }
  return aliases;
}

function refused(fault: string): Missing {
  return {
    code: "data/sql",
    reason: `the query cannot be used: ${fault}`,
    fix: "Write one SELECT over `{table}`, such as `SELECT count(*) FROM {table} WHERE amount < 0`.",
  };
}

function wrongShape(what: string): Missing {
  return {
    code: "data/sql",
    reason: `the query ${what}; one row of one number is expected`,
    fix: "Aggregate in the query, or count its rows with `sql_rows`.",
  };
}
