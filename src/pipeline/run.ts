import { loadConfig } from "../config/index.ts";
import { exitCodeOf, type GateEvidence, judge, judgeAnyOf, verdictOf } from "../judge/index.ts";
import type { Config, GateConfig } from "../model/config.ts";
import type { Context } from "../model/context.ts";
import { AssayError } from "../model/error.ts";
import type { GateKind } from "../model/gate.ts";
import type { Report } from "../model/report.ts";
import { assembleGate, CONFIDENCE, failedCheck, type GateResult } from "./assemble.ts";
import { auditNotes } from "./audit.ts";
import { changedFiles } from "./changed-files.ts";
import { type Collected, collect, type GateEvent } from "./collect.ts";
import { withHead } from "./head.ts";
import { type GateHistory, openHistory } from "./history.ts";
import { keptNotes } from "./kept-notes.ts";
import { holdsGate, NO_PASSPORTS, openPassports } from "./passports.ts";
import {
  type GatePlan,
  needsPassport,
  needsTree,
  pairWithPassports,
  planGates,
  TREE_BASELINE,
} from "./plan.ts";
import { type References, resolveReferences } from "./references.ts";
import { openLooks, withReuse } from "./reuse.ts";
import { TOOL } from "./tool.ts";
import type { WorkerCommand } from "./worker-process.ts";

export interface RunRequest {
  /** As messages show it: relative to `cwd`, or absolute. */
  readonly configPath: string;
  readonly cwd: string;
  readonly kinds: readonly GateKind[];
  /** Only these gates; all when empty. */
  readonly gates: readonly string[];
  /** Only gates of these kinds; all when empty. */
  readonly onlyKinds: readonly string[];
  /** Overrides `baseline.ref`. */
  readonly baselineRef?: string;
  /** Compare with passports where there are any rather than with a commit, as an audit of what is here does. */
  readonly preferPassports?: boolean;
  readonly context: Context;
  readonly worker: WorkerCommand;
  /** Credentials for the gates whose kinds ask for them. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly nativeHome?: string;
  readonly parallel: number;
  readonly signal: AbortSignal;
  progress(gate: string, event: GateEvent): void;
}

export interface RunResult {
  readonly config: Config;
  readonly report: Report;
}

/** Plans, measures in isolated processes, judges and assembles the report. Publishes and writes nothing. */
export async function run(request: RunRequest): Promise<RunResult> {
  const config = await loadConfig(request.configPath, request.kinds, request.cwd);
  const gates = selectGates(config, request);
  const ref = baselineRef(config, request);
  const { preferPassports: isAudit = false } = request;
  const audited = isAudit ? await openPassports(config) : NO_PASSPORTS;
  const planned = planGates(
    config,
    gates,
    ref !== undefined,
    (gate) => isAudit && holdsGate(audited, gate) && isEvaluation(config, gate),
  );
  const passports = isAudit ? audited : needsPassport(planned) ? await openPassports(config) : NO_PASSPORTS;
  const references = await resolveReferences({
    config,
    ref,
    baseSha: isAudit ? undefined : request.context.base?.sha,
    isAudit: isAudit && config.baseline.passports !== undefined,
    passports,
    plans: planned,
    tree: needsTree(planned),
  });
  const plans = pairWithPassports(planned, references.recordedFor);
  const collected = await collect({
    plans,
    kinds: request.kinds,
    candidate: references.candidate,
    baselines: references.trees,
    seed: config.seed,
    worker: request.worker,
    secrets: request.secrets,
    nativeHome: request.nativeHome,
    parallel: request.parallel,
    signal: request.signal,
    progress: request.progress,
  });
  const looks = await openLooks(config, references.base, request.context.base?.sha);
  const context = await withHead(request.context, config.root);
  const history = await openHistory(
    config,
    planned.flatMap(({ asked }) => asked),
    references.base,
    context,
  );
  return {
    config,
    report: reportOf(config, context, plans, collected, references, history, looks, isAudit),
  };
}

/**
 * The commit to compare with: what the command line says, else the config, else the event. A config that names
 * passports alone means them on a laptop and on every CI system alike, so the event's base does not count then.
 */
export function baselineRef(
  { baseline }: Pick<Config, "baseline">,
  { baselineRef: given, context }: Pick<RunRequest, "baselineRef" | "context">,
): string | undefined {
  if (given !== undefined) return given;
  return baseline.passports === undefined ? (baseline.ref ?? context.base?.sha) : baseline.ref;
}

function isEvaluation({ gates }: Config, gate: string): boolean {
  return gates.some(({ name, kind }) => name === gate && kind === "evaluation");
}

/** @throws AssayError `run/unknown-gate` when the command line names a gate that is not there. */
export function selectGates(
  config: Config,
  { gates, onlyKinds }: Pick<RunRequest, "gates" | "onlyKinds">,
): readonly GateConfig[] {
  const names = config.gates.map(({ name }) => name);
  const unknown = gates.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new AssayError("run/unknown-gate", `${config.path} has no gate "${unknown}".`, {
      fix: `Its gates are ${names.join(", ")}.`,
    });
  }
  const selected = config.gates.filter(
    ({ name, kind }) =>
      (gates.length === 0 || gates.includes(name)) && (onlyKinds.length === 0 || onlyKinds.includes(kind)),
  );
  if (selected.length === 0) {
    throw new AssayError(
      "run/unknown-gate",
      `No gate of ${config.path} is of kind ${onlyKinds.join(" or ")}.`,
      {
        fix: `Its gates are ${config.gates.map(({ name, kind }) => `${name} (${kind})`).join(", ")}.`,
      },
    );
  }
  return selected;
}

