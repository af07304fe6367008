import type { BaselineName } from "../../../model/evidence.ts";
import type { LocalInput } from "../../../model/gate.ts";
import type { EvaluationConfig } from "../config.ts";
import { requireDifferentRuns } from "../intervals/repeats.ts";
import type { Side } from "../said.ts";
import type { Evaluated, Scene } from "../scene.ts";
import { requireLikeKeys } from "../tables/key-types.ts";
import { readPredictions } from "../tables/predictions.ts";
import { sideOf } from "./outcome.ts";

/** What a further run said, and the file that says it. */
export interface Repeat {
  readonly file: LocalInput;
  readonly side: Side;
}

/** The candidate's further runs. @throws AssayError `evaluation/repeats`, and as `readPredictions` */
export async function readRepeats(
  scene: Scene,
  first: LocalInput,
  keys: readonly string[] | undefined,
  evaluated: Evaluated,
): Promise<readonly Repeat[]> {
  const repeats: Repeat[] = [];
  for (const path of scene.config.repeats ?? [])
    repeats.push(await readRepeat(scene, await scene.open(path, "predictions"), keys, evaluated));
  const files = [first, ...repeats.map(({ file }) => file)];
  requireDifferentRuns(
    files.map(({ path }) => path),
    files.map(({ digest }) => digest),
  );
  return repeats;
}

/** The baseline's further runs, of those that it has: it may have been trained fewer times. */
export async function readBaselineRepeats(
  scene: Scene,
  name: BaselineName,
  keys: readonly string[] | undefined,
  evaluated: Evaluated,
): Promise<readonly Repeat[]> {
  const repeats: Repeat[] = [];
  for (const path of scene.config.repeats ?? []) {
    const file = await scene.openBaseline(name, path, "predictions");
    if (!("reason" in file)) repeats.push(await readRepeat(scene, file, keys, evaluated));
  }
  const wanted = scene.config.repeats?.length ?? 0;
  if (repeats.length < wanted)
    scene.notes.push({
      code: "evaluation/data-changed",
      message: `${name} has ${repeats.length + 1} of the ${wanted + 1} runs that this change is measured by.`,
    });
  return repeats;
}

async function readRepeat(
  scene: Scene,
  file: LocalInput,
  keys: readonly string[] | undefined,
  evaluated: Evaluated,
): Promise<Repeat> {
  const table = await scene.openTable(file);
  if (keys !== undefined) requireLikeKeys(scene.config, evaluated.table, table);
  const { said } = await readPredictions(scene.engine, table, scene.config, keys);
  return { file, side: sideOf(evaluated.truth, said, scene.config.threshold) };
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

export function withRepeats(
  side: Side,
  repeats: readonly Repeat[],
  { aggregate = "mean" }: EvaluationConfig,
): Side {
  return repeats.length === 0 ? side : { ...side, aggregate, repeats: repeats.map((repeat) => repeat.side) };
}

/** Says of predictions that have rows which are not evaluated; difficult rows may have been dropped. */
export function noteUnused(scene: Scene, of: string, unused: number): void {
  if (unused === 0) return;
  const rows = unused === 1 ? "1 row that is" : `${unused} rows that are`;
  scene.notes.push({
    code: "evaluation/data-changed",
    message: `The predictions of ${of} have ${rows} not evaluated in this change.`,
    fix: "Check that no difficult rows were dropped.",
  });
}
