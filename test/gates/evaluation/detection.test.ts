import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

type Numbers = Readonly<Record<string, number | null>>;
interface Entry {
  readonly id: number;
  readonly image_id: number;
  readonly category_id: number;
  readonly bbox: readonly number[];
  readonly iscrowd: number;
  readonly score: number;
}

const recorded = JSON.parse(readFileSync(`${FIXTURES}oracles/detection_gate.json`, "utf8")) as {
  truth: {
    images: { id: number; weather: string }[];
    annotations: Entry[];
    categories: { id: number; name: string }[];
  };
  better: Entry[];
  worse: Entry[];
  values: Readonly<Record<string, Numbers>>;
};
const METRICS = Object.keys(recorded.values["better bbox"]);
const NEEDS = METRICS.map((metric) => ({ metric }));

// A gate of COCO files has no label.
const CONFIG = {
  predictions: "out.json",
  data: "truth.json",
  task: "object-detection",
  min_slice_rows: 5,
  resamples: 100,
} as unknown as EvaluationConfig;
const SEGM: EvaluationConfig = { ...CONFIG, detection: { iou_type: "segm" } };

function coco(found: unknown = recorded.better, truth: unknown = recorded.truth): string {
  return folder({ "out.json": JSON.stringify(found), "truth.json": JSON.stringify(truth) });
}

test("every number is pycocotools', of boxes and of masks in each of COCO's encodings", async () => {
  const boxes = await evaluate(CONFIG, NEEDS, coco());
  const masks = await evaluate(SEGM, NEEDS, coco());
  const unboxed = await evaluate(SEGM, NEEDS, coco(recorded.better.map(({ bbox, ...rest }) => rest)));
  for (const metric of METRICS) {
    expectNear(boxes, metric, recorded.values["better bbox"]);
    expectNear(masks, metric, recorded.values["better segm"]);
    expectNear(unboxed, metric, recorded.values["unboxed segm"]);
  }
});

test("a slice of few images says so, and is no slice of rows", async () => {
  const config = { ...CONFIG, min_slice_rows: 1000 };
  const [metric] = METRICS;
  const needs = [{ metric, subjects: { slice: "category=*" } }];
  const { measurements } = await evaluate(config, needs, coco());
  for (const { candidate } of measurements)
    expect(candidate).toMatchObject({
      code: "evaluation/slice-too-small",
      reason: expect.stringMatching(/has \d+ images?, fewer than the 1000 of/),
    });
  const { notes } = await evaluate({ ...config, small_slices: "skip" }, needs, coco());
  expect(notes[0].message).toMatch(/^Not judged, with fewer than 1000 images: category=/);
});

test("categories and what is known of images are slices", async () => {
  const config = { ...CONFIG, slices: ["weather"] };
  const needs = NEEDS.flatMap(({ metric }) => [
    { metric, subjects: { slice: "category=*" } },
    { metric, subjects: { slice: "weather=rain" } },
  ]);
  const evidence = await evaluate(config, needs, coco());
  for (const metric of METRICS) {
    expectNear(evidence, metric, recorded.values["rain bbox"], "weather=rain");
    for (const name of ["dog", "cat", "bird"])
      expectNear(evidence, metric, recorded.values[`${name} bbox`], `category=${name}`);
    // No image has a fox, so nothing can be said of it.
    expect(find(evidence, metric, "category=fox").candidate).toMatchObject({
      code: "evaluation/slice-too-small",
    });
  }
});

test("two models are compared on the same images", async () => {
  const needs = NEEDS.map((need) => ({ ...need, against: "baseline" }));
  const evidence = await evaluate(CONFIG, needs, coco(), coco(recorded.worse));
  for (const metric of METRICS) {
    const [ours, theirs] = [recorded.values["better bbox"][metric], recorded.values["worse bbox"][metric]];
    const { value, uncertainty } = find(evidence, metric).difference as Estimate;
    expect(value, metric).toBeCloseTo((ours ?? 0) - (theirs ?? 0), 12);
    expect(uncertainty.kind).not.toBe("exact");
  }
  const same = await evaluate(CONFIG, [{ metric: "map", against: "baseline" }], coco(), coco());
  expect(find(same, "map").difference).toMatchObject({ value: 0, uncertainty: { kind: "exact" } });
  const trivial = await evaluate(CONFIG, [{ metric: "map", against: "trivial" }], coco());
  expect(find(trivial, "map").difference).toMatchObject({ code: "baseline/not-configured" });
});

