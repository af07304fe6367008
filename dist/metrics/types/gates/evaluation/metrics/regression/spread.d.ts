import type { Explained } from "./explained.ts";
import type { Output } from "./inputs.ts";
/** Σ(yTrue − yPred)² and Σ(yTrue − mean)². */
export declare function squaresOf(output: Output): Explained;
/** Σ(error − mean error)² and Σ(yTrue − mean)². */
export declare function variancesOf(output: Output): Explained;
