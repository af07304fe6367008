import { mkdir, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { BaselineName } from "../model/evidence.ts";
import type { GateKind, Progress } from "../model/gate.ts";
import type { TreeSpec } from "../sources/tree-spec.ts";
import type { GatePlan } from "./plan.ts";
import { type Outcome, runInProcess, type WorkerCommand } from "./worker-process.ts";

export interface CollectRequest {
  readonly plans: readonly GatePlan[];
  readonly kinds: readonly GateKind[];
  readonly candidate: TreeSpec;
  readonly baselines: ReadonlyMap<BaselineName, TreeSpec>;
  readonly seed: number;
  readonly worker: WorkerCommand;
  /** Credentials by the name of the environment's variable; each gate gets those that its kind names. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly nativeHome?: string;
  /** How many gates may run at once. */
  readonly parallel: number;
  readonly signal: AbortSignal;
  progress(gate: string, event: GateEvent): void;
}

export type GateEvent =
  | { readonly type: "started" }
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "finished"; readonly durationMs: number; readonly failed: boolean };

export interface Collected {
  readonly outcome: Outcome;
  readonly durationMs: number;
}

/**
 * Measures every planned gate in a process of its own: several at once, then one by one those that
 * must have the machine to themselves. The result has the plans' order.
 */
export async function collect(request: CollectRequest): Promise<readonly Collected[]> {
  const scratch = await mkdtemp(path.join(os.tmpdir(), "assay-"));
  try {
    const results: Collected[] = new Array(request.plans.length);
    const run = async (index: number) => {
      results[index] = await runGate(request, request.plans[index], path.join(scratch, String(index)));
    };
    const all = request.plans.map((_, index) => index);
    const exclusive = all.filter((index) => isExclusive(request, index));
    await inParallel(
      all.filter((index) => !exclusive.includes(index)),
      request.parallel,
      run,
    );
    await inParallel(exclusive, 1, run);
    return results;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function secretsFor({ kinds, secrets = {} }: CollectRequest, { gate }: GatePlan): Record<string, string> {
  const kind = kinds.find((one) => one.kind === gate.kind);
  const names = kind?.secrets?.(gate.settings) ?? [];
  return Object.fromEntries(Object.entries(secrets).filter(([name]) => names.includes(name)));
}

function isExclusive({ plans, kinds }: CollectRequest, index: number): boolean {
  return kinds.find(({ kind }) => kind === plans[index].gate.kind)?.exclusive === true;
}

async function runGate(request: CollectRequest, plan: GatePlan, scratch: string): Promise<Collected> {
  const { gate, needs } = plan;
  const started = performance.now();
  request.progress(gate.name, { type: "started" });
  await mkdir(scratch, { recursive: true });
  const outcome = await runInProcess(
    request.worker,
    {
      gate: gate.name,
      kind: gate.kind,
      settings: gate.settings,
      needs,
      candidate: request.candidate,
      baselines: request.baselines,
      recorded: plan.recorded,
      seed: request.seed,
      budget: { seconds: gate.timeoutSeconds, memoryBytes: gate.memoryBytes },
      scratch,
      environment: request.worker.env,
      secrets: secretsFor(request, plan),
      nativeHome: request.nativeHome,
    },
    request.signal,
    (progress) => request.progress(gate.name, { type: "progress", progress }),
  );
  const durationMs = Math.round(performance.now() - started);
  request.progress(gate.name, { type: "finished", durationMs, failed: "failure" in outcome });
  return { outcome, durationMs };
}

/** Runs the tasks with at most `limit` of them under way. */
async function inParallel<Item>(
  items: readonly Item[],
  limit: number,
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await run(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, lane));
}
