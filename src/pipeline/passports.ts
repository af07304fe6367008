import { damagedGolden, goldenFor, goldenNamed, loadGolden, noGolden } from "../baselines/index.ts";
import type { References as JudgeReferences } from "../judge/index.ts";
import { isPassportName } from "../model/baseline-names.ts";
import type { Config } from "../model/config.ts";
import type { Missing } from "../model/estimate.ts";
import type { BaselineName, Evidence } from "../model/evidence.ts";
import { missingFor } from "../model/missing.ts";
import type { Rule } from "../model/rule.ts";
import { PASSPORT } from "./plan.ts";

/** The passports of the config's folder, and other JSON in it; or why they cannot be had. */
export type Passports = Awaited<ReturnType<typeof loadGolden>> | Missing;

/** Only rules that compare with a passport suffer where there are none. */
export async function openPassports({ path, root, baseline }: Config): Promise<Passports> {
  const { passports: folder } = baseline;
  if (folder === undefined)
    return {
      code: "baseline/not-configured",
      reason: "the config names no folder of passports",
      fix: `Add \`baseline: { passports: golden/ }\` to ${path}.`,
    };
  try {
    return await loadGolden(root, folder);
  } catch (thrown) {
    return missingFor(thrown);
  }
}

export const NO_PASSPORTS: Passports = { passports: [], others: [] };

/** Whether a gate has golden metrics to be compared with; where passports cannot be read, rules have to say so. */
export function holdsGate(passports: Passports, gate: string): boolean {
  return "reason" in passports || passports.passports.some(({ gates }) => Object.hasOwn(gates, gate));
}

/** The passports that rules name, each once. */
export function namedIn(rules: readonly Rule[]): readonly BaselineName[] {
  const names = rules.flatMap(({ metric, expectations }) =>
    expectations.flatMap((one) =>
      "against" in one && isPassportName(one.against, metric) ? [one.against] : [],
    ),
  );
  return [...new Set(names)];
}

/** What passports say of one gate, and of those that say nothing why; under the names that rules call them by. */
export function goldenReferences(
  passports: Passports,
  { gates }: Config,
  gate: string,
  evidence: Evidence,
  named: readonly BaselineName[],
): Pick<JudgeReferences, "golden" | "named" | "unavailable"> {
  const unavailable = new Map<BaselineName, Missing>();
  if ("reason" in passports) {
    for (const name of [PASSPORT, ...named]) unavailable.set(name, passports);
    return { unavailable };
  }
  const found = gates.find(({ name }) => name === gate);
  const golden = goldenFor(passports.passports, gate, evidence, found?.settings);
  if (golden === undefined)
    unavailable.set(PASSPORT, damagedGolden(passports.others, evidence) ?? noGolden(gate, found?.kind));
  const others = new Map<BaselineName, NonNullable<typeof golden>>();
  for (const name of named) {
    const passport = passports.passports.find(({ model }) => model === name);
    const said =
      passport === undefined ? isNone(name) : goldenNamed(passport, gate, evidence, found?.settings);
    if ("reason" in said) unavailable.set(name, said);
    else others.set(name, said);
  }
  return { ...(golden === undefined ? {} : { golden }), named: others, unavailable };
}

/** The config saw a file of this name. */
function isNone(name: string): Missing {
  return {
    code: "golden/invalid",
    reason: `\`${name}.json\` in the folder of passports is none`,
    fix: "Restore it from git, or name another passport.",
  };
}
