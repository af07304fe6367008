import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { RESERVED_BASELINES } from "../model/baseline-names.ts";
import { AssayError } from "../model/error.ts";
import type { PackedPredictions, Passport } from "../model/passport.ts";
import { printable } from "../model/printable.ts";
import type { Report } from "../model/report.ts";
import { nameOf } from "../model/wording.ts";
import { digestFile } from "../sources/digest.ts";
import { openInput } from "../sources/file-set.ts";
import { packPredictions, type RowPredictions } from "../sources/packed-predictions.ts";
import { candidateTree, openTree } from "../sources/tree.ts";
import { sameMeaning } from "./gate-settings.ts";
import { gitUser, whoNeeded } from "./git-user.ts";
import { damagedGolden, dataChanged } from "./golden-for.ts";
import type { GoldenRequest } from "./golden-view.ts";
import { artifactOf } from "./looks.ts";
import {
  buildPassport,
  type EvaluatedModel,
  evaluatedModels,
  type GatePredictions,
  type GateSettings,
} from "./passport-build.ts";
import { type DiffRow, diffPassports, directionsOf, renderDiff } from "./passport-diff.ts";
import { loadGolden, passportPath, savePassport } from "./passport-file.ts";
import { number } from "./text-table.ts";

export interface AcceptRequest extends GoldenRequest {
  readonly report: Report;
  /** Keeps the one model under this name, beside the passport that moves on with it. */
  readonly as?: string;
  readonly because?: string;
  /** Git's user name when left out. */
  readonly who?: string;
  readonly when: Date;
  /** The commit that the report measured when left out. */
  readonly commit?: string;
  /** What the config says of the gates' numbers. */
  readonly settings?: GateSettings;
  /** Scores the rows of a gate again, where what the model says of each is to be kept. */
  readonly predict?: (gate: string) => Promise<RowPredictions>;
}

/** Inputs whose bytes make the numbers; what lies on another machine cannot be looked at again. */
const MEASURED: ReadonlySet<string> = new Set(["model", "data", "predictions"]);

export interface Accepted {
  readonly model: string;
  readonly path: string;
  readonly rows: readonly DiffRow[];
  /** False when the passport already said the same. */
  readonly written: boolean;
}

/**
 * Makes what a report measured the golden metrics of its models, all of them or none.
 *
 * @throws AssayError `golden/stale-report` when a file is no longer what was measured, `golden/because-needed`
 *   when something gets worse without a reason, `golden/nothing-measured`, `golden/unknown-model`,
 *   `golden/who-needed`, `golden/name`
 */
export async function acceptGolden(request: AcceptRequest): Promise<{ accepted: Accepted[]; text: string }> {
  const { root, folder, report } = request;
  const { passports: known, others } = await loadGolden(root, folder);
  const who = request.who?.trim() || (await gitUser(root)) || report.context.actor;
  const prepared: { passport: Passport; rows: DiffRow[]; same: boolean }[] = [];
  for (const evaluated of evaluatedAs(request, known)) {
    const damaged = damagedGolden(others, evaluated);
    if (damaged !== undefined) throw new AssayError(damaged.code, `${damaged.reason}.`, { fix: damaged.fix });
    await refuseStale(root, evaluated);
    const previous = known.find(({ model }) => model === evaluated.model);
    const because = request.because?.trim() || (previous ? "No metric got worse." : "First golden metrics.");
    const commit = request.commit ?? report.context.head.sha;
    const acceptance = {
      who: who ?? "",
      when: request.when.toISOString(),
      ...(commit ? { commit } : {}),
      because,
    };
    const passport = buildPassport(
      report,
      evaluated,
      acceptance,
      previous,
      request.settings,
      await predictionsFor(evaluated, request, previous),
    );
    const rows = diffPassports(previous, passport, directionsOf(report));
    if (!request.because?.trim()) refuseSilence(evaluated, rows);
    prepared.push({ passport, rows, same: previous !== undefined && saysTheSame(previous, passport) });
  }
  if (who === undefined) throw whoNeeded();
  const accepted: Accepted[] = [];
  for (const { passport, rows, same } of prepared) {
    const written = !same && (await savePassport(root, folder, passport));
    accepted.push({ model: passport.model, path: passportPath(folder, passport.model), rows, written });
  }
  const skipped = leftOut(report);
  const notes = skipped.length === 0 ? "" : `\n${skipped.join("")}`;
  return { accepted, text: `${accepted.map(acceptedText).join("\n")}${notes}` };
}

