/** Opening and running ONNX models, whichever gate does it. */
export declare const MODEL_CODES: {
    readonly "model/runtime-missing": {
        readonly title: "ONNX Runtime could not be loaded";
        readonly consequence: "undecided";
        readonly explanation: "The native package `onnxruntime-node` is not installed, or has no binary for this system. It has none for Intel Macs nor for Alpine Linux (musl).";
    };
    readonly "model/unreadable": {
        readonly title: "The file is not a readable ONNX model";
        readonly consequence: "undecided";
        readonly explanation: "The bytes are not those of an ONNX model: the file is empty, cut off, damaged, or of another format. An upload or download that was cut short is the usual reason.";
    };
    readonly "model/invalid": {
        readonly title: "The ONNX model contradicts itself";
        readonly consequence: "undecided";
        readonly explanation: "The file is ONNX, but its graph cannot run, e.g. shapes that do not fit. Export the model again and run `onnx.checker.check_model(path, full_check=True)`.";
    };
    readonly "model/unknown-operator": {
        readonly title: "The model uses an operator that ONNX Runtime does not know";
        readonly consequence: "undecided";
        readonly explanation: "The graph has an operator without an implementation in ONNX Runtime: a custom operator, or one of another opset. Assay loads no custom operator libraries, because that would run code of the model.";
    };
    readonly "model/unsupported-version": {
        readonly title: "The model was written for a newer ONNX Runtime";
        readonly consequence: "undecided";
        readonly explanation: "The IR version or an opset of the model is newer than this ONNX Runtime supports. Export with a lower `target_opset`, or update Assay.";
    };
    readonly "model/external-data": {
        readonly title: "The model keeps its weights in a file that cannot be used";
        readonly consequence: "undecided";
        readonly explanation: "Large ONNX models may keep weights beside the model file. Save as one file (`onnx.save(model, path, save_as_external_data=False)`), or commit the weights beside the model. Weights outside of the model's folder, also by a link, are refused.";
    };
    readonly "model/input-missing": {
        readonly title: "The table has no column for an input of the model";
        readonly consequence: "undecided";
        readonly explanation: "A column feeds the model input of the same name. Where names differ, say it: `inputs: { model_input: column }`; one tensor of several columns takes a list: `inputs: { X: [a, b, c] }`.";
    };
    readonly "model/input-unknown": {
        readonly title: "The config feeds an input that the model does not have";
        readonly consequence: "undecided";
        readonly explanation: "A key under `inputs:` must be the name of an input of the model.";
    };
    readonly "model/input-type": {
        readonly title: "A column does not fit the type of its model input";
        readonly consequence: "undecided";
        readonly explanation: "Text goes into string tensors, numbers and booleans into numeric ones, whole numbers into integer ones. Nothing is converted silently.";
    };
    readonly "model/input-shape": {
        readonly title: "A model input has a shape that a table cannot fill";
        readonly consequence: "undecided";
        readonly explanation: "A column fills inputs of shape `[N]` or `[N, 1]`, a list of k columns fills `[N, k]`. Inputs of other shapes, as of images and sequences, take a NumPy array by `tensors:`, or `predictions:` made by your own code.";
    };
    readonly "model/input-null": {
        readonly title: "Missing values in a column that must have none";
        readonly consequence: "undecided";
        readonly explanation: "A missing number becomes NaN in a float tensor. Integer, boolean and string tensors cannot say `missing`, so such a row cannot be scored: fill the gaps in the data as in training, or say with `fill: { column: value }` what stands there.";
    };
    readonly "model/tensor-file": {
        readonly title: "An array file cannot be read";
        readonly consequence: "undecided";
        readonly explanation: "`tensors:` names files that `np.save`, `np.savez` or `np.savez_compressed` wrote: numbers or booleans, little-endian, row by row. Compressed archives are unpacked while the gate runs, up to 16 GiB an array. Arrays of objects are pickles, which are never loaded.";
    };
    readonly "model/fill": {
        readonly title: "`fill` does not fit the model's inputs";
        readonly consequence: "usage";
        readonly explanation: "`fill: { column: value }` says what stands in for missing values of a column that feeds the model, as an imputer did in training. The column must feed an input, and the value must be of the input's type.";
    };
    readonly "model/no-tensor-output": {
        readonly title: "The model's output is not a tensor";
        readonly consequence: "undecided";
        readonly explanation: "Sequences and maps cannot be read, except that an evaluation reads the maps of probabilities that skl2onnx adds to classifiers (ZipMap) where the model is one file. Export tensors; with skl2onnx by `options={'zipmap': False}`.";
    };
    readonly "model/output-missing": {
        readonly title: "The model has no such output";
        readonly consequence: "undecided";
        readonly explanation: "`score:` and `prediction:` name outputs of the model.";
    };
    readonly "model/output-shape": {
        readonly title: "The model's output does not have one row per row of data";
        readonly consequence: "undecided";
        readonly explanation: "An output that is judged must have the shape `[N]`, `[N, 1]` or `[N, classes]`, where N is the number of rows that went in.";
    };
    readonly "model/output-type": {
        readonly title: "The model's output is of a type that cannot be judged";
        readonly consequence: "undecided";
        readonly explanation: "Regression judges numbers, and no text is one. Integers of half a byte (`int4`, `uint4`) cannot be read. Name another output with `prediction:` or `score:`, or cast it to float or int64.";
    };
    readonly "model/run-failed": {
        readonly title: "The model failed while it ran";
        readonly consequence: "undecided";
        readonly explanation: "ONNX Runtime opened the model but stopped inside it, as with a category that the model does not know or shapes that only fit some batch sizes.";
    };
};
