import { Allowance, AllowanceSpent } from "../allowance.ts";
import { walkContent } from "../content.ts";
import { incomplete, type Sighting } from "../finding.ts";
import { tellIncomplete, type Walk } from "../walk.ts";
import type { ScannedFile, Scanner, ScanOutcome, ScanSettings } from "./scanner.ts";

/** Formats whose bytes are a model's or an array's, so that their digests belong in the report. */
const MODEL_FORMATS = new Set(["pickle", "npy", "safetensors", "onnx", "zip", "hdf5", "tensorflow"]);
const NAMED_MODEL =
  /\.(?:pkl|pickle|joblib|pt|pth|bin|ckpt|npy|npz|onnx|safetensors|gguf|h5|hdf5|keras|pb|tflite|mlmodel)$/i;
/** Formats that can carry code and have no reader here yet. */
const UNREAD_NAME = /\.(?:gguf|h5|hdf5|pb|tflite|mlmodel|pmml|rds|llamafile)$/i;

export const modelsScanner: Scanner = {
  id: "models",
  description: "What model files would run when they are loaded: pickles wherever they hide, archives, ONNX",
  rules: [
    {
      id: "pickle/dangerous-global",
      severity: "critical",
      title: "A pickle imports a name that can do harm",
    },
    { id: "pickle/unlisted-global", severity: "high", title: "A pickle imports a name that no list knows" },
    { id: "pickle/computed-global", severity: "critical", title: "A pickle computes the name it imports" },
    { id: "pickle/extension-code", severity: "critical", title: "A pickle imports by extension code" },
    { id: "pickle/changed-global", severity: "critical", title: "A pickle changes an imported object" },
    { id: "pickle/indirect-call", severity: "high", title: "A pickle calls what another call returned" },
    { id: "pickle/frame-mismatch", severity: "high", title: "Python's unpicklers would read it differently" },
    { id: "pickle/malformed", severity: "high", title: "A pickle uses a value that is not there" },
    { id: "pickle/misplaced-protocol", severity: "low", title: "PROTO stands inside a pickle" },
    { id: "zip/inconsistent", severity: "high", title: "Zip readers would disagree about an archive" },
    { id: "tar/unsafe-path", severity: "high", title: "A tar member leads out of the folder" },
    { id: "keras/code-layer", severity: "critical", title: "A Keras model carries Python code" },
    { id: "keras/foreign-object", severity: "high", title: "A Keras model imports from outside Keras" },
    { id: "onnx/python-operator", severity: "critical", title: "An ONNX model runs Python" },
    { id: "onnx/custom-operator", severity: "low", title: "An ONNX model needs a native library" },
    { id: "onnx/external-data", severity: "high", title: "An ONNX model reads files outside its folder" },
    { id: "tensorflow/python-operator", severity: "critical", title: "A TensorFlow graph calls Python" },
    { id: "tensorflow/file-operator", severity: "high", title: "A TensorFlow graph reads or writes files" },
    { id: "safetensors/malformed", severity: "high", title: "A safetensors file hides or misplaces bytes" },
  ],
  wants: () => true,
  open: async (settings) => ({ scan: async (file) => scanModel(file, settings) }),
};

function scanModel(file: ScannedFile, settings: ScanSettings): ScanOutcome {
  const sightings: Sighting[] = [];
  const walk: Walk = {
    allowance: new Allowance(),
    allow: settings.allow,
    formats: new Set(),
    report: (sighting) => sightings.push(sighting),
    into: (content) => walkContent(content, walk),
  };
  const name = file.path.split("/").pop() ?? file.path;
  const content = { source: file.source, name, file: file.path, subject: file.path, depth: 0 };
  try {
    walkContent(content, walk);
  } catch (thrown) {
    if (thrown instanceof AllowanceSpent) tellIncomplete(walk, content, thrown.message);
    else if (thrown instanceof RangeError) sightings.push(incomplete(file.path, "its structure is broken"));
    else throw thrown;
  }
  const isModel = NAMED_MODEL.test(name) || [...walk.formats].some((format) => MODEL_FORMATS.has(format));
  return { sightings, role: isModel ? "model" : undefined, leftOut: leftOutOf(name, walk.formats) };
}

/** What is known to be possible in such a file and was not looked for. */
function leftOutOf(name: string, formats: ReadonlySet<string>): string | undefined {
  if (formats.has("hdf5")) return "HDF5, searched for Lambda layers but not for links to other files";
  if (formats.size > 0 || !UNREAD_NAME.test(name)) return undefined;
  return "a format without a reader for the code that it may carry";
}
