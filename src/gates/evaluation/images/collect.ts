import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import type { LocalInput } from "../../../model/gate.ts";
import { noTrivial } from "../collect/trivial.ts";
import type { Side } from "../said.ts";
import { type Scene, type Sides, TRIVIAL } from "../scene.ts";
import { inBaseline, NO_PREDICTIONS } from "./baselines.ts";
import { openDetection } from "./detection.ts";
import { collectFromFolders } from "./folders.ts";
import { isFolder } from "./is-folder.ts";
import { openSegmentation } from "./mask-reader.ts";
import type { ImageReader } from "./reader.ts";
import { evaluatedImages, sideOfImages } from "./side.ts";

/** Reads what is true of the images and what this change and the baselines see on them. */
export async function collectFromImages(scene: Scene, path: string, dataPath: string): Promise<Sides> {
  const { task } = scene.config;
  if (task === "segmentation" && (isFolder(path) || isFolder(dataPath)))
    return collectFromFolders(scene, path, dataPath);
  const data = await scene.open(dataPath, "data");
  const file = await scene.open(path, "predictions");
  const reader: ImageReader =
    task === "segmentation" ? await openSegmentation(scene, data, file) : await openDetection(scene, data);
  try {
    const evaluated = evaluatedImages(data, task, reader.images, reader.categories);
    const candidate = sideOfImages(evaluated.truth, await reader.read(file));
    const baselines = new Map<BaselineName, Side | Missing>();
    for (const name of scene.baselineNames) {
      if (name === TRIVIAL) baselines.set(name, noTrivial(task));
      else if (scene.isPassport(name)) baselines.set(name, NO_PREDICTIONS);
      else {
        const other = await scene.openBaseline(name, path, "predictions");
        if ("reason" in other) baselines.set(name, other);
        else if (other.digest === file.digest) baselines.set(name, candidate);
        else
          try {
            baselines.set(name, sideOfImages(evaluated.truth, await reader.read(other)));
          } catch (thrown) {
            baselines.set(name, inBaseline(name, thrown));
          }
      }
    }
    await noteOtherData(scene, data);
    return { evaluated, candidate, baselines, otherTables: new Map() };
  } finally {
    await reader.close();
  }
}

/** Models are always compared on this change's images, but a reader should know where these are new. */
async function noteOtherData(scene: Scene, data: LocalInput): Promise<void> {
  for (const name of scene.treeBaselines) {
    const label = scene.job.baselines.get(name)?.label;
    if (label === undefined) continue;
    const other = await scene.openBaseline(name, data.path, "data");
    if (!("reason" in other) && other.digest === data.digest) continue;
    const what =
      "reason" in other ? `cannot be read in ${label}: ${other.reason}` : `differs from that of ${label}`;
    scene.notes.push({
      code: "evaluation/data-changed",
      message: `\`${data.path}\` ${what}. Both sides are evaluated on this change's images.`,
      fix: "Review a change of the golden data by itself, apart from the change of the model.",
    });
  }
}
