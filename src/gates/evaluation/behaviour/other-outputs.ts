import { listNames } from "../../../engines/names.ts";
import { openModelFile } from "../../../engines/onnx/model-file.ts";
import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { Need } from "../../../model/evidence.ts";
import type { LocalInput } from "../../../model/gate.ts";
import { sideOf } from "../collect/outcome.ts";
import type { EvaluationConfig } from "../config.ts";
import type { Side } from "../said.ts";
import type { Evaluated, Scene, Sides } from "../scene.ts";
import { requireLikeKeys } from "../tables/key-types.ts";
import { readKeys, readPredictions } from "../tables/predictions.ts";
import { type OpenTable, readRows, requireColumn } from "../tables/table.ts";
import { runPlain } from "./runs.ts";

/** What this change's outputs are compared with. */
export interface Other {
  readonly side: Side;
  /** `` `models/original.onnx` `` or the baseline's label, for sentences. */
  readonly name: string;
}

/** The other side of a parity rule. @throws AssayError as `openModelRun` and `readPredictions` */
export async function otherOutputs(scene: Scene, sides: Sides, need: Need): Promise<Other | Missing> {
  const { options, against, metric } = need;
  const [model, predictions] = [textOf(options["model"]), textOf(options["predictions"])];
  if (model !== undefined && predictions !== undefined)
    throw new AssayError(
      "evaluation/behaviour",
      `\`${metric}\` has both \`model\` and \`predictions\` to compare with.`,
      { fix: "Write one rule for each." },
    );
  if (model !== undefined) return fromModel(scene, sides.evaluated, model);
  if (predictions !== undefined) return fromPredictions(scene, sides.evaluated, predictions, options);
  const known = against === undefined ? undefined : sides.baselines.get(against);
  if (known !== undefined && "reason" in known) return known;
  if (known !== undefined && against !== undefined)
    return { side: known, name: scene.job.baselines.get(against)?.label ?? against };
  return {
    code: "evaluation/behaviour",
    reason: `\`${metric}\` has no other model to compare with`,
    fix: "Add `model: path.onnx` or `predictions: path` to the rule, or write `no_worse_than: baseline` with `by`.",
  };
}

async function fromModel(scene: Scene, evaluated: Evaluated, path: string): Promise<Other> {
  const { model } = scene.config;
  if (model === undefined)
    throw new AssayError(
      "evaluation/behaviour",
      `The rule names the model \`${path}\`, but the gate reads \`predictions\` and feeds no model.`,
      { fix: "Record what that model says in a table and name it with `predictions:` in the rule." },
    );
  const open = (file: string) => scene.open(file, "model");
  const other = await openModelFile(open, path);
  const own = await openModelFile((file) => scene.job.candidate.open(file), model);
  if (other.identity === own.identity) throw itself(path, model);
  return { side: await runPlain(scene, evaluated, other), name: `\`${path}\`` };
}

async function fromPredictions(
  scene: Scene,
  evaluated: Evaluated,
  path: string,
  options: Need["options"],
): Promise<Other> {
  const file = await scene.open(path, "predictions");
  await requireOther(scene, file);
  const table = await scene.openTable(file);
  const config = columnsConfig(scene.config, options);
  const keys = await keysOf(scene, evaluated);
  if (keys === undefined && table.rows !== evaluated.rows)
    throw new AssayError(
      "evaluation/length-mismatch",
      `\`${path}\` has ${table.rows} rows and \`${evaluated.table.file.path}\` ${evaluated.rows}, and nothing says which belong together.`,
      {
        fix: "Record every row in the same order, or name the column that tells rows apart with `key:`.",
        location: { path },
      },
    );
  if (keys !== undefined) requireLikeKeys(config, evaluated.table, table);
  const { said } = await readPredictions(scene.engine, table, config, keys);
  const side = sideOf(evaluated.truth, said, config.threshold);
  requireKnownLabels(side, evaluated, path);
  return { side, name: `\`${path}\`` };
}

/** A label that is no class of the gate's is another classifier's, not a disagreement. */
function requireKnownLabels({ outcome }: Side, { truth }: Evaluated, path: string): void {
  const { classes, yPred } = outcome;
  if (yPred === undefined || classes.length === 0) return;
  const known = new Set(truth.classes);
  const row = yPred.findIndex((code) => classes[code] !== undefined && !known.has(classes[code]));
  if (row === -1) return;
  throw new AssayError(
    "evaluation/label-unknown",
    `\`${path}\` predicts ${classes[yPred[row]]} in row ${row + 1}, which is none of the classes ${listNames(truth.classes)}.`,
    {
      fix: "Name all classes with `classes`, or record the model that this one was made from.",
      location: { path },
    },
  );
}

/** The gate's own `score` and `prediction` are a model's outputs where it has one, and no columns. */
function columnsConfig(config: EvaluationConfig, options: Need["options"]): EvaluationConfig {
  const own: Partial<EvaluationConfig> = config.model === undefined ? config : {};
  const score = options["score"];
  return {
    ...config,
    prediction: textOf(options["prediction"]) ?? own.prediction,
    score: Array.isArray(score) ? score.map(String) : (textOf(score) ?? own.score),
    // What a framework records are probabilities already.
    activation: own.activation,
  };
}

async function keysOf(
  scene: Scene,
  { table }: { readonly table: OpenTable },
): Promise<readonly string[] | undefined> {
  const { key, batch } = scene.config;
  if (key === undefined) return undefined;
  requireColumn(table, key, "key");
  return readKeys(await readRows(scene.engine, table, [key], batch ?? 4096, undefined, key), key);
}

async function requireOther({ config, files, job }: Scene, other: LocalInput): Promise<void> {
  const path = config.predictions;
  if (path === undefined) return;
  const { file: own } = await files.open(path, "predictions", job.candidate, undefined);
  if (own.digest === other.digest) throw itself(other.path, path);
}

function itself(path: string, own: string): AssayError {
  return new AssayError(
    "evaluation/behaviour",
    `\`${path}\` has the very bytes of \`${own}\`: this would compare it with itself.`,
    { fix: "Name what the model was made from, before it was converted or quantised.", location: { path } },
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
