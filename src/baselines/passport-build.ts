import { posix } from "node:path";
import { closest } from "fastest-levenshtein";
import { AssayError } from "../model/error.ts";
import type { GoldenMetric, PackedPredictions, Passport } from "../model/passport.ts";
import type { GateReport, Report, ReportedMeasurement } from "../model/report.ts";
import { matchesSubject } from "../model/subject.ts";
import { artifactOf, looksOf, newLooks } from "./looks.ts";
import { environmentOf } from "./passport-environment.ts";

/** One model that a report evaluated, with the gates that did so. */
export interface EvaluatedModel {
  readonly model: string;
  readonly artifact: Passport["artifact"];
  readonly gates: readonly GateReport[];
}

export interface Acceptance {
  readonly who: string;
  /** ISO 8601. */
  readonly when: string;
  readonly commit?: string;
  readonly because: string;
}

/** What each gate predicts, by its name: what the config says and the report does not. */
export type GateMeaning = Pick<
  Passport["gates"][string],
  "task" | "label" | "classes" | "settings" | "meaning"
>;
export type GateSettings = ReadonlyMap<string, GateMeaning>;

/** What the model said of each row, by the gate's name. */
export type GatePredictions = ReadonlyMap<string, PackedPredictions>;

/** A model's name: its file name without the extension. */
export function modelName(path: string): string {
  return posix.basename(path, posix.extname(path));
}

/**
 * The models that the evaluation gates of a report measured, by name. A gate over saved predictions stands
 * for its predictions file.
 *
 * @throws AssayError `golden/unknown-model`, `golden/nothing-measured`, `golden/name-clash`
 */
export function evaluatedModels(report: Report, only?: string): EvaluatedModel[] {
  const models = new Map<string, EvaluatedModel>();
  for (const gate of report.gates.filter(({ kind }) => kind === "evaluation")) {
    const artifact = artifactOf(gate);
    if (artifact === undefined) continue;
    const model = modelName(artifact.path);
    const known = models.get(model);
    if (known !== undefined && known.artifact.digest !== artifact.digest) throw clash(model, known, artifact);
    models.set(model, { model, artifact, gates: [...(known?.gates ?? []), gate] });
  }
  if (models.size === 0) throw noModel(report);
  if (only === undefined) return [...models.values()].sort((a, b) => (a.model < b.model ? -1 : 1));
  const chosen = models.get(only);
  if (chosen !== undefined) return [chosen];
  throw unknownModel(only, [...models.keys()], "the report");
}

function noModel({ gates }: Report): AssayError {
  const served = gates.find(({ notes }) => notes.some(({ code }) => code === "data/server-table"));
  if (served !== undefined)
    return new AssayError(
      "golden/nothing-measured",
      `Gate ${served.name} judged a table of a server, which has no file whose digest a passport could hold.`,
      { fix: "Keep the predictions of the golden rows in a file, and accept a gate that judges that." },
    );
  return new AssayError("golden/nothing-measured", "The report has no evaluation of a model.", {
    fix: "Run `assay run` with a gate of kind evaluation first.",
  });
}

export function unknownModel(name: string, known: readonly string[], where: string): AssayError {
  const meant = known.length === 0 ? undefined : `Did you mean \`${closest(name, known)}\`?`;
  return new AssayError("golden/unknown-model", `${where} has no model "${name}".`, {
    fix: meant === undefined ? "Run and accept first." : `${meant} Known: ${known.join(", ")}.`,
  });
}

function clash(model: string, known: EvaluatedModel, other: { path: string }): AssayError {
  const paths = `\`${known.artifact.path}\` and \`${other.path}\``;
  return new AssayError("golden/name-clash", `${paths} would share the passport of "${model}".`, {
    fix: "Rename one of the files, so that each model has a name of its own.",
  });
}

/**
 * The passport that a report's measurements of one model make. Gates that the report lacks are not taken over
 * from `previous`: their numbers belong to other bytes or to another run.
 *
 * @throws AssayError `golden/nothing-measured` when a gate could not measure what its rules ask for
 */
