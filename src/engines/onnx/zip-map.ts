import {
  type ByteSource,
  type Field,
  fieldsOf,
  joinBytes,
  memoryBytes,
  readVarint,
  textOf,
  writeField,
  writeNumber,
} from "./wire.ts";

const MODEL = { graph: 7, opset: 8 };
const OPSET = { domain: 1, version: 2 };
const GRAPH = { node: 1, output: 12 };
const NODE = { input: 1, output: 2, operator: 4, attribute: 5, domain: 7 };
const ATTRIBUTE = { name: 1, integers: 8, strings: 9 };
const VALUE = { name: 1, type: 2 };
const FLOAT = 1;
/** Any opset of the standard domain has `Identity`. */
const OPSET_FOR_IDENTITY = 13;

export interface Unzipped {
  readonly model: Uint8Array;
  /** The labels of the columns, by the output's name. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
}

interface ZipMap {
  readonly input: string;
  readonly output: string;
  readonly labels: readonly string[];
}

/**
 * The same model with the tensor of probabilities where a ZipMap (ai.onnx.ml) gave a map of each row from
 * label to probability: the tensor is what the map was made from, column by column in the order of its labels.
 * @returns undefined for a model that has none
 */
export function withoutZipMaps(bytes: Uint8Array): Unzipped | undefined {
  const source = memoryBytes(bytes);
  const top = [...fieldsOf(source, 0, source.size)];
  const graph = top.find(({ number }) => number === MODEL.graph);
  if (graph === undefined) return undefined;
  const parts = [...fieldsOf(source, graph.from, graph.to)];
  const maps = new Map<Field, ZipMap>();
  for (const field of parts.filter(({ number }) => number === GRAPH.node)) {
    const map = zipMapOf(source, field);
    if (map !== undefined) maps.set(field, map);
  }
  if (maps.size === 0) return undefined;
  const byOutput = new Map([...maps.values()].map((map) => [map.output, map]));
  const rewritten = parts.map((field) => {
    const map = maps.get(field);
    if (map !== undefined) return writeField(GRAPH.node, identity(map));
    const output = field.number === GRAPH.output ? byOutput.get(nameOf(source, field)) : undefined;
    return output === undefined ? whole(source, field) : writeField(GRAPH.output, floats(output));
  });
  const model = top.map((field) =>
    field === graph ? writeField(MODEL.graph, joinBytes(rewritten)) : whole(source, field),
  );
  const opset = hasStandardOpset(source, top) ? [] : [writeField(MODEL.opset, standardOpset())];
  return {
    model: joinBytes([...model, ...opset]),
    labels: new Map([...byOutput].map(([name, { labels }]) => [name, labels])),
  };
}

function zipMapOf(source: ByteSource, node: Field): ZipMap | undefined {
  const fields = [...fieldsOf(source, node.from, node.to)];
  const text = (number: number) => {
    const field = fields.find((each) => each.number === number);
    return field && textOf(source, field);
  };
  if (text(NODE.operator) !== "ZipMap" || text(NODE.domain) !== "ai.onnx.ml") return undefined;
  const [input, output] = [text(NODE.input), text(NODE.output)];
  const attributes = fields.filter(({ number }) => number === NODE.attribute);
  const labels = attributes.flatMap((attribute) => labelsOf(source, attribute));
  return input === undefined || output === undefined || labels.length === 0
    ? undefined
    : { input, output, labels };
}

function labelsOf(source: ByteSource, attribute: Field): readonly string[] {
  const fields = [...fieldsOf(source, attribute.from, attribute.to)];
  const name = fields.find(({ number }) => number === ATTRIBUTE.name);
  if (name === undefined || !textOf(source, name).startsWith("classlabels_")) return [];
  return fields.flatMap((field) => {
    if (field.number === ATTRIBUTE.strings) return [textOf(source, field)];
    if (field.number !== ATTRIBUTE.integers) return [];
    return integersOf(source, field).map(String);
  });
}

/** One number, or several packed into one field. */
function integersOf(source: ByteSource, field: Field): readonly bigint[] {
  const isPacked = readVarint(source, field.at)?.value === ATTRIBUTE.integers * 8 + 2;
  const numbers: bigint[] = [];
  for (let at = field.from; at < field.to; ) {
    const length = readVarint(source, at)?.length;
    if (length === undefined) break;
    const bytes = source.read(at, length);
    const value = bytes.reduceRight((sum, byte) => (sum << 7n) | BigInt(byte & 0x7f), 0n);
    numbers.push(BigInt.asIntN(64, value));
    at += length;
    if (!isPacked) break;
  }
  return numbers;
}

function identity({ input, output }: ZipMap): Uint8Array {
  return joinBytes([
    writeField(NODE.input, utf8(input)),
    writeField(NODE.output, utf8(output)),
    writeField(NODE.operator, utf8("Identity")),
  ]);
}

/** The output as a float tensor of one row a row and one column a label. */
function floats({ output, labels }: ZipMap): Uint8Array {
  const columns = writeField(1, writeNumber(1, labels.length));
  const shape = writeField(2, joinBytes([writeField(1, new Uint8Array()), columns]));
  const tensor = writeField(1, joinBytes([writeNumber(1, FLOAT), shape]));
  return joinBytes([writeField(VALUE.name, utf8(output)), writeField(VALUE.type, tensor)]);
}

function hasStandardOpset(source: ByteSource, top: readonly Field[]): boolean {
  return top.some((field) => {
    if (field.number !== MODEL.opset) return false;
    const domain = [...fieldsOf(source, field.from, field.to)].find(({ number }) => number === OPSET.domain);
    return domain === undefined || ["", "ai.onnx"].includes(textOf(source, domain));
  });
}

function standardOpset(): Uint8Array {
  return joinBytes([writeField(OPSET.domain, utf8("")), writeNumber(OPSET.version, OPSET_FOR_IDENTITY)]);
}

function nameOf(source: ByteSource, value: Field): string {
  const name = [...fieldsOf(source, value.from, value.to)].find(({ number }) => number === VALUE.name);
  return name === undefined ? "" : textOf(source, name);
}

function whole(source: ByteSource, { at, to }: Field): Uint8Array {
  return source.read(at, to - at);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
