import type { Note } from "../model/evidence.ts";
import type { Passport } from "../model/passport.ts";
import type { Report } from "../model/report.ts";
import { describeSubject } from "../model/subject.ts";
import { labelOf } from "../model/wording.ts";
import { dataChanged } from "./golden-for.ts";
import { buildPassport, evaluatedModels, unknownModel } from "./passport-build.ts";
import { type DiffRow, diffPassports, directionsOf, renderDiff } from "./passport-diff.ts";
import { loadPassports } from "./passport-file.ts";
import { number, plain, table } from "./text-table.ts";

export interface GoldenRequest {
  /** The config's folder. */
  readonly root: string;
  /** Of passports, from `root`. */
  readonly folder: string;
  readonly model?: string;
}

export interface ModelDiff {
  readonly model: string;
  readonly rows: readonly DiffRow[];
  readonly notes: readonly Note[];
}

/** Compares each model's passport with what the report measured. A model without a passport is all new. */
export async function diffGolden(
  request: GoldenRequest & { readonly report: Report },
): Promise<{ models: readonly ModelDiff[]; text: string }> {
  const known = await loadPassports(request.root, request.folder);
  const models = evaluatedModels(request.report, request.model).map((evaluated): ModelDiff => {
    const previous = known.find(({ model }) => model === evaluated.model);
    const acceptance = { who: "", when: new Date(0).toISOString(), because: "compared" };
    const passport = buildPassport(request.report, evaluated, acceptance, previous);
    const notes = Object.entries(previous?.gates ?? {}).flatMap(([gate, { data }]) => {
      const present = passport.gates[gate];
      return present === undefined ? [] : (dataChanged(data, present.data) ?? []);
    });
    return {
      model: evaluated.model,
      rows: diffPassports(previous, passport, directionsOf(request.report)),
      notes,
    };
  });
  const text = models.map(({ model, rows, notes }) => {
    const said = notes.map(({ message }) => `Note: ${plain(message)}.\n`).join("");
    return `${plain(model)}\n${renderDiff(rows)}${said}`;
  });
  return { models, text: text.join("\n") };
}

export async function showGolden(request: GoldenRequest): Promise<{ passports: Passport[]; text: string }> {
  const passports = await chosen(request);
  return { passports, text: passports.map(passportText).join("\n") || nothing(request) };
}

export async function goldenHistory(
  request: GoldenRequest,
): Promise<{ history: { model: string; accepted: Passport["accepted"] }[]; text: string }> {
  const passports = await chosen(request);
  const history = passports.map(({ model, accepted }) => ({ model, accepted }));
  const text = history.map(({ model, accepted }) => {
    const rows = accepted.map(({ when, who, commit = "", artifact, because }) => [
      when.slice(0, 10),
      who,
      commit.slice(0, 7),
      artifact.slice(7, 19),
      because,
    ]);
    return `${plain(model)}\n${table(["when", "who", "commit", "sha256", "because"], rows, [])}`;
  });
  return { history, text: text.join("\n") || nothing(request) };
}

function passportText({ model, artifact, gates, accepted: [last] }: Passport): string {
  const rows = Object.entries(gates).flatMap(([gate, { metrics }]) =>
    metrics.map(({ metric, options, subject, value, interval, samples }) => [
      gate,
      labelOf(metric, options),
      describeSubject(subject),
      number(value),
      interval === undefined ? "" : `${number(interval[0])} … ${number(interval[1])}`,
      String(samples),
    ]),
  );
  const head = plain(`${model}  ${artifact.path}  ${artifact.digest.slice(0, 19)}`);
  const by = plain(`accepted ${last.when.slice(0, 10)} by ${last.who}: ${last.because}`);
  return `${head}\n${by}\n${table(["gate", "metric", "subject", "value", "95 % interval", "samples"], rows, [3, 5])}`;
}

async function chosen({ root, folder, model }: GoldenRequest): Promise<Passport[]> {
  const passports = await loadPassports(root, folder);
  if (model === undefined) return passports;
  const found = passports.filter((passport) => passport.model === model);
  if (found.length > 0) return found;
  throw unknownModel(
    model,
    passports.map((passport) => passport.model),
    folder,
  );
}

function nothing({ folder }: GoldenRequest): string {
  return `No passport in ${plain(folder)} yet. Run \`assay run\`, then \`assay golden accept\`.\n`;
}
