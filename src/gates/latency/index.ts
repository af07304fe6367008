import { type Static, Type } from "typebox";
import { AssayError } from "../../model/error.ts";
import type { Missing } from "../../model/estimate.ts";
import { type Evidence, type Input, NO_EVIDENCE, type Note } from "../../model/evidence.ts";
import type { GateKind, Job, LocalInput, Tree } from "../../model/gate.ts";
import { LATENCY_METRICS } from "./metrics.ts";

const LatencyConfigSchema = Type.Object(
  {
    model: Type.String({ description: "The ONNX model" }),
    data: Type.Optional(
      Type.String({ description: "Table whose first rows are timed; random tensors without it" }),
    ),
    inputs: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Array(Type.String(), { minItems: 1 })]), {
        description: "Which columns feed an input of the model, where the names differ",
      }),
    ),
    batch: Type.Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 1_000_000 }), {
        minItems: 1,
        uniqueItems: true,
        default: [1],
        description: "Rows a call",
      }),
    ),
    threads: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 256,
        default: 1,
        description: "Threads of one call; more than one is noisier",
      }),
    ),
    seconds: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        maximum: 3600,
        default: 10,
        description: "Seconds of timing a batch size, at most",
      }),
    ),
  },
  { additionalProperties: false },
);

export type LatencyConfig = Static<typeof LatencyConfigSchema>;

/** The files of both sides; the baseline is the reason why there is none, where there is none. */
export interface Models {
  readonly candidate: LocalInput;
  readonly baseline?: LocalInput | Missing;
}

export const latencyGate: GateKind<LatencyConfig> = {
  kind: "latency",
  description: "Times an ONNX model beside the baseline's in interleaved blocks on this machine",
  config: LatencyConfigSchema,
  metrics: LATENCY_METRICS.map(({ info }) => info),
  exclusive: true,
  measure,
};

async function measure(job: Job<LatencyConfig>): Promise<Evidence> {
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
  const model = await candidate.open(config.model);
  const name = needs.find((need) => need.against !== undefined && baselines.has(need.against))?.against;
  const tree = name === undefined ? undefined : baselines.get(name);
  return tree === undefined
    ? { candidate: model }
    : { candidate: model, baseline: await openBaseline(tree, config.model) };
}

/** A base commit without the model is a reason, not a failure: rules without a baseline still hold or not. */
async function openBaseline(tree: Tree, path: string): Promise<LocalInput | Missing> {
  try {
    return await tree.open(path);
  } catch (thrown) {
    if (!(thrown instanceof AssayError)) throw thrown;
    if (thrown.code !== "file/missing") return { code: thrown.code, reason: thrown.message, fix: thrown.fix };
    return {
      code: "baseline/file-missing",
      reason: `${tree.label} has no ${path}`,
      fix: "On the first change that adds a model there is nothing to compare with: `baseline: { when_missing: skip }`.",
    };
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
    input("model", candidate),
    ...(baseline === undefined || "reason" in baseline ? [] : [input("model", baseline, tree.label)]),
    ...(data === undefined ? [] : [input("data", data)]),
  ];
}

function sameNote({ candidate, baseline }: Models): readonly Note[] {
  if (baseline === undefined || "reason" in baseline || baseline.digest !== candidate.digest) return [];
  return [
    {
      code: "latency/same-model",
      message: `${candidate.path} has the same bytes as the baseline's, so the difference is zero and was not timed.`,
    },
  ];
}
