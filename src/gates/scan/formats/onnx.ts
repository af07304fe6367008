import { printable } from "../finding.ts";
import { type Content, tell, tellIncomplete, type Walk } from "../walk.ts";
import { type MessageKinds, visitMessages, WireError } from "./protobuf.ts";

/** Numbers from onnx.proto (IR version 13). */
const KINDS: MessageKinds = {
  children: {
    Model: { 7: "Graph", 20: "Training", 25: "Function" },
    Training: { 1: "Graph", 2: "Graph" },
    Function: { 7: "Node" },
    Graph: { 1: "Node", 5: "Tensor", 15: "Sparse" },
    Node: { 5: "Attribute" },
    Attribute: { 5: "Tensor", 6: "Graph", 10: "Tensor", 11: "Graph", 22: "Sparse", 23: "Sparse" },
    Sparse: { 1: "Tensor", 2: "Tensor" },
    Tensor: { 13: "Entry" },
  },
  texts: { Node: [4, 7], Entry: [1, 2] },
};
const KNOWN_DOMAIN = /^(?:ai\.onnx(?:\.\w+)*|com\.microsoft(?:\.\w+)*|)$/;

/** An ONNX model: where its external data lies, and operators that run Python. Subgraphs and functions too. */
export function walkOnnx(content: Content, walk: Walk): boolean {
  if (!/\.onnx$/i.test(content.name)) return false;
  walk.formats.add("onnx");
  try {
    visitMessages(content.source, "Model", KINDS, (type, texts) => {
      if (type === "Node") inspectNode(texts, content, walk);
      else inspectExternal(texts, content, walk);
    });
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
