import { readFileSync } from "node:fs";
import type { Document } from "openapi-backend";
import { type Answer, type ApiRequest, type ApiServer, serveOpenApi } from "../openapi-server.ts";

export interface FakeNote {
  id: number;
  body: string;
  author: number;
}

export type Mode = "well" | "read-only" | "rate-limited" | "broken" | "gone" | "unauthorized" | "down";

export interface FakeGitLab extends ApiServer {
  readonly notes: FakeNote[];
  mode: Mode;
}

/** Id of the account that the good token belongs to. */
export const ROBOT = 77;
export const TOKEN = "glpat-secret";
const TIME = "2026-01-01T00:00:00.000Z";

/** GitLab in memory for merge request 7 of project 278964. */
export async function startFakeGitLab(): Promise<FakeGitLab> {
  const notes: FakeNote[] = [];
  const behaviour = { mode: "well" as Mode };
  let nextId = 5_000;

  const user = (id: number) => ({ id, username: `user${id}`, name: `User ${id}`, state: "active" });
  const shown = ({ id, body, author }: FakeNote) => ({
    id,
    body,
    author: user(author),
    created_at: TIME,
    updated_at: TIME,
    system: false,
    noteable_iid: 7,
    noteable_type: "MergeRequest",
  });
  const missing: Answer = { status: 404, body: { message: "404 Not found" } };

  /** Only a personal, project or group token in `PRIVATE-TOKEN` opens these routes. */
  function guarded(handler: (request: ApiRequest) => Answer) {
    return (request: ApiRequest): Answer => {
      if (request.headers["private-token"] !== TOKEN)
        return { status: 401, body: { message: "401 Unauthorized" } };
      if (request.params.id !== undefined && request.params.id !== "278964") return missing;
      if (request.params.iid !== undefined && request.params.iid !== "7") return missing;
      return handler(request);
    };
  }

  function refuse(method: string): Answer | "drop" | undefined {
    switch (behaviour.mode) {
      case "down":
        return "drop";
      case "unauthorized":
        return { status: 401, body: { message: "401 Unauthorized" } };
      case "read-only":
        return method === "GET" ? undefined : { status: 403, body: { error: "insufficient_scope" } };
      case "rate-limited":
        return { status: 429, body: { message: "Retry later" }, headers: { "retry-after": "600" } };
      case "broken":
        return { status: 502, body: "<html>GitLab is not responding</html>" };
      case "gone":
        return missing;
      default:
        return undefined;
    }
  }

  const handlers = {
    currentUser: guarded(() => ({ status: 200, body: user(ROBOT) })),
    listNotes: guarded(({ query }) => {
      const size = Number(query.per_page ?? 20);
      const page = Number(query.page ?? 1);
      const next = page * size < notes.length ? String(page + 1) : "";
      return {
        status: 200,
        body: notes.slice((page - 1) * size, page * size).map(shown),
        headers: { "x-next-page": next },
      };
    }),
    createNote: guarded(({ body }) => {
      nextId += 1;
      const made = { id: nextId, body: String(body.body), author: ROBOT };
      notes.push(made);
      return { status: 201, body: shown(made) };
    }),
    updateNote: guarded(({ params, body }) => {
      const found = notes.find(({ id }) => id === Number(params.note_id));
      if (found === undefined) return missing;
      if (found.author !== ROBOT) return { status: 403, body: { message: "403 Forbidden" } };
      found.body = String(body.body);
      return { status: 200, body: shown(found) };
    }),
    deleteNote: guarded(({ params }) => {
      const index = notes.findIndex(({ id }) => id === Number(params.note_id));
      if (index === -1) return missing;
      notes.splice(index, 1);
      return { status: 204 };
    }),
  };
  const description: Document = JSON.parse(
    readFileSync(new URL("description.json", import.meta.url), "utf8"),
  );
  const server = await serveOpenApi(description, handlers, { basePath: "/api/v4", intercept: refuse });
  return Object.defineProperty(Object.assign(server, { notes, mode: "well" as Mode }), "mode", {
    get: () => behaviour.mode,
    set: (mode: Mode) => {
      behaviour.mode = mode;
    },
  });
}
