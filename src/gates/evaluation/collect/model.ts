import type { ModelFile } from "../../../engines/onnx/model-file.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import { openImages } from "../image-inputs/open-images.ts";
import type { Side } from "../said.ts";
import { openOtherTables, type Scene, type Sides, TRIVIAL } from "../scene.ts";
import { type ModelRun, openModelRun, partsOf } from "../scoring/model-run.ts";
import { closeArrays, openArrays } from "../scoring/tensors.ts";
import { labelAsInput } from "../settings/label-as-input.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import { readEvaluated, truthColumns } from "./evaluated.ts";
import { sideOf } from "./outcome.ts";
import { recordedSide } from "./recorded.ts";
import { trivialSide } from "./trivial.ts";

/** Scores the same rows with the candidate's model and with those of the baselines, in one pass of the data. */
export async function collectFromModels(scene: Scene, modelPath: string, dataPath: string): Promise<Sides> {
  const { config } = scene;
  const model = await scene.openModel(modelPath);
  const data = await scene.open(dataPath, "data");
  const table = await scene.openTable(data);
  const columns = truthColumns(scene, table);
  const arrays = new Map(await openArrays(scene));
  const runs = new Map<string, ModelRun>();
  try {
    const images = await openImages(scene, table, data.format !== undefined);
    if (images !== undefined) arrays.set(images.input, images.array);
    const run = await openModelRun(model, table, config, arrays);
    runs.set(model.identity, run);
    scene.notes.push(...labelAsInput(config, modelPath, run.columns));
    const others = await openBaselineRuns(scene, modelPath, model, async (other) => {
      const known = runs.get(other.identity) ?? (await openModelRun(other, table, config, arrays));
      runs.set(other.identity, known);
      labelAsInput(config, other.path, known.columns);
      return known;
    });
    const failed = new Map<ModelRun, Missing>();
    const evaluated = await readEvaluated(scene, table, columns, {
      columns: [...runs.values()].flatMap((each) => each.columns),
      visit: async (batch) => {
        // All models see the same images while their pixels are in memory.
        for (const part of partsOf(batch, images?.array.rowsAtOnce)) {
          await run.score(part);
          for (const other of runs.values()) {
            if (other === run || failed.has(other)) continue;
            // What a baseline's model cannot do is no fault of this change.
            await other.score(part).catch((thrown: unknown) => failed.set(other, missingFor(thrown)));
          }
        }
      },
    });
    await images?.tell();
    const { truth } = evaluated;
    const candidate = sideOf(truth, run.said(), config.threshold);
    const sides = new Map<ModelRun, Side | Missing>([...failed, [run, candidate]]);
    for (const other of runs.values())
      if (!sides.has(other)) sides.set(other, sideOfOther(scene, truth, other));
    const baselines = new Map<BaselineName, Side | Missing>();
    for (const name of scene.baselineNames) {
      const other = others.get(name);
      if (name === TRIVIAL) baselines.set(name, trivialSide(truth, evaluated.weights));
      else if (scene.isPassport(name)) baselines.set(name, recordedSide(scene, truth, name));
      else if (other !== undefined)
        baselines.set(name, "reason" in other ? other : (sides.get(other) ?? UNSCORED));
    }
    return {
      evaluated,
      candidate,
      baselines,
      otherTables: await openOtherTables(scene, dataPath, data),
    };
  } finally {
    for (const run of runs.values()) await run.close();
    await closeArrays(arrays);
  }
}

const UNSCORED: Missing = { code: "evaluation/no-prediction", reason: "it was not scored" };

function sideOfOther({ config }: Scene, truth: Truth, run: ModelRun): Side | Missing {
  try {
    return sideOf(truth, run.said(), config.threshold);
  } catch (thrown) {
    return missingFor(thrown);
  }
}

async function openBaselineRuns(
  scene: Scene,
  modelPath: string,
  candidate: ModelFile,
  openRun: (model: ModelFile) => Promise<ModelRun>,
): Promise<ReadonlyMap<BaselineName, ModelRun | Missing>> {
  const runs = new Map<BaselineName, ModelRun | Missing>();
  for (const name of scene.baselineNames.filter((each) => each !== TRIVIAL && !scene.isPassport(each))) {
    const model = await scene.openBaselineModel(name, modelPath);
    if ("reason" in model) {
      runs.set(name, model);
      continue;
    }
    scene.job.progress({
      message:
        model.identity === candidate.identity
          ? `the model of ${name} is the same`
          : `opening the model of ${name}`,
    });
    runs.set(name, await openRun(model).catch((thrown: unknown) => inBaseline(name, thrown)));
  }
  return runs;
}

function inBaseline(name: BaselineName, thrown: unknown): Missing {
  const missing = missingFor(thrown);
  return { ...missing, reason: `of ${name}: ${missing.reason}` };
}
