import type { Estimate, Missing } from "../../model/estimate.ts";
import type { Measurement, Need } from "../../model/evidence.ts";
import { isWildcard, matchesText, type Subject } from "../../model/subject.ts";
import { deriveSeed } from "../../stats/random.ts";
import { isBehaviourMetric } from "./behaviour/metrics.ts";
import { outcomeOfRows } from "./collect/outcome.ts";
import { categoryOf, categoryParts } from "./images/side.ts";
import { answerAll } from "./intervals/agreements.ts";
import type { Question } from "./intervals/estimates.ts";
import { nounOf } from "./intervals/uncertainty.ts";
import { CLASSIFICATION, type EvaluationMetric } from "./metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "./metrics/index.ts";
import { labelSubjects, sideOfLabel } from "./multilabel/of-label.ts";
import type { Side } from "./said.ts";
import type { Evaluated, Scene, Sides } from "./scene.ts";
import { misfitOfTask } from "./settings/task-fit.ts";
import {
  indexSlices,
  type Selected,
  type SliceIndex,
  selectSubjects,
  sliceValue,
  type Unmatched,
} from "./slices.ts";
import { factsOfRows } from "./tables/row-weights.ts";
import { readRows } from "./tables/table.ts";

const DEFAULT_RESAMPLES = 1000;
const DEFAULT_SLICE_ROWS = 30;

interface Asked {
  readonly need: Need;
  readonly metric: EvaluationMetric;
}

/** Answers every need; needs about the same rows share their resamples. */
export async function measureNeeds(scene: Scene, sides: Sides): Promise<readonly Measurement[]> {
  const { config, job } = scene;
  const { evaluated } = sides;
  const indices = new Map(
    [...evaluated.slices].map(([name, { column, cell }]): [string, SliceIndex] => {
      return [name, indexSlices(name, column, cell, evaluated.rows)];
    }),
  );
  const { categories } = evaluated;
  if (categories !== undefined) indices.set(categories.column, categories.images);
  const measurements: Measurement[] = [];
  const bySubject = new Map<string, { selected: Selected; asked: Asked[] }>();
  for (const need of job.needs) {
    if (isBehaviourMetric(need.metric)) continue;
    const metric = EVALUATION_METRICS.find(({ info }) => info.id === need.metric);
    if (metric === undefined) throw new TypeError(`no metric ${need.metric}`);
    const labels =
      misfitOfTask(metric, config.task, need.subjects) ?? labelSubjects(need.subjects, evaluated.truth);
    if ("reason" in labels) {
      measurements.push(unmeasured(need, metric, need.subjects, labels));
      continue;
    }
    const leastRows = config.min_slice_rows ?? DEFAULT_SLICE_ROWS;
    const found = selectSubjects(
      need,
      indices,
      config.slices ?? [],
      evaluated.table,
      leastRows,
      nounOf(config.task),
      evaluated.weights,
    );
    const unmatched = [...found.unmatched, ...(await vanished(scene, sides, need))];
    for (const { subject, missing } of withoutSmall(scene, need, unmatched))
      for (const label of labels)
        measurements.push({
          ...unmeasured(need, metric, { ...subject, ...label }, missing),
          meant: need.subjects,
        });
    for (const selected of found.selected)
      for (const label of labels) {
        const subject = { ...selected.subject, ...label };
        const key = JSON.stringify([subject.slice, subject.label]);
        const known = bySubject.get(key);
        if (known) known.asked.push({ need, metric });
        else bySubject.set(key, { selected: { ...selected, subject }, asked: [{ need, metric }] });
      }
  }
  let done = 0;
  for (const { selected, asked } of bySubject.values()) {
    measurements.push(...measureSubject(scene, sides, selected, asked));
    job.progress({ message: "resampling", share: ++done / bySubject.size });
  }
  return measurements;
}

/** Leaves out the small slices of a rule over many where the config says so, and notes which they are. */
export function withoutSmall(
  scene: Scene,
  need: Need,
  unmatched: readonly Unmatched[],
): readonly Unmatched[] {
  if (scene.config.small_slices !== "skip" || !isWildcard({ slice: need.subjects.slice })) return unmatched;
  const isSmall = ({ missing }: Unmatched) => missing.code === "evaluation/slice-too-small";
  const names = unmatched.filter(isSmall).map(({ subject }) => String(subject.slice));
  const least = scene.config.min_slice_rows ?? DEFAULT_SLICE_ROWS;
  const message = `Not judged, with fewer than ${least} ${nounOf(scene.config.task)[1]}: ${names.join(", ")}.`;
  if (names.length > 0 && !scene.notes.some((note) => note.message === message))
    scene.notes.push({ code: "evaluation/slice-too-small", message });
  return unmatched.filter((one) => !isSmall(one));
}

