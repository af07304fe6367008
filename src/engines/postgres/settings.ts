import { readFileSync } from "node:fs";
import type { ClientConfig } from "pg";
import { AssayError } from "../../model/error.ts";
import type { Address } from "../servers/url.ts";

const CONNECT_SECONDS = 15;
/** The server gives a query up by itself; after so much longer the driver does. */
export const GRACE_MS = 500;

/** What other clients take from a URL's end and would read other rows by, or as somebody else. */
const NOT_READ =
  /^(host|hostaddr|port|user|password|passfile|dbname|service|options|sslcert|sslkey|sslcrl|sslcrldir|search_path|currentschema|schema)$/i;

/** @throws AssayError `data/no-connection` for a URL that asks for what is not done here */
export function connectionSettings(address: Address, seconds: number): ClientConfig {
  const { host, port, user, password, path, options, tls } = address;
  const unread = [...options.keys()].find((name) => NOT_READ.test(name));
  if (unread !== undefined)
    throw refused(
      address,
      `says \`${unread}\`, which Assay does not read`,
      "Write user, password, host, port and database before the `?`, and the schema into `table:`.",
    );
  return {
    host,
    port,
    user,
    // Given in any case: the driver would look for a file with passwords otherwise.
    password: password ?? "",
    database: path[0] ?? user,
    ssl: tls ? { rejectUnauthorized: true, ...authority(address) } : false,
    connectionTimeoutMillis: Math.min(CONNECT_SECONDS, seconds) * 1000,
    query_timeout: Math.ceil(seconds * 1000) + GRACE_MS,
    application_name: "assay",
    keepAlive: true,
  };
}

/** The only authority that is trusted, if the URL names a file as it does for libpq. */
function authority(address: Address): { readonly ca?: string } {
  const file = address.options.get("sslrootcert");
  if (file === null || file === "" || file === "system") return {};
  try {
    return { ca: readFileSync(file, "utf8") };
  } catch {
    throw refused(
      address,
      "names a file with `sslrootcert` that cannot be read",
      "Write its absolute path, or name the file with `NODE_EXTRA_CA_CERTS`.",
    );
  }
}

function refused({ place }: Address, what: string, fix: string): AssayError {
  return new AssayError("data/no-connection", `The URL for ${place} ${what}.`, { fix });
}
