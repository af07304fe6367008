import { test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { folder } from "../job.ts";
import { against, compare } from "./compare.ts";

const BINARY = ["accuracy", "precision", "recall", "f1", "log_loss", "brier", "roc_auc"];

test("predictions of two models on the flights, per carrier too", async () => {
  const config: EvaluationConfig = {
    predictions: "predictions.parquet",
    task: "binary-classification",
    label: "delayed",
    key: "flight_id",
    slices: ["carrier"],
  };
  const commit = (name: string) =>
    folder({ "predictions.parquet": { fixture: `expected/predictions-${name}.parquet` } });
  const slices = ["accuracy", "roc_auc"].map((metric) => ({
    metric,
    against,
    subjects: { slice: "carrier=*" },
  }));
  const needs = [...BINARY.map((metric) => ({ metric, against })), ...slices];
  await compare(config, needs, [commit("worse"), commit("base")]);
}, 60_000);
