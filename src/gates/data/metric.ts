import { type TObject, Type } from "typebox";
import type { Dialect, RelationColumn } from "../../engines/dialect.ts";
import type { Estimate, Missing } from "../../model/estimate.ts";
import type { Note } from "../../model/evidence.ts";
import type { Direction, MetricInfo, Options, Unit } from "../../model/metric.ts";
import type { Profile } from "../../model/profile.ts";
import type { Aggregates, AggregateValues } from "./aggregate.ts";
import type { Place } from "./arithmetic/distance.ts";
import type { Levels } from "./computed.ts";
import type { FailingRows } from "./failing-rows.ts";
import type { RowJudge } from "./schema/judge.ts";
import type { DataTable } from "./table.ts";

export type Answer = Estimate | Missing;

/** What a metric that looks at more than its own column may use. */
export interface MetricContext {
  /** Only the rows of the request's slice and condition. */
  readonly table: DataTable;
  /** The table to compare with, the same slice and condition of it, or why there is none. */
  reference(): Promise<DataTable | Missing>;
  /**
   * The profile that the gate's `reference` is, undefined where it is a table or there is none; then `reference` says
   * why it has no rows.
   */
  referenceProfile(): Promise<Profile | Missing | undefined>;
  readonly column?: RelationColumn;
  readonly options: Options;
  /** Tells the reader what a number alone does not, such as which columns were counted. */
  note(note: Note): void;
  /** Rows that count against a rule, of which the report shows the first. */
  failing(rows: FailingRows): void;
  /** A table of the gate's `tables`, whole, or why there is none. */
  other(name: string): Promise<DataTable | Missing>;
  /**
   * Where a column of numbers lies among the rows of slice and condition; undefined without finite values. All that are
   * asked for while metrics are planned come out of one scan.
   * @param also SQL condition that the rows meet besides
   */
  location(column: RelationColumn, also?: string): Promise<Place | Missing | undefined>;
  /**
   * The gate's JSON Schema, made ready for the whole table whatever slice and condition.
   * @throws AssayError why rows cannot be judged by it
   */
  validity(): Promise<RowJudge>;
}

/** What a metric needs of the shared scan, and what it makes of it. */
export interface AggregatePart {
  readonly aggregates: Aggregates;
  /** What the aggregates name beside the columns of the table. */
  readonly levels?: Levels;
  /** May look at some rows once more, where the numbers tell it to. */
  readonly estimate: (values: AggregateValues) => Answer | Promise<Answer>;
}

interface Common {
  readonly info: MetricInfo;
  readonly applies: (column: RelationColumn, options: Options) => boolean;
  /** What `applies` asks for, for the sentence about a column that it refuses. */
  readonly needs: string;
  /** Makes of the values of all subjects of one rule what they are together, such as corrected p-values. */
  readonly together?: (answers: readonly Answer[]) => readonly Answer[];
  /** Compares with the gate's `reference` whatever a rule says: a column that only that has was lost. */
  readonly looksAtReference?: true;
}

/** Measured in the one scan that all aggregates share. */
export interface AggregateMetric extends Common {
  readonly kind: "aggregate";
  /** May run small queries of its own first, for example for the edges of bins. */
  readonly plan: (context: MetricContext) => AggregatePart | Missing | Promise<AggregatePart | Missing>;
}

/** Measured by queries of its own. */
export interface QueryMetric extends Common {
  readonly kind: "query";
  readonly measure: (context: MetricContext) => Promise<Answer>;
}

export type DataMetric = AggregateMetric | QueryMetric;

/** What a metric is, whatever it is measured by. */
interface Declaration {
  readonly id: string;
  readonly description: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly range?: readonly [number, number];
  readonly source: string;
  readonly options?: TObject;
  readonly judgedBy?: MetricInfo["judgedBy"];
  readonly comparesWith?: MetricInfo["comparesWith"];
  readonly together?: Common["together"];
  readonly looksAtReference?: Common["looksAtReference"];
  /** Default: every column. */
  readonly applies?: (column: RelationColumn, options: Options) => boolean;
  readonly needs?: string;
}

