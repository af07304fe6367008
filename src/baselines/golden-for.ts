import type { Missing } from "../model/estimate.ts";
import type { Evidence, Input, Note } from "../model/evidence.ts";
import type { GoldenMetric, Passport, RecordedPredictions } from "../model/passport.ts";
import { meansFile, sourcePath } from "../sources/table-source.ts";
import { type OtherMeaning, otherMeaning } from "./gate-settings.ts";
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
  /** Why its values, or those of some metrics, mean something else than present ones. */
  readonly unlike?: readonly OtherMeaning[];
}

/** What a gate has read and seen. */
export type Measured = Pick<Evidence, "inputs" | "truth">;

/**
 * The golden metrics that a gate's evidence is compared with where rules say `passport`: of the passport of this
 * model's name, else of one that was accepted for this model path, else of the one passport that knows the gate
 * (a model that was renamed). Passports that were kept under another name are only compared with by that name.
 *
 * @returns undefined when nothing was accepted for this gate yet, or when it cannot be told which
 */
export function goldenFor(
  passports: readonly Passport[],
  gate: string,
  measured: Measured,
  settings?: unknown,
): Golden | undefined {
  const artifact = artifactOf(measured);
  const knowing = ofGate(passports, gate);
  const chosen =
    knowing.find(({ model }) => artifact !== undefined && model === modelName(artifact.path)) ??
    knowing.find((passport) => passport.aside !== true && passport.artifact.path === artifact?.path) ??
    onlyOne(knowing);
  return chosen === undefined ? undefined : goldenOf(chosen, gate, measured, settings);
}

/** What one passport says of a gate, for rules that name it. */
export function goldenNamed(
  passport: Passport,
  gate: string,
  measured: Measured,
  settings?: unknown,
): Golden | Missing {
  if (Object.hasOwn(passport.gates, gate)) return goldenOf(passport, gate, measured, settings);
  return {
    code: "rule/not-in-passport",
    reason: `passport ${passport.model} holds nothing of ${gate}, but of ${Object.keys(passport.gates).join(", ")}`,
    fix: "Name a passport that was accepted from this gate, or accept one with `assay golden accept --as NAME`.",
  };
}

function goldenOf(
  { model, artifact: accepted, gates }: Passport,
  gate: string,
  { inputs, truth }: Measured,
  settings: unknown,
): Golden {
  const { data, metrics, truth: acceptedTruth, ...meaning } = gates[gate];
  const own = inputs.filter(({ tree }) => tree === undefined);
  const changed = dataChanged(data, own);
  const isSameFile = artifactOf({ inputs })?.digest === accepted.digest;
  // Labels inside the very file that was accepted are those that were accepted.
  const isOtherTruth =
    !isSameFile && acceptedTruth !== undefined && truth !== undefined && acceptedTruth !== truth;
  const isTruthInside = own.some(({ role }) => role === "predictions") && data.length === 0;
  const isUnknownTruth = !isSameFile && isTruthInside && (acceptedTruth === undefined || truth === undefined);
  const unlike = otherMeaning(meaning, settings);
  // A model card rounds, so that its numbers never contradict what is measured of the same bytes.
  const isMeasured = metrics.every(({ imported }) => imported !== true);
  const notes = [
    changed?.message,
    isOtherTruth ? TRUTH_CHANGED : undefined,
    isUnknownTruth ? (hasNumbersAlone(settings) ? ROWS_UNKNOWN : TRUTH_UNKNOWN) : undefined,
  ].filter((note) => note !== undefined);
  const isSame = notes.length === 0 && isSameFile;
  return {
    name: model,
    metrics,
    sameBytes: isMeasured && isSame && unlike.length === 0,
    ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
    ...(unlike.length === 0 ? {} : { unlike }),
  };
}

const TRUTH_CHANGED =
  "what is true of the rows (labels, weights or groups inside the predictions file) has changed since it was accepted, so part of the difference may be theirs";

const TRUTH_UNKNOWN =
  "labels lie in the predictions file, which is another one than was accepted, and `compute: sql` has no digest of them, so it is not known whether they are the same";

const ROWS_UNKNOWN =
  "numbers that a file or a run holds do not say which rows they are of, so part of the difference may be theirs";

function hasNumbersAlone(settings: unknown): boolean {
  if (typeof settings !== "object" || settings === null) return false;
  return Object.hasOwn(settings, "metrics_file") || Object.hasOwn(settings, "mlflow_run");
}

function ofGate(passports: readonly Passport[], gate: string): readonly Passport[] {
  return passports.filter((passport) => Object.hasOwn(passport.gates, gate));
}

function onlyOne(knowing: readonly Passport[]): Passport | undefined {
  const ordinary = knowing.filter((passport) => passport.aside !== true);
  const [first, second] = ordinary.length > 0 ? ordinary : knowing;
  return second === undefined ? first : undefined;
}

/** Predictions that a passport kept of this gate; as in `goldenFor`, but before anything was opened. */
export function recordedPredictions(
  passports: readonly Passport[],
  gate: string,
  settings: unknown,
): RecordedPredictions | undefined {
  const knowing = ofGate(passports, gate);
  const named = Object.values(typeof settings === "object" && settings !== null ? settings : {});
  const names = named.flatMap((one) => sourcePath(one) ?? []).map(modelName);
  const isOf = ({ artifact: { path } }: Passport) => named.some((one) => meansFile(one, path));
  const chosen =
    knowing.find((passport) => names.includes(passport.model) && isOf(passport)) ??
    knowing.find((passport) => passport.aside !== true && isOf(passport)) ??
    knowing.find(isOf) ??
    onlyOne(knowing);
  return chosen === undefined ? undefined : recordedOf(chosen, gate);
}

/** Predictions that this passport kept of the gate. */
export function recordedOf({ gates }: Passport, gate: string): RecordedPredictions | undefined {
  const found = Object.hasOwn(gates, gate) ? gates[gate] : undefined;
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

type DataFile = Pick<Input, "path" | "digest">;

/** A JSON file in the place of the model's passport that is none: not a first run, but damage. */
export function damagedGolden(
  others: readonly string[],
  of: Parameters<typeof artifactOf>[0] | { readonly model: string },
): Missing | undefined {
  const artifact = "model" in of ? undefined : artifactOf(of);
  const name = "model" in of ? of.model : artifact && modelName(artifact.path);
  const path = others.find((other) => other.split("/").at(-1) === `${name}.json`);
  if (path === undefined) return undefined;
  return {
    code: "golden/invalid",
    reason: `\`${path}\` stands where the passport should be, and is none`,
    fix: "Restore it from git; one that was never committed can be deleted and accepted anew with `assay golden accept`.",
  };
}
