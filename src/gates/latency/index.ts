import { type ModelFile, openModelFile } from "../../engines/onnx/model-file.ts";
import type { Missing } from "../../model/estimate.ts";
import { type Evidence, type Input, NO_EVIDENCE, type Note } from "../../model/evidence.ts";
import type { GateKind, Job, LocalInput, Tree } from "../../model/gate.ts";
import { missingInBaseline } from "../../model/missing.ts";
import { whileUnchanged } from "../while-unchanged.ts";
import { type LatencyConfig, LatencyConfigSchema, type Models } from "./config.ts";
import { LATENCY_METRICS } from "./metrics.ts";

export const latencyGate: GateKind<LatencyConfig> = {
  kind: "latency",
  description: "Times an ONNX model beside the baseline's in interleaved blocks on this machine",
  config: LatencyConfigSchema,
  metrics: LATENCY_METRICS.map(({ info }) => info),
  exclusive: true,
  measure,
};

function measure(job: Job<LatencyConfig>): Promise<Evidence> {
  return whileUnchanged(job.candidate, () => measureModels(job));
}

async function measureModels(job: Job<LatencyConfig>): Promise<Evidence> {
  const { measureLatency } = await import("./measure.ts");
  const models = await openModels(job);
  const data = job.config.data === undefined ? undefined : await job.candidate.open(job.config.data);
  const { measurements, notes } = await measureLatency(job, models, data);
  return {
    ...NO_EVIDENCE,
    inputs: inputsOf(models, data, job),
    measurements,
    notes: [...sameNote(models), ...notes],
  };
}

async function openModels({ config, candidate, baselines, needs }: Job<LatencyConfig>): Promise<Models> {
  const model = await openModelFile((path) => candidate.open(path), config.model);
  const name = needs.find((need) => need.against !== undefined && baselines.has(need.against))?.against;
  const tree = name === undefined ? undefined : baselines.get(name);
  return tree === undefined
    ? { candidate: model }
    : { candidate: model, baseline: await openBaseline(tree, config.model) };
}

/** A base commit without the model is a reason, not a failure: rules without a baseline still hold or not. */
async function openBaseline(tree: Tree, path: string): Promise<ModelFile | Missing> {
  try {
    return await openModelFile((wanted) => tree.open(wanted), path);
  } catch (thrown) {
    return missingInBaseline(thrown);
  }
}

function inputsOf(
  { candidate, baseline }: Models,
  data: LocalInput | undefined,
  job: Job<LatencyConfig>,
): readonly Input[] {
  const input = (role: Input["role"], { path, digest, bytes }: LocalInput, tree?: string): Input => ({
    role,
    path,
    digest,
    bytes,
    tree,
  });
  const [tree] = job.baselines.values();
  return [
    ...filesOf(candidate).map((file) => input("model", file)),
    ...filesOf(baseline).map((file) => input("model", file, tree.label)),
    ...(data === undefined ? [] : [input("data", data)]),
  ];
}

/** The model and the files that hold its weights. */
function filesOf(model: ModelFile | Missing | undefined): readonly LocalInput[] {
  return model === undefined || "reason" in model ? [] : [model, ...model.weights];
}

function sameNote({ candidate, baseline }: Models): readonly Note[] {
  if (baseline === undefined || "reason" in baseline || baseline.identity !== candidate.identity) return [];
  return [
    {
      code: "latency/same-model",
      message: `${candidate.path} has the same bytes as the baseline's, so the difference is zero and was not timed.`,
    },
  ];
}
