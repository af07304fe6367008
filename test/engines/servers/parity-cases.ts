import type { TObject } from "typebox";
import { DATA_METRICS } from "../../../src/gates/data/metrics/index.ts";
import type { Need } from "../../../src/model/evidence.ts";
import type { Options } from "../../../src/model/metric.ts";
import { need } from "../../gates/data/run-gate.ts";
import { COUNTED, ofAnyNames, renamedNeed, renamingFrom } from "./renamed.ts";

const KEY = { table: "other", key: ["id"] };
const COMMON = ["id", "small", "price", "ratio", "word", "label", "flag", "day", "at_local", "at"];

/** What rules say to metrics that must be told something, several times where it matters. */
const OPTIONS: Readonly<Record<string, readonly Options[]>> = {
  missing_columns: [{ columns: ["id", "gone"] }],
  unexpected_columns: [{ columns: ["id", "word"] }],
  misplaced_columns: [{ columns: ["word", "id", "price"] }],
  wrong_types: [{ types: { id: "integer", price: "number", word: "text", at: "time", flag: "integer" } }],
  duplicate_rate: [{}, { columns: ["label"] }, { columns: ["label", "flag"], ignore_null: true }],
  duplicate_count: [{ columns: ["odd"] }, { columns: ["word"] }],
  value_rate: [{ value: 2 }, { value: "it's" }, { value: ["red", true, "2024-03-01", 0.125] }],
  value_count: [{ value: "🙂🙃" }, { value: 0.1 }, { value: "900719925474099305" }],
  unexpected_rate: [{ expected: ["red", 'say "hi"', "a\\b", 1, 2, "NaN"] }],
  unexpected_count: [{ expected: ["line\nend", "9007199254740993"] }],
  condition_rate: [{ condition: "small > 0 AND price IS NOT NULL" }, { condition: "flag" }],
  condition_count: [{ condition: "label = 'red'" }],
  violation_rate: [{ condition: "small <= 4" }, { condition: "flag", where: "NOT flag" }],
  violation_count: [{ condition: "label <> 'red'" }],
  entropy: [{}, { base: 2 }],
  quantile: [{ q: 0.95 }, { q: 0 }, { q: 1 }, { q: 0.333 }],
  std: [{}, { ddof: 0 }],
  skew: [{}, { bias: true }],
  kurtosis: [{}, { bias: true }],
  correlation: [
    { columns: ["small", "price"] },
    { columns: ["id", "wide"] },
    { columns: ["ratio", "odd"] },
    { columns: ["ident", "small"] },
    { columns: ["spread", "price"], where: "flag" },
    { columns: ["small", "price"], method: "spearman" },
    { columns: ["wide", "ratio"], method: "spearman" },
    { columns: ["single", "small"], method: "spearman", where: "id > 20" },
    { columns: ["ratio", "odd"], method: "spearman" },
  ],
  drift: [{}, { statistic: "text" }, { statistic: "text_words" }, { statistic: "text_classes" }],
  mutual_info: [{ columns: ["label", "flag"] }, { columns: ["small", "word"] }],
  normalized_mutual_info: [{ columns: ["small", "price"] }, { columns: ["label", "label"] }],
  outlier_rate: [{ z: 1.5 }, { method: "iqr", k: 0.5 }],
  outlier_count: [{ z: 1 }],
  unsorted_rate: [{ order_by: ["id"] }, { order_by: ["id"], order: "decreasing", strict: true }],
  unsorted_count: [{ order_by: ["id"] }, { order_by: ["small", "id"] }, { order_by: ["word", "id"] }],
  orphan_rate: [
    { table: "other", columns: ["id"] },
    { table: "reference", columns: ["label", "small"] },
    { table: "reference", columns: ["ident"] },
    { table: "reference", columns: ["ident"], references: ["wide"] },
  ],
  orphan_count: [
    { table: "other", columns: ["day"], references: ["at_local"] },
    { table: "other", columns: ["at_local"], references: ["at"] },
    { table: "other", columns: ["flag"], references: ["wide"] },
    { table: "other", columns: ["flag"], references: ["price"] },
  ],
  overlap_rate: [
    { table: "other", columns: COMMON },
    { table: "reference", columns: ["label", "flag"] },
    { table: "reference", columns: ["ident"] },
  ],
  overlap_count: [{ table: "other", columns: ["flag", "small"] }],
  time_overlap_rate: [{ table: "reference", columns: ["at"] }],
  time_overlap_count: [{ table: "reference", columns: ["day"] }],
  row_count_difference: [{ table: "reference" }],
  row_count_ratio: [{ table: "reference" }],
  aggregate_difference: [
    { table: "reference", aggregate: "sum(price)" },
    { table: "other", aggregate: "max(id)" },
    { table: "reference", aggregate: "avg(spread)", other_aggregate: "sum(ratio)" },
    { table: "reference", aggregate: "max(ident)" },
  ],
  unmatched_rate: [KEY],
  unmatched_count: [KEY],
  mismatch_rate: [
    { ...KEY, columns: COMMON },
    { ...KEY, columns: ["small", "ratio"], tolerance: 0.5 },
  ],
  mismatch_count: [
    { ...KEY, columns: ["word", "flag", "wide"] },
    { table: "reference", key: ["id"], columns: ["ident"] },
  ],
  freshness: [{ as_of: "2024-06-01T00:00:00Z" }],
  oldest_age: [{ as_of: "2024-06-01T00:00:00Z" }],
  missing_periods: [{ every: "day" }, { every: "week" }, { every: "hour" }],
  conflicting_label_rate: [{ label: "label", columns: ["small", "flag"] }],
  conflicting_label_count: [{ label: "label" }],
  sql_value: [
    { query: "SELECT max(price) FROM {table} WHERE label = 'red'" },
    { query: "SELECT max(wide) FROM {table}" },
    { query: "SELECT count(*) FROM {table} AS t JOIN {other} AS o ON t.id = o.id WHERE t.small = o.small" },
  ],
  sql_rows: [{ query: "SELECT id FROM {table} WHERE small < 0" }],
  label_power: [{ label: "label" }, { label: "flag" }],
};

