import type { RelationColumn } from "../../../../engines/dialect.ts";
import type { Column } from "../../../../engines/engine.ts";
import type { EvaluationConfig } from "../../config.ts";
import { columnOfQueries } from "../../ranking/per-query.ts";
import type { Evaluated, Scene } from "../../scene.ts";
import { readRows, requireColumn } from "../../tables/table.ts";
import type { SearchSettings } from "./config.ts";
import { type Feature, featureOf } from "./features.ts";
import { type Limits, readableColumns } from "./limits.ts";
import { tellsLabel } from "./tells-label.ts";

/** Each pass over the file reads so many columns, and no more values than this. */
const COLUMNS_A_PASS = 50;
const VALUES_A_PASS = 2e6;

export interface ReadFeatures {
  readonly features: readonly Feature[];
  /** Columns that were read, of how many. */
  readonly read: number;
  readonly columns: number;
  /** Columns that say what is true, and are not searched unless the config names them. */
  readonly telling: readonly string[];
}

/**
 * Reads the columns that are searched, a few at a time: only their codes stay in memory.
 * @throws AssayError `evaluation/column-missing` for a column of the config that is not there
 */
export async function readFeatures(
  { engine, config }: Scene,
  { table, truth }: Evaluated,
  settings: SearchSettings,
  limits: Limits,
): Promise<ReadFeatures> {
  const names = settings.columns ?? table.columns.map(({ name }) => name).filter(isFree(config));
  const columns = names.map((name) => requireColumn(table, name, "find_slices"));
  const readable = columns.slice(0, readableColumns(columns.length, table.rows));
  const width = Math.min(COLUMNS_A_PASS, Math.max(1, Math.floor(VALUES_A_PASS / table.rows)));
  const features: Feature[] = [];
  const telling: string[] = [];
  let read = 0;
  while (read < readable.length && !limits.isOver()) {
    const pass = readable.slice(read, read + width);
    const rows = await readRows(
      engine,
      table,
      pass.map(({ name }) => name),
      config.batch ?? 4096,
    );
    for (const { name, cell } of pass) {
      const column = ofUnits(rows.column(name), cell, truth);
      const feature = column && featureOf(name, column, cell, settings.leastRows);
      if (feature === undefined) continue;
      if (settings.columns === undefined && tellsLabel(feature, truth)) telling.push(name);
      else features.push(feature);
    }
    read += pass.length;
  }
  return { features, read, columns: columns.length, telling };
}

/** Where rows of the table are parts of a query, its column; undefined where that differs within a query. */
function ofUnits(
  column: Column,
  cell: RelationColumn["cell"],
  truth: Evaluated["truth"],
): Column | undefined {
  const units = truth.judged ?? truth.problems;
  return units === undefined ? column : columnOfQueries(column, cell, units);
}

/** Columns that tell what was predicted would only find the errors again. */
function isFree({
  label,
  labels = [],
  references = [],
  query,
  rank,
  key,
  prediction = "prediction",
  score = "score",
}: EvaluationConfig) {
  const taken = [label, labels, references, query, rank, key, prediction, score].flat();
  return (name: string) => !taken.includes(name);
}
