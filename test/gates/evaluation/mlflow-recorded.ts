import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { FIXTURES } from "./job.ts";

type Runs = Readonly<Record<string, string>>;
type Answers = Readonly<
  Record<string, { readonly status: number; readonly type: string; readonly body: string }>
>;

/** What a real server and a real file store hold of the same runs; see record.py beside it. */
export const RECORDED: {
  readonly server: { readonly runs: Runs; readonly client: Runs; readonly answers: Answers };
  readonly store: { readonly runs: Runs; readonly client: Runs; readonly files: Runs };
} = JSON.parse(readFileSync(path.join(FIXTURES, "mlflow/recorded.json"), "utf8"));

/** A server of this machine until the test ends; its address. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers as the recorded server did, by the run that is asked for. */
export function serveRecorded(): Promise<string> {
  const { runs, answers } = RECORDED.server;
  return serve(({ url, method }, response) => {
    const asked = /^\/api\/2\.0\/mlflow\/runs\/get\?run_id=(\w+)$/.exec(url ?? "")?.[1];
    const name = Object.keys(runs).find((one) => runs[one] === asked) ?? "unknown";
    const { status, type, body } = answers[asked === undefined || method !== "GET" ? "page" : name];
    response.writeHead(status, { "content-type": type }).end(body);
  });
}

/** The recorded store's files below `mlruns`, for a folder of their own. */
export function storeFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(RECORDED.store.files).map(([name, text]) => [`mlruns/${name}`, text]),
  );
}

/** `task` and `label` are not for runs. */
export function runConfig(settings: Partial<EvaluationConfig>): EvaluationConfig {
  return settings as EvaluationConfig;
}
