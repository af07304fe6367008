import { type Several, type SeveralInput } from "./inputs.ts";
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
export declare function crpsEnsemble(input: CrpsInput): number;
/** @throws AssayError `evaluation/parameter` */
export declare function requireMembers(members: number, fair: boolean): void;
/** The score of each row, from its members in order: the distances of all pairs are then one weighted sum. */
export declare function crpsTerms({ yTrue, values, columns }: Several, fair: boolean): Float64Array;
