import { AssayError } from "../../../model/error.ts";
import { trackingUrl } from "./config.ts";

/** As MLflow's own client names them. */
export const MLFLOW_SECRETS = [
  "MLFLOW_TRACKING_URI",
  "MLFLOW_TRACKING_USERNAME",
  "MLFLOW_TRACKING_PASSWORD",
  "MLFLOW_TRACKING_TOKEN",
] as const;

export type MlflowSecrets = { readonly [name in (typeof MLFLOW_SECRETS)[number]]?: string };

/** A tracking server and how Assay says who it is. */
export interface Server {
  /** Without a slash at its end. */
  readonly url: string;
  /** The `Authorization` header. */
  readonly authorization?: string;
  /** Why no credentials are sent although there are some. */
  readonly withheld?: string;
  /** What must not stand in any text of ours. */
  readonly secrets: readonly string[];
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The server that the config names, or that of the environment. The config comes with the change that is judged,
 * so credentials go to no other place than the one that stands beside them in the environment.
 * @throws AssayError `evaluation/settings`, `evaluation/mlflow-server`, neither with a secret in it
 */
export function serverOf(tracking_uri: string | undefined, secrets: MlflowSecrets = {}): Server {
  const { MLFLOW_TRACKING_URI: uri = "" } = secrets;
  if (tracking_uri === undefined && uri === "")
    throw new AssayError(
      "evaluation/settings",
      "`mlflow_run` has no `tracking_uri`, and the environment no MLFLOW_TRACKING_URI.",
      { fix: "Say where the run is kept, in one of the two, or with `store:` for a folder." },
    );
  const url =
    tracking_uri === undefined ? trackingUrl(uri, "MLFLOW_TRACKING_URI") : trackingUrl(tracking_uri);
  const authorization = authorizationOf(secrets);
  if (authorization === undefined) return { url, secrets: [] };
  if (uri === "") return { url, secrets: [], withheld: "MLFLOW_TRACKING_URI is not set beside them" };
  if (new URL(url).origin !== new URL(trackingUrl(uri, "MLFLOW_TRACKING_URI")).origin)
    return { url, secrets: [], withheld: "they are those of the server that MLFLOW_TRACKING_URI names" };
  requirePrivate(url);
  const { MLFLOW_TRACKING_PASSWORD: password = "", MLFLOW_TRACKING_TOKEN: token = "" } = secrets;
  const sent = authorization.slice(authorization.indexOf(" ") + 1);
  const known = [sent, password, token].filter((secret) => secret !== "");
  // As JSON writes them, too.
  const written = known.map((secret) => JSON.stringify(secret).slice(1, -1));
  return { url, authorization, secrets: [...new Set([...written, ...known])] };
}

/** As MLflow's client decides: name and password before a token. */
function authorizationOf(secrets: MlflowSecrets): string | undefined {
  const {
    MLFLOW_TRACKING_USERNAME: username = "",
    MLFLOW_TRACKING_PASSWORD: password = "",
    MLFLOW_TRACKING_TOKEN: token = "",
  } = secrets;
  if (username !== "" && password !== "") {
    if (username.includes(":")) throw unusable("MLFLOW_TRACKING_USERNAME", "holds a colon, which none can");
    return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
  }
  if (token === "") return undefined;
  if (!/^[\x21-\x7e]+$/.test(token))
    throw unusable("MLFLOW_TRACKING_TOKEN", "holds a space, a line break or a letter that no token has");
  return `Bearer ${token}`;
}

/** Whoever listens on the way could read them. */
function requirePrivate(url: string): void {
  const { protocol, hostname } = new URL(url);
  if (protocol === "https:" || LOOPBACK.test(hostname)) return;
  throw new AssayError(
    "evaluation/mlflow-server",
    `The MLflow server \`${url}\` is asked over http, where anybody on the way could read the credentials.`,
    { fix: "Use its https address, or take the credentials out of the environment of this step." },
  );
}

/** The text without the secrets, should a server repeat them. */
export function withoutSecrets(text: string, { secrets }: Pick<Server, "secrets">): string {
  return secrets.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
}

function unusable(name: string, what: string): AssayError {
  return new AssayError("evaluation/settings", `${name} ${what}.`, {
    fix: "Set it in the environment of the step that runs Assay, from the store of secrets.",
  });
}
