import type { TObject } from "typebox";
import type { RelationColumn } from "../../../../engines/dialect.ts";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import type { Direction, Options } from "../../../../model/metric.ts";
import { type Aggregate, type Aggregates, type AggregateValues, countWhere } from "../../aggregate.ts";
import type { FailingRows } from "../../failing-rows.ts";
import { type ColumnScope, columnMetric, noRows, type TableScope, tableMetric } from "../../metric.ts";

interface Shares {
  /** `null` makes `null_rate` and `null_count`. */
  readonly stem: string;
  /** What is counted, as in `rows in which the column is NULL`. */
  readonly rows: string;
  /** pandas or another library, once for the share and once for the count. */
  readonly source: readonly [string, string];
  readonly direction?: Direction;
  readonly options?: TObject;
}

function forms({ stem, rows, source, options, direction = "lower" }: Shares) {
  const shared = { direction, ...(options === undefined ? {} : { options }) };
  return {
    rate: {
      ...shared,
      id: `${stem}_rate`,
      description: `Share of ${rows}.`,
      unit: "ratio",
      range: [0, 1],
      source: source[0],
    },
    count: {
      ...shared,
      id: `${stem}_count`,
      description: `Number of ${rows}.`,
      unit: "count",
      range: [0, Number.MAX_SAFE_INTEGER],
      source: source[1],
    },
  } as const;
}

/** A share of all rows, where at least one of them can be said to count or not to count. */
const rateOf = ({ rows, judged, matching }: AggregateValues, undecided: string) =>
  without({ rows, judged }, undecided) ?? exactly(Number(matching) / Number(rows), Number(rows));
const countOf = ({ rows, judged, matching }: AggregateValues, undecided: string) =>
  without({ rows, judged }, undecided) ?? exactly(Number(matching), Number(rows));

function without({ rows, judged }: AggregateValues, undecided: string): Missing | undefined {
  if (Number(rows) === 0) return noRows();
  return Number(judged) === 0 ? noRows(undecided) : undefined;
}

/** What is said of one row that is counted, and of several. */
export type Words<Scope> = (scope: Scope) => NonNullable<FailingRows["what"]>;

/** The rows that are counted, as those that fail a rule. */
function failingIn<Scope>(
  words: Words<Scope> | undefined,
  condition: (scope: Scope) => string,
  columns: (scope: Scope) => readonly string[],
  isCommon: boolean,
) {
  if (words === undefined) return {};
  return {
    failing: ({ rows, matching }: AggregateValues, scope: Scope): readonly FailingRows[] => [
      {
        rows: Number(rows),
        failing: Number(matching),
        what: words(scope),
        columns: columns(scope),
        found: { kind: "rows", where: condition(scope) },
        isCommon,
      },
    ],
  };
}

/** @param judged the rows that are evidence: those with a value, or for which a condition is not NULL */
function counts(condition: string, judged: Aggregate): Aggregates {
  return { rows: "count(*)", judged, matching: countWhere(condition) };
}

/** Share and number of the rows in which a column's value meets a condition. */
export function columnShares(
  shares: Shares & {
    readonly applies?: (column: RelationColumn, options: Options) => boolean;
    readonly needs?: string;
    readonly condition: (scope: ColumnScope) => string;
    readonly words?: Words<ColumnScope>;
    /** True for what rules often allow some of. */
    readonly isCommon?: boolean;
    /** True where a NULL is what is counted. Otherwise rows without any value are no evidence. */
    readonly ofNulls?: boolean;
  },
) {
  const { applies, needs, condition, words, ofNulls = false, isCommon = false } = shares;
  const undecided = ({ column: { name } }: ColumnScope) => `column \`${name}\` has no values`;
  const subject = {
    ...(applies === undefined ? {} : { applies }),
    ...(needs === undefined ? {} : { needs }),
    aggregates: (scope: ColumnScope) =>
      counts(condition(scope), ofNulls ? "count(*)" : `count(${scope.name})`),
    ...failingIn(words, condition, ({ column }) => [column.name], isCommon),
  };
  const { rate, count } = forms(shares);
  return [
    columnMetric({ ...rate, ...subject, estimate: (values, scope) => rateOf(values, undecided(scope)) }),
    columnMetric({ ...count, ...subject, estimate: (values, scope) => countOf(values, undecided(scope)) }),
  ] as const;
}

/** Share and number of the rows that meet a condition over all columns. */
export function tableShares(
  shares: Shares & {
    readonly condition: (scope: TableScope) => string;
    /** Why there is no answer where the condition is NULL for every row. */
    readonly undecided: (scope: TableScope) => string;
    readonly failing?: (values: AggregateValues, scope: TableScope) => readonly FailingRows[];
  },
) {
  const { condition, undecided, failing } = shares;
  const subject = {
    aggregates: (scope: TableScope) =>
      counts(condition(scope), countWhere(`(${condition(scope)}) IS NOT NULL`)),
    ...(failing === undefined ? {} : { failing }),
  };
  const { rate, count } = forms(shares);
  return [
    tableMetric({ ...rate, ...subject, estimate: (values, scope) => rateOf(values, undecided(scope)) }),
    tableMetric({ ...count, ...subject, estimate: (values, scope) => countOf(values, undecided(scope)) }),
  ] as const;
}
