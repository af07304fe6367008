import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName, Input } from "../../../model/evidence.ts";
import type { LocalInput, Tree } from "../../../model/gate.ts";
import { noTrivial } from "../collect/trivial.ts";
import type { Side } from "../said.ts";
import { CHAMPION, type Scene, type Sides, TRIVIAL } from "../scene.ts";
import { inBaseline, NO_PREDICTIONS } from "./baselines.ts";
import { isFolder } from "./is-folder.ts";
import { type MaskFolder, namesOfFolder, openMaskFolder } from "./mask-folder.ts";
import { classSlices, imagesOf } from "./mask-reader.ts";
import { compareMasks } from "./segmentation.ts";
import { evaluatedImages, sideOfImages } from "./side.ts";

/** As `collectFromImages`, of two folders with one file a mask. */
export async function collectFromFolders(scene: Scene, path: string, dataPath: string): Promise<Sides> {
  const { job, config } = scene;
  if (!isFolder(path) || !isFolder(dataPath))
    throw new AssayError(
      "evaluation/settings",
      "Of `data` and `predictions` one is a folder and one a file.",
      {
        fix: "Give masks as two folders, or as two files.",
      },
    );
  const truth = openMaskFolder(job.candidate, dataPath, await namesOfFolder(job.candidate, dataPath));
  if (truth.names?.length === 0)
    throw new AssayError(
      "evaluation/no-rows",
      `\`${dataPath}\` has no masks: no .npy and no .png that git keeps.`,
      {
        fix: "Check the path; it starts at the folder of `assay.yml`.",
        location: { path: dataPath },
      },
    );
  const side = async (tree: Tree, folder: string, label?: string) => {
    const found = openMaskFolder(tree, folder, await namesOfFolder(tree, folder));
    const areas = await compareMasks(scene, truth, found);
    tell(scene, "predictions", found, label);
    return areas;
  };
  const ours = await side(job.candidate, path);
  tell(scene, "data", truth);
  const evaluated = evaluatedImages(placeOf(truth), config.task, imagesOf(truth), classSlices(scene, ours));
  const baselines = new Map<BaselineName, Side | Missing>();
  for (const name of scene.baselineNames) {
    const tree = name === CHAMPION ? job.candidate : job.baselines.get(name);
    const folder = name === CHAMPION ? config.champion : path;
    if (name === TRIVIAL) baselines.set(name, noTrivial(config.task));
    else if (scene.isPassport(name)) baselines.set(name, NO_PREDICTIONS);
    else if (tree === undefined || folder === undefined)
      baselines.set(name, {
        code: "baseline/not-configured",
        reason: `this run has no baseline \`${name}\``,
      });
    else
      try {
        const isThere = (await namesOfFolder(tree, folder)).length > 0;
        const reason = `\`${folder}\` holds no masks in ${tree.label}`;
        if (!isThere) baselines.set(name, { code: "baseline/file-missing", reason });
        else baselines.set(name, sideOfImages(evaluated.truth, await side(tree, folder, tree.label)));
      } catch (thrown) {
        baselines.set(name, inBaseline(name, thrown));
      }
  }
  return { evaluated, candidate: sideOfImages(evaluated.truth, ours), baselines, otherTables: new Map() };
}

function tell(scene: Scene, role: Input["role"], folder: MaskFolder, label?: string): void {
  scene.inputs.push({ role, ...folder.read(), ...(label === undefined ? {} : { tree: label }) });
}

/** A folder in the place of a table's file, for sentences. */
function placeOf(folder: MaskFolder): LocalInput {
  return { localPath: folder.path, ...folder.read() };
}
