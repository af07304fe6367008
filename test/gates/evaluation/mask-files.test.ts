import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { readPngMask } from "../../../src/gates/evaluation/images/png-mask.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

const { png, classes, values } = JSON.parse(
  readFileSync(`${FIXTURES}oracles/segmentation_gate.json`, "utf8"),
) as {
  png: Readonly<Record<string, string[]>>;
  classes: string[];
  values: { better: { iou: number } };
};
const bytes = (text: string) => Buffer.from(text, "base64");
const pictures = (side: string, under: string) =>
  Object.fromEntries(png[side].map((text, at) => [`${under}/${at}.png`, bytes(text)] as const));

// A gate of masks has no label.
const CONFIG = {
  task: "segmentation",
  classes,
  data: "truth",
  predictions: "out",
  champion: "best",
  resamples: 100,
} as unknown as EvaluationConfig;

test("folders are compared with those of a baseline and of a champion", async () => {
  const root = folder({
    ...pictures("truth", "truth"),
    ...pictures("better", "out"),
    ...pictures("truth", "best"),
  });
  const needs = ["baseline", "champion", "trivial"].map((against) => ({ metric: "iou", against }));
  const other = folder({ ...pictures("truth", "truth"), ...pictures("truth", "out") });
  const { measurements, inputs } = await evaluate(CONFIG, needs, root, other);
  const differences = measurements.map(({ difference }) => difference);
  expect((differences[0] as Estimate).value).toBeCloseTo(values.better.iou - 1, 12);
  expect((differences[1] as Estimate).value).toBeCloseTo(values.better.iou - 1, 12);
  expect(differences[2]).toMatchObject({ code: "baseline/not-configured" });
  expect(inputs.filter(({ role }) => role === "data")).toMatchObject([{ path: "truth" }]);
  const without = await evaluate(CONFIG, needs.slice(0, 1), root, folder({ "readme.txt": "" }));
  expect(find(without, "iou").difference).toMatchObject({ code: "baseline/file-missing" });
});

test("pictures that are no masks are refused", async () => {
  const good = bytes(png["truth"][0]);
  const changed = (change: (copy: Buffer) => void) => {
    const copy = Buffer.from(good);
    change(copy);
    return copy;
  };
  const broken: Readonly<Record<string, Buffer>> = {
    "a checksum": changed((copy) => copy.writeUInt8(copy[20] ^ 1, 20)),
    "an end": good.subarray(0, good.length - 20),
    "a beginning": good.subarray(4),
    "a JPEG": Buffer.from("ffd8ffe000104a46", "hex"),
    nothing: Buffer.alloc(0),
  };
  for (const [what, content] of Object.entries(broken)) {
    const root = folder({ "mask.png": content });
    const file = {
      path: "mask.png",
      localPath: path.join(root, "mask.png"),
      digest: "",
      bytes: content.length,
    };
    await expect(readPngMask(file), what).rejects.toMatchObject({ code: "evaluation/mask" });
  }
  const colours = readFileSync(`${FIXTURES}../docs/images/comment.png`);
  const root = folder({ "mask.png": colours });
  const file = {
    path: "mask.png",
    localPath: path.join(root, "mask.png"),
    digest: "",
    bytes: colours.length,
  };
  await expect(readPngMask(file)).rejects.toMatchObject({ code: "evaluation/mask" });
});
