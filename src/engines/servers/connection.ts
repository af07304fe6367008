import { AssayError } from "../../model/error.ts";
import type { Server } from "../engine.ts";
import { SERVERS } from "../servers.ts";

/**
 * Names of variables that may hold the URL of a server. Configs come with the change that is judged: one that
 * could name any variable could have the application's own database asked, and tell in numbers what is in it.
 * So whoever runs Assay says by the name which URL is meant for it.
 */
export const CONNECTION_NAME = "^(ASSAY_[A-Z0-9_]+|([A-Z0-9_]+_)?WAREHOUSE_URL)$";

const NAME = new RegExp(CONNECTION_NAME);
/** A gate is not even sent what a variable holds beside these, so it cannot say which of both is wrong. */
function beginnings(): string {
  return SERVERS.flatMap(({ schemes }) => schemes.map((scheme) => `\`${scheme}://\``)).join(", ");
}

/** True for a variable that a config may name: by its name, and by a value that is the URL of a known server. */
export function isConnection(name: string, value: string): boolean {
  return NAME.test(name) && serverFor(value) !== undefined;
}

function serverFor(url: string): Server | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1].toLowerCase();
  return SERVERS.find(({ schemes }) => scheme !== undefined && schemes.includes(scheme));
}

/**
 * The kind of server that a config names, and the URL that its variable holds.
 * @throws AssayError `data/no-connection`
 */
export function connectionOf(
  engine: string,
  variable: string,
  secrets: Readonly<Record<string, string>> = {},
): { readonly server: Server; readonly url: string } {
  const server = SERVERS.find(({ id }) => id === engine);
  if (server === undefined) throw new TypeError(`there is no engine ${engine}`);
  const url = Object.hasOwn(secrets, variable) ? secrets[variable] : undefined;
  if (url === undefined || !isConnection(variable, url))
    throw new AssayError(
      "data/no-connection",
      `\`${variable}\` is not set in the environment, or holds no URL of a server: one that begins with ${beginnings()}.`,
      {
        fix: `Set it to one like \`${server.url}\` in the step that runs Assay, from the store of secrets. Pull requests from forks have none.`,
      },
    );
  if (serverFor(url) !== server)
    throw new AssayError(
      "data/no-connection",
      `\`${variable}\` holds a URL for \`${serverFor(url)?.id}\`, and the source says \`engine: ${engine}\`.`,
      { fix: `Name the engine of the server, or set the variable to one like \`${server.url}\`.` },
    );
  return { server, url };
}
