import { AssayError } from "../../../../model/error.ts";
import { requireFinite } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { requireSeason } from "./inputs.ts";

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
export function naiveError({ yTrain, seasonality = 1 }: SeasonalInput, power: 1 | 2 = 1): number {
  requireSeason(seasonality);
  requireFinite("yTrain", yTrain);
  const steps = yTrain.length - seasonality;
  if (steps < 1)
    throw new AssayError(
      "evaluation/no-rows",
      `The training series has ${yTrain.length} values, no more than the season of ${seasonality}.`,
      { fix: "Give at least one value more than a season." },
    );
  let sum = 0;
  for (let step = 0; step < steps; step++)
    sum += Math.abs(yTrain[step + seasonality] - yTrain[step]) ** power;
  if (sum > 0) return sum / steps;
  throw new AssayError(
    "evaluation/undefined",
    "The training series repeats itself, so that its naive forecast has no error to scale by.",
    { fix: "Leave series that never change out, or use a metric that is not scaled." },
  );
}
