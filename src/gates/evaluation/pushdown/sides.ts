import type { Engine } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";
import { noteUnused } from "../collect/other-rows.ts";
import { noteUndecided } from "../collect/undecided.ts";
import { CHAMPION, noteUnseenRows, type Scene, TRIVIAL } from "../scene.ts";
import { sliceColumns } from "../slices.ts";
import type { OpenTable } from "../tables/table.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import { trivialConstant } from "./constant.ts";
import { requireRowFacts } from "./facts.ts";
import { countRows, requireKeys, unusedRows } from "./keys.ts";
import { compareLabels } from "./other-labels.ts";
import { joinRows, requireKey, type SqlRows, type SqlSide } from "./sql-rows.ts";
import { SAME, type SqlTables } from "./tables.ts";
import { readLabels, unseenRows } from "./truth.ts";

/** What the metrics of a gate are computed from. */
export interface SqlSides {
  readonly engine: Engine;
  readonly truthTable: OpenTable;
  readonly truth: Truth;
  readonly slices: readonly string[];
  readonly candidate: SqlRows;
  /** The candidate beside a baseline. */
  readonly pairs: ReadonlyMap<BaselineName, SqlRows | typeof SAME | Missing>;
  /** Tables of baselines that differ from this change's. */
  readonly otherTables: ReadonlyMap<BaselineName, OpenTable>;
}

/** Joins predictions, truth and baselines, and sees that their keys pair the rows. Reads no row itself. */
export async function openSides(scene: Scene, tables: SqlTables): Promise<SqlSides> {
  const { config } = scene;
  const { engine, predictions, data } = tables;
  const truthTable = data ?? predictions;
  const slices = sliceColumns(scene.job.needs, config.slices ?? [], truthTable);
  const labels = await readLabels(engine, config, truthTable);
  const { truth } = labels;
  noteUnseenRows(scene, unseenRows(labels));
  await requireRowFacts(engine, config, truthTable);
  if (data !== undefined) requireKey(config);
  if (config.key !== undefined) await requireKeys(engine, truthTable, config.key);
  const joining = { engine, config, truthTable, truth, slices };
  const candidate = joinRows(joining, { candidate: predictions });
  if (predictions !== truthTable) {
    await requireKeys(engine, predictions, requireKey(config));
    const joined = await countRows(engine, candidate.from);
    noteUnused(scene, "this change", unusedRows(truthTable, predictions, joined));
  }
  await noteUnlabelled(candidate, candidate.candidate);
  const pairs = new Map<BaselineName, SqlRows | typeof SAME | Missing>();
  const otherTables = new Map<BaselineName, OpenTable>();
  for (const name of scene.baselineNames) {
    if (scene.isPassport(name)) {
      pairs.set(name, unpaired(scene, name));
      continue;
    }
    if (name === TRIVIAL) {
      const baseline = await trivialConstant(engine, config, truthTable, truth);
      pairs.set(name, joinRows(joining, { candidate: predictions, baseline }));
      continue;
    }
    pairs.set(name, await pairWith(name).catch(missingFor));
  }
  const known = { engine, truthTable, truth, slices, candidate, pairs };
  return { ...known, otherTables: data === undefined ? otherTables : await tables.otherData() };

  async function pairWith(name: BaselineName): Promise<SqlRows | typeof SAME | Missing> {
    const baseline = await tables.baseline(name);
    if (baseline === SAME || "reason" in baseline) return baseline;
    if (data === undefined && name !== CHAMPION) otherTables.set(name, baseline);
    if (config.key === undefined)
      throw new AssayError(
        "evaluation/key-needed",
        `The predictions of ${name} differ from these, and nothing says which rows belong together.`,
        { fix: "Name the column that tells rows apart with `key:`." },
      );
    await requireKeys(engine, baseline, config.key);
    if (data === undefined) await compareLabels(scene, engine, name, truthTable, baseline);
    const rows = joinRows(joining, { candidate: predictions, baseline });
    noteUnused(scene, name, unusedRows(truthTable, baseline, await countRows(engine, rows.from)));
    if (rows.baseline !== undefined) await noteUnlabelled(rows, rows.baseline);
    return rows;
  }

  async function noteUnlabelled({ from }: SqlRows, { by, prediction }: SqlSide): Promise<void> {
    if (config.task !== "multiclass-classification" || prediction === undefined) return;
    const [counted] = await engine.query(`SELECT count(*) AS n, count(${prediction}) AS told FROM ${from}`);
    noteUndecided(scene, by, Number(counted["n"]) - Number(counted["told"]), Number(counted["n"]));
  }
}

/** The passport's values are compared by the judge; only their rows are out of reach. */
function unpaired({ job }: Scene, name: BaselineName): Missing {
  if (job.recorded?.get(name) === undefined)
    return { code: "baseline/not-configured", reason: "the passport kept no predictions" };
  return {
    code: "golden/other-rows",
    reason: "the predictions that the passport kept are not paired with rows by `compute: sql`",
  };
}
