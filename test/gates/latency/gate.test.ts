import { mkdtempSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { LatencyConfig } from "../../../src/gates/latency/config.ts";
import { latencyGate } from "../../../src/gates/latency/index.ts";
import { type Estimate, isMissing } from "../../../src/model/estimate.ts";
import type { Measurement, Need } from "../../../src/model/evidence.ts";
import type { Tree } from "../../../src/model/gate.ts";
import { openTree } from "../../../src/sources/tree.ts";

const FIXTURES = path.resolve(import.meta.dirname, "../../../fixtures");
const scratch = mkdtempSync(path.join(os.tmpdir(), "assay-latency-"));
const fixtures = openTree({ kind: "folder", root: FIXTURES, label: "this change" }, scratch);

/** The fixtures under other names, as a base commit would have them. */
function renamed(names: Readonly<Record<string, string>>, label = "main"): Tree {
  return {
    label,
    open: async (name) => ({ ...(await fixtures.open(names[name] ?? name)), path: name }),
    list: () => fixtures.list([]),
    survey: () => fixtures.survey([]),
  };
}

function need(metric: string, batch: number | undefined, by?: number): Need {
  const subjects = batch === undefined ? {} : { batch };
  if (by === undefined) return { metric, options: {}, subjects };
  return { metric, options: {}, subjects, against: "baseline", resolve: { kind: "relative", amount: by } };
}

async function measure(
  config: Partial<LatencyConfig>,
  needs: readonly Need[],
  candidate: Tree,
  baseline?: Tree,
) {
  const evidence = await latencyGate.measure({
    config: {
      model: "models/delay.onnx",
      data: "data/golden-test.parquet",
      batch: [1],
      seconds: 4,
      ...config,
    },
    needs,
    candidate,
    baselines: new Map(baseline === undefined ? [] : [["baseline", baseline]]),
    seed: 1,
    budget: { seconds: 60, memoryBytes: 4e9 },
    scratch,
    progress: () => {},
  });
  const one = (metric: string): Measurement => {
    const found = evidence.measurements.find((measurement) => measurement.metric === metric);
    if (found === undefined) throw new Error(`no ${metric}`);
    return found;
  };
  return { evidence, one };
}

function pointOf(estimate: Estimate | { reason: string } | undefined): number {
  if (estimate === undefined || "reason" in estimate) throw new Error(estimate?.reason ?? "nothing");
  return estimate.value;
}

const base = renamed({ "models/delay.onnx": "models/delay-base.onnx" });
const slower = renamed({ "models/delay.onnx": "models/delay-worse.onnx" }, "this change");

describe("the latency gate on real models", () => {
  it("says once for all batches that calls are short", async () => {
    const config = { model: "models/delay.onnx", batch: [1, 2], seconds: 1 };
    const { evidence } = await measure(config, [need("p50", 1), need("p50", 2)], base);
    const said = evidence.notes.filter(({ code }) => code === "latency/overhead");
    expect(said.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^A call takes \d+ µs at batch 1, \d+ µs at batch 2, /),
    ]);
  });

  it("sees that the retrained model is slower, per call and per row", async () => {
    const { evidence, one } = await measure(
      {},
      [need("p50", 1, 0.2), need("throughput", 1, 0.2)],
      slower,
      base,
    );
    expect(pointOf(one("p50").difference)).toBeGreaterThan(Math.log(1.2));
    expect(pointOf(one("throughput").difference)).toBeLessThan(-Math.log(1.2));
    expect(pointOf(one("p50").candidate)).toBeGreaterThan(pointOf(one("p50").baseline));
    expect(evidence.inputs.map(({ tree }) => tree)).toEqual([undefined, "main", undefined]);
    expect(evidence.notes.map(({ code }) => code)).toContain("latency/environment");
  });

  it("does not time a file against itself", async () => {
    const { evidence, one } = await measure({}, [need("p50", 1, 0.05)], base, base);
    expect(one("p50").difference).toMatchObject({ value: 0, uncertainty: { kind: "exact" } });
    expect(evidence.notes[0].code).toBe("latency/same-model");
  });

  it("measures size and load time without a batch", async () => {
    const { one } = await measure(
      {},
      [need("model_size", undefined, 0.1), need("load_time", undefined)],
      slower,
      base,
    );
    const bytes = (name: string) => statSync(path.join(FIXTURES, "models", name)).size;
    expect(pointOf(one("model_size").candidate)).toBe(bytes("delay-worse.onnx"));
    expect(pointOf(one("model_size").difference)).toBe(bytes("delay-worse.onnx") - bytes("delay-base.onnx"));
    expect(pointOf(one("load_time").candidate)).toBeGreaterThan(0);
  });

  it("makes up input where no table is named", async () => {
    const packed = renamed({ "models/delay.onnx": "models/delay-packed.onnx" });
    const { one } = await measure({ data: undefined, seconds: 0.5 }, [need("p90", 1)], packed);
    expect(pointOf(one("p90").candidate)).toBeGreaterThan(0);
  });

  it("says why there is no baseline, and still measures the candidate", async () => {
    const empty = openTree({ kind: "folder", root: scratch, label: "main" }, scratch);
    const { one } = await measure({ seconds: 0.5 }, [need("p50", 1, 0.05)], base, empty);
    expect(one("p50").baseline).toMatchObject({ code: "baseline/file-missing" });
    expect(pointOf(one("p50").candidate)).toBeGreaterThan(0);
  });

  it.each([
    ["cannot be loaded", "models/bad/delay-truncated.onnx"],
    ["does not fit the columns", "models/bad/wrong-inputs.onnx"],
  ])("still measures the candidate where the baseline's model %s", async (_, broken) => {
    const main = renamed({ "models/delay.onnx": broken });
    const { one } = await measure(
      { seconds: 0.5 },
      [need("p50", 1, 0.05), need("load_time", undefined), need("model_size", undefined, 0.1)],
      base,
      main,
    );
    expect(one("p50").baseline).toMatchObject({
      code: expect.stringMatching(/^model\//),
      reason: expect.stringContaining("of the baseline"),
    });
    expect(pointOf(one("p50").candidate)).toBeGreaterThan(0);
    expect(pointOf(one("load_time").candidate)).toBeGreaterThan(0);
    expect(pointOf(one("model_size").difference)).not.toBe(0);
  });

  it("does not guess a tail from few calls", async () => {
    const { one } = await measure({ seconds: 0.01 }, [need("p99", 1, 0.05)], slower, base);
    const { difference } = one("p99");
    expect(difference !== undefined && isMissing(difference) && difference.code).toBe(
      "latency/too-few-calls",
    );
  });
});

