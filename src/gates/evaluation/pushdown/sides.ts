import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import { noteUnused } from "../collect-repeats.ts";
import { CHAMPION, openOtherTables, PASSPORT, type Scene, TRIVIAL } from "../scene.ts";
import { sliceColumns } from "../slices.ts";
import { type OpenTable, openTable } from "../table.ts";
import type { Truth } from "../truth.ts";
import { countRows, requireKeys, unusedRows } from "./keys.ts";
import { joinRows, requireKey, type SqlRows } from "./sql-rows.ts";
import { readLabels } from "./truth.ts";

/** The candidate's own bytes. */
export const SAME = "same";

/** What the metrics of a gate are computed from. */
export interface SqlSides {
  readonly truthTable: OpenTable;
  readonly truth: Truth;
  readonly slices: readonly string[];
  readonly candidate: SqlRows;
  /** The candidate beside a baseline. */
  readonly pairs: ReadonlyMap<BaselineName, SqlRows | typeof SAME | Missing>;
  /** Tables of baselines that differ from this change's. */
  readonly otherTables: ReadonlyMap<BaselineName, OpenTable>;
}

/** Opens predictions, truth and baselines, and sees that their keys pair the rows. Reads no row itself. */
export async function openSides(scene: Scene, path: string): Promise<SqlSides> {
  const { config, engine } = scene;
  const file = await scene.open(path, "predictions");
  const predictions = await openTable(engine, file);
  const data = config.data === undefined ? undefined : await scene.open(config.data, "data");
  const truthTable = data === undefined ? predictions : await openTable(engine, data);
  const slices = sliceColumns(scene.job.needs, config.slices ?? [], truthTable);
  const truth = await readLabels(engine, config, truthTable);
  if (data !== undefined) requireKey(config);
  if (config.key !== undefined) await requireKeys(engine, truthTable, config.key);
  const candidate = joinRows(engine, config, truthTable, slices, { candidate: predictions });
  if (predictions !== truthTable) {
    await requireKeys(engine, predictions, requireKey(config));
    const joined = await countRows(engine, candidate.from);
    noteUnused(scene, "this change", unusedRows(truthTable, predictions, joined));
  }
  const pairs = new Map<BaselineName, SqlRows | typeof SAME | Missing>();
  const otherTables = new Map<BaselineName, OpenTable>();
  for (const name of scene.baselineNames) {
    if (name === TRIVIAL || name === PASSPORT) {
      pairs.set(name, notThere(name));
      continue;
    }
    const other = await scene.openBaseline(name, path, "predictions");
    if ("reason" in other) pairs.set(name, other);
    else if (other.digest === file.digest) pairs.set(name, SAME);
    else pairs.set(name, await pairWith(name, () => openTable(engine, other)).catch(missingFor));
  }
  const known = { truthTable, truth, slices, candidate, pairs };
  if (data === undefined || config.data === undefined) return { ...known, otherTables };
  return { ...known, otherTables: await openOtherTables(scene, config.data, data) };

  async function pairWith(name: BaselineName, open: () => Promise<OpenTable>): Promise<SqlRows> {
    const baseline = await open();
    if (data === undefined && name !== CHAMPION) otherTables.set(name, baseline);
    if (config.key === undefined)
      throw new AssayError(
        "evaluation/key-needed",
        `The predictions of ${name} differ from these, and nothing says which rows belong together.`,
        { fix: "Name the column that tells rows apart with `key:`." },
      );
    await requireKeys(engine, baseline, config.key);
    const rows = joinRows(engine, config, truthTable, slices, { candidate: predictions, baseline });
    noteUnused(scene, name, unusedRows(truthTable, baseline, await countRows(engine, rows.from)));
    return rows;
  }
}

function notThere(name: BaselineName): Missing {
  return {
    code: "evaluation/not-in-sql",
    reason: `SQL compares with other files of predictions, not with \`${name}\` row by row`,
    fix: "Compare with `baseline` or `champion`, or say `compute: memory`.",
  };
}
