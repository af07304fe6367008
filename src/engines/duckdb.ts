import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { DuckDBConnection, DuckDBDataChunk, DuckDBInstance, DuckDBResult } from "@duckdb/node-api";
import { AssayError } from "../model/error.ts";
import type { LocalInput } from "../model/gate.ts";
import type { RelationColumn } from "./dialect.ts";
import { planTransfer } from "./duckdb/columns.ts";
import { strictCsv } from "./duckdb/csv.ts";
import { duckDbDialect } from "./duckdb/dialect.ts";
import { findDictionaries } from "./duckdb/dictionaries.ts";
import { engineReason, queryFailed, unreadable } from "./duckdb/errors.ts";
import { openFiles } from "./duckdb/files.ts";
import type { ReadableFile } from "./duckdb/parts.ts";
import { prepareFiles } from "./duckdb/prepare.ts";
import { reachOf } from "./duckdb/reach.ts";
import { selectRows } from "./duckdb/select.ts";
import { type SessionSettings, startSession } from "./duckdb/session.ts";
import { TimeLimit } from "./duckdb/time-limit.ts";
import { cellKind } from "./duckdb/types.ts";
import type { Batch, FileEngine, Relation } from "./engine.ts";
import type { FileOptions, ObjectAccess } from "./file-options.ts";

export interface DuckDbOptions {
  /** Limit of the engine's own memory; what is larger goes to `scratch`. Default 1 GiB. */
  readonly memoryBytes?: number;
  /** Default: the processors of the machine. */
  readonly threads?: number;
  /** Folder for temporary files; default one of its own that `close` removes. */
  readonly scratch?: string;
  /** Until when queries may run, from now on; default without end. */
  readonly seconds?: number;
}

/** Embedded SQL over Parquet, CSV, JSON, JSON Lines and Arrow files. It reads the files of `relation`, no others. */
export async function openDuckDb(options: DuckDbOptions = {}): Promise<FileEngine> {
  const own =
    options.scratch === undefined ? await mkdtemp(path.join(os.tmpdir(), "assay-duckdb-")) : undefined;
  return new DuckDbEngine(
    {
      memoryBytes: options.memoryBytes ?? 2 ** 30,
      threads: options.threads ?? os.availableParallelism(),
      scratch: options.scratch ?? own ?? os.tmpdir(),
    },
    own,
    new TimeLimit(options.seconds),
  );
}

/** What a thread that reads CSV sets aside for a column, whatever it holds. */
const CSV_COLUMN_BYTES = 160 * 2 ** 10;

class DuckDbEngine implements FileEngine {
  readonly dialect = duckDbDialect;
  #settings: SessionSettings;
  readonly #ownScratch: string | undefined;
  readonly #limit: TimeLimit;
  readonly #files = new Map<string, ReadableFile>();
  /** Every session that was started; the last one knows every file. */
  readonly #sessions: Promise<DuckDBInstance>[] = [];
  #current: Promise<DuckDBInstance> | undefined;
  #access: ObjectAccess | undefined;

  constructor(settings: SessionSettings, ownScratch: string | undefined, limit: TimeLimit) {
    this.#settings = settings;
    this.#ownScratch = ownScratch;
    this.#limit = limit;
  }

  async relation(input: LocalInput | readonly LocalInput[], options: FileOptions = {}): Promise<Relation> {
    const files: readonly LocalInput[] = "localPath" in input ? [input] : input;
    const prepared = await prepareFiles(files, options, this.#settings);
    const readable = prepared.files.filter(({ localPath }) => !this.#files.has(localPath));
    for (const file of readable) this.#files.set(file.localPath, file);
    if (readable.length > 0) this.#current = undefined;
    this.#access ??= options.objects;
    try {
      return await this.#using(async (connection) => {
        const asked: Promise<unknown>[] = [];
        const ask = <Answer>(answer: Promise<Answer>) => {
          asked.push(answer);
          return answer;
        };
        const session = {
          rows: (sql: string) => ask(connection.runAndReadAll(sql).then((reader) => reader.getRowObjects())),
          describe: (from: string) => ask(describe(connection, `SELECT * FROM ${from}`)),
        };
        try {
          const opened = await openFiles(prepared.files, prepared.format, prepared.options, session);
          if (prepared.format === "csv") this.#makeRoomFor(opened.columns.length);
          return prepared.format === "parquet" ? { ...opened, knowsExtremes: true } : opened;
        } finally {
          // What is found wrong beside a query ends the work before it: a connection that is closed under one takes the
          // process with it.
          await Promise.allSettled(asked);
        }
      });
    } catch (thrown) {
      if (thrown instanceof AssayError) throw thrown;
      const text = thrown instanceof Error ? thrown.message : "";
      const file = firstNamed(prepared.files, text) ?? prepared.files[0];
      const isCsv = prepared.format === "csv";
      throw await unreadable(
        isCsv ? await this.#csvError(file, prepared.options, thrown) : thrown,
        file,
        prepared.format,
      );
    }
  }

