import path from "node:path";
import {
  damagedGolden,
  goldenFor,
  loadGolden,
  noGolden,
  recordedPredictions,
  resolveBaseline,
} from "../baselines/index.ts";
import type { References as JudgeReferences } from "../judge/index.ts";
import type { Config, GateConfig } from "../model/config.ts";
import type { Missing } from "../model/estimate.ts";
import type { BaselineName, Input } from "../model/evidence.ts";
import { missingFor } from "../model/missing.ts";
import type { RecordedPredictions } from "../model/passport.ts";
import { isPathChanged } from "../sources/git.ts";
import type { TreeSpec } from "../sources/tree-spec.ts";
import { PASSPORT, TREE_BASELINE } from "./plan.ts";

/** What this run's candidate is compared with, and what of it cannot be had and why. */
export interface References {
  readonly candidate: TreeSpec;
  readonly trees: ReadonlyMap<BaselineName, TreeSpec>;
  readonly configChangedHere: boolean;
  /** What the model of the gate's passport said of each row, where it was kept. */
  recordedFor(gate: GateConfig): RecordedPredictions | undefined;
  /** What one gate's rules may be compared with beside what the gate measured itself. */
  forGate(gate: string, inputs: readonly Input[]): Pick<JudgeReferences, "golden" | "unavailable">;
}

export interface ReferenceRequest {
  readonly config: Config;
  readonly ref?: string;
  /** The base commit as the platform's event names it. */
  readonly baseSha?: string;
  /** Whether a rule needs the other commit, or a passport. */
  readonly tree: boolean;
  readonly passport: boolean;
}

/** A reference that cannot be had is a Missing with its reason; only rules that need it suffer. */
export async function resolveReferences(request: ReferenceRequest): Promise<References> {
  const { config } = request;
  const unavailable = new Map<BaselineName, Missing>();
  const trees = new Map<BaselineName, TreeSpec>();
  let configChangedHere = false;
  const base = await resolveTree(request);
  if ("reason" in base) {
    unavailable.set(TREE_BASELINE, base);
  } else {
    if (request.tree) trees.set(TREE_BASELINE, base);
    configChangedHere = await configDiffers(config, base);
  }
  const passports = await resolvePassports(request);
  if ("reason" in passports) unavailable.set(PASSPORT, passports);
  return {
    candidate: { kind: "folder", root: config.root, label: "this change" },
    trees,
    configChangedHere,
    recordedFor: ({ name, settings }) =>
      "reason" in passports ? undefined : recordedPredictions(passports.passports, name, settings),
    forGate(gate, inputs) {
      if ("reason" in passports) return { unavailable };
      const found = config.gates.find(({ name }) => name === gate);
      const golden = goldenFor(passports.passports, gate, inputs, found?.settings);
      if (golden !== undefined) return { golden, unavailable };
      const missing = damagedGolden(passports.others, inputs) ?? noGolden(gate, found?.kind);
      return { unavailable: new Map([...unavailable, [PASSPORT, missing]]) };
    },
  };
}

async function resolveTree({ config, ref, baseSha }: ReferenceRequest): Promise<TreeSpec | Missing> {
  if (ref === undefined) {
    return {
      code: "baseline/not-configured",
      reason: "the config names no baseline to compare with",
      fix: `Add \`baseline: { ref: origin/main }\` to ${config.path}, or use --baseline REF.`,
    };
  }
  return missingWhenRefused(() => resolveBaseline(config.root, ref, { baseSha }));
}

async function resolvePassports({
  config,
  passport,
}: ReferenceRequest): Promise<Awaited<ReturnType<typeof loadGolden>> | Missing> {
  const folder = config.baseline.passports;
  if (!passport) return { passports: [], others: [] };
  if (folder === undefined) {
    return {
      code: "baseline/not-configured",
      reason: "the config names no folder of passports",
      fix: `Add \`baseline: { passports: golden/ }\` to ${config.path}.`,
    };
  }
  return missingWhenRefused(() => loadGolden(config.root, folder));
}

async function missingWhenRefused<Value>(resolve: () => Promise<Value>): Promise<Value | Missing> {
  try {
    return await resolve();
  } catch (thrown) {
    return missingFor(thrown);
  }
}

async function configDiffers(config: Config, base: TreeSpec): Promise<boolean> {
  if (base.kind !== "git") return false;
  return isPathChanged(
    base.repository,
    path.posix.join(base.prefix, path.basename(config.path)),
    base.revision,
  );
}
