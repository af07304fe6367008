import { isDeepStrictEqual } from "node:util";
import { otherMeaning, type Recompute } from "../baselines/index.ts";
import { isServerSource } from "../engines/servers/source.ts";
import { KEPT } from "../model/baseline-names.ts";
import type { Config, GateConfig } from "../model/config.ts";
import type { Missing } from "../model/estimate.ts";
import type { Measurement, Need } from "../model/evidence.ts";
import type { GateKind } from "../model/gate.ts";
import type { GoldenMetric, Passport } from "../model/passport.ts";
import { matchesSubject } from "../model/subject.ts";
import { meansFile, sourcePath } from "../sources/table-source.ts";
import { candidateTree } from "../sources/tree.ts";
import { collect } from "./collect.ts";
import { planGates } from "./plan.ts";
import type { WorkerCommand } from "./worker-process.ts";

export interface RecomputeRequest {
  readonly config: Config;
  readonly kinds: readonly GateKind[];
  readonly worker: WorkerCommand;
  readonly nativeHome?: string;
  readonly signal: AbortSignal;
}

/**
 * Measures again what passports say, each gate in a process of its own. A gate's `command` is not run: the file
 * that it wrote is what was accepted.
 */
export function recomputer(request: RecomputeRequest): Recompute {
  const { config, kinds } = request;
  return async (passport, name, from) => {
    const gate = config.gates.find((one) => one.name === name && one.kind === "evaluation");
    const refused = gate === undefined ? gone(config, name) : refusalOf(passport, gate, from);
    if (gate === undefined || refused !== undefined) return refused ?? gone(config, name);
    const golden = passport.gates[name];
    const kept = golden.predictions;
    const settings = {
      ...(gate.settings as object),
      command: undefined,
      ...(from === "predictions" ? IN_MEMORY : {}),
    };
    const known = kinds.find(({ kind }) => kind === gate.kind)?.metrics ?? [];
    const unlike = otherMeaning(golden, gate.settings).flatMap(({ metrics = [] }) => metrics);
    const canMeasure = ({ metric }: Need) => {
      const info = known.find(({ id }) => id === metric);
      return info?.inPassports === true && info.comparesWith === undefined && !unlike.includes(metric);
    };
    const accepted = golden.metrics
      .filter(({ imported }) => imported !== true)
      .map(({ metric, options, subject }): Need => ({ metric, options, subjects: subject }));
    const asked = askedOf(config, gate);
    const others = accepted.filter((need) => !asked.some((one) => covers(one, need)));
    const needs = [...asked, ...others].filter(canMeasure);
    const strangers = golden.metrics.filter(
      ({ metric, imported }) => imported !== true && !known.some(({ id }) => id === metric),
    );
    const recorded = { packed: kept, data: golden.data.map(({ digest }) => digest) };
    const [collected] = await collect({
      plans: [
        {
          gate: { ...gate, settings },
          rules: [],
          anyOf: [],
          asked: [],
          needs,
          ...(from === "files" || recorded.packed === undefined
            ? {}
            : { recorded: new Map([[KEPT, { ...recorded, packed: recorded.packed }]]) }),
        },
      ],
      kinds,
      candidate: candidateTree(config.root),
      baselines: new Map(),
      seed: config.seed,
      worker: request.worker,
      nativeHome: request.nativeHome,
      parallel: 1,
      signal: request.signal,
      progress: () => {},
    });
    const { outcome } = collected;
    if ("evidence" in outcome) return [...outcome.evidence.measurements, ...strangers.map(unknown)];
    return {
      code: "golden/not-recomputed",
      reason: `it could not be measured again: ${outcome.failure.message}`,
    };
  };
}

/** What the gate's rules measure now, of its own file alone: some of it may have been taken out of the passport. */
function askedOf(config: Config, gate: GateConfig): readonly Need[] {
  const plan = planGates(config, config.gates, false).find((one) => one.gate.name === gate.name);
  const needs = (plan?.needs ?? []).map(
    ({ metric, options, subjects }): Need => ({ metric, options, subjects }),
  );
  return needs.filter((need, index) => !needs.slice(0, index).some((one) => covers(one, need)));
}

function covers(asked: Need, { metric, options, subjects }: Need): boolean {
  return (
    asked.metric === metric &&
    isDeepStrictEqual({ ...asked.options }, { ...options }) &&
    matchesSubject(asked.subjects, subjects)
  );
}

/** Nothing can measure what no metric is called. */
function unknown({ metric, options, subject }: GoldenMetric): Measurement {
  return {
    metric,
    options,
    subject,
    unit: "score",
    direction: "exact",
    candidate: { code: "golden/mismatch", reason: `there is no metric \`${metric}\`` },
  };
}

/** Kept predictions are in memory already. */
const IN_MEMORY = { compute: undefined };

function gone({ path }: Config, name: string): Missing {
  return {
    code: "golden/not-recomputed",
    reason: `its values cannot be measured again, since ${path} has no evaluation gate ${name}`,
  };
}

/** Why the gate as it is now cannot tell what the passport's values were. */
function refusalOf(passport: Passport, { name, settings }: GateConfig, from: string): Missing | undefined {
  const [unlike] = otherMeaning(passport.gates[name], settings).filter(
    ({ metrics }) => metrics === undefined,
  );
  if (unlike !== undefined)
    return { code: "golden/not-recomputed", reason: `its values cannot be measured again: ${unlike.reason}` };
  const { model, predictions, metrics_file } = settings as Readonly<Record<string, unknown>>;
  const evaluated = [model, predictions, metrics_file].find((one) => sourcePath(one) !== undefined);
  const other = (now: string): Missing => ({
    code: "golden/not-recomputed",
    reason: `its values cannot be measured again, since the gate evaluates ${now} now and not \`${passport.artifact.path}\``,
  });
  // Kept predictions are measured in memory, and rows of a server are not.
  if (isServerSource(predictions)) return other(`\`${predictions.table}\`, a table of a server,`);
  const isEvaluated = evaluated === undefined || meansFile(evaluated, passport.artifact.path);
  return from === "predictions" || isEvaluated ? undefined : other(`\`${sourcePath(evaluated)}\``);
}
