import { below, type Interval } from "../amounts.ts";
import {
  eachRow,
  failing,
  inList,
  inSqlList,
  isSqlList,
  notInList,
  notNull,
  withinSqlRange,
} from "../checks.ts";
import { failingGroups, listOfDbt } from "../groups.ts";
import { at, isScalarValue, known, listAt, numberAt, textAt, textsAt } from "../read.ts";
import { allOf, faultOf, identifier, isFilled } from "../sql.ts";
import { type DbtTest, tableOf } from "./dbt-test.ts";

type Handler = (test: DbtTest) => undefined;

/** A test of a column. */
function ofColumn(handler: (test: DbtTest, column: string) => undefined): Handler {
  return (test) => {
    if (test.column === undefined) test.draft.left(test.from, "it names no column");
    else handler(test, test.column);
  };
}

/** A statistic that holds or not, of which failures are no rows. */
function statistic(metric: string, interval: (test: DbtTest) => Interval, scale: "count" | "ratio"): Handler {
  return ofColumn(({ draft, terms, from, ...test }, column) => {
    if (terms.count) return draft.left(from, "its tolerance counts failures, and one statistic fails once");
    draft.bounded({ metric, column }, interval({ draft, terms, from, ...test }), scale, terms, from);
  });
}

/** The generic tests of dbt itself and of the package dbt_utils. */
export const GENERIC: Readonly<Record<string, Handler>> = {
  not_null: ofColumn(({ draft, terms, from }, column) => notNull(draft, column, terms, from)),
  unique: ofColumn(({ draft, terms, from }, column) => {
    if (terms.count) {
      const condition = isFilled(column);
      failingGroups(draft, { columns: [column], condition, repeated: true }, terms, from);
    } else
      draft.rule({ metric: "duplicate_count", columns: [column], ignore_null: true, max: 0 }, terms, from);
  }),
  accepted_values: ofColumn(({ draft, args, terms, from }, column) => {
    const values = listAt(args, "values");
    if (terms.count) return countedValues({ draft, args, terms, from, column }, "NOT IN");
    if (isSqlList(values, at(args, "quote")))
      return inSqlList(draft, column, values, { isIn: true, terms, from });
    inList(draft, column, values, terms, from);
  }),
  not_accepted_values: ofColumn(({ draft, args, terms, from }, column) => {
    const values = listAt(args, "values");
    if (terms.count) return countedValues({ draft, args, terms, from, column }, "IN");
    if (isSqlList(values, at(args, "quote")))
      return inSqlList(draft, column, values, { isIn: false, terms, from });
    notInList(draft, column, values, terms, from);
  }),
  relationships: ofColumn((test, column) => relationship(test, column)),
  relationships_where: ofColumn((test, column) => {
    const to = textAt(test.args, "to_condition");
    if (to !== undefined && to.replaceAll(" ", "") !== "1=1")
      return test.draft.left(
        test.from,
        "its `to_condition`: a rule cannot look at a part of the other table",
      );
    const own = textAt(test.args, "from_condition");
    const fault = own === undefined ? undefined : faultOf(own);
    if (fault !== undefined) return test.draft.left(test.from, fault);
    const where = allOf([test.terms.where, own]);
    relationship(where === undefined ? test : { ...test, terms: { ...test.terms, where } }, column);
  }),
  expression_is_true: ({ draft, args, column, terms, from }) => {
    const expression = textAt(args, "expression");
    if (expression === undefined) return draft.left(from, "it has no `expression`");
    const condition = column === undefined ? expression : `${identifier(column)} ${expression}`;
    const fault = faultOf(condition);
    if (fault !== undefined) return draft.left(from, fault);
    eachRow(draft, condition, terms, from, []);
  },
  accepted_range: ofColumn(({ draft, args, terms, from }, column) => {
    const open = at(args, "inclusive") === false;
    const [min, max] = [at(args, "min_value"), at(args, "max_value")].map((one) =>
      isScalarValue(one) ? one : undefined,
    );
    const range = {
      ...(min === undefined ? {} : { min, exclusiveMin: open }),
      ...(max === undefined ? {} : { max, exclusiveMax: open }),
    };
    withinSqlRange(draft, column, range, terms, from);
  }),
  not_empty_string: ofColumn(({ draft, args, terms, from }, column) => {
    const name = at(args, "trim_whitespace") === false ? identifier(column) : `trim(${identifier(column)})`;
    eachRow(draft, `${name} <> ''`, terms, from, [column]);
  }),
  at_least_one: statistic("distinct_count", () => ({ min: 1 }), "count"),
  not_constant: statistic("distinct_count", () => ({ min: 2 }), "count"),
  not_null_proportion: statistic(
    "null_rate",
    ({ args }) => {
      const [least, most] = [numberAt(args, "at_least"), numberAt(args, "at_most")];
      const complement = (share: number) => Number((1 - share).toPrecision(12));
      return {
        ...(least === undefined ? {} : { max: complement(least) }),
        ...(most === undefined ? {} : { min: complement(most) }),
      };
    },
    "ratio",
  ),
  unique_combination_of_columns: ({ draft, args, terms, from }) => {
    const columns = textsAt(args, "combination_of_columns");
    if (columns.length === 0) return draft.left(from, "it names no columns");
    if (terms.count) return failingGroups(draft, { columns, repeated: true }, terms, from);
    draft.rule({ metric: "duplicate_count", columns, max: 0 }, terms, from);
  },
  recency: ({ draft, args, terms, from }) => {
    const field = textAt(args, "field");
    const unit = known(SPANS, textAt(args, "datepart"));
    const interval = numberAt(args, "interval");
    if (field === undefined || unit === undefined || interval === undefined || interval <= 0)
      return draft.left(
        from,
        "it does not name a `field` and an `interval` in seconds, minutes, hours, days or weeks",
      );
    if (at(args, "ignore_time_component") === true)
      draft.note(from, "`ignore_time_component`: ages are counted to the second");
    draft.rule({ metric: "freshness", column: field, max: `${interval}${unit}` }, terms, from);
  },
  // What is counted as a failure there is a row too many, or too few.
  equal_rowcount: (test) => {
    const { count } = test.terms;
    rowCounts(test, count ? { min: -count, max: count } : { equals: 0 });
  },
  fewer_rows_than: (test) => rowCounts(test, { max: test.terms.count || below(0, "count") }),
};

