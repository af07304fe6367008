import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

/** What ONNX Runtime's Python binding and scikit-learn make of the same files; see make_input_models.py. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(path.join(FIXTURES, "expected/input-models.json"), "utf8"),
);

const PACKED = { X: ["hour", "distance"] };
const LATE = { data: "rows.csv", task: "binary-classification", label: "delayed" } as const;
const KIND = { data: "rows.csv", task: "multiclass-classification", label: "kind" } as const;
const EVERY = { hour32: "hour", distance64: "distance" };

function commit(...models: readonly string[]): string {
  const files = [...models.map((name) => `${name}.onnx`), "rows.csv"];
  return folder(Object.fromEntries(files.map((name) => [name, { fixture: `models/inputs/${name}` }])));
}

async function measured(root: string, config: EvaluationConfig, metric: string): Promise<number> {
  const { candidate } = find(await evaluate(config, [{ metric }], root), metric);
  if ("reason" in candidate) throw new Error(candidate.reason);
  return candidate.value;
}

describe("what goes in", () => {
  const config = { ...LATE, model: "every-type.onnx", inputs: EVERY };

  test("text, integers of two widths, floats of two widths and booleans, columns under other names", async () => {
    for (const metric of ["roc_auc", "log_loss"])
      expect(await measured(commit("every-type"), config, metric)).toBeCloseTo(
        EXPECTED["every-type"][metric],
        6,
      );
  });

  test("gaps are filled as the config says", async () => {
    const inputs = { ...EVERY, carrier: "carrier_gaps", hour: "hour_gaps", distance: "distance_gaps" };
    const fill = { carrier_gaps: "AA", hour_gaps: 7, distance_gaps: 1000.5 };
    expect(await measured(commit("every-type"), { ...config, inputs, fill }, "log_loss")).toBeCloseTo(
      EXPECTED["every-type filled"]["log_loss"],
      6,
    );
  });

  test.each([
    ["hour", "hour_gaps", "9 missing values"],
    ["carrier", "carrier_gaps", "9 missing values"],
  ])("a gap in %s without a fill names column and rows", async (input, column, words) => {
    const inputs = { ...EVERY, [input]: column };
    const run = evaluate({ ...config, inputs }, [{ metric: "roc_auc" }], commit("every-type"));
    await expect(run).rejects.toMatchObject({
      code: "model/input-null",
      message: expect.stringContaining(words),
      fix: expect.stringContaining(`fill: { ${column}: … }`),
    });
  });

  test("a gap in a float without a fill is NaN, which the score then is too", async () => {
    const inputs = { ...EVERY, distance: "distance_gaps" };
    const evidence = await evaluate({ ...config, inputs }, [{ metric: "log_loss" }], commit("every-type"));
    expect(find(evidence, "log_loss").candidate).toMatchObject({ code: "evaluation/not-finite" });
  });

  test.each([
    [{ hours: 1 }, "hours", "Did you mean `hour`?"],
    [{ hour: 1.5 }, "1.5", "type"],
    [{ hour: "noon" }, "noon", "type"],
    [{ carrier: 3 }, "3", "type"],
  ])("a fill that does not fit: %o", async (fill, words, fix) => {
    const run = evaluate({ ...config, fill }, [{ metric: "roc_auc" }], commit("every-type"));
    await expect(run).rejects.toMatchObject({
      code: "model/fill",
      message: expect.stringContaining(words),
      fix: expect.stringContaining(fix),
    });
  });
});

describe("what comes out", () => {
  test("the maps of scikit-learn's own export are probabilities", async () => {
    const config = { ...LATE, model: "zip-map.onnx", inputs: PACKED };
    for (const metric of ["roc_auc", "log_loss"])
      expect(await measured(commit("zip-map"), config, metric)).toBeCloseTo(EXPECTED["zip-map"][metric], 6);
  });

  test("maps whose labels are not sorted say themselves which column is whose", async () => {
    const config = { ...KIND, model: "zip-map-unsorted.onnx", inputs: PACKED };
    for (const metric of ["accuracy", "log_loss"])
      expect(await measured(commit("zip-map-unsorted"), config, metric)).toBeCloseTo(
        EXPECTED["zip-map-unsorted"][metric],
        6,
      );
  });

  test("logits become probabilities by `activation`, in the order that `classes` says", async () => {
    const config: EvaluationConfig = {
      ...KIND,
      model: "logits.onnx",
      inputs: PACKED,
      classes: ["late", "early", "on time"],
    };
    const root = commit("logits");
    const plain = await evaluate(config, [{ metric: "log_loss" }], root);
    expect(find(plain, "log_loss").candidate).toMatchObject({ code: "evaluation/not-probability" });
    const value = await measured(root, { ...config, activation: "softmax" }, "log_loss");
    expect(value).toBeCloseTo(EXPECTED["logits"]["log_loss"], 6);
  });

  test("a softmax of one score, and several outputs for one number, are refused", async () => {
    const one = evaluate(
      { ...LATE, model: "every-type.onnx", inputs: EVERY, activation: "softmax" },
      [{ metric: "roc_auc" }],
      commit("every-type"),
    );
    await expect(one).rejects.toMatchObject({ code: "evaluation/settings" });
    const three = evaluate(
      {
        data: "rows.csv",
        task: "regression",
        label: "distance",
        label_as_input: "it is refused before that matters",
        model: "logits.onnx",
        inputs: PACKED,
      },
      [{ metric: "mae" }],
      commit("logits"),
    );
    await expect(three).rejects.toMatchObject({
      code: "model/output-shape",
      message: expect.stringContaining("3 predictions a row"),
    });
  });
});

describe("weights in another file", () => {
  const config = { ...LATE, model: "external.onnx", inputs: PACKED };
  const weights = { fixture: "models/inputs/external.weights" };

  function withWeights(model = "external", extra: Parameters<typeof folder>[0] = {}): string {
    return folder({
      "external.onnx": { fixture: `models/inputs/${model}.onnx` },
      "rows.csv": { fixture: "models/inputs/rows.csv" },
      ...extra,
    });
  }

  test("they are read, and are inputs of the gate", async () => {
    const root = withWeights("external", { "external.weights": weights });
    expect(await measured(root, config, "roc_auc")).toBeCloseTo(EXPECTED["external"]["roc_auc"], 6);
    const { inputs } = await evaluate(config, [{ metric: "roc_auc" }], root);
    expect(inputs.map((input) => input.path)).toContain("external.weights");
  });

  test("models that differ in their weights alone are not the same model", async () => {
    const root = withWeights("external", { "external.weights": weights });
    const other = withWeights("external", { "external.weights": new Uint8Array(8) });
    const need = { metric: "roc_auc", against: "baseline" };
    const { baseline } = find(await evaluate(config, [need], root, other), "roc_auc");
    // All weights zero: every score is 0.5.
    expect(baseline).toMatchObject({ value: 0.5 });
  });

  test.each([
    ["external", "no file `external.weights`"],
    ["external-missing", "nowhere.weights"],
    ["external-outside", "outside of its folder"],
    ["external-absolute", "outside of its folder"],
  ])("%s is refused", async (model, words) => {
    const run = evaluate(config, [{ metric: "roc_auc" }], withWeights(model));
    await expect(run).rejects.toMatchObject({
      code: "model/external-data",
      message: expect.stringContaining(words),
      fix: expect.stringMatching(/\w{3}/),
    });
  });

  test("a link that leads out is refused", async () => {
    const root = withWeights();
    const elsewhere = folder({ "w.bin": weights });
    symlinkSync(path.join(elsewhere, "w.bin"), path.join(root, "external.weights"));
    await expect(evaluate(config, [{ metric: "roc_auc" }], root)).rejects.toMatchObject({
      code: "model/external-data",
      message: expect.stringContaining("link"),
    });
  });
});

describe("other models of the same tree", () => {
  test("a champion is compared on the same rows", async () => {
    const root = folder({
      "every-type.onnx": { fixture: "models/inputs/every-type.onnx" },
      "zip-map.onnx": { fixture: "models/inputs/zip-map.onnx" },
      "rows.csv": { fixture: "models/inputs/rows.csv" },
    });
    const champion = { ...LATE, model: "zip-map.onnx", champion: "every-type.onnx", inputs: EVERY };
    const refused = evaluate(champion, [{ metric: "roc_auc", against: "champion" }], root);
    await expect(refused).rejects.toMatchObject({ code: "model/input-unknown" });
    const config = { ...LATE, model: "zip-map.onnx", champion: "zip-map.onnx", inputs: PACKED };
    const same = find(await evaluate(config, [{ metric: "roc_auc", against: "champion" }], root), "roc_auc");
    expect(same.difference).toMatchObject({ value: 0, uncertainty: { kind: "exact" } });
  });

  test("a champion of other inputs, one that is not there, and none at all have their reasons", async () => {
    const root = commit("zip-map", "every-type");
    const config = { ...LATE, model: "zip-map.onnx", inputs: PACKED };
    const need = [{ metric: "roc_auc", against: "champion" }];
    const unlike = find(await evaluate({ ...config, champion: "every-type.onnx" }, need, root), "roc_auc");
    expect(unlike).toMatchObject({
      candidate: { value: expect.any(Number) },
      baseline: { code: "model/input-unknown", reason: expect.stringContaining("of champion") },
    });
    const gone = find(await evaluate({ ...config, champion: "gone.onnx" }, need, root), "roc_auc");
    expect(gone.baseline).toMatchObject({ code: "file/missing" });
    const none = find(await evaluate(config, need, root), "roc_auc");
    expect(none.baseline).toMatchObject({ code: "baseline/not-configured" });
  });

  test("the trivial model says the commonest label, the labels' shares, or the mean", async () => {
    const root = commit("zip-map", "every-type");
    const config = { ...LATE, model: "zip-map.onnx", inputs: PACKED };
    const needs = ["accuracy", "log_loss", "roc_auc"].map((metric) => ({ metric, against: "trivial" }));
    const evidence = await evaluate(config, needs, root);
    const value = (metric: string) => (find(evidence, metric).baseline as { value: number }).value;
    expect(value("accuracy")).toBeCloseTo(EXPECTED["trivial"]["accuracy"], 12);
    expect(value("log_loss")).toBeCloseTo(EXPECTED["trivial"]["log_loss"], 12);
    expect(value("roc_auc")).toBe(0.5);
    const minutes = await evaluate(
      {
        data: "rows.csv",
        task: "regression",
        label: "distance",
        label_as_input: "the fixture's model is fed every column",
        model: "every-type.onnx",
        inputs: EVERY,
      },
      [{ metric: "mae", against: "trivial" }],
      root,
    );
    const { baseline } = find(minutes, "mae");
    expect((baseline as { value: number }).value).toBeCloseTo(EXPECTED["trivial"]["mae of distance"], 9);
  });
});
