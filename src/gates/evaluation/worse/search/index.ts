import type { Note } from "../../../../model/evidence.ts";
import type { LossTable, SliceLoss } from "../../../../model/losses.ts";
import type { EvaluationConfig } from "../../config.ts";
import type { Scene, Sides } from "../../scene.ts";
import { type OpenTable, readRows, requireColumn } from "../../table.ts";
import type { Regression } from "../regressions.ts";
import { type SearchSettings, searchSettings } from "./config.ts";
import { distinctSlices, membersOf } from "./distinct.ts";
import { type Feature, featureOf } from "./features.ts";
import { rowLossesFor } from "./row-losses.ts";
import { type Candidate, LEVEL, type SearchResult, searchSlices } from "./search.ts";

export interface Found {
  readonly tables: readonly LossTable[];
  readonly notes: readonly Note[];
}

/** Welch's test takes every row for a sample of its own, and would be far too sure. */
const NOT_INDEPENDENT: Note = {
  code: "evaluation/found-slices",
  message:
    "No slices were searched: `group` says that rows are not independent, and the search takes them to be.",
};

/**
 * Searches the table's own columns for slices that lost more than the other rows, where the config asks for it.
 * @throws AssayError `evaluation/column-missing` for a column of the config that is not there
 */
export async function findSlices(
  scene: Scene,
  { evaluated }: Sides,
  regressions: readonly Regression[],
): Promise<Found> {
  const settings = searchSettings(scene.config.find_slices);
  if (settings === undefined || regressions.length === 0) return { tables: [], notes: [] };
  if (evaluated.rowGroups !== undefined) return { tables: [], notes: [NOT_INDEPENDENT] };
  const features = await readFeatures(scene, evaluated.table, settings);
  const tables: LossTable[] = [];
  const notes: Note[] = [];
  for (const regression of regressions) {
    scene.job.progress({ message: `searching slices for ${regression.metric.info.id}` });
    const { table, message } = search(regression, features, settings, evaluated.weights);
    if (table !== undefined) tables.push(table);
    notes.push({ code: "evaluation/found-slices", message });
  }
  return { tables, notes };
}

async function readFeatures(
  { engine, config }: Scene,
  table: OpenTable,
  settings: SearchSettings,
): Promise<readonly Feature[]> {
  const names = settings.columns ?? table.columns.map(({ name }) => name).filter(isFree(config));
  const columns = names.map((name) => requireColumn(table, name, "find_slices"));
  const features: Feature[] = [];
  // One column at a time: only its codes stay in memory.
  for (const { name, cell } of columns) {
    const rows = await readRows(engine, table, [name], config.batch ?? 4096);
    const feature = featureOf(name, rows.column(name), cell, settings.leastRows);
    if (feature !== undefined) features.push(feature);
  }
  return features;
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

/** Losses whose plain mean is the weighted one. */
function weighed(
  losses: Float64Array | undefined,
  weights: Float64Array | undefined,
): Float64Array | undefined {
  if (losses === undefined || weights === undefined) return losses;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return losses.map((loss, row) => (loss * weights[row]) / mean);
}

interface Searched {
  readonly table?: LossTable;
  readonly message: string;
}

function search(
  regression: Regression,
  features: readonly Feature[],
  settings: SearchSettings,
  weights: Float64Array | undefined,
): Searched {
  const { metric, candidate, baseline, measurement, against } = regression;
  const { id } = metric.info;
  const rowLosses = rowLossesFor(metric, candidate.outcome.task);
  const ours = weighed(rowLosses.of(candidate.outcome), weights);
  const theirs = weighed(rowLosses.of(baseline.outcome), weights);
  if (ours === undefined || theirs === undefined)
    return { message: `No slices were searched for ${id}: its rows have no ${rowLosses.name}.` };
  const losses = ours.map((loss, row) => loss - theirs[row]);
  const total = losses.reduce((sum, loss) => sum + loss, 0);
  if (!(total > 0) || !Number.isFinite(total))
    return { message: `No slices were searched for ${id}: by ${rowLosses.name} the rows got no worse.` };
  const { leastRows, top } = settings;
  const result = searchSlices(losses, features, settings);
  const chosen = distinctSlices(result.significant, features, losses, top, leastRows);
  const message = describe(id, rowLosses.name, result, features, settings, chosen.length);
  if (chosen.length === 0) return { message };
  const slices = chosen.map((slice) => sliceLoss(slice, features, { ours, theirs, total, weights }));
  return {
    message,
    table: {
      origin: "found",
      metric: id,
      options: measurement.options,
      subject: measurement.subject,
      against,
      shareLabel: "share of the loss",
      valueLabel: rowLosses.name,
      slices: slices.sort((a, b) => b.share - a.share),
    },
  };
}

interface Losses {
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
  readonly total: number;
  readonly weights?: Float64Array;
}

function sliceLoss(
  slice: Candidate,
  features: readonly Feature[],
  { ours, theirs, total, weights }: Losses,
): SliceLoss {
  const members = membersOf(slice, features);
  const ones = weighed(new Float64Array(ours.length).fill(1), weights);
  let [candidate, baseline, weight] = [0, 0, 0];
  for (const row of members) {
    candidate += ours[row];
    baseline += theirs[row];
    weight += ones?.[row] ?? 1;
  }
  return {
    slice: slice.conditions
      .map(({ feature, condition }) => features[feature].conditions[condition])
      .join(" and "),
    rows: members.length,
    baseline: baseline / weight,
    candidate: candidate / weight,
    share: (candidate - baseline) / total,
    pValue: slice.pValue,
  };
}

function describe(
  metric: string,
  loss: string,
  { tried, significant }: SearchResult,
  features: readonly Feature[],
  { depth, leastRows }: SearchSettings,
  chosen: number,
): string {
  const searched = `Searched ${tried} slices of ${depth === 1 ? "one condition" : "one or two conditions"} and at least ${leastRows} rows over ${features.length} columns for where ${metric} lost, by ${loss}`;
  const how = `Welch's t, Holm's adjustment for all that were tried, ${LEVEL * 100} %`;
  if (tried === 0) return `${searched}: no column has a slice of so many rows.`;
  if (chosen === 0) return `${searched}: none lost more than the other rows beyond chance (${how}).`;
  const sure = `${significant.length} lost more than the other rows beyond chance (${how})`;
  if (significant.length === chosen) return `${searched}: ${sure}.`;
  return `${searched}: ${sure}; ${chosen} ${chosen === 1 ? "is" : "are"} named, the others are mostly the same rows.`;
}
