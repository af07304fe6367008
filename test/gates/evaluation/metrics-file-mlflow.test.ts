import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import { readServerRun } from "../../../src/gates/evaluation/mlflow/server.ts";
import type { Evidence, Measurement } from "../../../src/model/evidence.ts";
import { evaluate, folder } from "./job.ts";
import { RECORDED, runConfig, serve, serveRecorded } from "./mlflow-recorded.ts";

const { runs, answers, client } = RECORDED.server;
const empty = folder({});

async function ask(run: string, keys: readonly string[], uri?: string): Promise<readonly Measurement[]> {
  const tracking_uri = uri ?? (await serveRecorded());
  const needs = keys.map((key) => ({ metric: "file_metric", options: { key } }));
  return (await evaluate(runConfig({ mlflow_run: { run, tracking_uri } }), needs, empty)).measurements;
}

describe("a run of a tracking server", () => {
  test("every metric has the value that MLflow's own client tells, or is no finite number", async () => {
    const keys = Object.keys(client);
    const measured = await ask(runs.finished, keys);
    for (const [index, key] of keys.entries()) {
      const { candidate } = measured[index];
      if (key.startsWith("broken/")) expect(candidate).toMatchObject({ code: "evaluation/not-number" });
      else
        expect(candidate).toEqual({ value: Number(client[key]), uncertainty: { kind: "exact" }, samples: 1 });
    }
    expect(keys.filter((key) => key.startsWith("broken/"))).toHaveLength(3);
  });

  test("the largest double is the infinity that the server could not keep", async () => {
    expect(client["broken/infinite"]).toBe("1.7976931348623157e+308");
    const [measured] = await ask(runs.finished, ["broken/infinite"]);
    expect(measured.candidate).toMatchObject({ reason: expect.stringContaining("is infinity") });
  });

  test("a key that is not there suggests the near one", async () => {
    const [measured] = await ask(runs.finished, ["test.auc"]);
    expect(measured.candidate).toMatchObject({
      code: "evaluation/key-unknown",
      fix: "Did you mean `test/auc`?",
    });
  });

  test("an address with a path and a slash at its end", async () => {
    const recorded = await serveRecorded();
    const proxy = await serve(({ url }, response) => {
      void fetch(`${recorded}${url?.replace("/team/mlflow", "")}`).then(async (answer) =>
        response.writeHead(url?.startsWith("/team/mlflow/api/") ? 200 : 500).end(await answer.text()),
      );
    });
    const [measured] = await ask(runs.finished, ["accuracy"], `${proxy}/team/mlflow/`);
    expect(measured.candidate).toMatchObject({ value: 0.93 });
  });

  test.each([
    ["failed", "is FAILED, not FINISHED"],
    ["killed", "is KILLED, not FINISHED"],
    ["running", "is RUNNING, not FINISHED"],
    ["deleted", "was deleted"],
    ["empty", "has no metrics"],
  ])("one that is %s is no evidence", async (name, words) => {
    await expect(ask(runs[name], ["accuracy"])).rejects.toMatchObject({
      code: "evaluation/mlflow-run",
      message: expect.stringContaining(words),
    });
  });

  test("one that does not exist", async () => {
    await expect(ask("0".repeat(32), ["accuracy"])).rejects.toMatchObject({
      code: "evaluation/mlflow-run",
      message: expect.stringContaining("There is no MLflow run"),
    });
  });
});

describe("a champion", () => {
  async function compare(champion: string | undefined, against = "champion"): Promise<Evidence> {
    const mlflow_run = { run: runs.finished, tracking_uri: await serveRecorded() };
    const need = { metric: "file_metric", options: { key: "accuracy", direction: "higher" }, against };
    return evaluate(runConfig({ mlflow_run, champion }), [need], empty);
  }

  test("is another run of the same server", async () => {
    const { measurements, notes, inputs } = await compare(runs.champion);
    expect(measurements[0]).toMatchObject({ candidate: { value: 0.93 }, baseline: { value: 0.9 } });
    expect(measurements[0].difference).toMatchObject({ value: 0.93 - 0.9 });
    expect(notes.map(({ code }) => code)).toEqual(["evaluation/exact-points"]);
    expect(inputs.map(({ path, tree }) => [path.split("/").slice(-3).join("/"), tree])).toEqual([
      [`runs/${runs.finished}/metrics`, undefined],
      [`runs/${runs.champion}/metrics`, "champion"],
    ]);
  });

  test.each([
    ["one that failed", runs.failed, "champion", "evaluation/mlflow-run"],
    ["none", undefined, "champion", "baseline/not-configured"],
    ["a commit instead", runs.champion, "baseline", "baseline/not-configured"],
  ])("%s is a reason and no comparison", async (_, champion, against, code) => {
    const { measurements } = await compare(champion, against);
    expect(measurements[0]).toMatchObject({ candidate: { value: 0.93 }, baseline: { code } });
    expect(measurements[0].difference).toMatchObject({ code });
  });
});

test("the digest is that of the metrics, in whichever order and beside whatever tags", async () => {
  const text = answers.finished.body;
  const change = async (
    edit: (run: { data: { metrics: { value: unknown }[]; tags: unknown[] } }) => void,
  ) => {
    const body = JSON.parse(text);
    edit(body.run);
    const uri = await serve((_, response) => response.end(JSON.stringify(body)));
    const config = runConfig({ mlflow_run: { run: runs.finished, tracking_uri: uri } });
    return (await evaluate(config, [{ metric: "file_metric", options: { key: "accuracy" } }], empty))
      .inputs[0].digest;
  };
  const before = await change(() => {});
  expect(await change(({ data }) => data.metrics.reverse() && data.tags.pop())).toBe(before);
  expect(await change(({ data }) => Object.assign(data.metrics[0], { value: 0.94 }))).not.toBe(before);
});

