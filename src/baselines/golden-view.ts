import type { Config } from "../model/config.ts";
import type { AssayError } from "../model/error.ts";
import type { Note } from "../model/evidence.ts";
import type { Passport } from "../model/passport.ts";
import { printable } from "../model/printable.ts";
import type { Report } from "../model/report.ts";
import { otherMeaning } from "./gate-settings.ts";
import { dataChanged } from "./golden-for.ts";
import { buildPassport, evaluatedModels, unknownModel } from "./passport-build.ts";
import { type DiffRow, diffPassports, directionsOf, renderDiff } from "./passport-diff.ts";
import { loadGolden, loadPassports, passportPath } from "./passport-file.ts";
import { notAPassport, strangers } from "./strangers.ts";

export interface GoldenRequest {
  /** The config's folder. */
  readonly root: string;
  /** Of passports, from `root`. */
  readonly folder: string;
  readonly model?: string;
  /** The config's gates, whose files in the folder of passports are not taken for damaged ones. */
  readonly gates?: Config["gates"];
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
    const notes = Object.entries(previous?.gates ?? {}).flatMap(([gate, accepted]): Note[] => {
      const present = passport.gates[gate];
      if (present === undefined) return [];
      const settings = request.gates?.find(({ name }) => name === gate)?.settings;
      const unlike = otherMeaning(accepted, settings).map(({ reason }): Note => {
        return { code: "golden/other-settings", message: `values of ${gate} mean something else: ${reason}` };
      });
      const changed = dataChanged(accepted.data, present.data);
      return changed === undefined ? unlike : [changed, ...unlike];
    });
    return {
      model: evaluated.model,
      rows: diffPassports(previous, passport, directionsOf(request.report)),
      notes,
    };
  });
  const text = models.map(({ model, rows, notes }) => {
    const said = notes.map(({ message }) => `Note: ${printable(message)}.\n`).join("");
    return `${printable(model)}\n${renderDiff(rows)}${said}`;
  });
  return { models, text: text.join("\n") };
}

/**
 * The passports of a folder, or the one that is named; and a sentence for each other file in it that is none.
 * @throws AssayError `golden/unknown-model`, `golden/invalid` where the file that is named is none
 */
export async function chosenPassports({
  root,
  folder,
  model,
  gates,
}: GoldenRequest): Promise<{ readonly passports: Passport[]; readonly refused: readonly AssayError[] }> {
  const { passports, others } = await loadGolden(root, folder);
  const refused = strangers(others, gates).map(notAPassport);
  if (model === undefined) return { passports, refused };
  const found = passports.filter((passport) => passport.model === model);
  if (found.length > 0) return { passports: found, refused: [] };
  const path = others.find((other) => other === passportPath(folder, model));
  if (path !== undefined) throw notAPassport(path);
  throw unknownModel(
    model,
    passports.map((passport) => passport.model),
    folder,
  );
}

/** What is said of files that are no passports, and the exit code that follows. */
export function refusal(refused: readonly AssayError[]): { readonly said: string; readonly exitCode: 0 | 3 } {
  const lines = refused.map(({ message, fix, code }) => `${printable(message)} ${fix ?? ""} [${code}]\n`);
  return { said: lines.join(""), exitCode: lines.length === 0 ? 0 : 3 };
}

export function noPassport({ folder }: GoldenRequest): string {
  return `No passport in ${printable(folder)} yet. Run \`assay run\`, then \`assay golden accept\`.\n`;
}
