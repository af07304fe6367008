import { readFileSync } from "node:fs";
import onnxruntime from "onnxruntime-node/package.json" with { type: "json" };
import { expect, test } from "vitest";
import {
  acceptGolden,
  gateSettingsOf,
  loadPassports,
  meaningDigest,
  otherMeaning,
  showGolden,
} from "../../src/baselines/index.ts";
import { KIND_OF } from "../../src/gates/evaluation/behaviour/metrics.ts";
import type { Passport } from "../../src/model/passport.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";
import { gateReport, reportOf, sha256 } from "./report.ts";

test("the passport says what is predicted and which versions computed it", async () => {
  using repository = new TemporaryRepository();
  repository.write("models/delay.onnx", "model");
  const report = reportOf([gateReport()]);
  const gate = {
    name: "quality",
    kind: "evaluation",
    rules: [],
    anyOf: [],
    timeoutSeconds: 1,
    memoryBytes: 1,
  };
  const settings = {
    task: "binary-classification",
    label: "late",
    classes: ["no", "yes"],
    batch: 9,
    threshold: 0.3,
    fill: { hour: 0 },
  };
  const request = {
    root: repository.folder,
    folder: "golden",
    report,
    who: "Ada",
    when: new Date("2026-03-01T12:00:00Z"),
  };
  await acceptGolden({ ...request, settings: gateSettingsOf({ gates: [{ ...gate, settings }] }) });
  const [passport] = await loadPassports(repository.folder, "golden");
  const { metrics, data, settings: digest, ...meaning } = passport.gates["quality"];
  expect(digest).toBe(meaningDigest({ ...settings, batch: 10 }));
  expect(digest).not.toBe(meaningDigest({ ...settings, threshold: 0.4 }));
  expect(meaning).toEqual({
    task: "binary-classification",
    label: "late",
    classes: ["no", "yes"],
    meaning: { threshold: 0.3, fill: { hour: 0 } },
  });
  expect(passport.environment).toMatchObject({ assay: "0.1.0", onnxruntime: onnxruntime.version });
  expect((await showGolden({ root: repository.folder, folder: "golden" })).text).toMatch(
    /task of quality +binary-classification of late \(no, yes\)\n/,
  );
});

const SETTINGS = { task: "binary-classification", label: "late", threshold: 0.5, inputs: { x: "hour" } };

/** What `assay golden accept` keeps of the settings, through JSON. */
function keptOf(settings: object) {
  const gate = {
    name: "g",
    kind: "evaluation",
    settings,
    rules: [],
    anyOf: [],
    timeoutSeconds: 1,
    memoryBytes: 1,
  };
  return JSON.parse(JSON.stringify(gateSettingsOf({ gates: [gate] }).get("g")));
}

test.each([
  ["threshold", { threshold: 0.3 }, "`threshold` is 0.3, and was 0.5 when it was accepted"],
  ["a column", { label: "delayed" }, "`label` is delayed, and was late when it was accepted"],
  [
    "an input",
    { inputs: { x: "minute" } },
    '`inputs` is {"x":"minute"}, and was {"x":"hour"} when it was accepted',
  ],
  ["a weight that was not there", { weight: "w" }, "`weight` is w, and was not set when it was accepted"],
  [
    "a setting that this version does not know",
    { crop: 7 },
    "`crop` is 7, and was not set when it was accepted",
  ],
])("a value means something else with %s", (_, change, reason) => {
  expect(otherMeaning(keptOf(SETTINGS), { ...SETTINGS, ...change })).toEqual([{ reason }]);
});

test("a setting that is taken away, and those that change no number", () => {
  const { threshold: _, ...without } = SETTINGS;
  expect(otherMeaning(keptOf(SETTINGS), without)).toEqual([
    { reason: "`threshold` is not set, and was 0.5 when it was accepted" },
  ]);
  const harmless = { slices: ["carrier"], resamples: 200, batch: 7, model: "moved.onnx", compute: "sql" };
  expect(otherMeaning(keptOf(SETTINGS), { ...SETTINGS, ...harmless })).toEqual([]);
  // A passport of an earlier version knows the digest alone.
  const { meaning: __, ...old } = keptOf(SETTINGS);
  expect(otherMeaning(old, { ...SETTINGS, slices: [] })).toEqual([]);
  expect(otherMeaning(old, { ...SETTINGS, label: "z" })).toEqual([
    { reason: expect.stringContaining("are others than when it was accepted") },
  ]);
});

