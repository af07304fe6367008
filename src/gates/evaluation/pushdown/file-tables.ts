import type { BaselineName } from "../../../model/evidence.ts";
import { openOtherTables, type Scene } from "../scene.ts";
import { SAME, type SqlTables } from "./tables.ts";

/** Tables of predictions and data that lie in files. */
export async function openFileTables(scene: Scene, path: string): Promise<SqlTables> {
  const { config, engine } = scene;
  const file = await scene.open(path, "predictions");
  const predictions = await scene.openTable(file);
  const data = config.data === undefined ? undefined : await scene.open(config.data, "data");
  return {
    engine,
    predictions,
    ...(data === undefined ? {} : { data: await scene.openTable(data) }),
    baseline: async (name: BaselineName) => {
      const other = await scene.openBaseline(name, path, "predictions");
      if ("reason" in other) return other;
      return other.digest === file.digest ? SAME : scene.openTable(other);
    },
    otherData: async () =>
      data === undefined || config.data === undefined ? new Map() : openOtherTables(scene, config.data, data),
  };
}
