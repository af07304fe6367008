import {
  eachValue,
  inSqlList,
  isSqlList,
  lengths,
  notInList,
  notNull,
  withinRange,
  withinSqlRange,
} from "../checks.ts";
import { failingGroups } from "../groups.ts";
import { conditionOf, fragmentOf, fromLike, type Match, matching } from "../patterns.ts";
import { at, listAt, numberAt, textAt, textsAt } from "../read.ts";
import { identifier, isFilled, literal } from "../sql.ts";
import { boundsOf, type Expectation, LETTER_BY_LETTER, oddBound, rangeOf } from "./expectation.ts";
import { distinctValuesInSet, spelledValues, valuesInSet } from "./sets.ts";
import { columnStatistic } from "./statistics.ts";

type Handler = (column: string, expectation: Expectation) => undefined;

const VALUES: Readonly<Record<string, Handler>> = {
  expect_column_values_to_not_be_null: (column, { draft, terms, from }) =>
    notNull(draft, column, terms, from),
  expect_column_values_to_be_null: (column, { draft, terms, from }) => {
    const { share } = terms;
    if (share)
      draft.bounded(
        { metric: "null_rate", column },
        { min: Number((1 - share).toPrecision(12)) },
        "ratio",
        terms,
        from,
      );
    else eachValue(draft, { column, condition: `${identifier(column)} IS NULL` }, terms, from);
  },
  expect_column_values_to_be_unique: (column, { draft, terms, from, tool }) => {
    const { share } = terms;
    if (share)
      draft.bounded(
        { metric: "unique_rate", column },
        { min: Number((1 - share).toPrecision(12)) },
        "ratio",
        terms,
        from,
      );
    else if (tool === "dbt" && terms.count)
      failingGroups(draft, { columns: [column], condition: isFilled(column), repeated: true }, terms, from);
    else draft.rule({ metric: "duplicate_count", columns: [column], ignore_null: true, max: 0 }, terms, from);
  },
  expect_column_values_to_be_between: (column, { draft, kwargs, terms, from, tool }) => {
    if (oddBound(kwargs)) return draft.left(from, "one of its bounds is neither a number nor a text");
    if (tool === "dbt") return withinSqlRange(draft, column, rangeOf(kwargs), terms, from);
    withinRange(draft, column, rangeOf(kwargs), terms, from);
  },
  expect_column_values_to_be_in_set: (column, one) => valuesInSet(column, one),
  expect_column_distinct_values_to_be_in_set: (column, one) => distinctValuesInSet(column, one),
  expect_column_values_to_not_be_in_set: (column, one) => {
    const { draft, kwargs, terms, from, tool } = one;
    spelledValues(one);
    const values = listAt(kwargs, "value_set");
    if (tool === "dbt" && isSqlList(values, at(kwargs, "quote_values")))
      return inSqlList(draft, column, values, { isIn: false, terms, from });
    notInList(draft, column, values, terms, from);
  },
  expect_column_value_lengths_to_be_between: (column, { draft, kwargs, terms, from }) => {
    const range = boundsOf(kwargs, "count");
    lengths(draft, column, range, terms, from);
  },
  expect_column_value_lengths_to_equal: (column, { draft, kwargs, terms, from }) => {
    const length = numberAt(kwargs, "value");
    if (length === undefined) return draft.left(from, "its length is no number");
    lengths(draft, column, { min: length, max: length }, terms, from);
  },
  expect_column_values_to_match_regex: (column, one) =>
    expressions(column, textsAt(one.kwargs, "regex"), "all", one),
  expect_column_values_to_not_match_regex: (column, one) =>
    expressions(column, textsAt(one.kwargs, "regex"), "none", one),
  expect_column_values_to_match_regex_list: (column, one) =>
    expressions(
      column,
      textsAt(one.kwargs, "regex_list"),
      textAt(one.kwargs, "match_on") === "all" ? "all" : "any",
      one,
    ),
  expect_column_values_to_not_match_regex_list: (column, one) =>
    expressions(column, textsAt(one.kwargs, "regex_list"), unmatched(one), one),
  expect_column_values_to_match_like_pattern: (column, one) =>
    likes(column, textsAt(one.kwargs, "like_pattern"), "any", one),
  expect_column_values_to_not_match_like_pattern: (column, one) =>
    likes(column, textsAt(one.kwargs, "like_pattern"), "none", one),
  expect_column_values_to_match_like_pattern_list: (column, one) =>
    likes(
      column,
      textsAt(one.kwargs, "like_pattern_list"),
      textAt(one.kwargs, "match_on") === "all" ? "all" : "any",
      one,
    ),
  expect_column_values_to_not_match_like_pattern_list: (column, one) =>
    likes(column, textsAt(one.kwargs, "like_pattern_list"), unmatched(one), one),
  expect_column_values_to_be_of_type: (column, one) =>
    types(column, textsAt(one.kwargs, one.tool === "dbt" ? "column_type" : "type_"), one),
  expect_column_values_to_be_in_type_list: (column, one) =>
    types(column, textsAt(one.kwargs, one.tool === "dbt" ? "column_type_list" : "type_list"), one),
  expect_column_values_to_be_increasing: (column, one) => sorted(column, "increasing", one),
  expect_column_values_to_be_decreasing: (column, one) => sorted(column, "decreasing", one),
  expect_column_value_z_scores_to_be_less_than: (column, { draft, kwargs, terms, from }) => {
    const z = numberAt(kwargs, "threshold");
    if (z === undefined || z <= 0 || kwargs["double_sided"] !== true)
      return draft.left(from, "only outliers on both sides can be counted");
    const { share } = terms;
    if (share) draft.bounded({ metric: "outlier_rate", column, z }, { max: share }, "ratio", terms, from);
    else draft.rule({ metric: "outlier_count", column, z, max: 0 }, terms, from);
    draft.note(
      from,
      "z-scores divide by the standard deviation over n, those of Great Expectations on pandas over n - 1",
    );
  },
  expect_column_to_exist: (column, { draft, kwargs, terms, from, tool }) => {
    if (tool === "dbt") draft.note(from, LETTER_BY_LETTER);
    draft.rule({ metric: "missing_columns", columns: [column], max: 0 }, terms, from);
    if (numberAt(kwargs, "column_index") !== undefined)
      draft.left(from, "its `column_index`: only the order of named columns can be asked for");
  },
};

