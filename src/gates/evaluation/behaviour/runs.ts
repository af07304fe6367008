import { type ModelFile, openModelFile } from "../../../engines/onnx/model-file.ts";
import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import type { Tree } from "../../../model/gate.ts";
import { missingFor, missingInBaseline } from "../../../model/missing.ts";
import { createRandom, deriveSeed } from "../../../stats/random.ts";
import type { EvaluationConfig } from "../config.ts";
import { openModelRun } from "../model-run.ts";
import { type Side, sideOf } from "../outcome.ts";
import { CHAMPION, type Evaluated, type Scene } from "../scene.ts";
import { type OpenTable, openTable, readRows, requireColumn } from "../table.ts";
import { readTruth, type Truth } from "../truth.ts";
import type { CasesBehaviour, DirectionBehaviour, InvarianceBehaviour } from "./config.ts";
import { type Perturbation, perturbationOf } from "./perturb.ts";

const BATCH = 2048;

/** What a model says of the data with one column changed. */
export interface PerturbedSide {
  readonly side: Side;
  /** Rows that the change made different. */
  readonly rows: Uint32Array;
}

/**
 * Scores the evaluated rows again with a column changed.
 * @throws AssayError `evaluation/behaviour` for a column that does not feed the model, and as `openModelRun`
 */
export async function runPerturbed(
  { engine, config, job }: Scene,
  { table, truth }: Evaluated,
  model: ModelFile,
  behaviour: InvarianceBehaviour | DirectionBehaviour,
): Promise<PerturbedSide> {
  const column = requireColumn(table, behaviour.column, `behaviour ${behaviour.name}`);
  const run = await openModelRun(model, table, config);
  try {
    if (!run.columns.includes(column.name)) throw feedsNothing(behaviour, model, run.columns);
    // The same noise for every model, so that both are asked the same.
    const random = createRandom(deriveSeed(job.seed, `behaviour ${behaviour.name}`));
    const perturb: Perturbation = perturbationOf(behaviour, column, random);
    const rows: number[] = [];
    let done = 0;
    await readRows(engine, table, run.columns, config.batch ?? BATCH, {
      kept: [],
      visit: async (batch) => {
        const before = batch.columns.get(column.name);
        if (before === undefined) throw new TypeError(`the column ${column.name} was not read`);
        const { column: after, changed } = perturb(before);
        changed.forEach((flag, row) => {
          if (flag === 1) rows.push(done + row);
        });
        done += batch.rows;
        await run.score({ rows: batch.rows, columns: new Map([...batch.columns, [column.name, after]]) });
      },
    });
    return { side: sideOf(truth, run.said(), config.threshold), rows: Uint32Array.from(rows) };
  } finally {
    await run.close();
  }
}

/** What a model says of the evaluated rows. @throws AssayError as `openModelRun` */
export async function runPlain(scene: Scene, { table, truth }: Evaluated, model: ModelFile): Promise<Side> {
  return runTable(scene, table, truth, scene.config, model);
}

/** The table of cases with what must be predicted, in the classes of the evaluated rows. */
export interface CaseTable {
  readonly table: OpenTable;
  readonly truth: Truth;
}

/** @throws AssayError as `openTable` and `readTruth` */
export async function openCases(
  scene: Scene,
  { truth }: Evaluated,
  { data, name }: CasesBehaviour,
): Promise<CaseTable> {
  const table = await openTable(scene.engine, await scene.open(data, "data"));
  const label = requireColumn(table, scene.config.label, `label of behaviour ${name}`);
  const rows = await readRows(scene.engine, table, [label.name], BATCH);
  // Cases may hold one label only; which there are is known from the data.
  const classes = truth.scoreOrder.length > 0 ? { classes: [...truth.scoreOrder] } : {};
  return { table, truth: readTruth(rows, { ...scene.config, ...classes }, label) };
}

export async function runCases(scene: Scene, { table, truth }: CaseTable, model: ModelFile): Promise<Side> {
  return runTable(scene, table, truth, scene.config, model);
}

async function runTable(
  { engine }: Scene,
  table: OpenTable,
  truth: Truth,
  config: EvaluationConfig,
  model: ModelFile,
): Promise<Side> {
  const run = await openModelRun(model, table, config);
  try {
    await readRows(engine, table, run.columns, config.batch ?? BATCH, {
      kept: [],
      visit: (batch) => run.score(batch),
    });
    return sideOf(truth, run.said(), config.threshold);
  } finally {
    await run.close();
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