  /** Of CSV files as wide as few threads have room for, no more are read at once. */
  #makeRoomFor(columns: number): void {
    const threads = Math.max(1, Math.floor(this.#settings.memoryBytes / (columns * CSV_COLUMN_BYTES)));
    if (threads >= this.#settings.threads) return;
    this.#settings = { ...this.#settings, threads };
    this.#current = undefined;
  }

  /** Detecting the columns of a ragged file fails without saying where; a strict read says it. */
  async #csvError(file: ReadableFile, options: FileOptions, thrown: unknown): Promise<unknown> {
    try {
      const from = await strictCsv(file, options);
      await this.#using((connection) => connection.run(`SELECT count(COLUMNS(*)) FROM ${from}`));
      return thrown;
    } catch (exact) {
      if (exact instanceof AssayError) throw exact;
      return exact;
    }
  }

  async query(sql: string): Promise<readonly Record<string, unknown>[]> {
    try {
      return await this.#using(async (connection) => {
        const reader = await selectRows(connection, sql);
        return reader.getRowObjects().map((row) => plainRow(row));
      });
    } catch (thrown) {
      throw queryFailed(thrown, this.#files.values(), sql);
    }
  }

  async beyondTables(sql: string): Promise<string | undefined> {
    try {
      const reader = await this.#using((connection) =>
        connection.runAndReadAll(`SELECT json_serialize_sql(${duckDbDialect.text(sql)}) AS tree`),
      );
      return reachOf(JSON.parse(String(reader.getRows()[0][0])));
    } catch (thrown) {
      if (thrown instanceof AssayError) throw thrown;
      return engineReason(thrown, this.#files.values(), sql);
    }
  }

  async *batches(sql: string, size: number): AsyncIterable<Batch> {
    const connection = await (await this.#session()).connect();
    try {
      this.#limit.begin(connection);
      const columns = await describe(connection, sql);
      const transfer = planTransfer(sql, columns, await findDictionaries(connection, sql, columns));
      const result = await connection.stream(transfer.sql);
      let pending: DuckDBDataChunk[] = [];
      let rows = 0;
      for await (const chunk of chunksOf(result)) {
        if (rows > 0 && rows + chunk.rowCount > size) {
          yield transfer.read(pending);
          pending = [];
          rows = 0;
        }
        pending.push(chunk);
        rows += chunk.rowCount;
      }
      if (rows > 0) yield transfer.read(pending);
    } catch (thrown) {
      throw queryFailed(this.#limit.reasonOf(thrown), this.#files.values(), sql);
    } finally {
      this.#limit.end(connection);
      connection.closeSync();
    }
  }

  async close(): Promise<void> {
    this.#limit.close();
    for (const session of this.#sessions.splice(0)) (await session.catch(() => undefined))?.closeSync();
    if (this.#ownScratch !== undefined) await rm(this.#ownScratch, { recursive: true, force: true });
  }

  #session(): Promise<DuckDBInstance> {
    if (this.#current === undefined) {
      this.#current = startSession([...this.#files.values()], this.#settings, this.#access);
      this.#sessions.push(this.#current);
    }
    return this.#current;
  }

  async #using<Result>(work: (connection: DuckDBConnection) => Promise<Result>): Promise<Result> {
    const connection = await (await this.#session()).connect();
    try {
      this.#limit.begin(connection);
      return await work(connection);
    } catch (thrown) {
      throw this.#limit.reasonOf(thrown);
    } finally {
      this.#limit.end(connection);
      connection.closeSync();
    }
  }
}

/** The statement with all of the files may follow what the engine says of one of them. */
function firstNamed(files: readonly ReadableFile[], text: string): ReadableFile | undefined {
  const places = files.map((file) => ({ file, at: text.indexOf(file.localPath) }));
  return places.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at)[0]?.file;
}

/** Each chunk is fetched while the one before it is worked on: the engine has threads of its own. */
async function* chunksOf(result: DuckDBResult): AsyncIterable<DuckDBDataChunk> {
  let next = result.fetchChunk();
  try {
    for (let chunk = await next; chunk?.rowCount; chunk = await next) {
      next = result.fetchChunk();
      // A failure shows when it is this chunk's turn, not before.
      next.catch(() => undefined);
      yield chunk;
    }
  } finally {
    // Nobody may close the connection under a fetch that is under way.
    await next.catch(() => undefined);
  }
}

async function describe(connection: DuckDBConnection, sql: string): Promise<RelationColumn[]> {
  const reader = await selectRows(connection, `DESCRIBE ${sql}`);
  return reader.getRows().map(([name, type]) => {
    return { name: String(name), type: String(type), cell: cellKind(String(type)) };
  });
}

/** 64-bit integers become numbers where they fit; what is neither number, text nor boolean becomes text. */
function plainRow(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  return typeof value === "object" && value !== null ? String(value) : value;
}
