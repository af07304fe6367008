import { AssayError } from "../../model/error.ts";
import type { RelationColumn } from "../dialect.ts";
import type { FileOptions } from "../file-options.ts";
import type { ReadAs } from "./declared-types.ts";
import type { ReadableFile, Rows } from "./parts.ts";
import { whichOf } from "./wide-integers.ts";

type TypedName = Pick<RelationColumn, "name" | "type">;

/** So many digits survive in a double, whatever they are. */
const SURE_DIGITS = 15;

/**
 * DuckDB reads numbers of JSON with a point as doubles before it makes decimals of them. Texts and integers keep their
 * digits.
 * @throws AssayError `data/not-its-type` for a number that may have had more digits than it was read with
 */
export async function refuseLostDecimals(
  { path }: Pick<ReadableFile, "path">,
  columns: readonly TypedName[],
  { types = {} }: FileOptions,
  read: ReadAs,
  rows: Rows,
): Promise<void> {
  const decimals = columns.flatMap(({ name }) => {
    const found = /^DECIMAL\(\d+,(\d+)\)$/.exec(types[name] ?? "");
    return found === null ? [] : [{ name, type: "JSON", scale: Number(found[1]) }];
  });
  for (const column of decimals) {
    const [lost] = await whichOf([column], read([column]), (name) => mayLose(name, column.scale), rows);
    if (lost === undefined) continue;
    throw new AssayError(
      "data/not-its-type",
      `Column \`${lost.name}\` of \`${path}\` holds numbers of more than ${SURE_DIGITS} digits for ${(types[lost.name] ?? "").toLowerCase()}; numbers of JSON with a point are read as doubles, which would change the last ones.`,
      {
        fix: `Write the decimals of \`${lost.name}\` as texts, as in \`"12345678901234567.89"\`, or say \`number\` in \`types\`.`,
        location: { path },
      },
    );
  }
}

function mayLose(name: string, scale: number): string {
  const isDouble = `json_type(${name}) = 'DOUBLE' AND NOT regexp_full_match(CAST(${name} AS VARCHAR), '-?[0-9]+')`;
  const size = `abs(TRY_CAST(CAST(${name} AS VARCHAR) AS DOUBLE))`;
  return `bool_or(CASE WHEN ${isDouble} THEN coalesce(${size} >= 1e${SURE_DIGITS - scale}, true) ELSE false END)`;
}