/** The column of a metric, as SQL writes it and with what the rule says of it. */
export interface ColumnScope {
  readonly column: RelationColumn;
  /** The column's name as a quoted identifier. */
  readonly name: string;
  readonly sql: Dialect;
  readonly options: Options;
}

export interface TableScope {
  readonly sql: Dialect;
  readonly options: Options;
}

/** What every metric of a table may be told. */
const COMMON_OPTIONS = {
  where: Type.Optional(
    Type.String({
      minLength: 1,
      description: "SQL condition in the engine's dialect; only the rows that meet it are measured",
    }),
  ),
};

type MetricSubject = "column" | "table" | "table or column";

function shared(declaration: Declaration, subject: MetricSubject) {
  const { id, description, unit, direction, range, source, options, needs = "a column" } = declaration;
  const { judgedBy, comparesWith, together, looksAtReference } = declaration;
  const { applies = () => true } = declaration;
  const info: MetricInfo = {
    id,
    description,
    unit,
    direction,
    subjects: subject === "table" ? ["slice"] : ["column", "slice"],
    requires: subject === "column" ? ["column"] : [],
    options: Type.Object({ ...options?.properties, ...COMMON_OPTIONS }, { additionalProperties: false }),
    source,
    ...(range === undefined ? {} : { range }),
    ...(judgedBy === undefined ? {} : { judgedBy }),
    ...(comparesWith === undefined ? {} : { comparesWith }),
  };
  return {
    info,
    applies,
    needs,
    ...(together === undefined ? {} : { together }),
    ...(looksAtReference === undefined ? {} : { looksAtReference }),
  };
}

/** A metric of one column out of the shared scan. */
export function columnMetric(
  declaration: Declaration & {
    readonly aggregates: (scope: ColumnScope) => Aggregates;
    readonly estimate: (values: AggregateValues, scope: ColumnScope) => Answer;
    readonly failing?: (values: AggregateValues, scope: ColumnScope) => readonly FailingRows[];
  },
): AggregateMetric {
  return {
    kind: "aggregate",
    ...shared(declaration, "column"),
    plan: ({ table, column: given, options, failing }) => {
      const column = present(given);
      const sql = table.engine.dialect;
      const scope = { column, name: sql.identifier(column.name), sql, options };
      return {
        aggregates: declaration.aggregates(scope),
        estimate: (values) => {
          declaration.failing?.(values, scope).forEach(failing);
          return declaration.estimate(values, scope);
        },
      };
    },
  };
}

/** A metric of the whole table out of the shared scan. */
export function tableMetric(
  declaration: Declaration & {
    readonly aggregates: (scope: TableScope) => Aggregates;
    readonly estimate: (values: AggregateValues, scope: TableScope) => Answer;
    readonly failing?: (values: AggregateValues, scope: TableScope) => readonly FailingRows[];
  },
): AggregateMetric {
  return {
    kind: "aggregate",
    ...shared(declaration, "table"),
    plan: ({ table, options, failing }) => {
      const scope = { sql: table.engine.dialect, options };
      return {
        aggregates: declaration.aggregates(scope),
        estimate: (values) => {
          declaration.failing?.(values, scope).forEach(failing);
          return declaration.estimate(values, scope);
        },
      };
    },
  };
}

/** A metric out of the shared scan that must look at something else before it knows what to ask of it. */
export function plannedMetric(
  declaration: Declaration & {
    readonly subject: MetricSubject;
    readonly plan: (context: MetricContext) => Promise<AggregatePart | Missing>;
  },
): AggregateMetric {
  return { kind: "aggregate", ...shared(declaration, declaration.subject), plan: declaration.plan };
}

/** A metric with queries of its own, of the whole table or of one column. */
export function queryMetric(
  declaration: Declaration & {
    readonly subject: "table" | "column";
    readonly measure: (context: MetricContext) => Promise<Answer>;
  },
): QueryMetric {
  return { kind: "query", ...shared(declaration, declaration.subject), measure: declaration.measure };
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