/** The models of the report by the names that their passports will have. */
function evaluatedAs({ report, model, as }: AcceptRequest, known: readonly Passport[]): EvaluatedModel[] {
  const models = evaluatedModels(report, model);
  if (as === undefined) return models;
  const [only, second] = models;
  const there = known.find((passport) => passport.model === as);
  const wrong =
    !PASSPORT_NAME.test(as) || RESERVED_BASELINES.includes(as)
      ? `\`${as}\` is no name for a passport${RESERVED_BASELINES.includes(as) ? ": in rules it means something else" : ""}`
      : second !== undefined
        ? `\`--as ${as}\` names one passport, but the report evaluated ${models.map((one) => one.model).join(" and ")}`
        : there !== undefined && there.artifact.path !== only.artifact.path
          ? `\`${as}\` is the passport of \`${there.artifact.path}\``
          : undefined;
  if (wrong === undefined) return [{ ...only, model: as }];
  throw new AssayError("golden/name", `${wrong}.`, {
    fix: "Name one model, and for its passport a free name of letters, digits, `.`, `_` and `-`.",
  });
}

const PASSPORT_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

function acceptedText({ model, path, rows, written }: Accepted): string {
  if (!written) return `${printable(model)}: ${printable(path)} already says this; nothing was written.\n`;
  return `${printable(model)}: accepted in ${printable(path)}; review and commit it.\n${renderDiff(rows)}`;
}

/** A gate that stopped before it knew its model cannot hold back those that did not; but nobody should overlook it. */
function leftOut({ gates }: Report): readonly string[] {
  return gates
    .filter((gate) => gate.kind === "evaluation" && artifactOf(gate) === undefined)
    .map(({ name, checks }) => {
      const why = checks.find(({ status }) => status === "error")?.message ?? "it measured nothing";
      return `Note: ${printable(name)} is left out, so no passport holds it: ${printable(why)}\n`;
    });
}

async function refuseStale(root: string, { gates }: EvaluatedModel): Promise<void> {
  const inputs = gates.flatMap((gate) => gate.inputs.filter(({ tree }) => tree === undefined));
  const judged = inputs.filter(({ role, path }) => MEASURED.has(role) && !path.includes("://"));
  const tree = openTree(candidateTree(root), "");
  for (const { path, digest, files } of judged) {
    const localPath = resolve(root, path);
    const found = await stat(localPath).catch(() => undefined);
    const there = files === undefined ? found?.isFile() === true : found?.isDirectory() === true;
    if (there && files === undefined && (await digestFile(localPath)).digest === digest) continue;
    if (there && files !== undefined && (await openInput(tree, { path, files })).digest === digest) continue;
    const what = there ? "is not the file that the report measured" : "is not here any more";
    throw new AssayError("golden/stale-report", `\`${path}\` ${what}.`, {
      fix: "Run `assay run` again, then accept.",
    });
  }
}

function refuseSilence({ model, gates }: EvaluatedModel, rows: readonly DiffRow[]): void {
  const [worse, ...others] = rows.filter((row) => row.worse);
  const failed = gates.flatMap((gate) => gate.checks).find(({ status }) => status === "fail");
  if (worse === undefined && failed === undefined) return;
  const more = others.length === 0 ? "" : ` So do ${others.length} more: \`assay golden diff\` shows them.`;
  const what = worse === undefined ? `a rule fails: ${failed?.message}` : `${worseSentence(worse)}${more}`;
  throw new AssayError(
    "golden/because-needed",
    `${model} cannot be accepted without a reason, since ${what}`,
    {
      fix: 'Say why it is right: `assay golden accept --because "…"`.',
    },
  );
}

function worseSentence({ metric, options, subject, gate, before, after }: DiffRow): string {
  const whole = nameOf(metric, options, subject);
  if (after === null || before === null) return `${whole} in gate ${gate} would no longer be golden.`;
  return `${whole} in gate ${gate} gets worse, from ${number(before)} to ${number(after)}.`;
}

/** Scored now where that is asked for; else those of the passport, as long as they are of the same model. */
async function predictionsFor(
  { artifact, gates }: EvaluatedModel,
  { predict, settings }: AcceptRequest,
  previous: Passport | undefined,
): Promise<GatePredictions> {
  const packed = new Map<string, PackedPredictions>();
  for (const { name, inputs } of gates) {
    const kept = previous?.artifact.digest === artifact.digest ? previous.gates[name] : undefined;
    const isSameData = kept !== undefined && dataChanged(kept.data, inputs) === undefined;
    // Of another column or threshold the same file says something else.
    const isSameMeaning = kept !== undefined && sameMeaning(kept, settings?.get(name));
    if (predict !== undefined) packed.set(name, packPredictions(await predict(name)));
    else if (isSameData && isSameMeaning && kept.predictions !== undefined)
      packed.set(name, kept.predictions);
  }
  return packed;
}

/** Equal in what was measured; who, when and on which machine do not count, nor how well zlib packs. */
function saysTheSame(previous: Passport, passport: Passport): boolean {
  const essence = ({ artifact, gates, configDigest }: Passport) =>
    JSON.stringify([artifact, gates, configDigest], (key, value) =>
      key === "predictions" ? [value.rows, value.truth, value.digest] : value,
    );
  return essence(previous) === essence(passport);
}
