import type { Numbers } from "../labels.ts";
export interface SeasonalInput {
    /** The series that the model was trained on, in the order of time. */
    readonly yTrain: Numbers;
    /** Steps of one season: 12 for months, 7 for days, 1 (the default) for none. */
    readonly seasonality?: number;
}
/**
 * Mean over the training series of what a step differs from the one a season before: the error, or its power, of
 * the naive forecast that errors are scaled by (Hyndman and Koehler 2006).
 * @throws AssayError `evaluation/parameter`, `evaluation/not-finite`, `evaluation/no-rows` for a series of no
 * more than a season, `evaluation/undefined` for one that never changes
 */
export declare function naiveError({ yTrain, seasonality }: SeasonalInput, power?: 1 | 2): number;
