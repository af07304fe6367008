/**
 * Writes small ONNX models, so that each test says what its model is. Field numbers are those of onnx.proto.
 */

type Bytes = readonly number[];

export type TensorType =
  | "float"
  | "int64"
  | "string"
  | "bool"
  | "double"
  | "int32"
  | "float16"
  | "uint8"
  | "int4";

const ELEMENT_TYPES: Readonly<Record<TensorType, number>> = {
  float: 1,
  uint8: 2,
  int32: 6,
  int64: 7,
  string: 8,
  bool: 9,
  float16: 10,
  double: 11,
  int4: 22,
};

export interface Value {
  readonly name: string;
  readonly type: TensorType;
  readonly shape: readonly (number | string)[];
}

export interface Node {
  readonly operator: string;
  readonly domain?: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Attributes of integers or lists of integers. */
  readonly attributes?: { readonly [name: string]: number | readonly number[] };
}

export interface Model {
  readonly nodes: readonly Node[];
  readonly inputs: readonly Value[];
  readonly outputs: readonly (
    | Value
    | { readonly name: string; readonly maps: true }
    | { readonly name: string; readonly tensors: true }
  )[];
  /** Initializer without its data, which lies in another file. */
  readonly external?: { readonly name: string; readonly location: string; readonly length: number };
  /** Initializers of 64-bit integers, one dimension. */
  readonly integers?: { readonly [name: string]: readonly number[] };
  readonly opset?: number;
  readonly irVersion?: number;
}

export function writeModel(model: Model): Uint8Array {
  const graph = [
    ...model.nodes.flatMap((node) => field(1, nodeProto(node))),
    ...field(2, text("graph")),
    ...Object.entries(model.integers ?? {}).flatMap(([name, values]) => {
      const data = values.flatMap((value) => number(7, value));
      return field(5, [
        ...number(1, values.length),
        ...number(2, ELEMENT_TYPES.int64),
        ...data,
        ...field(8, text(name)),
      ]);
    }),
    ...(model.external ? field(5, externalTensor(model.external)) : []),
    ...model.inputs.flatMap((value) => field(11, valueInfo(value))),
    ...model.outputs.flatMap((value) => field(12, outputInfo(value))),
  ];
  const domains = new Set(model.nodes.map(({ domain }) => domain ?? ""));
  const opsets = [...domains].flatMap((domain) => {
    const version = domain === "" ? (model.opset ?? 17) : domain === "ai.onnx.ml" ? 3 : 1;
    return field(8, [...field(1, text(domain)), ...number(2, version)]);
  });
  return Uint8Array.from([...number(1, model.irVersion ?? 8), ...opsets, ...field(7, graph)]);
}

function nodeProto({ operator, domain, inputs, outputs, attributes = {} }: Node): Bytes {
  return [
    ...inputs.flatMap((name) => field(1, text(name))),
    ...outputs.flatMap((name) => field(2, text(name))),
    ...field(4, text(operator)),
    ...Object.entries(attributes).flatMap(([name, value]) => {
      const content = typeof value === "number" ? number(3, value) : value.flatMap((each) => number(8, each));
      return field(5, [
        ...field(1, text(name)),
        ...content,
        ...number(20, typeof value === "number" ? 2 : 7),
      ]);
    }),
    ...field(7, text(domain ?? "")),
  ];
}

function valueInfo({ name, type, shape }: Value): Bytes {
  const dimensions = shape.flatMap((size) =>
    field(1, typeof size === "number" ? number(1, size) : field(2, text(size))),
  );
  const tensor = [...number(1, ELEMENT_TYPES[type]), ...field(2, dimensions)];
  return [...field(1, text(name)), ...field(2, field(1, tensor))];
}

function outputInfo(output: Model["outputs"][number]): Bytes {
  if ("maps" in output) return mapsInfo(output.name);
  return "tensors" in output ? tensorsInfo(output.name) : valueInfo(output);
}

/** A sequence of float tensors. */
function tensorsInfo(name: string): Bytes {
  const tensor = field(1, number(1, ELEMENT_TYPES.float));
  return [...field(1, text(name)), ...field(2, field(4, field(1, tensor)))];
}

/** A sequence of maps from int64 to float, as ZipMap gives. */
function mapsInfo(name: string): Bytes {
  const float = field(1, number(1, ELEMENT_TYPES.float));
  const map = field(5, [...number(1, ELEMENT_TYPES.int64), ...field(2, float)]);
  return [...field(1, text(name)), ...field(2, field(4, field(1, map)))];
}

function externalTensor({
  name,
  location,
  length,
}: {
  name: string;
  location: string;
  length: number;
}): Bytes {
  const entry = field(13, [...field(1, text("location")), ...field(2, text(location))]);
  return [
    ...number(1, length),
    ...number(2, ELEMENT_TYPES.float),
    ...field(8, text(name)),
    ...entry,
    ...number(14, 1),
  ];
}

function field(number: number, content: Bytes): number[] {
  return [...varint(number * 8 + 2), ...varint(content.length), ...content];
}

function number(field: number, value: number): number[] {
  return [...varint(field * 8), ...varint(value)];
}

function varint(value: number): number[] {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

function text(content: string): Bytes {
  return [...new TextEncoder().encode(content)];
}
