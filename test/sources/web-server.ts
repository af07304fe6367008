import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** A web server on this machine that goes with its scope. */
export class WebServer {
  readonly requests: IncomingMessage[] = [];
  readonly origin: string;
  readonly #server: ReturnType<typeof createServer>;

  private constructor(server: ReturnType<typeof createServer>, requests: IncomingMessage[]) {
    this.#server = server;
    this.requests = requests;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(handler: Handler): Promise<WebServer> {
    const requests: IncomingMessage[] = [];
    const server = createServer((request, response) => {
      requests.push(request);
      handler(request, response, new URL(request.url ?? "/", "http://127.0.0.1"));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new WebServer(server, requests);
  }

  [Symbol.dispose](): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** Answers with the bytes, or with the part of them that `Range` asks for. */
export function sendBytes(
  { headers }: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  etag: string,
): void {
  if (headers["if-match"] !== undefined && headers["if-match"] !== etag) {
    response.writeHead(412).end();
    return;
  }
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? "") ?? [];
  const facts = { etag, "accept-ranges": "bytes" };
  if (from === undefined) {
    response.writeHead(200, { ...facts, "content-length": bytes.length }).end(bytes);
    return;
  }
  const part = bytes.subarray(Number(from), to === "" ? bytes.length : Number(to) + 1);
  const range = `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`;
  response.writeHead(206, { ...facts, "content-range": range, "content-length": part.length }).end(part);
}
