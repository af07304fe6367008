import type { TObject } from "typebox";
import type { Direction, Options, Unit } from "../../../../model/metric.ts";
import { requireSameLength } from "../arrays.ts";
import { type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";

/** Numbers of one row that add up over rows. */
export type RowStatistics = (references: readonly string[], hypothesis: string) => ArrayLike<number>;

/** A metric of generated text that follows from sums over the rows, as corpus BLEU does. */
export function textMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly direction: Direction;
  readonly unit: Unit;
  readonly range?: readonly [number, number];
  readonly options?: TObject;
  readonly source: string;
  readonly statistics: (options: Options) => RowStatistics;
  /** The metric of the sums; of no rows NaN. */
  readonly score: (sums: ArrayLike<number>, options: Options) => number;
  readonly trials?: EvaluationMetric["trials"];
}): EvaluationMetric {
  const { statistics, score, ...known } = spec;
  const read = statisticsReader(statistics);
  return evaluationMetric({
    ...known,
    tasks: ["text-generation"],
    reads: "prediction",
    value: (rows, options, sampleWeight) => {
      requireSameLength({ labels: rows.yTrue, predictions: rows.yPred, weights: sampleWeight });
      return score(sumsOf(read(rows, options), sampleWeight), options);
    },
    replicate: (rows, options) => {
      const all = read(rows, options);
      const table = new Float64Array(all.length * all[0].length);
      all.forEach((row, at) => {
        table.set(Array.from(row), at * row.length);
      });
      return (counts) => score(tableSums(table, counts), options);
    },
  });
}

/** A metric of generated text that is the mean of a number for each row. */
export function meanTextMetric(
  spec: Omit<Parameters<typeof textMetric>[0], "statistics" | "score"> & {
    /** With several references the best of them counts. */
    readonly rowScore: (options: Options) => (reference: string, hypothesis: string) => number;
  },
): EvaluationMetric {
  const { rowScore, ...known } = spec;
  const best = known.direction === "lower" ? Math.min : Math.max;
  return textMetric({
    ...known,
    statistics: (options) => {
      const scoreOf = rowScore(options);
      return (references, hypothesis) => [
        best(...references.map((reference) => scoreOf(reference, hypothesis))),
        1,
      ];
    },
    score: (sums) => sums[0] / sums[1],
  });
}

/**
 * Statistics of rows, each pair of texts once: slices and the bootstrap read the same rows again, and the shifts of
 * TER are too dear for that. What was read lives as long as the outcome's texts.
 */
function statisticsReader(
  statistics: (options: Options) => RowStatistics,
): (rows: Rows, options: Options) => readonly ArrayLike<number>[] {
  const read = new WeakMap<readonly string[], Map<string, Map<number, ArrayLike<number>>>>();
  return (rows, options) => {
    const { classes, yTrue, yPred } = rows;
    const byOptions = read.get(classes) ?? new Map<string, Map<number, ArrayLike<number>>>();
    read.set(classes, byOptions);
    const settings = JSON.stringify(options);
    const byPair = byOptions.get(settings) ?? new Map<number, ArrayLike<number>>();
    byOptions.set(settings, byPair);
    const compute = statistics(options);
    return Array.from(yTrue, (code, row) => {
      const pair = code * classes.length + yPred[row];
      const known = byPair.get(pair) ?? compute(referencesOf(code, rows), classes[yPred[row]]);
      byPair.set(pair, known);
      return known;
    });
  };
}

/** All right texts of a label. */
export function referencesOf(code: number, { classes, references }: Rows): readonly string[] {
  return references?.[code] ?? [classes[code]];
}

function sumsOf(all: readonly ArrayLike<number>[], weights?: Numbers): Float64Array {
  const sums = new Float64Array(all[0].length);
  all.forEach((row, at) => {
    const weight = weights === undefined ? 1 : weights[at];
    for (let column = 0; column < sums.length; column++) sums[column] += weight * row[column];
  });
  return sums;
}

function tableSums(table: Float64Array, counts: Uint32Array): Float64Array {
  const columns = table.length / counts.length;
  const sums = new Float64Array(columns);
  for (let row = 0; row < counts.length; row++) {
    const count = counts[row];
    if (count === 0) continue;
    for (let column = 0; column < columns; column++) sums[column] += count * table[row * columns + column];
  }
  return sums;
}
