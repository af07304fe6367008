import type { AssayError } from "../../model/error.ts";
import type { Cells } from "../servers/batch.ts";
import type { Deadline } from "../servers/deadline.ts";
import { networkFailure, serverFailed } from "../servers/failures.ts";
import type { Address } from "../servers/url.ts";
import { sparkFailed } from "../spark/errors.ts";

export interface DatabricksColumn {
  readonly name: string;
  /** As `BIGINT` or `DECIMAL`. */
  readonly type: string;
}

/** A piece of an answer; every cell is text, as it is or NULL. */
export interface Page {
  readonly columns: readonly DatabricksColumn[];
  readonly rows: readonly Cells[];
}

interface Chunk {
  readonly data_array?: readonly Cells[];
  readonly next_chunk_internal_link?: string;
}

interface Statement {
  readonly statement_id?: string;
  readonly status?: {
    readonly state?: string;
    readonly error?: { readonly error_code?: string; readonly message?: string };
  };
  readonly manifest?: {
    readonly schema?: { readonly columns?: readonly { readonly name: string; readonly type_name: string }[] };
  };
  readonly result?: Chunk;
}

const STATEMENTS = "/api/2.0/sql/statements";
const PAUSE_MS = 500;

/** The statement execution protocol of Databricks SQL, whose values arrive as text and so exactly. */
export class DatabricksClient {
  readonly #address: Address;
  readonly #token: string;
  readonly #deadline: Deadline;
  readonly #origin: string;

  constructor(address: Address, token: string, deadline: Deadline) {
    this.#address = address;
    this.#token = token;
    this.#deadline = deadline;
    this.#origin = `${address.tls ? "https" : "http"}://${address.place}`;
  }

  /** @throws AssayError */
  async *pages(sql: string): AsyncIterable<Page> {
    const signal = AbortSignal.timeout(Math.ceil(this.#deadline.seconds * 1000));
    const body = {
      statement: sql,
      warehouse_id: this.#address.path.at(-1),
      wait_timeout: "10s",
      on_wait_timeout: "CONTINUE",
      format: "JSON_ARRAY",
      disposition: "INLINE",
    };
    let running: string | undefined;
    try {
      let statement: Statement = await this.#ask(STATEMENTS, signal, body);
      while (statement.status?.state === "PENDING" || statement.status?.state === "RUNNING") {
        running = `${STATEMENTS}/${encodeURIComponent(statement.statement_id ?? "")}`;
        await new Promise((done) => setTimeout(done, PAUSE_MS));
        statement = await this.#ask(running, signal);
      }
      running = undefined;
      if (statement.status?.state !== "SUCCEEDED") throw this.#failed(statement);
      const columns = (statement.manifest?.schema?.columns ?? []).map((column) => {
        return { name: column.name, type: column.type_name };
      });
      for (let chunk = statement.result; chunk !== undefined; ) {
        yield { columns, rows: chunk.data_array ?? [] };
        const next: string | undefined = chunk.next_chunk_internal_link;
        // A link is a path of the same server; anything else would lead the token elsewhere.
        if (next === undefined || !next.startsWith("/api/")) return;
        const answer: Statement & { readonly chunks?: readonly Chunk[] } & Chunk = await this.#ask(
          next,
          signal,
        );
        chunk = answer.data_array === undefined ? answer.result : answer;
      }
    } finally {
      if (running !== undefined) await this.#cancel(running);
    }
  }

  #failed({ status }: Statement): AssayError {
    const { error_code: code = status?.state ?? "no state", message = code } = status?.error ?? {};
    return sparkFailed({ message: /^\[/.test(message) ? message : `${code}: ${message}` }, this.#address);
  }

  async #ask<Answer>(path: string, signal: AbortSignal, body?: unknown): Promise<Answer> {
    const answer = await this.#reading(() => this.#fetch(path, signal, body), signal);
    const text = await this.#reading(() => answer.text(), signal);
    if (answer.status === 401 || answer.status === 403)
      throw serverFailed("refused", `it answers ${answer.status}`, this.#address);
    if (answer.status !== 200)
      throw serverFailed(
        "unreachable",
        `it answers ${answer.status} and not as Databricks does`,
        this.#address,
      );
    try {
      return JSON.parse(text);
    } catch {
      throw serverFailed("unreachable", "it answers something that is no JSON", this.#address);
    }
  }

  #fetch(path: string, signal: AbortSignal, body?: unknown) {
    return fetch(this.#origin + path, {
      method: body === undefined ? "GET" : "POST",
      headers: { Authorization: `Bearer ${this.#token}`, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: "error",
      signal,
    });
  }

  async #reading<Result>(read: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    try {
      return await read();
    } catch (thrown) {
      if (signal.aborted) throw serverFailed("out-of-time", "it was still at work", this.#address);
      throw (
        networkFailure(thrown, this.#address) ?? serverFailed("lost", "the connection broke", this.#address)
      );
    }
  }

  async #cancel(path: string): Promise<void> {
    await this.#fetch(`${path}/cancel`, AbortSignal.timeout(2000), {}).catch(() => undefined);
  }
}
