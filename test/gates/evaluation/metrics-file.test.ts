import { describe, expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import type { Measurement } from "../../../src/model/evidence.ts";
import { evaluate, folder } from "./job.ts";

/** `task` and `label` are not for metrics files. */
function fileConfig(settings: Partial<EvaluationConfig>): EvaluationConfig {
  return settings as EvaluationConfig;
}

async function read(
  text: string,
  key: string,
  { path = "metrics.json", before }: { path?: string; before?: string } = {},
): Promise<Measurement> {
  const need = {
    metric: "file_metric",
    options: { key },
    ...(before === undefined ? {} : { against: "baseline" }),
  };
  const baseline = before === undefined ? undefined : folder({ [path]: before });
  const evidence = await evaluate(
    fileConfig({ metrics_file: path }),
    [need],
    folder({ [path]: text }),
    baseline,
  );
  return evidence.measurements[0];
}

describe("a metrics file as DVC reads it", () => {
  const nested =
    '{"accuracy": 0.93, "test": {"auc": 0.81, "n": 400}, "done": true, "name": "v2", "list": [1]}';

  test.each([
    ["accuracy", 0.93],
    ["test.auc", 0.81],
    ["done", 1],
  ])("the key %s", async (key, value) => {
    const { candidate } = await read(nested, key);
    expect(candidate).toEqual({ value, uncertainty: { kind: "exact" }, samples: 1 });
  });

  test("YAML by its extension, and by any other", async () => {
    const yaml = "train:\n  loss: 1.5e-3\ntest: {auc: 0.8}\nbest: yes\n";
    for (const path of ["metrics.yaml", "metrics.yml", "metrics"]) {
      expect((await read(yaml, "train.loss", { path })).candidate).toMatchObject({ value: 0.0015 });
      expect((await read(yaml, "test.auc", { path })).candidate).toMatchObject({ value: 0.8 });
    }
  });

  test("a bare number has the empty key", async () => {
    expect((await read("0.93\n", "")).candidate).toMatchObject({ value: 0.93 });
  });

  test.each([
    ["name", 'the text "v2"'],
    ["list", "a list"],
  ])("%s is no number", async (key, words) => {
    expect((await read(nested, key)).candidate).toMatchObject({
      code: "evaluation/not-number",
      reason: expect.stringContaining(words),
    });
  });

  test.each(["NaN", "Infinity", "-Infinity", "null", '"0.9"'])("%s is no finite number", async (word) => {
    const { candidate } = await read(`{"say \\"NaN\\"": 1, "auc": ${word}}`, "auc");
    expect(candidate).toMatchObject({ code: "evaluation/not-number" });
    expect((await read("auc: .nan\n", "auc", { path: "m.yaml" })).candidate).toHaveProperty("code");
  });

  test("TOML, with nested tables", async () => {
    const text = 'title = "run"\n[test]\nauc = 0.5\nrows = 1_000\n[test.slices."a.b"]\nauc = 0.25\n';
    expect((await read(text, "test.auc", { path: "m.toml" })).candidate).toMatchObject({ value: 0.5 });
    expect((await read(text, "test.rows", { path: "m.toml" })).candidate).toMatchObject({ value: 1000 });
    expect((await read(text, "test.slices.a.b.auc", { path: "m.toml" })).candidate).toMatchObject({
      value: 0.25,
    });
    expect((await read("auc = nan\n", "auc", { path: "m.toml" })).candidate).toHaveProperty("code");
    const wide = await read("hash = 9223372036854775807\nauc = 0.5\n", "auc", { path: "m.toml" });
    expect(wide.candidate).toMatchObject({ value: 0.5 });
  });

  test("a key that is not there suggests the near one", async () => {
    expect((await read(nested, "test.acu")).candidate).toMatchObject({
      code: "evaluation/key-unknown",
      fix: "Did you mean `test.auc`?",
    });
    expect((await read(nested, "__proto__")).candidate).toMatchObject({ code: "evaluation/key-unknown" });
    expect((await read("0.9", "auc")).candidate).toMatchObject({
      reason: expect.stringContaining("it has one value without a name"),
    });
  });

  test("of several YAML documents none is meant", async () => {
    await expect(read("auc: 0.9\n---\nauc: 0.1\n", "auc", { path: "m.yaml" })).rejects.toThrow(
      "`m.yaml` has several YAML documents where one is expected.",
    );
  });

  test.each([
    ["nothing", ""],
    ["half a file", '{"accuracy": 0.93, "test": {"au'],
    ["a page", "<html>404</html>"],
    ["no values", "{}"],
    ["one key with two values", '{"accuracy": 0.1, "accuracy": 0.9}'],
    ["one key with two values by way of dots", '{"test.auc": 0.9, "test": {"auc": 0.1}}'],
    ["the same without names", '{"": {"accuracy": 0.9}, "accuracy": 0.1}'],
    ["an empty list of objects", '{"test": {}}'],
  ])("%s is no evidence", async (_, text) => {
    await expect(read(text, "accuracy")).rejects.toMatchObject({ code: "evaluation/metrics-file" });
  });

  test("the key that is meant twice is named, in YAML and TOML too", async () => {
    for (const [path, text] of [
      ["m.yaml", "test.auc: 0.9\ntest: {auc: 0.1}\n"],
      ["m.toml", '"test.auc" = 0.9\n[test]\nauc = 0.1\n'],
    ])
      await expect(read(text, "test.auc", { path })).rejects.toThrow('two values under "test.auc"');
  });

  test.each([
    ["bytes that are no text", "m.json", Uint8Array.of(0x7b, 0xff, 0x7d)],
    ["broken TOML", "m.toml", "a = [1, 2\nb = 3"],
    ["Python", "m.py", "a = 1"],
    ["broken YAML", "m.yaml", "a: [1, 2\nb: }"],
  ])("%s", async (_, path, content) => {
    const need = { metric: "file_metric", options: { key: "a" } };
    const run = evaluate(fileConfig({ metrics_file: path }), [need], folder({ [path]: content }));
    await expect(run).rejects.toMatchObject({ code: "evaluation/metrics-file" });
  });

  test.each([
    ["m.yaml", '1: 0.5\n"1": 0.6\n'],
    ["m.yaml", "? [a]\n: 0.5\n? [b]\n: 0.6\n"],
    ["m.yaml", "test: {auc: 0.5}\ntest: {f1: 0.6}\n"],
    ["m.json", '{"auc": 0.9, "a\\u0075c": 0.1}'],
    ["m.json", '{"a": {"b": [{"x": "\\\\", "x": "{"}]}, "auc": NaN}'],
  ])("a name twice in %s: %s", async (path, text) => {
    await expect(read(text, "1", { path })).rejects.toThrow("names a key twice");
  });

  test("texts that look like keys are none", async () => {
    const text = '{"a": ["x", "x", {"x": "a", "y": "x"}], "b": {"x": "\\"x", "y": ":"}, "auc" : 0.9}';
    expect((await read(text, "auc")).candidate).toMatchObject({ value: 0.9 });
  });

  test.each(["m.json", "m.yaml"])(
    "fifty thousand keys in %s take no longer than their text",
    async (path) => {
      const lines = Array.from({ length: 50_000 }, (_, at) => `"k${at}": ${at}`);
      const text = path === "m.json" ? `{${lines.join(",")}}` : lines.join("\n");
      expect((await read(text, "k49999", { path })).candidate).toMatchObject({ value: 49_999 });
    },
  );

  test.each([
    ["m.toml", "at = 2026-01-01\nauc = 0.9\n", "at", "a date"],
    ["m.yaml", "at: &x 0.9\nauc: *x\n", "auc", "auc of `m.yaml` is an alias, which is not followed"],
    ["m.yaml", "at: !!binary aGVsbG8=\n", "at", "binary data"],
  ])("in %s %j is told as what it is", async (path, text, key, words) => {
    expect((await read(text, key, { path })).candidate).toMatchObject({
      code: "evaluation/not-number",
      reason: expect.stringContaining(words),
    });
  });

  test("a million aliases are not followed", async () => {
    const lines = Array.from({ length: 20 }, (_, at) => `a${at + 1}: &x${at + 1} {l: *x${at}, r: *x${at}}`);
    const bomb = `auc: 0.5\na0: &x0 {l: 1}\n${lines.join("\n")}\n`;
    expect((await read(bomb, "auc", { path: "m.yaml" })).candidate).toMatchObject({ value: 0.5 });
  });
});

describe("compared with the baseline's file", () => {
  test("points are exact, and a note says that they have no intervals", async () => {
    const need = { metric: "file_metric", options: { key: "auc", direction: "higher" }, against: "baseline" };
    const evidence = await evaluate(
      fileConfig({ metrics_file: "m.json" }),
      [need],
      folder({ "m.json": '{"auc": 0.75}' }),
      folder({ "m.json": '{"auc": 0.5}' }),
    );
    expect(evidence.measurements[0]).toMatchObject({
      direction: "higher",
      baseline: { value: 0.5 },
      difference: { value: 0.25, uncertainty: { kind: "exact" } },
    });
    expect(evidence.notes.map(({ code }) => code)).toContain("evaluation/exact-points");
  });

  test.each([
    [
      "a key that is new",
      '{"other": 1}',
      "baseline/key-missing",
      "`metrics.json` of baseline has no auc yet",
    ],
    ["no number", '{"auc": NaN}', "evaluation/not-number", "auc of `metrics.json` of baseline is the text"],
    ["a broken file", '{"auc": ', "evaluation/metrics-file", "of baseline: `metrics.json` is not whole"],
  ])("%s in the baseline is its own reason", async (_, before, code, words) => {
    const { candidate, baseline } = await read('{"auc": 0.75}', "auc", { before });
    expect(candidate).toMatchObject({ value: 0.75 });
    expect(baseline).toMatchObject({ code, reason: expect.stringContaining(words) });
  });
});

describe("settings", () => {
  test.each([
    [{ metrics_file: "m.json", predictions: "p.csv" }, "both `predictions` and `metrics_file`"],
    [{ metrics_file: "m.json", label: "late" }, "`label` speaks about rows"],
    [{ predictions: "p.csv", label: "late" }, "no `task`"],
    [{ model: "m.onnx", data: "d.csv", task: "regression", label: "y", command: ["make"] }, "`command`"],
  ] as const)("%o", (settings, words) => {
    expect(() => evaluationGate.check?.(settings as EvaluationConfig)).toThrow(words);
  });

  test("a computed metric has no value in a file, nor a file's in a gate with predictions", async () => {
    const file = await evaluate(
      fileConfig({ metrics_file: "m.json" }),
      [{ metric: "f1" }],
      folder({ "m.json": '{"f1": 0.75}' }),
    );
    expect(file.measurements[0].candidate).toMatchObject({ code: "evaluation/metric-for-task" });
    const rows = Array.from({ length: 40 }, (_, row) => `${row % 2},${row % 2}`);
    const predictions = await evaluate(
      { predictions: "p.csv", task: "binary-classification", label: "y" },
      [{ metric: "file_metric", options: { key: "f1" } }, { metric: "accuracy" }],
      folder({ "p.csv": `y,prediction\n${rows.join("\n")}\n` }),
    );
    expect(predictions.measurements.map(({ candidate }) => candidate)).toMatchObject([
      { value: 1 },
      { code: "evaluation/metric-for-task" },
    ]);
  });
});
