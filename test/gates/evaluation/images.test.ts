import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { requireSettings } from "../../../src/gates/evaluation/settings/settings.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import { openInput, unpackNames } from "../../../src/sources/file-set.ts";
import { type Model, writeModel } from "../../engines/onnx/models.ts";
import { evaluate, FIXTURES, find, folder, tree } from "./job.ts";

const { digits: EXPECTED } = JSON.parse(readFileSync(path.join(FIXTURES, "expected/images.json"), "utf8"));
const IMAGES = path.join(FIXTURES, "images");

const FOLDER: EvaluationConfig = {
  model: "digits.onnx",
  data: "digits",
  task: "multiclass-classification",
  label: "label",
  images: { input: "pixels", channels: "gray" },
};
const TABLE: EvaluationConfig = {
  ...FOLDER,
  data: "digits.csv",
  label: "digit",
  images: { input: "pixels", channels: "gray", folder: "digits" },
};

/** A folder with the model, the table and the digits by class; `extra` are copies of fixtures or texts. */
function digits(extra: Parameters<typeof folder>[0] = {}): string {
  const root = folder({});
  for (const name of ["digits.onnx", "digits.csv", "digits"])
    cpSync(path.join(IMAGES, name), path.join(root, name), { recursive: true });
  for (const [name, content] of Object.entries(extra)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    if (typeof content === "object" && "fixture" in content)
      cpSync(path.join(FIXTURES, content.fixture), path.join(root, name));
    else writeFileSync(path.join(root, name), content);
  }
  return root;
}

const NEEDS = [
  { metric: "accuracy" },
  { metric: "log_loss" },
  { metric: "f1", options: { average: "macro" } },
];

function value(evidence: Evidence, metric: string): number {
  const { candidate } = find(evidence, metric);
  if ("reason" in candidate) throw new Error(candidate.reason);
  return candidate.value;
}

describe("digits", () => {
  test.each([
    ["a folder of classes", FOLDER],
    ["a table with a column of paths", TABLE],
  ])("of %s are what Pillow, ONNX Runtime and scikit-learn say", async (_, config) => {
    const evidence = await evaluate(config, NEEDS, digits());
    expect(find(evidence, "accuracy").candidate).toMatchObject({ samples: EXPECTED.rows });
    expect(value(evidence, "accuracy")).toBeCloseTo(EXPECTED.accuracy, 12);
    expect(value(evidence, "f1")).toBeCloseTo(EXPECTED.f1, 12);
    expect(value(evidence, "log_loss")).toBeCloseTo(EXPECTED.log_loss, 6);
  });

  test("of a path that leads elsewhere by its column and folder", async () => {
    const root = digits();
    const csv = readFileSync(path.join(root, "digits.csv"), "utf8").replace("file,digit", "name,digit");
    mkdirSync(path.join(root, "tables"));
    writeFileSync(path.join(root, "tables/rows.csv"), csv.replaceAll(/^(\d\/)/gm, "../digits/$1"));
    writeFileSync(path.join(root, "digits/rows.csv"), csv);
    const images = { input: "pixels", channels: "gray", column: "name" } as const;
    const beside = await evaluate({ ...TABLE, data: "digits/rows.csv", images }, NEEDS, root);
    expect(value(beside, "accuracy")).toBeCloseTo(EXPECTED.accuracy, 12);
    const above = evaluate({ ...TABLE, data: "tables/rows.csv", images }, NEEDS, root);
    await expect(above).rejects.toMatchObject({ code: "image/path" });
  });

  test("are fed to a model of a fixed number of rows, and to baselines of the same images", async () => {
    const fixed: Model = {
      nodes: [
        { operator: "Flatten", inputs: ["pixels"], outputs: ["flat"], attributes: { axis: 1 } },
        { operator: "Softmax", inputs: ["flat"], outputs: ["p"], attributes: { axis: 1 } },
      ],
      inputs: [{ name: "pixels", type: "float", shape: [7, 1, 2, 5] }],
      outputs: [{ name: "p", type: "float", shape: [7, 10] }],
    };
    const root = digits({ "digits.onnx": writeModel(fixed) });
    const config: EvaluationConfig = {
      ...FOLDER,
      images: { input: "pixels", channels: "gray", size: [2, 5], resample: "box" },
    };
    const baseline = digits({ "digits.onnx": writeModel({ ...fixed, nodes: [...fixed.nodes] }) });
    const evidence = await evaluate(config, [{ metric: "accuracy", against: "baseline" }], root, baseline);
    const [{ candidate, baseline: before }] = evidence.measurements;
    expect(candidate).toMatchObject({ samples: EXPECTED.rows });
    expect(before).toMatchObject({ value: "value" in candidate ? candidate.value : -1 });
    expect(evidence.notes).toEqual([]);
  });
});

