import { AssayError } from "../../model/error.ts";
import { type Failure, networkFailure, serverFailed } from "../servers/failures.ts";
import type { Address } from "../servers/url.ts";

/** SQLSTATEs, or the class of two letters that they begin with. */
const FAILURES: readonly (readonly [RegExp, Failure])[] = [
  [/^28/, "refused"],
  [/^3D000$/, "no-database"],
  [/^42501$/, "no-permission"],
  [/^(42P01|42602|3F000)$/, "no-table"],
  [/^57014$/, "out-of-time"],
  [/^(57P0|08)/, "lost"],
  [/^53200$/, "out-of-memory"],
  [/^53/, "unreachable"],
];

/**
 * What PostgreSQL or its driver threw, as a sentence without credentials and without values of the data.
 * @param otherwise what went wrong where nothing else says it
 */
export function postgresFailed(thrown: unknown, address: Address, otherwise: Failure = "query"): AssayError {
  if (thrown instanceof AssayError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const state = sqlState(thrown);
  if (state !== undefined) {
    const failure = FAILURES.find(([pattern]) => pattern.test(state))?.[1] ?? otherwise;
    // Errors of data quote the value that is wrong.
    const reason = state.startsWith("22") ? message.replaceAll(/"[^"]*"/g, '"•••"') : message;
    return serverFailed(failure, reason, address);
  }
  const network = networkFailure(thrown, address);
  if (network !== undefined) return network;
  if (/timeout|timed out/i.test(message))
    return /read timeout/i.test(message)
      ? serverFailed("out-of-time", "it does not answer any more", address)
      : serverFailed("unreachable", "it does not answer", address);
  if (/does not support SSL/i.test(message))
    return serverFailed(
      "unreachable",
      "it does not speak TLS; `?tls=off` at the end of the URL asks without it",
      address,
    );
  if (/terminated|connection error|not queryable|ended/i.test(message))
    return serverFailed("lost", "the connection broke", address);
  return serverFailed(otherwise, message, address);
}

function sqlState(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !("code" in thrown)) return undefined;
  return typeof thrown.code === "string" && /^[0-9A-Z]{5}$/.test(thrown.code) && "severity" in thrown
    ? thrown.code
    : undefined;
}
