import { eachRow, inList, inSqlList, isSqlList, notNull } from "../checks.ts";
import { failingGroups, listOfDbt } from "../groups.ts";
import { at, isScalarValue, listAt } from "../read.ts";
import { faultOf, identifier, isFilled } from "../sql.ts";
import type { Expectation } from "./expectation.ts";

const MOST_VALUES = 200;

/** pandas tells a text from the number or the day that it spells, databases do not. */
export function spelledValues({ draft, kwargs, from, tool }: Expectation): undefined {
  const spells = (one: unknown) => typeof one === "string" && /^[-+]?\d/.test(one);
  if (tool !== "dbt" && listAt(kwargs, "value_set").some(spells))
    draft.note(
      from,
      "a text of a list is also the number or the day that it spells, as in databases; pandas tells them apart",
    );
}

/** Values of a column that must be among a list; of dbt's package NULLs, too, are in none. */
export function valuesInSet(column: string, expectation: Expectation): undefined {
  const { draft, kwargs, terms, from, tool } = expectation;
  spelledValues(expectation);
  const values = listAt(kwargs, "value_set");
  const isSql = tool === "dbt" && isSqlList(values, at(kwargs, "quote_values"));
  if (tool === "dbt" && terms.count) {
    const list = listOfDbt(values, at(kwargs, "quote_values"));
    if (list === undefined) return draft.left(from, "its list of values is empty");
    const condition = `${isFilled(column)} AND ${identifier(column)} IN (${list})`;
    const fault = faultOf(condition);
    return fault === undefined ? eachRow(draft, condition, terms, from, []) : draft.left(from, fault);
  }
  if (isSql) inSqlList(draft, column, values, { isIn: true, terms, from });
  else inList(draft, column, values, terms, from);
  if (tool === "dbt") notNull(draft, column, terms, from);
}

/** The values themselves that must be among a list, each counted once. */
export function distinctValuesInSet(column: string, expectation: Expectation): undefined {
  const { draft, kwargs, terms, from, tool } = expectation;
  if (tool !== "dbt" || !terms.count) return valuesInSet(column, expectation);
  const list = listOfDbt(listAt(kwargs, "value_set"), at(kwargs, "quote_values"));
  if (list === undefined) return draft.left(from, "its list of values is empty");
  const name = identifier(column);
  const condition = `${name} IS NULL OR ${name} NOT IN (${list})`;
  failingGroups(draft, { columns: [column], condition }, terms, from);
}

/** Values that must all occur. */
export function containsSet(column: string, expectation: Expectation): undefined {
  const { draft, kwargs, terms, from, tool } = expectation;
  spelledValues(expectation);
  const listed = listAt(kwargs, "value_set");
  const values = [...new Set(listed)].filter(isScalarValue);
  if (values.length === 0) return draft.left(from, "its list of values is empty");
  if (tool === "dbt" && isSqlList(values, at(kwargs, "quote_values")))
    return draft.left(from, "its values are SQL, and `value_count` takes values");
  if (values.length > MOST_VALUES)
    return draft.left(from, `it asks for ${values.length} values; at most ${MOST_VALUES} become a rule each`);
  if (listed.some((one) => !isScalarValue(one)))
    draft.left(from, "that NULL or a list occurs: `value_count` takes texts, numbers and booleans");
  for (const value of values) draft.rule({ metric: "value_count", column, value, min: 1 }, terms, from);
}
