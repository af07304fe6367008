import type { Missing } from "../../model/estimate.ts";
import type { BaselineName } from "../../model/evidence.ts";
import type { LocalInput } from "../../model/gate.ts";
import { missingFor } from "../../model/missing.ts";
import { readEvaluated, truthColumns } from "./evaluated.ts";
import { type ModelRun, openModelRun } from "./model-run.ts";
import { type Side, sideOf } from "./outcome.ts";
import { openOtherTables, type Scene, type Sides } from "./scene.ts";
import { openTable } from "./table.ts";

/** Scores the same rows with the candidate's model and with those of the baselines, in one pass of the data. */
export async function collectFromModels(scene: Scene, modelPath: string, dataPath: string): Promise<Sides> {
  const { config, engine } = scene;
  const model = await scene.open(modelPath, "model");
  const data = await scene.open(dataPath, "data");
  const table = await openTable(engine, data);
  const columns = truthColumns(scene, table);
  const runs = new Map<string, ModelRun>();
  try {
    const run = await openModelRun(model, table, config);
    runs.set(model.digest, run);
    const others = await openBaselineRuns(scene, modelPath, model, async (other) => {
      const known = runs.get(other.digest) ?? (await openModelRun(other, table, config));
      runs.set(other.digest, known);
      return known;
    });
    const failed = new Map<ModelRun, Missing>();
    const evaluated = await readEvaluated(scene, table, columns, {
      columns: [...runs.values()].flatMap((each) => each.columns),
      visit: async (batch) => {
        await run.score(batch);
        for (const other of runs.values()) {
          if (other === run || failed.has(other)) continue;
          // What a baseline's model cannot do is no fault of this change.
          await other.score(batch).catch((thrown: unknown) => failed.set(other, missingFor(thrown)));
        }
      },
    });
    const sides = new Map<ModelRun, Side | Missing>(failed);
    for (const each of runs.values())
      if (!failed.has(each)) sides.set(each, sideOf(evaluated.truth, each.said(), config.threshold));
    const candidate = sides.get(run);
    if (candidate === undefined || "reason" in candidate) throw new TypeError("the candidate was not scored");
    const baselines = [...others].map(([name, other]): [BaselineName, Side | Missing] => {
      if ("reason" in other) return [name, other];
      return [name, sides.get(other) ?? { code: "evaluation/no-prediction", reason: "it was not scored" }];
    });
    return {
      evaluated,
      candidate,
      baselines: new Map(baselines),
      otherTables: await openOtherTables(scene, dataPath, data),
    };
  } finally {
    for (const run of runs.values()) await run.close();
  }
}

async function openBaselineRuns(
  scene: Scene,
  modelPath: string,
  candidate: LocalInput,
  openRun: (model: LocalInput) => Promise<ModelRun>,
): Promise<ReadonlyMap<BaselineName, ModelRun | Missing>> {
  const runs = new Map<BaselineName, ModelRun | Missing>();
  for (const name of scene.baselineNames) {
    const model = await scene.openBaseline(name, modelPath, "model");
    if ("reason" in model) {
      runs.set(name, model);
      continue;
    }
    scene.job.progress({
      message:
        model.digest === candidate.digest
          ? "the baseline's model is the same"
          : "opening the baseline's model",
    });
    runs.set(name, await openRun(model).catch((thrown: unknown) => inBaseline(name, thrown)));
  }
  return runs;
}

function inBaseline(name: BaselineName, thrown: unknown): Missing {
  const missing = missingFor(thrown);
  return { ...missing, reason: `of ${name}: ${missing.reason}` };
}
