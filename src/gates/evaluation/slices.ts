import type { RelationColumn } from "../../engines/dialect.ts";
import type { Column } from "../../engines/engine.ts";
import { didYouMean, listNames } from "../../engines/names.ts";
import { AssayError } from "../../model/error.ts";
import type { Missing } from "../../model/estimate.ts";
import type { Need } from "../../model/evidence.ts";
import { matchesText, type Subject } from "../../model/subject.ts";
import type { Noun } from "./intervals/uncertainty.ts";
import { cellText, type OpenTable, requireColumn } from "./tables/table.ts";

/** More values than this are no slices but ids or numbers. */
const MOST_SLICES = 200;
export const MISSING_VALUE = "(missing)";

/** Rows of one subject; undefined rows mean all. */
export interface Selected {
  readonly subject: Subject;
  readonly rows?: Uint32Array;
}

export interface Unmatched {
  readonly subject: Subject;
  readonly missing: Missing;
}

/** Row numbers by slice value of one column, in the order of the values; Missing for too many values. */
export type SliceIndex = ReadonlyMap<string, Uint32Array> | Missing;

/**
 * The columns that the slices of the needs come from.
 * @throws AssayError `evaluation/column-missing`
 */
export function sliceColumns(
  needs: readonly Need[],
  configured: readonly string[],
  table: OpenTable,
): readonly string[] {
  for (const name of configured) requireColumn(table, name, "slices");
  const named = needs.flatMap(({ subjects }) =>
    subjects.slice === undefined ? [] : columnsOf(String(subjects.slice), configured, table),
  );
  return [...new Set(named)];
}

/** `carrier=EV` speaks of the column before the sign; `*=EV` of every column under `slices`. */
function columnsOf(pattern: string, configured: readonly string[], table: OpenTable): readonly string[] {
  const names = table.columns.map(({ name }) => name);
  const direct = names.filter((name) => pattern.startsWith(`${name}=`)).sort((a, b) => b.length - a.length);
  if (direct.length > 0) return [direct[0]];
  const written = pattern.split("=", 1)[0];
  if (written.includes("*") && configured.length > 0) return configured;
  const isColumn = pattern.includes("=");
  throw new AssayError(
    "evaluation/column-missing",
    isColumn
      ? `The slice \`${pattern}\` names the column ${written}, but \`${table.file.path}\` has ${listNames(names)}.`
      : `The slice \`${pattern}\` does not say which column and value it means.`,
    {
      fix: names.includes(pattern)
        ? `Write \`${pattern}=*\` for each value of ${pattern}, or \`${pattern}=VALUE\` for one.`
        : (didYouMean(written, names) ?? "Write a slice as `column=value` or `column=*`."),
    },
  );
}

/** Value of a cell as a slice names it. */
export function sliceValue(column: Column, cell: RelationColumn["cell"], row: number): string {
  const value = cellText(column, row) ?? MISSING_VALUE;
  if (cell !== "boolean") return value;
  return value === "1" ? "true" : value === "0" ? "false" : value;
}

export function indexSlices(
  name: string,
  column: Column,
  cell: RelationColumn["cell"],
  rows: number,
): SliceIndex {
  const members = new Map<string, number[]>();
  let [hasNone, hasText] = [false, false];
  for (let row = 0; row < rows; row++) {
    const value = sliceValue(column, cell, row);
    if (value === MISSING_VALUE) {
      if (cellText(column, row) === null) hasNone = true;
      else hasText = true;
      if (hasNone && hasText) return oneName(name, MISSING_VALUE);
    }
    const known = members.get(value);
    if (known === undefined) members.set(value, [row]);
    else known.push(row);
    if (members.size > MOST_SLICES)
      return {
        code: "evaluation/too-many-slices",
        reason: `the column ${name} has more than ${MOST_SLICES} different values`,
        fix: "Slice by a column of few categories; put numbers into bins first.",
      };
  }
  const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([value, list]) => [value, Uint32Array.from(list)]));
}

/** Different values of one name would be judged as one. */
export function oneName(name: string, value: string): Missing {
  const which =
    value === MISSING_VALUE
      ? `rows with the text \`${MISSING_VALUE}\` and rows without a value`
      : "different values";
  return {
    code: "evaluation/too-many-slices",
    reason: `the column ${name} has ${which} that are all called \`${value}\``,
    fix: "Give one of them another name in the data.",
  };
}

/**
 * The subjects that a need means, and those it names that cannot be measured.
 * @param noun what a row is
 * @param weights of all rows, where they have some: a row of weight 0 is no evidence, so it does not count
 */
export function selectSubjects(
  need: Need,
  indices: ReadonlyMap<string, SliceIndex>,
  configured: readonly string[],
  table: OpenTable,
  leastRows: number,
  noun: Noun,
  weights?: Float64Array,
): { readonly selected: readonly Selected[]; readonly unmatched: readonly Unmatched[] } {
  const pattern = need.subjects.slice;
  if (pattern === undefined) return { selected: [{ subject: {} }], unmatched: [] };
  const text = String(pattern);
  const selected: Selected[] = [];
  const unmatched: Unmatched[] = [];
  const values: string[] = [];
  for (const name of columnsOf(text, configured, table)) {
    const index = indices.get(name);
    if (index === undefined) continue;
    if ("reason" in index) {
      unmatched.push({ subject: need.subjects, missing: index });
      continue;
    }
    values.push(...index.keys());
    for (const [value, rows] of index) {
      const slice = `${name}=${value}`;
      if (!matchesText(text, slice)) continue;
      const counted =
        weights === undefined ? rows.length : rows.reduce((sum, row) => sum + Number(weights[row] > 0), 0);
      if (counted >= leastRows) selected.push({ subject: { slice }, rows });
      else {
        const of = counted === rows.length ? "" : ` whose weight is not 0, of ${rows.length}`;
        unmatched.push({ subject: { slice }, missing: tooSmall(slice, counted, noun, of, leastRows) });
      }
    }
  }
  if (selected.length + unmatched.length > 0) return { selected, unmatched };
  const missing: Missing = {
    code: "evaluation/slice-empty",
    reason: `no ${noun[0]} belongs to \`${text}\`; the values are ${listNames(values)}`,
    fix: didYouMean(text.slice(text.indexOf("=") + 1), values) ?? "Name a value that occurs in the data.",
  };
  return { selected: [], unmatched: [{ subject: need.subjects, missing }] };
}

function tooSmall(slice: string, rows: number, noun: Noun, of: string, least: number): Missing {
  return {
    code: "evaluation/slice-too-small",
    reason: `\`${slice}\` has ${rows} ${noun[rows === 1 ? 0 : 1]}${of}, fewer than the ${least} of \`min_slice_rows\``,
    fix: `Collect more ${noun[1]} of this slice, lower \`min_slice_rows\`, or say \`small_slices: skip\` for rules over many slices.`,
  };
}
