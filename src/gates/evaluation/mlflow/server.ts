import type { FileMetrics, MetricValue } from "../file-metrics/parse.ts";
import { exactJson } from "../file-metrics/whole-numbers.ts";
import { type Answer, getAnswer, LIMITS, type Limits, unusable } from "./answer.ts";
import type { Server } from "./credentials.ts";
import { type MlflowRun, metricValue, noRun } from "./run.ts";

const PATH = "/api/2.0/mlflow/runs/get";
/** MLflow's own limit for names of metrics. */
const LONGEST_NAME = 250;
const NOT_MLFLOW = "Check that `tracking_uri` is the address of the server itself, without `/#/…` or `/api`.";

/**
 * Asks a tracking server for a run, by its REST interface 2.0. The answer has each metric's latest value.
 * @throws AssayError `evaluation/mlflow-server`, `evaluation/mlflow-run` for a run that it does not know
 */
export async function readServerRun(asked: Server, id: string, limits: Limits = LIMITS): Promise<MlflowRun> {
  const server = asked.url;
  const answer = await getAnswer(`${PATH}?run_id=${encodeURIComponent(id)}`, asked, limits);
  const body = parse(answer, server);
  if (answer.status === 404 && at(body, "error_code") === "RESOURCE_DOES_NOT_EXIST")
    throw noRun(id, `\`${server}\``);
  if (answer.status === 401 || answer.status === 403) throw locked(asked, answer);
  if (answer.status !== 200)
    throw unusable(
      server,
      `answers with status ${answer.status}${said(at(body, "message"))}`,
      "Ask who runs it; its log says more.",
    );
  const info = at(at(body, "run"), "info");
  const [seen, status, stage] = [at(info, "run_id"), at(info, "status"), at(info, "lifecycle_stage")];
  if (seen !== id) throw unlike(server, `a run other than \`${id}\``);
  if (typeof status !== "string" || typeof stage !== "string")
    throw unlike(server, "a run without its status or lifecycle stage");
  return { id, status: oneLine(status), stage, metrics: metricsOf(body, server) };
}

function metricsOf(body: unknown, server: string): FileMetrics {
  // MLflow leaves the list out for a run that has none.
  const list = at(at(at(body, "run"), "data"), "metrics") ?? [];
  if (!Array.isArray(list)) throw unlike(server, "metrics that are no list");
  const metrics = new Map<string, MetricValue>();
  for (const entry of list as readonly unknown[]) {
    const key = at(entry, "key");
    const value = at(entry, "value");
    if (typeof key !== "string" || key.length > LONGEST_NAME)
      throw unlike(server, "a metric without a name, or with an endless one");
    if (metrics.has(key)) throw unlike(server, `two values of \`${oneLine(key)}\``);
    if (typeof value === "number" || typeof value === "bigint") metrics.set(key, metricValue(value));
    else if (typeof value === "string") metrics.set(key, `the text ${JSON.stringify(oneLine(value))}`);
    else metrics.set(key, value === null || value === undefined ? "null" : `a ${typeof value}`);
  }
  return metrics;
}

function parse({ status, text }: Answer, server: string): unknown {
  try {
    return JSON.parse(text, exactJson);
  } catch {
    if (status === 401 || status === 403) return undefined;
    const what = /^\s*</.test(text) ? "a page in place of JSON" : "something that is no whole, valid JSON";
    throw unusable(server, `answers with ${what} (status ${status})`, NOT_MLFLOW);
  }
}

function locked({ url, authorization, withheld }: Server, { status }: Answer) {
  if (authorization !== undefined)
    return unusable(
      url,
      `refuses the credentials of the environment (status ${status})`,
      "Check MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, and that this user may read the run.",
    );
  const why = withheld === undefined ? "the environment has none" : `none were sent: ${withheld}`;
  return unusable(
    url,
    `asks for credentials (status ${status}), and ${why}`,
    "Set MLFLOW_TRACKING_URI to this server and, beside it, MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, in the environment of the step that runs Assay.",
  );
}

function unlike(server: string, what: string) {
  return unusable(server, `answers with ${what}`, NOT_MLFLOW);
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function said(message: unknown): string {
  return typeof message === "string" && message !== "" ? `: ${oneLine(message)}` : "";
}

/** What a stranger wrote, fit for a sentence of ours. */
function oneLine(text: string): string {
  return text
    .slice(0, 200)
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim();
}
