import { cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { EvaluationConfig } from "../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../src/gates/evaluation/index.ts";
import type { Need } from "../../src/model/evidence.ts";
import { openTree } from "../../src/sources/tree.ts";

/** From the files to paired measurements with intervals, over slices. */
export async function wholeGate(fixtures: string, scratch: string): Promise<void> {
  const base = path.join(scratch, "base");
  for (const folder of ["models", "data"]) mkdirSync(path.join(base, folder), { recursive: true });
  cpSync(path.join(fixtures, "models/delay-base.onnx"), path.join(base, "models/delay-better.onnx"));
  cpSync(path.join(fixtures, "data/golden-test.parquet"), path.join(base, "data/golden-test.parquet"));
  const metricIds = ["accuracy", "precision", "recall", "f1", "roc_auc", "log_loss", "brier"];
  const subjects = [{}, { slice: "carrier=*" }, { slice: "origin=*" }];
  const needs = metricIds.flatMap((metric) =>
    subjects.map((subject): Need => ({ metric, options: {}, subjects: subject, against: "baseline" })),
  );
  const config: EvaluationConfig = {
    model: "models/delay-better.onnx",
    data: "data/golden-test.parquet",
    task: "binary-classification",
    label: "delayed",
    slices: ["carrier", "origin"],
  };
  const tree = (root: string) => openTree({ kind: "folder", root, label: root }, scratch);
  const start = performance.now();
  const { measurements } = await evaluationGate.measure({
    config,
    needs,
    candidate: tree(fixtures),
    baselines: new Map([["baseline", tree(base)]]),
    seed: 42,
    budget: { seconds: 600, memoryBytes: 2 ** 32 },
    scratch,
    progress: () => {},
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `\ngate: 20000 rows, ${measurements.length} paired measurements, 1000 resamples: ${seconds.toFixed(1)} s`,
  );
}
