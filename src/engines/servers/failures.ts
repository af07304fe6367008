import type { Code } from "../../model/codes/index.ts";
import { AssayError } from "../../model/error.ts";
import { type Address, serverReason } from "./url.ts";

/** What went wrong between here and a server, whatever the server calls it. */
export type Failure =
  | "unreachable"
  | "certificate"
  | "refused"
  | "lost"
  | "no-database"
  | "no-table"
  | "no-permission"
  | "out-of-time"
  | "ended"
  | "out-of-memory"
  | "query";

interface Sentence {
  readonly code: Code;
  readonly message: (place: string, reason: string) => string;
  readonly fix: string;
}

const SENTENCES: Readonly<Record<Failure, Sentence>> = {
  unreachable: {
    code: "data/no-connection",
    message: (place, reason) => `The server at ${place} cannot be reached: ${reason}.`,
    fix: "Check host and port of the connection's URL, and that this machine may reach them.",
  },
  certificate: {
    code: "data/no-connection",
    message: (place, reason) => `The certificate of the server at ${place} does not hold: ${reason}.`,
    fix: "For an authority of your own, name its certificate with `NODE_EXTRA_CA_CERTS`; the URL's host must be one that the certificate names.",
  },
  refused: {
    code: "data/no-connection",
    message: (place, reason) => `The server at ${place} does not let this user in: ${reason}.`,
    fix: "Check user and password of the connection's URL.",
  },
  lost: {
    code: "data/no-connection",
    message: (place, reason) => `The server at ${place} went away before it had answered: ${reason}.`,
    fix: "Run again; if it stays, read the server's own log.",
  },
  "no-database": {
    code: "data/no-connection",
    message: (place, reason) => `The server at ${place} has not the database that the URL names: ${reason}.`,
    fix: "Check the path of the connection's URL.",
  },
  "no-table": {
    code: "data/no-table",
    message: (place, reason) => `A table is not on the server at ${place}: ${reason}.`,
    fix: "Check `table:`; write parts with dots between, and quote names that need it.",
  },
  "no-permission": {
    code: "data/no-permission",
    message: (place, reason) => `The server at ${place} does not let this user read: ${reason}.`,
    fix: "Grant the connection's user SELECT on the table, and nothing more.",
  },
  "out-of-time": {
    code: "data/slow-server",
    message: (place, reason) =>
      `The gate's time was up before the server at ${place} had answered: ${reason}.`,
    fix: "Give the gate more with `timeout:`, look at fewer rows with the gate's `where:`, or ask the server why it is slow.",
  },
  ended: {
    code: "data/query-ended",
    message: (place, reason) => `The server at ${place} ended a query by itself: ${reason}.`,
    fix: "Look at what the server or the connection's user is limited to, or who holds the table, and run again.",
  },
  "out-of-memory": {
    code: "data/out-of-memory",
    message: (place, reason) =>
      `The query does not fit into the memory of the server at ${place}: ${reason}.`,
    fix: "Give the server more memory, or look at fewer rows with `where:`.",
  },
  query: {
    code: "data/unreadable",
    message: (place, reason) => `The data could not be read to its end: ${reason} (${place}).`,
    fix: "Check the rule's SQL and the type of the column that the message names.",
  },
};

/** A sentence without credentials about what a server or its driver said. */
export function serverFailed(
  failure: Failure,
  reason: string,
  address: Pick<Address, "place" | "secrets">,
): AssayError {
  const { code, message, fix } = SENTENCES[failure];
  const said = serverReason(reason, address).replace(/\.$/, "");
  // What was thrown is no cause of this error: drivers put addresses and passwords into theirs.
  return new AssayError(code, message(address.place, said), { fix });
}

export function noTable(name: string, address: Pick<Address, "place" | "secrets">): AssayError {
  return serverFailed("no-table", `there is no \`${name}\``, address);
}

const NOT_REACHED: Readonly<Record<string, string>> = {
  ENOTFOUND: "its name is not known",
  EAI_AGAIN: "its name could not be looked up",
  ECONNREFUSED: "nothing listens there",
  ETIMEDOUT: "it does not answer",
  EHOSTUNREACH: "there is no way to it",
  ENETUNREACH: "there is no way to it",
};
/** What a certificate can lack, in the words of OpenSSL and Node. */
const CERTIFICATE =
  /^(ERR_TLS_CERT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ERR_SSL_.*CERT)/;
const CERTIFICATES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "it has expired",
  CERT_NOT_YET_VALID: "it is not valid yet",
  ERR_TLS_CERT_ALTNAME_INVALID: "it is made out for another host",
  DEPTH_ZERO_SELF_SIGNED_CERT: "it is signed by itself, and no authority is known for it",
  SELF_SIGNED_CERT_IN_CHAIN: "the authority that signed it is not known here",
  UNABLE_TO_GET_ISSUER_CERT: "the authority that signed it is not known here",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the authority that signed it is not known here",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the authority that signed it is not known here",
};
const TLS = /^(ERR_TLS|ERR_SSL|ERR_OSSL|EPROTO)/;
const BROKEN = ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ERR_STREAM_PREMATURE_CLOSE"];

/** What the network itself says, before the server has a say; undefined for anything else. */
export function networkFailure(
  thrown: unknown,
  address: Pick<Address, "place" | "secrets">,
): AssayError | undefined {
  const code = networkCode(thrown);
  if (code === undefined) return undefined;
  if (Object.hasOwn(NOT_REACHED, code)) return serverFailed("unreachable", NOT_REACHED[code], address);
  if (CERTIFICATE.test(code)) return serverFailed("certificate", CERTIFICATES[code] ?? code, address);
  if (TLS.test(code)) return serverFailed("unreachable", `TLS cannot be agreed on (${code})`, address);
  return BROKEN.includes(code) ? serverFailed("lost", `the connection broke (${code})`, address) : undefined;
}

/** The code of an error, of what caused it or of one of several attempts. */
function networkCode(thrown: unknown, depth = 0): string | undefined {
  if (!(thrown instanceof Error) || depth > 4) return undefined;
  if ("code" in thrown && typeof thrown.code === "string" && /^[A-Z][A-Z0-9_]+$/.test(thrown.code))
    if (/[A-Z]{3}/.test(thrown.code)) return thrown.code;
  if (thrown instanceof AggregateError) return networkCode(thrown.errors[0], depth + 1);
  return networkCode(thrown.cause, depth + 1);
}
