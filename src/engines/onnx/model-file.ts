import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { AssayError } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";
import { externalLocations } from "./external-data.ts";

/** A model with the files that hold its weights, where they are not in the model itself. */
export interface ModelFile extends LocalInput {
  readonly weights: readonly LocalInput[];
  /** Equal for two models only when the model files and all their weights are equal. */
  readonly identity: string;
}

/**
 * Opens a model and the weights that it keeps in other files, so that those of a commit are fetched, and no
 * file outside of the model's folder is read.
 * @param open opens a path of the model's tree
 * @throws AssayError `model/external-data`, and whatever `open` throws for the model
 */
export async function openModelFile(
  open: (path: string) => Promise<LocalInput>,
  modelPath: string,
): Promise<ModelFile> {
  const model = await open(modelPath);
  const weights: LocalInput[] = [];
  for (const location of externalLocations(model.localPath))
    weights.push(await openWeights(open, model, location));
  const hash = createHash("sha256");
  for (const { digest } of [model, ...weights]) hash.update(digest);
  const identity = weights.length === 0 ? model.digest : `sha256:${hash.digest("hex")}`;
  return { ...model, weights, identity };
}

async function openWeights(
  open: (path: string) => Promise<LocalInput>,
  model: LocalInput,
  location: string,
): Promise<LocalInput> {
  const normal = path.posix.normalize(location);
  const leaves = normal === ".." || normal.startsWith("../") || path.posix.isAbsolute(normal);
  if (leaves || /[\\\0]|^[A-Za-z]:/.test(location))
    throw refused(model, `keeps weights in \`${location}\`, which is outside of its folder`, INSIDE);
  const wanted = path.posix.join(path.posix.dirname(model.path), normal);
  const file = await open(wanted).catch((thrown: unknown) => {
    if (!(thrown instanceof AssayError)) throw thrown;
    throw refused(model, `keeps weights in another file: ${thrown.message}`, thrown.fix ?? TOGETHER);
  });
  const folder = path.dirname(model.localPath);
  // ONNX Runtime looks beside the model.
  if (path.join(folder, normal) !== file.localPath)
    throw refused(model, `keeps weights in \`${location}\`, which does not lie beside it`, TOGETHER);
  const [real, home] = [await realpath(file.localPath), await realpath(folder)];
  if (!real.startsWith(home.endsWith(path.sep) ? home : home + path.sep))
    throw refused(
      model,
      `keeps weights in \`${location}\`, which is a link to a file outside of its folder`,
      INSIDE,
    );
  return file;
}

const INSIDE = "Keep the weights in a plain file beside the model, or save the model as one file.";
const TOGETHER = "Save the model as one file, or commit the file with the weights beside it.";

function refused(model: LocalInput, what: string, fix: string): AssayError {
  const end = what.endsWith(".") ? "" : ".";
  return new AssayError("model/external-data", `\`${model.path}\` ${what}${end}`, {
    fix,
    location: { path: model.path },
  });
}
