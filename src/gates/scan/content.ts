import { tellUnreadContainer, walkGzip, walkZlib } from "./archives/compressed.ts";
import { walkTar } from "./archives/tar.ts";
import { walkZip } from "./archives/zip-members.ts";
import { walkHdf5 } from "./formats/hdf5.ts";
import { walkKerasConfig } from "./formats/keras.ts";
import { walkNpy } from "./formats/npy.ts";
import { walkOnnx } from "./formats/onnx.ts";
import { walkSafetensors } from "./formats/safetensors.ts";
import { walkTensorFlow } from "./formats/tensorflow.ts";
import { walkPickles } from "./pickle/streams.ts";
import { type Content, tellIncomplete, type Walk } from "./walk.ts";

/** Extensions whose files are unpickled by the tools that write them. */
const PICKLE_NAME = /\.(?:pkl|pickle|pck|pcl|pk|dill|cloudpickle|joblib|sav)$/i;
/** Extensions that promise a format read here; content that is none of them was not seen. */
const MODEL_NAME = /\.(?:pt|pth|npy|npz|keras|onnx|safetensors)$/i;
const LFS_POINTER = "version https://git-lfs.github.com/spec/";

/**
 * Looks at content as every reader that would take it: the bytes decide, the name only says what was
 * promised. A file can be several things at once, so one match does not end the search.
 */
export function walkContent(content: Content, walk: Walk): void {
  const { source } = content;
  if (content.depth > walk.allowance.depth) {
    tellIncomplete(walk, content, "it is packed more than six levels deep");
    return;
  }
  if (source.read(0, LFS_POINTER.length).toString("latin1") === LFS_POINTER) {
    tellIncomplete(walk, content, "it is a Git LFS pointer and the model itself is not here");
    return;
  }
  const isPickleName = PICKLE_NAME.test(content.name);
  let known = walkNpy(content, walk);
  known = walkGzip(content, walk) || known;
  known = tellUnreadContainer(content, walk) || known;
  known = walkTar(content, walk) || known;
  known = walkZip(content, walk) || known;
  known = walkSafetensors(content, walk) || known;
  known = walkOnnx(content, walk) || known;
  known = walkTensorFlow(content, walk) || known;
  known = walkHdf5(content, walk) || known;
  known = walkKerasConfig(content, walk) || known;
  const isZlib = !known && walkZlib(content, walk, false);
  const expected = isPickleName && !known && !isZlib;
  const isPickle = walkPickles(content, walk, expected);
  if (!known && !isZlib && !isPickle && MODEL_NAME.test(content.name)) {
    tellIncomplete(walk, content, "its content is not what its extension promises");
  }
}
