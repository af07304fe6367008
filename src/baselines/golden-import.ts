import { listNames } from "../engines/names.ts";
import type { Config } from "../model/config.ts";
import { AssayError } from "../model/error.ts";
import type { MetricInfo } from "../model/metric.ts";
import type { GoldenMetric } from "../model/passport.ts";
import { printable } from "../model/printable.ts";
import { candidateTree, openTree } from "../sources/tree.ts";
import { chooseCardMetrics } from "./card-metrics.ts";
import { gateSettingsOf } from "./gate-settings.ts";
import { gitUser, whoNeeded } from "./git-user.ts";
import { type CardMetric, readModelIndex } from "./model-index-read.ts";
import { modelName, sortedMetrics, unknownModel } from "./passport-build.ts";
import { loadPassports, passportPath, savePassport } from "./passport-file.ts";

export interface ImportRequest {
  readonly config: Config;
  /** Of passports, from the config's folder. */
  readonly folder: string;
  /** The card, absolute, and as messages show it. */
  readonly card: string;
  readonly shown: string;
  readonly model: string;
  /** Needed where several gates evaluate the model. */
  readonly gate?: string;
  readonly who?: string;
  readonly because?: string;
  readonly when: Date;
  /** Metrics of evaluation gates; a card's others cannot be compared with. */
  readonly known: readonly MetricInfo[];
  /** Assay's version. */
  readonly version: string;
}

/**
 * Makes a first passport of what a model card says. Its values have no interval and say that they were not
 * measured here; the next `assay golden accept` replaces them.
 *
 * @throws AssayError `golden/model-index`, `golden/exists`, `golden/unknown-model`, `golden/who-needed`
 */
export async function importGolden(request: ImportRequest): Promise<{ text: string }> {
  const { config, folder, model, shown } = request;
  const path = passportPath(folder, model);
  if ((await loadPassports(config.root, folder)).some((passport) => passport.model === model))
    throw new AssayError("golden/exists", `\`${path}\` is already there, with values that were accepted.`, {
      fix: "Measure and use `assay golden accept`, or delete the passport first where it was never committed.",
    });
  const gate = gateOf(request);
  const { metrics, leftOut } = await readModelIndex(request.card, shown, model);
  const { taken, refused } = chooseCardMetrics(metrics, request.known);
  if (taken.length === 0)
    throw new AssayError("golden/model-index", `\`${shown}\` has no value that can be taken over.`, {
      fix: refused.join("; "),
    });
  const who = request.who?.trim() || (await gitUser(config.root));
  if (who === undefined) throw whoNeeded();
  const file = await openTree(candidateTree(config.root), "").open(gate.path);
  const acceptance = {
    who,
    when: request.when.toISOString(),
    because: request.because?.trim() || `Imported from ${shown}.`,
  };
  await savePassport(config.root, folder, {
    schema: 1,
    model,
    artifact: { path: gate.path, digest: file.digest, bytes: file.bytes },
    gates: {
      [gate.name]: {
        data: [],
        ...gateSettingsOf(config).get(gate.name),
        metrics: sortedMetrics(taken.map(golden)),
      },
    },
    configDigest: config.digest,
    // Nobody knows what computed a card's numbers.
    environment: { assay: request.version },
    accepted: [{ ...acceptance, artifact: file.digest }],
  });
  const more = leftOut === 0 ? [] : [`${leftOut} without a number`];
  const skipped = [...refused, ...more].map((reason) => `Left out: ${reason}.\n`).join("");
  const values = taken.length === 1 ? "1 value" : `${taken.length} values`;
  const are = taken.length === 1 ? "is" : "are";
  const said = `${model}: ${values} of ${shown} ${are} in ${path}, without intervals.\n${mixture(taken)}${skipped}`;
  return { text: said.split("\n").map(printable).join("\n") };
}

/** The evaluation gate that judges this model. */
function gateOf({ config, model, gate }: ImportRequest): { name: string; path: string } {
  const gates = config.gates.flatMap(({ name, kind, settings }) => {
    const path = kind === "evaluation" ? artifactPath(settings) : undefined;
    return path === undefined ? [] : [{ name, path }];
  });
  const fitting = gates.filter(
    ({ name, path }) => modelName(path) === model && (gate === undefined || gate === name),
  );
  const [first, second] = fitting;
  if (first === undefined)
    throw unknownModel(
      model,
      gates.map(({ path }) => modelName(path)),
      config.path,
    );
  if (second === undefined) return first;
  throw new AssayError("golden/model-index", `Both ${first.name} and ${second.name} evaluate ${model}.`, {
    fix: "Name the gate whose metrics the card tells, with --gate.",
  });
}

function artifactPath(settings: unknown): string | undefined {
  if (typeof settings !== "object" || settings === null) return undefined;
  const { model, predictions } = settings as Readonly<Record<string, unknown>>;
  return [model, predictions].find((path) => typeof path === "string");
}

/** A gate has one golden table, and a card may tell of several. */
function mixture(taken: readonly CardMetric[]): string {
  const names = [...new Set(taken.map(({ dataset }) => dataset || "one without a name"))];
  return names.length < 2 ? "" : `These values are of different data sets: ${listNames(names)}.\n`;
}

function golden({ metric, options, subject, value }: CardMetric): GoldenMetric {
  return { metric, options: { ...options }, subject, value, samples: 0, imported: true };
}
