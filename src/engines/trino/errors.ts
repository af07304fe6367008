import type { AssayError } from "../../model/error.ts";
import { type Failure, serverFailed } from "../servers/failures.ts";
import { withoutValues } from "../servers/mask.ts";
import type { Address } from "../servers/url.ts";

/** Names of errors as Trino lists them. */
const FAILURES: readonly (readonly [RegExp, Failure])[] = [
  [/^(TABLE|SCHEMA|CATALOG)_NOT_FOUND$|^MISSING_(CATALOG|SCHEMA)_NAME$/, "no-table"],
  [/^PERMISSION_DENIED$/, "no-permission"],
  [/^EXCEEDED_(TIME|CPU|SCAN)_LIMIT$|^ADMINISTRATIVELY_(KILLED|PREEMPTED)$|^USER_CANCELED$/, "ended"],
  [/MEMORY_LIMIT|^CLUSTER_OUT_OF_MEMORY$/, "out-of-memory"],
  [/^(SERVER_SHUTTING_DOWN|ABANDONED_QUERY|NO_NODES_AVAILABLE)$/, "lost"],
];

/** What Trino said, without values of the data. */
export function trinoFailed(
  { message, errorName }: { readonly message: string; readonly errorName: string },
  address: Address,
): AssayError {
  const failure = FAILURES.find(([pattern]) => pattern.test(errorName))?.[1] ?? "query";
  const isOfData = /^(INVALID_CAST_ARGUMENT|INVALID_FUNCTION_ARGUMENT|NUMERIC_VALUE_OUT_OF_RANGE)$/.test(
    errorName,
  );
  const masked = isOfData
    ? withoutValues(message.replace(/: .*$/s, " •••").replace(/\b(value) .* (cannot) /is, "$1 ••• $2 "))
    : message;
  // What `fail` says can be a value of the data.
  if (errorName === "GENERIC_USER_ERROR")
    return serverFailed("query", "the query itself raised an error", address);
  return serverFailed(failure, masked.replace(/^line \d+:\d+: /, ""), address);
}
