import { type Content, tell, type Walk } from "../walk.ts";

const SIGNATURE = Buffer.from("\x89HDF\r\n\x1a\n", "latin1");
const CHUNK = 2 ** 20;
/** Longer than what is searched for, so that nothing is missed between two chunks. */
const OVERLAP = 64;
const LAMBDA = /"class_name"\s{0,8}:\s{0,8}"(?:Lambda|__lambda__)"/;

/**
 * A Keras model in HDF5. Its configuration is a text attribute, which HDF5 never compresses, so a Lambda
 * layer is found in the raw bytes without following the file's structure.
 */
export function walkHdf5(content: Content, walk: Walk): boolean {
  const { source } = content;
  const isHdf5 = [0, 512, 1024, 2048].some((offset) => source.read(offset, 8).equals(SIGNATURE));
  if (!isHdf5) return false;
  walk.formats.add("hdf5");
  for (let at = 0; at < source.size; at += CHUNK) {
    if (!LAMBDA.test(source.read(at, CHUNK + OVERLAP).toString("latin1"))) continue;
    tell(walk, content, {
      rule: "keras/code-layer",
      severity: "critical",
      message: "has a Lambda layer, which holds Python code that runs with the model",
      fix: "Replace the layer by a registered class of yours, or export to ONNX.",
      seen: "Lambda",
    });
    return true;
  }
  return true;
}
