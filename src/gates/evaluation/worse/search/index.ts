import type { Note } from "../../../../model/evidence.ts";
import type { LossTable, SliceLoss } from "../../../../model/losses.ts";
import type { Scene, Sides } from "../../scene.ts";
import type { Regression } from "../regressions.ts";
import { type SearchSettings, searchSettings } from "./config.ts";
import { describe, unsearched } from "./describe.ts";
import { distinctSlices, membersOf } from "./distinct.ts";
import type { Feature } from "./features.ts";
import { type Limits, limitsOf, pairedColumns } from "./limits.ts";
import { readFeatures } from "./read-features.ts";
import { rowLossesFor } from "./row-losses.ts";
import { type Candidate, searchSlices } from "./search.ts";

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
  const limits = limitsOf(scene.job);
  const { features, read, columns } = await readFeatures(scene, evaluated.table, settings, limits);
  const tables: LossTable[] = [];
  const notes: Note[] = [];
  for (const regression of regressions) {
    scene.job.progress({ message: `searching slices for ${regression.metric.info.id}` });
    const { table, message, fix } = search(
      regression,
      { features, settings, limits, unread: columns - read },
      evaluated.weights,
    );
    if (table !== undefined) tables.push(table);
    notes.push({ code: "evaluation/found-slices", message, ...(fix === undefined ? {} : { fix }) });
  }
  return { tables, notes };
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
  readonly fix?: string;
}

interface Space {
  readonly features: readonly Feature[];
  readonly settings: SearchSettings;
  readonly limits: Limits;
  /** Columns that were not read. */
  readonly unread: number;
}

function search(
  regression: Regression,
  { features, settings, limits, unread }: Space,
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
  const isOver = () => limits.isOver();
  const paired = pairedColumns(features, losses.length);
  const result = searchSlices(losses, features, { ...settings, paired, isOver });
  const chosen = distinctSlices(result.significant, features, losses, top, leastRows);
  const told = describe(id, rowLosses.name, result, settings, chosen.length);
  const rest = unsearched(result, features.length, unread, settings);
  const message = rest === undefined ? told : `${told} ${rest.message}`;
  const fix = rest?.fix;
  if (chosen.length === 0) return { message, fix };
  const slices = chosen.map((slice) => sliceLoss(slice, features, { ours, theirs, total, weights }));
  return {
    message,
    fix,
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
