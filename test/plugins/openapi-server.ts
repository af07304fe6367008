import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Context as ApiContext, type Document, OpenAPIBackend } from "openapi-backend";

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request after its validation: values are as the description types them. */
export interface ApiRequest {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export type ApiHandler = (request: ApiRequest) => Answer;

export interface ApiServer {
  readonly url: string;
  /** What was asked, in order, as `POST /path`. */
  readonly log: string[];
  /** Where a request or an answer of the fake itself broke the published description. Must stay empty. */
  readonly violations: string[];
  close(): Promise<void>;
}

/**
 * An HTTP server over an OpenAPI description: requests that the description refuses get 422 and count as
 * violations, and so do answers of the fake that do not fit it. `intercept` may answer first.
 */
export async function serveOpenApi(
  definition: Document,
  handlers: Readonly<Record<string, ApiHandler>>,
  options: {
    basePath?: string;
    intercept?: (method: string, path: string) => Answer | "drop" | undefined;
  } = {},
): Promise<ApiServer> {
  const violations: string[] = [];
  const log: string[] = [];
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    coerceTypes: true,
    ajvOpts: { strict: false, validateFormats: false, logger: false },
    handlers: {
      ...Object.fromEntries(
        Object.entries(handlers).map(([id, handler]) => [id, (c: ApiContext) => answer(c, id, handler)]),
      ),
      notFound: (c: ApiContext) =>
        violation(`${c.request.method} ${c.request.path} is not in the description`),
      validationFail: (c: ApiContext) =>
        violation(`${c.request.method} ${c.request.path}: ${JSON.stringify(c.validation.errors)}`),
    },
  });
  await api.init();

  function violation(text: string): Answer {
    violations.push(text);
    return { status: 422, body: { message: text } };
  }

  function answer(c: ApiContext, operation: string, handler: ApiHandler): Answer {
    const given = handler({
      operation,
      method: c.request.method,
      path: c.request.path,
      params: strings(c.request.params),
      query: strings(c.request.query),
      headers: strings(c.request.headers),
      body: typeof c.request.requestBody === "object" ? c.request.requestBody : {},
    });
    if (given.status < 300 && given.body !== undefined) {
      const { errors } = api.validateResponse(given.body, c.operation, given.status);
      if (errors?.length) return violation(`the fake's answer to ${operation}: ${JSON.stringify(errors[0])}`);
    }
    return given;
  }

  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request);
    const method = request.method ?? "GET";
    const [path, query = ""] = (request.url ?? "/").slice((options.basePath ?? "").length).split("?");
    log.push(`${method} ${path}`);
    const early = options.intercept?.(method, path);
    if (early === "drop") {
      request.socket.destroy();
      return;
    }
    const headers = strings(request.headers);
    const given: Answer =
      early ?? (await api.handleRequest({ method, path, query, headers, body: parse(body) }));
    response.writeHead(given.status, { "content-type": "application/json; charset=utf-8", ...given.headers });
    response.end(given.body === undefined ? undefined : JSON.stringify(given.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${options.basePath ?? ""}`,
    log,
    violations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function parse(body: string): unknown {
  return body === "" ? undefined : JSON.parse(body);
}

function strings(values: object | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, String(value)]));
}
