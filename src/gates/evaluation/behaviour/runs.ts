import type { Batch } from "../../../engines/engine.ts";
import { didYouMean, listNames } from "../../../engines/names.ts";
import { type ModelFile, openModelFile } from "../../../engines/onnx/model-file.ts";
import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import type { Tree } from "../../../model/gate.ts";
import { missingFor, missingInBaseline } from "../../../model/missing.ts";
import { createRandom, deriveSeed } from "../../../stats/random.ts";
import { sideOf } from "../collect/outcome.ts";
import type { EvaluationConfig } from "../config.ts";
import { openImages } from "../image-inputs/open-images.ts";
import type { Side } from "../said.ts";
import { CHAMPION, type Evaluated, Scene, type Sides } from "../scene.ts";
import { type ModelRun, openModelRun, partsOf } from "../scoring/model-run.ts";
import { closeArrays, openArrays } from "../scoring/tensors.ts";
import { cellText, type OpenTable, readRows, requireColumn } from "../tables/table.ts";
import { readTruth } from "../tables/truth.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import type { CasesBehaviour, DirectionBehaviour, InvarianceBehaviour } from "./config.ts";
import { namedTexts, type Perturbation, perturbationOf } from "./perturb.ts";

const BATCH = 2048;

/** What a model says of the data with one column changed. */
export interface PerturbedSide {
  readonly side: Side;
  /** Rows that the change made different. */
  readonly rows: Uint32Array;
  /** Texts that the behaviour names and no row has. */
  readonly unseen: readonly string[];
}

/**
 * Scores the evaluated rows again with a column changed.
 * @throws AssayError `evaluation/behaviour` for a column that does not feed the model, and as `openModelRun`
 */
export function runPerturbed(
  scene: Scene,
  { table, truth }: Evaluated,
  model: ModelFile,
  behaviour: InvarianceBehaviour | DirectionBehaviour,
): Promise<PerturbedSide> {
  const { config, job } = scene;
  const column = requireColumn(table, behaviour.column, `behaviour ${behaviour.name}`);
  return withRun(scene, table, model, config.tensors, async (run, score) => {
    if (!run.columns.includes(column.name)) throw feedsNothing(behaviour, model, run.columns);
    // The same noise for every model, so that both are asked the same.
    const random = createRandom(deriveSeed(job.seed, `behaviour ${behaviour.name}`));
    const perturb: Perturbation = perturbationOf(behaviour, column, random, config.fill?.[column.name]);
    const rows: number[] = [];
    const unseen = namedTexts(behaviour, column);
    let done = 0;
    await readRows(scene.engine, table, run.columns, config.batch ?? BATCH, {
      kept: [],
      visit: async (batch) => {
        const before = batch.columns.get(column.name);
        if (before === undefined) throw new TypeError(`the column ${column.name} was not read`);
        for (let row = 0; row < batch.rows && unseen.size > 0; row++)
          unseen.delete(cellText(before, row) ?? "");
        const { column: after, changed } = perturb(before);
        changed.forEach((flag, row) => {
          if (flag === 1) rows.push(done + row);
        });
        done += batch.rows;
        await score({ rows: batch.rows, columns: new Map([...batch.columns, [column.name, after]]) });
      },
    });
    return {
      side: sideOf(truth, run.said(), config.threshold),
      rows: Uint32Array.from(rows),
      unseen: [...unseen],
    };
  });
}

/** What a model says of the evaluated rows. @throws AssayError as `openModelRun` */
export async function runPlain(scene: Scene, { table, truth }: Evaluated, model: ModelFile): Promise<Side> {
  return runTable(scene, table, truth, model, scene.config.tensors);
}

/** The table of cases with what must be predicted, in the classes of the evaluated rows. */
export interface CaseTable {
  readonly table: OpenTable;
  readonly truth: Truth;
}

/** @throws AssayError as `openTable` and `readTruth` */
export async function openCases(
  scene: Scene,
  { evaluated: { truth }, candidate }: Sides,
  { data, name }: CasesBehaviour,
): Promise<CaseTable> {
  const table = await scene.openTable(await scene.open(data, "data"));
  const label = requireColumn(table, scene.config.label, `label of behaviour ${name}`);
  const rows = await readRows(scene.engine, table, [label.name], BATCH);
  // Cases may hold one label only; which there are is known from the data.
  const classes = truth.scoreOrder.length > 0 ? { classes: [...truth.scoreOrder] } : {};
  const wanted = readTruth(rows, { ...scene.config, ...classes }, label);
  requireKnownLabels(wanted, [...truth.classes, ...candidate.outcome.classes], name, data);
  return { table, truth: wanted };
}

