import onnxruntime from "onnxruntime-node/package.json" with { type: "json" };
import { expect, test } from "vitest";
import {
  acceptGolden,
  gateSettingsOf,
  loadPassports,
  meaningDigest,
  showGolden,
} from "../../src/baselines/index.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";
import { gateReport, reportOf } from "./report.ts";

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
  const settings = { task: "binary-classification", label: "late", classes: ["no", "yes"], batch: 9 };
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
  expect(meaning).toEqual({ task: "binary-classification", label: "late", classes: ["no", "yes"] });
  expect(passport.environment).toMatchObject({ assay: "0.1.0", onnxruntime: onnxruntime.version });
  expect((await showGolden({ root: repository.folder, folder: "golden" })).text).toMatch(
    /task of quality +binary-classification of late \(no, yes\)\n/,
  );
});