function reportOf(
  config: Config,
  context: Context,
  plans: readonly GatePlan[],
  collected: readonly Collected[],
  references: References,
  history: GateHistory,
  looks: Awaited<ReturnType<typeof openLooks>>,
  isAudit: boolean,
): Report {
  const measured = new Map(
    plans.map(({ gate: { name } }, index) => [
      name,
      evidenceOf(config, name, collected[index], references, history),
    ]),
  );
  const found = plans.map((plan, index) =>
    withReuse(resultOf(plan, collected[index], measured), config.baseline, looks),
  );
  const changed = changedFiles(found);
  const results = found.map((result) => {
    return { ...result, checks: [...result.checks, ...(changed.get(result.name) ?? [])] };
  });
  const base = references.trees.get(TREE_BASELINE);
  const gates = results.map((result, index) => {
    const { evidence } = result;
    if (evidence === undefined) return assembleGate(result);
    const kept = keptNotes(evidence.notes, plans[index].asked, result.checks);
    const notes = isAudit ? [...kept, ...auditNotes(plans[index], base)] : kept;
    return assembleGate({ ...result, evidence: { ...evidence, notes } });
  });
  const verdict = verdictOf(gates.map(({ status }) => status));
  return {
    schema: 1,
    tool: TOOL,
    verdict,
    exitCode: exitCodeOf(
      verdict,
      results.flatMap(({ checks }) => checks),
    ),
    context: structuredClone(context) as Report["context"],
    configPath: config.path,
    configDigest: config.digest,
    configChangedHere: references.configChangedHere,
    seed: config.seed,
    notes: [],
    expectedGates: config.gates.map(({ name, kind }) => ({ name, kind })),
    gates,
  };
}

/** What a gate's rules are judged by, and those of other gates that speak about it. */
function evidenceOf(
  config: Config,
  gate: string,
  { outcome }: Collected,
  references: References,
  history: GateHistory,
): GateEvidence {
  if ("failure" in outcome) return { code: outcome.failure.code, reason: outcome.failure.message };
  const { evidence } = outcome;
  return {
    evidence,
    references: {
      ...references.forGate(gate, evidence),
      history: history(gate, evidence),
      whenMissing: config.baseline.whenMissing,
      confidence: CONFIDENCE,
    },
  };
}

function resultOf(
  { gate: { name, kind }, rules, anyOf }: GatePlan,
  { outcome, durationMs }: Collected,
  measured: ReadonlyMap<string, GateEvidence>,
): GateResult {
  if ("failure" in outcome) return { name, kind, durationMs, checks: [failedCheck(outcome.failure)] };
  const own = measured.get(name);
  if (own === undefined || "reason" in own) throw new TypeError(`the gate ${name} has no evidence`);
  const evidenceFor = (gate: string): GateEvidence => measured.get(gate) ?? notRun(gate);
  const single = rules.length === 0 && anyOf.length > 0 ? [] : judge(rules, own.evidence, own.references);
  const groups = anyOf.map((group) => judgeAnyOf(group, evidenceFor, name));
  return { name, kind, durationMs, evidence: own.evidence, checks: [...single, ...groups] };
}

function notRun(gate: string): GateEvidence {
  return { code: "rule/gate-not-run", reason: `the gate ${gate} is not part of this run` };
}
