import { rest } from "./amounts.ts";
import type { TableDraft } from "./draft.ts";
import type { Terms } from "./imported.ts";
import type { Scalar } from "./read.ts";
import { allOf, faultOf, identifier, isFilled, literal } from "./sql.ts";

/** True where a check may go into the schema: no tolerance, no condition, and an error like the others. */
export function isStrict({ level, where, share, count }: Terms): boolean {
  return level === undefined && where === undefined && !share && !count;
}

interface Check {
  readonly column: string;
  /** As keywords of JSON Schema; undefined where there are none for it. */
  readonly fragment?: Readonly<Record<string, unknown>>;
  /** The same as an SQL condition that good rows meet. */
  readonly condition?: string;
  /** Why it has no condition. */
  readonly why?: string;
}

/** Something that each value of a column must meet; NULLs are not looked at. */
export function eachValue(draft: TableDraft, check: Check, terms: Terms, from: string): undefined {
  const { column, fragment, condition, why } = check;
  if (isStrict(terms) && fragment !== undefined) return draft.demand(column, fragment, from);
  if (condition === undefined)
    return draft.left(
      from,
      why ?? "a tolerance, a condition or a warning needs SQL, and there is none for it",
    );
  eachRow(draft, condition, terms, from, [column]);
}

/** An SQL condition that each row must meet; where it is NULL it counts as met. */
export function eachRow(
  draft: TableDraft,
  condition: string,
  terms: Terms,
  from: string,
  columns: readonly string[],
): undefined {
  failing(draft, "violation", { condition }, terms, from, columns);
}

/** The share or the number of failing rows, by what is tolerated. */
export function failing(
  draft: TableDraft,
  stem: string,
  options: Readonly<Record<string, unknown>>,
  terms: Terms,
  from: string,
  filled: readonly string[],
): undefined {
  const { share, count } = terms;
  if (share) {
    const where = allOf([terms.where, ...filled.map(isFilled)]);
    draft.bounded(
      { metric: `${stem}_rate`, ...options },
      { max: share },
      "ratio",
      { ...terms, ...(where === undefined ? {} : { where }) },
      from,
    );
  } else draft.bounded({ metric: `${stem}_count`, ...options }, { max: count ?? 0 }, "count", terms, from);
}

/** Values of a column that must be among a list. */
export function inList(
  draft: TableDraft,
  column: string,
  listed: readonly unknown[],
  terms: Terms,
  from: string,
): undefined {
  const values = scalars(draft, listed, from);
  if (values === undefined) return;
  if (values.length === 0) return draft.left(from, "its list of values is empty");
  failing(draft, "unexpected", { column, expected: values }, terms, from, [column]);
}

/** Values of a column that must not be among a list. */
export function notInList(
  draft: TableDraft,
  column: string,
  listed: readonly unknown[],
  terms: Terms,
  from: string,
): undefined {
  const values = scalars(draft, listed, from);
  if (values === undefined) return;
  if (values.length === 0) return draft.left(from, "its list of values is empty");
  failing(draft, "value", { column, value: values }, terms, from, [column]);
}

/** True where a list that is not to be quoted holds texts, which are SQL then. */
export function isSqlList(listed: readonly unknown[], quoted: unknown): boolean {
  return quoted === false && listed.some((one) => typeof one === "string");
}

/** Values of which texts are SQL, such as `'new'` or `DATE '2024-01-01'`. */
export function inSqlList(
  draft: TableDraft,
  column: string,
  listed: readonly unknown[],
  { isIn, terms, from }: { readonly isIn: boolean; readonly terms: Terms; readonly from: string },
): undefined {
  const values = scalars(draft, listed, from);
  if (values === undefined) return;
  if (values.length === 0) return draft.left(from, "its list of values is empty");
  const condition = `${identifier(column)} ${isIn ? "IN" : "NOT IN"} (${values.map(String).join(", ")})`;
  const fault = faultOf(condition);
  if (fault !== undefined) return draft.left(from, fault);
  eachRow(draft, condition, terms, from, [column]);
}

/** The values of a list once each, without NULLs, which are in no list; undefined where there are others. */
function scalars(draft: TableDraft, listed: readonly unknown[], from: string): readonly Scalar[] | undefined {
  const values = listed.filter((one) => one !== null);
  if (values.some((one) => !["string", "number", "boolean"].includes(typeof one) || Number.isNaN(one))) {
    draft.left(from, "its list holds something else than texts, numbers and booleans");
    return undefined;
  }
  return [...new Set(values as Scalar[])];
}

/** A column without NULLs. */
export function notNull(draft: TableDraft, column: string, terms: Terms, from: string): undefined {
  if (isStrict(terms)) return draft.require(column, from);
  const { share, count } = terms;
  if (share) draft.bounded({ metric: "null_rate", column }, { max: share }, "ratio", terms, from);
  else draft.bounded({ metric: "null_count", column }, { max: count ?? 0 }, "count", terms, from);
}

export interface Range {
  readonly min?: Scalar;
  readonly max?: Scalar;
  readonly exclusiveMin?: boolean;
  readonly exclusiveMax?: boolean;
}

/** Values within bounds: numbers by the schema, dates and other texts by SQL, which knows their type. */
export function withinRange(
  draft: TableDraft,
  column: string,
  range: Range,
  terms: Terms,
  from: string,
): undefined {
  const { min, max, exclusiveMin, exclusiveMax } = range;
  if (min === undefined && max === undefined) return draft.left(from, "it names no bound");
  const numbers = [min, max].every((one) => one === undefined || typeof one === "number");
  const condition = rangeCondition(identifier(column), range);
  const fragment = {
    type: "number",
    ...(min === undefined ? {} : { [exclusiveMin ? "exclusiveMinimum" : "minimum"]: min }),
    ...(max === undefined ? {} : { [exclusiveMax ? "exclusiveMaximum" : "maximum"]: max }),
  };
  eachValue(draft, { column, condition, ...(numbers ? { fragment } : {}) }, terms, from);
}

/** Values within bounds of which texts are SQL, such as `current_date`. */
export function withinSqlRange(
  draft: TableDraft,
  column: string,
  range: Range,
  terms: Terms,
  from: string,
): undefined {
  if (typeof range.min !== "string" && typeof range.max !== "string")
    return withinRange(draft, column, range, terms, from);
  const condition = rangeCondition(identifier(column), range, String);
  const fault = faultOf(condition);
  if (fault !== undefined) return draft.left(from, fault);
  eachRow(draft, condition, terms, from, [column]);
}

export function rangeCondition(
  expression: string,
  { min, max, exclusiveMin, exclusiveMax }: Range,
  shown: (value: Scalar) => string = literal,
): string {
  return (
    allOf([
      min === undefined ? undefined : `${expression} ${exclusiveMin ? ">" : ">="} ${shown(min)}`,
      max === undefined ? undefined : `${expression} ${exclusiveMax ? "<" : "<="} ${shown(max)}`,
    ]) ?? "1 = 1"
  );
}

export function lengths(
  draft: TableDraft,
  column: string,
  range: Range,
  terms: Terms,
  from: string,
): undefined {
  const { min, max } = range;
  if (min === undefined && max === undefined) return draft.left(from, "it names no bound");
  const fragment = {
    type: "string",
    ...(min === undefined ? {} : { minLength: min }),
    ...(max === undefined ? {} : { maxLength: max }),
  };
  eachValue(
    draft,
    { column, fragment, condition: rangeCondition(`length(${identifier(column)})`, range) },
    terms,
    from,
  );
}

/** What `mostly: 0.95` tolerates. */
export function tolerated(mostly: number): number {
  return rest(mostly);
}
