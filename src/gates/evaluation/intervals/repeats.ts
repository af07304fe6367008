import { AssayError } from "../../../model/error.ts";
import { createRandom } from "../../../stats/random.ts";

/** How the values of several training runs become one. */
export const AGGREGATES = ["mean", "median", "min", "max"] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** The value of all repeats together. */
export function aggregateOf(values: readonly number[], aggregate: Aggregate): number {
  switch (aggregate) {
    case "mean":
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case "median": {
      const sorted = values.toSorted((a, b) => a - b);
      return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
    }
    case "min":
      return Math.min(...values);
    case "max":
      return Math.max(...values);
  }
}

/**
 * Which repeats one resample draws, with repetition: other runs of the same training would have had other seeds, and
 * that is part of the doubt (a bootstrap of two levels, Davison and Hinkley 1997, 3.8).
 */
export function drawRepeats(count: number, resample: number, salt: number): readonly number[] {
  const { int } = createRandom(salt * 1_000_003 + resample);
  return Array.from({ length: count }, () => int(count));
}

/**
 * @param digests of what each run says of the rows
 * @throws AssayError `evaluation/repeats` where one and the same run stands for two
 */
export function requireDifferentRuns(
  paths: readonly string[],
  digests: readonly string[],
  whose: string,
): void {
  const twin = digests.findIndex((digest, index) => digests.indexOf(digest) < index);
  if (twin === -1) return;
  throw new AssayError(
    "evaluation/repeats",
    `\`${paths[twin]}\`${whose} says of every row exactly what \`${paths[digests.indexOf(digests[twin])]}\` says, so it is no other run.`,
    {
      fix: "Name the predictions of runs with different seeds in `repeats:`, with their scores where they have some.",
      location: { path: paths[twin] },
    },
  );
}