test("tables with one box a row have the numbers of COCO files, in each order of a box", async () => {
  const names = new Map(recorded.truth.categories.map(({ id, name }) => [id, name]));
  const rows = (entries: readonly Entry[], shape: (box: readonly number[]) => readonly number[]) =>
    entries.map(({ image_id, category_id, bbox, iscrowd, score }) => {
      const [x, y, width, height] = shape(bbox);
      return { image_id, thing: names.get(category_id), x, y, width, height, score, crowd: iscrowd === 1 };
    });
  const lines = (list: readonly object[]) => list.map((row) => JSON.stringify(row)).join("\n");
  const shapes = {
    xywh: (box: readonly number[]) => box,
    xyxy: ([x, y, w, h]: readonly number[]) => [x, y, x + w, y + h],
    cxcywh: ([x, y, w, h]: readonly number[]) => [x + w / 2, y + h / 2, w, h],
  };
  // Areas of annotations are those of masks; of boxes the sizes are others.
  const metrics = METRICS.filter((metric) => !/small|medium|large/.test(metric));
  for (const [format, shape] of Object.entries(shapes)) {
    const root = folder({
      "out.jsonl": lines(rows(recorded.better, shape)),
      "truth.jsonl": lines(
        rows(recorded.truth.annotations, shape).map((row, at) => ({
          ...row,
          weather: recorded.truth.images.find(({ id }) => id === recorded.truth.annotations[at].image_id)
            ?.weather,
        })),
      ),
    });
    const config: EvaluationConfig = {
      ...CONFIG,
      predictions: "out.jsonl",
      data: "truth.jsonl",
      label: "thing",
      slices: ["weather"],
      detection: { format: format as "xywh", crowd: "crowd" },
    };
    const slices = ["thing=dog", "weather=rain"];
    const needs = metrics.flatMap((metric) => [
      { metric },
      ...slices.map((slice) => ({ metric, subjects: { slice } })),
    ]);
    // No image has a fox, so a table of true boxes does not know it.
    const known = lines(
      rows(
        recorded.better.filter(({ category_id }) => category_id !== 12),
        shape,
      ),
    );
    await expect(evaluate(config, needs, root)).rejects.toMatchObject({
      code: "evaluation/unknown-category",
    });
    const evidence = await evaluate(
      config,
      needs,
      folder({ "out.jsonl": known, "truth.jsonl": readFileSync(`${root}/truth.jsonl`) }),
    );
    for (const metric of metrics) {
      expectNear(evidence, metric, recorded.values["better bbox"], undefined, 9);
      expectNear(evidence, metric, recorded.values["dog bbox"], "thing=dog", 9);
      expectNear(evidence, metric, recorded.values["rain bbox"], "weather=rain", 9);
    }
  }
});

test("a model that finds nothing has a recall of 0, and images without objects have none", async () => {
  const nothing = await evaluate(CONFIG, [{ metric: "map" }, { metric: "mar_100" }], coco([]));
  expect(find(nothing, "map").candidate).toMatchObject({ value: 0 });
  expect(find(nothing, "mar_100").candidate).toMatchObject({ value: 0 });
  const empty = await evaluate(CONFIG, [{ metric: "map" }], coco([], { ...recorded.truth, annotations: [] }));
  expect(find(empty, "map").candidate).toMatchObject({ code: "evaluation/undefined" });
});

function expectNear(
  evidence: Awaited<ReturnType<typeof evaluate>>,
  metric: string,
  values: Numbers,
  slice?: string,
  digits = 12,
): void {
  const { candidate } = find(evidence, metric, slice);
  const wanted = values[metric];
  if (wanted === null) expect(candidate).toMatchObject({ code: "evaluation/undefined" });
  else expect((candidate as Estimate).value, `${metric} ${slice ?? ""}`).toBeCloseTo(wanted, digits);
}
