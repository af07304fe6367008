import { eachRow } from "../checks.ts";
import { failingGroups } from "../groups.ts";
import type { Terms } from "../imported.ts";
import { at, isScalarValue, listAt, numberAt, type Scalar, textAt, textsAt } from "../read.ts";
import { allOf, faultOf, identifier, isFilled, literal } from "../sql.ts";
import { boundsOf, type Expectation, LETTER_BY_LETTER } from "./expectation.ts";

type Handler = (expectation: Expectation) => undefined;

const HANDLERS: Readonly<Record<string, Handler>> = {
  expect_table_row_count_to_be_between: (one) => counted("row_count", one),
  expect_table_row_count_to_equal: (one) => counted("row_count", one),
  expect_table_column_count_to_be_between: (one) => counted("column_count", one),
  expect_table_column_count_to_equal: (one) => counted("column_count", one),
  expect_table_row_count_to_equal_other_table: (one) => equalRowCounts(one),
  expect_table_columns_to_match_ordered_list: (one) =>
    columnNames(one, ["missing_columns", "unexpected_columns", "misplaced_columns"]),
  expect_table_columns_to_match_set: (one) =>
    columnNames(
      one,
      at(one.kwargs, "exact_match") === false
        ? ["missing_columns"]
        : ["missing_columns", "unexpected_columns"],
    ),
  expect_table_columns_to_contain_set: (one) => columnNames(one, ["missing_columns"]),
  expect_compound_columns_to_be_unique: (one) => compound(one),
  expect_multicolumn_values_to_be_unique: (one) => withinRecord(one),
  expect_select_column_values_to_be_unique_within_record: (one) => withinRecord(one),
  expect_multicolumn_sum_to_equal: (one) => sum(one),
  expect_column_pair_values_a_to_be_greater_than_b: (one) =>
    pair(one, at(one.kwargs, "or_equal") === true ? ">=" : ">"),
  expect_column_pair_values_to_be_equal: (one) => pair(one, "="),
  expect_column_pair_values_to_be_in_set: (one) => pairSet(one),
  unexpected_rows_expectation: (one) => unexpectedRows(one),
};

export function tableExpectation(expectation: Expectation): boolean {
  const { type, kwargs, draft, from } = expectation;
  const name = type.replace(/_A_/, "_a_").replace(/_B$/, "_b");
  if (!Object.hasOwn(HANDLERS, name)) return false;
  const groups = at(kwargs, "group_by");
  if (groups !== undefined && groups !== null)
    draft.left(from, '`group_by`: write `slice: "COLUMN=*"` into the rule yourself');
  else HANDLERS[name](expectation);
  return true;
}

function counted(metric: string, { draft, kwargs, terms, from }: Expectation): undefined {
  const value = numberAt(kwargs, "value");
  const { share: _, ...whole } = terms;
  draft.bounded(
    { metric },
    value === undefined ? boundsOf(kwargs, "count") : { min: value, max: value },
    "count",
    whole,
    from,
  );
}

function equalRowCounts({ draft, kwargs, terms, from, tool }: Expectation): undefined {
  const table = textAt(kwargs, "other_table_name");
  if (table === undefined) return draft.left(from, "it names no other table");
  const more = ["factor", "compare_group_by", "row_condition", "compare_row_condition"];
  const found = tool === "dbt" ? more.find((key) => at(kwargs, key) !== undefined) : undefined;
  if (found !== undefined)
    return draft.left(from, `its \`${found}\`: write \`row_count_ratio\` or \`sql_value\` yourself`);
  draft.table(table);
  draft.rule({ metric: "row_count_difference", table, equals: 0 }, terms, from);
}

function columnNames(
  { draft, kwargs, terms, from, tool }: Expectation,
  metrics: readonly string[],
): undefined {
  const columns = [...new Set([...textsAt(kwargs, "column_list"), ...textsAt(kwargs, "column_set")])];
  if (columns.length === 0) return draft.left(from, "it names no columns");
  if (terms.count && metrics.length > 1)
    return draft.left(from, "its tolerance counts columns that are missing and others together");
  for (const metric of metrics) draft.rule({ metric, columns, max: terms.count ?? 0 }, terms, from);
  if (tool === "dbt") draft.note(from, LETTER_BY_LETTER);
}

function columnsOf({ draft, kwargs, from }: Expectation): readonly string[] | undefined {
  const columns = [...new Set(textsAt(kwargs, "column_list"))];
  if (columns.length >= 2 && columns.length === listAt(kwargs, "column_list").length) return columns;
  draft.left(from, "it does not name several columns");
  return undefined;
}

const ANY_MISSING = ["any_value_is_missing", "either_value_is_missing"];

/** The rows that a rule over several columns looks at. */
function scope({ kwargs, terms }: Expectation, columns: readonly string[]): Terms {
  const ignored = textAt(kwargs, "ignore_row_if");
  if (ignored === "never" || ignored === "neither") return terms;
  const joint = ignored !== undefined && ANY_MISSING.includes(ignored) ? " AND " : " OR ";
  const where = allOf([terms.where, columns.map(isFilled).join(joint)]);
  return { ...terms, ...(where === undefined ? {} : { where }) };
}

