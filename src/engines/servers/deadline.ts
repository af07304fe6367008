import { serverFailed } from "./failures.ts";
import type { Address } from "./url.ts";

/** The moment until which a server is asked and waited for: all queries of a connection share the time until then. */
export class Deadline {
  readonly #ends: number;
  readonly #address: Pick<Address, "place" | "secrets">;

  constructor(seconds: number, address: Pick<Address, "place" | "secrets">) {
    this.#ends = performance.now() + seconds * 1000;
    this.#address = address;
  }

  /** Time is up. */
  get isOver(): boolean {
    return performance.now() >= this.#ends;
  }

  /**
   * Seconds that are left for a query.
   * @throws AssayError `data/slow-server` where none are, so that the query need not begin
   */
  get seconds(): number {
    const left = (this.#ends - performance.now()) / 1000;
    if (left <= 0)
      throw serverFailed("out-of-time", "the queries before this one had taken all of it", this.#address);
    return left;
  }
}
