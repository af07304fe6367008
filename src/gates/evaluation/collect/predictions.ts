import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import { unusedLists } from "../ranking/listed.ts";
import { NO_LABEL, type Said, type Side } from "../said.ts";
import { CHAMPION, type Evaluated, openOtherTables, type Scene, type Sides, TRIVIAL } from "../scene.ts";
import { requireLikeKeys } from "../tables/key-types.ts";
import { type AlignedPredictions, readPredictions, readRowKeys } from "../tables/predictions.ts";
import type { OpenTable } from "../tables/table.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import { truthRowsDigest } from "../tables/truth-rows.ts";
import { readEvaluated, truthColumns } from "./evaluated.ts";
import { noteOtherLabels, noteUnused } from "./other-rows.ts";
import { sideOf } from "./outcome.ts";
import { recordedSide } from "./recorded.ts";
import { readBaselineRepeats, readRepeats, sameRepeats, unlikeRuns, withRepeats } from "./repeats.ts";
import { trivialSide } from "./trivial.ts";
import { noteUndecided } from "./undecided.ts";

/** Reads predictions that were made elsewhere; a baseline's file is joined to this change's rows by `key`. */
export async function collectFromPredictions(scene: Scene, path: string): Promise<Sides> {
  const { config, engine } = scene;
  const file = await scene.open(path, "predictions");
  const predictions = await scene.openTable(file);
  const data = config.data === undefined ? undefined : await scene.open(config.data, "data");
  if (data !== undefined && config.key === undefined)
    throw new AssayError(
      "evaluation/key-needed",
      "`predictions` and `data` are two files, but there is no `key`.",
      {
        fix: "Name the column that both have and that tells rows apart: `key: id`.",
      },
    );
  const table = data === undefined ? predictions : await scene.openTable(data);
  let keys: readonly string[] | undefined;
  const columns = truthColumns(scene, table);
  const evaluated = await readEvaluated(scene, table, columns, {
    columns: [],
    visit: async () => {},
    rows: (rows) => {
      if (config.key !== undefined) keys = readRowKeys(rows, config, config.key);
      if (data !== undefined) return;
      const { label, labels, references, queries, facts } = columns;
      const names = [label, ...labels, ...references, ...queries, ...facts];
      scene.truth = truthRowsDigest(rows, [...new Set(names.filter((name) => name !== undefined))], keys);
    },
  });
  if (data !== undefined) requireLikeKeys(config, table, predictions);
  // One file for both is in its own order already.
  const aligned = await readPredictions(engine, predictions, config, data === undefined ? undefined : keys);
  noteUnused(scene, "this change", unusedOf(evaluated.truth, aligned));
  noteUnlabelled(scene, aligned.said);
  const repeats = await readRepeats(
    scene,
    { path, digest: file.digest, said: aligned.said },
    keys,
    evaluated,
  );
  const candidate = withRepeats(sideOf(evaluated.truth, aligned.said, config.threshold), repeats, config);
  const baselines = new Map<BaselineName, Side | Missing>();
  const otherTables = new Map<BaselineName, OpenTable>();
  for (const name of scene.baselineNames) {
    if (name === TRIVIAL) {
      baselines.set(name, trivialSide(evaluated.truth, evaluated.weights));
      continue;
    }
    if (scene.isPassport(name)) {
      baselines.set(name, recordedSide(scene, evaluated.truth, name));
      continue;
    }
    const other = await scene.openBaseline(name, path, "predictions");
    if ("reason" in other) {
      baselines.set(name, other);
    } else if (other.digest === file.digest && (await sameRepeats(scene, name, repeats))) {
      baselines.set(name, candidate);
    } else {
      try {
        const opened = await scene.openTable(other);
        if (data === undefined && name !== CHAMPION) otherTables.set(name, opened);
        const said = await joinBaseline(scene, name, opened, keys, evaluated);
        if ("reason" in said) {
          baselines.set(name, said);
          continue;
        }
        const first = { path, digest: other.digest, said };
        const others =
          name === CHAMPION ? [] : await readBaselineRepeats(scene, name, first, keys, evaluated);
        const side = sideOf(evaluated.truth, said, config.threshold);
        baselines.set(name, unlikeRuns(name, config, others) ?? withRepeats(side, others, config));
      } catch (thrown) {
        baselines.set(name, missingFor(thrown));
      }
    }
  }
  if (data === undefined || config.data === undefined)
    return { evaluated, candidate, baselines, otherTables };
  return { evaluated, candidate, baselines, otherTables: await openOtherTables(scene, config.data, data) };
}

async function joinBaseline(
  scene: Scene,
  name: BaselineName,
  table: OpenTable,
  keys: readonly string[] | undefined,
  { table: truthTable, truth }: Evaluated,
): Promise<Said | Missing> {
  if (keys === undefined)
    return {
      code: "evaluation/key-needed",
      reason: `the predictions of ${name} differ from these, and nothing says which rows belong together`,
      fix: "Name the column that tells rows apart with `key:`.",
    };
  requireLikeKeys(scene.config, truthTable, table);
  const aligned = await readPredictions(scene.engine, table, scene.config, keys);
  if (scene.config.data === undefined) await noteOtherLabels(scene, name, table, keys, truth);
  noteUnused(scene, name, unusedOf(truth, aligned));
  noteUnlabelled(scene, aligned.said);
  return aligned.said;
}

function noteUnlabelled(scene: Scene, { by, predictions, unlabelled = 0 }: Said): void {
  if (unlabelled === 0 || scene.config.task !== "multiclass-classification" || predictions === undefined)
    return;
  const undecided = predictions.filter((label) => label === NO_LABEL).length;
  noteUndecided(scene, by, undecided, predictions.length);
}

function unusedOf({ judged }: Truth, { said, unused }: AlignedPredictions): number {
  return said.listed === undefined || judged === undefined ? unused : unusedLists(judged, said.listed);
}
