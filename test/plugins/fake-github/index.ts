import { type Answer, type ApiRequest, type ApiServer, serveOpenApi } from "../openapi-server.ts";
import { githubDescription } from "./description.ts";
import { comment, status, user } from "./resources.ts";

export interface FakeComment {
  id: number;
  body: string;
  login: string;
}

export interface FakePull {
  readonly number: number;
  readonly head: { readonly label: string; readonly sha: string };
}

/** How GitHub behaves today. */
export type Mode =
  | "well"
  | "read-only"
  | "rate-limited"
  | "secondary-limit"
  | "broken"
  | "broken-once"
  | "too-long"
  | "gone"
  | "unauthorized"
  | "down";

export interface FakeGitHub extends ApiServer {
  readonly comments: FakeComment[];
  readonly statuses: {
    sha: string;
    state: string;
    context: string;
    description: string;
    target_url?: string;
  }[];
  readonly pulls: FakePull[];
  mode: Mode;
  /** Who the token is; undefined for a workflow's own token, which may not ask. */
  viewer: string | undefined;
}

const LIMIT = { "x-ratelimit-limit": "1000", "x-ratelimit-remaining": "0" };

/** GitHub in memory for one repository, `Codertocat/Hello-World`, behind its published description. */
export async function startFakeGitHub(): Promise<FakeGitHub> {
  const { document, examplePull } = githubDescription();
  const comments: FakeComment[] = [];
  const statuses: FakeGitHub["statuses"] = [];
  const pulls: FakePull[] = [];
  let nextId = 1_000;
  let failures = 0;
  const behaviour = { mode: "well" as Mode, viewer: undefined as string | undefined };
  const own = () => behaviour.viewer ?? "github-actions[bot]";

  function refuse(method: string): Answer | "drop" | undefined {
    const isWrite = method !== "GET";
    const message = (status: number, text: string, headers?: Record<string, string>): Answer => ({
      status,
      body: { message: text, documentation_url: "https://docs.github.com/rest" },
      headers,
    });
    switch (behaviour.mode) {
      case "down":
        return "drop";
      case "unauthorized":
        return message(401, "Bad credentials");
      case "read-only":
        return isWrite ? message(403, "Resource not accessible by integration") : undefined;
      case "rate-limited":
        return message(403, "API rate limit exceeded for installation", {
          ...LIMIT,
          "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 1800),
        });
      case "secondary-limit":
        behaviour.mode = "well";
        return message(403, "You have exceeded a secondary rate limit", { "retry-after": "1" });
      case "broken":
        return message(500, "Server Error");
      case "broken-once":
        failures += 1;
        return failures === 1 ? message(502, "Bad Gateway") : undefined;
      case "too-long":
        return isWrite ? message(422, "Validation Failed: body is too long") : undefined;
      case "gone":
        return message(404, "Not Found");
      default:
        return undefined;
    }
  }

  /** Rules that GitHub keeps and its description does not say. */
  function bodyProblem({ body }: ApiRequest): Answer | undefined {
    const text = String(body.body ?? "");
    if (text.length > 65_536)
      return { status: 422, body: { message: "body is too long (maximum is 65536 characters)" } };
    return text.trim() === "" ? { status: 422, body: { message: "body can't be blank" } } : undefined;
  }

  const shown = (one: FakeComment) => comment(server.url, one.id, one.body, one.login);
  const handlers = {
    "users/get-authenticated": (): Answer =>
      behaviour.viewer === undefined
        ? { status: 403, body: { message: "Resource not accessible by integration" } }
        : { status: 200, body: user(server.url, behaviour.viewer) },
    "issues/list-comments": ({ query, path }: ApiRequest): Answer => {
      const size = Number(query.per_page ?? 30);
      const page = Number(query.page ?? 1);
      const slice = comments.slice((page - 1) * size, page * size);
      const next = `<${server.url}${path}?per_page=${size}&page=${page + 1}>; rel="next"`;
      return {
        status: 200,
        body: slice.map(shown),
        headers: page * size < comments.length ? { link: next } : {},
      };
    },
    "issues/create-comment": (request: ApiRequest): Answer => {
      const problem = bodyProblem(request);
      if (problem !== undefined) return problem;
      nextId += 1;
      const made = { id: nextId, body: String(request.body.body), login: own() };
      comments.push(made);
      return { status: 201, body: shown(made) };
    },
    "issues/update-comment": (request: ApiRequest): Answer => {
      const found = comments.find(({ id }) => id === Number(request.params.comment_id));
      if (found === undefined) return { status: 404, body: { message: "Not Found" } };
      const problem = bodyProblem(request);
      if (problem !== undefined) return problem;
      found.body = String(request.body.body);
      return { status: 200, body: shown(found) };
    },
    "issues/delete-comment": ({ params }: ApiRequest): Answer => {
      const index = comments.findIndex(({ id }) => id === Number(params.comment_id));
      if (index === -1) return { status: 404, body: { message: "Not Found" } };
      comments.splice(index, 1);
      return { status: 204 };
    },
    "repos/create-commit-status": ({ params, body }: ApiRequest): Answer => {
      const description = String(body.description ?? "");
      if (description.length > 140)
        return { status: 422, body: { message: "description is too long (maximum is 140 characters)" } };
      const made = {
        sha: params.sha,
        state: String(body.state),
        context: String(body.context),
        description,
        ...(body.target_url === undefined ? {} : { target_url: String(body.target_url) }),
      };
      statuses.push(made);
      return { status: 201, body: status(server.url, made) };
    },
    "pulls/list": ({ query }: ApiRequest): Answer => ({
      status: 200,
      body: pulls
        .filter(({ head }) => query.head === undefined || head.label === query.head)
        .map(({ number, head }) => ({
          ...examplePull,
          number,
          // GitHub's own example lacks a member that its description requires of teams.
          requested_teams: [],
          head: { ...(examplePull.head as object), ...head, ref: head.label.split(":")[1] },
        })),
    }),
  };
  const server = await serveOpenApi(document, handlers, { intercept: refuse });
  return Object.defineProperties(Object.assign(server, { comments, statuses, pulls }), {
    mode: {
      get: () => behaviour.mode,
      set: (mode: Mode) => {
        behaviour.mode = mode;
        failures = 0;
      },
    },
    viewer: {
      get: () => behaviour.viewer,
      set: (login) => {
        behaviour.viewer = login;
      },
    },
  }) as FakeGitHub;
}