test("settings of a behaviour are about its own metrics, which are those of the gate", () => {
  const behaviour = [{ name: "carrier", kind: "invariance", column: "carrier" }];
  const [found, ...more] = otherMeaning(keptOf(SETTINGS), { ...SETTINGS, behaviour });
  expect(more).toEqual([]);
  expect(found.metrics).toEqual([...KIND_OF.keys()]);
  expect(meaningDigest({ ...SETTINGS, behaviour })).toBe(meaningDigest(SETTINGS));
});

test("settings that do not have the digest that the passport says were written by hand", async () => {
  using repository = new TemporaryRepository();
  repository.write("models/delay.onnx", "model");
  const settings = { ...SETTINGS, behaviour: [{ name: "a", kind: "case" }], fill: { b: 1, a: 2 } };
  const gate = {
    name: "quality",
    kind: "evaluation",
    rules: [],
    anyOf: [],
    timeoutSeconds: 1,
    memoryBytes: 1,
  };
  await acceptGolden({
    root: repository.folder,
    folder: "golden",
    report: reportOf([gateReport()]),
    who: "Ada",
    when: new Date("2026-03-01T12:00:00Z"),
    settings: gateSettingsOf({ gates: [{ ...gate, settings }] }),
  });
  const text = readFileSync(repository.path("golden/delay.json"), "utf8");
  const edited = (change: (gate: Passport["gates"][string]) => void) => {
    const passport: Passport = JSON.parse(text);
    change(passport.gates["quality"]);
    repository.write("golden/delay.json", JSON.stringify(passport, undefined, 2));
    return loadPassports(repository.folder, "golden");
  };
  // Formatters sort keys, and behaviours are held against their own metrics.
  await expect(
    edited((one) => {
      one.meaning = { ...one.meaning, fill: { a: 2, b: 1 }, behaviour: [] };
    }),
  ).resolves.toHaveLength(1);
  for (const change of [
    { settings: meaningDigest({ ...settings, label: "z" }) },
    { meaning: { inputs: settings.inputs, threshold: 0.9, fill: settings.fill } },
    { label: "z" },
    { task: "regression" },
  ])
    await expect(edited((one) => Object.assign(one, change))).rejects.toMatchObject({
      code: "golden/invalid",
      message: expect.stringContaining(
        "`settings` of quality is not the digest of what it says of its settings",
      ),
      location: { path: "golden/delay.json", line: expect.any(Number) },
    });
});

test("a digest of settings whose keys were not put in order yet is taken as well", async () => {
  using repository = new TemporaryRepository();
  repository.write("models/delay.onnx", "model");
  const settings = {
    threshold: 0.4,
    task: "binary-classification",
    label: "late",
    inputs: { x: { columns: ["b"] }, a: "c" },
    behaviour: [{ name: "a", kind: "case" }],
  };
  await acceptGolden({
    root: repository.folder,
    folder: "golden",
    report: reportOf([gateReport()]),
    who: "Ada",
    when: new Date("2026-03-01T12:00:00Z"),
  });
  // What `accept` wrote before it sorted nested keys: pairs by name, behaviours left out.
  const old = sha256(
    '[["inputs",{"x":{"columns":["b"]},"a":"c"}],["label","late"],["task","binary-classification"],["threshold",0.4]]',
  );
  expect(old).not.toBe(meaningDigest(settings));
  const { task, label, ...meaning } = settings;
  const edited = (gate: object) => {
    const passport: Passport = JSON.parse(readFileSync(repository.path("golden/delay.json"), "utf8"));
    Object.assign(passport.gates["quality"], { settings: old, task, label, meaning, ...gate });
    repository.write("golden/delay.json", JSON.stringify(passport));
    return showGolden({ root: repository.folder, folder: "golden" });
  };
  expect(await edited({})).toMatchObject({ refused: [], text: expect.stringContaining("delay") });
  await expect(edited({ label: "early" })).rejects.toMatchObject({ code: "golden/invalid" });
  // The first passports told the digest alone.
  expect(otherMeaning({ settings: old }, settings)).toEqual([]);
  expect(otherMeaning({ settings: old }, { ...settings, threshold: 0.5 })).toHaveLength(1);
});
