import type { Pairs } from "./pairs.ts";
/** What independent true and predicted labels would be expected to be. */
export interface Table {
    readonly rows: number;
    readonly trueSums: Float64Array;
    readonly predictedSums: Float64Array;
    /** Classes that have rows. */
    readonly trueClasses: number;
    readonly predictedClasses: number;
}
/** χ²/n; continuous as Yates has it, each difference less ½ but never beyond 0. */
export declare function phiOf({ real, predicted, weight }: Pairs, table: Table, isContinuous: boolean): number;
export declare function tableOf({ classes, real, predicted, weight }: Pairs): Table;
