import type { TObject } from "typebox";
import type { RelationColumn } from "../../../../engines/engine.ts";
import { exactly } from "../../../../model/estimate.ts";
import type { Direction } from "../../../../model/metric.ts";
import { type Aggregates, type AggregateValues, countWhere } from "../../aggregate.ts";
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

const rateOf = ({ rows, matching }: AggregateValues) =>
  Number(rows) === 0 ? noRows() : exactly(Number(matching) / Number(rows), Number(rows));
const countOf = ({ rows, matching }: AggregateValues) =>
  Number(rows) === 0 ? noRows() : exactly(Number(matching), Number(rows));

function counts(condition: string): Aggregates {
  return { rows: "count(*)", matching: countWhere(condition) };
}

/** Share and number of the rows in which a column's value meets a condition. */
export function columnShares(
  shares: Shares & {
    readonly applies?: (column: RelationColumn) => boolean;
    readonly needs?: string;
    readonly condition: (scope: ColumnScope) => string;
  },
) {
  const { applies, needs, condition } = shares;
  const subject = {
    ...(applies === undefined ? {} : { applies }),
    ...(needs === undefined ? {} : { needs }),
    aggregates: (scope: ColumnScope) => counts(condition(scope)),
  };
  const { rate, count } = forms(shares);
  return [
    columnMetric({ ...rate, ...subject, estimate: rateOf }),
    columnMetric({ ...count, ...subject, estimate: countOf }),
  ] as const;
}

/** Share and number of the rows that meet a condition over all columns. */
export function tableShares(shares: Shares & { readonly condition: (scope: TableScope) => string }) {
  const aggregates = (scope: TableScope) => counts(shares.condition(scope));
  const { rate, count } = forms(shares);
  return [
    tableMetric({ ...rate, aggregates, estimate: rateOf }),
    tableMetric({ ...count, aggregates, estimate: countOf }),
  ] as const;
}
