import type { EvaluationConfig } from "../../config.ts";
import type { Scene } from "../../scene.ts";
import { type OpenTable, readRows, requireColumn } from "../../table.ts";
import type { SearchSettings } from "./config.ts";
import { type Feature, featureOf } from "./features.ts";
import { type Limits, readableColumns } from "./limits.ts";

/** Each pass over the file reads so many columns, and no more values than this. */
const COLUMNS_A_PASS = 50;
const VALUES_A_PASS = 2e6;

export interface ReadFeatures {
  readonly features: readonly Feature[];
  /** Columns that were read, of how many. */
  readonly read: number;
  readonly columns: number;
}

/**
 * Reads the columns that are searched, a few at a time: only their codes stay in memory.
 * @throws AssayError `evaluation/column-missing` for a column of the config that is not there
 */
export async function readFeatures(
  { engine, config }: Scene,
  table: OpenTable,
  settings: SearchSettings,
  limits: Limits,
): Promise<ReadFeatures> {
  const names = settings.columns ?? table.columns.map(({ name }) => name).filter(isFree(config));
  const columns = names.map((name) => requireColumn(table, name, "find_slices"));
  const readable = columns.slice(0, readableColumns(columns.length, table.rows));
  const width = Math.min(COLUMNS_A_PASS, Math.max(1, Math.floor(VALUES_A_PASS / table.rows)));
  const features: Feature[] = [];
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
      const feature = featureOf(name, rows.column(name), cell, settings.leastRows);
      if (feature !== undefined) features.push(feature);
    }
    read += pass.length;
  }
  return { features, read, columns: columns.length };
}

/** Columns that tell what was predicted would only find the errors again. */
function isFree({
  label,
  references = [],
  key,
  prediction = "prediction",
  score = "score",
}: EvaluationConfig) {
  const taken = [label, references, key, prediction, score].flat();
  return (name: string) => !taken.includes(name);
}
