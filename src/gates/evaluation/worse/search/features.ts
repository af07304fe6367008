import type { Column, RelationColumn } from "../../../../engines/engine.ts";
import { quantile } from "../../../../stats/quantile.ts";
import { sliceValue } from "../../slices.ts";

/** The conditions of one column: which of them each row meets. */
export interface Feature {
  readonly column: string;
  /** `carrier=EV`, `hour in (8, 12]`. */
  readonly conditions: readonly string[];
  /** Index into the conditions a row; `NONE` where it meets none. */
  readonly codes: Uint16Array;
}

export const NONE = 0xffff;

/** Whole numbers of at most so many different values are categories; others are cut into bins. */
const MOST_CATEGORIES = 20;
/** The commonest values of a column; rarer ones are no conditions. */
const MOST_CONDITIONS = 50;
const BINS = 5;
const MISSING = "(missing)";

/**
 * Conditions that hold for enough rows: values of categories, quantile bins of numbers, and missing values.
 * @returns undefined for a column that has none, such as an id of text
 */
export function featureOf(
  name: string,
  column: Column,
  cell: RelationColumn["cell"],
  leastRows: number,
): Feature | undefined {
  if (cell === "nested") return undefined;
  const isNumber = column.kind === "number" && cell !== "boolean";
  const bins = isNumber ? binsOf(column.values, column.isNull, cell === "integer") : undefined;
  const length = column.values.length;
  const label =
    column.kind === "number" && bins !== undefined
      ? (row: number) => binLabel(name, bins, column.values[row])
      : (row: number) => `${name}=${sliceValue(column, cell, row)}`;
  return collect(name, length, label, leastRows);
}

/** Inner edges of the bins, or undefined for few whole numbers. */
function binsOf(values: Float64Array, isNull: Uint8Array, isInteger: boolean): readonly number[] | undefined {
  const known = values.filter((value, row) => isNull[row] === 0 && Number.isFinite(value)).sort();
  if (known.length === 0) return [];
  const distinct = new Set<number>();
  for (let at = 0; at < known.length && distinct.size <= MOST_CATEGORIES; at++) distinct.add(known[at]);
  if (isInteger && distinct.size <= MOST_CATEGORIES) return undefined;
  const edges = Array.from({ length: BINS - 1 }, (_, at) => quantile(known, (at + 1) / BINS));
  const greatest = known[known.length - 1];
  return [...new Set(edges)].filter((edge) => edge < greatest);
}

function binLabel(name: string, edges: readonly number[], value: number): string {
  if (Number.isNaN(value)) return `${name}=${MISSING}`;
  if (edges.length === 0) return `${name} any`;
  const at = edges.findIndex((edge) => value <= edge);
  if (at === 0) return `${name} ≤ ${short(edges[0])}`;
  if (at === -1) return `${name} > ${short(edges[edges.length - 1])}`;
  return `${name} in (${short(edges[at - 1])}, ${short(edges[at])}]`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function collect(
  name: string,
  length: number,
  label: (row: number) => string,
  leastRows: number,
): Feature | undefined {
  const codeOf = new Map<string, number>();
  const counts: number[] = [];
  const raw = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const text = label(row);
    let code = codeOf.get(text);
    if (code === undefined) {
      code = codeOf.size;
      codeOf.set(text, code);
      counts.push(0);
    }
    counts[code]++;
    raw[row] = code;
  }
  const names = [...codeOf.keys()];
  const kept = names
    .map((text, code) => ({ text, code, count: counts[code] }))
    .filter(({ count }) => count >= leastRows && count < length)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_CONDITIONS);
  if (kept.length === 0) return undefined;
  const place = new Uint16Array(names.length).fill(NONE);
  kept.forEach(({ code }, at) => {
    place[code] = at;
  });
  return {
    column: name,
    conditions: kept.map(({ text }) => text),
    codes: Uint16Array.from(raw, (code) => place[code]),
  };
}