/** True when the expectation is one about a column, whether it could be said or not. */
export function columnExpectation(expectation: Expectation): boolean {
  const { type, kwargs, draft, from } = expectation;
  const handler = Object.hasOwn(VALUES, type) ? VALUES[type] : columnStatistic(type);
  if (handler === undefined) return false;
  const column = textAt(kwargs, "column") ?? textAt(kwargs, "column_name");
  if (column === undefined) draft.left(from, "it names no column");
  else if (at(kwargs, "group_by") !== undefined && at(kwargs, "group_by") !== null)
    draft.left(from, '`group_by`: write `slice: "COLUMN=*"` into the rule yourself');
  else handler(column, expectation);
  return true;
}

/** dbt's package lets a text pass that is not matched by all, unless it says `match_on: all`. */
function unmatched({ kwargs, tool }: Expectation): Match {
  return tool === "dbt" && textAt(kwargs, "match_on") !== "all" ? "not all" : "none";
}

function expressions(
  column: string,
  patterns: readonly string[],
  match: Match,
  { draft, kwargs, terms, from, tool }: Expectation,
): undefined {
  if (textAt(kwargs, "flags") !== undefined) return draft.left(from, "its expression has flags");
  matching(draft, { column, patterns, flavour: tool === "dbt" ? "engine" : "python", match }, terms, from);
}

/** LIKE is SQL's own; in the schema it is a regular expression. */
function likes(
  column: string,
  patterns: readonly string[],
  match: Match,
  { draft, terms, from }: Expectation,
): undefined {
  if (patterns.length === 0) return draft.left(from, "it names no pattern");
  if (patterns.some((one) => one.includes("\\")))
    return draft.left(from, "engines differ in what `\\` means in LIKE");
  const fragment = fragmentOf(patterns.map(fromLike), match);
  const condition = conditionOf(
    patterns.map((one) => [
      `${identifier(column)} LIKE ${literal(one)}`,
      `${identifier(column)} NOT LIKE ${literal(one)}`,
    ]),
    match,
  );
  eachValue(draft, { column, fragment, condition }, terms, from);
}

/** What pandas, Spark and databases call a type, in the words of `wrong_types`. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [
    /^(u?int(eger)?(8|16|32|64|_)?|u?int\d+|tinyint|smallint|bigint|long(type)?|integertype|byte(type)?|short(type)?|serial)$/i,
    "integer",
  ],
  [
    /^(float(16|32|64|_)?|double(type)?|real|numeric|decimal(type)?|floattype|number|double precision)(\(.*\))?$/i,
    "number",
  ],
  [/^(str|string(type)?|text|varchar|char|nvarchar|character varying|object|object_)(\(.*\))?$/i, "text"],
  [/^(bool|bool_|boolean(type)?)$/i, "boolean"],
  [
    /^(datetime64(\[.*\])?|timestamp(type|tz|ntz)?|date(type|time)?|datetime\.(date|datetime)|timestamp with(out)? time zone)$/i,
    "time",
  ],
];

function types(column: string, names: readonly string[], { draft, terms, from }: Expectation): undefined {
  const kinds = new Set(names.map((name) => TYPES.find(([pattern]) => pattern.test(name))?.[1]));
  const [kind] = kinds;
  if (terms.share || terms.where !== undefined)
    return draft.left(from, "a tolerance or a condition for a column's type");
  if (kinds.size === 2 && kinds.has("integer") && kinds.has("number"))
    return draft.rule({ metric: "wrong_types", types: { [column]: "number" }, max: 0 }, terms, from);
  if (kinds.size !== 1 || kind === undefined)
    return draft.left(
      from,
      `the types ${names.map((name) => name.slice(0, 30)).join(", ")} are not one of integer, number, text, boolean, time`,
    );
  draft.rule({ metric: "wrong_types", types: { [column]: kind }, max: 0 }, terms, from);
  draft.note(
    from,
    "a type is held as integer, number, text, boolean or time, without its width; integers are numbers, too",
  );
}

function sorted(
  column: string,
  order: "increasing" | "decreasing",
  { draft, kwargs, terms, from, tool }: Expectation,
): undefined {
  if (textAt(kwargs, "sort_column") !== undefined || numberAt(kwargs, "step") !== undefined)
    return draft.left(
      from,
      "`sort_column` and `step`: say `order_by` in a rule on `unsorted_count` yourself",
    );
  const strict = at(kwargs, "strictly") === undefined ? tool === "dbt" : kwargs["strictly"] === true;
  if (terms.share)
    return draft.left(from, "its tolerance counts rows, and `unsorted_rate` counts the steps between them");
  draft.rule({ metric: "unsorted_count", column, order, strict, max: terms.count ?? 0 }, terms, from);
  if (tool === "dbt")
    draft.note(
      from,
      "the order is that of the rows; without `sort_column` dbt_expectations sorts them first",
    );
}