describe("a server that answers otherwise", () => {
  const good = answers.finished.body;
  const respond = (body: string, status = 200, headers = {}) =>
    serve((_, response) => response.writeHead(status, headers).end(body));

  test.each([
    ["a page", answers.page.body, 200, "a page in place of JSON (status 200)"],
    ["a page that says 404", answers.page.body, 404, "a page in place of JSON (status 404)"],
    ["half an answer", good.slice(0, 300), 200, "no whole, valid JSON"],
    ["nothing", "", 200, "no whole, valid JSON"],
    ["null", "null", 200, "a run other than"],
    ["another run", good.replaceAll(runs.finished, runs.failed), 200, "a run other than"],
    ["no status", good.replace('"status"', '"state"'), 200, "without its status"],
    [
      "metrics that are no list",
      good.replace(/"metrics": \[[^\]]*\]/, '"metrics": {"a": 1}'),
      200,
      "no list",
    ],
    ["metrics without names", good.replace('"accuracy"', "7"), 200, "without a name"],
    ["two values of a metric", good.replace('"loss"', '"accuracy"'), 200, "two values of `accuracy`"],
    [
      "a refusal",
      '{"error_code": "X", "message": "busy\\u001b[31m\\nnow"}',
      503,
      "status 503: busy [31m now",
    ],
    ["a login", "<html>", 401, "asks for credentials (status 401)"],
  ])("%s", async (_, body, status, words) => {
    const uri = await respond(body, status);
    await expect(readServerRun({ url: uri, secrets: [] }, runs.finished)).rejects.toMatchObject({
      code: "evaluation/mlflow-server",
      message: expect.stringContaining(words),
    });
  });

  test("a redirect is not followed, not even to an answer that would be right", async () => {
    const location = `${await serveRecorded()}/api/2.0/mlflow/runs/get?run_id=${runs.finished}`;
    const uri = await respond("", 302, { location });
    await expect(readServerRun({ url: uri, secrets: [] }, runs.finished)).rejects.toThrow(
      "redirect (302), which is not followed",
    );
  });

  test("an endless answer is left at the limit, and a silent or slow one in time", async () => {
    const limits = { bytes: 100_000, milliseconds: 300 };
    const endless = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(" ".repeat(10_000)));
      };
      response.on("drain", more);
      more();
    });
    await expect(readServerRun({ url: endless, secrets: [] }, runs.finished, limits)).rejects.toThrow(
      "more than 100000 bytes",
    );
    for (const begin of ["", "{"]) {
      const slow = await serve((_, response) => begin && response.write(begin));
      await expect(readServerRun({ url: slow, secrets: [] }, runs.finished, limits)).rejects.toThrow(
        "within 0.3 seconds",
      );
    }
  });

  test("a small answer that unpacks to a large one is left at the limit", async () => {
    const packed = gzipSync(Buffer.alloc(20_000_000));
    expect(packed.length).toBeLessThan(30_000);
    const uri = await serve((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(packed),
    );
    await expect(readServerRun({ url: uri, secrets: [] }, runs.finished)).rejects.toThrow(
      "more than 5000000 bytes",
    );
  });

  test("nobody there, and one that hangs up", async () => {
    const rude = await serve(({ socket }) => socket.destroy());
    for (const uri of ["http://127.0.0.1:1", rude])
      await expect(readServerRun({ url: uri, secrets: [] }, runs.finished)).rejects.toMatchObject({
        code: "evaluation/mlflow-server",
      });
  });

  test("a value that is no number", async () => {
    const uri = await respond(good.replace("0.93", '"0.93"'));
    const [measured] = await ask(runs.finished, ["accuracy"], uri);
    expect(measured.candidate).toMatchObject({ code: "evaluation/not-number" });
  });
});

describe("settings", () => {
  const run = runs.finished;

  test.each([
    [{ mlflow_run: { run, store: "mlruns", tracking_uri: "http://a" } }, "both `tracking_uri` and `store`"],
    [{ mlflow_run: { run: "../../etc", store: "mlruns" } }, "`mlflow_run.run` is no id"],
    [{ mlflow_run: { run, store: "mlruns" }, champion: "models/m.onnx" }, "`champion` is no id"],
    [{ mlflow_run: { run, tracking_uri: "databricks" } }, "no http or https address"],
    [{ mlflow_run: { run, tracking_uri: "file:///mlruns" } }, "no http or https address"],
    [{ mlflow_run: { run, store: "mlruns" }, label: "late" }, "`label` speaks about rows"],
    [{ mlflow_run: { run, store: "mlruns" }, metrics_file: "m.json" }, "`metrics_file` and `mlflow_run`"],
    [{ mlflow_run: { run, store: "mlruns" }, command: ["make"] }, "evaluates an `mlflow_run`"],
  ])("%o", (settings, words) => {
    expect(() => evaluationGate.check?.(settings as EvaluationConfig)).toThrow(words);
  });

  test.each([
    "https://me:hunter2@mlflow.example.org",
    "https://a.org/?token=hunter2",
    "hunter2://[",
    "https://a#hunter2",
  ])("%s: what may be a secret is refused and not repeated", (tracking_uri) => {
    const settings = runConfig({ mlflow_run: { run, tracking_uri } });
    expect(() => evaluationGate.check?.(settings)).toThrow(/^(?!.*hunter2).*(?:credentials|no http)/);
  });
});
