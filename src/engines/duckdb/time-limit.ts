import type { DuckDBConnection } from "@duckdb/node-api";
import { AssayError } from "../../model/error.ts";

/** What runs several queries on one connection may be in between two of them when time is up. */
const AGAIN_MS = 500;
/** The longest wait that a timer of Node can hold. */
const LONGEST_MS = 2 ** 31 - 1;

/** Ends the queries of an engine when its time is up, so that what they are for ends with a reason. */
export class TimeLimit {
  readonly #seconds: number | undefined;
  readonly #asked = new Set<DuckDBConnection>();
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  /** @param seconds from now; without end where undefined */
  constructor(seconds: number | undefined) {
    this.#seconds = seconds;
    if (seconds === undefined || seconds * 1000 > LONGEST_MS) return;
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#interrupt();
      this.#timer = setInterval(() => this.#interrupt(), AGAIN_MS).unref();
    }, seconds * 1000).unref();
  }

  /** @throws AssayError `data/out-of-time` where a query need not begin any more */
  begin(connection: DuckDBConnection): void {
    if (this.#isOver) throw this.#timeIsUp();
    this.#asked.add(connection);
  }

  end(connection: DuckDBConnection): void {
    this.#asked.delete(connection);
  }

  /** What a query failed for. */
  reasonOf(thrown: unknown): unknown {
    return this.#isOver && !(thrown instanceof AssayError) ? this.#timeIsUp() : thrown;
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #interrupt(): void {
    for (const connection of this.#asked) connection.interrupt();
  }

  #timeIsUp(): AssayError {
    return new AssayError(
      "data/out-of-time",
      `The ${this.#seconds} seconds that the gate has for queries were up before this one was done.`,
      {
        fix: "Give the gate more with `timeout:`, look at fewer rows with the gate's `where:`, or make its own SQL quicker.",
      },
    );
  }
}
