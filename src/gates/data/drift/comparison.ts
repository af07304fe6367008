import type { Missing } from "../../../model/estimate.ts";
import type { CountPair } from "../../../stats/distance-interval.ts";
import type { ShareDistance } from "../../../stats/share-distances.ts";
import type { Aggregates, AggregateValues } from "../aggregate.ts";

/** What keeps the upper end where it is, however many rows there are: values of which it cannot be told if they are new. */
export type Doubt = "unlisted" | "rare";

/** Both sides in the same bins, and how far apart they are by a statistic. */
export interface Comparison extends CountPair {
  readonly expected: readonly number[];
  readonly actual: readonly number[];
  readonly distance: ShareDistance;
  /** What the interval's lower end is found by, and the upper one at least, where that is not all that was seen. */
  readonly lower?: CountPair;
  /** What the interval's upper end reaches over besides. */
  readonly upper?: CountPair;
  /** Why `upper` stays that far off however many rows there are. */
  readonly limit?: Doubt;
  /** True where a value may exist that neither side shows. */
  readonly isCategorical: boolean;
  /** So many features of a row have bins of their own; absent where it is one. */
  readonly features?: number;
  /** So many bins, the first ones, hold numbers in their order; absent where `distance` does not look at it. */
  readonly ordered?: number;
  /** Rows of the table under test. */
  readonly rows: number;
}

/** What has to be counted of the table under test, and what comes of it. */
export interface ComparisonPlan {
  readonly aggregates: Aggregates;
  readonly compare: (values: AggregateValues) => Comparison;
}

export type Planned = ComparisonPlan | Missing;

/** Why a statistic cannot be had of what is known of the reference. */
export function withheld(column: string, reference: string): Missing {
  return {
    code: "data/withheld",
    reason: `what is known of column \`${column}\` in \`${reference}\` is not enough for this statistic`,
    fix: "Compare with the rows themselves, or write the profile with `--show-values`.",
  };
}
