import type { AssayError } from "../../model/error.ts";
import { type Failure, serverFailed } from "../servers/failures.ts";
import type { Address } from "../servers/url.ts";

/** Names of errors as Trino lists them. */
const FAILURES: readonly (readonly [RegExp, Failure])[] = [
  [/^(TABLE|SCHEMA|CATALOG)_NOT_FOUND$|^MISSING_(CATALOG|SCHEMA)_NAME$/, "no-table"],
  [/^PERMISSION_DENIED$/, "no-permission"],
  [/^EXCEEDED_(TIME_LIMIT|CPU_LIMIT)$/, "out-of-time"],
  [/MEMORY_LIMIT|^CLUSTER_OUT_OF_MEMORY$/, "out-of-memory"],
  [/^(SERVER_SHUTTING_DOWN|ADMINISTRATIVELY_KILLED|ABANDONED_QUERY|NO_NODES_AVAILABLE)$/, "lost"],
  [/^(ADMINISTRATIVELY_PREEMPTED|CLUSTER_OUT_OF_MEMORY)$/, "lost"],
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
  const masked = isOfData ? message.replaceAll(/'[^']*'|"[^"]*"|: .*$/g, " •••") : message;
  return serverFailed(failure, masked.replace(/^line \d+:\d+: /, ""), address);
}