/** A label that neither the data nor the model knows could only be predicted wrong: a typo, and no fault of the model. */
function requireKnownLabels(
  { classes, yTrue }: Truth,
  known: readonly string[],
  name: string,
  path: string,
): void {
  const row = yTrue.findIndex((code) => classes.length > 0 && !known.includes(classes[code]));
  if (row === -1) return;
  const label = classes[yTrue[row]];
  throw new AssayError(
    "evaluation/behaviour",
    `The behaviour ${name} wants ${label} in row ${row + 1} of \`${path}\`, which neither the data nor the model knows; they know ${listNames(known)}.`,
    { fix: didYouMean(label, known) ?? "Correct the label of the case.", location: { path } },
  );
}

/** @throws AssayError `evaluation/behaviour` where arrays feed the model, and as `openModelRun` */
export async function runCases(scene: Scene, { table, truth }: CaseTable, model: ModelFile): Promise<Side> {
  if (scene.config.tensors !== undefined)
    throw new AssayError(
      "evaluation/behaviour",
      `\`tensors\` holds the rows of \`${scene.config.data}\`, and none for the cases of \`${table.file.path}\`.`,
      { fix: "Cases need a model whose inputs are columns." },
    );
  return runTable(scene, table, truth, model, undefined);
}

function runTable(
  scene: Scene,
  table: OpenTable,
  truth: Truth,
  model: ModelFile,
  tensors: Tensors,
): Promise<Side> {
  const { engine, config } = scene;
  return withRun(scene, table, model, tensors, async (run, score) => {
    // A model that arrays or images feed reads no column, and still has rows.
    const names = run.columns.length > 0 ? run.columns : [table.columns[0].name];
    await readRows(engine, table, names, config.batch ?? BATCH, { kept: [], visit: score });
    return sideOf(truth, run.said(), config.threshold);
  });
}

type Tensors = EvaluationConfig["tensors"];

/** Opens a model with all that feeds it beside the table, and closes both after the work. */
async function withRun<Result>(
  { job, engine }: Scene,
  table: OpenTable,
  model: ModelFile,
  tensors: Tensors,
  work: (run: ModelRun, score: (batch: Batch) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  // A scene of its own: what was read before is in the report already.
  const again = new Scene({ ...job, config: { ...job.config, tensors } }, engine);
  const arrays = new Map(await openArrays(again));
  let run: ModelRun | undefined;
  try {
    const images = await openImages(again, table, "format" in table.file);
    if (images !== undefined) arrays.set(images.input, images.array);
    const opened = await openModelRun(model, table, job.config, arrays);
    run = opened;
    return await work(opened, async (batch) => {
      for (const part of partsOf(batch, images?.array.rowsAtOnce)) await opened.score(part);
    });
  } finally {
    await run?.close();
    await closeArrays(arrays);
  }
}

/** The model of a side, opened again without a further entry among the report's inputs. */
export async function openModelOf(
  scene: Scene,
  name: BaselineName | undefined,
): Promise<ModelFile | Missing> {
  const { model = "", champion } = scene.config;
  const { candidate, baselines } = scene.job;
  const from = (tree: Tree, path: string) => openModelFile((file) => tree.open(file), path);
  if (name === undefined) return from(candidate, model);
  if (name === CHAMPION && champion !== undefined) return from(candidate, champion).catch(missingFor);
  const tree = baselines.get(name);
  if (tree !== undefined) return from(tree, model).catch(missingInBaseline);
  return { code: "baseline/not-configured", reason: `this run has no model of \`${name}\`` };
}

function feedsNothing(
  { name, column }: InvarianceBehaviour | DirectionBehaviour,
  model: ModelFile,
  columns: readonly string[],
): AssayError {
  return new AssayError(
    "evaluation/behaviour",
    `The behaviour ${name} changes ${column}, which does not feed \`${model.path}\`; its columns are ${columns.join(", ")}.`,
    { fix: "Name a column that the model reads; one that it does not read cannot move it." },
  );
}
