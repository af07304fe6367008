import type { Note } from "../model/evidence.ts";
import type { Passport } from "../model/passport.ts";
import type { Report } from "../model/report.ts";
import { dataChanged } from "./golden-for.ts";
import { buildPassport, evaluatedModels, unknownModel } from "./passport-build.ts";
import { type DiffRow, diffPassports, directionsOf, renderDiff } from "./passport-diff.ts";
import { loadPassports } from "./passport-file.ts";
import { plain } from "./text-table.ts";

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

/** @throws AssayError `golden/unknown-model` */
export async function chosenPassports({ root, folder, model }: GoldenRequest): Promise<Passport[]> {
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

export function noPassport({ folder }: GoldenRequest): string {
  return `No passport in ${plain(folder)} yet. Run \`assay run\`, then \`assay golden accept\`.\n`;
}
