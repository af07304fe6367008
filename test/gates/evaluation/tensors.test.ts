import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { type Model, writeModel } from "../../engines/onnx/models.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

const EXPECTED = JSON.parse(readFileSync(path.join(FIXTURES, "expected/input-models.json"), "utf8"));
const IMAGES = readFileSync(path.join(FIXTURES, "models/inputs/images.npy"));
const NPZ = readFileSync(path.join(FIXTURES, "models/inputs/images.npz"));

const CONFIG: EvaluationConfig = {
  model: "images.onnx",
  data: "rows.csv",
  task: "binary-classification",
  label: "delayed",
};

type Content = Parameters<typeof folder>[0][string];

function commit(name: string, content: Content, model: Content = fixture("images.onnx")): string {
  return folder({ "images.onnx": model, "rows.csv": fixture("rows.csv"), [name]: content });
}

function fixture(name: string) {
  return { fixture: `models/inputs/${name}` };
}

async function measured(root: string, config: Partial<EvaluationConfig>, metric: string): Promise<number> {
  const { candidate } = find(await evaluate({ ...CONFIG, ...config }, [{ metric }], root), metric);
  if ("reason" in candidate) throw new Error(candidate.reason);
  return candidate.value;
}

test.each([
  "images.npy",
  "images-float64.npy",
  "images.npz",
  "images-compressed.npz",
  "images-zip64.npz",
  "images-compressed-zip64.npz",
])("%s feeds a model of images", async (name) => {
  for (const batch of [2048, 16])
    for (const metric of ["roc_auc", "log_loss"])
      expect(
        await measured(commit(name, fixture(name)), { tensors: { images: name }, batch }, metric),
      ).toBeCloseTo(EXPECTED.images[metric], 6);
});

test("a model of a fixed number of rows is fed so many, the last ones repeated", async () => {
  const fixed: Model = {
    nodes: [
      {
        operator: "ReduceMean",
        inputs: ["images"],
        outputs: ["p"],
        attributes: { axes: [1, 2], keepdims: 0 },
      },
    ],
    inputs: [{ name: "images", type: "float", shape: [32, 2, 3] }],
    outputs: [{ name: "p", type: "float", shape: [32] }],
  };
  const root = commit("images.npy", IMAGES, writeModel(fixed));
  // The sigmoid of the other model does not change the order.
  expect(await measured(root, { tensors: { images: "images.npy" } }, "roc_auc")).toBeCloseTo(
    EXPECTED.images.roc_auc,
    12,
  );
});

test.each([
  ["images-objects.npy", "pickled Python objects, which are never loaded"],
  ["images-fortran.npy", "Fortran order"],
  ["images-big-endian.npy", ">f4"],
  ["images-records.npy", "records of several fields"],
  ["images-bzip2.npz", "another method than deflate"],
])("%s is refused", async (name, words) => {
  const run = measured(commit(name, fixture(name)), { tensors: { images: name } }, "roc_auc");
  await expect(run).rejects.toMatchObject({
    code: "model/tensor-file",
    message: expect.stringContaining(words),
  });
});

/** The header says other things than the file holds. */
function withHeader(from: string, to: string): Buffer {
  const bytes = Buffer.from(IMAGES);
  const at = bytes.indexOf(from);
  bytes.write(to.padEnd(from.length), at, "latin1");
  return bytes;
}

test.each([
  ["cut off", IMAGES.subarray(0, IMAGES.length - 1), "model/tensor-file"],
  ["nothing", Buffer.alloc(0), "model/tensor-file"],
  ["a header alone", IMAGES.subarray(0, 40), "model/tensor-file"],
  ["text", Buffer.from("no array at all, but text"), "model/tensor-file"],
  ["more rows than bytes", withHeader("(90, 2, 3)", "(99, 2, 3)"), "model/tensor-file"],
  ["too many rows to count", withHeader("(90, 2, 3), ", "(9999999999)"), "model/tensor-file"],
  ["another shape", withHeader("(90, 2, 3)", "(90, 3, 2)"), "model/input-shape"],
  ["fewer dimensions", withHeader("(90, 2, 3)", "(90, 6)"), "model/input-shape"],
  ["fewer rows than the table", withHeader("(90, 2, 3)", "(30, 2, 9)"), "model/input-shape"],
] as const)("%s", async (_, content, code) => {
  const run = measured(commit("a.npy", content), { tensors: { images: "a.npy" } }, "roc_auc");
  await expect(run).rejects.toMatchObject({ code, fix: expect.stringMatching(/\w{3}/) });
});

test("an archive that is cut off, lacks the array, or was changed", async () => {
  const cut = measured(commit("a.npz", NPZ.subarray(0, 500)), { tensors: { images: "a.npz" } }, "roc_auc");
  await expect(cut).rejects.toMatchObject({ code: "model/tensor-file" });
  const other = measured(commit("a.npz", Buffer.from(NPZ)), { tensors: { X: "a.npz" } }, "roc_auc");
  await expect(other).rejects.toMatchObject({
    code: "model/tensor-file",
    message: expect.stringContaining("no array X; it has other and images"),
  });
  for (let at = NPZ.indexOf("PK\u0001\u0002", 0, "latin1"); at < NPZ.length; at += 3) {
    const bytes = Buffer.from(NPZ);
    bytes[at] ^= 0xff;
    const seen = await measured(commit("a.npz", bytes), { tensors: { images: "a.npz" } }, "roc_auc").then(
      (value) => value.toFixed(9),
      (thrown: { code?: string }) => thrown.code,
    );
    // A changed date or comment does no harm; anything else is said.
    expect([EXPECTED.images.roc_auc.toFixed(9), "model/tensor-file"], `byte ${at}`).toContain(seen);
  }
});

test("an input that the model lacks", async () => {
  const run = measured(commit("a.npy", IMAGES), { tensors: { image: "a.npy" } }, "roc_auc");
  await expect(run).rejects.toMatchObject({
    code: "model/input-unknown",
    fix: "Did you mean `images`?",
  });
});