/** A column of each kind, for metrics whose every column is a query of its own. */
const SOME_COLUMNS = ["wide", "ident", "price", "odd", "word", "flag", "at", 'a "b".c 🙂'];

/**
 * Needs for every metric of the gate: what the one scan answers on every column that it applies to, the others
 * on one of each kind. Metrics that need to be told nothing are in it without a line above.
 */
export function everyMetric(): readonly Need[] {
  return DATA_METRICS.flatMap(({ kind, info }) => {
    const known = OPTIONS[info.id] ?? (needsOptions(info.options) ? undefined : [{}]);
    if (known === undefined)
      throw new Error(
        `\`${info.id}\` needs options: say in ${import.meta.filename} with which it is compared`,
      );
    const columns = kind === "aggregate" ? ["*"] : SOME_COLUMNS;
    const subjects = info.subjects.includes("column") ? columns.map((column) => ({ column })) : [{}];
    return known.flatMap((options) => subjects.map((subject) => need(info.id, subject, options)));
  });
}

function needsOptions(options: unknown): boolean {
  return ((options as TObject | undefined)?.required?.length ?? 0) > 0;
}

/** The same of two columns, for a table in which every answer should be that there is none. */
export function everyMetricOnce(): readonly Need[] {
  const kept: readonly unknown[] = [undefined, "*", "price", "word"];
  return everyMetric().filter(({ subjects }) => kept.includes(subjects.column));
}

/** Of a table whose columns are called as things are in the gate's own SQL. */
export function renamedMetrics(): readonly Need[] {
  const renaming = renamingFrom(COUNTED);
  return ofAnyNames(everyMetricOnce()).map((one) => renamedNeed(one, renaming));
}

/** Of the table of one column, where the condition is nothing but that column. */
export function flagMetrics(): readonly Need[] {
  return ["flag", "NOT flag", "flag IS NULL"].flatMap((where) => [
    need("row_count", {}, { where }),
    need("duplicate_count", {}, { where }),
    need("distinct_count", { column: "flag" }, { where }),
    need("mode_rate", { column: "flag" }, { where }),
    need("condition_rate", {}, { condition: "flag", where }),
  ]);
}

/** The same of one column of numbers, one of texts and one of times, for a table in which no column has a value. */
export function everyMetricOfNothing(): readonly Need[] {
  return everyMetricOnce().flatMap((one) =>
    one.subjects.column === "*"
      ? ["ratio", "word", "day"].map((column) => ({ ...one, subjects: { column } }))
      : [one],
  );
}

/** Slices, conditions and options that every metric has. */
export function scopedMetrics(): readonly Need[] {
  const scopes: readonly [string, Options][] = [
    ["label=*", {}],
    ["flag=*", {}],
    ["small=*", {}],
    ["day=*", {}],
    ["label=*", { where: "flag" }],
    ["small=*", { where: "NOT flag" }],
    ["at_local=2024-03-01T00:00:00", { where: "small > 0" }],
  ];
  // The name of a slice is the value as text, which must be the same everywhere.
  const named = ["ratio=*", "odd=*", "single=*", "price=*", "at=*", "wide=*", "word=*"];
  const texts = named.map((slice) => need("row_count", { slice }));
  return scopes
    .flatMap(([slice, options]) => [
      need("row_count", { slice }, options),
      need("null_rate", { column: "word", slice }, options),
      need("sum", { column: "price", slice }, options),
      need("median", { column: "small", slice }, options),
      need("distinct_count", { column: "word", slice }, options),
      need("max", { column: "wide", slice }, options),
      ...["spread", "ratio", "ident", "fine"].flatMap((column) =>
        ["std", "variance", "skew", "kurtosis", "outlier_count"].map((metric) =>
          need(metric, { column, slice }, options),
        ),
      ),
      need("correlation", { slice }, { columns: ["spread", "price"], ...options }),
    ])
    .concat(texts);
}