describe("the report", () => {
  test("names the images that were read by one digest of their names and contents", async () => {
    const [root, changed] = [digits(), digits({ "digits/0/0130.png": { fixture: "images/kinds/gray.png" } })];
    const of = async (config: EvaluationConfig, at: string) =>
      (await evaluate(config, [NEEDS[0]], at)).inputs.filter(({ role }) => role === "data");
    const [byFolder] = await of(FOLDER, root);
    const [, byTable] = await of(TABLE, root);
    expect(byFolder).toMatchObject({ path: "digits", digest: byTable.digest, files: byTable.files });
    expect(unpackNames(byFolder.files ?? "")).toHaveLength(EXPECTED.rows);
    expect(await openInput(tree(root), byFolder)).toMatchObject({ digest: byFolder.digest });
    expect((await openInput(tree(changed), byFolder).catch((thrown) => thrown)).digest).not.toBe(
      byFolder.digest,
    );
    await expect(openInput(tree(root), { path: "digits", files: "AAAA" })).rejects.toMatchObject({
      code: "file/unreadable",
    });
  });

  test.each([
    ["a folder", FOLDER, /`digits` differs from that of main/],
    ["a table", TABLE, /1 of 80 images of `digits` differ from those of main/],
  ])("says that the images of %s are others in the baseline", async (_, config, words) => {
    const root = digits();
    const name = readdirSync(path.join(root, "digits/3"))[0];
    const other = digits({ [`digits/3/${name}`]: { fixture: "images/kinds/gray.png" } });
    const need = { metric: "accuracy", against: "baseline" };
    const same = await evaluate(config, [need], root, digits());
    expect(same.notes).toEqual([]);
    const { notes } = await evaluate(config, [need], root, other);
    expect(notes).toMatchObject([{ code: "evaluation/data-changed", message: expect.stringMatching(words) }]);
  });

  test("says that photos are taken as they are stored, unless somebody said so", async () => {
    const root = digits({ "digits/1/turned.png": { fixture: "images/kinds/turned.png" } });
    const images = { ...FOLDER.images, input: "pixels", size: [8, 8] } satisfies EvaluationConfig["images"];
    const codes = async (exif_transpose?: boolean) =>
      (await evaluate({ ...FOLDER, images: { ...images, exif_transpose } }, [NEEDS[0]], root)).notes.map(
        ({ code }) => code,
      );
    expect(await codes()).toEqual(["image/orientation"]);
    expect(await codes(true)).toEqual([]);
    expect(await codes(false)).toEqual([]);
  });
});

