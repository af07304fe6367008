import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import type { Side } from "../said.ts";
import type { Scene, Sides } from "../scene.ts";
import { readRows } from "../tables/table.ts";
import { readQueries } from "./queries.ts";

/** Baselines whose table has queries that this change's has not are no baselines: the hard ones may be gone. */
export async function withoutVanished(scene: Scene, sides: Sides): Promise<Sides> {
  const { query } = scene.config;
  const { judged } = sides.evaluated.truth;
  if (judged === undefined || query === undefined) return sides;
  const here = new Set(judged.names);
  const baselines = new Map<BaselineName, Side | Missing>(sides.baselines);
  for (const [name, table] of sides.otherTables) {
    if (!table.columns.some((column) => column.name === query)) continue;
    try {
      const rows = await readRows(scene.engine, table, [query], scene.config.batch ?? 4096, undefined, [
        query,
      ]);
      const gone = readQueries(rows, scene.config).names.filter((one) => !here.has(one));
      if (gone.length === 0) continue;
      baselines.set(name, {
        code: "evaluation/query-vanished",
        reason: `\`${table.file.path}\` of ${name} has ${gone.length} ${gone.length === 1 ? "query" : "queries"} that this change has not`,
        fix: "Put the queries back, or change the baseline's data first in a change of its own.",
      });
    } catch (thrown) {
      baselines.set(name, missingFor(thrown));
    }
  }
  return { ...sides, baselines };
}
