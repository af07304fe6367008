import { AssayError, reasonOf } from "../../../model/error.ts";
import { type Server, withoutSecrets } from "./credentials.ts";

export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** A run with all its tags is a few kilobytes. */
export const LIMITS: Limits = { bytes: 5_000_000, milliseconds: 10_000 };

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/**
 * One GET that cannot outgrow its limits and goes nowhere but to this address.
 * @throws AssayError `evaluation/mlflow-server`
 */
export async function getAnswer(path: string, asked: Server, limits: Limits): Promise<Answer> {
  const server = asked.url;
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await fetch(`${server}${path}`, {
      redirect: "manual",
      signal,
      headers: {
        Accept: "application/json",
        ...(asked.authorization === undefined ? {} : { Authorization: asked.authorization }),
      },
    });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw unusable(
        server,
        `answers with a redirect (${response.status}), which is not followed`,
        "Write the address that it leads to; one that leads to a login page needs credentials.",
      );
    }
    return { status: response.status, text: withoutSecrets(await readText(response, server, limits), asked) };
  } catch (thrown) {
    if (thrown instanceof AssayError) throw thrown;
    const what = signal.aborted
      ? `did not answer within ${limits.milliseconds / 1000} seconds`
      : `cannot be asked: ${networkReason(thrown)}`;
    throw unusable(server, what, "Check the address, and that it can be reached from where the gate runs.");
  }
}

/** Counts after decompression, so that a small answer cannot become a large one. */
async function readText(response: Response, server: string, { bytes }: Limits): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let seen = 0;
  for await (const chunk of response.body ?? []) {
    seen += chunk.byteLength;
    if (seen > bytes)
      throw unusable(server, `answers with more than ${bytes} bytes`, "Check that this is an MLflow server.");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** `fetch` says why in the cause, which names host and port and no more. */
function networkReason(thrown: unknown): string {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return reasonOf(cause ?? thrown);
}

export function unusable(server: string, what: string, fix: string): AssayError {
  return new AssayError("evaluation/mlflow-server", `The MLflow server \`${server}\` ${what}.`, { fix });
}
