import type { ByteSource } from "../bytes.ts";
import { type Call, fullName, isKind, type Value } from "./values.ts";

/** What joblib reads from the stream by itself after it built a wrapper. */
export type ArrayBlock =
  | { readonly kind: "raw"; readonly end: number }
  /** An array of objects: another pickle stands here. */
  | { readonly kind: "objects"; readonly start: number }
  | { readonly kind: "unknown"; readonly reason: string };

const WRAPPER = "joblib.numpy_pickle.NumpyArrayWrapper";
const HAS_OBJECT = 1;

/**
 * The block behind a `NumpyArrayWrapper`: one byte of padding length and the padding (when the wrapper says
 * how it aligned), then shape × item size raw bytes, or a pickle for arrays of objects.
 * Source: joblib.numpy_pickle.NumpyArrayWrapper.read_array.
 */
export function arrayBlockAfter(call: Call, offset: number, source: ByteSource): ArrayBlock | undefined {
  if (!isKind(call.callee, "global") || fullName(call.callee) !== WRAPPER) return undefined;
  const state = isKind(call.state, "dict") ? call.state.entries : undefined;
  const shape = state?.get("shape");
  const item = itemOf(state?.get("dtype"));
  if (!isKind(shape, "tuple") || item === undefined) {
    return { kind: "unknown", reason: "the size of a joblib array is not known" };
  }
  if (item === "object") return { kind: "objects", start: offset };
  let bytes = item;
  for (const length of shape.items) {
    if (typeof length !== "number" || length < 0) {
      return { kind: "unknown", reason: "the shape of a joblib array is no list of lengths" };
    }
    bytes *= length;
  }
  let start = offset;
  if (typeof state?.get("numpy_array_alignment_bytes") === "number") {
    start += 1 + (source.read(offset, 1)[0] ?? 0);
  }
  const end = start + bytes;
  return end <= source.size ? { kind: "raw", end } : { kind: "unknown", reason: "a joblib array is cut off" };
}

/** Bytes of one item of a `numpy.dtype(...)` call, or `object`. */
function itemOf(dtype: Value | undefined): number | "object" | undefined {
  if (!isKind(dtype, "call") || !isKind(dtype.callee, "global") || dtype.callee.name !== "dtype")
    return undefined;
  const code = dtype.args[0];
  const match = typeof code === "string" ? /^[<>|=]?([a-zA-Z?])(\d*)$/.exec(code) : null;
  if (match === null) return undefined;
  const [, letter, digits] = match;
  const size = digits === "" ? 1 : Number(digits);
  if (letter === "O") return "object";
  if (letter === "U") return size * 4;
  if (letter !== "V") return size;
  const flags = isKind(dtype.state, "tuple") ? dtype.state.items[7] : undefined;
  if (typeof flags !== "number") return undefined;
  return (flags & HAS_OBJECT) === 0 ? size : "object";
}
