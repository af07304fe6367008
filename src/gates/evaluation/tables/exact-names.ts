import type { Dialect, RelationColumn } from "../../../engines/dialect.ts";
import type { Relation } from "../../../engines/engine.ts";
import type { Need } from "../../../model/evidence.ts";
import type { EvaluationConfig } from "../config.ts";
import { EVALUATION_METRICS } from "../metrics/index.ts";
import { keyColumns } from "../settings/key-columns.ts";

/** Types whose whole numbers may be greater than a double can tell apart. */
const WIDE = /^(U?(BIG|HUGE)INT|BIGNUM|(DECIMAL|NUMERIC)\(\d+, ?0\))$/i;

/**
 * Columns whose cells are names even where they are numbers: classes, predicted classes, slices, groups, and keys that
 * may be rounded. Numbers of a regression or of relevance are not.
 */
export function namingColumns(
  config: EvaluationConfig,
  needs: readonly Need[],
  columns: readonly RelationColumn[],
): readonly string[] {
  const { task, label, prediction = "prediction", slices = [], group, references = [], compute } = config;
  const isNumber = task === "regression" || task === "ranking";
  const others = needs.map(({ options }) => options["prediction"]);
  const said: readonly unknown[] = isNumber ? [] : [label, prediction, references, others].flat();
  const grouped = needs.flatMap(({ metric: id, options }) => {
    // SQL computes no metric of groups.
    if (compute === "sql") return [];
    return EVALUATION_METRICS.find(({ info }) => info.id === id)?.groupedBy?.(options) ?? [];
  });
  const patterns = needs.flatMap(({ subjects: { slice } }) => (slice === undefined ? [] : [String(slice)]));
  const named = new Set<unknown>([...said, ...slices, ...grouped, group]);
  const keys = keyColumns(config);
  const isNamed = (column: RelationColumn) =>
    named.has(column.name) ||
    patterns.some((pattern) => pattern.startsWith(`${column.name}=`)) ||
    // Keys that are whole are exact as they are.
    (keys.includes(column.name) && !isWhole(column));
  return columns.filter(isNamed).map(({ name }) => name);
}

/** Columns of numbers that may hold some beyond 2^53. */
export function mayBeWide({ cell, type }: RelationColumn): boolean {
  return cell === "number" || WIDE.test(type);
}

/** Whether doubles would round the column's numbers away but its own type has them whole. */
export function isWhole({ type }: RelationColumn): boolean {
  return WIDE.test(type);
}

/** SQL that is true for a number that has a neighbour which is the same double, or is one itself. */
export function beyondExact(dialect: Dialect, column: RelationColumn): string {
  const name = dialect.identifier(column.name);
  const most = 2 ** exactBits(column) - 1;
  if (isWhole(column)) return `${name} NOT BETWEEN -${most} AND ${most}`;
  return `${dialect.isFinite(name)} AND ${dialect.asNumber(name)} NOT BETWEEN -${most} AND ${most}`;
}

/** Up to 2 to this power every whole number has one of its own. */
export function exactBits({ type }: RelationColumn): number {
  return /^(FLOAT|REAL)$/i.test(type) ? 24 : 53;
}

/** The table with some of its columns as texts, which keep what their types were. */
export function asTexts<Table extends { readonly relation: Relation; readonly columns: Relation["columns"] }>(
  dialect: Dialect,
  table: Table,
  names: readonly string[],
): Table {
  if (names.length === 0) return table;
  const list = table.columns.map((column) => {
    const identifier = dialect.identifier(column.name);
    return names.includes(column.name)
      ? `${dialect.asText(identifier, column)} AS ${identifier}`
      : identifier;
  });
  const columns = table.columns.map(
    (column): RelationColumn => (names.includes(column.name) ? { ...column, cell: "text" } : column),
  );
  const from = `(SELECT ${list.join(", ")} FROM ${table.relation.from}) AS exact`;
  return { ...table, relation: { from, columns }, columns };
}

/** Whether a column of texts holds nothing but whole numbers that are too wide for doubles. */
export function isWideText(column: RelationColumn | undefined): boolean {
  return column?.cell === "text" && WIDE.test(column.type);
}

const WHOLE = /^-?\d+$/;

/** Order of whole numbers that are written as texts; other texts come first, as they are. */
export function compareWhole(a: string, b: string): number {
  const [first, second] = WHOLE.test(a) && WHOLE.test(b) ? [BigInt(a), BigInt(b)] : [a, b];
  return first < second ? -1 : first > second ? 1 : 0;
}
