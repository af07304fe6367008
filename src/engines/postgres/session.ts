import type { Client, QueryArrayResult, QueryResult } from "pg";
import { AssayError } from "../../model/error.ts";
import type { Cells } from "../servers/batch.ts";
import type { Deadline } from "../servers/deadline.ts";
import { serverFailed } from "../servers/failures.ts";
import type { Address } from "../servers/url.ts";
import { postgresFailed } from "./errors.ts";
import { guardStream } from "./guard.ts";
import { connectionSettings, GRACE_MS } from "./settings.ts";
import { parserOf } from "./types.ts";

export interface Answer {
  readonly fields: readonly {
    readonly name: string;
    readonly dataTypeID: number;
    readonly dataTypeModifier: number;
  }[];
  readonly rows: readonly Cells[];
}

/**
 * One connection, and one transaction that can only read: all that is asked sees the tables as they were at the first
 * question for their rows. Each question is a savepoint, so that one that fails does not end the others.
 */
export class PostgresSession {
  readonly #client: Client;
  readonly #address: Address;
  readonly #deadline: Deadline;
  #last: Promise<unknown> = Promise.resolve();
  #broken: unknown;
  #isBegun = false;
  /** What is seen is settled: rows were asked for. */
  #hasMoment = false;
  /** Tables that nobody may empty or rewrite, as SQL names them. */
  readonly #held = new Set<string>();
  /** Held as well as a question can. */
  readonly #touched = new Set<string>();
  #cursors = 0;
  #encoding = "";

  private constructor(client: Client, address: Address, deadline: Deadline) {
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

  /** @throws AssayError `data/no-connection` */
  static async open(address: Address, deadline: Deadline): Promise<PostgresSession> {
    const { default: pg } = await import("pg");
    const client = new pg.Client(connectionSettings(address, deadline.seconds));
    const session = new PostgresSession(client, address, deadline);
    try {
      await client.connect();
      const answers: unknown = await client.query(
        "SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET extra_float_digits = 1; " +
          "SET standard_conforming_strings = on; SET default_transaction_read_only = on; " +
          `SET statement_timeout = ${millisecondsOf(deadline)}; SET idle_in_transaction_session_timeout = 0; SHOW server_encoding`,
      );
      session.#encoding = encodingIn(answers);
      // A job that is ended takes its query on the server with it; older servers do not know it.
      await client.query("SET client_connection_check_interval = '2s'").catch(() => undefined);
      return session;
    } catch (thrown) {
      client.end().catch(() => undefined);
      throw postgresFailed(thrown, address, { otherwise: "unreachable" });
    }
  }

  /** How the database holds texts; empty where the server does not tell. */
  get encoding(): string {
    return this.#encoding;
  }

  query(sql: string): Promise<Answer> {
    this.#hasMoment = true;
    return this.#inTurn(() => this.#transaction(() => this.#ask(sql)));
  }

  /** What the catalogue says. Whoever asks it for a table before asking for rows has not settled what is seen. */
  lookUp(sql: string): Promise<Answer> {
    return this.#inTurn(async () => {
      if (this.#hasMoment) return this.#transaction(() => this.#ask(sql));
      if (this.#isBegun) await this.#ask("ROLLBACK");
      this.#isBegun = false;
      return this.#ask(sql);
    });
  }

  /**
   * Keeps others from emptying or rewriting a table until the end of the session. Those do not care for moments: to
   * whoever saw the table filled before, it would have no rows from then on. Only a lock that comes before the first
   * question waits for somebody who is about to fill the table and then sees his rows.
   */
  hold(table: string): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#held.has(table) || this.#touched.has(table)) return;
      try {
        await this.#keep(`LOCK TABLE ${table} IN ACCESS SHARE MODE`);
        this.#held.add(table);
      } catch (thrown) {
        // Foreign tables, materialized views, and tables of which a user may read some columns alone.
        if (!isRefusal(thrown)) throw thrown;
        await this.#keep(`SELECT 1 FROM ${table} LIMIT 0`);
        this.#touched.add(table);
      }
    });
  }

  /** Asks for something that lasts until the end of the transaction. */
  async #keep(sql: string): Promise<void> {
    await this.#begin();
    try {
      await this.#ask(sql);
      await this.#ask("RELEASE SAVEPOINT assay");
    } catch (thrown) {
      await this.#rollBack();
      throw thrown;
    }
  }

  /** The rows of a query by and by; others may ask meanwhile. */
  async *stream(sql: string, size: number): AsyncIterable<readonly Cells[]> {
    const cursor = `assay_rows_${++this.#cursors}`;
    this.#hasMoment = true;
    await this.#inTurn(() => this.#keep(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`));
    try {
      for (;;) {
        // Going back to the savepoint does not take the cursor back.
        const { rows } = await this.query(`FETCH FORWARD ${size} FROM ${cursor}`);
        if (rows.length > 0) yield rows;
        if (rows.length < size) break;
      }
    } finally {
      // One that could not go on is gone, and so is the session at its end.
      await this.#inTurn(() => this.#keep(`CLOSE ${cursor}`)).catch(() => undefined);
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
    if (!this.#isBegun) {
      await this.#ask("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
      this.#isBegun = true;
      for (const table of this.#held) await this.#keep(`LOCK TABLE ${table} IN ACCESS SHARE MODE`);
      for (const table of this.#touched) await this.#keep(`SELECT 1 FROM ${table} LIMIT 0`);
    }
    await this.#ask("SAVEPOINT assay");
    await this.#ask(`SET LOCAL statement_timeout = ${millisecondsOf(this.#deadline)}`);
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
      throw postgresFailed(thrown, this.#address, { isTimeUp: this.#deadline.isOver });
    }
  }
}

/** The server can be asked, and does not do this. */
export function isRefusal(thrown: unknown): boolean {
  return thrown instanceof AssayError && ["data/unreadable", "data/no-permission"].includes(thrown.code);
}

/** The answer to the last of several statements. */
function encodingIn(answers: unknown): string {
  const last: Partial<QueryResult> = [answers].flat().at(-1) ?? {};
  return String(last.rows?.[0]?.["server_encoding"] ?? "");
}

function millisecondsOf({ seconds }: Deadline): number {
  return Math.max(1, Math.ceil(seconds * 1000));
}