export function buildPassport(
  report: Report,
  evaluated: EvaluatedModel,
  acceptance: Acceptance,
  previous?: Passport,
  settings: GateSettings = new Map(),
  predictions: GatePredictions = new Map(),
): Passport {
  const gates = [...evaluated.gates]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((gate) => {
      refuseUnmeasured(gate);
      const meaning = settings.get(gate.name) ?? {};
      const packed = predictions.get(gate.name);
      const said = packed === undefined ? {} : { predictions: packed };
      const truth = gate.truth === undefined ? {} : { truth: gate.truth };
      const known = { data: dataOf(gate), ...truth, ...meaning, metrics: metricsOf(gate), ...said };
      return [gate.name, known] as const;
    });
  const { digest } = evaluated.artifact;
  const before = previous?.looks ?? [];
  const now = evaluated.gates.flatMap((gate) => looksOf(gate, acceptance.when, acceptance.commit));
  const looks = [...before, ...newLooks(before, now)];
  return {
    schema: 1,
    model: evaluated.model,
    ...(evaluated.model === modelName(evaluated.artifact.path) ? {} : { aside: true as const }),
    artifact: evaluated.artifact,
    gates: Object.fromEntries(gates),
    configDigest: report.configDigest,
    environment: environmentOf(report.tool.version),
    accepted: [
      { ...acceptance, artifact: digest, ...(previous ? { previous: previous.artifact.digest } : {}) },
      ...(previous?.accepted ?? []),
    ],
    ...(looks.length === 0 ? {} : { looks }),
  };
}

/** A rule that fails, or that only lacks something to compare with, has been measured; others have not. */
function refuseUnmeasured(gate: GateReport): void {
  const measured = gate.measurements.filter(({ value }) => value !== null);
  const blind = gate.checks.find(
    (check) =>
      check.status === "error" &&
      !measured.some((one) => one.metric === check.metric && matchesSubject(check.subject, one.subject)),
  );
  if (measured.length > 0 && blind === undefined) return;
  throw new AssayError(
    "golden/nothing-measured",
    blind === undefined
      ? `Gate ${gate.name} measured nothing that could be accepted.`
      : `Gate ${gate.name} cannot be accepted: ${blind.message}`,
    {
      fix: blind?.fix ?? "Give the gate rules, so that it has something to measure.",
      location: blind?.location,
    },
  );
}

function dataOf(gate: GateReport): Passport["gates"][string]["data"] {
  return gate.inputs
    .filter(({ role, tree }) => role === "data" && tree === undefined)
    .map(({ path, digest, files }) => ({ path, digest, ...(files === undefined ? {} : { files }) }));
}

function metricsOf(gate: GateReport): GoldenMetric[] {
  const measured = gate.measurements.flatMap((measurement) =>
    measurement.value === null ? [] : [golden(measurement, measurement.value)],
  );
  return sortedMetrics(measured);
}

/** The one order in which metrics stand in a file. */
export function sortedMetrics(metrics: readonly GoldenMetric[]): GoldenMetric[] {
  return metrics.toSorted((a, b) => (metricKey(a) < metricKey(b) ? -1 : 1));
}

function golden(measurement: ReportedMeasurement, value: number): GoldenMetric {
  const { metric, options, subject, interval, standardError, degreesOfFreedom, samples } = measurement;
  return {
    metric,
    options: sorted(options),
    subject: sorted(subject),
    value,
    ...(interval === undefined ? {} : { interval: [...interval] }),
    ...(standardError === undefined ? {} : { standardError }),
    ...(degreesOfFreedom === undefined ? {} : { degreesOfFreedom }),
    samples,
  };
}

/** The same text for the same metric of the same subject with the same options. */
export function metricKey({
  metric,
  subject,
  options,
}: Pick<GoldenMetric, "metric" | "subject" | "options">): string {
  return JSON.stringify([metric, sorted(subject), sorted(options)]);
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
