import { AssayError } from "../../../../model/error.ts";
import { requireFinite } from "../arrays.ts";
import { compareLabels, encodeLabels, type Labels, type Numbers, numbered } from "../labels.ts";
import type { Dense } from "../matrix.ts";
import { areaOfTarget } from "./area.ts";
import { averageTargets, oneAgainstRest, type ScoreAverage } from "./averages.ts";
import { refuseOneClass } from "./binary-labels.ts";
import { requireSumOfOne } from "./probabilities.ts";
import { sortScores } from "./sort-scores.ts";
import { areaOfSplit } from "./split-scores.ts";

/** How far a row's sum may be from 1, as `np.allclose` has it. */
const SUM_TOLERANCE = 1e-5;

/** More than two classes, or more than two columns of scores. */
export interface MulticlassScores {
  readonly yTrue: Labels;
  readonly scores: Dense;
  readonly labels?: Labels;
  readonly multiClass?: "ovr" | "ovo";
  readonly average: ScoreAverage;
  readonly sampleWeight?: Numbers;
}

/** @throws AssayError as `rocAucScore` */
export function multiclassRocAuc(input: MulticlassScores): number | Float64Array {
  const { yTrue, scores, labels, multiClass, average, sampleWeight } = input;
  if (multiClass === undefined)
    throw new AssayError("evaluation/option", "roc_auc of several classes needs `multiClass`.", {
      fix: 'Say "ovr" for each class against the rest, or "ovo" for each pair.',
    });
  requireSumOfOne(scores, SUM_TOLERANCE);
  const codes = codesOf(yTrue, labels, scores.columns);
  if (multiClass === "ovo") {
    if ((average === "macro" || average === "weighted") && sampleWeight === undefined)
      return areaOfPairs(codes, scores, average);
    throw new AssayError(
      "evaluation/option",
      "Pairs of classes are averaged by `macro` or `weighted`, and without sample weights.",
      { fix: 'Choose one of them, or `multiClass: "ovr"`.' },
    );
  }
  if (average === "samples")
    throw new AssayError("evaluation/option", "Classes are not averaged by `samples`.", {
      fix: "Choose `macro`, `weighted` or `micro`.",
    });
  return averageTargets(
    oneAgainstRest(codes, scores.columns),
    scores,
    average,
    areaOfTarget(1),
    sampleWeight,
  );
}

/** Class index of each row among the columns. */
function codesOf(yTrue: Labels, labels: Labels | undefined, columns: number): Int32Array {
  const { classes, codes } = encodeLabels([yTrue], labels);
  if (labels !== undefined) {
    const named = numbered(labels);
    for (let at = 1; at < named.length; at++)
      if (compareLabels(named[at - 1], named[at]) >= 0)
        throw new AssayError("evaluation/option", "`labels` are not in ascending order.", {
          fix: "Sort the labels, and the columns of the scores with them.",
        });
    if (classes.length > labels.length)
      throw new AssayError("evaluation/classes-mismatch", "Some rows have a label that is not in `labels`.", {
        fix: "Name every class that occurs.",
      });
  }
  if (classes.length === columns) return codes[0];
  throw new AssayError(
    "evaluation/classes-mismatch",
    `There are ${classes.length} classes, but ${columns} scores a row.`,
    { fix: "Give one score for each class, and name all classes with `labels`." },
  );
}

/** Hand and Till (2001): of each pair of classes that occur, the mean of both areas. */
function areaOfPairs(codes: Int32Array, scores: Dense, average: "macro" | "weighted"): number {
  const counts = new Uint32Array(scores.columns);
  for (const code of codes) counts[code]++;
  const present = Array.from(counts.keys()).filter((code) => counts[code] > 0);
  // Every class's scores by the rows of each class, sorted; a column is read once.
  const areas = present.map((column) => {
    const sorted = sortByClass(codes, scores, column, counts);
    return present.map((other) => areaOfSplit({ positives: sorted[column], negatives: sorted[other] }));
  });
  let [sum, total] = [0, 0];
  for (const [one, first] of present.entries())
    for (let other = one + 1; other < present.length; other++) {
      const weight = average === "weighted" ? counts[first] + counts[present[other]] : 1;
      sum += (weight * (areas[one][other] + areas[other][one])) / 2;
      total += weight;
    }
  return total > 0 ? sum / total : refuseOneClass(codes.length, "pair of classes");
}

/** The scores of one column by the class of their row, ascending. */
function sortByClass(
  codes: Int32Array,
  { values, columns }: Dense,
  column: number,
  counts: Uint32Array,
): readonly Float64Array[] {
  const parts = Array.from(counts, (count) => new Float64Array(count));
  const filled = new Uint32Array(columns);
  let notFinite = 0;
  for (let row = 0, at = column; row < codes.length; row++, at += columns) {
    const code = codes[row];
    notFinite += values[at] - values[at];
    parts[code][filled[code]++] = values[at];
  }
  if (notFinite !== 0) requireFinite("the score", values);
  return parts.map((part) => sortScores(part, new Float64Array(part.length)));
}
