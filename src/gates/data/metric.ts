import { type TObject, Type } from "typebox";
import type { Dialect, RelationColumn } from "../../engines/engine.ts";
import type { Estimate, Missing } from "../../model/estimate.ts";
import type { Direction, MetricInfo, Options, Unit } from "../../model/metric.ts";
import type { DataTable } from "./table.ts";
import type { Validity } from "./validity.ts";

/** An integer that no double holds exactly rides along, so that differences of such values stay exact. */
export type DataEstimate = Estimate & { readonly integer?: bigint };
export type Answer = DataEstimate | Missing;

/** Values of one row of aggregates, by the names that the metric gave them. */
export type AggregateValues = Readonly<Record<string, unknown>>;

/** What a metric that needs queries of its own may use. */
export interface QueryContext {
  readonly table: DataTable;
  /** The table to compare with, or why there is none. */
  reference(): Promise<DataTable | Missing>;
  readonly column?: RelationColumn;
  readonly options: Options;
  /**
   * Every row judged by the gate's JSON Schema, once however often it is asked for.
   * @throws AssayError why it cannot be judged
   */
  validity(): Promise<Validity>;
}

/** Measured in the one scan that all aggregates share. */
export interface AggregateMetric {
  readonly kind: "aggregate";
  readonly info: MetricInfo;
  readonly applies: (column: RelationColumn) => boolean;
  readonly needs: string;
  /** SQL of each aggregate by name; `column` is undefined for a metric of the whole table. */
  readonly aggregates: (sql: Dialect, column?: RelationColumn) => Readonly<Record<string, string>>;
  readonly estimate: (values: AggregateValues, column?: RelationColumn) => Answer;
}

/** Measured by queries of its own. */
export interface QueryMetric {
  readonly kind: "query";
  readonly info: MetricInfo;
  readonly applies: (column: RelationColumn) => boolean;
  readonly needs: string;
  readonly measure: (context: QueryContext) => Promise<Answer>;
}

export type DataMetric = AggregateMetric | QueryMetric;

interface Declaration {
  readonly id: string;
  readonly description: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly range?: readonly [number, number];
  readonly source: string;
  readonly options?: TObject;
  /** Default: every column. */
  readonly applies?: (column: RelationColumn) => boolean;
  /** What `applies` asks for, for the sentence about a column that it refuses. */
  readonly needs?: string;
}

const NO_OPTIONS = Type.Object({}, { additionalProperties: false });

function shared(declaration: Declaration, subjects: MetricInfo["subjects"]) {
  const { id, description, unit, direction, range, source, options = NO_OPTIONS } = declaration;
  const { applies = () => true, needs = "a column" } = declaration;
  const info: MetricInfo = {
    id,
    description,
    unit,
    direction,
    subjects,
    requires: subjects,
    options,
    source,
  };
  return { info: range === undefined ? info : { ...info, range }, applies, needs };
}

/** A metric of one column out of the shared scan. */
export function columnMetric(
  declaration: Declaration & {
    readonly aggregates: (column: RelationColumn, sql: Dialect) => Readonly<Record<string, string>>;
    readonly estimate: (values: AggregateValues, column: RelationColumn) => Answer;
  },
): AggregateMetric {
  return {
    kind: "aggregate",
    ...shared(declaration, ["column"]),
    aggregates: (sql, column) => declaration.aggregates(present(column), sql),
    estimate: (values, column) => declaration.estimate(values, present(column)),
  };
}

/** A metric of the whole table out of the shared scan. */
export function tableMetric(
  declaration: Declaration & {
    readonly aggregates: (sql: Dialect) => Readonly<Record<string, string>>;
    readonly estimate: (values: AggregateValues) => Answer;
  },
): AggregateMetric {
  const { aggregates, estimate } = declaration;
  return { kind: "aggregate", ...shared(declaration, []), aggregates, estimate };
}

/** A metric with queries of its own, of the whole table or of one column. */
export function queryMetric(
  declaration: Declaration & {
    readonly subject: "table" | "column";
    readonly measure: (context: QueryContext) => Promise<Answer>;
  },
): QueryMetric {
  const subjects = declaration.subject === "column" ? (["column"] as const) : [];
  return { kind: "query", ...shared(declaration, subjects), measure: declaration.measure };
}

export function present(column: RelationColumn | undefined): RelationColumn {
  if (column === undefined) throw new TypeError("a column metric was measured without a column");
  return column;
}

/** For columns whose values can be ordered and added. */
export function isNumber(column: RelationColumn): boolean {
  return column.cell === "integer" || column.cell === "number";
}

/** Why a share or a mean of a table without rows has no value. */
export function noRows(what = "the table has no rows"): Missing {
  return {
    code: "metric/no-samples",
    reason: what,
    fix: "Check the step that writes the data; guard it with a rule on `row_count`.",
  };
}
