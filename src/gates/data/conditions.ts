import { sqlFault } from "../../engines/sql-fault.ts";
import { AssayError, reasonOf } from "../../model/error.ts";
import type { Request } from "./requests.ts";
import { sliceCondition } from "./slices.ts";
import type { DataTable } from "./table.ts";

/** The condition that a rule says with `where`. */
export function whereOf({ need }: Pick<Request, "need">): string | undefined {
  const { where } = need.options;
  return typeof where === "string" ? where : undefined;
}

/** Every piece of SQL that a rule says: which rows count, what should hold of them, what is added up. */
export function conditionsIn({ need }: Pick<Request, "need">): readonly string[] {
  const { where, condition } = need.options;
  return [where, condition].filter((one) => typeof one === "string");
}

/** The conditions of a request's rows: its rule's and its slice's. */
export function conditionsOf(request: Request, table: DataTable): readonly string[] {
  const where = whereOf(request);
  const slice = request.slice === undefined ? [] : [sliceCondition(table, request.slice)];
  return where === undefined ? slice : [where, ...slice];
}

/** A table of only the rows that meet the conditions. */
export function scoped(table: DataTable, conditions: readonly string[]): DataTable {
  if (conditions.length === 0) return table;
  const where = conditions.map((one) => `(${one})`).join(" AND ");
  const from = `(SELECT * FROM ${table.relation.from} WHERE ${where}) AS scoped`;
  const whole = table.narrowed;
  const narrowed =
    whole === undefined
      ? { from: table.relation.from, where }
      : { from: whole.from, where: `(${whole.where}) AND ${where}` };
  return { ...table, relation: { from, columns: table.relation.columns }, narrowed };
}

/**
 * Only the rows that a gate is about.
 * @throws AssayError `data/condition`
 */
export async function narrowed(table: DataTable, where: string | undefined): Promise<DataTable> {
  if (where === undefined) return table;
  await checkCondition(where, table);
  return scoped(table, [where]);
}

/**
 * Makes sure that a condition is one, before it stands beside other SQL.
 * @throws AssayError `data/condition`
 */
export async function checkCondition(condition: string, table: DataTable): Promise<void> {
  const fault = sqlFault(condition);
  if (fault !== undefined) throw refused(condition, table, fault);
  const beyond = await table.engine.beyondTables?.(`SELECT 1 WHERE (${condition})`);
  if (beyond !== undefined) throw refused(condition, table, beyond);
  try {
    await table.engine.query(`SELECT 1 AS one FROM ${table.relation.from} WHERE (${condition}) LIMIT 0`);
  } catch (thrown) {
    // What is no fault of the condition, such as a server that went away, keeps its own code.
    if (!(thrown instanceof AssayError) || thrown.code !== "data/unreadable") throw thrown;
    const reason = reasonOf(thrown).replace(/^The data could not be read to its end: /, "");
    throw refused(condition, table, reason, thrown);
  }
}

function refused(condition: string, table: DataTable, reason: string, cause?: unknown): AssayError {
  return new AssayError(
    "data/condition",
    `The condition \`${condition}\` cannot be used on \`${table.name}\`: ${reason}.`.replace(/\.\.$/, "."),
    {
      fix: "Write one SQL condition over the columns of the table, such as `amount > 0 AND state = 'paid'`.",
      ...(cause === undefined ? {} : { cause }),
    },
  );
}
