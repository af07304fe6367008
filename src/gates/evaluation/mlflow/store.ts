import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { posix, resolve, sep } from "node:path";
import { parse as parseYaml } from "yaml";
import { AssayError, reasonOf } from "../../../model/error.ts";
import type { LocalInput } from "../../../model/gate.ts";
import type { MetricValue } from "../file-metrics/parse.ts";
import { readHistory } from "./history.ts";
import { type MlflowRun, noRun } from "./run.ts";

const MOST_NAMES = 100_000;
const DEEPEST = 32;
/** A `meta.yaml` has some twenty lines. */
const LARGEST_META = 1_000_000;
const LARGEST_HISTORY = 50_000_000;
/** As numbered in the protocol of MLflow's `RunStatus`. */
const STATUSES = new Map([
  ["1", "RUNNING"],
  ["2", "SCHEDULED"],
  ["3", "FINISHED"],
  ["4", "FAILED"],
  ["5", "KILLED"],
]);

export interface StorePlace {
  /** The folder that no path may leave, absolute. */
  readonly root: string;
  /** As the config names it. */
  readonly store: string;
  /** Opens a file of the tree by its path and remembers that it was read. */
  open(path: string): Promise<LocalInput>;
}

/**
 * Reads a run of MLflow's file store, `<store>/<experiment>/<run>`; also where git ignores it. Of the metrics only
 * those of `keys` are read, the others are there by name. Links are not followed.
 * @throws AssayError `evaluation/mlflow-store`, `evaluation/mlflow-run`
 */
export async function readStoreRun(
  place: StorePlace,
  id: string,
  keys: ReadonlySet<string>,
): Promise<MlflowRun> {
  await requireInside(place);
  const folder = await folderOf(place, id);
  const meta = await readMeta(place, `${folder}/meta.yaml`);
  if ((meta.run_id ?? meta.run_uuid) !== id)
    throw unusable(
      `\`${folder}/meta.yaml\` belongs to another run`,
      "Restore the folder as MLflow wrote it.",
    );
  const metrics = new Map<string, MetricValue>();
  for (const [name, kind] of await namesBelow(place.root, `${folder}/metrics`)) {
    if (kind !== "file") metrics.set(name, "a link or no plain file, and is not followed");
    else if (!keys.has(name)) metrics.set(name, "not read");
    else metrics.set(name, await readMetric(place, `${folder}/metrics/${name}`));
  }
  const status =
    STATUSES.get(meta.status ?? "") ?? `of the unknown status ${meta.status?.slice(0, 20) ?? "none"}`;
  return { id, status, stage: meta.lifecycle_stage ?? "active", metrics };
}

async function requireInside({ root, store }: StorePlace): Promise<void> {
  const [home, real] = await Promise.all([
    realpath(root),
    realpath(resolve(root, store)).catch(() => undefined),
  ]);
  if (real === undefined)
    throw unusable(
      `there is no folder \`${store}\``,
      "Check `store:`; it starts at the folder of `assay.yml`.",
    );
  if (real === home || real.startsWith(home.endsWith(sep) ? home : home + sep)) return;
  throw unusable(
    `\`${store}\` leads out of the tree`,
    "Copy the run into the tree before Assay, or name a server with `tracking_uri:`.",
  );
}

async function folderOf({ root, store }: StorePlace, id: string): Promise<string> {
  const experiments = await readdir(resolve(root, store), { withFileTypes: true }).catch((thrown) => {
    throw unusable(
      `\`${store}\` cannot be read: ${reasonOf(thrown)}`,
      "Name the folder that holds the experiments.",
    );
  });
  const found: string[] = [];
  for (const experiment of experiments.filter((entry) => entry.isDirectory())) {
    const folder = posix.join(store, experiment.name, id);
    if ((await lstat(resolve(root, folder)).catch(() => undefined))?.isDirectory()) found.push(folder);
  }
  if (found.length === 1) return found[0];
  if (found.length === 0) throw noRun(id, `\`${store}\``);
  throw unusable(
    `${found.length} experiments of \`${store}\` have the run \`${id}\``,
    "Remove the copies, so that it is clear which one is meant.",
  );
}

async function readMeta(place: StorePlace, path: string): Promise<Partial<Record<string, string>>> {
  await requirePlain(place, path);
  const { localPath, bytes } = await place.open(path);
  try {
    if (bytes > LARGEST_META) throw new Error(`it has ${bytes} bytes`);
    // Every value as the text that it is: ids of digits alone would become numbers.
    const meta: unknown = parseYaml(await readFile(localPath, "utf8"), {
      schema: "failsafe",
      maxAliasCount: 0,
    });
    if (typeof meta !== "object" || meta === null) throw new Error("it has no keys");
    const texts = Object.entries(meta).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return Object.fromEntries(texts);
  } catch (thrown) {
    throw unusable(`\`${path}\` cannot be understood: ${reasonOf(thrown)}`, "Restore it as MLflow wrote it.");
  }
}

async function readMetric(place: StorePlace, path: string): Promise<MetricValue> {
  const { localPath, bytes } = await place.open(path);
  if (bytes > LARGEST_HISTORY)
    return `a history of ${bytes} bytes, more than the ${LARGEST_HISTORY} that are read`;
  return readHistory(await readFile(localPath, "latin1"));
}

async function requirePlain({ root }: StorePlace, path: string): Promise<void> {
  if ((await lstat(resolve(root, path)).catch(() => undefined))?.isFile()) return;
  throw unusable(`\`${path}\` is missing, or is no plain file`, "Restore the folder as MLflow wrote it.");
}

/** Names of metrics, slashes between folders, and what is there. */
async function namesBelow(root: string, folder: string): Promise<ReadonlyMap<string, "file" | "other">> {
  const names = new Map<string, "file" | "other">();
  const walk = async (prefix: string, depth: number): Promise<void> => {
    const place = resolve(root, folder, prefix);
    if (!(await lstat(place).catch(() => undefined))?.isDirectory()) return;
    for (const entry of await readdir(place, { withFileTypes: true })) {
      const name = `${prefix}${entry.name}`;
      if (names.size >= MOST_NAMES || depth > DEEPEST)
        throw unusable(`\`${folder}\` holds more than a run's metrics`, "Check what writes into it.");
      if (entry.isDirectory()) await walk(`${name}/`, depth + 1);
      else names.set(name, entry.isFile() ? "file" : "other");
    }
  };
  await walk("", 0);
  return names;
}

function unusable(what: string, fix: string): AssayError {
  return new AssayError("evaluation/mlflow-store", `The MLflow store cannot be used: ${what}.`, { fix });
}
