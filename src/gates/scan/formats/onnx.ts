import type { ByteSource } from "../bytes.ts";
import { printable } from "../finding.ts";
import { type Content, tell, tellIncomplete, type Walk } from "../walk.ts";
import { fieldsOf, text, WireError } from "./protobuf.ts";

/** Which fields of which message hold which message. Numbers from onnx.proto (IR version 13). */
const CHILDREN: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  Model: { 7: "Graph", 20: "Training", 25: "Function" },
  Training: { 1: "Graph", 2: "Graph" },
  Function: { 7: "Node" },
  Graph: { 1: "Node", 5: "Tensor", 15: "Sparse" },
  Node: { 5: "Attribute" },
  Attribute: { 5: "Tensor", 6: "Graph", 10: "Tensor", 11: "Graph", 22: "Sparse", 23: "Sparse" },
  Sparse: { 1: "Tensor", 2: "Tensor" },
  Tensor: { 13: "Entry" },
};
const MOST_MESSAGES = 5_000_000;
const KNOWN_DOMAIN = /^(?:ai\.onnx(?:\.\w+)*|com\.microsoft(?:\.\w+)*|)$/;

/** An ONNX model: where its external data lies, and operators that run Python. Subgraphs and functions too. */
export function walkOnnx(content: Content, walk: Walk): boolean {
  if (!/\.onnx$/i.test(content.name)) return false;
  walk.formats.add("onnx");
  const queue: { type: string; source: ByteSource; start: number; end: number }[] = [
    { type: "Model", source: content.source, start: 0, end: content.source.size },
  ];
  let seen = 0;
  try {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (++seen > MOST_MESSAGES) throw new WireError("it holds more than 5 million parts");
      const strings = new Map<number, string>();
      for (const field of fieldsOf(next.source, next.start, next.end)) {
        if (field.length === undefined) continue;
        const child = CHILDREN[next.type]?.[field.number];
        if (child !== undefined) {
          queue.push({
            type: child,
            source: next.source,
            start: field.start,
            end: field.start + field.length,
          });
        } else if (field.number <= 7 && (next.type === "Node" || next.type === "Entry")) {
          strings.set(field.number, text(next.source, field));
        }
      }
      if (next.type === "Node") inspectNode(strings, content, walk);
      if (next.type === "Entry") inspectExternal(strings, content, walk);
    }
  } catch (thrown) {
    if (!(thrown instanceof WireError)) throw thrown;
    tellIncomplete(walk, content, `it is no readable ONNX model: ${thrown.message}`);
  }
  return true;
}

function inspectNode(strings: ReadonlyMap<number, string>, content: Content, walk: Walk): void {
  const operator = strings.get(4) ?? "";
  const domain = strings.get(7) ?? "";
  if (operator === "PyOp" || operator === "PythonOp") {
    tell(walk, content, {
      rule: "onnx/python-operator",
      severity: "critical",
      message: `runs Python through the operator ${operator}`,
      fix: "Express the step with standard operators.",
      seen: operator,
    });
  } else if (!KNOWN_DOMAIN.test(domain)) {
    tell(walk, content, {
      rule: "onnx/custom-operator",
      severity: "low",
      message: `needs a native library for the operator ${printable(`${domain}.${operator}`)}`,
      fix: "Make sure that the library which registers this domain is one you trust.",
      seen: `${domain}.${operator}`,
    });
  }
}

function inspectExternal(strings: ReadonlyMap<number, string>, content: Content, walk: Walk): void {
  const key = strings.get(1) ?? "";
  const value = strings.get(2) ?? "";
  const leadsOut = /^(?:[\\/]|[A-Za-z]:|$)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(value);
  const problem =
    key === "location" && leadsOut
      ? `keeps weights at ${printable(JSON.stringify(value))}, outside its own folder`
      : !["location", "offset", "length", "checksum", "basepath"].includes(key)
        ? `has external data with the unknown key ${printable(JSON.stringify(key))}`
        : undefined;
  if (problem === undefined) return;
  tell(walk, content, {
    rule: "onnx/external-data",
    severity: "high",
    message: problem,
    fix: "Save the model again with its weights inside or in a file beside it.",
    seen: `${key}=${value}`,
  });
}