function countedValues(
  { draft, args, terms, from, column }: Omit<DbtTest, "name"> & { readonly column: string },
  operator: "IN" | "NOT IN",
): undefined {
  const values = listOfDbt(listAt(args, "values"), at(args, "quote"));
  if (values === undefined) return draft.left(from, "its list of values is empty");
  const condition = `${identifier(column)} ${operator} (${values})`;
  failingGroups(draft, { columns: [column], condition }, terms, from);
}

const SPANS: Readonly<Record<string, string>> = { second: "s", minute: "m", hour: "h", day: "d", week: "w" };

function relationship({ draft, args, terms, from }: DbtTest, column: string): undefined {
  const table = tableOf(args["to"]);
  const field = textAt(args, "field");
  if (table === undefined || field === undefined)
    return draft.left(from, "it does not name `to: ref('…')` and `field`");
  draft.table(table);
  failing(draft, "orphan", { columns: [column], table, references: [field] }, terms, from, [column]);
}

function rowCounts(
  { draft, args, terms, from }: DbtTest,
  bounds: Readonly<Record<string, number>>,
): undefined {
  const table = tableOf(args["compare_model"]);
  if (table === undefined) return draft.left(from, "it does not name `compare_model: ref('…')`");
  draft.table(table);
  draft.rule({ metric: "row_count_difference", table, ...bounds }, terms, from);
}
