import type { RelationColumn } from "../../engines/dialect.ts";
import { AssayError } from "../../model/error.ts";
import { cellEquals } from "./cells/cell-equals.ts";
import type { DataConfig } from "./config.ts";
import { requireColumns, shortType } from "./missing.ts";
import type { DataTable } from "./table.ts";

type MissingValues = NonNullable<DataConfig["missing_values"]>;

/**
 * The same table with NULL where a cell holds a value that stands for it; a value for every column (`*`)
 * counts where the column can hold it.
 * @throws AssayError `data/no-column`, and `data/wrong-type` for a value that its column can never hold
 */
export function withMissingValues(table: DataTable, tokens: MissingValues | undefined): DataTable {
  if (tokens === undefined) return table;
  const { columns } = table.relation;
  const named = Object.keys(tokens).filter((name) => name !== "*");
  requireColumns("missing_values", named, table);
  const selected = columns.map((column) => cellOf(table, column, tokens)).join(", ");
  const from = `(SELECT ${selected} FROM ${table.relation.from}) AS filled`;
  return { ...table, relation: { from, columns } };
}

function cellOf(
  { engine: { dialect }, name: table }: DataTable,
  column: RelationColumn,
  tokens: MissingValues,
): string {
  const name = dialect.identifier(column.name);
  const own = (tokens[column.name] ?? []).map((token) => {
    const found = cellEquals(dialect, column, token);
    if (found !== undefined) return found;
    throw new AssayError(
      "data/wrong-type",
      `\`missing_values\` says that \`${token}\` in column \`${column.name}\` of \`${table}\` stands for NULL, but the column is ${shortType(column)} and cannot hold it.`,
      { fix: "Correct the value, or leave the column out." },
    );
  });
  const everywhere = (tokens["*"] ?? []).flatMap((token) => cellEquals(dialect, column, token) ?? []);
  const all = [...new Set([...own, ...everywhere])];
  return all.length === 0 ? name : `CASE WHEN ${all.join(" OR ")} THEN NULL ELSE ${name} END AS ${name}`;
}

/** What of it another table can be held to: it need not have the columns of the gate's own. */
export function knownColumns(tokens: MissingValues | undefined, { relation }: DataTable) {
  if (tokens === undefined) return undefined;
  const names = new Set(["*", ...relation.columns.map(({ name }) => name)]);
  return Object.fromEntries(Object.entries(tokens).filter(([name]) => names.has(name)));
}
