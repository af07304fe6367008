import type { Env } from "../../model/context.ts";
import { networkReason, REQUEST_TIMEOUT_MS, type Refusal, withOneRetry } from "../http.ts";
import { oneLine, present } from "../text.ts";

/** An answer other than 2xx, or none (status 0). */
export class GitLabError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = "GitLabError";
    this.refusal = refusal;
  }
}

export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof GitLabError) return thrown.refusal;
  return { status: 0, message: networkReason(thrown), headers: {} };
}

export interface GitLabClient {
  readonly apiUrl: string;
  get(path: string): Promise<{ readonly body: unknown; readonly nextPage?: string }>;
  send(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<unknown>;
}

export function gitlabApiUrl(env: Env): string {
  return (present(env.CI_API_V4_URL) ?? "https://gitlab.com/api/v4").replace(/\/+$/, "");
}

/** Undefined without a token that can write notes; a job token cannot. */
export function gitlabClient(env: Env): GitLabClient | undefined {
  const token = present(env.ASSAY_GITLAB_TOKEN) ?? present(env.GITLAB_TOKEN);
  if (token === undefined) return undefined;
  const apiUrl = gitlabApiUrl(env);
  const call = (method: string, path: string, body?: unknown) =>
    withOneRetry(() => request(`${apiUrl}${path}`, token, method, body), refusalOf);
  return {
    apiUrl,
    async get(path) {
      const { json, headers } = await call("GET", path);
      return { body: json, nextPage: present(headers["x-next-page"]?.toString()) };
    },
    async send(method, path, body) {
      return (await call(method, path, body)).json;
    },
  };
}

async function request(url: string, token: string, method: string, body: unknown) {
  const response = await fetch(url, {
    method,
    // A redirect would carry the token to wherever it points.
    redirect: "error",
    signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    headers: {
      "PRIVATE-TOKEN": token,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const headers = Object.fromEntries(response.headers);
  const text = await response.text();
  if (!response.ok)
    throw new GitLabError({ status: response.status, message: wordsOf(text), headers: withLimit(headers) });
  return { json: text === "" ? undefined : (JSON.parse(text) as unknown), headers };
}

/** GitLab names its headers without `x-`. */
function withLimit(headers: Record<string, string>): Refusal["headers"] {
  return { ...headers, "x-ratelimit-remaining": headers["ratelimit-remaining"] };
}

/** GitLab answers `{message: …}`, `{error: …}` or a page of HTML. */
function wordsOf(text: string): string {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null) {
      const said = "message" in parsed ? parsed.message : "error" in parsed ? parsed.error : text;
      return oneLine(typeof said === "string" ? said : JSON.stringify(said));
    }
  } catch {}
  return oneLine(text.replace(/<[^>]*>/g, " "));
}
