import type { Client, ClientConfig, QueryArrayResult, QueryResult } from "pg";
import type { Cells } from "../servers/batch.ts";
import type { Deadline } from "../servers/deadline.ts";
import { serverFailed } from "../servers/failures.ts";
import type { Address } from "../servers/url.ts";
import { postgresDialect } from "./dialect.ts";
import { postgresFailed } from "./errors.ts";
import { guardStream } from "./guard.ts";
import { parserOf } from "./types.ts";

const { text } = postgresDialect;

export interface Answer {
  readonly fields: readonly {
    readonly name: string;
    readonly dataTypeID: number;
    readonly dataTypeModifier: number;
  }[];
  readonly rows: readonly Cells[];
}

const CONNECT_SECONDS = 15;
/** The server gives a query up by itself; after so much longer the driver does. */
const GRACE_MS = 500;

/**
 * One connection, and one transaction that can only read: all that is asked sees the tables as they were at the first
 * question. Each question is a savepoint, so that one that fails does not end the others.
 */
export class PostgresSession {
  readonly #client: Client;
  readonly #address: Address;
  readonly #deadline: Deadline;
  #last: Promise<unknown> = Promise.resolve();
  #broken: unknown;
  #isBegun = false;
  #snapshot: string | undefined;
  #encoding = "";

  private constructor(client: Client, address: Address, deadline: Deadline, snapshot?: string) {
    this.#snapshot = snapshot;
    this.#client = client;
    this.#address = address;
    this.#deadline = deadline;
    // Without a listener a connection that breaks between two queries would end the process.
    client.on("error", (error) => {
      this.#broken ??= error;
    });
    const { connection } = client;
    const failure = () => serverFailed("lost", "it sends what PostgreSQL does not", address);
    guardStream(connection.stream, failure);
    // TLS goes through a stream of its own.
    connection.on("sslconnect", () => guardStream(connection.stream, failure));
  }

  /**
   * @param snapshot of another session, whose moment this one sees too
   * @throws AssayError `data/no-connection`
   */
  static async open(address: Address, deadline: Deadline, snapshot?: string): Promise<PostgresSession> {
    const { default: pg } = await import("pg");
    const client = new pg.Client(settings(address, deadline.seconds));
    const session = new PostgresSession(client, address, deadline, snapshot);
    try {
      await client.connect();
      const answers: unknown = await client.query(
        "SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET extra_float_digits = 1; " +
          "SET standard_conforming_strings = on; SET default_transaction_read_only = on; " +
          `SET statement_timeout = ${millisecondsOf(deadline)}; SET idle_in_transaction_session_timeout = 0; SHOW server_encoding`,
      );
      session.#encoding = encodingIn(answers);
      return session;
    } catch (thrown) {
      client.end().catch(() => undefined);
      throw postgresFailed(thrown, address, "unreachable");
    }
  }

  /** Names the moment that the session sees; undefined before the first question, or where the server tells none. */
  get snapshot(): string | undefined {
    return this.#snapshot;
  }

  /** How the database holds texts; empty where the server does not tell. */
  get encoding(): string {
    return this.#encoding;
  }

  query(sql: string): Promise<Answer> {
    return this.#inTurn(() => this.#transaction(() => this.#ask(sql)));
  }

  /** The rows of a query by and by; nothing else can be asked of the session meanwhile. */
  async *stream(sql: string, size: number): AsyncIterable<readonly Cells[]> {
    const turn = Promise.withResolvers<void>();
    const before = this.#last;
    this.#last = turn.promise;
    try {
      await before.catch(() => undefined);
      await this.#begin();
      await this.#ask(`DECLARE assay_rows NO SCROLL CURSOR FOR ${sql}`);
      for (;;) {
        const { rows } = await this.#ask(`FETCH FORWARD ${size} FROM assay_rows`);
        if (rows.length > 0) yield rows;
        if (rows.length < size) break;
      }
    } finally {
      await this.#rollBack();
      turn.resolve();
    }
  }

  async close(): Promise<void> {
    await this.#client.end().catch(() => undefined);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work, work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#begin();
    try {
      return await work();
    } finally {
      await this.#rollBack();
    }
  }

  /** Also takes back what a query set by `set_config`. A transaction whose savepoint is gone has lost its moment. */
  async #rollBack(): Promise<void> {
    if (this.#broken !== undefined || !this.#isBegun) return;
    await this.#client
      .query("ROLLBACK TO SAVEPOINT assay; RELEASE SAVEPOINT assay")
      .catch((thrown: unknown) => {
        this.#broken ??= thrown;
      });
  }

  async #begin(): Promise<void> {
    if (!this.#isBegun) await this.#beginTransaction();
    this.#isBegun = true;
    await this.#ask("SAVEPOINT assay");
    await this.#ask(`SET LOCAL statement_timeout = ${millisecondsOf(this.#deadline)}`);
  }

  async #beginTransaction(): Promise<void> {
    const begin = "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
    await this.#ask(begin);
    if (this.#snapshot !== undefined) {
      await this.#ask(`SET TRANSACTION SNAPSHOT ${text(this.#snapshot)}`);
      return;
    }
    try {
      const { rows } = await this.#ask("SELECT pg_export_snapshot()");
      this.#snapshot = String(rows[0][0]);
    } catch {
      // Pools and some replicas have no snapshots to share; each session then has a moment of its own.
      await this.#ask("ROLLBACK");
      await this.#ask(begin);
    }
  }

  /** The extended protocol takes one statement and no more. */
  async #ask(sql: string): Promise<Answer> {
    try {
      if (this.#broken !== undefined) throw this.#broken;
      const query = {
        text: sql,
        rowMode: "array" as const,
        queryMode: "extended",
        query_timeout: millisecondsOf(this.#deadline) + GRACE_MS,
        types: { getTypeParser: parserOf },
      };
      const answer: QueryArrayResult<unknown[]> = await this.#client.query(query);
      return answer;
    } catch (thrown) {
      // The driver gave up where the server did not: what is asked next would wait behind that query.
      if (thrown instanceof Error && /read timeout/i.test(thrown.message)) this.#broken ??= thrown;
      throw postgresFailed(thrown, this.#address);
    }
  }
}

/** The answer to the last of several statements. */
function encodingIn(answers: unknown): string {
  const last: Partial<QueryResult> = [answers].flat().at(-1) ?? {};
  return String(last.rows?.[0]?.["server_encoding"] ?? "");
}

function millisecondsOf({ seconds }: Deadline): number {
  return Math.max(1, Math.ceil(seconds * 1000));
}

function settings({ host, port, user, password, path, tls }: Address, seconds: number): ClientConfig {
  return {
    host,
    port,
    user,
    // Given in any case: the driver would look for a file with passwords otherwise.
    password: password ?? "",
    database: path[0] ?? user,
    ssl: tls ? { rejectUnauthorized: true, servername: host } : false,
    connectionTimeoutMillis: Math.min(CONNECT_SECONDS, seconds) * 1000,
    query_timeout: Math.ceil(seconds * 1000) + GRACE_MS,
    application_name: "assay",
    keepAlive: true,
  };
}
