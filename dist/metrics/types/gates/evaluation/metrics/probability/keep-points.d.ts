/** The points of parallel arrays that are kept, each array in its own. */
export declare function keepPoints<Name extends string>(arrays: Readonly<Record<Name, Float64Array>>, isKept: (at: number) => boolean): Record<Name, Float64Array>;
/** Whether a point between its neighbours changes the true positives from either; the ends are kept. */
export declare function changesTruePositives(tps: Float64Array): (at: number) => boolean;
export declare function reversed(values: Float64Array): Float64Array;
