import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import type { LocalInput } from "../../../model/gate.ts";
import type { EvaluationConfig } from "../config.ts";
import { requireDifferentRuns } from "../intervals/repeats.ts";
import type { Said, Side } from "../said.ts";
import type { Evaluated, Scene } from "../scene.ts";
import { requireLikeKeys } from "../tables/key-types.ts";
import { readPredictions } from "../tables/predictions.ts";
import { noteOtherLabels, noteUnused } from "./other-rows.ts";
import { sideOf } from "./outcome.ts";
import { saidDigest } from "./said-digest.ts";

/** What a further run said, and the file that says it. */
export interface Repeat {
  readonly file: LocalInput;
  readonly side: Side;
  /** Of what it says of the evaluated rows, whatever their order is in the file. */
  readonly digest: string;
}

/** The run that a side is without its repeats. */
export interface FirstRun {
  readonly path: string;
  readonly digest: string;
  readonly said: Said;
}

/** The candidate's further runs. @throws AssayError `evaluation/repeats`, and as `readPredictions` */
export async function readRepeats(
  scene: Scene,
  first: FirstRun,
  keys: readonly string[] | undefined,
  evaluated: Evaluated,
): Promise<readonly Repeat[]> {
  const repeats: Repeat[] = [];
  for (const path of scene.config.repeats ?? [])
    repeats.push(
      await readRepeat(scene, `\`${path}\``, await scene.open(path, "predictions"), keys, evaluated),
    );
  requireUnlike(first, repeats);
  return repeats;
}

/** Runs that name the same class for every row may well be two, where the task is easy; then the bytes tell. */
function digestOf(said: Said, bytes: string): string {
  const areLabels =
    said.scores === undefined && said.listed === undefined && !(said.predictions instanceof Float64Array);
  return areLabels ? bytes : saidDigest(said);
}

function requireUnlike(first: FirstRun, repeats: readonly Repeat[], whose = ""): void {
  if (repeats.length === 0) return;
  requireDifferentRuns(
    [first.path, ...repeats.map(({ file }) => file.path)],
    [digestOf(first.said, first.digest), ...repeats.map(({ digest }) => digest)],
    whose,
  );
}

/**
 * The baseline's further runs, of those that it has: it may have been trained fewer times.
 * @throws AssayError `evaluation/repeats`, and as `readPredictions`
 */
export async function readBaselineRepeats(
  scene: Scene,
  name: BaselineName,
  first: FirstRun,
  keys: readonly string[] | undefined,
  evaluated: Evaluated,
): Promise<readonly Repeat[]> {
  const repeats: Repeat[] = [];
  for (const path of scene.config.repeats ?? []) {
    const file = await scene.openBaseline(name, path, "predictions");
    if (!("reason" in file))
      repeats.push(await readRepeat(scene, `${name} in \`${path}\``, file, keys, evaluated));
  }
  requireUnlike(first, repeats, ` of ${name}`);
  const wanted = scene.config.repeats?.length ?? 0;
  if (repeats.length < wanted)
    scene.notes.push({
      code: "evaluation/data-changed",
      message: `${name} has ${repeats.length + 1} of the ${wanted + 1} runs that this change is measured by.`,
    });
  return repeats;
}

/** @param name of the run, for notes: its labels and further rows may tell that it is of other rows */
async function readRepeat(
  scene: Scene,
  name: string,
  file: LocalInput,
  keys: readonly string[] | undefined,
  evaluated: Evaluated,
): Promise<Repeat> {
  const table = await scene.openTable(file);
  if (keys !== undefined) requireLikeKeys(scene.config, evaluated.table, table);
  const { said, unused } = await readPredictions(scene.engine, table, scene.config, keys);
  noteUnused(scene, name, unused);
  if (keys !== undefined && scene.config.data === undefined)
    await noteOtherLabels(scene, name, table, keys, evaluated.truth);
  const side = sideOf(evaluated.truth, said, scene.config.threshold);
  return { file, side, digest: digestOf(said, file.digest) };
}

/** Whether every further run of a baseline has the candidate's bytes. */
export async function sameRepeats(
  scene: Scene,
  name: BaselineName,
  repeats: readonly Repeat[],
): Promise<boolean> {
  for (const [at, path] of (scene.config.repeats ?? []).entries()) {
    const { file } = repeats[at];
    const other = await scene.openBaseline(name, path, "predictions");
    if ("reason" in other || other.digest !== file.digest) return false;
  }
  return true;
}

/**
 * The least or greatest value of many runs is lower or higher than that of few, whatever the runs are.
 * @param others of the baseline, beside its first run
 */
export function unlikeRuns(
  name: BaselineName,
  { aggregate = "mean", repeats = [] }: EvaluationConfig,
  others: readonly Repeat[],
): Missing | undefined {
  if ((aggregate !== "min" && aggregate !== "max") || others.length === repeats.length) return undefined;
  return {
    code: "evaluation/unlike-runs",
    reason: `the ${aggregate} of ${repeats.length + 1} runs cannot be compared with that of the ${others.length + 1} that ${name} has`,
    fix: "Compare as many runs as the baseline has, or say `aggregate: mean` or `median`.",
  };
}

export function withRepeats(
  side: Side,
  repeats: readonly Repeat[],
  { aggregate = "mean" }: EvaluationConfig,
): Side {
  return repeats.length === 0 ? side : { ...side, aggregate, repeats: repeats.map((repeat) => repeat.side) };
}
