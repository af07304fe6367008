import type { CellKind, RelationColumn } from "../dialect.ts";
import type { Relation } from "../engine.ts";
import { sparkDialect } from "./dialect.ts";

const INTEGERS = ["tinyint", "smallint", "int", "bigint"];

/** What a reader of values can do with a column of Spark's type, as DESCRIBE writes it. */
export function cellKind(type: string): CellKind {
  if (/^(array|map|struct|variant)\b/.test(type)) return "nested";
  if (INTEGERS.includes(type)) return "integer";
  if (/^(float|double|decimal)\b/.test(type)) return "number";
  if (type === "boolean") return "boolean";
  return /^(date|timestamp|timestamp_ntz)$/.test(type) ? "time" : "text";
}

/** Names that say what they are: Spark's `timestamp` is a point in time, whatever the zone that it is shown in. */
const NAMED: Readonly<Record<string, string>> = {
  timestamp: "timestamp with local time zone",
  timestamp_ntz: "timestamp without time zone",
};

export function sparkColumn(name: string, type: string): RelationColumn {
  return { name, cell: cellKind(type), type: NAMED[type] ?? type };
}

/** SQL of a column in a type that everything can be asked of. */
export function readable(name: string, type: string): string {
  if (/^map\b/.test(type)) return `to_json(${name})`;
  if (cellKind(type) !== "text" || type === "string") return name;
  return type === "binary" ? `hex(${name})` : `CAST(${name} AS STRING)`;
}

/** A table as everything can be asked of it; what is read as text is that to whoever asks. */
export function relationOf(quoted: string, described: readonly (readonly [string, string])[]): Relation {
  const selected = described.map(([column, type]) => {
    const own = sparkDialect.identifier(column);
    const read = readable(own, type);
    return read === own ? own : `${read} AS ${own}`;
  });
  const isAsItIs = described.every(([column], at) => selected[at] === sparkDialect.identifier(column));
  const columns = described.map(([name, type]) => {
    const column = sparkColumn(name, type);
    return column.cell === "text" ? { ...column, type: "string" } : column;
  });
  return {
    // Without a name of its own a table takes the `WHERE` of `FROM t WHERE (x)` for one.
    from: isAsItIs
      ? `${quoted} AS assay_read`
      : `(SELECT ${selected.join(", ")} FROM ${quoted}) AS assay_read`,
    columns,
  };
}
