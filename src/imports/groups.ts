import type { TableDraft } from "./draft.ts";
import type { Terms } from "./imported.ts";
import type { Scalar } from "./read.ts";
import { faultOf, identifier, literal } from "./sql.ts";

interface Groups {
  readonly columns: readonly string[];
  /** SQL condition of the rows that are grouped. */
  readonly condition?: string;
  /** True where a value fails by being there more than once. */
  readonly repeated?: boolean;
}

/** Holds how many values fail, or combinations of values: dbt groups rows and counts the groups. */
export function failingGroups(
  draft: TableDraft,
  { columns, condition, repeated = false }: Groups,
  terms: Terms,
  from: string,
): undefined {
  const names = columns.map(identifier).join(", ");
  const where = condition === undefined ? "" : ` WHERE ${condition}`;
  const query = `SELECT ${names} FROM {table}${where} GROUP BY ${names}${repeated ? " HAVING count(*) > 1" : ""}`;
  const fault = faultOf(query);
  if (fault !== undefined) return draft.left(from, fault);
  draft.rule({ metric: "sql_rows", query, max: terms.count ?? 0 }, terms, from);
}

/** Values as dbt writes them between the parentheses of IN: each in quotes, or as the SQL that it is. */
export function listOfDbt(values: readonly unknown[], quoted: unknown): string | undefined {
  const scalars = values.filter((one): one is Scalar => ["string", "number", "boolean"].includes(typeof one));
  if (scalars.length === 0) return undefined;
  return scalars.map((one) => (quoted === false ? String(one) : literal(String(one)))).join(", ");
}
