import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { requireSettings } from "../../../src/gates/evaluation/settings/settings.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import type { Need } from "../../../src/model/evidence.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

type Values = Readonly<Record<string, number | number[]>>;
type Texts = Readonly<Record<string, string>>;

const recorded = JSON.parse(readFileSync(`${FIXTURES}oracles/segmentation_gate.json`, "utf8")) as {
  classes: string[];
  npy: Texts;
  npz: Texts;
  png: Readonly<Record<string, string[]>>;
  rows: Readonly<Record<string, object[]>>;
  values: Readonly<Record<"better" | "worse" | "holes", Values>>;
};

const SETTINGS = {
  task: "segmentation",
  classes: recorded.classes,
  min_slice_rows: 5,
  resamples: 100,
} as const;
// A gate of masks has no label, but the type of checked settings has.
const gate = (settings: object) => ({ ...SETTINGS, ...settings }) as unknown as EvaluationConfig;
const STACK = gate({ data: "truth.npy", predictions: "out.npy" });

const RULES: readonly (readonly [name: string, metric: string, options: object])[] = [
  ["iou", "iou", {}],
  ["iou micro", "iou", { average: "micro" }],
  ["iou weighted", "iou", { average: "weighted" }],
  ["mean_iou", "mean_iou", {}],
  ["mean_iou no background", "mean_iou", { include_background: false }],
  ["dice", "dice", {}],
  ["dice micro", "dice", { average: "micro" }],
  ["dice weighted", "dice", { average: "weighted" }],
  ["dice all", "dice", { aggregate_over: "all" }],
  ["dice no background", "dice", { include_background: false }],
  ["pixel_accuracy", "pixel_accuracy", {}],
  ["pixel_accuracy macro", "pixel_accuracy", { average: "macro" }],
];
const NEEDS = RULES.map(
  ([, metric, options]): Pick<Need, "metric" | "options"> => ({
    metric,
    options: { ...options },
  }),
);

function bytes(text: string): Uint8Array {
  return Buffer.from(text, "base64");
}

function stack(found = "better", truth = "truth"): string {
  return folder({ "truth.npy": bytes(recorded.npy[truth]), "out.npy": bytes(recorded.npy[found]) });
}

async function expectValues(config: EvaluationConfig, root: string, values: Values): Promise<void> {
  const { measurements } = await evaluate(config, NEEDS, root);
  RULES.forEach(([name], at) => {
    const { value, uncertainty } = measurements[at].candidate as Estimate;
    expect(value, name).toBeCloseTo(values[name] as number, 12);
    expect(uncertainty.kind, name).not.toBe("exact");
  });
}

test("every number is torchmetrics', of a stack of masks", async () => {
  await expectValues(STACK, stack(), recorded.values.better);
  await expectValues(STACK, stack("worse"), recorded.values.worse);
});

test("archives, folders of arrays or pictures, and tables of runs say the same", async () => {
  const { npz, png, rows } = recorded;
  const archive = folder({ "truth.npz": bytes(npz["truth"]), "out.npz": bytes(npz["better"]) });
  await expectValues(gate({ data: "truth.npz", predictions: "out.npz" }), archive, recorded.values.better);
  const pictures = folder(
    Object.fromEntries(
      ["truth", "better"].flatMap((side) =>
        png[side].map((text, at) => [`masks/${side}/${at % 2}/scene-${at}.png`, bytes(text)] as const),
      ),
    ),
  );
  const folders = gate({ data: "masks/truth", predictions: "masks/better/" });
  await expectValues(folders, pictures, recorded.values.better);
  const lines = (list: readonly object[]) => list.map((row) => JSON.stringify(row)).join("\n");
  const table = folder({ "truth.jsonl": lines(rows["truth"]), "out.jsonl": lines(rows["better"]) });
  const tables = gate({ data: "truth.jsonl", predictions: "out.jsonl", label: "thing" });
  await expectValues(tables, table, recorded.values.better);
});

