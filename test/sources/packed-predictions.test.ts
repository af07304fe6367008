import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { acceptGolden, loadPassports, verifyGolden } from "../../src/baselines/index.ts";
import {
  packPredictions,
  type RowPredictions,
  unpackPredictions,
} from "../../src/sources/packed-predictions.ts";
import { gateReport, reportOf } from "../baselines/report.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";

const ROWS: RowPredictions = {
  classes: ["no", "yes"],
  yTrue: Int32Array.of(0, 1, 1),
  yPred: Int32Array.of(0, 1, 0),
  yScore: Float32Array.of(0.25, 0.1, -1.5),
};

test("scores come back as 32-bit floats and labels as they were, in the order of the rows", () => {
  const packed = packPredictions(ROWS);
  // Little-endian 0.25, 0.1 and -1.5 after IEEE 754.
  const bytes = Buffer.from("0000803ecdcccc3d0000c0bf", "hex");
  expect(packed.scores).toBe(deflateSync(bytes, { level: 9 }).toString("base64"));
  expect(unpackPredictions(packed)).toEqual({
    classes: ["no", "yes"],
    rows: 3,
    scores: Float32Array.of(0.25, 0.1, -1.5),
    labels: Int32Array.of(0, 1, 0),
  });
  const numbers = { classes: [], yTrue: Float64Array.of(1, 2), yPred: Float64Array.of(1.5, 2.5) };
  expect(unpackPredictions(packPredictions(numbers)).numbers).toEqual(Float32Array.of(1.5, 2.5));
  const wide = { ...ROWS, yScore: new Float32Array(9).fill(0.5) };
  expect(unpackPredictions(packPredictions(wide)).scores).toHaveLength(9);
});

test("doubles that 32 bits would change keep all their bits, so that no probability becomes 1", () => {
  const yScore = Float64Array.of(0.25, 1 - 1e-12, -1.5);
  const packed = packPredictions({ ...ROWS, yScore });
  // Little-endian after IEEE 754: 0.25, 1 - 1e-12 and -1.5.
  const bytes = Buffer.from("000000000000d03fd1dcffffffffef3f000000000000f8bf", "hex");
  expect(packed).toMatchObject({ wide: true, scores: deflateSync(bytes, { level: 9 }).toString("base64") });
  expect(unpackPredictions(packed)).toMatchObject({ scores: yScore, labels: Int32Array.of(0, 1, 0) });
  expect(packPredictions({ ...ROWS, yScore: Float64Array.of(0.25, 0.5, -1.5) }).wide).toBeUndefined();
  const numbers = { classes: [], yTrue: Float64Array.of(1, 2), yPred: Float64Array.of(123456789.25, 2.5) };
  expect(unpackPredictions(packPredictions(numbers)).numbers).toEqual(numbers.yPred);
});

test("other rows, or the same in another order, have another digest of what is true", () => {
  const digest = (...yTrue: number[]) => packPredictions({ ...ROWS, yTrue: Int32Array.from(yTrue) }).truth;
  expect(digest(0, 1, 1)).toBe(packPredictions(ROWS).truth);
  expect(digest(1, 1, 0)).not.toBe(digest(0, 1, 1));
});

const zeros = (bytes: number) => deflateSync(Buffer.alloc(bytes)).toString("base64");

test.each([
  ["grows beyond its rows", { scores: zeros(50_000_000) }, "cannot be used"],
  ["is shorter than its rows", { scores: zeros(8) }, "8 bytes are there and its rows need 12"],
  ["was changed", { scores: zeros(12) }, "do not have the digest"],
  ["is no deflated data", { labels: "AAAA" }, "cannot be used"],
])("a part that %s is refused", (_, change, message) => {
  const { scores: _scores, labels: _labels, ...packed } = packPredictions(ROWS);
  expect(() => unpackPredictions({ ...packed, ...change })).toThrow(message);
});

test("nothing, or more than fits a repository, is not packed", () => {
  expect(() => packPredictions({ classes: [], yTrue: [1] })).toThrow("nothing that could be kept");
  const yScore = new Float32Array(4_000_001);
  expect(() => packPredictions({ ...ROWS, yScore })).toThrow("4000004 numbers");
  const classes = Array.from({ length: 1001 }, String);
  expect(() => packPredictions({ ...ROWS, classes })).toThrow("1001 labels");
});

test("a passport keeps its predictions while model and data are the same, and verify sees damage", async () => {
  using repository = new TemporaryRepository();
  const accept = (model: string, predict?: () => Promise<RowPredictions>) => {
    repository.write("models/delay.onnx", model);
    const report = reportOf([gateReport({ model: { path: "models/delay.onnx", content: model } })]);
    const when = new Date("2026-03-01T12:00:00Z");
    return acceptGolden({ root: repository.folder, folder: "golden", report, predict, who: "Ada", when });
  };
  const read = async () => (await loadPassports(repository.folder, "golden"))[0].gates["quality"].predictions;
  await accept("one", async () => ROWS);
  expect(await read()).toEqual(packPredictions(ROWS));
  expect((await accept("one")).accepted[0].written).toBe(false);
  expect((await accept("one", async () => ROWS)).accepted[0].written).toBe(false);
  const path = { root: repository.folder, folder: "golden" };
  expect((await verifyGolden(path)).exitCode).toBe(0);
  const [passport] = await loadPassports(repository.folder, "golden");
  const { predictions } = passport.gates["quality"];
  repository.write(
    "golden/delay.json",
    JSON.stringify(passport).replace(predictions?.scores ?? "?", zeros(12)),
  );
  expect(await verifyGolden(path)).toMatchObject({
    exitCode: 1,
    problems: [{ message: expect.stringContaining("do not have the digest") }],
  });
  await accept("two");
  expect(await read()).toBeUndefined();
});
