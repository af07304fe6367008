import { setTimeout as sleep } from "node:timers/promises";
import { reasonOf } from "../model/error.ts";

/** A comment is not worth more of a paid machine's time than this. */
export const REQUEST_TIMEOUT_MS = 20_000;
export const LONGEST_WAIT_SECONDS = 30;

/** What an API answered when it did not do as asked. `status` 0: it did not answer. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** True for a used-up primary limit (403 or 429 with nothing remaining) and for a secondary one. */
export function isRateLimit({ status, headers, message }: Refusal): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    String(headers["x-ratelimit-remaining"]) === "0" ||
    headers["retry-after"] !== undefined ||
    /rate limit/i.test(message)
  );
}

/** Seconds until another try makes sense: `retry-after`, else the reset time of the limit. */
export function waitSeconds({ headers }: Refusal, now: number = Date.now()): number | undefined {
  const after = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && Number.isFinite(after)) return Math.max(0, after);
  const reset = Number(headers["x-ratelimit-reset"] ?? headers["ratelimit-reset"]);
  if (Number.isFinite(reset) && reset > 0) return Math.max(0, Math.ceil(reset - now / 1000));
  return undefined;
}

/**
 * Runs `request`, and once more after a 5xx answer or a rate limit that ends within 30 seconds.
 * A time-out is not tried again: what was sent may have arrived.
 */
export async function withOneRetry<Answer>(
  request: () => Promise<Answer>,
  refusalOf: (thrown: unknown) => Refusal,
  pause: (seconds: number) => Promise<unknown> = (seconds) => sleep(seconds * 1000),
): Promise<Answer> {
  try {
    return await request();
  } catch (thrown) {
    const refusal = refusalOf(thrown);
    const wait = refusal.status >= 500 ? 1 : isRateLimit(refusal) ? waitSeconds(refusal) : undefined;
    if (wait === undefined || wait > LONGEST_WAIT_SECONDS) throw thrown;
    await pause(wait);
    return request();
  }
}

/** The reason of a failed `fetch`, which hides behind `fetch failed`. */
export function networkReason(thrown: unknown): string {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  if ([thrown, cause].some((one) => one instanceof Error && one.name === "TimeoutError"))
    return `no answer in ${REQUEST_TIMEOUT_MS / 1000} s`;
  return cause instanceof Error && cause.message !== "" ? reasonOf(cause) : reasonOf(thrown);
}
