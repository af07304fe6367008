import { AssayError } from "../../model/error.ts";
import { type Failure, networkFailure, serverFailed } from "../servers/failures.ts";
import type { Address } from "../servers/url.ts";

/** Conditions as Spark's list of errors names them. */
const FAILURES: readonly (readonly [RegExp, Failure])[] = [
  [/^(TABLE_OR_VIEW_NOT_FOUND|SCHEMA_NOT_FOUND|PARSE_SYNTAX_ERROR_IN_NAME)/, "no-table"],
  [/^(INSUFFICIENT_PERMISSIONS|PERMISSION_DENIED)/, "no-permission"],
  [/OUT_OF_MEMORY/, "out-of-memory"],
];
/** Errors of data quote the value that is wrong. */
const OF_DATA = /^(CAST_INVALID_INPUT|CAST_OVERFLOW|NUMERIC_|ARITHMETIC_OVERFLOW|INVALID_)/;

/** What Spark or its driver threw, without the stack and without values of the data. */
export function sparkFailed(thrown: unknown, address: Address): AssayError {
  if (thrown instanceof AssayError) return thrown;
  const said = messageOf(thrown);
  const [, condition = "", reason = said] = /\[([A-Z][A-Z0-9_.]+)\] (?!org\.)(.*)/s.exec(said) ?? [];
  const failure = FAILURES.find(([pattern]) => pattern.test(condition))?.[1];
  if (failure !== undefined) return serverFailed(failure, reason, address);
  // What `raise_error` says can be a value of the data.
  if (condition === "USER_RAISED_EXCEPTION")
    return serverFailed("query", `[${condition}] the query itself raised an error`, address);
  if (condition !== "") {
    const masked = OF_DATA.test(condition) ? withoutValues(reason) : reason;
    return serverFailed("query", `[${condition}] ${masked}`, address);
  }
  const network = networkFailure(thrown, address);
  if (network !== undefined) return network;
  if (/authenticat|sasl|login/i.test(said))
    return serverFailed("refused", "it refused user or password", address);
  if (/connection|closed|lost|socket/i.test(said))
    return serverFailed("lost", "the connection broke", address);
  return serverFailed("query", said, address);
}

/** Texts stand in single quotes, which they may hold themselves; numbers stand in none. */
function withoutValues(reason: string): string {
  return reason
    .replace(/'.*'/s, "•••")
    .replace(/\b(value) .* (of the type)/is, "$1 ••• $2")
    .replaceAll(/"[^"]*"/g, "•••");
}

function messageOf(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null) return String(thrown);
  const response = "response" in thrown ? thrown.response : undefined;
  if (typeof response === "object" && response !== null && "errorMessage" in response) {
    const { errorMessage } = response;
    if (typeof errorMessage === "string") return errorMessage;
  }
  return "message" in thrown ? String(thrown.message) : String(thrown);
}
