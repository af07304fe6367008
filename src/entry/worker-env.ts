import type { Env } from "../model/context.ts";

/** What a gate's process may know of the environment. Tokens and passwords are not among it. */
const PASSED_ON = [
  "PATH",
  "HOME",
  "TMPDIR",
  "TMP",
  "TEMP",
  "LANG",
  "LC_ALL",
  "TZ",
  "CI",
  "SystemRoot",
  "USERPROFILE",
];

/** Credentials that a gate may be sent if its kind asks for them; never part of an environment. */
const SECRETS = [
  "MLFLOW_TRACKING_URI",
  "MLFLOW_TRACKING_USERNAME",
  "MLFLOW_TRACKING_PASSWORD",
  "MLFLOW_TRACKING_TOKEN",
];

export function gateSecrets(env: Env): Readonly<Record<string, string>> {
  return taken(env, SECRETS);
}

/** The environment of a gate's process; ONNX Runtime's telemetry is off in every one of them. */
export function workerEnv(env: Env): Readonly<Record<string, string>> {
  return { ...taken(env, PASSED_ON), ORT_DISABLE_TELEMETRY: "1" };
}

function taken(env: Env, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const])),
  );
}
