import { type ByteSource, type Field, fieldsOf, textOf, withFileBytes } from "./wire.ts";

/** Names of the fields of onnx.proto that lead to tensors; what is not here cannot hold one. */
const MODEL = { graph: 7, function: 25 };
const GRAPH = { node: 1, initializer: 5, sparseInitializer: 15 };
const NODE = { attribute: 5 };
const ATTRIBUTE = { tensor: 5, graph: 6, tensors: 10, graphs: 11, sparse: 22, sparses: 23 };
const FUNCTION = { node: 7, attribute: 11 };
const SPARSE = { values: 1, indices: 2 };
const TENSOR = { externalData: 13 };
const ENTRY = { key: 1, value: 2 };

/** Graphs inside of graphs; ONNX Runtime's own limit is of this size. */
const DEEPEST = 64;

/** Where an ONNX model keeps weights outside of its file: the locations that it names, each once. */
export function externalLocations(localPath: string): readonly string[] {
  return withFileBytes(localPath, (source) => {
    const found = new Set<string>();
    for (const field of fieldsOf(source, 0, source.size)) {
      if (field.number === MODEL.graph) inGraph(source, field, found, 0);
      if (field.number === MODEL.function) inFunction(source, field, found);
    }
    return [...found];
  });
}

function inGraph(source: ByteSource, { from, to }: Field, found: Set<string>, depth: number): void {
  if (depth > DEEPEST) return;
  for (const field of fieldsOf(source, from, to)) {
    if (field.number === GRAPH.initializer) inTensor(source, field, found);
    if (field.number === GRAPH.sparseInitializer) inSparse(source, field, found);
    if (field.number === GRAPH.node) inNode(source, field, found, depth);
  }
}

function inFunction(source: ByteSource, { from, to }: Field, found: Set<string>): void {
  for (const field of fieldsOf(source, from, to)) {
    if (field.number === FUNCTION.node) inNode(source, field, found, 0);
    if (field.number === FUNCTION.attribute) inAttribute(source, field, found, 0);
  }
}

function inNode(source: ByteSource, { from, to }: Field, found: Set<string>, depth: number): void {
  for (const field of fieldsOf(source, from, to))
    if (field.number === NODE.attribute) inAttribute(source, field, found, depth);
}

function inAttribute(source: ByteSource, { from, to }: Field, found: Set<string>, depth: number): void {
  for (const field of fieldsOf(source, from, to)) {
    const { number } = field;
    if (number === ATTRIBUTE.tensor || number === ATTRIBUTE.tensors) inTensor(source, field, found);
    if (number === ATTRIBUTE.sparse || number === ATTRIBUTE.sparses) inSparse(source, field, found);
    if (number === ATTRIBUTE.graph || number === ATTRIBUTE.graphs) inGraph(source, field, found, depth + 1);
  }
}

function inSparse(source: ByteSource, { from, to }: Field, found: Set<string>): void {
  for (const field of fieldsOf(source, from, to))
    if (field.number === SPARSE.values || field.number === SPARSE.indices) inTensor(source, field, found);
}

function inTensor(source: ByteSource, { from, to }: Field, found: Set<string>): void {
  for (const field of fieldsOf(source, from, to)) {
    if (field.number !== TENSOR.externalData) continue;
    const entry = [...fieldsOf(source, field.from, field.to)];
    const key = entry.find(({ number }) => number === ENTRY.key);
    const value = entry.find(({ number }) => number === ENTRY.value);
    if (key && value && textOf(source, key) === "location") found.add(textOf(source, value));
  }
}
