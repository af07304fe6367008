import type { Env } from "../../model/context.ts";
import { networkReason, REQUEST_TIMEOUT_MS, type Refusal, withOneRetry } from "../http.ts";
import { present } from "../text.ts";

export type Octokit = Awaited<ReturnType<typeof loadOctokit>>;

export interface Connection {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
}

/** The token of the step, wherever a workflow may have put it. */
export function githubToken(env: Env): string | undefined {
  return present(env.INPUT_TOKEN) ?? present(env.GITHUB_TOKEN) ?? present(env.GH_TOKEN);
}

export function githubApiUrl(env: Env): string {
  return (present(env.GITHUB_API_URL) ?? "https://api.github.com").replace(/\/+$/, "");
}

/** An API client with time-outs and one retry, or the word for what it lacks. */
export async function connect(env: Env): Promise<Connection | { readonly lacks: "token" | "repository" }> {
  const token = githubToken(env);
  if (token === undefined) return { lacks: "token" };
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? "").split("/");
  if (!owner || !repo) return { lacks: "repository" };
  const apiUrl = githubApiUrl(env);
  const octokit = await loadOctokit(token, apiUrl);
  octokit.hook.wrap("request", (request, options) =>
    withOneRetry(
      async () =>
        request({
          ...options,
          request: { ...options.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) },
        }),
      refusalOf,
    ),
  );
  return { octokit, owner, repo, apiUrl };
}

/** Loaded when needed: the toolkit reads the event file as it loads, which most commands need not wait for. */
async function loadOctokit(token: string, apiUrl: string) {
  const { getOctokit } = await import("@actions/github");
  const silent = () => undefined;
  return getOctokit(token, {
    baseUrl: apiUrl,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

/** Octokit throws `RequestError` for answers, with the response; for a broken connection status is 500 and there is none. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Error && "status" in thrown && typeof thrown.status === "number") {
    const response = "response" in thrown ? thrown.response : undefined;
    if (typeof response === "object" && response !== null && "headers" in response)
      return { status: thrown.status, message: thrown.message, headers: headersOf(response.headers) };
  }
  return { status: 0, message: networkReason(thrown), headers: {} };
}

function headersOf(headers: unknown): Refusal["headers"] {
  if (typeof headers !== "object" || headers === null) return {};
  return Object.fromEntries(
    Object.entries(headers).filter(([, value]) => typeof value === "string" || typeof value === "number"),
  );
}
