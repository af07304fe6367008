import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName, Evidence, Input } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import { measureNumbers, type Numbers } from "../file-metrics/measure.ts";
import { FILE_METRIC, fileMetricOptions } from "../file-metrics/metric.ts";
import { CHAMPION, type Scene } from "../scene.ts";
import type { MlflowRunConfig } from "./config.ts";
import { serverOf } from "./credentials.ts";
import { type MlflowRun, requireFinished, runDigest } from "./run.ts";
import { readServerRun } from "./server.ts";
import { readStoreRun } from "./store.ts";

/**
 * Reads the numbers that rules name from a finished MLflow run and, where they ask, from the champion's.
 * @throws AssayError for a run of this change that cannot be read or did not finish
 */
export async function measureMlflowRun(scene: Scene, config: MlflowRunConfig): Promise<Evidence> {
  const candidate = await readNumbers(scene, config, config.run, undefined);
  const baselines = new Map<BaselineName, Numbers | Missing>();
  for (const name of scene.baselineNames)
    baselines.set(name, name === CHAMPION ? await readChampion(scene, config) : noCommit(name));
  return measureNumbers(scene, candidate, baselines);
}

async function readChampion(scene: Scene, config: MlflowRunConfig): Promise<Numbers | Missing> {
  const { champion } = scene.config;
  if (champion === undefined)
    return {
      code: "baseline/not-configured",
      reason: "the gate names no champion",
      fix: "Add `champion:` with the id of the run to compare with, kept in the same place.",
    };
  try {
    return await readNumbers(scene, config, champion, CHAMPION);
  } catch (thrown) {
    const missing = missingFor(thrown);
    return { ...missing, reason: `of ${CHAMPION}: ${missing.reason}` };
  }
}

/** The id in another commit's config is not read: rules and runs are always those of this change. */
function noCommit(name: BaselineName): Missing {
  return {
    code: "baseline/not-configured",
    reason: `an MLflow run is named by its id and belongs to no commit, so \`${name}\` has none`,
    fix: "Compare with `no_worse_than: champion` and `champion: <id of a run>`, with a passport, or judge by `min` and `max`.",
  };
}

async function readNumbers(
  scene: Scene,
  config: MlflowRunConfig,
  id: string,
  label: string | undefined,
): Promise<Numbers> {
  const tree = label === undefined ? {} : { tree: label };
  const run = await readRun(scene, config, id, (input) => scene.inputs.push({ ...input, ...tree }));
  requireFinished(run);
  return { name: `MLflow run \`${id}\``, metrics: run.metrics };
}

async function readRun(
  scene: Scene,
  { tracking_uri, store }: MlflowRunConfig,
  id: string,
  remember: (input: Input) => void,
): Promise<MlflowRun> {
  if (store === undefined) {
    const server = serverOf(tracking_uri, scene.job.secrets);
    const run = await readServerRun(server, id);
    // Ends alike for every run, as a passport has its name from there and outlives the run.
    remember({ role: "predictions", path: `${server.url}/runs/${id}/metrics`, ...runDigest(run) });
    return run;
  }
  const { candidate } = scene.job;
  const { root } = candidate;
  if (root === undefined)
    throw new AssayError(
      "evaluation/mlflow-store",
      `${candidate.label} is no folder that could hold \`${store}\`.`,
      {
        fix: "Run the gate on a checkout.",
      },
    );
  const open = async (path: string) => {
    const file = await candidate.open(path);
    remember({ role: "predictions", path, digest: file.digest, bytes: file.bytes });
    return file;
  };
  return readStoreRun({ root, store, open }, id, keysOf(scene));
}

function keysOf({ job }: Scene): ReadonlySet<string> {
  const needs = job.needs.filter(({ metric }) => metric === FILE_METRIC.id);
  return new Set(needs.map(({ options }) => fileMetricOptions(options).key));
}
