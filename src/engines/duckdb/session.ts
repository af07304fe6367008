import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { ObjectAccess } from "../file-options.ts";
import { duckDbDialect } from "./dialect.ts";
import { duckDb } from "./library.ts";
import { accessStatements } from "./object-access.ts";
import type { ReadableFile } from "./parts.ts";

export interface SessionSettings {
  readonly memoryBytes: number;
  readonly threads: number;
  /** Folder for what does not fit into memory. */
  readonly scratch: string;
}

/**
 * An in-memory database that may read the given files and nothing else: no other file, no network and no
 * extensions unless the files are objects that it has access to, and settings that SQL cannot change. The list of files is final once access is closed, so an engine
 * that opens one more file starts another session.
 */
export async function startSession(
  files: readonly Pick<ReadableFile, "localPath">[],
  settings: SessionSettings,
  access?: ObjectAccess,
): Promise<DuckDBInstance> {
  const { DuckDBInstance: Instance } = duckDb();
  const instance = await Instance.create(":memory:", {
    threads: String(settings.threads),
    memory_limit: `${Math.max(64, Math.floor(settings.memoryBytes / 2 ** 20))}MiB`,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    preserve_insertion_order: "true",
  });
  const paths = files.map((file) => duckDbDialect.text(file.localPath)).join(", ");
  const connection = await instance.connect();
  try {
    await runAll(connection, [
      `SET temp_directory = ${duckDbDialect.text(settings.scratch)}`,
      // Of the connections to come; without GLOBAL it ends with this one.
      "SET GLOBAL TimeZone = 'UTC'",
      ...(access === undefined ? [] : accessStatements(access)),
      `SET allowed_paths = [${paths}]`,
      "SET enable_external_access = false",
      "SET lock_configuration = true",
    ]);
  } finally {
    connection.closeSync();
  }
  return instance;
}

async function runAll(connection: DuckDBConnection, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await connection.run(statement);
}
