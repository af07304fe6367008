import { listNames } from "../../../../engines/names.ts";
import type { Note } from "../../../../model/evidence.ts";
import type { LossTable, SliceLoss } from "../../../../model/losses.ts";
import { nounOf } from "../../intervals/uncertainty.ts";
import type { Evaluated, Scene, Sides } from "../../scene.ts";
import type { RowFacts } from "../../tables/row-weights.ts";
import type { Regression } from "../regressions.ts";
import { isAsked, whyUnasked } from "../row-values.ts";
import { comparisonOf } from "./compare.ts";
import { type SearchSettings, searchSettings } from "./config.ts";
import { describe, unsearched } from "./describe.ts";
import { distinctSlices, membersOf } from "./distinct.ts";
import type { Feature } from "./features.ts";
import { type Limits, limitsOf, pairedColumns } from "./limits.ts";
import { readFeatures } from "./read-features.ts";
import { type RowLosses, rowLossesOf } from "./row-losses.ts";
import { type Candidate, searchSlices } from "./search.ts";

/** Metrics, or labels of one, that are searched for; the whole comes first. */
const MOST_SEARCHED = 20;

const DECLARE = "Declare `slices`: the report then says what of the loss is gone without each of them.";
type Fix = Pick<Note, "fix">;

export interface Found {
  readonly tables: readonly LossTable[];
  readonly notes: readonly Note[];
}

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
  const limits = limitsOf(scene.job);
  const { features, read, columns, telling } = await readFeatures(scene, evaluated, settings, limits);
  const tables: LossTable[] = [];
  const notes: Note[] = [];
  const without = new Set<string>();
  // Slices that are declared are told already.
  const fix: Fix = (scene.config.slices ?? []).length > 0 ? {} : { fix: DECLARE };
  for (const regression of regressions.slice(0, MOST_SEARCHED)) {
    const id = nameIn(regression, regressions);
    scene.job.progress({ message: `searching slices for ${id}` });
    const losses = rowLossesOf(regression, evaluated.weights, () => limits.isOver());
    if (losses === "none") {
      without.add(id);
      continue;
    }
    if (!isAsked(losses)) {
      notes.push(unasked(id, losses, evaluated, fix));
      continue;
    }
    const space = {
      features,
      settings,
      limits,
      unread: columns - read,
      id,
      isFirst: !notes.some(({ message }) => message.startsWith("Searched")),
    };
    const { table, ...told } = search(regression, losses, space, evaluated);
    if (table !== undefined) tables.push(table);
    notes.push({ code: "evaluation/found-slices", ...told });
  }
  if (telling.length > 0) notes.push(leftOut(telling));
  if (without.size > 0) notes.push(noRowLosses([...without], fix));
  return { tables, notes };
}

/** The metric as notes call it; with the baseline where it lost against several. */
function nameIn(
  { metric, measurement: { subject }, against }: Regression,
  all: readonly Regression[],
): string {
  const name = subject.label === undefined ? metric.info.id : `${metric.info.id} of ${subject.label}`;
  const several = all.some((other) => other.metric === metric && other.against !== against);
  return several ? `${name} against ${against}` : name;
}

interface Searched {
  readonly table?: LossTable;
  readonly message: string;
  readonly fix?: string;
}

interface Space {
  /** What is searched for, in words. */
  readonly id: string;
  readonly features: readonly Feature[];
  readonly settings: SearchSettings;
  readonly limits: Limits;
  /** Columns that were not read. */
  readonly unread: number;
  readonly isFirst: boolean;
}

function leftOut(columns: readonly string[]): Note {
  const [tell, it] = columns.length === 1 ? ["tells", "it"] : ["tell", "them"];
  return {
    code: "evaluation/found-slices",
    message: `Not searched: ${listNames(columns)}, which almost ${tell} the label, so that slices of ${it} would be the classes.`,
    fix: `Name ${it} under \`find_slices: { columns: [...] }\` to search ${it} all the same.`,
  };
}

function unasked(id: string, reason: "many" | "time", { truth }: Evaluated, declared: Fix): Note {
  return {
    code: "evaluation/found-slices",
    message: `No slices were searched for ${id}: ${whyUnasked(reason, nounOf(truth.task), truth.yTrue.length)}.`,
    ...declared,
  };
}

function noRowLosses(metrics: readonly string[], declared: Fix): Note {
  const are = metrics.length === 1 ? "is" : "are";
  return {
    code: "evaluation/found-slices",
    message: `No slices were searched for ${listNames(metrics)}, which ${are} of all rows together: no single row has a part in the loss.`,
    ...declared,
  };
}

function search(
  regression: Regression,
  { name, ours, theirs, sign }: RowLosses,
  { id, features, settings, limits, unread, isFirst }: Space,
  { weights, rowGroups: groups }: RowFacts,
): Searched {
  const { metric, measurement, against } = regression;
  const losses = ours.map((value, row) => sign * (value - theirs[row]));
  const total = losses.reduce((sum, loss, row) => sum + loss * (weights?.[row] ?? 1), 0);
  if (!(total > 0) || !Number.isFinite(total))
    return { message: `No slices were searched for ${id}: by ${name} the rows got no worse.` };
  const { leastRows, top } = settings;
  const isOver = () => limits.isOver();
  const paired = pairedColumns(features, losses.length, groups !== undefined);
  const comparison = comparisonOf({ losses, weights, groups }, features, leastRows);
  const result = searchSlices(comparison, features, { ...settings, paired, isOver });
  const chosen = distinctSlices(result.significant, features, comparison, top);
  const told = describe(id, name, result, settings, {
    chosen: chosen.length,
    hasGroups: groups !== undefined,
    isFirst,
  });
  const rest = unsearched(result, features.length, unread, settings);
  const message = rest === undefined ? told : `${told} ${rest.message}`;
  const fix: Fix = rest === undefined ? {} : { fix: rest.fix };
  if (chosen.length === 0) return { message, ...fix };
  const slices = chosen.map((slice) =>
    sliceLoss(slice, features, { ours, theirs, total: sign * total, weights }),
  );
  return {
    message,
    ...fix,
    table: {
      origin: "found",
      metric: metric.info.id,
      options: measurement.options,
      subject: measurement.subject,
      against,
      shareLabel: "share of the loss",
      valueLabel: name,
      slices: slices.sort((a, b) => b.share - a.share),
    },
  };
}

interface Losses {
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
  /** Of candidate − baseline over all rows. */
  readonly total: number;
  readonly weights?: Float64Array;
}

function sliceLoss(
  slice: Candidate,
  features: readonly Feature[],
  { ours, theirs, total, weights }: Losses,
): SliceLoss {
  const members = membersOf(slice, features);
  let [candidate, baseline, weight] = [0, 0, 0];
  for (const row of members) {
    const own = weights?.[row] ?? 1;
    candidate += own * ours[row];
    baseline += own * theirs[row];
    weight += own;
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
