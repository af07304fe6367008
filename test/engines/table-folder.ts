import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openDuckDb } from "../../src/engines/duckdb.ts";
import type { FileOptions } from "../../src/engines/file-options.ts";
import type { LocalInput } from "../../src/model/gate.ts";

export const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));

/** A file of fixtures/, as a tree would open it. */
export function fixture(name: string): LocalInput {
  return inputOf(`fixtures/${name}`, path.join(FIXTURES, name));
}

function inputOf(name: string, localPath: string): LocalInput {
  return { path: name, localPath, digest: `sha256:${"0".repeat(64)}`, bytes: statSync(localPath).size };
}

/** A folder of small tables that is removed when it goes out of scope. */
export class TableFolder {
  readonly root = mkdtempSync(path.join(tmpdir(), "assay-tables-"));

  write(name: string, content: string | Uint8Array): LocalInput {
    const localPath = path.join(this.root, name);
    mkdirSync(path.dirname(localPath), { recursive: true });
    writeFileSync(localPath, content);
    return inputOf(name, localPath);
  }

  /** Writes what a query of DuckDB gives as Parquet. */
  /** @param key of 16 characters that the file is encrypted with */
  async parquet(name: string, sql: string, key?: string): Promise<LocalInput> {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const localPath = path.join(this.root, name);
    mkdirSync(path.dirname(localPath), { recursive: true });
    if (key !== undefined) {
      await connection.run("SET force_mbedtls_unsafe = 'true'");
      await connection.run(`PRAGMA add_parquet_key('key', '${key}')`);
    }
    const encryption = key === undefined ? "" : ", ENCRYPTION_CONFIG {footer_key: 'key'}";
    const to = localPath.replaceAll("'", "''");
    await connection.run(`COPY (${sql}) TO '${to}' (FORMAT parquet${encryption})`);
    connection.closeSync();
    instance.closeSync();
    return inputOf(name, localPath);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Columns and cells of a file, as an engine of its own reads it. */
export async function readTable(
  file: LocalInput | readonly LocalInput[],
  size = 1000,
  options: FileOptions = {},
) {
  const engine = await openDuckDb();
  try {
    const { from, columns } = await engine.relation(file, options);
    const cells: Record<string, (number | string | null)[]> = {};
    let batches = 0;
    for await (const batch of engine.batches(`SELECT * FROM ${from}`, size)) {
      batches++;
      for (const [name, column] of batch.columns) {
        cells[name] ??= [];
        if (column.kind === "text") cells[name].push(...column.values);
        else
          cells[name].push(
            ...Array.from(column.values, (value, at) => (column.isNull[at] === 1 ? null : value)),
          );
      }
    }
    return {
      columns,
      cells,
      batches,
      types: Object.fromEntries(columns.map(({ name, cell }) => [name, cell])),
    };
  } finally {
    await engine.close();
  }
}