function measureSubject(
  scene: Scene,
  { candidate, baselines, evaluated }: Sides,
  { subject, rows: selected }: Selected,
  asked: readonly Asked[],
): readonly Measurement[] {
  const only = categoryOf(evaluated.categories, subject.slice);
  // All images count for a category: what is taken for it on the others is wrong.
  const rows = only === undefined ? selected : undefined;
  const part = only === undefined ? sideParts(rows, subject.label) : categoryParts(only);
  const questions = asked.map(({ need, metric }): Question => {
    const other = need.against === undefined ? undefined : baselines.get(need.against);
    return {
      metric,
      options: need.options,
      candidate: part(candidate),
      baseline: other === undefined || "reason" in other ? other : part(other),
    };
  });
  const { weights, rowGroups } = factsOfRows(evaluated, rows);
  const { task, yTrue } = part(candidate).outcome;
  const answers = answerAll(questions, {
    rows: rows?.length ?? evaluated.rows,
    weights,
    groups: rowGroups,
    strata: CLASSIFICATION.includes(task) ? Uint32Array.from(yTrue) : undefined,
    resamples: scene.config.resamples ?? DEFAULT_RESAMPLES,
    // Each subject has its own stream, so that a further rule does not change the others' intervals.
    seed: deriveSeed(
      scene.job.seed,
      `evaluation ${[subject.slice ?? "", subject.label ?? []].flat().join(" ")}`,
    ),
  });
  return asked.map(({ need, metric }, index) => measurement(need, metric, subject, answers[index]));
}

/** Each side is cut to the subject's rows once, so that the same side stays the same object. */
function sideParts(rows: Uint32Array | undefined, label: Subject["label"]): (side: Side) => Side {
  const known = new Map<Side, Side>();
  const cut = (side: Side) => (rows === undefined ? side : sideOfRows(side, rows));
  return (side) => {
    if (rows === undefined && label === undefined) return side;
    const found =
      known.get(side) ?? (label === undefined ? cut(side) : sideOfLabel(cut(side), String(label)));
    known.set(side, found);
    return found;
  };
}

function sideOfRows(side: Side, rows: Uint32Array): Side {
  const { outcome, repeats } = side;
  return {
    ...side,
    outcome: outcomeOfRows(outcome, rows),
    ...(repeats === undefined ? {} : { repeats: repeats.map((one) => sideOfRows(one, rows)) }),
  };
}

export function measurement(
  need: Need,
  metric: EvaluationMetric,
  subject: Subject,
  values: Pick<Measurement, "candidate" | "baseline" | "difference">,
): Measurement {
  const { id, unit, direction, range } = metric.info;
  const known = {
    metric: id,
    options: need.options,
    subject,
    unit,
    direction,
    ...(range === undefined ? {} : { range }),
    candidate: values.candidate,
  };
  if (need.against === undefined) return known;
  return { ...known, against: need.against, baseline: values.baseline, difference: values.difference };
}

export function unmeasured(
  need: Need,
  metric: EvaluationMetric,
  subject: Subject,
  missing: Missing,
): Measurement {
  const nothing: Estimate | Missing = missing;
  return measurement(need, metric, subject, { candidate: nothing, baseline: nothing, difference: nothing });
}

/** Slices of the baseline's table that a need means and that this change's rows do not have any more. */
async function vanished(
  scene: Scene,
  { evaluated, otherTables }: Sides,
  need: Need,
): Promise<readonly { subject: Subject; missing: Missing }[]> {
  const table = need.against === undefined ? undefined : otherTables.get(need.against);
  const pattern = need.subjects.slice;
  if (table === undefined || pattern === undefined) return [];
  const gone: { subject: Subject; missing: Missing }[] = [];
  for (const [name, { column, cell }] of evaluated.slices) {
    const type = table.columns.find((other) => other.name === name);
    if (type === undefined) continue;
    const here = valuesOf(column, cell, evaluated);
    const there = await readRows(scene.engine, table, [name], scene.config.batch ?? 4096);
    const values = new Set(
      Array.from({ length: there.rows }, (_, row) => sliceValue(there.column(name), type.cell, row)),
    );
    for (const value of [...values].sort()) {
      const slice = `${name}=${value}`;
      if (here.has(value) || !matchesText(String(pattern), slice)) continue;
      gone.push({
        subject: { slice },
        missing: {
          code: "evaluation/slice-vanished",
          reason: `\`${table.file.path}\` of ${need.against} has rows of \`${slice}\`, and this change has none`,
          fix: "Put the rows back, or change the baseline's data first in a change of its own.",
        },
      });
    }
  }
  return gone;
}

function valuesOf(
  column: Parameters<typeof sliceValue>[0],
  cell: Parameters<typeof sliceValue>[1],
  { rows }: Evaluated,
): ReadonlySet<string> {
  return new Set(Array.from({ length: rows }, (_, row) => sliceValue(column, cell, row)));
}
