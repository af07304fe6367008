import type { Missing } from "../model/estimate.ts";
import type { Input, Note } from "../model/evidence.ts";
import type { GoldenMetric, Passport, RecordedPredictions } from "../model/passport.ts";
import { meaningDigest } from "./gate-settings.ts";
import { artifactOf } from "./looks.ts";
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
  settings?: unknown,
): Golden | undefined {
  const own = inputs.filter(({ tree }) => tree === undefined);
  const knowing = passports.filter((passport) => Object.hasOwn(passport.gates, gate));
  const artifact = artifactOf({ inputs });
  const chosen =
    knowing.find((passport) => passport.artifact.path === artifact?.path) ??
    knowing.find((passport) => artifact !== undefined && passport.model === modelName(artifact.path)) ??
    (knowing.length === 1 ? knowing[0] : undefined);
  if (chosen === undefined) return undefined;
  const { data, metrics, settings: accepted } = chosen.gates[gate];
  const changed = dataChanged(data, own);
  const otherMeaning =
    accepted === undefined || settings === undefined || accepted === meaningDigest(settings)
      ? undefined
      : "the gate's settings (label, columns, threshold …) are others than when it was accepted, so the numbers may not mean the same";
  // A model card rounds, so that its numbers never contradict what is measured of the same bytes.
  const isMeasured = metrics.every(({ imported }) => imported !== true);
  const notes = [changed?.message, otherMeaning].filter((note) => note !== undefined);
  const sameBytes = isMeasured && notes.length === 0 && artifact?.digest === chosen.artifact.digest;
  return {
    name: chosen.model,
    metrics,
    sameBytes,
    ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
  };
}

/** Predictions that a passport kept of this gate; as in `goldenFor`, but before anything was opened. */
export function recordedPredictions(
  passports: readonly Passport[],
  gate: string,
  settings: unknown,
): RecordedPredictions | undefined {
  const knowing = passports.filter((passport) => Object.hasOwn(passport.gates, gate));
  const named = Object.values(typeof settings === "object" && settings !== null ? settings : {});
  const chosen =
    knowing.find(({ artifact }) => named.includes(artifact.path)) ??
    (knowing.length === 1 ? knowing[0] : undefined);
  const found = chosen?.gates[gate];
  if (found?.predictions === undefined) return undefined;
  return { packed: found.predictions, data: found.data.map(({ digest }) => digest) };
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

/** A JSON file in the place of the model's passport that is none: not a first run, but damage. */
export function damagedGolden(
  others: readonly string[],
  inputs: Parameters<typeof artifactOf>[0]["inputs"],
): Missing | undefined {
  const artifact = artifactOf({ inputs });
  if (artifact === undefined) return undefined;
  const path = others.find((other) => other.split("/").at(-1) === `${modelName(artifact.path)}.json`);
  if (path === undefined) return undefined;
  return {
    code: "golden/invalid",
    reason: `\`${path}\` stands where the passport should be, and is none`,
    fix: "Restore it from git, or delete it and accept anew with `assay golden accept`.",
  };
}
