import type { Batch } from "../../../engines/engine.ts";
import { featureColumns, hasLabel } from "../clustering.ts";
import { historyColumns, readHistory } from "../history/read.ts";
import { groupColumns, readGroups } from "../intervals/groups.ts";
import { rankingColumns } from "../ranking/keys.ts";
import { noteQueries, rowsOfQueries } from "../ranking/per-query.ts";
import type { Evaluated, Scene } from "../scene.ts";
import { noteUnseenLabels } from "../scene.ts";
import { sliceColumns } from "../slices.ts";
import { noteEmptyTexts } from "../tables/reference-texts.ts";
import { readRowFacts, rowFactColumns } from "../tables/row-weights.ts";
import { type OpenTable, type Rows, readRows, requireColumn } from "../tables/table.ts";
import { readTruth } from "../tables/truth.ts";

/** Columns that stay in memory: label, slices and key. @throws AssayError `evaluation/column-missing` */
export interface TruthColumns {
  readonly label?: string;
  /** One a label, where rows have several. */
  readonly labels: readonly string[];
  readonly features: readonly string[];
  /** Columns with further right texts. */
  readonly references: readonly string[];
  readonly slices: readonly string[];
  /** One or more columns that together say the group of a row. */
  readonly groups: readonly (readonly string[])[];
  /** Those of the queries, for ranking, or of the series, for forecasts. */
  readonly queries: readonly string[];
  readonly key?: string;
  /** Columns of weights and of groups that are not independent. */
  readonly facts: readonly string[];
}

export function truthColumns(scene: Scene, table: OpenTable): TruthColumns {
  const { config, job } = scene;
  if (hasLabel(config)) requireColumn(table, config.label, "label");
  if (config.key !== undefined) requireColumn(table, config.key, "key");
  const { references = [], labels = [] } = config;
  for (const name of labels) requireColumn(table, name, "labels");
  for (const name of references) requireColumn(table, name, "references");
  return {
    ...(hasLabel(config) ? { label: config.label } : {}),
    labels,
    features: featureColumns(config, table),
    references,
    slices: sliceColumns(job.needs, config.slices ?? [], table),
    queries: [...rankingColumns(config, table), ...historyColumns(config, table)],
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
  const {
    label,
    labels: flags,
    features,
    references,
    slices,
    groups,
    queries,
    key,
    facts: factColumns,
  } = columns;
  const kept = [
    ...new Set([
      ...(label === undefined ? [] : [label]),
      ...flags,
      ...features,
      ...references,
      ...slices,
      ...groups.flat(),
      ...factColumns,
      ...queries,
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
  const exactKeys = [key, config.query, config.series].filter(
    (name) => name !== undefined && !also.columns.includes(name),
  );
  const names = [...kept, ...also.columns];
  const rows = await readRows(engine, table, names, config.batch ?? 2048, { kept, visit }, exactKeys);
  also.rows?.(rows);
  const labels = readTruth(
    rows,
    config,
    label === undefined ? undefined : requireColumn(table, label, "label"),
  );
  const history = await readHistory(scene, rows);
  const truth = { ...labels, history, groups: readGroups(scene, table, rows, groups) };
  noteUnseenLabels(scene, truth);
  noteEmptyTexts(scene, rows);
  const sliceColumns = slices.map((name) => {
    return [name, { column: rows.column(name), cell: requireColumn(table, name, "slices").cell }] as const;
  });
  const facts = readRowFacts(config, rows);
  const evaluated = { table, rows: rows.rows, truth, slices: new Map(sliceColumns), ...facts };
  const units = truth.judged ?? truth.problems;
  if (truth.judged !== undefined) noteQueries(scene, truth.judged);
  return units === undefined ? evaluated : rowsOfQueries(scene, evaluated, units);
}
