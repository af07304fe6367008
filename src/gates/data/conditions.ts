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
  return { ...table, relation: { from, columns: table.relation.columns } };
}

/**
 * Makes sure that a condition is one, before it stands beside other SQL.
 * @throws AssayError `data/condition`
 */
export async function checkCondition(condition: string, table: DataTable): Promise<void> {
  const fault = faultOf(condition);
  if (fault !== undefined) throw refused(condition, table, fault);
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

/**
 * What is wrong with a piece of SQL that somebody wrote, before it stands inside of other SQL. A condition that closes the parentheses around it could turn the query into another one. Outside of
 * quotes it may hold neither comments nor `;`, and its parentheses must match.
 */
export function faultOf(condition: string): string | undefined {
  let depth = 0;
  for (let at = 0; at < condition.length; at++) {
    const character = condition[at];
    if (character === "'" || character === '"' || character === "`") {
      const end = condition.indexOf(character, at + 1);
      if (end === -1) return `a quote ${character} is not closed`;
      at = end;
    } else if (character === ";") return "it holds a `;`";
    else if (/^(--|\/\*|\$\w*\$|#)/.test(condition.slice(at, at + 64)))
      return "it holds a comment or a `$` quote";
    else if (character === "(") depth++;
    else if (character === ")" && --depth < 0) return "a `)` closes nothing";
  }
  return depth === 0 ? undefined : "a `(` is not closed";
}
