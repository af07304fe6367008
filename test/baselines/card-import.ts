import { Type } from "typebox";
import type { Config } from "../../src/model/config.ts";
import type { MetricInfo } from "../../src/model/metric.ts";
import { TemporaryRepository } from "../sources/temporary-repository.ts";
import { sha256 } from "./report.ts";

const KNOWN = ["roc_auc", "f1"].map((id): MetricInfo => {
  const options = Type.Object({ average: Type.Optional(Type.Enum(["macro", "micro"])) });
  const known = { description: "", source: "", options, subjects: [] };
  return { ...known, id, unit: "score", direction: "higher", range: [0, 1] };
});

/** A repository with the model that the gate judges. */
export function project(): TemporaryRepository {
  const repository = new TemporaryRepository();
  repository.write("models/delay.onnx", "model");
  return repository;
}

/** What `assay golden import` is asked for, with the card written. */
export function request(repository: TemporaryRepository, card: string, more: Partial<Config> = {}) {
  repository.write("README.md", card);
  const rules = { rules: [], anyOf: [], timeoutSeconds: 1, memoryBytes: 1 };
  const settings = { model: "models/delay.onnx", task: "binary-classification" };
  const config: Config = {
    path: "assay.yml",
    root: repository.folder,
    digest: sha256("config"),
    seed: 1,
    baseline: { whenMissing: "error" },
    gates: [{ name: "quality", kind: "evaluation", settings, ...rules }],
    promotion: [],
    ...more,
  };
  const asked = { config, folder: "golden", model: "delay", known: KNOWN, version: "0.1.0", who: "Ada" };
  return {
    ...asked,
    card: repository.path("README.md"),
    shown: "README.md",
    when: new Date("2026-03-01T12:00:00Z"),
  };
}
