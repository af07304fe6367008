import type { Need } from "../../../src/model/evidence.ts";
import { TABLES, type TestTable } from "./tables.ts";

/** Names that the gate's own SQL gives to columns of its subqueries, which columns of users have, too. */
const OWN_NAMES =
  "n label labels labelled v k0 k1 bin total ours theirs value before c0 c1 l_c0 r_c0 x y dx dy place slice a0 a1 n0 r0 s p period word mode times occurrences amount rows hits known last low0 high0 summed0 most best one".split(
    " ",
  );

/** From the tables' names of columns to others. */
export type Renaming = ReadonlyMap<string, string>;

/**
 * The columns under names from such a place in the list on: of as many renamings as there are names, each column has each
 * name once.
 */
export function renamingFrom(place: number): Renaming {
  const names = TABLES[0].columns.map(([name]) => name);
  return new Map(names.map((name, at) => [name, OWN_NAMES[(place + at) % OWN_NAMES.length]]));
}

export const RENAMINGS = OWN_NAMES.length;

/** In this one `small` is `n`, which is grouped by and counted. */
export const COUNTED = RENAMINGS - TABLES[0].columns.findIndex(([name]) => name === "small");

/** The tables under names with such an ending. */
export function renamedTables(renaming: Renaming, ending: string): readonly TestTable[] {
  return TABLES.map(({ name, columns, rows }) => {
    return {
      name: `${name}${ending}`,
      columns: columns.map(([column, kind]) => [renaming.get(column) ?? column, kind] as const),
      rows,
    };
  });
}

/** Options that hold names of columns, as names or in pieces of SQL. */
const NAMED = ["columns", "references", "key", "order_by", "label"];
const SQL = ["condition", "where", "aggregate", "other_aggregate"];

/** Metrics that ask for columns by their names, and those of a schema that names some. */
const ABOUT_NAMES = /_columns$|^wrong_types$|^invalid_/;

/** Needs that mean the same whatever the columns are called. */
export function ofAnyNames(needs: readonly Need[]): readonly Need[] {
  return needs.filter(
    ({ metric, options, subjects }) =>
      !ABOUT_NAMES.test(metric) && !("query" in options) && subjects.column !== "*",
  );
}

/** The same need of the renamed columns. */
export function renamedNeed({ subjects, options, ...rest }: Need, renaming: Renaming): Need {
  const named = (value: unknown) => (typeof value === "string" ? (renaming.get(value) ?? value) : value);
  const changed = Object.entries(options).map(([key, value]) => {
    if (NAMED.includes(key)) return [key, Array.isArray(value) ? value.map(named) : named(value)];
    if (SQL.includes(key)) return [key, String(value).replace(/\w+/g, (word) => renaming.get(word) ?? word)];
    return [key, value];
  });
  const { column, slice } = subjects;
  return {
    ...rest,
    options: Object.fromEntries(changed),
    subjects: {
      ...subjects,
      ...(column === undefined ? {} : { column: String(named(column)) }),
      ...(slice === undefined
        ? {}
        : { slice: String(slice).replace(/^[^=]+/, (name) => String(named(name))) }),
    },
  };
}
