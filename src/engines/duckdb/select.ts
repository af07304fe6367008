import type { DuckDBConnection, DuckDBResultReader } from "@duckdb/node-api";
import { OwnWords } from "./masked.ts";

/** As DuckDB numbers the kinds of statements. */
const SELECT = 1;

/**
 * The rows of one SELECT. A connection would run several statements that a text holds one after another, and a
 * function that one of them makes would stand in for DuckDB's own in all queries to come.
 * @throws Error for anything else, of which nothing is run
 */
export async function selectRows(connection: DuckDBConnection, sql: string): Promise<DuckDBResultReader> {
  const statements = await connection.extractStatements(sql).catch(toParserError);
  if (statements.count !== 1) throw notOneSelect();
  const statement = await statements.prepare(0);
  try {
    if (statement.statementType !== SELECT) throw notOneSelect();
    return await statement.runAndReadAll();
  } finally {
    statement.destroySync();
  }
}

/** A driver's words before those of DuckDB help nobody. */
function toParserError(thrown: unknown): never {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  throw new Error(message.replace(/^Failed to extract statements: /, ""), { cause: thrown });
}

function notOneSelect(): Error {
  return new OwnWords(
    "the SQL is not one SELECT (a PIVOT is one where it lists its values: ON column IN (…))",
  );
}
