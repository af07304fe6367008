import { KEPT } from "../../../model/baseline-names.ts";
import { AssayError } from "../../../model/error.ts";
import type { Scene, Sides } from "../scene.ts";
import { readEvaluated, truthColumns } from "./evaluated.ts";
import { recordedSide } from "./recorded.ts";

/**
 * What a passport kept of its model, in the place of a model or of predictions, on the rows that are here.
 * @throws AssayError `golden/other-rows`, `golden/predictions` where the rows or the bytes are others
 */
export async function collectFromKept(scene: Scene): Promise<Sides> {
  const { data, predictions = "" } = scene.config;
  const file =
    data === undefined ? await scene.open(predictions, "predictions") : await scene.open(data, "data");
  const table = await scene.openTable(file);
  const columns = truthColumns(scene, table);
  const evaluated = await readEvaluated(scene, table, columns, { columns: [], visit: async () => {} });
  const candidate = recordedSide(scene, evaluated.truth, KEPT);
  if ("reason" in candidate)
    throw new AssayError(candidate.code, `${candidate.reason}.`, { location: { path: file.path } });
  return { evaluated, candidate, baselines: new Map(), otherTables: new Map() };
}
