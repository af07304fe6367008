import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";

/** Which group each row belongs to, by the values of one column or of several together. */
export interface RowGroups {
  readonly names: readonly string[];
  /** Index into `names`; -1 for a row that is in no group. */
  readonly codes: Int32Array;
  /** Groups of fewer rows say nothing. */
  readonly leastRows: number;
}

/** Groups by the name of their columns. */
export type GroupsByColumns = ReadonlyMap<string, RowGroups | Missing>;

/** Of `["sex", "age"]` the name `sex, age`. */
export function columnsName(columns: readonly string[]): string {
  return columns.join(", ");
}

/** The same groups for some of the rows. */
export function groupsOfRows(
  groups: GroupsByColumns | undefined,
  rows: Uint32Array,
): GroupsByColumns | undefined {
  if (groups === undefined) return undefined;
  const picked = new Map<string, RowGroups | Missing>();
  for (const [name, known] of groups)
    picked.set(
      name,
      "reason" in known ? known : { ...known, codes: Int32Array.from(rows, (row) => known.codes[row]) },
    );
  return picked;
}

/**
 * The groups that occur among the rows.
 * @throws AssayError why there are none, `evaluation/slice-too-small` for a group of too few rows,
 *   `evaluation/one-group`
 */
export function presentGroups(groups: GroupsByColumns | undefined, columns: readonly string[]): RowGroups {
  const name = columnsName(columns);
  const known = groups?.get(name);
  if (known === undefined) throw new TypeError(`the groups of ${name} were not read`);
  if ("reason" in known) throw new AssayError(known.code, known.reason, { fix: known.fix });
  const sizes = new Int32Array(known.names.length);
  for (const code of known.codes) if (code >= 0) sizes[code]++;
  const present = [...sizes.keys()].filter((code) => sizes[code] > 0);
  const small = present.find((code) => sizes[code] < known.leastRows);
  if (small !== undefined) throw tooSmall(name, known, small, sizes[small]);
  if (present.length < 2)
    throw new AssayError(
      "evaluation/one-group",
      `All rows have the same ${name}${present.length === 1 ? `, ${known.names[present[0]]}` : ""}, so no groups can be compared.`,
      { fix: "Add rows of the other groups, or name another column." },
    );
  const place = new Map(present.map((code, index) => [code, index]));
  return {
    ...known,
    names: present.map((code) => known.names[code]),
    codes: known.codes.map((code) => place.get(code) ?? -1),
  };
}

function tooSmall(name: string, { names, leastRows }: RowGroups, code: number, rows: number): AssayError {
  return new AssayError(
    "evaluation/slice-too-small",
    `The group ${names[code]} of ${name} has ${rows} ${rows === 1 ? "row" : "rows"}, fewer than the ${leastRows} of \`min_slice_rows\`.`,
    {
      fix: "Collect more rows of this group, lower `min_slice_rows`, or leave small groups out with `small_slices: skip`.",
    },
  );
}
