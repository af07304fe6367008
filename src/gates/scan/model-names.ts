const MODEL_NAME =
  /\.(?:pkl|pickle|pck|pcl|pk|dill|cloudpickle|joblib|sav|pt|pth|bin|ckpt|npy|npz|onnx|safetensors|gguf|h5|hdf5|keras|pb|tflite|mlmodel|pmml|rds|llamafile)$/i;

/** True for names that promise a model or an array, whatever the bytes are. */
export function isModelName(path: string): boolean {
  return MODEL_NAME.test(path);
}
