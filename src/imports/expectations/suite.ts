import { tolerated } from "../checks.ts";
import { TableDraft } from "../draft.ts";
import type { Imported, Remark, Terms } from "../imported.ts";
import { at, type Entries, entriesOf, listAt, numberAt, textAt } from "../read.ts";
import { columnExpectation } from "./columns.ts";
import { rowCondition } from "./conditions.ts";
import type { Expectation } from "./expectation.ts";
import { tableExpectation } from "./tables.ts";

/** Reads a suite of Great Expectations, 0.18 or 1.x. */
export function importSuite(suite: Entries, fallback: string): Imported {
  const leftOut: Remark[] = [];
  const changed: Remark[] = [];
  const name = textAt(suite, "name") ?? textAt(suite, "expectation_suite_name") ?? fallback;
  const draft = new TableDraft(name, leftOut, changed);
  for (const [index, one] of listAt(suite, "expectations").entries()) readExpectation(one, index, draft);
  if (listAt(suite, "expectations").length > 0)
    draft.note(name, "a check over no values is undecided here, where Great Expectations lets it pass");
  return { format: "Great Expectations suite", tables: [draft.finish()], leftOut, changed };
}

function readExpectation(value: unknown, index: number, draft: TableDraft): undefined {
  const entry = entriesOf(value) ?? {};
  const type = textAt(entry, "type") ?? textAt(entry, "expectation_type");
  const kwargs = entriesOf(entry["kwargs"]) ?? {};
  const from = `${draft.name}, ${type ?? "expectation"} ${index + 1}${subject(kwargs)}`;
  if (type === undefined) return draft.left(from, "it has no type");
  const mostly = at(kwargs, "mostly") === undefined ? 1 : numberAt(kwargs, "mostly");
  if (mostly === undefined || mostly < 0 || mostly > 1)
    return draft.left(from, "its `mostly` is no number from 0 to 1");
  const where = rowCondition(kwargs);
  if (typeof where === "object") return draft.left(from, where.fault);
  if (where !== undefined && / IS DISTINCT FROM | IS NULL OR .* NOT IN /.test(where))
    draft.note(
      from,
      "`!=` and `NOT_IN` in a condition also look at rows without a value, as on pandas; databases leave them out",
    );
  const severity = textAt(entry, "severity") ?? textAt(at(entry, "meta"), "severity");
  const notes = at(entry, "notes") ?? at(at(entry, "meta"), "notes");
  const because =
    textAt(entry, "description") ?? (typeof notes === "string" ? notes : textAt(notes, "content"));
  const terms: Terms = {
    ...(severity === "warning" || severity === "info" ? { level: "warn" } : {}),
    ...(mostly === 1 ? {} : { share: tolerated(mostly) }),
    ...(where === undefined ? {} : { where }),
    ...(because === undefined ? {} : { because }),
  };
  if (mostly === 0) return draft.left(from, "`mostly: 0` lets everything pass");
  expect({ type, kwargs, terms, from, draft, tool: "great_expectations" });
}

/** What is read, or changes nothing about what holds. */
const KNOWN = new Set(
  (
    "column column_A column_B column_index column_list column_name column_set condition_parser double_sided exact_match " +
    "flags group_by ignore_row_if like_pattern like_pattern_list match_on max_value min_value mostly or_equal " +
    "other_table_name quantile quantile_ranges quote_values regex regex_list row_condition sort_column step strictly " +
    "strict_min strict_max sum_total threshold unexpected_rows_query value value_pairs_set value_set type_ type_list " +
    "column_type column_type_list compare_model compare_group_by compare_row_condition factor quote_columns transform " +
    "is_raw auto profiler_config batch_id table result_format catch_exceptions include_config meta"
  ).split(" "),
);

/** What fails or not as a whole. */
const WHOLE =
  /^expect_(?:table_(?:row|column)_count|multicolumn_sum|column_(?:to_exist|values_to_be_(?:of_type|in_type_list)|(?:min|max|mean|median|sum|stdev|unique_value_count|proportion_of_unique_values|quantile_values|distinct_count)_to_))/;

/** One expectation, of Great Expectations or of dbt's package of the same names. */
export function expect(expectation: Expectation): undefined {
  const { type, kwargs, draft, from, terms } = expectation;
  if (terms.count && WHOLE.test(type))
    return draft.left(from, "it can fail only once, which its `error_if` or `warn_if` lets pass");
  for (const key of ["$PARAMETER", "auto", "profiler_config"])
    if (JSON.stringify(kwargs).includes(`"${key}":`) && at(kwargs, key) !== false)
      return draft.left(from, "its values are computed when the suite runs");
  if (columnExpectation(expectation) || tableExpectation(expectation)) {
    for (const [key, value] of Object.entries(kwargs))
      if (!KNOWN.has(key) && value !== null && value !== undefined && value !== false)
        draft.left(from, `its ${JSON.stringify(key.slice(0, 40))} is not known`);
    return;
  }
  draft.left(from, `${type} has no counterpart`);
}

function subject(kwargs: Entries): string {
  const column = textAt(kwargs, "column");
  return column === undefined ? "" : ` on ${column}`;
}