test("each class is a slice, and ignored pixels do not count", async () => {
  const slices = ["iou", "dice", "pixel_accuracy"].map((metric) => ({
    metric,
    options: metric === "dice" ? { aggregate_over: "all" } : {},
    subjects: { slice: "class=*" },
  }));
  const evidence = await evaluate(STACK, slices, stack());
  recorded.classes.forEach((name, code) => {
    for (const [metric, key] of [
      ["iou", "iou by class"],
      ["dice", "dice all by class"],
      ["pixel_accuracy", "pixel_accuracy by class"],
    ]) {
      const { value } = find(evidence, metric, `class=${name}`).candidate as Estimate;
      expect(value).toBeCloseTo((recorded.values.better[key] as number[])[code], 12);
    }
  });
  const holes = { ...STACK, segmentation: { ignore: 255 } };
  const without = await evaluate(
    holes,
    [{ metric: "iou" }, { metric: "pixel_accuracy" }],
    stack("better", "holes"),
  );
  for (const metric of ["iou", "pixel_accuracy"])
    expect((find(without, metric).candidate as Estimate).value).toBeCloseTo(
      recorded.values.holes[metric] as number,
      12,
    );
  await expect(evaluate(STACK, [{ metric: "iou" }], stack("better", "holes"))).rejects.toMatchObject({
    code: "evaluation/classes-mismatch",
  });
});

test("true masks of one class say nothing of the others, so that nothing passes", async () => {
  const ground = bytes(recorded.npy["truth"]).slice();
  ground.fill(0, 10 + ground[8] + 256 * ground[9]);
  const needs = [...NEEDS, { metric: "iou", options: {}, subjects: { slice: "class=background" } }];
  for (const found of [ground, bytes(recorded.npy["better"])]) {
    const evidence = await evaluate(STACK, needs, folder({ "truth.npy": ground, "out.npy": found }));
    for (const { candidate } of evidence.measurements)
      expect(candidate).toMatchObject({ code: "evaluation/one-class" });
  }
});

test("two models are compared on the same images", async () => {
  const needs = NEEDS.map((need) => ({ ...need, against: "baseline" }));
  const { measurements } = await evaluate(STACK, needs, stack(), stack("worse"));
  RULES.forEach(([name], at) => {
    const { value } = measurements[at].difference as Estimate;
    const [ours, theirs] = [recorded.values.better[name], recorded.values.worse[name]] as [number, number];
    expect(value, name).toBeCloseTo(ours - theirs, 12);
  });
  const trivial = await evaluate(STACK, [{ metric: "iou", against: "trivial" }], stack());
  expect(find(trivial, "iou").difference).toMatchObject({ code: "baseline/not-configured" });
});

test("masks that do not fit are refused with a code", async () => {
  const run = (config: EvaluationConfig, files: Parameters<typeof folder>[0]) =>
    evaluate(config, [{ metric: "iou" }], folder(files));
  const { npy, npz, png, rows } = recorded;
  const truth = bytes(npy["truth"]);
  await expect(
    run(STACK, { "truth.npy": truth, "out.npy": bytes(npy["better"]).slice(0, 900) }),
  ).rejects.toMatchObject({ code: "model/tensor-file" });
  const archive = gate({ data: "truth.npz", predictions: "out.npy" });
  await expect(
    run(archive, { "truth.npz": bytes(npz["truth"]), "out.npy": bytes(npy["better"]) }),
  ).rejects.toMatchObject({ code: "evaluation/unknown-image" });
  const lines = (list: readonly object[]) => list.map((row) => JSON.stringify(row)).join("\n");
  const tables = gate({ data: "truth.jsonl", predictions: "out.jsonl", label: "thing" });
  const changed = (change: object) =>
    lines([{ ...rows["better"][0], ...change }, ...rows["better"].slice(1)]);
  for (const [change, code] of [
    [{ height: 8 }, "evaluation/mask"],
    [{ mask: "~~" }, "evaluation/mask"],
    [{ mask: "[1, 2" }, "evaluation/mask"],
    [{ thing: "boat" }, "evaluation/classes-mismatch"],
    [{ image_id: "elsewhere" }, "evaluation/unknown-image"],
    [{ image_id: null }, "evaluation/mask"],
  ] as const)
    await expect(
      run(tables, { "truth.jsonl": lines(rows["truth"]), "out.jsonl": changed(change) }),
      JSON.stringify(change),
    ).rejects.toMatchObject({ code });
  const folders = gate({ data: "truth", predictions: "out" });
  const [first, second] = png["truth"].map(bytes);
  await expect(
    run(folders, { "truth/a.png": first, "truth/b.png": second, "out/a.png": first }),
  ).rejects.toMatchObject({ code: "evaluation/key-missing" });
  await expect(
    run(folders, { "truth/a.png": first, "out/a.png": first, "out/further/b.png": second }),
  ).rejects.toMatchObject({
    code: "evaluation/unknown-image",
    message: expect.stringContaining("further/b"),
  });
  await expect(run(folders, { "truth/readme.txt": "none", "out/a.png": first })).rejects.toMatchObject({
    code: "evaluation/no-rows",
  });
  expect(() => requireSettings({ task: "segmentation", data: "a.npy", predictions: "b.npy" })).toThrow(
    /no `classes`/,
  );
});
