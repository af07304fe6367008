import type { RelationColumn } from "../../../engines/dialect.ts";
import type { Batch, Column, Engine } from "../../../engines/engine.ts";

/** SQL of a column as one plain value, the same as a batch carries. */
function plainSql({ dialect }: Engine, column: RelationColumn): string {
  const name = dialect.identifier(column.name);
  if (column.cell === "boolean") return name;
  const isNumber = column.cell === "integer" || column.cell === "number";
  return isNumber ? dialect.asNumber(name) : dialect.asText(name, column);
}

/**
 * A handful of rows as one batch. A stream of batches first looks for texts that repeat, which for a few rows
 * would cost another scan.
 * @param rest what stands after the columns: `FROM … WHERE …`
 * @param number SQL of the rows' numbers, where they have some
 */
export async function fewRows(
  engine: Engine,
  columns: readonly RelationColumn[],
  rest: string,
  number = "0",
): Promise<{ readonly batch: Batch; readonly numbers: readonly number[] }> {
  const selected = columns.map((column, at) => `, ${plainSql(engine, column)} AS c${at}`).join("");
  const rows = await engine.query(`SELECT ${number} AS n${selected} ${rest}`);
  const read = columns.map((column, at): [string, Column] => {
    const values = rows.map((row) => row[`c${at}`] ?? null);
    return [column.name, columnOf(values, column)];
  });
  return {
    batch: { rows: rows.length, columns: new Map(read) },
    numbers: rows.map(({ n }) => Number(n)),
  };
}

function columnOf(values: readonly unknown[], { cell }: RelationColumn): Column {
  const nulls = values.filter((value) => value === null).length;
  if (cell !== "integer" && cell !== "number" && cell !== "boolean")
    return { kind: "text", values: values.map((value) => (value === null ? null : String(value))), nulls };
  return {
    kind: "number",
    values: Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))),
    isNull: Uint8Array.from(values, (value) => (value === null ? 1 : 0)),
    nulls,
  };
}
