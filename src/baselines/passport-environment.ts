import { loadNative } from "../engines/native.ts";

/** Versions of what computed the numbers. ONNX Runtime is left out where it is not installed. */
export function environmentOf(assay: string): Record<string, string> {
  const onnxruntime = runtimeVersion();
  return {
    assay,
    ...(onnxruntime === undefined ? {} : { onnxruntime }),
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
  };
}

function runtimeVersion(): string | undefined {
  try {
    return loadNative<{ version?: string }>("onnxruntime-node/package.json").version;
  } catch {
    return undefined;
  }
}
