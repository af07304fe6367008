import path from "node:path";
import { recordedOf, recordedPredictions, resolveBaseline } from "../baselines/index.ts";
import type { References as JudgeReferences } from "../judge/index.ts";
import type { Config } from "../model/config.ts";
import type { Missing } from "../model/estimate.ts";
import type { BaselineName, Evidence } from "../model/evidence.ts";
import { missingFor } from "../model/missing.ts";
import type { RecordedPredictions } from "../model/passport.ts";
import { isPathChanged } from "../sources/git.ts";
import type { TreeSpec } from "../sources/tree-spec.ts";
import { goldenReferences, namedIn, type Passports } from "./passports.ts";
import { asksPassport, type GatePlan, PASSPORT, TREE_BASELINE } from "./plan.ts";

/** What this run's candidate is compared with, and what of it cannot be had and why. */
export interface References {
  readonly candidate: TreeSpec;
  readonly trees: ReadonlyMap<BaselineName, TreeSpec>;
  /** The commit that the change is compared with, also where no rule needs it measured. */
  readonly base?: TreeSpec;
  readonly configChangedHere: boolean;
  /** What models of passports said of each row, where it was kept, by the names that the gate's rules use. */
  recordedFor(plan: GatePlan): ReadonlyMap<BaselineName, RecordedPredictions>;
  /** What one gate's rules may be compared with beside what the gate measured itself. */
  forGate(gate: string, evidence: Evidence): Pick<JudgeReferences, "golden" | "named" | "unavailable">;
}

export interface ReferenceRequest {
  readonly config: Config;
  readonly ref?: string;
  /** The base commit as the platform's event names it. */
  readonly baseSha?: string;
  /** True where a commit that is compared with itself would say nothing. */
  readonly isAudit?: boolean;
  readonly passports: Passports;
  readonly plans: readonly GatePlan[];
  /** Whether a rule needs the other commit. */
  readonly tree: boolean;
}

/** A reference that cannot be had is a Missing with its reason; only rules that need it suffer. */
export async function resolveReferences(request: ReferenceRequest): Promise<References> {
  const { config, passports, plans } = request;
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
  return {
    candidate: { kind: "folder", root: config.root, label: "this change" },
    trees,
    ...("reason" in base ? {} : { base }),
    configChangedHere,
    recordedFor: (plan) => recordedFor(plan, passports),
    forGate(gate, evidence) {
      const asked = plans.find((plan) => plan.gate.name === gate)?.asked ?? [];
      const golden = goldenReferences(passports, config, gate, evidence, namedIn(asked));
      return { ...golden, unavailable: new Map([...unavailable, ...golden.unavailable]) };
    },
  };
}

function recordedFor(
  { gate: { name, settings }, asked }: GatePlan,
  passports: Passports,
): ReadonlyMap<BaselineName, RecordedPredictions> {
  const recorded = new Map<BaselineName, RecordedPredictions>();
  if ("reason" in passports) return recorded;
  const own = asked.some(asksPassport) ? recordedPredictions(passports.passports, name, settings) : undefined;
  if (own !== undefined) recorded.set(PASSPORT, own);
  for (const other of namedIn(asked)) {
    const passport = passports.passports.find(({ model }) => model === other);
    const kept = passport === undefined ? undefined : recordedOf(passport, name);
    if (kept !== undefined) recorded.set(other, kept);
  }
  return recorded;
}

async function resolveTree({
  config,
  ref,
  baseSha,
  isAudit = false,
}: ReferenceRequest): Promise<TreeSpec | Missing> {
  if (ref === undefined) {
    return {
      code: "baseline/not-configured",
      reason: "the config names no baseline to compare with",
      fix: `Add \`baseline: { ref: origin/main }\` to ${config.path}, or use --baseline REF.`,
    };
  }
  try {
    return await resolveBaseline(config.root, ref, { baseSha, refusesItself: isAudit });
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