describe("bad input to the latency gate", () => {
  const p50 = [need("p50", 1)];

  it("refuses half a model", async () => {
    const half = renamed({ "models/delay.onnx": "models/bad/delay-truncated.onnx" });
    await expect(measure({}, p50, half)).rejects.toMatchObject({ code: expect.stringMatching(/^model\//) });
  });

  it("refuses a batch larger than the table", async () => {
    const { one } = await measure({ batch: [100_000] }, [need("p50", 100_000)], base);
    expect(one("p50").candidate).toMatchObject({ code: "latency/too-few-rows" });
  });

  it("names the columns that the model lacks", async () => {
    const wrong = renamed({ "models/delay.onnx": "models/bad/wrong-inputs.onnx" });
    const { one } = await measure({}, p50, wrong);
    expect(one("p50").candidate).toMatchObject({ code: "model/input-missing" });
  });
});

it("weights beside the model are inputs, and count for its size", async () => {
  const model = "models/inputs/external.onnx";
  const { evidence, one } = await measure(
    { model, data: undefined },
    [{ metric: "model_size", options: {}, subjects: {} }],
    fixtures,
  );
  expect(evidence.inputs.map((input) => input.path)).toEqual([model, "models/inputs/external.weights"]);
  const bytes = ["external.onnx", "external.weights"].map(
    (name) => statSync(path.join(FIXTURES, "models/inputs", name)).size,
  );
  expect(one("model_size").candidate).toMatchObject({ value: bytes[0] + bytes[1] });
});
