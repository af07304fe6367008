import { type Content, tell, tellIncomplete, type Walk } from "../walk.ts";
import { type MessageKinds, visitMessages, WireError } from "./protobuf.ts";

/** Numbers from saved_model.proto, meta_graph.proto, graph.proto and function.proto. */
const KINDS: MessageKinds = {
  children: {
    SavedModel: { 2: "MetaGraph" },
    MetaGraph: { 2: "Graph" },
    Graph: { 1: "Node", 2: "Library" },
    Library: { 1: "Function" },
    Function: { 3: "Node" },
  },
  texts: { Node: [2] },
};

const CALLS_PYTHON = new Set(["PyFunc", "PyFuncStateless", "EagerPyFunc"]);
/** Operators that touch files or the network; those of TensorFlow's own saver are not among them. */
const TOUCHES_FILES = new Set(
  (
    "ReadFile WriteFile MatchingFiles MatchingFilesDataset ImmutableConst FixedLengthRecordDataset " +
    "FixedLengthRecordDatasetV2 CSVDataset CSVDatasetV2 SqlDataset DataServiceDataset DataServiceDatasetV2 " +
    "DataServiceDatasetV3 DataServiceDatasetV4 RegisterDataset RegisterDatasetV2 LookupTableExport DebugIdentity " +
    "DebugIdentityV2 DebugIdentityV3 RpcCall RpcServer RpcClient Save SaveSlices DistributedSave LoadDataset " +
    "SaveDataset SaveDatasetV2 SnapshotDataset SnapshotDatasetV2 CacheDataset CreateSummaryFileWriter"
  ).split(" "),
);

/** A SavedModel, a frozen graph or a meta graph: operators that call Python or touch files. */
export function walkTensorFlow(content: Content, walk: Walk): boolean {
  const isSaved = /(?:^|\/)saved_model\.pb$/i.test(content.name);
  if (!/\.pb$/i.test(content.name)) return false;
  const operators = new Set<string>();
  try {
    visitMessages(content.source, isSaved ? "SavedModel" : "Graph", KINDS, (_, texts) =>
      operators.add(texts.get(2) ?? ""),
    );
  } catch (thrown) {
    if (!(thrown instanceof WireError)) throw thrown;
    // Any protobuf may be called .pb; only the SavedModel's own name is a promise.
    if (isSaved) tellIncomplete(walk, content, `it is no readable SavedModel: ${thrown.message}`);
    return isSaved;
  }
  if (operators.size === 0 && !isSaved) return false;
  walk.formats.add("tensorflow");
  for (const operator of operators) inspect(operator, content, walk);
  return true;
}

function inspect(operator: string, content: Content, walk: Walk): void {
  if (CALLS_PYTHON.has(operator)) {
    tell(walk, content, {
      rule: "tensorflow/python-operator",
      severity: "critical",
      message: `calls Python through the operator ${operator}`,
      fix: "Express the step with TensorFlow's own operators.",
      seen: operator,
    });
  } else if (TOUCHES_FILES.has(operator)) {
    tell(walk, content, {
      rule: "tensorflow/file-operator",
      severity: "high",
      message: `reads or writes outside the model through the operator ${operator}`,
      fix: "Export the serving function alone, without input pipelines and file operators.",
      seen: operator,
    });
  }
}
