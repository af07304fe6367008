import { AssayError } from "../../../model/error.ts";
import type { LocalInput } from "../../../model/gate.ts";
import type { Images } from "../metrics/images.ts";
import type { MaskAreas } from "../metrics/segmentation/mask-areas.ts";
import { type Areas, areasOf } from "../metrics/segmentation/pixels.ts";
import type { Scene } from "../scene.ts";
import { type Mask, type MaskSource, wrongMask } from "./mask-source.ts";
import { openMaskTable } from "./mask-table.ts";
import { openMaskArchive, openMaskStack } from "./numpy-masks.ts";

/** Masks of a file: NumPy's, or a table of runs. */
export function openMaskFile(scene: Scene, file: LocalInput): Promise<MaskSource> {
  if (/\.npy$/i.test(file.path)) return openMaskStack(file);
  if (/\.npz$/i.test(file.path)) return openMaskArchive(file, scene.job.scratch);
  return openMaskTable(scene, file);
}

/**
 * Counts the pixels of each class on every image of the truth.
 * @throws AssayError `evaluation/key-missing`, `evaluation/unknown-image`, `evaluation/mask`,
 *   `evaluation/classes-mismatch`
 */
export async function compareMasks(scene: Scene, truth: MaskSource, found: MaskSource): Promise<MaskAreas> {
  const { classes = [], segmentation } = scene.config;
  const names = truth.names ?? [];
  const known = new Set(names);
  const strange = found.names?.find((name) => !known.has(name));
  if (strange !== undefined)
    throw new AssayError(
      "evaluation/unknown-image",
      `\`${found.path}\` has a mask of ${JSON.stringify(strange)}, and \`${truth.path}\` has none.`,
      { fix: "Predict the images of the true masks, under the same names.", location: { path: found.path } },
    );
  const areas: Areas[] = [];
  for (const name of names) {
    const [real, predicted] = [await truth.load(name), await found.load(name)];
    if (real === undefined || predicted === undefined)
      throw new AssayError(
        "evaluation/key-missing",
        `\`${(real === undefined ? truth : found).path}\` has no mask of ${JSON.stringify(name)}, one of ${names.length} images.`,
        { fix: "Predict every image, with the same name.", location: { path: found.path } },
      );
    areas.push(areasOfPair(found.path, name, real, predicted, classes.length, segmentation?.ignore));
    scene.job.progress({ message: `compared ${areas.length} masks`, share: areas.length / names.length });
  }
  return { kind: "masks", areas };
}

/** The images with true pixels of each class. */
export function imagesByClass(images: Images, names: readonly string[]): ReadonlyMap<string, Uint32Array> {
  const areas = images.kind === "masks" ? images.areas : [];
  return new Map(
    names.map((name, code) => [
      name,
      Uint32Array.from([...areas.keys()].filter((image) => areas[image].real[code] > 0)),
    ]),
  );
}

function areasOfPair(
  path: string,
  name: string,
  real: Mask,
  predicted: Mask,
  numClasses: number,
  ignoreIndex: number | undefined,
): Areas {
  if (real.height !== predicted.height || real.width !== predicted.width)
    throw wrongMask(
      path,
      `has a mask of ${JSON.stringify(name)} with ${predicted.height} × ${predicted.width} pixels, but the true one has ${real.height} × ${real.width}`,
      "Resize predictions to the size of the true masks, class numbers without mixing them.",
    );
  const pixels = { yTrue: real.values, yPred: predicted.values, numClasses, ignoreIndex };
  try {
    return areasOf(pixels);
  } catch (thrown) {
    if (!(thrown instanceof AssayError)) throw thrown;
    // An image of ignored pixels alone says nothing, but nothing is wrong with it.
    if (thrown.code === "evaluation/no-rows" && real.values.length > 0) return nothing(numClasses);
    throw new AssayError(thrown.code, `Of the masks of ${JSON.stringify(name)}: ${thrown.message}`, {
      fix: "Name all classes in the order of their numbers with `classes:`, and the number of pixels that do not count with `segmentation: { ignore: 255 }`.",
      location: { path },
    });
  }
}

function nothing(numClasses: number): Areas {
  const none = () => new Float64Array(numClasses);
  return { both: none(), real: none(), predicted: none() };
}