describe("images that are no evidence", () => {
  test.each([
    ["a hidden bomb", { "digits/1/a.png": { fixture: "images/refused/bomb.png" } }, "image/too-large"],
    ["16 bits", { "digits/1/a.png": { fixture: "images/refused/16-bit.png" } }, "image/kind"],
    ["text that is called an image", { "digits/1/a.png": "no image" }, "image/kind"],
    ["nothing", { "digits/1/a.png": "" }, "image/kind"],
    ["another size", { "digits/1/a.png": { fixture: "images/kinds/gray.png" } }, "image/size"],
    ["an image beside the classes", { "digits/a.png": { fixture: "images/kinds/gray.png" } }, "image/folder"],
    ["a GIF, which is not read", { "digits/1/a.gif": { fixture: "images/refused/image.gif" } }, "image/kind"],
    [
      "a pointer of Git LFS",
      {
        "digits/1/a.png": `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 120\n`,
      },
      "file/lfs-pointer",
    ],
  ] as const)("%s", async (_, extra, code) => {
    const run = evaluate(FOLDER, NEEDS, digits(extra));
    await expect(run).rejects.toMatchObject({ code, fix: expect.stringMatching(/\w{3}/) });
  });

  test("what is no image by its name is no row, as in ImageFolder", async () => {
    const root = digits({ "digits/1/notes.txt": "x", "digits/.DS_Store": "x", "digits/1/._a.png": "x" });
    expect(value(await evaluate(FOLDER, NEEDS, root), "accuracy")).toBeCloseTo(EXPECTED.accuracy, 12);
  });

  test("a folder without images, and none at all", async () => {
    const root = digits({ "empty/notes.txt": "x" });
    await expect(evaluate({ ...FOLDER, data: "empty" }, NEEDS, root)).rejects.toMatchObject({
      code: "image/folder",
    });
    await expect(evaluate({ ...FOLDER, data: "nowhere" }, NEEDS, root)).rejects.toMatchObject({
      code: "file/missing",
    });
  });

  test("links are followed inside the tree alone", async () => {
    const outside = folder({ "secret.png": { fixture: "images/kinds/gray.png" } });
    const root = digits();
    symlinkSync(path.join(outside, "secret.png"), path.join(root, "digits/1/a.png"));
    await expect(evaluate(FOLDER, NEEDS, root)).rejects.toMatchObject({ code: "image/path" });
    const rows = "file,digit\n1/a.png,1\n";
    writeFileSync(path.join(root, "digits.csv"), rows);
    await expect(evaluate(TABLE, NEEDS, root)).rejects.toMatchObject({
      code: "image/path",
      message: expect.stringContaining("leads out of the tree"),
    });
    const inside = digits({ "kept/a.png": readFileSync(path.join(root, "digits/0", first(root, "0"))) });
    symlinkSync(path.join(inside, "kept/a.png"), path.join(inside, "digits/0/a.png"));
    const { candidate } = find(await evaluate(FOLDER, NEEDS, inside), "accuracy");
    expect(candidate).toMatchObject({ samples: EXPECTED.rows + 1 });
  });

  test.each([
    ["../outside.png", "image/path"],
    ["/etc/hostname", "image/path"],
    ["1/../../digits.onnx", "image/path"],
    ["1", "file/not-a-file"],
    ["1/none.png", "file/missing"],
    ["", "image/path"],
    ["../digits.onnx", "image/path"],
  ])("a row of %j", async (name, code) => {
    const run = evaluate(TABLE, NEEDS, digits({ "digits.csv": `file,digit\n0/0130.png,0\n"${name}",1\n` }));
    await expect(run).rejects.toMatchObject({
      code: code,
    });
  });
});

function first(root: string, digit: string): string {
  return readdirSync(path.join(root, "digits", digit))[0];
}

describe("settings that do not go together", () => {
  const images = { input: "pixels" };
  test.each<[string, Partial<EvaluationConfig>]>([
    ["images without a model", { model: undefined, predictions: "p.csv", images }],
    ["an input that is fed twice", { images, tensors: { pixels: "a.npy" } }],
    ["an input that columns feed too", { images, inputs: { pixels: "a" } }],
    ["means for other channels", { images: { ...images, channels: "gray", image_mean: [1, 2, 3] } }],
    ["a deviation of nothing", { images: { ...images, image_std: [1, 0, 1] } }],
  ])("%s", (_, given) => {
    expect(() => requireSettings({ ...FOLDER, ...given })).toThrow(
      expect.objectContaining({ code: "evaluation/settings" }),
    );
  });

  test.each([
    ["an input that the model lacks", { input: "pixel" }, "model/input-unknown"],
    ["three channels for one", { input: "pixels" }, "model/input-shape"],
    ["another layout", { input: "pixels", channels: "gray", layout: "nhwc" }, "model/input-shape"],
    ["another size", { input: "pixels", channels: "gray", size: [9, 8] }, "model/input-shape"],
    ["a crop that is larger", { input: "pixels", channels: "gray", size: 4, crop_size: 8 }, "image/size"],
    [
      "a column that is not there",
      { input: "pixels", channels: "gray", column: "path" },
      "evaluation/column-missing",
    ],
  ] satisfies [string, EvaluationConfig["images"], string][])("%s", async (_, given, code) => {
    await expect(evaluate({ ...FOLDER, images: given }, NEEDS, digits())).rejects.toMatchObject({ code });
  });
});