function compound(expectation: Expectation): undefined {
  const { draft, kwargs, terms, from } = expectation;
  const columns = columnsOf(expectation);
  if (columns === undefined) return;
  if (terms.share)
    return draft.left(
      from,
      "its tolerance counts every copy of a row, and `duplicate_rate` the repeats only",
    );
  if (terms.count)
    return failingGroups(draft, { columns, repeated: true }, scope(expectation, columns), from);
  if (textAt(kwargs, "ignore_row_if") === "any_value_is_missing")
    return draft.rule({ metric: "duplicate_count", columns, ignore_null: true, max: 0 }, terms, from);
  draft.rule({ metric: "duplicate_count", columns, max: 0 }, scope(expectation, columns), from);
}

function withinRecord(expectation: Expectation): undefined {
  const columns = columnsOf(expectation);
  if (columns === undefined) return;
  const pairs = columns.flatMap((one, index) =>
    columns.slice(index + 1).map((other) => `${identifier(one)} IS DISTINCT FROM ${identifier(other)}`),
  );
  // A NULL is no value of its own in dbt's package.
  const filled = expectation.tool === "dbt" ? columns.map(isFilled) : [];
  const condition = [...pairs, ...filled].join(" AND ");
  eachRow(expectation.draft, condition, scope(expectation, columns), expectation.from, []);
}

function sum(expectation: Expectation): undefined {
  const { draft, kwargs, terms, from, tool } = expectation;
  const total = numberAt(kwargs, "sum_total");
  const columns = columnsOf(expectation);
  if (columns === undefined) return;
  if (total === undefined) return draft.left(from, "its `sum_total` is no number");
  if (tool === "dbt") {
    const query = `SELECT ${columns.map((one) => `sum(${identifier(one)})`).join(" + ")} FROM {table}`;
    return draft.rule({ metric: "sql_value", query, equals: total }, terms, from);
  }
  const parts = columns.map((one) => `coalesce(${identifier(one)}, 0)`).join(" + ");
  eachRow(draft, `${parts} = ${total}`, scope(expectation, columns), from, []);
}

function pairOf({ draft, kwargs, from }: Expectation): readonly [string, string] | undefined {
  const [a, b] = [textAt(kwargs, "column_A"), textAt(kwargs, "column_B")];
  if (a !== undefined && b !== undefined) return [a, b];
  draft.left(from, "it does not name `column_A` and `column_B`");
  return undefined;
}

function pair(expectation: Expectation, operator: string): undefined {
  const { draft, from, terms, tool } = expectation;
  const found = pairOf(expectation);
  if (found === undefined) return;
  const condition = `${identifier(found[0])} ${operator} ${identifier(found[1])}`;
  if (tool === "dbt") return eachRow(draft, condition, terms, from, []);
  // A row with one of the two is unexpected there, so that it must not be NULL here.
  eachRow(
    draft,
    `${condition} AND ${found.map(isFilled).join(" AND ")}`,
    scope(expectation, found),
    from,
    [],
  );
}

function pairSet(expectation: Expectation): undefined {
  const { draft, kwargs, from, terms, tool } = expectation;
  const found = pairOf(expectation);
  if (found === undefined) return;
  const listed = listAt(kwargs, "value_pairs_set");
  const pairs = listed.filter((one) => Array.isArray(one) && one.length === 2 && one.every(isScalarValue));
  if (pairs.length === 0 || pairs.length < listed.length)
    return draft.left(from, "its pairs are not all of two values");
  const [a, b] = found.map(identifier);
  // A text is SQL in dbt's package.
  const spelled = tool === "dbt" ? String : literal;
  const tests = (pairs as (readonly [Scalar, Scalar])[]).map(
    ([x, y]) => `(${a} = ${spelled(x)} AND ${b} = ${spelled(y)})`,
  );
  const condition = tests.join(" OR ");
  const fault = faultOf(condition);
  if (fault !== undefined) return draft.left(from, fault);
  if (tool === "dbt") return eachRow(draft, condition, terms, from, []);
  eachRow(draft, `coalesce(${condition}, FALSE)`, scope(expectation, found), from, []);
}

function unexpectedRows({ draft, kwargs, terms, from }: Expectation): undefined {
  const query = textAt(kwargs, "unexpected_rows_query")?.trim().replace(/;\s*$/, "");
  if (query === undefined) return draft.left(from, "it has no query");
  const filled = query.replaceAll("{batch}", "{table}");
  const fault =
    faultOf(filled) ??
    (/\{(?!table\})/.test(filled) ? "its SQL holds braces that nothing here stands for" : undefined);
  if (fault !== undefined) return draft.left(from, fault);
  if (!filled.includes("{table}")) return draft.left(from, "its SQL does not say `{batch}`");
  draft.rule({ metric: "sql_rows", query: filled, max: 0 }, terms, from);
}
