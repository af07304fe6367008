import { listNames } from "../../../engines/names.ts";
import { describeValue, type TensorInfo } from "../../../engines/onnx/metadata.ts";
import { requireOutput } from "../../../engines/onnx/outputs.ts";
import type { Session } from "../../../engines/onnx/session.ts";
import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { EvaluationConfig } from "../config.ts";
import { MULTILABEL } from "../metrics/evaluation-metric.ts";
import { onePrediction } from "../multilabel/columns.ts";
import { scoresByLabel } from "../multilabel/model-labels.ts";

/** Which outputs of a model are read. */
export interface ChosenOutputs {
  readonly prediction?: TensorInfo;
  readonly score?: TensorInfo;
  readonly noScore?: Missing;
}

const FLOATS = ["float16", "float32", "float64"];
/** Two of these lie in a byte, and the runtime ends the process that asks for one. */
const HALF_BYTES = ["int4", "uint4"];

/**
 * What the config names; else labels come from the one output of integers or texts, scores from the one of
 * floats, as scikit-learn's classifiers export them.
 * @throws AssayError `model/output-missing`, `model/no-tensor-output`, `evaluation/settings`
 */
export function chooseOutputs(session: Session, config: EvaluationConfig): ChosenOutputs {
  const { score, task } = config;
  const prediction = onePrediction(config);
  if (session.outputs.length === 0) throw noOutput(session);
  const all = session.outputs.filter((output) => output.isTensor);
  if (all.length === 0) requireOutput(session, session.outputs[0].name);
  const tensors = all.filter(({ type }) => !HALF_BYTES.includes(type));
  if (tensors.length === 0) throw unreadableType(session, all[0]);
  const named = (name: string | undefined) => {
    const output = name === undefined ? undefined : requireOutput(session, name);
    if (output !== undefined && HALF_BYTES.includes(output.type)) throw unreadableType(session, output);
    return output;
  };
  if (task === "regression") {
    const found = named(prediction) ?? theOne(session, tensors, "prediction", /predict|variable|output/i);
    if (found?.type === "string") throw unreadableType(session, found);
    return { prediction: found };
  }
  if (task === "ranking") {
    const numbers = tensors.filter(({ type }) => FLOATS.includes(type));
    const name = typeof score === "string" ? score : undefined;
    return { score: named(name) ?? theOne(session, numbers, "score", /prob|score|predict|variable|output/i) };
  }
  const isFloat = (output: TensorInfo) => FLOATS.includes(output.type);
  const isLabel = (output: TensorInfo) => !isFloat(output);
  const isDeep = (output: TensorInfo) => task === MULTILABEL && isFloat(output) && output.shape.length > 2;
  const scoreName = typeof score === "string" ? score : undefined;
  const chosen = {
    prediction:
      named(prediction) ?? theOne(session, tensors.filter(isLabel), "prediction", /label|class|predict/i),
    score:
      named(scoreName) ??
      theOne(
        session,
        tensors.filter((output) => isFloat(output) && !isDeep(output)),
        "score",
        /prob|score/i,
      ),
  };
  const deep = tensors.find(isDeep);
  if (chosen.score === undefined && deep !== undefined)
    return { ...chosen, noScore: scoresByLabel(session.model.path, deep) };
  const map = session.outputs.find((output) => !output.isTensor);
  if (chosen.score !== undefined || map === undefined) return chosen;
  return {
    ...chosen,
    noScore: {
      code: "model/no-tensor-output",
      reason: `the output ${map.name} of \`${session.model.path}\` is a sequence or map, which cannot be read`,
      fix: "Convert the model with `options={'zipmap': False}`.",
    },
  };
}

function noOutput({ model }: Session): AssayError {
  return new AssayError(
    "model/output-missing",
    `\`${model.path}\` has no outputs, so it says nothing of a row.`,
    {
      fix: "Export the model again with the tensors that it computes as outputs.",
      location: { path: model.path },
    },
  );
}

/** What the task cannot take for what it judges. */
function unreadableType({ model }: Session, output: TensorInfo): AssayError {
  const wanted =
    output.type === "string" ? "regression judges numbers" : "integers of half a byte cannot be read";
  return new AssayError(
    "model/output-type",
    `The output ${describeValue(output)} of \`${model.path}\` cannot be judged: ${wanted}.`,
    {
      fix: "Name another output, or export the model with an output of float or int64.",
      location: { path: model.path },
    },
  );
}

/** The only one, or the only one whose name tells; several that tell nothing are the reader's choice. */
function theOne(
  session: Session,
  outputs: readonly TensorInfo[],
  setting: string,
  telling: RegExp,
): TensorInfo | undefined {
  if (outputs.length <= 1) return outputs[0];
  const found = outputs.filter(({ name }) => telling.test(name));
  if (found.length === 1) return found[0];
  throw new AssayError(
    "evaluation/settings",
    `\`${session.model.path}\` has several outputs that could be the ${setting}: ${listNames(outputs.map(describeValue))}.`,
    { fix: `Name one with \`${setting}:\`.`, location: { path: session.model.path } },
  );
}
