import { AssayError } from "../../model/error.ts";
import { isEncrypted } from "./encryption.ts";

/** Where a server is and who asks, out of a URL that holds a password. */
export interface Address {
  readonly host: string;
  readonly port: number;
  /** For sentences: `warehouse.example:5432`, without who asks. */
  readonly place: string;
  readonly user?: string;
  readonly password?: string;
  /** The parts of the path, decoded. */
  readonly path: readonly string[];
  readonly options: URLSearchParams;
  /** Encrypted and verified: unless the URL says it, not for this machine, and for every other. */
  readonly tls: boolean;
  /** Everything of the URL that no message may hold. */
  readonly secrets: readonly string[];
}

/**
 * Takes the URL of a server apart.
 * @param shape as the server's help shows it; refusals never show the URL itself
 * @throws AssayError `data/no-connection`
 */
export function addressOf(url: string, shape: string, defaultPort: number): Address {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || parsed.hostname === "") throw notAnAddress(shape);
  try {
    const host = decodeURIComponent(parsed.hostname).replace(/^\[(.*)\]$/, "$1");
    const [user, password] = [decodeURIComponent(parsed.username), decodeURIComponent(parsed.password)];
    const port = parsed.port === "" ? defaultPort : Number(parsed.port);
    const options = parsed.searchParams;
    const path = parsed.pathname.split("/").filter(Boolean).map(decodeURIComponent);
    const secrets = [url, parsed.href, password, parsed.password].filter((one) => one.length > 0);
    return {
      host,
      port,
      place: `${host.includes(":") ? `[${host}]` : host}:${port}`,
      ...(user === "" ? {} : { user }),
      ...(password === "" ? {} : { password }),
      path,
      options,
      tls: isEncrypted(options, host),
      secrets: [...new Set(secrets)].sort((a, b) => b.length - a.length),
    };
  } catch (thrown) {
    if (thrown instanceof URIError) throw notAnAddress(shape);
    throw thrown;
  }
}

function notAnAddress(shape: string): AssayError {
  return new AssayError("data/no-connection", "The variable of the connection holds no URL of a server.", {
    fix: `Set it to one like \`${shape}\`; write special characters of the password percent-encoded.`,
  });
}

const LONGEST = 240;

/** What a server or its driver said, in one cut line without the secrets of the address. */
export function serverReason(message: string, { secrets }: Pick<Address, "secrets">): string {
  const masked = secrets.reduce((text, secret) => text.replaceAll(secret, "•••"), message);
  const withoutUrls = masked.replaceAll(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, "$1•••@");
  const [line] = withoutUrls.trim().split(/[\r\n]/, 1);
  const plain = line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").trim() || "no reason was given";
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
