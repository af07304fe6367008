import { didYouMean, listNames } from "../../../engines/names.ts";
import { type NumpyArray, openNpy } from "../../../engines/numpy/npy.ts";
import { openNpz } from "../../../engines/numpy/npz.ts";
import type { OnnxRuntime, Session, Tensors } from "../../../engines/onnx/session.ts";
import { planTensorFeed, type TensorFeed } from "../../../engines/onnx/tensor-feeds.ts";
import { AssayError } from "../../../model/error.ts";
import type { Scene } from "../scene.ts";

/** Arrays by the model's input that they feed. */
export type Arrays = ReadonlyMap<string, NumpyArray>;

/** Opens the arrays of the config. @throws AssayError `model/tensor-file`, and as `Tree.open` */
export async function openArrays(scene: Scene): Promise<Arrays> {
  const arrays = new Map<string, NumpyArray>();
  try {
    for (const [input, path] of Object.entries(scene.config.tensors ?? {})) {
      const file = await scene.open(path, "data");
      arrays.set(
        input,
        /\.npz$/i.test(path) ? await openNpz(file, input, scene.job.scratch) : await openNpy(file),
      );
    }
    return arrays;
  } catch (thrown) {
    await closeArrays(arrays);
    throw thrown;
  }
}

export async function closeArrays(arrays: Arrays): Promise<void> {
  for (const array of arrays.values()) await array.close();
}

/** @throws AssayError `model/input-unknown`, `model/input-shape`, `model/input-type` */
export function planTensorFeeds(session: Session, arrays: Arrays, rows: number): readonly TensorFeed[] {
  const names = session.inputs.map(({ name }) => name);
  return [...arrays].map(([name, array]) => {
    const input = session.inputs.find((each) => each.name === name);
    if (input !== undefined) return planTensorFeed(session.model.path, input, array, rows);
    throw new AssayError(
      "model/input-unknown",
      `\`${isImages(array) ? "images.input" : "tensors"}\` names ${name}, but \`${session.model.path}\` has the inputs ${listNames(names)}.`,
      {
        fix: didYouMean(name, names) ?? "Use a name of the model's inputs.",
        location: { path: session.model.path },
      },
    );
  });
}

function isImages(array: NumpyArray): boolean {
  return "rowsAtOnce" in array;
}

/** The tensors of some rows, filled up to `size` rows. */
export async function buildTensors(
  ort: OnnxRuntime,
  feeds: readonly TensorFeed[],
  from: number,
  rows: number,
  size: number,
): Promise<Tensors> {
  const tensors: Record<string, Tensors[string]> = {};
  for (const feed of feeds) tensors[feed.input.name] = await feed.build(ort, from, rows, size);
  return tensors;
}
