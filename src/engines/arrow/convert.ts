import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { RecordBatch } from "apache-arrow";
import { AssayError, reasonOf } from "../../model/error.ts";
import { duckDbDialect } from "../duckdb/dialect.ts";
import type { ReadableFile } from "../duckdb/parts.ts";
import type { SessionSettings } from "../duckdb/session.ts";
import { loadNative } from "../native.ts";
import { registerCodecs } from "./codecs.ts";
import { type ColumnReader, cell, type Duck, type Libraries, readerOf } from "./columns.ts";
import { refuseCut, unreadable } from "./whole-file.ts";

/** DuckDB's own size of a chunk. */
const CHUNK_ROWS = 2048;
const PART_BYTES = 2 ** 27;

interface Column {
  readonly name: string;
  readonly reader: ColumnReader;
}

/**
 * Writes an Arrow file or stream as Parquet files below the scratch folder, a batch at a time.
 * @throws AssayError `data/unreadable`, `data/arrow-type`, `data/duplicate-column`
 */
export async function asParquet(
  file: ReadableFile,
  settings: SessionSettings,
): Promise<readonly ReadableFile[]> {
  const libraries: Libraries = {
    arrow: await import("apache-arrow"),
    duck: loadNative<Duck>("@duckdb/node-api"),
  };
  registerCodecs(libraries.arrow, Math.floor(settings.memoryBytes / 2));
  const handle = await open(file.localPath);
  const { DuckDBInstance: Instance } = libraries.duck;
  const instance = await Instance.create(":memory:", {
    threads: String(settings.threads),
    memory_limit: `${Math.max(64, Math.floor(settings.memoryBytes / 2 ** 20))}MiB`,
    temp_directory: settings.scratch,
    preserve_insertion_order: "true",
  });
  const connection = await instance.connect();
  try {
    const batches = await refuseCut(file, handle, libraries);
    return await convert(file, { handle, batches }, connection, libraries, settings.scratch);
  } catch (thrown) {
    if (thrown instanceof AssayError) throw thrown;
    throw unreadable(file, reasonOf(thrown), thrown);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await handle.close();
  }
}

async function convert(
  file: ReadableFile,
  { handle, batches }: { readonly handle: FileHandle; readonly batches: number },
  connection: DuckDBConnection,
  libraries: Libraries,
  scratch: string,
): Promise<readonly ReadableFile[]> {
  const reader = await (await libraries.arrow.RecordBatchReader.from(handle)).open();
  const { schema } = reader;
  if (schema === undefined || schema === null || schema.fields.length === 0)
    throw unreadable(file, "it holds no schema of columns");
  refuseDuplicates(
    file,
    schema.fields.map(({ name }) => name),
  );
  const columns = schema.fields.map(({ name, type }) => ({ name, reader: readerOf(type, name, libraries) }));
  const definitions = columns.map(
    ({ name, reader: { type } }) => `${duckDbDialect.identifier(name)} ${type}`,
  );
  await connection.run(`CREATE TABLE cells (${definitions.join(", ")})`);
  const folder = join(scratch, `arrow-${randomUUID()}`);
  const parts: ReadableFile[] = [];
  const flush = async () => {
    const localPath = join(folder, foldersOf(file.path), `part-${parts.length}.parquet`);
    await mkdir(dirname(localPath), { recursive: true });
    await connection.run(
      `COPY cells TO ${duckDbDialect.text(localPath)} (FORMAT parquet, COMPRESSION snappy)`,
    );
    await connection.run("TRUNCATE cells");
    parts.push({ path: file.path, localPath, bytes: (await stat(localPath)).size });
  };
  let bytes = 0;
  let read = 0;
  for await (const batch of reader) {
    // The library makes one up where there is none.
    if (batches === 0 && batch.numRows === 0) continue;
    read++;
    await append(batch, columns, connection, libraries.duck);
    bytes += batch.data.byteLength;
    if (bytes > PART_BYTES) {
      await flush();
      bytes = 0;
    }
  }
  if (read !== batches) throw unreadable(file, `only ${read} of its ${batches} batches can be read`);
  if (bytes > 0 || parts.length === 0) await flush();
  return parts;
}

async function append(
  batch: RecordBatch,
  columns: readonly Column[],
  connection: DuckDBConnection,
  { DuckDBDataChunk }: Duck,
): Promise<void> {
  const appender = await connection.createAppender("cells");
  const { children } = batch.data;
  columns.forEach(({ reader }, at) => {
    reader.check?.(children[at]);
  });
  try {
    for (let start = 0; start < batch.numRows; start += CHUNK_ROWS) {
      const rows = Math.min(CHUNK_ROWS, batch.numRows - start);
      const chunk = DuckDBDataChunk.create(
        columns.map(({ reader }) => reader.type),
        rows,
      );
      columns.forEach(({ reader }, at) => {
        const data = children[at];
        const vector = chunk.getColumnVector(at);
        if (reader.isSame && "items" in vector && ArrayBuffer.isView(vector.items)) {
          copyInto(vector.items, data.values.subarray(start, start + rows));
          for (let row = 0; data.nullCount > 0 && row < rows; row++)
            if (!data.getValid(start + row)) vector.setItem(row, null);
        } else for (let row = 0; row < rows; row++) vector.setItem(row, cell(reader, data, start + row));
        vector.flush();
      });
      appender.appendDataChunk(chunk);
    }
  } finally {
    appender.closeSync();
  }
}

/** Both hold values of the same width. */
function copyInto(target: ArrayBufferView, values: ArrayBufferView): void {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  if (bytes.length !== target.byteLength) throw new RangeError("a column is shorter than its batch");
  new Uint8Array(target.buffer, target.byteOffset, target.byteLength).set(bytes);
}

function refuseDuplicates(file: ReadableFile, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase()))
      throw new AssayError(
        "data/duplicate-column",
        `\`${file.path}\` has two columns named \`${name}\`, upper and lower case taken as one.`,
        {
          fix: "Give each column a name of its own where the file is written.",
          location: { path: file.path },
        },
      );
    seen.add(name.toLowerCase());
  }
}

/** For what the names of folders say. */
function foldersOf(path: string): string {
  const folders = path.split(/[\\/]/).slice(0, -1);
  return folders.filter((name) => name.includes("=")).join("/");
}
