import type { Client, ClientConfig, QueryArrayResult } from "pg";
import type { Cells } from "../servers/batch.ts";
import type { Address } from "../servers/url.ts";
import { postgresFailed } from "./errors.ts";
import { parserOf } from "./types.ts";

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
const GRACE_SECONDS = 5;

/** One connection. What it is asked is asked in turn, each in a transaction that can only read. */
export class PostgresSession {
  readonly #client: Client;
  readonly #address: Address;
  readonly #milliseconds: number;
  #last: Promise<unknown> = Promise.resolve();
  #broken: unknown;

  private constructor(client: Client, address: Address, seconds: number) {
    this.#client = client;
    this.#address = address;
    this.#milliseconds = Math.max(1, Math.ceil(seconds * 1000));
    // Without a listener a connection that breaks between two queries would end the process.
    client.on("error", (error) => {
      this.#broken ??= error;
    });
  }

  /** @throws AssayError `data/no-connection` */
  static async open(address: Address, seconds: number): Promise<PostgresSession> {
    const { default: pg } = await import("pg");
    const client = new pg.Client(settings(address, seconds));
    const session = new PostgresSession(client, address, seconds);
    try {
      await client.connect();
      await client.query(
        "SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET extra_float_digits = 1; " +
          "SET standard_conforming_strings = on; SET default_transaction_read_only = on; " +
          `SET statement_timeout = ${session.#milliseconds}; SET idle_in_transaction_session_timeout = 0`,
      );
      return session;
    } catch (thrown) {
      client.end().catch(() => undefined);
      throw postgresFailed(thrown, address);
    }
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
      await this.#client.query("ROLLBACK").catch(() => undefined);
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
      await this.#client.query("ROLLBACK").catch(() => undefined);
    }
  }

  /** Set again each time: a query could call `set_config`. */
  async #begin(): Promise<void> {
    await this.#ask("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await this.#ask(`SET LOCAL statement_timeout = ${this.#milliseconds}`);
  }

  /** The extended protocol takes one statement and no more. */
  async #ask(sql: string): Promise<Answer> {
    try {
      if (this.#broken !== undefined) throw this.#broken;
      const query = {
        text: sql,
        rowMode: "array" as const,
        queryMode: "extended",
        types: { getTypeParser: parserOf },
      };
      const answer: QueryArrayResult<unknown[]> = await this.#client.query(query);
      return answer;
    } catch (thrown) {
      throw postgresFailed(thrown, this.#address);
    }
  }
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
    query_timeout: Math.ceil((seconds + GRACE_SECONDS) * 1000),
    application_name: "assay",
    keepAlive: true,
  };
}
