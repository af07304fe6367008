import { type Lists, type TrainedInput } from "./lists.ts";
export interface Trained extends Lists {
    /** Users of each item in the training, each counted once; 0 for an item that it lacks. */
    readonly usersOf: Float64Array;
    /** Users of the training. */
    readonly users: number;
    /** Items of the training. */
    readonly items: number;
}
/**
 * Recommendations beside what users did before.
 * @throws AssayError as `recommendations`, also for the training's rows
 */
export declare function withTraining(input: TrainedInput): Trained;
