import type { Profile, ProfileColumn } from "../../../model/profile.ts";
import { type Aggregates, countWhere } from "../aggregate.ts";
import type { DataTable } from "../table.ts";
import { type Line, lineOf, rawName } from "./lines.ts";
import { readSums, sumsOf } from "./numbers.ts";
import { scanParts } from "./scan.ts";

/** What one scan tells of a table: rows, NULLs, blanks, extremes and means; enough to see what changed. */
export async function glanceAt(table: DataTable): Promise<Profile> {
  const { columns } = table.relation;
  const { dialect } = table.engine;
  const lines = columns.map((column, at) => lineOf(dialect, column, at));
  const scanned = glanceTable(table, lines);
  const parts = new Map<number, { readonly aggregates: Aggregates }>();
  parts.set(-1, { aggregates: { rows: "count(*)" } });
  columns.forEach(({ cell }, at) => {
    const line = lines[at];
    parts.set(at, {
      aggregates: {
        filled: `count(b${at})`,
        ...(cell === "text" ? { blank: countWhere(dialect.isBlank(`b${at}`)) } : {}),
        ...(line === undefined ? {} : sumsOf(scanned, line)),
      },
    });
  });
  const answers = await scanParts(scanned, parts);
  const rows = Number(answers.get(-1)?.["rows"]);
  return {
    profile: 1,
    tool: { name: "assay", version: "" },
    source: table.name,
    digest: table.inputs[0]?.digest ?? "",
    rows,
    columns: columns.map(({ name, type, cell }, at): ProfileColumn => {
      const values = answers.get(at) ?? {};
      const shared = { name, type, cell, nulls: rows - Number(values["filled"]) };
      if (lines[at] === undefined) return shared;
      const { nan, infinite, negativeInfinite, count, location, sum } = readSums(values);
      const finite = { count, min: location.min, max: location.max, mean: location.mean, std: 0 };
      if (cell === "text")
        return count === 0
          ? shared
          : { ...shared, text: { blank: Number(values["blank"]), lengths: finite, classes: [], words: [] } };
      return {
        ...shared,
        numbers: { nan, infinite, negativeInfinite, ...(sum === undefined ? {} : { finite }) },
      };
    }),
  };
}

/** Columns as they are and as numbers, all under names of ours. */
function glanceTable(table: DataTable, lines: readonly (Line | undefined)[]): DataTable {
  const { dialect } = table.engine;
  const selected = table.relation.columns.flatMap(({ name }, at) => {
    const line = lines[at];
    const own = `${dialect.identifier(name)} AS b${at}`;
    if (line === undefined) return [own];
    const { expression, column } = line;
    if (column.cell === "integer") return [own, `${expression} AS ${column.name}`];
    const finite = `CASE WHEN ${dialect.isFinite(expression)} THEN ${expression} END`;
    return [own, `${finite} AS ${column.name}`, `${expression} AS ${rawName(line)}`];
  });
  const from = `(SELECT ${selected.join(", ")} FROM ${table.relation.from}) AS glance`;
  return { ...table, relation: { from, columns: [] } };
}
