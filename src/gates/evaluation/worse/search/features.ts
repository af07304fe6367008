import type { RelationColumn } from "../../../../engines/dialect.ts";
import type { Column } from "../../../../engines/engine.ts";
import { MISSING_VALUE, sliceValue } from "../../slices.ts";
import { type LabelOfRow, numberBins, timeBins } from "./bins.ts";

/** The conditions of one column: which of them each row meets. */
export interface Feature {
  readonly column: string;
  /** `carrier=EV`, `hour in (8, 12]`. */
  readonly conditions: readonly string[];
  /** Index into the conditions a row; `NONE` where it meets none. */
  readonly codes: Uint16Array;
}

export const NONE = 0xffff;

/** The commonest values of a column; rarer ones are no conditions. */
const MOST_CONDITIONS = 50;

/**
 * Conditions that hold for enough rows: values of categories, fifths of numbers and times, and missing values.
 * @returns undefined for a column that has none, such as an id of text
 */
export function featureOf(
  name: string,
  column: Column,
  cell: RelationColumn["cell"],
  leastRows: number,
): Feature | undefined {
  if (cell === "nested") return undefined;
  const bin = binOf(name, column, cell);
  const none = noneOf(name, column);
  const value = (row: number) =>
    column.kind === "text" && column.values[row] === null ? none : `${name}=${sliceValue(column, cell, row)}`;
  const label = bin === undefined ? value : (row: number) => bin(row) ?? none;
  return collect(name, column.values.length, label, leastRows);
}

/** Rows without a value are not those with the text that usually stands for them. */
function noneOf(name: string, column: Column): string {
  const isTaken = column.kind === "text" && column.values.includes(MISSING_VALUE);
  return isTaken ? `${name} without a value` : `${name}=${MISSING_VALUE}`;
}

function binOf(name: string, column: Column, cell: RelationColumn["cell"]): LabelOfRow | undefined {
  if (column.kind === "text") return cell === "time" ? timeBins(name, column.values) : undefined;
  return cell === "boolean" ? undefined : numberBins(name, column.values, column.isNull);
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
