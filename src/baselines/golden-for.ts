import type { Input } from "../model/evidence.ts";
import type { GoldenMetric, Passport } from "../model/passport.ts";
import { modelName } from "./passport-build.ts";

export interface Golden {
  /** The model's name, which is the passport's. */
  readonly name: string;
  readonly metrics: readonly GoldenMetric[];
  /** Said after every comparison, e.g. that the golden data is another. */
  readonly note?: string;
}

/**
 * The golden metrics that a gate's evidence is compared with: of the passport that was accepted for this model
 * path, else for a model of this name, else the one passport that knows the gate (a model that was renamed).
 *
 * @returns undefined when nothing was accepted for this gate yet, or when it cannot be told which
 */
export function goldenFor(
  passports: readonly Passport[],
  gate: string,
  inputs: readonly Input[],
): Golden | undefined {
  const own = inputs.filter(({ tree }) => tree === undefined);
  const knowing = passports.filter((passport) => Object.hasOwn(passport.gates, gate));
  const artifact = own.find(({ role }) => role === "model") ?? own.find(({ role }) => role === "predictions");
  const chosen =
    knowing.find((passport) => passport.artifact.path === artifact?.path) ??
    knowing.find((passport) => artifact !== undefined && passport.model === modelName(artifact.path)) ??
    (knowing.length === 1 ? knowing[0] : undefined);
  if (chosen === undefined) return undefined;
  const { data, metrics } = chosen.gates[gate];
  const present = new Set(own.filter(({ role }) => role === "data").map(({ digest }) => digest));
  const changed = data.filter(({ digest }) => !present.has(digest)).map(({ path }) => path);
  if (changed.length === 0) return { name: chosen.model, metrics };
  const note = `the passport was measured on other data (${changed.join(", ")} has changed since), so part of the difference may be the data's`;
  return { name: chosen.model, metrics, note };
}
