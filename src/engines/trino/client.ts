import { AssayError } from "../../model/error.ts";
import type { Cells } from "../servers/batch.ts";
import type { Deadline } from "../servers/deadline.ts";
import { networkFailure, serverFailed } from "../servers/failures.ts";
import type { Address } from "../servers/url.ts";
import { type Answer, isAnswer, type TrinoColumn } from "./answer.ts";
import { trinoFailed } from "./errors.ts";

/** A piece of an answer; the columns are known before the first rows. */
export interface Page {
  readonly columns: readonly TrinoColumn[];
  readonly rows: readonly Cells[];
}

/** Answers of a server or a proxy that is busy, which the protocol says to ask again after. */
const BUSY = [429, 502, 503, 504];
const PAUSE_MS = 200;

/**
 * Trino's protocol: a query is posted, and its rows come page by page from addresses that the server names.
 * 64-bit integers arrive exactly, which the reading of JSON into doubles would lose.
 */
export class TrinoClient {
  readonly #address: Address;
  readonly #deadline: Deadline;
  readonly #origin: string;

  constructor(address: Address, deadline: Deadline) {
    this.#address = address;
    this.#deadline = deadline;
    this.#origin = new URL(`${address.tls ? "https" : "http"}://${address.place}`).origin;
  }

  /** @throws AssayError */
  async *pages(sql: string): AsyncIterable<Page> {
    const { seconds } = this.#deadline;
    const signal = AbortSignal.timeout(Math.ceil(seconds * 1000));
    let open: string | undefined;
    let isDescribed = false;
    try {
      const session = { "X-Trino-Session": `query_max_run_time=${Math.ceil(seconds)}s` };
      const first = { method: "POST", body: sql, headers: { ...this.#headers(), ...session } };
      let response = await this.#ask(`${this.#origin}/v1/statement`, first, signal);
      for (;;) {
        open = response.nextUri;
        if (response.error !== undefined) throw trinoFailed(response.error, this.#address);
        isDescribed ||= response.columns !== undefined;
        if (response.columns !== undefined) yield { columns: response.columns, rows: response.data ?? [] };
        if (open === undefined && isDescribed) return;
        // Every SELECT has columns, and where they are not said there was no end of it.
        if (open === undefined) throw serverFailed("lost", "its answer has no columns", this.#address);
        response = await this.#ask(this.#sameServer(open), { method: "GET" }, signal);
      }
    } finally {
      // Whoever stops reading ends the query, too.
      if (open !== undefined) await this.#cancel(open);
    }
  }

  async #ask(url: string, init: RequestInit, signal: AbortSignal): Promise<Answer> {
    for (;;) {
      const answer = await this.#fetch(url, init, signal);
      if (BUSY.includes(answer.status)) {
        await answer.body?.cancel();
        await new Promise((done) => setTimeout(done, PAUSE_MS));
        continue;
      }
      const text = await this.#reading(() => answer.text(), signal);
      if (answer.status === 401 || answer.status === 403)
        throw serverFailed("refused", `it answers ${answer.status}`, this.#address);
      if (answer.status !== 200)
        throw serverFailed("unreachable", `it answers ${answer.status} and not as Trino does`, this.#address);
      return this.#parsed(text);
    }
  }

  #fetch(url: string, init: RequestInit, signal: AbortSignal) {
    // A redirect could lead the password elsewhere.
    const request = { headers: this.#headers(), ...init, redirect: "error" as const, signal };
    return this.#reading(() => fetch(url, request), signal);
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

  #parsed(text: string): Answer {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text, exactIntegers);
    } catch {
      throw serverFailed("unreachable", "it answers something that is no JSON", this.#address);
    }
    if (isAnswer(parsed)) return parsed;
    throw serverFailed("unreachable", "it answers in JSON, and not as Trino does", this.#address);
  }

  #sameServer(url: string): string {
    if (URL.canParse(url) && new URL(url).origin === this.#origin) return url;
    throw new AssayError(
      "data/no-connection",
      `The server at ${this.#address.place} sends its answers from another address, which is not asked.`,
      { fix: "Name the address that the server calls its own, or let its proxy set the forwarded headers." },
    );
  }

  #headers(): Record<string, string> {
    const { user = "assay", password, path } = this.#address;
    return {
      "X-Trino-User": encodeURIComponent(user),
      "X-Trino-Source": "assay",
      "X-Trino-Time-Zone": "UTC",
      ...(path[0] === undefined ? {} : { "X-Trino-Catalog": encodeURIComponent(path[0]) }),
      ...(path[1] === undefined ? {} : { "X-Trino-Schema": encodeURIComponent(path[1]) }),
      ...(password === undefined
        ? {}
        : { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` }),
    };
  }

  async #cancel(url: string): Promise<void> {
    try {
      const signal = AbortSignal.timeout(2000);
      await fetch(this.#sameServer(url), {
        method: "DELETE",
        headers: this.#headers(),
        redirect: "error",
        signal,
      });
    } catch {
      // The server ends it by itself when nobody asks for its rows.
    }
  }
}

function exactIntegers(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
  const { source = "" } = context ?? {};
  return /^-?\d+$/.test(source) ? BigInt(source) : value;
}
