import { weightedMean } from "../arrays.ts";
import { parameter, readSeveral, type Several, type SeveralInput } from "./inputs.ts";

export interface CrpsInput extends SeveralInput {
  /**
   * Takes the members for a sample of the forecast rather than for the forecast itself, so that ensembles of
   * different size compare (Ferro 2014). Needs two members. Default false.
   */
  readonly fair?: boolean;
}

/**
 * Continuous ranked probability score of an ensemble, averaged over the rows: mean distance of the members to what
 * happened, less half their mean distance to one another. 0 upwards (a fair one may be below 0 for some rows) in
 * the unit of the label, lower is better; of one member the absolute error.
 * Source: Gneiting and Raftery 2007, equation 21; `scoringrules.crps_ensemble`, estimators `nrg` and `fair`.
 * @throws AssayError as `readSeveral`, `evaluation/parameter`
 */
export function crpsEnsemble(input: CrpsInput): number {
  const { fair = false } = input;
  const several = readSeveral(input);
  requireMembers(several.columns, fair);
  return weightedMean(crpsTerms(several, fair), input.sampleWeight);
}

/** @throws AssayError `evaluation/parameter` */
export function requireMembers(members: number, fair: boolean): void {
  if (fair && members < 2) throw parameter("fair", "true", "false for an ensemble of one member");
}

/** The score of each row, from its members in order: the distances of all pairs are then one weighted sum. */
export function crpsTerms({ yTrue, values, columns }: Several, fair: boolean): Float64Array {
  const pairs = fair ? columns * (columns - 1) : columns * columns;
  return yTrue.map((truth, row) => {
    const members = values.slice(row * columns, (row + 1) * columns).sort();
    let [distance, spread] = [0, 0];
    for (let rank = 0; rank < columns; rank++) {
      distance += Math.abs(members[rank] - truth);
      // Distances to one member do not lose digits to a large mean.
      spread += (2 * rank - columns + 1) * (members[rank] - members[0]);
    }
    return distance / columns - spread / pairs;
  });
}
