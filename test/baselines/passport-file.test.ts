import { expect, test } from "vitest";
import {
  artifactOf,
  damagedGolden,
  goldenFor,
  goldenNamed,
  loadGolden,
  loadPassports,
  meaningDigest,
  noGolden,
  renderPassport,
  savePassport,
} from "../../src/baselines/index.ts";
import type { Input } from "../../src/model/evidence.ts";
import type { Passport } from "../../src/model/passport.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";
import { sha256 } from "./report.ts";

const passport = (model: string, gates: Passport["gates"] = {}): Passport => ({
  schema: 1,
  model,
  artifact: { path: `models/${model}.onnx`, digest: sha256(model), bytes: 1 },
  gates,
  configDigest: sha256("config"),
  environment: { assay: "0.1.0" },
  accepted: [{ who: "Ada", when: "2026-03-01T12:00:00Z", because: "first", artifact: sha256(model) }],
});

const input = (role: Input["role"], path: string, content: string, tree?: string): Input => ({
  role,
  path,
  digest: sha256(content),
  bytes: 1,
  tree,
});

test("what is saved is read again, and other JSON beside it is left alone", async () => {
  using repository = new TemporaryRepository();
  const hostile = passport("delay", { 'g"\n`': { data: [], metrics: [] } });
  expect(await savePassport(repository.folder, "golden", hostile)).toBe(true);
  expect(await savePassport(repository.folder, "golden", hostile)).toBe(false);
  repository.write("golden/flights.profile.json", "not even JSON");
  repository.write("golden/outcomes.json", '[{"id": 1}]');
  repository.write("golden/README.md", "passports");
  expect(await loadPassports(repository.folder, "golden/")).toEqual([hostile]);
  expect(JSON.parse(renderPassport(hostile))).toEqual(hostile);
  expect(await loadPassports(repository.folder, "absent")).toEqual([]);
});

test("a passport that is not JSON, not by the schema or under another name is refused with its line", async () => {
  using repository = new TemporaryRepository();
  repository.write("golden/delay.json", '{ "model": "delay", <<<<<<< HEAD');
  await expect(loadPassports(repository.folder, "golden")).rejects.toMatchObject({
    code: "golden/unreadable",
  });
  const text = renderPassport(passport("delay", { quality: { data: [], metrics: [] } }));
  repository.write("golden/delay.json", text.replace('"metrics": []', '"metrics": 7'));
  const line = text.split("\n").findIndex((one) => one.includes('"metrics"')) + 1;
  await expect(loadPassports(repository.folder, "golden")).rejects.toMatchObject({
    code: "golden/invalid",
    message: expect.stringContaining("/gates/quality/metrics"),
    location: { path: "golden/delay.json", line },
  });
  repository.write(
    "golden/delay.json",
    renderPassport(passport("risk", { quality: { data: [], metrics: [] } })),
  );
  await expect(loadPassports(repository.folder, "golden")).rejects.toMatchObject({
    code: "golden/invalid",
    location: { line: 3 },
  });
});

test("a value outside its own interval was not measured, and is refused with its line", async () => {
  using repository = new TemporaryRepository();
  const metric = {
    metric: "roc_auc",
    options: {},
    subject: {},
    value: 0.98,
    interval: [0.96, 0.99],
    samples: 9,
  };
  const text = renderPassport(passport("delay", { quality: { data: [], metrics: [metric] } }));
  repository.write("golden/delay.json", text);
  expect(await loadPassports(repository.folder, "golden")).toHaveLength(1);
  repository.write("golden/delay.json", text.replace("0.98", "0.10"));
  const line = text.split("\n").findIndex((one) => one.includes("roc_auc")) + 1;
  await expect(loadPassports(repository.folder, "golden")).rejects.toMatchObject({
    code: "golden/invalid",
    message: expect.stringContaining("outside its own interval"),
    location: { line },
  });
});

test("a metric that is there twice could be judged by either, and is refused", async () => {
  using repository = new TemporaryRepository();
  const metric = {
    metric: "roc_auc",
    options: {},
    subject: {},
    value: 0.9,
    interval: [0.8, 0.95],
    samples: 9,
  };
  const sliced = { ...metric, subject: { slice: "a=1" } };
  const write = (metrics: (typeof metric)[]) =>
    repository.write(
      "golden/delay.json",
      renderPassport(passport("delay", { quality: { data: [], metrics } })),
    );
  write([metric, sliced]);
  expect(await loadPassports(repository.folder, "golden")).toHaveLength(1);
  write([{ ...metric, value: 0.85 }, sliced, metric]);
  await expect(loadPassports(repository.folder, "golden")).rejects.toMatchObject({
    code: "golden/invalid",
    message: expect.stringContaining("roc_auc of quality is there twice"),
  });
});

const golden = { data: [{ path: "test.csv", digest: sha256("rows") }], metrics: [] };

test("a gate finds the passport of its model by path, then by name, then by itself", () => {
  const delay = passport("delay", { quality: golden });
  const risk = passport("risk", { quality: golden });
  const rows = input("data", "test.csv", "rows");
  const named = (path: string, ...passports: Passport[]) =>
    goldenFor(passports, "quality", { inputs: [input("model", path, "x"), rows] })?.name;
  expect(named("models/risk.onnx", delay, risk)).toBe("risk");
  expect(named("moved/risk.onnx", delay, risk)).toBe("risk");
  expect(named("models/new-name.onnx", delay)).toBe("delay");
  expect(named("models/new-name.onnx", delay, risk)).toBeUndefined();
  expect(goldenFor([delay], "toString", { inputs: [rows] })).toBeUndefined();
  expect(noGolden("quality")).toMatchObject({
    code: "baseline/first-run",
    reason: expect.stringContaining("quality"),
  });
});

