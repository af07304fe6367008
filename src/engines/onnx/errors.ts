import { AssayError, reasonOf } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";
import { inspectProtobuf } from "./protobuf.ts";

const EXPORT_FIX = "Export the model again, and check it with `onnx.checker.check_model`.";

/** Says why a model could not be opened, without the runtime's source paths and ours. */
export async function openingFailed(thrown: unknown, model: LocalInput): Promise<AssayError> {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const location = { path: model.path };
  const reason = plainReason(thrown, model);
  const operator = unknownOperator(text);
  if (operator !== undefined)
    return new AssayError(
      "model/unknown-operator",
      `\`${model.path}\` uses the operator ${operator}, which ONNX Runtime does not know.`,
      { fix: "Export the model with standard operators only, or with another `target_opset`.", location },
    );
  if (/external data|External initializer|external_data/i.test(text))
    return new AssayError(
      "model/external-data",
      `\`${model.path}\` keeps weights in another file, which cannot be read: ${reason}`,
      { fix: "Save the model as one file, or commit the file with the weights beside it.", location },
    );
  if (/IR version|opset \d+ is under development|guarantees\*? support/i.test(text))
    return new AssayError(
      "model/unsupported-version",
      `\`${model.path}\` is too new: ${newestOpset(text) ?? reason}`,
      {
        fix: "Export the model with a lower `target_opset`.",
        location,
      },
    );
  if (/Protobuf parsing failed|does not have a graph|ModelProto/i.test(text)) {
    const found = await inspectProtobuf(model.localPath);
    return new AssayError("model/unreadable", `\`${model.path}\` is not a readable ONNX model: ${found}.`, {
      fix: "Check the step that wrote or fetched the file, and put the whole file in place.",
      location,
    });
  }
  return new AssayError("model/invalid", `\`${model.path}\` cannot be opened: ${reason}`, {
    fix: EXPORT_FIX,
    location,
  });
}

export function runningFailed(thrown: unknown, model: LocalInput): AssayError {
  return new AssayError(
    "model/run-failed",
    `\`${model.path}\` failed while it ran: ${atOperator(plainReason(thrown, model))}`,
    {
      fix: "Try these rows with ONNX Runtime by hand; the data may hold values that the model was not exported for.",
      location: { path: model.path },
    },
  );
}

/** Which operator, and what it missed. */
function atOperator(reason: string): string {
  return reason
    .replace(
      /Non-zero status code returned while running (\S{1,100}) node\. Name:'([^']*)' Status Message: /,
      (_, operator, name) => `its operator ${operator}${name === "" ? "" : ` (${name})`} says: `,
    )
    .replace(/: [A-Za-z_]+\.h:\d+ \w+ /, ": ")
    .replace(/says: .*? was false\. (?=\S)/, "says: ");
}

/** The runtime says it in three sentences. */
function newestOpset(text: string): string | undefined {
  const found = /Opset (\d+) is under development.*is till opset (\d+)/s.exec(text);
  return found === null
    ? undefined
    : `it has opset ${found[1]}, and ONNX Runtime knows opsets up to ${found[2]}.`;
}

/** Name and domain of the operator that the runtime has no implementation for. */
function unknownOperator(text: string): string | undefined {
  const unregistered = /No Op registered for (\S+) with domain_version of (\d+)/.exec(text);
  if (unregistered !== null) return `${unregistered[1]} (opset ${unregistered[2]})`;
  const custom = /(\S+):(\S+)\(-?\d+\) is not a registered function\/op/.exec(text);
  if (custom !== null) return `${custom[2]} of the domain ${custom[1]}`;
  return /Could not find an implementation for (\S+?)\((\d+)\)/
    .exec(text)
    ?.slice(1)
    .join(" (opset ")
    .concat(")");
}

/**
 * The runtime's own words in one line: without where the file lies on this disk, without the runtime's C++
 * source lines, and not longer than a sentence should be.
 */
function plainReason(thrown: unknown, model: LocalInput): string {
  const text = thrown instanceof Error ? thrown.message : reasonOf(thrown);
  const folder = model.localPath.slice(0, model.localPath.lastIndexOf("/") + 1);
  const plain = text
    .replaceAll(model.localPath, model.path)
    .replaceAll(folder === "/" || folder === "" ? model.localPath : folder, "")
    .replace(/Load model from .*? failed:\s*/, "")
    .replace(/^.*\[ONNXRuntimeError\] : \d+ : \w+ : /s, "")
    .replace(/\/onnxruntime_src\/\S+ .*?\) (?=[A-Z]|size)/gs, "")
    .replace(/\b\w+\.(?:cc|h):\d+ \w+ /g, "")
    .replace(/\s+/g, " ")
    .trim();
  return plain.length > 300 ? `${plain.slice(0, 299)}…` : plain;
}
