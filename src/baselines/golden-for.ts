import type { Missing } from "../model/estimate.ts";
import type { Input, Note } from "../model/evidence.ts";
import type { GoldenMetric, PackedPredictions, Passport } from "../model/passport.ts";
import { modelName } from "./passport-build.ts";

export interface Golden {
  /** The model's name, which is the passport's. */
  readonly name: string;
  readonly metrics: readonly GoldenMetric[];
  /** Said after every comparison, e.g. that the golden data is another. */
  readonly note?: string;
  /** True when the passport was made of the very bytes, model and data, that are measured now. */
  readonly sameBytes?: boolean;
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
  const changed = dataChanged(data, own);
  // A model card rounds, so that its numbers never contradict what is measured of the same bytes.
  const isMeasured = metrics.every(({ imported }) => imported !== true);
  const sameBytes = isMeasured && changed === undefined && artifact?.digest === chosen.artifact.digest;
  return {
    name: chosen.model,
    metrics,
    sameBytes,
    ...(changed === undefined ? {} : { note: changed.message }),
  };
}

/** Predictions that a passport kept of this gate; as in `goldenFor`, but before anything was opened. */
export function recordedPredictions(
  passports: readonly Passport[],
  gate: string,
  settings: unknown,
): PackedPredictions | undefined {
  const knowing = passports.filter((passport) => Object.hasOwn(passport.gates, gate));
  const named = Object.values(typeof settings === "object" && settings !== null ? settings : {});
  const chosen =
    knowing.find(({ artifact }) => named.includes(artifact.path)) ??
    (knowing.length === 1 ? knowing[0] : undefined);
  return chosen?.gates[gate].predictions;
}

/** What a rule says that asks for a passport which `goldenFor` did not find. */
export function noGolden(gate: string, kind = "evaluation"): Missing {
  if (kind !== "evaluation")
    return {
      code: "baseline/not-in-passports",
      reason: `passports hold what evaluation gates measure, and ${gate} is a gate of kind ${kind}`,
      fix: "Compare this gate with a commit (`--baseline REF`), give the rule `min` or `max`, or leave the gate out with `--kind evaluation`.",
    };
  return {
    code: "baseline/first-run",
    reason: `no passport holds golden metrics of ${gate} yet`,
    fix: "Look at what was measured, then run `assay golden accept` and commit the passport.",
  };
}

/** Says that golden metrics and present ones were measured on different data; undefined when they were not. */
export function dataChanged(golden: readonly DataFile[], present: readonly DataFile[]): Note | undefined {
  const digests = new Set(present.map(({ digest }) => digest));
  const gone = golden.filter(({ digest }) => !digests.has(digest)).map(({ path }) => path);
  if (gone.length === 0) return undefined;
  return {
    code: "golden/data-changed",
    message: `the passport was measured on other data (${gone.join(", ")} has changed since), so part of the difference may be the data's`,
    fix: "Accept the model anew on the present data.",
  };
}

interface DataFile {
  readonly path: string;
  readonly digest: string;
}
