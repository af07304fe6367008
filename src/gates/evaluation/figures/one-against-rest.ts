import type { Figure } from "../../../model/evidence.ts";
import type { Outcome } from "../metrics/evaluation-metric.ts";
import { decodeSets, labelColumn } from "../metrics/multilabel/label-sets.ts";
import { type Scored, scoreFigures, THIS_CHANGE } from "./scores.ts";

/** Classes that are drawn; of more, those with the most rows. */
const MOST_CLASSES = 20;
/** Points of one kind of curve over all classes, so that a report does not grow with them. */
const ALL_POINTS = 400;
const MOST_POINTS = 100;
/** Rows × classes: each class is a pass over all rows. */
const MOST_STEPS = 1e7;

interface Drawn {
  readonly name: string;
  readonly outcome: Outcome;
}

/** The curves of each class against all others, one figure a class with both sides. */
export function oneAgainstRestFigures(
  sides: readonly Drawn[],
  weights: Float64Array | undefined,
): readonly Figure[] {
  const { classes, yTrue } = sides[0].outcome;
  const counts = new Float64Array(classes.length);
  yTrue.forEach((code, row) => {
    counts[code] += weights?.[row] ?? 1;
  });
  return figuresOf(classes, counts, { rows: yTrue.length, weights }, (label) =>
    sides.flatMap(({ name, outcome }) => scoredFor(label, name, outcome)),
  );
}

/** The curves of each of several labels a row, those that have the label against those that have not. */
export function labelCurves(sides: readonly Drawn[], weights: Float64Array | undefined): readonly Figure[] {
  const { labels = [], yTrue } = sides[0].outcome;
  const real = decodeSets(yTrue, sides[0].outcome);
  const counts = new Float64Array(labels.length);
  real.values.forEach((has, at) => {
    counts[at % labels.length] += has * (weights?.[Math.floor(at / labels.length)] ?? 1);
  });
  return figuresOf(labels, counts, { rows: yTrue.length, weights }, (label) =>
    sides.flatMap(({ name, outcome: { yScore } }): readonly Scored[] => {
      const place = labels.indexOf(label);
      if (yScore?.length !== real.values.length) return [];
      const scores = columnOf(yScore, labels.length, place);
      return [{ name, positive: Uint8Array.from(labelColumn(real, place)), scores }];
    }),
  );
}

function figuresOf(
  labels: readonly string[],
  counts: Float64Array,
  { rows, weights }: { readonly rows: number; readonly weights?: Float64Array },
  scoredOf: (label: string) => readonly Scored[],
): readonly Figure[] {
  const drawn = commonest(counts, rows).map((code) => labels[code]);
  const points = Math.min(MOST_POINTS, Math.floor(ALL_POINTS / Math.max(1, drawn.length)));
  return drawn.flatMap((label) => {
    const scored = scoredOf(label);
    return scored[0]?.name === THIS_CHANGE ? scoreFigures(scored, { label, points, weights }) : [];
  });
}

/** Codes that rows have, in their order; the commonest where they are many. */
function commonest(counts: Float64Array, rows: number): readonly number[] {
  const drawn = Math.min(MOST_CLASSES, Math.max(1, Math.floor(MOST_STEPS / rows)));
  const codes = [...counts.keys()].filter((code) => counts[code] > 0);
  const most = codes.sort((a, b) => counts[b] - counts[a] || a - b).slice(0, drawn);
  return most.sort((a, b) => a - b);
}

/** Nothing for a class that the side's scores do not know. */
function scoredFor(label: string, name: string, { classes, yTrue, yScore }: Outcome): readonly Scored[] {
  const column = classes.indexOf(label);
  const columns = yScore === undefined ? 0 : yScore.length / yTrue.length;
  if (yScore === undefined || column === -1 || column >= columns || !Number.isInteger(columns)) return [];
  const positive = new Uint8Array(yTrue.length);
  for (let row = 0; row < yTrue.length; row++) positive[row] = yTrue[row] === column ? 1 : 0;
  return [{ name, positive, scores: columnOf(yScore, columns, column) }];
}

function columnOf(values: ArrayLike<number>, columns: number, column: number): Float64Array {
  const picked = new Float64Array(values.length / columns);
  for (let row = 0; row < picked.length; row++) picked[row] = values[row * columns + column];
  return picked;
}
