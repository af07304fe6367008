import { type Content, tell, type Walk } from "../walk.ts";

const MOST_NODES = 1_000_000;

/** Names of a Keras configuration that stand for Python code in the file. */
const CODE_CLASSES = new Set(["Lambda", "__lambda__", "TorchModuleWrapper"]);

/** The `config.json` of a .keras archive: layers that carry Python code or name functions outside Keras. */
export function walkKerasConfig(content: Content, walk: Walk): boolean {
  if (!/(?:^|\/)(?:config|metadata)\.json$/.test(content.name) || content.depth === 0) return false;
  let root: unknown;
  try {
    root = JSON.parse(content.source.read(0, 2 ** 26).toString("utf8"));
  } catch {
    return false;
  }
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i];
    if (typeof node !== "object" || node === null) continue;
    if (!Array.isArray(node)) inspect(Object.fromEntries(Object.entries(node)), content, walk);
    queue.push(...Object.values(node));
  }
  return true;
}

function inspect(node: Readonly<Record<string, unknown>>, content: Content, walk: Walk): void {
  const name = node["class_name"];
  if (typeof name !== "string") return;
  const module = node["module"] ?? node["fn_module"];
  const isForeign =
    typeof module === "string" && !/^(?:keras|tensorflow\.keras|tf_keras)(?:\.|$)/.test(module);
  if (CODE_CLASSES.has(name)) {
    tell(walk, content, {
      rule: "keras/code-layer",
      severity: "critical",
      message: `has a ${name} layer, which holds Python code that runs with the model`,
      fix: "Replace the layer by a registered class of yours, or export to ONNX.",
      seen: name,
    });
  } else if (isForeign && module !== "builtins") {
    tell(walk, content, {
      rule: "keras/foreign-object",
      severity: "high",
      message: `names ${module}.${name}, which is not part of Keras and is imported on loading`,
      fix: "Load it only with the package that registers this class, after review.",
      seen: `${module}.${name}`,
    });
  }
}
