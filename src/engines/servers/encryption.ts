import { AssayError } from "../../model/error.ts";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;

/** True for names and addresses of this very machine. */
export function isThisMachine(host: string): boolean {
  return LOOPBACK.test(host);
}

/** What a URL may say of encryption, and what is meant by it; undefined leaves it to where the host is. */
const SAID: Readonly<Record<string, Readonly<Record<string, boolean | undefined>>>> = {
  tls: { on: true, off: false },
  ssl: { true: true, false: false },
  // As libpq has them. Its `allow` and `prefer` would go on without encryption where somebody in between says so.
  sslmode: {
    disable: false,
    allow: undefined,
    prefer: undefined,
    require: true,
    "verify-ca": true,
    "verify-full": true,
  },
};

/**
 * Whether a connection is encrypted, and with it verified: as the URL says, or else everywhere but on this machine.
 * @throws AssayError `data/no-connection` for what nobody can tell the meaning of: nothing is asked then
 */
export function isEncrypted(options: URLSearchParams, host: string): boolean {
  const said = new Set<boolean>();
  // Trino writes `SSL`.
  for (const [given, value] of options) {
    const name = given.toLowerCase();
    if (!Object.hasOwn(SAID, name)) continue;
    const meanings = SAID[name];
    if (!Object.hasOwn(meanings, value))
      throw refused(`says \`${name}=\` and behind it none of ${quoted(Object.keys(meanings))}`);
    const meant = meanings[value];
    if (meant !== undefined) said.add(meant);
  }
  if (said.size > 1) throw refused("says by its end both that it is encrypted and that it is not");
  return [...said].at(0) ?? !isThisMachine(host);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

function refused(what: string): AssayError {
  return new AssayError("data/no-connection", `The connection's URL ${what}.`, {
    fix: "Write `?tls=on` or `?tls=off`, or leave it out: then connections are encrypted, except to this very machine.",
  });
}
