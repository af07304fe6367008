import { AssayError } from "../../../../model/error.ts";
import type { Outcome } from "../evaluation-metric.ts";

/**
 * In a multilabel task a row's class is the set of its labels, written as a JSON list in the labels' order. Rows then
 * have one code each, as in every other task, and what speaks of whole rows (accuracy, changed predictions) is the
 * same.
 */
export function setName(labels: readonly string[], has: (label: number) => boolean): string {
  return JSON.stringify(labels.filter((_, label) => has(label)));
}

/** Which labels each row has: row by row 0 or 1 for each label. */
export interface LabelMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Uint8Array;
}

/** Codes of sets, with every set that any row has. */
export interface LabelSets {
  readonly classes: readonly string[];
  readonly codes: Int32Array;
}

/**
 * The set of each row as a code.
 * @param known sets that have codes already; the first is that of all labels, so that it tells their order
 */
export function encodeSets(
  { rows, columns, values }: LabelMatrix,
  labels: readonly string[],
  known: readonly string[] = [setName(labels, () => true)],
): LabelSets {
  const byName = new Map(known.map((name, code) => [name, code]));
  const byBits = new Map<string, number>();
  const codes = new Int32Array(rows);
  for (let row = 0, from = 0; row < rows; row++, from += columns) {
    const bits = bitsOf(values, from, from + columns);
    let code = byBits.get(bits);
    if (code === undefined) {
      const name = setName(labels, (label) => values[from + label] === 1);
      code = byName.get(name) ?? byName.size;
      byName.set(name, code);
      byBits.set(bits, code);
    }
    codes[row] = code;
  }
  return { classes: [...byName.keys()], codes };
}

/** As many arguments as a call takes everywhere. */
const AT_ONCE = 8192;

function bitsOf(values: Uint8Array, from: number, to: number): string {
  let bits = "";
  for (let at = from; at < to; at += AT_ONCE)
    bits += String.fromCharCode(...values.subarray(at, Math.min(to, at + AT_ONCE)));
  return bits;
}

/**
 * The labels of a set.
 * @param places index of each label by its name
 * @throws AssayError `golden/predictions` for a text that a passport kept and that is no set
 */
function labelsOf(set: string, places: ReadonlyMap<string, number>): readonly number[] {
  try {
    const names: unknown = JSON.parse(set);
    if (Array.isArray(names)) return names.flatMap((name) => places.get(String(name)) ?? []);
  } catch {}
  throw new AssayError("golden/predictions", `${set.slice(0, 40)} is no list of labels.`, {
    fix: "Accept again with `assay golden accept --with-predictions`, or without it.",
  });
}

// Codes are never written to, and mean the same sets wherever they stand.
const decoded = new WeakMap<object, LabelMatrix>();

/** Codes as a matrix again. */
export function decodeSets(
  codes: Outcome["yTrue"],
  { classes, labels = [] }: Pick<Outcome, "classes" | "labels">,
): LabelMatrix {
  const known = decoded.get(codes);
  if (known !== undefined) return known;
  const places = new Map(labels.map((label, place) => [label, place]));
  const columns = labels.length;
  const sets = classes.map((set) => labelsOf(set, places));
  const values = new Uint8Array(codes.length * columns);
  for (let row = 0, from = 0; row < codes.length; row++, from += columns)
    for (const label of sets[codes[row]]) values[from + label] = 1;
  const matrix = { rows: codes.length, columns, values };
  decoded.set(codes, matrix);
  return matrix;
}

/** One label's column. */
export function labelColumn({ rows, columns, values }: LabelMatrix, label: number): Int32Array {
  const column = new Int32Array(rows);
  for (let row = 0, at = label; row < rows; row++, at += columns) column[row] = values[at];
  return column;
}
