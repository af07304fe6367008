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

/** The environment of a gate's process; ONNX Runtime's telemetry is off in every one of them. */
export function workerEnv(env: Env): Readonly<Record<string, string>> {
  const passed = PASSED_ON.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return { ...Object.fromEntries(passed), ORT_DISABLE_TELEMETRY: "1" };
}
