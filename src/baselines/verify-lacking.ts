import type { Config } from "../model/config.ts";
import type { Passport } from "../model/passport.ts";
import { meansFile } from "../sources/table-source.ts";
import { givenBy, type Lacking } from "./recomputed.ts";
import type { VerifyProblem } from "./verify-problem.ts";

/** The config is the one that the values were accepted with, so the rules measured this one too. */
export function takenOut(passport: string, gate: string, { name, value, from }: Lacking): VerifyProblem {
  return {
    path: passport,
    code: "golden/mismatch",
    message: `${gate}: ${name} is missing: the config asks for it and is the one that was accepted, and ${givenBy(from)} ${value}.`,
  };
}

/** The config has changed since, so nobody knows whether it was asked for when the values were accepted. */
export function notHeld(passport: string, gate: string, { name, value }: Lacking): VerifyProblem {
  return {
    path: passport,
    code: "golden/metric-missing",
    message: `${gate}: the passport has no ${name}, which the gate's rules measure (${value}); the config asks for it since it was accepted, or somebody took it out. Accept anew to have it.`,
  };
}

/** Gates that evaluate the model and have no part in its passport, as after a run of some gates alone. */
export function gatesNotHeld(
  passport: string,
  { artifact, gates }: Passport,
  config: Config["gates"] = [],
): readonly VerifyProblem[] {
  return config
    .filter(({ name, kind, settings }) => {
      return kind === "evaluation" && !Object.hasOwn(gates, name) && evaluates(settings, artifact.path);
    })
    .map(({ name }) => ({
      path: passport,
      code: "golden/metric-missing",
      message: `the passport has nothing of ${name}, a gate of this model. Run it and accept anew to have it.`,
    }));
}

function evaluates(settings: unknown, file: string): boolean {
  if (typeof settings !== "object" || settings === null) return false;
  const { model, predictions, metrics_file }: Record<string, unknown> = { ...settings };
  return [model, predictions, metrics_file].some((one) => meansFile(one, file));
}
