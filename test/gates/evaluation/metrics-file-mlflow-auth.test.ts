import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import { type MlflowSecrets, serverOf } from "../../../src/gates/evaluation/mlflow/credentials.ts";
import { readServerRun } from "../../../src/gates/evaluation/mlflow/server.ts";
import { folder } from "./job.ts";
import { RECORDED, runConfig, serve, serveRecorded } from "./mlflow-recorded.ts";

const { runs } = RECORDED.server;
const USER = "ci-reader";
const PASSWORD = 'p:ässword "1"/$HOME';
const TOKEN = "eyJhbGciOi.J9-_~+/=";

/** Asks for a login as `mlflow server --app-name basic-auth` does, or for a token as a proxy before it does. */
async function serveLocked(): Promise<string> {
  const recorded = await serveRecorded();
  return serve(({ url, headers }, response) => {
    const [scheme, sent = ""] = (headers.authorization ?? "").split(" ");
    const isKnown =
      (scheme === "Basic" && Buffer.from(sent, "base64").toString("utf8") === `${USER}:${PASSWORD}`) ||
      (scheme === "Bearer" && sent === TOKEN);
    if (!isKnown)
      response
        .writeHead(401, { "WWW-Authenticate": 'Basic realm="mlflow"' })
        .end(`You are not authenticated. You sent ${headers.authorization}`);
    else
      void fetch(`${recorded}${url}`).then(async (answer) =>
        response.writeHead(answer.status).end(await answer.text()),
      );
  });
}

function login(uri: string, more: MlflowSecrets = {}): MlflowSecrets {
  return {
    MLFLOW_TRACKING_URI: uri,
    MLFLOW_TRACKING_USERNAME: USER,
    MLFLOW_TRACKING_PASSWORD: PASSWORD,
    ...more,
  };
}

describe("a server that asks who it is", () => {
  test.each<[string, (uri: string) => MlflowSecrets]>([
    ["name and password", (uri) => login(uri)],
    ["a token", (uri) => ({ MLFLOW_TRACKING_URI: `${uri}/`, MLFLOW_TRACKING_TOKEN: TOKEN })],
    ["a password, which MLflow prefers to a token", (uri) => login(uri, { MLFLOW_TRACKING_TOKEN: "stale" })],
    [
      "a token, as a name alone is no login",
      (uri) => ({
        MLFLOW_TRACKING_URI: uri,
        MLFLOW_TRACKING_USERNAME: USER,
        MLFLOW_TRACKING_TOKEN: TOKEN,
      }),
    ],
  ])("is answered with %s", async (_, secrets) => {
    const uri = await serveLocked();
    for (const written of [uri, undefined]) {
      const run = await readServerRun(serverOf(written, secrets(uri)), runs.finished);
      expect(run.metrics.get("accuracy")).toBe(0.93);
    }
  });

  test.each<[string, (uri: string) => MlflowSecrets, string]>([
    ["without any", () => ({}), "and the environment has none"],
    [
      "with a wrong password",
      (uri) => login(uri, { MLFLOW_TRACKING_PASSWORD: "secret-0" }),
      "refuses the credentials",
    ],
    [
      "with a wrong token",
      (uri) => ({ MLFLOW_TRACKING_URI: uri, MLFLOW_TRACKING_TOKEN: "secret-1" }),
      "refuses the credentials",
    ],
    [
      "with those of nobody knows which server",
      () => ({ MLFLOW_TRACKING_TOKEN: TOKEN }),
      "none were sent: MLFLOW_TRACKING_URI is not set beside them",
    ],
    [
      "with those of another server",
      () => login("https://mlflow.example.org"),
      "none were sent: they are those of the server that MLFLOW_TRACKING_URI names",
    ],
    [
      "with those of another port",
      (uri) => login(uri.replace(/\d+$/, "1")),
      "none were sent: they are those of the server",
    ],
  ])("is asked %s: an error that holds no secret", async (_, secrets, words) => {
    const uri = await serveLocked();
    const thrown = await readServerRun(serverOf(uri, secrets(uri)), runs.finished).catch((error) => error);
    expect(thrown).toMatchObject({
      code: "evaluation/mlflow-server",
      message: expect.stringContaining("status 401"),
      fix: expect.stringMatching(/MLFLOW_TRACKING_USERNAME/),
    });
    expect(thrown.message).toContain(words);
    expect(`${thrown.message} ${thrown.fix}`).not.toMatch(/secret-|ässword|eyJ|Y2kt/);
  });

  test("what it repeats of the credentials is masked", async () => {
    const rude = await serve(({ headers }, response) =>
      response
        .writeHead(500)
        .end(JSON.stringify({ message: `no ${headers.authorization} ${PASSWORD} ${TOKEN}` })),
    );
    for (const secrets of [login(rude), { MLFLOW_TRACKING_URI: rude, MLFLOW_TRACKING_TOKEN: TOKEN }]) {
      const { message } = await readServerRun(serverOf(rude, secrets), "0").catch((error) => error);
      expect(message).toContain("status 500: no B");
      expect(message).not.toContain("MLFLOW_TRACKING_TOKEN" in secrets ? TOKEN : "ässword");
      expect(message).not.toContain("Y2kt");
    }
  });

  test("a redirect takes no credentials along", async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve(({ headers }, response) => {
      seen.push(headers.authorization);
      response.end("{}");
    });
    const uri = await serve((_, response) => response.writeHead(307, { location: `${other}/x` }).end());
    await expect(readServerRun(serverOf(uri, login(uri)), "0")).rejects.toThrow("redirect (307)");
    expect(seen).toEqual([]);
  });
});

