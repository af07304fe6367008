import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { readJson } from "../../../src/gates/evaluation/images/json-file.ts";
import { requireSettings } from "../../../src/gates/evaluation/settings/settings.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

interface Document {
  readonly images: readonly object[];
  readonly annotations: readonly object[];
  readonly categories: readonly object[];
}

const { truth, better } = JSON.parse(readFileSync(`${FIXTURES}oracles/detection_gate.json`, "utf8")) as {
  truth: Document;
  better: readonly object[];
};
// A gate of COCO files has no label.
const CONFIG = {
  predictions: "out.json",
  data: "truth.json",
  task: "object-detection",
  resamples: 100,
} as unknown as EvaluationConfig;
const SEGM: EvaluationConfig = { ...CONFIG, detection: { iou_type: "segm" } };

function run(found: unknown, given: unknown = truth, config = CONFIG) {
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  const root = folder({ "out.json": text(found), "truth.json": text(given) });
  return evaluate(config, [{ metric: "map" }], root);
}

const first = (list: readonly object[], change: object) => [{ ...list[0], ...change }, ...list.slice(1)];

test.each([
  [{ image_id: 1 }, "evaluation/unknown-image"],
  [{ image_id: null }, "evaluation/unknown-image"],
  [{ category_id: 1 }, "evaluation/unknown-category"],
  [{ category_id: "dog" }, "evaluation/unknown-category"],
  [{ bbox: [1, 2, -3, 4] }, "evaluation/box"],
  [{ bbox: [1, 2, 3] }, "evaluation/box"],
  [{ bbox: [1, 2, null, 4] }, "evaluation/box"],
  [{ bbox: undefined }, "evaluation/box"],
  [{ score: null }, "evaluation/coco-file"],
  [{ score: "0.5" }, "evaluation/coco-file"],
])("a detection with %j is refused", async (change, code) => {
  await expect(run(first(better, change))).rejects.toMatchObject({ code });
});

test.each([
  [{ annotations: first(truth.annotations, { id: 2 }) }, "evaluation/coco-file"],
  [{ annotations: first(truth.annotations, { id: undefined }) }, "evaluation/coco-file"],
  [{ annotations: first(truth.annotations, { image_id: 1 }) }, "evaluation/coco-file"],
  [{ annotations: first(truth.annotations, { category_id: 1 }) }, "evaluation/coco-file"],
  [{ annotations: first(truth.annotations, { area: -1 }) }, "evaluation/coco-file"],
  [{ annotations: first(truth.annotations, { iscrowd: "no" }) }, "evaluation/coco-file"],
  [{ annotations: first(truth.annotations, { bbox: [0, 0, 1, -1] }) }, "evaluation/box"],
  [{ annotations: undefined }, "evaluation/coco-file"],
  [{ images: [...truth.images, truth.images[0]] }, "evaluation/coco-file"],
  [{ images: [], annotations: [] }, "evaluation/no-rows"],
  [{ categories: [...truth.categories, { id: 3, name: "wolf" }] }, "evaluation/coco-file"],
])("a ground truth with another part is refused (%#)", async (change, code) => {
  await expect(run([], { ...truth, ...change })).rejects.toMatchObject({ code });
});

test.each([
  [{ segmentation: undefined }],
  [{ segmentation: [[1, 2, 3, 4]] }],
  [{ segmentation: [[1, 2, 3, 4, 5, 1e12]] }],
  [{ segmentation: [] }],
  [{ segmentation: { size: [240, 320], counts: "abc" } }],
  [{ segmentation: { size: [24, 32], counts: [768] } }],
  [{ segmentation: { size: [240, 320], counts: [1, 2] } }],
])("a mask of %j is refused", async (change) => {
  await expect(run(first(better, change), truth, SEGM)).rejects.toMatchObject({ code: "evaluation/mask" });
});

test("what is no COCO file is refused with its place", async () => {
  const text = JSON.stringify(truth);
  for (const broken of [text.slice(0, -10), "", "[]", "null", "NaN", "<html>"])
    await expect(run([], broken)).rejects.toMatchObject({
      code: "evaluation/coco-file",
      location: { path: "truth.json" },
    });
  for (const broken of ['[{"image_id": 100, "score": NaN}]', "{}", "[1]", "[null]"])
    await expect(run(broken)).rejects.toMatchObject({ code: "evaluation/coco-file" });
});

test("a file that would not fit into memory is refused before it is read", async () => {
  const large = { path: "truth.json", localPath: "/nowhere", digest: "", bytes: 2 ** 30 };
  await expect(readJson(large, 2 ** 40)).rejects.toMatchObject({ code: "evaluation/coco-file" });
  await expect(readJson({ ...large, bytes: 2 ** 20 }, 2 ** 20)).rejects.toThrow(/more than the 131072/);
});

test("a broken baseline is no fault of this change", async () => {
  const root = folder({ "out.json": JSON.stringify(better), "truth.json": JSON.stringify(truth) });
  const other = folder({ "out.json": "[", "truth.json": JSON.stringify({ ...truth, info: 1 }) });
  const evidence = await evaluate(CONFIG, [{ metric: "map", against: "baseline" }], root, other);
  expect(find(evidence, "map").candidate).toHaveProperty("value");
  expect(find(evidence, "map").difference).toMatchObject({ code: "evaluation/coco-file" });
  expect(evidence.notes).toMatchObject([{ code: "evaluation/data-changed" }]);
});

test("settings that have no meaning for images are refused", () => {
  for (const more of [
    { weight: "w" },
    { key: "id" },
    { threshold: 0.5 },
    { classes: ["a", "b"] },
    { group: "g" },
  ])
    expect(() => requireSettings({ ...CONFIG, ...more })).toThrow(
      /has no meaning for the task object-detection/,
    );
  for (const more of [{ label: "thing" }, { detection: { crowd: "crowd" } }])
    expect(() => requireSettings({ ...CONFIG, ...more })).toThrow(/names what is in a table/);
  expect(() => requireSettings({ ...CONFIG, predictions: "out.parquet", label: "thing" })).not.toThrow();
  expect(() => requireSettings({ ...CONFIG, data: undefined })).toThrow(/no `data`/);
  expect(() => requireSettings({ ...CONFIG, compute: "sql" })).toThrow(/`compute: sql`/);
  expect(() => requireSettings({ task: "object-detection", model: "m.onnx", data: "d.json" })).toThrow(
    /read from `predictions`/,
  );
});
