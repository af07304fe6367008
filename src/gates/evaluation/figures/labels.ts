import type { Figure } from "../../../model/evidence.ts";
import type { Outcome } from "../metrics/evaluation-metric.ts";
import { decodeSets } from "../metrics/multilabel/label-sets.ts";
import { rounded } from "./simplify.ts";

const MOST_LABELS = 50;

interface Drawn {
  readonly name: string;
  readonly outcome: Outcome;
}

/** Rows, or their weight, of each label: found, missed, and given where it is not true. */
export function labelFigures(sides: readonly Drawn[], weights: Float64Array | undefined): readonly Figure[] {
  return sides.flatMap(({ name, outcome }, at): readonly Figure[] => {
    const { labels = [], yTrue, yPred } = outcome;
    if (yPred === undefined || labels.length > MOST_LABELS) return [];
    const [real, predicted] = [yTrue, yPred].map((codes) => decodeSets(codes, outcome));
    const count = (counts: (isTrue: number, isSaid: number) => boolean) => {
      const sums = new Float64Array(labels.length);
      for (let row = 0, cell = 0; row < real.rows; row++)
        for (let label = 0; label < labels.length; label++, cell++)
          if (counts(real.values[cell], predicted.values[cell])) sums[label] += weights?.[row] ?? 1;
      return Array.from(sums, rounded);
    };
    return [
      {
        id: at === 0 ? "labels" : `labels of ${name}`,
        title: at === 0 ? "Labels" : `Labels of ${name}`,
        kind: "bar",
        xLabel: "label",
        yLabel: weights === undefined ? "rows" : "weight of the rows",
        series: [
          { name: "found", x: [...labels], y: count((isTrue, isSaid) => isTrue === 1 && isSaid === 1) },
          { name: "missed", x: [...labels], y: count((isTrue, isSaid) => isTrue === 1 && isSaid === 0) },
          {
            name: "wrongly given",
            x: [...labels],
            y: count((isTrue, isSaid) => isTrue === 0 && isSaid === 1),
          },
        ],
      },
    ];
  });
}
