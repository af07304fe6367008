import { AssayError } from "../../model/error.ts";
import { type Failure, networkFailure, serverFailed } from "../servers/failures.ts";
import { withoutValues } from "../servers/mask.ts";
import type { Address } from "../servers/url.ts";

/** SQLSTATEs, or the class of two letters that they begin with. */
const FAILURES: readonly (readonly [RegExp, Failure])[] = [
  [/^28/, "refused"],
  [/^3D000$/, "no-database"],
  [/^42501$/, "no-permission"],
  [/^(42P01|42602|3F000)$/, "no-table"],
  // 08001 is said of other servers, to which this one cannot connect.
  [/^(57P0|08(?!001)|25P0[34])/, "lost"],
  [/^53200$/, "out-of-memory"],
  // Limits of the server or the user, locks of others, and a standby that must catch up.
  [/^(57014|53100|53400|55P03|40)/, "ended"],
  [/^53/, "unreachable"],
];

interface Circumstances {
  /** What went wrong where nothing else says it. */
  readonly otherwise?: Failure;
  readonly isTimeUp?: boolean;
}

/** What PostgreSQL or its driver threw, as a sentence without credentials and without values of the data. */
export function postgresFailed(
  thrown: unknown,
  address: Address,
  { otherwise = "query", isTimeUp = false }: Circumstances = {},
): AssayError {
  if (thrown instanceof AssayError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const state = sqlState(thrown);
  if (state !== undefined) {
    const failure = failureOf(state, message, isTimeUp) ?? otherwise;
    // Functions of the database say what they like.
    if (state === "P0001")
      return serverFailed(failure, "a function or view raised an error of its own", address);
    // Errors of data quote the value that is wrong.
    return serverFailed(failure, state.startsWith("22") ? withoutValues(message) : message, address);
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

function failureOf(state: string, message: string, isTimeUp: boolean): Failure | undefined {
  // The same state stands for a limit of time and for somebody who ended the query.
  if (state === "57014" && isTimeUp) return "out-of-time";
  // A parameter in the SQL, to which nobody gives a value; elsewhere the state is that of a broken protocol.
  if (state === "08P01" && /^bind message/i.test(message)) return "query";
  return FAILURES.find(([pattern]) => pattern.test(state))?.[1];
}

function sqlState(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !("code" in thrown)) return undefined;
  return typeof thrown.code === "string" && /^[0-9A-Z]{5}$/.test(thrown.code) && "severity" in thrown
    ? thrown.code
    : undefined;
}
