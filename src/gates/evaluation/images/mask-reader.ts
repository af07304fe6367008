import type { LocalInput } from "../../../model/gate.ts";
import type { Images } from "../metrics/images.ts";
import type { Scene } from "../scene.ts";
import type { ImageCategories } from "./categories.ts";
import type { MaskSource } from "./mask-source.ts";
import type { ImageReader } from "./reader.ts";
import { compareMasks, imagesByClass, openMaskFile } from "./segmentation.ts";

/** Slices of one class: `class=road`. */
const COLUMN = "class";

/** Reads true masks from a file, and those of this change, which say at once what is on the images. */
export async function openSegmentation(
  scene: Scene,
  file: LocalInput,
  candidate: LocalInput,
): Promise<ImageReader> {
  const truth = await openMaskFile(scene, file);
  const compare = async (other: LocalInput) => {
    const found = await openMaskFile(scene, other);
    try {
      return await compareMasks(scene, truth, found);
    } finally {
      await found.close();
    }
  };
  try {
    const first = await compare(candidate);
    return {
      images: imagesOf(truth),
      categories: classSlices(scene, first),
      read: async (other) => (other === candidate ? first : compare(other)),
      close: () => truth.close(),
    };
  } catch (thrown) {
    await truth.close();
    throw thrown;
  }
}

export function imagesOf({ names = [] }: MaskSource): ImageReader["images"] {
  return names.map((id) => ({ id, attributes: new Map() }));
}

export function classSlices({ config }: Scene, images: Images): ImageCategories {
  const names = (config.classes ?? []).map(String);
  return { column: COLUMN, names, images: imagesByClass(images, names) };
}