test("the values of a model card never contradict what the same bytes measure", () => {
  const value = { metric: "roc_auc", options: {}, subject: {}, value: 0.73, samples: 0 };
  const same = (metrics: Passport["gates"][string]["metrics"]) =>
    goldenFor([passport("delay", { quality: { data: [], metrics } })], "quality", {
      inputs: [input("model", "models/delay.onnx", "delay")],
    })?.sameBytes;
  expect(same([value])).toBe(true);
  expect(same([{ ...value, imported: true }])).toBe(false);
});

test("a gate whose metrics passports never hold is not sent to accept them", () => {
  const { code, reason, fix } = noGolden("table", "data");
  expect({ code, reason }).toEqual({
    code: "baseline/not-in-passports",
    reason: "passports hold what evaluation gates measure, and table is a gate of kind data",
  });
  expect(fix).not.toContain("accept");
  expect(fix).toContain("--baseline REF");
});

test("other golden data is said, the baseline's data is not taken for the candidate's", () => {
  const delay = passport("delay", { quality: golden });
  const model = input("model", "models/delay.onnx", "x");
  const noteOf = (inputs: Input[]) => goldenFor([delay], "quality", { inputs })?.note;
  expect(noteOf([model, input("data", "test.csv", "rows")])).toBeUndefined();
  const changed = [model, input("data", "test.csv", "new rows"), input("data", "test.csv", "rows", "main")];
  expect(noteOf(changed)).toContain("test.csv");
});

test("`passport` is that of the model's own name, also beside one that was kept under another", () => {
  const kept: Passport = {
    ...passport("delay-2025-q4", { quality: golden }),
    aside: true,
    artifact: passport("delay", {}).artifact,
  };
  const delay = passport("delay", { quality: golden });
  const inputs = (path: string) => ({ inputs: [input("model", path, "x")] });
  expect(goldenFor([kept, delay], "quality", inputs("models/delay.onnx"))?.name).toBe("delay");
  expect(goldenFor([kept, delay], "quality", inputs("models/renamed.onnx"))?.name).toBe("delay");
  expect(goldenNamed(kept, "quality", inputs("models/delay.onnx"))).toMatchObject({ name: "delay-2025-q4" });
  expect(goldenNamed(kept, "other", inputs("models/delay.onnx"))).toMatchObject({
    code: "rule/not-in-passport",
    reason: "passport delay-2025-q4 holds nothing of other, but of quality",
  });
});

test("labels that changed inside the predictions file are said", () => {
  const delay = passport("delay", { quality: { data: [], metrics: [], truth: sha256("labels") } });
  const goldenOf = (content: string, truth?: string) =>
    goldenFor([delay], "quality", { inputs: [input("model", "models/delay.onnx", content)], truth });
  for (const truth of [sha256("labels"), undefined])
    expect(goldenOf("next model", truth)).not.toHaveProperty("note");
  const edited = goldenOf("next model", sha256("edited"));
  expect(edited?.note).toContain("labels, weights or groups inside the predictions file");
  // Computed in SQL, or accepted from there: nobody knows what the labels were.
  const files = (content: string) => [input("predictions", "preds.csv", content)];
  const gate = (of: object) => [passport("preds", { quality: { data: [], metrics: [], ...of } })];
  const known = goldenFor(gate({ truth: sha256("labels") }), "quality", { inputs: files("other") });
  expect(known?.note).toContain("it is not known whether they are the same");
  const truth = sha256("labels");
  expect(goldenFor(gate({}), "quality", { inputs: files("other"), truth })?.note).toContain("not known");
  expect(goldenFor(gate({ truth }), "quality", { inputs: files("other"), truth })).not.toHaveProperty("note");
  const asAccepted = goldenFor(gate({}), "quality", { inputs: files("preds") });
  expect(asAccepted).not.toHaveProperty("note");
  // The file is the one that was accepted, so it is the passport that was edited: its values still count.
  expect(goldenOf("delay", sha256("edited"))).toMatchObject({ sameBytes: true });
});

test("JSON in the place of a passport is damage, not a first run", async () => {
  using repository = new TemporaryRepository();
  repository.write("golden/delay.json", "[]");
  repository.write("golden/flights.profile.json", "{}");
  const { passports, others } = await loadGolden(repository.folder, "golden");
  expect(passports).toEqual([]);
  const model = input("model", "models/delay.onnx", "x");
  expect(damagedGolden(others, { inputs: [model] })).toMatchObject({ code: "golden/invalid" });
  expect(damagedGolden(others, { inputs: [input("model", "models/flights.onnx", "x")] })).toBeUndefined();
});

test("weights beside the model belong to what was accepted, and other settings are said", () => {
  const settings = { task: "regression", label: "y", resamples: 100 };
  const files = ["model", "weights"].map((content) => input("model", `models/${content}`, content));
  const artifact = artifactOf({ inputs: files });
  if (artifact === undefined) throw new TypeError("no artifact");
  const accepted: Passport = {
    ...passport("model", { quality: { ...golden, settings: meaningDigest(settings) } }),
    artifact,
  };
  const rows = input("data", "test.csv", "rows");
  const now = (inputs: Input[], given: object) =>
    goldenFor([accepted], "quality", { inputs: [...inputs, rows] }, given);
  expect(now(files, { ...settings, resamples: 500 })).toMatchObject({ sameBytes: true });
  const other = [files[0], input("model", "models/weights", "other weights")];
  expect(now(other, settings)).toMatchObject({ sameBytes: false });
  expect(now(files, { ...settings, label: "z" })).toMatchObject({
    sameBytes: false,
    unlike: [{ reason: expect.stringContaining("settings") }],
  });
});
