import { lookup } from "node:dns";
import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { AssayError } from "../model/error.ts";
import { shownAddress } from "./remote-address.ts";
import { type FetchLimits, isLoopback, isMetadata, refusePlain } from "./remote-limits.ts";

export interface Hop {
  readonly url: URL;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  /** The one server that is told the authorization, such as `https://data.example.com`. */
  readonly origin?: string;
  readonly authorization?: string;
}

type Headers = Readonly<Record<string, string | undefined>>;

const MOST_REDIRECTS = 5;
const SILENCE_LIMIT_MS = 60_000;

/**
 * The answer to a GET, after redirects. Each address on the way is looked at as the first was, and none but the
 * server that they are for is sent credentials.
 * @throws AssayError `source/redirect`, `source/refused-address`, `source/plain-http`
 */
export async function request(first: Hop, headers: Headers): Promise<http.IncomingMessage> {
  let { url } = first;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    refusePlain(url, first.limits);
    refuseHost(url, first.url);
    const answer = await send({ ...first, url }, headers);
    const next = nextOf(answer, url);
    if (next === undefined) return answer;
    answer.destroy();
    url = next;
  }
  throw new AssayError(
    "source/redirect",
    `\`${shownAddress(first.url.href)}\` redirects more than ${MOST_REDIRECTS} times, or in a circle.`,
    { fix: "Name the address that the data is at." },
  );
}

function nextOf({ statusCode = 0, headers }: http.IncomingMessage, url: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  const next = URL.parse(headers.location ?? "", url.href);
  if (next !== null && headers.location !== undefined && /^https?:$/.test(next.protocol)) {
    next.username = "";
    next.password = "";
    return next;
  }
  throw new AssayError(
    "source/redirect",
    `\`${shownAddress(url.href)}\` redirects to no address of the web.`,
    {
      fix: "Name the address that the data is at.",
    },
  );
}

/** A public page must not lead to what only this machine can reach. */
function refuseHost(url: URL, first: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isMetadata(host) || (isLoopback(host) && !isLoopback(first.hostname))) throw refusedAddress(url);
}

function refusedAddress(url: URL): AssayError {
  return new AssayError(
    "source/refused-address",
    `\`${shownAddress(url.href)}\` leads to an address that only this machine sees, where clouds keep secrets.`,
    { fix: "Name the machine that has the data." },
  );
}

function send({ url, signal, origin, authorization }: Hop, headers: Headers): Promise<http.IncomingMessage> {
  const mayKnow = origin !== undefined && URL.parse(origin)?.origin === url.origin;
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  const sent = (url.protocol === "https:" ? https : http).get(
    url,
    {
      agent: false,
      signal,
      lookup: safeLookup(url),
      headers: {
        ...headers,
        accept: "*/*",
        "accept-encoding": "identity",
        "user-agent": "assay",
        ...(mayKnow && authorization !== undefined ? { authorization } : {}),
      },
    },
    resolve,
  );
  sent.setTimeout(SILENCE_LIMIT_MS, () => sent.destroy(new Error("the server is silent")));
  sent.on("error", reject);
  return promise;
}

/** A name is looked at by what it stands for when the connection is made, not before. */
function safeLookup(url: URL): LookupFunction {
  const isLocal = isLoopback(url.hostname);
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, "", 0);
      const bad = found.some(({ address }) => isMetadata(address) || (isLoopback(address) && !isLocal));
      if (bad) return done(refusedAddress(url), "", 0);
      if (options.all === true) return done(null, found);
      done(null, found[0].address, found[0].family);
    });
  };
}
