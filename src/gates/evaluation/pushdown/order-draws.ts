import { normalQuantile } from "../../../stats/distribution.ts";
import type { Random } from "../../../stats/random.ts";

/** Some values of a sample by their place in its order, the least at 1. */
export interface Ordered {
  readonly rows: number;
  readonly values: ReadonlyMap<number, number>;
}

/** The middle value, or the mean of the two middle ones. */
export function middleOf({ rows, values }: Ordered): number {
  const low = Math.ceil(rows / 2);
  const at = (place: number) => values.get(place) ?? Number.NaN;
  return rows % 2 === 1 ? at(low) : (at(low) + at(low + 1)) / 2;
}

/**
 * Medians of resamples, of several samples of the same rows at once. A resample's median is the value at a place of
 * the order that is beta distributed, near enough to normal (Maritz and Jarrett 1978); what two samples
 * have to do with one another is how often a row lies below both medians, whose counts are normal together.
 * @param correlation of lying below the first median and below the second
 */
export function drawMiddles(
  samples: readonly Ordered[],
  correlation: number,
  resamples: number,
  random: Random,
): readonly Float64Array[] {
  const drawn = samples.map(() => new Float64Array(resamples));
  const placesOf = samples.map(({ values }) => [...values.keys()].sort((a, b) => a - b));
  for (let resample = 0; resample < resamples; resample++) {
    const first = normal(random);
    const second = correlation * first + Math.sqrt(1 - correlation ** 2) * normal(random);
    samples.forEach((sample, at) => {
      drawn[at][resample] = middleAt(sample, placesOf[at], at === 0 ? first : second);
    });
  }
  return drawn;
}

function middleAt({ rows, values }: Ordered, places: readonly number[], z: number): number {
  const middle = Math.ceil(rows / 2);
  const share = middle / (rows + 1);
  const deviation = Math.sqrt((share * (1 - share)) / (rows + 2));
  const place = nearest(places, Math.ceil(rows * (share + z * deviation)));
  const low = values.get(place) ?? Number.NaN;
  if (rows % 2 === 1) return low;
  return (low + (values.get(place + 1) ?? low)) / 2;
}

/** The place in an ascending list that is nearest to one. */
function nearest(places: readonly number[], wanted: number): number {
  let [low, high] = [0, places.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (places[middle] <= wanted) low = middle;
    else high = middle;
  }
  return wanted - places[low] <= places[high] - wanted ? places[low] : places[high];
}

/** Deterministic for a seed, and never infinite. */
function normal(random: Random): number {
  return normalQuantile((random.next() * 2 ** 32 + 0.5) / (2 ** 32 + 1));
}

/** Rows that are drawn one by one; of more, the few with weight are drawn as those of many are. */
const MOST_DRAWN = 1000;

/**
 * The greatest values of resamples, of several samples of the same rows at once. Where the rows are some of many, each
 * is drawn as often as a Poisson number of mean 1 says; without their own greatest ones a resample is hardly ever.
 * @param tops the rows with the greatest values of any sample, one list a sample
 * @param rows how many there are, of which `heavy` have weight
 */
export function drawGreatest(
  tops: readonly Float64Array[],
  { rows, heavy }: { readonly rows: number; readonly heavy: number },
  resamples: number,
  random: Random,
): readonly Float64Array[] {
  const count = tops[0]?.length ?? 0;
  const isAll = count === heavy && rows <= MOST_DRAWN;
  return drawnCounts().map((values) => Float64Array.from(values));

  function drawnCounts(): readonly number[][] {
    const greatest = tops.map((): number[] => []);
    for (let resample = 0; resample < resamples; resample++) {
      const picked = isAll
        ? Array.from({ length: rows }, () => random.int(rows)).filter((row) => row < count)
        : Array.from({ length: count }, (_, row) => row).filter(() => random.next() >= 1 / Math.E);
      tops.forEach((values, at) => {
        greatest[at].push(picked.reduce((most, row) => Math.max(most, values[row]), 0));
      });
    }
    return greatest;
  }
}
