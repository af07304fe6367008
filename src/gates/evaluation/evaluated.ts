import type { Batch } from "../../engines/engine.ts";
import { groupColumns, readGroups } from "./groups.ts";
import { readRowFacts, rowFactColumns } from "./row-weights.ts";
import type { Evaluated, Scene } from "./scene.ts";
import { noteUnseenLabels } from "./scene.ts";
import { sliceColumns } from "./slices.ts";
import { type OpenTable, type Rows, readRows, requireColumn } from "./table.ts";
import { readTruth } from "./truth.ts";

/** Columns that stay in memory: label, slices and key. @throws AssayError `evaluation/column-missing` */
export interface TruthColumns {
  readonly label: string;
  /** Columns with further right texts. */
  readonly references: readonly string[];
  readonly slices: readonly string[];
  /** One or more columns that together say the group of a row. */
  readonly groups: readonly (readonly string[])[];
  readonly key?: string;
  /** Columns of weights and of groups that are not independent. */
  readonly facts: readonly string[];
}

export function truthColumns(scene: Scene, table: OpenTable): TruthColumns {
  const { config, job } = scene;
  requireColumn(table, config.label, "label");
  if (config.key !== undefined) requireColumn(table, config.key, "key");
  const { references = [] } = config;
  for (const name of references) requireColumn(table, name, "references");
  return {
    label: config.label,
    references,
    slices: sliceColumns(job.needs, config.slices ?? [], table),
    groups: groupColumns(job.needs, table),
    key: config.key,
    facts: rowFactColumns(config, table),
  };
}

/** Reads the rows that are evaluated; `also` sees them batch by batch with the further columns it needs. */
export async function readEvaluated(
  scene: Scene,
  table: OpenTable,
  columns: TruthColumns,
  also: { readonly columns: readonly string[]; visit(batch: Batch): Promise<void>; rows?(rows: Rows): void },
): Promise<Evaluated> {
  const { config, engine, job } = scene;
  const { label, references, slices, groups, key, facts: factColumns } = columns;
  const kept = [
    ...new Set([
      label,
      ...references,
      ...slices,
      ...groups.flat(),
      ...factColumns,
      ...(key === undefined ? [] : [key]),
    ]),
  ];
  let done = 0;
  const visit = async (batch: Batch) => {
    await also.visit(batch);
    done += batch.rows;
    job.progress({ message: `scored ${done} rows`, share: done / table.rows });
  };
  // A key that also feeds the model stays a number.
  const exactKey = key !== undefined && also.columns.includes(key) ? undefined : key;
  const names = [...kept, ...also.columns];
  const rows = await readRows(engine, table, names, config.batch ?? 2048, { kept, visit }, exactKey);
  also.rows?.(rows);
  const labels = readTruth(rows, config, requireColumn(table, label, "label"));
  const truth = { ...labels, groups: readGroups(scene, table, rows, groups) };
  noteUnseenLabels(scene, truth);
  const sliceColumns = slices.map((name) => {
    return [name, { column: rows.column(name), cell: requireColumn(table, name, "slices").cell }] as const;
  });
  const facts = readRowFacts(config, rows);
  return { table, rows: rows.rows, truth, slices: new Map(sliceColumns), ...facts };
}
