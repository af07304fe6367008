import type { Figure, Measurement, Note } from "../../../model/evidence.ts";
import { type LossTable, lossFigure } from "../../../model/losses.ts";
import { outcomeOfRows } from "../collect/outcome.ts";
import { type Evaluated, type Scene, type Sides, TRIVIAL } from "../scene.ts";
import { factsOfRows } from "../tables/row-weights.ts";
import { worseRowsNote } from "./examples.ts";
import { lostRowsNote } from "./lost-rows.ts";
import { readPartitions, type SlicePartitions } from "./partitions.ts";
import { type Regression, regressions } from "./regressions.ts";
import { findSlices } from "./search/index.ts";
import { sliceLosses } from "./slice-losses.ts";

const SHOWN = 5;
/** Slices of a rule over many that are themselves taken apart. */
const MOST_TAKEN_APART = 20;
const DEFAULT_SLICE_ROWS = 30;

/** What is said beside the measurements: nothing here is judged. */
export interface Explanation {
  readonly figures: readonly Figure[];
  readonly notes: readonly Note[];
}

/**
 * Says for every metric whose point is worse than the baseline's which declared slices carry the loss, and which
 * rows got worse. Whether the loss matters is the judge's to say: reporters show this beside checks that need a
 * reader.
 */
export async function explainLosses(
  scene: Scene,
  sides: Sides,
  measurements: readonly Measurement[],
): Promise<Explanation> {
  const found = regressions(sides, measurements);
  if (found.length === 0) return { figures: [], notes: [] };
  const partitions = await readPartitions(scene, sides.evaluated);
  const leastRows = scene.config.min_slice_rows ?? DEFAULT_SLICE_ROWS;
  const whole = found.filter(({ measurement }) => measurement.subject.slice === undefined);
  const parts = found.filter(({ measurement }) => measurement.subject.slice !== undefined);
  const tables = [...whole, ...parts.slice(0, MOST_TAKEN_APART)].flatMap((regression) =>
    declaredLosses(regression, sides.evaluated, partitions, leastRows),
  );
  const searched = await findSlices(scene, sides, whole);
  const rows = await worseRowsNotes(scene, sides, found);
  return { figures: [...tables, ...searched.tables].map(lossFigure), notes: [...searched.notes, ...rows] };
}

function declaredLosses(
  regression: Regression,
  evaluated: Evaluated,
  partitions: SlicePartitions,
  leastRows: number,
): readonly LossTable[] {
  const { measurement, metric, against, values } = regression;
  const { options, subject } = measurement;
  const part = partitions.within(subject.slice);
  if (part === undefined || part.partitions.length === 0) return [];
  const cut = ({ outcome }: Regression["candidate"]) =>
    part.rows === undefined ? outcome : outcomeOfRows(outcome, part.rows);
  const loss = {
    metric,
    options,
    values,
    candidate: cut(regression.candidate),
    baseline: cut(regression.baseline),
    weights: factsOfRows(evaluated, part.rows).weights,
  };
  const { method, slices } = sliceLosses(loss, part.partitions, leastRows);
  if (slices.length === 0) return [];
  return [
    {
      origin: "declared",
      metric: metric.info.id,
      options,
      subject,
      against,
      shareLabel: method === "exact" ? "share of the loss" : "loss that is gone without the slice",
      valueLabel: metric.info.id,
      slices: slices.slice(0, SHOWN),
    },
  ];
}

async function worseRowsNotes(
  scene: Scene,
  sides: Sides,
  found: readonly Regression[],
): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const against of new Set(found.filter(isOfPredictions).map((regression) => regression.against))) {
    const baseline = sides.baselines.get(against);
    // Rows that a constant predicts right by chance tell nobody what to look at.
    if (baseline === undefined || "reason" in baseline || against === TRIVIAL) continue;
    const label = scene.job.baselines.get(against)?.label ?? against;
    const note =
      (await worseRowsNote(scene, sides, baseline, label)) ??
      lostRowsNote(
        scene,
        sides,
        found.filter((regression) => regression.against === against),
        label,
      );
    if (note !== undefined) notes.push(note);
  }
  return notes;
}

/** Uplift orders rows by what a treatment changes: no row of it is right or wrong. */
function isOfPredictions({ measurement }: Regression): boolean {
  return measurement.options.treatment === undefined;
}