describe("credentials that are not sent", () => {
  test.each(["http://mlflow.example.org", "http://10.0.0.1:5000", "http://127.0.0.1.example.org"])(
    "to %s, where others may listen",
    (uri) => {
      expect(() => serverOf(uri, login(uri))).toThrow(
        expect.objectContaining({
          code: "evaluation/mlflow-server",
          message: expect.stringContaining("over http"),
        }),
      );
      expect(serverOf(uri, { MLFLOW_TRACKING_URI: uri })).toEqual({ url: uri, secrets: [] });
    },
  );

  test.each([
    ["a name with a colon", { MLFLOW_TRACKING_USERNAME: "a:b" }, "MLFLOW_TRACKING_USERNAME"],
    [
      "a token of two lines",
      { MLFLOW_TRACKING_PASSWORD: "", MLFLOW_TRACKING_TOKEN: "hunter2\r\nX: y" },
      "MLFLOW_TRACKING_TOKEN",
    ],
    ["an address with a password", { MLFLOW_TRACKING_URI: "https://a:hunter2@b.org" }, "MLFLOW_TRACKING_URI"],
    ["an address that is none", { MLFLOW_TRACKING_URI: "hunter2" }, "MLFLOW_TRACKING_URI"],
  ])("%s", (_, more, name) => {
    const asked = () => serverOf("https://mlflow.example.org", login("https://mlflow.example.org", more));
    expect(asked).toThrow(
      expect.objectContaining({
        code: "evaluation/settings",
        message: expect.stringMatching(new RegExp(`^${name}(?!.*hunter2)`)),
      }),
    );
  });

  test("neither the config nor the environment names a server", () => {
    expect(() => serverOf(undefined, {})).toThrow(expect.objectContaining({ code: "evaluation/settings" }));
  });

  test("only a gate of a server's run asks for them", () => {
    const asked = (settings: object) => evaluationGate.secrets?.(runConfig(settings)) ?? [];
    expect(asked({ mlflow_run: { run: "a" } })).toContain("MLFLOW_TRACKING_TOKEN");
    expect(asked({ mlflow_run: { run: "a", store: "mlruns" } })).toEqual([]);
    expect(asked({ model: "m.onnx", data: "d.csv" })).toEqual([]);
    expect(asked({ metrics_file: "m.json", command: ["make"] })).toEqual([]);
  });
});

test("the command hands them to that gate alone, and to no output", async () => {
  const uri = await serveLocked();
  const root = folder({
    "print.mjs":
      'import { writeFileSync } from "node:fs"; writeFileSync("seen.json", JSON.stringify({ ...process.env, metric: 1 }));' +
      'writeFileSync("m.json", JSON.stringify({ a: Object.keys(process.env).filter((name) => name.startsWith("MLFLOW")).length }));',
    "assay.yml": `version: 1
gates:
  server:
    kind: evaluation
    mlflow_run: { run: ${runs.finished} }
    rules: [{ metric: file_metric, key: accuracy, min: 0.9 }]
  own:
    kind: evaluation
    metrics_file: m.json
    command: [node, print.mjs]
    rules: [{ metric: file_metric, key: a, max: 0 }]
`,
  });
  const main = fileURLToPath(new URL("../../../src/entry/cli/main.ts", import.meta.url));
  const child = spawn(process.execPath, [main, "run", "--json"], {
    cwd: root,
    env: { ...process.env, ...login(uri, { MLFLOW_TRACKING_TOKEN: TOKEN }) },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(said).toContain(`${uri}/runs/${runs.finished}/metrics`);
  expect(code, said).toBe(0);
  const report = readFileSync(path.join(root, ".assay/report.json"), "utf8");
  for (const text of [said, report, readFileSync(path.join(root, "seen.json"), "utf8")])
    for (const secret of [PASSWORD, "ässword", TOKEN, Buffer.from(`${USER}:`).toString("base64").slice(0, 8)])
      expect(text).not.toContain(secret);
}, 60_000);
