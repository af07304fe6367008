import { codes } from "./entry.ts";

/** Opening and running ONNX models, whichever gate does it. */
export const MODEL_CODES = codes({
  "model/runtime-missing": {
    title: "ONNX Runtime could not be loaded",
    consequence: "undecided",
    explanation:
      "The native package `onnxruntime-node` is not installed, or has no binary for this system. It has none for Intel Macs nor for Alpine Linux (musl).",
  },
  "model/unreadable": {
    title: "The file is not a readable ONNX model",
    consequence: "undecided",
    explanation:
      "The bytes are not those of an ONNX model: the file is empty, cut off, damaged, or of another format. An upload or download that was cut short is the usual reason.",
  },
  "model/invalid": {
    title: "The ONNX model contradicts itself",
    consequence: "undecided",
    explanation:
      "The file is ONNX, but its graph cannot run, e.g. shapes that do not fit. Export the model again and run `onnx.checker.check_model(path, full_check=True)`.",
  },
  "model/unknown-operator": {
    title: "The model uses an operator that ONNX Runtime does not know",
    consequence: "undecided",
    explanation:
      "The graph has an operator without an implementation in ONNX Runtime: a custom operator, or one of another opset. Assay loads no custom operator libraries, because that would run code of the model.",
  },
  "model/unsupported-version": {
    title: "The model was written for a newer ONNX Runtime",
    consequence: "undecided",
    explanation:
      "The IR version or an opset of the model is newer than this ONNX Runtime supports. Export with a lower `target_opset`, or update Assay.",
  },
  "model/external-data": {
    title: "The model keeps its weights in a file that cannot be used",
    consequence: "undecided",
    explanation:
      "Large ONNX models may keep weights beside the model file. Save as one file (`onnx.save(model, path, save_as_external_data=False)`), or commit the weights beside the model. Weights outside of the model's folder, also by a link, are refused.",
  },
  "model/input-missing": {
    title: "The table has no column for an input of the model",
    consequence: "undecided",
    explanation:
      "A column feeds the model input of the same name. Where names differ, say it: `inputs: { model_input: column }`; one tensor of several columns takes a list: `inputs: { X: [a, b, c] }`.",
  },
  "model/input-unknown": {
    title: "The config feeds an input that the model does not have",
    consequence: "undecided",
    explanation: "A key under `inputs:` must be the name of an input of the model.",
  },
  "model/input-type": {
    title: "A column does not fit the type of its model input",
    consequence: "undecided",
    explanation:
      "Text goes into string tensors, numbers and booleans into numeric ones, whole numbers into integer ones. Nothing is converted silently.",
  },
  "model/input-shape": {
    title: "A model input has a shape that a table cannot fill",
    consequence: "undecided",
    explanation:
      "A column fills inputs of shape `[N]` or `[N, 1]`, a list of k columns fills `[N, k]`. Inputs of other shapes, as of images and sequences, take a NumPy array by `tensors:`, or `predictions:` made by your own code.",
  },
  "model/input-null": {
    title: "Missing values in a column that must have none",
    consequence: "undecided",
    explanation:
      "A missing number becomes NaN in a float tensor. Integer, boolean and string tensors cannot say `missing`, so such a row cannot be scored: fill the gaps in the data as in training, or say with `fill: { column: value }` what stands there.",
  },
  "model/tensor-file": {
    title: "An array file cannot be read",
    consequence: "undecided",
    explanation:
      "`tensors:` names files that `np.save`, `np.savez` or `np.savez_compressed` wrote: numbers or booleans, little-endian, row by row. Compressed archives are unpacked while the gate runs, up to 16 GiB an array. Arrays of objects are pickles, which are never loaded.",
  },
  "model/fill": {
    title: "`fill` does not fit the model's inputs",
    consequence: "usage",
    explanation:
      "`fill: { column: value }` says what stands in for missing values of a column that feeds the model, as an imputer did in training. The column must feed an input, and the value must be of the input's type.",
  },
  "model/no-tensor-output": {
    title: "The model's output is not a tensor",
    consequence: "undecided",
    explanation:
      "Sequences and maps cannot be read, except that an evaluation reads the maps of probabilities that skl2onnx adds to classifiers (ZipMap) where the model is one file. Export tensors; with skl2onnx by `options={'zipmap': False}`.",
  },
  "model/output-missing": {
    title: "The model has no such output",
    consequence: "undecided",
    explanation: "`score:` and `prediction:` name outputs of the model.",
  },
  "model/output-shape": {
    title: "The model's output does not have one row per row of data",
    consequence: "undecided",
    explanation:
      "An output that is judged must have the shape `[N]`, `[N, 1]` or `[N, classes]`, where N is the number of rows that went in.",
  },
  "model/output-type": {
    title: "The model's output is of a type that cannot be judged",
    consequence: "undecided",
    explanation:
      "Regression judges numbers, and no text is one. Integers of half a byte (`int4`, `uint4`) cannot be read. Name another output with `prediction:` or `score:`, or cast it to float or int64.",
  },
  "model/run-failed": {
    title: "The model failed while it ran",
    consequence: "undecided",
    explanation:
      "ONNX Runtime opened the model but stopped inside it, as with a category that the model does not know or shapes that only fit some batch sizes.",
  },
});
